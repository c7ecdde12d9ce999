// Collecting lines for one company, currency and billing moment. All modules meet on the same document, unless the policy
// splits it by subscription, module or purchase order; credits that a policy gives back apart meet on a credit note.
#pragma once

#include "core/change/as_of.hpp"
#include "core/change/decision.hpp"
#include "core/invoice/billing_context.hpp"
#include "core/invoice/document_rows.hpp"

#include <functional>
#include <span>
#include <vector>

namespace osto::billing {

/// What a credit note's money becomes: credit, or a refund of what was paid of the invoices that it credits.
enum class DraftReturns { credit, refund };

/// Whether the document gives back in money: such notes keep to themselves.
bool returns_money(const DocumentRow& document);

class DocumentDraft {
 public:
  /// Goes on with the open drafts of that moment and kind among `open_drafts`, or begins new ones. `context` and `as_of` must
  /// outlive it.
  DocumentDraft(const BillingContext& context, Instant invoice_at, DocumentKind kind, std::span<const DocumentRow> open_drafts,
                AsOf& as_of, DraftReturns returns = DraftReturns::credit);

  /// Gives the line its id, place, document and currency.
  LineId add_line(LineRow line, AsOf& as_of);

  /// As add_line, and records that the line bills this period of the charge. `previous_end` is absent for the first. A line
  /// of nothing is left out where the policy drops such lines; its period is billed all the same.
  std::optional<LineId> add_charge_line(LineRow line, std::optional<Instant> previous_end, AsOf& as_of);

  bool is_of(Instant invoice_at, DocumentKind kind, DraftReturns returns) const { return invoice_at_ == invoice_at && kind_ == kind && returns_ == returns; }
  bool has_lines() const { return !lines_.empty(); }
  /// Of the lines that were added, as far as they count.
  Result<Minor> sum_of(const std::function<bool(const LineRow&)>& counts) const;
  /// For rows that refer to the lines, and what happened beside them: written after the lines.
  Decision& beside() { return beside_; }

  /// Where the line added last went. There must be one.
  DocumentId last_document_id() const { return lines_.back().document_id; }

  /// Writes billed periods and, when there are lines, the documents with them; then their finalization is planned: at the
  /// billing moment, or when the policy's draft window is over. Credit notes are finalized before invoices of the same moment,
  /// which their credit may pay.
  void write_to(Decision& decision);

 private:
  struct Draft {
    DocumentRow document;
    bool is_new = false, has_new_lines = false;
  };
  Draft& draft_for(const LineRow& line);

  const BillingContext& context_;
  Instant invoice_at_;
  DocumentKind kind_;
  DraftReturns returns_;
  AsOf& as_of_;
  std::vector<Draft> drafts_;
  std::vector<LineRow> lines_;
  std::vector<BilledPeriodRow> billed_periods_;
  Decision beside_;
};

}  // namespace osto::billing
