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

/// Two kinds of work came to stand before a change and one before dunning: what was planned before keeps its place among the work
/// of its instant.
constexpr std::string_view kPlaceOf3 = "kind_order + CASE WHEN kind_order >= 10 THEN 3 WHEN kind_order >= 4 THEN 2 ELSE 0 END";

/// A phase ended before what waited for that instant until version 4: now versions and changes come first.
constexpr std::string_view kPlaceOf4 = "CASE {before} WHEN 4 THEN 6 WHEN 5 THEN 4 WHEN 6 THEN 5 ELSE {before} END";

/// A column that a version brought, or gave another meaning: its value for rows of earlier versions, as an expression over them
/// that every earlier version can answer. `{before}` stands for the value that it had come to have by the version before.
struct NewColumn {
  std::int64_t since = 0;
  std::string_view table, column;
  std::string value;
};

const std::vector<NewColumn>& new_columns() {
  static const std::vector<NewColumn> columns = {
      {2, "osto_billing_policies", "choices", policy_choices_of_1()},
      {2, "osto_companies", "billing_day", "NULL"},
      {2, "osto_charges", "billing_mode", "NULL"},
      {2, "osto_subscriptions", "billing_day", "NULL"},
      {2, "osto_subscription_items", "interval_count", "1"},
      {2, "osto_subscription_items", "billing_mode", "'advance'"},
      {2, "osto_subscription_items", "arrears_through", "charged_through"},
      {2, "osto_subscription_items", "paid_item_id", "NULL"},
      {2, "osto_scheduled_changes", "interval_count", "NULL"},
      {2, "osto_scheduled_changes", "change_period", "NULL"},
      {2, "osto_scheduled_changes", "unused", "NULL"},
      {2, "osto_scheduled_changes", "final_invoice", "NULL"},
      {2, "osto_prices", "interval_count", "1"},
      {2, "osto_price_tiers", "interval_count", "1"},
      {2, "osto_prices", "flat_fee", "NULL"},
      {2, "osto_prices", "package_size", "NULL"},
      {2, "osto_prices", "free_units", "NULL"},
      {2, "osto_prices", "rate_percent", "NULL"},
      {2, "osto_prices", "fixed_fee", "NULL"},
      {2, "osto_prices", "free_events", "NULL"},
      {2, "osto_prices", "free_amount", "NULL"},
      {2, "osto_prices", "multiplier", "NULL"},
      {2, "osto_prices", "minimum", "NULL"},
      {2, "osto_prices", "maximum", "NULL"},
      {2, "osto_price_tiers", "flat_fee", "NULL"},
      {2, "osto_price_tiers", "rate_percent", "NULL"},
      {2, "osto_price_tiers", "block_size", "NULL"},
      {2, "osto_price_tiers", "maximum", "NULL"},
      {2, "osto_legal_entities", "number_pattern", "''"},
      {2, "osto_legal_entities", "tax_system", "'rules'"},
      {2, "osto_legal_entities", "prices", "'exclusive'"},
      {2, "osto_legal_entities", "has_export_bond", "0"},
      {2, "osto_legal_entities", "under_small_business_threshold", "0"},
      {2, "osto_tax_rules", "valid_to", "NULL"},
      {2, "osto_tax_rules", "country", "''"},
      {2, "osto_tax_rules", "state", "''"},
      {2, "osto_tax_rules", "tax_codes", "''"},
      {2, "osto_tax_rules", "treatment", "'taxed'"},
      {2, "osto_tax_rules", "tax_on", "'net'"},
      {2, "osto_companies", "buyer_kind", "NULL"},
      {2, "osto_companies", "tax_exempt", "0"},
      {2, "osto_companies", "in_special_economic_zone", "0"},
      {2, "osto_companies", "place_of_supply", "''"},
      {2, "osto_documents", "tax_included_minor", "0"},
      {2, "osto_documents", "billing_policy_id", "NULL"},
      {2, "osto_documents", "split_key", "''"},
      {2, "osto_documents", "note", "''"},
      {2, "osto_documents", "display_currency", "NULL"},
      {2, "osto_documents", "display_total_minor", "NULL"},
      {2, "osto_documents", "display_rate_from", "NULL"},
      {2, "osto_documents", "display_rate", "''"},
      {2, "osto_documents", "display_source", "''"},
      {2, "osto_companies", "display_currency", "NULL"},
      {2, "osto_document_lines", "tax_code", "''"},
      {2, "osto_document_lines", "discount_minor", "0"},
      {2, "osto_document_taxes", "code", "name"},
      {2, "osto_document_taxes", "treatment", "'taxed'"},
      {2, "osto_document_taxes", "tax_on", "'net'"},
      {2, "osto_document_taxes", "price_tax", "'exclusive'"},
      {2, "osto_document_balances", "prepaid_applied_minor", "0"},
      {2, "osto_document_balances", "credited_minor", "0"},
      {2, "osto_document_balances", "withheld_minor", "0"},
      {2, "osto_number_series", "pattern", "series || CASE WHEN length(series) > 11 THEN '{seq:4}' ELSE '{seq:5}' END"},
      {2, "osto_meters", "quantity_places", "NULL"},
      {2, "osto_meters", "quantity_rounding", "NULL"},
      {2, "osto_meters", "is_recurring", "0"},
      {2, "osto_meters", "is_charged_in_advance", "0"},
      {2, "osto_meters", "filters", "''"},
      {2, "osto_meters", "group_by", "''"},
      {2, "osto_charges", "conversion_operation", "NULL"},
      {2, "osto_charges", "conversion_factor", "NULL"},
      {2, "osto_charges", "conversion_places", "NULL"},
      {2, "osto_charges", "conversion_rounding", "NULL"},
      {2, "osto_charges", "filters", "''"},
      {2, "osto_charges", "group_by", "''"},
      {2, "osto_prices", "variant", "0"},
      {2, "osto_prices", "dimensions", "''"},
      {2, "osto_prices", "event_minimum", "NULL"},
      {2, "osto_prices", "event_maximum", "NULL"},
      {2, "osto_price_tiers", "variant", "0"},
      {2, "osto_usage_records", "kind", "'reported'"},
      {2, "osto_usage_records", "corrects", "NULL"},
      {2, "osto_usage_records", "value", "NULL"},
      {2, "osto_usage_records", "operation", "'add'"},
      {2, "osto_usage_records", "transaction_amount", "NULL"},
      {2, "osto_usage_records", "properties", "''"},
      {2, "osto_usage_totals", "dimensions", "''"},
      {2, "osto_usage_totals", "amount", "total"},
      {2, "osto_usage_totals", "latest_at", "NULL"},
      {2, "osto_usage_totals", "latest_sequence", "0"},
      {3, "osto_legal_entities", "billing_policy_id", "NULL"},
      {3, "osto_plan_versions", "kind", "'base'"},
      {3, "osto_plan_versions", "available_with", "''"},
      {3, "osto_plan_versions", "not_with", "''"},
      {3, "osto_plan_versions", "effective_from", "published_at"},
      {3, "osto_plan_versions", "subscribers", "'keep'"},
      {3, "osto_plan_versions", "billing_policy_id", "NULL"},
      {3, "osto_charges", "phase", "0"},
      {3, "osto_charges", "billing_policy_id", "NULL"},
      {3, "osto_subscriptions", "base_subscription_id", "NULL"},
      {3, "osto_subscriptions", "billing_policy_id", "NULL"},
      {3, "osto_subscriptions", "transferred_from", "NULL"},
      {3, "osto_subscriptions", "purchase_order", "''"},
      {3, "osto_subscription_items", "phase", "0"},
      {3, "osto_subscription_items", "phase_end_at", "NULL"},
      {3, "osto_subscription_items", "phases_from", "valid_from"},
      {3, "osto_subscription_items", "zone", "''"},
      {3, "osto_subscription_items", "joined_at", "NULL"},
      {3, "osto_subscription_items", "counted_from", "NULL"},
      {3, "osto_scheduled_changes", "end_reason", "NULL"},
      {3, "osto_documents", "tax_requested_at", "NULL"},
      {3, "osto_documents", "purchase_order", "''"},
      {3, "osto_document_lines", "purchase_order", "''"},
      {3, "osto_document_balances", "reopened_on", "NULL"},
      {3, "osto_due_work", "kind_order", std::string(kPlaceOf3)},
      {4, "osto_due_work", "kind_order", std::string(kPlaceOf4)},
      {4, "osto_subscription_items", "usage_month_from", "NULL"},
      {4, "osto_subscription_items", "usage_from", "valid_from"},
      {4, "osto_subscription_items", "usage_by_period", "0"},
      {4, "osto_usage_windows", "committed_from", "window_start"},
      {4, "osto_usage_windows", "committed_to", "window_end"},
      {4, "osto_payment_methods", "changed_at", "NULL"},
      {4, "osto_payment_attempts", "action_url", "NULL"},
      {4, "osto_payment_attempts", "action_expires_at", "NULL"},
      {5, "osto_notifications", "carrier", "''"},
      {5, "osto_charges", "limit_kind", "CASE WHEN limit_quantity IS NULL THEN NULL ELSE 'soft' END"},
      {5, "osto_charges", "limit_overshoot", "NULL"},
      {5, "osto_charges", "alert_percents", "''"},
      {5, "osto_payment_attempts", "token", "NULL"},
      // Dunning did until then what its steps said, whatever was paid for; a step's place in the case was that in its policy.
      {5, "osto_dunning_policies", "preset", "'custom'"},
      {5, "osto_dunning_policies", "after_retries", "NULL"},
      {5, "osto_dunning_policies", "window_opens", "''"},
      {5, "osto_dunning_policies", "window_closes", "''"},
      {5, "osto_dunning_policies", "window_weekdays", "''"},
      {5, "osto_dunning_policies", "paid_time", "'may_be_restricted'"},
      {5, "osto_dunning_policies", "suspended_billing", "'goes_on'"},
      {5, "osto_dunning_policies", "priority", "NULL"},
      {5, "osto_dunning_policies", "segment_currencies", "''"},
      {5, "osto_dunning_policies", "segment_countries", "''"},
      {5, "osto_dunning_policies", "segment_modules", "''"},
      {5, "osto_dunning_policies", "segment_tags", "''"},
      {5, "osto_dunning_policies", "segment_age_days", "0"},
      {5, "osto_companies", "tags", "''"},
      {5, "osto_dunning_cases", "promised_on", "NULL"},
      {5, "osto_dunning_cases", "note", "''"},
      {5, "osto_dunning_cases", "access", "'full'"},
      {5, "osto_dunning_steps", "policy_step", "position"},
      {5, "osto_dunning_steps", "result", "'taken'"},
      {5, "osto_blocks", "stops_billing", "0"},
      {5, "osto_document_balances", "written_off_minor", "0"},
  };
  return columns;
}

/// A table that a version brought, and what fills it from the tables of earlier versions; `{aside}` stands before their names.
/// Empty: it begins without rows.
struct NewTable {
  std::int64_t since = 0;
  std::string_view table;
  std::string rows;
};

const std::vector<NewTable>& new_tables() {
  static const std::vector<NewTable> tables = {
      {2, "osto_usage_windows",
       "SELECT DISTINCT b.company_id, i.subscription_id, b.item_id, b.service_start, b.service_end, COALESCE((SELECT u.folded_sequence "
       "FROM {aside}osto_usage_cursors u WHERE u.company_id = b.company_id), 0), 0, b.service_start, b.service_end FROM {aside}osto_billed_periods b JOIN "
       "{aside}osto_subscription_items i ON i.company_id = b.company_id AND i.id = b.item_id JOIN {aside}osto_charges c ON "
       "c.id = b.charge_id AND c.kind = 'usage'"},
      {2, "osto_usage_lines",
       "SELECT b.company_id, b.line_id, b.item_id, b.charge_id, b.service_start, '', COALESCE(t.total, '0'), "
       "COALESCE(t.event_count, 0) FROM {aside}osto_billed_periods b JOIN {aside}osto_charges c ON c.id = b.charge_id AND "
       "c.kind = 'usage' LEFT JOIN {aside}osto_usage_totals t ON t.company_id = b.company_id AND t.item_id = b.item_id AND "
       "t.meter_id = c.meter_id AND t.window_start = b.service_start"},
      {2, "osto_coupons", ""},
      {2, "osto_coupon_amounts", ""},
      {2, "osto_applied_coupons", ""},
      {2, "osto_credit_grants", ""},
      {2, "osto_document_discounts", ""},
      {2, "osto_line_taxes", ""},
      {2, "osto_credit_notes", ""},
      {2, "osto_withholdings", ""},
      {2, "osto_credit_uses", ""},
      {2, "osto_seals", ""},
      {2, "osto_catalog_seals", ""},
      {3, "osto_plan_phases", ""},
      {3, "osto_outside_taxes", ""},
      {3, "osto_credit_voids", ""},
      {3, "osto_top_up_rules", ""},
      {3, "osto_top_ups", ""},
      {3, "osto_refunds", ""},
      {3, "osto_disputes", ""},
      {3, "osto_reversals", ""},
      {4, "osto_advances", ""},
      {4, "osto_advance_uses", ""},
      {4, "osto_advance_use_taxes", ""},
      {4, "osto_subscription_methods", ""},
      {4, "osto_operator_cases", ""},
      {4, "osto_contacts", ""},
      {4, "osto_notification_preferences", ""},
      // What happened before there were notifications is no news.
      {4, "osto_notification_cursors", "SELECT company_id, MAX(sequence) FROM {aside}osto_events GROUP BY company_id"},
      {4, "osto_notifications", ""},
      {5, "osto_reservations", ""},
      {5, "osto_usage_alerts", ""},
      {5, "osto_dunning_policy_retries", ""},
      {5, "osto_dunning_policy_caps", ""},
      {5, "osto_dunning_policy_amounts", ""},
      {5, "osto_write_offs", ""},
  };
  return tables;
}

/// How `table` came to be since `version`; null: that version had it already.
const NewTable* brought_since(std::int64_t version, std::string_view table) {
  const auto& all = new_tables();
  const auto found = std::find_if(all.begin(), all.end(), [&](const NewTable& made) { return made.table == table && made.since > version; });
  return found == all.end() ? nullptr : &*found;
}

/// The tables that `version` had, parents first.
std::vector<TableRules> tables_of(std::int64_t version) {
  std::vector<TableRules> old;
  for (const TableRules& rules : table_rules()) {
    if (brought_since(version, rules.table->name) == nullptr) old.push_back(rules);
  }
  return old;
}

std::string replace_all(std::string text, std::string_view placeholder, const std::string& value) {
  for (std::size_t at = text.find(placeholder); at != std::string::npos; at = text.find(placeholder, at + value.size())) {
    text.replace(at, placeholder.size(), value);
  }
  return text;
}

/// What a row of `version` has in a column: its own value, or what stands for it, version by version.
std::string value_for(std::int64_t version, std::string_view table, std::string_view column) {
  std::string value(column);
  for (const NewColumn& made : new_columns()) {
    if (made.since > version && made.table == table && made.column == column) value = replace_all(made.value, "{before}", "(" + value + ")");
  }
  return value;
}

struct Copy {
  std::string columns, values;
};

Copy copy_of(std::int64_t version, const Table& table) {
  Copy copy;
  for (const Field& field : table.row().fields) {
    const std::string separator = copy.columns.empty() ? "" : ", ";
    copy.columns += separator + std::string(field.name);
    copy.values += separator + value_for(version, table.name, field.name);
  }
  return copy;
}

/// Empty for a table that begins without rows.
std::string filling_of(std::int64_t version, const Table& table, const std::string& aside) {
  const std::string name(table.name);
  const Copy copy = copy_of(version, table);
  const std::string opening = "INSERT INTO " + name + " (" + copy.columns + ") ";
  const NewTable* made = brought_since(version, table.name);
  if (made == nullptr) return opening + "SELECT " + copy.values + " FROM " + aside + name;
  if (made->rows.empty()) return {};
  return opening + replace_all(made->rows, "{aside}", aside);
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
std::vector<std::string> set_aside_sqlite(std::int64_t version) {
  std::vector<std::string> statements = {"PRAGMA defer_foreign_keys = ON"};
  for (const std::string& statement : schema_statements(Dialect::sqlite)) {
    for (const std::string_view kind : {"VIEW", "TRIGGER", "INDEX", "UNIQUE INDEX"}) {
      const std::string name = created(statement, kind);
      const std::string_view what = kind.ends_with("INDEX") ? "INDEX" : kind;
      if (!name.empty()) statements.push_back("DROP " + std::string(what) + " IF EXISTS " + name);
    }
  }
  std::reverse(statements.begin() + 1, statements.end());  // views that read views go first
  for (const TableRules& rules : tables_of(version)) {
    const std::string name(rules.table->name);
    statements.push_back("ALTER TABLE " + name + " RENAME TO old_" + name);
  }
  statements.push_back("DROP TABLE osto_currencies");
  return statements;
}

/// On PostgreSQL the old tables move into a schema of their own, and their indexes, keys and triggers with them.
std::vector<std::string> set_aside_postgres(std::int64_t version) {
  std::vector<std::string> statements = {"CREATE SCHEMA osto_upgrade"}, functions;
  for (const std::string& statement : schema_statements(Dialect::postgres)) {
    if (const std::string name = created(statement, "VIEW"); !name.empty()) {
      statements.insert(statements.begin() + 1, "DROP VIEW IF EXISTS " + name);
    }
    if (const std::string name = created(statement, "FUNCTION"); !name.empty()) {
      functions.push_back("DROP FUNCTION IF EXISTS " + name + "() CASCADE");  // and the triggers that call it
    }
  }
  for (const TableRules& rules : tables_of(version)) {
    statements.push_back("ALTER TABLE " + std::string(rules.table->name) + " SET SCHEMA osto_upgrade");
  }
  statements.push_back("ALTER TABLE osto_feed_queue SET SCHEMA osto_upgrade");
  statements.insert(statements.end(), functions.begin(), functions.end());
  statements.push_back("DROP TABLE osto_currencies");
  return statements;
}

}  // namespace

std::vector<std::string> upgrade_statements(std::int64_t version, Dialect dialect) {
  const bool sqlite = dialect == Dialect::sqlite;
  std::vector<std::string> statements = sqlite ? set_aside_sqlite(version) : set_aside_postgres(version);
  const std::string aside = sqlite ? "old_" : "osto_upgrade.";
  // Tables first, then rows, then what watches over rows: triggers refuse changes to documents that are final already.
  std::vector<std::string> watchers;
  for (std::string& statement : schema_statements(dialect)) {
    const bool makes_rows_room = statement.starts_with("CREATE TABLE") || statement.starts_with("INSERT INTO");
    (makes_rows_room ? statements : watchers).push_back(std::move(statement));
  }
  for (const TableRules& rules : table_rules()) {
    std::string statement = filling_of(version, *rules.table, aside);
    if (!statement.empty()) statements.push_back(std::move(statement));
  }
  if (sqlite) {
    const std::vector<TableRules> old = tables_of(version);
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
