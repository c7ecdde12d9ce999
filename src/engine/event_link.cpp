#include "engine/event_link.hpp"

#include "base/digest.hpp"
#include "core/change/facts_writer.hpp"

#include <algorithm>

namespace osto::billing {

Bytes event_payload(const EventRow& row, const Bytes& facts) {
  FactsWriter writer;
  writer.number(static_cast<std::int64_t>(row.kind)).instant(row.effective_at).instant(row.recorded_at);
  Bytes payload = writer.done();
  payload.octets.insert(payload.octets.end(), row.subject_id.octets.begin(), row.subject_id.octets.end());
  payload.octets.insert(payload.octets.end(), facts.octets.begin(), facts.octets.end());
  return payload;
}

bool payload_is_of(const EventRow& row) {
  const Bytes head = event_payload(row, {});
  return row.payload.octets.size() >= head.octets.size() &&
         std::equal(head.octets.begin(), head.octets.end(), row.payload.octets.begin());
}

Bytes first_event_link() { return Bytes{std::vector<std::uint8_t>(std::tuple_size_v<Digest>, 0)}; }

Bytes link_event(const Bytes& hash_before, const Bytes& payload) {
  const Digest hash = Sha256().update(hash_before.octets).update(payload.octets).finish();
  return Bytes{{hash.begin(), hash.end()}};
}

}  // namespace osto::billing
