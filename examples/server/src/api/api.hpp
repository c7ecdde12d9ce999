// From an HTTP request to an operation and back. Names no operation of the library: routes come from the declarations.
#pragma once

#include "api/services.hpp"
#include "http/url.hpp"

#include <osto_billing/operation.hpp>

#include <string>
#include <vector>

namespace osto::server {

struct ServerContext;

/// Thread-safety: answer() may be called from any thread.
class Api {
 public:
  explicit Api(Services& services);

  /// What makes the declarations unfit to serve (two with one route, a permission that no role table knows), or "".
  std::string find_fault() const { return fault_; }

  HttpResponse answer(const HttpRequest& request);

  /// The answer to what was no HTTP request.
  HttpResponse refuse(int http_code, std::string_view reason);

 private:
  struct Target {
    const billing::OperationInfo* info = nullptr;
    const billing::Operation<ServerContext>* own = nullptr;  ///< null: the library's
  };

  HttpResponse dispatch(Exchange& exchange);
  HttpResponse call_operation(Exchange& exchange, const Target& target, TextPairs path_fields);
  billing::Result<std::string> run(Exchange& exchange, const Target& target, const std::string& request_json,
                                   const billing::CallOptions& options);
  HttpResponse problem_of(Exchange& exchange, const billing::Error& error);
  HttpResponse fault_of(Exchange& exchange, int http_code, std::string_view detail);

  /// False: exchange.fault says why.
  bool authenticate(Exchange& exchange, bool is_required);
  void add_common_headers(const Exchange& exchange, HttpResponse& response) const;
  void write_access_line(const Exchange& exchange, const HttpResponse& response, billing::Instant began) const;

  Services& services_;
  std::vector<Target> targets_;
  Router router_;
  std::string fault_;
};

}  // namespace osto::server
