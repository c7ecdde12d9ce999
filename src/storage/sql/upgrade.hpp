// From a released schema to the newest: every table is made anew and its rows are copied.
#pragma once

#include "storage/sql/dialect.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace osto::billing {

/// The statements that turn a database of an earlier version into one of the newest, to be run in one transaction.
std::vector<std::string> upgrade_statements(std::int64_t version, Dialect dialect);

}  // namespace osto::billing
