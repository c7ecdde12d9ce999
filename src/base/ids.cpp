#include <osto_billing/ids.hpp>

namespace osto::billing {
namespace {

constexpr std::string_view kHexDigits = "0123456789abcdef";

constexpr int hex_value(char c) noexcept {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return -1;
}

}  // namespace

std::string print_id(std::string_view prefix, const IdBytes& bytes) {
  std::string text;
  text.reserve(prefix.size() + 1 + bytes.size() * 2);
  text.append(prefix).push_back('_');
  for (const std::uint8_t byte : bytes) {
    text.push_back(kHexDigits[byte >> 4]);
    text.push_back(kHexDigits[byte & 0x0f]);
  }
  return text;
}

Result<IdBytes> parse_id(std::string_view prefix, std::string_view text) {
  const auto malformed = [&] {
    return fail(ErrorCode::invalid_value,
                "not an id of this kind; \"" + std::string(prefix) + "_\" and 32 lower-case hex digits are allowed");
  };
  IdBytes bytes{};
  if (text.size() != prefix.size() + 1 + bytes.size() * 2) return malformed();
  if (text.substr(0, prefix.size()) != prefix || text[prefix.size()] != '_') return malformed();
  const std::string_view digits = text.substr(prefix.size() + 1);
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const int high = hex_value(digits[2 * i]);
    const int low = hex_value(digits[2 * i + 1]);
    if (high < 0 || low < 0) return malformed();
    bytes[i] = static_cast<std::uint8_t>(high * 16 + low);
  }
  if (bytes == IdBytes{}) return malformed();
  return bytes;
}

}  // namespace osto::billing
