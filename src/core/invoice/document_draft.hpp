// Collecting lines for one company, currency and billing moment. All modules meet on the same document; credits that a policy
// gives back apart meet on a credit note.
#pragma once

#include "core/change/as_of.hpp"
#include "core/change/decision.hpp"
#include "core/invoice/billing_context.hpp"
#include "core/invoice/document_rows.hpp"

#include <span>
#include <vector>

namespace osto::billing {

class DocumentDraft {
 public:
  /// Goes on with the open draft of that moment and kind among `open_drafts`, or begins one.
  DocumentDraft(const BillingContext& context, Instant invoice_at, DocumentKind kind, std::span<const DocumentRow> open_drafts,
                AsOf& as_of);

  /// Gives the line its id, place, document and currency.
  LineId add_line(LineRow line, AsOf& as_of);

  /// As add_line, and records that the line bills this period of the charge. `previous_end` is absent for the first. A line
  /// of nothing is left out where the policy drops such lines; its period is billed all the same.
  void add_charge_line(LineRow line, std::optional<Instant> previous_end, AsOf& as_of);

  bool is_of(Instant invoice_at, DocumentKind kind) const { return document_.invoice_at == invoice_at && document_.kind == kind; }
  bool has_lines() const { return !lines_.empty(); }
  DocumentId id() const { return document_.id; }

  /// Writes billed periods and, when there are lines, the document with them; then its finalization is planned. Credit notes
  /// are finalized before invoices of the same moment, which their credit may pay.
  void write_to(Decision& decision);

 private:
  DocumentRow document_;
  ZeroLines zero_lines_ = ZeroLines::keep;
  bool is_new_ = false;
  std::vector<LineRow> lines_;
  std::vector<BilledPeriodRow> billed_periods_;
};

}  // namespace osto::billing
