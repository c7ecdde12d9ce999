#include "core/dunning/overdue_state.hpp"

#include <gtest/gtest.h>

#include "../base/must.hpp"

namespace osto::billing {
namespace {

using testing::must;

Date day(const char* text) { return must(Date::parse(text)); }

UnpaidDocument unpaid(const char* issued_on, std::int64_t amount_minor) {
  UnpaidDocument document;
  document.issued_on = day(issued_on);
  document.amount_minor = Minor{amount_minor};
  document.currency = Currency("EUR");
  return document;
}

OverdueState after_days(const char* name, std::int64_t days) {
  OverdueState state;
  state.name = name;
  state.earliest_unpaid_days = days;
  return state;
}

DunningTerms warned_then_blocked() {
  DunningTerms request;
  request.on = day("2026-05-11");
  request.documents = {unpaid("2026-05-01", 1000), unpaid("2026-05-05", 500)};
  request.states = {after_days("blocked", 30), after_days("warned", 10)};
  request.states[0].access = Access::blocked;
  return request;
}

TEST(OverdueState, ByAgeOfTheEarliestDocument) {
  DunningTerms request = warned_then_blocked();
  DunningTermsAnswer answer = must(overdue_state(request));
  EXPECT_EQ(answer.state, "warned");
  EXPECT_EQ(answer.next_change_on, day("2026-05-31"));
  EXPECT_EQ(answer.earliest_unpaid_days, 10);
  request.on = day("2026-05-10");
  answer = must(overdue_state(request));
  EXPECT_EQ(answer.state, "clear");
  EXPECT_EQ(answer.next_change_on, day("2026-05-11"));
  request.on = day("2026-05-31");
  EXPECT_EQ(must(overdue_state(request)).access, Access::blocked);
  request.on = day("2026-05-11");
  request.policy.interval_bound = IntervalBound::strict;
  EXPECT_EQ(must(overdue_state(request)).state, "clear");
  request.states[1].bound = IntervalBound::inclusive;
  EXPECT_EQ(must(overdue_state(request)).state, "warned");
}

TEST(OverdueState, AgeIsCountedFromWhatTheClockSays) {
  DunningTerms request = warned_then_blocked();
  request.documents = {unpaid("2026-05-01", 1000)};
  request.documents[0].due_on = day("2026-05-08");
  EXPECT_EQ(must(overdue_state(request)).earliest_unpaid_days, 3);
  request.policy.dunning_clock = DunningClock::issue_date;
  EXPECT_EQ(must(overdue_state(request)).earliest_unpaid_days, 10);
}

TEST(OverdueState, ByThePolicysMeasure) {
  DunningTerms request = warned_then_blocked();
  request.states = {OverdueState{}};
  request.states[0].name = "late";
  request.states[0].threshold = Decimal::from_integer(10);
  EXPECT_EQ(must(overdue_state(request)).state, "late");  // 10 days
  request.policy.overdue_measure = OverdueMeasure::open_count;
  EXPECT_EQ(must(overdue_state(request)).state, "clear");  // 2 documents
  request.states[0].threshold = Decimal::from_integer(2);
  EXPECT_EQ(must(overdue_state(request)).state, "late");
  request.policy.overdue_measure = OverdueMeasure::open_balance;
  request.states[0].threshold = Decimal::from_integer(1501);
  EXPECT_EQ(must(overdue_state(request)).state, "clear");  // 15.00
  request.states[0].threshold = Decimal::from_integer(1500);
  EXPECT_EQ(must(overdue_state(request)).state, "late");
}

TEST(OverdueState, CountsBalancesTagsAndResponses) {
  DunningTerms request = warned_then_blocked();
  OverdueState state;
  state.name = "bad";
  state.unpaid_count = 2;
  state.unpaid_balances = {{Currency("USD"), Minor{1}}, {Currency("EUR"), Minor{1500}}};
  state.last_responses = {"INSUFFICIENT_FUNDS", "DO_NOT_HONOR"};
  state.with_tags = {"watched"};
  state.without_tags = {"OVERDUE_ENFORCEMENT_OFF"};
  request.states = {state};
  request.last_response = "DO_NOT_HONOR";
  request.tags = {"watched"};
  EXPECT_EQ(must(overdue_state(request)).state, "bad");
  request.tags.push_back("OVERDUE_ENFORCEMENT_OFF");
  EXPECT_EQ(must(overdue_state(request)).checks[0].reason, "the account has the tag OVERDUE_ENFORCEMENT_OFF");
  request.tags = {};
  EXPECT_EQ(must(overdue_state(request)).checks[0].reason, "the account lacks the tag watched");
  request.last_response = "INVALID_CARD";
  EXPECT_EQ(must(overdue_state(request)).checks[0].reason, "the last response is not one of last_responses");
  request.documents[1].amount_minor = Minor{499};
  EXPECT_EQ(must(overdue_state(request)).checks[0].reason, "no unpaid balance reaches its threshold");
  request.documents[1].amount_minor = Minor{0};
  EXPECT_EQ(must(overdue_state(request)).checks[0].reason, "1 unpaid documents do not reach 2");
}

TEST(OverdueState, WhenToLookAgain) {
  DunningTerms request = warned_then_blocked();
  request.initial_reevaluate_days = 1;
  request.states[1].reevaluate_days = 4;
  EXPECT_EQ(must(overdue_state(request)).reevaluate_on, day("2026-05-15"));
  request.on = day("2026-05-02");
  EXPECT_EQ(must(overdue_state(request)).reevaluate_on, day("2026-05-03"));
  request.documents.clear();
  const DunningTermsAnswer clear = must(overdue_state(request));
  EXPECT_FALSE(clear.reevaluate_on.has_value());
  EXPECT_FALSE(clear.next_change_on.has_value());
  EXPECT_TRUE(clear.is_clear);
}

TEST(OverdueState, WhatIsStatedComesInPlaceOfDocuments) {
  DunningTerms request = warned_then_blocked();
  request.unpaid_count = 7;
  request.earliest_unpaid_on = day("2026-04-01");
  request.unpaid_balances = {{Currency("USD"), Minor{5}}};
  const DunningTermsAnswer answer = must(overdue_state(request));
  EXPECT_EQ(answer.state, "blocked");  // 40 days
  EXPECT_EQ(answer.unpaid_count, 7);
  EXPECT_EQ(answer.unpaid_balances[0].amount_minor.value, 5);
  request.unpaid_balances.push_back(request.unpaid_balances[0]);
  EXPECT_EQ(overdue_state(request).error().field, "/unpaid_balances/1/currency");
}

TEST(OverdueState, MonthsAndWeeks) {
  DunningTerms request = warned_then_blocked();
  request.documents = {unpaid("2026-01-31", 1)};
  request.states = {OverdueState{}};
  request.states[0].name = "late";
  request.states[0].earliest_unpaid_months = 1;
  request.on = day("2026-02-27");
  EXPECT_EQ(must(overdue_state(request)).next_change_on, day("2026-02-28"));
  request.states[0].earliest_unpaid_months = std::nullopt;
  request.states[0].earliest_unpaid_weeks = 2;
  EXPECT_EQ(must(overdue_state(request)).state, "late");
  request.on = day("2026-02-13");
  EXPECT_EQ(must(overdue_state(request)).state, "clear");
  request.states[0].name = "clear";
  EXPECT_EQ(overdue_state(request).error().field, "/states/0/name");
}

}  // namespace
}  // namespace osto::billing
