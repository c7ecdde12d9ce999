// When a decision counts, when it is recorded, and the ids that it may give out.
#pragma once

#include "base/id_mint.hpp"

#include <osto_billing/time.hpp>

namespace osto::billing {

struct AsOf {
  Instant effective_at;   ///< the instant the decision is about: due_at of due work, now of commands
  Instant recorded_at;    ///< the clock when it was made
  IdMint& ids;
};

}  // namespace osto::billing
