// The words of billing schedules and of changes within a period.
#pragma once

#include <osto_billing/describe.hpp>

namespace osto::billing {

/// After what full periods repeat.
enum class BillingInterval { day, week, month, quarter, half_year, year };
/// Full: boundary to boundary; leading: it ends on a boundary; trailing: it begins on one; between: neither.
enum class PeriodKind { full, leading, trailing, between, trial, paused };

/// What happens to a subscription's terms.
enum class TermsAction { change, cancel, pause, resume };
enum class ChangeDirection { upgrade, downgrade };
/// What a line of a change is: time given back, time billed ahead, time billed afterwards, a charge made once.
enum class ChangeLineKind { unused_credit, advance_charge, arrears_charge, one_off_charge };

// clang-format off
template <> struct Names<BillingInterval> { static constexpr std::string_view name = "BillingInterval", doc = "After what full billing periods repeat."; };
template <> struct Names<PeriodKind> { static constexpr std::string_view name = "PeriodKind", doc = "Where a period lies between boundaries, and whether it is billed at all."; };
template <> struct Names<TermsAction> { static constexpr std::string_view name = "TermsAction", doc = "What happens to the terms of a subscription."; };
template <> struct Names<ChangeDirection> { static constexpr std::string_view name = "ChangeDirection", doc = "Whether the new terms are dearer."; };
template <> struct Names<ChangeLineKind> { static constexpr std::string_view name = "ChangeLineKind", doc = "What a line of a change is for."; };
// clang-format on

}  // namespace osto::billing
