// What the parts of the server share, and what belongs to one request.
#pragma once

#include "auth/jwt.hpp"
#include "auth/login_throttle.hpp"
#include "auth/password.hpp"
#include "http/static_files.hpp"
#include "start/log.hpp"
#include "start/options.hpp"
#include "state/server_store.hpp"
#include "webhooks/signature.hpp"

#include <osto_billing/database.hpp>
#include <osto_billing/payment_provider.hpp>
#include <osto_billing/stripe_provider.hpp>

#include <memory>
#include <vector>

namespace osto::server {

/// Made once at the start. Thread-safety: every part says its own.
struct Services {
  Options options;
  Log& log;
  billing::Database database;
  std::shared_ptr<billing::PaymentProvider> provider;  ///< reads the notices that arrive at /webhooks/payments
  std::shared_ptr<billing::StripeProvider> stripe;     ///< the same one when it is Stripe: /webhooks/stripe; else null
  std::unique_ptr<ServerStore> store;
  std::unique_ptr<PasswordHasher> hasher;
  std::unique_ptr<LoginThrottle> throttle;
  std::vector<TokenKey> token_keys;  ///< the first one signs
  std::unique_ptr<WebhookStore> webhooks;
  std::vector<StateKey> state_keys;  ///< the first one seals; empty: none is set
  StaticFiles web;
  std::shared_ptr<const std::string> openapi;  ///< null: none was given
};

/// A refusal that the library's error codes have no word for: signing in, media types, slowing down.
struct HttpFault {
  int http_code = 0;
  std::string detail;
  std::int64_t retry_after_seconds = 0;
};

/// One request on its way through the server.
struct Exchange {
  const HttpRequest& request;
  std::string request_id, trace_id;
  std::string route;                  ///< the template, for the log
  std::optional<SignIn> caller;
  std::optional<HttpFault> fault;     ///< set: this is the answer, whatever the operation's Result says
  std::string error_code, error_detail;  ///< for the log
  Headers reply_headers;
};

/// The first parameter of the server's own operations.
struct ServerContext {
  Services& services;
  Exchange& exchange;
};

}  // namespace osto::server
