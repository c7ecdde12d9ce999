#include "core/subscription/charge_metering.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

using TotalsByLine = std::map<Dimensions, RunningTotal<Decimal>>;

/// Totals of the meter's groups that the charge is for, merged into those of its lines.
Result<void> merge_lines(const ChargeTerms& charge, const UsageTotalRow& row, TotalsByLine& lines) {
  if (row.meter_id != charge.meter->row.id) return {};
  OSTO_TRY(const Dimensions group, parse_dimensions(row.dimensions));
  if (!passes_all(group, charge.filters)) return {};
  return merge_totals(charge.meter->row.aggregation, lines[project(group, charge.group_by)], total_of(row));
}

Result<TotalsByLine> lines_of(const ChargeTerms& charge, const std::vector<UsageTotalRow>& rows) {
  TotalsByLine lines;
  for (const UsageTotalRow& row : rows) OSTO_CHECK(merge_lines(charge, row, lines));
  return lines;
}

bool looks_at_events(const PriceTerms& terms) {
  return terms.model == PriceModel::percentage && (terms.free_events || terms.free_amount || terms.event_minimum || terms.event_maximum);
}

bool prices_look_at_events(const ChargeTerms& charge) {
  return std::any_of(charge.variants.begin(), charge.variants.end(), [](const PriceVariant& variant) { return looks_at_events(variant.terms); });
}

/// A line without usage is a line of nothing, so that windows tile.
ChargeUses closed_uses(const ChargeTerms& charge, std::vector<ChargeUse> uses) {
  if (uses.empty()) uses.push_back({project({}, charge.group_by), {}, {}, 0, {}, {}});
  return {charge.charge.id, std::move(uses)};
}

}  // namespace

bool is_peak(const ChargeTerms& charge) { return charge.meter && charge.meter->row.aggregation == Aggregation::max; }

bool reads_events(const BillingPolicy& policy, const ChargeTerms& charge) {
  const MeterRow& meter = charge.meter->row;
  const MeterRule rule{meter.aggregation, meter.is_recurring, meter.is_charged_in_advance};
  return meter.aggregation == Aggregation::unique_count || is_by_time(policy, rule) || meter.is_charged_in_advance || prices_look_at_events(charge);
}

RunningTotal<Decimal> total_of(const UsageTotalRow& row) { return {row.total, row.amount, row.event_count, row.latest_at, row.latest_sequence}; }

void set_total(UsageTotalRow& row, const RunningTotal<Decimal>& total) {
  row.total = total.total;
  row.amount = total.amount;
  row.event_count = total.event_count;
  row.latest_at = total.latest_at;
  row.latest_sequence = total.latest_sequence;
}

Result<ChargeUses> uses_of_totals(const BillingPolicy& policy, const ChargeTerms& charge, const UsageSpan& span,
                                  const std::vector<UsageTotalRow>& totals, const std::vector<UsageTotalRow>& earlier) {
  const MeterRow& meter = charge.meter->row;
  OSTO_TRY(TotalsByLine lines, lines_of(charge, totals));
  TotalsByLine carried, of_month;
  for (const UsageTotalRow& row : earlier) {
    OSTO_CHECK(merge_lines(charge, row, carried));
    if (row.window_start >= span.month.start) OSTO_CHECK(merge_lines(charge, row, of_month));
  }
  if (meter.is_recurring) {
    for (const auto& [line, total] : carried) lines[line];
  }
  std::vector<ChargeUse> uses;
  for (auto& [line, total] : lines) {
    ChargeUse use{line, {}, {}, total.event_count, {}, {}};
    use.amount = Rational(total.amount);
    RunningTotal<Decimal> level = total;
    if (meter.is_recurring) {
      level = carried[line];
      OSTO_CHECK(merge_totals(meter.aggregation, level, total));
    }
    OSTO_TRY(const Rational exact, quantity_of_total(meter.aggregation, level));
    OSTO_TRY(use.quantity, round_metered(policy, meter.quantity_places, meter.quantity_rounding, exact));
    if (is_peak(charge) && policy.usage_proration == UsageProration::unprorated && of_month.contains(line)) {
      OSTO_TRY(const Rational peak, quantity_of_total(meter.aggregation, of_month[line]));
      OSTO_TRY(use.before, round_metered(policy, meter.quantity_places, meter.quantity_rounding, peak));
      OSTO_TRY(use.quantity, subtract(std::max(use.quantity, use.before), use.before));
    }
    uses.push_back(std::move(use));
  }
  return closed_uses(charge, std::move(uses));
}

EventMetering::EventMetering(const BillingPolicy& policy, const ChargeTerms& charge, const Zone& zone, const UsageSpan& span,
                             const std::vector<UsageTotalRow>& earlier)
    : policy_(policy), charge_(charge), zone_(zone), span_(span), earlier_(earlier), keeps_events_(prices_look_at_events(charge)) {}

Result<EventMetering::Group*> EventMetering::group_for(const Dimensions& line) {
  Group& group = groups_[line];
  if (group.run != nullptr) return &group;
  const MeterRow& meter = charge_.meter->row;
  CarriedLevel carried;
  if (meter.is_recurring && meter.aggregation != Aggregation::unique_count) {
    OSTO_TRY(TotalsByLine lines, lines_of(charge_, earlier_));
    OSTO_TRY(carried.quantity, quantity_of_total(meter.aggregation, lines[line]));
  }
  const MeterWindow window{span_.window.start, span_.held_until, span_.month, std::nullopt};
  OSTO_TRY(group.run, make_meter_run(policy_, {meter.aggregation, meter.is_recurring, meter.is_charged_in_advance}, zone_, window, carried));
  group.use.dimensions = line;
  return &group;
}

Result<void> EventMetering::add(const UsageRecordRow& record) {
  OSTO_TRY(const auto counted, counted_group(*charge_.meter, record.properties));
  if (!counted || !passes_all(*counted, charge_.filters)) return {};
  OSTO_TRY(Group* group, group_for(project(*counted, charge_.group_by)));
  MeterEvent event;
  event.id = record.event_id;
  event.occurred_at = record.occurred_at;
  event.quantity = Rational(record.quantity);
  event.value = record.value;
  event.operation = record.operation;
  OSTO_CHECK(group->run->add(event));
  if (record.occurred_at < span_.window.start) return {};
  const Rational amount(record.transaction_amount.value_or(record.quantity));
  OSTO_TRY(group->use.amount, billing::add(group->use.amount, amount));
  if (keeps_events_) group->use.events.push_back({Rational(record.quantity), std::nullopt, amount});
  return {};
}

Result<ChargeUses> EventMetering::close() {
  const MeterRow& meter = charge_.meter->row;
  if (meter.is_recurring && meter.aggregation != Aggregation::unique_count) {  // what nobody touched is still there
    OSTO_TRY(const TotalsByLine lines, lines_of(charge_, earlier_));
    for (const auto& [line, total] : lines) OSTO_CHECK(group_for(line));
  }
  std::vector<ChargeUse> uses;
  for (auto& [line, group] : groups_) {
    OSTO_TRY(const MeteredGroup metered, group.run->close());
    ChargeUse use = std::move(group.use);
    use.event_count = metered.event_count;
    OSTO_TRY(use.quantity, round_metered(policy_, meter.quantity_places, meter.quantity_rounding, metered.quantity));
    uses.push_back(std::move(use));
  }
  return closed_uses(charge_, std::move(uses));
}

Instant events_from(const ChargeTerms& charge, const UsageSpan& span, Instant subscription_start) {
  const MeterRow& meter = charge.meter->row;
  return meter.is_recurring && meter.aggregation == Aggregation::unique_count ? subscription_start : span.window.start;
}

Result<std::optional<Dimensions>> counted_group(const MeterTerms& meter, const std::string& properties) {
  if (meter.filters.empty() && meter.group_by.empty()) return std::optional<Dimensions>(Dimensions{});
  OSTO_TRY(const Dimensions dimensions, parse_dimensions(properties));
  if (!passes_all(dimensions, meter.filters)) return std::optional<Dimensions>();
  return std::optional<Dimensions>(project(dimensions, meter.group_by));
}

}  // namespace osto::billing
