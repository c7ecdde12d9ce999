#include "webhooks/signature.hpp"

#include "auth/crypto.hpp"

namespace osto::server {

StateKey make_state_key(std::string_view setting) {
  return {to_hex(sha256("key id:" + std::string(setting))).substr(0, 8), sha256("webhook secrets:" + std::string(setting))};
}

std::string new_secret() { return random_octets(32); }

std::string printed_secret(std::string_view octets) { return "whsec_" + to_base64(octets); }

SealedSecret seal_secret(std::string_view octets, const std::string& endpoint_id, const StateKey& key, std::int64_t now) {
  SealedSecret secret{"whs_" + to_hex(random_octets(16)), endpoint_id, {}, key.key_id, now, std::nullopt};
  secret.sealed = to_base64url(seal(key.key, octets, endpoint_id + "." + secret.secret_id));
  return secret;
}

billing::Result<std::string> open_secret(const SealedSecret& secret, const std::vector<StateKey>& keys) {
  const auto sealed = from_base64url(secret.sealed);
  for (const StateKey& key : keys) {
    if (key.key_id != secret.key_id || !sealed) continue;
    if (auto octets = open_sealed(key.key, *sealed, secret.endpoint_id + "." + secret.secret_id)) return *std::move(octets);
  }
  return billing::fail(billing::ErrorCode::storage_failed, "a webhook secret was sealed with a key that is not set now");
}

std::string sign(const std::vector<std::string>& secrets, std::string_view id, std::int64_t timestamp, std::string_view body) {
  const std::string signed_text = std::string(id) + "." + std::to_string(timestamp) + "." + std::string(body);
  std::string signatures;
  for (const std::string& secret : secrets) signatures += (signatures.empty() ? "v1," : " v1,") + to_base64(hmac_sha256(secret, signed_text));
  return signatures;
}

}  // namespace osto::server
