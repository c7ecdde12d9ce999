// Webhook endpoints as operations: where events go, signed with what, and what became of each delivery.
#pragma once

#include "webhooks/delivery_state.hpp"

#include <osto_billing/ids.hpp>
#include <osto_billing/operation.hpp>
#include <osto_billing/time.hpp>
#include <osto_billing/vocabulary.hpp>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace osto::server {

struct ServerContext;

struct AddWebhookEndpoint {
  std::string url;
  std::optional<std::string> description;
  std::vector<billing::EventKind> kinds;
  std::optional<billing::CompanyId> company_id;
  std::optional<std::int64_t> after_position;
};
struct WebhookEndpoint {
  std::string endpoint_id, url, description;
  std::vector<billing::EventKind> kinds;
  std::optional<billing::CompanyId> company_id;
  bool is_enabled{};
  std::optional<std::string> disabled_reason;
  std::optional<billing::Instant> disabled_at, failing_since;
  std::int64_t position = 0, secret_count = 0;
  billing::Instant created_at;
};
struct WebhookEndpointAdded { WebhookEndpoint endpoint; std::string secret; };
struct ListWebhookEndpoints {};
struct WebhookEndpointList { std::vector<WebhookEndpoint> endpoints; };
struct ChangeWebhookEndpoint {
  std::string endpoint_id;
  std::optional<std::string> url, description;
  std::optional<std::vector<billing::EventKind>> kinds;
};
struct RotateWebhookSecret { std::string endpoint_id; std::optional<std::int64_t> overlap_hours; };
struct DisableWebhookEndpoint { std::string endpoint_id; };
struct EnableWebhookEndpoint { std::string endpoint_id; };
struct RemoveWebhookEndpoint { std::string endpoint_id; };
struct WebhookEndpointRemoved {};
struct ReplayWebhooks { std::string endpoint_id; std::int64_t after_position = 0; };
struct ListWebhookDeliveries { std::string endpoint_id; std::optional<DeliveryState> state; std::optional<std::int64_t> before_position, limit; };
struct WebhookDelivery {
  std::int64_t position = 0;
  std::string message_id;
  billing::CompanyId company_id;
  billing::EventKind kind{};
  DeliveryState state{};
  std::int64_t try_count = 0;
  std::optional<std::int64_t> last_http_code;
  std::optional<std::string> last_failure;
  std::optional<billing::Instant> next_try_at, settled_at;
  billing::Instant created_at;
};
struct WebhookDeliveryList { std::vector<WebhookDelivery> deliveries; };

namespace webhooks {
billing::Result<WebhookEndpointAdded> add(ServerContext& context, const AddWebhookEndpoint& request, const billing::CallOptions& options);
billing::Result<WebhookEndpointList> list(ServerContext& context, const ListWebhookEndpoints& request, const billing::CallOptions& options);
billing::Result<WebhookEndpoint> change(ServerContext& context, const ChangeWebhookEndpoint& request, const billing::CallOptions& options);
/// The secrets until now sign beside the new one for the overlap.
billing::Result<WebhookEndpointAdded> rotate_secret(ServerContext& context, const RotateWebhookSecret& request, const billing::CallOptions& options);
billing::Result<WebhookEndpoint> disable(ServerContext& context, const DisableWebhookEndpoint& request, const billing::CallOptions& options);
billing::Result<WebhookEndpoint> enable(ServerContext& context, const EnableWebhookEndpoint& request, const billing::CallOptions& options);
billing::Result<WebhookEndpointRemoved> remove(ServerContext& context, const RemoveWebhookEndpoint& request, const billing::CallOptions& options);
billing::Result<WebhookEndpoint> replay(ServerContext& context, const ReplayWebhooks& request, const billing::CallOptions& options);
billing::Result<WebhookDeliveryList> deliveries(ServerContext& context, const ListWebhookDeliveries& request, const billing::CallOptions& options);
}  // namespace webhooks

std::span<const billing::Operation<ServerContext>* const> webhook_operations();

}  // namespace osto::server

// clang-format off
namespace osto::billing {
template <> struct Description<server::AddWebhookEndpoint> {
  static constexpr std::string_view name = "AddWebhookEndpoint", doc = "Have events sent to a URL.";
  template <class R> static constexpr Field fields[] = {field<&R::url>({.doc = "https, a public host, port 443 or 8443", .min = 1, .max_length = 2048}), field<&R::description>({.doc = "What it is for"}),
      field<&R::kinds>({.doc = "Only these; empty: all", .max_length = 200}), field<&R::company_id>({.doc = "Only this company's; absent: all"}), field<&R::after_position>({.doc = "Events after this position of the feed; absent: what happens from now on", .min = 0})};
};
template <> struct Description<server::WebhookEndpoint> {
  static constexpr std::string_view name = "WebhookEndpoint", doc = "Where events are sent.";
  template <class R> static constexpr Field fields[] = {field<&R::endpoint_id>({.doc = "Id"}), field<&R::url>({.doc = "URL", .max_length = 2048}), field<&R::description>({.doc = "What it is for"}), field<&R::kinds>({.doc = "Only these; empty: all"}),
      field<&R::company_id>({.doc = "Only this company's; absent: all"}), field<&R::is_enabled>({.doc = "Whether it is sent to"}), field<&R::disabled_reason>({.doc = "Why it is not"}), field<&R::disabled_at>({.doc = "Since when"}),
      field<&R::failing_since>({.doc = "Since when no delivery got through"}), field<&R::position>({.doc = "How far the feed was read for it"}), field<&R::secret_count>({.doc = "Secrets that sign now; more than one while they change"}), field<&R::created_at>({.doc = "When it was added"})};
};
template <> struct Description<server::WebhookEndpointAdded> {
  static constexpr std::string_view name = "WebhookEndpointAdded", doc = "An endpoint and its new secret.";
  template <class R> static constexpr Field fields[] = {field<&R::endpoint>({.doc = "The endpoint"}), field<&R::secret>({.doc = "What its messages are signed with; shown this once"})};
};
template <> struct Description<server::ListWebhookEndpoints> {
  static constexpr std::string_view name = "ListWebhookEndpoints", doc = "All of them.";
  template <class R> static constexpr std::array<Field, 0> fields{};
};
template <> struct Description<server::WebhookEndpointList> {
  static constexpr std::string_view name = "WebhookEndpointList", doc = "Where events are sent.";
  template <class R> static constexpr Field fields[] = {field<&R::endpoints>({.doc = "In the order in which they were added"})};
};
template <> struct Description<server::ChangeWebhookEndpoint> {
  static constexpr std::string_view name = "ChangeWebhookEndpoint", doc = "What is to be different; deliveries that were made already stay.";
  template <class R> static constexpr Field fields[] = {field<&R::endpoint_id>({.doc = "Endpoint"}), field<&R::url>({.doc = "URL", .min = 1, .max_length = 2048}), field<&R::description>({.doc = "What it is for"}), field<&R::kinds>({.doc = "Only these; empty: all", .max_length = 200})};
};
template <> struct Description<server::RotateWebhookSecret> {
  static constexpr std::string_view name = "RotateWebhookSecret", doc = "Make a new secret.";
  template <class R> static constexpr Field fields[] = {field<&R::endpoint_id>({.doc = "Endpoint"}), field<&R::overlap_hours>({.doc = "How long the old one signs too; absent: 24", .unit = "hours", .min = 0, .max = 168})};
};
template <> struct Description<server::DisableWebhookEndpoint> {
  static constexpr std::string_view name = "DisableWebhookEndpoint", doc = "Send no more; events wait.";
  template <class R> static constexpr Field fields[] = {field<&R::endpoint_id>({.doc = "Endpoint"})};
};
template <> struct Description<server::EnableWebhookEndpoint> {
  static constexpr std::string_view name = "EnableWebhookEndpoint", doc = "Send again, what waits first.";
  template <class R> static constexpr Field fields[] = {field<&R::endpoint_id>({.doc = "Endpoint"})};
};
template <> struct Description<server::RemoveWebhookEndpoint> {
  static constexpr std::string_view name = "RemoveWebhookEndpoint", doc = "Forget an endpoint with its secrets and deliveries.";
  template <class R> static constexpr Field fields[] = {field<&R::endpoint_id>({.doc = "Endpoint"})};
};
template <> struct Description<server::WebhookEndpointRemoved> {
  static constexpr std::string_view name = "WebhookEndpointRemoved", doc = "Nothing more to say.";
  template <class R> static constexpr std::array<Field, 0> fields{};
};
template <> struct Description<server::ReplayWebhooks> {
  static constexpr std::string_view name = "ReplayWebhooks", doc = "Send events again, under the ids that they had.";
  template <class R> static constexpr Field fields[] = {field<&R::endpoint_id>({.doc = "Endpoint"}), field<&R::after_position>({.doc = "Those after this position of the feed", .min = 0})};
};
template <> struct Description<server::ListWebhookDeliveries> {
  static constexpr std::string_view name = "ListWebhookDeliveries", doc = "A page of an endpoint's deliveries.";
  template <class R> static constexpr Field fields[] = {field<&R::endpoint_id>({.doc = "Endpoint"}), field<&R::state>({.doc = "Only these"}), field<&R::before_position>({.doc = "Cursor: the position of the last page's last", .min = 1}), field<&R::limit>({.doc = "At most; absent: 50", .min = 1, .max = 200})};
};
template <> struct Description<server::WebhookDelivery> {
  static constexpr std::string_view name = "WebhookDelivery", doc = "An event on its way to an endpoint. Settled ones are kept for 30 days.";
  template <class R> static constexpr Field fields[] = {field<&R::position>({.doc = "Position of the event in the feed"}), field<&R::message_id>({.doc = "webhook-id: the same at every try"}), field<&R::company_id>({.doc = "Company"}), field<&R::kind>({.doc = "What happened"}),
      field<&R::state>({.doc = "How far it is"}), field<&R::try_count>({.doc = "Tries begun"}), field<&R::last_http_code>({.doc = "What the endpoint answered last"}), field<&R::last_failure>({.doc = "Why the last try failed"}), field<&R::next_try_at>({.doc = "When it is tried next"}),
      field<&R::settled_at>({.doc = "When it was delivered or given up"}), field<&R::created_at>({.doc = "When it was made"})};
};
template <> struct Description<server::WebhookDeliveryList> {
  static constexpr std::string_view name = "WebhookDeliveryList", doc = "Deliveries of an endpoint.";
  template <class R> static constexpr Field fields[] = {field<&R::deliveries>({.doc = "Newest events first"})};
};
}  // namespace osto::billing
// clang-format on
