// SHA-256. The only place of the library that knows OpenSSL is digest.cpp.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace osto::billing {

using Digest = std::array<std::uint8_t, 32>;

/// Incremental SHA-256. Integers go in big-endian; `field` puts the length first, so that ("ab","c") and
/// ("a","bc") differ.
class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(Sha256&&) noexcept;
  Sha256& operator=(Sha256&&) noexcept;

  Sha256& update(std::span<const std::uint8_t> bytes);
  Sha256& update(std::string_view text);
  Sha256& update_u64(std::uint64_t number);
  Sha256& field(std::string_view text);
  Sha256& field(std::span<const std::uint8_t> bytes);

  /// Once; the object is spent afterwards.
  Digest finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

Digest sha256(std::span<const std::uint8_t> bytes);
Digest sha256(std::string_view text);

/// Lower-case hex.
std::string to_hex(std::span<const std::uint8_t> bytes);

}  // namespace osto::billing
