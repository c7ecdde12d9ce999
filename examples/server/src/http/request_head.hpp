// What we ask of a request head beyond what the HTTP library checks. Works on the raw octets, before they are parsed, so
// that a form which two parties could read differently (request smuggling) never reaches a parser.
#pragma once

#include "http/http_server.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace osto::server {

inline constexpr std::array<std::string_view, 5> kMethods{"GET", "HEAD", "POST", "PUT", "DELETE"};

struct HeadFault {
  int http_code = 400;
  std::string reason;
};

/// `head` ends with the empty line. Nothing when it is in order.
std::optional<HeadFault> find_head_fault(std::string_view head, const HttpLimits& limits);

/// True when both are the same but for the case of ASCII letters.
bool equal_without_case(std::string_view left, std::string_view right) noexcept;

/// Without blanks and tabs at both ends.
std::string_view trimmed(std::string_view text) noexcept;

}  // namespace osto::server
