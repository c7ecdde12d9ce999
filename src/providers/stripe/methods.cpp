// Customers and their methods at Stripe. Nothing here moves money.
#include "providers/stripe/events.hpp"
#include "providers/stripe/parts.hpp"

namespace osto::billing {
namespace {

using namespace stripe;

Result<void> check_id(const std::string& id, const char* field) {
  if (is_id(id)) return {};
  return fail(ErrorCode::invalid_value, "is no id of Stripe", field);
}

Result<std::string> type_of(MethodKind kind) {
  const auto type = method_type_of(kind);
  if (!type) return fail(ErrorCode::invalid_value, "cannot be charged through Stripe here: card, ach_debit and sepa_debit can", "/kind");
  return std::string(*type);
}

StripeSetup read_setup(const Json& setup) {
  return {text_at(setup, "id"), text_at(setup, "client_secret"), id_at(setup, "customer"), id_at(setup, "payment_method"), text_at(setup, "status")};
}

std::string method_path(const std::string& method_id) { return "/v1/payment_methods/" + method_id; }

}  // namespace

Result<std::string> StripeProvider::create_customer(CompanyId company_id, const std::string& email) {
  Form form = {{std::string("metadata[") + kCompanyKey + "]", company_id.to_string()}};
  if (!email.empty()) form.emplace_back("email", email);
  OSTO_TRY(const Json customer, body_of(parts_->client.post("/v1/customers", form, company_id.to_string() + "-customer")));
  std::string id = text_at(customer, "id");
  if (!is_id(id)) return fail(ErrorCode::provider_failed, "Stripe's answer has no customer", {}, company_id.to_string());
  return id;
}

Result<StripeSetup> StripeProvider::create_setup(const std::string& customer_id, MethodKind kind, const std::string& idempotency_key) {
  OSTO_CHECK(check_id(customer_id, "/customer_id"));
  OSTO_TRY(const std::string type, type_of(kind));
  const Form form = {{"customer", customer_id}, {"usage", "off_session"}, {"payment_method_types[0]", type}};
  OSTO_TRY(const Json setup, body_of(parts_->client.post("/v1/setup_intents", form, idempotency_key)));
  return read_setup(setup);
}

Result<StripeSetup> StripeProvider::find_setup(const std::string& setup_intent_id) {
  OSTO_CHECK(check_id(setup_intent_id, "/setup_intent_id"));
  OSTO_TRY(const Json setup, body_of(parts_->client.get("/v1/setup_intents/" + setup_intent_id)));
  return read_setup(setup);
}

Result<StripeMethod> StripeProvider::find_method(const std::string& method_id) {
  OSTO_CHECK(check_id(method_id, "/method_id"));
  OSTO_TRY(const Json method, body_of(parts_->client.get(method_path(method_id))));
  return read_method(method);
}

Result<StripeMethod> StripeProvider::attach_method(const std::string& method_id, const std::string& customer_id) {
  OSTO_CHECK(check_id(method_id, "/method_id"));
  OSTO_CHECK(check_id(customer_id, "/customer_id"));
  OSTO_TRY(const Json method, body_of(parts_->client.post(method_path(method_id) + "/attach", {{"customer", customer_id}}, method_id + "-attach-" + customer_id)));
  return read_method(method);
}

Result<StripeMethod> StripeProvider::detach_method(const std::string& method_id) {
  OSTO_CHECK(check_id(method_id, "/method_id"));
  OSTO_TRY(const Json method, body_of(parts_->client.post(method_path(method_id) + "/detach", {}, method_id + "-detach")));
  return read_method(method);
}

Result<std::vector<StripeMethod>> StripeProvider::list_methods(const std::string& customer_id, MethodKind kind) {
  OSTO_CHECK(check_id(customer_id, "/customer_id"));
  OSTO_TRY(const std::string type, type_of(kind));
  std::vector<StripeMethod> methods;
  Form query = {{"customer", customer_id}, {"type", type}, {"limit", "100"}};  // a customer can have no more of a type
  OSTO_TRY(const Json list, body_of(parts_->client.get("/v1/payment_methods", query)));
  for (const Json& object : member(list, "data")) {
    OSTO_TRY(StripeMethod method, read_method(object));
    methods.push_back(std::move(method));
  }
  return methods;
}

}  // namespace osto::billing
