#include "operations/run_command.hpp"

#include "base/text_list.hpp"
#include "core/bookkeeping/prepaid_credit.hpp"
#include "core/bookkeeping/top_ups.hpp"
#include "core/prepaid/credit_conversion.hpp"
#include "engine/load.hpp"
#include "engine/load_invoice.hpp"
#include "engine/top_ups.hpp"

#include <osto_billing/credits.hpp>

namespace osto::billing {
namespace {

Result<Prepaid> view_grant(const BillingPolicy& policy, const CreditGrantRow& row) {
  Prepaid view;
  view.credit_grant_id = row.id;
  view.company_id = row.company_id;
  view.currency = row.currency;
  view.kind = row.kind;
  view.amount_minor = row.amount_minor;
  view.balance_minor = row.balance_minor;
  view.rate = row.rate;
  view.priority = row.priority;
  view.modules = split_list(row.modules);
  view.description = row.description;
  view.granted_at = row.granted_at;
  view.expires_at = row.expires_at;
  view.ended_at = row.ended_at;
  if (row.rate) {
    OSTO_TRY(const Rational granted, credits_of_money(Rational(row.amount_minor.value), *row.rate, row.currency));
    OSTO_TRY(view.credits, round_credits(granted, policy));
    OSTO_TRY(const Rational left, credits_of_money(Rational(row.balance_minor.value), *row.rate, row.currency));
    OSTO_TRY(view.credits_left, round_credits(left, policy));
  }
  return view;
}

Result<void> check_modules(Transaction& transaction, const std::vector<std::string>& modules) {
  for (std::size_t i = 0; i < modules.size(); ++i) {
    OSTO_TRY(const auto module, transaction.first(queries::kModuleByCode, {{"code", modules[i]}}));
    if (!module) return fail(ErrorCode::not_found, "there is no module with this code", "/modules/" + std::to_string(i));
  }
  return {};
}

Result<PrepaidTopUp> view_rule(Transaction& transaction, const TopUpRuleRow& row) {
  PrepaidTopUp view{row.company_id, row.currency, row.rate, rule_of(row), split_list(row.modules), Minor{}, std::nullopt};
  OSTO_TRY(const auto pending, transaction.rows(queries::kPendingTopUpsOf, {{"company_id", row.company_id}, {"currency", row.currency.code()}}));
  for (const TopUpRow& bought : pending) {
    if (bought.rule_id != row.id) continue;
    OSTO_TRY(view.pending_minor, add(view.pending_minor, bought.amount_minor));
  }
  if (row.triggered_by != TopUpTrigger::interval) return view;
  const Bytes subject{{row.id.bytes().begin(), row.id.bytes().end()}};
  OSTO_TRY(const auto due, transaction.first(queries::kDueOfSubject, {{"company_id", row.company_id}, {"kind", enumerator_name(DueKind::top_up)},
                                                                      {"subject_id", subject}}));
  if (due) view.next_at = due->due_at;
  return view;
}

TopUpRuleRow wanted_rule(const CompanyRow& company, const SetTopUp& request, Instant now) {
  const TopUpRule& asked = request.rule;
  TopUpRuleRow rule;
  rule.company_id = company.company_id;
  rule.currency = request.currency.value_or(company.currency);
  rule.modules = join_list(request.modules);
  rule.rate = request.rate.value_or(rule.rate);
  rule.triggered_by = asked.trigger;
  rule.method = asked.method;
  rule.threshold_credits = asked.threshold_credits;
  rule.target_credits = asked.target_credits;
  rule.paid_credits = asked.paid_credits;
  rule.granted_credits = asked.granted_credits;
  rule.interval_unit = asked.interval_unit;
  rule.interval_count = asked.interval_count;
  rule.started_at = asked.started_at.value_or(now);
  rule.expires_at = asked.expires_at;
  rule.min_paid_credits = asked.min_paid_credits;
  rule.max_paid_credits = asked.max_paid_credits;
  rule.ignore_limits = asked.ignore_limits;
  rule.grants_target = asked.grants_target;
  return rule;
}

Result<std::optional<TopUpRuleRow>> rule_in(Transaction& transaction, CompanyId company_id, Currency currency) {
  return transaction.first(queries::kTopUpRuleIn, {{"company_id", company_id}, {"currency", currency.code()}});
}

Result<Prepaid> view_by_id(Transaction& transaction, CompanyId company_id, CreditGrantId id) {
  OSTO_TRY(const auto row, load_row(transaction, queries::kCreditGrant, {{"company_id", company_id}, {"id", id}}, "credit"));
  OSTO_TRY(const BillingContext context, load_billing_context(transaction, company_id));
  return view_grant(context.policy, row);
}

}  // namespace

Result<Prepaid> credits::grant(Session& session, const GrantPrepaid& request, const CallOptions& options) {
  OSTO_CHECK(require_staff(session));
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  CreditGrantId granted_id;
  const auto decide = [&](Unit& unit) -> Result<void> {
    Transaction& transaction = unit.transaction();
    OSTO_TRY(const auto company, load_row(transaction, queries::kCompany, {{"company_id", company_id}}, "company"));
    PrepaidTerms terms;
    terms.kind = request.kind;
    terms.currency = request.currency.value_or(company.currency);
    terms.amount_minor = request.amount_minor;
    terms.credits = request.credits;
    terms.rate = request.rate;
    terms.priority = request.priority.value_or(1);
    terms.expires_at = request.expires_at;
    terms.modules = request.modules;
    terms.description = request.description.value_or("");
    OSTO_CHECK(check_modules(transaction, terms.modules));
    OSTO_TRY(const auto earlier, transaction.rows(queries::kCreditGrantsOf, {{"company_id", company_id}}));
    terms.ordinal = static_cast<std::int64_t>(earlier.size()) + 1;
    OSTO_TRY(const BookkeepingContext context, load_bookkeeping_context(transaction, company_id, terms.currency, unit.now()));
    OSTO_TRY(const auto owed, load_owed(transaction, company_id, terms.currency));
    OSTO_TRY(GrantedCredit granted, decide_grant(context, terms, owed, unit.as_of()));
    granted_id = granted.grant_id;
    return unit.apply(std::move(granted.decision));
  };
  return run_command<Prepaid>(session, {"credits.grant", company_id}, request, options, decide,
                              [&](Transaction& transaction, Instant) { return view_by_id(transaction, company_id, granted_id); });
}

Result<Prepaid> credits::void_grant(Session& session, const VoidPrepaid& request, const CallOptions& options) {
  OSTO_CHECK(require_staff(session));
  OSTO_TRY(const CompanyId company_id, owner_of_row(session, queries::kCreditGrantOwner, request.credit_grant_id, "credit", "/credit_grant_id"));
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(const auto row, load_row(unit.transaction(), queries::kCreditGrant, {{"company_id", company_id}, {"id", request.credit_grant_id}}, "credit"));
    OSTO_TRY(const BookkeepingContext context, load_bookkeeping_context(unit.transaction(), company_id, row.currency, unit.now()));
    OSTO_TRY(Decision decision, decide_void_grant(context, row, request.amount_minor, unit.as_of()));
    OSTO_CHECK(unit.apply(std::move(decision)));
    return look_at_threshold(unit, row.currency);
  };
  return run_command<Prepaid>(session, {"credits.void", company_id}, request, options, decide,
                              [&](Transaction& transaction, Instant) { return view_by_id(transaction, company_id, request.credit_grant_id); });
}

Result<PrepaidTopUp> credits::set_top_up(Session& session, const SetTopUp& request, const CallOptions& options) {
  OSTO_CHECK(require_staff(session));
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  Currency currency;
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_CHECK(check_modules(unit.transaction(), request.modules));
    OSTO_TRY(const auto company, load_row(unit.transaction(), queries::kCompany, {{"company_id", company_id}}, "company"));
    const TopUpRuleRow rule = wanted_rule(company, request, unit.now());
    currency = rule.currency;
    // With a rate: what the rule buys later has to be booked.
    OSTO_TRY(const BookkeepingContext context, load_bookkeeping_context(unit.transaction(), company_id, currency, unit.now()));
    OSTO_TRY(const auto before, rule_in(unit.transaction(), company_id, currency));
    OSTO_TRY(Decision decision, decide_set_top_up(context.billing, rule, request.rule.started_at.has_value(), before, unit.as_of()));
    return unit.apply(std::move(decision));
  };
  const auto answer = [&](Transaction& transaction, Instant) -> Result<PrepaidTopUp> {
    OSTO_TRY(const auto row, load_row(transaction, queries::kTopUpRuleIn, {{"company_id", company_id}, {"currency", currency.code()}}, "top-up rule"));
    return view_rule(transaction, row);
  };
  return run_command<PrepaidTopUp>(session, {"credits.set_top_up", company_id}, request, options, decide, answer);
}

Result<PrepaidTopUp> credits::remove_top_up(Session& session, const RemoveTopUp& request, const CallOptions& options) {
  OSTO_CHECK(require_staff(session));
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  PrepaidTopUp removed;
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(const auto company, load_row(unit.transaction(), queries::kCompany, {{"company_id", company_id}}, "company"));
    OSTO_TRY(const auto rule, rule_in(unit.transaction(), company_id, request.currency.value_or(company.currency)));
    if (!rule) return fail(ErrorCode::not_found, "has no rule that tops credit up", "/currency");
    OSTO_TRY(removed, view_rule(unit.transaction(), *rule));
    return unit.apply(decide_remove_top_up(*rule));
  };
  return run_command<PrepaidTopUp>(session, {"credits.remove_top_up", company_id}, request, options, decide,
                                   [&](Transaction&, Instant) -> Result<PrepaidTopUp> { return removed; });
}

Result<PrepaidList> credits::list(Session& session, const ListPrepaid& request, const CallOptions&) {
  OSTO_CHECK(check_request(request));
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  return session.engine().read<PrepaidList>([&](Transaction& transaction) -> Result<PrepaidList> {
    PrepaidList list;
    OSTO_TRY(const auto rows, transaction.rows(queries::kCreditGrantsOf, {{"company_id", company_id}}));
    OSTO_TRY(const BillingContext context, load_billing_context(transaction, company_id));
    for (const CreditGrantRow& row : rows) {
      OSTO_TRY(Prepaid view, view_grant(context.policy, row));
      list.grants.push_back(std::move(view));
    }
    OSTO_TRY(const auto rules, transaction.rows(queries::kTopUpRulesOf, {{"company_id", company_id}}));
    for (const TopUpRuleRow& rule : rules) {
      OSTO_TRY(PrepaidTopUp view, view_rule(transaction, rule));
      list.top_ups.push_back(std::move(view));
    }
    return list;
  });
}

}  // namespace osto::billing
