// Usage that changed after its period was billed.
#include "operations/rating_records.hpp"

#include "core/rating/rerate.hpp"

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

}  // namespace

Result<RatedAgain> calculate::rerate(const RerateUsage& request) {
  OSTO_CHECK(check_lateness(request));
  OSTO_TRY(const Rating then, rate_state(request, request.quantity_billed, request.events_billed));
  OSTO_TRY(const Rating now, rate_state(request, request.quantity_now, request.events_now));
  RatedState billed{then.exact_minor, then.rounded.amount_minor, Rational(request.quantity_billed)};
  const RateChangeRule rule{request.charged_in_advance, is_priced_as_one(request.policy, request.price.model)};
  if (request.billed_minor) {
    billed.amount = *request.billed_minor;
    // What late units add is the difference of two prices, whatever was billed.
    if (request.policy.late_usage == LateUsage::difference || rule.is_priced_as_one) billed.exact = Rational(billed.amount.value);
  }
  OSTO_TRY(const RatedChange change, rate_change(request.policy, request.currency, billed,
                                                 {now.exact_minor, now.rounded.amount_minor, Rational(request.quantity_now)}, rule));
  RatedAgain answer;
  answer.outcome = change.outcome;
  answer.billed_minor = change.billed;
  answer.rated_minor = change.rated;
  OSTO_TRY(answer.quantity, subtract(request.quantity_now, request.quantity_billed));
  answer.amount_minor = change.due;
  answer.exact_amount = change.exact.to_string();
  answer.residue = change.residue.to_string();
  answer.words = std::string(enumerator_name(answer.outcome)) + ": billed " + format_minor(answer.billed_minor, request.currency) + ", now " +
                 format_minor(answer.rated_minor, request.currency) + " " + std::string(request.currency.code()) + " for " +
                 answer.quantity.to_string() + " units more";
  return answer;
}

}  // namespace osto::billing
