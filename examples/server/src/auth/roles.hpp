// Who may do what: one table from permissions to roles. Permissions are the ones that operations declare.
#pragma once

#include <osto_billing/describe.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace osto::server {

/// A customer sees and changes its own company only: its session is made for that company.
enum class Role { admin, finance, support, customer };

/// Permissions of the server's own operations.
inline constexpr std::string_view kPublic = "public";         ///< no sign-in needed
inline constexpr std::string_view kSignedIn = "auth.self";    ///< any user, about itself

/// False for a permission that is not in the table: what nobody thought of, nobody may do.
bool may(Role role, std::string_view permission) noexcept;

/// Whether the table knows the permission. The server does not start when an operation's is missing.
bool is_listed(std::string_view permission) noexcept;

std::vector<std::string> permissions_of(Role role);

}  // namespace osto::server

namespace osto::billing {
template <>
struct Names<server::Role> {
  static constexpr std::string_view name = "Role", doc = "What a user is to the seller.";
};
}  // namespace osto::billing
