#include "storage/postgres/transaction.hpp"

#include <algorithm>
#include <cstdlib>

namespace osto::billing {
namespace {

/// Rows sent before their answers are read. The answers are short, so that neither side's socket buffer fills up.
constexpr std::size_t kBatchSize = 128;

// NO KEY UPDATE excludes other writers of the company, and lets foreign keys to it be checked meanwhile.
const std::string kLockCompany = "SELECT 1 FROM osto_companies WHERE company_id = :company_id FOR NO KEY UPDATE";

const std::string kLockName =
    "SELECT pg_advisory_xact_lock(hashtextextended('osto_name ' || current_schema() || ' ' || CAST(:name AS TEXT), 0))";

/// The clock's time, not the transaction's: a unit may have waited for its locks.
const std::string kServerNow = "SELECT CAST(floor(extract(epoch FROM clock_timestamp()) * 1000000) AS BIGINT)";

/// One at a time, until commit: positions become visible in their order, without gaps.
const std::string kLockFeed = "SELECT pg_advisory_xact_lock(hashtextextended('osto_feed ' || current_schema(), 0))";

const std::string kPositionEvents =
    "WITH moved AS (DELETE FROM osto_feed_queue RETURNING arrival, company_id, sequence)"
    " INSERT INTO osto_feed (position, company_id, sequence)"
    " SELECT (SELECT coalesce(max(position), 0) FROM osto_feed) + row_number() OVER (ORDER BY arrival), company_id,"
    " sequence FROM moved";

ColumnView view_of(const Parameter::Value& value) {
  if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
  if (const auto* text = std::get_if<std::string>(&value)) return std::string_view(*text);
  if (const auto* octets = std::get_if<Bytes>(&value)) return Octets(octets->octets);
  return std::monostate{};
}

PostgresBindings bind_row(const RowStatement& statement, const Type& row_type, const void* row) {
  PostgresBindings bindings;
  std::string scratch;
  for (const std::size_t index : statement.fields) bindings.add(view_field(row_type.fields[index], row, scratch));
  return bindings;
}

Result<PostgresBindings> bind_named(const std::vector<std::string>& names, std::span<const Parameter> parameters,
                            std::string_view query_name) {
  PostgresBindings bindings;
  for (const std::string& name : names) {
    const auto found =
        std::find_if(parameters.begin(), parameters.end(), [&](const Parameter& p) { return p.name == name; });
    if (found == parameters.end()) {
      return fail(ErrorCode::storage_failed, "query " + std::string(query_name) + " needs the parameter " + name);
    }
    bindings.add(view_of(found->value));
  }
  if (names.size() != parameters.size()) {
    return fail(ErrorCode::storage_failed, "query " + std::string(query_name) + " takes " +
                                               std::to_string(names.size()) + " parameters, not " +
                                               std::to_string(parameters.size()));
  }
  return bindings;
}

Result<void> read_rows(const PGresult* result, const Type& row_type, RowsInto into, std::string_view query_name) {
  std::vector<int> places;
  for (const Field& field : row_type.fields) {
    places.push_back(PQfnumber(result, std::string(field.name).c_str()));
    if (places.back() < 0) {
      return fail(ErrorCode::storage_failed,
                  "query " + std::string(query_name) + " yields no column " + std::string(field.name));
    }
  }
  for (int i = 0; i < PQntuples(result); ++i) {
    void* row = into.grow(into.list);
    for (std::size_t f = 0; f < places.size(); ++f) {
      OSTO_TRY(const ColumnView value, read_column(result, i, places[f]));
      OSTO_CHECK(set_field(row_type.fields[f], row, value));
    }
  }
  return {};
}

}  // namespace

PostgresTransaction::PostgresTransaction(std::unique_ptr<PostgresSession> session,
                                         std::function<void(std::unique_ptr<PostgresSession>)> when_over)
    : session_(std::move(session)), when_over_(std::move(when_over)) {}

PostgresTransaction::~PostgresTransaction() {
  rollback();
  finish();
}

void PostgresTransaction::finish() {
  is_open_ = false;
  if (session_) when_over_(std::move(session_));
}

Result<void> PostgresTransaction::begin(TransactionKind kind) {
  const bool writes = kind == TransactionKind::write;
  OSTO_CHECK(session_->execute(writes ? "BEGIN" : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"));
  is_open_ = true;
  return {};
}

Result<void> PostgresTransaction::lock_company(CompanyId company_id) {
  PostgresBindings bindings;
  bindings.add(Octets(company_id.bytes()));
  OSTO_TRY(const PreparedText* statement, session_->prepared(kLockCompany, bindings));
  OSTO_CHECK(session_->run(*statement, bindings));
  return {};
}

Result<void> PostgresTransaction::lock_name(std::string_view name) {
  PostgresBindings bindings;
  bindings.add(name);
  OSTO_TRY(const PreparedText* statement, session_->prepared(kLockName, bindings));
  OSTO_CHECK(session_->run(*statement, bindings));
  return {};
}

Result<std::optional<Instant>> PostgresTransaction::server_now() {
  OSTO_TRY(const std::int64_t now, session_->read_number(kServerNow));
  return std::optional<Instant>(Instant::from_microseconds(now));
}

Result<void> PostgresTransaction::load(std::string_view query_name, std::span<const Parameter> parameters, RowsInto into) {
  const ExpandedQuery* query = find_query(query_name, Dialect::postgres);
  if (!query) return fail(ErrorCode::storage_failed, "there is no query " + std::string(query_name));
  OSTO_TRY(const auto* names, session_->parameters_of(query->text));
  OSTO_TRY(const PostgresBindings bindings, bind_named(*names, parameters, query_name));
  OSTO_TRY(const PreparedText* statement, session_->prepared(query->text, bindings));
  OSTO_TRY(const PgResult result, session_->run(*statement, bindings));
  return read_rows(result.get(), query->row(), into, query_name);
}

/// Through a cursor: a table need not fit into memory. Cursors take no parameters, so the company is written out.
Result<void> PostgresTransaction::scan(const Table& table, const std::optional<CompanyId>& company_id, const RowVisitor& visit) {
  const TableStatements* statements = find_statements(table.name);
  if (!statements) return fail(ErrorCode::storage_failed, "there is no table " + std::string(table.name));
  std::string text = statements->select_of_none;
  if (company_id) {
    if (!statements->select_of_company) return {};
    text = statements->select_of_company->text;
    constexpr std::string_view kMark = ":company_id";
    text.replace(text.find(kMark), kMark.size(), "CAST('\\x" + company_id->to_string().substr(CompanyId::kPrefix.size() + 1) + "' AS BYTEA)");
  }
  OSTO_CHECK(session_->execute("DECLARE osto_scan BINARY CURSOR FOR " + text));
  const Type& row_type = table.row();
  const std::shared_ptr<void> row = row_type.make();
  for (;;) {
    const PgResult result(PQexecParams(session_->handle(), "FETCH 1000 FROM osto_scan", 0, nullptr, nullptr, nullptr, nullptr, 1));
    if (PQresultStatus(result.get()) != PGRES_TUPLES_OK) return session_->failure(result.get());
    if (PQntuples(result.get()) == 0) break;
    for (int i = 0; i < PQntuples(result.get()); ++i) {
      ScannedRow scanned{row.get()};
      for (std::size_t f = 0; f < row_type.fields.size(); ++f) {
        OSTO_TRY(const ColumnView value, read_column(result.get(), i, static_cast<int>(f)));
        const bool is_set = set_field(row_type.fields[f], row.get(), value).has_value();
        if (!is_set && !scanned.unreadable) scanned.unreadable = &row_type.fields[f];
      }
      OSTO_CHECK(visit(scanned));
    }
  }
  return session_->execute("CLOSE osto_scan");
}

Result<void> PostgresTransaction::apply(std::span<const RowChange> changes) {
  std::vector<RowWrite> writes;
  for (const RowChange& change : changes) {
    const TableStatements* statements = find_statements(change.table->name);
    if (!statements) return fail(ErrorCode::storage_failed, "there is no table " + std::string(change.table->name));
    writes.push_back({&statements->of(change.kind), &change.table->row(), change.row.get()});
  }
  OSTO_TRY(const std::vector<std::int64_t> counts, write_rows(writes));
  for (std::size_t i = 0; i < changes.size(); ++i) {
    if (changes[i].kind == ChangeKind::update && counts[i] == 0) {
      return fail(ErrorCode::invariant_broken, "update of " + std::string(changes[i].table->name) + " found no row");
    }
  }
  postings_.note(changes);
  return {};
}

/// How many rows each write touched.
Result<std::vector<std::int64_t>> PostgresTransaction::write_rows(std::span<const RowWrite> writes) {
  std::vector<std::int64_t> counts;
  counts.reserve(writes.size());
  while (!writes.empty()) {
    const auto batch = writes.first(std::min(kBatchSize, writes.size()));
    OSTO_CHECK(send_batch(batch, counts));
    writes = writes.subspan(batch.size());
  }
  return counts;
}

Result<void> PostgresTransaction::send_batch(std::span<const RowWrite> writes, std::vector<std::int64_t>& counts) {
  std::vector<PostgresBindings> bindings;
  std::vector<const PreparedText*> statements;
  for (const RowWrite& write : writes) {  // preparing has to be over before the pipeline opens
    bindings.push_back(bind_row(*write.statement, *write.row_type, write.row));
    OSTO_TRY(const PreparedText* statement, session_->prepared(write.statement->text, bindings.back()));
    statements.push_back(statement);
  }
  PGconn* handle = session_->handle();
  if (PQenterPipelineMode(handle) != 1) return session_->failure(nullptr);
  bool sent = true;
  for (std::size_t i = 0; i < writes.size() && sent; ++i) {
    const PostgresBindings& values = bindings[i];
    sent = PQsendQueryPrepared(handle, statements[i]->server_name.c_str(), values.count(), values.values(),
                               values.lengths(), values.formats(), 1) == 1;
  }
  sent = sent && PQpipelineSync(handle) == 1;
  if (!sent) return session_->failure(nullptr);

  // Answers come one by one, a null between them, up to the answer to the sync. The first error aborts the rest.
  Result<void> done;
  for (;;) {
    const PgResult result(PQgetResult(handle));
    if (!result) {
      if (PQstatus(handle) != CONNECTION_OK) return session_->failure(nullptr);
      continue;
    }
    const ExecStatusType status = PQresultStatus(result.get());
    if (status == PGRES_PIPELINE_SYNC) break;
    if (status == PGRES_COMMAND_OK) {
      counts.push_back(std::strtoll(PQcmdTuples(result.get()), nullptr, 10));
    } else if (status != PGRES_PIPELINE_ABORTED && done) {
      done = session_->failure(result.get());
    }
  }
  if (PQexitPipelineMode(handle) != 1 && done) done = session_->failure(nullptr);
  return done;
}

Result<std::vector<bool>> PostgresTransaction::append_usage(std::span<const UsageRecordRow> records) {
  const Table& table = table_of<UsageRecordRow>();
  const RowStatement& statement = find_statements(table.name)->insert_if_new;
  std::vector<RowWrite> writes;
  for (const UsageRecordRow& record : records) writes.push_back({&statement, &table.row(), &record});
  OSTO_TRY(const std::vector<std::int64_t> counts, write_rows(writes));
  std::vector<bool> is_new;
  for (const std::int64_t count : counts) is_new.push_back(count > 0);
  return is_new;
}

Result<void> PostgresTransaction::position_events() {
  OSTO_CHECK(session_->execute(kLockFeed));
  return session_->execute(kPositionEvents);
}

Result<void> PostgresTransaction::savepoint() {
  OSTO_CHECK(session_->execute("SAVEPOINT osto_step"));
  savepoint_mark_ = postings_.mark();
  return {};
}

Result<void> PostgresTransaction::release() {
  OSTO_CHECK(postings_.check_after(savepoint_mark_));
  return session_->execute("RELEASE osto_step");
}

Result<void> PostgresTransaction::rollback_to_savepoint() {
  postings_.forget_after(savepoint_mark_);
  return session_->execute("ROLLBACK TO osto_step; RELEASE osto_step");
}

Result<void> PostgresTransaction::commit() {
  if (!is_open_) return fail(ErrorCode::storage_failed, "the unit is over");
  auto done = postings_.check_after(0);
  if (done && PQtransactionStatus(session_->handle()) == PQTRANS_INERROR) {
    done = fail(ErrorCode::storage_failed, "a statement of the unit has failed; COMMIT would roll it back silently");
  }
  if (done) done = session_->execute("COMMIT");
  if (!done) {
    rollback();
    return done;
  }
  finish();
  return {};
}

void PostgresTransaction::rollback() noexcept {
  if (!is_open_) return;
  is_open_ = false;
  PQclear(PQexec(session_->handle(), "ROLLBACK"));  // when it fails, the session is not usable and is closed
  finish();
}

}  // namespace osto::billing
