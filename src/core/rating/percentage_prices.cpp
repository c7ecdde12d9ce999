// Percentage prices: a rate of what is not free, and a fixed fee for each event that is not free.
#include "core/rating/price_models.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

/// An allowance of nothing is none: it ends no other.
bool has_free_events(const BillingPolicy& policy, const PriceTerms& terms) {
  return terms.free_events.value_or(0) > 0 && policy.free_allowance != FreeAllowance::amount_only;
}

bool has_free_amount(const BillingPolicy& policy, const PriceTerms& terms) {
  return terms.free_amount && !terms.free_amount->is_zero() && policy.free_allowance != FreeAllowance::events_only;
}

/// How far the free allowances reach into the events.
class FreeRun {
 public:
  FreeRun(const BillingPolicy& policy, const PriceTerms& terms) : policy_(policy), free_amount_(terms.free_amount) {
    if (terms.free_events) events_left_ = *terms.free_events;
    counts_events_ = has_free_events(policy, terms);
    counts_amount_ = has_free_amount(policy, terms);
    if (counts_amount_) amount_left_ = *free_amount_;
  }

  struct Share { Rational free; bool is_free = false; };

  /// What is free of the next event, and whether it pays no fixed fee.
  Result<Share> next(const Rational& amount) {
    if (is_over_) return Share{};
    const bool by_events = counts_events_ && events_left_ > 0;
    const bool by_amount = counts_amount_ && (policy_.allowance_bound == IntervalBound::strict ? amount < amount_left_ : amount <= amount_left_);
    const Rational rest = counts_amount_ ? std::min(amount, amount_left_) : Rational();
    OSTO_CHECK(use(rest));
    if (counts_events_ && counts_amount_) {
      if (policy_.free_allowance == FreeAllowance::both) return Share{by_events ? amount : rest, by_events || by_amount};
      // The first allowance used up ends the other: the event that uses up the amount is free in part.
      is_over_ = !by_events || !by_amount;
      return Share{by_events ? rest : Rational(), by_events && by_amount};
    }
    if (counts_events_) return Share{by_events ? amount : Rational(), by_events};
    return Share{rest, by_amount};
  }

 private:
  Result<void> use(const Rational& amount) {
    if (events_left_ > 0) --events_left_;
    OSTO_TRY(amount_left_, subtract(amount_left_, amount));
    return {};
  }

  const BillingPolicy& policy_;
  std::optional<Rational> free_amount_;
  std::int64_t events_left_ = 0;
  Rational amount_left_;
  bool counts_events_ = false, counts_amount_ = false, is_over_ = false;
};

struct EventTotals { Rational free; std::int64_t free_events = 0; Rational limits; };

/// The price of one event within its limits, and what the limits changed of it.
Result<Rational> limit_change(const PriceTerms& terms, const Rational& paid) {
  OSTO_TRY(const Rational scaled, multiply(paid, terms.rate_percent));
  OSTO_TRY(const Rational rate, divide(scaled, Rational(100)));
  OSTO_TRY(const Rational price, add(rate, terms.fixed_fee));
  if (terms.event_minimum && price < *terms.event_minimum) return subtract(*terms.event_minimum, price);
  if (terms.event_maximum && price > *terms.event_maximum) return subtract(*terms.event_maximum, price);
  return Rational();
}

Result<EventTotals> walk_events(const BillingPolicy& policy, const PriceTerms& terms, const std::vector<RatedEvent>& events) {
  EventTotals totals;
  FreeRun free_run(policy, terms);
  for (const RatedEvent& event : events) {
    OSTO_TRY(const FreeRun::Share share, free_run.next(event.quantity));
    OSTO_TRY(totals.free, add(totals.free, share.free));
    if (share.is_free) {
      ++totals.free_events;
      continue;
    }
    OSTO_TRY(const Rational paid, subtract(event.quantity, share.free));
    OSTO_TRY(const Rational change, limit_change(terms, paid));
    OSTO_TRY(totals.limits, add(totals.limits, change));
  }
  return totals;
}

/// Without single events: the free amount comes off the sum, the free events off their number.
Result<EventTotals> totals_without_events(const BillingPolicy& policy, const PriceTerms& terms, const RatedQuantity& quantity) {
  EventTotals totals;
  if (has_free_amount(policy, terms)) {
    const Rational left = quantity.before < *terms.free_amount ? *terms.free_amount : quantity.before;
    OSTO_TRY(const Rational unused, subtract(left, quantity.before));
    totals.free = std::min(unused, quantity.quantity);
  }
  if (has_free_events(policy, terms)) {
    totals.free_events = std::min(*terms.free_events, quantity.event_count);
  }
  return totals;
}

}  // namespace

Result<Price> price_percentage(const PartMaker& make, const PriceTerms& terms, const RatedQuantity& quantity) {
  Price price;
  if (quantity.quantity.is_zero()) return price;
  auto totals_or_error = quantity.events.empty() ? totals_without_events(make.policy(), terms, quantity)
                                                 : walk_events(make.policy(), terms, quantity.events);
  OSTO_TRY(const EventTotals totals, std::move(totals_or_error));
  price.allowance = {totals.free, totals.free_events, quantity.event_count - totals.free_events};
  if (totals.free < quantity.quantity) {
    OSTO_TRY(const Rational paid, subtract(quantity.quantity, totals.free));
    OSTO_TRY(const Rational rate, divide(terms.rate_percent, Rational(100)));
    OSTO_TRY(Part rated, make.make(PricePart::percentage, 0, paid, rate));
    price.parts.push_back(std::move(rated));
  }
  if (price.allowance.paid_events > 0 && !terms.fixed_fee.is_zero()) {
    OSTO_TRY(Part fees, make.make(PricePart::fixed_fee, 0, Rational(price.allowance.paid_events), terms.fixed_fee));
    price.parts.push_back(std::move(fees));
  }
  if (!totals.limits.is_zero()) {
    OSTO_TRY(const Rational limits, make.to_minor(totals.limits));
    OSTO_TRY(Part part, make.make_amount(PricePart::event_limit, 0, limits));
    price.parts.push_back(std::move(part));
  }
  return price;
}

}  // namespace osto::billing
