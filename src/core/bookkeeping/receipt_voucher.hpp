// The receipt voucher of an advance: money that comes ahead of its invoice is taxed when it comes (CGST Act section 13(2), CGST rules,
// rule 50).
#pragma once

#include "core/bookkeeping/document_number.hpp"
#include "core/bookkeeping/void_invoice.hpp"
#include "core/catalog/catalog_rows.hpp"
#include "core/invoice/advance_rows.hpp"
#include "core/payment/payment_rows.hpp"

#include <string>
#include <vector>

namespace osto::billing {

struct ReceiptFacts {
  BookkeepingContext context;            ///< rate: of the day on which the voucher is issued
  std::vector<TaxRuleRow> tax_rules;     ///< of the seller
  PaymentRow payment;
  Minor amount_minor;                    ///< what of it became account credit
  std::string tax_code;                  ///< of what it is for; empty: not known
};

struct MadeVoucher { DocumentId document_id; Decision decision; };

/// Whether an advance of the company that came then gets a voucher: its policy says so, its seller is under GST of India, and GST was
/// there: it began on 1 July 2017, by the seller's clock.
bool issues_vouchers(const BillingContext& context, Instant received_at);

/// A finalized document of one line, whose amount contains its tax at the rates of the day on which the money came. Account credit
/// was booked with the money; here the tax that is owed at once is booked against tax that an invoice will take back:
///   11 800.00 received in the seller's state: CGST 900.00, SGST 900.00; debit advance_tax 1800.00, credit tax_payable 1800.00.
/// Errors: invalid_value (no tax can be found), out_of_range (amounts, or the series is used up).
Result<MadeVoucher> decide_receipt_voucher(const ReceiptFacts& facts, const SeriesKey& key, const std::optional<NumberSeriesRow>& series, AsOf& as_of);

struct VoidedVoucherFacts {
  BookkeepingContext context;
  DocumentRow voucher;
  AdvanceRow advance;
  NumberRow number;
  std::vector<PostingRow> postings;      ///< of its issue
};

/// What was no advance, but a deposit say: the tax is booked back, and the money stays account credit.
/// Errors: state_conflict (something of it was adjusted or given back).
Result<Decision> decide_void_voucher(const VoidedVoucherFacts& facts, const std::string& reason, AsOf& as_of);

}  // namespace osto::billing
