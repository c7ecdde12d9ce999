// Howard Hinnant's date library as the second opinion on calendar and zones. It states zone rules up to 2037 only, which is
// why the library compiles its own table in (docs/decisions/003); up to there both must agree.
#include "core/calendar/zone.hpp"
#include "tests/unit/base/must.hpp"

#include <date/tz.h>

#include <gtest/gtest.h>

namespace osto::billing {
namespace {

using testing::must;

TEST(HinnantOracle, CivilDaysAgreeFrom1900To2200) {
  for (date::sys_days day = date::year{1900} / 1 / 1; day < date::sys_days{date::year{2200} / 1 / 1}; day += date::days{1}) {
    const date::year_month_day expected{day};
    const Date found = must(Date::from_days_since_epoch(day.time_since_epoch().count()));
    ASSERT_EQ(found.year(), static_cast<int>(expected.year())) << found.to_string();
    ASSERT_EQ(found.month(), static_cast<int>(static_cast<unsigned>(expected.month()))) << found.to_string();
    ASSERT_EQ(found.day(), static_cast<int>(static_cast<unsigned>(expected.day()))) << found.to_string();
    ASSERT_EQ(static_cast<unsigned>(weekday_of(found)), date::weekday{day}.iso_encoding()) << found.to_string();
  }
}

TEST(HinnantOracle, OffsetsAgreeInZonesOfOurCustomers) {
  for (const char* name : {"Asia/Kolkata", "America/New_York", "America/Los_Angeles", "Europe/Berlin", "Europe/London",
                           "Asia/Tokyo", "Asia/Kuwait", "Australia/Lord_Howe", "America/Sao_Paulo", "Asia/Kathmandu"}) {
    const Zone& zone = *must(find_zone(name));
    const date::time_zone* expected = date::locate_zone(name);
    // Every 7 hours meets each transition's neighbourhood from both sides over the years.
    for (auto at = date::sys_seconds{date::sys_days{date::year{1970} / 2 / 1}};
         at < date::sys_seconds{date::sys_days{date::year{2037} / 1 / 1}}; at += std::chrono::hours{7}) {
      const Instant instant = Instant::from_microseconds(at.time_since_epoch().count() * kMicrosecondsPerSecond);
      ASSERT_EQ(zone.offset_at(instant), expected->get_info(at).offset.count()) << name << " at " << instant.to_string();
    }
  }
}

}  // namespace
}  // namespace osto::billing
