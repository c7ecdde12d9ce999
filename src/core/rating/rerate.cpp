#include "core/rating/rerate.hpp"

#include "core/money/amount_rounding.hpp"

namespace osto::billing {
namespace {

struct Change { Rational exact; Rounded rounded; Minor rated; };

Result<Change> difference(const RatedState& billed, const RatedState& now) {
  Change change;
  change.rated = now.amount;
  OSTO_TRY(change.exact, subtract(now.exact, billed.exact));
  OSTO_TRY(change.rounded.amount_minor, subtract(now.amount, billed.amount));
  OSTO_TRY(change.rounded.residue, subtract(change.exact, Rational(change.rounded.amount_minor.value)));
  return change;
}

Result<Change> increment(const BillingPolicy& policy, Currency currency, const RatedState& billed, const RatedState& now, bool priced_as_one) {
  Change change;
  change.rated = billed.amount;
  if (priced_as_one) return now.quantity < billed.quantity || now.amount < billed.amount ? Result<Change>(change) : difference(billed, now);
  if (now.quantity <= billed.quantity) return change;
  OSTO_TRY(change.exact, subtract(now.exact, billed.exact));
  OSTO_TRY(change.rounded, round_amount(change.exact, amount_rounding(policy), currency));
  OSTO_TRY(change.rated, add(billed.amount, change.rounded.amount_minor));
  return change;
}

RerateOutcome outcome_of(const BillingPolicy& policy, const RatedState& billed, const RatedState& now, Minor amount, bool charged_in_advance) {
  if (now.quantity < billed.quantity && policy.late_usage == LateUsage::increment) return RerateOutcome::unrefunded;
  if (amount.is_zero()) return RerateOutcome::unchanged;
  if (!amount.is_negative()) return RerateOutcome::charge;
  const bool keeps = charged_in_advance && policy.usage_decrease == UsageDecrease::unrefunded;
  return keeps ? RerateOutcome::unrefunded : RerateOutcome::credit;
}

}  // namespace

bool is_priced_as_one(const BillingPolicy& policy, PriceModel model) {
  const bool by_reach = model == PriceModel::flat || model == PriceModel::volume || model == PriceModel::stairstep;
  return by_reach || (model == PriceModel::tiered && policy.tier_mode == TierMode::top_tier);
}

Result<RatedChange> rate_change(const BillingPolicy& policy, Currency currency, const RatedState& billed, const RatedState& now,
                                const RateChangeRule& rule) {
  auto changed = policy.late_usage == LateUsage::increment ? increment(policy, currency, billed, now, rule.is_priced_as_one) : difference(billed, now);
  OSTO_TRY(const Change change, std::move(changed));
  RatedChange answer;
  answer.outcome = outcome_of(policy, billed, now, change.rounded.amount_minor, rule.is_charged_in_advance);
  answer.billed = billed.amount;
  answer.rated = change.rated;
  const bool is_due = answer.outcome == RerateOutcome::charge || answer.outcome == RerateOutcome::credit;
  answer.due = is_due ? change.rounded.amount_minor : Minor{};
  answer.exact = change.exact;
  answer.residue = change.rounded.residue;
  return answer;
}

}  // namespace osto::billing
