// Rules that need a look at other rows or at the row before: one condition each, spelt as a trigger per store.
#pragma once

#include "storage/sql/dialect.hpp"

#include <string>
#include <vector>

namespace osto::billing {

/// A refused write reports the rule's name on both stores.
std::vector<std::string> trigger_statements(Dialect dialect);

}  // namespace osto::billing
