#include "core/prepaid/burn.hpp"

#include <gtest/gtest.h>

#include "../base/must.hpp"

namespace osto::billing {
namespace {

using testing::error_of;
using testing::must;

Instant at(const char* text) { return must(Instant::parse(text)); }
Decimal dec(const char* text) { return must(Decimal::parse(text)); }

CreditGrant grant(const char* id, const char* amount) {
  CreditGrant made;
  made.grant_id = id;
  made.amount = dec(amount);
  return made;
}

CreditBurn burn(const char* amount, std::optional<Instant> when = std::nullopt) {
  CreditBurn made;
  made.amount = dec(amount);
  made.at = when;
  return made;
}

/// "a 5, b 3": which grant gave how much.
std::string taken(const BurnOutcome& outcome) {
  std::string text;
  for (const CreditTaken& one : outcome.taken) text += (text.empty() ? "" : ", ") + one.grant_id + " " + one.amount.to_string();
  return text;
}

BurnCredit two_kinds() {
  BurnCredit request;
  request.grants = {grant("late", "10"), grant("early", "10"), grant("gift", "10")};
  request.grants[0].expires_at = at("2026-06-01T00:00:00Z");
  request.grants[0].created_at = at("2025-01-01T00:00:00Z");
  request.grants[1].expires_at = at("2026-05-01T00:00:00Z");
  request.grants[1].created_at = at("2025-02-01T00:00:00Z");
  request.grants[1].priority = 2;
  request.grants[2].expires_at = at("2026-06-01T00:00:00Z");
  request.grants[2].created_at = at("2025-03-01T00:00:00Z");
  request.grants[2].kind = CreditKind::promotional;
  request.burns = {burn("25", at("2026-01-01T00:00:00Z"))};
  return request;
}

TEST(Burn, ExpiriesOfOneSecondAreEqualAndIdsDecideAtLast) {
  BurnCredit request;
  request.grants = {grant("b", "1"), grant("a", "1"), grant("old", "1")};
  request.grants[0].expires_at = at("2026-06-01T00:00:00.100000Z");
  request.grants[1].expires_at = at("2026-06-01T00:00:00.500000Z");
  request.grants[2].expires_at = at("2026-06-01T00:00:00.900000Z");
  request.grants[0].created_at = request.grants[1].created_at = at("2025-02-01T00:00:00Z");
  request.grants[2].created_at = at("2025-01-01T00:00:00Z");
  request.burns = {burn("3", at("2026-01-01T00:00:00Z"))};
  EXPECT_EQ(taken(must(burn_credit(request)).burns[0]), "b 1, a 1, old 1");
  request.policy.prepaid_order = PrepaidOrder::priority_expiry_second_creation;
  EXPECT_EQ(taken(must(burn_credit(request)).burns[0]), "old 1, a 1, b 1");
}

TEST(Burn, OrderIsWhatThePolicySays) {
  BurnCredit request = two_kinds();
  const auto order = [&request](PrepaidOrder rule, PrepaidKind kind) {
    request.policy.prepaid_order = rule;
    request.policy.prepaid_kind = kind;
    return taken(must(burn_credit(request)).burns[0]);
  };
  // Priority 1: late and gift (same expiry; late is older). Priority 2: early.
  EXPECT_EQ(order(PrepaidOrder::priority_expiry_creation, PrepaidKind::mixed), "late 10, gift 10, early 5");
  EXPECT_EQ(order(PrepaidOrder::priority_expiry_creation, PrepaidKind::promotional_first), "gift 10, late 10, early 5");
  EXPECT_EQ(order(PrepaidOrder::priority_expiry_creation, PrepaidKind::promotional_on_tie), "gift 10, late 10, early 5");
  EXPECT_EQ(order(PrepaidOrder::priority_expiry_creation, PrepaidKind::paid_first), "late 10, gift 10, early 5");
  EXPECT_EQ(order(PrepaidOrder::expiry_priority_creation, PrepaidKind::mixed), "early 10, late 10, gift 5");
  EXPECT_EQ(order(PrepaidOrder::creation, PrepaidKind::mixed), "late 10, early 10, gift 5");
  request.grants[0].expires_at = at("2026-07-01T00:00:00Z");
  EXPECT_EQ(order(PrepaidOrder::priority_creation, PrepaidKind::mixed), "late 10, gift 10, early 5");
  EXPECT_EQ(order(PrepaidOrder::priority_expiry_creation, PrepaidKind::mixed), "gift 10, late 10, early 5");
  request.grants[0].expires_at = at("2026-05-15T00:00:00Z");
  // The gift goes first by kind, but expires later: on a tie it is not reached.
  EXPECT_EQ(order(PrepaidOrder::priority_expiry_creation, PrepaidKind::promotional_first), "gift 10, late 10, early 5");
  EXPECT_EQ(order(PrepaidOrder::priority_expiry_creation, PrepaidKind::promotional_on_tie), "late 10, gift 10, early 5");
}

TEST(Burn, WhatIsBeyondCreditIsInvoicedCarriedOrRefused) {
  BurnCredit request;
  request.grants = {grant("a", "10"), grant("b", "5")};
  request.grants[1].effective_at = at("2026-02-01T00:00:00Z");
  request.burns = {burn("12", at("2026-01-10T00:00:00Z"))};
  request.until = at("2026-03-01T00:00:00Z");
  CreditBurned burned = must(burn_credit(request));
  EXPECT_EQ(burned.invoiced, dec("2"));
  EXPECT_EQ(burned.total_balance, dec("5"));

  request.policy.prepaid_overage = PrepaidOverage::carried;
  burned = must(burn_credit(request));
  EXPECT_EQ(burned.burns[0].overage, dec("2"));
  EXPECT_EQ(burned.total_balance, dec("3"));  // b settles the 2
  EXPECT_EQ(burned.overage, dec("0"));

  request.policy.prepaid_overage = PrepaidOverage::refused;
  burned = must(burn_credit(request));
  EXPECT_TRUE(burned.burns[0].refused);
  EXPECT_EQ(taken(burned.burns[0]), "");
  EXPECT_EQ(burned.total_balance, dec("15"));
  request.burns[0].amount = dec("10");  // exactly enough
  EXPECT_FALSE(must(burn_credit(request)).burns[0].refused);
}

TEST(Burn, AResetRollsOverAndMayKeepOverage) {
  BurnCredit request;
  request.policy.prepaid_overage = PrepaidOverage::carried;
  request.grants = {grant("g", "100")};
  request.grants[0].reset_rollover_min = dec("50");
  request.grants[0].reset_rollover_max = dec("50");
  request.burns = {burn("110", at("2024-01-01T02:00:00Z"))};
  request.resets = {{at("2024-01-01T05:00:00Z"), true}};
  EXPECT_EQ(must(burn_credit(request)).total_balance, dec("40"));
  request.resets[0].preserve_overage = false;
  EXPECT_EQ(must(burn_credit(request)).total_balance, dec("50"));
  request.grants[0].reset_rollover_min = dec("0");
  EXPECT_EQ(must(burn_credit(request)).total_balance, dec("0"));
}

TEST(Burn, AnInstantIsDoneInOrder) {
  BurnCredit request;
  const Instant noon = at("2026-01-02T12:00:00Z");
  request.grants = {grant("old", "10"), grant("new", "7")};
  request.grants[0].expires_at = noon;
  request.grants[1].effective_at = noon;
  request.burns = {burn("3", noon)};
  request.balances_at = {noon};
  const CreditBurned burned = must(burn_credit(request));
  EXPECT_EQ(taken(burned.burns[0]), "new 3");
  EXPECT_EQ(burned.snapshots[0].total_balance, dec("7"));
  request.burns[0].at = at("2026-01-02T11:59:59.999999Z");
  EXPECT_EQ(taken(must(burn_credit(request)).burns[0]), "old 3");
}

TEST(Burn, RecurrencesTopUpWithRollover) {
  BurnCredit request;
  request.grants = {grant("g", "100")};
  request.grants[0].effective_at = at("2026-01-31T00:00:00Z");
  CreditRecurrence recurrence;
  recurrence.interval_unit = IntervalUnit::month;
  recurrence.rollover_max = dec("20");
  request.grants[0].recurrence = recurrence;
  request.burns = {burn("65", at("2026-02-10T00:00:00Z")), burn("90", at("2026-03-01T00:00:00Z"))};
  request.until = at("2026-04-01T00:00:00Z");
  request.balances_at = {at("2026-02-28T00:00:00Z"), at("2026-03-31T00:00:00Z")};
  const CreditBurned burned = must(burn_credit(request));
  EXPECT_EQ(burned.snapshots[0].total_balance, dec("120"));  // 35 left, 20 stay
  EXPECT_EQ(burned.snapshots[1].total_balance, dec("120"));  // 30 left, 20 stay
  EXPECT_EQ(burned.snapshots[1].usage_since_reset, dec("155"));
}

TEST(Burn, CreditsAreBurnedInMinorUnits) {
  BurnCredit request;
  request.currency = Currency("EUR");
  request.policy = preset_policy(Preset::lago);
  request.grants = {grant("wallet", "10")};
  request.grants[0].rate = dec("0.3");  // 3.00 EUR
  request.burns = {burn("100")};
  const CreditBurned burned = must(burn_credit(request));
  EXPECT_EQ(burned.burns[0].taken[0].credits, dec("3.33333"));
  EXPECT_EQ(burned.burns[0].taken[0].credits_exact, "10/3");
  EXPECT_EQ(burned.balances[0].balance, dec("200"));
  EXPECT_EQ(burned.balances[0].credits, dec("6.66667"));
}

TEST(Burn, ScopesAndAccountCredit) {
  BurnCredit request;
  request.grants = {grant("network", "50"), grant("any", "10")};
  request.grants[0].scopes = {"network"};
  CreditBurn invoice;
  invoice.parts = {{dec("30"), {"network"}}, {dec("40"), {"endpoint"}}};
  request.burns = {invoice};
  request.account_credit = dec("15");
  CreditBurned burned = must(burn_credit(request));
  EXPECT_EQ(taken(burned.burns[0]), "network 30, any 10");
  EXPECT_EQ(burned.burns[0].account_credit, dec("15"));
  EXPECT_EQ(burned.burns[0].invoiced, dec("15"));
  request.policy.credit_application = CreditApplication::account_first;
  burned = must(burn_credit(request));
  EXPECT_EQ(taken(burned.burns[0]), "network 15, any 10");
  EXPECT_EQ(burned.burns[0].invoiced, dec("30"));
}

TEST(Burn, VoidsAndTheirLimit) {
  BurnCredit request;
  request.grants = {grant("g", "10")};
  request.voids = {{"g", at("2026-01-02T00:00:00Z"), dec("4")}};
  EXPECT_EQ(must(burn_credit(request)).total_balance, dec("6"));
  request.voids[0].amount = std::nullopt;
  EXPECT_FALSE(must(burn_credit(request)).balances[0].active);
  request.voids[0].amount = dec("11");
  EXPECT_EQ(burn_credit(request).error().field, "/voids/0/amount");
  request.voids[0].grant_id = "h";
  EXPECT_EQ(burn_credit(request).error().field, "/voids/0/grant_id");
}

TEST(Burn, RefusesWhatMakesNoSense) {
  const auto field_of = [](const BurnCredit& request) {
    const auto burned = burn_credit(request);
    return burned.has_value() ? "" : burned.error().field;
  };
  BurnCredit request;
  request.grants = {grant("g", "10"), grant("g", "10")};
  EXPECT_EQ(field_of(request), "/grants/1/grant_id");
  request.grants[1] = grant("h", "-1");
  EXPECT_EQ(field_of(request), "/grants/1/amount");
  request.grants[1] = grant("h", "1");
  request.grants[1].rate = dec("2");
  EXPECT_EQ(field_of(request), "/currency");
  request.grants.pop_back();
  request.burns = {CreditBurn{}};
  EXPECT_EQ(field_of(request), "/burns/0/amount");
  request.burns = {burn("-1")};
  EXPECT_EQ(field_of(request), "/burns/0/amount");
  request.burns.clear();
  request.zone = "Nowhere";
  EXPECT_EQ(field_of(request), "/zone");
}

}  // namespace
}  // namespace osto::billing
