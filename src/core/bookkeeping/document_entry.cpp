#include "core/bookkeeping/document_entry.hpp"

#include <map>

namespace osto::billing {
namespace {

std::string describe(const DocumentRow& document) {
  const std::string kind = document.kind == DocumentKind::invoice ? "Invoice" : "Credit note";
  return document.number ? kind + " " + *document.number : kind + " of nothing, not issued";
}

}  // namespace

LedgerAccount revenue_account(const LineRow& line, Instant invoice_at) {
  const bool is_consumed = line.kind == LineKind::usage || line.kind == LineKind::late_usage || line.kind == LineKind::commitment ||
                           line.kind == LineKind::manual;
  const bool is_over = line.service_end <= invoice_at && line.kind != LineKind::top_up;
  return is_consumed || is_over ? LedgerAccount::revenue : LedgerAccount::deferred_revenue;
}

Result<BalancedEntry> book_document(const BookkeepingContext& context, const DocumentBill& bill, EventKind source, const PaidByCredit& paid, AsOf& as_of) {
  const DocumentRow& document = bill.document;
  const Currency currency = document.currency;
  EntryBuilder entry = begin_entry(context, source, document.id, describe(document), as_of);
  const LedgerAccount owed = document.kind == DocumentKind::invoice ? LedgerAccount::receivable : LedgerAccount::customer_credit;
  entry.debit(owed, std::nullopt, {document.total_minor, currency}, context.rate);
  std::map<std::pair<LedgerAccount, std::optional<ModuleId>>, Minor> earned;
  for (std::size_t i = 0; i < bill.lines.size(); ++i) {
    Minor& sum = earned[{revenue_account(bill.lines[i], document.invoice_at), bill.lines[i].module_id}];
    OSTO_TRY(sum, add(sum, bill.nets[i]));
  }
  for (const auto& [account, amount] : earned) {
    entry.credit(account.first, account.second, {amount, currency}, context.rate);
  }
  entry.credit(LedgerAccount::tax_payable, std::nullopt, {document.tax_minor, currency}, context.rate);
  if (!document.rounding_minor.is_zero()) entry.credit(LedgerAccount::rounding, std::nullopt, {document.rounding_minor, currency}, context.rate);
  if (owed != LedgerAccount::receivable) return entry.finish();
  const std::pair<LedgerAccount, Minor> credits[] = {{LedgerAccount::wallet_paid, paid.paid_minor},
                                                     {LedgerAccount::wallet_promo, paid.promotional_minor},
                                                     {LedgerAccount::customer_credit, paid.account_credit_minor}};
  for (const auto& [account, amount] : credits) {
    if (amount.is_zero()) continue;
    entry.debit(account, std::nullopt, {amount, currency}, context.rate);
    entry.credit(LedgerAccount::receivable, std::nullopt, {amount, currency}, context.rate);
  }
  return entry.finish();
}

}  // namespace osto::billing
