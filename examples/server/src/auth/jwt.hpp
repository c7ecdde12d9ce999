// Access tokens: JSON Web Tokens with one algorithm (HS256), issued and read by this server only.
//
// The algorithm is ours, never the token's; the key is chosen by `kid` among the ones we hold. Everything that a reader
// could be lenient about is refused: unknown or repeated members, other types, padding, size.
#pragma once

#include <osto_billing/result.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace osto::server {

inline constexpr std::size_t kMinSecretBytes = 32;
inline constexpr std::size_t kMaxTokenBytes = 4096;
inline constexpr std::int64_t kClockSkewSeconds = 5;

struct TokenKey {
  std::string kid;     ///< derived from the secret, so that a new secret brings a new name
  std::string secret;
};

/// The key of a JWT_SECRET.
TokenKey make_token_key(std::string secret);

/// What an access token says: who, in which sign-in, from when until when (seconds since 1970).
struct AccessClaims {
  std::string user_id, sign_in_id;
  std::int64_t issued_at = 0, expires_at = 0;
};

/// `keys.front()` signs.
std::string issue_token(const AccessClaims& claims, const TokenKey& key);

/// Errors: permission_denied, with a reason meant for the log only.
billing::Result<AccessClaims> read_token(std::string_view token, const std::vector<TokenKey>& keys, std::int64_t now);

/// The sign-in that a token of any age was issued for: whoever signs out late must still end the right one.
billing::Result<std::string> read_sign_in_id(std::string_view token, const std::vector<TokenKey>& keys);

/// BASE64URL(header).BASE64URL(payload).BASE64URL(HMAC), RFC 7515.
std::string sign_compact(std::string_view header_json, std::string_view payload_json, std::string_view secret);

}  // namespace osto::server
