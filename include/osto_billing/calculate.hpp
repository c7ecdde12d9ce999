// Calculations: the pure rules by themselves, from a request to an answer, without a database. Each is an operation too,
// so that every face reaches it: C++ here, osto_calculate in C, osto_billing.calculate in Python, POST /calculate/... in
// HTTP. How a case is put to them: docs/worked-cases.md.
//
// Exact: no binary floating point. Thread-safety: all may be called from any thread. Nothing is written.
#pragma once

#include <osto_billing/policies.hpp>
#include <osto_billing/result.hpp>

#include <string>
#include <string_view>

namespace osto::billing {

struct ResolvePolicy { BillingPolicy policy; };
struct ResolvedPolicy { BillingPolicy policy; };

namespace calculate {

/// A calculation by its name ("calculate.price"), JSON in, JSON out. Errors: unknown_operation (also for operations that
/// need a database), invalid_request, and the calculation's own.
Result<std::string> call(std::string_view operation_name, std::string_view request_json);

/// A policy with every choice spelled out.
Result<ResolvedPolicy> policy(const ResolvePolicy& request);

}  // namespace calculate

// clang-format off
template <> struct Description<ResolvePolicy> {
  static constexpr std::string_view name = "ResolvePolicy", doc = "A policy as a document writes it.";
  template <class R> static constexpr Field fields[] = {field<&R::policy>({.doc = "A preset and where it differs", .may_be_absent = true})};
};
template <> struct Description<ResolvedPolicy> {
  static constexpr std::string_view name = "ResolvedPolicy", doc = "A policy with every choice spelled out.";
  template <class R> static constexpr Field fields[] = {field<&R::policy>({.doc = "Every choice"})};
};
// clang-format on

}  // namespace osto::billing
