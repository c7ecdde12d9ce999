#include "storage/sql/upgrade.hpp"

#include "core/policy/policy_text.hpp"
#include "storage/sql/schema.hpp"
#include "storage/sql/table_rules.hpp"
#include "storage/sql/triggers.hpp"
#include "storage/sql/views.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace osto::billing {
namespace {

/// What version 1 called "none" billed the whole of a partial period; `none` bills nothing of it now.
constexpr std::string_view kProrationUnitOf1 = "CASE proration_unit WHEN 'none' THEN 'full' ELSE proration_unit END";

/// Policies of version 1 chose four things; the rest was what the preset osto is.
std::string policy_choices_of_1() {
  const std::map<std::string_view, std::string> chosen = {
      {"proration_unit", std::string(kProrationUnitOf1)},
      {"credit_vehicle", "CASE unused_time WHEN 'credit' THEN 'negative_line' ELSE 'nothing' END"},
      {"change_billing", "proration_billing"},
      {"rounding", "rounding"},
  };
  std::string sql, rest = policy_text(BillingPolicy{});
  while (!rest.empty()) {
    const std::string line = rest.substr(0, rest.find('\n'));
    rest.erase(0, line.size() + 1);
    const std::string name = line.substr(0, line.find('='));
    const auto found = chosen.find(name);
    if (!sql.empty()) sql += " || ";
    sql += found == chosen.end() ? "'" + line + "\n'" : "'" + name + "=' || (" + found->second + ") || '\n'";
  }
  return sql;
}

/// Columns that version 1 did not have, or had with another meaning, as an expression over its row.
std::map<std::pair<std::string_view, std::string_view>, std::string> values_for_1() {
  return {
      {{"osto_billing_policies", "choices"}, policy_choices_of_1()},
      {{"osto_prices", "flat_fee"}, "NULL"},
      {{"osto_prices", "package_size"}, "NULL"},
      {{"osto_prices", "free_units"}, "NULL"},
      {{"osto_prices", "rate_percent"}, "NULL"},
      {{"osto_prices", "fixed_fee"}, "NULL"},
      {{"osto_prices", "free_events"}, "NULL"},
      {{"osto_prices", "free_amount"}, "NULL"},
      {{"osto_prices", "multiplier"}, "NULL"},
      {{"osto_prices", "minimum"}, "NULL"},
      {{"osto_prices", "maximum"}, "NULL"},
      {{"osto_price_tiers", "flat_fee"}, "NULL"},
      {{"osto_price_tiers", "rate_percent"}, "NULL"},
      {{"osto_price_tiers", "block_size"}, "NULL"},
      {{"osto_price_tiers", "maximum"}, "NULL"},
  };
}

/// Tables that version 1 did not have: they begin empty.
bool is_new_since_1(const Table& table) {
  static const std::set<std::string_view> names = {"osto_seals", "osto_catalog_seals"};
  return names.contains(table.name);
}

/// Version 1's tables, parents first.
std::vector<TableRules> tables_of_1() {
  std::vector<TableRules> old;
  for (const TableRules& rules : table_rules()) {
    if (!is_new_since_1(*rules.table)) old.push_back(rules);
  }
  return old;
}

struct Copy {
  std::string columns, values;
};

Copy copy_of(const Table& table) {
  static const auto values = values_for_1();
  Copy copy;
  for (const Field& field : table.row().fields) {
    const auto found = values.find({table.name, field.name});
    const std::string separator = copy.columns.empty() ? "" : ", ";
    copy.columns += separator + std::string(field.name);
    copy.values += separator + (found == values.end() ? std::string(field.name) : found->second);
  }
  return copy;
}

/// The name in "CREATE UNIQUE INDEX name ON ...", when the statement creates one of `kind`.
std::string created(const std::string& statement, std::string_view kind) {
  const std::string opening = "CREATE " + std::string(kind) + " ";
  if (!statement.starts_with(opening)) return {};
  const std::size_t end = statement.find_first_of(" (", opening.size());
  return statement.substr(opening.size(), end - opening.size());
}

/// On SQLite names of indexes, triggers and views are the database's, so the old ones go first; the old tables step aside
/// under another name and the keys that refer to them follow.
std::vector<std::string> set_aside_sqlite() {
  std::vector<std::string> statements = {"PRAGMA defer_foreign_keys = ON"};
  for (const std::string& statement : schema_statements(Dialect::sqlite)) {
    for (const std::string_view kind : {"VIEW", "TRIGGER", "INDEX", "UNIQUE INDEX"}) {
      const std::string name = created(statement, kind);
      const std::string_view what = kind.ends_with("INDEX") ? "INDEX" : kind;
      if (!name.empty()) statements.push_back("DROP " + std::string(what) + " IF EXISTS " + name);
    }
  }
  std::reverse(statements.begin() + 1, statements.end());  // views that read views go first
  for (const TableRules& rules : tables_of_1()) {
    const std::string name(rules.table->name);
    statements.push_back("ALTER TABLE " + name + " RENAME TO old_" + name);
  }
  statements.push_back("DROP TABLE osto_currencies");
  return statements;
}

/// On PostgreSQL the old tables move into a schema of their own, and their indexes, keys and triggers with them.
std::vector<std::string> set_aside_postgres() {
  std::vector<std::string> statements = {"CREATE SCHEMA osto_upgrade"}, functions;
  for (const std::string& statement : schema_statements(Dialect::postgres)) {
    if (const std::string name = created(statement, "VIEW"); !name.empty()) {
      statements.insert(statements.begin() + 1, "DROP VIEW IF EXISTS " + name);
    }
    if (const std::string name = created(statement, "FUNCTION"); !name.empty()) {
      functions.push_back("DROP FUNCTION IF EXISTS " + name + "() CASCADE");  // and the triggers that call it
    }
  }
  for (const TableRules& rules : tables_of_1()) {
    statements.push_back("ALTER TABLE " + std::string(rules.table->name) + " SET SCHEMA osto_upgrade");
  }
  statements.push_back("ALTER TABLE osto_feed_queue SET SCHEMA osto_upgrade");
  statements.insert(statements.end(), functions.begin(), functions.end());
  statements.push_back("DROP TABLE osto_currencies");
  return statements;
}

}  // namespace

std::vector<std::string> upgrade_statements(Dialect dialect) {
  const bool sqlite = dialect == Dialect::sqlite;
  std::vector<std::string> statements = sqlite ? set_aside_sqlite() : set_aside_postgres();
  const std::string aside = sqlite ? "old_" : "osto_upgrade.";
  // Tables first, then rows, then what watches over rows: triggers refuse changes to documents that are final already.
  std::vector<std::string> watchers;
  for (std::string& statement : schema_statements(dialect)) {
    const bool makes_rows_room = statement.starts_with("CREATE TABLE") || statement.starts_with("INSERT INTO");
    (makes_rows_room ? statements : watchers).push_back(std::move(statement));
  }
  for (const TableRules& rules : tables_of_1()) {
    const std::string name(rules.table->name);
    const Copy copy = copy_of(*rules.table);
    statements.push_back("INSERT INTO " + name + " (" + copy.columns + ") SELECT " + copy.values + " FROM " + aside + name);
  }
  if (sqlite) {
    const std::vector<TableRules> old = tables_of_1();
    for (auto rules = old.rbegin(); rules != old.rend(); ++rules) {
      statements.push_back("DROP TABLE old_" + std::string(rules->table->name));
    }
  } else {
    statements.push_back("INSERT INTO osto_feed_queue (company_id, sequence) SELECT company_id, sequence FROM"
                         " osto_upgrade.osto_feed_queue ORDER BY arrival");
    statements.push_back("DROP SCHEMA osto_upgrade CASCADE");
  }
  statements.insert(statements.end(), std::make_move_iterator(watchers.begin()), std::make_move_iterator(watchers.end()));
  return statements;
}

}  // namespace osto::billing
