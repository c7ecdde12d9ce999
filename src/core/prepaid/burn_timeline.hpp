// What happens in a request for burning, in order of time.
#pragma once

#include <osto_billing/prepaid_credit.hpp>

#include <cstddef>
#include <vector>

namespace osto::billing {

/// In the order in which things of one instant are done: a grant that ends gives nothing more, a reset sees what is left, new
/// credit settles carried overage before it is burned.
enum class CreditMoment { expiry, voiding, reset, start, recurrence, settlement, snapshot, burn };

struct CreditHappening {
  Instant at;  ///< empty: at the beginning
  CreditMoment moment{};
  std::size_t position = 0;  ///< in the list of the request that it comes from
};

/// Everything up to and including `until`; burns at `until` or later and before `since` are left out.
/// Errors: invalid_value (zone), out_of_range (recurrences).
Result<std::vector<CreditHappening>> credit_timeline(const BurnCredit& request);

/// Whether the burn lies in [since, until).
bool counts(const BurnCredit& request, const CreditBurn& burn);

/// Errors: invalid_value or currency_mismatch, naming the field.
Result<void> check_burn_request(const BurnCredit& request);

}  // namespace osto::billing
