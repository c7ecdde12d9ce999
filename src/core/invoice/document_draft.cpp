#include "core/invoice/document_draft.hpp"

#include "core/invoice/document_series.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

constexpr std::int64_t kMicrosecondsPerHour = 3'600'000'000;

constexpr std::string_view kRefundKey = "refund";

std::string split_key_for(const LineRow& line, DocumentSplit split) {
  BillableLine billable;
  if (line.subscription_id) billable.subscription = line.subscription_id->to_string();
  if (line.module_id) billable.module = line.module_id->to_string();
  billable.purchase_order = line.purchase_order;
  return split_key_of(billable, split);
}

}  // namespace

bool returns_money(const DocumentRow& document) { return document.kind == DocumentKind::credit_note && document.split_key.ends_with(kRefundKey); }

DocumentDraft::DocumentDraft(const BillingContext& context, Instant invoice_at, DocumentKind kind,
                             std::span<const DocumentRow> open_drafts, AsOf& as_of, DraftReturns returns)
    : context_(context), invoice_at_(invoice_at), kind_(kind), returns_(returns), as_of_(as_of) {
  for (const DocumentRow& draft : open_drafts) {
    const bool is_same = draft.invoice_at == invoice_at && draft.kind == kind && draft.currency == context.company.currency;
    if (is_same) drafts_.push_back({draft, false, false});
  }
}

DocumentDraft::Draft& DocumentDraft::draft_for(const LineRow& line) {
  std::string key = split_key_for(line, document_policy(context_).document_split);
  if (returns_ == DraftReturns::refund) key += kRefundKey;
  const auto found = std::find_if(drafts_.begin(), drafts_.end(), [&](const Draft& draft) { return draft.document.split_key == key; });
  if (found != drafts_.end()) return *found;
  DocumentRow document;
  document.id = as_of_.ids.mint<DocumentId>();
  document.company_id = context_.company.company_id;
  document.legal_entity_id = context_.seller.id;
  document.kind = kind_;
  document.state = DocumentState::draft;
  document.currency = context_.company.currency;
  document.invoice_at = invoice_at_;
  document.split_key = key;
  return drafts_.emplace_back(Draft{std::move(document), true, false});
}

LineId DocumentDraft::add_line(LineRow line, AsOf& as_of) {
  Draft& draft = draft_for(line);
  draft.has_new_lines = true;
  line.id = as_of.ids.mint<LineId>();
  line.company_id = draft.document.company_id;
  line.document_id = draft.document.id;
  line.position = draft.document.line_count++;
  line.currency = draft.document.currency;
  line.discount_minor = Minor{};
  lines_.push_back(std::move(line));
  return lines_.back().id;
}

std::optional<LineId> DocumentDraft::add_charge_line(LineRow line, std::optional<Instant> previous_end, AsOf& as_of) {
  BilledPeriodRow billed;
  billed.company_id = context_.company.company_id;
  billed.item_id = *line.item_id;
  billed.charge_id = *line.charge_id;
  billed.service_start = line.service_start;
  billed.service_end = line.service_end;
  billed.previous_end = previous_end;
  const bool is_dropped = document_policy(context_).zero_lines == ZeroLines::drop && line.amount_minor.is_zero();
  if (!is_dropped) billed.line_id = add_line(std::move(line), as_of);
  billed_periods_.push_back(billed);
  return billed.line_id;
}

Result<Minor> DocumentDraft::sum_of(const std::function<bool(const LineRow&)>& counts) const {
  Minor sum;
  for (const LineRow& line : lines_) {
    if (!counts(line)) continue;
    OSTO_TRY(sum, add(sum, line.amount_minor));
  }
  return sum;
}

void DocumentDraft::write_to(Decision& decision) {
  for (const Draft& draft : drafts_) {
    if (!draft.has_new_lines) continue;
    if (draft.is_new) {
      decision.insert(draft.document);
    } else {
      decision.update(draft.document);
    }
  }
  for (LineRow& line : lines_) decision.insert(std::move(line));
  for (BilledPeriodRow& billed : billed_periods_) decision.insert(std::move(billed));
  for (RowChange& change : beside_.changes) decision.changes.push_back(std::move(change));
  for (EventDraft& event : beside_.events) decision.events.push_back(std::move(event));
  const std::int64_t window_end = invoice_at_.microseconds() + document_policy(context_).draft_hours * kMicrosecondsPerHour;
  // A draft that waits for its taxes may get lines after its moment: it is asked about again now.
  const Instant finalize_at = std::max(as_of_.effective_at, Instant::from_microseconds(std::min(window_end, Instant::kMaxMicroseconds)));
  // Due work of one instant is done by kind; a credit note takes the place before invoices.
  const DueKind place = kind_ == DocumentKind::credit_note ? DueKind::close_usage : DueKind::finalize;
  for (const Draft& draft : drafts_) {
    if (draft.has_new_lines) decision.plan_as(place, draft.document.company_id, DueKind::finalize, draft.document.id, finalize_at, 0);
  }
}

}  // namespace osto::billing
