// When a delivery is tried again, and when its endpoint is given up. Pure: the draw of the jitter is given.
#pragma once

#include "webhooks/webhook_store.hpp"

#include <cstdint>
#include <vector>

namespace osto::server {

/// Waits after each try that failed, in seconds, as the Standard Webhooks specification proposes: 5 s, 5 min, 30 min, 2, 5, 10,
/// 14, 20 and 24 h; about three days in all.
inline const std::vector<std::int64_t> kStandardWaits{5, 300, 1'800, 7'200, 18'000, 36'000, 50'400, 72'000, 86'400};

struct TryReport {
  std::optional<std::int64_t> http_code;  ///< absent: no answer
  std::string failure;                    ///< why there was none
  std::optional<std::int64_t> retry_after_seconds;
};

/// `draw` is 0 .. 999: a wait is stretched by up to a fifth, so that what failed together does not come together.
/// 5 s with draw 500 is 5 + 5 * 500 / 5000 = 5 s; 300 s is 300 + 30 = 330 s.
DeliveryOutcome decide_delivery(const Delivery& delivery, const TryReport& report, const std::vector<std::int64_t>& waits, std::int64_t draw, std::int64_t now);

}  // namespace osto::server
