// Shares, amounts and credits of partial periods, as pure functions. The choices one by one: tests/scenarios/calculations.
#include <gtest/gtest.h>

#include "core/proration/change_instant.hpp"
#include "core/proration/unused_time.hpp"
#include "tests/unit/base/must.hpp"

namespace osto::billing {
namespace {

using testing::error_of;
using testing::must;

const Zone& utc() { return *must(find_zone("UTC")); }
Instant at(std::string_view text) { return must(Instant::parse(text)); }
Period days(std::string_view from, std::string_view to) {
  return {must(utc().start_of_day(must(Date::parse(from)))), must(utc().start_of_day(must(Date::parse(to))))};
}
ShareRule by(ProrationUnit unit) { return {.unit = unit}; }
ProrationRule rule_of(ProrationUnit unit) { return {.share = by(unit)}; }

TEST(ProrationShareTest, SharesOfPartsThatMeetSumToTheWhole) {
  const Period year = days("2026-01-31", "2027-01-31");
  const std::string_view cuts[] = {"2026-01-31", "2026-02-28", "2026-03-01", "2026-03-31", "2026-07-14", "2027-01-30", "2027-01-31"};
  for (const ProrationUnit unit : {ProrationUnit::second, ProrationUnit::day, ProrationUnit::month_fraction, ProrationUnit::thirty_360}) {
    Rational sum;
    for (std::size_t i = 0; i + 1 < std::size(cuts); ++i) {
      sum = must(add(sum, must(must(proration_share(utc(), by(unit), {year, days(cuts[i], cuts[i + 1]), {}})).as_ratio())));
    }
    EXPECT_EQ(sum, Rational(1)) << enumerator_name(unit);
  }
}

TEST(ProrationShareTest, FixedDaysAreTakenOffTheMonthOfTheStart) {
  const auto share = [](std::string_view from, std::string_view to, const Period& full) {
    return must(proration_share(utc(), by(ProrationUnit::fixed_days), {full, days(from, to), Cycle{}})).numerator;
  };
  EXPECT_EQ(share("2026-01-20", "2026-02-01", days("2026-01-01", "2026-02-01")), 11);  // 12 - (31 - 30)
  EXPECT_EQ(share("2026-02-20", "2026-03-01", days("2026-02-01", "2026-03-01")), 11);  // 9 - (28 - 30)
  EXPECT_EQ(share("2026-01-05", "2026-01-20", days("2026-01-01", "2026-02-01")), 15);  // the month is not left
}

TEST(ProrationShareTest, ANaivePeriodMayBeShorterThanThePart) {
  ShareRule rule = by(ProrationUnit::day);
  rule.denominator = Denominator::naive_period;
  const SharedPeriod shared{days("2012-03-02", "2012-04-02"), days("2012-03-02", "2012-06-02"), Cycle{}};
  const ProrationShare share = must(proration_share(utc(), rule, shared));
  EXPECT_EQ(share.numerator, 92);
  EXPECT_EQ(share.denominator, 31);  // 2 March to 2 April
  EXPECT_EQ(error_of(proration_share(utc(), by(ProrationUnit::day), shared)), "invalid_value");
}

TEST(ProrationShareTest, NoTimeAndMoreTimeThanThePeriod) {
  const Period january = days("2026-01-01", "2026-02-01"), none = days("2026-01-01", "2026-01-01");
  ShareRule rule = by(ProrationUnit::second);
  EXPECT_EQ(must(proration_share(utc(), rule, {january, none, {}})).numerator, 0);
  rule.empty_part = EmptyPart::full;
  EXPECT_TRUE(must(proration_share(utc(), rule, {january, none, {}})).is_whole());
  EXPECT_TRUE(must(proration_share(utc(), rule, {none, january, {}})).is_whole());
  const SharedPeriod longer{january, days("2026-01-01", "2026-03-04"), {}};  // 62 days
  EXPECT_EQ(error_of(proration_share(utc(), rule, longer)), "invalid_value");
  rule.may_exceed = true;
  EXPECT_EQ(must(must(proration_share(utc(), rule, longer)).as_ratio()), Rational(2));
}

TEST(ProrationShareTest, NineDecimalPlacesHalfUp) {
  ShareRule rule = by(ProrationUnit::day);
  rule.places = 9;
  EXPECT_EQ(must(applied_share(rule, {19, 31})), Rational(must(Decimal::parse("0.612903226"))));
  rule.rounding = RoundingMode::down;
  EXPECT_EQ(must(applied_share(rule, {19, 31})), Rational(must(Decimal::parse("0.612903225"))));
}

TEST(LeadingShareTest, ByTheMonthOfItsStart) {
  BillingPolicy policy;
  policy.proration_unit = ProrationUnit::day;
  policy.leading_period = LeadingPeriod::start_month;
  const struct {
    const char *from, *to;
    std::int64_t numerator, denominator;
  } rows[] = {
      {"2024-03-01", "2024-03-15", 14, 31}, {"2021-01-10", "2021-02-01", 22, 31}, {"2021-02-05", "2021-02-20", 15, 28},
      {"2021-01-10", "2021-04-01", 1, 1},   {"2021-01-31", "2021-02-28", 1, 1},   {"2021-01-31", "2021-02-27", 27, 31},
      {"2024-02-15", "2024-03-15", 1, 1},
  };
  for (const auto& row : rows) {
    const ProrationShare share = must(leading_share(utc(), policy, {days("2020-12-01", "2021-12-01"), days(row.from, row.to), Cycle{}}));
    EXPECT_EQ(share.numerator, row.numerator) << row.from << row.to;
    EXPECT_EQ(share.denominator, row.denominator) << row.from << row.to;
  }
  policy.leading_period = LeadingPeriod::free;
  EXPECT_EQ(must(leading_share(utc(), policy, {days("2021-01-01", "2021-02-01"), days("2021-01-10", "2021-02-01"), Cycle{}})).numerator, 0);
}

TEST(RoundAmountTest, UnitsAndResidues) {
  const auto rounded = [](std::int64_t num, std::int64_t den, RoundingUnit unit) {
    return must(round_amount(must(Rational::make(num, den)), {RoundingMode::half_up, unit, 5}, Currency("CHF")));
  };
  EXPECT_EQ(rounded(2005, 2, RoundingUnit::minor_unit).amount_minor.value, 1003);  // 1002.5
  EXPECT_EQ(rounded(2005, 2, RoundingUnit::whole_unit).amount_minor.value, 1000);
  EXPECT_EQ(rounded(2005, 2, RoundingUnit::cash_increment).amount_minor.value, 1005);  // 1002.5 is half way
  EXPECT_EQ(rounded(2005, 2, RoundingUnit::cash_increment).residue, must(Rational::make(-5, 2)));
  EXPECT_EQ(rounded(-2005, 2, RoundingUnit::cash_increment).amount_minor.value, -1005);
  EXPECT_EQ(error_of(round_amount(Rational(kMaxMinor), {RoundingMode::up, RoundingUnit::minor_unit, 5}, Currency("EUR"))), "");
  EXPECT_EQ(error_of(round_amount(must(add(Rational(kMaxMinor), must(Rational::make(1, 2)))), {}, Currency("EUR"))), "out_of_range");
}

TEST(ProratedAmountTest, NegativePricesRoundAndCapAwayFromZero) {
  ProrationRule rule = rule_of(ProrationUnit::day);
  EXPECT_EQ(must(prorated_amount(rule, Rational(-2500), {15, 31}, Currency("EUR"))).rounded.amount_minor.value, -1210);
  rule.cap = ProratedCap::full_price;
  EXPECT_EQ(must(prorated_amount(rule, Rational(-3000), {31, 30}, Currency("EUR"))).rounded.amount_minor.value, -3000);
}

TEST(UnusedCreditTest, IsNeverAboveWhatIsLeftAndNeverNegative) {
  const CreditRule rule{.proration = rule_of(ProrationUnit::day)};
  BilledSpan billed{Minor{10'000}, Minor{9'500}, Minor{10'000}, days("2026-01-01", "2026-02-01"), {}, days("2026-01-01", "2026-02-01"), {}};
  EXPECT_EQ(must(unused_credit(utc(), rule, billed, days("2026-01-11", "2026-02-01"), Currency("EUR"))).credit.value, 500);
  billed.credited = Minor{10'500};
  EXPECT_EQ(must(unused_credit(utc(), rule, billed, days("2026-01-11", "2026-02-01"), Currency("EUR"))).credit.value, 0);
  EXPECT_EQ(error_of(unused_credit(utc(), rule, billed, days("2026-01-11", "2026-02-02"), Currency("EUR"))), "invalid_value");
}

TEST(UnusedCreditTest, EarlierCreditsMayComeOffTheUnusedShare) {
  CreditRule rule{.proration = rule_of(ProrationUnit::day)};
  rule.cap = CreditCap::unused_less_credited;
  BilledSpan billed{Minor{3'100}, Minor{1'000}, Minor{3'100}, days("2026-01-01", "2026-02-01"), {}, days("2026-01-01", "2026-02-01"), {}};
  const auto credit = [&] { return must(unused_credit(utc(), rule, billed, days("2026-01-16", "2026-02-01"), Currency("EUR"))).credit.value; };
  EXPECT_EQ(credit(), 600);  // 16 of 31 days, less 10.00
  rule.cap = CreditCap::line_net;
  EXPECT_EQ(credit(), 1'600);
  rule.cap = CreditCap::unused_less_credited;
  billed.credited = Minor{1'700};
  EXPECT_EQ(credit(), 0);
}

TEST(ChangeInstantsTest, ByElapsedTimeTheInstantItself) {
  BillingPolicy policy;
  policy.change_day = ChangeDay::old_terms;
  policy.end_day = EndDay::billed;
  const Instant noon = at("2026-01-17T12:00:00Z");
  EXPECT_EQ(must(change_instants(utc(), policy, noon)).old_end, noon);
  EXPECT_EQ(must(billed_until(utc(), policy, noon)), noon);
  policy.proration_unit = ProrationUnit::day;
  EXPECT_EQ(must(change_instants(utc(), policy, noon)).new_start, at("2026-01-18T00:00:00Z"));
  EXPECT_EQ(must(billed_until(utc(), policy, at("2026-01-17T00:00:00Z"))), at("2026-01-18T00:00:00Z"));
}

}  // namespace
}  // namespace osto::billing
