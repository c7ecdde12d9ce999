// From a named query's text to what a store prepares.
#pragma once

#include "storage/sql/queries.hpp"

#include <string>
#include <vector>

namespace osto::billing {

/// "id, company_id, ..." or "d.id, d.company_id, ..." with an alias.
std::string column_list(const Type& row, std::string_view alias = {});

/// The text for one store with `{columns}` and `{columns:alias}` written out.
std::string expand(const QueryText& query, Dialect dialect);

/// A query ready to be prepared. Its address is stable: drivers cache prepared statements by it.
struct ExpandedQuery {
  std::string name;
  std::string text;
  const Type& (*row)();
};

/// Null when no query has that name.
const ExpandedQuery* find_query(std::string_view name, Dialect dialect);

/// PostgreSQL's spelling: every `:name` becomes `$n`, n being the place of `name` in `parameters`. Quoted strings,
/// quoted identifiers and comments stay as they are.
struct NumberedText {
  std::string text;
  std::vector<std::string> parameters;
};
/// Errors: storage_failed for `::` (SQLite would refuse it).
Result<NumberedText> number_parameters(std::string_view text);

}  // namespace osto::billing
