// Calculations by name, and those that need no rule of the core.
#include <osto_billing/calculate.hpp>

#include "operations/field_rules.hpp"

#include <osto_billing/database.hpp>

namespace osto::billing {

Result<std::string> calculate::call(std::string_view operation_name, std::string_view request_json) {
  const Operation<Session>* operation = find_operation(operation_name);
  if (operation == nullptr || operation->calculate == nullptr) {
    return fail(ErrorCode::unknown_operation, "no calculation has that name");
  }
  OSTO_CHECK(check_request_size(request_json));
  const std::shared_ptr<void> request = operation->request().make();
  OSTO_CHECK(read_json(operation->request(), request_json, request.get()));
  const std::shared_ptr<void> response = operation->response().make();
  OSTO_CHECK(operation->calculate(request.get(), response.get()));
  return write_json(operation->response(), response.get());
}

Result<ResolvedPolicy> calculate::policy(const ResolvePolicy& request) { return ResolvedPolicy{request.policy}; }

}  // namespace osto::billing
