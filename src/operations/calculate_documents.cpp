// Calculations of documents and taxes: the records are what the core takes.
#include <osto_billing/calculate_documents.hpp>

#include "core/invoice/convert.hpp"
#include "core/invoice/credit_note_split.hpp"
#include "core/invoice/document_series.hpp"
#include "core/invoice/document_totals.hpp"
#include "core/tax/applicable_taxes.hpp"
#include "core/tax/tax_ids.hpp"
#include "core/tax/withholding.hpp"

namespace osto::billing {

Result<Totals> calculate::totals(const TotalsRequest& request) { return add_up(request); }
Result<CreditNoteTotals> calculate::credit_note(const CreditNoteRequest& request) { return split_credit_note(request); }
Result<TaxAnswer> calculate::tax(const TaxRequest& request) { return taxes_of_sale(request); }
Result<TaxIdAnswer> calculate::tax_id(const TaxIdRequest& request) { return check_tax_id(request); }
Result<WithholdingAnswer> calculate::withholding(const WithholdingRequest& request) { return withhold(request); }
Result<Converted> calculate::convert(const ConvertRequest& request) { return osto::billing::convert(request); }
Result<DocumentParts> calculate::document(const DocumentRequest& request) { return put_on_documents(request); }
Result<PrintedNumber> calculate::number(const NumberRequest& request) { return print_number(request); }

}  // namespace osto::billing
