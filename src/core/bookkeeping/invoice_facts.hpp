// A finalized invoice, as what happens to it later needs it.
#pragma once

#include "core/bookkeeping/bookkeeping_context.hpp"
#include "core/bookkeeping/close_invoice.hpp"
#include "core/invoice/document_rows.hpp"
#include "core/ledger/ledger_rows.hpp"

#include <optional>
#include <vector>

namespace osto::billing {

struct InvoiceFacts {
  BookkeepingContext context;            ///< rate: at which the invoice was booked
  DocumentRow document;
  BalanceRow balance;
  DunningOfInvoice dunning;
  std::optional<AccountCreditRow> account_credit;  ///< in the document's currency
  bool has_live_attempt = false;
};

}  // namespace osto::billing
