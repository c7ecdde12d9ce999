// A company's documents and what followed from them, as they are stored: what its book is derived from again.
#pragma once

#include "core/company/company_rows.hpp"
#include "core/dunning/dunning_rows.hpp"
#include "core/invoice/advance_rows.hpp"
#include "core/invoice/document_rows.hpp"
#include "core/ledger/ledger_rows.hpp"
#include "core/payment/payment_rows.hpp"
#include "core/verify/finding.hpp"
#include "core/verify/rule_versions.hpp"

#include <functional>
#include <map>
#include <span>
#include <vector>

namespace osto::billing {

struct CompanyBook {
  std::vector<DocumentRow> documents;
  std::vector<LineRow> lines;
  std::vector<DocumentTaxRow> taxes;
  std::vector<OutsideTaxRow> outside_taxes;
  std::vector<BilledPeriodRow> billed_periods;
  std::vector<BalanceRow> balances;
  std::vector<CreditNoteRow> credit_notes;
  std::vector<WithholdingRow> withholdings;
  std::vector<WriteOffRow> write_offs;
  std::vector<AllocationRow> allocations;
  std::vector<PaymentRow> payments;
  std::vector<RefundRow> refunds;
  std::vector<DisputeRow> disputes;
  std::vector<ReversalRow> reversals;
  std::vector<AccountCreditRow> account_credits;
  std::vector<AdvanceRow> advances;
  std::vector<AdvanceUseRow> advance_uses;
  std::vector<AdvanceUseTaxRow> advance_use_taxes;
  std::vector<EntryRow> entries;
  std::vector<PostingRow> postings;
};

/// Inputs of a line beyond the book: policy, terms, usage. Errors end the check.
using FindInputs = std::function<Result<LineInputs>(const LineRow& line)>;

/// Adds what a credit needs of other lines: the line it returns, and what earlier credits have left of that. Nothing for others.
class Credits {
 public:
  explicit Credits(const std::vector<LineRow>& lines);
  Result<void> add_to(LineInputs& inputs) const;

 private:
  std::map<LineId, const LineRow*> by_id_;
  std::map<LineId, Minor> before_;
};

/// Every line by the rules of the version that it names. Errors: those of `find_inputs`.
Result<Findings> check_lines(const CompanyBook& book, std::span<const RuleVersion> versions, const FindInputs& find_inputs);

/// Billed periods tile per item and charge, and each is what its line says.
Result<Findings> check_billed_periods(const CompanyBook& book);

/// The policy version by which a document was added up. Errors end the check.
using FindPolicy = std::function<Result<const BillingPolicy*>(PolicyId policy_id)>;

/// Sums of documents, their taxes, and what is due on them.
Result<Findings> check_documents(const CompanyBook& book, const FindPolicy& find_policy);

/// Money that went back: no payment gives more than it brought, and the journal holds what refunds, disputes and returns say.
Result<Findings> check_money_back(const CompanyBook& book);

/// Receipt vouchers contain the tax that they say; what is left of advances, and what invoices adjusted and refund vouchers gave
/// back of them.
Result<Findings> check_advances(const CompanyBook& book, const FindPolicy& find_policy);

/// Entries sum to zero; documents are booked as they are; accounts come to what balances and credits say.
Result<Findings> check_journal(const CompanyBook& book);

}  // namespace osto::billing
