// Charging, and finding out what became of a charge.
#include "providers/stripe/amounts.hpp"
#include "providers/stripe/declines.hpp"
#include "providers/stripe/parts.hpp"

namespace osto::billing {
namespace {

using namespace stripe;

constexpr std::string_view kIntents = "/v1/payment_intents";
constexpr int kMostPages = 10;
constexpr int kNotFound = 404;
/// A call that Stripe may still be working on is not called unseen.
constexpr Microseconds kSettling{15 * 60 * kMicrosecondsPerSecond};
/// Our clock may run ahead of Stripe's.
constexpr std::int64_t kClockDifferenceSeconds = 3'600;

ChargeOutcome state_only(AttemptState state) {
  ChargeOutcome outcome;
  outcome.state = state;
  return outcome;
}

/// Of a method that cannot be charged at all: no call is needed to know.
ChargeOutcome declined_unsent(std::string code, DeclineClass decline_class) {
  ChargeOutcome outcome = state_only(AttemptState::declined);
  outcome.decline_class = decline_class;
  outcome.decline_code = std::move(code);
  return outcome;
}

Result<void> check_kind(const ChargeRequest& request) {
  if (method_type_of(request.method_kind)) return {};
  return fail(ErrorCode::invalid_value, "cannot be charged through Stripe here: card, ach_debit and sepa_debit can", "/method_kind", request.attempt_id.to_string());
}

/// Who owns the method, when the token does not say. Empty: nobody.
Result<std::string> owner_of(StripeClient& client, const std::string& method_id) {
  OSTO_TRY(const Json method, body_of(client.get("/v1/payment_methods/" + method_id)));
  return id_at(method, "customer");
}

Form charge_form(const ChargeRequest& request, const Token& token, std::int64_t amount) {
  std::string currency(request.amount.currency.code());
  for (char& c : currency) c = static_cast<char>(c - 'A' + 'a');
  return {{"amount", std::to_string(amount)},
          {"currency", currency},
          {"customer", token.customer_id},
          {"payment_method", token.method_id},
          {"payment_method_types[0]", std::string(*method_type_of(request.method_kind))},
          {"confirm", "true"},
          {"off_session", "true"},
          {std::string("metadata[") + kAttemptKey + "]", request.attempt_id.to_string()},
          {std::string("metadata[") + kCompanyKey + "]", request.company_id.to_string()},
          {std::string("metadata[") + kDocumentKey + "]", request.document_id.to_string()}};
}

bool is_charge_of(const Json& intent, const ChargeRequest& request) {
  return text_at(member(intent, "metadata"), kAttemptKey) == request.attempt_id.to_string();
}

/// The more it says about money, the more it counts, should there ever be two.
int weight_of(const Json& intent) {
  const std::string status = text_at(intent, "status");
  return status == "succeeded" ? 3 : status == "processing" ? 2 : status == "canceled" ? 0 : 1;
}

/// The intent of the attempt among those made since it was decided; null: there is none. Lists are told what was just
/// made, unlike Stripe's search, which may lag by a minute or more.
Result<Json> search_intent(StripeClient& client, const ChargeRequest& request, const std::string& customer_id) {
  Form query = {{"limit", "100"}};
  if (!customer_id.empty()) query.emplace_back("customer", customer_id);
  if (client.is_live() && !request.requested_at.is_empty()) {  // a database with a test clock is elsewhere in time than Stripe
    query.emplace_back("created[gte]", std::to_string(request.requested_at.microseconds() / kMicrosecondsPerSecond - kClockDifferenceSeconds));
  }
  Json best;
  std::string last_id;
  for (int page = 0; page < kMostPages; ++page) {
    Form of_page = query;
    if (!last_id.empty()) of_page.emplace_back("starting_after", last_id);
    OSTO_TRY(const Json list, body_of(client.get(kIntents, of_page)));
    const Json& intents = member(list, "data");
    if (!intents.is_array()) return fail(ErrorCode::provider_failed, "Stripe's list has no data", {}, request.attempt_id.to_string());
    for (const Json& intent : intents) {
      last_id = text_at(intent, "id");
      if (is_charge_of(intent, request) && (best.is_null() || weight_of(intent) > weight_of(best))) best = intent;
    }
    if (member(list, "has_more") != true || last_id.empty()) return best;
  }
  if (!best.is_null()) return best;
  return fail(ErrorCode::provider_failed, "is not among the newest " + std::to_string(kMostPages * 100) + " charges, and there are more", {}, request.attempt_id.to_string());
}

/// By the id that Stripe told, else by the metadata of what the customer was charged. Null: Stripe has none.
Result<Json> find_intent(StripeClient& client, const ChargeRequest& request) {
  const auto token = parse_token(request.token);
  if (is_id(request.charge_reference)) {
    StripeAnswer answer = client.get(std::string(kIntents) + "/" + request.charge_reference);
    if (answer.delivery != Delivery::answered || answer.http_code != kNotFound) return body_of(std::move(answer));
  }
  return search_intent(client, request, token ? token->customer_id : std::string());
}

/// With the customer present the bank's page has an address. The same key each time: it is confirmed once.
StripeAnswer confirm_present(StripeClient& client, const std::string& intent_id, const std::string& method_id, const std::string& return_url, const ChargeRequest& request) {
  return client.post(std::string(kIntents) + "/" + intent_id + "/confirm", {{"payment_method", method_id}, {"return_url", return_url}}, request.attempt_id.to_string() + "-confirm");
}

/// Until when the customer may confirm, from `since` on; nothing when that is for ever.
ChargeOutcome with_end(ChargeOutcome outcome, Instant since, Microseconds window) {
  if (outcome.state != AttemptState::requires_action || window.value <= 0 || since.is_empty()) return outcome;
  if (const auto end = plus(since, window)) outcome.action_expires_at = *end;
  return outcome;
}

bool is_older_than(const ChargeRequest& request, Instant asked_at, Microseconds age) {
  return !request.requested_at.is_empty() && !asked_at.is_empty() && elapsed(request.requested_at, asked_at) > age;
}

/// Settles an intent that the customer could still confirm: what we call declined must never take money later.
Result<ChargeOutcome> give_up(StripeClient& client, const Json& intent, const ChargeRequest& request, ChargeOutcome outcome) {
  const std::string intent_id = text_at(intent, "id");
  if (!is_id(intent_id)) return state_only(AttemptState::unknown);
  const StripeAnswer answer = client.post(std::string(kIntents) + "/" + intent_id + "/cancel", {}, request.attempt_id.to_string() + "-give-up");
  const bool is_canceled = answer.delivery == Delivery::answered && text_at(answer.body, "status") == "canceled";
  if (is_canceled) return outcome;
  OSTO_TRY(const Json now, body_of(client.get(std::string(kIntents) + "/" + intent_id)));  // the customer may have been quicker
  if (can_still_succeed(now)) return fail(ErrorCode::provider_failed, "could not be given up at Stripe", {}, request.attempt_id.to_string());
  return read_payment_intent(now, request);
}

/// What a look-up finds. Nothing that is called declined, or given up, can take money later.
Result<ChargeOutcome> find_out(StripeClient& client, const ChargeRequest& request, Instant asked_at, bool gives_up) {
  OSTO_TRY([[maybe_unused]] const std::int64_t amount, to_stripe_amount(request.amount));
  OSTO_CHECK(check_kind(request));
  if (!request.token.empty() && !parse_token(request.token)) return declined_unsent("invalid_token", DeclineClass::needs_customer);
  OSTO_TRY(const Json intent, find_intent(client, request));
  if (intent.is_null()) return state_only(is_older_than(request, asked_at, kSettling) ? AttemptState::not_sent : AttemptState::unknown);
  ChargeOutcome outcome = read_payment_intent(intent, request);
  if (gives_up && outcome.state == AttemptState::requires_action) {
    outcome.state = AttemptState::canceled;
    outcome.action_url.clear();
  }
  const bool is_over = outcome.state == AttemptState::declined || outcome.state == AttemptState::canceled;
  if (is_over && can_still_succeed(intent)) return give_up(client, intent, request, std::move(outcome));
  return outcome;
}

}  // namespace

Result<ChargeOutcome> StripeProvider::charge(const ChargeRequest& request) {
  OSTO_TRY(const std::int64_t amount, to_stripe_amount(request.amount));
  if (!method_type_of(request.method_kind)) return declined_unsent("payment_method_unsupported_type", DeclineClass::needs_customer);
  auto token = parse_token(request.token);
  if (!token) return declined_unsent("invalid_token", DeclineClass::needs_customer);
  if (token->customer_id.empty()) {
    auto owner = owner_of(parts_->client, token->method_id);
    if (!owner && owner.error().code == ErrorCode::not_found) return declined_unsent("resource_missing", class_of_decline("resource_missing", {}));
    if (!owner) return Failure(owner.error());
    if (!is_id(*owner)) return declined_unsent("method_without_customer", DeclineClass::needs_customer);
    token->customer_id = *std::move(owner);
  }
  const StripeAnswer answer = parts_->client.post(kIntents, charge_form(request, *token, amount), request.attempt_id.to_string());
  OSTO_TRY(ChargeOutcome outcome, read_charge_answer(answer, request));
  const StripeOptions& options = parts_->options;
  const Instant sent_at = request.sent_at.is_empty() ? request.requested_at : request.sent_at;
  if (waits_for_authentication(intent_in(answer)) && is_id(outcome.provider_reference) && !options.return_url.empty()) {
    const StripeAnswer confirmed = confirm_present(parts_->client, outcome.provider_reference, token->method_id, options.return_url, request);
    const ChargeOutcome told = read_payment_intent(intent_in(confirmed), request);
    if (told.state != AttemptState::unknown) outcome = told;  // else a look-up tells
  }
  return with_end(std::move(outcome), sent_at, options.action_window);
}

Result<ChargeOutcome> StripeProvider::look_up(const ChargeRequest& request, Instant asked_at) {
  OSTO_TRY(ChargeOutcome outcome, find_out(parts_->client, request, asked_at, false));
  return with_end(std::move(outcome), asked_at, parts_->options.action_window);
}

Result<ChargeOutcome> StripeProvider::cancel(const ChargeRequest& request, Instant asked_at) {
  return find_out(parts_->client, request, asked_at, parts_->options.action_window.value > 0);
}

Result<StripeAction> StripeProvider::find_action(const ChargeRequest& request) {
  OSTO_TRY(Json intent, find_intent(parts_->client, request));
  if (waits_for_authentication(intent) && !parts_->options.return_url.empty() && is_charge_of(intent, request)) {
    const std::string method_id = id_at(member(intent, "last_payment_error"), "payment_method");
    OSTO_TRY(intent, body_of(confirm_present(parts_->client, text_at(intent, "id"), method_id, parts_->options.return_url, request)));
  }
  if (!is_charge_of(intent, request) || read_payment_intent(intent, request).state != AttemptState::requires_action) {
    return fail(ErrorCode::state_conflict, "the charge requires no action", {}, request.attempt_id.to_string());
  }
  return StripeAction{text_at(intent, "id"), text_at(intent, "client_secret"), link_of(intent)};
}

}  // namespace osto::billing
