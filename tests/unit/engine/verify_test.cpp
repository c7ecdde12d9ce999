// verify on a book that the engine wrote: silent as it is; a wrong amount is found even when somebody sealed it.
#include "tests/unit/engine/engine_book.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <filesystem>

namespace osto::billing::testing {
namespace {

std::string shown(const Difference& difference) {
  return difference.table + " " + difference.key + " " + difference.column + " " + difference.rule + ": stored '" + difference.stored +
         "', derived '" + difference.derived + "'";
}

BookVerified verified(Book& book, std::optional<CompanyId> company_id = {}) {
  VerifyBook request;
  request.company_id = company_id;
  return must(book::verify(book.staff, request));
}

void expect_holds(Book& book) {
  const BookVerified answer = verified(book);
  EXPECT_TRUE(answer.holds);
  EXPECT_TRUE(answer.is_complete);
  for (const Difference& difference : answer.differences) ADD_FAILURE() << shown(difference);
}

/// Months with seats, usage, an upgrade within a month, a declined card, and a pause.
void write_story(Book& book) {
  const CompanyId company = book.company("one");
  book.add_method(company);
  const SubscriptionChanged changed = book.subscribe(company, 5);
  AppendUsage usage;
  usage.company_id = company;
  usage.events = {{"u-1", changed.subscription.subscription_id, "scans", must(Decimal::parse("12.5")), kStart}};
  must(usage::append(book.staff, usage, with_key("usage")));
  book.advance("2026-02-20T10:00:00Z");
  ChangePlan change;
  change.subscription_id = changed.subscription.subscription_id;
  change.seat_count = 9;
  must(subscriptions::change_plan(book.staff, change, with_key("seats")));
  const CompanyId poor = book.company("poor");
  book.add_method(poor, "sim_insufficient_funds");
  book.subscribe(poor, 2);
  book.advance("2026-04-20T00:00:00Z");
}

TEST(Verify, IsSilentOnABookThatTheEngineWrote) {
  Book book = Book::with_catalog();
  expect_holds(book);  // a catalogue alone
  write_story(book);
  expect_holds(book);
  const BookVerified answer = verified(book);
  EXPECT_EQ(answer.company_count, 2);
  EXPECT_GT(answer.row_count, 100);
  EXPECT_GT(answer.line_count, 8);
  EXPECT_GT(answer.document_count, 5);
  EXPECT_GT(answer.entry_count, 5);
}

TEST(Verify, GivesTheSameDigestForTheSameBook) {
  Book one = Book::with_catalog(), other = Book::with_catalog();
  write_story(one);
  write_story(other);
  EXPECT_EQ(verified(one).digest, verified(other).digest);
  one.company("late");
  EXPECT_NE(verified(one).digest, verified(other).digest);
}

TEST(Verify, LeavesNothingBehindOfAPreview) {
  Book book = Book::with_catalog();
  const CompanyId company = book.company("one");
  const Bytes before = verified(book).digest;
  must(subscriptions::create(book.staff, Book::subscription_request(company), as_preview()));
  EXPECT_EQ(verified(book).digest, before);
}

TEST(Verify, OfACompanyIsForStaff) {
  Book book = Book::with_catalog();
  const CompanyId company = book.company("one");
  Session own = book.database.session({.actor = "customer", .company_id = company});
  EXPECT_EQ(error_of(book::verify(own, {})), "permission_denied");
  EXPECT_EQ(verified(book, company).company_count, 1);
}

/// A book on disk that can be edited behind the library's back.
class EditedBook : public ::testing::Test {
 protected:
  EditedBook() {
    Book book = Book::with_catalog(test_options("sqlite:" + file()));
    write_story(book);
  }
  std::string file() const { return folder_.file("book.db"); }

  void edit(const std::string& text) {
    sqlite3* handle = nullptr;
    ASSERT_EQ(sqlite3_open(file().c_str(), &handle), SQLITE_OK);
    std::string triggers;
    sqlite3_exec(
        handle, "SELECT 'DROP TRIGGER ' || name || ';' FROM sqlite_schema WHERE type = 'trigger' AND name <> 'osto_events_feed'",
        [](void* into, int, char** values, char**) {
          *static_cast<std::string*>(into) += values[0];
          return 0;
        },
        &triggers, nullptr);
    const std::string all = "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;" + triggers + text;
    ASSERT_EQ(sqlite3_exec(handle, all.c_str(), nullptr, nullptr, nullptr), SQLITE_OK) << text << ": " << sqlite3_errmsg(handle);
    sqlite3_close(handle);
  }

  std::vector<Difference> differences() {
    Book book(test_options("sqlite:" + file()));
    return verified(book).differences;
  }

  TemporaryFolder folder_;
};

TEST_F(EditedBook, NamesTheRowThatWasChanged) {
  edit("UPDATE osto_document_lines SET amount_minor = amount_minor + 1 WHERE id = (SELECT min(id) FROM osto_document_lines)");
  const auto found = differences();
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].table, "osto_document_lines");
  EXPECT_EQ(found[0].rule, "row_seal");
}

TEST_F(EditedBook, NamesTheEventThatWasChanged) {
  edit("UPDATE osto_events SET effective_at = effective_at + 1 WHERE sequence = 3");
  const auto found = differences();
  ASSERT_EQ(found.size(), 2u);  // one per company
  for (const Difference& difference : found) EXPECT_EQ(difference.table + difference.key, "osto_events3");
}

TEST_F(EditedBook, DoesNotDeriveAgainFromAWrongPrice) {
  edit("UPDATE osto_prices SET unit_price = '1001' WHERE unit_price = '1000'");
  const auto found = differences();
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].table, "osto_prices");
  EXPECT_FALSE(found[0].company_id);
}

struct SealedEdit {
  const char* name;
  const char* edit;
  const char* table;
  const char* rule;
};

void PrintTo(const SealedEdit& edit, std::ostream* out) { *out << edit.name; }

class SealedEdits : public EditedBook, public ::testing::WithParamInterface<SealedEdit> {};

// Somebody edits and seals the book anew, as an upgrade would: what does not follow from its inputs is found all the same.
TEST_P(SealedEdits, AreFoundByDerivingAgain) {
  const SealedEdit& planted = GetParam();
  edit(std::string(planted.edit) + "; UPDATE osto_meta SET text = '0' WHERE name = 'sealed_schema'");
  const auto found = differences();
  ASSERT_FALSE(found.empty());
  for (const Difference& difference : found) {
    EXPECT_EQ(difference.table, planted.table) << shown(difference);
  }
  EXPECT_TRUE(std::any_of(found.begin(), found.end(), [&](const Difference& difference) { return difference.rule == planted.rule; })) << shown(found[0]);
}

#define OSTO_FIRST_LINE " WHERE id = (SELECT min(id) FROM osto_document_lines WHERE kind = 'seat')"
#define OSTO_FIRST_DOCUMENT " WHERE id = (SELECT min(id) FROM osto_documents WHERE state = 'finalized')"

INSTANTIATE_TEST_SUITE_P(
    , SealedEdits,
    ::testing::Values(
        SealedEdit{"rule_version", "UPDATE osto_document_lines SET rule_version = 99" OSTO_FIRST_LINE, "osto_document_lines", "rule_version_unknown"},
        SealedEdit{"line_amount", "UPDATE osto_document_lines SET amount_minor = amount_minor + 1" OSTO_FIRST_LINE, "osto_document_lines", "line_amount"},
        SealedEdit{"line_exact_amount", "UPDATE osto_document_lines SET exact_amount = '1/3'" OSTO_FIRST_LINE, "osto_document_lines", "line_exact_amount"},
        SealedEdit{"line_share", "UPDATE osto_document_lines SET share_numerator = 1, share_denominator = 2" OSTO_FIRST_LINE, "osto_document_lines", "line_exact_amount"},
        SealedEdit{"line_quantity", "UPDATE osto_document_lines SET quantity = '6'" OSTO_FIRST_LINE, "osto_document_lines", "line_amount"},
        SealedEdit{"credit", "UPDATE osto_document_lines SET amount_minor = amount_minor - 1 WHERE kind = 'unused_time_credit'", "osto_document_lines", "line_amount"},
        SealedEdit{"price", "UPDATE osto_prices SET unit_price = '1000.01' WHERE unit_price = '1000'", "osto_document_lines", "line_amount"},
        SealedEdit{"period", "UPDATE osto_billed_periods SET service_end = service_end - 1 WHERE line_id = (SELECT min(line_id) FROM osto_billed_periods)", "osto_billed_periods", "period_line"},
        SealedEdit{"total", "UPDATE osto_documents SET total_minor = total_minor + 1" OSTO_FIRST_DOCUMENT, "osto_documents", "document_total"},
        SealedEdit{"line_count", "UPDATE osto_documents SET line_count = 9" OSTO_FIRST_DOCUMENT, "osto_documents", "document_lines"},
        SealedEdit{"allocated", "UPDATE osto_document_balances SET allocated_minor = allocated_minor - 1 WHERE document_id = (SELECT document_id FROM osto_allocations LIMIT 1)", "osto_document_balances", "balance_allocated"},
        SealedEdit{"posting", "UPDATE osto_postings SET amount_minor = amount_minor + 1 WHERE (entry_id, position) = (SELECT entry_id, position FROM osto_postings LIMIT 1)", "osto_journal_entries", "entry_balance"},
        SealedEdit{"register", "UPDATE osto_number_series SET last_number = last_number + 1", "osto_number_series", "register_gap"}),
    [](const auto& instance) { return std::string(instance.param.name); });

#undef OSTO_FIRST_LINE
#undef OSTO_FIRST_DOCUMENT

}  // namespace
}  // namespace osto::billing::testing
