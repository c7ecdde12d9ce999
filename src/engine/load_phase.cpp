#include "engine/load_phase.hpp"

#include "core/subscription/item_calendar.hpp"
#include "engine/load.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

Result<void> check_later_phases(Transaction& transaction, const PlanTerms& terms, Currency currency, PlanInterval interval, std::int64_t phase) {
  if (terms.phases.empty() || phase >= terms.phases.back().position) return {};
  OSTO_TRY(const auto charges, transaction.rows(queries::kCharges, {{"plan_version_id", terms.version.id}}));
  OSTO_TRY(const auto prices, transaction.rows(queries::kPrices, {{"plan_version_id", terms.version.id}}));
  for (const ChargeRow& charge : charges) {
    if (charge.phase <= phase) continue;
    const PlanInterval wanted = price_interval(charge.kind, interval);
    const bool is_priced = std::any_of(prices.begin(), prices.end(), [&](const PriceRow& price) {
      return price.charge_id == charge.id && price.currency == currency && PlanInterval{price.interval_unit, price.interval_count} == wanted;
    });
    if (is_priced) continue;
    return fail(ErrorCode::state_conflict, "charge '" + charge.code + "' of phase '" + terms.phases[static_cast<std::size_t>(charge.phase)].code +
                                               "' has no price in " + std::string(currency.code()) + " per " +
                                               (wanted.count == 1 ? "" : std::to_string(wanted.count) + " x ") +
                                               std::string(enumerator_name(wanted.unit)));
  }
  return {};
}

}  // namespace

Result<PlanTerms> load_priced_terms(Transaction& transaction, PlanVersionId plan_version_id, Currency currency, PlanInterval interval,
                                    std::int64_t phase) {
  OSTO_TRY(PlanTerms terms, load_plan_terms(transaction, plan_version_id, currency, interval, phase));
  OSTO_CHECK(check_later_phases(transaction, terms, currency, interval, phase));
  return terms;
}

Result<PlanTerms> named_by_plan(Result<PlanTerms> terms) {
  if (!terms && terms.error().code == ErrorCode::state_conflict) terms.error().field = "/plan";
  return terms;
}

Result<NewTerms> load_changed_terms(Transaction& transaction, const SubscriptionContext& facts, PlanVersionId plan_version_id,
                                    PlanInterval interval, std::int64_t seat_count, Instant now) {
  NewTerms terms;
  terms.interval = interval;
  terms.seat_count = seat_count;
  OSTO_TRY(const PlanTerms outline, load_plan_outline(transaction, plan_version_id));
  OSTO_TRY(terms.phase, phase_of_change(facts, outline, now));
  OSTO_TRY(terms.terms, load_priced_terms(transaction, plan_version_id, facts.context.company.currency, interval, terms.phase.position));
  return terms;
}

Result<void> check_phase_runs(const SubscriptionContext& facts, const NewTerms& terms, Instant instant) {
  const bool is_kept = terms.terms.version.id == facts.item->plan_version_id;
  if (is_kept || !terms.phase.end || *terms.phase.end > instant) return {};
  return fail(ErrorCode::state_conflict, "the last phase of plan '" + terms.terms.plan.code + "' is over on " + terms.phase.end->to_string() +
                                             " by the policy's phase_alignment; a plan whose phases still run is allowed",
              "/plan", facts.subscription.id.to_string());
}

Result<NewTerms> load_resumed_terms(Transaction& transaction, const SubscriptionContext& facts, Instant now) {
  const ItemRow& item = *facts.item;
  NewTerms terms{*facts.terms, interval_of(item), item.seat_count};
  OSTO_TRY(terms.phase, phase_of_resumption(facts, now));
  if (terms.phase.position != item.phase) {
    OSTO_TRY(terms.terms, load_plan_terms(transaction, item.plan_version_id, facts.context.company.currency, terms.interval, terms.phase.position));
  }
  return terms;
}

Result<NewTerms> load_next_phase(Transaction& transaction, const SubscriptionContext& facts) {
  const ItemRow& item = *facts.item;
  NewTerms terms{{}, interval_of(item), item.seat_count};
  const BillingZone zone = billing_zone(facts.context, facts.subscription);
  OSTO_TRY(terms.phase, phase_span(zone.zone(), facts.terms->phases, item.phases_from, item.phase + 1));
  OSTO_TRY(terms.terms, load_plan_terms(transaction, item.plan_version_id, facts.context.company.currency, terms.interval, terms.phase.position));
  return terms;
}

}  // namespace osto::billing
