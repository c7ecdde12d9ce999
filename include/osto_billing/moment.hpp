// Moment: a point in time as people give it: an instant, or a civil day that begins at midnight in a zone named beside it.
//
// Ownership: a value. Thread-safety: as any value type.
#pragma once

#include <osto_billing/describe.hpp>
#include <osto_billing/time.hpp>

namespace osto::billing {

/// At most one of the two is set. Which instant a day stands for needs a zone: src/core/calendar/moments.hpp.
struct Moment {
  Instant instant;
  Date date;

  constexpr bool is_empty() const noexcept { return instant.is_empty() && date.is_empty(); }
  friend constexpr auto operator<=>(const Moment&, const Moment&) noexcept = default;
};

template <>
struct Scalar<Moment> {
  static constexpr std::string_view name = "Moment",
                                    doc = "An instant in UTC (RFC 3339 with Z), or a day (YYYY-MM-DD), which begins at "
                                          "midnight in the zone of the request.",
                                    pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,6})?Z)?$",
                                    example = "2026-04-01";
  static constexpr ColumnType storage = ColumnType::text;
  static std::string print(const Moment& v) { return v.date.is_empty() ? v.instant.to_string() : v.date.to_string(); }
  static Result<Moment> parse(std::string_view text) {
    Moment moment;
    if (text.size() == std::string_view("2026-04-01").size()) {
      OSTO_TRY(moment.date, Date::parse(text));
    } else {
      OSTO_TRY(moment.instant, Instant::parse(text));
    }
    return moment;
  }
};

}  // namespace osto::billing
