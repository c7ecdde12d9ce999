// The tables of money that comes and goes, and of dunning: a part of table_rules().
#pragma once

#include "storage/sql/table_rules.hpp"

namespace osto::billing {

std::vector<TableRules> payment_tables();

}  // namespace osto::billing
