#include "storage/postgres/session.hpp"

#include "storage/sql/violations.hpp"

#include <cstdlib>
#include <cstring>
#include <string_view>

namespace osto::billing {
namespace {

// Types of our columns and of what queries compute, from the server's pg_type.
constexpr Oid kFlagOid = 16, kBytesOid = 17, kNameOid = 19, kInt64Oid = 20, kInt32Oid = 23, kTextOid = 25,
              kUnknownOid = 705, kVarcharOid = 1043, kNumericOid = 1700;

constexpr int kBinary = 1;

std::string big_endian(std::int64_t number) {
  auto rest = static_cast<std::uint64_t>(number);
  std::string octets(8, '\0');
  for (auto octet = octets.rbegin(); octet != octets.rend(); ++octet) {
    *octet = static_cast<char>(rest & 0xff);
    rest >>= 8;
  }
  return octets;
}

std::int64_t from_big_endian(const char* octets, int length) {
  // Begins with the sign spread over all bits, so that 4 octets of a negative number stay negative.
  std::uint64_t number = static_cast<signed char>(octets[0]) < 0 ? ~std::uint64_t{0} : 0;
  for (int i = 0; i < length; ++i) number = (number << 8) | static_cast<unsigned char>(octets[i]);
  return static_cast<std::int64_t>(number);
}

}  // namespace

void PostgresBindings::add(const ColumnView& value) {
  formats_.push_back(kBinary);
  Oid type = 0;
  if (const auto* number = std::get_if<std::int64_t>(&value)) {
    octets_.push_back(big_endian(*number));
    type = kInt64Oid;
  } else if (const auto* text = std::get_if<std::string_view>(&value)) {
    octets_.emplace_back(*text);
    type = kTextOid;
  } else if (const auto* bytes = std::get_if<Octets>(&value)) {
    octets_.emplace_back(bytes->begin(), bytes->end());
    type = kBytesOid;
  } else {
    types_.push_back(0);  // NULL: the place in the text, or its CAST, gives the type
    values_.push_back(nullptr);
    lengths_.push_back(0);
    return;
  }
  types_.push_back(type);
  values_.push_back(octets_.back().data());
  lengths_.push_back(static_cast<int>(octets_.back().size()));
}

Result<std::unique_ptr<PostgresSession>> PostgresSession::connect(const std::string& url) {
  std::unique_ptr<PostgresSession> session(new PostgresSession(PQconnectdb(url.c_str())));
  PGconn* handle = session->handle();
  if (PQstatus(handle) != CONNECTION_OK) {
    return fail(ErrorCode::storage_failed, std::string("cannot connect to PostgreSQL: ") + PQerrorMessage(handle));
  }
  if (PQserverVersion(handle) < 150000) {
    return fail(ErrorCode::storage_failed, "PostgreSQL 15 or later is needed");
  }
  PQsetNoticeProcessor(handle, [](void*, const char*) {}, nullptr);  // the library prints nothing
  OSTO_CHECK(session->execute("SET client_encoding = 'UTF8'; SET client_min_messages = warning;"
                              "SET lock_timeout = '5s'; SET default_transaction_isolation = 'read committed'"));
  return session;
}

bool PostgresSession::is_usable() const {
  return PQstatus(handle()) == CONNECTION_OK && PQtransactionStatus(handle()) == PQTRANS_IDLE;
}

bool PostgresSession::is_alive() const {
  // The first reading may find the server's farewell, the second then finds the end.
  return PQconsumeInput(handle()) == 1 && PQconsumeInput(handle()) == 1 && is_usable();
}

Failure PostgresSession::failure(const PGresult* result) const {
  const char* field = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
  const std::string state = field ? field : "";
  const auto diagnosis = [result](int code) {
    const char* text = PQresultErrorField(result, code);
    return std::string(text ? text : "");
  };
  if (state.empty()) return fail(ErrorCode::storage_failed, std::string("PostgreSQL: ") + PQerrorMessage(handle()));
  const std::string message = diagnosis(PG_DIAG_MESSAGE_PRIMARY);
  if (state == "40001" || state == "40P01" || state == "55P03") {
    return fail(ErrorCode::storage_busy, "PostgreSQL: " + message + "; the whole unit can be tried again");
  }
  if (state.starts_with("23")) {
    const std::string constraint = diagnosis(PG_DIAG_CONSTRAINT_NAME);
    return refuse_by(constraint.empty() ? message : constraint);
  }
  if (state == "42P01" || state == "42703") {
    return fail(ErrorCode::schema_mismatch, "the database has no schema that this library knows (" + message +
                                                "); migrate it");
  }
  if (state == "57014") return fail(ErrorCode::interrupted, "PostgreSQL: " + message);
  return fail(ErrorCode::storage_failed, "PostgreSQL " + state + ": " + message);
}

Result<PgResult> PostgresSession::query(const std::string& text) {
  PgResult result(PQexec(handle(), text.c_str()));
  const ExecStatusType status = PQresultStatus(result.get());
  if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) return failure(result.get());
  return result;
}

Result<void> PostgresSession::execute(const std::string& text) {
  OSTO_CHECK(query(text));
  return {};
}

Result<std::int64_t> PostgresSession::read_number(const std::string& text) {
  OSTO_TRY(const PgResult result, query(text));
  if (PQntuples(result.get()) == 0) return std::int64_t{0};
  return static_cast<std::int64_t>(std::strtoll(PQgetvalue(result.get(), 0, 0), nullptr, 10));
}

Result<PostgresSession::Kept*> PostgresSession::kept(const std::string& text) {
  const auto found = kept_.find(&text);
  if (found != kept_.end()) return &found->second;
  OSTO_TRY(NumberedText numbered, number_parameters(text));
  return &kept_.emplace(&text, Kept{std::move(numbered), {}}).first->second;
}

Result<const std::vector<std::string>*> PostgresSession::parameters_of(const std::string& text) {
  OSTO_TRY(const Kept* statement, kept(text));
  return &statement->numbered.parameters;
}

Result<const PreparedText*> PostgresSession::prepared(const std::string& text, const PostgresBindings& types) {
  OSTO_TRY(Kept * statement, kept(text));
  if (statement->prepared.server_name.empty()) {
    const std::string name = "osto_" + std::to_string(kept_.size());
    const PgResult result(
        PQprepare(handle(), name.c_str(), statement->numbered.text.c_str(), types.count(), types.types()));
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK) return failure(result.get());
    statement->prepared = {name, statement->numbered.parameters};
  }
  return &statement->prepared;
}

Result<PgResult> PostgresSession::run(const PreparedText& statement, const PostgresBindings& bindings) {
  PgResult result(PQexecPrepared(handle(), statement.server_name.c_str(), bindings.count(), bindings.values(),
                                 bindings.lengths(), bindings.formats(), kBinary));
  const ExecStatusType status = PQresultStatus(result.get());
  if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) return failure(result.get());
  return result;
}

Result<ColumnView> read_column(const PGresult* result, int row, int column) {
  if (PQgetisnull(result, row, column)) return ColumnView(std::monostate{});
  const char* octets = PQgetvalue(result, row, column);
  const int length = PQgetlength(result, row, column);
  switch (PQftype(result, column)) {
    case kInt64Oid:
    case kInt32Oid:
    case kFlagOid: return ColumnView(from_big_endian(octets, length));
    case kTextOid:
    case kVarcharOid:
    case kNameOid:
    case kUnknownOid: return ColumnView(std::string_view(octets, static_cast<std::size_t>(length)));
    case kBytesOid:
      return ColumnView(Octets(reinterpret_cast<const std::uint8_t*>(octets), static_cast<std::size_t>(length)));
    case kNumericOid:
      return fail(ErrorCode::storage_failed,
                  std::string("column ") + PQfname(result, column) + " is NUMERIC; write CAST(SUM(..) AS BIGINT)");
    default:
      return fail(ErrorCode::storage_failed, std::string("column ") + PQfname(result, column) + " has a type that the "
                                             "schema does not use");
  }
}

}  // namespace osto::billing
