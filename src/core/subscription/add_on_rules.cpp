#include "core/subscription/add_on_rules.hpp"

#include "base/text_list.hpp"
#include "core/calendar/cycle.hpp"
#include "core/subscription/item_calendar.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

bool names(const std::string& codes, const std::string& code) {
  const std::vector<std::string> list = split_list(codes);
  return std::find(list.begin(), list.end(), code) != list.end();
}

bool excludes(const NeighborPlan& one, const NeighborPlan& other) {
  return names(one.version.not_with, other.code) || names(other.version.not_with, one.code);
}

bool is_available(const NeighborPlan& add_on, const NeighborPlan& base) {
  return add_on.version.available_with.empty() || names(add_on.version.available_with, base.code);
}

std::string in_words(const std::string& codes) {
  std::string words;
  for (const std::string& code : split_list(codes)) words += (words.empty() ? "'" : ", '") + code + "'";
  return words;
}

Failure refuse(std::string rule) { return fail(ErrorCode::state_conflict, std::move(rule), "/plan"); }

/// How many days a unit of days or weeks has; 0 for months.
std::int64_t days_in(Cycle cycle) {
  if (cycle.unit == CycleUnit::day) return cycle.count;
  return cycle.unit == CycleUnit::week ? 7 * cycle.count : 0;
}

/// Whether a period of the base is a whole number of the add-on's; absent: they do not count alike.
std::optional<bool> divides(Cycle add_on, Cycle base) {
  const bool both_months = months_in(add_on) > 0 && months_in(base) > 0;
  const bool both_days = days_in(add_on) > 0 && days_in(base) > 0;
  if (both_months) return months_in(base) % months_in(add_on) == 0;
  if (both_days) return days_in(base) % days_in(add_on) == 0;
  return std::nullopt;
}

}  // namespace

bool goes_with(const NeighborPlan& add_on, const NeighborPlan& base) { return is_available(add_on, base) && !excludes(add_on, base); }

Result<void> check_add_on(const NeighborPlan& add_on, const NeighborPlan& base, const std::vector<NeighborPlan>& beside) {
  if (!is_available(add_on, base)) {
    return refuse("add-on '" + add_on.code + "' is not available with plan '" + base.code + "'; it is with " + in_words(add_on.version.available_with));
  }
  if (excludes(add_on, base)) return refuse("add-on '" + add_on.code + "' does not stand beside plan '" + base.code + "'");
  for (const NeighborPlan& other : beside) {
    if (excludes(add_on, other)) {
      return refuse("add-on '" + add_on.code + "' does not stand beside '" + other.code + "', which this base subscription has");
    }
  }
  return {};
}

Result<std::optional<Instant>> add_on_anchor(const SubscriptionContext& base, PlanInterval interval, Instant start) {
  const std::optional<bool> is_part = divides(interval.cycle(), interval_of(*base.item).cycle());
  if (!is_part) return std::optional<Instant>();
  if (*is_part) return std::optional(base.item->anchor);
  OSTO_TRY(const Period running, billing_period_at(base.context, base.subscription, *base.item, start));
  const Instant next = running.start == start ? start : running.end;
  if (months_in(interval.cycle()) == 0) return std::optional(next);
  BillingContext by_anchor = base.context;  // the day of the base's boundaries, whosever day the policy would take
  by_anchor.policy.anchor = AnchorKind::subscription_start;
  SubscriptionRow subscription = base.subscription;
  subscription.billing_day.reset();
  OSTO_TRY(const Instant realigned, realigned_anchor_of(by_anchor, subscription, interval, base.item->anchor, next));
  return std::optional(realigned);
}

}  // namespace osto::billing
