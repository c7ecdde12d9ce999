#include "providers/stripe/parts.hpp"

#include <algorithm>

namespace osto::billing {
namespace stripe {
namespace {

constexpr std::size_t kLeastSecretBytes = 16, kMostKeyBytes = 255;

bool is_printable(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c <= '~'; });
}

Failure refuse(std::string message, std::string field) { return fail(ErrorCode::invalid_value, std::move(message), std::move(field)); }

Result<void> check_numbers(const StripeOptions& options) {
  const auto between = [](std::int64_t value, std::int64_t least, std::int64_t most, const char* field) -> Result<void> {
    if (value >= least && value <= most) return {};
    return refuse("is " + std::to_string(value) + ", " + std::to_string(least) + " to " + std::to_string(most) + " are allowed", field);
  };
  constexpr std::int64_t kHour = 3'600'000;
  OSTO_CHECK(between(options.webhook_tolerance_seconds, 1, 3'600, "/webhook_tolerance_seconds"));
  OSTO_CHECK(between(options.connect_timeout_milliseconds, 1, kHour, "/connect_timeout_milliseconds"));
  OSTO_CHECK(between(options.total_timeout_milliseconds, 1, kHour, "/total_timeout_milliseconds"));
  OSTO_CHECK(between(options.sends_at_most, 1, 10, "/sends_at_most"));
  OSTO_CHECK(between(options.breaker_failure_limit, 1, 1'000, "/breaker_failure_limit"));
  OSTO_CHECK(between(options.breaker_pause_milliseconds, 1, kHour, "/breaker_pause_milliseconds"));
  return between(options.action_window.value, 0, 30 * kMicrosecondsPerDay, "/action_window");
}

}  // namespace

Result<void> check_options(const StripeOptions& options) {
  const std::string& key = options.api_key;
  if (!(key.starts_with("sk_") || key.starts_with("rk_")) || key.size() > kMostKeyBytes || !is_printable(key)) {
    return refuse("is no secret (sk_...) or restricted (rk_...) key of Stripe", "/api_key");
  }
  for (const std::string& secret : options.webhook_secrets) {
    if (secret.size() < kLeastSecretBytes || !is_printable(secret)) return refuse("one is shorter than 16 bytes or not printable", "/webhook_secrets");
  }
  const std::string& url = options.base_url;
  if (!url.starts_with("https://") && !is_loopback(url)) return refuse("must begin with https://; plain http is for this machine only", "/base_url");
  if (url.ends_with('/') || !is_printable(url) || url.find_first_of("?#@") != std::string::npos) return refuse("must have no end with /, no query and no user", "/base_url");
  if (!options.return_url.empty() && !options.return_url.starts_with("https://") && !is_loopback(options.return_url)) {
    return refuse("must begin with https://", "/return_url");
  }
  return check_numbers(options);
}

Result<std::shared_ptr<StripeProvider>> open_with(StripeOptions options, Surroundings surroundings) {
  OSTO_CHECK(check_options(options));
  return std::make_shared<StripeProvider>(std::make_unique<StripeProvider::Parts>(std::move(options), std::move(surroundings)));
}

bool is_id(std::string_view text) {
  return !text.empty() && text.size() <= 255 && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  });
}

std::optional<Token> parse_token(std::string_view text) {
  const std::size_t slash = text.find('/');
  Token token;
  if (slash != std::string_view::npos) token.customer_id = text.substr(0, slash);
  token.method_id = slash == std::string_view::npos ? text : text.substr(slash + 1);
  if (slash != std::string_view::npos && (!is_id(token.customer_id) || !token.customer_id.starts_with("cus_"))) return std::nullopt;
  if (!is_id(token.method_id)) return std::nullopt;
  return token;
}

std::optional<std::string_view> method_type_of(MethodKind kind) {
  switch (kind) {
    case MethodKind::card: return "card";
    case MethodKind::ach_debit: return "us_bank_account";
    case MethodKind::sepa_debit: return "sepa_debit";
    case MethodKind::upi_mandate:
    case MethodKind::bank_transfer: break;
  }
  return std::nullopt;
}

}  // namespace stripe

Result<std::shared_ptr<StripeProvider>> StripeProvider::open(StripeOptions options) {
  stripe::Surroundings surroundings = stripe::make_surroundings(options);
  return stripe::open_with(std::move(options), std::move(surroundings));
}

StripeProvider::StripeProvider(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
StripeProvider::~StripeProvider() = default;

ProviderCapabilities StripeProvider::capabilities() const {
  // Keys are forgotten once they are 24 hours old (docs.stripe.com/api/idempotent_requests): the last resend has to arrive before.
  constexpr Microseconds kKeyLife{23 * 3'600 * kMicrosecondsPerSecond};
  return {.key_ttl = kKeyLife, .live = parts_->client.is_live(), .refunds = true};
}

}  // namespace osto::billing
