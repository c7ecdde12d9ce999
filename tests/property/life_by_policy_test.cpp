// A life that a database bills is the life that calculate.change shows, line by line, whatever the policy chooses of proration,
// credit, changes, anchors, zones, modes and pauses.
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "tests/unit/engine/engine_book.hpp"

namespace osto::billing::testing {
namespace {

using Json = nlohmann::json;

struct Choice {
  const char* name;
  std::vector<Json> values;
};

const std::vector<Choice>& choices() {
  static const std::vector<Choice> all = {
      {"proration_unit", {"second", "day", "day", "month_fraction", "fixed_days", "thirty_360", "none", "full"}},
      {"day_count", {"half_open", "inclusive"}},
      {"change_day", {"new_terms", "old_terms", "both_terms"}},
      {"end_day", {"unbilled", "billed"}},
      {"denominator", {"actual_period", "naive_period", "own_span", "fixed_days", "nominal_cadence"}},
      {"share_places", {-1, 2, 9}},
      {"day_price_places", {-1, 0, 2}},
      {"full_price_places", {-1, 0}},
      {"rounding", {"half_up", "half_even", "down", "up"}},
      {"rounding_unit", {"minor_unit", "cash_increment", "whole_unit"}},
      {"prorated_cap", {"uncapped", "full_price"}},
      {"credit_vehicle", {"negative_line", "account_credit", "credit_note", "nothing"}},
      {"credit_basis", {"billed_line", "current_price"}},
      {"credit_cap", {"line_net", "line_amount", "unused_less_credited"}},
      {"change_period", {"keep", "restart", "realign"}},
      {"change_billing", {"now", "next_document"}},
      {"anchor", {"subscription_start", "calendar", "account"}},
      {"boundary_time", {"at_instant", "start_of_day"}},
      {"leading_period", {"prorated", "full", "free", "start_month"}},
      {"month_end", {"clamp_and_return", "clamp_and_stay"}},
      {"zone_rule", {"daylight_saving", "fixed_offset"}},
      {"billing_mode", {"advance", "arrears"}},
      {"last_period", {"actual", "full"}},
      {"pause_billing", {"stop", "credit", "keep_billing"}},
      {"resume_anchor", {"keep", "at_resume", "realign"}},
  };
  return all;
}

template <class T>
T any_in_range(T low, T high) {
  return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(low, high));
}

template <class T>
const T& any_of(const std::vector<T>& values) {
  return values[any_in_range<std::size_t>(0, values.size())];
}

Json any_policy() {
  Json policy = Json::object();
  for (const Choice& choice : choices()) {
    if (any_in_range(0, 3) == 0) policy[choice.name] = any_of(choice.values);
  }
  return policy;
}

constexpr const char* kPlans[] = {"small", "large"};

/// What a seat of a plan costs for an interval.
std::string price_of(const std::string& plan, const std::string& interval) {
  const bool small = plan == "small";
  return interval == "month" ? (small ? "31" : "99.99") : (small ? "340.5" : "1000");
}

Json plan_entry(const std::string& plan) {
  Json prices = Json::array();
  for (const char* interval : {"month", "year"}) {
    prices.push_back({{"currency", "INR"}, {"interval_unit", interval}, {"model", "per_unit"}, {"unit_price", price_of(plan, interval)}});
  }
  return {{"code", plan}, {"name", plan}, {"module", "endpoint"},
          {"charges", Json::array({Json{{"code", "seats"}, {"name", "Seats"}, {"kind", "seat"}, {"prices", prices}}})}};
}

/// One subscription in a database, and the request that calculates its life.
class Life {
 public:
  explicit Life(const Json& policy) : book_(Book::with_catalog()) {
    Json document;
    document["billing_policies"] = Json::array({Json{{"code", "any"}, {"policy", policy}}});
    document["plans"] = Json::array({plan_entry(kPlans[0]), plan_entry(kPlans[1])});
    call("catalog.publish", document);
    CreateCompany company = Book::company_request("acme");
    company.billing_policy = "any";
    company.zone = any_of(std::vector<std::string>{"UTC", "America/New_York", "Asia/Kolkata"});
    const CompanyId company_id = must(companies::create(book_.staff, company)).company_id;
    book_.add_method(company_id);
    advance(1);
    asked_ = {{"policy", policy}, {"zone", company.zone}, {"currency", "INR"}, {"interval", interval_}, {"start", now_.to_string()},
              {"lines", Json::array({line()})}, {"changes", Json::array()}};
    Json created = {{"company_id", company_id.to_string()}, {"plan", plan_}, {"interval_unit", interval_}, {"seat_count", seats_}};
    if (any_in_range(0, 2) == 0) asked_["anchor_day"] = created["billing_day"] = any_in_range(1, 32);
    company_id_ = company_id.to_string();
    subscription_id_ = call("subscriptions.create", created)["subscription"]["subscription_id"];
  }

  /// A random command some days on; compares what it billed. False after the end.
  bool goes_on() {
    advance(asked_["changes"].empty() ? kMinutesOfADay + 1 : 1);  // what is changed on its first day is still the first part
    forget_lines_so_far();
    const char* action = paused_ ? "resume" : any_of(std::vector<const char*>{"change", "change", "interval", "pause", "cancel"});
    const Json step = step_of(action);
    const Json changed = command_of(action);
    asked_["changes"].push_back(step);
    const auto answer = book_.staff.call("calculate.change", asked_.dump());
    if (!answer) return false;  // of a period that begins tomorrow, by change_day, a calculation knows no change today
    const Json calculated = Json::parse(*answer);
    RC_LOG() << asked_.dump() << "\n";
    RC_ASSERT(new_lines(changed) == calculated_lines(calculated));
    const Json& subscription = changed["subscription"];
    const std::string period_end = calculated["changes"].back()["period_end"];
    if (subscription.contains("current_period_end") && !paused_) RC_ASSERT(subscription["current_period_end"] == period_end);
    return std::string(action) != "cancel";
  }

 private:
  using Lines = std::multiset<std::string>;

  Json call(const char* operation, const Json& request) { return Json::parse(must(book_.staff.call(operation, request.dump()))); }

  static constexpr std::int64_t kMinutesOfADay = 24 * 60;

  void advance(std::int64_t least_minutes) {
    const std::int64_t minutes = any_in_range(least_minutes, 25 * kMinutesOfADay);
    now_ = Instant::from_microseconds(now_.microseconds() + minutes * 60 * kMicrosecondsPerSecond);
    call("clock.advance", {{"until", now_.to_string()}});
  }

  Json line() const { return {{"code", "seats"}, {"unit_price", price_of(plan_, interval_)}, {"quantity", std::to_string(seats_)}}; }

  Json step_of(const std::string& action) {
    Json step = {{"action", action == "interval" ? "change" : action}, {"at", now_.to_string()}};
    if (action == "change") {
      plan_ = plan_ == kPlans[0] ? kPlans[1] : kPlans[0];
      seats_ = any_in_range<std::int64_t>(1, 4);
    } else if (action == "interval") {
      interval_ = interval_ == "month" ? "year" : "month";
      step["interval"] = interval_;
    }
    if (action == "change" || action == "interval") step["lines"] = Json::array({line()});
    if (action != "pause" && action != "resume") step["timing"] = "now";
    return step;
  }

  Json command_of(const std::string& action) {
    Json request = {{"subscription_id", subscription_id_}};
    if (action == "pause" || action == "resume") {
      paused_ = action == "pause";
      return call(paused_ ? "subscriptions.pause" : "subscriptions.resume", request);
    }
    request["timing"] = "now";
    if (action == "cancel") return call("subscriptions.cancel", request);
    if (action == "interval") {
      request["interval_unit"] = interval_;
    } else {
      request["plan"] = plan_;
      request["seat_count"] = seats_;
    }
    return call("subscriptions.change_plan", request);
  }

  void forget_lines_so_far() {
    const Json list = call("invoices.list", {{"company_id", company_id_}, {"limit", 100}});
    for (const Json& invoice : list["invoices"]) {
      const Json detail = call("invoices.get", {{"invoice_id", invoice["invoice_id"]}});
      for (const Json& one : detail["lines"]) seen_.insert(one["line_id"]);
    }
  }

  static void add(const Json& one, Lines& lines) {
    const std::string amount = one["amount_minor"];
    if (amount == "0") return;  // a credit of nothing is no line of a document
    lines.insert(amount + " for " + std::to_string(one["share_numerator"].get<std::int64_t>()) + "/" +
                 std::to_string(one["share_denominator"].get<std::int64_t>()));
  }

  /// Lines that wait in a draft come back with every command until it is billed: each is new once.
  Lines new_lines(const Json& changed) {
    Lines lines;
    for (const Json& document : changed["documents"]) {
      for (const Json& one : document["lines"]) {
        if (seen_.insert(one["line_id"]).second) add(one, lines);
      }
    }
    return lines;
  }

  Lines calculated_lines(const Json& calculated) const {
    Lines lines;
    const std::size_t last = asked_["changes"].size() - 1;
    for (const Json& one : calculated["lines"]) {
      if (one["change_index"] == last) add(one, lines);
    }
    return lines;
  }

  Book book_;
  Json asked_;
  std::string company_id_, subscription_id_, plan_ = kPlans[0], interval_ = "month";
  std::int64_t seats_ = 2;
  Instant now_ = kStart;
  bool paused_ = false;
  std::set<std::string> seen_;
};

RC_GTEST_PROP(LifeByPolicy, a_database_bills_what_the_calculation_shows, ()) {
  Life life(any_policy());
  for (int step = 0; step < 4 && life.goes_on(); ++step) {
  }
}

}  // namespace
}  // namespace osto::billing::testing
