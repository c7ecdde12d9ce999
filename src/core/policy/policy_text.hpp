// A policy as it is stored: every choice spelled out, one "name=value" line each, so that a preset that changes with a new
// version of the library never rewrites what an old period was billed by.
#pragma once

#include <osto_billing/policies.hpp>
#include <osto_billing/result.hpp>

#include <string>
#include <string_view>

namespace osto::billing {

/// "preset=lago\nproration_unit=day\n...": fields in declared order, each line ended.
std::string policy_text(const BillingPolicy& policy);

/// The reverse. A choice that the text does not name (an older library knew fewer) is as the preset `osto` has it.
/// Errors: invariant_broken (a name or value that is not ours).
Result<BillingPolicy> parse_policy_text(std::string_view text);

}  // namespace osto::billing
