#include "providers/stripe/declines.hpp"

#include <algorithm>

namespace osto::billing::stripe {
namespace {

constexpr DeclineClass kRetry = DeclineClass::retry;          // funds, limits, a bank that is away: the same card later
constexpr DeclineClass kCustomer = DeclineClass::needs_customer;  // the customer has to call the bank, correct or renew
constexpr DeclineClass kNever = DeclineClass::never;          // lost, stolen, closed, revoked: that method is done

// A code of which Stripe says "the customer needs to contact their card issuer" for a reason that passes by itself is
// retried by the dunning schedule; one where the same request will be refused again needs the customer.
constexpr Decline kDeclines[] = {
    {"account_closed", kNever, false},
    {"amount_too_large", kCustomer, false},
    {"approve_with_id", kRetry, true},
    {"authentication_not_handled", kCustomer, true},
    {"authentication_required", kCustomer, true},
    {"bank_account_declined", kNever, false},
    {"bank_account_restricted", kNever, false},
    {"bank_account_unusable", kNever, false},
    {"bank_account_unverified", kCustomer, false},
    {"call_issuer", kCustomer, true},
    {"card_decline_rate_limit_exceeded", kRetry, false},
    {"card_declined", kRetry, false},
    {"card_not_supported", kCustomer, true},
    {"card_velocity_exceeded", kRetry, true},
    {"currency_not_supported", kCustomer, true},
    {"debit_not_authorized", kNever, false},
    {"do_not_honor", kRetry, true},
    {"do_not_try_again", kNever, true},
    {"duplicate_transaction", kCustomer, true},
    {"expired_card", kCustomer, true},
    {"fraudulent", kNever, true},
    {"generic_decline", kRetry, true},
    {"incorrect_address", kCustomer, true},
    {"incorrect_cvc", kCustomer, true},
    {"incorrect_number", kNever, true},
    {"incorrect_pin", kCustomer, true},
    {"incorrect_zip", kCustomer, true},
    {"insufficient_funds", kRetry, true},
    {"invalid_account", kNever, true},
    {"invalid_amount", kCustomer, true},
    {"invalid_cvc", kCustomer, true},
    {"invalid_expiry_month", kCustomer, true},
    {"invalid_expiry_year", kCustomer, true},
    {"invalid_number", kNever, true},
    {"invalid_pin", kCustomer, true},
    {"issuer_not_available", kRetry, true},
    {"lost_card", kNever, true},
    {"merchant_blacklist", kNever, true},
    {"mobile_device_authentication_required", kCustomer, true},
    {"new_account_information_available", kCustomer, true},
    {"no_account", kNever, false},
    {"no_action_taken", kRetry, true},
    {"not_permitted", kCustomer, true},
    {"offline_pin_required", kCustomer, true},
    {"online_or_offline_pin_required", kCustomer, true},
    {"payment_intent_authentication_failure", kCustomer, false},
    {"payment_intent_mandate_invalid", kCustomer, false},
    {"payment_intent_payment_attempt_expired", kCustomer, false},
    {"payment_intent_payment_attempt_failed", kRetry, false},
    {"payment_method_bank_account_blocked", kNever, false},
    {"payment_method_currency_mismatch", kCustomer, false},
    {"payment_method_customer_decline", kCustomer, false},
    {"payment_method_invalid_parameter", kCustomer, false},
    {"payment_method_not_available", kRetry, false},
    {"payment_method_provider_decline", kRetry, false},
    {"payment_method_provider_timeout", kRetry, false},
    {"payment_method_unactivated", kCustomer, false},
    {"payment_method_unexpected_state", kCustomer, false},
    {"payment_method_unsupported_type", kCustomer, false},
    {"pickup_card", kNever, true},
    {"pin_try_exceeded", kCustomer, true},
    {"processing_error", kRetry, true},
    {"reenter_transaction", kRetry, true},
    {"resource_missing", kCustomer, false},
    {"restricted_card", kNever, true},
    {"revocation_of_all_authorizations", kNever, true},
    {"revocation_of_authorization", kNever, true},
    {"security_violation", kCustomer, true},
    {"service_not_allowed", kCustomer, true},
    {"stolen_card", kNever, true},
    {"stop_payment_order", kNever, true},
    {"testmode_decline", kCustomer, true},
    {"transaction_not_allowed", kCustomer, true},
    {"try_again_later", kRetry, true},
    {"withdrawal_count_limit_exceeded", kRetry, true},
};
static_assert(std::is_sorted(std::begin(kDeclines), std::end(kDeclines), [](const Decline& a, const Decline& b) { return a.code < b.code; }));

const Decline* find(std::string_view code) {
  const auto* const found = std::lower_bound(std::begin(kDeclines), std::end(kDeclines), code, [](const Decline& row, std::string_view wanted) { return row.code < wanted; });
  return found != std::end(kDeclines) && found->code == code ? found : nullptr;
}

DeclineClass harder(DeclineClass left, DeclineClass right) { return left < right ? right : left; }  // in order of declaration

}  // namespace

std::span<const Decline> declines() { return kDeclines; }

DeclineClass class_of_decline(std::string_view code, std::string_view advice_code) {
  const Decline* const row = find(code);
  const DeclineClass decline_class = row == nullptr ? kCustomer : row->decline_class;
  if (advice_code == "do_not_try_again") return kNever;
  if (advice_code == "confirm_card_data") return harder(decline_class, kCustomer);
  return decline_class;  // try_again_later, or none
}

bool is_decline(std::string_view code) { return find(code) != nullptr; }

}  // namespace osto::billing::stripe
