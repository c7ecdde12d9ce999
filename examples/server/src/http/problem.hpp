// Every refusal of the server: RFC 9457, application/problem+json. Says what the client can act on and nothing of the inside.
#pragma once

#include "http/http_server.hpp"

#include <osto_billing/describe.hpp>

namespace osto::server {

struct FieldError { std::string field, message; };

struct Problem {
  std::string type, title;
  std::int64_t status = 0;  ///< the member's name is RFC 9457's
  std::string code, detail;
  std::vector<FieldError> errors;
  std::string request_id;
};

/// A problem of HTTP or of signing in: not one that the library knows.
HttpResponse make_problem(int http_code, std::string_view code, std::string_view detail, std::string_view request_id);

/// An error of the library. Faults and bugs keep their words to the log.
HttpResponse make_problem(const billing::Error& error, std::string_view request_id);

/// The request was wrong, not the server: what happened may be told to the client, and need not be told to the log.
bool is_rejection(billing::ErrorCode code) noexcept;

/// "payload_too_large" for 413 and so on.
std::string_view code_name_of(int http_code) noexcept;

}  // namespace osto::server

namespace osto::billing {
// clang-format off
template <> struct Description<server::FieldError> {
  static constexpr std::string_view name = "FieldError", doc = "What is wrong with one field.";
  template <class R> static constexpr Field fields[] = {field<&R::field>({.doc = "JSON pointer into the request, or a header's name"}), field<&R::message>({.doc = "The rule that it breaks", .max_length = 1000})};
};
template <> struct Description<server::Problem> {
  static constexpr std::string_view name = "Problem", doc = "Why a request was refused (RFC 9457).";
  template <class R> static constexpr Field fields[] = {field<&R::type>({.doc = "URI of the kind of problem"}), field<&R::title>({.doc = "The kind in words"}), field<&R::status>({.doc = "HTTP status"}),
      field<&R::code>({.doc = "The kind as one word"}), field<&R::detail>({.doc = "This case in words", .max_length = 1000}), field<&R::errors>({.doc = "Per field"}), field<&R::request_id>({.doc = "Finds the request in the log"})};
};
// clang-format on
}  // namespace osto::billing
