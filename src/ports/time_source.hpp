// The clock port: the only way in which the engine learns the time of day.
#pragma once

#include <osto_billing/time.hpp>

namespace osto::billing {

/// Thread-safety: may be read from any thread.
class TimeSource {
 public:
  virtual ~TimeSource() = default;
  virtual Instant now() = 0;
};

}  // namespace osto::billing
