// The schema's text for one store, generated from the tables' descriptions and rules.
#pragma once

#include "storage/sql/dialect.hpp"

#include <string>
#include <vector>

namespace osto::billing {

/// Everything an empty database needs: tables, indexes, triggers, views and the currencies, in order.
std::vector<std::string> schema_statements(Dialect dialect);

/// The same as one readable text.
std::string schema_text(Dialect dialect);

}  // namespace osto::billing
