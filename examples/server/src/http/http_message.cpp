#include "http/http_server.hpp"
#include "http/request_head.hpp"

namespace osto::server {

std::optional<std::string_view> HttpRequest::header(std::string_view name) const {
  for (const auto& [key, value] : headers) {
    if (equal_without_case(key, name)) return std::string_view(value);
  }
  return std::nullopt;
}

void HttpResponse::set_body(std::string content_type, std::string text) {
  headers.emplace_back("Content-Type", std::move(content_type));
  body = std::make_shared<const std::string>(std::move(text));
}

}  // namespace osto::server
