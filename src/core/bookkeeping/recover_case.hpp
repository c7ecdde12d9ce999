// Paying ends dunning: the commit that allocates the payment closes the case and lifts its blocks.
#pragma once

#include "core/change/as_of.hpp"
#include "core/change/decision.hpp"
#include "core/dunning/dunning_rows.hpp"

#include <span>

namespace osto::billing {

Result<void> recover_case(const DunningCaseRow& dunning_case, std::span<const BlockRow> blocks, AsOf& as_of, Decision& decision);

}  // namespace osto::billing
