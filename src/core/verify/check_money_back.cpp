#include "core/verify/company_book.hpp"

#include <map>
#include <set>

namespace osto::billing {
namespace {

using Amounts = std::map<Currency, Minor>;

std::string printed(Minor amount) { return std::to_string(amount.value); }

bool counts(const RefundRow& refund) { return refund.state != RefundState::failed && refund.state != RefundState::canceled; }
bool counts(const DisputeRow& dispute) { return dispute.state != DisputeState::won && dispute.state != DisputeState::withdrawn; }

/// Refunds + charged back <= captured, of each payment.
Result<void> check_payments(const CompanyBook& book, Findings& findings) {
  std::map<PaymentId, Minor> given;
  const auto take = [&](PaymentId payment_id, Minor amount) -> Result<void> {
    OSTO_TRY(given[payment_id], add(given[payment_id], amount));
    return {};
  };
  for (const RefundRow& refund : book.refunds) {
    if (counts(refund)) OSTO_CHECK(take(refund.payment_id, refund.amount_minor));
  }
  for (const DisputeRow& dispute : book.disputes) {
    if (counts(dispute)) OSTO_CHECK(take(dispute.payment_id, dispute.amount_minor));
  }
  for (const ReversalRow& reversal : book.reversals) {
    if (!reversal.dispute_id) OSTO_CHECK(take(reversal.payment_id, reversal.amount_minor));
  }
  for (const PaymentRow& payment : book.payments) {
    if (given[payment.id] <= payment.amount_minor) continue;
    findings.push_back({"osto_payments", payment.id.to_string(), "amount_minor", printed(payment.amount_minor), printed(given[payment.id]), "payment_given_back"});
  }
  return {};
}

/// What reversals say was due again is what allocations took back, payment by payment.
Result<void> check_reopened(const CompanyBook& book, Findings& findings) {
  std::map<PaymentId, Minor> taken, said;
  for (const AllocationRow& allocation : book.allocations) {
    if (!allocation.amount_minor.is_negative()) continue;
    OSTO_TRY(taken[allocation.payment_id], subtract(taken[allocation.payment_id], allocation.amount_minor));
  }
  for (const ReversalRow& reversal : book.reversals) {
    OSTO_TRY(said[reversal.payment_id], add(said[reversal.payment_id], reversal.reopened_minor));
  }
  for (const PaymentRow& payment : book.payments) {
    if (said[payment.id] == taken[payment.id]) continue;
    findings.push_back({"osto_reversals", payment.id.to_string(), "reopened_minor", printed(said[payment.id]), printed(taken[payment.id]), "payment_reopened"});
  }
  return {};
}

/// Sums of an account per currency, over the entries of these kinds; of all entries when there is none.
Result<Amounts> booked(const CompanyBook& book, LedgerAccount account, const std::set<EventKind>& kinds) {
  std::set<EntryId> entries;
  for (const EntryRow& row : book.entries) {
    if (kinds.empty() || kinds.contains(row.source_kind)) entries.insert(row.id);
  }
  Amounts sums;
  for (const PostingRow& posting : book.postings) {
    if (posting.account != account || !entries.contains(posting.entry_id)) continue;
    OSTO_TRY(sums[posting.currency], add(sums[posting.currency], posting.amount_minor));
  }
  return sums;
}

void compare(const char* table, LedgerAccount account, Amounts stored, const Amounts& derived, const char* rule, Findings& findings) {
  for (const auto& [currency, amount] : derived) stored.try_emplace(currency);
  for (const auto& [currency, amount] : stored) {
    const auto found = derived.find(currency);
    const Minor expected = found == derived.end() ? Minor{} : found->second;
    if (amount != expected) findings.push_back({table, std::string(currency.code()), std::string(enumerator_name(account)), printed(expected), printed(amount), rule});
  }
}

/// The account refunds holds what is on its way: what came there from account credit, less what is settled. What credit notes
/// put there stands in their own entries.
Result<void> check_refunds(const CompanyBook& book, Findings& findings) {
  Amounts derived;
  for (const RefundRow& refund : book.refunds) {
    Minor& sum = derived[refund.currency];
    if (!refund.credit_note_id) {
      OSTO_TRY(sum, subtract(sum, refund.amount_minor));
    }
    if (refund.settled_at) {
      OSTO_TRY(sum, add(sum, refund.amount_minor));
    }
  }
  using enum EventKind;
  OSTO_TRY(Amounts sums, booked(book, LedgerAccount::refunds, {refund_created, refund_succeeded, refund_failed, refund_canceled}));
  compare("osto_refunds", LedgerAccount::refunds, std::move(sums), derived, "refunds_booked", findings);
  return {};
}

/// The account disputes holds what banks have taken and not decided.
Result<void> check_disputes(const CompanyBook& book, Findings& findings) {
  Amounts derived;
  for (const DisputeRow& dispute : book.disputes) {
    if (dispute.closed_at) continue;
    OSTO_TRY(derived[dispute.currency], add(derived[dispute.currency], dispute.amount_minor));
  }
  OSTO_TRY(Amounts sums, booked(book, LedgerAccount::disputes, {}));
  compare("osto_disputes", LedgerAccount::disputes, std::move(sums), derived, "disputes_booked", findings);
  return {};
}

}  // namespace

Result<Findings> check_money_back(const CompanyBook& book) {
  Findings findings;
  OSTO_CHECK(check_payments(book, findings));
  OSTO_CHECK(check_reopened(book, findings));
  OSTO_CHECK(check_refunds(book, findings));
  OSTO_CHECK(check_disputes(book, findings));
  return findings;
}

}  // namespace osto::billing
