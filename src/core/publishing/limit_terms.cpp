#include "core/publishing/limit_terms.hpp"

#include "base/text_list.hpp"

namespace osto::billing {
namespace {

/// Beyond it a percentage is a slip of the pen.
constexpr std::int64_t kMostPercent = 1'000;

Failure refuse(const std::string& pointer, const char* rule) { return fail(ErrorCode::invalid_value, rule, pointer); }

Result<void> check_percents(const std::vector<std::int64_t>& percents, const std::string& pointer) {
  std::int64_t last = 0;
  for (std::size_t i = 0; i < percents.size(); ++i) {
    const std::string here = pointer + "/" + std::to_string(i);
    if (percents[i] < 1 || percents[i] > kMostPercent) return refuse(here, "must be 1 to 1000");
    if (percents[i] <= last) return refuse(here, "must be above the one before it");
    last = percents[i];
  }
  return {};
}

}  // namespace

Result<void> validate_limit(const ChargeEntry& charge, const std::string& pointer) {
  if (charge.limit_quantity && charge.limit_quantity->is_negative()) {
    return refuse(pointer + "/limit_quantity", "is negative; 0 or more is allowed");
  }
  const bool is_counted = charge.kind == ChargeKind::usage || charge.kind == ChargeKind::seat;
  if (charge.limit_kind && !charge.limit_quantity) return refuse(pointer + "/limit_kind", "needs limit_quantity");
  if (charge.limit_kind == LimitKind::hard && !is_counted) return refuse(pointer + "/limit_kind", "hard belongs to usage and seat charges");
  if (charge.limit_overshoot) {
    if (!charge.limit_quantity) return refuse(pointer + "/limit_overshoot", "needs limit_quantity");
    if (charge.kind != ChargeKind::usage) return refuse(pointer + "/limit_overshoot", "belongs to usage charges only");
    if (charge.limit_kind == LimitKind::hard) return refuse(pointer + "/limit_overshoot", "belongs to soft limits");
    if (charge.limit_overshoot->is_negative()) return refuse(pointer + "/limit_overshoot", "is negative; 0 or more is allowed");
  }
  if (charge.alert_percents.empty()) return {};
  if (!charge.limit_quantity) return refuse(pointer + "/alert_percents", "need limit_quantity");
  if (charge.kind != ChargeKind::usage) return refuse(pointer + "/alert_percents", "belong to usage charges only");
  return check_percents(charge.alert_percents, pointer + "/alert_percents");
}

void set_limit(const ChargeEntry& charge, ChargeRow& row) {
  row.limit_quantity = charge.limit_quantity;
  if (charge.limit_quantity) row.limit_kind = charge.limit_kind.value_or(LimitKind::soft);
  row.limit_overshoot = charge.limit_overshoot;
  std::vector<std::string> percents;
  for (const std::int64_t percent : charge.alert_percents) percents.push_back(std::to_string(percent));
  row.alert_percents = join_list(percents);
}

Result<void> show_limit(const ChargeRow& row, ChargeEntry& charge) {
  charge.limit_quantity = row.limit_quantity;
  if (row.limit_kind == LimitKind::hard) charge.limit_kind = row.limit_kind;
  charge.limit_overshoot = row.limit_overshoot;
  OSTO_TRY(charge.alert_percents, alert_percents_of(row));
  return {};
}

Result<std::vector<std::int64_t>> alert_percents_of(const ChargeRow& row) {
  std::vector<std::int64_t> percents;
  for (const std::string& text : split_list(row.alert_percents)) {
    OSTO_TRY(const Decimal percent, Decimal::parse(text));
    percents.push_back(static_cast<std::int64_t>(percent.coefficient()));
  }
  return percents;
}

}  // namespace osto::billing
