// The primitives the server needs, all from OpenSSL, and the two ways octets become text.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace osto::server {

/// Octets are held in strings.
std::string sha256(std::string_view octets);
std::string hmac_sha256(std::string_view key, std::string_view octets);
/// From the system's cryptographic generator; throws std::runtime_error when it has none.
std::string random_octets(std::size_t count);

/// The only comparison of secrets. Takes the same time wherever they differ; lengths are no secret.
bool equal_in_constant_time(std::string_view left, std::string_view right) noexcept;

std::string to_hex(std::string_view octets);

/// RFC 4648 section 4, with padding.
std::string to_base64(std::string_view octets);

/// AES-256-GCM. `key` is 32 octets; `context` is bound to the text and must be the same when it is opened.
std::string seal(std::string_view key, std::string_view text, std::string_view context);
/// Nothing when the key, the context or a single bit is another.
std::optional<std::string> open_sealed(std::string_view key, std::string_view sealed, std::string_view context);

/// RFC 4648 section 5, without padding.
std::string to_base64url(std::string_view octets);
/// Nothing unless `text` is exactly what to_base64url writes (no padding, no stray bits).
std::optional<std::string> from_base64url(std::string_view text);

}  // namespace osto::server
