// What a catalogue document may not say, and which place of it is named; versions.
#include "core/publishing/publish.hpp"
#include "tests/unit/base/must.hpp"

#include <osto_billing/catalog.hpp>

#include <gtest/gtest.h>

#include <functional>

namespace osto::billing::testing {
namespace {

Decimal decimal(const char* text) { return must(Decimal::parse(text)); }

PriceTier tier(const char* up_to, const char* unit_price) {
  PriceTier made;
  if (up_to != nullptr) made.up_to = decimal(up_to);
  made.unit_price = decimal(unit_price);
  return made;
}

ChargeEntry& limit(ChargeEntry& charge, LimitKind kind) {
  charge.limit_quantity = decimal("100");
  charge.limit_kind = kind;
  return charge;
}

CatalogDocument sound_document() {
  CatalogDocument document;
  LegalEntityEntry seller;
  seller.code = seller.name = "osto";
  seller.country = "IN";
  seller.zone = "Asia/Kolkata";
  seller.functional_currency = Currency("INR");
  seller.number_prefix = "OST";
  document.legal_entities = {seller};
  document.modules = {{"cloud", "Cloud", {}}};
  document.meters = {{"scans", "Scans", "scan", Aggregation::sum}};
  document.billing_policies = {{"standard", BillingPolicy{.proration_unit = ProrationUnit::day}}};
  document.dunning_policies = {{"standard", "Standard", 7, DunningScope::account, {{3, DunningAction::retry}, {7, DunningAction::suspend}}}};
  PlanEntry plan;
  plan.code = plan.name = "pro";
  plan.module = "cloud";
  ChargeEntry seats;
  seats.code = seats.name = "seats";
  seats.kind = ChargeKind::seat;
  seats.prices = {{Currency("INR"), IntervalUnit::month, PriceModel::per_unit, decimal("100"), {}}};
  ChargeEntry scans;
  scans.code = scans.name = "scans";
  scans.kind = ChargeKind::usage;
  scans.meter = "scans";
  scans.prices = {{Currency("INR"), IntervalUnit::month, PriceModel::graduated, {}, {tier("1000", "0.05"), tier(nullptr, "0.04")}}};
  plan.charges = {seats, scans};
  document.plans = {plan};
  document.tax_rules = {{"osto", "igst", "IGST", TaxPlace::other_state, decimal("18"), must(Date::parse("2017-07-01"))}};
  document.fx_rates = {{Currency("USD"), Currency("INR"), must(Date::parse("2026-01-01")), decimal("88"), "RBI"}};
  return document;
}

Result<Publication> publish(const CatalogDocument& document, const CatalogFacts& facts = {}) {
  const Instant now = must(Instant::parse("2026-01-01T00:00:00Z"));
  IdMint ids(now, "publish_test");
  AsOf as_of{now, now, ids};
  return decide_publish(facts, document, as_of);
}

TEST(Publish, RefusesTwoSellersWithOneNumberPrefix) {
  CatalogDocument document = sound_document();
  document.legal_entities.push_back(document.legal_entities.front());
  document.legal_entities.back().code = "osto-us";
  const auto refused = publish(document);
  EXPECT_EQ(error_of(refused), "invalid_value");
  EXPECT_EQ(refused.error().field, "/legal_entities/1/number_prefix");
  document.legal_entities.back().number_prefix = "OUS";
  EXPECT_EQ(error_of(publish(document)), "");
}

TEST(Publish, TakesASoundDocument) {
  const Publication publication = must(publish(sound_document()));
  ASSERT_EQ(publication.plans.size(), 1u);
  EXPECT_EQ(publication.plans[0].plan_code, "pro");
  EXPECT_EQ(publication.plans[0].version.version, 1);
  EXPECT_TRUE(publication.plans[0].is_new);
}

/// "pro" as a base plan and "extra" as an add-on to it.
CatalogDocument document_with_add_on() {
  CatalogDocument document = sound_document();
  PlanEntry extra = document.plans[0];
  extra.code = "extra";
  extra.kind = PlanKind::add_on;
  extra.available_with = {"pro"};
  document.plans.push_back(std::move(extra));
  return document;
}

TEST(Publish, TakesAddOnsWhateverTheOrderOfPlans) {
  CatalogDocument document = document_with_add_on();
  std::swap(document.plans[0], document.plans[1]);
  const Publication publication = must(publish(document));
  EXPECT_EQ(publication.plans[0].version.kind, PlanKind::add_on);
  EXPECT_EQ(publication.plans[0].version.available_with, "pro");
}

TEST(Publish, NamesThePlaceOfWhatAnAddOnMayNotSay) {
  const struct { const char* pointer; std::function<void(CatalogDocument&)> spoil; } rows[] = {
      {"/plans/0/available_with", [](auto& d) { d.plans[0].available_with = {"pro"}; }},
      {"/plans/1/available_with/0", [](auto& d) { d.plans[1].available_with = {"nothing"}; }},
      {"/plans/1/available_with/0", [](auto& d) { d.plans[1].available_with = {"extra"}; }},
      {"/plans/1/available_with/1", [](auto& d) { d.plans[1].available_with = {"pro", "pro"}; }},
      {"/plans/0/not_with/0", [](auto& d) { d.plans[0].not_with = {"pro"}; }},
      {"/plans/0/not_with/1", [](auto& d) { d.plans[0].not_with = {"extra", "nothing"}; }},
      {"/plans/1/not_with/0", [](auto& d) { d.plans[1].not_with = {"pro"}; }},
  };
  for (const auto& row : rows) {
    CatalogDocument document = document_with_add_on();
    row.spoil(document);
    const auto refused = publish(document);
    ASSERT_FALSE(refused.has_value()) << row.pointer;
    EXPECT_EQ(refused.error().field, row.pointer) << refused.error().message;
  }
}

TEST(Publish, KeepsTheKindOfAPlan) {
  CatalogFacts facts;
  PlanRow plan;
  plan.id = PlanId(IdBytes{1});
  plan.code = "pro";
  ModuleRow module;
  module.id = ModuleId(IdBytes{1});
  module.code = "cloud";
  plan.module_id = module.id;
  PlanVersionRow version;
  version.plan_id = plan.id;
  version.kind = PlanKind::add_on;
  facts.modules = {module};
  facts.plans = {plan};
  facts.plan_versions = {version};
  EXPECT_EQ(publish(sound_document(), facts).error().field, "/plans/0/kind");
}

TEST(Publish, NamesThePlaceOfEveryRefusal) {
  const struct { const char* pointer; std::function<void(CatalogDocument&)> spoil; } rows[] = {
      {"/legal_entities/0/code", [](auto& d) { d.legal_entities[0].code.clear(); }},
      {"/legal_entities/0/zone", [](auto& d) { d.legal_entities[0].zone = "Asia/Nowhere"; }},
      {"/legal_entities/0/number_prefix", [](auto& d) { d.legal_entities[0].number_prefix = "ost"; }},
      {"/legal_entities/0/number_prefix", [](auto& d) { d.legal_entities[0].number_prefix = "0ST"; }},
      {"/legal_entities/0/number_prefix", [](auto& d) { d.legal_entities[0].number_prefix.clear(); }},
      {"/modules/0/code", [](auto& d) { d.modules[0].code.clear(); }},
      {"/meters/0/code", [](auto& d) { d.meters[0].code.clear(); }},
      {"/meters/0/charged_in_advance", [](auto& d) { d.meters[0].charged_in_advance = true; }},
      {"/plans/0/charges/1/prices/0/tiers", [](auto& d) { d.plans[0].charges[1].prices[0].model = PriceModel::percentage; }},
      {"/plans/0/charges/1/prices/0/rate_percent", [](auto& d) { d.plans[0].charges[1].prices[0].rate_percent = decimal("1"); }},
      {"/plans/0/charges/0/prices/0/package_size", [](auto& d) { d.plans[0].charges[0].prices[0].model = PriceModel::package; }},
      {"/plans/0/charges/0/prices/0/flat_fee", [](auto& d) { d.plans[0].charges[0].prices[0].flat_fee = decimal("-1"); }},
      {"/plans/0/charges/0/prices/0/minimum", [](auto& d) { d.plans[0].charges[0].prices[0].minimum = decimal("-1"); }},
      {"/plans/0/charges/0/prices/0/maximum", [](auto& d) { d.plans[0].charges[0].prices[0].maximum = decimal("-1"); }},
      {"/plans/0/charges/0/prices/0/minimum", [](auto& d) { d.plans[0].charges[0].prices[0].minimum = decimal("2"); d.plans[0].charges[0].prices[0].maximum = decimal("1"); }},
      {"/plans/0/charges/1/prices/0/tiers/1/from", [](auto& d) { d.plans[0].charges[1].prices[0].tiers[1].from = decimal("1002"); }},
      {"/plans/0/charges/1/prices/0/tiers/1/up_to", [](auto& d) { d.plans[0].charges[1].prices[0].tiers[1].max_blocks = 1; d.plans[0].charges[1].prices[0].tiers[1].block_size = decimal("10"); }},
      {"/billing_policies/0/code", [](auto& d) { d.billing_policies[0].code.clear(); }},
      {"/dunning_policies/0/code", [](auto& d) { d.dunning_policies[0].code.clear(); }},
      {"/dunning_policies/0/payment_grace_days", [](auto& d) { d.dunning_policies[0].payment_grace_days = -1; }},
      {"/dunning_policies/0/steps/1/offset_days", [](auto& d) { d.dunning_policies[0].steps[1].offset_days = 6; }},  // within grace
      {"/tax_rules/0/legal_entity", [](auto& d) { d.tax_rules[0].legal_entity = "nobody"; }},
      {"/tax_rules/0/rate_percent", [](auto& d) { d.tax_rules[0].rate_percent = decimal("100.01"); }},
      {"/tax_rules/0/rate_percent", [](auto& d) { d.tax_rules[0].rate_percent = decimal("-1"); }},
      {"/fx_rates/0/quote", [](auto& d) { d.fx_rates[0].quote = Currency("USD"); }},
      {"/fx_rates/0/rate", [](auto& d) { d.fx_rates[0].rate = decimal("0"); }},
      {"/plans/0/code", [](auto& d) { d.plans[0].code.clear(); }},
      {"/plans/0/module", [](auto& d) { d.plans[0].module = "nothing"; }},
      {"/plans/0/charges", [](auto& d) { d.plans[0].charges.clear(); }},
      {"/plans/0/charges/0/code", [](auto& d) { d.plans[0].charges[0].code.clear(); }},
      {"/plans/0/charges/1/code", [](auto& d) { d.plans[0].charges[1].code = "seats"; }},
      {"/plans/0/charges/0/meter", [](auto& d) { d.plans[0].charges[0].meter = "scans"; }},
      {"/plans/0/charges/1/meter", [](auto& d) { d.plans[0].charges[1].meter.reset(); }},
      {"/plans/0/charges/1/meter", [](auto& d) { d.plans[0].charges[1].meter = "nothing"; }},
      {"/plans/0/charges/1/included_quantity", [](auto& d) { d.plans[0].charges[1].included_quantity = decimal("-1"); }},
      {"/plans/0/charges/1/limit_quantity", [](auto& d) { d.plans[0].charges[1].limit_quantity = decimal("-1"); }},
      {"/plans/0/charges/1/limit_kind", [](auto& d) { d.plans[0].charges[1].limit_kind = LimitKind::hard; d.plans[0].charges[1].limit_quantity.reset(); }},
      {"/plans/0/charges/1/limit_overshoot", [](auto& d) { limit(d.plans[0].charges[1], LimitKind::hard).limit_overshoot = decimal("1"); }},
      {"/plans/0/charges/1/limit_overshoot", [](auto& d) { limit(d.plans[0].charges[1], LimitKind::soft).limit_overshoot = decimal("-1"); }},
      {"/plans/0/charges/0/limit_overshoot", [](auto& d) { limit(d.plans[0].charges[0], LimitKind::soft).limit_overshoot = decimal("1"); }},
      {"/plans/0/charges/1/alert_percents", [](auto& d) { d.plans[0].charges[1].alert_percents = {80}; d.plans[0].charges[1].limit_quantity.reset(); }},
      {"/plans/0/charges/0/alert_percents", [](auto& d) { limit(d.plans[0].charges[0], LimitKind::soft).alert_percents = {80}; }},
      {"/plans/0/charges/1/alert_percents/1", [](auto& d) { limit(d.plans[0].charges[1], LimitKind::soft).alert_percents = {80, 80}; }},
      {"/plans/0/charges/1/alert_percents/0", [](auto& d) { limit(d.plans[0].charges[1], LimitKind::soft).alert_percents = {0}; }},
      {"/plans/0/charges/1/alert_percents/1", [](auto& d) { limit(d.plans[0].charges[1], LimitKind::soft).alert_percents = {80, 1001}; }},
      {"/plans/0/charges/0/prices", [](auto& d) { d.plans[0].charges[0].prices.clear(); }},
      {"/plans/0/charges/0/prices/1/currency", [](auto& d) { d.plans[0].charges[0].prices.push_back(d.plans[0].charges[0].prices[0]); }},
      {"/plans/0/charges/0/prices/0/unit_price", [](auto& d) { d.plans[0].charges[0].prices[0].unit_price.reset(); }},
      {"/plans/0/charges/0/prices/0/unit_price", [](auto& d) { d.plans[0].charges[0].prices[0].unit_price = decimal("-0.01"); }},
      {"/plans/0/charges/0/prices/0/tiers", [](auto& d) { d.plans[0].charges[0].prices[0].tiers = {tier(nullptr, "1")}; }},
      {"/plans/0/charges/1/prices/0/interval_unit", [](auto& d) { d.plans[0].charges[1].prices[0].interval_unit = IntervalUnit::year; }},
      {"/plans/0/charges/1/prices/0/unit_price", [](auto& d) { d.plans[0].charges[1].prices[0].unit_price = decimal("1"); }},
      {"/plans/0/charges/1/prices/0/tiers", [](auto& d) { d.plans[0].charges[1].prices[0].tiers.clear(); }},
      {"/plans/0/charges/1/prices/0/tiers/0/up_to", [](auto& d) { d.plans[0].charges[1].prices[0].tiers[0].up_to.reset(); }},
      {"/plans/0/charges/1/prices/0/tiers/0/up_to", [](auto& d) { d.plans[0].charges[1].prices[0].tiers[0].up_to = decimal("0"); }},
      {"/plans/0/charges/1/prices/0/tiers/1/up_to", [](auto& d) { d.plans[0].charges[1].prices[0].tiers[1].up_to = decimal("2000"); }},
      {"/plans/0/charges/1/prices/0/tiers/1/unit_price", [](auto& d) { d.plans[0].charges[1].prices[0].tiers[1].unit_price = decimal("-1"); }},
  };
  for (const auto& row : rows) {
    CatalogDocument document = sound_document();
    row.spoil(document);
    const auto refused = publish(document);
    ASSERT_FALSE(refused.has_value()) << row.pointer;
    EXPECT_EQ(refused.error().code, ErrorCode::invalid_value) << row.pointer;
    EXPECT_EQ(refused.error().field, row.pointer) << refused.error().message;
  }
}

}  // namespace
}  // namespace osto::billing::testing
