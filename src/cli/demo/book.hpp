// The demonstration book: companies, what they subscribe to, what they use, and what happens to them.
// examples/data/README.md explains the file to people; the descriptions below are what reading it checks.
#pragma once

#include "cli/demo/relative_moment.hpp"

#include <osto_billing/scalars.hpp>
#include <osto_billing/vocabulary.hpp>

#include <optional>
#include <string>
#include <vector>

namespace osto::billing::cli {

struct BookMethod {
  MethodKind kind{};
  std::string token;                       ///< "{-8m eom +14d}" in it becomes that day
  std::optional<std::string> brand, last4;
  std::optional<RelativeMonth> expires;
  std::optional<std::int64_t> priority;
};

/// A reading every so many days, from the first reporting time after `from` on.
struct UsagePattern {
  std::string meter;
  std::int64_t every_days = 7, quantity = 0;
  std::optional<std::int64_t> growth_per_month, spread;  ///< added after each 30 days; up or down, seeded
  std::optional<RelativeMoment> from, to;                ///< absent: while the subscription and the year last
};

struct BookSubscription {
  std::string name;                        ///< what the story calls it
  RelativeMoment starts;
  std::string plan;
  IntervalUnit interval_unit{};
  std::int64_t seat_count = 1;
  std::optional<std::string> note;
  std::vector<UsagePattern> usage;
};

enum class StoryAction { change_plan, cancel, undo_change, pause, resume, add_method, remove_method, pay, report_usage };

/// Something that somebody does. Which of the fields below `subscription` are needed depends on the action.
struct StoryEvent {
  RelativeMoment at;
  StoryAction action{};
  std::optional<std::string> note, subscription;
  std::optional<std::string> plan;
  std::optional<IntervalUnit> interval_unit;
  std::optional<std::int64_t> seat_count;
  std::optional<ChangeTiming> timing;
  std::optional<BookMethod> payment_method;
  std::optional<std::string> method_last4;
  std::optional<std::string> meter;
  std::optional<Decimal> quantity;
  std::optional<RelativeMoment> occurred;
};

struct BookCompany {
  std::string code, name, note, country;
  std::optional<std::string> state, tax_id, address_lines, billing_email;
  std::string zone;
  Currency currency;
  std::optional<std::int64_t> net_terms_days;
  std::string billing_policy, dunning_policy;
  RelativeMoment joins;
  std::vector<BookMethod> payment_methods;
  std::vector<BookSubscription> subscriptions;
  std::vector<StoryEvent> story;
};

struct Book {
  std::string note;
  TimeOfDay usage_reported_at;
  std::vector<BookCompany> companies;
};

}  // namespace osto::billing::cli

namespace osto::billing {

// clang-format off
template <> struct Names<cli::StoryAction> { static constexpr std::string_view name = "StoryAction", doc = "What somebody does."; };
template <> struct Description<cli::BookMethod> {
  using R = cli::BookMethod;
  static constexpr std::string_view name = "BookMethod", doc = "A payment method.";
  template <class R> static constexpr Field fields[] = {field<&R::kind>({.doc = "Kind"}), field<&R::token>({.doc = "Token of the simulated provider"}), field<&R::brand>({.doc = "Brand or bank"}),
      field<&R::last4>({.doc = "Last four digits"}), field<&R::expires>({.doc = "Month to whose end a card is good"}), field<&R::priority>({.doc = "Lowest is charged first"})};
};
template <> struct Description<cli::UsagePattern> {
  using R = cli::UsagePattern;
  static constexpr std::string_view name = "UsagePattern", doc = "Readings of one meter.";
  template <class R> static constexpr Field fields[] = {field<&R::meter>({.doc = "Meter code"}), field<&R::every_days>({.doc = "Days between two readings", .min = 1, .max = 366}), field<&R::quantity>({.doc = "The first reading", .min = 0, .max = 1000000000}),
      field<&R::growth_per_month>({.doc = "Added after each 30 days", .min = -1000000, .max = 1000000}), field<&R::spread>({.doc = "At most so much up or down", .min = 0, .max = 1000000}), field<&R::from>({.doc = "Absent: from the subscription's start"}),
      field<&R::to>({.doc = "Absent: to the end of the year"})};
};
template <> struct Description<cli::BookSubscription> {
  using R = cli::BookSubscription;
  static constexpr std::string_view name = "BookSubscription", doc = "A subscription and its usage.";
  template <class R> static constexpr Field fields[] = {field<&R::name>({.doc = "What the story calls it"}), field<&R::starts>({.doc = "When it is made"}), field<&R::plan>({.doc = "Plan code"}), field<&R::interval_unit>({.doc = "Billing interval"}),
      field<&R::seat_count>({.doc = "Seats"}), field<&R::note>({.doc = "For readers", .max_length = 500}), field<&R::usage>({.doc = "What is used"})};
};
template <> struct Description<cli::StoryEvent> {
  using R = cli::StoryEvent;
  static constexpr std::string_view name = "StoryEvent", doc = "Something that somebody does.";
  template <class R> static constexpr Field fields[] = {field<&R::at>({.doc = "When"}), field<&R::action>({.doc = "What"}), field<&R::note>({.doc = "For readers", .max_length = 500}), field<&R::subscription>({.doc = "Name of the subscription"}),
      field<&R::plan>({.doc = "change_plan: new plan"}), field<&R::interval_unit>({.doc = "change_plan: new interval"}), field<&R::seat_count>({.doc = "change_plan: new seats"}), field<&R::timing>({.doc = "change_plan, cancel: when it takes effect"}),
      field<&R::payment_method>({.doc = "add_method: which"}), field<&R::method_last4>({.doc = "remove_method: which"}), field<&R::meter>({.doc = "report_usage: meter"}), field<&R::quantity>({.doc = "report_usage: how much"}),
      field<&R::occurred>({.doc = "report_usage: when it was used"})};
};
template <> struct Description<cli::BookCompany> {
  using R = cli::BookCompany;
  static constexpr std::string_view name = "BookCompany", doc = "A company and its year.";
  template <class R> static constexpr Field fields[] = {field<&R::code>({.doc = "Unique code"}), field<&R::name>({.doc = "Registered name"}), field<&R::note>({.doc = "What it shows", .max_length = 500}), field<&R::country>({.doc = "Country"}),
      field<&R::state>({.doc = "State or province"}), field<&R::tax_id>({.doc = "Tax registration"}), field<&R::address_lines>({.doc = "Address", .max_length = 1000}), field<&R::billing_email>({.doc = "Where documents go"}),
      field<&R::zone>({.doc = "IANA zone"}), field<&R::currency>({.doc = "Billing currency"}), field<&R::net_terms_days>({.doc = "Net terms"}), field<&R::billing_policy>({.doc = "Billing policy"}),
      field<&R::dunning_policy>({.doc = "Dunning policy"}), field<&R::joins>({.doc = "When it becomes a customer"}), field<&R::payment_methods>({.doc = "Methods at the start"}), field<&R::subscriptions>({.doc = "Subscriptions"}),
      field<&R::story>({.doc = "What happens", .max_length = 1000})};
};
template <> struct Description<cli::Book> {
  using R = cli::Book;
  static constexpr std::string_view name = "Book", doc = "The demonstration book.";
  template <class R> static constexpr Field fields[] = {field<&R::note>({.doc = "For readers", .max_length = 1000}), field<&R::usage_reported_at>({.doc = "When the metering reports"}), field<&R::companies>({.doc = "The companies", .max_length = 10000})};
};
// clang-format on

}  // namespace osto::billing
