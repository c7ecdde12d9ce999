#include "auth/roles.hpp"

#include <algorithm>

namespace osto::server {
namespace {

struct Grant {
  std::string_view permission;
  bool finance, support, customer;  // an admin has every listed one
};

// clang-format off
constexpr Grant kGrants[] = {
    // permission               finance  support  customer
    {"auth.self",               true,    true,    true},
    {"catalog.read",            true,    true,    true},
    {"catalog.write",           false,   false,   false},
    {"companies.read",          true,    true,    true},
    {"companies.write",         true,    false,   false},
    {"companies.operate",       false,   false,   false},
    {"subscriptions.read",      true,    true,    true},
    {"subscriptions.write",     true,    false,   true},
    {"subscriptions.operate",   true,    false,   false},
    {"usage.write",             true,    false,   false},
    {"entitlements.read",       true,    true,    true},
    {"entitlements.write",      true,    false,   false},
    {"invoices.read",           true,    true,    true},
    {"invoices.pay",            true,    false,   true},
    {"invoices.write",          true,    false,   false},
    {"coupons.read",            true,    true,    true},
    {"coupons.write",           true,    false,   false},
    {"credits.read",            true,    true,    true},
    {"credits.write",           true,    false,   false},
    {"payment_methods.read",    true,    true,    true},
    {"payment_methods.write",   true,    false,   true},
    {"operator_cases.read",     true,    true,    false},
    {"operator_cases.write",    true,    false,   false},
    {"payments.read",           true,    true,    true},
    {"payments.write",          true,    false,   false},
    {"payments.operate",        false,   false,   false},
    {"dunning.read",            true,    true,    true},
    {"dunning.write",           true,    false,   false},
    {"blocks.write",            true,    false,   false},
    {"contacts.read",           true,    true,    true},
    {"contacts.write",          true,    false,   true},
    {"notifications.operate",   false,   false,   false},
    {"webhooks.read",           true,    true,    false},
    {"webhooks.write",          false,   false,   false},
    {"journal.read",            true,    true,    false},
    {"feed.read",               true,    true,    true},
    {"book.read",               true,    true,    false},
    {"book.operate",            false,   false,   false},
    {"calculate",               true,    true,    true},
};
// clang-format on

const Grant* find_grant(std::string_view permission) noexcept {
  const auto* found = std::find_if(std::begin(kGrants), std::end(kGrants),
                                   [permission](const Grant& grant) { return grant.permission == permission; });
  return found == std::end(kGrants) ? nullptr : found;
}

}  // namespace

bool may(Role role, std::string_view permission) noexcept {
  const Grant* grant = find_grant(permission);
  if (grant == nullptr) return false;
  switch (role) {
    case Role::admin: return true;
    case Role::finance: return grant->finance;
    case Role::support: return grant->support;
    case Role::customer: return grant->customer;
  }
  return false;
}

bool is_listed(std::string_view permission) noexcept { return permission == kPublic || find_grant(permission) != nullptr; }

std::vector<std::string> permissions_of(Role role) {
  std::vector<std::string> permissions;
  for (const Grant& grant : kGrants) {
    if (may(role, grant.permission)) permissions.emplace_back(grant.permission);
  }
  return permissions;
}

}  // namespace osto::server
