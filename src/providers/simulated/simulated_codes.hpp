// Words with which banks and schemes refuse, and what each means for the next try.
#pragma once

#include <osto_billing/vocabulary.hpp>

#include <string_view>

namespace osto::billing {

struct SimulatedCode {
  std::string_view code;
  DeclineClass decline_class;
};

/// Cards first, then returns of bank debits (ACH, SEPA) and of UPI mandates.
inline constexpr SimulatedCode kSimulatedCodes[] = {
    {"insufficient_funds", DeclineClass::retry},
    {"do_not_honor", DeclineClass::retry},
    {"generic_decline", DeclineClass::retry},
    {"try_again_later", DeclineClass::retry},
    {"issuer_not_available", DeclineClass::retry},
    {"processing_error", DeclineClass::retry},
    {"card_velocity_exceeded", DeclineClass::retry},
    {"withdrawal_count_limit_exceeded", DeclineClass::retry},
    {"expired_card", DeclineClass::needs_customer},
    {"authentication_required", DeclineClass::needs_customer},
    {"incorrect_cvc", DeclineClass::needs_customer},
    {"card_not_supported", DeclineClass::needs_customer},
    {"currency_not_supported", DeclineClass::needs_customer},
    {"call_issuer", DeclineClass::needs_customer},
    {"lost_card", DeclineClass::never},
    {"stolen_card", DeclineClass::never},
    {"pickup_card", DeclineClass::never},
    {"restricted_card", DeclineClass::never},
    {"fraudulent", DeclineClass::never},
    {"invalid_account", DeclineClass::never},
    {"revocation_of_authorization", DeclineClass::never},
    {"customer_deleted", DeclineClass::never},
    {"ach_r01_insufficient_funds", DeclineClass::retry},
    {"ach_r09_uncollected_funds", DeclineClass::retry},
    {"ach_r20_non_transaction_account", DeclineClass::needs_customer},
    {"ach_r02_account_closed", DeclineClass::never},
    {"ach_r03_no_account", DeclineClass::never},
    {"ach_r08_payment_stopped", DeclineClass::never},
    {"ach_r29_not_authorized", DeclineClass::never},
    {"sepa_am04_insufficient_funds", DeclineClass::retry},
    {"sepa_ag01_transaction_forbidden", DeclineClass::needs_customer},
    {"sepa_ac04_account_closed", DeclineClass::never},
    {"sepa_md01_no_mandate", DeclineClass::never},
    {"upi_u30_debit_failed", DeclineClass::retry},
    {"upi_mandate_paused", DeclineClass::needs_customer},
    {"upi_mandate_revoked", DeclineClass::never},
};

}  // namespace osto::billing
