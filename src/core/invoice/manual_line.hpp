// A line by hand on the company's next document.
#pragma once

#include "core/invoice/document_draft.hpp"

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

struct ManualLine {
  std::string description, tax_code;     ///< tax_code: "" for the module's
  Minor amount_minor;
  std::optional<ModuleId> module_id;
  std::optional<SubscriptionId> subscription_id;
  std::string purchase_order{};          ///< of the subscription
};

struct AddedLine {
  Decision decision;
  LineId line_id;
  DocumentId document_id;
};

/// On the draft that is finalized first; without one on a draft of `next_billing_at`; without that on one of now.
/// Errors: invalid_value ("/amount_minor" is 0).
Result<AddedLine> decide_add_line(const BillingContext& context, std::vector<DocumentRow> open_drafts, std::optional<Instant> next_billing_at,
                                  const ManualLine& line, AsOf& as_of);

}  // namespace osto::billing
