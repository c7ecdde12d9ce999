// The host's transaction on the host's connection.
#include "host.hpp"

#include <sqlite3.h>

namespace osto::billing::tests {
namespace {

class CApiJoin : public testing::Test {
 protected:
  void SetUp() override {
    path = folder.file("shop.db");
    url = "sqlite:" + path;
    {
      Host own(open_options(url.c_str()));
      must(own.session, "catalog.publish", kCatalog);
      company_id = own.make_company("acme");
      own.add_method(company_id, "sim_ok");
    }
    ASSERT_EQ(sqlite3_open(path.c_str(), &connection), SQLITE_OK);
    sql("PRAGMA foreign_keys = ON");
    sql("CREATE TABLE orders (id INTEGER PRIMARY KEY, what TEXT NOT NULL)");
    osto_open_options options = open_options(url.c_str());
    options.schema = OSTO_SCHEMA_REQUIRE_CURRENT;
    osto_error* error = nullptr;
    const Failed failed = take(osto_join_sqlite(connection, &options, &database, &error), error);
    ASSERT_EQ(failed.code, OSTO_OK) << failed.message;
    ASSERT_EQ(osto_session_open(database, nullptr, &session, nullptr), OSTO_OK);
  }
  void TearDown() override {
    osto_session_close(&session);
    osto_close(&database);
    EXPECT_EQ(sqlite3_close(connection), SQLITE_OK) << "nothing of ours may be left on the host's connection";
  }
  void sql(const char* statement) {
    EXPECT_EQ(sqlite3_exec(connection, statement, nullptr, nullptr, nullptr), SQLITE_OK)
        << statement << ": " << sqlite3_errmsg(connection);
  }
  int count(const std::string& from) {
    sqlite3_stmt* statement = nullptr;
    EXPECT_EQ(sqlite3_prepare_v2(connection, ("SELECT count(*) FROM " + from).c_str(), -1, &statement, nullptr), SQLITE_OK);
    EXPECT_EQ(sqlite3_step(statement), SQLITE_ROW);
    const int rows = sqlite3_column_int(statement, 0);
    sqlite3_finalize(statement);
    return rows;
  }
  Answer sell() {
    sql("INSERT INTO orders (what) VALUES ('10 devices')");
    return call(session, "subscriptions.create", with_id("company_id", company_id, R"(,"plan":"team","interval_unit":"month","seat_count":10)"));
  }

  TemporaryFolder folder;
  std::string path, url, company_id;
  sqlite3* connection = nullptr;
  osto_database* database = nullptr;
  osto_session* session = nullptr;
};

TEST_F(CApiJoin, BothRowsOrNeither) {
  sql("BEGIN IMMEDIATE");
  EXPECT_TRUE(sell().ok());
  sql("ROLLBACK");
  EXPECT_EQ(count("orders"), 0);
  EXPECT_EQ(count("osto_subscriptions"), 0);

  sql("BEGIN IMMEDIATE");
  EXPECT_TRUE(sell().ok());
  sql("COMMIT");
  EXPECT_EQ(count("orders"), 1);
  EXPECT_EQ(count("osto_subscriptions"), 1);
  EXPECT_EQ(count("osto_documents WHERE number IS NOT NULL"), 0) << "nothing is finalized inside the host's transaction";
}

TEST_F(CApiJoin, ARejectionLeavesTheTransactionWhole) {
  sql("BEGIN IMMEDIATE");
  sql("INSERT INTO orders (what) VALUES ('nothing')");
  EXPECT_EQ(call(session, "subscriptions.create",
                 with_id("company_id", company_id, R"(,"plan":"no-such-plan","interval_unit":"month")")).failed.code,
            OSTO_NOT_FOUND);
  EXPECT_EQ(sqlite3_get_autocommit(connection), 0);
  EXPECT_TRUE(sell().ok());
  sql("COMMIT");
  EXPECT_EQ(count("orders"), 2);
  EXPECT_EQ(count("osto_subscriptions"), 1);
}

TEST_F(CApiJoin, ALaterRunFinalizesAndCharges) {
  sql("BEGIN IMMEDIATE");
  EXPECT_TRUE(sell().ok());
  sql("COMMIT");
  osto_session_close(&session);
  osto_close(&database);
  Host own(open_options(url.c_str()));
  EXPECT_EQ(osto_run_due(own.session, 0, nullptr, nullptr), OSTO_OK);
  const Answer invoice = own.newest_invoice(company_id);
  EXPECT_EQ(invoice.text("/invoice/state"), "finalized");
  EXPECT_EQ(invoice.text("/invoice/label"), "paid");
}

TEST_F(CApiJoin, ForeignKeysMustBeOn) {
  sqlite3* careless = nullptr;
  ASSERT_EQ(sqlite3_open(path.c_str(), &careless), SQLITE_OK);
  ASSERT_EQ(sqlite3_exec(careless, "PRAGMA foreign_keys = OFF", nullptr, nullptr, nullptr), SQLITE_OK);
  osto_open_options options = open_options(url.c_str());
  options.schema = OSTO_SCHEMA_REQUIRE_CURRENT;
  osto_database* refused = nullptr;
  osto_error* error = nullptr;
  const Failed failed = take(osto_join_sqlite(careless, &options, &refused, &error), error);
  EXPECT_EQ(failed.code, OSTO_STATE_CONFLICT) << failed.name << ": " << failed.message;
  EXPECT_EQ(refused, nullptr);
  EXPECT_EQ(sqlite3_close(careless), SQLITE_OK);
}

}  // namespace
}  // namespace osto::billing::tests
