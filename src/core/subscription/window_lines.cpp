#include "core/subscription/window_lines.hpp"

#include "core/proration/proration_share.hpp"
#include "core/rating/spend.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

/// How much of its month a usage window covers: 10 to 31 January by day is 22 of 31.
Result<Rational> window_share(const BillingContext& context, const SubscriptionRow& subscription, const BillingPolicy& policy, const UsageSpan& span) {
  const BillingZone zone = billing_zone(context, subscription);
  OSTO_TRY(const ProrationShare share,
           proration_share(zone.zone(), share_rule(policy), {span.month, span.window, span.cycle}));
  return share.as_ratio();
}

/// How much of its period a commitment is looked at for: a year's from 1 February on by day is 334 of 365.
Result<Rational> committed_share(const BillingContext& context, const SubscriptionRow& subscription, const BillingPolicy& policy,
                                 const CommittedSpan& committed) {
  const BillingZone zone = billing_zone(context, subscription);
  // Where month_end stays clamped, months do not end with every quarter: a window may settle it some days later.
  const Period part{committed.part.start, std::min(committed.part.end, committed.full.end)};
  OSTO_TRY(const ProrationShare share, proration_share(zone.zone(), share_rule(policy), {committed.full, part, committed.cycle}));
  return share.as_ratio();
}

/// Single values hold for the part of the month that their window is; sums and sets are weighed event by event.
bool counts_for_share(const BillingPolicy& policy, const ChargeTerms& charge) {
  if (policy.usage_proration == UsageProration::unprorated) return false;
  switch (charge.meter->row.aggregation) {
    case Aggregation::max:
    case Aggregation::min:
    case Aggregation::latest:
    case Aggregation::average: return true;
    case Aggregation::sum:
    case Aggregation::count:
    case Aggregation::unique_count:
    case Aggregation::time_weighted_sum: break;
  }
  return false;
}

/// What the price looks at: the events, or for prices that events bring with them the sum of these.
std::vector<RatedEvent> rated_events(const ChargeTerms& charge, const ChargeUse& use) {
  const bool brings_price = variant_for(charge, use.dimensions).terms.model == PriceModel::dynamic;
  if (brings_price && use.event_count > 0) return {{use.quantity, std::nullopt, use.amount}};
  return use.events;
}

class WindowPricer {
 public:
  WindowPricer(const BillingContext& context, const SubscriptionRow& subscription, const PlanTerms& terms, const WindowUsage& usage)
      : context_(context), subscription_(subscription), terms_(terms), usage_(usage) {
    const auto& trial_end = subscription.trial_end_at;
    waives_minimum_ = trial_end && usage.span.window.end <= *trial_end && context.policy.trial_commitment == TrialCommitment::waived;
  }

  Result<std::vector<WindowLine>> run() {
    for (const ChargeUses& uses : usage_.charges) OSTO_CHECK(price_charge(uses));
    for (const ChargeTerms& charge : terms_.charges) {
      if (charge.charge.kind == ChargeKind::commitment) OSTO_CHECK(commit(charge));
    }
    return std::move(lines_);
  }

 private:
  Result<void> price_charge(const ChargeUses& uses) {
    const auto charge = std::find_if(terms_.charges.begin(), terms_.charges.end(), [&](const ChargeTerms& one) { return one.charge.id == uses.charge_id; });
    if (charge == terms_.charges.end()) return fail(ErrorCode::invariant_broken, "usage of a charge that the plan does not have");
    const BillingPolicy& policy = policy_of(*charge);
    OSTO_TRY(const Rational share, window_share(context_, subscription_, policy, usage_.span));
    Rational included_used;
    const std::size_t first = lines_.size();
    const bool has_several_lines = !charge->group_by.empty();
    for (const ChargeUse& use : uses.uses) {
      ChargedUse charged;
      charged.quantity = std::max(use.quantity, Rational());  // a level below zero costs nothing
      charged.event_count = use.event_count;
      charged.commitment_share = share;
      if (counts_for_share(policy, *charge)) charged.quantity_share = share;
      charged.before = use.before;
      charged.events = rated_events(*charge, use);
      charged.dimensions = use.dimensions;
      charged.included_used = included_used;
      charged.waives_minimum = waives_minimum_;
      charged.is_bounded_together = has_several_lines;
      OSTO_TRY(const Rating rating, rate_charge(policy, *charge, charged));
      OSTO_TRY(included_used, add(included_used, rating.included_used));
      lines_.push_back({&*charge, use.dimensions, use.quantity, rating.priced_quantity, use.event_count, rating.exact_minor, rating.rounded.amount_minor});
    }
    return has_several_lines ? bound_together(*charge, first) : Result<void>{};
  }

  Result<std::optional<Rational>> minor_of(const std::optional<Rational>& major) const {
    if (!major) return std::optional<Rational>();
    OSTO_TRY(const Rational minor, multiply(*major, Rational(context_.company.currency.minor_per_major())));
    return std::optional<Rational>(minor);
  }

  Result<void> commit(const ChargeTerms& commitment) {
    OSTO_TRY(const Rational share, committed_share(context_, subscription_, policy_of(commitment), usage_.span.committed));
    OSTO_TRY(SpendTerms spend, bounds_of(commitment, share));
    if (!usage_.span.committed.is_settled_with(usage_.span.window)) spend.minimum.reset();
    spend.billed_before = usage_.spent_minor;
    return bound(commitment, spend, 0);
  }

  /// Minimum and maximum of a charge that has a line for each group: they stand at its price for all other usage.
  Result<void> bound_together(const ChargeTerms& charge, std::size_t first) {
    OSTO_TRY(const Rational share, window_share(context_, subscription_, policy_of(charge), usage_.span));
    OSTO_TRY(const SpendTerms spend, bounds_of(charge, share));
    return spend.minimum || spend.maximum ? bound(charge, spend, first) : Result<void>{};
  }

  const BillingPolicy& policy_of(const ChargeTerms& charge) const { return line_policy(context_, terms_, charge).policy; }

  Result<SpendTerms> bounds_of(const ChargeTerms& charge, const Rational& share) const {
    SpendTerms spend;
    spend.share = share;
    if (!waives_minimum_) {
      OSTO_TRY(spend.minimum, minor_of(charge.variants.front().minimum));
    }
    OSTO_TRY(spend.maximum, minor_of(charge.variants.front().maximum));
    return spend;
  }

  /// Over the lines from `first` on.
  Result<void> bound(const ChargeTerms& charge, const SpendTerms& spend, std::size_t first) {
    std::vector<SpendLine> spent;
    for (std::size_t i = first; i < lines_.size(); ++i) spent.push_back({lines_[i].amount, {}, {}});
    OSTO_TRY(const TrueUp truth, true_up(policy_of(charge), spend, spent));
    for (std::size_t i = 0; i < spent.size(); ++i) OSTO_CHECK(adjust(lines_[first + i], spent[i]));
    if (truth.has_own_line) lines_.push_back({&charge, {}, Rational(1), Rational(1), 0, Rational(truth.missing.value), truth.missing, true});
    return {};
  }

  static Result<void> adjust(WindowLine& line, const SpendLine& spent) {
    OSTO_TRY(const Minor change, subtract(spent.top_up, spent.cut));
    OSTO_TRY(line.amount, add(line.amount, change));
    OSTO_TRY(line.exact, add(line.exact, Rational(change.value)));
    return {};
  }

  const BillingContext& context_;
  const SubscriptionRow& subscription_;
  const PlanTerms& terms_;
  const WindowUsage& usage_;
  bool waives_minimum_ = false;        ///< minimum commitments of a trial hold where the policy says so
  std::vector<WindowLine> lines_;
};

}  // namespace

Result<std::vector<WindowLine>> price_window(const BillingContext& context, const SubscriptionRow& subscription, const PlanTerms& terms,
                                             const WindowUsage& usage) {
  return WindowPricer(context, subscription, terms, usage).run();
}

}  // namespace osto::billing
