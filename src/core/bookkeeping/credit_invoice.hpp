// A credit note of an invoice, made by hand: in full, by line, or by amount.
#pragma once

#include "core/bookkeeping/document_number.hpp"
#include "core/bookkeeping/invoice_facts.hpp"
#include "core/bookkeeping/refund_payment.hpp"

#include <osto_billing/document_terms.hpp>

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

struct CreditedInvoice {
  InvoiceFacts invoice;
  std::vector<LineRow> lines;
  std::vector<DocumentTaxRow> taxes;
  std::vector<LineTaxRow> line_taxes;
  /// Lines that gave back of the invoice's before: of credit notes, and of unused time on later documents.
  std::vector<LineRow> earlier_lines;
  std::vector<LineTaxRow> earlier_taxes;
  Minor refunded_minor;                  ///< by earlier notes
  std::vector<RefundablePayment> payments;  ///< of the invoice, newest first
};

struct CreditAsked {
  std::string reason;
  CreditExtent extent = CreditExtent::full;
  std::vector<CreditedLine> lines;       ///< by the ids of lines
  std::optional<Minor> amount_minor;
  std::optional<CreditReturn> returned;
};

struct MadeCreditNote {
  Decision decision;
  DocumentId document_id;
  Minor offset_minor, refund_minor, account_credit_minor;
};

/// The rule is core/invoice/credit_note_split. Credit lines that stand on the invoice itself have lowered it already: they
/// count as a discount of its other lines, in proportion, so that a note never gives back more than was billed.
/// Errors: state_conflict (nothing is left), invalid_value (the fields of invoices.credit), out_of_range.
Result<MadeCreditNote> decide_credit(const CreditedInvoice& facts, const CreditAsked& asked, const SeriesKey& key,
                                     const std::optional<NumberSeriesRow>& series, AsOf& as_of);

}  // namespace osto::billing
