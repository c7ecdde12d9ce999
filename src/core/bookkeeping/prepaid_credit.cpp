#include "core/bookkeeping/prepaid_credit.hpp"

#include "base/text_list.hpp"
#include "core/change/facts_writer.hpp"
#include "core/money/rounding.hpp"
#include "core/prepaid/credit_conversion.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

LedgerAccount wallet_of(CreditKind kind) { return kind == CreditKind::paid ? LedgerAccount::wallet_paid : LedgerAccount::wallet_promo; }

/// Where a grant's worth comes from. An invoice that sold it has booked the receivable against deferred revenue.
LedgerAccount source_of(const PrepaidTerms& terms) {
  if (terms.kind == CreditKind::promotional) return LedgerAccount::promotions;
  return terms.invoiced_at_rate ? LedgerAccount::deferred_revenue : LedgerAccount::cash_clearing;
}

Result<Minor> amount_of(const PrepaidTerms& terms, const BillingPolicy& policy) {
  if (terms.amount_minor.has_value() == terms.credits.has_value()) {
    return fail(ErrorCode::invalid_value, "either an amount is given, or credits at a rate", "/amount_minor");
  }
  if (terms.credits.has_value() != terms.rate.has_value()) {
    return fail(ErrorCode::invalid_value, "is given together with credits, and only with them", "/rate");
  }
  Minor amount = terms.amount_minor.value_or(Minor{});
  if (terms.credits) {
    if (terms.rate->is_negative() || terms.rate->is_zero()) return fail(ErrorCode::invalid_value, "must be above 0", "/rate");
    OSTO_TRY(const Rational exact, money_of_credits(*terms.credits, *terms.rate, terms.currency));
    OSTO_TRY(const Rounded whole, round_minor(exact, policy.rounding));
    amount = whole.amount_minor;
  }
  if (amount.value <= 0) return fail(ErrorCode::invalid_value, "must be above 0", terms.credits ? "/credits" : "/amount_minor");
  return amount;
}

/// New credit pays what is due on open invoices, the oldest first.
Result<void> pay_overage(const std::vector<OverageOwed>& owed, CreditGrantRow& grant, EntryBuilder& entry, const Rational& rate, AsOf& as_of, Decision& decision) {
  for (const OverageOwed& one : owed) {
    const Minor amount = std::min(grant.balance_minor, one.invoice.balance.due_minor);
    if (amount.is_zero()) break;
    OSTO_TRY(grant.balance_minor, subtract(grant.balance_minor, amount));
    BalanceRow balance = one.invoice.balance;
    OSTO_TRY(balance.prepaid_applied_minor, add(balance.prepaid_applied_minor, amount));
    OSTO_TRY(balance.due_minor, subtract(balance.due_minor, amount));
    decision.insert(CreditUseRow{balance.company_id, balance.document_id, one.use_count, grant.id, grant.currency, amount});
    entry.debit(wallet_of(grant.kind), std::nullopt, {amount, grant.currency}, rate);
    entry.credit(LedgerAccount::receivable, std::nullopt, {amount, grant.currency}, one.invoice.context.rate);
    OSTO_CHECK(close_when_settled(balance, one.invoice.dunning, as_of, decision));
    decision.update(balance);
  }
  return {};
}

/// Books so much of the grant out of it, into `account`, and ends it when nothing is left. `entry` is of what happened to it.
Result<void> take_back(CreditGrantRow grant, Minor amount, LedgerAccount account, EntryBuilder entry, EventKind why, const Rational& rate, AsOf& as_of,
                       Decision& decision) {
  entry.debit(wallet_of(grant.kind), std::nullopt, {amount, grant.currency}, rate);
  entry.credit(account, std::nullopt, {amount, grant.currency}, rate);
  OSTO_TRY(BalancedEntry booked, entry.finish());
  append_entry(std::move(booked), decision);
  OSTO_TRY(grant.balance_minor, subtract(grant.balance_minor, amount));
  if (grant.balance_minor.is_zero()) {
    grant.ended_at = as_of.effective_at;
    decision.unplan(grant.company_id, DueKind::expire_credit, grant.id);
  }
  decision.update(grant);
  decision.event(why, grant.id, FactsWriter().amount(amount, grant.currency).done());
  return {};
}

}  // namespace

Result<GrantedCredit> decide_grant(const BookkeepingContext& context, const PrepaidTerms& terms, const std::vector<OverageOwed>& owed, AsOf& as_of) {
  if (terms.expires_at && *terms.expires_at <= as_of.effective_at) return fail(ErrorCode::invalid_value, "is not in the future", "/expires_at");
  GrantedCredit granted;
  Decision& decision = granted.decision;
  CreditGrantRow grant;
  grant.id = granted.grant_id = as_of.ids.mint<CreditGrantId>();
  grant.company_id = context.billing.company.company_id;
  grant.currency = terms.currency;
  grant.kind = terms.kind;
  OSTO_TRY(grant.amount_minor, amount_of(terms, context.billing.policy));
  grant.balance_minor = grant.amount_minor;
  grant.priority = terms.priority;
  grant.modules = join_list(terms.modules);
  grant.description = terms.description;
  grant.rate = terms.rate;
  grant.granted_at = as_of.effective_at;
  grant.expires_at = terms.expires_at;
  grant.ordinal = terms.ordinal;
  decision.insert(grant);
  EntryBuilder entry = begin_entry(context, EventKind::credit_granted, grant.id, "Prepaid credit granted", as_of);
  const Money amount{grant.amount_minor, grant.currency};
  entry.debit(source_of(terms), std::nullopt, amount, terms.invoiced_at_rate.value_or(context.rate));
  entry.credit(wallet_of(grant.kind), std::nullopt, amount, context.rate);
  if (context.billing.policy.prepaid_overage == PrepaidOverage::carried && terms.modules.empty()) {
    OSTO_CHECK(pay_overage(owed, grant, entry, context.rate, as_of, decision));
    if (grant.balance_minor != grant.amount_minor) decision.update(grant);
  }
  OSTO_TRY(BalancedEntry booked, entry.finish());
  append_entry(std::move(booked), decision);
  if (grant.expires_at) decision.plan(grant.company_id, DueKind::expire_credit, grant.id, *grant.expires_at, 0);
  decision.event(EventKind::credit_granted, grant.id, FactsWriter().amount(grant.amount_minor, grant.currency).done());
  return granted;
}

Result<Decision> decide_void_grant(const BookkeepingContext& context, const CreditGrantRow& grant, std::optional<Minor> amount, AsOf& as_of) {
  if (grant.ended_at || grant.balance_minor.is_zero()) {
    return fail(ErrorCode::state_conflict, grant.ended_at ? "has ended" : "is used up", "/credit_grant_id", grant.id.to_string());
  }
  const Minor taken = amount.value_or(grant.balance_minor);
  if (taken.value <= 0 || taken > grant.balance_minor) {
    return fail(ErrorCode::invalid_value, "must be above 0 and at most the " + std::to_string(grant.balance_minor.value) + " minor units that are left",
                "/amount_minor");
  }
  Decision decision;
  const CreditVoidRow row{as_of.ids.mint<CreditVoidId>(), grant.company_id, grant.id, grant.currency, taken, as_of.effective_at};
  decision.insert(row);
  const LedgerAccount account = grant.kind == CreditKind::paid ? LedgerAccount::refunds : LedgerAccount::promotions;
  EntryBuilder entry = begin_entry(context, EventKind::credit_voided, row.id, "Prepaid credit voided", as_of);
  OSTO_CHECK(take_back(grant, taken, account, std::move(entry), EventKind::credit_voided, context.rate, as_of, decision));
  return decision;
}

Result<Decision> decide_expire_grant(const BookkeepingContext& context, const CreditGrantRow& grant, AsOf& as_of) {
  Decision decision;
  if (grant.ended_at) return decision;
  const LedgerAccount account = grant.kind == CreditKind::paid ? LedgerAccount::revenue : LedgerAccount::promotions;
  EntryBuilder entry = begin_entry(context, EventKind::credit_expired, grant.id, "Prepaid credit expired", as_of);
  OSTO_CHECK(take_back(grant, grant.balance_minor, account, std::move(entry), EventKind::credit_expired, context.rate, as_of, decision));
  return decision;
}

}  // namespace osto::billing
