// How a refused write is told: always with the name of the rule, the same on both stores.
#pragma once

#include <osto_billing/result.hpp>

#include "storage/sql/row_codec.hpp"
#include "storage/sql/table_rules.hpp"

#include <string>
#include <string_view>

namespace osto::billing {

/// invariant_broken, "constraint <name> refused the write".
Failure refuse_by(std::string_view constraint_name);

/// SQLite names the columns of a broken unique rule ("osto_documents.company_id, osto_documents.number"); this finds
/// the rule. Falls back to the columns themselves.
std::string name_unique_rule(std::string_view qualified_columns);

}  // namespace osto::billing
