// What is delivered: an event of the feed in the envelope of the Standard Webhooks specification.
#pragma once

#include <osto_billing/book.hpp>

namespace osto::server {

struct WebhookMessage {
  billing::EventKind type{};
  billing::Instant timestamp;
  billing::FeedEvent data;
};

}  // namespace osto::server

namespace osto::billing {
// clang-format off
template <> struct Description<server::WebhookMessage> {
  static constexpr std::string_view name = "WebhookMessage", doc = "What an endpoint is sent.";
  template <class R> static constexpr Field fields[] = {field<&R::type>({.doc = "What happened"}), field<&R::timestamp>({.doc = "When it was recorded"}), field<&R::data>({.doc = "The event; ids only, to be read by them"})};
};
// clang-format on
}  // namespace osto::billing
