// What each of Stripe's decline and error codes means for the next try.
#pragma once

#include <osto_billing/vocabulary.hpp>

#include <optional>
#include <span>
#include <string_view>

namespace osto::billing::stripe {

struct Decline {
  std::string_view code;
  DeclineClass decline_class;
  bool is_card_decline;  ///< of the table of card decline codes; else an API error code that charging can answer
};

/// docs.stripe.com/declines/codes (card decline codes) and docs.stripe.com/error-codes (those about a payment method),
/// as printed in docs/stripe.md, sorted by code.
std::span<const Decline> declines();

/// `advice_code` is what the card network adds to a decline (docs.stripe.com/declines/card): it may make the class
/// harder, never softer. An unknown code is `needs_customer`: charging on without knowing why is nobody's wish.
DeclineClass class_of_decline(std::string_view code, std::string_view advice_code);

/// Whether an error code of this name is a word about the method, and no fault of the request.
bool is_decline(std::string_view code);

}  // namespace osto::billing::stripe
