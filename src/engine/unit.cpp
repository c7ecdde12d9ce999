#include "engine/unit.hpp"

#include "engine/event_link.hpp"
#include "engine/load_usage.hpp"

namespace osto::billing {

Result<void> Unit::apply(Decision decision) {
  OSTO_CHECK(transaction_.apply(decision.changes));
  for (const RowChange& change : decision.changes) {
    if (change.table == &table_of<RefundRow>() && change.kind == ChangeKind::insert) has_refunds_ = true;
  }
  OSTO_CHECK(append_events(decision.events));
  for (const RowChange& change : decision.changes) {
    if (change.table != &table_of<UsageWindowRow>() || change.kind != ChangeKind::insert) continue;
    OSTO_TRY(const Decision moved, decide_usage_at_end(transaction_, *std::static_pointer_cast<const UsageWindowRow>(change.row)));
    OSTO_CHECK(transaction_.apply(moved.changes));
  }
  return {};
}

Result<void> Unit::append_events(const std::vector<EventDraft>& events) {
  if (events.empty()) return {};
  OSTO_TRY(const auto last, transaction_.first(queries::kLastEvent, {{"company_id", company()}}));
  std::int64_t sequence = last ? last->sequence : 0;
  Bytes prev_hash = last ? last->hash : first_event_link();
  Decision chain;
  for (const EventDraft& event : events) {
    EventRow row;
    row.company_id = company();
    row.sequence = ++sequence;
    row.kind = event.kind;
    row.subject_id = event.subject_id;
    row.effective_at = as_of_.effective_at;
    row.recorded_at = as_of_.recorded_at;
    row.payload = event_payload(row, event.facts);
    row.prev_hash = prev_hash;
    row.hash = link_event(row.prev_hash, row.payload);
    prev_hash = row.hash;
    chain.insert(std::move(row));
  }
  return transaction_.apply(chain.changes);
}

}  // namespace osto::billing
