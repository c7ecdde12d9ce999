// The rules that every value of a described record obeys, in one place: the JSON reader, the generated documents and the
// texts of HTTP all ask here.
#pragma once

#include <osto_billing/describe.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace osto::billing {

inline constexpr std::size_t kMaxRequestBytes = 1'048'576;
inline constexpr std::size_t kMaxDepth = 32;
inline constexpr std::size_t kMaxListItems = 10'000;
/// The largest whole number that every JSON library reads exactly: 2^53 - 1.
inline constexpr std::int64_t kMaxJsonInteger = 9'007'199'254'740'991;

/// Errors: invalid_request.
Result<void> check_request_size(std::string_view request_json);

/// Optionals, lists and fields whose facts say so may be left out; everything else must be there.
bool is_required(const Field& field);

/// The type of the field's value when it is there: `std::optional<T>` gives T.
const Type& value_type(const Field& field);

/// Items that a list with these facts may have: what they say, or kMaxListItems.
std::size_t max_items(const Facts& facts);

/// Bounds, length and characters of a single value (not a list, not a record). `min` of a text is its least length in bytes. Errors: invalid_value, without a field.
Result<void> check_value(const Type& type, const Facts& facts, const void* value);

/// Errors: invalid_value, without a field.
Result<void> check_item_count(const Facts& facts, std::size_t count);

/// Every rule of a record that a typed call brings, as the reader has checked one that came as JSON. Errors: invalid_request
/// (an id, date, instant or currency that was never set), invalid_value; `field` is the JSON pointer.
Result<void> check_record(const Type& type, const void* record);

template <class Request>
Result<void> check_request(const Request& request) {
  return check_record(type_of<Request>(), &request);
}

bool is_utf8(std::string_view text) noexcept;

/// One step of a JSON pointer: "/" and the name with ~ and / escaped (RFC 6901). Long names are cut.
std::string pointer_step(std::string_view name);

}  // namespace osto::billing
