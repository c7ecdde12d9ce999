// The third question of verify: does the book follow from its inputs?
#pragma once

#include "core/verify/company_book.hpp"
#include "ports/storage.hpp"

namespace osto::billing {

struct DerivationChecked {
  std::int64_t line_count = 0, document_count = 0, entry_count = 0;
};

/// Lines from prices, policies and shares; periods from lines; documents and balances from lines, taxes and allocations; the
/// journal from documents. What follows from something wrong is not looked at. Adds to `findings`.
Result<DerivationChecked> check_derivation(Transaction& transaction, CompanyId company_id, std::span<const RuleVersion> versions,
                                           Findings& findings);

/// Numbers of each series from 1 to its counter, without a gap, each of a document that says so.
Result<void> check_registers(Transaction& transaction, Findings& findings);

}  // namespace osto::billing
