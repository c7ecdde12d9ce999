// For tests only: chance from a seed, the same on every machine; the distributions of the standard library are not.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace osto::billing::testing {

class Chance {
 public:
  explicit Chance(std::uint64_t seed) : engine_(seed) {}

  /// low..high, both included.
  std::int64_t between(std::int64_t low, std::int64_t high) {
    return low + static_cast<std::int64_t>(engine_() % static_cast<std::uint64_t>(high - low + 1));
  }
  bool in(std::int64_t percent) { return between(1, 100) <= percent; }
  template <class T>
  const T& of(const std::vector<T>& values) { return values[static_cast<std::size_t>(between(0, static_cast<std::int64_t>(values.size()) - 1))]; }
  std::string word(const std::vector<std::string>& words) { return of(words); }

 private:
  std::mt19937_64 engine_;
};

}  // namespace osto::billing::testing
