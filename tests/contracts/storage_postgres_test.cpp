// What only PostgreSQL has: many writers, the company's lock, the relay; and that both stores export the same bytes.
#include "tests/contracts/storage_stores.hpp"

#include "storage/sql/query_expansion.hpp"

#include <atomic>
#include <chrono>
#include <set>
#include <thread>

namespace osto::billing::testing {
namespace {

TEST(TwoStores, ExportTheSameBytes) {
  OpenStore sqlite(Store::sqlite_file), postgres(Store::postgres);
  for (OpenStore* store : {&sqlite, &postgres}) {
    ASSERT_EQ(commit_rows(**store, sample_book(3)), "");
    auto unit = must((*store)->begin(TransactionKind::write));
    OpenStore::must_do(unit->position_events());
    OpenStore::must_do(unit->commit());
  }
  const auto lines = export_of(*sqlite).lines;
  EXPECT_EQ(lines, export_of(*postgres).lines);
  EXPECT_GT(lines.size(), 100u);
}

/// Each named query with the columns that the store says it yields.
using Columns = std::set<std::string>;

Columns fields_of(const Type& row) {
  Columns names;
  for (const Field& field : row.fields) names.emplace(field.name);
  return names;
}

TEST(NamedQueries, PrepareOnSqliteAndYieldTheirRows) {
  OpenStore store(Store::sqlite_joined);
  for (const QueryText& query : query_texts()) {
    sqlite3_stmt* statement = nullptr;
    const std::string text = expand(query, Dialect::sqlite);
    sqlite3_prepare_v2(store.host().handle(), text.c_str(), -1, &statement, nullptr);
    ASSERT_NE(statement, nullptr) << query.name << ": " << sqlite3_errmsg(store.host().handle());
    Columns columns;
    for (int i = 0; i < sqlite3_column_count(statement); ++i) columns.emplace(sqlite3_column_name(statement, i));
    EXPECT_EQ(columns, fields_of(query.row())) << query.name;
    sqlite3_finalize(statement);
  }
}

TEST(NamedQueries, PrepareOnPostgresAndYieldTheirRows) {
  const std::string url = PostgresServer::shared().fresh_schema_url();
  OpenStore::must_do(must(open_postgres(url))->migrate());
  PGconn* connection = PQconnectdb(url.c_str());
  for (const QueryText& query : query_texts()) {
    const auto text = must(number_parameters(expand(query, Dialect::postgres)));
    // Without parameter types: the text itself has to say them, as it must where a parameter may be NULL.
    PGresult* prepared = PQprepare(connection, "", text.text.c_str(), 0, nullptr);
    EXPECT_EQ(PQresultStatus(prepared), PGRES_COMMAND_OK) << query.name << ": " << PQresultErrorMessage(prepared);
    PQclear(prepared);
    PGresult* described = PQdescribePrepared(connection, "");
    Columns columns;
    for (int i = 0; i < PQnfields(described); ++i) {
      columns.emplace(PQfname(described, i));
      EXPECT_TRUE((std::set<Oid>{16, 17, 19, 20, 23, 25, 1043}.contains(PQftype(described, i))))
          << query.name << "." << PQfname(described, i) << " has type " << PQftype(described, i);
    }
    EXPECT_EQ(columns, fields_of(query.row())) << query.name;
    PQclear(described);
  }
  PQfinish(connection);
}

TEST(PostgresStore, TheCompanyLockMakesTheSecondWriterWait) {
  OpenStore store(Store::postgres);
  ASSERT_EQ(commit_rows(*store, sample_book(2)), "");
  auto first = must(store->begin(TransactionKind::write));
  OpenStore::must_do(first->lock_company(own<CompanyId>(1)));
  auto other = must(store->begin(TransactionKind::write));
  OpenStore::must_do(other->lock_company(own<CompanyId>(2)));  // another company does not wait
  OpenStore::must_do(other->commit());

  std::atomic<bool> got_lock = false;
  std::thread second([&] {
    auto unit = must(store->begin(TransactionKind::write));
    OpenStore::must_do(unit->lock_company(own<CompanyId>(1)));
    got_lock = true;
    Decision decision;
    decision.update(UsageCursorRow{own<CompanyId>(1), 3, 2});
    OpenStore::must_do(unit->apply(decision.changes));
    OpenStore::must_do(unit->commit());
  });
  std::this_thread::sleep_for(std::chrono::milliseconds(150));
  EXPECT_FALSE(got_lock);
  Decision decision;
  decision.update(UsageCursorRow{own<CompanyId>(1), 2, 2});
  OpenStore::must_do(first->apply(decision.changes));
  OpenStore::must_do(first->commit());
  second.join();
  EXPECT_TRUE(got_lock);
  EXPECT_EQ(export_of(*store).of("osto_usage_cursors").front(),
            "osto_usage_cursors|" + own<CompanyId>(1).to_string() + "|3|2");
}

TEST(PostgresStore, AClaimIsOneProcesssUntilItIsGivenBack) {
  const std::string url = PostgresServer::shared().fresh_schema_url();
  const auto one = must(open_postgres(url)), other = must(open_postgres(url));
  auto held = must(one->claim("attempt 1"));
  ASSERT_NE(held, nullptr);
  EXPECT_EQ(must(other->claim("attempt 1")), nullptr);
  EXPECT_NE(must(other->claim("attempt 2")), nullptr);
  held.reset();
  EXPECT_NE(must(other->claim("attempt 1")), nullptr);
}

TEST(PostgresStore, ANamesLockMakesTheSecondWriterWait) {
  OpenStore store(Store::postgres);
  auto first = must(store->begin(TransactionKind::write));
  OpenStore::must_do(first->lock_name("a"));
  std::atomic<bool> got_lock = false;
  std::thread second([&] {
    auto unit = must(store->begin(TransactionKind::write));
    OpenStore::must_do(unit->lock_name("b"));  // another name does not wait
    OpenStore::must_do(unit->lock_name("a"));
    got_lock = true;
  });
  std::this_thread::sleep_for(std::chrono::milliseconds(150));
  EXPECT_FALSE(got_lock);
  OpenStore::must_do(first->commit());
  second.join();
  EXPECT_TRUE(got_lock);
}

TEST(PostgresStore, AKeptConnectionThatTheServerClosedIsReplaced) {
  const std::string url = PostgresServer::shared().fresh_schema_url();
  const auto store = must(open_postgres(url));
  OpenStore::must_do(store->migrate());
  PGconn* other = PQconnectdb(url.c_str());
  PQclear(PQexec(other, "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'"));
  PQfinish(other);
  EXPECT_EQ(must(store->schema_version()), store->current_schema_version());
}

TEST(PostgresStore, ADeadlockIsBusyAndCanBeTriedAgain) {
  OpenStore store(Store::postgres);
  ASSERT_EQ(commit_rows(*store, sample_book(2)), "");
  auto first = must(store->begin(TransactionKind::write));
  auto second = must(store->begin(TransactionKind::write));
  OpenStore::must_do(first->lock_company(own<CompanyId>(1)));
  OpenStore::must_do(second->lock_company(own<CompanyId>(2)));
  std::string error_of_second;
  std::thread waits([&] {
    error_of_second = error_of(second->lock_company(own<CompanyId>(1)));
    second->rollback();
  });
  const std::string error_of_first = error_of(first->lock_company(own<CompanyId>(2)));
  first->rollback();
  waits.join();
  EXPECT_TRUE(error_of_first == "storage_busy" || error_of_second == "storage_busy");
}

TEST(PostgresStore, PositionsFollowCommitsOfManyWriters) {
  OpenStore store(Store::postgres);
  constexpr std::uint32_t kWriters = 4;
  constexpr std::int64_t kEvents = 20;
  ASSERT_EQ(commit_rows(*store, sample_book(kWriters)), "");
  std::vector<std::thread> writers;
  for (std::uint32_t n = 1; n <= kWriters; ++n) {
    writers.emplace_back([&store, n] {
      for (std::int64_t sequence = 3; sequence < 3 + kEvents; ++sequence) {
        auto unit = must(store->begin(TransactionKind::write));
        OpenStore::must_do(unit->lock_company(own<CompanyId>(n)));
        Decision decision;
        EventRow event = sample_event(n, sequence);
        event.prev_hash = Bytes{{static_cast<std::uint8_t>(sequence)}};
        decision.insert(event);
        OpenStore::must_do(unit->apply(decision.changes));
        if (sequence % 2 == 0) OpenStore::must_do(unit->position_events());
        OpenStore::must_do(unit->commit());
      }
    });
  }
  for (std::thread& writer : writers) writer.join();
  auto relay = must(store->begin(TransactionKind::write));
  OpenStore::must_do(relay->position_events());
  OpenStore::must_do(relay->commit());

  const auto feed = export_of(*store).of("osto_feed");
  ASSERT_EQ(feed.size(), kWriters * (2 + static_cast<std::size_t>(kEvents)));
  std::map<std::string, std::int64_t> last;  // per company, in the order of its sequence
  for (std::size_t i = 0; i < feed.size(); ++i) {
    const std::size_t company_at = feed[i].find("cmp_"), sequence_at = feed[i].rfind('|') + 1;
    EXPECT_EQ(feed[i].substr(10, company_at - 11), std::to_string(i + 1));
    const std::int64_t sequence = std::stoll(feed[i].substr(sequence_at));
    auto& before = last[feed[i].substr(company_at, sequence_at - company_at)];
    EXPECT_EQ(sequence, before + 1);
    before = sequence;
  }
}

TEST(PostgresStore, OpensThroughItsEntryPoint) {
  const std::string url = PostgresServer::shared().fresh_schema_url();
  Result<std::unique_ptr<Storage>> opened;
  osto_billing_postgres_storage("0.0.0", url, &opened);
  EXPECT_EQ(error_of(opened), "schema_mismatch");
}

TEST(PostgresStore, SaysThatItCannotConnect) {
  EXPECT_EQ(error_of(open_postgres("postgresql://postgres@127.0.0.1:1/none?connect_timeout=2")), "storage_failed");
}

}  // namespace
}  // namespace osto::billing::testing
