// The first two questions of verify: do the chains hold, and are the rows what was sealed?
#pragma once

#include "base/digest.hpp"
#include "core/verify/finding.hpp"
#include "ports/storage.hpp"

#include <optional>

namespace osto::billing {

struct SealsChecked {
  Bytes head;                  ///< hash of the last record; empty without one
  std::int64_t row_count = 0, seal_count = 0;
};

/// Of one company, or of the catalogue. Adds to `findings`. Where a record of seals is not what it was, rows are not compared:
/// nobody knows any longer what they were.
Result<SealsChecked> check_seals(const Storage& storage, Transaction& transaction, const std::optional<CompanyId>& company_id,
                                 Findings& findings);

/// Each event follows from the one before it, and has its place in the feed, in order.
Result<void> check_events(Transaction& transaction, CompanyId company_id, Findings& findings);

}  // namespace osto::billing
