// The system's clock as the engine's source of time.
#pragma once

#include "ports/time_source.hpp"

#include <chrono>

namespace osto::billing {

class SystemClock final : public TimeSource {
 public:
  Instant now() override {
    const auto since_epoch = std::chrono::system_clock::now().time_since_epoch();
    return Instant::from_microseconds(std::chrono::duration_cast<std::chrono::microseconds>(since_epoch).count());
  }
};

}  // namespace osto::billing
