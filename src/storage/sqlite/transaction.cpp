#include "storage/sqlite/transaction.hpp"

#include "storage/sql/query_expansion.hpp"
#include "storage/sql/statements.hpp"
#include "storage/sql/violations.hpp"

#include <algorithm>
#include <utility>

namespace osto::billing {
namespace {

// Statements that every unit runs: prepared once, found by address.
const std::string kSavepoint = "SAVEPOINT osto_step";
const std::string kRelease = "RELEASE osto_step";
const std::string kRollbackTo = "ROLLBACK TO osto_step";

Result<void> bind_row(SqliteStatement& statement, const RowStatement& text, const Type& row_type, const void* row) {
  std::string scratch;
  int place = 0;
  for (const std::size_t index : text.fields) {
    OSTO_CHECK(statement.bind(++place, view_field(row_type.fields[index], row, scratch)));
  }
  return {};
}

/// Where each field of the row lies among the statement's columns.
Result<std::vector<int>> places_of_fields(const SqliteStatement& statement, const Type& row,
                                          std::string_view query_name) {
  std::vector<int> places;
  for (const Field& field : row.fields) {
    int place = static_cast<int>(places.size());
    if (place >= statement.column_count() || statement.column_name(place) != field.name) {
      place = 0;
      while (place < statement.column_count() && statement.column_name(place) != field.name) ++place;
    }
    if (place == statement.column_count()) {
      return fail(ErrorCode::storage_failed,
                  "query " + std::string(query_name) + " yields no column " + std::string(field.name));
    }
    places.push_back(place);
  }
  return places;
}

}  // namespace

SqliteTransaction::SqliteTransaction(SqliteConnection& connection, UnitBracket bracket, std::function<void()> when_over)
    : connection_(connection), bracket_(std::move(bracket)), when_over_(std::move(when_over)) {}

SqliteTransaction::~SqliteTransaction() {
  rollback();
  finish();
}

void SqliteTransaction::finish() {
  if (std::exchange(is_open_, false)) connection_.unit_ends();
  if (when_over_) std::exchange(when_over_, nullptr)();
}

Result<void> SqliteTransaction::begin() {
  if (!bracket_.begin.empty()) OSTO_CHECK(connection_.execute(bracket_.begin));
  is_open_ = true;
  connection_.unit_begins();
  return {};
}

// The writer already excludes all others.
Result<void> SqliteTransaction::lock_company(CompanyId) { return {}; }
Result<void> SqliteTransaction::lock_name(std::string_view) { return {}; }

Result<void> SqliteTransaction::load(std::string_view query_name, std::span<const Parameter> parameters, RowsInto into) {
  const ExpandedQuery* query = find_query(query_name, Dialect::sqlite);
  if (!query) return fail(ErrorCode::storage_failed, "there is no query " + std::string(query_name));
  OSTO_TRY(SqliteStatement statement, connection_.prepared(query->text));
  if (static_cast<std::size_t>(statement.parameter_count()) != parameters.size()) {
    return fail(ErrorCode::storage_failed, "query " + query->name + " takes " +
                                               std::to_string(statement.parameter_count()) + " parameters, not " +
                                               std::to_string(parameters.size()));
  }
  for (const Parameter& parameter : parameters) OSTO_CHECK(statement.bind_named(parameter.name, parameter.value));
  const Type& row_type = query->row();
  OSTO_TRY(const std::vector<int> places, places_of_fields(statement, row_type, query_name));
  for (;;) {
    OSTO_TRY(const bool found, statement.step());
    if (!found) return {};
    void* row = into.grow(into.list);
    for (std::size_t i = 0; i < places.size(); ++i) {
      OSTO_CHECK(set_field(row_type.fields[i], row, statement.column(places[i])));
    }
  }
}

Result<void> SqliteTransaction::scan(const Table& table, const std::optional<CompanyId>& company_id, const RowVisitor& visit) {
  const TableStatements* statements = find_statements(table.name);
  if (!statements) return fail(ErrorCode::storage_failed, "there is no table " + std::string(table.name));
  if (company_id && !statements->select_of_company) return {};
  OSTO_TRY(SqliteStatement statement, connection_.prepared(company_id ? statements->select_of_company->text : statements->select_of_none));
  if (company_id) OSTO_CHECK(statement.bind(1, Octets(company_id->bytes())));
  const Type& row_type = table.row();
  const std::shared_ptr<void> row = row_type.make();
  for (;;) {
    OSTO_TRY(const bool found, statement.step());
    if (!found) return {};
    ScannedRow scanned{row.get()};
    for (std::size_t i = 0; i < row_type.fields.size(); ++i) {
      const bool is_set = set_field(row_type.fields[i], row.get(), statement.column(static_cast<int>(i))).has_value();
      if (!is_set && !scanned.unreadable) scanned.unreadable = &row_type.fields[i];
    }
    OSTO_CHECK(visit(scanned));
  }
}

Result<void> SqliteTransaction::apply(std::span<const RowChange> changes) {
  for (const RowChange& change : changes) {
    if (auto done = write(change); !done) return Failure(name_foreign_key(change, std::move(done).error()));
  }
  postings_.note(changes);
  return {};
}

Result<void> SqliteTransaction::write(const RowChange& change) {
  const TableStatements* statements = find_statements(change.table->name);
  if (!statements) return fail(ErrorCode::storage_failed, "there is no table " + std::string(change.table->name));
  const RowStatement& text = statements->of(change.kind);
  OSTO_TRY(SqliteStatement statement, connection_.prepared(text.text));
  OSTO_CHECK(bind_row(statement, text, change.table->row(), change.row.get()));
  OSTO_CHECK(statement.run());
  if (change.kind == ChangeKind::update && connection_.changed_rows() == 0) {
    return fail(ErrorCode::invariant_broken, "update of " + std::string(change.table->name) + " found no row");
  }
  return {};
}

/// SQLite does not say which foreign key refused a row: the parents of the row are looked up one by one.
Error SqliteTransaction::name_foreign_key(const RowChange& change, Error error) {
  const TableRules* rules = find_table_rules(change.table->name);
  if (!rules || error.message != refuse_by(kSomeForeignKey).value().message) return error;
  const auto fields = change.table->row().fields;
  const std::string_view table = change.table->name;
  for (const ForeignKeyRule& rule : rules->foreign_keys) {
    const auto children = split_columns(rule.columns), parents = split_columns(rule.parent_columns);
    std::string text = "SELECT count(*) FROM " + std::string(rule.parent) + " WHERE ";
    for (std::size_t i = 0; i < parents.size(); ++i) text += (i == 0 ? "" : " AND ") + parents[i] + " = ?";
    auto statement = connection_.once(text);
    if (!statement) return error;
    bool has_null = false;
    for (std::size_t i = 0; i < children.size(); ++i) {
      const auto is_child = [&](const Field& field) { return field.name == children[i]; };
      const auto field = std::find_if(fields.begin(), fields.end(), is_child);
      std::string scratch;
      const ColumnView value = view_field(*field, change.row.get(), scratch);
      has_null = has_null || std::holds_alternative<std::monostate>(value);
      if (!statement->bind(static_cast<int>(i) + 1, value)) return error;
    }
    const auto count = has_null ? Result<std::int64_t>(1) : statement->read_number();
    if (count && *count == 0) return refuse_by(foreign_key_name(table, rule)).value();
  }
  return refuse_by("of a row that names " + std::string(table)).value();
}

Result<std::vector<bool>> SqliteTransaction::append_usage(std::span<const UsageRecordRow> records) {
  const Table& table = table_of<UsageRecordRow>();
  const RowStatement& text = find_statements(table.name)->insert_if_new;
  std::vector<bool> is_new;
  is_new.reserve(records.size());
  for (const UsageRecordRow& record : records) {
    OSTO_TRY(SqliteStatement statement, connection_.prepared(text.text));
    OSTO_CHECK(bind_row(statement, text, table.row(), &record));
    OSTO_CHECK(statement.run());
    is_new.push_back(connection_.changed_rows() > 0);
  }
  return is_new;
}

Result<void> SqliteTransaction::position_events() { return {}; }  // the trigger osto_events_feed has done it

Result<void> SqliteTransaction::savepoint() {
  OSTO_TRY(SqliteStatement statement, connection_.prepared(kSavepoint));
  OSTO_CHECK(statement.run());
  savepoint_mark_ = postings_.mark();
  return {};
}

Result<void> SqliteTransaction::release() {
  OSTO_CHECK(postings_.check_after(savepoint_mark_));
  OSTO_TRY(SqliteStatement statement, connection_.prepared(kRelease));
  return statement.run();
}

Result<void> SqliteTransaction::rollback_to_savepoint() {
  postings_.forget_after(savepoint_mark_);
  {
    OSTO_TRY(SqliteStatement statement, connection_.prepared(kRollbackTo));
    OSTO_CHECK(statement.run());
  }
  OSTO_TRY(SqliteStatement statement, connection_.prepared(kRelease));
  return statement.run();
}

Result<void> SqliteTransaction::commit() {
  if (!is_open_) return fail(ErrorCode::storage_failed, "the unit is over");
  auto done = postings_.check_after(0);
  if (done && !bracket_.commit.empty()) done = connection_.execute(bracket_.commit);
  if (!done) {
    rollback();
    return done;
  }
  finish();
  return {};
}

void SqliteTransaction::rollback() noexcept {
  if (!is_open_) return;
  if (!bracket_.rollback.empty() && connection_.in_transaction()) {
    // Plain exec: it takes several statements, and nothing can be done about a rollback that fails.
    sqlite3_exec(connection_.handle(), bracket_.rollback.c_str(), nullptr, nullptr, nullptr);
  }
  finish();
}

}  // namespace osto::billing
