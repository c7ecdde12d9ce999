// The lines that a subscription puts on documents: time, in advance and in arrears, usage, one-off charges, and credit for
// time that is billed and not used. Amounts come from core/rating and core/proration; this says what is billed of what.
#pragma once

#include "core/invoice/document_draft.hpp"
#include "core/proration/unused_time.hpp"
#include "core/subscription/item_calendar.hpp"
#include "core/subscription/subscription_context.hpp"
#include "core/subscription/usage_lines.hpp"

#include <deque>
#include <map>
#include <utility>

namespace osto::billing {

/// What a part of a period is: any, the one before the first boundary of a subscription, or one that is billed in full.
enum class PartKind { any, leading, in_full };

/// A part of a full period that is billed.
struct BilledTime {
  Period full, service;
  PartKind kind = PartKind::any;
  const Zone* zone = nullptr;          ///< whose days it is of, which a new item may count by first; null: the context's
};

/// The part is a leading one when it begins with billing, ends on a boundary and is no full period.
Result<BilledTime> billed_time(const BillingContext& context, const SubscriptionRow& subscription, const ItemRow& item,
                               const Period& service);

/// The share of the price that the time costs, by the policy of a charge; of a leading part by its leading_period.
///   By days, from 10 January to 1 February of a month that begins on the 1st: 22/31, or 1/1 (full), or 0/1 (free).
Result<ProrationShare> share_of_time(const BillingContext& context, const SubscriptionRow& subscription, const ItemRow& item,
                                     const BillingPolicy& policy, const BilledTime& time);

/// What a full period of a recurring or seat charge costs by its terms, exactly, in minor units.
Result<Rational> full_price_of(const BillingContext& context, const PlanTerms& terms, const ChargeTerms& charge, const ItemRow& item);

/// The lines of one decision, on drafts by moment and kind. `facts` and `as_of` must outlive it.
class ChargeLines {
 public:
  ChargeLines(const SubscriptionContext& facts, AsOf& as_of);

  /// Bills recurring and seat charges of `mode` for the time.
  Result<void> charge_time(const ItemRow& item, const PlanTerms& terms, BillingMode mode, const BilledTime& time, Instant invoice_at);

  /// Bills the plan's one-off charges, in full, as of `at`.
  Result<void> charge_one_offs(const ItemRow& item, const PlanTerms& terms, Instant at, Instant invoice_at);

  /// Bills the usage of the current item's open window, which ends at `window_end`, and what changed of windows before it.
  Result<void> charge_usage(Instant window_end, UsageEnd ends, Instant invoice_at);
  /// Bills what changed of closed windows.
  Result<void> rate_usage_again(Instant invoice_at);

  /// Credits the part of each billed line's service that lies after `unused_from`. `unused` is the caller's word; absent, the
  /// vehicle of the charge's policy holds. Vehicles: a line of the document of that moment, or a credit note of its own, whose
  /// money is credit or goes back.
  ///   A line of 31,000 for January credited from the 17th on by day: 31,000 x 15/31 = 15,000.
  Result<void> credit_unused_time(Instant unused_from, std::optional<UnusedTime> unused, Instant invoice_at);

  void write_to(Decision& decision);

 private:
  DocumentDraft& draft(Instant invoice_at, DocumentKind kind, DraftReturns returns = DraftReturns::credit);
  /// Whether a line of this decision is of the time that the commitment is looked at for. What is given back counts where what it
  /// gives back does, from the window on in which it was given back: in one that is settled now.
  bool counts_until(const LineRow& line, Instant window_end, bool is_settled) const;
  Result<Minor> counted_until(Instant window_end, bool is_settled) const;
  /// By these facts, which are the decision's or differ in the end of a commitment.
  Result<void> charge_usage_of(const SubscriptionContext& facts, Instant window_end, UsageEnd ends, Minor other_lines, Instant invoice_at);
  Result<void> rate_again(const SubscriptionContext& facts, Instant invoice_at);
  /// Adds the line after what was billed of its item and charge before.
  void add_billed(LineRow line, Instant invoice_at);
  Result<void> credit_line(const BilledLine& billed, const ChargeTerms& charge, std::optional<UnusedTime> caller, Instant unused_from,
                           Instant invoice_at);

  const SubscriptionContext& facts_;
  AsOf& as_of_;
  std::deque<DocumentDraft> drafts_;
  std::map<std::pair<ItemId, ChargeId>, Instant> billed_through_;
};

}  // namespace osto::billing
