// The pure rules as C functions: money, schedules, shares.
#include "capi/boundary.hpp"
#include "capi/convert.hpp"

#include "base/rational.hpp"
#include "core/calendar/cycle.hpp"
#include "core/money/allocate.hpp"
#include "core/money/rounding.hpp"
#include "core/proration/proration_share.hpp"

#include <algorithm>
#include <cstring>

namespace osto::billing::capi {
namespace {

constexpr std::size_t kMaxWeights = 1'000'000;

Result<Currency> to_currency(const char* currency) {
  OSTO_TRY(const std::string code, require_text(currency, "currency", 16));
  Result<Currency> parsed = Currency::parse(code);
  if (!parsed) return fail(parsed.error().code, parsed.error().message, "/currency");
  return parsed;
}

Result<const Zone*> to_zone(const char* zone) {
  OSTO_TRY(const std::string name, require_text(zone, "zone", 64));
  Result<const Zone*> found = find_zone(name);
  if (!found) return fail(found.error().code, found.error().message, "/zone");
  return found;
}

Result<Period> to_period(std::int64_t start, std::int64_t end, const char* start_name, const char* end_name) {
  Period period;
  OSTO_TRY(period.start, to_instant(start, start_name));
  OSTO_TRY(period.end, to_instant(end, end_name));
  return period;
}

}  // namespace
}  // namespace osto::billing::capi

using namespace osto::billing;
using namespace osto::billing::capi;

osto_status osto_currency_minor_units(const char* currency, int32_t* minor_units, osto_error** error) {
  return answer(error, [&]() -> Result<void> {
    OSTO_CHECK(require(minor_units, "minor_units"));
    OSTO_TRY(const Currency parsed, to_currency(currency));
    *minor_units = parsed.minor_units();
    return {};
  });
}

osto_status osto_money_round(const char* major_units, const char* currency, osto_rounding_mode mode, int64_t* amount_minor,
                             osto_error** error) {
  return answer(error, [&]() -> Result<void> {
    OSTO_CHECK(require(amount_minor, "amount_minor"));
    OSTO_TRY(const std::string text, require_text(major_units, "major_units", 64));
    OSTO_TRY(const Currency parsed, to_currency(currency));
    OSTO_TRY(const RoundingMode rounding, to_rounding_mode(mode));
    OSTO_TRY(const Decimal exact, Decimal::parse(text));
    OSTO_TRY(const Rounded rounded, round_to_minor(Rational(exact), parsed, rounding));
    *amount_minor = rounded.amount_minor.value;
    return {};
  });
}

osto_status osto_money_multiply(int64_t amount_minor, int64_t numerator, int64_t denominator, osto_rounding_mode mode,
                                int64_t* product_minor, osto_error** error) {
  return answer(error, [&]() -> Result<void> {
    OSTO_CHECK(require(product_minor, "product_minor"));
    OSTO_TRY(const RoundingMode rounding, to_rounding_mode(mode));
    OSTO_TRY(const Minor factor, make_minor(amount_minor));
    OSTO_TRY(const Rational ratio, Rational::make(numerator, denominator));
    OSTO_TRY(const Rounded rounded, multiply(factor, ratio, rounding));
    *product_minor = rounded.amount_minor.value;
    return {};
  });
}

osto_status osto_money_allocate(int64_t total_minor, const int64_t* weights, size_t count, int64_t* parts_minor,
                                osto_error** error) {
  return answer(error, [&]() -> Result<void> {
    OSTO_CHECK(require(weights, "weights"));
    OSTO_CHECK(require(parts_minor, "parts_minor"));
    if (count > kMaxWeights) {
      return fail(ErrorCode::invalid_value, "at most " + std::to_string(kMaxWeights) + " weights are allowed", "/count");
    }
    OSTO_TRY(const Minor total, make_minor(total_minor));
    OSTO_TRY(const std::vector<Minor> parts, allocate(total, {weights, count}));
    std::transform(parts.begin(), parts.end(), parts_minor, [](Minor part) { return part.value; });
    return {};
  });
}

osto_status osto_money_format(int64_t amount_minor, const char* currency, char* buffer, size_t capacity, size_t* length,
                              osto_error** error) {
  return answer(error, [&]() -> Result<void> {
    if (buffer == nullptr && capacity > 0) return fail(ErrorCode::invalid_request, "buffer must not be NULL");
    OSTO_TRY(const Currency parsed, to_currency(currency));
    OSTO_TRY(const Minor amount, make_minor(amount_minor));
    const std::string text = format_minor(amount, parsed);
    if (length != nullptr) *length = text.size();
    if (capacity <= text.size()) {
      return fail(ErrorCode::out_of_range, "needs " + std::to_string(text.size() + 1) + " bytes", "/capacity");
    }
    std::memcpy(buffer, text.c_str(), text.size() + 1);
    return {};
  });
}

osto_status osto_boundary(const char* zone, int64_t anchor_microseconds, osto_cycle_unit unit, int64_t unit_count, int64_t n,
                          int64_t* boundary_microseconds, osto_error** error) {
  return answer(error, [&]() -> Result<void> {
    OSTO_CHECK(require(boundary_microseconds, "boundary_microseconds"));
    OSTO_TRY(const Zone* const found, to_zone(zone));
    OSTO_TRY(const Instant anchor, to_instant(anchor_microseconds, "anchor_microseconds"));
    OSTO_TRY(const Cycle cycle, to_cycle(unit, unit_count));
    OSTO_TRY(const Instant instant, boundary(*found, anchor, cycle, n));
    *boundary_microseconds = instant.microseconds();
    return {};
  });
}

osto_status osto_period_containing(const char* zone, int64_t anchor_microseconds, osto_cycle_unit unit, int64_t unit_count,
                                   int64_t instant_microseconds, int64_t* start_microseconds, int64_t* end_microseconds,
                                   osto_error** error) {
  return answer(error, [&]() -> Result<void> {
    OSTO_CHECK(require(start_microseconds, "start_microseconds"));
    OSTO_CHECK(require(end_microseconds, "end_microseconds"));
    OSTO_TRY(const Zone* const found, to_zone(zone));
    OSTO_TRY(const Instant anchor, to_instant(anchor_microseconds, "anchor_microseconds"));
    OSTO_TRY(const Instant instant, to_instant(instant_microseconds, "instant_microseconds"));
    OSTO_TRY(const Cycle cycle, to_cycle(unit, unit_count));
    OSTO_TRY(const Period period, period_containing(*found, anchor, cycle, instant));
    *start_microseconds = period.start.microseconds();
    *end_microseconds = period.end.microseconds();
    return {};
  });
}

osto_status osto_proration_share(const char* zone, osto_proration_unit unit, int64_t full_start_microseconds,
                                 int64_t full_end_microseconds, int64_t part_start_microseconds,
                                 int64_t part_end_microseconds, int64_t* numerator, int64_t* denominator,
                                 osto_error** error) {
  return answer(error, [&]() -> Result<void> {
    OSTO_CHECK(require(numerator, "numerator"));
    OSTO_CHECK(require(denominator, "denominator"));
    OSTO_TRY(const Zone* const found, to_zone(zone));
    OSTO_TRY(const ProrationUnit counted_in, to_proration_unit(unit));
    OSTO_TRY(const Period full, to_period(full_start_microseconds, full_end_microseconds, "full_start_microseconds",
                                          "full_end_microseconds"));
    OSTO_TRY(const Period part, to_period(part_start_microseconds, part_end_microseconds, "part_start_microseconds",
                                          "part_end_microseconds"));
    OSTO_TRY(const ProrationShare share, proration_share(*found, {.unit = counted_in}, {full, part, {}}));
    *numerator = share.numerator;
    *denominator = share.denominator;
    return {};
  });
}
