// Usage windows of a company, worked out again from the log of events.
#pragma once

#include "core/verify/company_book.hpp"
#include "engine/line_inputs.hpp"

namespace osto::billing {

/// All lines of a closed window, first ones and later ones, come to what its events cost now. Windows that wait to be rated again
/// are left out, and those of which late usage was rated by itself.
Result<Findings> check_usage_windows(Transaction& transaction, CompanyId company_id, const CompanyBook& book, LineInputFinder& inputs);

}  // namespace osto::billing
