// Every column of every kind of row, changed behind the library's back, is found, and that row alone is named. Tables and
// columns come from the descriptions: a new table is covered as soon as the sample book has a row of it.
#include "engine/sealed_storage.hpp"
#include "engine/verify_seals.hpp"
#include "tests/contracts/storage_stores.hpp"

#include <osto_billing/scalars.hpp>

#include <algorithm>
#include <cstdlib>
#include <set>

namespace osto::billing::testing {
namespace {

constexpr std::uint32_t kCompanies = 2;

bool is_long_run() {
  const char* text = std::getenv("OSTO_TEST_LONG");
  return text != nullptr && std::string_view(text) == "1";
}

const Type& value_type_of(const Field& field) {
  const Type& type = field.type();
  return type.kind == Kind::optional ? type.element() : type;
}

/// Another value of the column's type, as an expression over the old one.
std::string another(const Field& field, bool is_absent) {
  const Type& type = value_type_of(field);
  const std::string column(field.name);
  if (type.kind == Kind::enumeration) {
    return "CASE " + column + " WHEN '" + std::string(type.values[0]) + "' THEN '" + std::string(type.values[1]) + "' ELSE '" + std::string(type.values[0]) + "' END";
  }
  if (type.kind == Kind::flag) return "1 - " + column;
  if (type.storage == ColumnType::int64) return is_absent ? "1" : "CASE WHEN " + column + " > 1000000000000 THEN " + column + " - 7 ELSE " + column + " + 100003 END";
  if (type.name == Scalar<Date>::name) return is_absent ? "'2026-03-01'" : "date(" + column + ", '+1 day')";
  if (type.name == Scalar<Decimal>::name) return "CASE " + column + " WHEN '7' THEN '8' ELSE '7' END";
  if (type.name == Scalar<Currency>::name) return "CASE " + column + " WHEN 'EUR' THEN 'USD' ELSE 'EUR' END";
  if (type.storage == ColumnType::bytes) return is_absent ? "zeroblob(16)" : "CASE length(" + column + ") WHEN 0 THEN X'7e' ELSE CAST(X'7e' || substr(" + column + ", 2) AS BLOB) END";
  return is_absent ? "'x'" : column + " || 'x'";
}

/// The sealed store writes seals of its own.
std::vector<RowChange> without_seals(std::vector<RowChange> changes) {
  std::erase_if(changes, [](const RowChange& change) { return change.table->name == "osto_seals" || change.table->name == "osto_catalog_seals"; });
  return changes;
}

class VerifySeals : public ::testing::Test {
 protected:
  VerifySeals() {
    storage_ = seal_commits(must(open_sqlite({.path = folder_.file("book.db"), .wait_limit_ms = 200})));
    OpenStore::must_do(storage_->migrate());
    EXPECT_EQ(commit_rows(*storage_, without_seals(sample_catalogue().changes)), "");
    for (std::uint32_t n = 1; n <= kCompanies; ++n) EXPECT_EQ(commit_rows(*storage_, without_seals(all_of_company(n))), "");
    host_ = std::make_unique<HostConnection>(folder_.file("book.db"));
    run("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA synchronous = OFF");
    std::string triggers = host_->value("SELECT group_concat('DROP TRIGGER ' || name, ';') FROM sqlite_schema WHERE type = 'trigger'");
    std::string indexes = host_->value("SELECT group_concat('DROP INDEX ' || name, ';') FROM sqlite_schema WHERE type = 'index' AND sql LIKE 'CREATE UNIQUE%'");
    run(triggers);
    run(indexes);
  }

  void run(const std::string& text) { ASSERT_EQ(host_->run(text), SQLITE_OK) << text << ": " << sqlite3_errmsg(host_->handle()); }

  Findings check() {
    Findings findings;
    const auto transaction = must(storage_->begin(TransactionKind::read));
    must(check_seals(*storage_, *transaction, std::nullopt, findings));
    for (std::uint32_t n = 1; n <= kCompanies; ++n) must(check_seals(*storage_, *transaction, own<CompanyId>(n), findings));
    return findings;
  }

  /// Where clauses that pick the table's rows, one each, by quoted keys.
  std::vector<std::string> rows_of(const Table& table) {
    std::string clause;
    for (const std::string_view column : table.key) {
      clause += (clause.empty() ? "'" : " || ' AND ") + std::string(column) + " = ' || quote(" + std::string(column) + ")";
    }
    std::vector<std::string> rows;
    sqlite3_exec(
        host_->handle(), ("SELECT " + clause + " FROM " + std::string(table.name)).c_str(),
        [](void* into, int, char** values, char**) {
          static_cast<std::vector<std::string>*>(into)->emplace_back(values[0]);
          return 0;
        },
        &rows, nullptr);
    if (!is_long_run() && rows.size() > 1) rows.resize(1);
    return rows;
  }

  /// Changes one column of one row, looks, and puts it back.
  void expect_named(const Table& table, const Field& field, const std::string& where) {
    const std::string name(table.name), column(field.name);
    const std::string old = host_->value("SELECT quote(" + column + ") FROM " + name + " WHERE " + where);
    const std::string value = host_->value("SELECT quote(" + another(field, old == "NULL") + ") FROM " + name + " WHERE " + where);
    run("UPDATE " + name + " SET " + column + " = " + value + " WHERE " + where);
    ASSERT_EQ(sqlite3_changes(host_->handle()), 1) << name << "." << column;
    const bool is_key = std::find(table.key.begin(), table.key.end(), field.name) != table.key.end() || column == "company_id";
    std::set<std::string> named;
    for (const Finding& finding : check()) {
      EXPECT_EQ(finding.table, name) << column;
      named.insert(finding.key);
    }
    // A row under another key is missing under the old one, and unsealed under the new one.
    EXPECT_GE(named.size(), 1u) << name << "." << column << " " << old << " -> " << value;
    EXPECT_LE(named.size(), is_key ? 2u : 1u) << name << "." << column << " " << old << " -> " << value;
    std::string now = " " + where;
    const std::string in_where = " " + column + " = " + old;  // and not the end of another column's name
    if (const std::size_t at = now.find(in_where); at != std::string::npos) now.replace(at, in_where.size(), " " + column + " = " + value);
    run("UPDATE " + name + " SET " + column + " = " + old + " WHERE " + now);
    ASSERT_EQ(sqlite3_changes(host_->handle()), 1) << name << "." << column;
    ++change_count_;
  }

  TemporaryFolder folder_;
  std::unique_ptr<Storage> storage_;
  std::unique_ptr<HostConnection> host_;
  int change_count_ = 0;
};

TEST_F(VerifySeals, HoldOnTheBookItself) {
  for (const Finding& finding : check()) ADD_FAILURE() << finding.table << " " << finding.key << " " << finding.rule;
}

TEST_F(VerifySeals, NameTheRowOfEveryChangedColumn) {
  for (const Table* table : storage_->tables()) {
    if (!table->is_sealed) continue;
    for (const std::string& where : rows_of(*table)) {  // that every table has one, the storage contract shows
      for (const Field& field : table->row().fields) expect_named(*table, field, where);
    }
  }
  EXPECT_GT(change_count_, 200);
  EXPECT_TRUE(check().empty());
}

TEST_F(VerifySeals, NameTheRecordOfSealsThatWasChanged) {
  for (const Table* table : {&table_of<SealRow>(), &table_of<CatalogSealRow>()}) {
    for (const std::string& where : rows_of(*table)) {
      for (const Field& field : table->row().fields) {
        if (field.name == "company_id") continue;
        const std::string column(field.name), name(table->name);
        const std::string old = host_->value("SELECT quote(" + column + ") FROM " + name + " WHERE " + where);
        if (column == "sequence") continue;
        run("UPDATE " + name + " SET " + column + " = " + another(field, false) + " WHERE " + where);
        const Findings findings = check();
        ASSERT_EQ(findings.size(), 1u) << name << "." << column;
        EXPECT_EQ(findings[0].table, name);
        EXPECT_EQ(findings[0].rule, "seal_chain");
        run("UPDATE " + name + " SET " + column + " = " + old + " WHERE " + where);
      }
    }
  }
  run("UPDATE osto_seals SET sequence = 7");
  for (const Finding& finding : check()) EXPECT_EQ(finding.rule, "seal_sequence");
}

TEST_F(VerifySeals, NameTheRowThatIsGoneAndTheOneThatCame) {
  run("CREATE TEMP TABLE kept AS SELECT * FROM osto_allocations WHERE company_id = " + std::string("(SELECT min(company_id) FROM osto_companies)"));
  run("DELETE FROM osto_allocations WHERE id IN (SELECT id FROM kept)");
  Findings findings = check();
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].rule, "row_missing");
  EXPECT_EQ(findings[0].key, own<AllocationId>(1).to_string());
  run("INSERT INTO osto_allocations SELECT * FROM kept");
  EXPECT_TRUE(check().empty());
  run("UPDATE kept SET id = CAST(X'7e' || substr(id, 2) AS BLOB)");
  run("INSERT INTO osto_allocations SELECT * FROM kept");
  findings = check();
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].rule, "row_not_sealed");
}

TEST_F(VerifySeals, NameTheRowWhoseColumnCannotBeRead) {
  run("UPDATE osto_document_balances SET due_on = 'tomorrow..' WHERE company_id = (SELECT min(company_id) FROM osto_companies)");
  const Findings findings = check();
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].rule, "row_unreadable");
  EXPECT_EQ(findings[0].column, "due_on");
  EXPECT_EQ(findings[0].key, own<DocumentId>(1).to_string());
}

class SealedStores : public ::testing::TestWithParam<Store> {};

TEST_P(SealedStores, KeepNoSealOfWhatWasRolledBack) {
  const auto storage = seal_commits(must(GetParam() == Store::postgres ? open_postgres(PostgresServer::shared().fresh_schema_url())
                                                                       : open_sqlite({.path = ":memory:"})));
  OpenStore::must_do(storage->migrate());
  ASSERT_EQ(commit_rows(*storage, without_seals(sample_catalogue().changes)), "");
  {
    const auto unit = must(storage->begin(TransactionKind::write));
    OpenStore::must_do(unit->savepoint());
    OpenStore::must_do(unit->apply(without_seals(all_of_company(2))));
    OpenStore::must_do(unit->rollback_to_savepoint());
    OpenStore::must_do(unit->savepoint());
    OpenStore::must_do(unit->apply(without_seals(all_of_company(1))));
    OpenStore::must_do(unit->release());
    OpenStore::must_do(unit->commit());
  }
  Findings findings;
  const auto transaction = must(storage->begin(TransactionKind::read));
  must(check_seals(*storage, *transaction, std::nullopt, findings));
  const SealsChecked checked = must(check_seals(*storage, *transaction, own<CompanyId>(1), findings));
  for (const Finding& finding : findings) ADD_FAILURE() << finding.table << " " << finding.key << " " << finding.rule;
  EXPECT_EQ(checked.seal_count, 1);  // one record for the whole commit
  EXPECT_GT(checked.row_count, 20);
  const SealsChecked other = must(check_seals(*storage, *transaction, own<CompanyId>(2), findings));
  EXPECT_EQ(other.seal_count, 0);
}

INSTANTIATE_TEST_SUITE_P(, SealedStores, ::testing::Values(Store::sqlite_memory, Store::postgres), ::testing::PrintToStringParamName());

}  // namespace
}  // namespace osto::billing::testing
