// What a StripeProvider is made of; tests make one with surroundings of their own.
#pragma once

#include "providers/stripe/charge_answers.hpp"
#include "providers/stripe/stripe_client.hpp"

namespace osto::billing {

struct StripeProvider::Parts {
  Parts(StripeOptions given, stripe::Surroundings surroundings) : options(std::move(given)), client(options, std::move(surroundings)) {}

  StripeOptions options;
  stripe::StripeClient client;
};

namespace stripe {

/// Errors: invalid_value, naming the option.
Result<void> check_options(const StripeOptions& options);

/// Checked as open() does.
Result<std::shared_ptr<StripeProvider>> open_with(StripeOptions options, Surroundings surroundings);

/// "cus_.../pm_..." or "pm_...".
struct Token { std::string customer_id, method_id; };
std::optional<Token> parse_token(std::string_view token);

/// Stripe's payment_method_types of a kind; nothing for what cannot be charged off-session.
std::optional<std::string_view> method_type_of(MethodKind kind);

/// Letters, digits and _, as Stripe's ids are: nothing else gets into a path.
bool is_id(std::string_view text);

}  // namespace stripe
}  // namespace osto::billing
