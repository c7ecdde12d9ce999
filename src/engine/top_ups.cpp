#include "engine/top_ups.hpp"

#include "core/bookkeeping/top_ups.hpp"
#include "engine/load.hpp"
#include "engine/load_invoice.hpp"

namespace osto::billing {
namespace {

Result<std::int64_t> next_ordinal(Transaction& transaction, CompanyId company_id) {
  OSTO_TRY(const auto earlier, transaction.rows(queries::kCreditGrantsOf, {{"company_id", company_id}}));
  return static_cast<std::int64_t>(earlier.size()) + 1;
}

}  // namespace

Result<void> look_at_threshold(Unit& unit, Currency currency) {
  OSTO_TRY(const auto rule, unit.transaction().first(queries::kTopUpRuleIn, {{"company_id", unit.company()}, {"currency", currency.code()}}));
  if (!rule || rule->triggered_by != TopUpTrigger::threshold || rule->started_at > unit.now()) return {};
  Decision decision;
  decision.plan(unit.company(), DueKind::top_up, rule->id, unit.now(), 0);
  return unit.apply(std::move(decision));
}

Result<void> top_up(Unit& unit, TopUpRuleId rule_id, std::int64_t interval_number) {
  Transaction& transaction = unit.transaction();
  OSTO_TRY(const auto rule, transaction.first(queries::kTopUpRule, {{"company_id", unit.company()}, {"id", rule_id}}));
  if (!rule) return {};
  TopUpFacts facts;
  facts.rule = *rule;
  const Parameters in_currency{{"company_id", unit.company()}, {"currency", rule->currency.code()}};
  OSTO_TRY(facts.context, load_bookkeeping_context(transaction, unit.company(), rule->currency, unit.now()));
  OSTO_TRY(facts.grants, transaction.rows(queries::kUsableGrants, in_currency));
  OSTO_TRY(facts.pending, transaction.rows(queries::kPendingTopUpsOf, in_currency));
  OSTO_TRY(facts.owed, load_owed(transaction, unit.company(), rule->currency));
  OSTO_TRY(facts.next_ordinal, next_ordinal(transaction, unit.company()));
  OSTO_TRY(Decision decision, decide_top_up(facts, interval_number, unit.as_of()));
  return unit.apply(std::move(decision));
}

Result<void> settle_top_up(Unit& unit, DocumentId document_id) {
  Transaction& transaction = unit.transaction();
  const Parameters of_document{{"company_id", unit.company()}, {"document_id", document_id}};
  OSTO_TRY(const auto bought, transaction.first(queries::kTopUpOfDocument, of_document));
  if (!bought || bought->state != TopUpState::pending) return {};
  OSTO_TRY(const auto document, load_row(transaction, queries::kDocument, {{"company_id", unit.company()}, {"id", document_id}}, "document"));
  OSTO_TRY(const auto balance, load_row(transaction, queries::kBalance, of_document, "balance"));
  OSTO_TRY(const BookkeepingContext context, load_bookkeeping_context(transaction, unit.company(), bought->currency, unit.now()));
  OSTO_TRY(const BookkeepingContext at_issue, load_bookkeeping_context(transaction, unit.company(), bought->currency, *document.finalized_at));
  OSTO_TRY(const auto owed, load_owed(transaction, unit.company(), bought->currency));
  OSTO_TRY(const std::int64_t ordinal, next_ordinal(transaction, unit.company()));
  OSTO_TRY(Decision decision, decide_settle_top_up(context, *bought, document, balance, at_issue.rate, owed, ordinal, unit.as_of()));
  return unit.apply(std::move(decision));
}

}  // namespace osto::billing
