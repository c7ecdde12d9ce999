// What each preset chooses. `osto` is what the member initialisers of BillingPolicy say; every other preset says only where
// it differs. Where the rules come from: docs/presets/.
#include <osto_billing/policies.hpp>

namespace osto::billing {
namespace {

BillingPolicy stripe() {
  BillingPolicy policy;
  policy.proration_unit = ProrationUnit::second;
  policy.change_billing = ProrationBilling::next_document;
  policy.cancel_timing = ChangeTiming::now;
  policy.pause_billing = PauseBilling::keep_billing;  // a paused collection leaves the cycle as it is
  policy.resume_anchor = ResumeAnchor::at_resume;
  policy.discount_stage = DiscountStage::line;
  policy.discount_split = DiscountSplit::rest_to_last;
  policy.tax_stage = TaxStage::line;
  policy.inclusive_tax = InclusiveTax::tax_rounded;
  policy.flat_fee_at_zero = FlatFeeAtZero::charged;
  policy.tier_places = 0;  // each tier is a line of the invoice
  policy.zero_lines = ZeroLines::keep;
  policy.dunning_clock = DunningClock::first_failure;
  policy.prepaid_kind = PrepaidKind::promotional_on_tie;
  return policy;
}

BillingPolicy killbill() {
  BillingPolicy policy;
  policy.proration_unit = ProrationUnit::day;
  policy.denominator = Denominator::naive_period;
  policy.share_places = 9;
  policy.credit_vehicle = CreditVehicle::account_credit;
  policy.credit_cap = CreditCap::line_net;
  policy.change_period = ChangePeriod::realign;
  policy.phase_alignment = PhaseAlignment::subscription_start;  // of a catalog whose rules name no alignment: START_OF_BUNDLE
  policy.anchor = AnchorKind::account;
  policy.resume_anchor = ResumeAnchor::realign;
  policy.zone_rule = ZoneRule::fixed_offset;
  policy.flat_fee_at_zero = FlatFeeAtZero::charged;
  policy.beyond_last_tier = BeyondLastTier::free_if_graduated;
  policy.pause_billing = PauseBilling::credit;
  policy.late_usage = LateUsage::increment;
  policy.dunning_clock = DunningClock::issue_date;
  policy.credit_application = CreditApplication::account_first;
  return policy;
}

BillingPolicy lago() {
  BillingPolicy policy;
  policy.pause_billing = PauseBilling::stop;
  policy.proration_unit = ProrationUnit::day;
  policy.day_count = DayCount::inclusive;
  policy.end_day = EndDay::billed;
  policy.credit_vehicle = CreditVehicle::credit_note;
  policy.credit_cap = CreditCap::unused_less_credited;
  policy.downgrade_timing = ChangeTiming::period_end;
  policy.cancel_timing = ChangeTiming::now;
  policy.anchor = AnchorKind::calendar;
  policy.boundary_time = BoundaryTime::start_of_day;
  policy.trial_length = TrialLength::elapsed_days;
  policy.trial_first_day = TrialFirstDay::start_of_day;
  policy.trial_anchor = TrialAnchor::subscription_start;
  policy.trial_usage = TrialUsage::billed;  // a trial is of the subscription fee alone
  policy.trial_commitment = TrialCommitment::applied;
  policy.flat_fee_at_zero = FlatFeeAtZero::charged;
  policy.discount_order = DiscountOrder::narrow_first;
  policy.discount_split = DiscountSplit::proportional;
  policy.discount_places = 5;
  policy.tax_stage = TaxStage::sum;
  policy.credit_note_stage = RoundingStage::document;
  policy.credit_note_places = 5;
  policy.credit_note_rounding = RoundingMode::half_up;
  policy.allowance_bound = IntervalBound::strict;
  policy.usage_proration = UsageProration::by_time;
  policy.usage_share_places = 5;
  policy.usage_share_rounding = RoundingMode::up;
  policy.overdue_measure = OverdueMeasure::open_balance;
  policy.prepaid_order = PrepaidOrder::priority_creation;
  policy.prepaid_kind = PrepaidKind::promotional_first;
  policy.credit_places = 5;
  policy.credit_application = CreditApplication::account_first;
  return policy;
}

BillingPolicy meteroid() {
  BillingPolicy policy;
  policy.pause_billing = PauseBilling::stop;
  policy.proration_unit = ProrationUnit::day;
  policy.full_price_places = 0;
  policy.tier_bound = TierBound::exclusive;  // tiers are written by their first unit
  policy.leading_period = LeadingPeriod::start_month;
  policy.last_period = LastPeriod::full;  // a subscription that ends is neither credited nor cut
  policy.trial_on_change = TrialOnChange::end;
  policy.tax_stage = TaxStage::line;
  policy.credit_note_rounding = RoundingMode::half_even;
  policy.discount_order = DiscountOrder::percent_first;
  policy.discount_base = DiscountBase::remaining_exact;
  policy.discount_split = DiscountSplit::largest_remainder;
  policy.discount_rounding = RoundingMode::down;
  return policy;
}

BillingPolicy openmeter() {
  BillingPolicy policy;
  policy.pause_billing = PauseBilling::stop;
  policy.proration_unit = ProrationUnit::second;
  policy.empty_part = EmptyPart::full;
  policy.prorated_cap = ProratedCap::full_price;
  policy.zero_lines = ZeroLines::drop;
  policy.zero_documents = ZeroDocuments::skip;
  policy.flat_fee_at_zero = FlatFeeAtZero::charged;
  policy.tier_places = 0;
  policy.commitment_share = CommitmentShare::full;
  policy.commitment_line = CommitmentLine::last_line;
  policy.discount_stage = DiscountStage::line;
  policy.negative_usage = NegativeUsage::zero;
  policy.prepaid_order = PrepaidOrder::priority_expiry_second_creation;
  policy.prepaid_overage = PrepaidOverage::carried;
  return policy;
}

BillingPolicy gobl() {
  BillingPolicy policy;
  policy.pause_billing = PauseBilling::stop;
  policy.price_precision = PricePrecision::precise;
  policy.rounding_stage = RoundingStage::document;
  policy.discount_base = DiscountBase::original;
  policy.tax_stage = TaxStage::sum;
  policy.inclusive_tax = InclusiveTax::tax_of_net;
  policy.negative_document = NegativeDocument::negative_invoice;
  return policy;
}

BillingPolicy choices_of(Preset preset) {
  switch (preset) {
    case Preset::osto: return {};
    case Preset::stripe: return stripe();
    case Preset::killbill: return killbill();
    case Preset::lago: return lago();
    case Preset::meteroid: return meteroid();
    case Preset::openmeter: return openmeter();
    case Preset::gobl: return gobl();
  }
  return {};
}

}  // namespace

BillingPolicy preset_policy(Preset preset) {
  BillingPolicy policy = choices_of(preset);
  policy.preset = preset;
  return policy;
}

}  // namespace osto::billing
