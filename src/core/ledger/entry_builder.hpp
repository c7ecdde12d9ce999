// Building a journal entry that cannot be out of balance. The ledger knows money and ids only; which postings an event
// makes is bookkeeping's business.
#pragma once

#include "base/rational.hpp"
#include "core/change/decision.hpp"
#include "core/ledger/ledger_rows.hpp"

#include <osto_billing/money.hpp>

#include <optional>
#include <vector>

namespace osto::billing {

struct BalancedEntry {
  EntryRow entry;
  std::vector<PostingRow> postings;  ///< empty when every amount was zero: then there is nothing to book
};

/// Collects debits and credits, then balances.
///
///   EntryBuilder builder(entry, Currency("INR"));
///   builder.debit(LedgerAccount::receivable, std::nullopt, {Minor{11800}, usd}, rate);   // rate 83.25: INR for one USD
///   builder.credit(LedgerAccount::revenue, cloud, {Minor{10000}, usd}, rate);
///   builder.credit(LedgerAccount::tax_payable, std::nullopt, {Minor{1800}, usd}, rate);
///   OSTO_TRY(BalancedEntry booked, builder.finish());
///   append_entry(booked, decision);
///
/// Functional amounts: the debits of one currency and rate come to round(sum x rate), half up, shared out by largest
/// remainder; the credits likewise; so they sum to zero without a rounding account. Legs of one currency at two rates
/// (a receivable at the invoice's rate, the cash at the settlement's) leave a difference: it is posted to fx_gain_loss
/// as zero of that currency with a functional amount.
class EntryBuilder {
 public:
  EntryBuilder(EntryRow entry, Currency functional_currency);

  /// `rate`: units of the functional currency for one unit of the amount's; 1 for the functional currency itself.
  /// A negative amount is the other side. Amounts on the same account, module, currency and rate are netted.
  EntryBuilder& debit(LedgerAccount account, std::optional<ModuleId> module_id, Money amount, const Rational& rate);
  EntryBuilder& credit(LedgerAccount account, std::optional<ModuleId> module_id, Money amount, const Rational& rate);

  /// Errors: invariant_broken (a currency's amounts do not sum to zero, a rate is not positive, the functional currency
  /// at a rate other than 1), invalid_value (empty currency), out_of_range.
  Result<BalancedEntry> finish() const;

 private:
  struct Leg {
    LedgerAccount account{};
    std::optional<ModuleId> module_id;
    Money amount;  ///< debit positive
    Rational rate;
  };

  Result<void> check_legs() const;
  Result<void> convert_side(std::vector<PostingRow>& postings, const Leg& like, std::int64_t sign) const;
  Result<BalancedEntry> balance(std::vector<PostingRow> postings) const;

  EntryRow entry_;
  Currency functional_currency_;
  std::vector<Leg> legs_;
  std::optional<Error> failure_;  ///< of a sum that left the range
};

/// Inserts the entry and its postings, unless there is nothing to book.
void append_entry(BalancedEntry booked, Decision& decision);

}  // namespace osto::billing
