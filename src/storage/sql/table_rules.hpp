// Every table of the schema in one fixed order (parents first; exports follow it), with the rules that a column's type
// does not give. What follows from types (NOT NULL, ranges, enumerations, lengths of ids) schema.cpp adds by itself.
#pragma once

#include "core/change/table.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace osto::billing {

/// What may happen to a row once it is there. Refused by triggers.
enum class Writes { any, no_delete, insert_only };

/// How SQLite lays the table out: as a tree ordered by its key, or in the order of arrival with the key beside it.
enum class Layout { by_key, by_arrival };

/// When a foreign key is checked. At commit only where two rows name each other or the parent is written later.
enum class Checked { at_once, at_commit };

// Columns are written "a, b". Names are unique within the schema: a refused write reports them.
struct ForeignKeyRule {
  std::string_view columns, parent, parent_columns;
  Checked checked = Checked::at_once;
};
struct UniqueRule {
  std::string_view name, columns;
  std::string_view where = {};  ///< of a partial rule
};
struct CheckRule {
  std::string_view name, condition;
};
struct IndexRule {
  std::string_view name, columns;
  std::string_view where = {};
};

struct TableRules {
  const Table* table = nullptr;
  Writes writes = Writes::any;
  std::vector<ForeignKeyRule> foreign_keys = {};
  std::vector<UniqueRule> unique = {};
  std::vector<CheckRule> checks = {};
  std::vector<IndexRule> indexes = {};
  Layout layout = Layout::by_key;
};

const std::vector<TableRules>& table_rules();

std::vector<const Table*> tables_in_order();

/// Null for a table that is not one of ours.
const TableRules* find_table_rules(std::string_view table_name);

/// "osto_document_lines_document_id_fkey": the table, the last column that tells the rule apart, and a suffix.
std::string foreign_key_name(std::string_view table_name, const ForeignKeyRule& rule);

/// "a, b" as {"a", "b"}.
std::vector<std::string> split_columns(std::string_view columns);

/// True for tables keyed by (company_id, id): their id alone is unique too.
bool is_keyed_by_company_and_id(const Table& table);

}  // namespace osto::billing
