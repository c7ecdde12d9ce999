// Money received, whichever way it came: what is due takes it in the order of `invoices`, the rest becomes account credit.
#pragma once

#include "core/bookkeeping/bookkeeping_context.hpp"
#include "core/bookkeeping/close_invoice.hpp"
#include "core/payment/payment_rows.hpp"

#include <optional>
#include <vector>

namespace osto::billing {

/// A finalized invoice, as money that comes for it or is taken back from it needs it.
struct OpenInvoice {
  DocumentRow document;
  BalanceRow balance;
  Rational rate = 1;                     ///< at which it was booked
  DunningOfInvoice dunning;
};

struct ReceivingFacts {
  BookkeepingContext context;            ///< rate: of the day on which the money came
  std::vector<OpenInvoice> invoices;     ///< in the payment's currency, in the order in which they are paid
  std::optional<AccountCreditRow> account_credit;
};

/// 150.00 for invoices of which 100.00 and 30.00 are due: both are paid, 20.00 become account credit. The receivable leaves the
/// books at each document's rate, the cash enters at the day's; the entry itself takes the difference to fx_gain_loss.
/// Yields what became account credit. Errors: out_of_range.
Result<Minor> receive_money(const ReceivingFacts& facts, const PaymentRow& payment, AsOf& as_of, Decision& decision);

/// What a transfer without a named invoice is for: the open invoices whose printed number the reference contains, else all of
/// them; either way those due first come first. Banks drop and add blanks and signs, so letters and digits alone are compared,
/// and the number has to stand apart from others: NET/26/001 is in "inv NET 26-001" and not in "NET/26/0011".
std::vector<OpenInvoice> matched_by_reference(const std::vector<OpenInvoice>& open, std::string_view reference);

/// Adds to a company's account credit, or takes from it. Errors: out_of_range.
Result<void> change_credit(const std::optional<AccountCreditRow>& present, CompanyId company_id, Currency currency, Minor more,
                           Decision& decision);

}  // namespace osto::billing
