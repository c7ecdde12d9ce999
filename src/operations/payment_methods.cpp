// Payment methods: tokens, in an order, each with a life of its own.
#include "operations/run_command.hpp"
#include "operations/views.hpp"

#include "core/change/facts_writer.hpp"
#include "core/payment/method_decisions.hpp"
#include "core/payment/payment_decisions.hpp"
#include "engine/load.hpp"

#include <osto_billing/payments.hpp>

namespace osto::billing {
namespace {

Result<PaymentMethod> load_view(Transaction& transaction, CompanyId company_id, MethodId method_id) {
  OSTO_TRY(const auto row, load_row(transaction, queries::kMethod, {{"company_id", company_id}, {"id", method_id}}, "payment method"));
  OSTO_TRY(const auto defaults, transaction.rows(queries::kDefaultMethodsOf, {{"company_id", company_id}}));
  return view_method(row, defaults);
}

Result<RemovalFacts> load_removal(Transaction& transaction, CompanyId company_id, MethodId method_id) {
  const Parameters of_company{{"company_id", company_id}};
  RemovalFacts facts;
  OSTO_TRY(facts.method, load_row(transaction, queries::kMethod, {{"company_id", company_id}, {"id", method_id}}, "payment method"));
  OSTO_TRY(facts.methods, transaction.rows(queries::kMethodsOf, of_company));
  OSTO_TRY(facts.live_attempts, transaction.rows(queries::kLiveAttemptsOf, of_company));
  OSTO_TRY(facts.defaults, transaction.rows(queries::kDefaultMethodsOf, of_company));
  OSTO_TRY(const auto open, transaction.first(queries::kFirstOpenInvoice, of_company));
  if (open) facts.open_invoice = open->number.value_or(open->id.to_string());
  return facts;
}

}  // namespace

Result<PaymentMethod> payment_methods::add(Session& session, const AddPaymentMethod& request, const CallOptions& options) {
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  MethodId added_id;
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(const BillingContext context, load_billing_context(unit.transaction(), company_id));
    OSTO_TRY(const auto present, unit.transaction().rows(queries::kMethodsOf, {{"company_id", company_id}}));
    const NewMethod method{request.kind, std::string(session.engine().default_provider().name()), request.token,
                           request.brand.value_or(""), request.last4.value_or(""), request.expiry_year, request.expiry_month,
                           request.priority, request.state.value_or(MethodState::valid)};
    OSTO_TRY(AddedMethod added, decide_add_method(company_id, *context.zone, method, present, unit.as_of()));
    added_id = added.method_id;
    return unit.apply(std::move(added.decision));
  };
  const auto answer = [&](Transaction& transaction, Instant) -> Result<PaymentMethod> {
    return load_view(transaction, company_id, added_id);
  };
  return run_command<PaymentMethod>(session, {"payment_methods.add", company_id}, request, options, decide, answer);
}

Result<PaymentMethodList> payment_methods::list(Session& session, const ListPaymentMethods& request, const CallOptions&) {
  OSTO_CHECK(check_request(request));
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  return session.engine().read<PaymentMethodList>([&](Transaction& transaction) -> Result<PaymentMethodList> {
    OSTO_TRY(const auto rows, transaction.rows(queries::kMethodsOf, {{"company_id", company_id}}));
    OSTO_TRY(const auto defaults, transaction.rows(queries::kDefaultMethodsOf, {{"company_id", company_id}}));
    PaymentMethodList list;
    for (const MethodRow& row : rows) list.payment_methods.push_back(view_method(row, defaults));
    return list;
  });
}

Result<PaymentMethod> payment_methods::remove(Session& session, const RemovePaymentMethod& request, const CallOptions& options) {
  OSTO_TRY(const CompanyId company_id, owner_of_row(session, queries::kMethodOwner, request.payment_method_id, "payment method", "/payment_method_id"));
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(const RemovalFacts facts, load_removal(unit.transaction(), company_id, request.payment_method_id));
    OSTO_TRY(Decision decision, decide_remove_method(facts, request.replacement_id, unit.as_of()));
    return unit.apply(std::move(decision));
  };
  return run_command<PaymentMethod>(session, {"payment_methods.remove", company_id}, request, options, decide, [&](Transaction& transaction, Instant) {
    return load_view(transaction, company_id, request.payment_method_id);
  });
}

Result<PaymentMethod> payment_methods::update(Session& session, const UpdatePaymentMethod& request, const CallOptions& options) {
  OSTO_TRY(const CompanyId company_id, owner_of_row(session, queries::kMethodOwner, request.payment_method_id, "payment method", "/payment_method_id"));
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(const auto method, load_row(unit.transaction(), queries::kMethod, {{"company_id", company_id}, {"id", request.payment_method_id}}, "payment method"));
    OSTO_TRY(const BillingContext context, load_billing_context(unit.transaction(), company_id));
    const MethodChange change{request.priority, request.expiry_year, request.expiry_month, request.state};
    OSTO_TRY(Decision decision, decide_update_method(method, change, *context.zone, unit.as_of()));
    return unit.apply(std::move(decision));
  };
  return run_command<PaymentMethod>(session, {"payment_methods.update", company_id}, request, options, decide, [&](Transaction& transaction, Instant) {
    return load_view(transaction, company_id, request.payment_method_id);
  });
}

Result<DefaultMethod> payment_methods::set_default(Session& session, const SetDefaultMethod& request, const CallOptions& options) {
  OSTO_TRY(const CompanyId company_id, owner_of_row(session, queries::kSubscriptionOwner, request.subscription_id, "subscription", "/subscription_id"));
  const auto decide = [&](Unit& unit) -> Result<void> {
    Decision decision;
    if (!request.payment_method_id) {
      decision.erase(SubscriptionMethodRow{company_id, request.subscription_id, MethodId{}, Instant{}});
      return unit.apply(std::move(decision));
    }
    const MethodId method_id = *request.payment_method_id;
    OSTO_TRY(const auto method, unit.transaction().first(queries::kMethod, {{"company_id", company_id}, {"id", method_id}}));
    if (!method) return fail(ErrorCode::not_found, "there is no such payment method of the company", "/payment_method_id", method_id.to_string());
    if (method->state == MethodState::removed) {
      return fail(ErrorCode::state_conflict, "the payment method is removed", "/payment_method_id", method_id.to_string());
    }
    decision.upsert(SubscriptionMethodRow{company_id, request.subscription_id, method_id, unit.now()});
    decision.event(EventKind::method_default_set, method_id, FactsWriter().id(request.subscription_id).done());
    return unit.apply(std::move(decision));
  };
  return run_command<DefaultMethod>(session, {"payment_methods.set_default", company_id}, request, options, decide, [&](Transaction&, Instant) -> Result<DefaultMethod> {
    return DefaultMethod{request.subscription_id, request.payment_method_id};
  });
}

}  // namespace osto::billing
