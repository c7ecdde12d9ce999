// For tests only: edges that the campaign takes less often than it must, each with the reason. An edge that is taken and stands here fails
// the long run as well as one that is not and does not.
#pragma once

#include "tests/campaign/machine_steps.hpp"

namespace osto::billing::testing {

inline const std::map<Edge, std::string> kEdgesNotReached = {};

}  // namespace osto::billing::testing
