#include "operations/run_command.hpp"

#include "base/text_list.hpp"
#include "core/bookkeeping/prepaid_credit.hpp"
#include "core/prepaid/credit_conversion.hpp"
#include "engine/load.hpp"
#include "engine/load_invoice.hpp"

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

/// What is due on invoices without a live attempt, the oldest first.
Result<std::vector<OverageOwed>> load_owed(Transaction& transaction, CompanyId company_id, Currency currency) {
  std::vector<OverageOwed> owed;
  OSTO_TRY(const auto balances, transaction.rows(queries::kOpenBalancesOf, {{"company_id", company_id}, {"currency", currency.code()}}));
  for (const BalanceRow& balance : balances) {
    OverageOwed one;
    OSTO_TRY(one.invoice, load_invoice(transaction, company_id, balance.document_id));
    OSTO_TRY(const auto uses, transaction.rows(queries::kCreditUsesOf, {{"company_id", company_id}, {"document_id", balance.document_id}}));
    one.use_count = static_cast<std::int64_t>(uses.size());
    if (!one.invoice.has_live_attempt) owed.push_back(std::move(one));
  }
  return owed;
}

Result<void> check_modules(Transaction& transaction, const std::vector<std::string>& modules) {
  for (std::size_t i = 0; i < modules.size(); ++i) {
    OSTO_TRY(const auto module, transaction.first(queries::kModuleByCode, {{"code", modules[i]}}));
    if (!module) return fail(ErrorCode::not_found, "there is no module with this code", "/modules/" + std::to_string(i));
  }
  return {};
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
    OSTO_TRY(Decision decision, decide_void_grant(context, row, unit.as_of()));
    return unit.apply(std::move(decision));
  };
  return run_command<Prepaid>(session, {"credits.void", company_id}, request, options, decide,
                              [&](Transaction& transaction, Instant) { return view_by_id(transaction, company_id, request.credit_grant_id); });
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
    return list;
  });
}

}  // namespace osto::billing
