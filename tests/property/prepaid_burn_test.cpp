// Nothing is lost in burning: what is burned was granted, and a burn cut in two burns the same.
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "core/prepaid/burn.hpp"
#include "tests/unit/base/must.hpp"

namespace osto::billing {
namespace {

using testing::must;

std::int64_t any_in_range(std::int64_t low, std::int64_t high) {
  return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(low, high));
}

Instant hour(std::int64_t hours) {
  return Instant::from_microseconds((1'767'225'600 + hours * 3600) * kMicrosecondsPerSecond);  // from 2026-01-01
}

BurnCredit any_request() {
  BurnCredit request;
  request.policy.prepaid_overage = static_cast<PrepaidOverage>(any_in_range(0, 2));  // invoiced or carried
  request.policy.prepaid_order = static_cast<PrepaidOrder>(any_in_range(0, 4));
  request.policy.prepaid_kind = static_cast<PrepaidKind>(any_in_range(0, 4));
  for (std::int64_t i = 0, count = any_in_range(0, 5); i < count; ++i) {
    CreditGrant grant;
    grant.grant_id = "grant-" + std::to_string(i);
    grant.amount = Decimal::from_integer(any_in_range(0, 50));
    grant.priority = any_in_range(1, 3);
    grant.kind = static_cast<CreditKind>(any_in_range(0, 2));
    grant.effective_at = hour(any_in_range(0, 40));
    if (any_in_range(0, 2) == 1) grant.expires_at = hour(any_in_range(40, 90));
    request.grants.push_back(std::move(grant));
  }
  for (std::int64_t i = 0, count = any_in_range(1, 8); i < count; ++i) {
    CreditBurn burn;
    burn.at = hour(any_in_range(0, 80));
    burn.amount = Decimal::from_integer(any_in_range(0, 40));
    request.burns.push_back(std::move(burn));
  }
  request.until = hour(100);
  return request;
}

std::int64_t whole(const Decimal& amount) { return static_cast<std::int64_t>(amount.coefficient()); }

RC_GTEST_PROP(PrepaidBurnProperty, granted_is_left_expired_or_burned, ()) {
  const CreditBurned burned = must(burn_credit(any_request()));
  std::int64_t changes = 0;
  std::int64_t settled = 0;
  for (const CreditEvent& event : burned.events) {
    changes += whole(event.amount);
    if (event.kind == CreditEventKind::overage_settled) settled -= whole(event.amount);
    RC_ASSERT(!event.balance_after.is_negative());
  }
  RC_ASSERT(changes == whole(burned.total_balance));
  RC_ASSERT(whole(burned.usage) == whole(burned.prepaid) + settled + whole(burned.overage) + whole(burned.invoiced));
  for (const BurnOutcome& outcome : burned.burns) {
    RC_ASSERT(whole(outcome.amount) == whole(outcome.prepaid) + whole(outcome.overage) + whole(outcome.invoiced));
    RC_ASSERT(whole(outcome.prepaid) == whole(outcome.promotional) + whole(outcome.paid));
  }
}

RC_GTEST_PROP(PrepaidBurnProperty, a_burn_cut_in_two_burns_the_same, ()) {
  const BurnCredit whole_request = any_request();
  BurnCredit cut_request = whole_request;
  const auto position = static_cast<std::size_t>(any_in_range(0, static_cast<std::int64_t>(cut_request.burns.size())));
  CreditBurn& first = cut_request.burns[position];
  const std::int64_t amount = whole(*first.amount);
  const std::int64_t part = any_in_range(0, amount + 1);
  CreditBurn second = first;
  first.amount = Decimal::from_integer(part);
  second.amount = Decimal::from_integer(amount - part);
  cut_request.burns.insert(cut_request.burns.begin() + static_cast<std::ptrdiff_t>(position) + 1, second);
  const CreditBurned one = must(burn_credit(whole_request));
  const CreditBurned two = must(burn_credit(cut_request));
  RC_ASSERT(one.total_balance == two.total_balance);
  RC_ASSERT(one.invoiced == two.invoiced);
  RC_ASSERT(one.overage == two.overage);
  for (std::size_t i = 0; i < one.balances.size(); ++i) RC_ASSERT(one.balances[i].balance == two.balances[i].balance);
}

}  // namespace
}  // namespace osto::billing
