// The generic call: any operation by name, JSON in, JSON out.
#include <osto_billing/database.hpp>

#include "operations/field_rules.hpp"

namespace osto::billing {

const Operation<Session>* find_operation(std::string_view name) {
  for (const Operation<Session>* operation : all_operations()) {
    if (operation->facts.name == name) return operation;
  }
  return nullptr;
}

Result<void> check_request_size(std::string_view request_json) {
  if (request_json.size() <= kMaxRequestBytes) return {};
  return fail(ErrorCode::invalid_request, "has " + std::to_string(request_json.size()) + " bytes, at most " +
                                              std::to_string(kMaxRequestBytes) + " are allowed");
}

Result<std::string> Session::call(std::string_view operation_name, std::string_view request_json,
                                  const CallOptions& options) {
  const Operation<Session>* operation = find_operation(operation_name);
  if (operation == nullptr) return fail(ErrorCode::unknown_operation, "no operation has that name");
  OSTO_CHECK(check_request_size(request_json));
  const std::shared_ptr<void> request = operation->request().make();
  OSTO_CHECK(read_json(operation->request(), request_json, request.get()));
  const std::shared_ptr<void> response = operation->response().make();
  OSTO_CHECK(operation->invoke(*this, request.get(), options, response.get()));
  return write_json(operation->response(), response.get());
}

}  // namespace osto::billing
