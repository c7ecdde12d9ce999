#include "base/digest.hpp"
#include "core/verify/company_book.hpp"

#include <algorithm>
#include <map>

namespace osto::billing {
namespace {

std::string printed(Minor amount) { return std::to_string(amount.value); }

/// A document's entry by account, in the document's currency.
using Accounts = std::map<LedgerAccount, Minor>;

struct Entry {
  std::map<Currency, Minor> amounts;
  Minor functional;
  Accounts accounts;
  std::int64_t posting_count = 0;
};

Result<std::map<EntryId, Entry>> sum_entries(const CompanyBook& book) {
  std::map<EntryId, Entry> entries;
  for (const PostingRow& posting : book.postings) {
    Entry& entry = entries[posting.entry_id];
    ++entry.posting_count;
    OSTO_TRY(entry.amounts[posting.currency], add(entry.amounts[posting.currency], posting.amount_minor));
    OSTO_TRY(entry.functional, add(entry.functional, posting.functional_minor));
    OSTO_TRY(entry.accounts[posting.account], add(entry.accounts[posting.account], posting.amount_minor));
  }
  return entries;
}

Minor sum_of(const Accounts& accounts, std::initializer_list<LedgerAccount> of) {
  Minor sum;
  for (const LedgerAccount account : of) {
    const auto found = accounts.find(account);
    if (found != accounts.end()) sum = Minor{sum.value + found->second.value};
  }
  return sum;
}

void check_balanced(const EntryRow& row, const Entry* entry, Findings& findings) {
  const auto report = [&](const char* column, std::string stored, const char* rule) {
    findings.push_back({"osto_journal_entries", row.id.to_string(), column, std::move(stored), "0", rule});
  };
  if (entry == nullptr || entry->posting_count == 0) return report("", "", "entry_without_postings");
  for (const auto& [currency, sum] : entry->amounts) {
    if (!sum.is_zero()) report("amount_minor", printed(sum) + " " + std::string(currency.code()), "entry_balance");
  }
  if (!entry->functional.is_zero()) report("functional_minor", printed(entry->functional), "entry_balance");
}

/// What a document owes the tax office and what it earned stand in its entry as they stand on it; of a voucher, what an invoice will
/// take back.
void check_booked(const EntryRow& row, const Entry& entry, const DocumentRow& document, Findings& findings) {
  const auto compare = [&](const char* what, Minor stored, Minor derived) {
    if (stored != derived) findings.push_back({"osto_journal_entries", row.id.to_string(), what, printed(stored), printed(derived), "document_booked"});
  };
  using enum LedgerAccount;
  compare("tax_payable", sum_of(entry.accounts, {tax_payable}), Minor{-document.tax_minor.value});
  const bool is_voucher = document.kind == DocumentKind::receipt_voucher || document.kind == DocumentKind::refund_voucher;
  if (is_voucher) return compare("advance_tax", sum_of(entry.accounts, {advance_tax}), document.tax_minor);  // nothing is earned yet
  const std::int64_t earned = document.subtotal_minor.value - document.discount_minor.value - document.tax_included_minor.value;
  compare("revenue", sum_of(entry.accounts, {revenue, deferred_revenue}), Minor{-earned});
}

/// Per currency: the account, and what the rest of the book says that it holds.
Result<void> check_account(const CompanyBook& book, LedgerAccount account, const std::map<Currency, Minor>& derived, const char* table,
                           const char* rule, Findings& findings) {
  std::map<Currency, Minor> booked;
  for (const PostingRow& posting : book.postings) {
    if (posting.account == account) {
      OSTO_TRY(booked[posting.currency], add(booked[posting.currency], posting.amount_minor));
    }
  }
  for (const auto& [currency, amount] : derived) booked.try_emplace(currency);
  for (const auto& [currency, amount] : booked) {
    const auto found = derived.find(currency);
    const Minor expected = found == derived.end() ? Minor{} : found->second;
    if (amount != expected) findings.push_back({table, std::string(currency.code()), std::string(enumerator_name(account)), printed(expected), printed(amount), rule});
  }
  return {};
}

}  // namespace

Result<Findings> check_journal(const CompanyBook& book) {
  Findings findings;
  OSTO_TRY(const auto entries, sum_entries(book));
  std::map<std::string, const DocumentRow*> documents;
  for (const DocumentRow& document : book.documents) documents[to_hex(document.id.bytes())] = &document;
  for (const EntryRow& row : book.entries) {
    const auto found = entries.find(row.id);
    const Entry* entry = found == entries.end() ? nullptr : &found->second;
    check_balanced(row, entry, findings);
    if (entry == nullptr || row.source_kind != EventKind::document_finalized) continue;
    const auto document = documents.find(to_hex(row.source_id.octets));
    if (document == documents.end()) {
      findings.push_back({"osto_journal_entries", row.id.to_string(), "source_id", "", "", "entry_source"});
    } else {
      check_booked(row, *entry, *document->second, findings);
    }
  }
  if (!findings.empty()) return findings;  // the accounts follow from the entries
  std::map<Currency, Minor> due, credit, advance_tax;
  std::map<DocumentId, DocumentState> states;
  for (const DocumentRow& document : book.documents) states[document.id] = document.state;
  for (const BalanceRow& balance : book.balances) {
    if (states[balance.document_id] != DocumentState::finalized) continue;  // a void document is booked back
    OSTO_TRY(due[balance.currency], add(due[balance.currency], balance.due_minor));
  }
  for (const AccountCreditRow& row : book.account_credits) {
    OSTO_TRY(credit[row.currency], subtract(credit[row.currency], row.available_minor));
  }
  for (const AdvanceRow& row : book.advances) {
    OSTO_TRY(advance_tax[row.currency], add(advance_tax[row.currency], row.left_tax_minor));
  }
  OSTO_CHECK(check_account(book, LedgerAccount::advance_tax, advance_tax, "osto_advances", "advance_tax", findings));
  OSTO_CHECK(check_account(book, LedgerAccount::receivable, due, "osto_document_balances", "receivable", findings));
  OSTO_CHECK(check_account(book, LedgerAccount::customer_credit, credit, "osto_account_credits", "account_credit", findings));
  return findings;
}

}  // namespace osto::billing
