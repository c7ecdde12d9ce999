// A record's fields as column values, and back: the only place where the two meet. Both drivers bind and read through
// it.
#pragma once

#include <osto_billing/describe.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace osto::billing {

using Octets = std::span<const std::uint8_t>;

/// A column's value without ownership; monostate is NULL.
using ColumnView = std::variant<std::monostate, std::int64_t, std::string_view, Octets>;

/// The type that lies in the column: of an optional field, what it may hold.
const Type& column_type(const Field& field);
bool is_nullable(const Field& field);

/// The field's value in `row`. Text that has to be printed first lies in `scratch`, which must outlive the view.
ColumnView view_field(const Field& field, const void* row, std::string& scratch);

/// Sets the field of `row`. Errors: storage_failed, naming the column, when the value is not one of the field's type.
Result<void> set_field(const Field& field, void* row, const ColumnView& value);

/// The wire form of the field's value, as every face prints it; absent = NULL.
std::optional<std::string> print_field(const Field& field, const void* row);

}  // namespace osto::billing
