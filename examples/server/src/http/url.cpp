#include "http/url.hpp"

#include <algorithm>

namespace osto::server {
namespace {

constexpr std::size_t kMaxQueryFields = 100;

int hex_digit(char c) noexcept {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

std::optional<std::string> decode(std::string_view text, char blank) {
  std::string decoded;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      decoded += text[i] == blank ? ' ' : text[i];
      continue;
    }
    if (text.size() - i < 3) return std::nullopt;
    const int high = hex_digit(text[i + 1]);
    const int low = hex_digit(text[i + 2]);
    if (high < 0 || low < 0 || high + low == 0) return std::nullopt;
    decoded += static_cast<char>(high * 16 + low);
    i += 2;
  }
  return decoded;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t at = text.find(separator);
    parts.push_back(text.substr(0, at));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + 1);
  }
}

bool is_field(std::string_view segment) { return segment.size() > 2 && segment.front() == '{' && segment.back() == '}'; }

}  // namespace

std::optional<std::string> decode_path_segment(std::string_view text) {
  auto decoded = decode(text, '\0');
  if (decoded && decoded->find('/') != std::string::npos) return std::nullopt;
  return decoded;
}

std::optional<TextPairs> parse_query(std::string_view query) {
  TextPairs fields;
  if (query.empty()) return fields;
  for (const std::string_view part : split(query, '&')) {
    if (part.empty()) continue;
    const std::size_t equals = part.find('=');
    auto name = decode(part.substr(0, equals), '+');
    auto value = decode(equals == std::string_view::npos ? std::string_view() : part.substr(equals + 1), '+');
    if (!name || !value || fields.size() == kMaxQueryFields) return std::nullopt;
    fields.emplace_back(std::move(*name), std::move(*value));
  }
  return fields;
}

bool Router::add(std::string_view method, std::string_view path_template, std::size_t target) {
  Route route{std::string(method), {}, target};
  for (const std::string_view segment : split(path_template.substr(1), '/')) route.segments.emplace_back(segment);
  const auto same_shape = [&route](const Route& other) {
    return other.method == route.method && std::equal(other.segments.begin(), other.segments.end(), route.segments.begin(), route.segments.end(),
                                                      [](const auto& a, const auto& b) { return a == b || (is_field(a) && is_field(b)); });
  };
  if (std::any_of(routes_.begin(), routes_.end(), same_shape)) return false;
  // Fixed words before fields: /invoices/overdue must not be taken for an id.
  const auto field_count = [](const Route& r) { return std::count_if(r.segments.begin(), r.segments.end(), [](const auto& s) { return is_field(s); }); };
  const auto place = std::find_if(routes_.begin(), routes_.end(), [&](const Route& other) { return field_count(other) > field_count(route); });
  routes_.insert(place, std::move(route));
  return true;
}

Router::Match Router::find(std::string_view method, std::string_view path) const {
  Match match;
  const std::vector<std::string_view> segments = split(path.substr(1), '/');
  for (const Route& route : routes_) {
    const bool fits = std::equal(route.segments.begin(), route.segments.end(), segments.begin(), segments.end(),
                                 [](const std::string& wanted, std::string_view given) { return is_field(wanted) ? !given.empty() : wanted == given; });
    if (!fits) continue;
    if (route.method != method) {
      if (std::find(match.other_methods.begin(), match.other_methods.end(), route.method) == match.other_methods.end()) {
        match.other_methods.push_back(route.method);
      }
      continue;
    }
    for (std::size_t i = 0; i < segments.size(); ++i) {
      if (!is_field(route.segments[i])) continue;
      auto value = decode_path_segment(segments[i]);
      if (!value) {
        match.is_malformed = true;
        return match;
      }
      match.fields.emplace_back(route.segments[i].substr(1, route.segments[i].size() - 2), std::move(*value));
    }
    match.target = route.target;
    return match;
  }
  return match;
}

}  // namespace osto::server
