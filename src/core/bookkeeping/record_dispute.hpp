// Disputes: what the customer's bank says of a payment, and what that does to the books and the invoices.
#pragma once

#include "core/bookkeeping/reverse_payment.hpp"

#include <string>

namespace osto::billing {

struct DisputedPayment {
  ReversalFacts payment;                 ///< given_back_minor counts no part of the dispute itself
  std::optional<DisputeRow> dispute;     ///< as it is known so far
  Rational opening_rate = 1;             ///< at which its amount left the cash
};

struct DisputeWord {
  std::string reference;
  DisputeState state{};
  std::optional<Minor> amount_minor;     ///< at the first word only; absent: all that the payment still holds
  std::string reason;
};

struct RecordedDispute { DisputeId dispute_id; Decision decision; };

/// Words may come twice and skip states: a dispute that is first heard of as lost is opened and lost at once, and what is said
/// again changes nothing. A method whose bank upheld the customer is not charged again. No block is placed or lifted.
/// Errors: invalid_value (/amount_minor, naming what the payment still holds), state_conflict (a step back), out_of_range.
Result<RecordedDispute> decide_dispute(const DisputedPayment& facts, const DisputeWord& word, AsOf& as_of);

}  // namespace osto::billing
