// The queries of reservations and thresholds; their SQL stands with all others in src/storage/sql/queries.cpp.
#pragma once

#include "core/catalog/catalog_rows.hpp"
#include "core/entitlement/entitlement_rows.hpp"
#include "ports/report_rows.hpp"
#include "ports/storage.hpp"

namespace osto::billing::queries {

inline constexpr Query<ReservationRow> kReservation{"reservation"};
inline constexpr Query<MeterRow> kMeter{"meter"};
inline constexpr Query<ReservationRow> kReservationsOf{"reservations_of"};
inline constexpr Query<UsageAlertRow> kUsageAlert{"usage_alert"};
inline constexpr Query<UsageAlertRow> kUsageAlertsOfWindow{"usage_alerts_of_window"};
inline constexpr Query<AlertingRow> kAlertingSubscriptions{"alerting_subscriptions"};
inline constexpr Query<ChargeRow> kCharge{"charge"};

}  // namespace osto::billing::queries
