#include "operations/company_rules.hpp"

#include "core/calendar/zone.hpp"
#include "core/invoice/display_total.hpp"
#include "core/policy/policy_text.hpp"
#include "core/tax/sale_taxes.hpp"

namespace osto::billing {

namespace {

/// Vouchers of advances are papers of GST: with another seller they would tax what nobody owes.
Result<void> check_advance_tax(Transaction& transaction, const LegalEntityRow& seller, const CompanyRow& company) {
  if (is_under_indian_gst(seller)) return {};
  OSTO_TRY(const auto row, transaction.first(queries::kBillingPolicy, {{"id", company.billing_policy_id}}));
  if (!row) return {};
  OSTO_TRY(const BillingPolicy policy, parse_policy_text(row->choices));
  if (policy.advance_tax == AdvanceTax::none) return {};
  return fail(ErrorCode::invalid_value, "has advance_tax receipt_voucher, which is for sellers under GST of India (tax_system india_gst); of this seller none is allowed",
              "/billing_policy");
}

}  // namespace

Result<void> check_company(Transaction& transaction, const LegalEntityRow& seller, const CompanyRow& company, Instant now) {
  if (!find_zone(company.zone)) return fail(ErrorCode::invalid_value, "is no IANA time zone", "/zone");
  if (company.display_currency && *company.display_currency != company.currency) {
    OSTO_TRY(const auto seller_zone, find_zone(seller.zone));
    OSTO_TRY(const auto rates, transaction.rows(queries::kFxRates));
    const auto shown = total_in_display_currency({Minor{1}, company.currency}, *company.display_currency, seller_zone->local_date(now), rates);
    if (!shown) return fail(ErrorCode::state_conflict, "the catalogue has no exchange rate from " + std::string(company.currency.code()), "/display_currency");
  }
  OSTO_CHECK(check_advance_tax(transaction, seller, company));
  return check_buyer(seller, company);
}

Result<PolicyId> named_billing_policy(Transaction& transaction, const std::string& code) {
  OSTO_TRY(const auto policy, transaction.first(queries::kBillingPolicyByCode, {{"code", code}}));
  if (!policy) return fail(ErrorCode::not_found, "there is no billing policy with this code", "/billing_policy");
  return policy->id;
}

Result<DunningPolicyId> named_dunning_policy(Transaction& transaction, const std::string& code) {
  OSTO_TRY(const auto policy, transaction.first(queries::kDunningPolicyByCode, {{"code", code}}));
  if (!policy) return fail(ErrorCode::not_found, "there is no dunning policy with this code", "/dunning_policy");
  return policy->id;
}

}  // namespace osto::billing
