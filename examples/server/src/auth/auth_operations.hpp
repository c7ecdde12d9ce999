// The server's own operations: signing in, staying signed in, signing out. Declared as the library declares its own.
#pragma once

#include "auth/roles.hpp"

#include <osto_billing/operation.hpp>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace osto::server {

struct ServerContext;

struct LogIn { std::string email, password; };
struct RefreshSignIn {};
struct LogOut {};
struct GetMe {};
struct SignedInUser {
  std::string user_id, email;
  Role role{};
  std::optional<std::string> company_id;
  std::vector<std::string> permissions;
};
struct SignedIn {
  std::string access_token, token_type;
  std::int64_t expires_in_seconds = 0;
  SignedInUser user;
};
struct LoggedOut {};

inline constexpr std::int64_t kAccessTokenSeconds = 15 * 60;

namespace auth {
billing::Result<SignedIn> login(ServerContext& context, const LogIn& request, const billing::CallOptions& options);
billing::Result<SignedIn> refresh(ServerContext& context, const RefreshSignIn& request, const billing::CallOptions& options);
billing::Result<LoggedOut> logout(ServerContext& context, const LogOut& request, const billing::CallOptions& options);
billing::Result<SignedInUser> me(ServerContext& context, const GetMe& request, const billing::CallOptions& options);
}  // namespace auth

/// In the order of the reference.
std::span<const billing::Operation<ServerContext>* const> auth_operations();

}  // namespace osto::server

// clang-format off
namespace osto::billing {
template <> struct Description<server::LogIn> {
  static constexpr std::string_view name = "LogIn", doc = "Who signs in.";
  template <class R> static constexpr Field fields[] = {field<&R::email>({.doc = "E-mail address"}), field<&R::password>({.doc = "Password", .max_length = 1024})};
};
template <> struct Description<server::RefreshSignIn> {
  static constexpr std::string_view name = "RefreshSignIn", doc = "Nothing: the refresh token is in the cookie.";
  template <class R> static constexpr std::array<Field, 0> fields{};
};
template <> struct Description<server::LogOut> {
  static constexpr std::string_view name = "LogOut", doc = "Nothing: the refresh token is in the cookie.";
  template <class R> static constexpr std::array<Field, 0> fields{};
};
template <> struct Description<server::GetMe> {
  static constexpr std::string_view name = "GetMe", doc = "Who is signed in.";
  template <class R> static constexpr std::array<Field, 0> fields{};
};
template <> struct Description<server::SignedInUser> {
  static constexpr std::string_view name = "SignedInUser", doc = "The user who is signed in.";
  template <class R> static constexpr Field fields[] = {field<&R::user_id>({.doc = "Id"}), field<&R::email>({.doc = "E-mail address"}), field<&R::role>({.doc = "What the user is to the seller"}),
      field<&R::company_id>({.doc = "Of customers: the one company they see"}), field<&R::permissions>({.doc = "What the user may do"})};
};
template <> struct Description<server::SignedIn> {
  static constexpr std::string_view name = "SignedIn", doc = "An access token, to be kept in memory only. The refresh token travels in a cookie that scripts cannot read.";
  template <class R> static constexpr Field fields[] = {field<&R::access_token>({.doc = "For the Authorization header", .max_length = 4096}), field<&R::token_type>({.doc = "Bearer"}),
      field<&R::expires_in_seconds>({.doc = "How long the access token lives", .unit = "seconds"}), field<&R::user>({.doc = "Who signed in"})};
};
template <> struct Description<server::LoggedOut> {
  static constexpr std::string_view name = "LoggedOut", doc = "Nothing more to say.";
  template <class R> static constexpr std::array<Field, 0> fields{};
};
}  // namespace osto::billing
// clang-format on
