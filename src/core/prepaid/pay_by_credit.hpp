// Paying a document from prepaid and account credit, by core/prepaid/burn.
#pragma once

#include "core/prepaid/prepaid_rows.hpp"

#include <osto_billing/policies.hpp>

#include <span>
#include <string>
#include <vector>

namespace osto::billing {

/// What is to be paid of one module; empty: of none, which only grants without modules pay.
struct PayablePart {
  std::string module;
  Minor amount_minor;
};

struct PaidByCredit {
  std::vector<CreditUseRow> uses;        ///< in the order of use
  std::vector<CreditGrantRow> grants;    ///< that were used, with their balances after
  Minor paid_minor, promotional_minor;   ///< of grants of either kind
  Minor account_credit_minor;
};

/// Takes from grants and account credit in the policy's order, each from what it may pay. Parts are not negative.
///   118.00 due, 100.00 of a grant, 30.00 of account credit, prepaid first: 100.00 and 18.00.
///   prepaid_overage refused: credit that does not suffice for all pays nothing.
/// Errors: out_of_range.
Result<PaidByCredit> pay_by_credit(DocumentId document_id, std::span<const PayablePart> parts, std::span<const CreditGrantRow> grants,
                                   Minor account_credit, const BillingPolicy& policy, Instant at);

}  // namespace osto::billing
