#include "storage/sql/views.hpp"

namespace osto::billing {
namespace {

constexpr std::string_view kViews[] = {
    "finance_companies AS SELECT {id cmp c.company_id} AS company_id, c.code, c.name, c.country, c.state, c.tax_id,"
    " c.billing_email, c.currency, c.zone, c.net_terms_days, e.code AS legal_entity, {at c.created_at} AS created_at"
    " FROM osto_companies c JOIN osto_legal_entities e ON e.id = c.legal_entity_id",

    "finance_modules AS SELECT {id mod m.id} AS module_id, m.code, m.name, m.tax_code FROM osto_modules m",

    "finance_plans AS SELECT {id plv v.id} AS plan_version_id, {id pln p.id} AS plan_id, m.code AS module, p.code, p.name,"
    " v.version, v.trial_days, {at v.published_at} AS published_at, h.code AS charge, h.kind AS charge_kind, r.currency,"
    " r.interval_unit, r.model AS price_model, r.unit_price"
    " FROM osto_plan_versions v JOIN osto_plans p ON p.id = v.plan_id JOIN osto_modules m ON m.id = p.module_id"
    " JOIN osto_charges h ON h.plan_version_id = v.id JOIN osto_prices r ON r.charge_id = h.id",

    "finance_subscriptions AS SELECT {id sub s.id} AS subscription_id, {id cmp s.company_id} AS company_id,"
    " c.name AS company_name, m.code AS module, p.code AS plan, i.seat_count, i.interval_unit, s.state,"
    " (SELECT b.access FROM osto_blocks b WHERE b.company_id = s.company_id AND b.lifted_at IS NULL"
    " AND (b.subscription_id IS NULL OR b.subscription_id = s.id)"
    " ORDER BY CASE b.access WHEN 'blocked' THEN 0 WHEN 'read_only' THEN 1 WHEN 'limited' THEN 2 ELSE 3 END LIMIT 1)"
    " AS restricted_to,"
    " {at s.start_at} AS start_at, {at s.trial_end_at} AS trial_end_at,"
    " {at s.current_period_start} AS current_period_start, {at s.current_period_end} AS current_period_end,"
    " {at s.ended_at} AS ended_at, s.end_reason"
    " FROM osto_subscriptions s JOIN osto_companies c ON c.company_id = s.company_id"
    " JOIN osto_modules m ON m.id = s.module_id"
    " LEFT JOIN osto_subscription_items i ON i.company_id = s.company_id AND i.id = s.current_item_id"
    " LEFT JOIN osto_plan_versions v ON v.id = i.plan_version_id LEFT JOIN osto_plans p ON p.id = v.plan_id",

    "finance_usage_records AS SELECT {id cmp u.company_id} AS company_id, u.event_id,"
    " {id sub u.subscription_id} AS subscription_id, m.code AS meter, u.quantity, m.unit,"
    " {at u.occurred_at} AS occurred_at, {at u.recorded_at} AS recorded_at"
    " FROM osto_usage_records u JOIN osto_meters m ON m.id = u.meter_id",

    "finance_invoices AS SELECT {id inv d.id} AS invoice_id, {id cmp d.company_id} AS company_id, c.name AS company_name,"
    " d.kind, d.state, d.number, d.currency, {at d.invoice_at} AS invoice_at, d.issued_on, d.due_on,"
    " {money d.subtotal_minor} AS subtotal, {money d.discount_minor} AS discount, {money d.tax_minor} AS tax,"
    " {money d.rounding_minor} AS rounding, {money d.total_minor} AS total,"
    " {money b.credit_applied_minor} AS credited, {money b.allocated_minor} AS paid, {money b.due_minor} AS due,"
    " {at b.paid_at} AS paid_at"
    " FROM osto_documents d JOIN osto_companies c ON c.company_id = d.company_id"
    " JOIN osto_currencies cur ON cur.code = d.currency"
    " LEFT JOIN osto_document_balances b ON b.company_id = d.company_id AND b.document_id = d.id",

    "finance_payments AS SELECT {id pay p.id} AS payment_id, {id cmp p.company_id} AS company_id, c.name AS company_name,"
    " {id att p.attempt_id} AS attempt_id, p.currency, {money p.amount_minor} AS amount, p.provider,"
    " p.provider_reference, {at p.received_at} AS received_at"
    " FROM osto_payments p JOIN osto_companies c ON c.company_id = p.company_id"
    " JOIN osto_currencies cur ON cur.code = p.currency",

    "finance_payment_methods AS SELECT {id pmt m.id} AS payment_method_id, {id cmp m.company_id} AS company_id,"
    " c.name AS company_name, m.kind, m.state, m.provider, m.brand, m.last4, m.expiry_year, m.expiry_month, m.priority,"
    " {at m.created_at} AS created_at"
    " FROM osto_payment_methods m JOIN osto_companies c ON c.company_id = m.company_id",
};

std::string spell_id(std::string_view prefix, std::string_view column, Dialect dialect) {
  const std::string name(column);
  const std::string digits = dialect == Dialect::sqlite ? "lower(hex(" + name + "))" : "encode(" + name + ", 'hex')";
  return "CASE WHEN " + name + " IS NULL THEN NULL ELSE '" + std::string(prefix) + "_' || " + digits + " END";
}

std::string spell_instant(std::string_view column, Dialect dialect) {
  const std::string name(column);
  const std::string seconds =
      dialect == Dialect::sqlite
          ? "strftime('%Y-%m-%dT%H:%M:%S', " + name + " / 1000000, 'unixepoch')"
          : "to_char(to_timestamp(" + name + " / 1000000) AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS')";
  return "(" + seconds + " || '.' || substr(CAST(1000000 + " + name + " % 1000000 AS TEXT), 2) || 'Z')";
}

/// -1234567 minor units of INR (100 per unit): '-' || '12345' || '.' || the digits of 100 + 67 after the first.
std::string spell_money(std::string_view column) {
  const std::string name(column);
  return "(CASE WHEN " + name + " < 0 THEN '-' ELSE '' END || CAST(abs(" + name + ") / cur.minor_per_major AS TEXT)"
         " || CASE WHEN cur.minor_units = 0 THEN '' ELSE '.' || substr(CAST(cur.minor_per_major + abs(" + name +
         ") % cur.minor_per_major AS TEXT), 2) END)";
}

}  // namespace

std::string expand_view(std::string_view text, Dialect dialect) {
  std::string expanded;
  for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{')) {
    expanded += text.substr(0, at);
    const std::size_t end = text.find('}');
    const std::string_view macro = text.substr(at + 1, end - at - 1);
    const std::string_view column = macro.substr(macro.rfind(' ') + 1);
    if (macro.starts_with("id ")) {
      expanded += spell_id(macro.substr(3, 3), column, dialect);
    } else {
      expanded += macro.starts_with("at ") ? spell_instant(column, dialect) : spell_money(column);
    }
    text.remove_prefix(end + 1);
  }
  return expanded.append(text);
}

std::vector<std::string> view_statements(Dialect dialect) {
  std::vector<std::string> statements;
  for (const std::string_view view : kViews) {
    statements.push_back("CREATE VIEW " + expand_view(view, dialect));
  }
  return statements;
}

}  // namespace osto::billing
