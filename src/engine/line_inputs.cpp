#include "engine/line_inputs.hpp"

#include "core/policy/policy_text.hpp"
#include "core/proration/proration_share.hpp"
#include "core/subscription/charge_lines.hpp"
#include "engine/load.hpp"

namespace osto::billing {
namespace {

/// How much of its month a usage window covers: 10 to 31 January by day is 22 of 31.
Result<Rational> window_share(const BillingContext& context, const BillingPolicy& policy, const ItemRow& item, const Period& window) {
  OSTO_TRY(const Period month, usage_period_at(context, item, window.start));
  OSTO_TRY(const ProrationShare share, proration_share(*context.zone, {.unit = policy.proration_unit}, {month, window, {}}));
  return share.as_ratio();
}

}  // namespace

Result<void> LineInputFinder::load() {
  OSTO_TRY(context_, load_billing_context(transaction_, company_id_));
  std::vector<ItemRow> items;
  OSTO_CHECK(read_all(transaction_, company_id_, items));
  for (ItemRow& item : items) items_[item.id] = std::move(item);
  return read_all(transaction_, company_id_, totals_);
}

Result<LineInputs> LineInputFinder::find(const LineRow& line) {
  LineInputs inputs;
  inputs.line = &line;
  OSTO_TRY(inputs.policy, policy_of(line.billing_policy_id));
  const auto item = items_.find(line.item_id);
  if (item == items_.end()) return inputs;
  OSTO_TRY(inputs.terms, terms_of(item->second, line));
  if (line.kind != LineKind::usage || inputs.terms == nullptr || !inputs.terms->meter) return inputs;
  OSTO_TRY(inputs.commitment_share, window_share(context_, *inputs.policy, item->second, {line.service_start, line.service_end}));
  for (const UsageTotalRow& total : totals_) {
    const bool is_used = total.item_id == line.item_id && total.meter_id == inputs.terms->meter->id && total.window_start == line.service_start;
    if (is_used) inputs.event_count = total.event_count;
  }
  return inputs;
}

Result<const BillingPolicy*> LineInputFinder::policy_of(PolicyId policy_id) {
  const auto known = policies_.find(policy_id);
  if (known != policies_.end()) return &known->second;
  OSTO_TRY(const auto row, load_row(transaction_, queries::kBillingPolicy, {{"id", policy_id}}, "billing policy"));
  OSTO_TRY(policies_[policy_id], parse_policy_text(row.choices));
  return &policies_[policy_id];
}

Result<const ChargeTerms*> LineInputFinder::terms_of(const ItemRow& item, const LineRow& line) {
  const auto key = std::tuple(item.plan_version_id, line.currency, item.interval_unit);
  auto known = terms_.find(key);
  if (known == terms_.end()) {
    auto terms = load_plan_terms(transaction_, item.plan_version_id, line.currency, item.interval_unit);
    const bool lacks_price = !terms && terms.error().code == ErrorCode::state_conflict;  // which the line's check reports
    if (!terms && !lacks_price) return Failure(std::move(terms).error());
    known = terms_.emplace(key, lacks_price ? PlanTerms{} : *std::move(terms)).first;
  }
  for (const ChargeTerms& charge : known->second.charges) {
    if (charge.charge.id == line.charge_id) return &charge;
  }
  return nullptr;
}

}  // namespace osto::billing
