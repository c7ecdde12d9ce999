#include "core/dunning/dunning_policy.hpp"

#include <gtest/gtest.h>

#include "../base/must.hpp"

namespace osto::billing {
namespace {

using testing::must;
using enum DunningAction;

std::vector<DunningPolicyStepRow> steps(std::vector<std::pair<std::int64_t, DunningAction>> offsets) {
  std::vector<DunningPolicyStepRow> rows;
  for (const auto& [offset_days, action] : offsets) {
    rows.push_back({DunningPolicyId{}, static_cast<std::int64_t>(rows.size()), offset_days, action});
  }
  return rows;
}

/// "field: message", or "" when the policy is accepted.
std::string refusal(std::int64_t payment_grace_days, const std::vector<DunningPolicyStepRow>& rows) {
  DunningPolicyTerms terms;
  terms.policy.payment_grace_days = payment_grace_days;
  terms.steps = rows;
  const auto checked = validate_policy(terms);
  if (checked.has_value()) return "";
  EXPECT_EQ(checked.error().code, ErrorCode::invalid_value);
  return checked.error().field + ": " + checked.error().message;
}

TEST(DunningPolicy, AcceptsTheUsualOne) {
  EXPECT_EQ(refusal(7, steps({{1, retry}, {3, retry}, {3, notify}, {7, limit}, {14, suspend}, {30, end}})), "");
  EXPECT_EQ(refusal(0, steps({{0, suspend}})), "");
  EXPECT_EQ(refusal(10, steps({{0, notify}, {5, retry}, {9, notify}})), "");
}

TEST(DunningPolicy, NothingRestrictsBeforeTheGraceIsOver) {
  EXPECT_EQ(refusal(7, steps({{6, limit}})),
            "/steps/0/offset_days: is 6, but nothing may limit before the payment grace of 7 days is over");
  EXPECT_EQ(refusal(7, steps({{1, retry}, {6, suspend}})),
            "/steps/1/offset_days: is 6, but nothing may suspend before the payment grace of 7 days is over");
  EXPECT_EQ(refusal(7, steps({{6, end}})),
            "/steps/0/offset_days: is 6, but nothing may end before the payment grace of 7 days is over");
  EXPECT_EQ(refusal(-1, steps({{6, end}})), "/payment_grace_days: is negative, at least 0 is allowed");
}

TEST(DunningPolicy, StepsGoForward) {
  EXPECT_EQ(refusal(0, steps({{3, retry}, {2, retry}})),
            "/steps/1/offset_days: is 2, at least 3 is allowed: steps go forward in time");
  EXPECT_EQ(refusal(0, steps({{-1, notify}})),
            "/steps/0/offset_days: is -1, at least 0 is allowed: steps go forward in time");
  auto skipping = steps({{1, retry}, {2, retry}});
  skipping[1].position = 2;
  EXPECT_EQ(refusal(0, skipping), "/steps/1/position: is 2, positions count 0, 1, 2, ...");
  EXPECT_EQ(refusal(0, {}), "/steps: has no step, at least one is needed, or a rule of retries");
}

TEST(DunningPolicy, RestrictionsOnlyTighten) {
  EXPECT_EQ(refusal(0, steps({{1, end}, {2, notify}})), "/steps/0/action: end closes the policy: only write_off may follow");
  EXPECT_EQ(refusal(0, steps({{1, end}, {2, end}})), "/steps/0/action: end closes the policy: only write_off may follow");
  EXPECT_EQ(refusal(0, steps({{1, suspend}, {2, limit}})), "/steps/1/action: limit stands once, before suspend");
  EXPECT_EQ(refusal(0, steps({{1, limit}, {2, limit}})), "/steps/1/action: limit stands once, before suspend");
  EXPECT_EQ(refusal(0, steps({{1, suspend}, {2, suspend}})), "/steps/1/action: suspend stands once");
}

TEST(DunningPolicy, NextStepByPosition) {
  const auto rows = steps({{1, retry}, {7, suspend}});
  EXPECT_EQ(next_step(rows, 0)->action, retry);
  EXPECT_EQ(next_step(rows, 1)->offset_days, 7);
  EXPECT_FALSE(next_step(rows, 2).has_value());
}

TEST(DunningPolicy, WhatIsLeftOfAccess) {
  EXPECT_EQ(access_after(limit), Access::limited);
  EXPECT_EQ(access_after(suspend), Access::blocked);
  for (const DunningAction action : {retry, notify, end}) EXPECT_EQ(access_after(action), Access::full);
  EXPECT_FALSE(restricts(retry) || restricts(notify));
  EXPECT_TRUE(restricts(limit) && restricts(suspend) && restricts(end));
}

TEST(DunningPolicy, StepsFallDueAtTheStartOfTheLocalDay) {
  const Date due_on = must(Date::parse("2026-03-26"));
  const Zone& kolkata = *must(find_zone("Asia/Kolkata"));
  EXPECT_EQ(must(step_due_at(kolkata, due_on, 3)).to_string(), "2026-03-28T18:30:00.000000Z");
  const Zone& berlin = *must(find_zone("Europe/Berlin"));  // summer time begins on 2026-03-29
  EXPECT_EQ(must(step_due_at(berlin, due_on, 3)).to_string(), "2026-03-28T23:00:00.000000Z");
  EXPECT_EQ(must(step_due_at(berlin, due_on, 4)).to_string(), "2026-03-29T22:00:00.000000Z");
  EXPECT_EQ(must(step_due_at(berlin, due_on, 0)).to_string(), "2026-03-25T23:00:00.000000Z");
}

}  // namespace
}  // namespace osto::billing
