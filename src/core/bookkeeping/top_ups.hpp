// Prepaid credit that is topped up by itself: what a rule does is core/prepaid/top_up, as calculate.top_up shows it. What it buys
// is an invoice, and becomes credit when that is paid; what it gives is credit at once.
#pragma once

#include "core/bookkeeping/prepaid_credit.hpp"

#include <optional>
#include <vector>

namespace osto::billing {

struct TopUpFacts {
  BookkeepingContext context;            ///< in the rule's currency
  TopUpRuleRow rule;
  std::vector<CreditGrantRow> grants;    ///< in the currency, with something left
  std::vector<TopUpRow> pending;         ///< bought in the currency, on invoices that are not paid
  std::vector<OverageOwed> owed;         ///< that given credit pays under prepaid_overage carried
  std::int64_t next_ordinal = 1;         ///< of the company's grants
};

TopUpRule rule_of(const TopUpRuleRow& row);

/// The rule in the place of `before`, which it ends; looked at at once, or at its first instant.
/// Errors: invalid_value ("/rate", "/rule/..."), out_of_range.
Result<Decision> decide_set_top_up(const BillingContext& context, TopUpRuleRow rule, bool names_start, const std::optional<TopUpRuleRow>& before,
                                   AsOf& as_of);
Decision decide_remove_top_up(const TopUpRuleRow& rule);

/// Looks at the rule now: a threshold against the balance of grants for its modules and what is pending, an interval as its
/// `interval_number`th instant, after which the next is planned.
///   Threshold 20, fixed, 100 bought and 10 given at 0.50 EUR; 15 are left: an invoice of 50.00 EUR, a grant of 5.00 EUR.
/// Errors: out_of_range.
Result<Decision> decide_top_up(const TopUpFacts& facts, std::int64_t interval_number, AsOf& as_of);

/// Bought credit whose invoice is paid becomes a grant, booked out of deferred revenue; a voided invoice drops it. Nothing
/// happens while the invoice is open. Errors: out_of_range.
Result<Decision> decide_settle_top_up(const BookkeepingContext& context, const TopUpRow& bought, const DocumentRow& document, const BalanceRow& balance,
                                      const Rational& invoice_rate, const std::vector<OverageOwed>& owed, std::int64_t next_ordinal, AsOf& as_of);

}  // namespace osto::billing
