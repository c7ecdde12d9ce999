// Discounts of a line, and minimum and maximum spend over parts and lines.
#pragma once

#include "core/rating/part_maker.hpp"
#include "core/rating/rating_stages.hpp"

namespace osto::billing {

/// A commitment for a share of its period, in minor units: rounded by commitment_rounding where policy prorates it.
///   1,000.00 for 15 of 31 days: 100000 x 15/31 = 48387.09.. -> 48387
Result<Rational> prorate_commitment(const BillingPolicy& policy, const Rational& commitment_minor, const Rational& share);

/// Takes a discount off every part: a percentage of what is left of it, or of its amount
/// (discount_base original), rounded as parts are; an amount of money goes off the parts in order. Never below zero.
Result<void> discount_parts(const PartMaker& make, const LineDiscountTerms& discount, std::vector<Part>& parts);

/// Cuts what parts cost above a maximum of the period, of which `billed_before` is used up already.
///   Maximum 170, billed before 160, parts 15 and 7: in_order cuts 5 and 7; proportional 8.18.. and 3.81..
Result<void> cut_parts(const PartMaker& make, const Rational& maximum, const Rational& billed_before, std::vector<Part>& parts);

/// A line of a period as commitments see it.
struct SpendLine {
  Minor amount;
  Minor cut;                           ///< what the maximum takes off, positive
  Minor top_up;                        ///< what the minimum adds
};

struct TrueUp {
  Minor spent, minimum, maximum;       ///< of the lines; commitments after proration
  Rational exact_minimum, exact_maximum;  ///< minor units, before rounding
  Minor missing;                       ///< to the minimum
  Minor over;                          ///< above the maximum
  bool has_own_line = false;           ///< what is missing is a line of its own
};

struct SpendTerms {
  std::optional<Rational> minimum, maximum;  ///< minor units, of the full period
  Rational share = Rational(1);
  Minor billed_before;                 ///< by earlier documents of the same period
};

/// The maximum first, then what is missing to the minimum: by commitment_line a line of its own or added to the last line.
/// Errors: invalid_value (a minimum above the maximum, field /minimum).
Result<TrueUp> true_up(const BillingPolicy& policy, const SpendTerms& terms, std::vector<SpendLine>& lines);

}  // namespace osto::billing
