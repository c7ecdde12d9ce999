#include "start/options.hpp"

#include "auth/jwt.hpp"
#include "auth/password.hpp"
#include "webhooks/retry.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>

namespace osto::server {
namespace {

void add_http_options(CLI::App& app, Options& options, int& header_ms, int& body_ms, int& write_ms, int& drain_ms) {
  app.add_option("--host", options.http.host, "IP address to listen on")->envname("HOST")->capture_default_str();
  app.add_option("--port", options.http.port, "Port; 0: any free one")->envname("PORT")->capture_default_str();
  app.add_option("--workers", options.http.worker_count, "Requests handled at once")->check(CLI::Range(1, 256))->capture_default_str();
  app.add_option("--connections-per-ip", options.http.limits.connections_per_ip, "Open connections of one address")
      ->check(CLI::Range(1, 65536))->capture_default_str();
  const auto deadline = CLI::Range(10, 3'600'000);
  app.add_option("--header-deadline-ms", header_ms, "Longest wait for a request's header")->check(deadline)->capture_default_str();
  app.add_option("--body-deadline-ms", body_ms, "Longest wait for its body")->check(deadline)->capture_default_str();
  app.add_option("--write-deadline-ms", write_ms, "Longest wait for the client to take an answer")->check(deadline)->capture_default_str();
  app.add_option("--drain-deadline-ms", drain_ms, "Longest wait for requests under way at the end")->check(deadline)->capture_default_str();
}

void add_other_options(CLI::App& app, Options& options) {
  app.add_option("--web", options.web_folder, "Folder of the built dashboard, served at /app/")->envname("WEB_ROOT");
  app.add_option("--openapi", options.openapi_file, "The OpenAPI document, served at /openapi.json")->envname("OPENAPI_FILE");
  app.add_option("--log", options.log_file, "Log file; standard error otherwise")->envname("LOG_FILE");
  app.add_option("--public-origin", options.public_origin, "Where browsers reach the server, e.g. https://billing.example.com")
      ->envname("PUBLIC_ORIGIN");
  app.add_option("--allowed-hosts", options.allowed_hosts, "Further names for the Host header, separated by commas")
      ->envname("ALLOWED_HOSTS")->delimiter(',');
  app.add_option("--trusted-proxies", options.trusted_proxies, "Addresses or networks of proxies whose X-Forwarded-For counts")
      ->envname("TRUSTED_PROXIES")->delimiter(',');
  app.add_option("--scrypt-log-n", options.scrypt_log_n, "Cost of new password hashes: N = 2^n")
      ->check(CLI::Range(kMinScryptLogN, kMaxScryptLogN))->capture_default_str();
  app.add_option("--due-work-seconds", options.due_work_seconds, "How often work that fell due is looked for")
      ->check(CLI::Range(1, 3600))->capture_default_str();
  app.add_flag("--new-password", options.wants_new_password, "Make a new password for the first administrator, then serve");
}

void add_outgoing_options(CLI::App& app, Options& options, bool& allows_loopback) {
  app.add_option("--mail", options.mail.url, "Where letters go: console, folder:PATH, smtp://host[:port], smtps://host[:port]; otherwise a folder "
                                             "beside the SQLite file, and the console on PostgreSQL")->envname("MAIL_URL");
  app.add_option("--mail-from", options.mail.from, "Sender of letters: Name <billing@example.com>")->envname("MAIL_FROM");
  app.add_flag("--webhooks-to-loopback", allows_loopback, "Let webhooks go to this machine, also without TLS: for trying out");
  app.add_option("--webhook-waits", options.webhook_waits, "Seconds between the tries of a delivery, separated by commas")
      ->delimiter(',')->check(CLI::Range(1, 604'800))->capture_default_str();
  app.add_option("--webhook-timeout-seconds", options.webhook_timeout_seconds, "Longest wait for an endpoint's answer")
      ->check(CLI::Range(1, 60))->capture_default_str();
}

/// Where letters go when nobody says: a place that loses none and sends none.
void complete_mail(MailOptions& mail, const std::string& database_url) {
  constexpr std::string_view kSqlite = "sqlite:";
  if (mail.url.empty()) mail.url = database_url.starts_with(kSqlite) ? "folder:" + database_url.substr(kSqlite.size()) + ".mail" : "console";
  if (mail.from.empty()) mail.from = "Osto Billing <billing@localhost.localdomain>";
}

std::string from_environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string() : std::string(value);
}

}  // namespace

ParsedOptions parse_options(int argument_count, char** arguments) {
  ParsedOptions parsed;
  Options& options = parsed.options;
  CLI::App app("osto-billing-server: the billing library behind HTTP.\n"
               "Environment: DATABASE_URL (sqlite:FILE or postgres://...), JWT_SECRET (at least 32 bytes), JWT_SECRET_PREVIOUS (still\n"
               "accepted while tokens signed with it live), WEBHOOK_SECRET (of the payment provider), STATE_KEY (at least 32 bytes; seals the\n"
               "secrets of webhook endpoints), STATE_KEY_PREVIOUS, MAIL_USERNAME, MAIL_PASSWORD, STRIPE_API_KEY, STRIPE_WEBHOOK_SECRET,\n"
               "STRIPE_WEBHOOK_SECRET_PREVIOUS, STRIPE_RETURN_URL, STRIPE_BASE_URL (payments through Stripe), and the names in brackets below.");
  options.webhook_waits = kStandardWaits;
  bool allows_loopback = false;
  int header_ms = 10'000, body_ms = 30'000, write_ms = 30'000, drain_ms = 10'000;
  add_http_options(app, options, header_ms, body_ms, write_ms, drain_ms);
  add_other_options(app, options);
  add_outgoing_options(app, options, allows_loopback);
  bool wants_description = false;
  app.add_flag("--describe", wants_description, "Print the server's own operations as operations.json and end");
  auto* email = app.add_option("--add-user", options.new_user_email, "Add a user, print the password once and end");
  app.add_option("--role", options.new_user_role, "Role of the new user")->needs(email)->check(CLI::IsMember({"admin", "finance", "support", "customer"}));
  app.add_option("--company", options.new_user_company, "Id of a new customer's company")->needs(email);
  try {
    app.parse(argument_count, arguments);
  } catch (const CLI::ParseError& error) {
    parsed.exit_code = app.exit(error) == 0 ? 0 : 2;
    return parsed;
  }
  if (wants_description) options.errand = Errand::describe;
  if (!options.new_user_email.empty()) options.errand = Errand::add_user;
  options.http.limits.header_deadline = std::chrono::milliseconds(header_ms);
  options.http.limits.body_deadline = std::chrono::milliseconds(body_ms);
  options.http.limits.write_deadline = std::chrono::milliseconds(write_ms);
  options.http.limits.drain_deadline = std::chrono::milliseconds(drain_ms);
  options.http.trusted_proxies = TrustedProxies::parse(options.trusted_proxies).value_or(TrustedProxies());
  // Secrets come by the environment only: arguments are seen by every user of the machine.
  options.database_url = from_environment("DATABASE_URL");
  options.jwt_secret = from_environment("JWT_SECRET");
  options.previous_jwt_secret = from_environment("JWT_SECRET_PREVIOUS");
  options.webhook_secret = from_environment("WEBHOOK_SECRET");
  options.state_key = from_environment("STATE_KEY");
  options.previous_state_key = from_environment("STATE_KEY_PREVIOUS");
  options.mail.username = from_environment("MAIL_USERNAME");
  options.mail.password = from_environment("MAIL_PASSWORD");
  complete_mail(options.mail, options.database_url);
  if (allows_loopback) options.webhook_targets = TargetPolicy::with_loopback;
  options.stripe_api_key = from_environment("STRIPE_API_KEY");
  options.stripe_webhook_secret = from_environment("STRIPE_WEBHOOK_SECRET");
  options.previous_stripe_webhook_secret = from_environment("STRIPE_WEBHOOK_SECRET_PREVIOUS");
  options.stripe_base_url = from_environment("STRIPE_BASE_URL");
  options.stripe_return_url = from_environment("STRIPE_RETURN_URL");
  options.test_clock_start = from_environment("OSTO_TEST_CLOCK_START");
  return parsed;
}

std::string find_unsafe(const Options& options) {
  const auto is_postgres = options.database_url.starts_with("postgres://") || options.database_url.starts_with("postgresql://");
  if (options.database_url.empty()) return "DATABASE_URL is not set (sqlite:FILE or postgres://...)";
  if (!options.database_url.starts_with("sqlite:") && !is_postgres) return "DATABASE_URL is neither sqlite:FILE nor postgres://...";
  if (options.database_url == "sqlite::memory:") return "DATABASE_URL must be a file: the server keeps users beside it";
  if (options.errand == Errand::add_user) return options.new_user_role.empty() ? "--add-user needs --role" : "";
  if (options.jwt_secret.size() < kMinSecretBytes) return "JWT_SECRET must have at least 32 bytes (openssl rand -hex 32 makes one)";
  const auto is_one_octet = [](const std::string& secret) {
    return std::all_of(secret.begin(), secret.end(), [&secret](char c) { return c == secret.front(); });
  };
  if (is_one_octet(options.jwt_secret)) return "JWT_SECRET is one character again and again";
  if (!options.previous_jwt_secret.empty() && options.previous_jwt_secret.size() < kMinSecretBytes) {
    return "JWT_SECRET_PREVIOUS must have at least 32 bytes";
  }
  if (!options.webhook_secret.empty() && options.webhook_secret.size() < kMinSecretBytes) {
    return "WEBHOOK_SECRET must have at least 32 bytes";
  }
  if (!options.state_key.empty() && options.state_key.size() < kMinSecretBytes) return "STATE_KEY must have at least 32 bytes";
  if (!options.previous_state_key.empty() && options.previous_state_key.size() < kMinSecretBytes) return "STATE_KEY_PREVIOUS must have at least 32 bytes";
  if (const std::string fault = find_fault(options.mail); !fault.empty()) return fault;
  if (options.stripe_api_key.empty() && !options.stripe_webhook_secret.empty()) return "STRIPE_WEBHOOK_SECRET is set without STRIPE_API_KEY";
  if (!TrustedProxies::parse(options.trusted_proxies)) return "TRUSTED_PROXIES must be IP addresses or networks (10.0.0.0/8), separated by commas";
  const bool is_origin = options.public_origin.empty() ||
                         ((options.public_origin.starts_with("https://") || options.public_origin.starts_with("http://")) &&
                          options.public_origin.find('/', options.public_origin.find("://") + 3) == std::string::npos);
  if (!is_origin) return "PUBLIC_ORIGIN must be http(s)://name[:port] without a path";
  return {};
}

}  // namespace osto::server
