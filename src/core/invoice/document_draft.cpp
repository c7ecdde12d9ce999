#include "core/invoice/document_draft.hpp"

#include <algorithm>

namespace osto::billing {

DocumentDraft::DocumentDraft(const BillingContext& context, Instant invoice_at, std::span<const DocumentRow> open_drafts,
                             AsOf& as_of) {
  const auto found = std::find_if(open_drafts.begin(), open_drafts.end(), [&](const DocumentRow& draft) {
    return draft.invoice_at == invoice_at && draft.currency == context.company.currency;
  });
  if (found != open_drafts.end()) {
    document_ = *found;
    return;
  }
  is_new_ = true;
  document_.id = as_of.ids.mint<DocumentId>();
  document_.company_id = context.company.company_id;
  document_.legal_entity_id = context.seller.id;
  document_.kind = DocumentKind::invoice;
  document_.state = DocumentState::draft;
  document_.currency = context.company.currency;
  document_.invoice_at = invoice_at;
}

LineId DocumentDraft::add_line(LineRow line, AsOf& as_of) {
  line.id = as_of.ids.mint<LineId>();
  line.company_id = document_.company_id;
  line.document_id = document_.id;
  line.position = document_.line_count++;
  line.currency = document_.currency;
  lines_.push_back(std::move(line));
  return lines_.back().id;
}

LineId DocumentDraft::add_charge_line(LineRow line, std::optional<Instant> previous_end, AsOf& as_of) {
  const LineId line_id = add_line(std::move(line), as_of);
  const LineRow& added = lines_.back();
  billed_periods_.push_back({.company_id = added.company_id,
                             .item_id = added.item_id,
                             .charge_id = added.charge_id,
                             .service_start = added.service_start,
                             .service_end = added.service_end,
                             .revision = 0,
                             .previous_end = previous_end,
                             .line_id = line_id});
  return line_id;
}

Result<Minor> DocumentDraft::sum_of(SubscriptionId subscription_id) const {
  Minor sum;
  for (const LineRow& line : lines_) {
    if (line.subscription_id != subscription_id) continue;
    OSTO_TRY(sum, add(sum, line.amount_minor));
  }
  return sum;
}

void DocumentDraft::write_to(Decision& decision) {
  if (lines_.empty()) return;
  if (is_new_) {
    decision.insert(document_);
  } else {
    decision.update(document_);
  }
  for (LineRow& line : lines_) decision.insert(std::move(line));
  for (BilledPeriodRow& billed : billed_periods_) decision.insert(std::move(billed));
  for (RowChange& change : beside_.changes) decision.changes.push_back(std::move(change));
  decision.plan(document_.company_id, DueKind::finalize, document_.id, document_.invoice_at, 0);
}

}  // namespace osto::billing
