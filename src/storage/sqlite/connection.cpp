#include "storage/sqlite/connection.hpp"

#include "storage/sql/violations.hpp"

namespace osto::billing {

// ---- SqliteStatement ----------------------------------------------------------------------------------------------

SqliteStatement::~SqliteStatement() {
  if (!handle_) return;
  if (afterwards_ == Afterwards::finalize) {
    sqlite3_finalize(handle_);
    return;
  }
  sqlite3_reset(handle_);
  sqlite3_clear_bindings(handle_);
}

Result<void> SqliteStatement::bind(int place, const ColumnView& value) {
  int code = SQLITE_OK;
  if (const auto* number = std::get_if<std::int64_t>(&value)) {
    code = sqlite3_bind_int64(handle_, place, *number);
  } else if (const auto* text = std::get_if<std::string_view>(&value)) {
    const char* characters = text->empty() ? "" : text->data();
    code = sqlite3_bind_text64(handle_, place, characters, text->size(), SQLITE_TRANSIENT, SQLITE_UTF8);
  } else if (const auto* octets = std::get_if<Octets>(&value)) {
    code = octets->empty() ? sqlite3_bind_zeroblob(handle_, place, 0)
                           : sqlite3_bind_blob64(handle_, place, octets->data(), octets->size(), SQLITE_TRANSIENT);
  } else {
    code = sqlite3_bind_null(handle_, place);
  }
  if (code != SQLITE_OK) return connection_->failure(code);
  return {};
}

Result<void> SqliteStatement::bind_named(std::string_view name, const Parameter::Value& value) {
  const int place = sqlite3_bind_parameter_index(handle_, (":" + std::string(name)).c_str());
  if (place == 0) return fail(ErrorCode::storage_failed, "the query has no parameter " + std::string(name));
  if (const auto* number = std::get_if<std::int64_t>(&value)) return bind(place, *number);
  if (const auto* text = std::get_if<std::string>(&value)) return bind(place, std::string_view(*text));
  if (const auto* octets = std::get_if<Bytes>(&value)) return bind(place, Octets(octets->octets));
  return bind(place, std::monostate{});
}

Result<bool> SqliteStatement::step() {
  const int code = sqlite3_step(handle_);
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  return connection_->failure(code);
}

Result<void> SqliteStatement::run() {
  for (;;) {
    OSTO_TRY(const bool row, step());
    if (!row) return {};
  }
}

Result<std::int64_t> SqliteStatement::read_number() {
  OSTO_TRY(const bool row, step());
  return row ? static_cast<std::int64_t>(sqlite3_column_int64(handle_, 0)) : std::int64_t{0};
}

ColumnView SqliteStatement::column(int place) const {
  const auto size = [&] { return static_cast<std::size_t>(sqlite3_column_bytes(handle_, place)); };
  switch (sqlite3_column_type(handle_, place)) {
    case SQLITE_INTEGER: return static_cast<std::int64_t>(sqlite3_column_int64(handle_, place));
    case SQLITE_TEXT: {
      const auto* characters = reinterpret_cast<const char*>(sqlite3_column_text(handle_, place));
      return std::string_view(characters, size());
    }
    case SQLITE_BLOB: {
      const auto* octets = static_cast<const std::uint8_t*>(sqlite3_column_blob(handle_, place));
      return Octets(octets, size());
    }
    default: return std::monostate{};  // NULL; STRICT tables hold no floating point
  }
}

// ---- SqliteConnection ---------------------------------------------------------------------------------------------

SqliteConnection::~SqliteConnection() {
  for (const auto& [text, statement] : kept_) sqlite3_finalize(statement);
  if (owner_ == Owner::us) sqlite3_close(handle_);
}

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::open(const std::string& path, int flags,
                                                                 std::int64_t wait_limit_ms) {
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(path.c_str(), &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
  if (code != SQLITE_OK) {
    const std::string reason = handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code);
    sqlite3_close(handle);
    return fail(ErrorCode::storage_failed, "cannot open the database " + path + ": " + reason);
  }
  sqlite3_busy_timeout(handle, static_cast<int>(wait_limit_ms));
  return std::make_unique<SqliteConnection>(handle, Owner::us);
}

Result<sqlite3_stmt*> SqliteConnection::prepare(const std::string& text, unsigned flags) {
  sqlite3_stmt* statement = nullptr;
  const int code =
      sqlite3_prepare_v3(handle_, text.c_str(), static_cast<int>(text.size() + 1), flags, &statement, nullptr);
  if (code != SQLITE_OK) return failure(code);
  return statement;
}

Result<SqliteStatement> SqliteConnection::prepared(const std::string& text) {
  const auto found = kept_.find(&text);
  if (found != kept_.end()) return SqliteStatement(*this, found->second, SqliteStatement::Afterwards::keep);
  OSTO_TRY(sqlite3_stmt * statement, prepare(text, SQLITE_PREPARE_PERSISTENT));
  kept_.emplace(&text, statement);
  return SqliteStatement(*this, statement, SqliteStatement::Afterwards::keep);
}

Result<SqliteStatement> SqliteConnection::once(const std::string& text) {
  OSTO_TRY(sqlite3_stmt * statement, prepare(text, 0));
  return SqliteStatement(*this, statement, SqliteStatement::Afterwards::finalize);
}

Result<void> SqliteConnection::execute(const std::string& text) {
  OSTO_TRY(SqliteStatement statement, once(text));
  return statement.run();
}

Result<std::int64_t> SqliteConnection::read_number(const std::string& text) {
  OSTO_TRY(SqliteStatement statement, once(text));
  return statement.read_number();
}

Failure SqliteConnection::constraint_failure(int extended_code) const {
  const std::string message = sqlite3_errmsg(handle_);
  const std::string detail = message.substr(message.find(": ") == std::string::npos ? 0 : message.find(": ") + 2);
  switch (extended_code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID: return refuse_by(name_unique_rule(detail));
    case SQLITE_CONSTRAINT_CHECK:
    case SQLITE_CONSTRAINT_TRIGGER: return refuse_by(detail);
    case SQLITE_CONSTRAINT_FOREIGNKEY: return refuse_by(kSomeForeignKey);
    default: return refuse_by(message);
  }
}

Failure SqliteConnection::failure(int result_code) const {
  const int extended = sqlite3_extended_errcode(handle_);
  const std::string message = sqlite3_errmsg(handle_);
  if (open_units_ > 0 && !in_transaction()) {
    if (owner_ == Owner::host) {
      return fail(ErrorCode::transaction_lost, "SQLite rolled the whole transaction back (" + message +
                                                   "); the host's own statements must be redone too");
    }
    return fail(ErrorCode::storage_failed, "SQLite rolled the transaction back: " + message);
  }
  if (extended == SQLITE_BUSY_SNAPSHOT) {
    return fail(ErrorCode::storage_busy,
                "the transaction began with a read and another one has committed since; roll back and use BEGIN "
                "IMMEDIATE");
  }
  switch (result_code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return fail(ErrorCode::storage_busy, "the database is locked: " + message);
    case SQLITE_CONSTRAINT: return constraint_failure(extended);
    case SQLITE_NOMEM: return fail(ErrorCode::out_of_memory, "SQLite is out of memory");
    case SQLITE_INTERRUPT: return fail(ErrorCode::interrupted, "the statement was interrupted");
    case SQLITE_ERROR:
      if (message.starts_with("no such table: osto_") || message.starts_with("no such column: ")) {
        return fail(ErrorCode::schema_mismatch, "the database has no schema that this library knows (" + message +
                                                    "); migrate it");
      }
      [[fallthrough]];
    default: return fail(ErrorCode::storage_failed, "SQLite: " + message);
  }
}

}  // namespace osto::billing
