// Policies: every choice on which billing systems differ, by name. A preset is a set of them that computes as another
// system does; a policy document names a preset and says only where it differs.
//
//   {"preset": "lago", "rounding": "half_even"}   everything as the preset lago has it, but rounding
//
// The twenty groups and where each peer stands: docs/policies.md. Enumerators are never reordered, renamed or reused.
#pragma once

#include <osto_billing/describe.hpp>
#include <osto_billing/money.hpp>
#include <osto_billing/vocabulary.hpp>

namespace osto::billing {

/// Where a policy starts from.
enum class Preset { osto, stripe, killbill, lago, meteroid, openmeter, gobl };


// ---- 1. What partial periods are counted in
enum class EmptyPart { free, full };

// ---- 2. Counting days
enum class DayCount { half_open, inclusive };
enum class ChangeDay { new_terms, old_terms, both_terms };
enum class EndDay { unbilled, billed };

// ---- 3. What a share is a share of
enum class Denominator { actual_period, naive_period, own_span, fixed_days, nominal_cadence };

// ---- 4. Intermediate precision

// ---- 5. Final rounding
enum class RoundingUnit { minor_unit, whole_unit, cash_increment };
enum class RoundingStage { line, document };
enum class ProratedCap { uncapped, full_price };

// ---- 6. Credit for unused time
enum class CreditVehicle { negative_line, account_credit, credit_note, refund, nothing };
enum class CreditBasis { billed_line, current_price };
enum class CreditCap { line_net, line_amount, paid_part, unused_less_credited };
enum class NegativeDocument { account_credit, credit_note, negative_invoice };

// ---- 7. Timing of changes
enum class ChangePeriod { keep, restart, realign };
enum class PhaseAlignment { plan_start, subscription_start };

// ---- 8. Anchors
enum class AnchorKind { subscription_start, calendar, account };
enum class BoundaryTime { at_instant, start_of_day };
enum class MonthEnd { clamp_and_return, clamp_and_stay };
enum class LeadingPeriod { prorated, full, free, start_month };
enum class ResumeAnchor { keep, at_resume, realign };
enum class WeekStart { monday, tuesday, wednesday, thursday, friday, saturday, sunday };

// ---- 9. Zones
enum class ZoneRule { daylight_saving, fixed_offset };

// ---- 10. Documents
enum class BillingMode { advance, arrears };
enum class ArrearsRun { period_end, period_begun };
enum class LastPeriod { actual, full };
enum class ZeroLines { keep, drop };
enum class ZeroDocuments { issue, skip };
enum class DocumentSplit { together, per_subscription, per_module, per_purchase_order };

// ---- 11. Pauses
enum class PauseBilling { stop, credit, keep_billing };

// ---- 12. Trials
enum class TrialLength { local_days, elapsed_days };
enum class TrialFirstDay { at_instant, start_of_day };
enum class TrialAnchor { trial_end, subscription_start };
enum class TrialUsage { free, billed };
enum class TrialOnChange { keep, end };
enum class TrialEnd { activate, cancel, pause };
enum class TrialCommitment { waived, applied };

// ---- 13. Tiers, packages, conversion
enum class TierBound { inclusive, exclusive };
enum class TierMode { all_tiers, top_tier };
enum class FlatFeeAtZero { waived, charged };
enum class BeyondLastTier { refused, last_price, free, free_if_graduated };
enum class FreeAllowance { whichever_ends_first, both, events_only, amount_only };
enum class IncludedStage { after_conversion, before_conversion };

// ---- 14. Minimum and maximum spend
enum class CommitmentShare { prorated, full };
enum class CommitmentLine { separate, last_line };
enum class SpendStage { after_discount, before_discount };
enum class MaximumSplit { in_order, proportional };

// ---- 15. Discounts
enum class DiscountOrder { as_given, percent_first, amount_first, narrow_first };
enum class DiscountBase { remaining, original, remaining_exact };
enum class DiscountStage { document, line };
enum class DiscountSplit { largest_remainder, proportional, rest_to_last };
enum class DiscountTie { first, last, largest };

// ---- 16. Taxes
enum class TaxStage { line, rate, document, sum };
enum class InclusiveTax { net_rounded, tax_rounded, tax_of_net };
enum class PricePrecision { currency, precise };
/// Whether money that comes ahead of its invoice is taxed when it comes.
enum class AdvanceTax { none, receipt_voucher };

// ---- 17. Credit notes
enum class CreditNoteResidual { last_absorbs, each_rounds };
enum class RefundSplit { unpaid_first, refund_first };

// ---- 18. Usage
enum class UsageProration { unprorated, by_time };
enum class NegativeUsage { refused, zero };
enum class UsageDecrease { unrefunded, credited };
enum class UsageWindowEnd { at_end, at_period_end };
enum class LateUsage { difference, increment, refused };

// ---- 19. Dunning
enum class OverdueMeasure { oldest_age, open_count, open_balance };
enum class DunningClock { due_date, issue_date, first_failure };
enum class IntervalBound { inclusive, strict };

// ---- 20. Prepaid credit
enum class PrepaidOrder { priority_expiry_creation, expiry_priority_creation, creation, priority_creation, priority_expiry_second_creation };
enum class PrepaidKind { mixed, promotional_first, paid_first, promotional_on_tie };
enum class PrepaidOverage { invoiced, carried, refused };
enum class CreditApplication { prepaid_first, account_first };

/// A billing policy. The member initialisers are the preset `osto`.
struct BillingPolicy {
  Preset preset = Preset::osto;
  // ---- 1. What partial periods are counted in
  ProrationUnit proration_unit = ProrationUnit::second;
  EmptyPart empty_part = EmptyPart::free;
  // ---- 2. Counting days
  DayCount day_count = DayCount::half_open;
  ChangeDay change_day = ChangeDay::new_terms;
  EndDay end_day = EndDay::unbilled;
  // ---- 3. What a share is a share of
  Denominator denominator = Denominator::actual_period;
  std::int64_t fixed_day_count = 30;
  // ---- 4. Intermediate precision
  std::int64_t share_places = -1;
  RoundingMode share_rounding = RoundingMode::half_up;
  std::int64_t full_price_places = -1;
  std::int64_t day_price_places = -1;
  RoundingMode day_price_rounding = RoundingMode::half_up;
  // ---- 5. Final rounding
  RoundingMode rounding = RoundingMode::half_up;
  RoundingUnit rounding_unit = RoundingUnit::minor_unit;
  std::int64_t cash_increment_minor = 5;
  RoundingStage rounding_stage = RoundingStage::line;
  ProratedCap prorated_cap = ProratedCap::uncapped;
  // ---- 6. Credit for unused time
  CreditVehicle credit_vehicle = CreditVehicle::negative_line;
  CreditBasis credit_basis = CreditBasis::billed_line;
  CreditCap credit_cap = CreditCap::line_net;
  NegativeDocument negative_document = NegativeDocument::account_credit;
  // ---- 7. Timing of changes
  ChangeTiming upgrade_timing = ChangeTiming::now;
  ChangeTiming downgrade_timing = ChangeTiming::now;
  ChangeTiming cancel_timing = ChangeTiming::period_end;
  ChangePeriod change_period = ChangePeriod::keep;
  ProrationBilling change_billing = ProrationBilling::now;
  PhaseAlignment phase_alignment = PhaseAlignment::plan_start;
  // ---- 8. Anchors
  AnchorKind anchor = AnchorKind::subscription_start;
  BoundaryTime boundary_time = BoundaryTime::at_instant;
  MonthEnd month_end = MonthEnd::clamp_and_return;
  LeadingPeriod leading_period = LeadingPeriod::prorated;
  ResumeAnchor resume_anchor = ResumeAnchor::keep;
  WeekStart week_start = WeekStart::monday;
  // ---- 9. Zones
  ZoneRule zone_rule = ZoneRule::daylight_saving;
  // ---- 10. Documents
  BillingMode billing_mode = BillingMode::advance;
  ArrearsRun arrears_run = ArrearsRun::period_end;
  LastPeriod last_period = LastPeriod::actual;
  ZeroLines zero_lines = ZeroLines::keep;
  ZeroDocuments zero_documents = ZeroDocuments::issue;
  DocumentSplit document_split = DocumentSplit::together;
  std::int64_t draft_hours = 0;
  // ---- 11. Pauses
  PauseBilling pause_billing = PauseBilling::credit;
  // ---- 12. Trials
  TrialLength trial_length = TrialLength::local_days;
  TrialFirstDay trial_first_day = TrialFirstDay::at_instant;
  TrialAnchor trial_anchor = TrialAnchor::trial_end;
  TrialUsage trial_usage = TrialUsage::free;
  TrialOnChange trial_on_change = TrialOnChange::keep;
  TrialEnd trial_end_without_method = TrialEnd::activate;
  TrialCommitment trial_commitment = TrialCommitment::waived;
  // ---- 13. Tiers, packages, conversion
  TierBound tier_bound = TierBound::inclusive;
  TierMode tier_mode = TierMode::all_tiers;
  FlatFeeAtZero flat_fee_at_zero = FlatFeeAtZero::waived;
  BeyondLastTier beyond_last_tier = BeyondLastTier::refused;
  std::int64_t tier_places = -1;
  RoundingMode tier_rounding = RoundingMode::half_up;
  RoundingMode package_rounding = RoundingMode::up;
  FreeAllowance free_allowance = FreeAllowance::whichever_ends_first;
  IntervalBound allowance_bound = IntervalBound::inclusive;
  IncludedStage included_stage = IncludedStage::after_conversion;
  std::int64_t unit_price_places = -1;
  RoundingMode unit_price_rounding = RoundingMode::half_up;
  std::int64_t quantity_places = -1;
  RoundingMode quantity_rounding = RoundingMode::half_up;
  std::int64_t conversion_places = -1;
  RoundingMode conversion_rounding = RoundingMode::half_up;
  // ---- 14. Minimum and maximum spend
  CommitmentShare commitment_share = CommitmentShare::prorated;
  RoundingMode commitment_rounding = RoundingMode::half_up;
  CommitmentLine commitment_line = CommitmentLine::separate;
  SpendStage spend_stage = SpendStage::after_discount;
  MaximumSplit maximum_split = MaximumSplit::in_order;
  // ---- 15. Discounts
  DiscountOrder discount_order = DiscountOrder::as_given;
  DiscountBase discount_base = DiscountBase::remaining;
  DiscountStage discount_stage = DiscountStage::document;
  DiscountSplit discount_split = DiscountSplit::largest_remainder;
  DiscountTie discount_tie = DiscountTie::first;
  std::int64_t discount_places = -1;
  RoundingMode discount_rounding = RoundingMode::half_up;
  // ---- 16. Taxes
  TaxStage tax_stage = TaxStage::document;
  RoundingMode tax_rounding = RoundingMode::half_up;
  std::int64_t tax_places = -1;
  InclusiveTax inclusive_tax = InclusiveTax::net_rounded;
  PricePrecision price_precision = PricePrecision::currency;
  AdvanceTax advance_tax = AdvanceTax::none;
  // ---- 17. Credit notes
  CreditNoteResidual credit_note_residual = CreditNoteResidual::last_absorbs;
  RoundingStage credit_note_stage = RoundingStage::line;
  std::int64_t credit_note_places = -1;
  RoundingMode credit_note_rounding = RoundingMode::half_up;
  RefundSplit refund_split = RefundSplit::unpaid_first;
  // ---- 18. Usage
  UsageProration usage_proration = UsageProration::unprorated;
  std::int64_t usage_share_places = -1;
  RoundingMode usage_share_rounding = RoundingMode::up;
  NegativeUsage negative_usage = NegativeUsage::refused;
  UsageDecrease usage_decrease = UsageDecrease::unrefunded;
  UsageWindowEnd usage_window_end = UsageWindowEnd::at_end;
  LateUsage late_usage = LateUsage::difference;
  std::int64_t late_usage_days = 35;
  // ---- 19. Dunning
  OverdueMeasure overdue_measure = OverdueMeasure::oldest_age;
  DunningClock dunning_clock = DunningClock::due_date;
  IntervalBound interval_bound = IntervalBound::inclusive;
  // ---- 20. Prepaid credit
  PrepaidOrder prepaid_order = PrepaidOrder::priority_expiry_creation;
  PrepaidKind prepaid_kind = PrepaidKind::mixed;
  PrepaidOverage prepaid_overage = PrepaidOverage::invoiced;
  std::int64_t credit_places = -1;
  RoundingMode credit_rounding = RoundingMode::half_up;
  CreditApplication credit_application = CreditApplication::prepaid_first;

  friend bool operator==(const BillingPolicy&, const BillingPolicy&) = default;
};

/// The policy that a preset stands for. Thread-safe; never fails.
BillingPolicy preset_policy(Preset preset);

// clang-format off
template <> struct Names<Preset> { static constexpr std::string_view name = "Preset", doc = "Where a policy starts from: our default, or the rules of another system."; };
template <> struct Names<EmptyPart> { static constexpr std::string_view name = "EmptyPart", doc = "What a part of no time costs."; };
template <> struct Names<DayCount> { static constexpr std::string_view name = "DayCount", doc = "Which days of a span count."; };
template <> struct Names<ChangeDay> { static constexpr std::string_view name = "ChangeDay", doc = "Who is billed for the day of a change."; };
template <> struct Names<EndDay> { static constexpr std::string_view name = "EndDay", doc = "Whether the last day is billed."; };
template <> struct Names<Denominator> { static constexpr std::string_view name = "Denominator", doc = "What a prorated share is a share of."; };
template <> struct Names<RoundingUnit> { static constexpr std::string_view name = "RoundingUnit", doc = "The unit that amounts are rounded to."; };
template <> struct Names<RoundingStage> { static constexpr std::string_view name = "RoundingStage", doc = "Where amounts are rounded."; };
template <> struct Names<ProratedCap> { static constexpr std::string_view name = "ProratedCap", doc = "Whether a prorated amount may exceed the full price."; };
template <> struct Names<CreditVehicle> { static constexpr std::string_view name = "CreditVehicle", doc = "What unused, already billed time becomes."; };
template <> struct Names<CreditBasis> { static constexpr std::string_view name = "CreditBasis", doc = "What a credit is a share of."; };
template <> struct Names<CreditCap> { static constexpr std::string_view name = "CreditCap", doc = "The most that a credit may return."; };
template <> struct Names<NegativeDocument> { static constexpr std::string_view name = "NegativeDocument", doc = "What a document with a negative total becomes."; };
template <> struct Names<ChangePeriod> { static constexpr std::string_view name = "ChangePeriod", doc = "What a change does to the billing period."; };
template <> struct Names<PhaseAlignment> { static constexpr std::string_view name = "PhaseAlignment", doc = "What the phases of a plan are counted from that a change brings."; };
template <> struct Names<AnchorKind> { static constexpr std::string_view name = "AnchorKind", doc = "What billing cycles are counted from."; };
template <> struct Names<BoundaryTime> { static constexpr std::string_view name = "BoundaryTime", doc = "At which time of day periods begin."; };
template <> struct Names<MonthEnd> { static constexpr std::string_view name = "MonthEnd", doc = "What day 31 becomes in shorter months."; };
template <> struct Names<LeadingPeriod> { static constexpr std::string_view name = "LeadingPeriod", doc = "How the part before the first full cycle is billed."; };
template <> struct Names<ResumeAnchor> { static constexpr std::string_view name = "ResumeAnchor", doc = "What cycles are counted from after a pause."; };
template <> struct Names<WeekStart> { static constexpr std::string_view name = "WeekStart", doc = "First day of a calendar week."; };
template <> struct Names<ZoneRule> { static constexpr std::string_view name = "ZoneRule", doc = "How local days are found."; };
template <> struct Names<BillingMode> { static constexpr std::string_view name = "BillingMode", doc = "Whether a period is billed before or after it."; };
template <> struct Names<ArrearsRun> { static constexpr std::string_view name = "ArrearsRun", doc = "How far a run bills in arrears."; };
template <> struct Names<LastPeriod> { static constexpr std::string_view name = "LastPeriod", doc = "What is billed of a last, shortened period in arrears."; };
template <> struct Names<ZeroLines> { static constexpr std::string_view name = "ZeroLines", doc = "Whether lines of nothing are shown."; };
template <> struct Names<ZeroDocuments> { static constexpr std::string_view name = "ZeroDocuments", doc = "Whether documents of nothing are issued."; };
template <> struct Names<DocumentSplit> { static constexpr std::string_view name = "DocumentSplit", doc = "What shares a document."; };
template <> struct Names<PauseBilling> { static constexpr std::string_view name = "PauseBilling", doc = "What billing does in a pause."; };
template <> struct Names<TrialLength> { static constexpr std::string_view name = "TrialLength", doc = "How days of a trial are counted."; };
template <> struct Names<TrialFirstDay> { static constexpr std::string_view name = "TrialFirstDay", doc = "From when the time after a trial is billed."; };
template <> struct Names<TrialAnchor> { static constexpr std::string_view name = "TrialAnchor", doc = "What the periods after a trial are counted from."; };
template <> struct Names<TrialUsage> { static constexpr std::string_view name = "TrialUsage", doc = "Whether usage in a trial is billed."; };
template <> struct Names<TrialOnChange> { static constexpr std::string_view name = "TrialOnChange", doc = "What a change of plan does to a trial."; };
template <> struct Names<TrialEnd> { static constexpr std::string_view name = "TrialEnd", doc = "What a trial becomes that ends without a payment method."; };
template <> struct Names<TrialCommitment> { static constexpr std::string_view name = "TrialCommitment", doc = "Whether minimum commitments hold in a trial."; };
template <> struct Names<TierBound> { static constexpr std::string_view name = "TierBound", doc = "Whose the quantity at a bound is."; };
template <> struct Names<TierMode> { static constexpr std::string_view name = "TierMode", doc = "Which tiers price a quantity of tiered usage."; };
template <> struct Names<FlatFeeAtZero> { static constexpr std::string_view name = "FlatFeeAtZero", doc = "Whether a flat fee of the first tier falls due without usage."; };
template <> struct Names<BeyondLastTier> { static constexpr std::string_view name = "BeyondLastTier", doc = "What units above a bounded last tier cost."; };
template <> struct Names<FreeAllowance> { static constexpr std::string_view name = "FreeAllowance", doc = "Which free allowance of percentage prices ends first."; };
template <> struct Names<IncludedStage> { static constexpr std::string_view name = "IncludedStage", doc = "Whether included units are billing units or metered units."; };
template <> struct Names<CommitmentShare> { static constexpr std::string_view name = "CommitmentShare", doc = "Whether commitments shrink with the period."; };
template <> struct Names<CommitmentLine> { static constexpr std::string_view name = "CommitmentLine", doc = "Which line carries what is missing to a minimum."; };
template <> struct Names<SpendStage> { static constexpr std::string_view name = "SpendStage", doc = "Whether minimum and maximum spend are compared before or after discounts of the line."; };
template <> struct Names<MaximumSplit> { static constexpr std::string_view name = "MaximumSplit", doc = "Which lines a maximum cuts."; };
template <> struct Names<DiscountOrder> { static constexpr std::string_view name = "DiscountOrder", doc = "In which order discounts are taken."; };
template <> struct Names<DiscountBase> { static constexpr std::string_view name = "DiscountBase", doc = "What a percentage is taken of."; };
template <> struct Names<DiscountStage> { static constexpr std::string_view name = "DiscountStage", doc = "Where a discount in percent is rounded."; };
template <> struct Names<DiscountSplit> { static constexpr std::string_view name = "DiscountSplit", doc = "How a discount is shared by lines."; };
template <> struct Names<DiscountTie> { static constexpr std::string_view name = "DiscountTie", doc = "Which line takes a unit that two could take."; };
template <> struct Names<TaxStage> { static constexpr std::string_view name = "TaxStage", doc = "Where taxes are rounded."; };
template <> struct Names<InclusiveTax> { static constexpr std::string_view name = "InclusiveTax", doc = "Which part of an inclusive price is rounded."; };
template <> struct Names<PricePrecision> { static constexpr std::string_view name = "PricePrecision", doc = "At which precision line amounts enter sums."; };
template <> struct Names<AdvanceTax> { static constexpr std::string_view name = "AdvanceTax", doc = "Whether money that comes ahead of its invoice is taxed when it comes."; };
template <> struct Names<CreditNoteResidual> { static constexpr std::string_view name = "CreditNoteResidual", doc = "What the last credit note of a line or invoice does."; };
template <> struct Names<RefundSplit> { static constexpr std::string_view name = "RefundSplit", doc = "Which part of a credit note is paid back."; };
template <> struct Names<UsageProration> { static constexpr std::string_view name = "UsageProration", doc = "Whether metered quantities are prorated."; };
template <> struct Names<NegativeUsage> { static constexpr std::string_view name = "NegativeUsage", doc = "What a quantity below zero is."; };
template <> struct Names<UsageDecrease> { static constexpr std::string_view name = "UsageDecrease", doc = "What less usage charged in advance becomes."; };
template <> struct Names<UsageWindowEnd> { static constexpr std::string_view name = "UsageWindowEnd", doc = "Which usage counts when a subscription ends."; };
template <> struct Names<LateUsage> { static constexpr std::string_view name = "LateUsage", doc = "How usage of a closed period is billed."; };
template <> struct Names<OverdueMeasure> { static constexpr std::string_view name = "OverdueMeasure", doc = "What makes an account overdue."; };
template <> struct Names<DunningClock> { static constexpr std::string_view name = "DunningClock", doc = "From when dunning steps are counted."; };
template <> struct Names<IntervalBound> { static constexpr std::string_view name = "IntervalBound", doc = "When a threshold is reached."; };
template <> struct Names<PrepaidOrder> { static constexpr std::string_view name = "PrepaidOrder", doc = "In which order grants are used."; };
template <> struct Names<PrepaidKind> { static constexpr std::string_view name = "PrepaidKind", doc = "Whether promotional or paid credit is used first."; };
template <> struct Names<PrepaidOverage> { static constexpr std::string_view name = "PrepaidOverage", doc = "What becomes of usage beyond prepaid credit."; };
template <> struct Names<CreditApplication> { static constexpr std::string_view name = "CreditApplication", doc = "Which credit pays an invoice first."; };
template <> struct Description<BillingPolicy> {
  static constexpr std::string_view name = "BillingPolicy", doc = "How billing is computed. Fields that are left out are as the preset has them.";
  static BillingPolicy start(Preset preset) { return preset_policy(preset); }
  template <class R> static constexpr Field fields[] = {
      field<&R::preset>({.doc = "Where the policy starts from; absent: osto", .may_be_absent = true}),
      field<&R::proration_unit>({.doc = "Second: elapsed time; day: days in the zone; month_fraction: whole months and days of the last one; fixed_days: days of N-day months; thirty_360: 30-day months of a 360-day year; none: a partial period costs nothing; full: it costs the full price", .may_be_absent = true}),
      field<&R::empty_part>({.doc = "Free: a part of no time costs nothing, a full period of no time is refused; full: both cost the full price", .may_be_absent = true}),
      field<&R::day_count>({.doc = "Half_open: the day on which the span ends does not count; inclusive: every day that the span touches counts", .may_be_absent = true}),
      field<&R::change_day>({.doc = "Whose the day of a change is: billed by the new terms and credited by the old, by the old alone, or by both", .may_be_absent = true}),
      field<&R::end_day>({.doc = "Whether the day on which a subscription ends is billed", .may_be_absent = true}),
      field<&R::denominator>({.doc = "Actual_period: the period billed; naive_period: the whole cycle before or after the anchor that the part lies in; own_span: the billed span of the item itself; fixed_days: fixed_day_count; nominal_cadence: 1, 7, 30, 91, 182 or 365 days by interval", .may_be_absent = true}),
      field<&R::fixed_day_count>({.doc = "Days of a month for fixed_days", .unit = "days", .min = 1, .max = 366, .may_be_absent = true}),
      field<&R::share_places>({.doc = "Places to which the share of a period is rounded before it is multiplied; -1: exact, no rounding here", .unit = "decimal places", .min = -1, .max = 12, .may_be_absent = true}),
      field<&R::share_rounding>({.doc = "How it is rounded", .may_be_absent = true}),
      field<&R::full_price_places>({.doc = "Places in minor units to which the price of the full period is rounded before a share of it is taken; -1: exact, no rounding here", .unit = "decimal places", .min = -1, .max = 12, .may_be_absent = true}),
      field<&R::day_price_places>({.doc = "Places in minor units to which the price of a day is rounded before it is multiplied by days; -1: exact, no rounding here", .unit = "decimal places", .min = -1, .max = 12, .may_be_absent = true}),
      field<&R::day_price_rounding>({.doc = "How it is rounded", .may_be_absent = true}),
      field<&R::rounding>({.doc = "How an exact amount becomes whole units of rounding_unit", .may_be_absent = true}),
      field<&R::rounding_unit>({.doc = "Minor_unit: cents; whole_unit: whole euros; cash_increment: multiples of cash_increment_minor. A line is rounded to it when rounding_stage is line, what is payable of a document when it is document", .may_be_absent = true}),
      field<&R::cash_increment_minor>({.doc = "Smallest coin, for cash_increment", .unit = "minor units", .min = 1, .max = 1000000, .may_be_absent = true}),
      field<&R::rounding_stage>({.doc = "Line: each line is rounded, documents add rounded lines; document: exact lines are added, the sum is rounded", .may_be_absent = true}),
      field<&R::prorated_cap>({.doc = "Full_price: a prorated amount is never above the price of the full period, beyond which the part may then reach", .may_be_absent = true}),
      field<&R::credit_vehicle>({.doc = "Negative_line: a line of credit_billing; account_credit: a balance used by later invoices; credit_note: a document of its own, to balance; refund: a credit note paid back as far as it was paid; nothing", .may_be_absent = true}),
      field<&R::credit_basis>({.doc = "Billed_line: the line that was billed; current_price: the price of the terms now", .may_be_absent = true}),
      field<&R::credit_cap>({.doc = "Line_net: the line less earlier credits; line_amount: the line; paid_part: what was paid of it, less earlier credits; unused_less_credited: earlier credits come off the share of unused time", .may_be_absent = true}),
      field<&R::negative_document>({.doc = "Account_credit: the surplus is kept as credit; credit_note: the document becomes one; negative_invoice: it stays as it is", .may_be_absent = true}),
      field<&R::upgrade_timing>({.doc = "When a change to a dearer plan takes effect, when the caller does not say", .may_be_absent = true}),
      field<&R::downgrade_timing>({.doc = "When a change to a cheaper plan takes effect, when the caller does not say", .may_be_absent = true}),
      field<&R::cancel_timing>({.doc = "When a cancellation takes effect, when the caller does not say", .may_be_absent = true}),
      field<&R::change_period>({.doc = "Keep: the period and its end stay; restart: a new full period begins at the change; realign: boundaries are counted anew from the day of the month that they fall on, quarters and years to the first such day that is a whole interval away or nearer", .may_be_absent = true}),
      field<&R::change_billing>({.doc = "When lines of a change are billed", .may_be_absent = true}),
      field<&R::phase_alignment>({.doc = "Plan_start: the first phase of a plan that a change brings begins with the change; subscription_start: the change enters the phase in which the plan would be had it run since billing began", .may_be_absent = true}),
      field<&R::anchor>({.doc = "Subscription_start: anniversaries; calendar: first days of months, weeks and years; account: the billing day of the company", .may_be_absent = true}),
      field<&R::boundary_time>({.doc = "At_instant: periods begin at the time of day of the start or the anchor; start_of_day: at the start of its local day", .may_be_absent = true}),
      field<&R::month_end>({.doc = "Clamp_and_return: 31, 28, 31; clamp_and_stay: 31, 28, 28", .may_be_absent = true}),
      field<&R::leading_period>({.doc = "The part before the first boundary is prorated, billed in full, or free; start_month: its days are a share of the calendar month in which it starts, and a month or more is billed in full", .may_be_absent = true}),
      field<&R::resume_anchor>({.doc = "Keep: the old boundaries; at_resume: the instant of resuming is the new anchor; realign: counted anew as change_period does", .may_be_absent = true}),
      field<&R::week_start>({.doc = "First day of weeks aligned to the calendar", .may_be_absent = true}),
      field<&R::zone_rule>({.doc = "Daylight_saving: by the rules of the zone; fixed_offset: by the offset that held at the start", .may_be_absent = true}),
      field<&R::billing_mode>({.doc = "Of recurring and seat charges that do not say it themselves", .may_be_absent = true}),
      field<&R::arrears_run>({.doc = "Period_end: a run bills the periods in arrears that are over; period_begun: also the one that has begun before it, whole and ahead of its end", .may_be_absent = true}),
      field<&R::last_period>({.doc = "Actual: the part that was used; full: all of it", .may_be_absent = true}),
      field<&R::zero_lines>({.doc = "What becomes of lines that amount to nothing", .may_be_absent = true}),
      field<&R::zero_documents>({.doc = "What becomes of documents that amount to nothing", .may_be_absent = true}),
      field<&R::document_split>({.doc = "What is billed at one moment stands on one document, or on one per subscription, module or purchase order", .may_be_absent = true}),
      field<&R::draft_hours>({.doc = "How long a document waits as a draft for late usage", .unit = "hours", .min = 0, .max = 720, .may_be_absent = true}),
      field<&R::pause_billing>({.doc = "Stop: nothing more is billed, the paid period is not given back; credit: what was billed of the pause is given back; keep_billing: billing goes on", .may_be_absent = true}),
      field<&R::trial_length>({.doc = "Local_days: to the same local time; elapsed_days: N x 24 hours", .may_be_absent = true}),
      field<&R::trial_first_day>({.doc = "At_instant: from the end of the trial; start_of_day: from the start of that local day", .may_be_absent = true}),
      field<&R::trial_anchor>({.doc = "From where anniversaries are counted when no other anchor is given: the end of the trial, or the start of the subscription, so that the trial ends within a period", .may_be_absent = true}),
      field<&R::trial_usage>({.doc = "Whether usage in a trial is billed", .may_be_absent = true}),
      field<&R::trial_on_change>({.doc = "Keep: the trial runs on; end: it ends with the change", .may_be_absent = true}),
      field<&R::trial_end_without_method>({.doc = "What happens at the end of a trial when no payment method is usable", .may_be_absent = true}),
      field<&R::trial_commitment>({.doc = "Whether minimum commitments hold in a trial", .may_be_absent = true}),
      field<&R::tier_bound>({.doc = "Inclusive: `up_to` is the last unit of its tier; exclusive: it is the first unit of the next", .may_be_absent = true}),
      field<&R::tier_mode>({.doc = "All_tiers: each unit at its own tier (graduated); top_tier: all units at the tier reached (volume). Of price models that leave it open", .may_be_absent = true}),
      field<&R::flat_fee_at_zero>({.doc = "Whether flat fees are charged at quantity 0: of the first tier, of the first step of stairstep prices, and beside other prices", .may_be_absent = true}),
      field<&R::beyond_last_tier>({.doc = "Units above a bounded last tier. Refused: such a quantity is an error; last_price: at the price of the last tier; free; free_if_graduated: free where tiers add up, at the last price where one tier prices all", .may_be_absent = true}),
      field<&R::tier_places>({.doc = "Places in minor units to which the amount of each tier is rounded; -1: exact, no rounding here", .unit = "decimal places", .min = -1, .max = 12, .may_be_absent = true}),
      field<&R::tier_rounding>({.doc = "How it is rounded", .may_be_absent = true}),
      field<&R::package_rounding>({.doc = "How a started package counts", .may_be_absent = true}),
      field<&R::free_allowance>({.doc = "Whichever_ends_first: the free part ends with the first of free events and free amount used up; both: it ends when both are; events_only and amount_only: the other allowance is not looked at", .may_be_absent = true}),
      field<&R::allowance_bound>({.doc = "Inclusive: the event that uses the free amount up exactly is free; strict: it pays its fixed fee", .may_be_absent = true}),
      field<&R::included_stage>({.doc = "After_conversion: included units come off what is billed (gigabytes); before_conversion: off what is metered (bytes)", .may_be_absent = true}),
      field<&R::unit_price_places>({.doc = "Places in minor units to which a unit price is rounded before it is multiplied; -1: exact, no rounding here", .unit = "decimal places", .min = -1, .max = 12, .may_be_absent = true}),
      field<&R::unit_price_rounding>({.doc = "How it is rounded", .may_be_absent = true}),
      field<&R::quantity_places>({.doc = "Places to which a quantity is rounded before it is priced; -1: exact, no rounding here", .unit = "decimal places", .min = -1, .max = 12, .may_be_absent = true}),
      field<&R::quantity_rounding>({.doc = "How it is rounded", .may_be_absent = true}),
      field<&R::conversion_places>({.doc = "Places to which a converted quantity is rounded; -1: exact, no rounding here", .unit = "decimal places", .min = -1, .max = 12, .may_be_absent = true}),
      field<&R::conversion_rounding>({.doc = "How it is rounded", .may_be_absent = true}),
      field<&R::commitment_share>({.doc = "Whether minimum and maximum spend of a partial period are prorated", .may_be_absent = true}),
      field<&R::commitment_rounding>({.doc = "How a prorated commitment is rounded", .may_be_absent = true}),
      field<&R::commitment_line>({.doc = "Separate: a line of its own; last_line: the last line of the charges", .may_be_absent = true}),
      field<&R::spend_stage>({.doc = "After_discount: discounts of the line lower what counts towards a minimum and maximum; before_discount: they come last", .may_be_absent = true}),
      field<&R::maximum_split>({.doc = "In_order: earlier lines use the maximum up, later ones are cut; proportional: every part is cut by its share, lines by largest remainder", .may_be_absent = true}),
      field<&R::discount_order>({.doc = "As_given; percent_first and amount_first: by kind; narrow_first: of charges, then plans, then everything", .may_be_absent = true}),
      field<&R::discount_base>({.doc = "Remaining: what earlier discounts left; original: the amount before all discounts; remaining_exact: what they left before they were rounded", .may_be_absent = true}),
      field<&R::discount_stage>({.doc = "A discount in percent is taken of the sum of its lines and shared out, or of each line", .may_be_absent = true}),
      field<&R::discount_split>({.doc = "Largest_remainder: whole minor units that sum to the discount; proportional: shares rounded to discount_places; rest_to_last: whole minor units rounded down, the last line takes the rest", .may_be_absent = true}),
      field<&R::discount_tie>({.doc = "Which line takes a unit left over when fractions are equal: the first, the last, or that with the largest amount", .may_be_absent = true}),
      field<&R::discount_places>({.doc = "Places in minor units of a proportional share; -1: exact, no rounding here", .unit = "decimal places", .min = -1, .max = 12, .may_be_absent = true}),
      field<&R::discount_rounding>({.doc = "How the amount of a discount is rounded", .may_be_absent = true}),
      field<&R::tax_stage>({.doc = "Line: each tax of each line is rounded; rate: the taxes of lines are summed per tax and rate, the sum is rounded; document: the sum of all taxes is rounded, the last tax takes the difference; sum: as document, but each tax is shown rounded by itself, so that they may miss the sum by a unit", .may_be_absent = true}),
      field<&R::tax_rounding>({.doc = "How taxes are rounded", .may_be_absent = true}),
      field<&R::tax_places>({.doc = "Places in minor units to which the tax of a line is rounded when tax_stage is not line; -1: exact, no rounding here", .unit = "decimal places", .min = -1, .max = 12, .may_be_absent = true}),
      field<&R::inclusive_tax>({.doc = "Net_rounded: net = round(gross / (1 + rate)), tax is the rest; tax_rounded: tax is rounded, net is the rest; tax_of_net: net is kept at two more places, tax = rate x sum of net", .may_be_absent = true}),
      field<&R::price_precision>({.doc = "What sums, discounts and charges of a line are rounded to before the line is: currency: minor units when rounding_stage is line, else not at all; precise: two more places, or as many as the price has (GOBL)", .may_be_absent = true}),
      field<&R::advance_tax>({.doc = "Receipt_voucher: money that becomes account credit is an advance, taxed when it comes by a receipt voucher (India: CGST Act section 13, CGST rules 50 and 51); the invoice that it pays takes that tax back, and what goes back gets a refund voucher. Companies of sellers under GST of India only. None: taxed when it is invoiced", .may_be_absent = true}),
      field<&R::credit_note_residual>({.doc = "Last_absorbs: what is left is returned to the unit; each_rounds: every note is rounded by itself", .may_be_absent = true}),
      field<&R::credit_note_stage>({.doc = "Net and tax of a credit note are rounded per line, or once for the note", .may_be_absent = true}),
      field<&R::credit_note_places>({.doc = "Places in minor units to which a share of a line is cut before it is credited; -1: exact, no rounding here", .unit = "decimal places", .min = -1, .max = 12, .may_be_absent = true}),
      field<&R::credit_note_rounding>({.doc = "How net and tax of a credit note are rounded", .may_be_absent = true}),
      field<&R::refund_split>({.doc = "Unpaid_first: it lowers what is owed, the rest is refundable; refund_first: the paid part is refunded, the rest lowers what is owed", .may_be_absent = true}),
      field<&R::usage_proration>({.doc = "By_time: a quantity held for a part of the period counts for that part", .may_be_absent = true}),
      field<&R::usage_share_places>({.doc = "Places to which a prorated quantity is rounded; -1: exact, no rounding here", .unit = "decimal places", .min = -1, .max = 12, .may_be_absent = true}),
      field<&R::usage_share_rounding>({.doc = "How it is rounded", .may_be_absent = true}),
      field<&R::negative_usage>({.doc = "A quantity below zero is refused, or priced as none", .may_be_absent = true}),
      field<&R::usage_decrease>({.doc = "Whether a decrease of usage charged in advance is credited", .may_be_absent = true}),
      field<&R::usage_window_end>({.doc = "At_end: up to the end; at_period_end: of the whole period", .may_be_absent = true}),
      field<&R::late_usage>({.doc = "Difference: the period is rated again, the difference is billed; increment: what the late quantity adds is rated by itself, where one tier prices all units what was billed comes off, less usage changes nothing; refused", .may_be_absent = true}),
      field<&R::late_usage_days>({.doc = "How long after a period late usage is taken", .unit = "days", .min = 0, .max = 3660, .may_be_absent = true}),
      field<&R::overdue_measure>({.doc = "Days of the oldest unpaid document, number of unpaid documents, or their sum", .may_be_absent = true}),
      field<&R::dunning_clock>({.doc = "Due_date, issue_date: of the document; first_failure: the local day of the first failed attempt", .may_be_absent = true}),
      field<&R::interval_bound>({.doc = "Inclusive: at the threshold, a step on its day; strict: beyond it, a step on the day after", .may_be_absent = true}),
      field<&R::prepaid_order>({.doc = "The rules in turn; the place in the list decides at last. Priority_expiry_second_creation: priority, expiry in whole seconds, creation, id of the grant", .may_be_absent = true}),
      field<&R::prepaid_kind>({.doc = "Promotional_first, paid_first: within one priority; promotional_on_tie: only when priority and expiry are equal; mixed: the kind does not matter", .may_be_absent = true}),
      field<&R::prepaid_overage>({.doc = "Invoiced: the rest is billed; carried: it is taken from the next grant; refused", .may_be_absent = true}),
      field<&R::credit_places>({.doc = "Places of a credit amount made from money or usage; -1: exact, no rounding here", .unit = "decimal places", .min = -1, .max = 12, .may_be_absent = true}),
      field<&R::credit_rounding>({.doc = "How it is rounded", .may_be_absent = true}),
      field<&R::credit_application>({.doc = "Prepaid wallets or account credit", .may_be_absent = true})};
};
// clang-format on

}  // namespace osto::billing
