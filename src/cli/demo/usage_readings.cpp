#include "cli/demo/usage_readings.hpp"

#include "cli/moments.hpp"

#include <algorithm>
#include <string_view>

namespace osto::billing::cli {
namespace {

constexpr std::int64_t kDaysPerGrowth = 30;

/// FNV-1a over the text, then mixed (splitmix64's finaliser), so that neighbouring days differ in every bit.
std::uint64_t mixed(std::uint64_t seed, std::string_view text) {
  std::uint64_t hash = 14'695'981'039'346'656'037ULL ^ seed;
  for (const char letter : text) hash = (hash ^ static_cast<unsigned char>(letter)) * 1'099'511'628'211ULL;
  hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9ULL;
  hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebULL;
  return hash ^ (hash >> 31);
}

/// quantity + growth after each 30 days + a seeded deviation in [-spread, spread]; never below 0.
/// 140, growth 30, spread 25, day 65: 140 + 2 x 30 = 200, give or take 25.
std::int64_t reading_on(const UsagePattern& pattern, std::int64_t days_since_first, std::uint64_t noise) {
  const std::int64_t spread = pattern.spread.value_or(0);
  const auto deviation = static_cast<std::int64_t>(noise % static_cast<std::uint64_t>(2 * spread + 1)) - spread;
  const std::int64_t growth = pattern.growth_per_month.value_or(0) * (days_since_first / kDaysPerGrowth);
  return std::max<std::int64_t>(0, pattern.quantity + growth + deviation);
}

/// The first reporting time at or after `from`.
Result<Instant> first_reading_at(Instant from, TimeOfDay reported_at) {
  OSTO_TRY(const Date day, day_of(from));
  const Microseconds time{reported_at.minute_of_day * 60 * kMicrosecondsPerSecond};
  OSTO_TRY(const Instant same_day, plus(midnight_of(day), time));
  if (same_day >= from) return same_day;
  return plus(same_day, Microseconds{kMicrosecondsPerDay});
}

}  // namespace

Result<std::map<Instant, std::vector<Reading>>> usage_readings(const BookCompany& company, TimeOfDay reported_at,
                                                               const Year& year, std::uint64_t seed) {
  std::map<Instant, std::vector<Reading>> by_instant;
  for (std::size_t i = 0; i < company.subscriptions.size(); ++i) {
    const BookSubscription& subscription = company.subscriptions[i];
    for (const UsagePattern& pattern : subscription.usage) {
      OSTO_TRY(const Instant from, instant_of(pattern.from.value_or(subscription.starts), year.end));
      Instant to = year.end_at;
      if (pattern.to) {
        OSTO_TRY(to, instant_of(*pattern.to, year.end));
      }
      OSTO_TRY(const Instant first, first_reading_at(from, reported_at));
      Instant at = first;
      while (at < to) {
        OSTO_TRY(const Date day, day_of(at));
        const std::string event_id = subscription.name + "/" + pattern.meter + "/" + day.to_string();
        const std::int64_t days = elapsed(first, at).value / kMicrosecondsPerDay;
        const std::int64_t quantity = reading_on(pattern, days, mixed(seed, company.code + "/" + event_id));
        by_instant[at].push_back({i, event_id, pattern.meter, quantity});
        OSTO_TRY(at, plus(at, Microseconds{pattern.every_days * kMicrosecondsPerDay}));
      }
    }
  }
  return by_instant;
}

}  // namespace osto::billing::cli
