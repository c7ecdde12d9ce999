// Paying back, and disputes.
#include "providers/stripe/amounts.hpp"
#include "providers/stripe/events.hpp"
#include "providers/stripe/parts.hpp"
#include "providers/stripe/signature.hpp"

namespace osto::billing {
namespace {

using namespace stripe;

constexpr int kMostPages = 10;
constexpr Microseconds kSettling{15 * 60 * kMicrosecondsPerSecond};

Result<void> check_reference(const RefundRequest& request) {
  if (is_id(request.charge_reference)) return {};
  return fail(ErrorCode::invalid_value, "is no id of a charge at Stripe", "/charge_reference", request.refund_id.to_string());
}

/// Charges of ours are PaymentIntents; books that were moved here may know charges (ch_..., py_...).
std::pair<std::string, std::string> charged(const RefundRequest& request) {
  const bool is_charge = request.charge_reference.starts_with("ch_") || request.charge_reference.starts_with("py_");
  return {is_charge ? "charge" : "payment_intent", request.charge_reference};
}

RefundOutcome state_only(RefundState state) {
  RefundOutcome outcome;
  outcome.state = state;
  return outcome;
}

Result<Json> find_refund(StripeClient& client, const RefundRequest& request) {
  std::string last_id;
  for (int page = 0; page < kMostPages; ++page) {
    Form query = {charged(request), {"limit", "100"}};
    if (!last_id.empty()) query.emplace_back("starting_after", last_id);
    OSTO_TRY(const Json list, body_of(client.get("/v1/refunds", query)));
    const Json& refunds = member(list, "data");
    if (!refunds.is_array()) return fail(ErrorCode::provider_failed, "Stripe's list has no data", {}, request.refund_id.to_string());
    for (const Json& refund : refunds) {
      if (text_at(member(refund, "metadata"), kRefundKey) == request.refund_id.to_string()) return refund;
      last_id = text_at(refund, "id");
    }
    if (member(list, "has_more") != true || last_id.empty()) return Json();
  }
  return fail(ErrorCode::provider_failed, "is not among the newest " + std::to_string(kMostPages * 100) + " refunds, and there are more", {}, request.refund_id.to_string());
}

}  // namespace

Result<RefundOutcome> StripeProvider::refund(const RefundRequest& request) {
  OSTO_TRY(const std::int64_t amount, to_stripe_amount(request.amount));
  OSTO_CHECK(check_reference(request));
  const Form form = {charged(request),
                     {"amount", std::to_string(amount)},
                     {std::string("metadata[") + kRefundKey + "]", request.refund_id.to_string()},
                     {std::string("metadata[") + kAttemptKey + "]", request.attempt_id.to_string()},
                     {std::string("metadata[") + kCompanyKey + "]", request.company_id.to_string()}};
  return read_refund_answer(parts_->client.post("/v1/refunds", form, request.refund_id.to_string()), request);
}

Result<RefundOutcome> StripeProvider::look_up_refund(const RefundRequest& request, Instant asked_at) {
  OSTO_TRY([[maybe_unused]] const std::int64_t amount, to_stripe_amount(request.amount));
  OSTO_CHECK(check_reference(request));
  OSTO_TRY(const Json refund, find_refund(parts_->client, request));
  if (!refund.is_null()) return read_refund(refund, request);
  const bool is_settled = !request.requested_at.is_empty() && !asked_at.is_empty() && elapsed(request.requested_at, asked_at) > kSettling;
  return state_only(is_settled ? RefundState::created : RefundState::unknown);
}

Result<std::optional<ProviderNotice>> StripeProvider::find_dispute(const std::string& dispute_id) {
  if (!is_id(dispute_id)) return fail(ErrorCode::invalid_value, "is no id of Stripe", "/dispute_id");
  OSTO_TRY(const Json dispute, body_of(parts_->client.get("/v1/disputes/" + dispute_id)));
  const std::string intent_id = id_at(dispute, "payment_intent");
  if (!moves_money(dispute) || !is_id(intent_id)) return std::optional<ProviderNotice>();
  OSTO_TRY(const Json intent, body_of(parts_->client.get("/v1/payment_intents/" + intent_id)));
  return read_dispute(dispute_id, dispute, intent);
}

Result<StripeNotice> StripeProvider::read_webhook(std::string_view body, std::string_view signature_header, Instant received_at) {
  const StripeOptions& options = parts_->options;
  OSTO_CHECK(check_signature(options.webhook_secrets, body, signature_header, received_at, options.webhook_tolerance_seconds));
  OSTO_TRY(ReadEvent read, read_event(body));
  if (const auto* notice = std::get_if<ProviderNotice>(&read)) return *notice;
  if (const auto* method = std::get_if<StripeMethodNotice>(&read)) return *method;
  if (const auto* other = std::get_if<StripeOtherNotice>(&read)) return *other;
  const DisputeEvent& event = std::get<DisputeEvent>(read);
  if (!is_id(event.payment_intent_id)) return fail(ErrorCode::invalid_request, "is no id of Stripe", "/data/object/payment_intent");
  OSTO_TRY(const Json intent, body_of(parts_->client.get("/v1/payment_intents/" + event.payment_intent_id)));
  OSTO_TRY(const auto notice, read_dispute(event.event_id, event.dispute, intent));
  if (notice) return *notice;
  return StripeOtherNotice{event.event_id, "charge.dispute"};
}

Result<ProviderNotice> StripeProvider::parse_webhook(std::string_view body, std::string_view signature_header, Instant received_at) {
  OSTO_TRY(const StripeNotice read, read_webhook(body, signature_header, received_at));
  if (const auto* notice = std::get_if<ProviderNotice>(&read)) return *notice;
  return fail(ErrorCode::invalid_request, "the event is about no charge, refund or dispute of this book");
}

}  // namespace osto::billing
