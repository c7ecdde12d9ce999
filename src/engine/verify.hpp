// verify: proves a book from itself, and names what it cannot prove.
//
//   1. Chains. Each record of seals follows from the one before it; so does each event.
//   2. Seals. Each row is what the last commit that wrote it left; none is missing, none is there unsealed.
//   3. Derivation. Where 1 and 2 hold, amounts and balances are computed again from what they were made of.
// A company whose rows are not what was sealed is not derived again: its inputs are not those that were billed, and what
// follows from a wrong row would be named beside it.
#pragma once

#include "core/verify/finding.hpp"
#include "ports/storage.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

/// A finding and whose rows it is about; without a company, the catalogue's.
struct BookFinding {
  std::optional<CompanyId> company_id;
  Finding finding;
};

struct VerifyOptions {
  std::optional<CompanyId> company_id;  ///< absent: all of them
  std::size_t limit = 100;              ///< of findings
};

struct VerifyOutcome {
  std::vector<BookFinding> findings;
  bool is_complete = true;              ///< false: the limit was reached, and the rest is not looked at
  std::int64_t company_count = 0, row_count = 0, seal_count = 0, line_count = 0, document_count = 0, entry_count = 0;
  Bytes digest;                         ///< over the heads of all chains looked at: the same book gives the same
};

/// A company at a time, each in one reading transaction; memory is that of the largest company.
/// Errors: of the store. What is wrong with the book is a finding.
Result<VerifyOutcome> verify_book(Storage& storage, const VerifyOptions& options);

}  // namespace osto::billing
