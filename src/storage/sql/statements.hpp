// INSERT, UPDATE, UPSERT and DELETE of every table, generated once from the rows' descriptions.
#pragma once

#include "core/change/decision.hpp"

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

/// A statement with `:column` parameters. Its address is stable: drivers cache prepared statements by it.
struct RowStatement {
  std::string text;
  std::vector<std::size_t> fields;  ///< indices of the row's fields in the order of their parameters
};

struct TableStatements {
  RowStatement insert, update, upsert, erase;
  RowStatement insert_if_new;   ///< does nothing when the key is taken
  std::string select_all;       ///< every row in key order
  std::string select_of_none;   ///< those of no company
  std::optional<RowStatement> select_of_company;  ///< by :company_id; absent where rows belong to no company

  const RowStatement& of(ChangeKind kind) const;
};

/// Null for a table that is not one of ours.
const TableStatements* find_statements(std::string_view table_name);

}  // namespace osto::billing
