// Dunning policies of a catalogue document as rows, filled in from their preset, and back.
#pragma once

#include "core/dunning/dunning_policy.hpp"
#include "core/dunning/segment.hpp"

#include <osto_billing/catalog_document.hpp>

#include <string>
#include <vector>

namespace osto::billing {

struct DunningPolicyRows {
  DunningPolicyTerms terms;
  std::vector<DunningPolicyAmountRow> amounts;
};

/// The id, version and digest are the caller's. Errors: invalid_value with the pointer: what validate_policy refuses; a segment
/// without a priority, amounts out of order, a currency twice, a country that is no code, tags that cannot be.
Result<DunningPolicyRows> dunning_policy_rows_of(const DunningPolicyEntry& entry, DunningPolicyId id, const std::string& pointer);

/// The entry that publishes the same policy again.
Result<DunningPolicyEntry> dunning_entry_of(const DunningPolicyTerms& terms, const std::vector<DunningPolicyAmountRow>& amounts);

}  // namespace osto::billing
