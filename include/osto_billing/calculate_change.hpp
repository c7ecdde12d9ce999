// The calculation of changes within a period: plan, price, quantity, interval, cancellation, pause and resumption.
//
//   100.00 a month billed on 1 January becomes 160.00 on the 11th, by days:
//     unused_credit  -(21/31 x 10000) = -6774     advance_charge  21/31 x 16000 = 10839     due 4065
#pragma once

#include <osto_billing/moment.hpp>
#include <osto_billing/policies.hpp>
#include <osto_billing/scalars.hpp>
#include <osto_billing/schedule_vocabulary.hpp>

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

struct TermsLine {
  std::string code = "plan";
  std::optional<Decimal> unit_price;
  Decimal quantity = Decimal::from_integer(1);
  std::optional<Minor> amount_minor;
  std::optional<BillingMode> billing_mode;
  std::optional<BillingInterval> interval;
  std::int64_t interval_count = 1;
  bool is_one_off = false;
  std::optional<Minor> billed_minor;
  Minor credited_minor;
  std::optional<Minor> paid_minor;
};

struct TermsStep {
  TermsAction action = TermsAction::change;
  Moment at;
  std::optional<ChangeTiming> timing;
  std::optional<ChangeDirection> direction;
  std::vector<TermsLine> lines;
  std::optional<Decimal> quantity;
  std::optional<BillingInterval> interval;
  std::int64_t interval_count = 1;
  std::optional<ChangePeriod> change_period;
  bool gives_credit = true;
  bool makes_final_invoice = true;
};

struct ChangeTerms {
  BillingPolicy policy;
  std::string zone = "UTC";
  Currency currency;
  BillingInterval interval = BillingInterval::month;
  std::int64_t interval_count = 1;
  Moment start;
  std::optional<Moment> anchor;
  std::optional<std::int64_t> anchor_day;
  std::optional<Moment> trial_end;
  std::optional<Moment> period_start, period_end;
  std::vector<TermsLine> lines;
  std::vector<TermsStep> changes;
};

struct ChangedLine {
  std::int64_t change_index = 0;
  ChangeLineKind kind{};
  std::string code;
  Minor amount_minor;
  std::string exact_minor, residue, full_minor;
  RoundingMode rounding{};
  std::int64_t share_numerator = 1, share_denominator = 1;
  Instant start, end, full_start, full_end;
  Date start_on, end_on;
  std::int64_t days = 0;
  Instant bill_at;
  bool is_now = false;
  std::optional<CreditVehicle> vehicle;
  Minor refundable_minor;
  bool is_capped = false;
  std::string explanation;
};

struct ChangedStep {
  std::int64_t change_index = 0;
  TermsAction action{};
  std::optional<ChangeDirection> direction;
  ChangeTiming timing{};
  Instant effective_at;
  Minor now_minor, next_minor, credit_minor, charge_minor;
  Instant period_start, period_end;
  bool has_ended = false, is_paused = false;
};

struct TermsChanged {
  std::vector<ChangedLine> lines;
  std::vector<ChangedStep> changes;
  Minor total_minor, credit_minor, charge_minor, now_minor, next_minor;
  Instant period_start, period_end;
  std::optional<Instant> next_billing_at;
  std::optional<Instant> trial_end;
};

namespace calculate {

/// Errors: invalid_value (a price without amount, changes out of order, a change after the end), out_of_range.
Result<TermsChanged> change(const ChangeTerms& request);

}  // namespace calculate

// clang-format off
template <> struct Description<TermsLine> {
  static constexpr std::string_view name = "TermsLine", doc = "A charge of the terms: what a full period of it costs.";
  template <class R> static constexpr Field fields[] = {
      field<&R::code>({.doc = "Its name in the answer", .max_length = 64, .may_be_absent = true}),
      field<&R::unit_price>({.doc = "Price of one unit for a full period in major units; either this or amount_minor"}),
      field<&R::quantity>({.doc = "Units (seats)", .may_be_absent = true}),
      field<&R::amount_minor>({.doc = "Price of a full period", .unit = "minor units"}),
      field<&R::billing_mode>({.doc = "In advance or in arrears; absent: as the policy says"}),
      field<&R::interval>({.doc = "Interval that the price is for, when it is not the subscription's: days are a share of its nominal length, 365 days of a year, and never more than 1"}),
      field<&R::interval_count>({.doc = "Every how many intervals, with `interval`", .min = 1, .max = 3660, .may_be_absent = true}),
      field<&R::is_one_off>({.doc = "Billed once, in full, when the terms begin; never credited", .may_be_absent = true}),
      field<&R::billed_minor>({.doc = "What was billed for the running period, of a line in advance; absent: as the policy prorates it from `start`", .unit = "minor units"}),
      field<&R::credited_minor>({.doc = "What was credited or adjusted of that before", .unit = "minor units", .may_be_absent = true}),
      field<&R::paid_minor>({.doc = "What was paid of it; absent: all", .unit = "minor units"})};
};
template <> struct Description<TermsStep> {
  static constexpr std::string_view name = "TermsStep", doc = "One change.";
  template <class R> static constexpr Field fields[] = {
      field<&R::action>({.doc = "What happens", .may_be_absent = true}),
      field<&R::at>({.doc = "When it is asked for"}),
      field<&R::timing>({.doc = "When it takes effect; absent: as the policy says for an upgrade, a downgrade or a cancellation"}),
      field<&R::direction>({.doc = "Absent: an upgrade when the new terms cost as much or more per nominal day"}),
      field<&R::lines>({.doc = "All lines of the new terms, of a change; absent with `quantity` or `interval`: the lines before", .max_length = 100}),
      field<&R::quantity>({.doc = "New quantity of every line with a unit price"}),
      field<&R::interval>({.doc = "New interval; the period then begins anew, on the boundaries that the policy's anchor gives"}),
      field<&R::interval_count>({.doc = "Every how many intervals, with `interval`", .min = 1, .max = 3660, .may_be_absent = true}),
      field<&R::change_period>({.doc = "Instead of the policy's change_period"}),
      field<&R::gives_credit>({.doc = "False: nothing is given back for unused time", .may_be_absent = true}),
      field<&R::makes_final_invoice>({.doc = "Of a cancellation; false: neither credit nor charge", .may_be_absent = true})};
};
template <> struct Description<ChangeTerms> {
  static constexpr std::string_view name = "ChangeTerms", doc = "Terms, the period they run in, and changes in order.";
  template <class R> static constexpr Field fields[] = {
      field<&R::policy>({.doc = "Groups 1 to 12 decide", .may_be_absent = true}),
      field<&R::zone>({.doc = "IANA zone", .max_length = 64, .may_be_absent = true}),
      field<&R::currency>({.doc = "Of all amounts"}),
      field<&R::interval>({.doc = "After what periods repeat", .may_be_absent = true}),
      field<&R::interval_count>({.doc = "Every how many intervals", .min = 1, .max = 3660, .may_be_absent = true}),
      field<&R::start>({.doc = "Start of the subscription; the lines are billed from there in its first period"}),
      field<&R::anchor>({.doc = "A boundary; absent: as the policy's anchor says"}),
      field<&R::anchor_day>({.doc = "Billing day of the month", .min = 1, .max = 31}),
      field<&R::trial_end>({.doc = "End of a trial; periods count from there"}),
      field<&R::period_start>({.doc = "The running full period, when no boundary gives it"}),
      field<&R::period_end>({.doc = "Its end, exclusive; a day counts itself when day_count is inclusive"}),
      field<&R::lines>({.doc = "The terms before the first change", .max_length = 100}),
      field<&R::changes>({.doc = "The changes in order of time", .max_length = 100})};
};
template <> struct Description<ChangedLine> {
  static constexpr std::string_view name = "ChangedLine", doc = "A line that a change makes.";
  template <class R> static constexpr Field fields[] = {
      field<&R::change_index>({.doc = "Of which change: 0, 1, 2, ..."}),
      field<&R::kind>({.doc = "What it is for"}),
      field<&R::code>({.doc = "The charge"}),
      field<&R::amount_minor>({.doc = "Rounded; credits are negative", .unit = "minor units"}),
      field<&R::exact_minor>({.doc = "Before cap and rounding, n/d", .unit = "minor units"}),
      field<&R::residue>({.doc = "Exact less rounded, n/d", .unit = "minor units"}),
      field<&R::full_minor>({.doc = "What the share is of, n/d", .unit = "minor units"}),
      field<&R::rounding>({.doc = "How it was rounded"}),
      field<&R::share_numerator>({.doc = "As counted, not reduced"}),
      field<&R::share_denominator>({.doc = "As counted, not reduced"}),
      field<&R::start>({.doc = "Start of the time it is for"}),
      field<&R::end>({.doc = "Its end, exclusive"}),
      field<&R::full_start>({.doc = "Start of the full period"}),
      field<&R::full_end>({.doc = "Its end, exclusive"}),
      field<&R::start_on>({.doc = "Local date of the start"}),
      field<&R::end_on>({.doc = "Local date of the end, exclusive"}),
      field<&R::days>({.doc = "Days by day_count"}),
      field<&R::bill_at>({.doc = "When it stands on a document"}),
      field<&R::is_now>({.doc = "Whether that is when the change takes effect, and not a later document"}),
      field<&R::vehicle>({.doc = "Of a credit: by which way it goes back"}),
      field<&R::refundable_minor>({.doc = "Of a credit: what may be paid back in money", .unit = "minor units"}),
      field<&R::is_capped>({.doc = "Whether a cap lowered it"}),
      field<&R::explanation>({.doc = "In a sentence", .max_length = 1000})};
};
template <> struct Description<ChangedStep> {
  static constexpr std::string_view name = "ChangedStep", doc = "What came of one change.";
  template <class R> static constexpr Field fields[] = {
      field<&R::change_index>({.doc = "0, 1, 2, ..."}),
      field<&R::action>({.doc = "What happened"}),
      field<&R::direction>({.doc = "Of a change"}),
      field<&R::timing>({.doc = "When it takes effect"}),
      field<&R::effective_at>({.doc = "That instant"}),
      field<&R::now_minor>({.doc = "Its lines billed at that instant, together", .unit = "minor units"}),
      field<&R::next_minor>({.doc = "Its lines billed later", .unit = "minor units"}),
      field<&R::credit_minor>({.doc = "Its credits, not positive", .unit = "minor units"}),
      field<&R::charge_minor>({.doc = "Its charges", .unit = "minor units"}),
      field<&R::period_start>({.doc = "Start of the full period after it"}),
      field<&R::period_end>({.doc = "Its end: the next boundary"}),
      field<&R::has_ended>({.doc = "Whether the subscription ends with it"}),
      field<&R::is_paused>({.doc = "Whether it is paused after it"})};
};
template <> struct Description<TermsChanged> {
  static constexpr std::string_view name = "TermsChanged", doc = "What the changes bill and give back.";
  template <class R> static constexpr Field fields[] = {
      field<&R::lines>({.doc = "In order of the changes, credits before charges", .max_length = 10000}),
      field<&R::changes>({.doc = "One for each change", .max_length = 100}),
      field<&R::total_minor>({.doc = "All lines together", .unit = "minor units"}),
      field<&R::credit_minor>({.doc = "All credits, not positive", .unit = "minor units"}),
      field<&R::charge_minor>({.doc = "All charges", .unit = "minor units"}),
      field<&R::now_minor>({.doc = "Lines billed when their change takes effect", .unit = "minor units"}),
      field<&R::next_minor>({.doc = "Lines billed later", .unit = "minor units"}),
      field<&R::period_start>({.doc = "Start of the full period after the last change"}),
      field<&R::period_end>({.doc = "Its end"}),
      field<&R::next_billing_at>({.doc = "When it renews; absent after the end"}),
      field<&R::trial_end>({.doc = "End of the trial after the last change, when there was one"})};
};
// clang-format on

}  // namespace osto::billing
