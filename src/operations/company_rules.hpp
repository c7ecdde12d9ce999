// What a company's row must satisfy, when it is made and whenever it changes.
#pragma once

#include "core/company/company_rows.hpp"
#include "ports/queries.hpp"

#include <string>

namespace osto::billing {

/// The zone is known, taxes can be told from what is said of the buyer, and the display currency has a rate at `now`.
/// Errors: invalid_value (/zone, /tax_id, /state, /place_of_supply), state_conflict (/display_currency).
Result<void> check_company(Transaction& transaction, const LegalEntityRow& seller, const CompanyRow& company, Instant now);

/// The newest version of the policy with this code. Errors: not_found (/billing_policy, /dunning_policy).
Result<PolicyId> named_billing_policy(Transaction& transaction, const std::string& code);
Result<DunningPolicyId> named_dunning_policy(Transaction& transaction, const std::string& code);

}  // namespace osto::billing
