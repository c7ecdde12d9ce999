// Which policy is for an overdue document of a company that names none: the first whose segment it is in.
#pragma once

#include "core/dunning/policy_rows.hpp"

#include <span>
#include <string>
#include <vector>

namespace osto::billing {

/// The newest version of a policy that is looked up.
struct SegmentedPolicy {
  DunningPolicyRow policy;
  std::vector<DunningPolicyAmountRow> amounts;
};

/// What segments are about, as of the instant at which the case begins.
struct SegmentFacts {
  Currency currency;
  Minor due_minor;
  std::string country;
  std::vector<std::string> modules;      ///< that the document bills
  std::vector<std::string> tags;         ///< of the company
  std::int64_t customer_days = 0;        ///< local days since the company was made
};

/// Whether all that the segment says holds.
///   amounts EUR from 100.00 below 1000.00: 100.00 EUR is in it, 1000.00 EUR and 500.00 USD are not
bool is_in_segment(const SegmentedPolicy& policy, const SegmentFacts& facts);

/// Of policies in the order of priority, then code; null: none is for it.
const DunningPolicyRow* first_match(std::span<const SegmentedPolicy> policies, const SegmentFacts& facts);

}  // namespace osto::billing
