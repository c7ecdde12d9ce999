// The out-of-line conversions of scalars.hpp.
#include <osto_billing/scalars.hpp>

#include <charconv>

namespace osto::billing {

namespace detail {

Result<std::int64_t> parse_int64(std::string_view text) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
  const bool canonical = !digits.empty() && (digits == "0" ? text == digits : digits.front() != '0');
  if (error == std::errc::result_out_of_range) return fail(ErrorCode::out_of_range, "is beyond 64 bits");
  if (error != std::errc{} || end != text.data() + text.size() || !canonical) {
    return fail(ErrorCode::invalid_value, "is not a whole number without blanks, plus sign or leading zeros");
  }
  return number;
}

static int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return -1;
}

}  // namespace detail

std::string Scalar<Bytes>::print(const Bytes& v) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text;
  text.reserve(v.octets.size() * 2);
  for (const std::uint8_t octet : v.octets) {
    text += kDigits[octet >> 4];
    text += kDigits[octet & 15];
  }
  return text;
}

Result<Bytes> Scalar<Bytes>::parse(std::string_view text) {
  if (text.size() % 2 != 0) return fail(ErrorCode::invalid_value, "has an odd number of hexadecimal digits");
  Bytes bytes;
  bytes.octets.reserve(text.size() / 2);
  for (std::size_t i = 0; i < text.size(); i += 2) {
    const int high = detail::hex_digit(text[i]);
    const int low = detail::hex_digit(text[i + 1]);
    if (high < 0 || low < 0) return fail(ErrorCode::invalid_value, "is not lower-case hexadecimal");
    bytes.octets.push_back(static_cast<std::uint8_t>(high * 16 + low));
  }
  return bytes;
}

}  // namespace osto::billing
