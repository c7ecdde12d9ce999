// Dunning policies as other systems document them, and what a policy says once its preset is filled in.
#pragma once

#include <osto_billing/dunning_terms.hpp>

namespace osto::billing {

/// The policy with what its preset says wherever it says nothing itself.
TimelinePolicy filled_in(const TimelinePolicy& policy);

/// Whether the policy is for this amount, currency and company.
bool holds_for(const TimelinePolicy& policy, const DunningTimeline& request);

/// Errors: invalid_value; `field` begins with `path`, the JSON pointer of the policy.
Result<void> check_timeline_policy(const TimelinePolicy& policy, const std::string& path);

}  // namespace osto::billing
