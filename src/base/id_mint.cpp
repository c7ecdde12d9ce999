#include "base/id_mint.hpp"

#include <algorithm>
#include <utility>

#include "base/digest.hpp"

namespace osto::billing {
namespace {

constexpr std::size_t kTimeBytes = 6;

}  // namespace

IdBytes derive_id(Instant as_of, std::string_view scope, std::uint64_t ordinal) {
  const Digest hash = Sha256().field(scope).update_u64(ordinal).finish();
  const std::int64_t microseconds = as_of.is_empty() ? 0 : as_of.microseconds();
  const auto milliseconds = static_cast<std::uint64_t>(microseconds / 1000);
  IdBytes bytes{};
  for (std::size_t i = 0; i < kTimeBytes; ++i) {
    bytes[i] = static_cast<std::uint8_t>((milliseconds >> (40 - 8 * i)) & 0xff);
  }
  // The 74 hash bits are read off the digest's front, left to right: 12 into bytes 6..7, 62 into bytes 8..15.
  bytes[6] = static_cast<std::uint8_t>(0x80 | (hash[0] >> 4));
  bytes[7] = static_cast<std::uint8_t>(((hash[0] & 0x0f) << 4) | (hash[1] >> 4));
  bytes[8] = static_cast<std::uint8_t>(0x80 | ((hash[1] & 0x0f) << 2) | (hash[2] >> 6));
  for (std::size_t i = 9; i < bytes.size(); ++i) {
    bytes[i] = static_cast<std::uint8_t>(((hash[i - 7] & 0x3f) << 2) | (hash[i - 6] >> 6));
  }
  return bytes;
}

IdMint::IdMint(Instant as_of, std::string scope) : as_of_(as_of), scope_(std::move(scope)) {}

IdBytes IdMint::next_bytes_after(const IdBytes& earlier) {
  IdBytes bytes = next_bytes();
  if (earlier < bytes) return bytes;
  std::copy_n(earlier.begin(), kTimeBytes, bytes.begin());
  for (std::size_t i = kTimeBytes; i-- > 0;) {
    if (++bytes[i] != 0) break;  // a byte that wrapped carries into the one before it
  }
  return bytes;
}

IdBytes IdMint::next_bytes() { return derive_id(as_of_, scope_, next_ordinal_++); }

}  // namespace osto::billing
