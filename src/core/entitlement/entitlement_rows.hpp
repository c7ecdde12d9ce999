// What is held of a plan's limits, and which thresholds of them were reached.
#pragma once

#include "core/change/table.hpp"

#include <osto_billing/ids.hpp>
#include <osto_billing/scalars.hpp>

namespace osto::billing {

/// Usage to come: it counts against the limit from its creation until it is committed, released or expires. No money hangs on
/// it, and no row outlives it, so that it is neither sealed nor kept.
struct ReservationRow {
  ReservationId id;
  CompanyId company_id;
  SubscriptionId subscription_id;
  MeterId meter_id;
  Decimal quantity;
  Instant created_at, expires_at;
};

/// A window's usage reached a percentage of the limit: once per charge, window and percentage.
struct UsageAlertRow {
  UsageAlertId id;
  CompanyId company_id;
  SubscriptionId subscription_id;
  ChargeId charge_id;
  Instant window_start;
  std::int64_t percent = 0;
  Decimal used_quantity;          ///< when it was seen
  Instant reached_at;
};

// clang-format off
template <> struct Description<ReservationRow> {
  static constexpr std::string_view name = "ReservationRow", doc = "Usage held for a while.", table = "osto_reservations", key[] = {"company_id", "id"};
  static constexpr bool is_sealed = false;  // gone in minutes
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::company_id>({}), field<&R::subscription_id>({}), field<&R::meter_id>({}),
      field<&R::quantity>({}), field<&R::created_at>({}), field<&R::expires_at>({})};
};
template <> struct Description<UsageAlertRow> {
  static constexpr std::string_view name = "UsageAlertRow", doc = "A threshold that usage reached.", table = "osto_usage_alerts", key[] = {"company_id", "id"};
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::company_id>({}), field<&R::subscription_id>({}), field<&R::charge_id>({}),
      field<&R::window_start>({}), field<&R::percent>({}), field<&R::used_quantity>({}), field<&R::reached_at>({})};
};
// clang-format on

}  // namespace osto::billing
