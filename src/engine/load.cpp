#include "engine/load.hpp"

#include "engine/load_payment.hpp"

#include "core/policy/policy_text.hpp"
#include "core/publishing/usage_terms.hpp"
#include "core/subscription/subscription_machine.hpp"
#include "engine/load_phase.hpp"
#include "engine/load_usage.hpp"
#include "engine/own_policies.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

Result<const Zone*> zone_of(const std::string& name) {
  auto zone = find_zone(name);
  if (!zone) return fail(ErrorCode::invariant_broken, "a stored zone is not in this library's zone table: " + name);
  return *zone;
}

Result<Rational> load_rate(Transaction& transaction, Currency base, Currency quote, Date day) {
  if (base == quote) return Rational(1);
  OSTO_TRY(const auto rate, transaction.first(queries::kFxRateOn,
                                              {{"base", base.code()}, {"quote", quote.code()}, {"day", day}}));
  if (!rate) {
    return fail(ErrorCode::state_conflict, "there is no exchange rate from " + std::string(base.code()) + " to " +
                                               std::string(quote.code()) + " on or before " + day.to_string());
  }
  return Rational(rate->rate);
}

/// Picks the charge's prices and tiers for one currency and interval out of all prices of the version.
Result<ChargeTerms> terms_of_charge(ChargeRow charge, const std::vector<PriceRow>& prices, const std::vector<PriceTierRow>& tiers,
                                    const std::vector<MeterRow>& meters, Currency currency, PlanInterval interval) {
  const PlanInterval wanted = price_interval(charge.kind, interval);
  const auto is_of_charge = [&](const auto& row) {
    return row.charge_id == charge.id && row.currency == currency && PlanInterval{row.interval_unit, row.interval_count} == wanted;
  };
  std::vector<PriceRow> own_prices;
  std::copy_if(prices.begin(), prices.end(), std::back_inserter(own_prices), is_of_charge);
  if (own_prices.empty()) {
    return fail(ErrorCode::state_conflict, "charge '" + charge.code + "' has no price in " + std::string(currency.code()) +
                                               " per " + (wanted.count == 1 ? "" : std::to_string(wanted.count) + " x ") +
                                               std::string(enumerator_name(wanted.unit)));
  }
  std::vector<PriceTierRow> own_tiers;
  std::copy_if(tiers.begin(), tiers.end(), std::back_inserter(own_tiers), is_of_charge);
  const auto meter = std::find_if(meters.begin(), meters.end(), [&](const MeterRow& row) { return charge.meter_id == row.id; });
  return charge_terms_of(std::move(charge), meter == meters.end() ? std::nullopt : std::optional(*meter), own_prices, own_tiers);
}

/// Whether what was paid of a line bounds its credit.
bool is_capped_by_payment(const SubscriptionContext& facts, ChargeId charge_id) {
  for (const ChargeTerms& charge : facts.terms->charges) {
    if (charge.charge.id == charge_id) return line_policy(facts.context, *facts.terms, charge).policy.credit_cap == CreditCap::paid_part;
  }
  return false;
}

/// The item's lines for time that is not over, with what was credited and, where the policy asks, paid of them.
Result<void> add_billed_lines(Transaction& transaction, ItemId item_id, Instant now, SubscriptionContext& facts) {
  const CompanyId company_id = facts.subscription.company_id;
  OSTO_TRY(auto lines, transaction.rows(queries::kBilledLinesAfter,
                                        {{"company_id", company_id}, {"item_id", item_id}, {"instant", now}}));
  if (lines.empty()) return {};
  OSTO_TRY(const auto credited, transaction.rows(queries::kCreditedLines, {{"company_id", company_id}, {"item_id", item_id}}));
  for (LineRow& line : lines) {
    // What a coupon took off was never billed: credits are a share of the rest.
    OSTO_TRY(line.amount_minor, subtract(line.amount_minor, line.discount_minor));
    BilledLine billed{std::move(line), Minor{}, Minor{}};
    if (is_capped_by_payment(facts, *billed.line.charge_id)) {
      OSTO_TRY(const auto balance, transaction.first(queries::kBalance, {{"company_id", company_id}, {"document_id", billed.line.document_id}}));
      OSTO_TRY(billed.paid_minor, paid_part_of(billed.line, balance));
    }
    for (const CreditedLineRow& credit : credited) {
      if (credit.line_id == billed.line.id) {
        OSTO_TRY(billed.credited_minor, negate(credit.credited_minor));
      }
    }
    facts.billed_lines.push_back(std::move(billed));
  }
  return {};
}

}  // namespace

Result<CatalogFacts> load_catalog(Transaction& transaction) {
  CatalogFacts facts;
  OSTO_TRY(facts.legal_entities, transaction.rows(queries::kLegalEntities));
  OSTO_TRY(facts.modules, transaction.rows(queries::kModules));
  OSTO_TRY(facts.meters, transaction.rows(queries::kMeters));
  OSTO_TRY(facts.plans, transaction.rows(queries::kPlans));
  OSTO_TRY(facts.plan_versions, transaction.rows(queries::kNewestPlanVersions));
  OSTO_TRY(facts.billing_policies, transaction.rows(queries::kNewestBillingPolicies));
  OSTO_TRY(facts.dunning_policies, transaction.rows(queries::kNewestDunningPolicies));
  OSTO_TRY(facts.tax_rules, transaction.rows(queries::kTaxRules));
  OSTO_TRY(facts.fx_rates, transaction.rows(queries::kFxRates));
  OSTO_TRY(facts.coupons, transaction.rows(queries::kCoupons));
  OSTO_TRY(facts.number_series, transaction.rows(queries::kAllNumberSeries));
  return facts;
}

Result<BillingContext> load_billing_context(Transaction& transaction, CompanyId company_id) {
  BillingContext context;
  OSTO_TRY(context.company, load_row(transaction, queries::kCompany, {{"company_id", company_id}}, "company"));
  OSTO_TRY(context.seller, load_row(transaction, queries::kLegalEntity, {{"id", context.company.legal_entity_id}}, "legal entity"));
  OSTO_TRY(const BillingPolicyRow policy, load_row(transaction, queries::kBillingPolicy, {{"id", context.company.billing_policy_id}}, "billing policy"));
  context.policy_id = policy.id;
  OSTO_TRY(context.policy, parse_policy_text(policy.choices));
  OSTO_TRY(context.zone, zone_of(context.company.zone));
  OSTO_TRY(context.seller_zone, zone_of(context.seller.zone));
  return context;
}

Result<BookkeepingContext> load_bookkeeping_context(Transaction& transaction, CompanyId company_id, Currency currency, Instant instant) {
  BookkeepingContext context;
  OSTO_TRY(context.billing, load_billing_context(transaction, company_id));
  OSTO_TRY(context.rate, load_rate(transaction, currency, context.billing.seller.functional_currency,
                                   context.billing.seller_zone->local_date(instant)));
  return context;
}

Result<PlanTerms> load_plan_outline(Transaction& transaction, PlanVersionId plan_version_id) {
  PlanTerms terms;
  OSTO_TRY(terms.version, load_row(transaction, queries::kPlanVersion, {{"id", plan_version_id}}, "plan version"));
  OSTO_TRY(terms.plan, load_row(transaction, queries::kPlan, {{"id", terms.version.plan_id}}, "plan"));
  OSTO_TRY(terms.module, load_row(transaction, queries::kModule, {{"id", terms.plan.module_id}}, "module"));
  OSTO_TRY(terms.phases, transaction.rows(queries::kPlanPhases, {{"plan_version_id", plan_version_id}}));
  OSTO_TRY(terms.own_policy, load_own_policy(transaction, terms.version.billing_policy_id));
  return terms;
}

Result<PlanTerms> load_plan_terms(Transaction& transaction, PlanVersionId plan_version_id, Currency currency, PlanInterval interval,
                                  std::int64_t phase) {
  OSTO_TRY(PlanTerms terms, load_plan_outline(transaction, plan_version_id));
  const Parameters of_phase{{"plan_version_id", plan_version_id}, {"phase", phase}};
  OSTO_TRY(auto charges, transaction.rows(queries::kChargesOfPhase, of_phase));
  OSTO_TRY(const auto prices, transaction.rows(queries::kPricesOfPhase, of_phase));
  OSTO_TRY(const auto tiers, transaction.rows(queries::kPriceTiersOfPhase, of_phase));
  OSTO_TRY(const auto meters, transaction.rows(queries::kMeters));
  for (ChargeRow& charge : charges) {
    const auto own_policy_id = charge.billing_policy_id;
    OSTO_TRY(ChargeTerms one, terms_of_charge(std::move(charge), prices, tiers, meters, currency, interval));
    OSTO_TRY(one.own_policy, load_own_policy(transaction, own_policy_id));
    terms.charges.push_back(std::move(one));
  }
  return terms;
}

Result<PlanVersionRow> load_version_in_effect(Transaction& transaction, const std::string& plan_code, Instant instant) {
  OSTO_TRY(const auto plan, transaction.first(queries::kPlanByCode, {{"code", plan_code}}));
  if (!plan) return fail(ErrorCode::not_found, "there is no plan with this code", "/plan");
  OSTO_TRY(const auto version, transaction.first(queries::kPlanVersionInEffect, {{"plan_id", plan->id}, {"instant", instant}}));
  if (!version) return fail(ErrorCode::state_conflict, "no version of this plan is in effect at " + instant.to_string(), "/plan");
  return *version;
}

Result<PlanTerms> load_terms_in_effect(Transaction& transaction, const std::string& plan_code, Currency currency, PlanInterval interval,
                                       Instant instant) {
  OSTO_TRY(const PlanVersionRow version, load_version_in_effect(transaction, plan_code, instant));
  return named_by_plan(load_priced_terms(transaction, version.id, currency, interval, 0));
}

Result<SubscriptionContext> load_subscription(Transaction& transaction, CompanyId company_id, SubscriptionId subscription_id, Instant now) {
  SubscriptionContext facts;
  OSTO_TRY(facts.subscription, load_row(transaction, queries::kSubscription,
                                        {{"company_id", company_id}, {"id", subscription_id}}, "subscription"));
  OSTO_CHECK(check_invariant(facts.subscription));
  OSTO_TRY(facts.context, load_billing_context(transaction, company_id));
  if (facts.subscription.current_item_id) {
    OSTO_TRY(facts.item, transaction.first(queries::kItem, {{"company_id", company_id}, {"id", *facts.subscription.current_item_id}}));
  } else {
    OSTO_TRY(facts.item, transaction.first(queries::kLastItem, {{"company_id", company_id}, {"subscription_id", subscription_id}}));
  }
  if (!facts.item) return fail(ErrorCode::invariant_broken, "a subscription has no item", {}, subscription_id.to_string());
  OSTO_TRY(facts.terms, load_plan_terms(transaction, facts.item->plan_version_id, facts.context.company.currency,
                                        {facts.item->interval_unit, facts.item->interval_count}, facts.item->phase));
  OSTO_TRY(auto own_policy, load_own_policy(transaction, facts.subscription.billing_policy_id));
  OSTO_TRY(facts.context, in_zone_of(std::move(facts.context), *facts.item));
  facts.context = context_of_subscription(std::move(facts.context), std::move(own_policy), facts.terms->own_policy);
  OSTO_TRY(facts.scheduled_changes, transaction.rows(queries::kScheduledChanges,
                                                     {{"company_id", company_id}, {"subscription_id", subscription_id}}));
  OSTO_CHECK(add_billed_lines(transaction, facts.item->id, now, facts));
  if (facts.item->paid_item_id) OSTO_CHECK(add_billed_lines(transaction, *facts.item->paid_item_id, now, facts));
  OSTO_TRY(const auto billed_through, transaction.rows(queries::kBilledThrough, {{"company_id", company_id}, {"item_id", facts.item->id}}));
  for (const BilledThroughRow& row : billed_through) facts.billed_through.push_back({row.charge_id, row.service_end});
  OSTO_TRY(facts.usage_totals, transaction.rows(queries::kUsageTotalsOfItem,
                                                {{"company_id", company_id}, {"item_id", facts.item->id},
                                                 {"window_start", facts.item->usage_closed_through}}));
  OSTO_TRY(facts.open_drafts, transaction.rows(queries::kOpenDrafts, {{"company_id", company_id}}));
  if (facts.subscription.state == SubscriptionState::trialing) {
    OSTO_TRY(const auto methods, transaction.rows(queries::kMethodsOf, {{"company_id", company_id}}));
    facts.has_payment_method = std::any_of(methods.begin(), methods.end(), is_usable);
  }
  OSTO_TRY(facts.usage, load_usage(transaction, facts, now));
  return facts;
}

Result<std::vector<SubscriptionId>> load_closing_subscriptions(Transaction& transaction, CompanyId company_id) {
  OSTO_TRY(const auto dues, transaction.rows(queries::kDueOfKind, {{"company_id", company_id}, {"kind", enumerator_name(DueKind::close_usage)}}));
  std::vector<SubscriptionId> subscriptions;
  for (const DueWorkRow& due : dues) {
    IdBytes bytes{};
    std::copy_n(due.subject_id.octets.begin(), std::min(bytes.size(), due.subject_id.octets.size()), bytes.begin());
    subscriptions.emplace_back(bytes);
  }
  return subscriptions;
}

namespace {

/// What late records need besides: the closed windows that they may lie in, with their totals. Nothing when none is late.
Result<void> load_late_fold(Transaction& transaction, CompanyId company_id, FoldFacts& facts) {
  std::optional<Instant> earliest;
  for (const UsageRecordRow& record : facts.records) {
    const auto target = std::find_if(facts.targets.begin(), facts.targets.end(), [&](const FoldTarget& one) {
      return one.subscription.id == record.subscription_id;
    });
    const bool is_open = target != facts.targets.end() && target->item && record.occurred_at >= target->item->usage_closed_through;
    if (!is_open) earliest = std::min(earliest.value_or(record.occurred_at), record.occurred_at);
  }
  if (!earliest) return {};
  OSTO_TRY(facts.windows, transaction.rows(queries::kUsageWindowsAfter, {{"company_id", company_id}, {"instant", *earliest}}));
  for (const UsageWindowRow& window : facts.windows) {
    const bool is_met = std::any_of(facts.records.begin(), facts.records.end(), [&](const UsageRecordRow& record) {
      return record.subscription_id == window.subscription_id && window.window_start <= record.occurred_at && record.occurred_at < window.window_end;
    });
    if (!is_met) continue;
    OSTO_TRY(auto totals, transaction.rows(queries::kUsageTotalsOfWindow, {{"company_id", company_id}, {"item_id", window.item_id},
                                                                           {"window_start", window.window_start}}));
    std::move(totals.begin(), totals.end(), std::back_inserter(facts.totals));
  }
  OSTO_TRY(facts.closing, load_closing_subscriptions(transaction, company_id));
  return {};
}

}  // namespace

Result<FoldFacts> load_fold(Transaction& transaction, CompanyId company_id) {
  FoldFacts facts;
  OSTO_TRY(const auto cursor, transaction.first(queries::kUsageCursor, {{"company_id", company_id}}));
  facts.cursor = cursor.value_or(UsageCursorRow{company_id, 0, 0});
  if (facts.cursor.folded_sequence == facts.cursor.last_sequence) return facts;
  OSTO_TRY(facts.context, load_billing_context(transaction, company_id));
  OSTO_TRY(facts.records, transaction.rows(queries::kUsageAfter,
                                           {{"company_id", company_id}, {"sequence", facts.cursor.folded_sequence}}));
  OSTO_TRY(const auto subscriptions, transaction.rows(queries::kSubscriptionsOf, {{"company_id", company_id}}));
  OSTO_TRY(const auto items, transaction.rows(queries::kLastItemsOf, {{"company_id", company_id}}));
  OwnPolicies policies(transaction);
  for (const SubscriptionRow& subscription : subscriptions) {
    FoldTarget target{subscription, std::nullopt};
    for (const ItemRow& item : items) {
      if (subscription.current_item_id == item.id) target.item = item;
      if (item.subscription_id != subscription.id) continue;
      OSTO_TRY(target.own_context, policies.own_context_of(facts.context, subscription, item));
    }
    facts.targets.push_back(std::move(target));
  }
  OSTO_TRY(const auto meters, transaction.rows(queries::kMeters));
  for (const MeterRow& meter : meters) {
    OSTO_TRY(facts.meters.emplace_back(), meter_terms_of(meter));
  }
  OSTO_TRY(facts.totals, transaction.rows(queries::kOpenUsageTotalsOf, {{"company_id", company_id}}));
  OSTO_CHECK(load_late_fold(transaction, company_id, facts));
  return facts;
}

namespace {

/// Coupons of the company that may still lower a document, in the order in which they were applied.
Result<std::vector<RedeemedCoupon>> load_coupons(Transaction& transaction, CompanyId company_id) {
  std::vector<RedeemedCoupon> coupons;
  OSTO_TRY(const auto applied, transaction.rows(queries::kUsableCouponsOf, {{"company_id", company_id}}));
  for (const AppliedCouponRow& row : applied) {
    OSTO_TRY(CouponRow coupon, load_row(transaction, queries::kCoupon, {{"id", row.coupon_id}}, "coupon"));
    OSTO_TRY(std::vector<CouponAmountRow> amounts, transaction.rows(queries::kCouponAmounts, {{"coupon_id", row.coupon_id}}));
    coupons.push_back({row, std::move(coupon), std::move(amounts)});
  }
  return coupons;
}

}  // namespace

Result<FinalizeFacts> load_finalize(Transaction& transaction, CompanyId company_id, DocumentId document_id, Instant instant) {
  FinalizeFacts facts;
  BillFacts& bill = facts.bill;
  const Parameters of_document{{"company_id", company_id}, {"document_id", document_id}};
  OSTO_TRY(bill.document, load_row(transaction, queries::kDocument, {{"company_id", company_id}, {"id", document_id}}, "document"));
  OSTO_TRY(BookkeepingContext context, load_bookkeeping_context(transaction, company_id, bill.document.currency, instant));
  bill.context = std::move(context.billing);
  facts.rate = context.rate;
  OSTO_TRY(bill.lines, transaction.rows(queries::kLinesOf, of_document));
  OSTO_TRY(const auto codes, transaction.rows(queries::kLineCodesOf, of_document));
  for (const LineCodesRow& row : codes) bill.codes[row.line_id] = {row.module, row.plan, row.charge, row.tax_code};
  OSTO_TRY(bill.tax_rules, transaction.rows(queries::kTaxRulesOf, {{"legal_entity_id", bill.document.legal_entity_id}}));
  OSTO_TRY(bill.coupons, load_coupons(transaction, company_id));
  const Parameters in_currency{{"company_id", company_id}, {"currency", bill.document.currency.code()}};
  OSTO_TRY(facts.account_credit, transaction.first(queries::kAccountCredit, in_currency));
  OSTO_TRY(facts.grants, transaction.rows(queries::kUsableGrants, in_currency));
  if (bill.context.company.display_currency) {
    OSTO_TRY(facts.fx_rates, transaction.rows(queries::kFxRates));
  }
  return facts;
}

Result<CollectionFacts> load_collection(Transaction& transaction, CompanyId company_id, DocumentId document_id) {
  CollectionFacts facts;
  const Parameters of_document{{"company_id", company_id}, {"document_id", document_id}};
  OSTO_TRY(facts.document, load_row(transaction, queries::kDocument, {{"company_id", company_id}, {"id", document_id}}, "document"));
  OSTO_TRY(const auto balance, transaction.first(queries::kBalance, of_document));
  if (!balance) return fail(ErrorCode::state_conflict, "only a finalized invoice can be paid", "/invoice_id", document_id.to_string());
  facts.balance = *balance;
  OSTO_TRY(facts.methods, transaction.rows(queries::kMethodsOf, {{"company_id", company_id}}));
  OSTO_TRY(facts.attempts, transaction.rows(queries::kAttemptsOf, of_document));
  OSTO_TRY(const auto defaults, transaction.rows(queries::kDefaultMethodsOfDocument, of_document));
  for (const SubscriptionMethodRow& row : defaults) facts.defaults.push_back(row.method_id);
  return facts;
}

Result<SettleFacts> load_settle(Transaction& transaction, CompanyId company_id, AttemptId attempt_id, Instant instant) {
  SettleFacts facts;
  OSTO_TRY(facts.attempt, load_row(transaction, queries::kAttempt, {{"company_id", company_id}, {"id", attempt_id}}, "payment attempt"));
  OSTO_TRY(facts.collection, load_collection(transaction, company_id, facts.attempt.document_id));
  OSTO_TRY(facts.context, load_bookkeeping_context(transaction, company_id, facts.attempt.currency, instant));
  OSTO_TRY(const BookkeepingContext at_issue,
           load_bookkeeping_context(transaction, company_id, facts.attempt.currency, *facts.collection.document.finalized_at));
  facts.document_rate = at_issue.rate;
  OSTO_TRY(const auto method, load_row(transaction, queries::kMethod, {{"company_id", company_id}, {"id", facts.attempt.method_id}}, "payment method"));
  facts.provider = method.provider;
  OSTO_TRY(facts.operator_cases, transaction.rows(queries::kCasesOfDocument, {{"company_id", company_id}, {"document_id", facts.attempt.document_id}}));
  OSTO_TRY(facts.account_credit, transaction.first(queries::kAccountCredit,
                                                   {{"company_id", company_id}, {"currency", facts.attempt.currency.code()}}));
  OSTO_TRY(facts.dunning_case, transaction.first(queries::kUnsettledCase,
                                                 {{"company_id", company_id}, {"document_id", facts.attempt.document_id}}));
  if (facts.dunning_case) {
    OSTO_TRY(facts.blocks, transaction.rows(queries::kActiveBlocksOfCase, {{"company_id", company_id}, {"case_id", facts.dunning_case->id}}));
  }
  if (facts.attempt.state == AttemptState::succeeded) {
    OSTO_TRY(const auto payment, load_row(transaction, queries::kPaymentOfAttempt, {{"company_id", company_id}, {"attempt_id", attempt_id}}, "payment"));
    OSTO_TRY(facts.reversal, load_reversal(transaction, payment, instant));
  }
  return facts;
}

}  // namespace osto::billing
