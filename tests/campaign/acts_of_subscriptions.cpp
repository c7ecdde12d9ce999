// What companies and staff do of subscriptions, and how often.
#include "tests/campaign/campaign_book.hpp"

#include "tests/campaign/campaign_catalog.hpp"

#include <algorithm>

namespace osto::billing::testing {
namespace {

bool is_one_of(const nlohmann::json& state, const std::vector<std::string>& states) {
  return std::find(states.begin(), states.end(), state.get<std::string>()) != states.end();
}

}  // namespace

const std::vector<CampaignBook::Act>& CampaignBook::acts() {
  static const std::vector<Act> all = {
      {10, &CampaignBook::subscribe}, {10, &CampaignBook::change_plan}, {6, &CampaignBook::undo_change}, {5, &CampaignBook::pause},
      {6, &CampaignBook::resume}, {4, &CampaignBook::cancel}, {4, &CampaignBook::use},
      {6, &CampaignBook::add_method}, {3, &CampaignBook::remove_method}, {10, &CampaignBook::pay}, {10, &CampaignBook::transfer},
      {6, &CampaignBook::refund}, {4, &CampaignBook::answer_refund}, {18, &CampaignBook::credit}, {3, &CampaignBook::void_invoice},
      {3, &CampaignBook::add_line}, {1, &CampaignBook::withhold}, {5, &CampaignBook::open_dispute}, {6, &CampaignBook::decide_dispute},
      {5, &CampaignBook::answer_operator_case},
      {5, &CampaignBook::hold}, {3, &CampaignBook::release}, {3, &CampaignBook::promise}, {3, &CampaignBook::change_dunning},
      {4, &CampaignBook::close_dunning}, {2, &CampaignBook::place_block}, {2, &CampaignBook::lift_block}, {1, &CampaignBook::choose_dunning}};
  return all;
}

std::string CampaignBook::day_from_now(std::int64_t days) const { return plus(now_, Microseconds{days * kMicrosecondsPerDay})->to_string().substr(0, 10); }

std::optional<CampaignBook::Json> CampaignBook::subscription_of(const Company& company, const std::vector<std::string>& states) {
  return one_of("subscriptions.list", {{"company_id", company.id}}, "subscriptions", [&](const Json& one) { return is_one_of(one["state"], states); });
}

void CampaignBook::subscribe(const Company& company) {
  const auto present = must_call("subscriptions.list", {{"company_id", company.id}});
  const auto& list = (*present)["subscriptions"];
  if (std::count_if(list.begin(), list.end(), [](const Json& one) { return one["state"] != "ended"; }) >= 4) return;
  const std::string plan = chance_.of(kPlans);
  Json request = {{"company_id", company.id}, {"plan", plan}, {"interval_unit", "month"}};
  if (plan == "team" || plan == "desk") {
    request["seat_count"] = chance_.between(1, 5);
    if (chance_.in(15)) request["interval_unit"] = "year";
  }
  if (chance_.in(20)) request["start_at"] = plus(now_, Microseconds{chance_.between(1, 60) * kMicrosecondsPerDay})->to_string();
  call("subscriptions.create", request);
}

void CampaignBook::change_plan(const Company& company) {
  const auto subscription = subscription_of(company, {"active", "trialing", "paused"});
  if (!subscription) return;
  Json request = {{"subscription_id", (*subscription)["subscription_id"]}};
  if ((*subscription)["module"] == "endpoint") {
    request["seat_count"] = chance_.between(1, 6);
    if (chance_.in(50)) request["plan"] = chance_.in(50) ? "team" : "desk";
    if (chance_.in(10)) request["interval_unit"] = chance_.in(50) ? "year" : "month";
  } else {
    request["plan"] = chance_.of(std::vector<std::string>{"cloud", "tried", "tried_long", "tried_or_bought", "free"});
  }
  if (chance_.in(50)) request["timing"] = "period_end";
  call("subscriptions.change_plan", request);
}

void CampaignBook::undo_change(const Company& company) {
  const auto subscription = one_of("subscriptions.list", {{"company_id", company.id}}, "subscriptions", [](const Json& one) { return !one["scheduled_changes"].empty(); });
  if (subscription) call("subscriptions.undo_change", {{"subscription_id", (*subscription)["subscription_id"]}});
}

void CampaignBook::pause(const Company& company) {
  const auto subscription = subscription_of(company, {"active"});
  if (!subscription) return;
  Json request = {{"subscription_id", (*subscription)["subscription_id"]}};
  if (chance_.in(40)) request["resume_at"] = day_from_now(chance_.between(2, 40));
  call("subscriptions.pause", request);
}

void CampaignBook::resume(const Company& company) {
  const auto subscription = subscription_of(company, {"paused"});
  if (subscription && chance_.in(50)) call("subscriptions.resume", {{"subscription_id", (*subscription)["subscription_id"]}});
}

void CampaignBook::cancel(const Company& company) {
  const auto subscription = subscription_of(company, {"scheduled", "active", "trialing", "paused"});
  if (!subscription) return;
  Json request = {{"subscription_id", (*subscription)["subscription_id"]}, {"timing", chance_.in(60) ? "now" : "period_end"}};
  if (chance_.in(20)) request["unused"] = chance_.in(50) ? "refund" : "nothing";
  call("subscriptions.cancel", request);
}

void CampaignBook::use(const Company& company) {
  const auto subscription = subscription_of(company, {"active", "trialing"});
  if (!subscription) return;
  const Json event = {{"event_id", "use-" + std::to_string(++serial_)}, {"subscription_id", (*subscription)["subscription_id"]}, {"meter", "scans"},
                      {"quantity", std::to_string(chance_.between(1, 40))}, {"occurred_at", now_.to_string()}};
  call("usage.append", {{"company_id", company.id}, {"events", Json::array({event})}});
}

}  // namespace osto::billing::testing
