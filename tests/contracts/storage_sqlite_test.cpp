// What only SQLite has: the host's transaction, the lock against a second writing process, readers beside the writer.
#include "tests/contracts/storage_stores.hpp"

#include <sys/wait.h>
#include <unistd.h>

namespace osto::billing::testing {
namespace {

std::vector<RowChange> company_rows(std::uint32_t n) { return sample_company(n).changes; }

TEST(SqliteFile, ASecondWritingProcessIsRefusedAndMayRead) {
  OpenStore store(Store::sqlite_file);
  const pid_t child = ::fork();
  if (child == 0) {
    const auto second = open_sqlite({.path = store.file(), .wait_limit_ms = 100});
    const bool refused = !second && second.error().code == ErrorCode::storage_busy &&
                         second.error().message.find("read-only") != std::string::npos;
    auto reader = open_sqlite({.path = store.file(), .mode = OpenMode::read_only, .wait_limit_ms = 100});
    const bool reads = reader && (*reader)->schema_version() && *(*reader)->schema_version() == (*reader)->current_schema_version();
    ::_exit(refused && reads ? 0 : 1);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  EXPECT_EQ(status, 0);
}

TEST(SqliteFile, TheLockGoesWithTheStorage) {
  TemporaryFolder folder;
  for (int i = 0; i < 2; ++i) {
    const auto storage = must(open_sqlite({.path = folder.file("a.db")}));
    EXPECT_EQ(error_of(open_sqlite({.path = folder.file("a.db")})), "storage_busy");
  }
}

TEST(SqliteFile, ReadOnlyRefusesToWriteAndToCreate) {
  TemporaryFolder folder;
  EXPECT_EQ(error_of(open_sqlite({.path = folder.file("none.db"), .mode = OpenMode::read_only})), "storage_failed");
  OpenStore::must_do(must(open_sqlite({.path = folder.file("a.db")}))->migrate());
  const auto reader = must(open_sqlite({.path = folder.file("a.db"), .mode = OpenMode::read_only}));
  EXPECT_EQ(error_of(reader->begin(TransactionKind::write)), "storage_failed");
  EXPECT_EQ(error_of(reader->migrate()), "storage_failed");
}

TEST(SqliteFile, ReadersSeeCommittedRowsWhileAUnitWrites) {
  OpenStore store(Store::sqlite_file);
  ASSERT_EQ(commit_rows(*store, sample_catalogue().changes), "");
  auto unit = must(store->begin(TransactionKind::write));
  OpenStore::must_do(unit->apply(company_rows(1)));
  EXPECT_EQ(export_of(*store).of("osto_companies").size(), 0u);
  EXPECT_EQ(error_of(store->begin(TransactionKind::write)), "storage_busy");  // waits 200 ms
  OpenStore::must_do(unit->commit());
  EXPECT_EQ(export_of(*store).of("osto_companies").size(), 1u);
}

TEST(SqliteFile, AnEmptyFileSaysThatItHasNoSchema) {
  TemporaryFolder folder;
  const auto storage = must(open_sqlite({.path = folder.file("a.db")}));
  EXPECT_EQ(must(storage->schema_version()), 0);
  EXPECT_EQ(commit_rows(*storage, sample_catalogue().changes).substr(0, 54),
            "the database has no schema that this library knows (no");
}

TEST(SqliteFile, ANewerSchemaIsRefused) {
  OpenStore store(Store::sqlite_file);
  Decision newer;
  newer.upsert(MetaRow{"schema_version", std::to_string(store->current_schema_version() + 1)});
  ASSERT_EQ(commit_rows(*store, newer.changes), "");
  EXPECT_EQ(error_of(store->migrate()), "schema_mismatch");
}

// ---- on the host's connection ---------------------------------------------------------------------------------------

class Joined : public ::testing::Test {
 protected:
  Joined() {
    EXPECT_EQ(commit_rows(*store_, sample_catalogue().changes), "");
    host().run("CREATE TABLE orders (id INTEGER PRIMARY KEY)");
  }
  HostConnection& host() { return store_.host(); }
  std::string companies() { return host().value("SELECT count(*) FROM osto_companies"); }
  std::string orders() { return host().value("SELECT count(*) FROM orders"); }

  OpenStore store_{Store::sqlite_joined};
};

TEST_F(Joined, CommitsAndRollsBackWithTheHost) {
  host().run("BEGIN IMMEDIATE; INSERT INTO orders VALUES (1)");
  ASSERT_EQ(commit_rows(*store_, company_rows(1)), "");
  EXPECT_EQ(companies(), "1");
  host().run("ROLLBACK");
  EXPECT_EQ(companies() + orders(), "00");

  host().run("BEGIN IMMEDIATE; INSERT INTO orders VALUES (1)");
  ASSERT_EQ(commit_rows(*store_, company_rows(1)), "");
  EXPECT_EQ(host().run("COMMIT"), SQLITE_OK);
  EXPECT_EQ(companies() + orders(), "11");
}

TEST_F(Joined, ARefusedUnitLeavesTheHostsTransactionIntact) {
  host().run("BEGIN IMMEDIATE; INSERT INTO orders VALUES (1)");
  auto unit = must(store_->begin(TransactionKind::write));
  OpenStore::must_do(unit->apply(company_rows(1)));
  EXPECT_EQ(error_of(unit->apply(company_rows(1))), "invariant_broken");
  unit.reset();
  EXPECT_EQ(companies() + orders(), "01");
  EXPECT_EQ(host().run("COMMIT"), SQLITE_OK);
  EXPECT_EQ(companies() + orders(), "01");
}

TEST_F(Joined, WorksInATransactionOfItsOwnWhenTheHostHasNone) {
  ASSERT_EQ(commit_rows(*store_, company_rows(1)), "");
  EXPECT_NE(sqlite3_get_autocommit(host().handle()), 0);
  EXPECT_EQ(companies(), "1");
}

TEST_F(Joined, NeedsForeignKeys) {
  host().run("PRAGMA foreign_keys = OFF");
  EXPECT_NE(commit_rows(*store_, company_rows(1)).find("PRAGMA foreign_keys = ON"), std::string::npos);
  EXPECT_EQ(error_of(join_sqlite(host().handle())), "state_conflict");
}

TEST_F(Joined, RefusesTemporaryTablesThatHideOurs) {
  host().run("CREATE TEMP TABLE osto_companies (a)");
  EXPECT_NE(commit_rows(*store_, company_rows(1)).find("temporary table"), std::string::npos);
}

TEST_F(Joined, SaysHowToGetRidOfAStaleSnapshot) {
  const std::string path = host().value("SELECT file FROM pragma_database_list WHERE name = 'main'");
  host().run("PRAGMA journal_mode = WAL");
  HostConnection other(path);
  host().run("BEGIN");
  EXPECT_EQ(orders(), "0");  // the snapshot is taken
  EXPECT_EQ(other.run("INSERT INTO orders VALUES (7)"), SQLITE_OK);
  auto unit = must(store_->begin(TransactionKind::write));
  const auto done = unit->apply(company_rows(1));
  EXPECT_EQ(error_of(done), "storage_busy");
  EXPECT_NE(done.error().message.find("BEGIN IMMEDIATE"), std::string::npos);
  unit.reset();
  host().run("ROLLBACK");
}

TEST_F(Joined, SaysThatTheHostsTransactionIsLost) {
  const std::string pages = host().value("PRAGMA page_count");
  host().run("PRAGMA max_page_count = " + pages);
  host().run("BEGIN IMMEDIATE; INSERT INTO orders VALUES (1)");
  std::string error;
  for (std::uint32_t n = 1; n < 200 && error.empty(); ++n) {
    auto unit = must(store_->begin(TransactionKind::write));
    must(store_->begin(TransactionKind::read)).reset();  // a reading unit within does not make us forget the outer one
    const auto done = unit->apply(company_rows(n));
    error = done ? error_of(unit->commit()) : error_of(done);
  }
  EXPECT_EQ(error, "transaction_lost");
  EXPECT_NE(sqlite3_get_autocommit(host().handle()), 0);
}

TEST_F(Joined, TheHostCanCloseItsConnectionAfterwards) {
  const std::string path = host().value("SELECT file FROM pragma_database_list WHERE name = 'main'");
  sqlite3* handle = nullptr;
  sqlite3_open(path.c_str(), &handle);
  sqlite3_exec(handle, "PRAGMA foreign_keys = ON", nullptr, nullptr, nullptr);
  {
    const auto storage = must(join_sqlite(handle));
    ASSERT_EQ(commit_rows(*storage, company_rows(3)), "");
  }
  EXPECT_EQ(sqlite3_close(handle), SQLITE_OK);
}

}  // namespace
}  // namespace osto::billing::testing
