// Which choices of a billing policy the billing of a database carries out.
#pragma once

#include <osto_billing/policies.hpp>
#include <osto_billing/result.hpp>

#include <string>

namespace osto::billing {

/// Errors: invalid_value at "<pointer>/<choice>", with the values that are allowed, for a choice that bills would ignore.
Result<void> check_engine_choices(const BillingPolicy& policy, const std::string& pointer);

}  // namespace osto::billing
