#include "api/pages.hpp"

#include "http/problem.hpp"

#include <osto_billing/book.hpp>
#include <osto_billing/payments.hpp>

#include <set>

namespace osto::server {
namespace {

constexpr std::string_view kJson = "application/json";
constexpr std::string_view kDashboard = "/app/";

HttpResponse json_response(int http_code, std::string text) {
  HttpResponse response;
  response.http_code = http_code;
  response.set_body(std::string(kJson), std::move(text));
  return response;
}

HttpResponse redirect_to(std::string_view place) {
  HttpResponse response;
  response.http_code = 302;
  response.headers = {{"Location", std::string(place)}};
  return response;
}

/// Ready: both stores answer.
HttpResponse answer_ready(Services& services, Exchange& exchange) {
  billing::Session session = services.database.session({.actor = "server"});
  const auto clock = billing::clock::get(session, {});
  const auto own = services.store->ping();
  if (clock.has_value() && own.has_value()) return json_response(200, R"({"ready":true})");
  exchange.error_code = clock.has_value() ? "own_state_failed" : "database_failed";
  exchange.error_detail = clock.has_value() ? own.error().message : clock.error().message;
  return json_response(503, R"({"ready":false})");
}

HttpResponse answer_not_found(const Exchange& exchange, std::string_view detail) {
  return make_problem(404, "not_found", detail, exchange.request_id);
}

HttpResponse answer_dashboard(Services& services, Exchange& exchange, std::string_view path) {
  if (services.web.is_empty()) return answer_not_found(exchange, "No dashboard is served here.");
  auto file = services.web.find(path, exchange.request.header("If-None-Match"));
  return file ? std::move(*file) : answer_not_found(exchange, "There is no such file.");
}

HttpResponse refuse(Exchange& exchange, const billing::Error& error) {
  exchange.error_code = std::string(billing::name_of(error.code));
  exchange.error_detail = error.message;
  return make_problem(error, exchange.request_id);
}

HttpResponse receive(Services& services, Exchange& exchange, const billing::ProviderNotice& notice) {
  const std::string provider(services.provider->name());
  billing::Session session = services.database.session({.actor = "provider:" + provider});
  billing::ReceiveNotice received{provider, notice.event_id, notice.company_id};
  if (!notice.method) received.attempt_id = notice.attempt_id;
  received.refund_id = notice.refund_id;
  if (const auto& method = notice.method) {
    received.method = billing::NoticedMethod{method->token, method->state, method->new_token, method->brand, method->last4, method->expiry_year, method->expiry_month};
  }
  if (const auto& dispute = notice.dispute) received.dispute = billing::NoticedDispute{dispute->reference, dispute->state, dispute->amount_minor, dispute->reason};
  billing::CallOptions options;
  options.request_id = exchange.request_id;
  // A repeated notice is not an error: the answer says so, and the provider stops sending it.
  const auto stored = billing::payments::receive_notice(session, received, options);
  return stored.has_value() ? json_response(200, billing::write_json(*stored)) : refuse(exchange, stored.error());
}

/// Whose the method is, the library finds by its token: with the customer before it, or, as some were added, the method alone.
HttpResponse receive_method(Services& services, Exchange& exchange, const billing::StripeMethodNotice& changed) {
  services.log.write(LineLevel::info, "Stripe changed a payment method", changed.method.method_id);
  const billing::StripeMethod& method = changed.method;
  const auto word = [](const std::string& text) { return text.empty() ? std::nullopt : std::optional(text); };
  billing::Session session = services.database.session({.actor = "provider:" + std::string(services.provider->name())});
  billing::CallOptions options;
  options.request_id = exchange.request_id;
  billing::NoticeReceived received;
  for (const std::string& token : std::set<std::string>{method.token(), method.method_id}) {
    billing::ReceiveNotice notice;
    notice.provider = services.provider->name();
    notice.event_id = changed.event_id;
    notice.method = billing::NoticedMethod{token, billing::MethodState::valid, std::nullopt, word(method.brand), word(method.last4), method.expiry_year, method.expiry_month};
    const auto stored = billing::payments::receive_notice(session, notice, options);
    if (!stored.has_value()) return refuse(exchange, stored.error());
    received.newly_stored |= stored->newly_stored;
  }
  return json_response(200, billing::write_json(received));
}

}  // namespace

std::optional<HttpResponse> answer_page(Services& services, Exchange& exchange) {
  const HttpRequest& request = exchange.request;
  if (request.path == kWebhookPath && request.method == "POST") {
    exchange.route = kWebhookPath;
    return answer_webhook(services, exchange);
  }
  if (request.path == kStripePath && request.method == "POST" && services.stripe != nullptr) {
    exchange.route = kStripePath;
    return answer_stripe_event(services, exchange);
  }
  if (request.method != "GET" && request.method != "HEAD") return std::nullopt;
  if (request.path == "/health/live") {
    exchange.route = request.path;
    return json_response(200, R"({"live":true})");
  }
  if (request.path == "/health/ready") {
    exchange.route = request.path;
    return answer_ready(services, exchange);
  }
  if (request.path == "/openapi.json") {
    exchange.route = request.path;
    if (!services.openapi) return answer_not_found(exchange, "No OpenAPI document was given to the server.");
    HttpResponse response;
    response.headers = {{"Content-Type", std::string(kJson)}, {"Cache-Control", "no-cache"}};
    response.body = services.openapi;
    return response;
  }
  if (request.path == "/" || request.path == "/app") {
    exchange.route = "/";
    return redirect_to(kDashboard);
  }
  if (std::string_view(request.path).starts_with(kDashboard)) {
    exchange.route = "/app/*";
    return answer_dashboard(services, exchange, std::string_view(request.path).substr(kDashboard.size()));
  }
  return std::nullopt;
}

HttpResponse answer_webhook(Services& services, Exchange& exchange) {
  const HttpRequest& request = exchange.request;
  const auto notice = services.provider->parse_webhook(request.body, request.header("Osto-Signature").value_or(""), wall_clock_now());
  if (!notice.has_value()) return refuse(exchange, notice.error());
  return receive(services, exchange, *notice);
}

HttpResponse answer_stripe_event(Services& services, Exchange& exchange) {
  const HttpRequest& request = exchange.request;
  const auto read = services.stripe->read_webhook(request.body, request.header("Stripe-Signature").value_or(""), wall_clock_now());
  if (!read.has_value()) return refuse(exchange, read.error());
  if (const auto* notice = std::get_if<billing::ProviderNotice>(&*read)) return receive(services, exchange, *notice);
  if (const auto* changed = std::get_if<billing::StripeMethodNotice>(&*read)) return receive_method(services, exchange, *changed);
  // No money of ours: taken, so that Stripe does not send it for days.
  return json_response(200, billing::write_json(billing::NoticeReceived{}));
}

}  // namespace osto::server
