#include "api/api.hpp"

#include "api/pages.hpp"
#include "api/server_operations.hpp"
#include "auth/browser.hpp"
#include "auth/crypto.hpp"
#include "http/problem.hpp"
#include "http/request_head.hpp"

#include <osto_billing/http.hpp>
#include <osto_billing/invoices.hpp>

#include <algorithm>
#include <array>

namespace osto::server {
namespace {

using billing::CallMode;
using billing::CallOptions;
using billing::ErrorCode;
using billing::OperationKind;
using billing::Result;

/// Commands that move money: a lost answer must be safe to ask for again, so they need a key.
constexpr std::array<std::string_view, 1> kNeedsKey{"invoices.pay"};

constexpr std::string_view kApiPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
constexpr std::string_view kPagePolicy =
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
    "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

bool is_plain_word(std::string_view text, std::size_t max_length) {
  return !text.empty() && text.size() <= max_length && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_' || c == '.';
  });
}

bool is_printable(std::string_view text, std::size_t max_length) {
  return !text.empty() && text.size() <= max_length && std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

std::string request_id_of(const HttpRequest& request) {
  const auto given = request.header("X-Request-Id");
  return given && is_plain_word(*given, 64) ? std::string(*given) : to_hex(random_octets(8));
}

/// The trace id of a W3C traceparent ("00-<32 hex>-<16 hex>-<2 hex>"), or a new one.
std::string trace_id_of(const HttpRequest& request) {
  const std::string_view given = request.header("traceparent").value_or("");
  constexpr std::string_view kNone = "00000000000000000000000000000000";
  const auto is_hex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
  if (given.size() == 55 && given.starts_with("00-") && given[35] == '-') {
    const std::string_view id = given.substr(3, 32);
    if (std::all_of(id.begin(), id.end(), is_hex) && id != kNone) return std::string(id);
  }
  return to_hex(random_octets(16));
}

bool is_json(std::string_view content_type) {
  const std::string_view kind = trimmed(content_type.substr(0, content_type.find(';')));
  if (!equal_without_case(kind, "application/json")) return false;
  const std::size_t semicolon = content_type.find(';');
  return semicolon == std::string_view::npos || equal_without_case(trimmed(content_type.substr(semicolon + 1)), "charset=utf-8");
}

bool is_present(const HttpResponse& response, std::string_view name) {
  return std::any_of(response.headers.begin(), response.headers.end(), [name](const auto& header) { return header.first == name; });
}

/// Key, mode and the preview to follow, from the headers.
Result<CallOptions> call_options_of(const HttpRequest& request, const billing::OperationFacts& facts, std::string_view request_id) {
  CallOptions options;
  options.request_id = request_id;
  if (facts.kind == OperationKind::query) return options;
  if (const auto key = request.header(billing::kIdempotencyKeyHeader)) {
    if (!is_printable(*key, 255)) {
      return billing::fail(ErrorCode::invalid_request, "must be 1 to 255 printable ASCII characters", std::string(billing::kIdempotencyKeyHeader));
    }
    options.idempotency_key = *key;
  }
  if (const auto mode = request.header(billing::kModeHeader)) {
    const auto known = billing::find_enumerator<CallMode>(*mode);
    if (!known) return billing::fail(ErrorCode::invalid_request, "must be commit or preview", std::string(billing::kModeHeader));
    options.mode = *known;
  }
  if (const auto token = request.header(billing::kPreviewTokenHeader)) {
    if (!is_printable(*token, 255)) {
      return billing::fail(ErrorCode::invalid_request, "must be the token of a preview", std::string(billing::kPreviewTokenHeader));
    }
    options.preview_token = *token;
  }
  const bool needs_key = std::find(kNeedsKey.begin(), kNeedsKey.end(), facts.name) != kNeedsKey.end();
  if (needs_key && options.idempotency_key.empty() && options.mode == CallMode::commit) {
    return billing::fail(ErrorCode::invalid_request, "this command moves money and needs an idempotency key", std::string(billing::kIdempotencyKeyHeader));
  }
  return options;
}

/// Path, query and body as the JSON that the operation's record is read from.
Result<std::string> request_json_of(const HttpRequest& request, const billing::OperationInfo& info, TextPairs fields) {
  auto query = parse_query(request.query);
  if (!query) return billing::fail(ErrorCode::invalid_request, "The query is malformed.");
  const std::string_view method = info.facts.http_method;
  if (method == "GET" && !request.body.empty()) return billing::fail(ErrorCode::invalid_request, "A GET request has no body.");
  // A DELETE is described with its fields in the query; clients that send a body with every command are understood too.
  if (method == "GET" || (method == "DELETE" && request.body.empty())) {
    fields.insert(fields.end(), std::make_move_iterator(query->begin()), std::make_move_iterator(query->end()));
    return billing::request_json_from_text(info.request(), fields);
  }
  if (!query->empty()) return billing::fail(ErrorCode::invalid_request, "This request takes no query; its fields go into the body.");
  return billing::request_json_from_body(info.request(), fields, request.body);
}

}  // namespace

Api::Api(Services& services) : services_(services) {
  for (const billing::Operation<billing::Session>* operation : billing::all_operations()) targets_.push_back({operation, nullptr});
  for (const billing::Operation<ServerContext>* operation : server_operations()) targets_.push_back({operation, operation});
  for (std::size_t i = 0; i < targets_.size(); ++i) {
    const billing::OperationFacts& facts = targets_[i].info->facts;
    if (!router_.add(facts.http_method, facts.http_path, i)) fault_ = "two operations share the route of " + std::string(facts.name);
    if (!is_listed(facts.permission)) fault_ = "no role table knows the permission of " + std::string(facts.name);
  }
}

HttpResponse Api::answer(const HttpRequest& request) {
  const billing::Instant began = wall_clock_now();
  Exchange exchange{request, request_id_of(request), trace_id_of(request), {}, {}, {}, {}, {}, {}};
  HttpResponse response = dispatch(exchange);
  for (auto& header : exchange.reply_headers) response.headers.push_back(std::move(header));
  add_common_headers(exchange, response);
  write_access_line(exchange, response, began);
  return response;
}

HttpResponse Api::refuse(int http_code, std::string_view reason) {
  const HttpRequest nothing;
  Exchange exchange{nothing, to_hex(random_octets(8)), to_hex(random_octets(16)), "(refused)", {}, {}, std::string(code_name_of(http_code)), std::string(reason), {}};
  HttpResponse response = make_problem(http_code, code_name_of(http_code), reason, exchange.request_id);
  if (http_code == 405) response.headers.emplace_back("Allow", "GET, HEAD, POST, PUT, DELETE");
  add_common_headers(exchange, response);
  write_access_line(exchange, response, wall_clock_now());
  return response;
}

HttpResponse Api::dispatch(Exchange& exchange) {
  const HttpRequest& request = exchange.request;
  const bool is_probe = std::string_view(request.path).starts_with("/health/");  // probes come by address, not by name
  if (!is_probe && !is_own_host(request.header("Host").value_or(""), services_.options)) {
    return fault_of(exchange, 421, "The Host header names another server.");
  }
  if (auto page = answer_page(services_, exchange)) return std::move(*page);

  const std::string_view method = request.method == "HEAD" ? std::string_view("GET") : std::string_view(request.method);
  Router::Match match = router_.find(method, request.path);
  if (match.is_malformed) return fault_of(exchange, 400, "The path is malformed.");
  if (match.target) return call_operation(exchange, targets_[*match.target], std::move(match.fields));
  if (match.other_methods.empty()) return fault_of(exchange, 404, "There is nothing at this path.");
  HttpResponse response = fault_of(exchange, 405, "The path does not take this method.");
  std::string allowed;
  for (const std::string& other : match.other_methods) allowed += (allowed.empty() ? "" : ", ") + other;
  response.headers.emplace_back("Allow", allowed);
  return response;
}

HttpResponse Api::call_operation(Exchange& exchange, const Target& target, TextPairs path_fields) {
  const HttpRequest& request = exchange.request;
  const billing::OperationFacts& facts = target.info->facts;
  exchange.route = std::string(facts.http_method) + " " + std::string(facts.http_path);

  const bool is_public = facts.permission == kPublic;
  if (!authenticate(exchange, !is_public)) return fault_of(exchange, exchange.fault->http_code, exchange.fault->detail);
  if (!is_public && !may(exchange.caller->user.role, facts.permission)) return fault_of(exchange, 403, "Your role may not do this.");
  if (facts.kind == OperationKind::command) {
    if (check_origin(request, services_.options) == OriginCheck::foreign) {
      return fault_of(exchange, 403, "The request comes from another site's page.");
    }
    const bool has_body = request.method != "DELETE" || !request.body.empty();
    if (has_body && !is_json(request.header("Content-Type").value_or(""))) return fault_of(exchange, 415, "The body must be application/json.");
  }
  auto options = call_options_of(request, facts, exchange.request_id);
  if (!options.has_value()) return problem_of(exchange, options.error());
  billing::CallReport report;
  options->report = &report;
  const auto request_json = request_json_of(request, *target.info, std::move(path_fields));
  if (!request_json.has_value()) return problem_of(exchange, request_json.error());
  auto answer_json = run(exchange, target, *request_json, *options);
  if (!answer_json.has_value()) {
    if (!exchange.fault) return problem_of(exchange, answer_json.error());
    HttpResponse response = fault_of(exchange, exchange.fault->http_code, exchange.fault->detail);
    if (exchange.fault->retry_after_seconds > 0) {
      std::erase_if(response.headers, [](const auto& header) { return header.first == "Retry-After"; });
      response.headers.emplace_back("Retry-After", std::to_string(exchange.fault->retry_after_seconds));
    }
    return response;
  }
  HttpResponse response;
  response.set_body("application/json", std::move(*answer_json));
  if (!report.preview_token.empty()) response.headers.emplace_back(billing::kPreviewTokenHeader, report.preview_token);
  return response;
}

Result<std::string> Api::run(Exchange& exchange, const Target& target, const std::string& request_json, const CallOptions& options) {
  if (target.own == nullptr) {
    billing::SessionOptions view{.actor = exchange.caller->user.user_id, .company_id = {}};
    if (exchange.caller->user.role == Role::customer) {
      OSTO_TRY(view.company_id, billing::CompanyId::parse(exchange.caller->user.company_id.value_or("")));
    }
    billing::Session session = services_.database.session(std::move(view));
    return session.call(target.info->facts.name, request_json, options);
  }
  const std::shared_ptr<void> request = target.info->request().make();
  OSTO_CHECK(billing::read_json(target.info->request(), request_json, request.get()));
  const std::shared_ptr<void> response = target.info->response().make();
  ServerContext context{services_, exchange};
  OSTO_CHECK(target.own->invoke(context, request.get(), options, response.get()));
  return billing::write_json(target.info->response(), response.get());
}

HttpResponse Api::problem_of(Exchange& exchange, const billing::Error& error) {
  exchange.error_code = std::string(billing::name_of(error.code));
  if (!is_rejection(error.code)) exchange.error_detail = error.message;  // a rejection's words may repeat what the client sent
  return make_problem(error, exchange.request_id);
}

HttpResponse Api::fault_of(Exchange& exchange, int http_code, std::string_view detail) {
  exchange.error_code = std::string(code_name_of(http_code));
  exchange.error_detail = std::string(detail);
  return make_problem(http_code, code_name_of(http_code), detail, exchange.request_id);
}

bool Api::authenticate(Exchange& exchange, bool is_required) {
  const auto refuse = [&exchange](std::string detail) {
    exchange.fault = HttpFault{401, std::move(detail), 0};
    return false;
  };
  const auto token = bearer_token_of(exchange.request);
  if (!token) return !is_required || refuse("Sign in first: the Authorization header has no bearer token.");
  const std::int64_t now = unix_now();
  const auto claims = read_token(*token, services_.token_keys, now);
  if (!claims.has_value()) return !is_required || refuse("The access token is not valid.");
  // The sign-in is looked up every time, so that signing out and a new password count at once.
  auto sign_in = services_.store->find_live_sign_in(claims->sign_in_id, now);
  if (!sign_in.has_value()) {
    services_.log.write(LineLevel::error, "a sign-in could not be checked", sign_in.error().message);
    exchange.fault = HttpFault{503, "The sign-in could not be checked.", 1};
    return false;
  }
  if (!*sign_in || (*sign_in)->user.user_id != claims->user_id) return !is_required || refuse("The sign-in is over.");
  exchange.caller = std::move(**sign_in);
  return true;
}

void Api::add_common_headers(const Exchange& exchange, HttpResponse& response) const {
  const bool is_page = exchange.route == "/app/*" || exchange.route == "/";
  response.headers.emplace_back("X-Request-Id", exchange.request_id);
  response.headers.emplace_back("X-Content-Type-Options", "nosniff");
  response.headers.emplace_back("Content-Security-Policy", is_page ? kPagePolicy : kApiPolicy);
  response.headers.emplace_back("Referrer-Policy", "no-referrer");
  response.headers.emplace_back("Cross-Origin-Opener-Policy", "same-origin");
  response.headers.emplace_back("Cross-Origin-Resource-Policy", "same-origin");
  response.headers.emplace_back("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
  if (services_.options.is_https()) response.headers.emplace_back("Strict-Transport-Security", "max-age=31536000");
  if (!is_present(response, "Cache-Control")) response.headers.emplace_back("Cache-Control", "no-store");
}

void Api::write_access_line(const Exchange& exchange, const HttpResponse& response, billing::Instant began) const {
  LogLine line;
  line.level = response.http_code >= 500 ? LineLevel::error : LineLevel::info;
  line.message = "request";
  line.request_id = exchange.request_id;
  line.trace_id = exchange.trace_id;
  if (!exchange.request.method.empty()) line.method = exchange.request.method;
  if (!exchange.route.empty()) line.route = exchange.route;
  if (!exchange.request.peer_ip.empty()) line.peer_ip = exchange.request.peer_ip;
  if (exchange.caller) line.user_id = exchange.caller->user.user_id;
  if (!exchange.error_code.empty()) line.code = exchange.error_code;
  if (!exchange.error_detail.empty()) line.detail = exchange.error_detail;
  line.http_code = response.http_code;
  line.duration_us = billing::elapsed(began, wall_clock_now()).value;
  services_.log.write(std::move(line));
}

}  // namespace osto::server
