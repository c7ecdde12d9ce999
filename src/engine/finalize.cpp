#include "engine/finalize.hpp"

#include "core/bookkeeping/outside_taxes.hpp"
#include "engine/load.hpp"
#include "engine/load_invoice.hpp"
#include "engine/top_ups.hpp"

namespace osto::billing {

Result<void> finalize_document(Unit& unit, const FinalizeFacts& facts) {
  OSTO_TRY(PlannedDocument planned, plan_finalize(facts, unit.now()));
  std::optional<NumberSeriesRow> series;
  if (planned.series) {
    OSTO_TRY(series, load_number_series(unit.transaction(), facts.bill.document.legal_entity_id, *planned.series));
  }
  OSTO_TRY(Decision decision, decide_finalize(facts, std::move(planned), series, unit.as_of()));
  OSTO_CHECK(unit.apply(std::move(decision)));
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
