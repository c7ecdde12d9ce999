// Meters, and what charges say of them: filters, lines by dimension, conversion, commitments.
#pragma once

#include "core/catalog/plan_terms.hpp"

#include <osto_billing/catalog_document.hpp>

#include <string>
#include <vector>

namespace osto::billing {

/// Errors: invalid_value, the field below `pointer`: a filter or group without a name or value, a name that stands twice,
/// charged_in_advance of a meter that keeps no level.
Result<MeterRow> meter_row_of(const MeterEntry& entry, MeterId id, const std::string& pointer);

/// What usage was counted by cannot change. Errors: invalid_value, the field below `pointer`.
Result<void> check_meter_stays(const MeterRow& present, const MeterRow& row, const std::string& pointer);

/// The rules of dimensions, conversions and commitments that need no meter. Errors: invalid_value, the field below `pointer`.
Result<void> validate_usage_terms(const ChargeEntry& charge, const std::string& pointer);

/// Dimensions that the meter's totals are not kept by cannot be told apart. Errors: invalid_value, the field below `pointer`.
Result<void> check_dimensions(const ChargeEntry& charge, const MeterRow& meter, const std::string& pointer);

/// Levels are weighed in seconds or local days. Errors: invalid_value, the field below `pointer`.
Result<void> check_usage_choices(const BillingPolicy& policy, const std::string& pointer);

void set_usage_terms(const ChargeEntry& entry, ChargeRow& row);
Result<void> show_usage_terms(const ChargeRow& row, ChargeEntry& entry);

/// A charge with its prices for one currency and interval, read once. `prices`, `tiers`: of these. Errors: invariant_broken.
Result<ChargeTerms> charge_terms_of(ChargeRow charge, std::optional<MeterRow> meter, const std::vector<PriceRow>& prices,
                                    const std::vector<PriceTierRow>& tiers);

Result<MeterTerms> meter_terms_of(MeterRow meter);

}  // namespace osto::billing
