#include "core/subscription/charge_line.hpp"

#include "core/money/rounding.hpp"

namespace osto::billing {

LineRow line_for(const SubscriptionContext& facts, const ItemRow& item, const PlanTerms& terms, const ChargeTerms& charge) {
  LineRow line;
  line.subscription_id = item.subscription_id;
  line.item_id = item.id;
  line.charge_id = charge.charge.id;
  line.module_id = terms.module.id;
  line.purchase_order = facts.subscription.purchase_order;
  line.unit_price = charge.price.model == PriceModel::flat ? charge.price.flat_fee.value_or(Decimal()) : charge.price.unit_price;
  const LinePolicy by = line_policy(facts.context, terms, charge);
  line.rounding = by.policy.rounding;
  line.billing_policy_id = by.id;
  line.rule_version = kRuleVersion;
  return line;
}

Result<void> price_line(const BillingPolicy& policy, const ChargeTerms& charge, const ChargedUse& use, LineRow& line) {
  OSTO_TRY(const Rating rating, rate_charge(policy, charge, use));
  OSTO_TRY(line.quantity, round_to_places(rating.priced_quantity, Decimal::kMaxPlaces, RoundingMode::half_up));
  line.amount_minor = rating.rounded.amount_minor;
  line.exact_amount = rating.exact_minor.to_string();
  return {};
}

}  // namespace osto::billing
