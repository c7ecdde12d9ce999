// Does what falls due while the server runs. Only under the system's clock: a test clock moves when it is told to.
#pragma once

#include "api/services.hpp"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace osto::server {

class DueWorkTicker {
 public:
  explicit DueWorkTicker(Services& services);
  ~DueWorkTicker();  ///< waits for the piece of work under way
  DueWorkTicker(const DueWorkTicker&) = delete;
  DueWorkTicker& operator=(const DueWorkTicker&) = delete;

 private:
  void run(const std::stop_token& stop);
  /// True: more is due right now.
  bool tick();

  Services& services_;
  std::mutex mutex_;
  std::condition_variable_any wake_;
  std::string last_failure_;
  std::jthread thread_;
};

}  // namespace osto::server
