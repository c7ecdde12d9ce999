// In which order grants are burned.
#pragma once

#include <osto_billing/prepaid_credit.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace osto::billing {

/// Positions in `grants`, first to be burned first. A total order: what the policy leaves equal goes by place in the list.
/// Grants that never expire come after those that do; a grant without created_at is older than all others.
///
/// Worked example, priority_expiry_creation: a (priority 2), b (1, expires in June), c (1, expires in May) -> c, b, a.
std::vector<std::size_t> burning_order(std::span<const CreditGrant> grants, const BillingPolicy& policy);

/// Whether a grant with `grant_scopes` may pay what is for `burn_scopes`: it has none, or they share one.
bool may_pay(std::span<const std::string> grant_scopes, std::span<const std::string> burn_scopes);

}  // namespace osto::billing
