// Calculations of prepaid credit: the rules take the records as they are.
#include <osto_billing/calculate_prepaid.hpp>

#include "core/prepaid/burn.hpp"
#include "core/prepaid/credit_conversion.hpp"
#include "core/prepaid/top_up.hpp"

namespace osto::billing {

Result<CreditBurned> calculate::burn(const BurnCredit& request) { return burn_credit(request); }

Result<ToppedUp> calculate::top_up(const TopUpCredit& request) { return top_up_credit(request); }

Result<CreditsConverted> calculate::convert_credits(const ConvertCredits& request) {
  return billing::convert_credits(request);
}

}  // namespace osto::billing
