// How one event of a company's chain follows from the one before it.
#pragma once

#include "core/change/change_rows.hpp"

namespace osto::billing {

/// kind, instants, subject, facts: what the hash covers, in this order.
Bytes event_payload(const EventRow& row, const Bytes& facts);
/// Whether the payload begins with what the columns say.
bool payload_is_of(const EventRow& row);

Bytes first_event_link();
Bytes link_event(const Bytes& hash_before, const Bytes& payload);

}  // namespace osto::billing
