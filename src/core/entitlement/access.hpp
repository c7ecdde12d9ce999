// What the customer may do, and what people call the subscription: derived on read, never stored.
#pragma once

#include "core/dunning/dunning_rows.hpp"

#include <osto_billing/vocabulary.hpp>

#include <span>

namespace osto::billing {

/// The most restrictive of the blocks that are not lifted and bear on the subscription: its own, and those on the whole
/// company. None: full.
Access derive_access(std::span<const BlockRow> blocks, const SubscriptionId& subscription_id);

enum class Overdue { none, some };  ///< whether a finalized document of the subscription is past its due date

SubscriptionLabel derive_label(SubscriptionState state, Access access, Overdue overdue) noexcept;

}  // namespace osto::billing
