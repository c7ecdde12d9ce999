// What the decisions about a subscription share: opening and closing the spans of its terms, billing them, planning.
#pragma once

#include "core/change/as_of.hpp"
#include "core/change/decision.hpp"
#include "core/subscription/charge_lines.hpp"
#include "core/subscription/plan_phases.hpp"
#include "core/subscription/subscription_decisions.hpp"
#include "core/subscription/subscription_machine.hpp"

namespace osto::billing {

/// Takes the step, or refuses it in the machine's words.
Result<void> move_state(SubscriptionRow& subscription, SubscriptionEvent event, const SubscriptionFacts& facts = {});
/// Writes the row, after asserting what holds in its state.
Result<void> write(const SubscriptionRow& subscription, Decision& decision);

/// From when the parts of an item's life are billed.
struct ItemStart {
  Instant valid_from, anchor;
  Instant charged_from, arrears_from;   ///< time in advance, in arrears
  Instant usage_from;
};

/// An item of these terms, not written yet. Ids of items that begin and end at one instant tell which was the last.
ItemRow open_item(const SubscriptionContext& facts, const SubscriptionRow& subscription, const NewTerms& terms, const ItemStart& start,
                  ItemId id);

/// A new item that begins a period counts by the company's zone, where that is another one than its predecessor's: its boundaries
/// and the ends of its phases are the same days by the new clock, and its first period, which begins where the last one by the old
/// clock ended, is a full one. Answers the facts by which it is billed then; absent: it counts as before, also where it begins in
/// the middle of a period or is paid beyond `now`.
Result<std::optional<SubscriptionContext>> enter_companys_zone(const SubscriptionContext& facts, const SubscriptionRow& subscription,
                                                               ItemRow& item, Instant now);

/// The totals of a window that is carried on stand with the next item: moved, not copied, so that each use is in one total.
void move_usage_totals(const SubscriptionContext& facts, ItemId item_id, Decision& decision);
/// Where nothing begins, what was used at that very instant counts nowhere, also when no window was open that could have ended with it.
void drop_usage_at_end(const SubscriptionContext& facts, Instant end, Decision& decision);

/// A period that begins after now: on kept boundaries its own renewal bills it, one that a change begins is billed with it.
enum class PeriodAhead { waits, is_billed };

/// Bills the item in advance for the rest of the period that begins or runs at its charged_through, or of its phase where that
/// ends earlier, and plans the renewal, or the end of the phase. The subscription's period becomes that of the item.
///   Monthly from the 1st, a phase to 15 March: 1 to 15 March; the next phase bills the rest.
Result<void> bill_ahead(const SubscriptionContext& facts, const PlanTerms& terms, Instant now, Instant invoice_at, PeriodAhead ahead,
                        ItemRow& item, SubscriptionRow& subscription, ChargeLines& lines, Decision& decision);

/// Bills what ran in arrears since the item's arrears_through, period by period, up to `until`.
Result<void> bill_arrears(const SubscriptionContext& facts, const PlanTerms& terms, Instant until, Instant invoice_at, ItemRow& item,
                          ChargeLines& lines);

/// Plans the closing of the item's open usage window, or nothing when its terms charge no usage.
Result<void> plan_usage(const SubscriptionContext& facts, const SubscriptionRow& subscription, const ItemRow& item, const PlanTerms& terms,
                        Instant now, Decision& decision);

/// Plans the end of the item's phase. Of a start that lies back, whose phases are over one after another, not before the item is
/// billed up to it, period by period and window by window.
Result<void> plan_phase_end(const SubscriptionContext& facts, const SubscriptionRow& subscription, const ItemRow& item, const PlanTerms& terms,
                            Instant now, Decision& decision);
/// In a pause that is not billed phases run on by the calendar, and only the end of the last is an event.
Result<void> plan_term_end(const SubscriptionContext& facts, const SubscriptionRow& subscription, Decision& decision);

/// When the lines of a change are billed that keeps the period: now, or with the document of the period's end.
Instant moment_of_change(const SubscriptionContext& facts, Instant now);
/// The end of the period that is running, or now.
Instant end_of_running_period(const SubscriptionContext& facts, Instant now);

void unplan_billing(const SubscriptionRow& subscription, Decision& decision);

/// Drops the change that waits for `effective_at`, or all that wait, and plans what is left.
void drop_scheduled(const SubscriptionContext& facts, std::optional<Instant> effective_at, Decision& decision);
/// Plans the due work of what waits: the earliest of each kind.
void plan_scheduled(const SubscriptionRow& subscription, const std::vector<ScheduledChangeRow>& waiting, Decision& decision);

NewTerms present_terms(const SubscriptionContext& facts);

}  // namespace osto::billing
