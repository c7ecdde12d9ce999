#include "core/publishing/publish.hpp"

#include "core/calendar/interval_cycle.hpp"
#include "core/publishing/limit_terms.hpp"
#include "core/publishing/price_rows.hpp"
#include "core/publishing/usage_terms.hpp"

#include <set>
#include <tuple>
#include <utility>

namespace osto::billing {
namespace {

Failure refuse(const std::string& pointer, const char* rule) { return fail(ErrorCode::invalid_value, rule, pointer); }

Result<void> validate_charge(const ChargeEntry& charge, const std::string& pointer) {
  if (charge.code.empty()) return refuse(pointer + "/code", "is empty");
  if ((charge.kind == ChargeKind::usage) != charge.meter.has_value()) {
    return charge.meter ? refuse(pointer + "/meter", "belongs to usage charges only")
                        : refuse(pointer + "/meter", "is absent; a usage charge needs one");
  }
  if (charge.included_quantity && charge.included_quantity->is_negative()) {
    return refuse(pointer + "/included_quantity", "is negative; 0 or more is allowed");
  }
  OSTO_CHECK(validate_limit(charge, pointer));
  if (charge.prices.empty()) return refuse(pointer + "/prices", "is empty; a charge needs at least one price");
  const bool runs = charge.kind == ChargeKind::recurring || charge.kind == ChargeKind::seat;
  if (charge.billing_mode && !runs) return refuse(pointer + "/billing_mode", "belongs to recurring and seat charges only");
  std::set<std::tuple<Currency, Cycle, std::string>> priced;  // a quarter and three months are one interval
  for (std::size_t i = 0; i < charge.prices.size(); ++i) {
    const PriceEntry& price = charge.prices[i];
    const std::string here = pointer + "/prices/" + std::to_string(i);
    if (charge.kind == ChargeKind::usage && price.interval_unit != IntervalUnit::month) {
      return refuse(here + "/interval_unit", "must be month: usage is priced per month");
    }
    if (charge.kind == ChargeKind::usage && price.interval_count != 1) {
      return refuse(here + "/interval_count", "must be 1: usage is priced per month");
    }
    OSTO_TRY(const Dimensions dimensions, dimensions_of(price.dimensions, here + "/dimensions"));
    if (!priced.insert({price.currency, cycle_of(price.interval_unit, price.interval_count), dimension_text(dimensions)}).second) {
      return refuse(here + "/currency", "has a price for this interval already");
    }
  }
  return validate_usage_terms(charge, pointer);
}

}  // namespace

Result<void> validate_charges(const std::vector<ChargeEntry>& charges, const std::string& pointer) {
  std::set<std::string> codes, meters;
  bool has_commitment = false;
  for (std::size_t i = 0; i < charges.size(); ++i) {
    const ChargeEntry& charge = charges[i];
    const std::string here = pointer + "/" + std::to_string(i);
    OSTO_CHECK(validate_charge(charge, here));
    if (!codes.insert(charge.code).second) return refuse(here + "/code", "is used by another charge of this plan");
    if (charge.kind == ChargeKind::commitment && std::exchange(has_commitment, true)) return refuse(here + "/kind", "is the second commitment of this plan");
    // Charges of one meter must tell by filters which usage is whose.
    const bool is_told_apart = !charge.filters.empty();
    if (charge.meter && !is_told_apart && !meters.insert(*charge.meter).second) return refuse(here + "/meter", "is charged already by another charge of this plan");
  }
  return {};
}

}  // namespace osto::billing
