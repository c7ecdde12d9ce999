#include "webhooks/webhook_operations.hpp"

#include "api/services.hpp"
#include "auth/crypto.hpp"

#include <osto_billing/book.hpp>
#include <osto_billing/companies.hpp>
#include <osto_billing/describe_types.hpp>

#include <algorithm>
#include <limits>

namespace osto::server {
namespace {

using billing::CallOptions;
using billing::ErrorCode;
using billing::fail;
using billing::Result;

constexpr std::int64_t kDefaultOverlapHours = 24, kDefaultPage = 50;

billing::Instant instant_of(std::int64_t seconds) { return billing::Instant::from_microseconds(seconds * billing::kMicrosecondsPerSecond); }
std::optional<billing::Instant> instant_of(const std::optional<std::int64_t>& seconds) {
  return seconds ? std::optional(instant_of(*seconds)) : std::nullopt;
}

Result<Endpoint> load_endpoint(ServerContext& context, const std::string& endpoint_id) {
  OSTO_TRY(auto endpoint, context.services.webhooks->find_endpoint(endpoint_id));
  if (!endpoint) return fail(ErrorCode::not_found, "there is no such webhook endpoint", "/endpoint_id");
  return *std::move(endpoint);
}

Result<WebhookEndpoint> shown(ServerContext& context, const Endpoint& endpoint) {
  WebhookEndpoint view;
  view.endpoint_id = endpoint.endpoint_id;
  view.url = endpoint.url;
  view.description = endpoint.description;
  for (const std::string& kind : endpoint.kinds) {
    if (const auto known = billing::find_enumerator<billing::EventKind>(kind)) view.kinds.push_back(*known);
  }
  if (endpoint.company_id) {
    OSTO_TRY(view.company_id, billing::CompanyId::parse(*endpoint.company_id));
  }
  view.is_enabled = !endpoint.disabled_at;
  view.disabled_reason = endpoint.disabled_reason;
  view.disabled_at = instant_of(endpoint.disabled_at);
  view.failing_since = instant_of(endpoint.failing_since);
  view.position = endpoint.position;
  view.created_at = instant_of(endpoint.created_at);
  OSTO_TRY(const auto secrets, context.services.webhooks->secrets_of(endpoint.endpoint_id, unix_now()));
  view.secret_count = static_cast<std::int64_t>(secrets.size());
  return view;
}

Result<WebhookEndpoint> shown_anew(ServerContext& context, const std::string& endpoint_id) {
  OSTO_TRY(const Endpoint endpoint, load_endpoint(context, endpoint_id));
  return shown(context, endpoint);
}

std::vector<std::string> names_of(const std::vector<billing::EventKind>& kinds) {
  std::vector<std::string> names;
  for (const billing::EventKind kind : kinds) names.emplace_back(billing::enumerator_name(kind));
  return names;
}

/// Who changed which endpoint; its URL may hold a token and stays out.
void note(ServerContext& context, std::string what, const std::string& endpoint_id) {
  LogLine line;
  line.level = LineLevel::info;
  line.message = std::move(what);
  line.detail = endpoint_id;
  line.request_id = context.exchange.request_id;
  line.peer_ip = context.exchange.request.peer_ip;
  line.user_id = context.exchange.caller->user.user_id;
  context.services.log.write(std::move(line));
}

Result<void> require_state_key(const ServerContext& context) {
  if (!context.services.state_keys.empty()) return {};
  return fail(ErrorCode::state_conflict, "this server has no STATE_KEY, without which it keeps no secrets of webhook endpoints");
}

/// These commit at once and have no preview.
Result<void> refuse_preview(const CallOptions& options) {
  if (options.mode == billing::CallMode::commit) return {};
  return fail(ErrorCode::invalid_request, "this command has no preview");
}

/// The end of the feed: what a new endpoint begins behind.
Result<std::int64_t> end_of_feed(ServerContext& context) {
  billing::Session session = context.services.database.session({.actor = "server"});
  billing::ReadFeed request;
  request.limit = 1;
  OSTO_TRY(const auto page, billing::feed::read(session, request));
  return page.end_position;
}

/// Where a new endpoint begins. Ahead of the feed it would pass over what happens next.
Result<std::int64_t> begin_position(ServerContext& context, const std::optional<std::int64_t>& wanted) {
  OSTO_TRY(const std::int64_t end, end_of_feed(context));
  if (!wanted) return end;
  if (*wanted > end) return fail(ErrorCode::invalid_value, "is ahead of the feed, which ends at " + std::to_string(end), "/after_position");
  return *wanted;
}

Result<void> check_kinds(const std::vector<billing::EventKind>& kinds) {
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    const bool is_again = std::find(kinds.begin(), kinds.begin() + static_cast<std::ptrdiff_t>(i), kinds[i]) != kinds.begin() + static_cast<std::ptrdiff_t>(i);
    if (is_again) return fail(ErrorCode::invalid_value, "names " + std::string(billing::enumerator_name(kinds[i])) + " again; each kind is named once", "/kinds/" + std::to_string(i));
  }
  return {};
}

/// Errors: not_found (/company_id).
Result<void> check_company(ServerContext& context, billing::CompanyId company_id) {
  billing::Session session = context.services.database.session({.actor = "server"});
  OSTO_CHECK(billing::companies::get(session, {company_id}));
  return {};
}

}  // namespace

namespace webhooks {

Result<WebhookEndpointAdded> add(ServerContext& context, const AddWebhookEndpoint& request, const CallOptions& options) {
  OSTO_CHECK(refuse_preview(options));
  OSTO_CHECK(require_state_key(context));
  Endpoint endpoint;
  OSTO_TRY(endpoint.url, check_target(request.url, context.services.options.webhook_targets));
  OSTO_CHECK(check_kinds(request.kinds));
  if (request.company_id) OSTO_CHECK(check_company(context, *request.company_id));
  OSTO_TRY(endpoint.position, begin_position(context, request.after_position));
  endpoint.endpoint_id = "whe_" + to_hex(random_octets(16));
  endpoint.description = request.description.value_or("");
  endpoint.kinds = names_of(request.kinds);
  if (request.company_id) endpoint.company_id = request.company_id->to_string();
  endpoint.created_at = unix_now();
  const std::string secret = new_secret();
  OSTO_CHECK(context.services.webhooks->add_endpoint(endpoint, seal_secret(secret, endpoint.endpoint_id, context.services.state_keys.front(), endpoint.created_at)));
  note(context, "a webhook endpoint was added", endpoint.endpoint_id);
  OSTO_TRY(const auto view, shown(context, endpoint));
  return WebhookEndpointAdded{view, printed_secret(secret)};
}

Result<WebhookEndpointList> list(ServerContext& context, const ListWebhookEndpoints&, const CallOptions&) {
  OSTO_TRY(const auto endpoints, context.services.webhooks->endpoints());
  WebhookEndpointList list;
  for (const Endpoint& endpoint : endpoints) {
    OSTO_TRY(auto view, shown(context, endpoint));
    list.endpoints.push_back(std::move(view));
  }
  return list;
}

Result<WebhookEndpoint> change(ServerContext& context, const ChangeWebhookEndpoint& request, const CallOptions& options) {
  OSTO_CHECK(refuse_preview(options));
  EndpointChange change{std::nullopt, request.description, std::nullopt};
  if (request.url) {
    OSTO_TRY(change.url, check_target(*request.url, context.services.options.webhook_targets));
  }
  if (request.kinds) {
    OSTO_CHECK(check_kinds(*request.kinds));
    change.kinds = names_of(*request.kinds);
  }
  OSTO_TRY(const Endpoint endpoint, load_endpoint(context, request.endpoint_id));
  OSTO_CHECK(context.services.webhooks->change_endpoint(endpoint.endpoint_id, change));
  note(context, "a webhook endpoint was changed", endpoint.endpoint_id);
  return shown_anew(context, endpoint.endpoint_id);
}

Result<WebhookEndpointAdded> rotate_secret(ServerContext& context, const RotateWebhookSecret& request, const CallOptions& options) {
  OSTO_CHECK(refuse_preview(options));
  OSTO_CHECK(require_state_key(context));
  OSTO_TRY(const Endpoint endpoint, load_endpoint(context, request.endpoint_id));
  const std::int64_t now = unix_now();
  const std::string secret = new_secret();
  OSTO_CHECK(context.services.webhooks->rotate_secret(seal_secret(secret, endpoint.endpoint_id, context.services.state_keys.front(), now),
                                                      now + request.overlap_hours.value_or(kDefaultOverlapHours) * 3'600, now));
  note(context, "the secret of a webhook endpoint was changed", endpoint.endpoint_id);
  OSTO_TRY(const auto view, shown(context, endpoint));
  return WebhookEndpointAdded{view, printed_secret(secret)};
}

Result<WebhookEndpoint> disable(ServerContext& context, const DisableWebhookEndpoint& request, const CallOptions& options) {
  OSTO_CHECK(refuse_preview(options));
  OSTO_TRY(const Endpoint endpoint, load_endpoint(context, request.endpoint_id));
  OSTO_TRY(const bool is_disabled, context.services.webhooks->disable_endpoint(endpoint.endpoint_id, "disabled by hand", unix_now()));
  if (is_disabled) note(context, "a webhook endpoint was disabled", endpoint.endpoint_id);
  return shown_anew(context, endpoint.endpoint_id);
}

Result<WebhookEndpoint> enable(ServerContext& context, const EnableWebhookEndpoint& request, const CallOptions& options) {
  OSTO_CHECK(refuse_preview(options));
  OSTO_TRY(const Endpoint endpoint, load_endpoint(context, request.endpoint_id));
  OSTO_CHECK(context.services.webhooks->enable_endpoint(endpoint.endpoint_id));
  note(context, "a webhook endpoint was enabled", endpoint.endpoint_id);
  return shown_anew(context, endpoint.endpoint_id);
}

Result<WebhookEndpointRemoved> remove(ServerContext& context, const RemoveWebhookEndpoint& request, const CallOptions& options) {
  OSTO_CHECK(refuse_preview(options));
  OSTO_TRY(const Endpoint endpoint, load_endpoint(context, request.endpoint_id));
  OSTO_CHECK(context.services.webhooks->remove_endpoint(endpoint.endpoint_id));
  note(context, "a webhook endpoint was removed", endpoint.endpoint_id);
  return WebhookEndpointRemoved{};
}

Result<WebhookEndpoint> replay(ServerContext& context, const ReplayWebhooks& request, const CallOptions& options) {
  OSTO_CHECK(refuse_preview(options));
  OSTO_TRY(Endpoint endpoint, load_endpoint(context, request.endpoint_id));
  if (request.after_position > endpoint.position) {
    return fail(ErrorCode::invalid_value, "is ahead of the endpoint, which is at " + std::to_string(endpoint.position), "/after_position");
  }
  OSTO_CHECK(context.services.webhooks->replay(endpoint.endpoint_id, request.after_position, unix_now()));
  note(context, "webhooks are sent again", endpoint.endpoint_id);
  endpoint.position = request.after_position;
  return shown(context, endpoint);
}

Result<WebhookDeliveryList> deliveries(ServerContext& context, const ListWebhookDeliveries& request, const CallOptions&) {
  OSTO_TRY(const Endpoint endpoint, load_endpoint(context, request.endpoint_id));
  std::optional<std::string> state;
  if (request.state) state = std::string(billing::enumerator_name(*request.state));
  OSTO_TRY(const auto rows, context.services.webhooks->deliveries(endpoint.endpoint_id, state, request.before_position.value_or(std::numeric_limits<std::int64_t>::max()),
                                                                 request.limit.value_or(kDefaultPage)));
  WebhookDeliveryList list;
  for (const Delivery& row : rows) {
    WebhookDelivery view;
    view.position = row.position;
    view.message_id = row.message_id;
    OSTO_TRY(view.company_id, billing::CompanyId::parse(row.company_id));
    view.kind = billing::find_enumerator<billing::EventKind>(row.kind).value_or(billing::EventKind::company_created);
    view.state = row.state;
    view.try_count = row.try_count;
    view.last_http_code = row.last_http_code;
    view.last_failure = row.last_failure;
    view.next_try_at = instant_of(row.next_try_at);
    view.settled_at = instant_of(row.settled_at);
    view.created_at = instant_of(row.created_at);
    list.deliveries.push_back(std::move(view));
  }
  return list;
}

}  // namespace webhooks

namespace {

using enum billing::OperationKind;

constexpr ErrorCode kNotFound[] = {ErrorCode::not_found};
constexpr ErrorCode kSecrets[] = {ErrorCode::not_found, ErrorCode::state_conflict};

// clang-format off
constexpr auto kAdd = billing::operation<&webhooks::add>({.name = "webhooks.add", .summary = "Have events sent to a URL", .kind = command, .http_method = "POST", .http_path = "/webhook-endpoints", .permission = "webhooks.write", .errors = kSecrets});
constexpr auto kList = billing::operation<&webhooks::list>({.name = "webhooks.list", .summary = "List where events are sent", .kind = query, .http_method = "GET", .http_path = "/webhook-endpoints", .permission = "webhooks.read"});
constexpr auto kChange = billing::operation<&webhooks::change>({.name = "webhooks.change", .summary = "Change a webhook endpoint", .kind = command, .http_method = "POST", .http_path = "/webhook-endpoints/{endpoint_id}/update", .permission = "webhooks.write", .errors = kNotFound});
constexpr auto kRotate = billing::operation<&webhooks::rotate_secret>({.name = "webhooks.rotate_secret", .summary = "Make a new secret, beside the old one for a while", .kind = command, .http_method = "POST", .http_path = "/webhook-endpoints/{endpoint_id}/rotate-secret", .permission = "webhooks.write", .errors = kSecrets});
constexpr auto kDisable = billing::operation<&webhooks::disable>({.name = "webhooks.disable", .summary = "Send no more events there", .kind = command, .http_method = "POST", .http_path = "/webhook-endpoints/{endpoint_id}/disable", .permission = "webhooks.write", .errors = kNotFound});
constexpr auto kEnable = billing::operation<&webhooks::enable>({.name = "webhooks.enable", .summary = "Send events there again", .kind = command, .http_method = "POST", .http_path = "/webhook-endpoints/{endpoint_id}/enable", .permission = "webhooks.write", .errors = kNotFound});
constexpr auto kRemove = billing::operation<&webhooks::remove>({.name = "webhooks.remove", .summary = "Forget a webhook endpoint", .kind = command, .http_method = "DELETE", .http_path = "/webhook-endpoints/{endpoint_id}", .permission = "webhooks.write", .errors = kNotFound});
constexpr auto kReplay = billing::operation<&webhooks::replay>({.name = "webhooks.replay", .summary = "Send events again from a position of the feed", .kind = command, .http_method = "POST", .http_path = "/webhook-endpoints/{endpoint_id}/replay", .permission = "webhooks.write", .errors = kNotFound});
constexpr auto kDeliveries = billing::operation<&webhooks::deliveries>({.name = "webhooks.deliveries", .summary = "List what became of an endpoint's deliveries", .kind = query, .http_method = "GET", .http_path = "/webhook-endpoints/{endpoint_id}/deliveries", .permission = "webhooks.read", .errors = kNotFound});
// clang-format on

constexpr const billing::Operation<ServerContext>* kOperations[] = {&kAdd, &kList, &kChange, &kRotate, &kDisable, &kEnable, &kRemove, &kReplay, &kDeliveries};

}  // namespace

std::span<const billing::Operation<ServerContext>* const> webhook_operations() { return kOperations; }

}  // namespace osto::server
