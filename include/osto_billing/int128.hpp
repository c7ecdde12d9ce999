// int128: the 128-bit integer behind Decimal and every intermediate of the money arithmetic.
// GCC and Clang have it on all our platforms; `__extension__` keeps -Wpedantic quiet about it.
#pragma once

namespace osto::billing {

__extension__ typedef __int128 int128;
__extension__ typedef unsigned __int128 uint128;

}  // namespace osto::billing
