#include "core/bookkeeping/receive_money.hpp"

#include "core/change/facts_writer.hpp"

#include <algorithm>
#include <string>

namespace osto::billing {
namespace {

struct Share { const OpenInvoice* invoice = nullptr; Minor amount; };

Result<void> book(const ReceivingFacts& facts, const PaymentRow& payment, const std::vector<Share>& shares, Minor excess, AsOf& as_of,
                  Decision& decision) {
  std::string words;
  for (const Share& share : shares) words += (words.empty() ? "Payment for " : ", ") + *share.invoice->document.number;
  if (words.empty()) words = "Payment " + payment.provider_reference;
  EntryBuilder entry = begin_entry(facts.context, EventKind::payment_received, payment.id, std::move(words), as_of);
  entry.debit(LedgerAccount::cash_clearing, std::nullopt, {payment.amount_minor, payment.currency}, facts.context.rate);
  for (const Share& share : shares) entry.credit(LedgerAccount::receivable, std::nullopt, {share.amount, payment.currency}, share.invoice->rate);
  if (!excess.is_zero()) entry.credit(LedgerAccount::customer_credit, std::nullopt, {excess, payment.currency}, facts.context.rate);
  OSTO_TRY(BalancedEntry booked, entry.finish());
  append_entry(std::move(booked), decision);
  return {};
}

bool is_letter_or_digit(char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// The number's letters and digits from `at` on, whatever signs stand between them, and no letter or digit right after.
bool stands_at(std::string_view reference, std::size_t at, std::string_view number) {
  for (const char wanted : number) {
    if (!is_letter_or_digit(wanted)) continue;
    while (at < reference.size() && !is_letter_or_digit(reference[at])) ++at;
    if (at == reference.size() || lower(reference[at]) != lower(wanted)) return false;
    ++at;
  }
  return at == reference.size() || !is_letter_or_digit(reference[at]);
}

bool contains_number(std::string_view reference, std::string_view number) {
  if (std::none_of(number.begin(), number.end(), is_letter_or_digit)) return false;
  for (std::size_t at = 0; at < reference.size(); ++at) {
    const bool begins_word = is_letter_or_digit(reference[at]) && (at == 0 || !is_letter_or_digit(reference[at - 1]));
    if (begins_word && stands_at(reference, at, number)) return true;
  }
  return false;
}

}  // namespace

Result<void> change_credit(const std::optional<AccountCreditRow>& present, CompanyId company_id, Currency currency, Minor more,
                           Decision& decision) {
  if (more.is_zero()) return {};
  const Minor available = present ? present->available_minor : Minor{};
  OSTO_TRY(const Minor changed, add(available, more));
  decision.upsert(AccountCreditRow{company_id, currency, changed});
  return {};
}

Result<Minor> receive_money(const ReceivingFacts& facts, const PaymentRow& payment, AsOf& as_of, Decision& decision) {
  decision.insert(payment);
  Minor left = payment.amount_minor;
  std::vector<Share> shares;
  std::vector<BalanceRow> balances;
  for (const OpenInvoice& invoice : facts.invoices) {
    const Minor amount = std::min(left, invoice.balance.due_minor);
    if (amount.value <= 0) continue;
    BalanceRow& balance = balances.emplace_back(invoice.balance);
    decision.insert(AllocationRow{as_of.ids.mint<AllocationId>(), payment.company_id, payment.id, balance.document_id, payment.currency, amount,
                                  as_of.effective_at});
    OSTO_TRY(balance.allocated_minor, add(balance.allocated_minor, amount));
    OSTO_TRY(balance.due_minor, subtract(balance.due_minor, amount));
    OSTO_TRY(left, subtract(left, amount));
    shares.push_back({&invoice, amount});
  }
  OSTO_CHECK(change_credit(facts.account_credit, payment.company_id, payment.currency, left, decision));
  OSTO_CHECK(book(facts, payment, shares, left, as_of, decision));
  FactsWriter event;
  if (payment.attempt_id) event.id(*payment.attempt_id);
  decision.event(EventKind::payment_received, payment.id, event.amount(payment.amount_minor, payment.currency).done());
  for (std::size_t i = 0; i < shares.size(); ++i) {
    OSTO_CHECK(close_when_settled(balances[i], shares[i].invoice->dunning, as_of, decision));
    decision.update(balances[i]);
  }
  return left;
}

std::vector<OpenInvoice> matched_by_reference(const std::vector<OpenInvoice>& open, std::string_view reference) {
  std::vector<OpenInvoice> matched;
  for (const OpenInvoice& invoice : open) {
    if (invoice.document.number && contains_number(reference, *invoice.document.number)) matched.push_back(invoice);
  }
  return matched.empty() ? open : matched;
}

}  // namespace osto::billing
