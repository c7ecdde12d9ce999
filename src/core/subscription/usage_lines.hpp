// The lines of metered usage, in arrears: of a window that closes, and of closed ones whose usage changed since.
#pragma once

#include "core/invoice/document_draft.hpp"
#include "core/subscription/subscription_context.hpp"

#include <span>

namespace osto::billing {

/// Whether the plan has anything that is billed when a usage window closes.
bool closes_windows(const PlanTerms& terms);
bool has_commitment(const PlanTerms& terms);
/// Usage is closed per month. A commitment of a week or some days, which no month is a whole number of, is for the usage of that
/// time: it is closed with the periods then.
bool closes_usage_by_period(const PlanTerms& terms, PlanInterval interval);

/// What ends with a usage window: nothing but it, or the terms that it is billed by, or the subscription too.
enum class UsageEnd { window, terms, subscription };
/// Where the part of the commitment ends that a window is looked at for which closes at `window_end`.
Instant commitment_end(const SubscriptionContext& facts, Instant window_end, UsageEnd ends);

/// The facts where a commitment ends before its period does: it is of a part of the period only, and so are its maximum and, where
/// nothing was used since, its minimum. What was billed of it meanwhile is rated again. `other_lines`: as for charge_usage, of each of
/// facts.usage.if_ended.
///   150.00 at most of a quarter: fees of 30.00, 80.00 of January, and 40.00 of the 50.00 of February. An end after 69 of 90 days leaves
///   115.00, and 7.00 of the fees are unused: 28.00 of February are given back.
Result<SubscriptionContext> with_commitment_ended(const SubscriptionContext& facts, std::span<const Minor> other_lines);

/// Bills the usage of the item's open window, which ends at `window_end`, and what is missing to the plan's commitment where that
/// is settled with it.
/// `other_lines`: what the decision's other lines come to, which are not in the facts. In a trial minimums hold where the policy
/// says so.
Result<void> charge_usage(const SubscriptionContext& facts, Instant window_end, UsageEnd ends, Minor other_lines, DocumentDraft& draft,
                          AsOf& as_of);

/// Rates closed windows again whose usage changed, by policy.late_usage: a debit or credit line for each charge and group that
/// comes to another amount than was billed.
///   90 scans of January billed as 90.00, 20 more reported in February, 0.50 above 100: a line of 15.00
/// Later windows of the same commitment are rated again too: 15.00 less are missing to its minimum.
Result<void> rate_usage_again(const SubscriptionContext& facts, DocumentDraft& draft, AsOf& as_of);

}  // namespace osto::billing
