// The storage on the host's connection: no lock, no pragma and no transaction of the host's is ours to change.
#include "storage/sqlite/sqlite_storage.hpp"
#include "storage/sqlite/store_base.hpp"

namespace osto::billing {
namespace {

const std::string kShadowingTables =
    "SELECT count(*) FROM sqlite_temp_schema WHERE name LIKE 'osto\\_%' ESCAPE '\\'";
const std::string kForeignKeys = "PRAGMA foreign_keys";

class JoinedStorage final : public SqliteStoreBase {
 public:
  explicit JoinedStorage(sqlite3* host_handle) : connection_(host_handle, SqliteConnection::Owner::host) {}

  /// Asked before each unit: the host may have changed either since.
  Result<void> check_connection() {
    OSTO_TRY(const std::int64_t foreign_keys, ask(kForeignKeys));
    if (foreign_keys == 0) {
      return fail(ErrorCode::state_conflict,
                  "foreign keys are off on the host's connection; run PRAGMA foreign_keys = ON outside a transaction");
    }
    OSTO_TRY(const std::int64_t shadowing, ask(kShadowingTables));
    if (shadowing != 0) {
      return fail(ErrorCode::storage_failed,
                  "a temporary table of the host's connection hides one named osto_...; drop it");
    }
    return {};
  }

  Result<std::unique_ptr<Transaction>> begin(TransactionKind kind) override {
    OSTO_TRY(std::unique_ptr<Transaction> transaction, begin_unit(kind));
    return transaction;
  }

  Ownership ownership() const override { return Ownership::host; }
  bool is_in_hosts_transaction() const override { return connection_.in_transaction(); }

 protected:
  Result<std::unique_ptr<SqliteTransaction>> begin_unit(TransactionKind kind) override {
    OSTO_CHECK(check_connection());
    auto unit = std::make_unique<SqliteTransaction>(connection_, bracket(kind), nullptr);
    OSTO_CHECK(unit->begin());
    return unit;
  }

 private:
  Result<std::int64_t> ask(const std::string& text) {
    OSTO_TRY(SqliteStatement statement, connection_.prepared(text));
    return statement.read_number();
  }

  UnitBracket bracket(TransactionKind kind) const {
    const bool reads = kind == TransactionKind::read;
    if (!connection_.in_transaction()) return {reads ? "BEGIN" : "BEGIN IMMEDIATE", "COMMIT", "ROLLBACK"};
    if (reads) return {};
    return {"SAVEPOINT osto_unit", "RELEASE osto_unit", "ROLLBACK TO osto_unit; RELEASE osto_unit"};
  }

  SqliteConnection connection_;
};

}  // namespace

Result<std::unique_ptr<Storage>> join_sqlite(sqlite3* host_handle) {
  auto storage = std::make_unique<JoinedStorage>(host_handle);
  OSTO_CHECK(storage->check_connection());
  return std::unique_ptr<Storage>(std::move(storage));
}

}  // namespace osto::billing
