// Usage that changed after its period was billed.
#include "operations/rating_records.hpp"

#include "core/money/amount_rounding.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

/// The same price for one state of the period's usage.
PriceQuantity pricing_of(const RerateUsage& request, const Decimal& quantity, const std::vector<PriceEvent>& events) {
  PriceQuantity pricing;
  pricing.policy = request.policy;
  pricing.currency = request.currency;
  pricing.price = request.price;
  pricing.quantity = quantity;
  pricing.events = events;
  pricing.conversion = request.conversion;
  pricing.included_quantity = request.included_quantity;
  pricing.share_numerator = request.share_numerator;
  pricing.share_denominator = request.share_denominator;
  pricing.discounts = request.discounts;
  pricing.minimum = request.minimum;
  pricing.maximum = request.maximum;
  return pricing;
}

Result<Rating> rate_state(const RerateUsage& request, const Decimal& quantity, const std::vector<PriceEvent>& events) {
  const PriceQuantity pricing = pricing_of(request, quantity, events);
  OSTO_TRY(const PriceTerms terms, read_price(request.price, request.policy, "/price"));
  OSTO_TRY(const RatingInput input, read_rating_input(pricing, terms.model));
  return rate(request.policy, request.currency, terms, input);
}

Result<void> check_lateness(const RerateUsage& request) {
  if (request.policy.late_usage == LateUsage::refused) return fail(ErrorCode::state_conflict, "is closed: policy.late_usage is refused", "/quantity_now");
  if (!request.period_end || !request.reported_at) return {};
  OSTO_TRY(const Instant last, plus(*request.period_end, Microseconds{request.policy.late_usage_days * kMicrosecondsPerDay}));
  if (*request.reported_at <= last) return {};
  return fail(ErrorCode::state_conflict, "is later than policy.late_usage_days after the period", "/reported_at");
}

/// What is due after the change: exact, and rounded.
struct Change { Rational exact; Rounded rounded; Minor billed, rated; };

/// The period's two prices: what is billed now is the difference of the rounded amounts, so that both lines together come
/// to what one would have.
Result<Change> difference(const RerateUsage& request) {
  OSTO_TRY(const Rating then, rate_state(request, request.quantity_billed, request.events_billed));
  OSTO_TRY(const Rating now, rate_state(request, request.quantity_now, request.events_now));
  Change change;
  change.billed = request.billed_minor.value_or(then.rounded.amount_minor);
  change.rated = now.rounded.amount_minor;
  OSTO_TRY(change.rounded.amount_minor, subtract(change.rated, change.billed));
  OSTO_TRY(change.exact, subtract(now.exact_minor, request.billed_minor ? Rational(request.billed_minor->value) : then.exact_minor));
  OSTO_TRY(change.rounded.residue, subtract(change.exact, Rational(change.rounded.amount_minor.value)));
  return change;
}

/// Whether one price holds for the whole quantity, so that late units may move all of it to another tier.
bool is_priced_as_one(const RerateUsage& request) {
  switch (request.price.model) {
    case PriceModel::flat:
    case PriceModel::volume:
    case PriceModel::stairstep: return true;
    case PriceModel::tiered: return request.policy.tier_mode == TierMode::top_tier;
    default: return false;
  }
}

/// The units that came late, as units above those billed; less usage changes nothing. Where one tier prices all units the
/// quantity is rated anew and what was billed comes off: 9 units in a tier of 10.00, then 60 in one of 100.00, are 90.00 more.
Result<Change> increment(const RerateUsage& request) {
  Change change;
  OSTO_TRY(const Rating then, rate_state(request, request.quantity_billed, request.events_billed));
  change.billed = change.rated = request.billed_minor.value_or(then.rounded.amount_minor);
  if (is_priced_as_one(request)) {
    OSTO_TRY(Change anew, difference(request));
    if (request.quantity_now < request.quantity_billed || anew.rated < anew.billed) return change;
    return anew;
  }
  if (request.quantity_now <= request.quantity_billed) return change;
  OSTO_TRY(const Rating now, rate_state(request, request.quantity_now, request.events_now));
  OSTO_TRY(change.exact, subtract(now.exact_minor, then.exact_minor));
  OSTO_TRY(change.rounded, round_amount(change.exact, amount_rounding(request.policy), request.currency));
  OSTO_TRY(change.rated, add(change.billed, change.rounded.amount_minor));
  return change;
}

RerateOutcome outcome_of(const RerateUsage& request, const Change& change) {
  const bool fell = request.quantity_now < request.quantity_billed;
  if (fell && request.policy.late_usage == LateUsage::increment) return RerateOutcome::unrefunded;
  if (change.rounded.amount_minor.is_zero()) return RerateOutcome::unchanged;
  if (!change.rounded.amount_minor.is_negative()) return RerateOutcome::charge;
  const bool keeps = request.charged_in_advance && request.policy.usage_decrease == UsageDecrease::unrefunded;
  return keeps ? RerateOutcome::unrefunded : RerateOutcome::credit;
}

}  // namespace

Result<RatedAgain> calculate::rerate(const RerateUsage& request) {
  OSTO_CHECK(check_lateness(request));
  OSTO_TRY(const Change change, request.policy.late_usage == LateUsage::increment ? increment(request) : difference(request));
  RatedAgain answer;
  answer.outcome = outcome_of(request, change);
  answer.billed_minor = change.billed;
  answer.rated_minor = change.rated;
  OSTO_TRY(answer.quantity, subtract(request.quantity_now, request.quantity_billed));
  const bool is_due = answer.outcome == RerateOutcome::charge || answer.outcome == RerateOutcome::credit;
  answer.amount_minor = is_due ? change.rounded.amount_minor : Minor{};
  answer.exact_amount = change.exact.to_string();
  answer.residue = change.rounded.residue.to_string();
  answer.words = std::string(enumerator_name(answer.outcome)) + ": billed " + format_minor(answer.billed_minor, request.currency) + ", now " +
                 format_minor(answer.rated_minor, request.currency) + " " + std::string(request.currency.code()) + " for " +
                 answer.quantity.to_string() + " units more";
  return answer;
}

}  // namespace osto::billing
