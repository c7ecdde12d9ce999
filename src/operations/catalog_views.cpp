#include "operations/catalog_views.hpp"

#include "base/text_list.hpp"
#include "core/policy/policy_text.hpp"
#include "core/publishing/dunning_entry.hpp"
#include "core/publishing/limit_terms.hpp"
#include "core/publishing/price_rows.hpp"
#include "core/publishing/usage_terms.hpp"
#include "engine/load.hpp"
#include "engine/load_dunning.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

std::optional<std::string> said(const std::string& text) { return text.empty() ? std::nullopt : std::optional(text); }

template <class Row>
std::string code_of(const std::vector<Row>& rows, decltype(Row::id) id) {
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.id == id; });
  return found == rows.end() ? std::string() : found->code;
}

Result<LegalEntityEntry> view_legal_entity(Transaction& transaction, const LegalEntityRow& row) {
  LegalEntityEntry entry;
  entry.code = row.code;
  entry.name = row.name;
  entry.country = row.country;
  entry.state = said(row.state);
  entry.tax_id = said(row.tax_id);
  entry.address_lines = said(row.address_lines);
  entry.zone = row.zone;
  entry.functional_currency = row.functional_currency;
  entry.fiscal_year_start_month = row.fiscal_year_start_month;
  entry.number_prefix = row.number_prefix;
  entry.number_pattern = said(row.number_pattern);
  entry.tax_system = row.tax_system;
  entry.prices = row.prices;
  entry.has_export_bond = row.has_export_bond;
  entry.under_small_business_threshold = row.under_small_business_threshold;
  OSTO_TRY(entry.billing_policy, policy_code(transaction, row.billing_policy_id));
  return entry;
}

Result<MeterEntry> view_meter(const MeterRow& row) {
  MeterEntry entry{row.code, row.name, row.unit, row.aggregation, row.quantity_places, row.quantity_rounding, row.is_recurring,
                   row.is_charged_in_advance, {}, {}};
  OSTO_TRY(const MeterTerms terms, meter_terms_of(row));
  entry.filters = filter_entries_of(terms.filters);
  entry.group_by = terms.group_by;
  return entry;
}

Result<DunningPolicyEntry> view_dunning_policy(Transaction& transaction, const DunningPolicyRow& row) {
  OSTO_TRY(const DunningPolicyTerms terms, load_dunning_policy(transaction, row.id));
  OSTO_TRY(const auto amounts, transaction.rows(queries::kDunningPolicyAmounts, {{"policy_id", row.id}}));
  return dunning_entry_of(terms, amounts);
}

Result<PlanEntry> view_plan(Transaction& transaction, const PlanRow& plan, const PlanVersionRow& version, const CatalogFacts& facts) {
  PlanEntry entry;
  entry.code = plan.code;
  entry.name = plan.name;
  entry.module = code_of(facts.modules, plan.module_id);
  if (version.trial_days > 0) entry.trial_days = version.trial_days;
  OSTO_TRY(entry.phases, view_phases(transaction, version.id, facts.meters));
  if (entry.phases.empty()) {
    OSTO_TRY(entry.charges, view_charges(transaction, version.id, 0, facts.meters));
  }
  entry.kind = version.kind;
  entry.available_with = split_list(version.available_with);
  entry.not_with = split_list(version.not_with);
  if (version.effective_from != version.published_at) entry.effective_from = version.effective_from;
  entry.subscribers = version.subscribers;
  OSTO_TRY(entry.billing_policy, policy_code(transaction, version.billing_policy_id));
  return entry;
}

TaxRuleEntry view_tax_rule(const TaxRuleRow& row, const CatalogFacts& facts) {
  return {code_of(facts.legal_entities, row.legal_entity_id), row.code, row.name, row.place, row.rate_percent, row.valid_from, row.valid_to,
          said(row.country), said(row.state), split_list(row.tax_codes), row.treatment, row.tax_on};
}

Result<CouponEntry> view_coupon(Transaction& transaction, const CouponRow& row) {
  CouponEntry entry{row.code, row.name, row.percent, {}, row.duration, row.periods, split_list(row.modules), split_list(row.plans),
                    split_list(row.charges), row.max_redemptions, row.expires_on};
  OSTO_TRY(const auto amounts, transaction.rows(queries::kCouponAmounts, {{"coupon_id", row.id}}));
  for (const CouponAmountRow& amount : amounts) entry.amounts.push_back({amount.currency, amount.amount_minor});
  return entry;
}

Result<void> view_plans(Transaction& transaction, const CatalogFacts& facts, CatalogDocument& document) {
  for (const PlanRow& plan : facts.plans) {
    const auto version = std::find_if(facts.plan_versions.begin(), facts.plan_versions.end(),
                                      [&](const PlanVersionRow& row) { return row.plan_id == plan.id; });
    if (version == facts.plan_versions.end()) continue;
    OSTO_TRY(document.plans.emplace_back(), view_plan(transaction, plan, *version, facts));
  }
  return {};
}

}  // namespace

Result<std::optional<std::string>> policy_code(Transaction& transaction, const std::optional<PolicyId>& policy_id) {
  if (!policy_id) return std::optional<std::string>();
  OSTO_TRY(const auto policy, load_row(transaction, queries::kBillingPolicy, {{"id", *policy_id}}, "billing policy"));
  return std::optional(policy.code);
}

Result<std::vector<ChargeEntry>> view_charges(Transaction& transaction, PlanVersionId plan_version_id, std::int64_t phase,
                                              const std::vector<MeterRow>& meters) {
  const Parameters of_phase{{"plan_version_id", plan_version_id}, {"phase", phase}};
  OSTO_TRY(const auto charges, transaction.rows(queries::kChargesOfPhase, of_phase));
  OSTO_TRY(const auto prices, transaction.rows(queries::kPricesOfPhase, of_phase));
  OSTO_TRY(const auto tiers, transaction.rows(queries::kPriceTiersOfPhase, of_phase));
  std::vector<ChargeEntry> entries;
  for (const ChargeRow& charge : charges) {
    ChargeEntry entry{charge.code, charge.name, charge.kind, std::nullopt, std::nullopt, std::nullopt, {}};
    OSTO_CHECK(show_limit(charge, entry));
    if (!charge.included_quantity.is_zero()) entry.included_quantity = charge.included_quantity;
    entry.billing_mode = charge.billing_mode;
    OSTO_TRY(entry.billing_policy, policy_code(transaction, charge.billing_policy_id));
    for (const MeterRow& meter : meters) {
      if (charge.meter_id == meter.id) entry.meter = meter.code;
    }
    for (const PriceRow& price : prices) {
      if (price.charge_id != charge.id) continue;
      std::vector<PriceTierRow> of_price;
      for (const PriceTierRow& tier : tiers) {
        const bool is_of_price = tier.charge_id == charge.id && tier.currency == price.currency && tier.interval_unit == price.interval_unit &&
                                 tier.interval_count == price.interval_count && tier.variant == price.variant;
        if (is_of_price) of_price.push_back(tier);
      }
      OSTO_TRY(entry.prices.emplace_back(), price_entry_of(price, of_price));
      if (charge.kind == ChargeKind::commitment) entry.prices.back().flat_fee.reset();
    }
    OSTO_CHECK(show_usage_terms(charge, entry));
    entries.push_back(std::move(entry));
  }
  return entries;
}

Result<std::vector<PhaseEntry>> view_phases(Transaction& transaction, PlanVersionId plan_version_id, const std::vector<MeterRow>& meters) {
  OSTO_TRY(const auto phases, transaction.rows(queries::kPlanPhases, {{"plan_version_id", plan_version_id}}));
  std::vector<PhaseEntry> entries;
  for (const PlanPhaseRow& phase : phases) {
    PhaseEntry& entry = entries.emplace_back(PhaseEntry{phase.code, phase.name, phase.duration_unit, phase.duration_count, {}, std::nullopt});
    OSTO_TRY(entry.charges, view_charges(transaction, plan_version_id, phase.position, meters));
  }
  return entries;
}

Result<CatalogDocument> view_catalog(Transaction& transaction) {
  OSTO_TRY(const CatalogFacts facts, load_catalog(transaction));
  CatalogDocument document;
  for (const LegalEntityRow& row : facts.legal_entities) {
    OSTO_TRY(document.legal_entities.emplace_back(), view_legal_entity(transaction, row));
  }
  for (const ModuleRow& row : facts.modules) document.modules.push_back({row.code, row.name, said(row.tax_code)});
  for (const MeterRow& row : facts.meters) {
    OSTO_TRY(document.meters.emplace_back(), view_meter(row));
  }
  for (const BillingPolicyRow& row : facts.billing_policies) {
    OSTO_TRY(BillingPolicy policy, parse_policy_text(row.choices));
    document.billing_policies.push_back({row.code, std::move(policy)});
  }
  for (const DunningPolicyRow& row : facts.dunning_policies) {
    OSTO_TRY(document.dunning_policies.emplace_back(), view_dunning_policy(transaction, row));
  }
  OSTO_CHECK(view_plans(transaction, facts, document));
  for (const TaxRuleRow& row : facts.tax_rules) document.tax_rules.push_back(view_tax_rule(row, facts));
  for (const FxRateRow& row : facts.fx_rates) document.fx_rates.push_back({row.base, row.quote, row.valid_from, row.rate, row.source});
  for (const CouponRow& row : facts.coupons) {
    OSTO_TRY(document.coupons.emplace_back(), view_coupon(transaction, row));
  }
  return document;
}

}  // namespace osto::billing
