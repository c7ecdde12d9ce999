#include "storage/sql/upgrade.hpp"

#include "core/policy/policy_text.hpp"
#include "storage/sql/schema.hpp"
#include "storage/sql/table_rules.hpp"
#include "storage/sql/triggers.hpp"
#include "storage/sql/views.hpp"

#include <algorithm>
#include <map>
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
      {"tax_stage", "'rate'"},  // each tax of a document was rounded once
      {"tax_rounding", "rounding"},
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
      {{"osto_companies", "billing_day"}, "NULL"},
      {{"osto_charges", "billing_mode"}, "NULL"},
      {{"osto_subscriptions", "billing_day"}, "NULL"},
      {{"osto_subscription_items", "interval_count"}, "1"},
      {{"osto_subscription_items", "billing_mode"}, "'advance'"},
      {{"osto_subscription_items", "arrears_through"}, "charged_through"},
      {{"osto_subscription_items", "paid_item_id"}, "NULL"},
      {{"osto_scheduled_changes", "interval_count"}, "NULL"},
      {{"osto_scheduled_changes", "change_period"}, "NULL"},
      {{"osto_scheduled_changes", "unused"}, "NULL"},
      {{"osto_scheduled_changes", "final_invoice"}, "NULL"},
      {{"osto_prices", "interval_count"}, "1"},
      {{"osto_price_tiers", "interval_count"}, "1"},
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
      {{"osto_legal_entities", "number_pattern"}, "''"},
      {{"osto_legal_entities", "tax_system"}, "'rules'"},
      {{"osto_legal_entities", "prices"}, "'exclusive'"},
      {{"osto_legal_entities", "has_export_bond"}, "0"},
      {{"osto_legal_entities", "under_small_business_threshold"}, "0"},
      {{"osto_tax_rules", "valid_to"}, "NULL"},
      {{"osto_tax_rules", "country"}, "''"},
      {{"osto_tax_rules", "state"}, "''"},
      {{"osto_tax_rules", "tax_codes"}, "''"},
      {{"osto_tax_rules", "treatment"}, "'taxed'"},
      {{"osto_tax_rules", "tax_on"}, "'net'"},
      {{"osto_companies", "buyer_kind"}, "NULL"},
      {{"osto_companies", "tax_exempt"}, "0"},
      {{"osto_companies", "in_special_economic_zone"}, "0"},
      {{"osto_companies", "place_of_supply"}, "''"},
      {{"osto_documents", "tax_included_minor"}, "0"},
      {{"osto_documents", "billing_policy_id"}, "NULL"},
      {{"osto_documents", "split_key"}, "''"},
      {{"osto_documents", "note"}, "''"},
      {{"osto_documents", "display_currency"}, "NULL"},
      {{"osto_documents", "display_total_minor"}, "NULL"},
      {{"osto_documents", "display_rate_from"}, "NULL"},
      {{"osto_documents", "display_rate"}, "''"},
      {{"osto_documents", "display_source"}, "''"},
      {{"osto_companies", "display_currency"}, "NULL"},
      {{"osto_document_lines", "tax_code"}, "''"},
      {{"osto_document_lines", "discount_minor"}, "0"},
      {{"osto_document_taxes", "code"}, "name"},
      {{"osto_document_taxes", "treatment"}, "'taxed'"},
      {{"osto_document_taxes", "tax_on"}, "'net'"},
      {{"osto_document_taxes", "price_tax"}, "'exclusive'"},
      {{"osto_document_balances", "prepaid_applied_minor"}, "0"},
      {{"osto_document_balances", "credited_minor"}, "0"},
      {{"osto_document_balances", "withheld_minor"}, "0"},
      {{"osto_number_series", "pattern"}, "series || CASE WHEN length(series) > 11 THEN '{seq:4}' ELSE '{seq:5}' END"},
      {{"osto_meters", "quantity_places"}, "NULL"},
      {{"osto_meters", "quantity_rounding"}, "NULL"},
      {{"osto_meters", "is_recurring"}, "0"},
      {{"osto_meters", "is_charged_in_advance"}, "0"},
      {{"osto_meters", "filters"}, "''"},
      {{"osto_meters", "group_by"}, "''"},
      {{"osto_charges", "conversion_operation"}, "NULL"},
      {{"osto_charges", "conversion_factor"}, "NULL"},
      {{"osto_charges", "conversion_places"}, "NULL"},
      {{"osto_charges", "conversion_rounding"}, "NULL"},
      {{"osto_charges", "filters"}, "''"},
      {{"osto_charges", "group_by"}, "''"},
      {{"osto_prices", "variant"}, "0"},
      {{"osto_prices", "dimensions"}, "''"},
      {{"osto_prices", "event_minimum"}, "NULL"},
      {{"osto_prices", "event_maximum"}, "NULL"},
      {{"osto_price_tiers", "variant"}, "0"},
      {{"osto_usage_records", "kind"}, "'reported'"},
      {{"osto_usage_records", "corrects"}, "NULL"},
      {{"osto_usage_records", "value"}, "NULL"},
      {{"osto_usage_records", "operation"}, "'add'"},
      {{"osto_usage_records", "transaction_amount"}, "NULL"},
      {{"osto_usage_records", "properties"}, "''"},
      {{"osto_usage_totals", "dimensions"}, "''"},
      {{"osto_usage_totals", "amount"}, "total"},
      {{"osto_usage_totals", "latest_at"}, "NULL"},
      {{"osto_usage_totals", "latest_sequence"}, "0"},
      {{"osto_legal_entities", "billing_policy_id"}, "NULL"},
      {{"osto_plan_versions", "kind"}, "'base'"},
      {{"osto_plan_versions", "available_with"}, "''"},
      {{"osto_plan_versions", "not_with"}, "''"},
      {{"osto_plan_versions", "effective_from"}, "published_at"},
      {{"osto_plan_versions", "subscribers"}, "'keep'"},
      {{"osto_plan_versions", "billing_policy_id"}, "NULL"},
      {{"osto_charges", "phase"}, "0"},
      {{"osto_charges", "billing_policy_id"}, "NULL"},
      {{"osto_subscriptions", "base_subscription_id"}, "NULL"},
      {{"osto_subscriptions", "billing_policy_id"}, "NULL"},
      {{"osto_subscriptions", "transferred_from"}, "NULL"},
      {{"osto_subscriptions", "purchase_order"}, "''"},
      {{"osto_subscription_items", "phase"}, "0"},
      {{"osto_subscription_items", "phase_end_at"}, "NULL"},
      {{"osto_scheduled_changes", "end_reason"}, "NULL"},
      {{"osto_document_balances", "reopened_on"}, "NULL"},
  };
}

/// Tables that version 1 did not have, filled from those that it had; `{aside}` stands before their names. Empty: they begin
/// without rows.
std::map<std::string_view, std::string> tables_new_in_2() {
  return {
      {"osto_usage_windows",
       "SELECT DISTINCT b.company_id, i.subscription_id, b.item_id, b.service_start, b.service_end, COALESCE((SELECT u.folded_sequence "
       "FROM {aside}osto_usage_cursors u WHERE u.company_id = b.company_id), 0), 0 FROM {aside}osto_billed_periods b JOIN "
       "{aside}osto_subscription_items i ON i.company_id = b.company_id AND i.id = b.item_id JOIN {aside}osto_charges c ON "
       "c.id = b.charge_id AND c.kind = 'usage'"},
      {"osto_usage_lines",
       "SELECT b.company_id, b.line_id, b.item_id, b.charge_id, b.service_start, '', COALESCE(t.total, '0'), "
       "COALESCE(t.event_count, 0) FROM {aside}osto_billed_periods b JOIN {aside}osto_charges c ON c.id = b.charge_id AND "
       "c.kind = 'usage' LEFT JOIN {aside}osto_usage_totals t ON t.company_id = b.company_id AND t.item_id = b.item_id AND "
       "t.meter_id = c.meter_id AND t.window_start = b.service_start"},
      {"osto_plan_phases", ""},
      {"osto_refunds", ""},
      {"osto_disputes", ""},
      {"osto_reversals", ""},
      {"osto_coupons", ""},
      {"osto_coupon_amounts", ""},
      {"osto_applied_coupons", ""},
      {"osto_credit_grants", ""},
      {"osto_document_discounts", ""},
      {"osto_line_taxes", ""},
      {"osto_credit_notes", ""},
      {"osto_withholdings", ""},
      {"osto_credit_uses", ""},
      {"osto_seals", ""},
      {"osto_catalog_seals", ""},
  };
}

/// Version 1's tables, parents first.
std::vector<TableRules> tables_of_1() {
  const auto made = tables_new_in_2();
  std::vector<TableRules> old;
  for (const TableRules& rules : table_rules()) {
    if (!made.contains(rules.table->name)) old.push_back(rules);
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

/// Empty for a table that begins without rows.
std::string filling_of(const Table& table, const std::string& aside) {
  const std::string name(table.name);
  const Copy copy = copy_of(table);
  const std::string opening = "INSERT INTO " + name + " (" + copy.columns + ") ";
  const auto made = tables_new_in_2();
  const auto found = made.find(table.name);
  if (found == made.end()) return opening + "SELECT " + copy.values + " FROM " + aside + name;
  if (found->second.empty()) return {};
  std::string query = found->second;
  for (std::size_t at = query.find("{aside}"); at != std::string::npos; at = query.find("{aside}")) query.replace(at, 7, aside);
  return opening + query;
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
  for (const TableRules& rules : table_rules()) {
    std::string statement = filling_of(*rules.table, aside);
    if (!statement.empty()) statements.push_back(std::move(statement));
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
