#include "core/invoice/advance_split.hpp"

#include "core/money/allocate.hpp"

#include <algorithm>

namespace osto::billing {

Result<std::vector<Minor>> split_of_advance(Minor amount, Minor left, std::span<const Minor> left_taxes) {
  std::vector<std::int64_t> weights{left.value};
  for (const Minor tax : left_taxes) {
    weights.front() -= tax.value;
    weights.push_back(tax.value);
  }
  return allocate(amount, weights);
}

Result<std::vector<TakenAdvance>> take_advances(std::span<const OpenAdvance> in_order, Minor wanted) {
  std::vector<TakenAdvance> taken;
  for (const OpenAdvance& advance : in_order) {
    TakenAdvance part;
    part.advance = &advance;
    part.amount_minor = std::min(wanted, advance.row.left_minor);
    if (part.amount_minor.value <= 0) continue;
    OSTO_TRY(const std::vector<Minor> parts, split_of_advance(part.amount_minor, advance.row.left_minor, advance.left_taxes));
    part.taxes.assign(parts.begin() + 1, parts.end());
    OSTO_TRY(part.tax_minor, subtract(part.amount_minor, parts.front()));
    OSTO_TRY(wanted, subtract(wanted, part.amount_minor));
    taken.push_back(std::move(part));
  }
  return taken;
}

}  // namespace osto::billing
