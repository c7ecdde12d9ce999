// The book as a whole: its clock, its due work, its feed of events, its journal and its totals.
#pragma once

#include <osto_billing/database.hpp>

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

struct GetClock {};
struct Clock { ClockKind kind{}; Instant now; };
struct AdvanceClock { Instant until; };
struct ReleaseClock {};
struct RunDueWork { std::optional<Instant> until; std::optional<std::int64_t> limit; };
/// What a run did. `is_caught_up`: nothing due is left.
struct WorkDone { Instant now; std::int64_t done_count = 0; bool is_caught_up{}; };

struct ReadFeed { std::optional<std::int64_t> after_position, limit; std::optional<CompanyId> company_id; };
struct FeedEvent {
  std::int64_t position = 0;
  CompanyId company_id;
  std::int64_t sequence = 0;
  EventKind kind{};
  std::string subject_id;
  Instant effective_at, recorded_at;
  Bytes hash;
};
struct FeedPage { std::vector<FeedEvent> events; std::int64_t last_position = 0, end_position = 0; };

struct ListEntries { CompanyId company_id; std::optional<EntryId> after_entry_id; std::optional<std::int64_t> limit; };
struct Posting {
  LedgerAccount account{};
  std::optional<std::string> module;
  Currency currency;
  Minor amount_minor;
  Currency functional_currency;
  Minor functional_minor;
};
struct JournalEntry {
  EntryId entry_id;
  EventKind source_kind{};
  std::string description;
  Date booked_on;
  Instant effective_at;
  std::vector<Posting> postings;
};
struct EntryPage { std::vector<JournalEntry> entries; std::optional<EntryId> next_after_entry_id; };

struct GetBookSummary {};
struct CurrencyTotal { Currency currency; std::int64_t invoice_count = 0, credit_note_count = 0; Minor billed_minor, collected_minor, due_minor; };
struct BookSummary {
  Instant as_of;
  std::int64_t company_count = 0, subscription_count = 0, invoice_count = 0, dunning_case_count = 0, suspended_company_count = 0,
               restored_company_count = 0, parked_company_count = 0;
  std::vector<CurrencyTotal> totals;
};

struct VerifyBook { std::optional<CompanyId> company_id; std::optional<std::int64_t> limit; };
struct Difference {
  std::optional<CompanyId> company_id;
  std::string table, key, column, stored, derived, rule;
};
struct BookVerified {
  bool holds{}, is_complete{};
  std::vector<Difference> differences;
  std::int64_t company_count = 0, row_count = 0, seal_count = 0, line_count = 0, document_count = 0, entry_count = 0;
  Bytes digest;
};

namespace clock {
Result<Clock> get(Session& session, const GetClock& request, const CallOptions& options = {});
/// Test clocks only: does due work in time order up to and at `until`, then stands there. Errors: clock_refused.
Result<WorkDone> advance(Session& session, const AdvanceClock& request, const CallOptions& options = {});
/// Turns a test database into a live one, for good: from now on the system's time counts. Errors: clock_refused.
Result<Clock> release(Session& session, const ReleaseClock& request, const CallOptions& options = {});
}  // namespace clock

namespace due_work {
/// Does what has fallen due, oldest first; absent `until` is now. Errors: clock_refused when `until` is in the future.
Result<WorkDone> run(Session& session, const RunDueWork& request, const CallOptions& options = {});
}  // namespace due_work

namespace feed {
/// Committed events by position, oldest first, after a position (0: from the start). Staff read all companies.
Result<FeedPage> read(Session& session, const ReadFeed& request, const CallOptions& options = {});
}  // namespace feed

namespace journal {
/// Entries in order of their ids, which is time order.
Result<EntryPage> list_entries(Session& session, const ListEntries& request, const CallOptions& options = {});
}  // namespace journal

namespace book {
Result<BookSummary> summary(Session& session, const GetBookSummary& request, const CallOptions& options = {});
/// Proves the book from itself: chains, the seal of every row, and every amount from what it was made of. Differences are the
/// answer, not errors. Reads everything: of a large book, company by company.
Result<BookVerified> verify(Session& session, const VerifyBook& request, const CallOptions& options = {});
}  // namespace book

// clang-format off
template <> struct Description<GetClock> {
  static constexpr std::string_view name = "GetClock", doc = "The database's clock.";
  template <class R> static constexpr std::array<Field, 0> fields{};
};
template <> struct Description<Clock> {
  static constexpr std::string_view name = "Clock", doc = "Whose time counts, and what it is.";
  template <class R> static constexpr Field fields[] = {field<&R::kind>({.doc = "system or test"}), field<&R::now>({.doc = "Now"})};
};
template <> struct Description<AdvanceClock> {
  static constexpr std::string_view name = "AdvanceClock", doc = "How far to move a test clock.";
  template <class R> static constexpr Field fields[] = {field<&R::until>({.doc = "New now"})};
};
template <> struct Description<ReleaseClock> {
  static constexpr std::string_view name = "ReleaseClock", doc = "Make a test database a live one.";
  template <class R> static constexpr std::array<Field, 0> fields{};
};
template <> struct Description<RunDueWork> {
  static constexpr std::string_view name = "RunDueWork", doc = "How far to work.";
  template <class R> static constexpr Field fields[] = {field<&R::until>({.doc = "Absent: now"}), field<&R::limit>({.doc = "At most this many pieces of work; absent: no limit", .min = 1})};
};
template <> struct Description<WorkDone> {
  static constexpr std::string_view name = "WorkDone", doc = "What a run did.";
  template <class R> static constexpr Field fields[] = {field<&R::now>({.doc = "The clock after it"}), field<&R::done_count>({.doc = "Pieces of work done"}), field<&R::is_caught_up>({.doc = "Nothing due is left"})};
};
template <> struct Description<ReadFeed> {
  static constexpr std::string_view name = "ReadFeed", doc = "A page of the feed.";
  template <class R> static constexpr Field fields[] = {field<&R::after_position>({.doc = "Cursor; absent: from the start", .min = 0}), field<&R::limit>({.doc = "At most; absent: 100", .min = 1, .max = 1000}), field<&R::company_id>({.doc = "Only this company's"})};
};
template <> struct Description<FeedEvent> {
  static constexpr std::string_view name = "FeedEvent", doc = "An event that happened.";
  template <class R> static constexpr Field fields[] = {field<&R::position>({.doc = "Position in the feed"}), field<&R::company_id>({.doc = "Company"}), field<&R::sequence>({.doc = "Position in the company's chain"}), field<&R::kind>({.doc = "What happened"}),
      field<&R::subject_id>({.doc = "To what"}), field<&R::effective_at>({.doc = "When it counts"}), field<&R::recorded_at>({.doc = "When it was recorded"}), field<&R::hash>({.doc = "Link of the chain"})};
};
template <> struct Description<FeedPage> {
  static constexpr std::string_view name = "FeedPage", doc = "Events, oldest first.";
  template <class R> static constexpr Field fields[] = {field<&R::events>({.doc = "The events"}), field<&R::last_position>({.doc = "Cursor for the next page"}),
      field<&R::end_position>({.doc = "Position of the newest event that can be read, 0 when there is none: the cursor of who wants to hear only what happens from now on"})};
};
template <> struct Description<ListEntries> {
  static constexpr std::string_view name = "ListEntries", doc = "A page of a company's journal.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"}), field<&R::after_entry_id>({.doc = "Cursor of the last page"}), field<&R::limit>({.doc = "At most; absent: 50", .min = 1, .max = 200})};
};
template <> struct Description<Posting> {
  static constexpr std::string_view name = "Posting", doc = "A posting; debits are positive.";
  template <class R> static constexpr Field fields[] = {field<&R::account>({.doc = "Account"}), field<&R::module>({.doc = "Module code"}), field<&R::currency>({.doc = "Currency"}), field<&R::amount_minor>({.doc = "Amount"}),
      field<&R::functional_currency>({.doc = "Currency of the seller's books"}), field<&R::functional_minor>({.doc = "Amount in it"})};
};
template <> struct Description<JournalEntry> {
  static constexpr std::string_view name = "JournalEntry", doc = "A journal entry; its postings sum to zero.";
  template <class R> static constexpr Field fields[] = {field<&R::entry_id>({.doc = "Id"}), field<&R::source_kind>({.doc = "What it books"}), field<&R::description>({.doc = "Words"}), field<&R::booked_on>({.doc = "Date in the seller's zone"}),
      field<&R::effective_at>({.doc = "When it counts"}), field<&R::postings>({.doc = "The postings"})};
};
template <> struct Description<EntryPage> {
  static constexpr std::string_view name = "EntryPage", doc = "Journal entries in time order.";
  template <class R> static constexpr Field fields[] = {field<&R::entries>({.doc = "The entries"}), field<&R::next_after_entry_id>({.doc = "Present when there is more"})};
};
template <> struct Description<GetBookSummary> {
  static constexpr std::string_view name = "GetBookSummary", doc = "The whole book in a few numbers.";
  template <class R> static constexpr std::array<Field, 0> fields{};
};
template <> struct Description<CurrencyTotal> {
  static constexpr std::string_view name = "CurrencyTotal", doc = "Totals in one currency.";
  template <class R> static constexpr Field fields[] = {field<&R::currency>({.doc = "Currency"}), field<&R::invoice_count>({.doc = "Invoices"}), field<&R::credit_note_count>({.doc = "Credit notes"}),
      field<&R::billed_minor>({.doc = "Totals of invoices less credit notes"}), field<&R::collected_minor>({.doc = "Payments received"}), field<&R::due_minor>({.doc = "Still due"})};
};
template <> struct Description<BookSummary> {
  static constexpr std::string_view name = "BookSummary", doc = "The book in numbers.";
  template <class R> static constexpr Field fields[] = {field<&R::as_of>({.doc = "When this was true"}), field<&R::company_count>({.doc = "Companies"}), field<&R::subscription_count>({.doc = "Subscriptions, ended ones included"}),
      field<&R::invoice_count>({.doc = "Finalized documents"}), field<&R::dunning_case_count>({.doc = "Open dunning cases"}), field<&R::suspended_company_count>({.doc = "Companies under a dunning block"}),
      field<&R::restored_company_count>({.doc = "Companies whose dunning blocks were all lifted"}), field<&R::parked_company_count>({.doc = "Parked companies"}), field<&R::totals>({.doc = "Per currency"})};
};
template <> struct Description<VerifyBook> {
  static constexpr std::string_view name = "VerifyBook", doc = "What to verify.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "This company and the catalogue; absent: the whole book"}), field<&R::limit>({.doc = "Differences to report at most; absent: 100", .min = 1, .max = 10000})};
};
template <> struct Description<Difference> {
  static constexpr std::string_view name = "Difference", doc = "A row that is not what it has to be.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Whose row; absent: the catalogue's"}), field<&R::table>({.doc = "Table"}), field<&R::key>({.doc = "Its key, parts separated by /", .max_length = 1000}),
      field<&R::column>({.doc = "Column; empty: the row as a whole"}), field<&R::stored>({.doc = "What is stored; empty: nothing", .max_length = 10000}),
      field<&R::derived>({.doc = "What it has to be; empty: nothing", .max_length = 10000}), field<&R::rule>({.doc = "The rule that it breaks"})};
};
template <> struct Description<BookVerified> {
  static constexpr std::string_view name = "BookVerified", doc = "What verifying the book came to.";
  template <class R> static constexpr Field fields[] = {field<&R::holds>({.doc = "There is no difference"}), field<&R::is_complete>({.doc = "All of it was looked at; false: the limit was reached"}),
      field<&R::differences>({.doc = "The differences", .max_length = 10000}), field<&R::company_count>({.doc = "Companies looked at"}), field<&R::row_count>({.doc = "Rows compared with their seals"}),
      field<&R::seal_count>({.doc = "Records of seals followed"}), field<&R::line_count>({.doc = "Lines derived again"}), field<&R::document_count>({.doc = "Documents derived again"}),
      field<&R::entry_count>({.doc = "Journal entries derived again"}), field<&R::digest>({.doc = "Over the ends of all chains: kept elsewhere, it proves later that the book was not written anew"})};
};
// clang-format on

}  // namespace osto::billing
