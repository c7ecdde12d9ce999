// From a released schema to the newest: every table is made anew and its rows are copied.
#pragma once

#include "storage/sql/dialect.hpp"

#include <string>
#include <vector>

namespace osto::billing {

/// The statements that turn a database of version 1 into one of the newest version, to be run in one transaction.
std::vector<std::string> upgrade_statements(Dialect dialect);

}  // namespace osto::billing
