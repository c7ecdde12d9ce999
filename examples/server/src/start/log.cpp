#include "start/log.hpp"

#include <osto_billing/describe_types.hpp>
#include <osto_billing/scalars.hpp>

#include <spdlog/sinks/basic_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <chrono>

namespace osto::server {

class Log::Sink {
 public:
  explicit Sink(std::shared_ptr<spdlog::sinks::sink> sink) : logger("server", std::move(sink)) {
    logger.set_pattern("%v");
    logger.set_level(spdlog::level::trace);
    logger.flush_on(spdlog::level::info);
  }
  spdlog::logger logger;
};

Log::Log(const std::string& file)
    : sink_(std::make_unique<Sink>(file.empty() ? std::shared_ptr<spdlog::sinks::sink>(std::make_shared<spdlog::sinks::stderr_sink_mt>())
                                                : std::make_shared<spdlog::sinks::basic_file_sink_mt>(file))) {}
Log::~Log() = default;

void Log::write(LogLine line) {
  line.time = wall_clock_now();
  constexpr spdlog::level::level_enum kLevels[] = {spdlog::level::debug, spdlog::level::info, spdlog::level::warn, spdlog::level::err};
  const auto level = kLevels[static_cast<std::size_t>(line.level)];
  sink_->logger.log(spdlog::source_loc{}, level, spdlog::string_view_t(billing::write_json(line)));
}

void Log::write(LineLevel level, std::string message, std::string detail) {
  LogLine line;
  line.level = level;
  line.message = std::move(message);
  if (!detail.empty()) line.detail = std::move(detail);
  write(std::move(line));
}

billing::Instant wall_clock_now() {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return billing::Instant::from_microseconds(std::chrono::duration_cast<std::chrono::microseconds>(now).count());
}

std::int64_t unix_now() { return wall_clock_now().microseconds() / billing::kMicrosecondsPerSecond; }

}  // namespace osto::server
