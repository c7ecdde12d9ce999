// The simulated provider's notices: signed as the well-known providers do it, so that a host's webhook route is tested
// against the real thing.
#include "providers/simulated/simulated_provider.hpp"

#include "base/digest.hpp"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <charconv>
#include <nlohmann/json.hpp>
#include <optional>

namespace osto::billing {
namespace {

constexpr std::int64_t kToleranceSeconds = 300;  // both ways: clocks differ in both directions
constexpr std::size_t kMaxBodyBytes = 65'536;
constexpr std::size_t kMaxEventIdBytes = 255;

struct SignatureHeader {
  std::string_view unix_seconds_text;
  std::int64_t unix_seconds = 0;
  std::string_view signature_hex;
};

/// "t=<digits>,v1=<64 hex digits>" and nothing else.
std::optional<SignatureHeader> parse_header(std::string_view header) {
  const std::size_t comma = header.find(',');
  if (comma == std::string_view::npos || !header.starts_with("t=")) return std::nullopt;
  SignatureHeader parsed;
  parsed.unix_seconds_text = header.substr(2, comma - 2);
  std::string_view rest = header.substr(comma + 1);
  if (!rest.starts_with("v1=") || rest.size() != 3 + 64) return std::nullopt;
  parsed.signature_hex = rest.substr(3);
  const char* begin = parsed.unix_seconds_text.data();
  const char* end = begin + parsed.unix_seconds_text.size();
  const auto [stop, error] = std::from_chars(begin, end, parsed.unix_seconds);
  if (error != std::errc{} || stop != end || parsed.unix_seconds < 0) return std::nullopt;
  return parsed;
}

/// The empty instant counts as 1970.
std::int64_t unix_seconds_of(Instant instant) {
  return instant.is_empty() ? 0 : instant.microseconds() / kMicrosecondsPerSecond;
}

/// HMAC-SHA-256(secret, text) in lower-case hex; empty when the crypto library refuses.
std::string hmac_hex(std::string_view secret, std::string_view text) {
  Digest mac{};
  unsigned int length = 0;
  const unsigned char* computed =
      HMAC(EVP_sha256(), secret.data(), static_cast<int>(secret.size()),
           reinterpret_cast<const unsigned char*>(text.data()), text.size(), mac.data(), &length);
  return computed != nullptr && length == mac.size() ? to_hex(mac) : std::string();
}

std::string signed_text(std::string_view unix_seconds, std::string_view body) {
  std::string text(unix_seconds);
  text += '.';
  text += body;
  return text;
}

bool equal_in_constant_time(std::string_view left, std::string_view right) {
  return left.size() == right.size() && CRYPTO_memcmp(left.data(), right.data(), left.size()) == 0;
}

Failure refuse(std::string_view why) {
  return fail(ErrorCode::permission_denied, "the webhook's signature is not accepted: " + std::string(why));
}

Result<std::string> text_of(const nlohmann::json& body, const char* member) {
  const auto found = body.find(member);
  if (found == body.end() || !found->is_string()) {
    return fail(ErrorCode::invalid_request, "is missing or no text", "/" + std::string(member));
  }
  return found->get<std::string>();
}

Result<std::optional<DisputeNotice>> read_dispute(const nlohmann::json& told) {
  if (!told.is_object()) return fail(ErrorCode::invalid_request, "is no object", "/dispute");
  DisputeNotice dispute;
  OSTO_TRY(dispute.reference, text_of(told, "reference"));
  OSTO_TRY(const std::string state, text_of(told, "state"));
  const auto known = find_enumerator<DisputeState>(state);
  if (!known) return fail(ErrorCode::invalid_request, "is no state of a dispute", "/dispute/state");
  dispute.state = *known;
  OSTO_TRY(const std::string amount, text_of(told, "amount_minor"));
  const auto [stop, error] = std::from_chars(amount.data(), amount.data() + amount.size(), dispute.amount_minor.value);
  if (error != std::errc{} || stop != amount.data() + amount.size() || dispute.amount_minor.value <= 0) {
    return fail(ErrorCode::invalid_request, "is no positive amount", "/dispute/amount_minor");
  }
  OSTO_TRY(dispute.reason, text_of(told, "reason"));
  return std::optional(std::move(dispute));
}

std::optional<std::string> text_if_any(const nlohmann::json& told, const char* member) {
  const auto found = told.find(member);
  return found != told.end() && found->is_string() ? std::optional(found->get<std::string>()) : std::nullopt;
}

std::optional<std::int64_t> number_if_any(const nlohmann::json& told, const char* member) {
  const auto found = told.find(member);
  return found != told.end() && found->is_number_integer() ? std::optional(found->get<std::int64_t>()) : std::nullopt;
}

Result<std::optional<MethodNotice>> read_method(const nlohmann::json& told) {
  if (!told.is_object()) return fail(ErrorCode::invalid_request, "is no object", "/method");
  MethodNotice method;
  OSTO_TRY(method.token, text_of(told, "token"));
  OSTO_TRY(const std::string state, text_of(told, "state"));
  const auto known = find_enumerator<MethodState>(state);
  if (known != MethodState::valid && known != MethodState::invalid) {
    return fail(ErrorCode::invalid_request, "is neither valid nor invalid", "/method/state");
  }
  method.state = *known;
  method.new_token = text_if_any(told, "new_token");
  method.brand = text_if_any(told, "brand");
  method.last4 = text_if_any(told, "last4");
  method.expiry_year = number_if_any(told, "expiry_year");
  method.expiry_month = number_if_any(told, "expiry_month");
  return std::optional(std::move(method));
}

nlohmann::ordered_json write_method(const MethodNotice& method) {
  nlohmann::ordered_json told = {{"token", method.token}, {"state", std::string(enumerator_name(method.state))}};
  if (method.new_token) told["new_token"] = *method.new_token;
  if (method.brand) told["brand"] = *method.brand;
  if (method.last4) told["last4"] = *method.last4;
  if (method.expiry_year) told["expiry_year"] = *method.expiry_year;
  if (method.expiry_month) told["expiry_month"] = *method.expiry_month;
  return told;
}

Result<ProviderNotice> read_body(std::string_view text) {
  const nlohmann::json body = nlohmann::json::parse(text, nullptr, false);
  if (!body.is_object()) return fail(ErrorCode::invalid_request, "the webhook's body is not a JSON object");
  ProviderNotice notice;
  OSTO_TRY(notice.event_id, text_of(body, "event_id"));
  if (notice.event_id.empty() || notice.event_id.size() > kMaxEventIdBytes) {
    return fail(ErrorCode::invalid_request,
                "has " + std::to_string(notice.event_id.size()) + " bytes, 1 to 255 are allowed", "/event_id");
  }
  OSTO_TRY(const std::string company_text, text_of(body, "company_id"));
  auto company_id = CompanyId::parse(company_text);
  if (!company_id.has_value()) return fail(ErrorCode::invalid_request, company_id.error().message, "/company_id");
  notice.company_id = company_id.value();
  if (body.contains("method")) {
    OSTO_TRY(notice.method, read_method(body["method"]));
    return notice;
  }
  OSTO_TRY(const std::string attempt_text, text_of(body, "attempt_id"));
  auto attempt_id = AttemptId::parse(attempt_text);
  if (!attempt_id.has_value()) return fail(ErrorCode::invalid_request, attempt_id.error().message, "/attempt_id");
  notice.attempt_id = attempt_id.value();
  if (body.contains("refund_id")) {
    OSTO_TRY(const std::string refund_text, text_of(body, "refund_id"));
    auto refund_id = RefundId::parse(refund_text);
    if (!refund_id) return fail(ErrorCode::invalid_request, refund_id.error().message, "/refund_id");
    notice.refund_id = *refund_id;
  }
  if (body.contains("dispute")) {
    OSTO_TRY(notice.dispute, read_dispute(body["dispute"]));
  }
  return notice;
}

}  // namespace

Result<ProviderNotice> SimulatedProvider::parse_webhook(std::string_view body, std::string_view signature_header,
                                                        Instant received_at) {
  if (body.size() > kMaxBodyBytes) {
    return fail(ErrorCode::invalid_request, "the webhook's body is longer than 65536 bytes");
  }
  if (options_.webhook_secret.empty()) return refuse("the provider was opened without a webhook secret");
  const auto header = parse_header(signature_header);
  if (!header) return refuse("the header is not t=<unix seconds>,v1=<hex>");
  const auto fits = [&](std::string_view secret) {
    const std::string expected = hmac_hex(secret, signed_text(header->unix_seconds_text, body));
    return !secret.empty() && !expected.empty() && equal_in_constant_time(expected, header->signature_hex);
  };
  if (!fits(options_.webhook_secret) && !fits(options_.previous_webhook_secret)) return refuse("it does not fit the body");
  const std::int64_t received_seconds = unix_seconds_of(received_at);
  if (header->unix_seconds < received_seconds - kToleranceSeconds) return refuse("it is older than 300 seconds");
  if (header->unix_seconds > received_seconds + kToleranceSeconds) return refuse("it lies more than 300 seconds ahead");
  return read_body(body);
}

std::string sign_webhook(std::string_view secret, std::string_view body, Instant signed_at) {
  const std::string seconds_text = std::to_string(unix_seconds_of(signed_at));
  return "t=" + seconds_text + ",v1=" + hmac_hex(secret, signed_text(seconds_text, body));
}

std::string write_webhook_body(const ProviderNotice& notice) {
  nlohmann::ordered_json body;
  body["event_id"] = notice.event_id;
  if (!notice.method) body["attempt_id"] = notice.attempt_id.to_string();
  body["company_id"] = notice.company_id.to_string();
  if (notice.method) body["method"] = write_method(*notice.method);
  if (notice.refund_id) body["refund_id"] = notice.refund_id->to_string();
  if (notice.dispute) {
    body["dispute"] = {{"reference", notice.dispute->reference}, {"state", std::string(enumerator_name(notice.dispute->state))},
                       {"amount_minor", std::to_string(notice.dispute->amount_minor.value)}, {"reason", notice.dispute->reason}};
  }
  return body.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace osto::billing
