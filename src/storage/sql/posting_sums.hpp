// Watches that the postings written in a unit of work sum to zero, entry by entry: per currency, and in the functional
// currency. Entries and postings are append-only, so what was written by earlier units stays balanced.
#pragma once

#include "core/change/decision.hpp"

#include <cstddef>
#include <vector>

namespace osto::billing {

class PostingSums {
 public:
  /// Remembers the postings among the changes.
  void note(std::span<const RowChange> changes);

  std::size_t mark() const { return written_.size(); }
  /// Forgets what was noted after the mark: it was rolled back.
  void forget_after(std::size_t mark) { written_.resize(mark); }

  /// Errors: invariant_broken, naming osto_postings_balance and the entry.
  Result<void> check_after(std::size_t mark) const;

 private:
  struct Written {
    IdBytes entry_id;
    Currency currency;
    std::int64_t amount_minor, functional_minor;
  };
  std::vector<Written> written_;
};

}  // namespace osto::billing
