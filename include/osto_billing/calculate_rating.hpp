// Rating: prices of quantities, commitments of spend, usage from events, and usage that comes late. Calculations:
// nothing is read or written but request and answer. What the policy decides in each: docs/policies.md, groups 4, 5, 13,
// 14 and 18.
//
// Prices are decimals in major units with at most 12 places ("0.000125" dollars); amounts in answers are minor units
// (cents), each with the exact fraction that was rounded ("1001/2" minor units).
#pragma once

#include <osto_billing/charge_price.hpp>
#include <osto_billing/policies.hpp>
#include <osto_billing/result.hpp>
#include <osto_billing/scalars.hpp>

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

// ---- price ----------------------------------------------------------------------------------------------------------
struct DimensionPrice { std::vector<DimensionValue> dimensions; ChargePrice price; };
struct PriceEvent { std::optional<Decimal> quantity, prorated_quantity, amount; };
struct LineDiscount { std::optional<Decimal> percent, amount; };
struct PriceQuantity {
  BillingPolicy policy;
  Currency currency;
  std::optional<ChargePrice> price;
  std::vector<DimensionPrice> dimension_prices;
  std::vector<DimensionValue> dimensions;
  std::optional<Decimal> quantity;
  std::vector<PriceEvent> events;
  std::optional<std::int64_t> event_count;
  std::optional<Decimal> tier_quantity, quantity_before, billed_before;
  LinePosition position = LinePosition::only;
  std::optional<UnitConversion> conversion;
  std::optional<Decimal> included_quantity;
  std::int64_t quantity_share_numerator = 1, quantity_share_denominator = 1;
  std::int64_t share_numerator = 1, share_denominator = 1;
  std::vector<LineDiscount> discounts;
  std::optional<Decimal> minimum, maximum;
};
struct PricedPart {
  PricePart kind{};
  std::optional<std::int64_t> tier;
  Decimal quantity, unit_price;
  Minor amount_minor, discount_minor, cut_minor, net_minor;
  std::string exact_amount, exact_net, words;
};
struct RatingStage { std::string stage, before, after; };
struct PricedQuantity {
  Currency currency;
  Minor amount_minor;
  Decimal amount;
  std::string exact_amount, residue;
  RoundingMode rounding{};
  Decimal unit_amount;
  Decimal metered_quantity, converted_quantity, included_used, priced_quantity;
  Decimal free_quantity;
  std::int64_t free_events = 0, paid_events = 0;
  Minor price_minor, discount_minor, cut_minor, top_up_minor;
  std::optional<std::int64_t> dimension_price;
  std::vector<PricedPart> parts;
  std::vector<RatingStage> stages;
  std::string words;
};

// ---- commitments ----------------------------------------------------------------------------------------------------
struct SpendLineInput { std::string line_id; Minor amount_minor; };
struct TrueUpSpend {
  BillingPolicy policy;
  Currency currency;
  std::vector<SpendLineInput> lines;
  std::optional<Decimal> minimum, maximum;
  std::optional<Minor> minimum_minor, maximum_minor;
  std::int64_t share_numerator = 1, share_denominator = 1;
  std::optional<Minor> billed_before_minor;
  bool in_trial = false;
};
struct SpendLineResult { std::string line_id; Minor amount_minor, cut_minor, top_up_minor, net_minor; };
struct SpendTruedUp {
  Currency currency;
  Minor spent_minor;
  std::optional<Minor> minimum_minor, maximum_minor;
  std::string exact_minimum, exact_maximum;
  Minor true_up_minor, cut_minor, total_minor;
  std::optional<std::string> carried_by;
  bool has_own_line = false;
  std::vector<SpendLineResult> lines;
  std::string words;
};

// ---- usage ----------------------------------------------------------------------------------------------------------
struct UsageSample {
  std::string event_id;
  std::optional<Instant> occurred_at;
  std::optional<Decimal> quantity;
  std::optional<std::string> value;
  SetOperation operation = SetOperation::add;
  std::vector<DimensionValue> dimensions;
  std::optional<std::string> corrects;
  bool undone = false;
};
struct CarriedUsage { std::vector<DimensionValue> dimensions; std::optional<Decimal> quantity; std::vector<std::string> values; };
struct AggregateUsage {
  BillingPolicy policy;
  Aggregation aggregation{};
  std::vector<UsageSample> events;
  std::optional<Instant> period_start, period_end;
  std::optional<Instant> full_period_start, full_period_end;
  std::optional<std::int64_t> full_period_days;
  std::optional<Instant> ended_at;
  std::optional<std::string> zone;
  bool recurring = false, charged_in_advance = false;
  std::vector<CarriedUsage> carried;
  std::vector<DimensionFilter> filters;
  std::vector<std::string> group_by;
  std::optional<std::int64_t> places;
  std::optional<RoundingMode> rounding;
};
struct UsageIncrement { std::string event_id; Decimal quantity, prorated_quantity; std::string exact_prorated; };
struct UsageGroup {
  std::vector<DimensionValue> dimensions;
  Decimal quantity;
  std::string exact_quantity;
  std::int64_t event_count = 0;
  Decimal full_quantity, carried_out, peak;
  std::vector<std::string> values_out;
  std::vector<UsageIncrement> increments;
};
struct AggregatedUsage {
  Decimal quantity;
  std::string exact_quantity;
  std::int64_t event_count = 0, ignored_count = 0, undone_count = 0;
  std::vector<UsageGroup> groups;
  std::string words;
};

// ---- late usage -----------------------------------------------------------------------------------------------------
struct RerateUsage {
  BillingPolicy policy;
  Currency currency;
  ChargePrice price;
  Decimal quantity_billed, quantity_now;
  std::vector<PriceEvent> events_billed, events_now;
  std::optional<Minor> billed_minor;
  std::optional<UnitConversion> conversion;
  std::optional<Decimal> included_quantity;
  std::int64_t share_numerator = 1, share_denominator = 1;
  std::vector<LineDiscount> discounts;
  std::optional<Decimal> minimum, maximum;
  std::optional<Instant> period_end, reported_at;
  bool charged_in_advance = false;
};
struct RatedAgain {
  RerateOutcome outcome{};
  Minor amount_minor, billed_minor, rated_minor;
  Decimal quantity;
  std::string exact_amount, residue, words;
};

namespace calculate {

/// What a quantity costs. Errors: invalid_value with the field (tiers with gaps or overlaps, negative prices, fields that do
/// not belong to the model, a quantity beyond a bounded last tier), out_of_range.
Result<PricedQuantity> price(const PriceQuantity& request);

/// What lines lack to a minimum, and what a maximum takes off them. Errors: invalid_value, currency_mismatch, out_of_range.
Result<SpendTruedUp> true_up(const TrueUpSpend& request);

/// The quantity that events come to. Errors: invalid_value (period that ends before it starts, a missing quantity or value,
/// a correction of an event that is not there), out_of_range.
Result<AggregatedUsage> aggregate(const AggregateUsage& request);

/// What usage that changed after its period was billed leads to. Errors: as price; state_conflict (policy late_usage is
/// refused, or the usage comes after late_usage_days).
Result<RatedAgain> rerate(const RerateUsage& request);

}  // namespace calculate

// clang-format off
template <> struct Description<DimensionPrice> {
  static constexpr std::string_view name = "DimensionPrice", doc = "The price of usage with these values.";
  template <class R> static constexpr Field fields[] = {field<&R::dimensions>({.doc = "All must be among the dimensions of the usage"}),
      field<&R::price>({.doc = "Its price"})};
};
template <> struct Description<PriceEvent> {
  static constexpr std::string_view name = "PriceEvent", doc = "One event, transaction or change that is priced by itself.";
  template <class R> static constexpr Field fields[] = {field<&R::quantity>({.doc = "Units, or for percentage prices the amount of money"}),
      field<&R::prorated_quantity>({.doc = "Graduated: what counts of the quantity in the period; the full quantity chooses the tiers"}),
      field<&R::amount>({.doc = "Dynamic: the price that the event brings", .unit = "major units"})};
};
template <> struct Description<LineDiscount> {
  static constexpr std::string_view name = "LineDiscount", doc = "A discount of the line alone; either percent or amount.";
  template <class R> static constexpr Field fields[] = {field<&R::percent>({.doc = "0 to 100", .unit = "percent"}),
      field<&R::amount>({.doc = "Used up by the parts in order", .unit = "major units"})};
};
template <> struct Description<PriceQuantity> {
  static constexpr std::string_view name = "PriceQuantity", doc = "A quantity and what it is priced by. Example: 12 units, graduated to 10 at 10.00 and 2.00 flat, then 5.00 and 3.00 flat: 10 x 10.00 + 2.00 + 2 x 5.00 + 3.00 = 115.00.";
  template <class R> static constexpr Field fields[] = {field<&R::policy>({.doc = "Choices; absent: preset osto", .may_be_absent = true}),
      field<&R::currency>({.doc = "Currency of prices and amounts"}),
      field<&R::price>({.doc = "The price; with dimension_prices the one for usage that matches none of them"}),
      field<&R::dimension_prices>({.doc = "Prices by dimension: the one with the most matching dimensions prices the quantity, the first of equals", .max_length = 1000}),
      field<&R::dimensions>({.doc = "The dimensions of this usage"}),
      field<&R::quantity>({.doc = "Metered units; absent: the sum of the events, or 1 for flat prices"}),
      field<&R::events>({.doc = "Single events, where the price looks at them", .max_length = 10000}),
      field<&R::event_count>({.doc = "Events in the quantity; absent: how many are listed", .min = 0}),
      field<&R::tier_quantity>({.doc = "What chooses the tier of volume and stairstep prices; absent: the quantity"}),
      field<&R::quantity_before>({.doc = "Units of the same period that earlier lines have billed: this line costs what it adds"}),
      field<&R::billed_before>({.doc = "What earlier lines of the same period came to, for minimum and maximum", .unit = "major units"}),
      field<&R::position>({.doc = "Which of the lines of its period this is: volume prices and minimums come with the last, flat fees due without usage with the first", .may_be_absent = true}),
      field<&R::conversion>({.doc = "Absent: metered units are billed"}),
      field<&R::included_quantity>({.doc = "Free units of the period; earlier lines use them first"}),
      field<&R::quantity_share_numerator>({.doc = "Part of the period in which the quantity counts, where policy.usage_proration is by_time", .min = 0, .may_be_absent = true}),
      field<&R::quantity_share_denominator>({.doc = "Of how many", .min = 1, .may_be_absent = true}),
      field<&R::share_numerator>({.doc = "Part of the period that is billed: prorates the price and the commitments", .min = 0, .may_be_absent = true}),
      field<&R::share_denominator>({.doc = "Of how many", .min = 1, .may_be_absent = true}),
      field<&R::discounts>({.doc = "In order"}),
      field<&R::minimum>({.doc = "Least spend of the period", .unit = "major units"}),
      field<&R::maximum>({.doc = "Most spend of the period", .unit = "major units"})};
};
template <> struct Description<PricedPart> {
  static constexpr std::string_view name = "PricedPart", doc = "One part of a price and how it came about.";
  template <class R> static constexpr Field fields[] = {field<&R::kind>({.doc = "What it is for"}),
      field<&R::tier>({.doc = "1 for the first; absent: no tier"}),
      field<&R::quantity>({.doc = "Units, blocks, packages or events; at most 12 places"}),
      field<&R::unit_price>({.doc = "Price of one", .unit = "major units"}),
      field<&R::amount_minor>({.doc = "Its amount, rounded by itself; the line rounds the exact sum"}),
      field<&R::discount_minor>({.doc = "Taken off by discounts"}),
      field<&R::cut_minor>({.doc = "Taken off by the maximum"}),
      field<&R::net_minor>({.doc = "What is left"}),
      field<&R::exact_amount>({.doc = "Exact minor units, as a fraction"}),
      field<&R::exact_net>({.doc = "Exact minor units after discounts and maximum, as a fraction"}),
      field<&R::words>({.doc = "The part in words", .max_length = 1000})};
};
template <> struct Description<RatingStage> {
  static constexpr std::string_view name = "RatingStage", doc = "One stage of rating and what it made of what came in: units up to the price, minor units from there on.";
  template <class R> static constexpr Field fields[] = {field<&R::stage>({.doc = "Its name"}),
      field<&R::before>({.doc = "As a fraction"}),
      field<&R::after>({.doc = "As a fraction"})};
};
template <> struct Description<PricedQuantity> {
  static constexpr std::string_view name = "PricedQuantity", doc = "The price of a quantity: the amount of its line, its parts, and how it came about.";
  template <class R> static constexpr Field fields[] = {field<&R::currency>({.doc = "Currency"}),
      field<&R::amount_minor>({.doc = "The line's amount"}),
      field<&R::amount>({.doc = "The same in major units", .unit = "major units"}),
      field<&R::exact_amount>({.doc = "Exact minor units before rounding, as a fraction"}),
      field<&R::residue>({.doc = "Exact less rounded, as a fraction"}),
      field<&R::rounding>({.doc = "How it was rounded"}),
      field<&R::unit_amount>({.doc = "Amount of a metered unit in major units, to 12 places half up; 0 without units", .unit = "major units"}),
      field<&R::metered_quantity>({.doc = "What came in"}),
      field<&R::converted_quantity>({.doc = "After conversion"}),
      field<&R::included_used>({.doc = "Included units taken off"}),
      field<&R::priced_quantity>({.doc = "What was priced"}),
      field<&R::free_quantity>({.doc = "Percentage: what was free of the quantity"}),
      field<&R::free_events>({.doc = "Percentage: events without a fixed fee"}),
      field<&R::paid_events>({.doc = "Percentage: events with a fixed fee"}),
      field<&R::price_minor>({.doc = "By the price model alone"}),
      field<&R::discount_minor>({.doc = "Taken off by discounts"}),
      field<&R::cut_minor>({.doc = "Taken off by the maximum"}),
      field<&R::top_up_minor>({.doc = "Added up to the minimum"}),
      field<&R::dimension_price>({.doc = "Which of dimension_prices applied, from 0; absent: the default price"}),
      field<&R::parts>({.doc = "In order of tiers"}),
      field<&R::stages>({.doc = "Those that changed something, and the price"}),
      field<&R::words>({.doc = "The amount in words", .max_length = 1000})};
};
template <> struct Description<SpendLineInput> {
  static constexpr std::string_view name = "SpendLineInput", doc = "A line that counts towards commitments.";
  template <class R> static constexpr Field fields[] = {field<&R::line_id>({.doc = "The caller's name of it"}),
      field<&R::amount_minor>({.doc = "Net amount"})};
};
template <> struct Description<TrueUpSpend> {
  static constexpr std::string_view name = "TrueUpSpend", doc = "Lines of a period and the least and most that it costs. Example: minimum 1,000.00 for 15 of 31 days is 483.87; lines of 300.00 leave 183.87 to bill.";
  template <class R> static constexpr Field fields[] = {field<&R::policy>({.doc = "Choices; absent: preset osto", .may_be_absent = true}),
      field<&R::currency>({.doc = "Currency"}),
      field<&R::lines>({.doc = "In order", .max_length = 10000}),
      field<&R::minimum>({.doc = "Least spend of the full period", .unit = "major units"}),
      field<&R::maximum>({.doc = "Most spend of the full period", .unit = "major units"}),
      field<&R::minimum_minor>({.doc = "The same in minor units; either"}),
      field<&R::maximum_minor>({.doc = "The same in minor units; either"}),
      field<&R::share_numerator>({.doc = "Part of the full period, where policy.commitment_share is prorated", .min = 0, .may_be_absent = true}),
      field<&R::share_denominator>({.doc = "Of how many", .min = 1, .may_be_absent = true}),
      field<&R::billed_before_minor>({.doc = "By earlier documents of the same period"}),
      field<&R::in_trial>({.doc = "Whether the period lies in a trial: policy.trial_commitment may waive the minimum", .may_be_absent = true})};
};
template <> struct Description<SpendLineResult> {
  static constexpr std::string_view name = "SpendLineResult", doc = "A line after the commitments.";
  template <class R> static constexpr Field fields[] = {field<&R::line_id>({.doc = "The caller's name of it"}),
      field<&R::amount_minor>({.doc = "As it came in"}),
      field<&R::cut_minor>({.doc = "Taken off by the maximum"}),
      field<&R::top_up_minor>({.doc = "Added up to the minimum"}),
      field<&R::net_minor>({.doc = "What is left"})};
};
template <> struct Description<SpendTruedUp> {
  static constexpr std::string_view name = "SpendTruedUp", doc = "What the commitments change.";
  template <class R> static constexpr Field fields[] = {field<&R::currency>({.doc = "Currency"}),
      field<&R::spent_minor>({.doc = "Lines and what was billed before"}),
      field<&R::minimum_minor>({.doc = "After proration"}),
      field<&R::maximum_minor>({.doc = "After proration"}),
      field<&R::exact_minimum>({.doc = "Exact minor units before rounding, as a fraction; empty: none"}),
      field<&R::exact_maximum>({.doc = "Exact minor units before rounding, as a fraction; empty: none"}),
      field<&R::true_up_minor>({.doc = "What is missing to the minimum"}),
      field<&R::cut_minor>({.doc = "What is above the maximum"}),
      field<&R::total_minor>({.doc = "Lines after both, with a line of its own"}),
      field<&R::carried_by>({.doc = "Line that carries the true-up"}),
      field<&R::has_own_line>({.doc = "The true-up is a line of its own"}),
      field<&R::lines>({.doc = "In order"}),
      field<&R::words>({.doc = "In words", .max_length = 1000})};
};
template <> struct Description<UsageSample> {
  static constexpr std::string_view name = "UsageSample", doc = "One usage event.";
  template <class R> static constexpr Field fields[] = {field<&R::event_id>({.doc = "The caller's name of it; empty where nothing corrects it", .may_be_absent = true}),
      field<&R::occurred_at>({.doc = "When; absent: in the order of the list"}),
      field<&R::quantity>({.doc = "Units; sum, max, latest and the like need it"}),
      field<&R::value>({.doc = "Unique_count: what is counted once"}),
      field<&R::operation>({.doc = "Unique_count: whether the value joins or leaves the set", .may_be_absent = true}),
      field<&R::dimensions>({.doc = "What it is told apart by"}),
      field<&R::corrects>({.doc = "Event that this one replaces, at that event's instant unless it brings its own"}),
      field<&R::undone>({.doc = "It is as if it had not been sent", .may_be_absent = true})};
};
template <> struct Description<CarriedUsage> {
  static constexpr std::string_view name = "CarriedUsage", doc = "What a group holds when the period begins.";
  template <class R> static constexpr Field fields[] = {field<&R::dimensions>({.doc = "The group"}),
      field<&R::quantity>({.doc = "Units held; latest and max of recurring meters too"}),
      field<&R::values>({.doc = "Unique_count: the values in the set"})};
};
template <> struct Description<AggregateUsage> {
  static constexpr std::string_view name = "AggregateUsage", doc = "Events of a meter and how they become a quantity. Example: 12 units added on 26 May, recurring and prorated by day: 12 x 6/31 = 2.32258.";
  template <class R> static constexpr Field fields[] = {field<&R::policy>({.doc = "Choices; absent: preset osto", .may_be_absent = true}),
      field<&R::aggregation>({.doc = "How"}),
      field<&R::events>({.doc = "In any order", .max_length = 10000}),
      field<&R::period_start>({.doc = "Window; events before it count only for recurring meters"}),
      field<&R::period_end>({.doc = "Window, exclusive"}),
      field<&R::full_period_start>({.doc = "The period that shares are of; absent: the window"}),
      field<&R::full_period_end>({.doc = "Its end, exclusive"}),
      field<&R::full_period_days>({.doc = "Instead: its length in days", .min = 1}),
      field<&R::ended_at>({.doc = "When the subscription ended within the window"}),
      field<&R::zone>({.doc = "IANA zone whose local days count; absent: UTC", .max_length = 64}),
      field<&R::recurring>({.doc = "The meter keeps its level from one period to the next", .may_be_absent = true}),
      field<&R::charged_in_advance>({.doc = "Every rise above the highest level so far is billed when it happens: see increments", .may_be_absent = true}),
      field<&R::carried>({.doc = "Levels at the start, by group"}),
      field<&R::filters>({.doc = "All must hold"}),
      field<&R::group_by>({.doc = "Names of dimensions; each combination of values is a group"}),
      field<&R::places>({.doc = "Places of the quantity, negative for tens and hundreds; absent: policy.quantity_places", .unit = "decimal places", .min = -12, .max = 12}),
      field<&R::rounding>({.doc = "Absent: policy.quantity_rounding"})};
};
template <> struct Description<UsageIncrement> {
  static constexpr std::string_view name = "UsageIncrement", doc = "A rise that is billed when it happens, or a fall that is credited.";
  template <class R> static constexpr Field fields[] = {field<&R::event_id>({.doc = "The event"}),
      field<&R::quantity>({.doc = "Units above the highest level so far; negative: a credited fall"}),
      field<&R::prorated_quantity>({.doc = "What counts of them to the end of the period"}),
      field<&R::exact_prorated>({.doc = "As a fraction, before rounding"})};
};
template <> struct Description<UsageGroup> {
  static constexpr std::string_view name = "UsageGroup", doc = "One group of events.";
  template <class R> static constexpr Field fields[] = {field<&R::dimensions>({.doc = "Its values"}),
      field<&R::quantity>({.doc = "What is billed"}),
      field<&R::exact_quantity>({.doc = "Before rounding, as a fraction"}),
      field<&R::event_count>({.doc = "Events of the window"}),
      field<&R::full_quantity>({.doc = "Level at the end, not prorated"}),
      field<&R::carried_out>({.doc = "What the next period begins with; recurring meters"}),
      field<&R::peak>({.doc = "Highest level"}),
      field<&R::values_out>({.doc = "Unique_count: the values in the set at the end", .max_length = 10000}),
      field<&R::increments>({.doc = "Charged in advance: in order of time", .max_length = 10000})};
};
template <> struct Description<AggregatedUsage> {
  static constexpr std::string_view name = "AggregatedUsage", doc = "The quantity that events come to.";
  template <class R> static constexpr Field fields[] = {field<&R::quantity>({.doc = "Sum over the groups"}),
      field<&R::exact_quantity>({.doc = "Before rounding, as a fraction"}),
      field<&R::event_count>({.doc = "Events that count in the window"}),
      field<&R::ignored_count>({.doc = "Events outside the window or filtered out"}),
      field<&R::undone_count>({.doc = "Events undone or replaced"}),
      field<&R::groups>({.doc = "Sorted by their values", .max_length = 10000}),
      field<&R::words>({.doc = "In words", .max_length = 1000})};
};
template <> struct Description<RerateUsage> {
  static constexpr std::string_view name = "RerateUsage", doc = "A period's usage as it was billed and as it is now. Example: 90 units billed at 1.00 for the first 100 and 0.50 above; 110 now: 105.00 less 90.00 is 15.00 to charge.";
  template <class R> static constexpr Field fields[] = {field<&R::policy>({.doc = "Choices; absent: preset osto", .may_be_absent = true}),
      field<&R::currency>({.doc = "Currency"}),
      field<&R::price>({.doc = "The price"}),
      field<&R::quantity_billed>({.doc = "Units of the period when it was billed"}),
      field<&R::quantity_now>({.doc = "Units of the period now"}),
      field<&R::events_billed>({.doc = "Where the price looks at single events", .max_length = 10000}),
      field<&R::events_now>({.doc = "Where the price looks at single events", .max_length = 10000}),
      field<&R::billed_minor>({.doc = "What was billed; absent: what the units billed come to"}),
      field<&R::conversion>({.doc = "Absent: metered units are billed"}),
      field<&R::included_quantity>({.doc = "Free units of the period"}),
      field<&R::share_numerator>({.doc = "Part of the period that is billed", .min = 0, .may_be_absent = true}),
      field<&R::share_denominator>({.doc = "Of how many", .min = 1, .may_be_absent = true}),
      field<&R::discounts>({.doc = "In order"}),
      field<&R::minimum>({.doc = "Least spend of the period", .unit = "major units"}),
      field<&R::maximum>({.doc = "Most spend of the period", .unit = "major units"}),
      field<&R::period_end>({.doc = "When the period ended"}),
      field<&R::reported_at>({.doc = "When the late usage came: at most policy.late_usage_days later"}),
      field<&R::charged_in_advance>({.doc = "Of usage charged in advance policy.usage_decrease decides whether less is credited", .may_be_absent = true})};
};
template <> struct Description<RatedAgain> {
  static constexpr std::string_view name = "RatedAgain", doc = "What changed usage leads to.";
  template <class R> static constexpr Field fields[] = {field<&R::outcome>({.doc = "Charge: a line; credit: a credit note; unrefunded: less usage that is not credited"}),
      field<&R::amount_minor>({.doc = "Of the line; negative: credit"}),
      field<&R::billed_minor>({.doc = "What was billed"}),
      field<&R::rated_minor>({.doc = "What the usage comes to now"}),
      field<&R::quantity>({.doc = "Units that changed"}),
      field<&R::exact_amount>({.doc = "Exact minor units before rounding, as a fraction"}),
      field<&R::residue>({.doc = "Exact less rounded, as a fraction"}),
      field<&R::words>({.doc = "In words", .max_length = 1000})};
};
// clang-format on

}  // namespace osto::billing
