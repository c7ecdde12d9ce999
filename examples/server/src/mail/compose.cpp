#include "mail/mail.hpp"

#include "auth/crypto.hpp"

#include <algorithm>
#include <array>

namespace osto::server {
namespace {

using billing::ErrorCode;
using billing::fail;
using billing::Result;

constexpr std::size_t kOctetsPerLine = 57;         // 76 characters of base64
constexpr std::size_t kOctetsPerEncodedWord = 39;  // 52 characters, with "=?UTF-8?B?", "?=" and the name of the header less than 78

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }
bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; }

Result<void> check_header(std::string_view value, std::string_view name) {
  if (std::none_of(value.begin(), value.end(), is_control)) return {};
  return fail(ErrorCode::invalid_value, "the letter's " + std::string(name) + " holds a control character");
}

Result<void> check_address(const Address& address, std::string_view name) {
  OSTO_CHECK(check_header(address.name, name));
  OSTO_CHECK(check_header(address.email, name));
  const bool is_plain = address.email.find_first_of("<>,;:\"()[]\\ ") == std::string::npos && std::count(address.email.begin(), address.email.end(), '@') == 1;
  if (!is_plain) return fail(ErrorCode::invalid_value, "the letter's " + std::string(name) + " is no address");
  return {};
}

bool is_plain_text(std::string_view text) {
  return text.find("=?") == std::string_view::npos && std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

/// Encoded words of RFC 2047, each of whole characters, on lines of their own.
std::string encoded_words(std::string_view text) {
  std::string words;
  while (!text.empty()) {
    std::size_t size = std::min(text.size(), kOctetsPerEncodedWord);
    while (size < text.size() && size > 0 && is_continuation(text[size])) --size;
    words += (words.empty() ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?") + to_base64(text.substr(0, size)) + "?=";
    text.remove_prefix(size);
  }
  return words;
}

/// As a header's unstructured text. Long lines are encoded too: an encoded word is where they may be folded.
std::string header_text(std::string_view text) { return is_plain_text(text) && text.size() <= 60 ? std::string(text) : encoded_words(text); }

bool is_word(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ' ' || c == '-' || c == '\'';
  });
}

std::string header_address(const Address& address) {
  if (address.name.empty()) return address.email;
  const std::string name = is_word(address.name) && address.name.size() <= 60 ? address.name : encoded_words(address.name);
  return name + "\r\n <" + address.email + ">";
}

std::string base64_lines(std::string_view octets) {
  std::string lines;
  for (; !octets.empty(); octets.remove_prefix(std::min(octets.size(), kOctetsPerLine))) {
    lines += to_base64(octets.substr(0, kOctetsPerLine)) + "\r\n";
  }
  return lines;
}

std::string part(std::string_view boundary, std::string_view kind, std::string_view text) {
  return "--" + std::string(boundary) + "\r\nContent-Type: text/" + std::string(kind) +
         "; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64_lines(text);
}

/// "Thu, 01 Jan 2026 00:00:00 +0000". 1970-01-01 was a Thursday.
std::string date_header(billing::Instant instant) {
  constexpr std::array kDays{"Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"};
  constexpr std::array kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const std::string text = instant.to_string();  // 2026-01-01T00:00:00.000000Z
  const auto days = static_cast<std::size_t>(instant.microseconds() / billing::kMicrosecondsPerDay);
  const auto month = static_cast<std::size_t>((text[5] - '0') * 10 + (text[6] - '0'));
  return std::string(kDays[days % 7]) + ", " + text.substr(8, 2) + " " + kMonths[month - 1] + " " + text.substr(0, 4) + " " + text.substr(11, 8) + " +0000";
}

}  // namespace

Result<std::string> compose(const Mail& mail) {
  OSTO_CHECK(check_address(mail.from, "sender"));
  OSTO_CHECK(check_address(mail.to, "recipient"));
  OSTO_CHECK(check_header(mail.subject, "subject"));
  OSTO_CHECK(check_header(mail.message_id, "id"));
  // No line of base64 holds an underscore: the boundary appears in no part.
  const std::string boundary = "=_" + to_hex(sha256(mail.message_id)).substr(0, 32);
  std::string text = "From: " + header_address(mail.from) + "\r\nTo: " + header_address(mail.to) + "\r\nSubject: " + header_text(mail.subject) +
                     "\r\nDate: " + date_header(mail.sent_at) + "\r\nMessage-ID: <" + mail.message_id +
                     ">\r\nAuto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative;\r\n boundary=\"" + boundary + "\"\r\n\r\n";
  text += part(boundary, "plain", mail.text) + part(boundary, "html", mail.html) + "--" + boundary + "--\r\n";
  return text;
}

Result<Address> parse_address(std::string_view text) {
  Address address;
  const std::size_t open = text.find('<');
  if (open == std::string_view::npos) {
    address.email = text;
  } else {
    if (text.back() != '>') return fail(ErrorCode::invalid_value, "is no address");
    address.email = text.substr(open + 1, text.size() - open - 2);
    const std::size_t end = text.substr(0, open).find_last_not_of(' ');
    if (end != std::string_view::npos && end < open) address.name = text.substr(0, end + 1);
  }
  OSTO_CHECK(check_address(address, "sender"));
  return address;
}

}  // namespace osto::server
