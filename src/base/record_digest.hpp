// SHA-256 of any described record: equal records have equal digests, whatever spelling they came in.
#pragma once

#include "base/digest.hpp"

#include <osto_billing/describe.hpp>

namespace osto::billing {

Digest digest_record(const Type& type, const void* record);

template <class R>
Digest digest_record(const R& record) {
  return digest_record(type_of<R>(), &record);
}

}  // namespace osto::billing
