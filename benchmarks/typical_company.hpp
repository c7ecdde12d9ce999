// A typical company's month, in the core alone: five modules with a base fee and seats, three of them metered over four tiers,
// one tax, one document.
#pragma once

#include "core/bookkeeping/finalize_document.hpp"
#include "core/catalog/plan_terms.hpp"

#include <cstdint>
#include <vector>

namespace osto::billing::benchmarks {

struct BilledCharge {
  ChargeTerms terms;
  Decimal quantity;
};

class TypicalCompany {
 public:
  /// `module_count` modules: two lines each, and a third for three of every five.
  explicit TypicalCompany(std::int64_t module_count = 5);

  std::int64_t line_count() const { return static_cast<std::int64_t>(charges_.size()); }
  const std::vector<BilledCharge>& charges() const { return charges_; }

  /// Rates every charge into a line, and finalizes the document of those lines: taxes, totals, number, balance, journal.
  /// Gives the document's total, so that nothing is optimised away.
  std::int64_t bill_month() const;

 private:
  LineRow rate_line(const BilledCharge& charge, std::int64_t position) const;

  std::vector<BilledCharge> charges_;
  FinalizeFacts facts_;  ///< without its lines
};

}  // namespace osto::billing::benchmarks
