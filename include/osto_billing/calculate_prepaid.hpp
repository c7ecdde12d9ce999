// Calculations of prepaid credit and dunning. Their records: prepaid_credit.hpp, dunning_terms.hpp.
#pragma once

#include <osto_billing/dunning_terms.hpp>
#include <osto_billing/prepaid_credit.hpp>
#include <osto_billing/result.hpp>

namespace osto::billing::calculate {

/// What each burn takes from which grant, and the balances in time.
Result<CreditBurned> burn(const BurnCredit& request);

/// The automatic top-ups of a wallet, and what of them is invoiced.
Result<ToppedUp> top_up(const TopUpCredit& request);

/// Credits into money, or money into credits.
Result<CreditsConverted> convert_credits(const ConvertCredits& request);

/// Every step that dunning takes for one unpaid document, and how it ends.
Result<DunningTimelineAnswer> dunning_timeline(const DunningTimeline& request);

/// The overdue state of an account with unpaid documents.
Result<DunningTermsAnswer> dunning_terms(const DunningTerms& request);

}  // namespace osto::billing::calculate
