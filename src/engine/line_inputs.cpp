#include "engine/line_inputs.hpp"

#include "core/policy/policy_text.hpp"
#include "core/proration/proration_share.hpp"
#include "core/subscription/charge_metering.hpp"
#include "core/subscription/item_calendar.hpp"
#include "engine/load.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

/// How much of its month a usage window covers: 10 to 31 January by day is 22 of 31.
Result<Rational> window_share(const BillingContext& context, const BillingPolicy& policy, const SubscriptionRow& subscription,
                              const ItemRow& item, const Period& window) {
  OSTO_TRY(const Period month, usage_period_at(context, subscription, item, window.start));
  const BillingZone zone = billing_zone(context, subscription);
  OSTO_TRY(const ProrationShare share, proration_share(zone.zone(), share_rule(policy), {month, window, Cycle{CycleUnit::month, 1}}));
  return share.as_ratio();
}

/// Whether the line's quantity is all that its price looks at: not where units are converted, single events priced, a level counts
/// for a part of its month, or a peak above an earlier one. Such lines, and what a commitment cuts of them, are stated.
bool is_told_by_line(const BillingPolicy& policy, const ChargeTerms& charge) {
  return !charge.charge.conversion_factor && !reads_events(policy, charge) && !is_peak(charge) && policy.usage_proration == UsageProration::unprorated;
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
  if (!line.item_id || !line.charge_id) return inputs;
  const auto item = items_.find(*line.item_id);
  if (item == items_.end()) return inputs;
  OSTO_TRY(inputs.terms, terms_of(item->second, line));
  if (line.kind == LineKind::usage && inputs.terms != nullptr && inputs.terms->meter) OSTO_CHECK(add_usage(line, item->second, inputs));
  return inputs;
}

Result<void> LineInputFinder::add_usage(const LineRow& line, const ItemRow& item, LineInputs& inputs) const {
  const auto subscription = subscriptions_.find(item.subscription_id);
  if (subscription == subscriptions_.end()) return {};
  OSTO_TRY(inputs.commitment_share, window_share(context_, *inputs.policy, subscription->second, item, {line.service_start, line.service_end}));
  const auto& trial_end = subscription->second.trial_end_at;
  inputs.waives_minimum = trial_end && line.service_end <= *trial_end && inputs.policy->trial_commitment == TrialCommitment::waived;
  const auto said = usage_lines_.find(line.id);
  if (said == usage_lines_.end()) return {};
  inputs.event_count = said->second.event_count;
  inputs.is_of_group = !said->second.dimensions.empty() || !is_told_by_line(*inputs.policy, *inputs.terms) || has_commitment(item, line);
  return {};
}

Result<const BillingPolicy*> LineInputFinder::policy_of(PolicyId policy_id) {
  const auto known = policies_.find(policy_id);
  if (known != policies_.end()) return &known->second;
  OSTO_TRY(const auto row, load_row(transaction_, queries::kBillingPolicy, {{"id", policy_id}}, "billing policy"));
  OSTO_TRY(policies_[policy_id], parse_policy_text(row.choices));
  return &policies_[policy_id];
}

bool LineInputFinder::has_commitment(const ItemRow& item, const LineRow& line) const {
  const auto known = terms_.find(std::tuple(item.plan_version_id, line.currency, item.interval_unit, item.interval_count));
  return known != terms_.end() && std::any_of(known->second.charges.begin(), known->second.charges.end(), [](const ChargeTerms& charge) {
    return charge.charge.kind == ChargeKind::commitment;
  });
}

Result<const ChargeTerms*> LineInputFinder::terms_of(const ItemRow& item, const LineRow& line) {
  const auto key = std::tuple(item.plan_version_id, line.currency, item.interval_unit, item.interval_count);
  auto known = terms_.find(key);
  if (known == terms_.end()) {
    auto terms = load_plan_terms(transaction_, item.plan_version_id, line.currency, interval_of(item));
    const bool lacks_price = !terms && terms.error().code == ErrorCode::state_conflict;  // which the line's check reports
    if (!terms && !lacks_price) return Failure(std::move(terms).error());
    known = terms_.emplace(key, lacks_price ? PlanTerms{} : *std::move(terms)).first;
  }
  for (const ChargeTerms& charge : known->second.charges) {
    if (charge.charge.id == *line.charge_id) return &charge;
  }
  return nullptr;
}

}  // namespace osto::billing
