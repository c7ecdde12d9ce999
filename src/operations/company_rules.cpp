#include "operations/company_rules.hpp"

#include "core/calendar/zone.hpp"
#include "core/invoice/display_total.hpp"
#include "core/tax/sale_taxes.hpp"

namespace osto::billing {

Result<void> check_company(Transaction& transaction, const LegalEntityRow& seller, const CompanyRow& company, Instant now) {
  if (!find_zone(company.zone)) return fail(ErrorCode::invalid_value, "is no IANA time zone", "/zone");
  if (company.display_currency && *company.display_currency != company.currency) {
    OSTO_TRY(const auto seller_zone, find_zone(seller.zone));
    OSTO_TRY(const auto rates, transaction.rows(queries::kFxRates));
    const auto shown = total_in_display_currency({Minor{1}, company.currency}, *company.display_currency, seller_zone->local_date(now), rates);
    if (!shown) return fail(ErrorCode::state_conflict, "the catalogue has no exchange rate from " + std::string(company.currency.code()), "/display_currency");
  }
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
