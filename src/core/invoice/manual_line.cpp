#include "core/invoice/manual_line.hpp"

#include "base/rational.hpp"
#include "core/change/facts_writer.hpp"

#include <algorithm>

namespace osto::billing {

Result<AddedLine> decide_add_line(const BillingContext& context, std::vector<DocumentRow> open_drafts, std::optional<Instant> next_billing_at,
                                  const ManualLine& line, AsOf& as_of) {
  if (line.amount_minor.is_zero()) return fail(ErrorCode::invalid_value, "must not be 0", "/amount_minor");
  std::erase_if(open_drafts, [&](const DocumentRow& draft) { return draft.currency != context.company.currency || draft.kind != DocumentKind::invoice; });
  const auto first = std::min_element(open_drafts.begin(), open_drafts.end(), [](const DocumentRow& a, const DocumentRow& b) { return a.invoice_at < b.invoice_at; });
  const Instant invoice_at = first != open_drafts.end() ? first->invoice_at : next_billing_at.value_or(as_of.effective_at);
  LineRow row;
  row.kind = LineKind::manual;
  row.subscription_id = line.subscription_id;
  row.module_id = line.module_id;
  row.description = line.description;
  row.service_start = row.service_end = as_of.effective_at;
  row.quantity = Decimal::from_integer(1);
  OSTO_TRY(row.unit_price, Decimal::from_parts(line.amount_minor.value, context.company.currency.minor_units()));
  row.amount_minor = line.amount_minor;
  row.exact_amount = Rational(line.amount_minor.value).to_string();
  row.rounding = context.policy.rounding;
  row.billing_policy_id = context.policy_id;
  row.rule_version = kRuleVersion;
  row.tax_code = line.tax_code;
  row.purchase_order = line.purchase_order;
  AddedLine added;
  DocumentDraft draft(context, invoice_at, DocumentKind::invoice, open_drafts, as_of);
  added.line_id = draft.add_line(std::move(row), as_of);
  added.document_id = draft.last_document_id();
  draft.write_to(added.decision);
  added.decision.event(EventKind::line_added, added.document_id,
                       FactsWriter().id(added.line_id).amount(line.amount_minor, context.company.currency).done());
  return added;
}

}  // namespace osto::billing
