// Canonical bytes of an event's facts: ids and amounts in a fixed order, never names or other personal data.
#pragma once

#include <osto_billing/scalars.hpp>

namespace osto::billing {

class FactsWriter {
 public:
  template <class Tag>
  FactsWriter& id(const Id<Tag>& value) {
    bytes_.octets.insert(bytes_.octets.end(), value.bytes().begin(), value.bytes().end());
    return *this;
  }
  FactsWriter& number(std::int64_t value) {
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes_.octets.push_back(static_cast<std::uint8_t>(static_cast<std::uint64_t>(value) >> shift));
    }
    return *this;
  }
  FactsWriter& amount(Minor value, Currency currency) {
    number(value.value);
    for (const char letter : currency.code()) bytes_.octets.push_back(static_cast<std::uint8_t>(letter));
    return *this;
  }
  FactsWriter& instant(Instant value) { return number(value.microseconds()); }

  Bytes done() { return std::move(bytes_); }

 private:
  Bytes bytes_;
};

}  // namespace osto::billing
