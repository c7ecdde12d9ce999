// What lines were made of: the policy version that each names, its charge's prices, the usage of its window.
#pragma once

#include "core/invoice/billing_context.hpp"
#include "core/subscription/subscription_rows.hpp"
#include "core/verify/rule_versions.hpp"
#include "engine/own_policies.hpp"
#include "ports/storage.hpp"

#include <map>
#include <tuple>
#include <vector>

namespace osto::billing {

/// Every row of the company, in key order. Errors: storage_failed where one cannot be read.
template <class Row>
Result<void> read_all(Transaction& transaction, CompanyId company_id, std::vector<Row>& rows) {
  return transaction.scan(table_of<Row>(), company_id, [&](const ScannedRow& scanned) -> Result<void> {
    OSTO_TRY(const Row* row, scanned.as<Row>());
    rows.push_back(*row);
    return {};
  });
}

/// Each policy version and each item's terms are read once. Inputs point into the finder.
class LineInputFinder {
 public:
  LineInputFinder(Transaction& transaction, CompanyId company_id)
      : transaction_(transaction), company_id_(company_id), own_policies_(transaction) {}

  Result<void> load();
  /// All but what a credit needs of other lines.
  Result<LineInputs> find(const LineRow& line);
  Result<const BillingPolicy*> policy_of(PolicyId policy_id);
  /// By which rules a subscription is billed while it has this item.
  Result<BillingContext> context_of(const SubscriptionRow& subscription, const ItemRow& item);

 private:
  Result<void> add_usage(const LineRow& line, const ItemRow& item, const PlanTerms& terms, LineInputs& inputs);
  Result<const PlanTerms*> terms_of(const ItemRow& item, Currency currency);

  Transaction& transaction_;
  CompanyId company_id_;
  BillingContext context_;
  std::map<ItemId, ItemRow> items_;
  std::map<SubscriptionId, SubscriptionRow> subscriptions_;
  std::map<LineId, UsageLineRow> usage_lines_;
  std::map<PolicyId, BillingPolicy> policies_;
  std::map<std::tuple<PlanVersionId, Currency, IntervalUnit, std::int64_t, std::int64_t>, PlanTerms> terms_;
  OwnPolicies own_policies_;
};

}  // namespace osto::billing
