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
  bool is_sealed = true;                  ///< each commit records the digests of the rows that it wrote (engine/seals.hpp)
  std::span<const std::string_view> by_order = {};  ///< columns that depend on which company's commit came first: numbers
};

/// A row type's description carries `table` and `key` beside the fields; and, where it must, `is_sealed` (false, with the
/// reason) and `by_order`.
template <class Row>
concept TableRow = requires {
  { Description<Row>::table } -> std::convertible_to<std::string_view>;
  Description<Row>::key;
};

template <TableRow Row>
const Table& table_of() noexcept {
  static constexpr Table table = [] {
    Table described{Description<Row>::table, Description<Row>::key, &type_of<Row>};
    if constexpr (requires { Description<Row>::is_sealed; }) described.is_sealed = Description<Row>::is_sealed;
    if constexpr (requires { Description<Row>::by_order; }) described.by_order = Description<Row>::by_order;
    return described;
  }();
  return table;
}

}  // namespace osto::billing
