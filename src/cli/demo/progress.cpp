#include "cli/demo/progress.hpp"

#include "cli/amounts.hpp"

#include <algorithm>
#include <cstdio>

namespace osto::billing::cli {

Progress::Progress(Verbosity verbosity, std::size_t step_count)
    : verbosity_(verbosity), step_count_(std::max<std::size_t>(step_count, 1)), began_(std::chrono::steady_clock::now()) {}

void Progress::show(std::size_t position, Instant at, const PlayCounts& counts) {
  if (verbosity_ == Verbosity::quiet || position < next_position_) return;
  next_position_ = position + std::max<std::size_t>(step_count_ / 50, 1);
  const std::int64_t actions = counts.commands + counts.due_work;
  const std::int64_t rate = actions * 1000 / std::max<std::int64_t>(elapsed_milliseconds(), 1);
  std::printf("%3zu %%  %s  %7s commands  %7s pieces of due work  %6s/s\n", position * 100 / step_count_,
              at.to_string().substr(0, 10).c_str(), grouped(counts.commands).c_str(), grouped(counts.due_work).c_str(),
              grouped(rate).c_str());
  std::fflush(stdout);
}

std::int64_t Progress::elapsed_milliseconds() const {
  const auto elapsed_time = std::chrono::steady_clock::now() - began_;
  return std::chrono::duration_cast<std::chrono::milliseconds>(elapsed_time).count();
}

}  // namespace osto::billing::cli
