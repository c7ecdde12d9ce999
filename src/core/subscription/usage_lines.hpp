// The lines of metered usage, in arrears.
#pragma once

#include "core/invoice/document_draft.hpp"
#include "core/subscription/subscription_context.hpp"

namespace osto::billing {

/// Bills the usage of the item's open window, which ends at `window_end`.
Result<void> charge_usage(const SubscriptionContext& facts, Instant window_end, DocumentDraft& draft, AsOf& as_of);

}  // namespace osto::billing
