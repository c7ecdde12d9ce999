// Every public operation is declared once: a function, its request and response records, and these facts. From the
// declaration come the generic call, HTTP routes, OpenAPI, TypeScript, Python and the reference pages.
//
// A host may declare operations of its own with the same means; `Context` is what its functions take first.
#pragma once

#include <osto_billing/describe.hpp>
#include <osto_billing/result.hpp>

#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace osto::billing {

enum class CallMode { commit, preview };

/// What a call has to say beside its answer.
struct CallReport {
  /// Of a preview: names its instant and what was decided. A commit that is given it does that and nothing else.
  std::string preview_token;
};

/// How one call is to be made. Zero-initialised means: commit, without a key.
struct CallOptions {
  std::string idempotency_key;  ///< commands: the same key and request give the same answer, once executed
  std::string request_id;       ///< carried into logs
  CallMode mode = CallMode::commit;  ///< preview: the same decision and answer, nothing written
  /// Commits: decide at the instant of the preview that gave this token, at most 15 minutes ago. Refused with
  /// conflict_with_preview when that is longer ago or anything else would be decided now. Empty: decide now.
  std::string preview_token = {};
  CallReport* report = nullptr;      ///< filled before the call returns, where there is one
};

enum class OperationKind { query, command };

struct OperationFacts {
  std::string_view name;        ///< "subscriptions.change_plan"
  std::string_view summary;
  OperationKind kind{};
  std::string_view http_method;  ///< "GET", "POST", "DELETE"
  std::string_view http_path;    ///< "/subscriptions/{subscription_id}/upgrade": names are request fields
  std::string_view permission;   ///< "subscriptions.write"; roles are lists of these
  std::span<const ErrorCode> errors{};  ///< beyond invalid_request, invalid_value, permission_denied and faults
};

struct OperationInfo {
  OperationFacts facts;
  const Type& (*request)();
  const Type& (*response)();
  /// Calculations: the answer from the request alone, without a database. Null for others.
  Result<void> (*calculate)(const void* request, void* response) = nullptr;
};

template <class Context>
struct Operation : OperationInfo {
  Result<void> (*invoke)(Context& context, const void* request, const CallOptions& options, void* response);
};

namespace detail {
template <class F>
struct OperationSignature;
template <class Response, class Context, class Request>
struct OperationSignature<Result<Response> (*)(Context&, const Request&, const CallOptions&)> {
  using response = Response;
  using context = Context;
  using request = Request;
};
template <class F>
struct CalculationSignature;
template <class Response, class Request>
struct CalculationSignature<Result<Response> (*)(const Request&)> {
  using response = Response;
  using request = Request;
};
}  // namespace detail

/// Declares `Function`, a `Result<Response> f(Context&, const Request&, const CallOptions&)`.
template <auto Function>
constexpr auto operation(OperationFacts facts) {
  using Signature = detail::OperationSignature<decltype(Function)>;
  using Context = typename Signature::context;
  using Request = typename Signature::request;
  using Response = typename Signature::response;
  return Operation<Context>{
      {facts, &type_of<Request>, &type_of<Response>},
      [](Context& context, const void* request, const CallOptions& options, void* response) -> Result<void> {
        OSTO_TRY(*static_cast<Response*>(response), Function(context, *static_cast<const Request*>(request), options));
        return {};
      }};
}

/// Declares `Function`, a `Result<Response> f(const Request&)` that needs no database: a calculation. As an operation it
/// answers in any context; without one it is reached by name through calculate::call.
template <class Context, auto Function>
constexpr auto calculation(OperationFacts facts) {
  using Signature = detail::CalculationSignature<decltype(Function)>;
  using Request = typename Signature::request;
  using Response = typename Signature::response;
  constexpr auto compute = [](const void* request, void* response) -> Result<void> {
    OSTO_TRY(*static_cast<Response*>(response), Function(*static_cast<const Request*>(request)));
    return {};
  };
  return Operation<Context>{{facts, &type_of<Request>, &type_of<Response>, compute},
                            [](Context&, const void* request, const CallOptions&, void* response) -> Result<void> {
                              OSTO_TRY(*static_cast<Response*>(response), Function(*static_cast<const Request*>(request)));
                              return {};
                            }};
}

// clang-format off
template <> struct Names<OperationKind> { static constexpr std::string_view name = "OperationKind", doc = "Whether an operation only reads."; };
template <> struct Names<CallMode> { static constexpr std::string_view name = "CallMode", doc = "Whether a call writes."; };
// clang-format on

}  // namespace osto::billing
