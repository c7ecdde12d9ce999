#include "http/problem.hpp"

#include <osto_billing/database.hpp>
#include <osto_billing/describe_types.hpp>
#include <osto_billing/http.hpp>

namespace osto::server {
namespace {

constexpr std::string_view kProblemType = "application/problem+json";

std::string title_of(std::string_view code) {
  std::string title(code);
  for (char& c : title) {
    if (c == '_') c = ' ';
  }
  if (!title.empty() && title.front() >= 'a' && title.front() <= 'z') title.front() = static_cast<char>(title.front() - 'a' + 'A');
  return title;
}

Problem problem_of(int http_code, std::string_view code, std::string_view detail, std::string_view request_id) {
  return {"urn:osto-billing:problem:" + std::string(code), title_of(code), http_code, std::string(code), std::string(detail), {},
          std::string(request_id)};
}

HttpResponse response_of(const Problem& problem) {
  HttpResponse response;
  response.http_code = static_cast<int>(problem.status);
  response.set_body(std::string(kProblemType), billing::write_json(problem));
  return response;
}

}  // namespace

bool is_rejection(billing::ErrorCode code) noexcept { return static_cast<std::int32_t>(code) < 0x200; }

std::string_view code_name_of(int http_code) noexcept {
  switch (http_code) {
    case 401: return "unauthenticated";
    case 403: return "permission_denied";
    case 404: return "not_found";
    case 405: return "method_not_allowed";
    case 413: return "payload_too_large";
    case 414: return "uri_too_long";
    case 415: return "unsupported_media_type";
    case 417: return "expectation_failed";
    case 421: return "misdirected_request";
    case 429: return "too_many_requests";
    case 431: return "header_too_large";
    case 503: return "busy";
    case 505: return "version_not_supported";
    default: return http_code < 500 ? "invalid_request" : "internal_error";
  }
}

HttpResponse make_problem(int http_code, std::string_view code, std::string_view detail, std::string_view request_id) {
  HttpResponse response = response_of(problem_of(http_code, code, detail, request_id));
  if (http_code == 429 || http_code == 503) response.headers.emplace_back("Retry-After", "1");
  if (http_code == 401) response.headers.emplace_back("WWW-Authenticate", "Bearer");
  return response;
}

HttpResponse make_problem(const billing::Error& error, std::string_view request_id) {
  const bool is_told = is_rejection(error.code);
  const std::string_view detail = is_told ? std::string_view(error.message) : "The request could not be completed.";
  Problem problem = problem_of(billing::http_status_of(error.code), billing::name_of(error.code), detail, request_id);
  if (is_told && !error.field.empty()) problem.errors.push_back({error.field, error.message});
  HttpResponse response = response_of(problem);
  if (billing::is_retryable(error.code)) response.headers.emplace_back("Retry-After", "1");
  return response;
}

}  // namespace osto::server
