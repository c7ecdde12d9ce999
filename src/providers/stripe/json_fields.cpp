#include "providers/stripe/json_fields.hpp"

#include <algorithm>

namespace osto::billing::stripe {

const Json& member(const Json& object, std::string_view name) {
  static const Json kNull;
  if (!object.is_object()) return kNull;
  const auto found = object.find(name);
  return found == object.end() ? kNull : *found;
}

std::string text_at(const Json& object, std::string_view name) {
  const Json& found = member(object, name);
  return found.is_string() ? found.get<std::string>() : std::string();
}

std::optional<std::int64_t> integer_at(const Json& object, std::string_view name) {
  const Json& found = member(object, name);
  if (!found.is_number_integer()) return std::nullopt;
  if (found.is_number_unsigned() && found.get<std::uint64_t>() > static_cast<std::uint64_t>(INT64_MAX)) return std::nullopt;
  return found.get<std::int64_t>();
}

std::string id_at(const Json& object, std::string_view name) {
  const Json& found = member(object, name);
  return found.is_object() ? text_at(found, "id") : text_at(object, name);
}

std::string code_at(const Json& object, std::string_view name) {
  std::string code = text_at(object, name);
  const bool is_word = code.size() <= 64 && std::all_of(code.begin(), code.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  });
  return is_word ? code : "unreadable_code";
}

}  // namespace osto::billing::stripe
