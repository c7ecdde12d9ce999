#include "operations/run_command.hpp"
#include "operations/views.hpp"

#include "engine/load.hpp"
#include "engine/verify.hpp"

#include <osto_billing/book.hpp>

#include <algorithm>

namespace osto::billing {
namespace {

constexpr std::int64_t kDefaultPage = 50, kDefaultFeedPage = 100;

/// These commit many times, and call providers in between: nothing of them can be shown beforehand.
Result<void> refuse_preview(const CallOptions& options) {
  if (options.mode == CallMode::commit && options.preview_token.empty()) return {};
  return fail(ErrorCode::invalid_request, "this command has no preview");
}

/// An event's subject with the prefix of what it is.
std::string print_subject(EventKind kind, const Bytes& subject) {
  IdBytes bytes{};
  if (subject.octets.size() != bytes.size()) return Scalar<Bytes>::print(subject);
  std::copy(subject.octets.begin(), subject.octets.end(), bytes.begin());
  const std::string_view name = enumerator_name(kind);
  const auto starts = [&](std::string_view word) { return name.substr(0, word.size()) == word; };
  if (starts("company")) return CompanyId(bytes).to_string();
  if (kind == EventKind::usage_threshold_reached) return UsageAlertId(bytes).to_string();
  if (starts("subscription") || starts("usage")) return SubscriptionId(bytes).to_string();
  if (starts("document") || starts("advance")) return DocumentId(bytes).to_string();
  if (starts("method")) return MethodId(bytes).to_string();
  if (starts("attempt")) return AttemptId(bytes).to_string();
  if (starts("payment")) return PaymentId(bytes).to_string();
  if (starts("refund")) return RefundId(bytes).to_string();
  if (starts("dispute")) return DisputeId(bytes).to_string();
  if (starts("operator_case")) return OperatorCaseId(bytes).to_string();
  if (starts("dunning")) return DunningCaseId(bytes).to_string();
  if (starts("refund")) return RefundId(bytes).to_string();
  if (starts("dispute")) return DisputeId(bytes).to_string();
  if (starts("line") || starts("taxes")) return DocumentId(bytes).to_string();
  if (starts("coupon")) return AppliedCouponId(bytes).to_string();
  if (kind == EventKind::credit_topped_up) return TopUpRuleId(bytes).to_string();
  if (starts("credit")) return CreditGrantId(bytes).to_string();
  return BlockId(bytes).to_string();
}

Result<std::int64_t> count_rows(Transaction& transaction, Query<CountRow> query) {
  OSTO_TRY(const auto row, transaction.first(query));
  return row ? row->row_count : 0;
}

CurrencyTotal& total_in(BookSummary& summary, Currency currency) {
  for (CurrencyTotal& total : summary.totals) {
    if (total.currency == currency) return total;
  }
  summary.totals.push_back({currency, 0, 0, Minor{}, Minor{}, Minor{}});
  return summary.totals.back();
}

Result<void> add_totals(Transaction& transaction, BookSummary& summary) {
  OSTO_TRY(const auto invoices, transaction.rows(queries::kBilledTotals, {{"kind", enumerator_name(DocumentKind::invoice)}}));
  OSTO_TRY(const auto credit_notes, transaction.rows(queries::kBilledTotals, {{"kind", enumerator_name(DocumentKind::credit_note)}}));
  OSTO_TRY(const auto collected, transaction.rows(queries::kCollectedTotals));
  OSTO_TRY(const auto due, transaction.rows(queries::kDueTotals));
  for (const CurrencySumRow& row : invoices) {
    CurrencyTotal& total = total_in(summary, row.currency);
    total.invoice_count = row.row_count;
    total.billed_minor = row.amount_minor;
    summary.invoice_count += row.row_count;
  }
  for (const CurrencySumRow& row : credit_notes) {
    CurrencyTotal& total = total_in(summary, row.currency);
    total.credit_note_count = row.row_count;
    OSTO_TRY(total.billed_minor, add(total.billed_minor, row.amount_minor));
    summary.invoice_count += row.row_count;
  }
  for (const CurrencySumRow& row : collected) total_in(summary, row.currency).collected_minor = row.amount_minor;
  for (const CurrencySumRow& row : due) total_in(summary, row.currency).due_minor = row.amount_minor;
  std::sort(summary.totals.begin(), summary.totals.end(), [](const CurrencyTotal& a, const CurrencyTotal& b) { return a.currency < b.currency; });
  return {};
}

}  // namespace

Result<Clock> clock::get(Session& session, const GetClock&, const CallOptions&) {
  OSTO_TRY(const ClockKind kind, session.engine().clock_kind());
  OSTO_TRY(const Instant now, session.engine().now());
  return Clock{kind, now};
}

Result<WorkDone> clock::advance(Session& session, const AdvanceClock& request, const CallOptions& options) {
  OSTO_CHECK(refuse_preview(options));
  OSTO_CHECK(check_request(request));
  OSTO_CHECK(require_staff(session));
  OSTO_TRY(const WorkReport report, session.engine().advance(request.until));
  return WorkDone{request.until, report.done_count, report.is_caught_up};
}

Result<Clock> clock::release(Session& session, const ReleaseClock&, const CallOptions& options) {
  OSTO_CHECK(refuse_preview(options));
  OSTO_CHECK(require_staff(session));
  OSTO_CHECK(session.engine().release_clock());
  return get(session, GetClock{});
}

Result<WorkDone> due_work::run(Session& session, const RunDueWork& request, const CallOptions& options) {
  OSTO_CHECK(refuse_preview(options));
  OSTO_CHECK(check_request(request));
  OSTO_CHECK(require_staff(session));
  OSTO_TRY(const Instant now, session.engine().now());
  OSTO_TRY(const WorkReport report, session.engine().run_due(request.until.value_or(now), request.limit));
  return WorkDone{now, report.done_count, report.is_caught_up};
}

Result<FeedPage> feed::read(Session& session, const ReadFeed& request, const CallOptions&) {
  OSTO_CHECK(check_request(request));
  std::optional<CompanyId> company_id = request.company_id;
  if (!company_id) company_id = session.options().company_id;
  if (company_id) OSTO_CHECK(visible_company(session, *company_id));
  OSTO_CHECK(session.engine().relay_events());
  const std::int64_t after = request.after_position.value_or(0);
  const std::int64_t limit = request.limit.value_or(kDefaultFeedPage);
  return session.engine().read<FeedPage>([&](Transaction& transaction) -> Result<FeedPage> {
    OSTO_TRY(const auto rows, company_id ? transaction.rows(queries::kFeedPageOf, {{"company_id", *company_id}, {"after_position", after}, {"limit", limit}})
                                         : transaction.rows(queries::kFeedPage, {{"after_position", after}, {"limit", limit}}));
    FeedPage page;
    page.last_position = rows.empty() ? after : rows.back().position;
    OSTO_TRY(const auto newest, company_id ? transaction.first(queries::kFeedEndOf, {{"company_id", *company_id}}) : transaction.first(queries::kFeedEnd));
    page.end_position = newest ? newest->position : 0;
    for (const FeedEventRow& row : rows) {
      page.events.push_back({row.position, row.company_id, row.sequence, row.kind, print_subject(row.kind, row.subject_id),
                             row.effective_at, row.recorded_at, row.hash});
    }
    return page;
  });
}

Result<EntryPage> journal::list_entries(Session& session, const ListEntries& request, const CallOptions&) {
  OSTO_CHECK(check_request(request));
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  const std::int64_t limit = request.limit.value_or(kDefaultPage);
  return session.engine().read<EntryPage>([&](Transaction& transaction) -> Result<EntryPage> {
    OSTO_TRY(auto entries, transaction.rows(queries::kEntriesPage,
                                            {{"company_id", company_id}, {"after_id", request.after_entry_id.value_or(EntryId{})}, {"limit", limit + 1}}));
    EntryPage page;
    if (static_cast<std::int64_t>(entries.size()) > limit) {
      entries.pop_back();
      page.next_after_entry_id = entries.back().id;
    }
    if (entries.empty()) return page;
    OSTO_TRY(const auto postings, transaction.rows(queries::kPostingsBetween,
                                                   {{"company_id", company_id}, {"oldest", entries.front().id}, {"newest", entries.back().id}}));
    OSTO_TRY(const auto modules, transaction.rows(queries::kModules));
    for (const EntryRow& entry : entries) {
      billing::JournalEntry view{entry.id, entry.source_kind, entry.description, entry.booked_on, entry.effective_at, {}};
      for (const PostingRow& posting : postings) {
        if (posting.entry_id != entry.id) continue;
        std::optional<std::string> module;
        for (const ModuleRow& row : modules) {
          if (posting.module_id == row.id) module = row.code;
        }
        view.postings.push_back({posting.account, module, posting.currency, posting.amount_minor, posting.functional_currency, posting.functional_minor});
      }
      page.entries.push_back(std::move(view));
    }
    return page;
  });
}

Result<BookSummary> book::summary(Session& session, const GetBookSummary&, const CallOptions&) {
  OSTO_CHECK(require_staff(session));
  OSTO_TRY(const Instant now, session.engine().now());
  return session.engine().read<BookSummary>([&](Transaction& transaction) -> Result<BookSummary> {
    BookSummary summary;
    summary.as_of = now;
    OSTO_TRY(summary.company_count, count_rows(transaction, queries::kCompanyCount));
    OSTO_TRY(summary.subscription_count, count_rows(transaction, queries::kSubscriptionCount));
    OSTO_TRY(summary.dunning_case_count, count_rows(transaction, queries::kOpenCaseCount));
    OSTO_TRY(summary.suspended_company_count, count_rows(transaction, queries::kSuspendedCount));
    OSTO_TRY(summary.restored_company_count, count_rows(transaction, queries::kRestoredCount));
    OSTO_TRY(summary.parked_company_count, count_rows(transaction, queries::kParkedCount));
    OSTO_CHECK(add_totals(transaction, summary));
    return summary;
  });
}

Result<BookVerified> book::verify(Session& session, const VerifyBook& request, const CallOptions&) {
  OSTO_CHECK(check_request(request));
  OSTO_CHECK(require_staff(session));
  if (request.company_id) OSTO_CHECK(visible_company(session, *request.company_id));
  OSTO_CHECK(session.engine().relay_events());
  VerifyOptions options;
  options.company_id = request.company_id;
  if (request.limit) options.limit = static_cast<std::size_t>(*request.limit);
  OSTO_TRY(VerifyOutcome outcome, verify_book(session.engine().storage(), options));
  BookVerified answer;
  answer.holds = outcome.findings.empty();
  answer.is_complete = outcome.is_complete;
  answer.company_count = outcome.company_count;
  answer.row_count = outcome.row_count;
  answer.seal_count = outcome.seal_count;
  answer.line_count = outcome.line_count;
  answer.document_count = outcome.document_count;
  answer.entry_count = outcome.entry_count;
  answer.digest = std::move(outcome.digest);
  for (BookFinding& found : outcome.findings) {
    Finding& finding = found.finding;
    answer.differences.push_back({found.company_id, std::move(finding.table), std::move(finding.key), std::move(finding.column),
                                  std::move(finding.stored), std::move(finding.derived), std::move(finding.rule)});
  }
  return answer;
}

}  // namespace osto::billing
