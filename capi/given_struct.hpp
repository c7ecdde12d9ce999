// Reading structs that the caller filled. The caller may be older or newer than this library: struct_size tells how much of
// the struct is there. What is missing is zero, and zero means the default; what we do not know must be zero.
#pragma once

#include <osto_billing/result.hpp>

#include <cstdint>
#include <cstring>
#include <string>

namespace osto::billing::capi {

/// No struct of ours comes near it: a larger size is a forgotten initialisation, not a newer header.
inline constexpr std::uint32_t kMaxStructSize = 4'096;

/// `first_size` is the struct's size in the release that introduced it.
template <class Struct>
Result<Struct> read_given(const Struct* given, std::uint32_t first_size = sizeof(Struct)) {
  Struct known{};
  std::uint32_t size = 0;
  std::memcpy(&size, given, sizeof size);
  if (size < first_size || size > kMaxStructSize) {
    return fail(ErrorCode::invalid_value, "is " + std::to_string(size) + ", set it to sizeof the struct", "/struct_size");
  }
  const auto* bytes = reinterpret_cast<const unsigned char*>(given);
  for (std::size_t i = sizeof(Struct); i < size; ++i) {
    if (bytes[i] != 0) {
      return fail(ErrorCode::invalid_value, "the struct sets what only a newer library knows", "/struct_size");
    }
  }
  std::memcpy(&known, given, size < sizeof(Struct) ? size : sizeof(Struct));
  return known;
}

/// As read_given; NULL is all defaults.
template <class Struct>
Result<Struct> read_optional(const Struct* given, std::uint32_t first_size = sizeof(Struct)) {
  if (given == nullptr) return Struct{};
  return read_given(given, first_size);
}

template <class Struct>
Result<void> check_reserved(const Struct& given) {
  if (given.reserved != 0) return fail(ErrorCode::invalid_value, "is not 0", "/reserved");
  return {};
}

/// The reverse: fills as much as the caller has room for.
template <class Struct>
Result<void> write_given(Struct value, Struct* into) {
  if (into == nullptr) return {};
  std::uint32_t size = 0;
  std::memcpy(&size, into, sizeof size);
  if (size < sizeof size || size > kMaxStructSize) {
    return fail(ErrorCode::invalid_value, "is " + std::to_string(size) + ", set it to sizeof the struct", "/struct_size");
  }
  value.struct_size = size;
  std::memcpy(into, &value, size < sizeof(Struct) ? size : sizeof(Struct));
  return {};
}

}  // namespace osto::billing::capi
