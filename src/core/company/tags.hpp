// Words that a host puts on companies, by which policies are looked up.
#pragma once

#include <osto_billing/result.hpp>

#include <string>
#include <vector>

namespace osto::billing {

/// Errors: invalid_value (`pointer` + /<index>): empty, longer than 64 bytes, with a control character, or twice.
Result<void> check_tags(const std::vector<std::string>& tags, const std::string& pointer);

}  // namespace osto::billing
