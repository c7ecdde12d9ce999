// A database of a released version, with a year of rows in it, becomes one of the newest version without losing any.
#include "storage/sql/migrations.hpp"
#include "storage/sql/table_rules.hpp"
#include "tests/contracts/storage_stores.hpp"

#include <osto_billing/book.hpp>
#include <osto_billing/database.hpp>

#include <fstream>
#include <map>
#include <regex>
#include <sstream>

namespace osto::billing::testing {
namespace {

std::string text_of(const std::string& name) {
  std::ostringstream text;
  text << std::ifstream(OSTO_SOURCE_DIR "/tests/schemas/" + name).rdbuf();
  return text.str();
}

/// A released version, with the files of its schemas and rows.
struct Released {
  std::int64_t version = 0;
  const char* story;  ///< what its rows tell
  const char* sqlite;
  const char* postgres;
  const char* rows;
  std::size_t companies = 0, documents = 0, billing_policies = 0;  ///< counted in its rows
};
constexpr Released kReleased[] = {
    {1, "Year", "001.sql", "001_postgres.sql", "001_rows.sql", 2, 21, 3},
    {2, "HalfAYear", "002.sql", "002_postgres.sql", "002_rows.sql", 2, 14, 5},
    {3, "Phases", "003.sql", "003_postgres.sql", "003_phases_rows.sql", 2, 6, 5},
    {3, "Disputes", "003.sql", "003_postgres.sql", "003_disputes_rows.sql", 3, 4, 5},
    {3, "TopUps", "003.sql", "003_postgres.sql", "003_top_ups_rows.sql", 4, 17, 6},
    {4, "Vouchers", "004.sql", "004_postgres.sql", "004_vouchers_rows.sql", 12, 27, 7},
    {4, "OperatorCases", "004.sql", "004_postgres.sql", "004_operator_cases_rows.sql", 2, 2, 5},
    {4, "Letters", "004.sql", "004_postgres.sql", "004_letters_rows.sql", 1, 1, 5},
};

/// The released text, and the rows between its tables and the triggers that would refuse them.
std::string old_database(const char* schema, const char* rows) {
  std::string tables, watchers;
  std::istringstream text(text_of(schema));
  std::string statement, line;
  while (std::getline(text, line)) {
    statement += line + "\n";
    if (!line.empty()) continue;
    const bool is_table = statement.starts_with("CREATE TABLE") || statement.starts_with("INSERT INTO");
    (is_table ? tables : watchers) += statement;
    statement.clear();
  }
  return tables + text_of(rows) + watchers + statement;
}

/// Bytes as PostgreSQL writes them.
std::string in_postgres(const std::string& sqlite_text) {
  return std::regex_replace(sqlite_text, std::regex("X'([0-9a-f]*)'"), "'\\x$1'");
}

std::map<std::string, std::size_t> counts_of(Storage& storage) {
  std::map<std::string, std::size_t> counts;
  for (const std::string& line : export_of(storage).lines) ++counts[line.substr(0, line.find('|'))];
  return counts;
}

void expect_a_year_of_rows(Storage& storage, const Released& released) {
  EXPECT_EQ(must(storage.schema_version()), kSchemaVersion);
  const auto counts = counts_of(storage);
  EXPECT_EQ(counts.at("osto_companies"), released.companies);
  EXPECT_EQ(counts.at("osto_documents"), released.documents);
  EXPECT_EQ(counts.at("osto_billing_policies"), released.billing_policies);
  for (const std::string& line : export_of(storage).of("osto_billing_policies")) {
    EXPECT_NE(line.find("preset=osto\n"), std::string::npos) << line;
    const bool is_converted = released.version == 1;  // version 2 keeps the text as it was published
    EXPECT_TRUE(!is_converted || line.find("credit_vehicle=negative_line\n") != std::string::npos) << line;
  }
}

/// Rows are sealed as they are after the upgrade, and every amount follows from its inputs as before.
void expect_the_book_to_hold(const std::string& url) {
  OpenOptions options;
  options.url = url;
  Database database = must(Database::open(options));
  Session staff = database.session({.actor = "staff", .company_id = {}});
  const BookVerified verified = must(book::verify(staff, {}));
  EXPECT_TRUE(verified.holds);
  EXPECT_TRUE(verified.is_complete);
  for (const Difference& found : verified.differences) ADD_FAILURE() << found.table << " " << found.key << " " << found.column << " " << found.rule;
}

/// Replicas check neither triggers nor keys: rows may come in any order.
std::string old_postgres(const Released& released) {
  const std::string url = PostgresServer::shared().fresh_schema_url();
  PGconn* connection = PQconnectdb(url.c_str());
  const std::string script = "SET session_replication_role = replica; BEGIN;" + in_postgres(old_database(released.postgres, released.rows)) + "COMMIT";
  PGresult* made = PQexec(connection, script.c_str());
  EXPECT_EQ(PQresultStatus(made), PGRES_COMMAND_OK) << PQerrorMessage(connection);
  PQclear(made);
  PQfinish(connection);
  return url;
}

void make_old_sqlite(const std::string& path, const Released& released) {
  HostConnection old(path);
  ASSERT_EQ(old.run("PRAGMA foreign_keys = OFF; BEGIN;" + old_database(released.sqlite, released.rows) + "COMMIT"), SQLITE_OK)
      << sqlite3_errmsg(old.handle());
}

class SchemaUpgrade : public ::testing::TestWithParam<Released> {};

TEST_P(SchemaUpgrade, KeepsTheRowsOnSqlite) {
  TemporaryFolder folder;
  const std::string path = folder.file("old.db");
  make_old_sqlite(path, GetParam());
  {
    const auto storage = must(open_sqlite({.path = path}));
    EXPECT_EQ(must(storage->schema_version()), GetParam().version);
    OpenStore::must_do(storage->migrate());
    expect_a_year_of_rows(*storage, GetParam());
    OpenStore::must_do(storage->migrate());  // a second time finds nothing to do
  }
  {
    HostConnection upgraded(path);
    EXPECT_EQ(upgraded.value("SELECT count(*) FROM sqlite_master WHERE name LIKE 'old_%'"), "0");
    EXPECT_EQ(upgraded.value("PRAGMA integrity_check"), "ok");
    EXPECT_EQ(upgraded.value("SELECT count(*) FROM pragma_foreign_key_check"), "0");
    // The schema is the one that an empty database gets.
    HostConnection fresh(":memory:");
    for (const std::string& statement : migration_statements(0, Dialect::sqlite)) ASSERT_EQ(fresh.run(statement), SQLITE_OK);
    const char* schema = "SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name)";
    EXPECT_EQ(upgraded.value(schema), fresh.value(schema));
    // Due work has the place of its kind among that of its instant: kinds came to stand between, and phases to end after changes.
    EXPECT_EQ(upgraded.value("SELECT count(*) FROM osto_due_work WHERE kind_order <> CASE kind WHEN 'migrate' THEN 4 WHEN 'change' THEN 5 "
                             "WHEN 'phase_end' THEN 6 WHEN 'renew' THEN 7 WHEN 'close_usage' THEN 8 ELSE kind_order END"), "0");
    EXPECT_NE(upgraded.value("SELECT count(*) FROM osto_due_work WHERE kind = 'renew'"), "0");
  }
  expect_the_book_to_hold("sqlite:" + path);
}

TEST_P(SchemaUpgrade, KeepsTheRowsOnPostgres) {
  const std::string url = old_postgres(GetParam());
  {
    const auto storage = must(open_postgres(url));
    EXPECT_EQ(must(storage->schema_version()), GetParam().version);
    OpenStore::must_do(storage->migrate());
    expect_a_year_of_rows(*storage, GetParam());
  }
  expect_the_book_to_hold(url);
}

TEST_P(SchemaUpgrade, BothStoresHoldTheSameRowsAfterwards) {
  TemporaryFolder folder;
  make_old_sqlite(folder.file("old.db"), GetParam());
  const auto sqlite = must(open_sqlite({.path = folder.file("old.db")}));
  OpenStore::must_do(sqlite->migrate());
  const auto postgres = must(open_postgres(old_postgres(GetParam())));
  OpenStore::must_do(postgres->migrate());
  EXPECT_EQ(export_of(*sqlite).lines, export_of(*postgres).lines);
}

INSTANTIATE_TEST_SUITE_P(Released, SchemaUpgrade, ::testing::ValuesIn(kReleased),
                         [](const auto& released) { return "Version" + std::to_string(released.param.version) + released.param.story; });

}  // namespace
}  // namespace osto::billing::testing
