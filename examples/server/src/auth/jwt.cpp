#include "auth/jwt.hpp"

#include "auth/crypto.hpp"

#include <osto_billing/database.hpp>
#include <osto_billing/describe_types.hpp>

#include <array>

namespace osto::server {
namespace {

/// RFC 9068: says that this is an access token, so that no other token of ours can pass for one.
constexpr std::string_view kTokenType = "at+jwt";
constexpr std::string_view kAlgorithm = "HS256";
constexpr std::string_view kIssuer = "osto-billing-server";
constexpr std::string_view kAudience = "osto-billing";

billing::Failure refuse(std::string reason) { return billing::fail(billing::ErrorCode::permission_denied, std::move(reason)); }

}  // namespace

struct TokenHeader { std::string alg, kid, typ; };
struct TokenPayload { std::string iss, aud, sub, sid; std::int64_t iat = 0, nbf = 0, exp = 0; };

}  // namespace osto::server

namespace osto::billing {

// clang-format off
template <> struct Description<server::TokenHeader> {
  static constexpr std::string_view name = "TokenHeader", doc = "JOSE header of an access token.";
  template <class R> static constexpr Field fields[] = {field<&R::alg>({.doc = "Algorithm"}), field<&R::kid>({.doc = "Key"}), field<&R::typ>({.doc = "Kind of token"})};
};
template <> struct Description<server::TokenPayload> {
  static constexpr std::string_view name = "TokenPayload", doc = "Claims of an access token.";
  template <class R> static constexpr Field fields[] = {field<&R::iss>({.doc = "Issuer"}), field<&R::aud>({.doc = "Audience"}), field<&R::sub>({.doc = "User"}), field<&R::sid>({.doc = "Sign-in"}),
      field<&R::iat>({.doc = "Issued", .unit = "seconds", .min = 0}), field<&R::nbf>({.doc = "Not before", .unit = "seconds", .min = 0}), field<&R::exp>({.doc = "Expires", .unit = "seconds", .min = 0})};
};
// clang-format on

}  // namespace osto::billing

namespace osto::server {

TokenKey make_token_key(std::string secret) {
  std::string kid = to_hex(sha256("osto-billing-server kid:" + secret)).substr(0, 16);
  return {std::move(kid), std::move(secret)};
}

std::string sign_compact(std::string_view header_json, std::string_view payload_json, std::string_view secret) {
  const std::string signed_part = to_base64url(header_json) + "." + to_base64url(payload_json);
  return signed_part + "." + to_base64url(hmac_sha256(secret, signed_part));
}

std::string issue_token(const AccessClaims& claims, const TokenKey& key) {
  const TokenHeader header{std::string(kAlgorithm), key.kid, std::string(kTokenType)};
  const TokenPayload payload{std::string(kIssuer), std::string(kAudience), claims.user_id,    claims.sign_in_id,
                             claims.issued_at,     claims.issued_at,       claims.expires_at};
  return sign_compact(billing::write_json(header), billing::write_json(payload), key.secret);
}

namespace {

/// Everything but the time.
billing::Result<TokenPayload> read_payload(std::string_view token, const std::vector<TokenKey>& keys) {
  if (token.size() > kMaxTokenBytes) return refuse("the token is too long");
  const std::size_t first = token.find('.');
  const std::size_t last = token.rfind('.');
  if (first == std::string_view::npos || first == last || token.find('.', first + 1) != last) return refuse("the token has not three parts");
  const auto header_json = from_base64url(token.substr(0, first));
  const auto payload_json = from_base64url(token.substr(first + 1, last - first - 1));
  const auto signature = from_base64url(token.substr(last + 1));
  if (!header_json || !payload_json || !signature) return refuse("the token is not base64url");

  OSTO_TRY(const TokenHeader header, billing::read_json<TokenHeader>(*header_json));
  if (header.alg != kAlgorithm) return refuse("the token names another algorithm");
  if (header.typ != kTokenType) return refuse("the token is of another kind");
  const TokenKey* key = nullptr;
  for (const TokenKey& held : keys) {
    if (held.kid == header.kid) key = &held;
  }
  if (key == nullptr) return refuse("the token's key is unknown");
  if (!equal_in_constant_time(hmac_sha256(key->secret, token.substr(0, last)), *signature)) return refuse("the token's signature is wrong");

  OSTO_TRY(TokenPayload payload, billing::read_json<TokenPayload>(*payload_json));
  if (payload.iss != kIssuer || payload.aud != kAudience) return refuse("the token is meant for another");
  if (payload.exp <= payload.nbf) return refuse("the token is never valid");
  return payload;
}

}  // namespace

billing::Result<AccessClaims> read_token(std::string_view token, const std::vector<TokenKey>& keys, std::int64_t now) {
  OSTO_TRY(const TokenPayload payload, read_payload(token, keys));
  if (now + kClockSkewSeconds < payload.nbf) return refuse("the token is not valid yet");
  if (now >= payload.exp) return refuse("the token has expired");
  return AccessClaims{payload.sub, payload.sid, payload.iat, payload.exp};
}

billing::Result<std::string> read_sign_in_id(std::string_view token, const std::vector<TokenKey>& keys) {
  OSTO_TRY(const TokenPayload payload, read_payload(token, keys));
  return payload.sid;
}

}  // namespace osto::server
