// finance_*: what people read, with printed ids, decimals in major units and ISO instants.
#pragma once

#include "storage/sql/dialect.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace osto::billing {

std::vector<std::string> view_statements(Dialect dialect);

/// Writes out {id PREFIX COLUMN}, {at COLUMN} (an instant) and {money COLUMN} (needs osto_currencies as `cur`).
std::string expand_view(std::string_view text, Dialect dialect);

}  // namespace osto::billing
