// IdMint: derived ids. The same command at the same moment mints the same ids in the same order, on every
// machine; that is what makes previews, replays and crashed-and-repeated work agree.
//
// Layout, an RFC 9562 UUIDv8, big-endian:
//   bits   0..47   as_of in milliseconds since 1970 (so ids sort by time)
//   bits  48..51   version 8
//   bits  52..63   hash bits 0..11
//   bits  64..65   variant 10
//   bits  66..127  hash bits 12..73
// hash = SHA-256( field(scope), ordinal as 8 bytes big-endian ); field = 8-byte big-endian length, then the text.
//
// Worked example: as_of 2026-11-01T00:00:00Z = 1793491200000 ms = 0x01a19467e800, scope "demo", ordinal 0.
// SHA-256(00000000 00000004 "demo" 00000000 00000000) = 50bc3e68089e81fedb6d...; its first 12 bits are 50b, the next
// 62 (c3e68089e81fedb6 without its last two bits, then shifted in behind the variant 10) give b0f9a0227a07fb6d:
//   01a19467e800 8 50b b0f9a0227a07fb6d     printed: cmp_01a19467e800850bb0f9a0227a07fb6d
// The same bytes are a known answer in tests/unit/base/id_mint_test.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <osto_billing/ids.hpp>
#include <osto_billing/time.hpp>

namespace osto::billing {

/// One id without a mint: for a subject whose ordinal is known.
IdBytes derive_id(Instant as_of, std::string_view scope, std::uint64_t ordinal);

/// Mints ids 0, 1, 2, ... of one scope. A scope names its command or its due work and is unique within the
/// database: for example company id + idempotency key, or company id + kind + subject + generation.
class IdMint {
 public:
  /// An empty `as_of` counts as 1970.
  IdMint(Instant as_of, std::string scope);

  template <class Tag>
  Id<Tag> next() {
    return Id<Tag>(next_bytes());
  }
  template <class IdType>
  IdType mint() {
    return IdType(next_bytes());
  }
  /// The next id, which sorts behind `earlier`: where it would not, because both are of one millisecond, its time counts on
  /// from that of `earlier`.
  template <class IdType>
  IdType mint_after(const IdType& earlier) {
    return IdType(next_bytes_after(earlier.bytes()));
  }
  IdBytes next_bytes();

  Instant as_of() const noexcept { return as_of_; }
  const std::string& scope() const noexcept { return scope_; }

 private:
  IdBytes next_bytes_after(const IdBytes& earlier);

  Instant as_of_;
  std::string scope_;
  std::uint64_t next_ordinal_ = 0;
};

}  // namespace osto::billing
