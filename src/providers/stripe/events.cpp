#include "providers/stripe/events.hpp"

#include "providers/stripe/amounts.hpp"
#include "providers/stripe/charge_answers.hpp"

#include <algorithm>

namespace osto::billing::stripe {
namespace {

constexpr std::size_t kMostBodyBytes = 524'288;
constexpr std::size_t kMostEventIdBytes = 255, kMostReasonBytes = 200;

struct StateOfDispute {
  std::string_view status;
  DisputeState state;
};
// docs.stripe.com/api/disputes/object: warning_* are inquiries, which take no money; prevented ones never took any.
constexpr StateOfDispute kDisputes[] = {
    {"needs_response", DisputeState::opened},
    {"under_review", DisputeState::under_review},
    {"won", DisputeState::won},
    {"lost", DisputeState::lost},
};

std::optional<DisputeState> state_of(const Json& dispute) {
  const std::string status = text_at(dispute, "status");
  for (const StateOfDispute& row : kDisputes) {
    if (row.status == status) return row.state;
  }
  return std::nullopt;
}

/// The ids that our charges and refunds carry; nothing when it is none of ours.
std::optional<ProviderNotice> notice_about(const std::string& event_id, const Json& object) {
  const Json& metadata = member(object, "metadata");
  const auto attempt_id = AttemptId::parse(text_at(metadata, kAttemptKey));
  const auto company_id = CompanyId::parse(text_at(metadata, kCompanyKey));
  if (!attempt_id || !company_id) return std::nullopt;
  ProviderNotice notice;
  notice.event_id = event_id;
  notice.attempt_id = *attempt_id;
  notice.company_id = *company_id;
  if (const auto refund_id = RefundId::parse(text_at(metadata, kRefundKey))) notice.refund_id = *refund_id;
  return notice;
}

struct KindOfMethod {
  std::string_view type;
  MethodKind kind;
};
constexpr KindOfMethod kMethods[] = {{"card", MethodKind::card}, {"us_bank_account", MethodKind::ach_debit}, {"sepa_debit", MethodKind::sepa_debit}};

const KindOfMethod* find_kind(std::string_view type) {
  const auto* const found = std::find_if(std::begin(kMethods), std::end(kMethods), [&](const KindOfMethod& row) { return row.type == type; });
  return found == std::end(kMethods) ? nullptr : found;
}

bool is_of(std::string_view type, std::string_view family) { return type.starts_with(family); }

Result<ReadEvent> read_object(const std::string& event_id, const std::string& type, const Json& object) {
  const StripeOtherNotice other{event_id, type};
  if (type == "payment_method.automatically_updated" || type == "payment_method.updated") {
    if (find_kind(text_at(object, "type")) == nullptr) return other;  // a wallet or a local method: none of ours is charged by it
    OSTO_TRY(StripeMethod method, read_method(object));
    return StripeMethodNotice{event_id, std::move(method)};
  }
  if (is_of(type, "charge.dispute.")) {
    std::string intent_id = id_at(object, "payment_intent");
    if (intent_id.empty() || !moves_money(object)) return other;
    return DisputeEvent{event_id, std::move(intent_id), object};
  }
  const bool is_of_refund = is_of(type, "refund.") || is_of(type, "charge.refund.");
  if (is_of_refund || is_of(type, "payment_intent.") || is_of(type, "charge.")) {
    auto notice = notice_about(event_id, object);
    // A refund that is none of ours (made in Stripe's dashboard) says nothing that a look-up of the charge could find.
    if (!notice || (is_of_refund && !notice->refund_id)) return other;
    return *std::move(notice);
  }
  return other;
}

}  // namespace

Result<ReadEvent> read_event(std::string_view body) {
  if (body.size() > kMostBodyBytes) return fail(ErrorCode::invalid_request, "the event is longer than " + std::to_string(kMostBodyBytes) + " bytes");
  const Json event = Json::parse(body, nullptr, false);
  if (!event.is_object()) return fail(ErrorCode::invalid_request, "the event is not a JSON object");
  const std::string event_id = text_at(event, "id");
  if (event_id.empty() || event_id.size() > kMostEventIdBytes) {
    return fail(ErrorCode::invalid_request, "has " + std::to_string(event_id.size()) + " bytes, 1 to 255 are allowed", "/id");
  }
  const std::string type = text_at(event, "type");
  if (type.empty()) return fail(ErrorCode::invalid_request, "is missing or no text", "/type");
  const Json& object = member(member(event, "data"), "object");
  if (!object.is_object()) return fail(ErrorCode::invalid_request, "is missing or no object", "/data/object");
  return read_object(event_id, type, object);
}

bool moves_money(const Json& dispute) { return state_of(dispute).has_value(); }

Result<std::optional<ProviderNotice>> read_dispute(const std::string& event_id, const Json& dispute, const Json& intent) {
  auto notice = notice_about(event_id, intent);
  const auto state = state_of(dispute);
  if (!notice || !state) return std::optional<ProviderNotice>();
  const auto currency = [&]() -> Result<Currency> {
    std::string code = text_at(intent, "currency");
    std::transform(code.begin(), code.end(), code.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return Currency::parse(code);
  }();
  const auto contested = integer_at(dispute, "amount"), received = integer_at(intent, "amount_received");
  if (!currency || text_at(dispute, "currency") != text_at(intent, "currency")) {
    return fail(ErrorCode::invalid_request, "is not the charge's currency; tell the dispute by disputes.record", "/data/object/currency");
  }
  if (!contested || !received || *contested <= 0 || *received <= 0) return fail(ErrorCode::invalid_request, "tells no amount", "/data/object/amount");
  // What a bank contests may exceed the charge by its exchange rate; more than came cannot go back from this payment.
  OSTO_TRY(const Minor amount, from_stripe_amount(std::min(*contested, *received), *currency));
  notice->refund_id.reset();
  notice->dispute = DisputeNotice{text_at(dispute, "id"), *state, amount, text_at(dispute, "reason").substr(0, kMostReasonBytes)};
  if (notice->dispute->reference.empty()) return fail(ErrorCode::invalid_request, "is missing", "/data/object/id");
  return notice;
}

Result<StripeMethod> read_method(const Json& object) {
  StripeMethod method;
  method.method_id = text_at(object, "id");
  method.customer_id = id_at(object, "customer");
  if (method.method_id.empty()) return fail(ErrorCode::invalid_request, "the payment method has no id");
  const std::string type = text_at(object, "type");
  const KindOfMethod* const kind = find_kind(type);
  if (kind == nullptr) return fail(ErrorCode::invalid_request, "a method of the type '" + type + "' is not supported: card, us_bank_account, sepa_debit are");
  method.kind = kind->kind;
  const Json& details = member(object, type);
  method.brand = text_at(details, method.kind == MethodKind::card ? "brand" : method.kind == MethodKind::sepa_debit ? "bank_code" : "bank_name");
  method.last4 = text_at(details, "last4");
  method.expiry_year = integer_at(details, "exp_year");
  method.expiry_month = integer_at(details, "exp_month");
  return method;
}

}  // namespace osto::billing::stripe
