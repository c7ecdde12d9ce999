// Calculations of prepaid credit and dunning: the rules take the records as they are.
#include <osto_billing/calculate_prepaid.hpp>

#include "core/dunning/overdue_state.hpp"
#include "core/dunning/timeline.hpp"
#include "core/prepaid/burn.hpp"
#include "core/prepaid/credit_conversion.hpp"
#include "core/prepaid/top_up.hpp"

namespace osto::billing {

Result<CreditBurned> calculate::burn(const BurnCredit& request) { return burn_credit(request); }

Result<ToppedUp> calculate::top_up(const TopUpCredit& request) { return top_up_credit(request); }

Result<CreditsConverted> calculate::convert_credits(const ConvertCredits& request) {
  return billing::convert_credits(request);
}

Result<DunningTimelineAnswer> calculate::dunning_timeline(const DunningTimeline& request) {
  return billing::dunning_timeline(request);
}

Result<DunningTermsAnswer> calculate::dunning_terms(const DunningTerms& request) { return overdue_state(request); }

}  // namespace osto::billing
