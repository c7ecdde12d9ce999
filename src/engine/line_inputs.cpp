#include "engine/line_inputs.hpp"

#include "core/policy/policy_text.hpp"
#include "core/proration/proration_share.hpp"
#include "core/subscription/item_calendar.hpp"
#include "core/subscription/usage_lines.hpp"
#include "engine/load.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

/// Whether a usage line's price can be told from the line alone: one price for all usage, in units as they were metered, of a
/// whole month, and nothing that bounds what the plan's lines come to together. A line shows twelve places of an average or of a
/// level weighed by time, which are priced exactly.
bool is_priced_alone(const BillingPolicy& policy, const PlanTerms& terms, const ChargeTerms& charge) {
  const PriceModel model = charge.price.model;
  const bool looks_at_events = model == PriceModel::dynamic || model == PriceModel::percentage || model == PriceModel::graduated_percentage;
  const bool is_fraction = charge.meter && (charge.meter->row.aggregation == Aggregation::average || charge.meter->row.aggregation == Aggregation::time_weighted_sum);
  return !has_commitment(terms) && !looks_at_events && !is_fraction && charge.variants.size() == 1 && charge.group_by.empty() &&
         !charge.charge.conversion_operation && policy.usage_proration == UsageProration::unprorated;
}

template <class Row, class Key>
Result<void> read_by(Transaction& transaction, CompanyId company_id, Key Row::* key, std::map<Key, Row>& rows) {
  std::vector<Row> all;
  OSTO_CHECK(read_all(transaction, company_id, all));
  for (Row& row : all) rows[row.*key] = row;
  return {};
}

}  // namespace

Result<void> LineInputFinder::load() {
  OSTO_TRY(context_, load_billing_context(transaction_, company_id_));
  OSTO_CHECK(read_by(transaction_, company_id_, &ItemRow::id, items_));
  OSTO_CHECK(read_by(transaction_, company_id_, &SubscriptionRow::id, subscriptions_));
  return read_by(transaction_, company_id_, &UsageLineRow::line_id, usage_lines_);
}

Result<LineInputs> LineInputFinder::find(const LineRow& line) {
  LineInputs inputs;
  inputs.line = &line;
  OSTO_TRY(inputs.policy, policy_of(line.billing_policy_id));
  inputs.document_policy = &context_.policy;
  if (!line.item_id || !line.charge_id) return inputs;
  const auto item = items_.find(*line.item_id);
  if (item == items_.end()) return inputs;
  OSTO_TRY(const PlanTerms* terms, terms_of(item->second, line.currency));
  const auto charge = std::find_if(terms->charges.begin(), terms->charges.end(), [&](const ChargeTerms& one) { return one.charge.id == *line.charge_id; });
  if (charge == terms->charges.end()) return inputs;
  inputs.terms = &*charge;
  if (line.kind == LineKind::usage) OSTO_CHECK(add_usage(line, item->second, *terms, inputs));
  return inputs;
}

Result<void> LineInputFinder::add_usage(const LineRow& line, const ItemRow& item, const PlanTerms& terms, LineInputs& inputs) {
  inputs.is_priced_together = true;
  const auto subscription = subscriptions_.find(item.subscription_id);
  const auto billed = usage_lines_.find(line.id);
  if (subscription == subscriptions_.end() || billed == usage_lines_.end()) return {};
  OSTO_TRY(const BillingContext context, context_of(subscription->second, item));
  OSTO_TRY(const Period month, usage_period_at(context, subscription->second, item, line.service_start));
  const Period window{line.service_start, line.service_end};
  const BillingZone zone = billing_zone(context, subscription->second);
  OSTO_TRY(const ProrationShare share, proration_share(zone.zone(), share_rule(*inputs.policy), {month, window, item.usage_by_period ? item_cycle(context, item) : Cycle{CycleUnit::month, 1}}));
  OSTO_TRY(inputs.commitment_share, share.as_ratio());
  const auto& trial_end = subscription->second.trial_end_at;
  inputs.waives_minimum = trial_end && window.end <= *trial_end && context.policy.trial_commitment == TrialCommitment::waived;
  inputs.event_count = billed->second.event_count;
  inputs.is_priced_together = window.start != month.start || !billed->second.dimensions.empty() || !is_priced_alone(*inputs.policy, terms, *inputs.terms);
  return {};
}

Result<const BillingPolicy*> LineInputFinder::policy_of(PolicyId policy_id) {
  const auto known = policies_.find(policy_id);
  if (known != policies_.end()) return &known->second;
  OSTO_TRY(const auto row, load_row(transaction_, queries::kBillingPolicy, {{"id", policy_id}}, "billing policy"));
  OSTO_TRY(policies_[policy_id], parse_policy_text(row.choices));
  return &policies_[policy_id];
}

Result<BillingContext> LineInputFinder::context_of(const SubscriptionRow& subscription, const ItemRow& item) {
  OSTO_TRY(auto own, own_policies_.own_context_of(context_, subscription, item));
  return own ? *std::move(own) : context_;
}

Result<const PlanTerms*> LineInputFinder::terms_of(const ItemRow& item, Currency currency) {
  const auto key = std::tuple(item.plan_version_id, currency, item.interval_unit, item.interval_count, item.phase);
  auto known = terms_.find(key);
  if (known == terms_.end()) {
    auto terms = load_plan_terms(transaction_, item.plan_version_id, currency, interval_of(item), item.phase);
    const bool lacks_price = !terms && terms.error().code == ErrorCode::state_conflict;  // which the line's check reports
    if (!terms && !lacks_price) return Failure(std::move(terms).error());
    known = terms_.emplace(key, lacks_price ? PlanTerms{} : *std::move(terms)).first;
  }
  return &known->second;
}

}  // namespace osto::billing
