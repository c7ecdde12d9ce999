// The server's own state: users, sign-ins and refresh tokens. Nothing of it is in the billing database; the two are joined
// by company_id only. Passwords and refresh tokens are kept as hashes.
#pragma once

#include "auth/roles.hpp"
#include "state/sql.hpp"

#include <mutex>

namespace osto::server {

inline constexpr std::int64_t kSignInSeconds = 30 * 24 * 3600;     ///< a sign-in ends after 30 days, whatever it did
inline constexpr std::int64_t kRefreshTokenSeconds = 7 * 24 * 3600;  ///< a refresh token not used for a week is dead
inline constexpr std::int64_t kRotationGraceSeconds = 10;  ///< a lost answer may be asked for again this long

struct User {
  std::string user_id, email, password_hash;
  Role role{};
  std::optional<std::string> company_id;  ///< customers: the printed id of their company
};

struct SignIn {
  std::string sign_in_id;
  User user;
};

enum class RotationRefusal { unknown, expired, revoked, reused };

/// Instants are seconds since 1970. Thread-safety: any thread; one statement at a time. Errors: storage_busy, storage_failed.
class ServerStore {
 public:
  /// Opens the state that belongs to a billing database ("sqlite:x.db" -> x.db.server) and brings its schema up to date.
  static billing::Result<std::unique_ptr<ServerStore>> open(const std::string& database_url);

  /// Errors: already_exists (the e-mail address).
  billing::Result<User> add_user(User user, std::int64_t now);
  /// Adds the user when there is nobody yet; false: somebody was there. Of servers that start at once, one adds.
  billing::Result<bool> add_first_user(User user, std::int64_t now);
  billing::Result<std::optional<User>> find_user_by_email(std::string_view email);
  billing::Result<void> set_password_hash(std::string_view user_id, std::string_view password_hash);

  billing::Result<SignIn> start_sign_in(const User& user, std::string_view token_hash, std::int64_t now);
  /// The sign-in, when it is neither over nor revoked and its user still is there.
  billing::Result<std::optional<SignIn>> find_live_sign_in(std::string_view sign_in_id, std::int64_t now);
  /// Replaces a refresh token. A token that was replaced longer than the grace ago was stolen, by its first or its second
  /// user: the whole sign-in is revoked.
  billing::Result<std::variant<SignIn, RotationRefusal>> rotate(std::string_view token_hash, std::string_view new_token_hash, std::int64_t now);
  /// The sign-in that a refresh token belongs to, live or not.
  billing::Result<std::optional<std::string>> find_sign_in_id(std::string_view token_hash);
  billing::Result<void> revoke_sign_in(std::string_view sign_in_id, std::string_view reason, std::int64_t now);
  billing::Result<void> revoke_sign_ins_of(std::string_view user_id, std::string_view reason, std::int64_t now);

  /// How far a reader of the feed is; absent: it never read.
  billing::Result<std::optional<std::int64_t>> find_cursor(std::string_view name);
  billing::Result<void> set_cursor(std::string_view name, std::int64_t position);

  billing::Result<void> ping();

 private:
  explicit ServerStore(std::unique_ptr<SqlConnection> connection) : connection_(std::move(connection)) {}
  billing::Result<User> insert_user(User user, std::int64_t now);
  billing::Result<std::vector<SqlRow>> run(std::string_view statement, std::vector<SqlValue> parameters = {});
  billing::Result<std::variant<SignIn, RotationRefusal>> rotate_within(std::string_view token_hash, std::string_view new_token_hash,
                                                                       std::int64_t now);

  /// Runs `work` in one transaction.
  template <class Work>
  auto in_transaction(Work work) -> decltype(work());

  std::mutex mutex_;
  std::unique_ptr<SqlConnection> connection_;
};

/// The e-mail address as it is compared: ASCII letters small, blanks at the ends gone.
std::string canonical_email(std::string_view email);

}  // namespace osto::server
