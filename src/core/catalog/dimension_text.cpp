#include "core/catalog/dimension_text.hpp"

#include <algorithm>
#include <utility>

namespace osto::billing {
namespace {

constexpr std::string_view kEscaped = "%&=|!";
constexpr std::string_view kHex = "0123456789ABCDEF";

std::string escape(std::string_view raw) {
  std::string text;
  for (const char c : raw) {
    if (kEscaped.find(c) == std::string_view::npos) {
      text += c;
      continue;
    }
    const auto octet = static_cast<unsigned char>(c);
    text += '%';
    text += kHex[octet >> 4];
    text += kHex[octet & 15];
  }
  return text;
}

Result<std::string> unescape(std::string_view text) {
  std::string raw;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      raw += text[i];
      continue;
    }
    const std::size_t high = i + 2 < text.size() ? kHex.find(text[i + 1]) : std::string_view::npos;
    const std::size_t low = i + 2 < text.size() ? kHex.find(text[i + 2]) : std::string_view::npos;
    if (high == std::string_view::npos || low == std::string_view::npos) {
      return fail(ErrorCode::invariant_broken, "a stored list of dimensions has a broken escape: " + std::string(text));
    }
    raw += static_cast<char>(high * 16 + low);
    i += 2;
  }
  return raw;
}

/// The parts between separators; none of an empty text. A last part may be empty: "eu|" is "eu" and "".
std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  if (text.empty()) return parts;
  std::size_t begin = 0;
  for (std::size_t end = text.find(separator); end != std::string_view::npos; end = text.find(separator, begin)) {
    parts.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  parts.push_back(text.substr(begin));
  return parts;
}

Result<std::pair<std::string_view, std::string_view>> split_pair(std::string_view part) {
  const std::size_t at = part.find('=');
  if (at == std::string_view::npos) return fail(ErrorCode::invariant_broken, "a stored dimension has no value: " + std::string(part));
  return std::pair(part.substr(0, at), part.substr(at + 1));
}

}  // namespace

std::string dimension_text(const Dimensions& dimensions) {
  std::string text;
  for (const auto& [name, value] : dimensions) {
    if (!text.empty()) text += '&';
    text += escape(name) + '=' + escape(value);
  }
  return text;
}

Result<Dimensions> parse_dimensions(std::string_view text) {
  Dimensions dimensions;
  for (const std::string_view part : split(text, '&')) {
    OSTO_TRY(const auto pair, split_pair(part));
    OSTO_TRY(std::string name, unescape(pair.first));
    OSTO_TRY(dimensions[std::move(name)], unescape(pair.second));
  }
  return dimensions;
}

std::string filter_text(const std::vector<EventFilter>& filters) {
  std::string text;
  for (const EventFilter& filter : filters) {
    if (!text.empty()) text += '&';
    text += escape(filter.dimension) + (filter.excluded ? "!=" : "=");
    for (std::size_t i = 0; i < filter.values.size(); ++i) text += (i == 0 ? "" : "|") + escape(filter.values[i]);
  }
  return text;
}

Result<std::vector<EventFilter>> parse_filters(std::string_view text) {
  std::vector<EventFilter> filters;
  for (const std::string_view part : split(text, '&')) {
    OSTO_TRY(auto pair, split_pair(part));
    EventFilter filter;
    filter.excluded = pair.first.ends_with('!');
    if (filter.excluded) pair.first.remove_suffix(1);
    OSTO_TRY(filter.dimension, unescape(pair.first));
    for (const std::string_view value : split(pair.second, '|')) {
      OSTO_TRY(filter.values.emplace_back(), unescape(value));
    }
    if (filter.values.empty()) filter.values.emplace_back();
    filters.push_back(std::move(filter));
  }
  return filters;
}

std::string name_list_text(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : "&") + escape(name);
  return text;
}

Result<std::vector<std::string>> parse_name_list(std::string_view text) {
  std::vector<std::string> names;
  for (const std::string_view part : split(text, '&')) {
    OSTO_TRY(names.emplace_back(), unescape(part));
  }
  return names;
}

bool passes(const Dimensions& dimensions, const EventFilter& filter) {
  const auto found = dimensions.find(filter.dimension);
  const bool has_one = found != dimensions.end() && std::find(filter.values.begin(), filter.values.end(), found->second) != filter.values.end();
  return has_one != filter.excluded;
}

bool passes_all(const Dimensions& dimensions, const std::vector<EventFilter>& filters) {
  return std::all_of(filters.begin(), filters.end(), [&](const EventFilter& filter) { return passes(dimensions, filter); });
}

Dimensions project(const Dimensions& dimensions, const std::vector<std::string>& names) {
  Dimensions projected;
  for (const std::string& name : names) {
    const auto found = dimensions.find(name);
    projected[name] = found == dimensions.end() ? std::string() : found->second;
  }
  return projected;
}

}  // namespace osto::billing
