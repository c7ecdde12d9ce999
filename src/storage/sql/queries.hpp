// Named queries: one SQL text for both stores.
//
// In a text `{columns}` stands for the columns of the row type, `{columns:d}` for the same with the alias d in front.
// Parameters are `:name`. Conventions that both stores need: CAST(:x AS BIGINT or TEXT) where a parameter's type is not
// given by its place (`:x IS NULL`, coalesce) and where it may be NULL; CAST(SUM(x) AS BIGINT); NULLS FIRST or LAST in
// an ORDER BY over a column that may be NULL; no `::`, no x'..' literals, no double-quoted text; claims and locks in
// postgres_text where they differ.
#pragma once

#include <osto_billing/describe.hpp>

#include "ports/storage.hpp"
#include "storage/sql/dialect.hpp"

#include <osto_billing/describe_types.hpp>

#include <span>
#include <string_view>

namespace osto::billing {

struct QueryText {
  std::string_view name;
  std::string_view text;
  std::string_view postgres_text = {};  ///< only where claims or locks differ
  const Type& (*row)() = nullptr;       ///< the row type; the query yields exactly its fields, in any order
};

template <class Row>
constexpr QueryText query(Query<Row> declared, std::string_view text, std::string_view postgres_text = {}) {
  return {.name = declared.name, .text = text, .postgres_text = postgres_text, .row = &type_of<Row>};
}

std::span<const QueryText> query_texts();
/// Parts of all, each in a file of its own.
std::span<const QueryText> payment_query_texts();
std::span<const QueryText> usage_query_texts();

}  // namespace osto::billing
