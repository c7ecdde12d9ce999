// A database of a released version, with a year of rows in it, becomes one of the newest version without losing any.
#include "storage/sql/migrations.hpp"
#include "storage/sql/table_rules.hpp"
#include "tests/contracts/storage_stores.hpp"

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

/// The released text, and the rows between its tables and the triggers that would refuse them.
std::string old_database(const std::string& schema) {
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
  return tables + text_of("001_rows.sql") + watchers + statement;
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

void expect_a_year_of_rows(Storage& storage) {
  EXPECT_EQ(must(storage.schema_version()), kSchemaVersion);
  // Counted in 001_rows.sql.
  const auto counts = counts_of(storage);
  EXPECT_EQ(counts.at("osto_companies"), 2u);
  EXPECT_EQ(counts.at("osto_documents"), 21u);
  EXPECT_EQ(counts.at("osto_billing_policies"), 3u);
  for (const std::string& line : export_of(storage).of("osto_billing_policies")) {
    EXPECT_NE(line.find("credit_vehicle=negative_line\n"), std::string::npos) << line;
    EXPECT_NE(line.find("preset=osto\n"), std::string::npos) << line;
  }
}

TEST(SchemaUpgrade, KeepsTheRowsOfVersion1OnSqlite) {
  TemporaryFolder folder;
  {
    HostConnection old(folder.file("old.db"));
    ASSERT_EQ(old.run("PRAGMA foreign_keys = OFF; BEGIN;" + old_database("001.sql") + "COMMIT"), SQLITE_OK)
        << sqlite3_errmsg(old.handle());
  }
  {
    const auto storage = must(open_sqlite({.path = folder.file("old.db")}));
    EXPECT_EQ(must(storage->schema_version()), 1);
    OpenStore::must_do(storage->migrate());
    expect_a_year_of_rows(*storage);
    OpenStore::must_do(storage->migrate());  // a second time finds nothing to do
  }
  HostConnection upgraded(folder.file("old.db"));
  EXPECT_EQ(upgraded.value("SELECT count(*) FROM sqlite_master WHERE name LIKE 'old_%'"), "0");
  EXPECT_EQ(upgraded.value("PRAGMA integrity_check"), "ok");
  EXPECT_EQ(upgraded.value("SELECT count(*) FROM pragma_foreign_key_check"), "0");
  // The schema is the one that an empty database gets.
  HostConnection fresh(":memory:");
  for (const std::string& statement : migration_statements(0, Dialect::sqlite)) ASSERT_EQ(fresh.run(statement), SQLITE_OK);
  const char* schema = "SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name)";
  EXPECT_EQ(upgraded.value(schema), fresh.value(schema));
}

TEST(SchemaUpgrade, KeepsTheRowsOfVersion1OnPostgres) {
  const std::string url = PostgresServer::shared().fresh_schema_url();
  PGconn* connection = PQconnectdb(url.c_str());
  // Replicas check neither triggers nor keys: rows may come in any order.
  const std::string script = "SET session_replication_role = replica; BEGIN;" + in_postgres(old_database("001_postgres.sql")) + "COMMIT";
  PGresult* made = PQexec(connection, script.c_str());
  ASSERT_EQ(PQresultStatus(made), PGRES_COMMAND_OK) << PQerrorMessage(connection);
  PQclear(made);
  PQfinish(connection);
  const auto storage = must(open_postgres(url));
  EXPECT_EQ(must(storage->schema_version()), 1);
  OpenStore::must_do(storage->migrate());
  expect_a_year_of_rows(*storage);
}

TEST(SchemaUpgrade, BothStoresHoldTheSameRowsAfterwards) {
  TemporaryFolder folder;
  HostConnection old(folder.file("old.db"));
  ASSERT_EQ(old.run("PRAGMA foreign_keys = OFF; BEGIN;" + old_database("001.sql") + "COMMIT"), SQLITE_OK);
  const auto sqlite = must(open_sqlite({.path = folder.file("old.db")}));
  OpenStore::must_do(sqlite->migrate());
  const std::string url = PostgresServer::shared().fresh_schema_url();
  PGconn* connection = PQconnectdb(url.c_str());
  PQclear(PQexec(connection, ("SET session_replication_role = replica; BEGIN;" +
                              in_postgres(old_database("001_postgres.sql")) + "COMMIT").c_str()));
  PQfinish(connection);
  const auto postgres = must(open_postgres(url));
  OpenStore::must_do(postgres->migrate());
  EXPECT_EQ(export_of(*sqlite).lines, export_of(*postgres).lines);
}

}  // namespace
}  // namespace osto::billing::testing
