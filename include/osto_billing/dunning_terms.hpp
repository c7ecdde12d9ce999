// Dunning as data: what a policy does with an unpaid document in time, and the states of an account with unpaid documents.
// The calculations that take these records are in calculate_prepaid.hpp; the rules are in src/core/dunning.
#pragma once

#include <osto_billing/policies.hpp>
#include <osto_billing/scalars.hpp>
#include <osto_billing/vocabulary.hpp>

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

// ---- the timeline of one document -----------------------------------------------------------------------------------

enum class TimelineAction { retry, notify, limit, suspend, end, write_off };
enum class TimelinePreset { custom, standard, stripe, killbill, recurly, chargebee };
enum class RetryStart { previous_attempt, first_attempt };
enum class TimelineStepState { taken, skipped, not_reached };
enum class TimelineEnd { recovered, exhausted, running };

struct TimelineStep {
  std::int64_t offset_days = 0;
  TimelineAction action{};
  std::int64_t repeat_count = 1, repeat_days = 1;
};

/// When attempts are made again after a decline of that class.
struct RetryRule {
  DeclineClass decline_class = DeclineClass::retry;
  std::vector<std::int64_t> days;
  RetryStart counted_from = RetryStart::previous_attempt;
};

/// What a card scheme allows: so many attempts in so many days.
struct AttemptCap {
  std::int64_t attempt_count = 1, window_days = 1;
  std::string scheme;
};

struct LocalWindow {
  std::string opens = "00:00", closes = "24:00";
  std::vector<WeekStart> weekdays;
};

struct CurrencyAmount {
  Currency currency;
  Minor amount_minor;
};

struct Attribute {
  std::string name, value;
};

struct TimelinePolicy {
  TimelinePreset preset = TimelinePreset::custom;
  std::vector<TimelineStep> steps;
  std::vector<RetryRule> retries;
  std::vector<AttemptCap> caps;
  std::optional<TimelineAction> after_retries;
  std::optional<LocalWindow> window;
  std::int64_t payment_grace_days = 0;
  DunningScope scope = DunningScope::account;
  std::vector<CurrencyAmount> minimums;
  std::vector<Attribute> attributes;
};

struct AttemptOutcome {
  bool paid = false;
  DeclineClass decline_class = DeclineClass::retry;
};

struct DunningTimeline {
  BillingPolicy policy;
  Date issued_on;
  std::optional<Date> due_on;
  std::string zone = "UTC";
  Currency currency;
  Minor amount_minor;
  std::vector<Attribute> attributes;
  std::string scheme;
  std::vector<TimelinePolicy> policies;
  std::optional<Instant> first_attempt_at;
  DeclineClass first_decline = DeclineClass::retry;
  std::vector<AttemptOutcome> outcomes;
  std::optional<Instant> paid_at, method_replaced_at;
};

struct TimelineStepTaken {
  std::int64_t position = 0;
  TimelineAction action{};
  TimelineStepState state{};
  Instant at;
  Date local_date;
  std::int64_t days_overdue = 0;
  Access access = Access::full;
  std::optional<std::int64_t> attempt;
  std::optional<bool> paid;
  std::string reason;
};

struct DunningTimelineAnswer {
  std::optional<std::int64_t> policy_position;
  Date counted_from;
  DunningScope scope{};
  std::vector<TimelineStepTaken> steps;
  TimelineEnd end{};
  std::optional<Instant> ended_at;
  Access access = Access::full;
  std::int64_t attempt_count = 0;
  std::string words;
};

// ---- overdue states of an account -----------------------------------------------------------------------------------

struct UnpaidDocument {
  std::string document_id;
  Date issued_on;
  std::optional<Date> due_on;
  Minor amount_minor;
  Currency currency;
};

/// All conditions that are given must hold.
struct OverdueState {
  std::string name;
  std::optional<Decimal> threshold;
  std::optional<std::int64_t> earliest_unpaid_days, earliest_unpaid_weeks, earliest_unpaid_months, unpaid_count;
  std::vector<CurrencyAmount> unpaid_balances;
  std::vector<std::string> last_responses, with_tags, without_tags;
  std::optional<IntervalBound> bound;
  Access access = Access::full;
  bool changes_blocked = false;
  std::optional<std::int64_t> reevaluate_days;
};

struct DunningTerms {
  BillingPolicy policy;
  Date on;
  std::vector<UnpaidDocument> documents;
  std::vector<OverdueState> states;
  std::vector<std::string> tags;
  std::optional<std::string> last_response, present_state;
  std::string clear_state = "clear";
  std::optional<std::int64_t> initial_reevaluate_days, unpaid_count;
  std::optional<Date> earliest_unpaid_on;
  std::vector<CurrencyAmount> unpaid_balances;
};

struct OverdueCheck {
  std::string state;
  bool holds = false;
  std::string reason;
};

struct DunningTermsAnswer {
  std::string state;
  bool is_clear = false, changed = false, changes_blocked = false;
  Access access = Access::full;
  std::optional<Date> earliest_unpaid_on, reevaluate_on, next_change_on;
  std::int64_t earliest_unpaid_days = 0, unpaid_count = 0;
  std::vector<CurrencyAmount> unpaid_balances;
  std::vector<OverdueCheck> checks;
  std::string words;
};

// clang-format off
template <> struct Names<TimelineAction> { static constexpr std::string_view name = "TimelineAction", doc = "What a step of a timeline does."; };
template <> struct Names<TimelinePreset> { static constexpr std::string_view name = "TimelinePreset", doc = "A dunning policy as documented: standard (ours: retries after 1 and 3 days, a notice, limit after 7, suspend after 14, end after 30), stripe (retries 3, 5 and 7 days after one another, then the subscription ends), killbill (8, 8, 8), recurly (every 2 days to the seventh decline, never after a hard decline), chargebee (days 1, 4, 7, 8 and 9 after the first failure, end on day 10)."; };
template <> struct Names<RetryStart> { static constexpr std::string_view name = "RetryStart", doc = "From which attempt days of retries are counted."; };
template <> struct Names<TimelineStepState> { static constexpr std::string_view name = "TimelineStepState", doc = "Whether a step was taken, skipped with a reason, or not reached because the timeline had ended."; };
template <> struct Names<TimelineEnd> { static constexpr std::string_view name = "TimelineEnd", doc = "How a timeline ends: paid, all steps taken and still unpaid, or nothing to do."; };

template <> struct Description<TimelineStep> {
  static constexpr std::string_view name = "TimelineStep", doc = "A step so many days after the clock of the policy (dunning_clock) started.";
  template <class R> static constexpr Field fields[] = {field<&R::offset_days>({.doc = "Local days after the clock's day", .unit = "days", .min = 0, .max = 3660, .may_be_absent = true}), field<&R::action>({.doc = "What it does"}),
      field<&R::repeat_count>({.doc = "How often; absent: once", .min = 1, .max = 100, .may_be_absent = true}), field<&R::repeat_days>({.doc = "Days between repetitions", .unit = "days", .min = 1, .max = 366, .may_be_absent = true})};
};
template <> struct Description<RetryRule> {
  static constexpr std::string_view name = "RetryRule", doc = "When to try again after a decline of that class. A class without a rule is not tried again.";
  template <class R> static constexpr Field fields[] = {field<&R::decline_class>({.doc = "Class of the last decline; absent: retry", .may_be_absent = true}), field<&R::days>({.doc = "Local days, one per retry"}), field<&R::counted_from>({.doc = "Previous_attempt: 8, 8, 8 is after 8, 16 and 24 days; first_attempt: 1, 4, 7 is after 1, 4 and 7 days", .may_be_absent = true})};
};
template <> struct Description<AttemptCap> {
  static constexpr std::string_view name = "AttemptCap", doc = "What a card scheme allows for one document, the first attempt included.";
  template <class R> static constexpr Field fields[] = {field<&R::attempt_count>({.doc = "Attempts", .min = 1, .max = 1000}), field<&R::window_days>({.doc = "In so many times 24 hours", .unit = "days", .min = 1, .max = 3660}), field<&R::scheme>({.doc = "Of which scheme; absent: all", .may_be_absent = true})};
};
template <> struct Description<LocalWindow> {
  static constexpr std::string_view name = "LocalWindow", doc = "Local time in which steps are taken; a step outside waits for the next opening.";
  template <class R> static constexpr Field fields[] = {field<&R::opens>({.doc = "HH:MM; absent: 00:00", .may_be_absent = true}), field<&R::closes>({.doc = "HH:MM, exclusive; absent: 24:00", .may_be_absent = true}), field<&R::weekdays>({.doc = "Empty: every day"})};
};
template <> struct Description<CurrencyAmount> {
  static constexpr std::string_view name = "CurrencyAmount", doc = "An amount of a currency.";
  template <class R> static constexpr Field fields[] = {field<&R::currency>({.doc = "Currency"}), field<&R::amount_minor>({.doc = "Amount"})};
};
template <> struct Description<Attribute> {
  static constexpr std::string_view name = "Attribute", doc = "An attribute of a company.";
  template <class R> static constexpr Field fields[] = {field<&R::name>({.doc = "Name", .min = 1}), field<&R::value>({.doc = "Value"})};
};
template <> struct Description<TimelinePolicy> {
  static constexpr std::string_view name = "TimelinePolicy", doc = "What is done about an unpaid document. What is given here comes in place of what the preset says.";
  template <class R> static constexpr Field fields[] = {field<&R::preset>({.doc = "Where it starts from; absent: custom, which says nothing", .may_be_absent = true}), field<&R::steps>({.doc = "Steps at days counted by dunning_clock", .max_length = 100}), field<&R::retries>({.doc = "Retries counted from attempts", .max_length = 3}), field<&R::caps>({.doc = "Caps of card schemes", .max_length = 20}),
      field<&R::after_retries>({.doc = "What the last failed attempt of `retries` brings about, at that instant"}), field<&R::window>({.doc = "Local time of steps; absent: the start of the local day, or the time of the attempt that is counted from"}), field<&R::payment_grace_days>({.doc = "Nothing limits, suspends, ends or writes off before", .unit = "days", .min = 0, .max = 3660, .may_be_absent = true}),
      field<&R::scope>({.doc = "What restrictions touch; absent: account", .may_be_absent = true}), field<&R::minimums>({.doc = "The policy holds for amounts from here on, per currency; a currency that is not named is left alone. Empty: all amounts", .max_length = 200}), field<&R::attributes>({.doc = "The policy holds for companies with all of these", .max_length = 50})};
};
template <> struct Description<AttemptOutcome> {
  static constexpr std::string_view name = "AttemptOutcome", doc = "How an attempt went.";
  template <class R> static constexpr Field fields[] = {field<&R::paid>({.doc = "True: it succeeded", .may_be_absent = true}), field<&R::decline_class>({.doc = "What its decline means; absent: retry", .may_be_absent = true})};
};
template <> struct Description<DunningTimeline> {
  static constexpr std::string_view name = "DunningTimeline", doc = "A document, the policies that may hold for it, and what is known of attempts.";
  template <class R> static constexpr Field fields[] = {field<&R::policy>({.doc = "dunning_clock, interval_bound", .may_be_absent = true}), field<&R::issued_on>({.doc = "Date of the document"}), field<&R::due_on>({.doc = "When it is due; absent: issued_on"}), field<&R::zone>({.doc = "Zone of the company; absent: UTC", .may_be_absent = true}),
      field<&R::currency>({.doc = "Currency of the document"}), field<&R::amount_minor>({.doc = "What is unpaid"}), field<&R::attributes>({.doc = "Of the company", .max_length = 50}), field<&R::scheme>({.doc = "Card scheme of the method", .may_be_absent = true}), field<&R::policies>({.doc = "The first that holds is followed; empty: the preset standard", .max_length = 50}),
      field<&R::first_attempt_at>({.doc = "When the first attempt failed; absent: at the start of the day on which it is due"}), field<&R::first_decline>({.doc = "What its decline meant; absent: retry", .may_be_absent = true}), field<&R::outcomes>({.doc = "Of the retries in turn; those that are not named are declined as the one before", .max_length = 200}),
      field<&R::paid_at>({.doc = "When the customer pays without being asked"}), field<&R::method_replaced_at>({.doc = "From here on a decline that needed the customer, or a new method, no longer holds retries back"})};
};
template <> struct Description<TimelineStepTaken> {
  static constexpr std::string_view name = "TimelineStepTaken", doc = "One step of the timeline.";
  template <class R> static constexpr Field fields[] = {field<&R::position>({.doc = "Counts 0, 1, 2, ... in order of time"}), field<&R::action>({.doc = "What it does"}), field<&R::state>({.doc = "Taken, skipped or not reached"}), field<&R::at>({.doc = "When"}), field<&R::local_date>({.doc = "Its day in the zone"}),
      field<&R::days_overdue>({.doc = "Local days after due_on", .unit = "days"}), field<&R::access>({.doc = "What is left of access after it"}), field<&R::attempt>({.doc = "Which attempt it makes; the first that failed is 1"}), field<&R::paid>({.doc = "Whether that attempt succeeded"}), field<&R::reason>({.doc = "Why, in a sentence"})};
};
template <> struct Description<DunningTimelineAnswer> {
  static constexpr std::string_view name = "DunningTimelineAnswer", doc = "Every step with its instant and local date.";
  template <class R> static constexpr Field fields[] = {field<&R::policy_position>({.doc = "Which of the policies holds; absent: none, or the standard one"}), field<&R::counted_from>({.doc = "Day from which steps are counted"}), field<&R::scope>({.doc = "What restrictions touch"}), field<&R::steps>({.doc = "In order of time"}),
      field<&R::end>({.doc = "How it ends"}), field<&R::ended_at>({.doc = "When"}), field<&R::access>({.doc = "What is left of access at the end; full when paid"}), field<&R::attempt_count>({.doc = "Attempts made, the first included"}), field<&R::words>({.doc = "The same in a sentence"})};
};
template <> struct Description<UnpaidDocument> {
  static constexpr std::string_view name = "UnpaidDocument", doc = "A document with something left to pay.";
  template <class R> static constexpr Field fields[] = {field<&R::document_id>({.doc = "Its name", .may_be_absent = true}), field<&R::issued_on>({.doc = "Date of the document"}), field<&R::due_on>({.doc = "When it is due; absent: issued_on"}), field<&R::amount_minor>({.doc = "What is unpaid; documents without anything unpaid do not count"}), field<&R::currency>({.doc = "Currency"})};
};
template <> struct Description<OverdueState> {
  static constexpr std::string_view name = "OverdueState", doc = "A state and its conditions; all that are given must hold, and one without any holds always.";
  template <class R> static constexpr Field fields[] = {field<&R::name>({.doc = "Name of the state", .min = 1}), field<&R::threshold>({.doc = "Of what overdue_measure of the policy says: days, documents, or minor units of the largest balance"}), field<&R::earliest_unpaid_days>({.doc = "Days since the earliest unpaid document", .unit = "days", .min = 0, .max = 36600}), field<&R::earliest_unpaid_weeks>({.doc = "The same in weeks", .unit = "weeks", .min = 0, .max = 5200}),
      field<&R::earliest_unpaid_months>({.doc = "The same in months: 31 January and one month is 28 February", .unit = "months", .min = 0, .max = 1200}), field<&R::unpaid_count>({.doc = "Number of unpaid documents", .min = 0}), field<&R::unpaid_balances>({.doc = "Unpaid sums per currency; one that is reached is enough", .max_length = 200}), field<&R::last_responses>({.doc = "Response of the last failed payment is one of these", .max_length = 50}),
      field<&R::with_tags>({.doc = "The account has all of these tags", .max_length = 50}), field<&R::without_tags>({.doc = "The account has none of these tags", .max_length = 50}), field<&R::bound>({.doc = "Inclusive or strict for this state; absent: interval_bound of the policy"}), field<&R::access>({.doc = "What is left of access; absent: full", .may_be_absent = true}), field<&R::changes_blocked>({.doc = "Whether plans may not be changed", .may_be_absent = true}),
      field<&R::reevaluate_days>({.doc = "When in this state, look again after so many days", .unit = "days", .min = 0, .max = 3660})};
};
template <> struct Description<DunningTerms> {
  static constexpr std::string_view name = "DunningTerms", doc = "Unpaid documents of an account, and its overdue states, the first that holds first.";
  template <class R> static constexpr Field fields[] = {field<&R::policy>({.doc = "overdue_measure, dunning_clock (issue_date or due_date give the age of a document), interval_bound", .may_be_absent = true}), field<&R::on>({.doc = "Day of the account on which it is looked at"}), field<&R::documents>({.doc = "Unpaid documents"}), field<&R::states>({.doc = "In order; severe ones first", .max_length = 50}),
      field<&R::tags>({.doc = "Tags of the account", .max_length = 50}), field<&R::last_response>({.doc = "Response of the last failed payment"}), field<&R::present_state>({.doc = "State until now; absent: the clear state"}), field<&R::clear_state>({.doc = "Name of the state when none holds; absent: clear", .may_be_absent = true}), field<&R::initial_reevaluate_days>({.doc = "When clear with something unpaid, look again after so many days", .unit = "days", .min = 0, .max = 3660}),
      field<&R::unpaid_count>({.doc = "In place of counting documents", .min = 0}), field<&R::earliest_unpaid_on>({.doc = "In place of the earliest of documents"}), field<&R::unpaid_balances>({.doc = "In place of adding documents up; one per currency", .max_length = 200})};
};
template <> struct Description<OverdueCheck> {
  static constexpr std::string_view name = "OverdueCheck", doc = "Whether a state holds.";
  template <class R> static constexpr Field fields[] = {field<&R::state>({.doc = "State"}), field<&R::holds>({.doc = "Whether all of its conditions hold"}), field<&R::reason>({.doc = "The condition that does not, or that all do"})};
};
template <> struct Description<DunningTermsAnswer> {
  static constexpr std::string_view name = "DunningTermsAnswer", doc = "The state of the account.";
  template <class R> static constexpr Field fields[] = {field<&R::state>({.doc = "The first that holds"}), field<&R::is_clear>({.doc = "True: none holds"}), field<&R::changed>({.doc = "Whether it differs from present_state"}), field<&R::changes_blocked>({.doc = "Whether plans may not be changed"}), field<&R::access>({.doc = "What is left of access"}),
      field<&R::earliest_unpaid_on>({.doc = "Date of the earliest unpaid document by dunning_clock"}), field<&R::reevaluate_on>({.doc = "When the state says to look again"}), field<&R::next_change_on>({.doc = "The first later day on which another state would hold if nothing else happens, within ten years"}), field<&R::earliest_unpaid_days>({.doc = "Its age; 0 when nothing is unpaid", .unit = "days"}), field<&R::unpaid_count>({.doc = "Unpaid documents"}),
      field<&R::unpaid_balances>({.doc = "Unpaid sums per currency, by code"}), field<&R::checks>({.doc = "Each state that was looked at"}), field<&R::words>({.doc = "The same in a sentence"})};
};
// clang-format on

}  // namespace osto::billing
