#include "core/prepaid/grant_order.hpp"

#include <algorithm>
#include <compare>
#include <numeric>

namespace osto::billing {
namespace {

constexpr Instant kNever = Instant::from_microseconds(Instant::kMaxMicroseconds);

/// 0 for what comes first.
int rank_of(CreditKind kind, PrepaidKind rule) {
  switch (rule) {
    case PrepaidKind::mixed: return 0;
    case PrepaidKind::promotional_first:
    case PrepaidKind::promotional_on_tie: return kind == CreditKind::promotional ? 0 : 1;
    case PrepaidKind::paid_first: return kind == CreditKind::paid ? 0 : 1;
  }
  return 0;
}

std::strong_ordering by_priority(const CreditGrant& left, const CreditGrant& right, const BillingPolicy& policy) {
  if (const auto order = left.priority <=> right.priority; order != 0) return order;
  if (policy.prepaid_kind == PrepaidKind::promotional_on_tie) return std::strong_ordering::equal;
  return rank_of(left.kind, policy.prepaid_kind) <=> rank_of(right.kind, policy.prepaid_kind);
}

std::strong_ordering by_expiry(const CreditGrant& left, const CreditGrant& right) {
  return left.expires_at.value_or(kNever) <=> right.expires_at.value_or(kNever);
}

/// OpenMeter's: expiries of the same second are equal.
std::strong_ordering by_expiry_second(const CreditGrant& left, const CreditGrant& right) {
  const auto second = [](const CreditGrant& grant) {
    return grant.expires_at.value_or(kNever).microseconds() / kMicrosecondsPerSecond;
  };
  return second(left) <=> second(right);
}

std::strong_ordering by_creation(const CreditGrant& left, const CreditGrant& right) {
  return left.created_at.value_or(Instant()) <=> right.created_at.value_or(Instant());
}

/// Stripe's last tie but one: what could be used earlier goes first.
std::strong_ordering by_start(const CreditGrant& left, const CreditGrant& right) {
  return left.effective_at.value_or(Instant()) <=> right.effective_at.value_or(Instant());
}

/// The rules of PrepaidOrder in turn; kinds that they leave equal are told apart before creation.
std::strong_ordering compare(const CreditGrant& left, const CreditGrant& right, const BillingPolicy& policy) {
  std::strong_ordering order = std::strong_ordering::equal;
  const auto then = [&order](std::strong_ordering next) {
    if (order == 0) order = next;
  };
  switch (policy.prepaid_order) {
    case PrepaidOrder::priority_expiry_creation:
      then(by_priority(left, right, policy));
      then(by_expiry(left, right));
      break;
    case PrepaidOrder::expiry_priority_creation:
      then(by_expiry(left, right));
      then(by_priority(left, right, policy));
      break;
    case PrepaidOrder::priority_expiry_second_creation:
      then(by_priority(left, right, policy));
      then(by_expiry_second(left, right));
      break;
    case PrepaidOrder::priority_creation: then(by_priority(left, right, policy)); break;
    case PrepaidOrder::creation: break;
  }
  then(rank_of(left.kind, policy.prepaid_kind) <=> rank_of(right.kind, policy.prepaid_kind));
  if (policy.prepaid_kind == PrepaidKind::promotional_on_tie) then(by_start(left, right));
  then(by_creation(left, right));
  if (policy.prepaid_order == PrepaidOrder::priority_expiry_second_creation) then(left.grant_id.compare(right.grant_id) <=> 0);
  return order;
}

}  // namespace

std::vector<std::size_t> burning_order(std::span<const CreditGrant> grants, const BillingPolicy& policy) {
  std::vector<std::size_t> order(grants.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
    return compare(grants[left], grants[right], policy) < 0;
  });
  return order;
}

bool may_pay(std::span<const std::string> grant_scopes, std::span<const std::string> burn_scopes) {
  return grant_scopes.empty() || std::any_of(grant_scopes.begin(), grant_scopes.end(), [&](const std::string& scope) {
           return std::find(burn_scopes.begin(), burn_scopes.end(), scope) != burn_scopes.end();
         });
}

}  // namespace osto::billing
