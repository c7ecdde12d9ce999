// Publishing a catalogue document: what is new becomes rows, what changed becomes a new version, what is the same stays.
#pragma once

#include "core/catalog/catalog_rows.hpp"
#include "core/change/as_of.hpp"
#include "core/change/decision.hpp"
#include "core/dunning/policy_rows.hpp"
#include "core/invoice/document_rows.hpp"

#include <osto_billing/catalog_document.hpp>

#include <string>
#include <vector>

namespace osto::billing {

/// The catalogue as it is. Plans, plan versions and policies: the newest version of each.
struct CatalogFacts {
  std::vector<LegalEntityRow> legal_entities;
  std::vector<ModuleRow> modules;
  std::vector<MeterRow> meters;
  std::vector<PlanRow> plans;
  std::vector<PlanVersionRow> plan_versions;
  std::vector<BillingPolicyRow> billing_policies;
  std::vector<DunningPolicyRow> dunning_policies;
  std::vector<TaxRuleRow> tax_rules;
  std::vector<FxRateRow> fx_rates;
  std::vector<CouponRow> coupons;
  std::vector<NumberSeriesRow> number_series;
};

struct PlanPublication {
  std::string plan_code;
  PlanVersionRow version;
  bool is_new = false;
};
struct Publication {
  std::vector<PlanPublication> plans;
  Decision decision;
};

/// Errors: invalid_value with the JSON pointer of the field ("/plans/0/charges/1/prices/0/tiers/2/up_to").
Result<Publication> decide_publish(const CatalogFacts& facts, const CatalogDocument& document, AsOf& as_of);

/// The rules of a plan's charges, or of a phase's, that need nothing else: codes are unique, every charge has prices, usage has a
/// meter, ...
Result<void> validate_charges(const std::vector<ChargeEntry>& charges, const std::string& pointer);

}  // namespace osto::billing
