// What the server asks of a browser: the refresh cookie, and proof that a request comes from our own pages.
#pragma once

#include "http/http_server.hpp"
#include "start/options.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace osto::server {

/// The access token in the Authorization header; a view into the request.
std::optional<std::string_view> bearer_token_of(const HttpRequest& request);
/// The refresh token in the request's cookies.
std::optional<std::string> refresh_cookie_of(const HttpRequest& request, const Options& options);
/// Set-Cookie value; a lifetime of 0 removes the cookie.
std::string make_refresh_cookie(std::string_view token, std::int64_t lifetime_seconds, const Options& options);

/// `absent`: no browser, or one that sends neither Origin nor Sec-Fetch-Site.
enum class OriginCheck { same, foreign, absent };
OriginCheck check_origin(const HttpRequest& request, const Options& options);

/// Whether the Host header names this server.
bool is_own_host(std::string_view host_header, const Options& options);

}  // namespace osto::server
