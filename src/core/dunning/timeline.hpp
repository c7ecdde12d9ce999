// The dunning timeline of one document: every step with its instant, and how it ends.
#pragma once

#include <osto_billing/dunning_terms.hpp>

namespace osto::billing {

/// Worked example (Kill Bill's 8, 8, 8): the first attempt fails on 1 May, nothing is paid: retries on 9, 17 and 25 May.
/// Errors: invalid_value (a policy, the zone, an instant of payment before the first attempt), out_of_range.
Result<DunningTimelineAnswer> dunning_timeline(const DunningTimeline& request);

}  // namespace osto::billing
