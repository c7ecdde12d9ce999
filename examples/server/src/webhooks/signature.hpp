// Secrets and signatures of the Standard Webhooks specification (standardwebhooks.com), and how secrets are kept.
#pragma once

#include "webhooks/webhook_store.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace osto::server {

/// What seals secrets at rest; made from a setting. The id says which key sealed a secret, so that keys can change.
struct StateKey {
  std::string key_id, key;
};
StateKey make_state_key(std::string_view setting);

/// 32 random octets; "whsec_" and their base64 is what the receiver is told, once.
std::string new_secret();
std::string printed_secret(std::string_view octets);

SealedSecret seal_secret(std::string_view octets, const std::string& endpoint_id, const StateKey& key, std::int64_t now);
/// Errors: storage_failed when no key that is known opens it.
billing::Result<std::string> open_secret(const SealedSecret& secret, const std::vector<StateKey>& keys);

/// webhook-signature: "v1,<base64 of HMAC-SHA-256 over id.timestamp.body>" of each secret, with blanks between: during a
/// rotation a receiver may know either.
std::string sign(const std::vector<std::string>& secrets, std::string_view id, std::int64_t timestamp, std::string_view body);

}  // namespace osto::server
