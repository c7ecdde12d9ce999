// What a provider's answer does: to the attempt, to the money, to the invoice, to dunning and to access, in one decision.
#pragma once

#include "core/bookkeeping/reverse_payment.hpp"
#include "core/dunning/dunning_rows.hpp"
#include "core/payment/payment_facts.hpp"

#include <osto_billing/charge_outcome.hpp>

#include <optional>
#include <vector>

namespace osto::billing {

struct SettleFacts {
  BookkeepingContext context;              ///< rate: of the day on which the money came
  Rational document_rate = 1;              ///< rate at which the document was booked
  CollectionFacts collection;
  AttemptRow attempt;
  std::string provider;
  std::optional<AccountCreditRow> account_credit;  ///< in the attempt's currency
  std::optional<DunningCaseRow> dunning_case;      ///< open or paused, of the document
  std::vector<BlockRow> blocks;                    ///< of that case, not lifted
  std::optional<ReversalFacts> reversal;           ///< of an attempt that succeeded: its payment
  std::vector<OperatorCaseRow> operator_cases{};   ///< of all attempts on the document, also closed ones
};

/// The answer to a charge or a look-up. A repeated answer changes nothing. An outcome that stays unknown opens an operator case
/// after the last step of the look-ups; so does what waits for longer than any bank takes, a provider that is not reached again and
/// again, and, once, a success of an attempt that was settled without money: no state changes then, as another attempt may
/// have been made since. Errors: state_conflict (an edge the attempt
/// does not have), invariant_broken (the answer is not one a provider may give), out_of_range.
Result<Decision> decide_outcome(const SettleFacts& facts, const ChargeOutcome& outcome, AsOf& as_of);

}  // namespace osto::billing
