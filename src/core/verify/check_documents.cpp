#include "core/verify/company_book.hpp"

#include "core/money/rounding.hpp"

#include <map>

namespace osto::billing {
namespace {

std::string printed(Minor amount) { return std::to_string(amount.value); }

/// What lies below a document.
struct Below {
  Minor lines_minor, discounts_minor, taxes_minor, answered_minor, allocated_minor, credited_minor, withheld_minor, written_off_minor;
  std::int64_t line_count = 0;
  const BalanceRow* balance = nullptr;
};

Result<std::map<DocumentId, Below>> sum_below(const CompanyBook& book) {
  std::map<DocumentId, Below> all;
  for (const LineRow& line : book.lines) {
    Below& below = all[line.document_id];
    ++below.line_count;
    OSTO_TRY(below.lines_minor, add(below.lines_minor, line.amount_minor));
    OSTO_TRY(below.discounts_minor, add(below.discounts_minor, line.discount_minor));
  }
  for (const DocumentTaxRow& tax : book.taxes) {
    Below& below = all[tax.document_id];
    OSTO_TRY(below.taxes_minor, add(below.taxes_minor, tax.amount_minor));
  }
  for (const OutsideTaxRow& tax : book.outside_taxes) {
    Below& below = all[tax.document_id];
    OSTO_TRY(below.answered_minor, add(below.answered_minor, tax.amount_minor));
  }
  for (const AllocationRow& allocation : book.allocations) {
    Below& below = all[allocation.document_id];
    OSTO_TRY(below.allocated_minor, add(below.allocated_minor, allocation.amount_minor));
  }
  for (const CreditNoteRow& note : book.credit_notes) {
    Below& below = all[note.invoice_id];
    OSTO_TRY(below.credited_minor, add(below.credited_minor, note.offset_minor));
  }
  for (const WithholdingRow& withheld : book.withholdings) {
    Below& below = all[withheld.document_id];
    OSTO_TRY(below.withheld_minor, add(below.withheld_minor, withheld.amount_minor));
  }
  for (const WriteOffRow& given_up : book.write_offs) {
    Below& below = all[given_up.document_id];
    OSTO_TRY(below.written_off_minor, add(below.written_off_minor, given_up.amount_minor));
  }
  for (const BalanceRow& balance : book.balances) all[balance.document_id].balance = &balance;
  return all;
}

class DocumentCheck {
 public:
  DocumentCheck(const FindPolicy& find_policy, Findings& findings) : find_policy_(find_policy), findings_(findings) {}

  Result<void> check(const DocumentRow& document, const Below& below) {
    if (document.state != DocumentState::finalized && document.state != DocumentState::voided) return {};
    const std::string key = document.id.to_string();
    const std::size_t found_before = findings_.size();
    const auto compare = [&](const char* column, Minor stored, Minor derived, const char* rule) {
      if (stored != derived) report("osto_documents", key, column, printed(stored), printed(derived), rule);
    };
    compare("subtotal_minor", document.subtotal_minor, below.lines_minor, "document_subtotal");
    compare("discount_minor", document.discount_minor, below.discounts_minor, "document_discount");
    OSTO_TRY(const bool is_sum_rounded, rounds_sum_of_taxes(document));
    if (!is_sum_rounded) compare("tax_minor", document.tax_minor, below.taxes_minor, "document_tax");
    if (document.tax_requested_at) compare("tax_minor", document.tax_minor, below.answered_minor, "outside_taxes");
    if (document.line_count != below.line_count) {
      report("osto_documents", key, "line_count", std::to_string(document.line_count), std::to_string(below.line_count), "document_lines");
    }
    OSTO_TRY(const Minor net, subtract(document.subtotal_minor, document.discount_minor));
    OSTO_TRY(const Minor without_tax, subtract(net, document.tax_included_minor));
    OSTO_TRY(const Minor taxed, add(without_tax, document.tax_minor));
    OSTO_TRY(const Minor total, add(taxed, document.rounding_minor));
    compare("total_minor", document.total_minor, total, "document_total");
    if (!document.number || !document.series || !document.finalized_at || !document.issued_on) {
      report("osto_documents", key, "number", "", "", "document_complete");
    }
    if (findings_.size() != found_before) return {};  // what is due on it follows from what is wrong
    if (document.state == DocumentState::voided) return {};  // nothing is due on it
    if (below.balance) return check_balance(document, *below.balance, below);
    if (document.kind == DocumentKind::invoice) report("osto_document_balances", key, "", "", "", "balance_missing");
    return {};
  }

 private:
  /// Each tax is rounded by itself to be shown, and their sum to be paid.
  Result<bool> rounds_sum_of_taxes(const DocumentRow& document) const {
    if (!document.billing_policy_id) return false;
    OSTO_TRY(const BillingPolicy* policy, find_policy_(*document.billing_policy_id));
    return policy->tax_stage == TaxStage::sum;
  }

  Result<void> check_balance(const DocumentRow& document, const BalanceRow& balance, const Below& below) {
    const std::string key = document.id.to_string();
    const auto compare = [&](const char* column, Minor stored, Minor derived, const char* rule) {
      if (stored != derived) report("osto_document_balances", key, column, printed(stored), printed(derived), rule);
    };
    compare("total_minor", balance.total_minor, document.total_minor, "balance_total");
    compare("allocated_minor", balance.allocated_minor, below.allocated_minor, "balance_allocated");
    compare("credited_minor", balance.credited_minor, below.credited_minor, "balance_credited");
    compare("withheld_minor", balance.withheld_minor, below.withheld_minor, "balance_withheld");
    compare("written_off_minor", balance.written_off_minor, below.written_off_minor, "balance_written_off");
    Minor due = balance.total_minor;
    for (const Minor settled : {balance.prepaid_applied_minor, balance.credit_applied_minor, balance.credited_minor,
                                balance.withheld_minor, balance.allocated_minor, balance.written_off_minor}) {
      OSTO_TRY(due, subtract(due, settled));
    }
    compare("due_minor", balance.due_minor, due, "balance_due");
    if (balance.paid_at && !balance.due_minor.is_zero()) {
      report("osto_document_balances", key, "paid_at", balance.paid_at ? balance.paid_at->to_string() : "", "", "balance_paid");
    }
    if (document.due_on && *document.due_on != balance.due_on) {
      report("osto_document_balances", key, "due_on", balance.due_on.to_string(), document.due_on->to_string(), "balance_due_on");
    }
    return {};
  }

  void report(const char* table, const std::string& key, const char* column, std::string stored, std::string derived, const char* rule) {
    findings_.push_back({table, key, column, std::move(stored), std::move(derived), rule});
  }

  const FindPolicy& find_policy_;
  Findings& findings_;
};

/// Money received is allocated once at most.
Result<void> check_payments(const CompanyBook& book, Findings& findings) {
  std::map<PaymentId, Minor> allocated;
  for (const AllocationRow& allocation : book.allocations) {
    OSTO_TRY(allocated[allocation.payment_id], add(allocated[allocation.payment_id], allocation.amount_minor));
  }
  for (const PaymentRow& payment : book.payments) {
    if (allocated[payment.id] > payment.amount_minor) {
      findings.push_back({"osto_payments", payment.id.to_string(), "amount_minor", printed(payment.amount_minor), printed(allocated[payment.id]), "payment_allocated"});
    }
  }
  return {};
}

}  // namespace

Result<Findings> check_documents(const CompanyBook& book, const FindPolicy& find_policy) {
  Findings findings;
  OSTO_TRY(const auto below, sum_below(book));
  DocumentCheck check(find_policy, findings);
  for (const DocumentRow& document : book.documents) {
    const auto found = below.find(document.id);
    OSTO_CHECK(check.check(document, found == below.end() ? Below{} : found->second));
  }
  OSTO_CHECK(check_payments(book, findings));
  return findings;
}

}  // namespace osto::billing
