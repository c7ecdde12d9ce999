// For tests only: which edges of the six machines are declared, and how often the engine takes each. The linker puts a counter before
// each machine's step (--wrap in tests/CMakeLists.txt), so the library under test is the one that ships.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace osto::billing::testing {

/// "dunning case: open --pay--> recovered, lift_blocks"; a guard is told apart by where it leads and what the engine does then.
using Edge = std::string;

/// Every row of the tables that leads somewhere, in the order of docs/state-machines.md.
std::vector<Edge> declared_edges();

/// Steps since the last word count when the work that took them was accepted, and are forgotten when it was refused. One thread.
void keep_steps();
void drop_steps();
const std::map<Edge, std::int64_t>& steps_taken();

}  // namespace osto::billing::testing
