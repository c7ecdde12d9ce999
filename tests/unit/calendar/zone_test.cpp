#include <gtest/gtest.h>

#include "core/calendar/zone.hpp"

#include <time.h>

#include <cstdlib>
#include <string>
#include <vector>

#include "tests/unit/base/must.hpp"

namespace osto::billing {
namespace {

using testing::error_of;
using testing::must;

const Zone& zone(std::string_view name) { return *must(find_zone(name)); }
Instant instant(std::string_view text) { return must(Instant::parse(text)); }
Date date(std::string_view text) { return must(Date::parse(text)); }
std::int64_t wall(int hour, int minute) { return (std::int64_t{hour} * 3600 + minute * 60) * kMicrosecondsPerSecond; }

TEST(ZoneTest, offsets_of_known_places) {
  const struct {
    std::string name, at;
    int minutes;
  } rows[] = {
      {"Asia/Kolkata", "2026-06-01T00:00:00Z", 330},     {"Asia/Calcutta", "2026-06-01T00:00:00Z", 330},
      {"Asia/Kuwait", "2026-06-01T00:00:00Z", 180},      {"Asia/Tokyo", "2026-06-01T00:00:00Z", 540},
      {"Europe/Berlin", "2026-01-15T00:00:00Z", 60},     {"Europe/Berlin", "2026-07-15T00:00:00Z", 120},
      {"Europe/Berlin", "2099-07-15T00:00:00Z", 120},    {"America/New_York", "2026-01-15T00:00:00Z", -300},
      {"America/New_York", "2060-07-15T00:00:00Z", -240}, {"Asia/Kathmandu", "1985-06-01T00:00:00Z", 330},
      {"Asia/Kathmandu", "1986-06-01T00:00:00Z", 345},   {"Australia/Lord_Howe", "2026-01-01T00:00:00Z", 660},
      {"UTC", "2026-06-01T00:00:00Z", 0},                {"Etc/GMT+5", "2026-06-01T00:00:00Z", -300},
  };
  for (const auto& row : rows) EXPECT_EQ(zone(row.name).offset_at(instant(row.at)), row.minutes * 60) << row.name;
}

TEST(ZoneTest, names_are_exact_and_sorted) {
  for (const std::string text : {"", "asia/tokyo", "Asia/Tokyo ", "Asia", "Mars/Olympus", "../etc/passwd"}) {
    EXPECT_EQ(error_of(find_zone(text)), "invalid_value") << text;
  }
  const auto zones = list_zones();
  EXPECT_GT(zones.size(), 590U);
  for (std::size_t i = 1; i < zones.size(); ++i) EXPECT_LT(zones[i - 1].name(), zones[i].name());
  EXPECT_FALSE(zone("UTC").tzdb_version().empty());
}

TEST(ZoneTest, local_day_and_time) {
  EXPECT_EQ(zone("Asia/Kolkata").local_date(instant("2026-01-31T18:30:00Z")), date("2026-02-01"));
  EXPECT_EQ(zone("Asia/Kolkata").local_date(instant("2026-01-31T18:29:59.999999Z")), date("2026-01-31"));
  EXPECT_EQ(zone("America/New_York").local_date(instant("1970-01-01T00:00:00Z")), date("1969-12-31"));
  EXPECT_EQ(zone("Asia/Tokyo").local_time_of_day(instant("2026-01-31T15:00:00.000001Z")), 1);
  EXPECT_EQ(zone("Asia/Kuwait").local_time_of_day(instant("2026-01-31T15:30:00Z")), wall(18, 30));
  EXPECT_EQ(zone("America/New_York").local_time_of_day(instant("1970-01-01T00:00:00Z")), wall(19, 0));
  EXPECT_TRUE(zone("UTC").local_date(Instant()).is_empty());
}

TEST(ZoneTest, a_time_in_the_gap_is_the_first_instant_after_it) {
  // Berlin 2026-03-29: 02:00 CET is followed by 03:00 CEST, at 01:00 UTC.
  const Zone& berlin = zone("Europe/Berlin");
  EXPECT_EQ(must(berlin.to_instant(date("2026-03-29"), wall(1, 59))), instant("2026-03-29T00:59:00Z"));
  EXPECT_EQ(must(berlin.to_instant(date("2026-03-29"), wall(2, 0))), instant("2026-03-29T01:00:00Z"));
  EXPECT_EQ(must(berlin.to_instant(date("2026-03-29"), wall(2, 30))), instant("2026-03-29T01:00:00Z"));
  EXPECT_EQ(must(berlin.to_instant(date("2026-03-29"), wall(3, 0))), instant("2026-03-29T01:00:00Z"));
  EXPECT_EQ(must(berlin.to_instant(date("2026-03-29"), wall(3, 1))), instant("2026-03-29T01:01:00Z"));
  // New York 2026-03-08: 02:00 EST -> 03:00 EDT, at 07:00 UTC.
  EXPECT_EQ(must(zone("America/New_York").to_instant(date("2026-03-08"), wall(2, 30))), instant("2026-03-08T07:00:00Z"));
}

TEST(ZoneTest, a_time_that_happens_twice_is_the_earlier) {
  // Berlin 2026-10-25: 03:00 CEST is followed by 02:00 CET, at 01:00 UTC.
  const Zone& berlin = zone("Europe/Berlin");
  EXPECT_EQ(must(berlin.to_instant(date("2026-10-25"), wall(2, 0))), instant("2026-10-25T00:00:00Z"));
  EXPECT_EQ(must(berlin.to_instant(date("2026-10-25"), wall(2, 59))), instant("2026-10-25T00:59:00Z"));
  EXPECT_EQ(must(berlin.to_instant(date("2026-10-25"), wall(3, 0))), instant("2026-10-25T02:00:00Z"));
  // New York 2026-11-01: 02:00 EDT -> 01:00 EST, at 06:00 UTC.
  EXPECT_EQ(must(zone("America/New_York").to_instant(date("2026-11-01"), wall(1, 30))), instant("2026-11-01T05:30:00Z"));
}

TEST(ZoneTest, starts_of_days) {
  EXPECT_EQ(must(zone("Asia/Tokyo").start_of_day(date("2026-11-01"))), instant("2026-10-31T15:00:00Z"));
  EXPECT_EQ(must(zone("Asia/Kuwait").start_of_day(date("2026-11-01"))), instant("2026-10-31T21:00:00Z"));
  EXPECT_EQ(must(zone("Asia/Kolkata").start_of_day(date("2026-11-01"))), instant("2026-10-31T18:30:00Z"));
  // Cairo skips midnight on 2026-04-24 (00:00 -> 01:00): the day begins at 01:00 local time, 22:00 UTC.
  EXPECT_EQ(must(zone("Africa/Cairo").start_of_day(date("2026-04-24"))), instant("2026-04-23T22:00:00Z"));
  // Apia had no 2011-12-30; that day's start is the instant at which the 31st began.
  EXPECT_EQ(must(zone("Pacific/Apia").start_of_day(date("2011-12-30"))), instant("2011-12-30T10:00:00Z"));
  EXPECT_EQ(zone("Pacific/Apia").local_date(instant("2011-12-30T10:00:00Z")), date("2011-12-31"));
}

TEST(ZoneTest, refuses_what_is_no_local_time) {
  EXPECT_EQ(error_of(zone("UTC").to_instant(Date(), 0)), "invalid_value");
  EXPECT_EQ(error_of(zone("UTC").to_instant(date("2026-01-01"), -1)), "invalid_value");
  EXPECT_EQ(error_of(zone("UTC").to_instant(date("2026-01-01"), kMicrosecondsPerDay)), "invalid_value");
  EXPECT_EQ(error_of(zone("Asia/Tokyo").to_instant(date("1970-01-01"), 0)), "out_of_range");
}

/// The C library is a second, independent reader of the same files; it runs here on the machine that built the table.
class CLibraryZone {
 public:
  explicit CLibraryZone(std::string_view name) {
    setenv("TZ", (":" + std::string(name)).c_str(), 1);
    tzset();
  }
  CLibraryZone(const CLibraryZone&) = delete;
  CLibraryZone& operator=(const CLibraryZone&) = delete;
  ~CLibraryZone() {
    unsetenv("TZ");
    tzset();
  }
  long offset_at(std::int64_t utc_seconds) const {
    const time_t at = utc_seconds;
    tm local{};
    localtime_r(&at, &local);
    return local.tm_gmtoff;
  }
};

TEST(ZoneTableTest, agrees_with_the_c_library_around_every_change_and_every_year) {
  std::vector<std::string> wrong;
  for (const Zone& here : list_zones()) {
    const CLibraryZone there(here.name());
    std::vector<std::int64_t> moments;
    for (const ZoneTransition& change : here.transitions()) {
      moments.push_back(change.utc_seconds);
      if (change.utc_seconds > 0) moments.push_back(change.utc_seconds - 1);
    }
    // Every 25 days too: a change missing from the table would otherwise go unseen.
    const std::int64_t end = kZoneTableEnd.microseconds() / kMicrosecondsPerSecond;
    for (std::int64_t at = 0; at < end; at += 25 * kSecondsPerDay) moments.push_back(at);
    for (const std::int64_t at : moments) {
      const Instant moment = Instant::from_microseconds(at * kMicrosecondsPerSecond);
      if (here.offset_at(moment) != there.offset_at(at)) {
        wrong.push_back(std::string(here.name()) + " at " + moment.to_string());
        break;
      }
    }
  }
  EXPECT_EQ(wrong, std::vector<std::string>());
}

}  // namespace
}  // namespace osto::billing
