// What staff do of dunning and access.
#include "tests/campaign/campaign_book.hpp"

#include "tests/campaign/campaign_catalog.hpp"

#include <algorithm>

namespace osto::billing::testing {

std::optional<CampaignBook::Json> CampaignBook::dunning_case_of(const Company& company, const std::vector<std::string>& states) {
  return one_of("dunning.list_cases", {{"company_id", company.id}}, "cases",
                [&](const Json& one) { return std::find(states.begin(), states.end(), one["state"].get<std::string>()) != states.end(); });
}

void CampaignBook::hold(const Company& company) {
  if (const auto open = dunning_case_of(company, {"open"})) call("dunning.hold", {{"case_id", (*open)["case_id"]}, {"note", "they talk"}});
}

void CampaignBook::release(const Company& company) {
  if (const auto held = dunning_case_of(company, {"paused"})) call("dunning.release", {{"case_id", (*held)["case_id"]}});
}

void CampaignBook::promise(const Company& company) {
  const auto open = dunning_case_of(company, {"open"});
  if (open) call("dunning.promise", {{"case_id", (*open)["case_id"]}, {"promised_on", day_from_now(chance_.between(1, 12))}});
}

void CampaignBook::change_dunning(const Company& company) {
  const auto open = dunning_case_of(company, {"open", "paused"});
  if (open) call("dunning.change_policy", {{"case_id", (*open)["case_id"]}, {"policy", chance_.of(kDunningPolicies)}});
}

void CampaignBook::close_dunning(const Company& company) {
  const auto any = dunning_case_of(company, {"open", "paused", "exhausted"});
  if (!any) return;
  const std::vector<std::string> closings = {"leave", "end", "write_off", "write_off"};
  call("dunning.close", {{"case_id", (*any)["case_id"]}, {"closing", chance_.of(closings)}, {"note", "enough"}});
}

void CampaignBook::place_block(const Company& company) {
  Json request = {{"company_id", company.id}, {"source", chance_.in(50) ? "staff" : "security"}, {"access", chance_.in(50) ? "limited" : "blocked"}, {"reason", "a look at it"}};
  const auto subscription = subscription_of(company, {"active", "trialing"});
  if (subscription && chance_.in(50)) request["subscription_id"] = (*subscription)["subscription_id"];
  call("blocks.place", request);
}

void CampaignBook::lift_block(const Company& company) {
  const auto block = one_of("blocks.list", {{"company_id", company.id}}, "blocks", [](const Json& one) { return !one.contains("lifted_at"); });
  if (block) call("blocks.lift", {{"block_id", (*block)["block_id"]}});
}

/// Of cases to come. The second working-out looks at the other companies.
void CampaignBook::choose_dunning(const Company& company) {
  if (chance_.in(10)) call("companies.update", {{"company_id", company.id}, {"dunning_policy", chance_.of(kDunningPolicies)}});
}

}  // namespace osto::billing::testing
