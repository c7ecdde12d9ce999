#include "engine/unit.hpp"

#include "base/digest.hpp"
#include "core/change/facts_writer.hpp"

namespace osto::billing {
namespace {

Bytes as_bytes(const Digest& digest) { return Bytes{{digest.begin(), digest.end()}}; }

/// kind, subject, instants, facts: what the hash covers, in this order.
Bytes canonical_payload(const EventRow& row, const Bytes& facts) {
  FactsWriter writer;
  writer.number(static_cast<std::int64_t>(row.kind)).instant(row.effective_at).instant(row.recorded_at);
  Bytes payload = writer.done();
  payload.octets.insert(payload.octets.end(), row.subject_id.octets.begin(), row.subject_id.octets.end());
  payload.octets.insert(payload.octets.end(), facts.octets.begin(), facts.octets.end());
  return payload;
}

}  // namespace

Result<void> Unit::apply(Decision decision) {
  OSTO_CHECK(transaction_.apply(decision.changes));
  return append_events(decision.events);
}

Result<void> Unit::append_events(const std::vector<EventDraft>& events) {
  if (events.empty()) return {};
  OSTO_TRY(const auto last, transaction_.first(queries::kLastEvent, {{"company_id", company()}}));
  std::int64_t sequence = last ? last->sequence : 0;
  Bytes prev_hash = last ? last->hash : Bytes{std::vector<std::uint8_t>(32, 0)};
  Decision chain;
  for (const EventDraft& event : events) {
    EventRow row;
    row.company_id = company();
    row.sequence = ++sequence;
    row.kind = event.kind;
    row.subject_id = event.subject_id;
    row.effective_at = as_of_.effective_at;
    row.recorded_at = as_of_.recorded_at;
    row.payload = canonical_payload(row, event.facts);
    row.prev_hash = prev_hash;
    row.hash = as_bytes(Sha256().update(row.prev_hash.octets).update(row.payload.octets).finish());
    prev_hash = row.hash;
    chain.insert(std::move(row));
  }
  return transaction_.apply(chain.changes);
}

}  // namespace osto::billing
