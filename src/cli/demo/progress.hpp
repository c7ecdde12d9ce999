// A line for every fiftieth part of the way, with the speed.
#pragma once

#include "cli/demo/player.hpp"

#include <chrono>

namespace osto::billing::cli {

enum class Verbosity { quiet, progress };

class Progress {
 public:
  Progress(Verbosity verbosity, std::size_t step_count);

  /// `position` steps are done; the next one is at `at`.
  void show(std::size_t position, Instant at, const PlayCounts& counts);
  std::int64_t elapsed_milliseconds() const;

 private:
  Verbosity verbosity_;
  std::size_t step_count_, next_position_ = 0;
  std::chrono::steady_clock::time_point began_;
};

}  // namespace osto::billing::cli
