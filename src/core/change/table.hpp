// A row of a table is a described record whose description also names its table and key.
#pragma once

#include <osto_billing/describe.hpp>

#include <span>
#include <string_view>

namespace osto::billing {

/// The run-time face of a table: storage spells its DDL and its statements from this.
struct Table {
  std::string_view name;
  std::span<const std::string_view> key;  ///< columns of the primary key, in order
  const Type& (*row)();
};

/// A row type's description carries `table` and `key` beside the fields.
template <class Row>
concept TableRow = requires {
  { Description<Row>::table } -> std::convertible_to<std::string_view>;
  Description<Row>::key;
};

template <TableRow Row>
const Table& table_of() noexcept {
  static constexpr Table table{Description<Row>::table, Description<Row>::key, &type_of<Row>};
  return table;
}

}  // namespace osto::billing
