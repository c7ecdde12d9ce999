// What the server is started with: environment and arguments. Nothing secret has a default.
#pragma once

#include "auth/roles.hpp"
#include "http/http_server.hpp"
#include "mail/mail.hpp"
#include "webhooks/target.hpp"

#include <optional>
#include <string>
#include <vector>

namespace osto::server {

enum class Errand { serve, describe, add_user };

struct Options {
  Errand errand = Errand::serve;
  bool wants_new_password = false;
  std::string database_url, jwt_secret, previous_jwt_secret, webhook_secret;
  std::string stripe_api_key, stripe_webhook_secret, previous_stripe_webhook_secret;
  std::string stripe_base_url, stripe_return_url;  ///< empty: Stripe itself; no links for confirming
  std::string public_origin;  ///< "https://billing.example.com"; empty: http on this machine only
  std::vector<std::string> allowed_hosts;
  std::vector<std::string> trusted_proxies;  ///< as given; read into `http`
  std::string web_folder, openapi_file, log_file;
  std::string test_clock_start;
  std::string new_user_email, new_user_role, new_user_company;
  HttpServerOptions http;
  int scrypt_log_n = 17;
  int due_work_seconds = 2;
  MailOptions mail;
  std::string state_key, previous_state_key;  ///< seal webhook secrets at rest; empty: no endpoint can be added
  TargetPolicy webhook_targets = TargetPolicy::public_https;
  std::vector<std::int64_t> webhook_waits;    ///< seconds between the tries of a delivery
  int webhook_timeout_seconds = 15;

  bool is_https() const { return public_origin.starts_with("https://"); }
};

/// Reads both. When the process should end instead, `exit_code` is set and everything was said on the terminal.
struct ParsedOptions {
  Options options;
  std::optional<int> exit_code;
};
ParsedOptions parse_options(int argument_count, char** arguments);

/// Why a server must not start with these, or "". Names settings, never their values.
std::string find_unsafe(const Options& options);

}  // namespace osto::server
