#include "storage/sql/violations.hpp"

#include <algorithm>

namespace osto::billing {

Failure refuse_by(std::string_view constraint_name) {
  return fail(ErrorCode::invariant_broken, "constraint " + std::string(constraint_name) + " refused the write");
}

std::string name_unique_rule(std::string_view qualified_columns) {
  std::vector<std::string> columns = split_columns(qualified_columns);
  const std::string table = columns.empty() ? "" : columns.front().substr(0, columns.front().find('.'));
  for (std::string& column : columns) column.erase(0, column.find('.') + 1);
  const TableRules* rules = find_table_rules(table);
  if (!rules) return std::string(qualified_columns);
  if (std::equal(columns.begin(), columns.end(), rules->table->key.begin(), rules->table->key.end())) {
    return table + "_pkey";
  }
  if (columns == std::vector<std::string>{"id"}) return table + "_id";
  for (const UniqueRule& rule : rules->unique) {
    if (split_columns(rule.columns) == columns) return std::string(rule.name);
  }
  return std::string(qualified_columns);
}

}  // namespace osto::billing
