#include "core/bookkeeping/top_ups.hpp"

#include "base/text_list.hpp"
#include "core/calendar/interval_cycle.hpp"
#include "core/change/facts_writer.hpp"
#include "core/money/rounding.hpp"
#include "core/prepaid/credit_conversion.hpp"
#include "core/prepaid/top_up.hpp"

#include <iterator>

namespace osto::billing {
namespace {

void append(Decision more, Decision& decision) {
  decision.changes.insert(decision.changes.end(), std::make_move_iterator(more.changes.begin()), std::make_move_iterator(more.changes.end()));
  decision.events.insert(decision.events.end(), std::make_move_iterator(more.events.begin()), std::make_move_iterator(more.events.end()));
}

/// The rule as it is looked at now: of an interval, exactly this instant.
Result<TopUpCredit> look_at(const BillingContext& context, const TopUpRuleRow& row, Instant now) {
  TopUpCredit request;
  request.policy = context.policy;
  request.currency = row.currency;
  request.rate = row.rate;
  request.rule = rule_of(row);
  request.since = now;
  if (row.triggered_by == TopUpTrigger::interval) {
    request.rule.started_at = now;
    OSTO_TRY(request.until, plus(now, {1}));
  }
  return request;
}

/// The sum of grants for exactly the rule's modules, in credits at its rate.
Result<Decimal> credits_at_hand(const TopUpFacts& facts) {
  Minor balance;
  for (const CreditGrantRow& grant : facts.grants) {
    if (grant.modules != facts.rule.modules) continue;
    OSTO_TRY(balance, add(balance, grant.balance_minor));
  }
  OSTO_TRY(const Rational credits, credits_of_money(Rational(balance.value), facts.rule.rate, facts.rule.currency));
  return round_to_places(credits, Decimal::kMaxPlaces, RoundingMode::down);
}

Result<Decimal> credits_pending(const TopUpFacts& facts) {
  Decimal pending;
  for (const TopUpRow& bought : facts.pending) {
    if (bought.modules != facts.rule.modules) continue;
    OSTO_TRY(pending, add(pending, bought.credits));
  }
  return pending;
}

LineRow line_of(const BillingContext& context, const TopUpRuleRow& rule, const TopUp& made, const DocumentRow& document, AsOf& as_of) {
  LineRow line;
  line.id = as_of.ids.mint<LineId>();
  line.company_id = document.company_id;
  line.document_id = document.id;
  line.kind = LineKind::top_up;
  line.description = "Prepaid credit: " + made.paid_credits.to_string() + " credits";
  line.service_start = line.service_end = as_of.effective_at;
  line.quantity = made.paid_credits;
  line.unit_price = rule.rate;
  line.currency = document.currency;
  line.amount_minor = made.paid_minor;
  line.exact_amount = made.paid_exact;
  line.rounding = context.policy.rounding;
  line.billing_policy_id = context.policy_id;
  line.rule_version = kRuleVersion;
  return line;
}

/// A document of its own, finalized now: it is paid for credit alone, and dropped alone.
void buy(const BillingContext& context, const TopUpRuleRow& rule, const TopUp& made, AsOf& as_of, Decision& decision) {
  DocumentRow document;
  document.id = as_of.ids.mint<DocumentId>();
  document.company_id = rule.company_id;
  document.legal_entity_id = context.seller.id;
  document.kind = DocumentKind::invoice;
  document.state = DocumentState::draft;
  document.currency = rule.currency;
  document.invoice_at = as_of.effective_at;
  document.split_key = document.id.to_string();
  document.line_count = 1;
  decision.insert(document);
  decision.insert(line_of(context, rule, made, document, as_of));
  TopUpRow bought;
  bought.id = as_of.ids.mint<TopUpId>();
  bought.company_id = rule.company_id;
  bought.rule_id = rule.id;
  bought.document_id = document.id;
  bought.currency = rule.currency;
  bought.amount_minor = made.paid_minor;
  bought.credits = made.paid_credits;
  bought.rate = rule.rate;
  bought.modules = rule.modules;
  bought.made_at = as_of.effective_at;
  decision.insert(bought);
  decision.plan(rule.company_id, DueKind::finalize, document.id, as_of.effective_at, 0);
}

PrepaidTerms terms_of(CreditKind kind, Currency currency, const std::string& modules, const Decimal& credits, const Decimal& rate, std::int64_t ordinal) {
  PrepaidTerms terms;
  terms.kind = kind;
  terms.currency = currency;
  terms.credits = credits;
  terms.rate = rate;
  terms.modules = split_list(modules);
  terms.description = "Topped up";
  terms.ordinal = ordinal;
  return terms;
}

/// Plans an interval's instant unless the rule ends before it.
Result<void> plan_interval(const BillingContext& context, const TopUpRuleRow& rule, std::int64_t number, Decision& decision) {
  OSTO_TRY(const Instant at, boundary(*context.zone, rule.started_at, cycle_of(*rule.interval_unit, rule.interval_count), number));
  if (rule.expires_at && at >= *rule.expires_at) return {};
  decision.plan(rule.company_id, DueKind::top_up, rule.id, at, number);
  return {};
}

/// The first interval's instant that is not past. A rule that names no start begins an interval after now.
Result<std::int64_t> first_interval(const BillingContext& context, const TopUpRuleRow& rule, bool names_start, Instant now) {
  if (!names_start) return 1;
  if (rule.started_at >= now) return 0;
  const Cycle cycle = cycle_of(*rule.interval_unit, rule.interval_count);
  OSTO_TRY(const std::int64_t running, boundary_index_at(*context.zone, rule.started_at, cycle, now));
  OSTO_TRY(const Instant began, boundary(*context.zone, rule.started_at, cycle, running));
  return began == now ? running : running + 1;
}

}  // namespace

TopUpRule rule_of(const TopUpRuleRow& row) {
  TopUpRule rule;
  rule.trigger = row.triggered_by;
  rule.method = row.method;
  rule.threshold_credits = row.threshold_credits;
  rule.target_credits = row.target_credits;
  rule.paid_credits = row.paid_credits;
  rule.granted_credits = row.granted_credits;
  rule.interval_unit = row.interval_unit;
  rule.interval_count = row.interval_count;
  rule.started_at = row.started_at;
  rule.expires_at = row.expires_at;
  rule.min_paid_credits = row.min_paid_credits;
  rule.max_paid_credits = row.max_paid_credits;
  rule.ignore_limits = row.ignore_limits;
  rule.grants_target = row.grants_target;
  return rule;
}

Result<Decision> decide_set_top_up(const BillingContext& context, TopUpRuleRow rule, bool names_start, const std::optional<TopUpRuleRow>& before,
                                   AsOf& as_of) {
  const Instant now = as_of.effective_at;
  OSTO_TRY(const TopUpCredit request, look_at(context, rule, now));
  OSTO_CHECK(top_up_credit(request));  // says what is wrong with the rule
  const bool does_nothing = rule.method == TopUpMethod::fixed && rule.paid_credits.is_zero() && rule.granted_credits.is_zero();
  if (does_nothing) return fail(ErrorCode::invalid_value, "is 0, and so is granted_credits; one of the two must be above 0", "/rule/paid_credits");
  if (rule.expires_at && *rule.expires_at <= now) return fail(ErrorCode::invalid_value, "is not in the future", "/rule/expires_at");
  Decision decision;
  if (before) append(decide_remove_top_up(*before), decision);
  rule.id = as_of.ids.mint<TopUpRuleId>();
  decision.insert(rule);
  if (rule.triggered_by == TopUpTrigger::interval) {
    OSTO_TRY(const std::int64_t first, first_interval(context, rule, names_start, now));
    OSTO_CHECK(plan_interval(context, rule, first, decision));
  } else {
    decision.plan(rule.company_id, DueKind::top_up, rule.id, std::max(now, rule.started_at), 0);
  }
  return decision;
}

Decision decide_remove_top_up(const TopUpRuleRow& rule) {
  Decision decision;
  decision.erase(rule);
  decision.unplan(rule.company_id, DueKind::top_up, rule.id);
  return decision;
}

Result<Decision> decide_top_up(const TopUpFacts& facts, std::int64_t interval_number, AsOf& as_of) {
  const TopUpRuleRow& rule = facts.rule;
  const BillingContext& billing = facts.context.billing;
  Decision decision;
  OSTO_TRY(TopUpCredit request, look_at(billing, rule, as_of.effective_at));
  OSTO_TRY(request.balance_credits, credits_at_hand(facts));
  OSTO_TRY(request.pending_credits, credits_pending(facts));
  OSTO_TRY(const ToppedUp topped, top_up_credit(request));
  for (const TopUp& made : topped.top_ups) {
    if (made.paid_minor.value > 0) buy(billing, rule, made, as_of, decision);
    if (made.granted_minor.value > 0) {
      const PrepaidTerms terms = terms_of(CreditKind::promotional, rule.currency, rule.modules, made.granted_credits, rule.rate, facts.next_ordinal);
      OSTO_TRY(GrantedCredit granted, decide_grant(facts.context, terms, facts.owed, as_of));
      append(std::move(granted.decision), decision);
    }
    decision.event(EventKind::credit_topped_up, rule.id,
                   FactsWriter().amount(made.paid_minor, rule.currency).amount(made.granted_minor, rule.currency).done());
  }
  if (rule.triggered_by == TopUpTrigger::interval) OSTO_CHECK(plan_interval(billing, rule, interval_number + 1, decision));
  return decision;
}

Result<Decision> decide_settle_top_up(const BookkeepingContext& context, const TopUpRow& bought, const DocumentRow& document, const BalanceRow& balance,
                                      const Rational& invoice_rate, const std::vector<OverageOwed>& owed, std::int64_t next_ordinal, AsOf& as_of) {
  Decision decision;
  TopUpRow settled = bought;
  if (document.state == DocumentState::voided) {
    settled.state = TopUpState::dropped;
    decision.update(settled);
    return decision;
  }
  if (!balance.paid_at) return decision;
  PrepaidTerms terms = terms_of(CreditKind::paid, bought.currency, bought.modules, bought.credits, bought.rate, next_ordinal);
  terms.invoiced_at_rate = invoice_rate;
  OSTO_TRY(GrantedCredit granted, decide_grant(context, terms, owed, as_of));
  settled.state = TopUpState::paid;
  settled.grant_id = granted.grant_id;
  append(std::move(granted.decision), decision);
  decision.update(settled);
  return decision;
}

}  // namespace osto::billing
