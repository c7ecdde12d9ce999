// The shared SQL: texts written out for a store, statements from descriptions, the schema frozen per version.
#include "storage/sql/migrations.hpp"
#include "storage/sql/posting_sums.hpp"
#include "storage/sql/query_expansion.hpp"
#include "storage/sql/row_codec.hpp"
#include "storage/sql/schema.hpp"
#include "storage/sql/statements.hpp"
#include "storage/sql/table_rules.hpp"
#include "storage/sql/views.hpp"
#include "storage/sql/violations.hpp"
#include "tests/support/sample_book.hpp"
#include "tests/unit/base/must.hpp"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <cstdlib>
#include <fstream>
#include <set>
#include <sstream>

namespace osto::billing::testing {
namespace {

TEST(QueryExpansion, WritesColumnsOut) {
  const QueryText query{.name = "q",
                        .text = "SELECT {columns:m}, 1 FROM osto_meta m UNION SELECT {columns}, 2 FROM x",
                        .postgres_text = "SELECT {columns} FROM y FOR UPDATE",
                        .row = &type_of<MetaRow>};
  EXPECT_EQ(expand(query, Dialect::sqlite), "SELECT m.name, m.text, 1 FROM osto_meta m UNION SELECT name, text, 2 FROM x");
  EXPECT_EQ(expand(query, Dialect::postgres), "SELECT name, text FROM y FOR UPDATE");
}

TEST(QueryExpansion, NumbersParametersByFirstAppearance) {
  const auto numbered = must(number_parameters("a = :x AND b = :y2 AND c > :x -- :no\n AND d = ':no' AND \":no\" = 1"));
  EXPECT_EQ(numbered.text, "a = $1 AND b = $2 AND c > $1 -- :no\n AND d = ':no' AND \":no\" = 1");
  EXPECT_EQ(numbered.parameters, (std::vector<std::string>{"x", "y2"}));
  EXPECT_EQ(error_of(number_parameters("SELECT :x::bigint")), "storage_failed");
}

TEST(QueryExpansion, NamesAreUnique) {
  std::set<std::string_view> names;
  for (const QueryText& query : query_texts()) EXPECT_TRUE(names.insert(query.name).second) << query.name;
  EXPECT_EQ(find_query("no such query", Dialect::sqlite), nullptr);
}

TEST(Statements, ComeFromTheDescription) {
  const TableStatements& usage = *find_statements("osto_usage_cursors");
  EXPECT_EQ(usage.insert.text,
            "INSERT INTO osto_usage_cursors (company_id, last_sequence, folded_sequence)"
            " VALUES (:company_id, :last_sequence, :folded_sequence)");
  EXPECT_EQ(usage.update.text,
            "UPDATE osto_usage_cursors SET last_sequence = :last_sequence, folded_sequence = :folded_sequence"
            " WHERE company_id = :company_id");
  EXPECT_EQ(usage.update.fields, (std::vector<std::size_t>{1, 2, 0}));
  EXPECT_EQ(usage.upsert.text, usage.insert.text + " ON CONFLICT (company_id) DO UPDATE SET last_sequence ="
                                                   " excluded.last_sequence, folded_sequence = excluded.folded_sequence");
  EXPECT_EQ(usage.erase.text, "DELETE FROM osto_usage_cursors WHERE company_id = :company_id");
  EXPECT_EQ(find_statements("sqlite_schema"), nullptr);
}

TEST(RowCodec, PrintsTheWireForm) {
  const BalanceRow row{id<CompanyId>(1), id<DocumentId>(2), kInr, Minor{-5}, Minor{0}, Minor{0}, Minor{-5},
                       day("2024-02-29"), kMiddle};
  std::vector<std::string> printed;
  for (const Field& field : type_of<BalanceRow>().fields) printed.push_back(print_field(field, &row).value_or("NULL"));
  EXPECT_EQ(printed, (std::vector<std::string>{"cmp_01000000000000000000000000000001", "inv_01000000000000000000000000000002",
                                               "INR", "-5", "0", "0", "-5", "2024-02-29", "2026-01-16T12:00:00.000001Z",
                                               "0", "0", "0", "NULL", "0"}));
}

TEST(RowCodec, RefusesAValueOfAnotherKind) {
  BalanceRow row;
  const Field& total = type_of<BalanceRow>().fields[3];
  EXPECT_EQ(set_field(total, &row, std::string_view("5")).error().message,
            "column total_minor holds another kind of value than the record's field");
  EXPECT_EQ(error_of(set_field(total, &row, std::monostate{})), "storage_failed");
  EXPECT_EQ(error_of(set_field(total, &row, kMaxMinor + 1)), "storage_failed");
  EXPECT_EQ(error_of(set_field(total, &row, kMaxMinor)), "");
}

TEST(Violations, NameTheUniqueRuleByItsColumns) {
  EXPECT_EQ(name_unique_rule("osto_documents.number"), "osto_documents_number");
  EXPECT_EQ(name_unique_rule("osto_documents.company_id, osto_documents.id"), "osto_documents_pkey");
  EXPECT_EQ(name_unique_rule("osto_documents.company_id, osto_documents.currency, osto_documents.invoice_at, osto_documents.kind, "
                             "osto_documents.split_key"),
            "osto_documents_one_draft");
}

TEST(TableRules, HaveUniqueNamesThatPostgresDoesNotCut) {
  std::set<std::string> names;
  const auto check = [&names](const std::string& name) {
    EXPECT_LE(name.size(), 63u) << name;
    EXPECT_TRUE(names.insert(name).second) << name;
  };
  for (const TableRules& rules : table_rules()) {
    const std::string_view table = rules.table->name;
    for (const ForeignKeyRule& rule : rules.foreign_keys) check(foreign_key_name(table, rule));
    for (const UniqueRule& rule : rules.unique) check(std::string(rule.name));
    for (const CheckRule& rule : rules.checks) check(std::string(rule.name));
    for (const IndexRule& rule : rules.indexes) check(std::string(rule.name));
    for (const Field& field : rules.table->row().fields) check(std::string(table) + "_" + std::string(field.name) + "_check");
  }
}

TEST(PostingSums, AddUpPerEntryAndCurrency) {
  Decision decision;
  decision.insert(posting(1, 1, 1, LedgerAccount::receivable, 5));
  decision.insert(posting(1, 2, 1, LedgerAccount::revenue, -5));
  PostingSums sums;
  sums.note(decision.changes);
  EXPECT_EQ(error_of(sums.check_after(0)), "invariant_broken");  // zero in total, but not entry by entry
  EXPECT_EQ(error_of(sums.check_after(sums.mark())), "");
  sums.forget_after(0);
  EXPECT_EQ(error_of(sums.check_after(0)), "");
}

// ---- views, on SQLite's own arithmetic ------------------------------------------------------------------------------

std::string evaluate(const std::string& expression) {
  sqlite3* handle = nullptr;
  sqlite3_open(":memory:", &handle);
  std::string value;
  sqlite3_exec(
      handle, ("SELECT " + expand_view(expression, Dialect::sqlite)).c_str(),
      [](void* into, int, char** values, char**) {
        *static_cast<std::string*>(into) = values[0] ? values[0] : "NULL";
        return 0;
      },
      &value, nullptr);
  sqlite3_close(handle);
  return value;
}

std::string money(const std::string& minor, int minor_units) {
  std::string per_major = "1" + std::string(static_cast<std::size_t>(minor_units), '0');
  return evaluate("{money x} FROM (SELECT " + minor + " AS x), (SELECT " + std::to_string(minor_units) +
                  " AS minor_units, " + per_major + " AS minor_per_major) cur");
}

TEST(Views, PrintDecimalsIdsAndInstants) {
  EXPECT_EQ(money("-1234507", 2), "-12345.07");
  EXPECT_EQ(money("5", 3), "0.005");
  EXPECT_EQ(money("-7", 0), "-7");
  EXPECT_EQ(money("100000000000000000", 2), "1000000000000000.00");
  EXPECT_EQ(money("NULL", 2), "NULL");
  EXPECT_EQ(evaluate("{id inv x} FROM (SELECT x'00ff' AS x)"), "inv_00ff");
  EXPECT_EQ(evaluate("{id inv x} FROM (SELECT NULL AS x)"), "NULL");
  EXPECT_EQ(evaluate("{at x} FROM (SELECT 1767225600000001 AS x)"), "2026-01-01T00:00:00.000001Z");
}

// ---- the frozen schema ----------------------------------------------------------------------------------------------

std::string read(const std::string& path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

/// A released version never changes. Before its release, OSTO_REWRITE_SCHEMAS=1 writes the file anew.
void compare_schema(const std::string& name, Dialect dialect) {
  std::string text;
  for (const std::string& statement : migration_statements(0, dialect)) text += statement + ";\n\n";
  const std::string path = OSTO_SOURCE_DIR "/tests/schemas/" + name;
  if (std::getenv("OSTO_REWRITE_SCHEMAS")) std::ofstream(path) << text;
  const std::string frozen = read(path);
  EXPECT_TRUE(frozen == text) << path << " is not what version " << kSchemaVersion << " of the schema is today";
}

TEST(Schema, IsFrozenPerVersion) {
  static_assert(kSchemaVersion == 5, "freeze the new version beside the old one");
  compare_schema("005.sql", Dialect::sqlite);
  compare_schema("005_postgres.sql", Dialect::postgres);
}

TEST(Schema, HasNoVersionBeyondTheNewest) {
  EXPECT_TRUE(migration_statements(kSchemaVersion, Dialect::sqlite).empty());
}

}  // namespace
}  // namespace osto::billing::testing
