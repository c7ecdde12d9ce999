// Calculations of partial periods: what a part of a period costs, and what billed but unused time becomes.
//
//   prorate 25.00 EUR, 2026-01-17 to 2026-02-01 of January, by days  ->  15/31 x 2500 = 37500/31 -> 1210
//   unused 100.00 EUR of January from 2026-01-11, by days            ->  21/31 x 10000 = 210000/31 -> 6774
#pragma once

#include <osto_billing/moment.hpp>
#include <osto_billing/policies.hpp>
#include <osto_billing/scalars.hpp>
#include <osto_billing/schedule_vocabulary.hpp>

#include <optional>
#include <string>

namespace osto::billing {

struct Prorate {
  BillingPolicy policy;
  std::string zone = "UTC";
  std::optional<Currency> currency;
  std::optional<Minor> amount_minor;
  std::optional<Decimal> unit_price;
  Decimal quantity = Decimal::from_integer(1);
  Moment part_start, part_end;
  std::optional<Moment> full_start, full_end;
  std::optional<BillingInterval> interval;
  std::int64_t interval_count = 1;
  std::optional<Moment> anchor;
  bool ends_subscription = false;
};

struct Prorated {
  std::int64_t share_numerator = 1, share_denominator = 1;
  Decimal share;
  std::string applied_share;
  std::optional<Minor> amount_minor;
  std::string exact_minor, residue, full_minor;
  RoundingMode rounding{};
  bool is_capped = false;
  Instant part_start, part_end, full_start, full_end;
  std::int64_t part_days = 0, full_days = 0;
  std::string rule, explanation;
};

struct CreditUnused {
  BillingPolicy policy;
  std::string zone = "UTC";
  Currency currency;
  Minor billed_minor;
  Moment billed_start, billed_end;
  Moment from;
  std::optional<Moment> until;
  Minor credited_minor;
  std::optional<Minor> paid_minor;
  std::optional<Decimal> current_unit_price;
  Decimal current_quantity = Decimal::from_integer(1);
  std::optional<Moment> full_start, full_end;
  std::optional<BillingInterval> interval;
  std::int64_t interval_count = 1;
  bool ends_subscription = false;
};

struct UnusedCredited {
  Minor credit_minor;
  CreditVehicle vehicle{};
  Minor cap_minor;
  bool is_capped = false;
  Minor refundable_minor, to_balance_minor;
  std::int64_t share_numerator = 1, share_denominator = 1;
  std::string exact_minor, residue;
  RoundingMode rounding{};
  Instant unused_start, unused_end;
  std::int64_t unused_days = 0;
  std::string rule, explanation;
};

namespace calculate {

/// Errors: invalid_value (a part outside its full period, a price without currency, no such zone), out_of_range.
Result<Prorated> prorate(const Prorate& request);
/// Errors: as above; also unused time outside what was billed.
Result<UnusedCredited> unused(const CreditUnused& request);

}  // namespace calculate

// clang-format off
template <> struct Description<Prorate> {
  static constexpr std::string_view name = "Prorate", doc = "A part of a period and, if it is to be priced, the price of the whole.";
  template <class R> static constexpr Field fields[] = {
      field<&R::policy>({.doc = "Groups 1 to 5 decide", .may_be_absent = true}),
      field<&R::zone>({.doc = "IANA zone whose days count", .max_length = 64, .may_be_absent = true}),
      field<&R::currency>({.doc = "Required with a price"}),
      field<&R::amount_minor>({.doc = "Price of the full period; may be negative", .unit = "minor units"}),
      field<&R::unit_price>({.doc = "Instead of amount_minor: price of one unit in major units"}),
      field<&R::quantity>({.doc = "Units, with unit_price", .may_be_absent = true}),
      field<&R::part_start>({.doc = "Start of the part"}),
      field<&R::part_end>({.doc = "Its end, exclusive. A day: the first that does not count when day_count is half_open, the last that counts when it is inclusive"}),
      field<&R::full_start>({.doc = "Start of the full period; absent: the period of `interval` that the part starts in"}),
      field<&R::full_end>({.doc = "End of the full period, read as part_end is"}),
      field<&R::interval>({.doc = "Interval of the full period; needed for naive, fixed and nominal denominators"}),
      field<&R::interval_count>({.doc = "Every how many intervals", .min = 1, .max = 3660, .may_be_absent = true}),
      field<&R::anchor>({.doc = "A boundary of the full periods, when they are not given; absent: part_start"}),
      field<&R::ends_subscription>({.doc = "The part ends because the subscription does: end_day decides about that day", .may_be_absent = true})};
};
template <> struct Description<Prorated> {
  static constexpr std::string_view name = "Prorated", doc = "The share of a part, and what it costs.";
  template <class R> static constexpr Field fields[] = {
      field<&R::share_numerator>({.doc = "As counted, not reduced: 15 of 15/31; microseconds when the unit is second"}),
      field<&R::share_denominator>({.doc = "31 of 15/31"}),
      field<&R::share>({.doc = "The share that multiplied the price, half up at 12 places"}),
      field<&R::applied_share>({.doc = "The same as an exact fraction n/d in lowest terms"}),
      field<&R::amount_minor>({.doc = "The rounded amount; absent without a price", .unit = "minor units"}),
      field<&R::exact_minor>({.doc = "The amount before the final rounding, n/d", .unit = "minor units"}),
      field<&R::residue>({.doc = "exact_minor - amount_minor, n/d", .unit = "minor units"}),
      field<&R::full_minor>({.doc = "The full price, n/d", .unit = "minor units"}),
      field<&R::rounding>({.doc = "How the exact amount was rounded"}),
      field<&R::is_capped>({.doc = "Whether prorated_cap lowered it"}),
      field<&R::part_start>({.doc = "Start of the part"}),
      field<&R::part_end>({.doc = "Its end, exclusive"}),
      field<&R::full_start>({.doc = "Start of the full period"}),
      field<&R::full_end>({.doc = "Its end, exclusive"}),
      field<&R::part_days>({.doc = "Days of the part by day_count"}),
      field<&R::full_days>({.doc = "Days of the full period by day_count"}),
      field<&R::rule>({.doc = "The rule by its choices: \"day half_open of actual_period\""}),
      field<&R::explanation>({.doc = "The same in a sentence", .max_length = 1000})};
};
template <> struct Description<CreditUnused> {
  static constexpr std::string_view name = "CreditUnused", doc = "A billed line, and from when on it is not used.";
  template <class R> static constexpr Field fields[] = {
      field<&R::policy>({.doc = "Groups 1 to 6 decide", .may_be_absent = true}),
      field<&R::zone>({.doc = "IANA zone whose days count", .max_length = 64, .may_be_absent = true}),
      field<&R::currency>({.doc = "Of all amounts"}),
      field<&R::billed_minor>({.doc = "Amount of the billed line", .unit = "minor units"}),
      field<&R::billed_start>({.doc = "Start of what it was billed for"}),
      field<&R::billed_end>({.doc = "Its end, exclusive; a day counts itself when day_count is inclusive"}),
      field<&R::from>({.doc = "From when on it is not used; change_day or end_day decide whose that day is"}),
      field<&R::until>({.doc = "Until when; absent: the end of what was billed"}),
      field<&R::credited_minor>({.doc = "Credited or adjusted before", .unit = "minor units", .may_be_absent = true}),
      field<&R::paid_minor>({.doc = "What was paid of the line; absent: all of it", .unit = "minor units"}),
      field<&R::current_unit_price>({.doc = "Price of the full period now in major units, for credit_basis current_price; absent: billed_minor"}),
      field<&R::current_quantity>({.doc = "Units of that price", .may_be_absent = true}),
      field<&R::full_start>({.doc = "Start of the full period; absent: billed_start"}),
      field<&R::full_end>({.doc = "Its end; absent: billed_end"}),
      field<&R::interval>({.doc = "Interval of the full period, for naive, fixed and nominal denominators"}),
      field<&R::interval_count>({.doc = "Every how many intervals", .min = 1, .max = 3660, .may_be_absent = true}),
      field<&R::ends_subscription>({.doc = "True: the subscription ends at `from`, end_day decides; false: terms change, change_day does", .may_be_absent = true})};
};
template <> struct Description<UnusedCredited> {
  static constexpr std::string_view name = "UnusedCredited", doc = "What unused time becomes.";
  template <class R> static constexpr Field fields[] = {
      field<&R::credit_minor>({.doc = "The credit, never negative", .unit = "minor units"}),
      field<&R::vehicle>({.doc = "By which way it goes back"}),
      field<&R::cap_minor>({.doc = "The most that credit_cap allows", .unit = "minor units"}),
      field<&R::is_capped>({.doc = "Whether it lowered the credit"}),
      field<&R::refundable_minor>({.doc = "What may be paid back in money", .unit = "minor units"}),
      field<&R::to_balance_minor>({.doc = "The rest of the credit", .unit = "minor units"}),
      field<&R::share_numerator>({.doc = "As counted, not reduced"}),
      field<&R::share_denominator>({.doc = "As counted, not reduced"}),
      field<&R::exact_minor>({.doc = "Before cap and rounding, n/d", .unit = "minor units"}),
      field<&R::residue>({.doc = "exact_minor less the rounded amount before the cap, n/d", .unit = "minor units"}),
      field<&R::rounding>({.doc = "How the exact amount was rounded"}),
      field<&R::unused_start>({.doc = "From when on, after change_day or end_day"}),
      field<&R::unused_end>({.doc = "Until when, exclusive"}),
      field<&R::unused_days>({.doc = "Days between by day_count"}),
      field<&R::rule>({.doc = "The rule by its choices"}),
      field<&R::explanation>({.doc = "The same in a sentence", .max_length = 1000})};
};
// clang-format on

}  // namespace osto::billing
