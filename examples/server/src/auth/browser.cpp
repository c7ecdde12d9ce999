#include "auth/browser.hpp"

#include "http/request_head.hpp"

#include <algorithm>
#include <array>

namespace osto::server {
namespace {

/// A __Host- cookie is bound to https and to this very host. Browsers refuse the prefix over http.
std::string cookie_name(const Options& options) { return options.is_https() ? "__Host-osto_refresh" : "osto_refresh"; }

/// "[::1]:8080" -> "[::1]", "localhost:8080" -> "localhost".
std::string_view without_port(std::string_view host) {
  if (host.starts_with('[')) return host.substr(0, host.find(']') + 1);
  return host.substr(0, host.find(':'));
}

}  // namespace

std::optional<std::string_view> bearer_token_of(const HttpRequest& request) {
  const auto header = request.header("Authorization");
  constexpr std::string_view kScheme = "Bearer ";
  if (!header || header->size() <= kScheme.size() || !equal_without_case(header->substr(0, kScheme.size()), kScheme)) return std::nullopt;
  return header->substr(kScheme.size());
}

std::optional<std::string> refresh_cookie_of(const HttpRequest& request, const Options& options) {
  const auto header = request.header("Cookie");
  if (!header) return std::nullopt;
  const std::string wanted = cookie_name(options);
  std::string_view rest = *header;
  while (!rest.empty()) {
    const std::size_t end = rest.find(';');
    const std::string_view pair = trimmed(rest.substr(0, end));
    const std::size_t equals = pair.find('=');
    if (equals != std::string_view::npos && pair.substr(0, equals) == wanted) return std::string(pair.substr(equals + 1));
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
  }
  return std::nullopt;
}

std::string make_refresh_cookie(std::string_view token, std::int64_t lifetime_seconds, const Options& options) {
  return cookie_name(options) + "=" + std::string(token) + "; Max-Age=" + std::to_string(lifetime_seconds) +
         (options.is_https() ? "; Path=/; Secure" : "; Path=/auth") + "; HttpOnly; SameSite=Strict";
}

OriginCheck check_origin(const HttpRequest& request, const Options& options) {
  if (const auto origin = request.header("Origin")) {
    const std::string own = options.public_origin.empty() ? "http://" + std::string(request.header("Host").value_or("")) : options.public_origin;
    return equal_without_case(*origin, own) ? OriginCheck::same : OriginCheck::foreign;
  }
  if (const auto site = request.header("Sec-Fetch-Site")) return *site == "same-origin" ? OriginCheck::same : OriginCheck::foreign;
  return OriginCheck::absent;
}

bool is_own_host(std::string_view host_header, const Options& options) {
  const std::string_view name = without_port(host_header);
  constexpr std::array<std::string_view, 3> kLoopback{"localhost", "127.0.0.1", "[::1]"};
  const auto is_name = [name](std::string_view other) { return equal_without_case(name, without_port(other)); };
  if (std::any_of(kLoopback.begin(), kLoopback.end(), is_name) || is_name(options.http.host)) return true;
  if (std::any_of(options.allowed_hosts.begin(), options.allowed_hosts.end(), is_name)) return true;
  return !options.public_origin.empty() && is_name(std::string_view(options.public_origin).substr(options.public_origin.find("://") + 3));
}

}  // namespace osto::server
