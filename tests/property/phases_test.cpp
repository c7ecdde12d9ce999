// Phases follow each other without a gap, and whatever happens in a life with phases, its book proves itself.
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

#include "core/subscription/plan_phases.hpp"
#include "tests/unit/engine/engine_book.hpp"

namespace osto::billing::testing {
namespace {

using Json = nlohmann::json;

template <class T>
T any_in_range(T low, T high) {
  return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(low, high));
}

template <class T>
const T& any_of(const std::vector<T>& values) {
  return values[any_in_range<std::size_t>(0, values.size())];
}

RC_GTEST_PROP(PhasesProperty, each_begins_where_the_one_before_ends, ()) {
  const Zone& zone = *must(find_zone(any_of(std::vector<std::string>{"UTC", "America/New_York", "Europe/Berlin", "Asia/Kolkata"})));
  std::vector<PlanPhaseRow> phases;
  for (int i = 0, count = any_in_range(1, 8); i < count; ++i) {
    const IntervalUnit unit = any_of(std::vector<IntervalUnit>{IntervalUnit::day, IntervalUnit::week, IntervalUnit::month, IntervalUnit::quarter, IntervalUnit::year});
    phases.push_back({{}, i, "p", "P", unit, any_in_range<std::int64_t>(1, 5)});
  }
  const Instant from = Instant::from_microseconds(kStart.microseconds() + any_in_range<std::int64_t>(0, 500 * 24 * 60) * 60 * kMicrosecondsPerSecond);
  Instant end = from;
  for (const PlanPhaseRow& phase : phases) {
    const PhaseSpan span = must(phase_span(zone, phases, from, phase.position));
    RC_ASSERT(span.end && *span.end > end);
    RC_ASSERT(must(phase_at(zone, phases, from, end)).position == phase.position);
    RC_ASSERT(must(phase_at(zone, phases, from, Instant::from_microseconds(span.end->microseconds() - 1))).position == phase.position);
    end = *span.end;
  }
  RC_ASSERT(must(term_end(zone, phases, from)) == end);
}

Json charges_at(const std::string& price) {
  const auto priced = [&](const char* unit_price) { return Json::array({Json{{"currency", "INR"}, {"interval_unit", "month"}, {"model", "per_unit"}, {"unit_price", unit_price}}}); };
  return Json::array({Json{{"code", "seats"}, {"name", "Seats"}, {"kind", "seat"}, {"prices", priced(price.c_str())}},
                      Json{{"code", "setup"}, {"name", "Setup"}, {"kind", "one_off"}, {"prices", priced("5")}},
                      Json{{"code", "care"}, {"name", "Care"}, {"kind", "recurring"}, {"billing_mode", "arrears"}, {"prices", priced("7.77")}}});
}

Json plan_with_phases(const char* code) {
  Json phases = Json::array();
  const int count = any_in_range(1, 5);
  const bool ends = any_in_range(0, 3) == 0;
  for (int i = 0; i < count; ++i) {
    Json phase = {{"code", "p" + std::to_string(i)}, {"name", "P"}, {"charges", charges_at(std::to_string(10 + 7 * i))}};
    if (i + 1 < count || ends) {
      phase["duration_unit"] = any_of(std::vector<std::string>{"day", "week", "month"});
      phase["duration_count"] = any_in_range(1, 6);
    }
    phases.push_back(std::move(phase));
  }
  return {{"code", code}, {"name", code}, {"module", "endpoint"}, {"charges", Json::array()}, {"phases", std::move(phases)}};
}

Json any_policy() {
  Json policy = {{"phase_alignment", any_of(std::vector<std::string>{"plan_start", "subscription_start"})}};
  policy["proration_unit"] = any_of(std::vector<std::string>{"second", "day"});
  policy["change_period"] = any_of(std::vector<std::string>{"keep", "restart", "realign"});
  policy["change_billing"] = any_of(std::vector<std::string>{"now", "next_document"});
  policy["change_day"] = any_of(std::vector<std::string>{"new_terms", "old_terms"});
  policy["pause_billing"] = any_of(std::vector<std::string>{"stop", "credit", "keep_billing"});
  policy["resume_anchor"] = any_of(std::vector<std::string>{"keep", "at_resume", "realign"});
  policy["billing_mode"] = any_of(std::vector<std::string>{"advance", "arrears"});
  return policy;
}

/// A command that the state may refuse; it must not break the company.
void any_command(Book& book, const std::string& subscription_id) {
  Json request = {{"subscription_id", subscription_id}};
  switch (any_in_range(0, 5)) {
    case 0: request["plan"] = any_of(std::vector<std::string>{"phased", "other"}); break;
    case 1: request["seat_count"] = any_in_range(1, 4); break;
    case 2: (void)book.staff.call("subscriptions.pause", request.dump()); return;
    case 3: (void)book.staff.call("subscriptions.resume", request.dump()); return;
    default: return;
  }
  (void)book.staff.call("subscriptions.change_plan", request.dump());
}

RC_GTEST_PROP(PhasesProperty, a_life_with_phases_proves_itself, ()) {
  Book book = Book::with_catalog();
  const auto call = [&](const char* operation, const Json& request) { return Json::parse(must(book.staff.call(operation, request.dump()))); };
  const Json policy = any_policy();
  const Json plans = Json::array({plan_with_phases("phased"), plan_with_phases("other")});
  RC_LOG() << policy.dump() << plans.dump() << "\n";
  call("catalog.publish", {{"billing_policies", Json::array({Json{{"code", "any"}, {"policy", policy}}})}, {"plans", plans}});
  CreateCompany company = Book::company_request("acme");
  company.billing_policy = "any";
  company.zone = any_of(std::vector<std::string>{"UTC", "America/New_York"});
  const CompanyId company_id = must(companies::create(book.staff, company)).company_id;
  book.add_method(company_id);
  const auto created = book.staff.call("subscriptions.create", Json{{"company_id", company_id.to_string()}, {"plan", "phased"}, {"interval_unit", "month"}}.dump());
  if (!created) return;
  const std::string subscription_id = Json::parse(*created)["subscription"]["subscription_id"];
  Instant now = kStart;
  for (int step = 0; step < 6; ++step) {
    now = Instant::from_microseconds(now.microseconds() + any_in_range<std::int64_t>(1, 40 * 24 * 60) * 60 * kMicrosecondsPerSecond);
    call("clock.advance", {{"until", now.to_string()}});
    any_command(book, subscription_id);
    RC_ASSERT(!call("companies.get", {{"company_id", company_id.to_string()}}).contains("parked_reason"));
  }
  const Json verified = call("book.verify", Json::object());
  RC_LOG() << verified.dump() << "\n";
  RC_ASSERT(verified["holds"].get<bool>());
}

}  // namespace
}  // namespace osto::billing::testing
