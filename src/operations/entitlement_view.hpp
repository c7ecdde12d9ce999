// What a company may use: subscriptions with their access, and usage against limits less what is held.
#pragma once

#include "core/entitlement/limit_use.hpp"
#include "core/entitlement/entitlement_rows.hpp"
#include "engine/running_usage.hpp"

#include <osto_billing/entitlements.hpp>

#include <span>

namespace osto::billing {

/// Usage of a charge and what of its meter is held at `now`, against its limit. Errors: out_of_range.
Result<LimitUse> limit_use_of(const RunningUsage& running, const ChargeTerms& charge, std::span<const ReservationRow> reservations, Instant now);

Result<Entitlements> view_entitlements(Transaction& transaction, const CheckEntitlements& request, Instant now);

/// Whether the subscription may be used at all.
EntitlementReason reason_of(SubscriptionState state, Access access);

}  // namespace osto::billing
