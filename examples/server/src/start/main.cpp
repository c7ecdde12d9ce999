// osto-billing-server: the library, installed, behind HTTP.
#include "api/api.hpp"
#include "api/server_operations.hpp"
#include "auth/crypto.hpp"
#include "letters/notifier.hpp"
#include "start/ticker.hpp"
#include "webhooks/dispatcher.hpp"

#include <osto_billing/simulated_provider.hpp>

#include <sys/stat.h>

#include <fstream>
#include <iostream>
#include <iterator>

namespace osto::server {
namespace {

using billing::ErrorCode;
using billing::Result;

constexpr std::string_view kAdministrator = "admin@osto.local";

Result<billing::Database> open_database(const Options& options, Log& log, const std::shared_ptr<billing::PaymentProvider>& provider) {
  billing::OpenOptions open;
  open.url = options.database_url;
  open.schema = billing::SchemaPolicy::migrate;
  open.providers = {provider};
  open.log = [&log](billing::LogLevel level, std::string_view message) {
    log.write(static_cast<LineLevel>(static_cast<int>(level)), "library", std::string(message));
  };
  if (!options.test_clock_start.empty()) {
    open.clock_kind = billing::ClockKind::test;
    OSTO_TRY(open.test_clock_start, billing::Instant::parse(options.test_clock_start));
  }
  return billing::Database::open(open);
}

/// Null without STRIPE_API_KEY. Errors: invalid_value, naming the option and never the key.
Result<std::shared_ptr<billing::StripeProvider>> make_stripe(const Options& options, Log& log) {
  if (options.stripe_api_key.empty()) return std::shared_ptr<billing::StripeProvider>();
  billing::StripeOptions stripe;
  stripe.api_key = options.stripe_api_key;
  for (const std::string& secret : {options.stripe_webhook_secret, options.previous_stripe_webhook_secret}) {
    if (!secret.empty()) stripe.webhook_secrets.push_back(secret);
  }
  if (stripe.webhook_secrets.empty()) log.write(LineLevel::warning, "STRIPE_WEBHOOK_SECRET is not set: Stripe's events are refused");
  if (!options.stripe_base_url.empty()) stripe.base_url = options.stripe_base_url;
  stripe.return_url = options.stripe_return_url;
  return billing::StripeProvider::open(std::move(stripe));
}

std::shared_ptr<billing::PaymentProvider> make_simulated(const Options& options, Log& log) {
  billing::SimulatedProviderOptions provider;
  provider.webhook_secret = options.webhook_secret;
  if (options.webhook_secret.empty()) {
    provider.webhook_secret = to_hex(random_octets(32));  // nobody knows it: every notice is refused
    log.write(LineLevel::warning, "WEBHOOK_SECRET is not set: notices of payment providers are refused");
  }
  return std::make_shared<billing::SimulatedProvider>(provider);
}

/// The first administrator, made at the first start; a new password on request. Printed to the terminal, never logged.
Result<void> prepare_administrator(Services& services, std::string_view url) {
  OSTO_TRY(const std::optional<User> present, services.store->find_user_by_email(kAdministrator));
  std::string password;
  if (!present || services.options.wants_new_password) password = generate_password();
  if (!present) {
    User administrator{{}, std::string(kAdministrator), services.hasher->hash(password), Role::admin, {}};
    if (services.options.wants_new_password) {
      OSTO_CHECK(services.store->add_user(std::move(administrator), unix_now()));
    } else {
      OSTO_TRY(const bool is_first, services.store->add_first_user(std::move(administrator), unix_now()));
      if (!is_first) password.clear();
    }
  } else if (!password.empty()) {
    OSTO_CHECK(services.store->set_password_hash(present->user_id, services.hasher->hash(password)));
    OSTO_CHECK(services.store->revoke_sign_ins_of(present->user_id, "new password", unix_now()));
  }
  std::cout << "Serving on " << url << "\n";
  if (password.empty()) {
    std::cout << "Sign in as " << kAdministrator << "; --new-password makes a new password\n";
  } else {
    std::cout << "Sign in as " << kAdministrator << " with the password " << password << " (shown this once)\n";
  }
  std::cout << std::flush;
  return {};
}

/// Works beside a running server: it opens the server's own state only.
Result<void> add_user(const Options& options) {
  OSTO_TRY(const auto store, ServerStore::open(options.database_url));
  User user{{}, options.new_user_email, {}, *billing::find_enumerator<Role>(options.new_user_role), {}};
  if ((user.role == Role::customer) == options.new_user_company.empty()) {
    return billing::fail(ErrorCode::invalid_value, "a customer needs --company, and nobody else has one");
  }
  if (user.role == Role::customer) {
    OSTO_TRY(const auto company_id, billing::CompanyId::parse(options.new_user_company));
    user.company_id = company_id.to_string();
  }
  const std::string password = generate_password();
  user.password_hash = PasswordHasher(options.scrypt_log_n).hash(password);
  OSTO_TRY(const User added, store->add_user(user, unix_now()));
  std::cout << "Added " << added.email << " with the password " << password << " (shown this once)\n";
  return {};
}

int serve(Services& services) {
  Api api(services);
  if (const std::string fault = api.find_fault(); !fault.empty()) {
    std::cerr << "error: " << fault << "\n";
    return 1;
  }
  HttpServer server(services.options.http, [&api](const HttpRequest& request) { return api.answer(request); },
                    [&api](int http_code, std::string_view reason) { return api.refuse(http_code, reason); });
  const auto [port, problem] = server.start();
  if (!problem.empty()) {
    std::cerr << "error: " << problem << "\n";
    return 1;
  }
  const std::string& host = services.options.http.host;
  const std::string url = "http://" + (host.find(':') == std::string::npos ? host : "[" + host + "]") + ":" + std::to_string(port) + "/";
  if (const auto prepared = prepare_administrator(services, url); !prepared.has_value()) {
    std::cerr << "error: " << prepared.error().message << "\n";
    return 1;
  }
  services.log.write(LineLevel::info, "serving", url);
  {
    const DueWorkTicker ticker(services);
    const Notifier notifier(services);
    const WebhookDispatcher dispatcher(services);
    server.run();
  }
  services.log.write(LineLevel::info, "stopped");
  return 0;
}

std::string describe_own() {
  std::vector<const billing::OperationInfo*> infos;
  for (const auto* operation : server_operations()) infos.push_back(operation);
  return billing::describe_operations(infos);
}

int tell(const billing::Error& error) {
  std::cerr << "error: " << error.message << " (" << billing::name_of(error.code) << (error.field.empty() ? "" : ", ") << error.field << ")\n";
  return 1;
}

int run(const Options& options) {
  umask(077);  // databases and logs are for this user alone
  if (options.errand == Errand::add_user) {
    const auto added = add_user(options);
    return added.has_value() ? 0 : tell(added.error());
  }
  Log log(options.log_file);
  if (!delivers(options.mail)) log.write(LineLevel::warning, "MAIL_URL names no mail server: letters are kept here and reach nobody", options.mail.url);
  const auto stripe = make_stripe(options, log);
  if (!stripe.has_value()) return tell(stripe.error());
  const std::shared_ptr<billing::PaymentProvider> provider = *stripe ? *stripe : make_simulated(options, log);
  auto database = open_database(options, log, provider);
  if (!database.has_value()) return tell(database.error());
  auto store = ServerStore::open(options.database_url);
  if (!store.has_value()) return tell(store.error());

  auto webhooks = WebhookStore::open(options.database_url);
  if (!webhooks.has_value()) return tell(webhooks.error());

  Services services{options, log, std::move(*database), provider, *stripe, std::move(*store), std::make_unique<PasswordHasher>(options.scrypt_log_n),
                    std::make_unique<LoginThrottle>(), {}, std::move(*webhooks), {}, {}, {}};
  services.token_keys.push_back(make_token_key(options.jwt_secret));
  if (!options.previous_jwt_secret.empty()) services.token_keys.push_back(make_token_key(options.previous_jwt_secret));
  for (const std::string* key : {&options.state_key, &options.previous_state_key}) {
    if (!key->empty()) services.state_keys.push_back(make_state_key(*key));
  }
  if (!options.web_folder.empty()) {
    if (const std::string problem = services.web.load(options.web_folder); !problem.empty()) {
      std::cerr << "error: " << problem << "\n";
      return 1;
    }
  }
  if (!options.openapi_file.empty()) {
    std::ifstream stream(options.openapi_file, std::ios::binary);
    if (!stream) {
      std::cerr << "error: cannot read " << options.openapi_file << "\n";
      return 1;
    }
    services.openapi = std::make_shared<const std::string>(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
  }
  return serve(services);
}

int start(int argument_count, char** arguments) {
  const ParsedOptions parsed = parse_options(argument_count, arguments);
  if (parsed.exit_code) return *parsed.exit_code;
  if (parsed.options.errand == Errand::describe) {
    std::cout << describe_own();
    return 0;
  }
  if (const std::string unsafe = find_unsafe(parsed.options); !unsafe.empty()) {
    std::cerr << "error: " << unsafe << "\n";
    return 2;
  }
  return run(parsed.options);
}

}  // namespace
}  // namespace osto::server

int main(int argument_count, char** arguments) {
  try {
    return osto::server::start(argument_count, arguments);
  } catch (const std::exception& error) {
    std::cerr << "error: " << error.what() << "\n";
    return 1;
  }
}
