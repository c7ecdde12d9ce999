#include "state/server_store.hpp"

#include "auth/crypto.hpp"


namespace osto::server {
namespace {

using billing::ErrorCode;
using billing::fail;
using billing::Result;

constexpr std::string_view kUserColumns = "u.user_id, u.email, u.password_hash, u.role, u.company_id";

Result<User> user_of(const SqlRow& row, std::size_t first = 0) {
  User user{text_of(row[first]), text_of(row[first + 1]), text_of(row[first + 2]), {}, optional_text_of(row[first + 4])};
  const auto role = billing::find_enumerator<Role>(text_of(row[first + 3]));
  if (!role) return fail(ErrorCode::storage_failed, "a user has a role that is unknown here");
  user.role = *role;
  return user;
}

SqlValue text(std::string_view value) { return std::string(value); }

}  // namespace

std::string canonical_email(std::string_view email) {
  const std::size_t first = email.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  std::string small(email.substr(first, email.find_last_not_of(" \t") - first + 1));
  for (char& c : small) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return small;
}

template <class Work>
auto ServerStore::in_transaction(Work work) -> decltype(work()) {
  const std::scoped_lock lock(mutex_);
  return server::in_transaction(*connection_, std::move(work));
}

Result<std::vector<SqlRow>> ServerStore::run(std::string_view statement, std::vector<SqlValue> parameters) {
  return connection_->run(statement, parameters);
}

Result<std::unique_ptr<ServerStore>> ServerStore::open(const std::string& database_url) {
  OSTO_TRY(auto connection, open_state(database_url));
  return std::unique_ptr<ServerStore>(new ServerStore(std::move(connection)));
}

Result<User> ServerStore::add_user(User user, std::int64_t now) {
  const std::scoped_lock lock(mutex_);
  return insert_user(std::move(user), now);
}

Result<bool> ServerStore::add_first_user(User user, std::int64_t now) {
  return in_transaction([&]() -> Result<bool> {
    OSTO_TRY(const auto rows, run("SELECT COUNT(*) FROM users"));
    if (integer_of(rows.front().front()) > 0) return false;
    OSTO_CHECK(insert_user(std::move(user), now));
    return true;
  });
}

Result<User> ServerStore::insert_user(User user, std::int64_t now) {
  user.user_id = "usr_" + to_hex(random_octets(16));
  user.email = canonical_email(user.email);
  const SqlValue company_id = user.company_id ? SqlValue(*user.company_id) : SqlValue();
  OSTO_CHECK(run("INSERT INTO users (user_id, email, password_hash, role, company_id, created_at) VALUES ($1, $2, $3, $4, $5, $6)",
                 {user.user_id, user.email, user.password_hash, text(billing::enumerator_name(user.role)), company_id, now}));
  return user;
}

Result<std::optional<User>> ServerStore::find_user_by_email(std::string_view email) {
  const std::scoped_lock lock(mutex_);
  OSTO_TRY(const auto rows, run("SELECT " + std::string(kUserColumns) + " FROM users u WHERE u.email = $1", {canonical_email(email)}));
  if (rows.empty()) return std::optional<User>();
  OSTO_TRY(User user, user_of(rows.front()));
  return std::optional<User>(std::move(user));
}

Result<void> ServerStore::set_password_hash(std::string_view user_id, std::string_view password_hash) {
  const std::scoped_lock lock(mutex_);
  OSTO_CHECK(run("UPDATE users SET password_hash = $1 WHERE user_id = $2", {text(password_hash), text(user_id)}));
  return {};
}

Result<SignIn> ServerStore::start_sign_in(const User& user, std::string_view token_hash, std::int64_t now) {
  return in_transaction([&]() -> Result<SignIn> {
    SignIn sign_in{"sgn_" + to_hex(random_octets(16)), user};
    // What is over is of no use to anybody; a day later even its traces may go.
    OSTO_CHECK(run("DELETE FROM refresh_tokens WHERE sign_in_id IN (SELECT sign_in_id FROM sign_ins WHERE expires_at < $1)", {now - 86'400}));
    OSTO_CHECK(run("DELETE FROM sign_ins WHERE expires_at < $1", {now - 86'400}));
    OSTO_CHECK(run("INSERT INTO sign_ins (sign_in_id, user_id, created_at, expires_at) VALUES ($1, $2, $3, $4)",
                   {sign_in.sign_in_id, user.user_id, now, now + kSignInSeconds}));
    OSTO_CHECK(run("INSERT INTO refresh_tokens (token_hash, sign_in_id, created_at, expires_at) VALUES ($1, $2, $3, $4)",
                   {text(token_hash), sign_in.sign_in_id, now, now + kRefreshTokenSeconds}));
    return sign_in;
  });
}

Result<std::optional<SignIn>> ServerStore::find_live_sign_in(std::string_view sign_in_id, std::int64_t now) {
  const std::scoped_lock lock(mutex_);
  OSTO_TRY(const auto rows, run("SELECT " + std::string(kUserColumns) +
                                    " FROM sign_ins s JOIN users u ON u.user_id = s.user_id "
                                    "WHERE s.sign_in_id = $1 AND s.revoked_at IS NULL AND s.expires_at > $2",
                                {text(sign_in_id), now}));
  if (rows.empty()) return std::optional<SignIn>();
  OSTO_TRY(User user, user_of(rows.front()));
  return std::optional<SignIn>(SignIn{std::string(sign_in_id), std::move(user)});
}

Result<std::variant<SignIn, RotationRefusal>> ServerStore::rotate(std::string_view token_hash, std::string_view new_token_hash,
                                                                  std::int64_t now) {
  return in_transaction([&] { return rotate_within(token_hash, new_token_hash, now); });
}

Result<std::variant<SignIn, RotationRefusal>> ServerStore::rotate_within(std::string_view token_hash, std::string_view new_token_hash,
                                                                         std::int64_t now) {
  using Outcome = std::variant<SignIn, RotationRefusal>;
  OSTO_TRY(const auto rows, run("SELECT s.sign_in_id, s.expires_at, s.revoked_at, t.expires_at, t.replaced_at, " + std::string(kUserColumns) +
                                    " FROM refresh_tokens t JOIN sign_ins s ON s.sign_in_id = t.sign_in_id "
                                    "JOIN users u ON u.user_id = s.user_id WHERE t.token_hash = $1",
                                {text(token_hash)}));
  if (rows.empty()) return Outcome(RotationRefusal::unknown);
  const SqlRow& row = rows.front();
  const std::string sign_in_id = text_of(row[0]);
  if (optional_integer_of(row[2])) return Outcome(RotationRefusal::revoked);
  if (integer_of(row[1]) <= now || integer_of(row[3]) <= now) return Outcome(RotationRefusal::expired);
  const auto replaced_at = optional_integer_of(row[4]);
  if (replaced_at && *replaced_at + kRotationGraceSeconds < now) {
    OSTO_CHECK(run("UPDATE sign_ins SET revoked_at = $1, revoked_reason = 'refresh token reused' WHERE sign_in_id = $2", {now, sign_in_id}));
    return Outcome(RotationRefusal::reused);
  }
  if (!replaced_at) OSTO_CHECK(run("UPDATE refresh_tokens SET replaced_at = $1 WHERE token_hash = $2", {now, text(token_hash)}));
  OSTO_CHECK(run("INSERT INTO refresh_tokens (token_hash, sign_in_id, created_at, expires_at) VALUES ($1, $2, $3, $4)",
                 {text(new_token_hash), sign_in_id, now, now + kRefreshTokenSeconds}));
  OSTO_TRY(User user, user_of(row, 5));
  return Outcome(SignIn{sign_in_id, std::move(user)});
}

Result<std::optional<std::string>> ServerStore::find_sign_in_id(std::string_view token_hash) {
  const std::scoped_lock lock(mutex_);
  OSTO_TRY(const auto rows, run("SELECT sign_in_id FROM refresh_tokens WHERE token_hash = $1", {text(token_hash)}));
  return rows.empty() ? std::optional<std::string>() : std::optional(text_of(rows.front().front()));
}

Result<void> ServerStore::revoke_sign_in(std::string_view sign_in_id, std::string_view reason, std::int64_t now) {
  const std::scoped_lock lock(mutex_);
  OSTO_CHECK(run("UPDATE sign_ins SET revoked_at = $1, revoked_reason = $2 WHERE sign_in_id = $3 AND revoked_at IS NULL",
                 {now, text(reason), text(sign_in_id)}));
  return {};
}

Result<void> ServerStore::revoke_sign_ins_of(std::string_view user_id, std::string_view reason, std::int64_t now) {
  const std::scoped_lock lock(mutex_);
  OSTO_CHECK(run("UPDATE sign_ins SET revoked_at = $1, revoked_reason = $2 WHERE user_id = $3 AND revoked_at IS NULL",
                 {now, text(reason), text(user_id)}));
  return {};
}

Result<std::optional<std::int64_t>> ServerStore::find_cursor(std::string_view name) {
  const std::scoped_lock lock(mutex_);
  OSTO_TRY(const auto rows, run("SELECT position FROM cursors WHERE name = $1", {text(name)}));
  return rows.empty() ? std::optional<std::int64_t>() : std::optional(integer_of(rows.front().front()));
}

Result<void> ServerStore::set_cursor(std::string_view name, std::int64_t position) {
  const std::scoped_lock lock(mutex_);
  OSTO_CHECK(run("INSERT INTO cursors (name, position) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET position = excluded.position",
                 {text(name), position}));
  return {};
}

Result<void> ServerStore::ping() {
  const std::scoped_lock lock(mutex_);
  OSTO_CHECK(run("SELECT version FROM server_schema"));
  return {};
}

}  // namespace osto::server
