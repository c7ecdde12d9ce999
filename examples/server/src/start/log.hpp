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
  template <class R> static constexpr Field fields[] = {field<&R::time>({.doc = "When"}), field<&R::level>({.doc = "How grave"}), field<&R::message>({.doc = "What happened"}), field<&R::request_id>({.doc = "Request"}),
      field<&R::trace_id>({.doc = "W3C trace id"}), field<&R::method>({.doc = "HTTP method"}), field<&R::route>({.doc = "Route, without values"}), field<&R::peer_ip>({.doc = "Who connected, or whom a trusted proxy names"}),
      field<&R::user_id>({.doc = "Who is signed in"}), field<&R::code>({.doc = "Error code"}), field<&R::detail>({.doc = "More"}), field<&R::http_code>({.doc = "HTTP status"}),
      field<&R::duration_us>({.doc = "Time taken", .unit = "microseconds"})};
};
// clang-format on
}  // namespace osto::billing
