// The two spellings of one schema and one set of statements.
#pragma once

#include <cstdint>

namespace osto::billing {

enum class Dialect : std::uint8_t { sqlite, postgres };

}  // namespace osto::billing
