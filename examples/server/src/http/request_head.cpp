#include "http/request_head.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace osto::server {
namespace {

constexpr char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool is_token_character(char c) noexcept {
  if ((c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'z')) return true;
  return std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

bool is_token(std::string_view text) noexcept {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_token_character);
}

/// Octets that no header line may hold: controls, and the ends of lines that only some readers see.
bool is_forbidden(char c) noexcept {
  const auto octet = static_cast<unsigned char>(c);
  return (octet < 0x20 && c != '\t') || octet == 0x7f;
}

HeadFault bad(std::string reason) { return {400, std::move(reason)}; }

std::optional<HeadFault> find_request_line_fault(std::string_view line, const HttpLimits& limits) {
  const std::size_t first = line.find(' ');
  const std::size_t last = line.rfind(' ');
  if (first == std::string_view::npos || first == last || line.find(' ', first + 1) != last) {
    return bad("the request line is not METHOD TARGET VERSION");
  }
  const std::string_view method = line.substr(0, first);
  const std::string_view target = line.substr(first + 1, last - first - 1);
  const std::string_view version = line.substr(last + 1);
  if (!is_token(method)) return bad("the method is not a token");
  if (version != "HTTP/1.1" && version != "HTTP/1.0") {
    return version.substr(0, 5) == "HTTP/" ? HeadFault{505, "only HTTP/1.1 and HTTP/1.0 are spoken"} : bad("the version is malformed");
  }
  if (std::find(kMethods.begin(), kMethods.end(), method) == kMethods.end()) return HeadFault{405, "the method is not allowed"};
  if (target.size() > limits.target_bytes) return HeadFault{414, "the target is too long"};
  if (target.empty() || target.front() != '/') return bad("the target must be a path");
  const bool printable = std::all_of(target.begin(), target.end(), [](char c) { return c > 0x20 && c < 0x7f; });
  if (!printable || target.find('#') != std::string_view::npos) return bad("the target holds what a URL may not");
  return std::nullopt;
}

/// What the framing headers say, gathered line by line.
struct Framing {
  bool is_http_11 = true;
  std::size_t host_count = 0, length_count = 0, coding_count = 0, expect_count = 0;
  std::vector<std::string> seen_once;
};

/// Headers of which two would have two meanings.
constexpr std::array<std::string_view, 8> kSingle{"content-type",    "authorization", "idempotency-key", "osto-mode",
                                                  "osto-signature", "origin",        "x-request-id",    "cookie"};

std::optional<HeadFault> find_field_fault(std::string_view line, Framing& framing) {
  if (line.front() == ' ' || line.front() == '\t') return bad("folded header lines are refused");
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || !is_token(line.substr(0, colon))) return bad("a header name is malformed");
  if (std::any_of(line.begin(), line.end(), is_forbidden)) return bad("a header holds a control character");
  std::string name(line.substr(0, colon));
  std::transform(name.begin(), name.end(), name.begin(), lower);
  const std::string_view value = trimmed(line.substr(colon + 1));

  if (name == "host") {
    if (++framing.host_count > 1) return bad("two Host headers");
    if (value.empty()) return bad("Host is empty");
  } else if (name == "content-length") {
    if (++framing.length_count > 1) return bad("two Content-Length headers");
    const bool digits = !value.empty() && value.size() <= 15 &&
                        std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digits) return bad("Content-Length is not a number");
  } else if (name == "transfer-encoding") {
    if (++framing.coding_count > 1 || value != "chunked") return bad("the only Transfer-Encoding is chunked, once");
  } else if (name == "expect") {
    if (++framing.expect_count > 1 || !equal_without_case(value, "100-continue")) {
      return HeadFault{417, "the only expectation is 100-continue"};
    }
  } else if (std::find(kSingle.begin(), kSingle.end(), name) != kSingle.end()) {
    if (std::find(framing.seen_once.begin(), framing.seen_once.end(), name) != framing.seen_once.end()) {
      return bad("the header " + name + " is there twice");
    }
    framing.seen_once.push_back(name);
  }
  return std::nullopt;
}

}  // namespace

bool equal_without_case(std::string_view left, std::string_view right) noexcept {
  return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                    [](char a, char b) { return lower(a) == lower(b); });
}

std::string_view trimmed(std::string_view text) noexcept {
  const std::size_t first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::optional<HeadFault> find_head_fault(std::string_view head, const HttpLimits& limits) {
  Framing framing;
  bool is_request_line = true;
  while (!head.empty()) {
    const std::size_t end = head.find("\r\n");
    if (end == std::string_view::npos) return bad("a line does not end with CR LF");
    const std::string_view line = head.substr(0, end);
    head.remove_prefix(end + 2);
    if (line.find_first_of(std::string_view("\r\n\0", 3)) != std::string_view::npos) return bad("a bare CR, LF or NUL in a line");
    if (is_request_line) {
      if (auto fault = find_request_line_fault(line, limits)) return fault;
      framing.is_http_11 = line.ends_with("HTTP/1.1");
      is_request_line = false;
    } else if (!line.empty()) {
      if (auto fault = find_field_fault(line, framing)) return fault;
    } else if (!head.empty()) {
      return bad("octets after the empty line");
    }
  }
  if (framing.host_count == 0 && framing.is_http_11) return bad("Host is missing");
  if (framing.coding_count > 0 && framing.length_count > 0) return bad("Content-Length beside Transfer-Encoding");
  if (framing.coding_count > 0 && !framing.is_http_11) return bad("Transfer-Encoding in HTTP/1.0");
  return std::nullopt;
}

}  // namespace osto::server
