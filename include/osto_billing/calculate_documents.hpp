// Calculations of documents and taxes, without a database: add up an invoice, split a credit note, find the taxes of a
// sale, check a tax id, withhold, convert, split lines into documents, print a number.
//
// Exact; thread-safe; nothing is written. Errors name the field by JSON pointer. What the records mean: document_terms.hpp,
// document_series.hpp, tax_terms.hpp.
#pragma once

#include <osto_billing/document_series.hpp>

namespace osto::billing::calculate {

/// Lines, discounts, charges and taxes of a document.
///   2 lines of 1000.00 and 500.00 INR, coupon of 10 %, GST 18 %: discount 150.00, net 1350.00, tax 243.00, total 1593.00.
Result<Totals> totals(const TotalsRequest& request);

/// What a credit note gives back of an invoice, and where the money goes.
///   10.01 at 20 % (2.00 tax), 5.00 credited before with 1.00: the last note gives 5.01 + 1.00 back.
Result<CreditNoteTotals> credit_note(const CreditNoteRequest& request);

/// Which taxes apply to a sale, and what they amount to.
///   1000.00 INR, Karnataka to Maharashtra: IGST 18 % = 180.00.
Result<TaxAnswer> tax(const TaxRequest& request);

/// Whether a tax id can exist: 29AAGCB7383J1Z4 is a GSTIN of Karnataka.
Result<TaxIdAnswer> tax_id(const TaxIdRequest& request);

/// Tax that the buyer withholds: 10 % of 100 000.00 without GST = 10 000.00.
Result<WithholdingAnswer> withholding(const WithholdingRequest& request);

/// An amount in another currency, and what paying it later gains: 100.00 USD at 83.25 = 8325.00 INR.
Result<Converted> convert(const ConvertRequest& request);

/// Which lines stand on which document, and what each document becomes.
Result<DocumentParts> document(const DocumentRequest& request);

/// A document number: {prefix}/{fy:short}/{seq:5} = OST/26-27/00001.
Result<PrintedNumber> number(const NumberRequest& request);

}  // namespace osto::billing::calculate
