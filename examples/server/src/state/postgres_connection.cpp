#include "state/sql.hpp"

#include <libpq-fe.h>

#include <charconv>

namespace osto::server {
namespace {

using billing::ErrorCode;
using billing::fail;
using billing::Result;

constexpr Oid kInt8 = 20, kInt4 = 23;

using PgResult = std::unique_ptr<PGresult, void (*)(PGresult*)>;

class PostgresConnection final : public SqlConnection {
 public:
  explicit PostgresConnection(PGconn* handle) : handle_(handle) {}
  ~PostgresConnection() override { PQfinish(handle_); }
  PostgresConnection(const PostgresConnection&) = delete;
  PostgresConnection& operator=(const PostgresConnection&) = delete;

  Result<std::vector<SqlRow>> run(std::string_view statement, std::span<const SqlValue> parameters) override {
    if (PQstatus(handle_) != CONNECTION_OK && PQtransactionStatus(handle_) != PQTRANS_INTRANS) {
      PQreset(handle_);
      OSTO_CHECK(use_schema());
    }
    return execute(statement, parameters);
  }

  /// Servers that share a database write one at a time, which signing in and refreshing can afford; so two that start at
  /// once make one schema and one first administrator. The lock ends with the transaction.
  Result<void> begin() override {
    OSTO_CHECK(run("BEGIN ISOLATION LEVEL READ COMMITTED", {}));
    const auto locked = execute("SELECT pg_advisory_xact_lock(7305127001)", {});
    if (locked.has_value()) return {};
    (void)execute("ROLLBACK", {});
    return tl::unexpected(locked.error());
  }

  Result<void> make_schema() {
    OSTO_CHECK(begin());
    OSTO_CHECK(execute("CREATE SCHEMA IF NOT EXISTS osto_server", {}));
    OSTO_CHECK(execute("COMMIT", {}));
    return use_schema();
  }

 private:
  Result<void> use_schema() {
    OSTO_CHECK(execute("SET search_path TO osto_server", {}));
    return {};
  }

  Result<std::vector<SqlRow>> execute(std::string_view statement, std::span<const SqlValue> parameters) {
    std::vector<std::string> texts;
    std::vector<const char*> pointers;
    std::vector<Oid> types;
    texts.reserve(parameters.size());
    for (const SqlValue& value : parameters) {
      if (const auto* number = std::get_if<std::int64_t>(&value)) {
        texts.push_back(std::to_string(*number));
        types.push_back(kInt8);
      } else {
        texts.push_back(text_of(value));
        types.push_back(0);
      }
      pointers.push_back(std::holds_alternative<std::monostate>(value) ? nullptr : texts.back().c_str());
    }
    const std::string text(statement);
    const PgResult result(PQexecParams(handle_, text.c_str(), static_cast<int>(pointers.size()), types.data(), pointers.data(),
                                       nullptr, nullptr, 0),
                          &PQclear);
    const ExecStatusType outcome = PQresultStatus(result.get());
    if (outcome != PGRES_COMMAND_OK && outcome != PGRES_TUPLES_OK) return failure(result.get());
    return rows_of(result.get());
  }

  static std::vector<SqlRow> rows_of(const PGresult* result) {
    std::vector<SqlRow> rows;
    for (int row = 0; row < PQntuples(result); ++row) {
      SqlRow values;
      for (int column = 0; column < PQnfields(result); ++column) {
        if (PQgetisnull(result, row, column) != 0) {
          values.emplace_back();
          continue;
        }
        const std::string_view text(PQgetvalue(result, row, column), static_cast<std::size_t>(PQgetlength(result, row, column)));
        const Oid type = PQftype(result, column);
        std::int64_t number = 0;
        if (type == kInt8 || type == kInt4) {
          std::from_chars(text.data(), text.data() + text.size(), number);
          values.emplace_back(number);
        } else {
          values.emplace_back(std::string(text));
        }
      }
      rows.push_back(std::move(values));
    }
    return rows;
  }

  billing::Failure failure(const PGresult* result) const {
    const char* state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const std::string_view sql_state = state == nullptr ? "" : state;
    if (sql_state == "40001" || sql_state == "40P01" || sql_state == "55P03") return fail(ErrorCode::storage_busy, "the store is busy");
    if (sql_state == "23505") return fail(ErrorCode::already_exists, "a unique key is taken");
    return fail(ErrorCode::storage_failed, "PostgreSQL says " + std::string(sql_state));
  }

  PGconn* handle_;
};

}  // namespace

Result<std::unique_ptr<SqlConnection>> open_postgres(const std::string& url) {
  PGconn* handle = PQconnectdb(url.c_str());
  auto connection = std::make_unique<PostgresConnection>(handle);
  if (PQstatus(handle) != CONNECTION_OK) return fail(ErrorCode::storage_failed, "cannot connect to PostgreSQL");
  PQsetNoticeProcessor(handle, [](void*, const char*) {}, nullptr);
  OSTO_CHECK(connection->make_schema());
  return std::unique_ptr<SqlConnection>(std::move(connection));
}

}  // namespace osto::server
