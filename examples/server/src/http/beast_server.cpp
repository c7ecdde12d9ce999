// The only file that includes Boost.Beast: it moves octets and keeps the deadlines. What a request means is decided
// elsewhere; what a request head may look like stands in request_head.cpp and is checked before Beast parses it.
#include <utility>  // Boost 1.74 uses std::exchange without it

#include "http/http_server.hpp"
#include "http/request_head.hpp"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <atomic>
#include <csignal>
#include <ctime>
#include <map>
#include <set>
#include <string>

namespace osto::server {
namespace {

namespace net = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using net::ip::tcp;
using beast::error_code;
using std::chrono::milliseconds;

constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";
constexpr std::size_t kDrainBytes = 8 * 1024 * 1024;
constexpr milliseconds kLingerDeadline{2'000};
constexpr std::size_t kReadBytes = 16 * 1024;

std::string http_date() {
  const std::time_t now = std::time(nullptr);
  std::tm parts{};
  gmtime_r(&now, &parts);
  char text[40];
  const std::size_t length = std::strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S GMT", &parts);
  return {text, length};
}

/// One socket. `is_idle`: between two requests, so that stopping may cut it.
struct Connection {
  explicit Connection(tcp::socket socket) : stream(std::move(socket)), buffer(96 * 1024) {}
  beast::tcp_stream stream;
  beast::flat_buffer buffer;
  std::string peer_ip;
  bool is_idle = true;
};

/// Who is connected. Touched by the one thread that moves octets; outlives the sockets' coroutines.
struct Registry {
  std::set<Connection*> connections;
  std::map<std::string, std::size_t, std::less<>> count_per_ip;
  bool is_stopping = false;
  std::function<void()> on_empty;
};

class Registered {
 public:
  Registered(std::shared_ptr<Registry> registry, Connection& connection)
      : registry_(std::move(registry)), connection_(connection) {
    registry_->connections.insert(&connection_);
    ++registry_->count_per_ip[connection_.peer_ip];
  }
  ~Registered() {
    registry_->connections.erase(&connection_);
    const auto count = registry_->count_per_ip.find(connection_.peer_ip);
    if (--count->second == 0) registry_->count_per_ip.erase(count);
    if (registry_->is_stopping && registry_->connections.empty() && registry_->on_empty) registry_->on_empty();
  }
  Registered(const Registered&) = delete;
  Registered& operator=(const Registered&) = delete;

 private:
  std::shared_ptr<Registry> registry_;
  Connection& connection_;
};

using Parser = http::request_parser<http::string_body>;

/// How far the head in the buffer has come.
enum class HeadProgress { incomplete, complete, too_large, bare_line_feed };

std::string_view view_of(const beast::flat_buffer& buffer) {
  return {static_cast<const char*>(buffer.data().data()), buffer.data().size()};
}

HeadProgress head_progress(std::string_view received, const HttpLimits& limits, std::size_t& head_size) {
  const std::size_t end = received.find("\r\n\r\n");
  head_size = end == std::string_view::npos ? received.size() : end + 4;
  const std::string_view head = received.substr(0, head_size);
  for (std::size_t at = head.find('\n'); at != std::string_view::npos; at = head.find('\n', at + 1)) {
    if (at == 0 || head[at - 1] != '\r') return HeadProgress::bare_line_feed;
  }
  if (head_size > limits.header_bytes) return HeadProgress::too_large;
  return end == std::string_view::npos ? HeadProgress::incomplete : HeadProgress::complete;
}

HttpRequest request_of(const Parser& parser, const std::string& peer_ip, const TrustedProxies& proxies) {
  HttpRequest request;
  const auto& message = parser.get();
  request.method = std::string(message.method_string());
  const std::string target(message.target());
  const std::size_t mark = target.find('?');
  request.path = target.substr(0, mark);
  if (mark != std::string::npos) request.query = target.substr(mark + 1);
  std::string forwarded_for;  // each proxy appends, to the line or as another line
  for (const auto& field : message) {
    request.headers.emplace_back(std::string(field.name_string()), std::string(field.value()));
    if (equal_without_case(request.headers.back().first, "X-Forwarded-For")) forwarded_for += "," + request.headers.back().second;
  }
  request.peer_ip = proxies.client_of(peer_ip, forwarded_for);
  return request;
}

/// 0 when there is nobody left to answer.
int code_of(const error_code& error) {
  if (error == http::error::body_limit) return 413;
  if (error == http::error::header_limit || error == http::error::buffer_overflow) return 431;
  if (error.category() == http::make_error_code(http::error::bad_method).category() &&
      error != http::error::end_of_stream && error != http::error::partial_message) {
    return 400;
  }
  return 0;
}

}  // namespace

class HttpServer::Core {
 public:
  Core(HttpServerOptions options, HttpHandler handler, HttpRefusal refusal)
      : options_(std::move(options)), limits_(options_.limits), handler_(std::move(handler)), refusal_(std::move(refusal)),
        acceptor_(io_), signals_(io_), stop_timer_(io_), workers_(options_.worker_count) {}

  std::pair<std::uint16_t, std::string> start() {
    error_code error;
    const auto address = net::ip::make_address(options_.host, error);
    if (error) return {0, "HOST is not an IP address: " + options_.host};
    const tcp::endpoint endpoint(address, options_.port);
    acceptor_.open(endpoint.protocol(), error);
    if (!error) acceptor_.set_option(net::socket_base::reuse_address(true), error);
    if (!error) acceptor_.bind(endpoint, error);
    if (!error) acceptor_.listen(net::socket_base::max_listen_connections, error);
    if (error) return {0, "cannot listen on " + options_.host + ":" + std::to_string(options_.port) + ": " + error.message()};
    return {acceptor_.local_endpoint().port(), {}};
  }

  void run() {
    std::signal(SIGPIPE, SIG_IGN);
    signals_.add(SIGTERM);
    signals_.add(SIGINT);
    signals_.async_wait([this](error_code error, int) { if (!error) begin_stop(); });
    net::co_spawn(io_, accept_loop(), net::detached);
    io_.run();
    workers_.join();
  }

  void stop() {
    net::post(io_, [this] { begin_stop(); });
  }

 private:
  void begin_stop() {
    if (registry_->is_stopping) return;
    registry_->is_stopping = true;
    registry_->on_empty = [this] { io_.stop(); };
    error_code ignored;
    acceptor_.close(ignored);
    stop_timer_.expires_after(limits_.drain_deadline);
    stop_timer_.async_wait([this](error_code error) { if (!error) io_.stop(); });
    for (Connection* connection : registry_->connections) {
      if (connection->is_idle) connection->stream.socket().shutdown(tcp::socket::shutdown_both, ignored);
    }
    if (registry_->connections.empty()) io_.stop();
  }

  net::awaitable<void> accept_loop() {
    while (!registry_->is_stopping) {
      error_code error;
      tcp::socket socket = co_await acceptor_.async_accept(net::redirect_error(net::use_awaitable, error));
      if (registry_->is_stopping) break;
      if (error) {  // out of descriptors, most likely: let some connections end first
        net::steady_timer pause(io_, milliseconds(50));
        co_await pause.async_wait(net::redirect_error(net::use_awaitable, error));
        continue;
      }
      auto connection = std::make_unique<Connection>(std::move(socket));
      const auto remote = connection->stream.socket().remote_endpoint(error);
      if (error) continue;
      connection->peer_ip = remote.address().to_string();
      if (registry_->connections.size() >= limits_.connections) continue;  // closes it
      connection->stream.socket().set_option(tcp::no_delay(true), error);
      net::co_spawn(io_, serve(std::move(connection)), net::detached);
    }
  }

  net::awaitable<void> serve(std::unique_ptr<Connection> owned) {
    Connection& connection = *owned;
    const Registered registered(registry_, connection);
    if (registry_->count_per_ip[connection.peer_ip] > limits_.connections_per_ip &&
        !options_.trusted_proxies.contain(connection.peer_ip)) {
      co_await refuse(connection, 429, "too many connections from this address");
      co_return;
    }
    bool goes_on = true;
    while (goes_on) goes_on = co_await serve_one(connection);
    error_code ignored;
    connection.stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
  }

  /// Reads and answers one request. False: the connection ends here.
  net::awaitable<bool> serve_one(Connection& connection) {
    connection.is_idle = true;
    if (registry_->is_stopping && connection.buffer.size() == 0) co_return false;
    if (!co_await read_head(connection)) co_return false;
    connection.is_idle = false;

    Parser parser;
    parser.header_limit(static_cast<std::uint32_t>(limits_.header_bytes + 1));
    parser.body_limit(limits_.body_bytes);
    error_code error;
    co_await http::async_read_header(connection.stream, connection.buffer, parser, net::redirect_error(net::use_awaitable, error));
    if (error) co_return co_await refuse_error(connection, error);
    HttpRequest request = request_of(parser, connection.peer_ip, options_.trusted_proxies);  // before the body: trailers are not headers

    connection.stream.expires_after(limits_.body_deadline);
    if (!parser.is_done() && request.header("Expect")) {
      co_await net::async_write(connection.stream, net::buffer(kContinue), net::redirect_error(net::use_awaitable, error));
      if (error) co_return false;
    }
    co_await http::async_read(connection.stream, connection.buffer, parser, net::redirect_error(net::use_awaitable, error));
    if (error) co_return co_await refuse_error(connection, error);
    request.body = std::move(parser.get().body());
    connection.stream.expires_never();

    const bool is_kept = parser.get().keep_alive() && parser.get().version() == 11;
    const bool is_head = request.method == "HEAD";
    const HttpResponse response = co_await answer(std::move(request));
    const bool goes_on = is_kept && !registry_->is_stopping;
    co_return co_await write(connection, response, goes_on, is_head) && goes_on;
  }

  /// Fills the buffer with one whole head that is in order. False: ended, timed out, or refused.
  net::awaitable<bool> read_head(Connection& connection) {
    connection.stream.expires_after(limits_.header_deadline);
    while (true) {
      std::size_t head_size = 0;
      const std::string_view received = view_of(connection.buffer);
      const HeadProgress progress = head_progress(received, limits_, head_size);
      if (progress == HeadProgress::bare_line_feed) co_return co_await refuse(connection, 400, "a line does not end with CR LF");
      if (progress == HeadProgress::too_large) {
        const bool is_target = received.find("\r\n") > limits_.target_bytes;
        co_return co_await refuse(connection, is_target ? 414 : 431, is_target ? "the target is too long" : "the header is too large");
      }
      if (progress == HeadProgress::complete) {
        const auto fault = find_head_fault(received.substr(0, head_size), limits_);
        if (fault) co_return co_await refuse(connection, fault->http_code, fault->reason);
        co_return true;
      }
      error_code error;
      const std::size_t count = co_await connection.stream.async_read_some(connection.buffer.prepare(kReadBytes),
                                                                           net::redirect_error(net::use_awaitable, error));
      if (error) co_return false;
      connection.buffer.commit(count);
      connection.is_idle = false;
    }
  }

  /// The handler's answer, made on a worker.
  net::awaitable<HttpResponse> answer(HttpRequest request) {
    if (waiting_count_.load() >= limits_.queued_requests) co_return refusal_(503, "too many requests are waiting");
    ++waiting_count_;
    auto work = [this, held = std::move(request)]() -> net::awaitable<HttpResponse> {
      --waiting_count_;
      co_return handle(held);
    };
    co_return co_await net::co_spawn(workers_, std::move(work), net::use_awaitable);
  }

  HttpResponse handle(const HttpRequest& request) const {
    try {
      return handler_(request);
    } catch (const std::exception&) {  // memory, above all: the connection goes on
      return refusal_(500, "the request could not be handled");
    }
  }

  net::awaitable<bool> write(Connection& connection, const HttpResponse& response, bool goes_on, bool is_head) {
    http::response<http::span_body<const char>> message;
    message.version(11);
    message.result(static_cast<unsigned>(response.http_code));
    for (const auto& [name, value] : response.headers) message.insert(name, value);
    message.set(http::field::date, http_date());
    message.body() = beast::span<const char>(response.body->data(), response.body->size());
    message.content_length(response.body->size());
    message.keep_alive(goes_on);

    http::response_serializer<http::span_body<const char>> serializer(message);
    connection.stream.expires_after(limits_.write_deadline);
    error_code error;
    if (is_head) {
      co_await http::async_write_header(connection.stream, serializer, net::redirect_error(net::use_awaitable, error));
    } else {
      co_await http::async_write(connection.stream, serializer, net::redirect_error(net::use_awaitable, error));
    }
    co_return !error;
  }

  net::awaitable<bool> refuse_error(Connection& connection, error_code error) {
    const int http_code = code_of(error);
    if (http_code == 0) co_return false;
    co_return co_await refuse(connection, http_code, http_code == 413 ? "the body is too large" : "the request is malformed");
  }

  /// Answers and ends the connection. What the client still sends is read away first: closing over unread octets would
  /// reset the connection, and the client would never see the answer.
  net::awaitable<bool> refuse(Connection& connection, int http_code, std::string_view reason) {
    connection.is_idle = false;
    const HttpResponse response = refusal_(http_code, reason);
    if (!co_await write(connection, response, false, false)) co_return false;
    error_code error;
    connection.stream.socket().shutdown(tcp::socket::shutdown_send, error);
    connection.stream.expires_after(kLingerDeadline);
    connection.buffer.clear();
    for (std::size_t drained = 0; !error && drained < kDrainBytes;) {
      drained += co_await connection.stream.async_read_some(connection.buffer.prepare(kReadBytes),
                                                            net::redirect_error(net::use_awaitable, error));
    }
    co_return false;
  }

  HttpServerOptions options_;
  HttpLimits limits_;
  HttpHandler handler_;
  HttpRefusal refusal_;
  std::shared_ptr<Registry> registry_ = std::make_shared<Registry>();
  std::atomic<std::size_t> waiting_count_{0};
  net::io_context io_{1};
  tcp::acceptor acceptor_;
  net::signal_set signals_;
  net::steady_timer stop_timer_;
  net::thread_pool workers_;
};

HttpServer::HttpServer(HttpServerOptions options, HttpHandler handler, HttpRefusal refusal)
    : core_(std::make_unique<Core>(std::move(options), std::move(handler), std::move(refusal))) {}
HttpServer::~HttpServer() = default;
std::pair<std::uint16_t, std::string> HttpServer::start() { return core_->start(); }
void HttpServer::run() { core_->run(); }
void HttpServer::stop() { core_->stop(); }

}  // namespace osto::server
