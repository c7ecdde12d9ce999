#include "core/prepaid/pay_by_credit.hpp"

#include "base/text_list.hpp"
#include "core/prepaid/burn.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

Decimal whole(Minor amount) { return Decimal::from_integer(amount.value); }

/// Amounts in minor units have no fraction, so what is taken of them has none.
Result<Minor> minor_of(const Decimal& amount) {
  if (!amount.is_integer()) return fail(ErrorCode::invariant_broken, "credit was taken in fractions of a minor unit");
  return make_minor(static_cast<std::int64_t>(amount.coefficient()));
}

CreditGrant grant_of(const CreditGrantRow& row) {
  CreditGrant grant;
  grant.grant_id = row.id.to_string();
  grant.amount = whole(row.balance_minor);
  grant.priority = row.priority;
  grant.kind = row.kind;
  grant.expires_at = row.expires_at;
  grant.created_at = row.granted_at;
  grant.scopes = split_list(row.modules);
  return grant;
}

}  // namespace

Result<PaidByCredit> pay_by_credit(DocumentId document_id, std::span<const PayablePart> parts, std::span<const CreditGrantRow> grants,
                                   Minor account_credit, const BillingPolicy& policy, Instant at) {
  BurnCredit request;
  request.policy = policy;
  request.account_credit = whole(account_credit);
  for (const CreditGrantRow& row : grants) request.grants.push_back(grant_of(row));
  CreditBurn burn;
  burn.at = at;
  for (const PayablePart& part : parts) {
    if (part.amount_minor.is_zero()) continue;
    BurnPart burned{whole(part.amount_minor), {}};
    if (!part.module.empty()) burned.scopes.push_back(part.module);
    burn.parts.push_back(std::move(burned));
  }
  PaidByCredit paid;
  if (burn.parts.empty()) return paid;
  request.burns.push_back(std::move(burn));
  OSTO_TRY(const CreditBurned burned, burn_credit(request));
  const BurnOutcome& outcome = burned.burns.front();
  OSTO_TRY(paid.account_credit_minor, minor_of(outcome.account_credit));
  OSTO_TRY(paid.paid_minor, minor_of(outcome.paid));
  OSTO_TRY(paid.promotional_minor, minor_of(outcome.promotional));
  for (const CreditTaken& taken : outcome.taken) {
    const auto row = std::find_if(grants.begin(), grants.end(), [&](const CreditGrantRow& grant) { return grant.id.to_string() == taken.grant_id; });
    OSTO_TRY(const Minor amount, minor_of(taken.amount));
    paid.uses.push_back({row->company_id, document_id, static_cast<std::int64_t>(paid.uses.size()), row->id, row->currency, amount});
    CreditGrantRow left = *row;
    OSTO_TRY(left.balance_minor, subtract(left.balance_minor, amount));
    paid.grants.push_back(std::move(left));
  }
  return paid;
}

}  // namespace osto::billing
