#include "engine/finalize.hpp"

#include "core/bookkeeping/outside_taxes.hpp"
#include "core/bookkeeping/return_unused.hpp"
#include "core/invoice/document_draft.hpp"
#include "engine/advances.hpp"
#include "engine/load.hpp"
#include "engine/load_invoice.hpp"
#include "engine/load_payment.hpp"
#include "engine/top_ups.hpp"

namespace osto::billing {
namespace {

/// The money of a credit note for unused time goes back the way it came.
Result<void> return_unused(Unit& unit, DocumentId note_id) {
  OSTO_TRY(const DocumentRow note, load_row(unit.transaction(), queries::kDocument, {{"company_id", unit.company()}, {"id", note_id}}, "document"));
  OSTO_TRY(const ReturnFacts returned, load_return(unit.transaction(), note, unit.now()));
  OSTO_TRY(Decision back, decide_return_unused(returned, unit.as_of()));
  return unit.apply(std::move(back));
}

}  // namespace

Result<void> finalize_document(Unit& unit, const FinalizeFacts& facts) {
  OSTO_TRY(PlannedDocument planned, plan_finalize(facts, unit.now()));
  std::optional<NumberSeriesRow> series;
  if (planned.series) {
    OSTO_TRY(series, load_number_series(unit.transaction(), facts.bill.document.legal_entity_id, *planned.series));
  }
  const bool goes_back = planned.series && planned.bill.document.kind == DocumentKind::credit_note && returns_money(facts.bill.document);
  OSTO_TRY(Decision decision, decide_finalize(facts, std::move(planned), series, unit.as_of()));
  OSTO_CHECK(unit.apply(std::move(decision)));
  if (facts.account_credit) OSTO_CHECK(adjust_advances(unit, facts.bill.document.id));
  if (goes_back) return return_unused(unit, facts.bill.document.id);
  if (buys_credit(facts.bill.lines)) return settle_top_up(unit, facts.bill.document.id);
  return facts.grants.empty() ? Result<void>{} : look_at_threshold(unit, facts.bill.document.currency);
}

Result<void> finalize_when_due(Unit& unit, DocumentId document_id) {
  OSTO_TRY(const FinalizeFacts facts, load_finalize(unit.transaction(), unit.company(), document_id, unit.now()));
  if (!waits_for_taxes(facts.bill)) return finalize_document(unit, facts);
  OSTO_TRY(Decision decision, decide_request_taxes(facts.bill, unit.as_of()));
  return unit.apply(std::move(decision));
}

}  // namespace osto::billing
