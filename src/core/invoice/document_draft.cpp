#include "core/invoice/document_draft.hpp"

#include <algorithm>

namespace osto::billing {

DocumentDraft::DocumentDraft(const BillingContext& context, Instant invoice_at, DocumentKind kind,
                             std::span<const DocumentRow> open_drafts, AsOf& as_of)
    : zero_lines_(context.policy.zero_lines) {
  const auto found = std::find_if(open_drafts.begin(), open_drafts.end(), [&](const DocumentRow& draft) {
    return draft.invoice_at == invoice_at && draft.kind == kind && draft.currency == context.company.currency;
  });
  if (found != open_drafts.end()) {
    document_ = *found;
    return;
  }
  is_new_ = true;
  document_.id = as_of.ids.mint<DocumentId>();
  document_.company_id = context.company.company_id;
  document_.legal_entity_id = context.seller.id;
  document_.kind = kind;
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

void DocumentDraft::add_charge_line(LineRow line, std::optional<Instant> previous_end, AsOf& as_of) {
  BilledPeriodRow billed;
  billed.company_id = document_.company_id;
  billed.item_id = line.item_id;
  billed.charge_id = line.charge_id;
  billed.service_start = line.service_start;
  billed.service_end = line.service_end;
  billed.previous_end = previous_end;
  const bool is_dropped = zero_lines_ == ZeroLines::drop && line.amount_minor.is_zero();
  if (!is_dropped) billed.line_id = add_line(std::move(line), as_of);
  billed_periods_.push_back(std::move(billed));
}

void DocumentDraft::write_to(Decision& decision) {
  if (!lines_.empty()) {
    if (is_new_) {
      decision.insert(document_);
    } else {
      decision.update(document_);
    }
    // Due work of one instant is done by kind; a credit note takes the place before invoices.
    const DueKind place = document_.kind == DocumentKind::credit_note ? DueKind::close_usage : DueKind::finalize;
    decision.plan_as(place, document_.company_id, DueKind::finalize, document_.id, document_.invoice_at, 0);
  }
  for (LineRow& line : lines_) decision.insert(std::move(line));
  for (BilledPeriodRow& billed : billed_periods_) decision.insert(std::move(billed));
}

}  // namespace osto::billing
