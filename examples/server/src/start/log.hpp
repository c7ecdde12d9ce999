// The server's log: one JSON object a line. What may appear is listed here, field by field; headers, bodies, queries,
// cookies, tokens and passwords are not among them.
#pragma once

#include <osto_billing/database.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace osto::server {

enum class LineLevel { debug, info, warning, error };

struct LogLine {
  billing::Instant time;
  LineLevel level{};
  std::string message;
  std::optional<std::string> request_id, trace_id, method, route, peer_ip, user_id, code, detail;
  std::optional<std::int64_t> http_code, duration_us;
};

/// Thread-safety: any thread.
class Log {
 public:
  /// To the file, or to standard error when the name is empty. Errors are told by throwing std::runtime_error.
  explicit Log(const std::string& file);
  ~Log();
  Log(const Log&) = delete;
  Log& operator=(const Log&) = delete;

  /// Fills in the time.
  void write(LogLine line);
  void write(LineLevel level, std::string message, std::string detail = {});

 private:
  class Sink;
  std::unique_ptr<Sink> sink_;
};

billing::Instant wall_clock_now();
std::int64_t unix_now();

}  // namespace osto::server

namespace osto::billing {
// clang-format off
template <> struct Names<server::LineLevel> { static constexpr std::string_view name = "LineLevel", doc = "How grave a log line is."; };
template <> struct Description<server::LogLine> {
  static constexpr std::string_view name = "LogLine", doc = "A line of the server's log.";
  static constexpr Field fields[] = {field<&server::LogLine::time>({.doc = "When"}), field<&server::LogLine::level>({.doc = "How grave"}), field<&server::LogLine::message>({.doc = "What happened"}), field<&server::LogLine::request_id>({.doc = "Request"}),
      field<&server::LogLine::trace_id>({.doc = "W3C trace id"}), field<&server::LogLine::method>({.doc = "HTTP method"}), field<&server::LogLine::route>({.doc = "Route, without values"}), field<&server::LogLine::peer_ip>({.doc = "Who connected, or whom a trusted proxy names"}),
      field<&server::LogLine::user_id>({.doc = "Who is signed in"}), field<&server::LogLine::code>({.doc = "Error code"}), field<&server::LogLine::detail>({.doc = "More"}), field<&server::LogLine::http_code>({.doc = "HTTP status"}),
      field<&server::LogLine::duration_us>({.doc = "Time taken", .unit = "microseconds"})};
};
// clang-format on
}  // namespace osto::billing
