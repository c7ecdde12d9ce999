// From a due-work row to the decision it stands for.
#pragma once

#include "engine/unit.hpp"

namespace osto::billing {

/// Loads, decides and applies one piece of due work, whose row is erased already; a decision may plan it anew.
/// Look-ups are not among them: they ask a provider first (Engine::look_up).
Result<void> run_due_step(Unit& unit, const DueWorkRow& due);

/// Folds what the company's usage log holds beyond the cursor.
Result<void> fold_usage(Unit& unit);

}  // namespace osto::billing
