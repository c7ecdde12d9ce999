// What a usage window costs, line by line, whether it is rated first or again.
#pragma once

#include "core/invoice/billing_context.hpp"
#include "core/rating/rate_charge.hpp"
#include "core/subscription/item_calendar.hpp"
#include "core/subscription/usage_facts.hpp"

namespace osto::billing {

/// A line of the window: of a usage charge and group, or what is missing to the minimum of the plan.
struct WindowLine {
  const ChargeTerms* charge = nullptr;
  Dimensions dimensions;
  Rational metered, priced;            ///< quantities: as metered, and after conversion and free units
  std::int64_t event_count = 0;
  Rational exact;                      ///< minor units
  Minor amount;
  bool is_missing_part = false;        ///< no usage, but what is missing to the minimum of its charge's lines or of the plan
};

/// Every usage charge and group through the stages of rating, in the charges' order; free units of a charge go to its lines in
/// turn. Where a charge has a line for each group, its maximum and minimum hold for all of them together. Then the commitment of the
/// plan, if it has one: its maximum cuts these lines, and where it is settled with the window what is missing to its minimum is a
/// line of the commitment or added to the last line, by policy.
///   Minimum 100.00 for January; seats 40.00 and 35.00 of usage: 25.00
Result<std::vector<WindowLine>> price_window(const BillingContext& context, const SubscriptionRow& subscription, const PlanTerms& terms,
                                             const WindowUsage& usage);

}  // namespace osto::billing
