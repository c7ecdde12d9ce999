// Collecting lines for one company, currency and billing moment. All modules meet on the same document.
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
  /// Goes on with the open draft of that moment among `open_drafts`, or begins one.
  DocumentDraft(const BillingContext& context, Instant invoice_at, std::span<const DocumentRow> open_drafts, AsOf& as_of);

  /// Gives the line its id, place, document and currency.
  LineId add_line(LineRow line, AsOf& as_of);

  /// As add_line, and records that the line bills this period of the charge. `previous_end` is absent for the first.
  LineId add_charge_line(LineRow line, std::optional<Instant> previous_end, AsOf& as_of);

  bool has_lines() const { return !lines_.empty(); }
  DocumentId id() const { return document_.id; }
  /// Of the lines added for this subscription.
  Result<Minor> sum_of(SubscriptionId subscription_id) const;
  /// For rows that refer to the lines: they are written after them.
  Decision& beside() { return beside_; }

  /// Writes document, lines and billed periods, and plans the finalization. Writes nothing without lines.
  void write_to(Decision& decision);

 private:
  DocumentRow document_;
  bool is_new_ = false;
  std::vector<LineRow> lines_;
  std::vector<BilledPeriodRow> billed_periods_;
  Decision beside_;
};

}  // namespace osto::billing
