#include "core/verify/company_book.hpp"

#include "core/money/rounding.hpp"

#include <map>

namespace osto::billing {
namespace {

std::string printed(Minor amount) { return std::to_string(amount.value); }

/// What lies below a document.
struct Below {
  Minor lines_minor, taxes_minor, allocated_minor;
  std::int64_t line_count = 0;
  const BalanceRow* balance = nullptr;
};

Result<std::map<DocumentId, Below>> sum_below(const CompanyBook& book) {
  std::map<DocumentId, Below> all;
  for (const LineRow& line : book.lines) {
    Below& below = all[line.document_id];
    ++below.line_count;
    OSTO_TRY(below.lines_minor, add(below.lines_minor, line.amount_minor));
  }
  for (const DocumentTaxRow& tax : book.taxes) {
    Below& below = all[tax.document_id];
    OSTO_TRY(below.taxes_minor, add(below.taxes_minor, tax.amount_minor));
  }
  for (const AllocationRow& allocation : book.allocations) {
    Below& below = all[allocation.document_id];
    OSTO_TRY(below.allocated_minor, add(below.allocated_minor, allocation.amount_minor));
  }
  for (const BalanceRow& balance : book.balances) all[balance.document_id].balance = &balance;
  return all;
}

class DocumentCheck {
 public:
  explicit DocumentCheck(Findings& findings) : findings_(findings) {}

  Result<void> check(const DocumentRow& document, const Below& below) {
    if (document.state != DocumentState::finalized && document.state != DocumentState::voided) return {};
    const std::string key = document.id.to_string();
    const std::size_t found_before = findings_.size();
    const auto compare = [&](const char* column, Minor stored, Minor derived, const char* rule) {
      if (stored != derived) report("osto_documents", key, column, printed(stored), printed(derived), rule);
    };
    compare("subtotal_minor", document.subtotal_minor, below.lines_minor, "document_subtotal");
    compare("tax_minor", document.tax_minor, below.taxes_minor, "document_tax");
    if (document.line_count != below.line_count) {
      report("osto_documents", key, "line_count", std::to_string(document.line_count), std::to_string(below.line_count), "document_lines");
    }
    OSTO_TRY(const Minor net, subtract(document.subtotal_minor, document.discount_minor));
    OSTO_TRY(const Minor taxed, add(net, document.tax_minor));
    OSTO_TRY(const Minor total, add(taxed, document.rounding_minor));
    compare("total_minor", document.total_minor, total, "document_total");
    if (!document.number || !document.series || !document.finalized_at || !document.issued_on) {
      report("osto_documents", key, "number", "", "", "document_complete");
    }
    if (findings_.size() != found_before) return {};  // what is due on it follows from what is wrong
    if (below.balance) return check_balance(document, *below.balance, below.allocated_minor);
    if (document.kind == DocumentKind::invoice) report("osto_document_balances", key, "", "", "", "balance_missing");
    return {};
  }

 private:
  Result<void> check_balance(const DocumentRow& document, const BalanceRow& balance, Minor allocated) {
    const std::string key = document.id.to_string();
    const auto compare = [&](const char* column, Minor stored, Minor derived, const char* rule) {
      if (stored != derived) report("osto_document_balances", key, column, printed(stored), printed(derived), rule);
    };
    compare("total_minor", balance.total_minor, document.total_minor, "balance_total");
    compare("allocated_minor", balance.allocated_minor, allocated, "balance_allocated");
    OSTO_TRY(Minor due, subtract(balance.total_minor, balance.allocated_minor));
    for (const Field& field : type_of<BalanceRow>().fields) {  // every kind of credit that pays
      if (!field.name.ends_with("_applied_minor")) continue;
      OSTO_TRY(due, subtract(due, Minor{field.type().get_int(field.of(&balance))}));
    }
    compare("due_minor", balance.due_minor, due, "balance_due");
    if (balance.paid_at.has_value() != balance.due_minor.is_zero()) {
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

Result<Findings> check_documents(const CompanyBook& book) {
  Findings findings;
  OSTO_TRY(const auto below, sum_below(book));
  DocumentCheck check(findings);
  for (const DocumentRow& document : book.documents) {
    const auto found = below.find(document.id);
    OSTO_CHECK(check.check(document, found == below.end() ? Below{} : found->second));
  }
  OSTO_CHECK(check_payments(book, findings));
  return findings;
}

}  // namespace osto::billing
