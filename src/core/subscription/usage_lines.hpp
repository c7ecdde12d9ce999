// The lines of metered usage, in arrears: of a window that closes, and of closed ones whose usage changed since.
#pragma once

#include "core/invoice/document_draft.hpp"
#include "core/subscription/subscription_context.hpp"

namespace osto::billing {

/// Whether the plan has anything that is billed when a usage window closes.
bool closes_windows(const PlanTerms& terms);

/// What ends with a usage window: nothing but it, or the subscription too.
enum class UsageEnd { window, subscription };

/// Bills the usage of the item's open window, which ends at `window_end`, and the plan's commitment for that time.
/// `other_lines`: what the decision's other lines come to, which are not in the facts. In a trial minimums hold where the policy
/// says so.
Result<void> charge_usage(const SubscriptionContext& facts, Instant window_end, UsageEnd ends, Minor other_lines, DocumentDraft& draft,
                          AsOf& as_of);

/// Rates closed windows again whose usage changed, by policy.late_usage: a debit or credit line for each charge and group that
/// comes to another amount than was billed.
///   90 scans of January billed as 90.00, 20 more reported in February, 0.50 above 100: a line of 15.00
Result<void> rate_usage_again(const SubscriptionContext& facts, DocumentDraft& draft, AsOf& as_of);

}  // namespace osto::billing
