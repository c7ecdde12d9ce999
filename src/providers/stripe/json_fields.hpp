// Reading answers that may be anything: what is missing or of another type reads as empty, nothing throws.
#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace osto::billing::stripe {

using Json = nlohmann::json;

/// The member, or null.
const Json& member(const Json& object, std::string_view name);

/// "" unless it is a text.
std::string text_at(const Json& object, std::string_view name);

/// Nothing unless it is a whole number.
std::optional<std::int64_t> integer_at(const Json& object, std::string_view name);

/// The id of an object that Stripe gives as its id or expanded.
std::string id_at(const Json& object, std::string_view name);

/// Stripe's word for a reason, as rows keep it: letters, digits and _ up to 64; anything else is "unreadable_code".
std::string code_at(const Json& object, std::string_view name);

}  // namespace osto::billing::stripe
