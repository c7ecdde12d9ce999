#include "auth/auth_operations.hpp"

#include "api/services.hpp"
#include "auth/browser.hpp"
#include "auth/crypto.hpp"

#include <osto_billing/describe_types.hpp>

namespace osto::server {
namespace {

using billing::CallOptions;
using billing::ErrorCode;
using billing::Result;

constexpr std::size_t kRefreshTokenOctets = 32;

billing::Failure refuse(ServerContext& context, int http_code, std::string detail, std::int64_t retry_after_seconds = 0) {
  context.exchange.fault = HttpFault{http_code, detail, retry_after_seconds};
  return billing::fail(ErrorCode::permission_denied, std::move(detail));
}

/// One answer for every way to be wrong, so that nobody learns which addresses have an account.
billing::Failure refuse_sign_in(ServerContext& context) { return refuse(context, 401, "The e-mail address or the password is wrong."); }

SignedInUser shown(const User& user) { return {user.user_id, user.email, user.role, user.company_id, permissions_of(user.role)}; }

SignedIn make_signed_in(ServerContext& context, const SignIn& sign_in, std::string_view refresh_token, std::int64_t now) {
  const AccessClaims claims{sign_in.user.user_id, sign_in.sign_in_id, now, now + kAccessTokenSeconds};
  const Services& services = context.services;
  context.exchange.caller = sign_in;
  context.exchange.reply_headers.emplace_back("Set-Cookie", make_refresh_cookie(refresh_token, kRefreshTokenSeconds, services.options));
  return {issue_token(claims, services.token_keys.front()), "Bearer", kAccessTokenSeconds, shown(sign_in.user)};
}

void note(ServerContext& context, LineLevel level, std::string message, std::string_view user_id = {}) {
  LogLine line;
  line.level = level;
  line.message = std::move(message);
  line.request_id = context.exchange.request_id;
  line.peer_ip = context.exchange.request.peer_ip;
  if (!user_id.empty()) line.user_id = std::string(user_id);
  context.services.log.write(std::move(line));
}

/// Whoever sends an access token, also an old one, means its sign-in. The browser's cookie may by now be another user's, who
/// signed in in another tab: it is neither ended nor cleared then.
std::optional<std::string> sign_in_of_access_token(const ServerContext& context) {
  const auto token = bearer_token_of(context.exchange.request);
  if (!token) return std::nullopt;
  auto sign_in_id = read_sign_in_id(*token, context.services.token_keys);
  return sign_in_id.has_value() ? std::optional(*std::move(sign_in_id)) : std::nullopt;
}

std::string_view words_of(RotationRefusal refusal) {
  switch (refusal) {
    case RotationRefusal::unknown: return "a refresh token is unknown";
    case RotationRefusal::expired: return "a refresh token has expired";
    case RotationRefusal::revoked: return "a refresh token of a revoked sign-in was used";
    case RotationRefusal::reused: return "a replaced refresh token was used again: its sign-in is revoked";
  }
  return {};
}

}  // namespace

namespace auth {

Result<SignedIn> login(ServerContext& context, const LogIn& request, const CallOptions&) {
  Services& services = context.services;
  const std::int64_t now = unix_now();
  const std::string email = canonical_email(request.email);
  const std::string& address = context.exchange.request.peer_ip;
  if (const std::int64_t delay = services.throttle->begin(email, address, now); delay > 0) {
    note(context, LineLevel::warning, "signing in is slowed down");
    return refuse(context, 429, "Too many failed tries. Wait before the next one.", delay);
  }
  OSTO_TRY(const std::optional<User> user, services.store->find_user_by_email(email));
  const PasswordCheck check = services.hasher->check(request.password, user ? user->password_hash : std::string());
  if (check == PasswordCheck::too_busy) return refuse(context, 503, "Too many are signing in at once.");
  if (check == PasswordCheck::wrong || !user) {
    note(context, LineLevel::warning, "signing in failed", user ? user->user_id : std::string());
    return refuse_sign_in(context);
  }
  services.throttle->succeeded(email, address);
  if (check == PasswordCheck::right_but_weakly_hashed) {
    OSTO_CHECK(services.store->set_password_hash(user->user_id, services.hasher->hash(request.password)));
  }
  const std::string token = to_base64url(random_octets(kRefreshTokenOctets));
  OSTO_TRY(const SignIn sign_in, services.store->start_sign_in(*user, to_hex(sha256(token)), now));
  note(context, LineLevel::info, "signed in", user->user_id);
  return make_signed_in(context, sign_in, token, now);
}

Result<SignedIn> refresh(ServerContext& context, const RefreshSignIn&, const CallOptions&) {
  Services& services = context.services;
  if (check_origin(context.exchange.request, services.options) != OriginCheck::same) {
    return refuse(context, 403, "The request does not come from this server's own pages.");
  }
  const auto token = refresh_cookie_of(context.exchange.request, services.options);
  if (!token) return refuse(context, 401, "There is no refresh token.");
  const std::int64_t now = unix_now();
  const std::string new_token = to_base64url(random_octets(kRefreshTokenOctets));
  OSTO_TRY(const auto rotated, services.store->rotate(to_hex(sha256(*token)), to_hex(sha256(new_token)), now));
  if (const auto* refusal = std::get_if<RotationRefusal>(&rotated)) {
    note(context, LineLevel::warning, std::string(words_of(*refusal)));
    context.exchange.reply_headers.emplace_back("Set-Cookie", make_refresh_cookie("", 0, services.options));
    return refuse(context, 401, "The sign-in is over.");
  }
  return make_signed_in(context, std::get<SignIn>(rotated), new_token, now);
}

Result<LoggedOut> logout(ServerContext& context, const LogOut&, const CallOptions&) {
  Services& services = context.services;
  const std::int64_t now = unix_now();
  std::optional<std::string> sign_in_id = sign_in_of_access_token(context);
  if (const auto token = refresh_cookie_of(context.exchange.request, services.options)) {
    if (check_origin(context.exchange.request, services.options) != OriginCheck::same) {
      return refuse(context, 403, "The request does not come from this server's own pages.");
    }
    OSTO_TRY(const auto sign_in_of_cookie, services.store->find_sign_in_id(to_hex(sha256(*token))));
    if (!sign_in_id) sign_in_id = sign_in_of_cookie;
    if (!sign_in_of_cookie || sign_in_of_cookie == sign_in_id) {
      context.exchange.reply_headers.emplace_back("Set-Cookie", make_refresh_cookie("", 0, services.options));
    }
  }
  if (sign_in_id) {
    OSTO_CHECK(services.store->revoke_sign_in(*sign_in_id, "signed out", now));
    note(context, LineLevel::info, "signed out");
  }
  return LoggedOut{};
}

Result<SignedInUser> me(ServerContext& context, const GetMe&, const CallOptions&) { return shown(context.exchange.caller->user); }

}  // namespace auth

namespace {

using enum billing::OperationKind;

// clang-format off
constexpr auto kLogIn = billing::operation<&auth::login>({.name = "auth.login", .summary = "Sign in with e-mail address and password", .kind = command, .http_method = "POST", .http_path = "/auth/login", .permission = kPublic});
constexpr auto kRefresh = billing::operation<&auth::refresh>({.name = "auth.refresh", .summary = "Get a new access token for the refresh token in the cookie", .kind = command, .http_method = "POST", .http_path = "/auth/refresh", .permission = kPublic});
constexpr auto kLogOut = billing::operation<&auth::logout>({.name = "auth.logout", .summary = "End the sign-in", .kind = command, .http_method = "POST", .http_path = "/auth/logout", .permission = kPublic});
constexpr auto kMe = billing::operation<&auth::me>({.name = "auth.me", .summary = "Read who is signed in", .kind = query, .http_method = "GET", .http_path = "/auth/me", .permission = kSignedIn});
// clang-format on

constexpr const billing::Operation<ServerContext>* kOperations[] = {&kLogIn, &kRefresh, &kLogOut, &kMe};

}  // namespace

std::span<const billing::Operation<ServerContext>* const> auth_operations() { return kOperations; }

}  // namespace osto::server
