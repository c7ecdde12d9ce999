#include "storage/sql/triggers.hpp"

#include "storage/sql/query_expansion.hpp"
#include "storage/sql/table_rules.hpp"

#include "core/invoice/document_rows.hpp"

namespace osto::billing {
namespace {

/// The write is refused when the condition over OLD and NEW holds.
struct Refusal {
  std::string name, table, event, condition;
};

/// True when the row after differs from the row before in any other column than these.
std::string changes_more_than(const Table& table, std::string_view column) {
  std::string condition;
  for (const Field& field : table.row().fields) {
    if (field.name == column) continue;
    const std::string name(field.name);
    condition += (condition.empty() ? "" : " OR ") + ("NEW." + name) + " IS DISTINCT FROM OLD." + name;
  }
  return "(" + condition + ")";
}

std::string parent_is_final(const std::string& row) {
  return "EXISTS (SELECT 1 FROM osto_documents d WHERE d.company_id = " + row + ".company_id AND d.id = " + row +
         ".document_id AND d.state <> 'draft')";
}

std::string sum_over(const std::string& column, const std::string& table) {
  return "coalesce((SELECT SUM(x." + column + ") FROM " + table +
         " x WHERE x.company_id = NEW.company_id AND x.document_id = NEW.id), 0)";
}

/// With the new row: refunds that did not fail, disputes that are not won, and returns, against what the payment brought.
std::string gives_back_too_much() {
  const auto sum = [](const std::string& table, const std::string& which) {
    return "coalesce((SELECT SUM(x.amount_minor) FROM " + table + " x WHERE x.company_id = NEW.company_id AND x.payment_id ="
           " NEW.payment_id AND " + which + "), 0)";
  };
  return "NEW.amount_minor + " + sum("osto_refunds", "x.state NOT IN ('failed', 'canceled')") + " + " +
         sum("osto_disputes", "x.state IN ('opened', 'under_review', 'lost')") + " + " + sum("osto_reversals", "x.dispute_id IS NULL") +
         " > (SELECT p.amount_minor FROM osto_payments p WHERE p.company_id = NEW.company_id AND p.id = NEW.payment_id)";
}

std::vector<Refusal> general_refusals() {
  std::vector<Refusal> all;
  for (const TableRules& rules : table_rules()) {
    const std::string table(rules.table->name);
    if (rules.writes == Writes::insert_only) all.push_back({table + "_no_update", table, "UPDATE", "1 = 1"});
    if (rules.writes != Writes::any) all.push_back({table + "_no_delete", table, "DELETE", "1 = 1"});
  }
  return all;
}

std::vector<Refusal> document_refusals() {
  const std::string documents = "osto_documents";
  std::vector<Refusal> all = {
      {"osto_documents_born_draft", documents, "INSERT", "NEW.state <> 'draft'"},
      // Lines + tax = total, by the row itself and by what lies below it, from the moment of finalization. Under the tax
      // stage `sum` taxes are shown rounded each by itself, and may miss their rounded sum.
      {"osto_documents_sums", documents, "UPDATE",
       "OLD.state = 'draft' AND NEW.state = 'finalized' AND NOT (NEW.subtotal_minor = " +
           sum_over("amount_minor", "osto_document_lines") + " AND NEW.discount_minor = " +
           sum_over("discount_minor", "osto_document_lines") + " AND (NEW.tax_minor = " +
           sum_over("amount_minor", "osto_document_taxes") + " OR EXISTS (SELECT 1 FROM osto_billing_policies p WHERE p.id ="
           " NEW.billing_policy_id AND p.choices LIKE '%tax_stage=sum%')) AND NEW.line_count = (SELECT count(*) FROM"
           " osto_document_lines x WHERE x.company_id = NEW.company_id AND x.document_id = NEW.id))"},
      // The one change that a finalized document allows is becoming void.
      {"osto_documents_final", documents, "UPDATE",
       "OLD.state <> 'draft' AND (" + changes_more_than(table_of<DocumentRow>(), "state") +
           " OR (NEW.state <> OLD.state AND NOT (OLD.state = 'finalized' AND NEW.state = 'voided')))"},
      {"osto_documents_no_delete", documents, "DELETE", "OLD.state <> 'draft'"},
      {"osto_numbers_register", "osto_numbers", "UPDATE", changes_more_than(table_of<NumberRow>(), "disposition")},
      {"osto_number_series_forward", "osto_number_series", "UPDATE",
       "NEW.last_number < OLD.last_number OR " + changes_more_than(table_of<NumberSeriesRow>(), "last_number")},
      {"osto_allocations_within_payment", "osto_allocations", "INSERT",
       "NEW.amount_minor + coalesce((SELECT SUM(a.amount_minor) FROM osto_allocations a WHERE a.company_id ="
       " NEW.company_id AND a.payment_id = NEW.payment_id), 0) > (SELECT p.amount_minor FROM osto_payments p"
       " WHERE p.company_id = NEW.company_id AND p.id = NEW.payment_id)"},
      // No payment gives back more than it brought: refunds, disputes and returns together.
      {"osto_refunds_within_payment", "osto_refunds", "INSERT", gives_back_too_much()},
      {"osto_disputes_within_payment", "osto_disputes", "INSERT", gives_back_too_much()},
      {"osto_reversals_within_payment", "osto_reversals", "INSERT", "NEW.dispute_id IS NULL AND " + gives_back_too_much()},
      {"osto_refunds_amount", "osto_refunds", "UPDATE", "NEW.amount_minor <> OLD.amount_minor OR NEW.payment_id <> OLD.payment_id OR "
       "(OLD.state IN ('failed', 'canceled') AND NEW.state <> OLD.state)"},
      // An advance is used up once at most, and what is left of it only sinks.
      {"osto_advances_amount", "osto_advances", "UPDATE", "NEW.amount_minor <> OLD.amount_minor OR NEW.tax_minor <> OLD.tax_minor OR "
       "NEW.payment_id <> OLD.payment_id OR NEW.left_minor > OLD.left_minor OR NEW.left_tax_minor > OLD.left_tax_minor"},
      {"osto_advance_uses_within_advance", "osto_advance_uses", "INSERT",
       "NEW.amount_minor + coalesce((SELECT SUM(x.amount_minor) FROM osto_advance_uses x WHERE x.company_id = NEW.company_id AND"
       " x.voucher_id = NEW.voucher_id), 0) > (SELECT a.amount_minor FROM osto_advances a WHERE a.company_id = NEW.company_id AND"
       " a.document_id = NEW.voucher_id)"},
      {"osto_disputes_amount", "osto_disputes", "UPDATE", "NEW.amount_minor <> OLD.amount_minor OR NEW.payment_id <> OLD.payment_id OR "
       "(OLD.closed_at IS NOT NULL AND NEW.state <> OLD.state)"},
  };
  for (const std::string table : {"osto_document_lines", "osto_document_taxes", "osto_document_discounts", "osto_line_taxes"}) {
    all.push_back({table + "_final_insert", table, "INSERT", parent_is_final("NEW")});
    all.push_back({table + "_final_update", table, "UPDATE", parent_is_final("OLD") + " OR " + parent_is_final("NEW")});
    all.push_back({table + "_final_delete", table, "DELETE", parent_is_final("OLD")});
  }
  return all;
}

std::string spell_sqlite(const Refusal& rule) {
  return "CREATE TRIGGER " + rule.name + " BEFORE " + rule.event + " ON " + rule.table + " WHEN " + rule.condition +
         " BEGIN SELECT RAISE(ABORT, '" + rule.name + "'); END";
}

void spell_postgres(const Refusal& rule, std::vector<std::string>& statements) {
  statements.push_back("CREATE FUNCTION " + rule.name + "() RETURNS trigger LANGUAGE plpgsql AS $$\nBEGIN\n  IF " +
                       rule.condition + " THEN\n    RAISE EXCEPTION '" + rule.name +
                       "' USING ERRCODE = 'check_violation', CONSTRAINT = '" + rule.name + "';\n  END IF;\n  RETURN " +
                       (rule.event == "DELETE" ? "OLD" : "NEW") + ";\nEND $$");
  statements.push_back("CREATE TRIGGER " + rule.name + " BEFORE " + rule.event + " ON " + rule.table +
                       " FOR EACH ROW EXECUTE FUNCTION " + rule.name + "()");
}

/// SQLite has one writer at a time, so the order of insertion is the order of commits, and a rolled back event takes
/// its position with it: an event gets its position at once.
std::vector<std::string> sqlite_feed() {
  return {"CREATE TRIGGER osto_events_feed AFTER INSERT ON osto_events BEGIN\n"
          "  INSERT INTO osto_feed (position, company_id, sequence)\n"
          "  VALUES ((SELECT coalesce(max(position), 0) + 1 FROM osto_feed), NEW.company_id, NEW.sequence);\nEND"};
}

/// On PostgreSQL events wait in a queue until the relay positions the committed ones. `arrival` keeps a company's
/// events in their order: they are inserted under the company's lock.
std::vector<std::string> postgres_feed() {
  return {"CREATE TABLE osto_feed_queue (\n  arrival BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,\n"
          "  company_id BYTEA NOT NULL,\n  sequence BIGINT NOT NULL\n)",
          "CREATE FUNCTION osto_events_feed() RETURNS trigger LANGUAGE plpgsql AS $$\nBEGIN\n"
          "  INSERT INTO osto_feed_queue (company_id, sequence) VALUES (NEW.company_id, NEW.sequence);\n"
          "  RETURN NEW;\nEND $$",
          "CREATE TRIGGER osto_events_feed AFTER INSERT ON osto_events"
          " FOR EACH ROW EXECUTE FUNCTION osto_events_feed()"};
}

/// An entry's postings are complete at commit. SQLite has no deferred triggers: its driver sums what it wrote.
std::vector<std::string> postgres_balance() {
  return {"CREATE FUNCTION osto_postings_balance() RETURNS trigger LANGUAGE plpgsql AS $$\nBEGIN\n"
          "  IF EXISTS (SELECT 1 FROM osto_postings p WHERE p.company_id = NEW.company_id AND p.entry_id = NEW.entry_id\n"
          "             GROUP BY p.currency HAVING SUM(p.amount_minor) <> 0)\n"
          "     OR (SELECT SUM(p.functional_minor) FROM osto_postings p\n"
          "         WHERE p.company_id = NEW.company_id AND p.entry_id = NEW.entry_id) <> 0 THEN\n"
          "    RAISE EXCEPTION 'osto_postings_balance'\n"
          "      USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_postings_balance';\n"
          "  END IF;\n  RETURN NULL;\nEND $$",
          "CREATE CONSTRAINT TRIGGER osto_postings_balance AFTER INSERT ON osto_postings DEFERRABLE INITIALLY DEFERRED"
          " FOR EACH ROW EXECUTE FUNCTION osto_postings_balance()"};
}

}  // namespace

std::vector<std::string> trigger_statements(Dialect dialect) {
  std::vector<Refusal> refusals = general_refusals();
  for (Refusal& rule : document_refusals()) refusals.push_back(std::move(rule));
  std::vector<std::string> statements;
  for (const Refusal& rule : refusals) {
    if (dialect == Dialect::sqlite) {
      statements.push_back(spell_sqlite(rule));
    } else {
      spell_postgres(rule, statements);
    }
  }
  const auto append = [&statements](const std::vector<std::string>& more) {
    statements.insert(statements.end(), more.begin(), more.end());
  };
  if (dialect == Dialect::sqlite) {
    append(sqlite_feed());
  } else {
    append(postgres_feed());
    append(postgres_balance());
  }
  return statements;
}

}  // namespace osto::billing
