// The seam to the HTTP library: the only header of ours that the server's other parts know of it.
//
// One thread moves bytes; handlers run on a pool of workers, because they may wait for the database. A handler returns an
// answer and never throws; what escapes it becomes a 500. Requests of one connection are answered in order.
#pragma once

#include "http/trusted_proxies.hpp"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osto::server {

/// Names compare without case. Every name appears once in a request: repeated ones are refused, or joined where HTTP allows.
using Headers = std::vector<std::pair<std::string, std::string>>;

struct HttpRequest {
  std::string method;   ///< one of kMethods
  std::string path;     ///< as sent, still percent-encoded, without the query
  std::string query;    ///< as sent, without "?"
  Headers headers;
  std::string body;
  std::string peer_ip;  ///< who sent it: who connected, or whom a trusted proxy names

  /// The header's value, or nothing.
  std::optional<std::string_view> header(std::string_view name) const;
};

struct HttpResponse {
  int http_code = 200;
  Headers headers;  ///< Content-Length, Connection and Date are added by the server
  std::shared_ptr<const std::string> body = std::make_shared<const std::string>();

  void set_body(std::string content_type, std::string text);
};

using HttpHandler = std::function<HttpResponse(const HttpRequest&)>;
/// Makes the answer to a request that broke the protocol before any handler could see it.
using HttpRefusal = std::function<HttpResponse(int http_code, std::string_view reason)>;

struct HttpLimits {
  std::size_t header_bytes = 16 * 1024;
  std::size_t target_bytes = 8 * 1024;
  std::size_t body_bytes = 1024 * 1024;
  std::size_t connections = 2048;
  std::size_t connections_per_ip = 64;  ///< but for trusted proxies, which carry everybody
  std::size_t queued_requests = 256;   ///< more waiting for a worker are answered 503
  std::chrono::milliseconds header_deadline{10'000};  ///< from the first wait to the end of the header; also idle time
  std::chrono::milliseconds body_deadline{30'000};
  std::chrono::milliseconds write_deadline{30'000};
  std::chrono::milliseconds drain_deadline{10'000};   ///< for requests under way when the server is stopped
};

struct HttpServerOptions {
  std::string host = "127.0.0.1";
  std::uint16_t port = 0;   ///< 0: any free one
  std::size_t worker_count = 4;
  HttpLimits limits;
  TrustedProxies trusted_proxies;
};

/// Thread-safety: start and run belong to one thread; stop may be called from any thread.
class HttpServer {
 public:
  HttpServer(HttpServerOptions options, HttpHandler handler, HttpRefusal refusal);
  ~HttpServer();
  HttpServer(const HttpServer&) = delete;
  HttpServer& operator=(const HttpServer&) = delete;

  /// Binds and listens. Returns the port, or what went wrong.
  std::pair<std::uint16_t, std::string> start();

  /// Serves until stop() or SIGTERM or SIGINT, then lets the requests under way finish, at most drain_deadline long.
  void run();
  void stop();

 private:
  class Core;
  std::unique_ptr<Core> core_;
};

}  // namespace osto::server
