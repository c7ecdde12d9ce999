// A period billed in pieces costs what it costs at once, commitments hold, and a level is weighed alike however a window is cut.
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "core/metering/aggregate.hpp"
#include "core/rating/price_models.hpp"
#include "core/rating/spend.hpp"
#include "tests/unit/base/must.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

using testing::must;

template <class T>
T any_in_range(T low, T high) {
  return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(low, high));
}

Rational any_rational(std::int64_t low, std::int64_t high) { return must(Rational::make(any_in_range(low, high), 100)); }

PriceTerms any_terms(PriceModel model) {
  PriceTerms terms;
  terms.model = model;
  terms.unit_price = any_rational(0, 10'000);
  terms.package_size = any_rational(1, 1'000);
  terms.free_units = any_rational(0, 1'000);
  Rational bound;
  for (int i = 0, count = any_in_range(1, 5); i < count; ++i) {
    TierTerms& tier = terms.tiers.emplace_back();
    bound = must(add(bound, any_rational(1, 2'000)));
    if (i + 1 < count) tier.up_to = bound;
    tier.unit_price = any_rational(0, 1'000);
    tier.flat_fee = any_rational(0, 500);
    if (any_in_range(0, 2) == 1) tier.block_size = any_rational(1, 500);
  }
  return terms;
}

Rational total_of(const Price& price) {
  Rational total;
  for (const Part& part : price.parts) total = must(add(total, part.amount));
  return total;
}

RC_GTEST_PROP(RatingProperty, pieces_of_a_period_cost_what_it_costs_at_once, ()) {
  const PriceModel models[] = {PriceModel::per_unit, PriceModel::graduated, PriceModel::package, PriceModel::stairstep};
  const PriceTerms terms = any_terms(models[any_in_range(0, 4)]);
  const BillingPolicy policy;
  const PartMaker make(policy, Currency("EUR"));
  Rational before, in_pieces;
  for (int i = 0, pieces = any_in_range(1, 6); i < pieces; ++i) {
    RatedQuantity piece;
    piece.quantity = any_rational(0, 3'000);
    piece.before = before;
    piece.position = i == 0 ? LinePosition::first : i + 1 == pieces ? LinePosition::last : LinePosition::middle;
    in_pieces = must(add(in_pieces, total_of(must(price_quantity(make, terms, piece)))));
    before = must(add(before, piece.quantity));
  }
  RatedQuantity all;
  all.quantity = before;
  RC_ASSERT(in_pieces.to_string() == total_of(must(price_quantity(make, terms, all))).to_string());
}

RC_GTEST_PROP(RatingProperty, commitments_hold_and_lines_add_up, ()) {
  BillingPolicy policy;
  policy.commitment_line = any_in_range(0, 2) == 1 ? CommitmentLine::separate : CommitmentLine::last_line;
  policy.maximum_split = any_in_range(0, 2) == 1 ? MaximumSplit::in_order : MaximumSplit::proportional;
  std::vector<SpendLine> lines;
  for (int i = 0, count = any_in_range(0, 6); i < count; ++i) lines.push_back({Minor{any_in_range<std::int64_t>(0, 100'000)}, {}, {}});
  SpendTerms terms;
  const std::int64_t minimum = any_in_range<std::int64_t>(0, 200'000);
  terms.minimum = Rational(minimum);
  terms.maximum = Rational(minimum + any_in_range<std::int64_t>(0, 200'000));
  terms.share = must(Rational::make(any_in_range(1, 32), 31));
  const TrueUp result = must(true_up(policy, terms, lines));
  std::int64_t total = result.has_own_line ? result.missing.value : 0;
  for (const SpendLine& line : lines) {
    RC_ASSERT(line.cut.value >= 0);
    RC_ASSERT(line.cut.value <= line.amount.value);
    total += line.amount.value - line.cut.value + line.top_up.value;
  }
  RC_ASSERT(total >= result.minimum.value);
  RC_ASSERT(total <= result.maximum.value);
  RC_ASSERT(total == std::clamp(result.spent.value, result.minimum.value, result.maximum.value));
}

RC_GTEST_PROP(RatingProperty, a_level_weighs_the_same_however_its_window_is_cut, ()) {
  const Zone* zone = must(find_zone("UTC"));
  const std::int64_t month = 30 * kMicrosecondsPerDay;
  const auto at = [](std::int64_t microseconds) { return Instant::from_microseconds(microseconds); };
  std::vector<std::int64_t> times;
  for (int i = 0, count = any_in_range(0, 8); i < count; ++i) times.push_back(any_in_range<std::int64_t>(0, month));
  std::sort(times.begin(), times.end());
  std::vector<MeterEvent> events;
  for (const std::int64_t time : times) {
    MeterEvent& event = events.emplace_back();
    event.occurred_at = at(time);
    event.quantity = any_rational(-1'000, 1'000);
  }
  const MeterRule rule{Aggregation::time_weighted_sum, true, false};
  const auto weigh = [&](std::int64_t start, std::int64_t end) {
    const MeterWindow window{at(start), at(end), Period{at(0), at(month)}, std::nullopt};
    std::vector<MeterEvent> seen;
    for (const MeterEvent& event : events) {
      if (*event.occurred_at < at(end)) seen.push_back(event);
    }
    return must(aggregate_group({}, rule, *zone, window, {}, seen)).exact;
  };
  const std::int64_t cut = any_in_range<std::int64_t>(1, month);
  const Rational sum = must(add(weigh(0, cut), weigh(cut, month)));
  RC_ASSERT(sum.to_string() == weigh(0, month).to_string());
}

}  // namespace
}  // namespace osto::billing
