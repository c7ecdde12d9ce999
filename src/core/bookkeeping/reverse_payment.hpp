// Money that the bank takes back for good: a charge that is returned, a dispute that is lost.
#pragma once

#include "core/bookkeeping/receive_money.hpp"

namespace osto::billing {

/// An invoice and what the payment still pays of it.
struct PaidInvoice { OpenInvoice invoice; Minor allocated_minor; };

struct ReversalFacts {
  BookkeepingContext context;                      ///< rate: of the day
  PaymentRow payment;
  Minor given_back_minor;                          ///< refunds, disputes and returns so far, other than the dispute decided on
  std::vector<PaidInvoice> invoices;               ///< due last comes first
  std::optional<AccountCreditRow> account_credit;
  std::optional<MethodRow> method;                 ///< that was charged
  std::optional<Instant> returned_at{};            ///< of a charge that was returned: what comes back to it later is gone with it
};

/// Where the money is missing: cash when a charge is returned, disputes when one is lost.
struct TakenFrom { LedgerAccount account{}; Rational rate = 1; std::optional<DisputeId> dispute_id; };

/// Takes `amount` back. What it had paid is due again, what was due last first; then account credit that it had become; what was spent
/// as credit before is lost. Dunning begins anew from the day on which an invoice is due again: a debit that is returned forty
/// days after the invoice was due suspends nobody the next morning.
///   150.00 paid an invoice of 100.00, 50.00 became credit, of which 30.00 paid another one: 100.00 due, 20.00 credit, 30.00 lost.
/// Errors: out_of_range.
Result<void> take_back(const ReversalFacts& facts, Minor amount, const TakenFrom& from, AsOf& as_of, Decision& decision);

/// The payment's charge was returned: all that it still holds goes.
Result<void> return_payment(const ReversalFacts& facts, AsOf& as_of, Decision& decision);

}  // namespace osto::billing
