#include "core/invoice/advance_split.hpp"
#include "core/tax/advance_taxes.hpp"
#include "core/verify/company_book.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace osto::billing {
namespace {

std::string printed(Minor amount) { return std::to_string(amount.value); }

class AdvanceCheck {
 public:
  AdvanceCheck(const CompanyBook& book, const FindPolicy& find_policy, Findings& findings) : book_(book), find_policy_(find_policy), findings_(findings) {
    for (const DocumentRow& document : book.documents) documents_[document.id] = &document;
    for (const DocumentTaxRow& tax : book.taxes) taxes_[tax.document_id].push_back(&tax);
    for (auto& [id, taxes] : taxes_) std::sort(taxes.begin(), taxes.end(), [](const auto* a, const auto* b) { return a->position < b->position; });
    for (const AdvanceUseRow& use : book.advance_uses) uses_[use.voucher_id].push_back(&use);
    for (auto& [id, uses] : uses_) std::sort(uses.begin(), uses.end(), [](const auto* a, const auto* b) { return a->ordinal < b->ordinal; });
    for (const AdvanceRow& advance : book.advances) vouchers_.insert(advance.document_id);
    for (const BalanceRow& balance : book.balances) credit_applied_[balance.document_id] = balance.credit_applied_minor;
    for (const AdvanceUseTaxRow& tax : book.advance_use_taxes) use_taxes_[{tax.voucher_id, tax.ordinal, tax.tax_position}] = tax.amount_minor;
  }

  Result<void> run() {
    for (const AdvanceRow& advance : book_.advances) OSTO_CHECK(check_advance(advance));
    for (const DocumentRow& document : book_.documents) {
      const bool is_issued = document.state == DocumentState::finalized || document.state == DocumentState::voided;
      if (is_issued) OSTO_CHECK(check_document(document));
    }
    return check_credit();
  }

 private:
  void compare(const char* table, const std::string& key, const char* column, Minor stored, Minor derived, const char* rule) {
    if (stored != derived) findings_.push_back({table, key, column, printed(stored), printed(derived), rule});
  }

  /// The voucher says what came and the tax in it; uses split what is left, one after the other.
  Result<void> check_advance(const AdvanceRow& advance) {
    const std::string key = advance.document_id.to_string();
    const auto found = documents_.find(advance.document_id);
    if (found == documents_.end() || found->second->kind != DocumentKind::receipt_voucher) {
      findings_.push_back({"osto_advances", key, "document_id", "", "", "advance_voucher"});
      return {};
    }
    const DocumentRow& voucher = *found->second;
    compare("osto_advances", key, "amount_minor", advance.amount_minor, voucher.total_minor, "advance_amount");
    compare("osto_advances", key, "tax_minor", advance.tax_minor, voucher.tax_minor, "advance_tax");
    OSTO_CHECK(check_contained_taxes(voucher));
    std::vector<Minor> left_taxes;
    for (const DocumentTaxRow* tax : taxes_[voucher.id]) left_taxes.push_back(tax->amount_minor);
    Minor left = advance.amount_minor, left_tax = advance.tax_minor;
    std::int64_t ordinal = 0;
    for (const AdvanceUseRow* use : uses_[voucher.id]) {
      if (use->ordinal != ++ordinal) findings_.push_back({"osto_advance_uses", key, "ordinal", std::to_string(use->ordinal), std::to_string(ordinal), "advance_uses_in_order"});
      OSTO_CHECK(check_use(*use, left, left_taxes));
      OSTO_TRY(left, subtract(left, use->amount_minor));
      OSTO_TRY(left_tax, subtract(left_tax, use->tax_minor));
    }
    const bool is_void = voucher.state == DocumentState::voided;
    compare("osto_advances", key, "left_minor", advance.left_minor, is_void ? Minor{} : left, "advance_left");
    compare("osto_advances", key, "left_tax_minor", advance.left_tax_minor, is_void ? Minor{} : left_tax, "advance_left");
    return {};
  }

  Result<void> check_contained_taxes(const DocumentRow& voucher) {
    if (!voucher.billing_policy_id) return {};
    OSTO_TRY(const BillingPolicy* policy, find_policy_(*voucher.billing_policy_id));
    std::vector<TaxTerms> terms;
    for (const DocumentTaxRow* tax : taxes_[voucher.id]) {
      TaxTerms one;
      one.code = tax->code;
      one.name = tax->name;
      one.rate_percent = tax->rate_percent;
      one.treatment = tax->treatment;
      one.on = tax->tax_on;
      terms.push_back(std::move(one));
    }
    OSTO_TRY(const AdvanceTaxes contained, taxes_of_advance(voucher.total_minor, terms, *policy));
    for (std::size_t i = 0; i < terms.size(); ++i) {
      const std::string key = voucher.id.to_string() + "/" + std::to_string(i);
      compare("osto_document_taxes", key, "amount_minor", taxes_[voucher.id][i]->amount_minor, contained.shares[i].amount_minor, "advance_contains_tax");
      compare("osto_document_taxes", key, "taxable_minor", taxes_[voucher.id][i]->taxable_minor, contained.shares[i].taxable_minor, "advance_contains_tax");
    }
    return {};
  }

  /// Takes the parts of the use from `left_taxes`.
  Result<void> check_use(const AdvanceUseRow& use, Minor left, std::vector<Minor>& left_taxes) {
    const std::string key = use.voucher_id.to_string() + "/" + std::to_string(use.ordinal);
    if (use.amount_minor > left || left.value <= 0) {
      compare("osto_advance_uses", key, "amount_minor", use.amount_minor, left, "advance_used_once");
      return {};
    }
    OSTO_TRY(const std::vector<Minor> parts, split_of_advance(use.amount_minor, left, left_taxes));
    OSTO_TRY(const Minor tax, subtract(use.amount_minor, parts.front()));
    compare("osto_advance_uses", key, "tax_minor", use.tax_minor, tax, "advance_use_tax");
    for (std::size_t i = 0; i < left_taxes.size(); ++i) {
      const auto stored = use_taxes_.find({use.voucher_id, use.ordinal, taxes_[use.voucher_id][i]->position});
      compare("osto_advance_use_taxes", key + "/" + std::to_string(i), "amount_minor", stored == use_taxes_.end() ? Minor{} : stored->second, parts[i + 1],
              "advance_use_tax");
      OSTO_TRY(left_taxes[i], subtract(left_taxes[i], parts[i + 1]));
    }
    sums_[use.document_id].first = Minor{sums_[use.document_id].first.value + use.amount_minor.value};
    sums_[use.document_id].second = Minor{sums_[use.document_id].second.value + use.tax_minor.value};
    return {};
  }

  /// A refund voucher gives back what it took of advances; an invoice adjusts no more of them than credit paid of it.
  Result<void> check_document(const DocumentRow& document) {
    const auto [amount, tax] = sums_[document.id];
    const std::string key = document.id.to_string();
    if (document.kind == DocumentKind::refund_voucher) {
      compare("osto_documents", key, "total_minor", document.total_minor, Minor{-amount.value}, "refund_voucher_total");
      compare("osto_documents", key, "tax_minor", document.tax_minor, Minor{-tax.value}, "refund_voucher_tax");
    }
    if (document.kind == DocumentKind::receipt_voucher) {
      if (!vouchers_.contains(document.id)) findings_.push_back({"osto_advances", key, "", "", "", "advance_missing"});
    }
    if (document.kind != DocumentKind::invoice || amount.is_zero()) return {};
    const auto balance = credit_applied_.find(document.id);
    const Minor applied = balance == credit_applied_.end() ? Minor{} : balance->second;
    if (amount > applied) findings_.push_back({"osto_advance_uses", key, "amount_minor", printed(amount), printed(applied), "advance_pays_invoice"});
    return {};
  }

  /// What is left of advances is a part of account credit.
  Result<void> check_credit() {
    std::map<Currency, Minor> left;
    for (const AdvanceRow& advance : book_.advances) {
      OSTO_TRY(left[advance.currency], add(left[advance.currency], advance.left_minor));
    }
    for (const AccountCreditRow& credit : book_.account_credits) {
      OSTO_TRY(left[credit.currency], subtract(left[credit.currency], credit.available_minor));
    }
    for (const auto& [currency, more] : left) {
      if (more.value > 0) findings_.push_back({"osto_advances", std::string(currency.code()), "left_minor", printed(more), "0", "advances_within_credit"});
    }
    return {};
  }

  const CompanyBook& book_;
  const FindPolicy& find_policy_;
  Findings& findings_;
  std::map<DocumentId, const DocumentRow*> documents_;
  std::map<DocumentId, std::vector<const DocumentTaxRow*>> taxes_;
  std::map<DocumentId, std::vector<const AdvanceUseRow*>> uses_;
  std::map<std::tuple<DocumentId, std::int64_t, std::int64_t>, Minor> use_taxes_;
  std::set<DocumentId> vouchers_;                       ///< that have an advance
  std::map<DocumentId, Minor> credit_applied_;
  std::map<DocumentId, std::pair<Minor, Minor>> sums_;  ///< of uses by document: amounts, taxes
};

}  // namespace

Result<Findings> check_advances(const CompanyBook& book, const FindPolicy& find_policy) {
  Findings findings;
  OSTO_CHECK(AdvanceCheck(book, find_policy, findings).run());
  return findings;
}

}  // namespace osto::billing
