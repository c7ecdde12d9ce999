// Moments of the demonstration book, counted back from the year's end, so that one file tells the same story for any end.
//
//   [-<months>m] [eom] [+<days>d | -<days>d] [HH:MM]      UTC; at least one part, in this order, one blank between two
//
// From the end go back the months (to the month's last day when it has no such day), with `eom` on to the last day of that
// month, then forward or back the days. For the end 2026-03-31: "-1m" is 2026-02-28; "-1m +3d 09:30" is
// 2026-03-03T09:30Z; "-5m eom +14d" is 2025-11-14 (October 31 and 14 days); "-8d 06:00" is 2026-03-23T06:00Z.
#pragma once

#include <osto_billing/describe.hpp>
#include <osto_billing/time.hpp>

#include <string>
#include <string_view>

namespace osto::billing::cli {

struct RelativeMoment {
  int months_back = 0;
  int days_on = 0;
  int minute_of_day = 0;
  enum class Base { same_day, end_of_month } base = Base::same_day;
};

Result<RelativeMoment> parse_relative_moment(std::string_view text);
Result<Date> day_of(const RelativeMoment& moment, Date end);
Result<Instant> instant_of(const RelativeMoment& moment, Date end);

/// "+26m" or "-5m": a calendar month, counted from the month of the end. Card expiries.
struct RelativeMonth {
  int months_on = 0;
};

Result<RelativeMonth> parse_relative_month(std::string_view text);
/// The first day of that month.
Result<Date> month_of(const RelativeMonth& month, Date end);

/// Minutes after midnight of "HH:MM".
Result<int> parse_time_of_day(std::string_view text);

/// A time of day as a value of a record.
struct TimeOfDay {
  int minute_of_day = 0;
};

}  // namespace osto::billing::cli

namespace osto::billing {

template <>
struct Scalar<cli::RelativeMoment> {
  static constexpr std::string_view name = "RelativeMoment", doc = "A moment counted back from the end of the year.",
                                    pattern = "^(-[0-9]+m)?( ?eom)?( ?[+-][0-9]+d)?( ?[0-9]{2}:[0-9]{2})?$",
                                    example = "-5m eom +14d 06:00";
  static constexpr ColumnType storage = ColumnType::text;
  static std::string print(const cli::RelativeMoment& moment);
  static Result<cli::RelativeMoment> parse(std::string_view text) { return cli::parse_relative_moment(text); }
};

template <>
struct Scalar<cli::RelativeMonth> {
  static constexpr std::string_view name = "RelativeMonth", doc = "A month counted from the month of the end.",
                                    pattern = "^[+-][0-9]+m$", example = "+26m";
  static constexpr ColumnType storage = ColumnType::text;
  static std::string print(const cli::RelativeMonth& month);
  static Result<cli::RelativeMonth> parse(std::string_view text) { return cli::parse_relative_month(text); }
};

template <>
struct Scalar<cli::TimeOfDay> {
  static constexpr std::string_view name = "TimeOfDay", doc = "Hours and minutes, UTC.", pattern = "^[0-9]{2}:[0-9]{2}$",
                                    example = "02:15";
  static constexpr ColumnType storage = ColumnType::text;
  static std::string print(const cli::TimeOfDay& time);
  static Result<cli::TimeOfDay> parse(std::string_view text) {
    OSTO_TRY(const int minute_of_day, cli::parse_time_of_day(text));
    return cli::TimeOfDay{minute_of_day};
  }
};

}  // namespace osto::billing
