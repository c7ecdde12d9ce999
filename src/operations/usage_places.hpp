// In which window of which subscription an event counts, and whether it still may.
#pragma once

#include "core/subscription/usage_fold.hpp"
#include "engine/load.hpp"

#include <osto_billing/usage.hpp>

#include <map>

namespace osto::billing {

/// A window in which usage may count.
struct UsagePlace {
  ItemId item_id;
  PlanVersionId plan_version_id;
  std::int64_t phase = 0;
  Period window;
  bool is_late = false;                ///< closed: it will be rated again
  bool is_free = false;                ///< a trial: recorded, not counted
};

/// What events of one company may refer to. Loads what a batch needs once.
class UsagePlaces {
 public:
  /// `earliest`: of the batch's events.
  static Result<UsagePlaces> load(Transaction& transaction, CompanyId company_id, Instant earliest);

  /// Errors: invalid_value, state_conflict: the reason why an event of this time is not taken.
  Result<UsagePlace> place_of(SubscriptionId subscription_id, Instant occurred_at, Instant now) const;

  /// The meter of this code, if the place's plan charges it. Errors: invalid_value.
  Result<const MeterTerms*> meter_of(Transaction& transaction, const UsagePlace& place, std::string_view code);

  const MeterTerms* find_meter(MeterId id) const;
  const std::vector<UsageWindowRow>& windows() const { return windows_; }
  const BillingPolicy& policy_of(SubscriptionId subscription_id) const { return context_of(subscription_id).policy; }

 private:
  Result<UsagePlace> late_place(const SubscriptionRow& subscription, const UsageWindowRow& window, Instant now) const;

  const BillingContext& context_of(SubscriptionId subscription_id) const;

  BillingContext context_;
  std::map<SubscriptionId, BillingContext> own_contexts_;  ///< of those that are not billed by the company's policy
  std::vector<SubscriptionRow> subscriptions_;
  std::vector<ItemRow> items_;         ///< current ones, and those of the windows
  std::vector<UsageWindowRow> windows_;
  std::vector<MeterTerms> meters_;
  std::map<std::pair<PlanVersionId, std::int64_t>, std::vector<MeterId>> charged_;  ///< by phase
};

/// What a meter cannot count: less than nothing, but of levels, and of sums where the policy prices what is below zero as none.
/// Errors: invalid_value.
Result<void> check_counted(const BillingPolicy& policy, const MeterTerms& meter, const Decimal& quantity,
                           const std::optional<std::string>& value, SetOperation operation);

/// Errors: invalid_value (a name that is empty or stands twice).
Result<std::string> properties_text(const std::vector<UsageProperty>& properties);

}  // namespace osto::billing
