#include "core/rating/spend.hpp"

#include "core/money/allocate.hpp"
#include "core/money/rounding.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

Result<Rational> percent_of(const Rational& amount, const Rational& percent) {
  OSTO_TRY(const Rational scaled, multiply(amount, percent));
  return divide(scaled, Rational(100));
}

Result<void> take_percent(const PartMaker& make, const Rational& percent, Part& part) {
  OSTO_TRY(const Rational left, part.net());
  const Rational& base = make.policy().discount_base == DiscountBase::original ? part.amount : left;
  OSTO_TRY(const Rational exact, percent_of(base, percent));
  OSTO_TRY(const Rational rounded, make.round_part(exact));
  OSTO_TRY(part.discount, add(part.discount, left.is_negative() ? rounded : std::min(rounded, left)));
  return {};
}

/// Takes `amount` off the positive parts in order; gives what no part could take.
Result<void> take_in_order(Rational amount, Rational Part::* from, std::vector<Part>& parts) {
  for (Part& part : parts) {
    OSTO_TRY(const Rational left, part.net());
    if (left.is_negative()) continue;
    const Rational taken = std::min(amount, left);
    OSTO_TRY(part.*from, add(part.*from, taken));
    OSTO_TRY(amount, subtract(amount, taken));
  }
  return {};
}

Result<Rational> net_of(const std::vector<Part>& parts) {
  Rational total;
  for (const Part& part : parts) {
    OSTO_TRY(const Rational net, part.net());
    OSTO_TRY(total, add(total, net));
  }
  return total;
}

Result<void> cut_proportionally(const Rational& over, const Rational& total, std::vector<Part>& parts) {
  for (Part& part : parts) {
    OSTO_TRY(const Rational net, part.net());
    OSTO_TRY(const Rational share, divide(net, total));
    OSTO_TRY(const Rational cut, multiply(over, share));
    OSTO_TRY(part.cut, add(part.cut, cut));
  }
  return {};
}

/// Later parts are cut first: earlier ones have used the maximum up.
Result<void> cut_from_the_end(Rational over, std::vector<Part>& parts) {
  for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
    OSTO_TRY(const Rational net, part->net());
    if (net.is_negative()) continue;
    const Rational taken = std::min(over, net);
    OSTO_TRY(part->cut, add(part->cut, taken));
    OSTO_TRY(over, subtract(over, taken));
  }
  return {};
}

/// A commitment in whole minor units, and exact.
Result<Minor> prorated_minor(const BillingPolicy& policy, const Rational& commitment, const Rational& share, Rational& exact) {
  OSTO_TRY(exact, policy.commitment_share == CommitmentShare::full ? Result<Rational>(commitment) : multiply(commitment, share));
  OSTO_TRY(const Rounded rounded, round_minor(exact, policy.commitment_rounding));
  return rounded.amount_minor;
}

Result<Minor> sum_of(const std::vector<SpendLine>& lines) {
  Minor total;
  for (const SpendLine& line : lines) {
    OSTO_TRY(total, add(total, line.amount));
  }
  return total;
}

Result<void> cut_lines(const BillingPolicy& policy, Minor over, std::vector<SpendLine>& lines) {
  if (over.is_zero()) return {};  // what was billed before is above the maximum, and these lines come to nothing
  if (policy.maximum_split == MaximumSplit::proportional) {
    std::vector<std::int64_t> weights;
    for (const SpendLine& line : lines) weights.push_back(std::max<std::int64_t>(line.amount.value, 0));
    OSTO_TRY(const std::vector<Minor> cuts, allocate(over, weights));
    for (std::size_t i = 0; i < lines.size(); ++i) lines[i].cut = cuts[i];
    return {};
  }
  for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
    line->cut = std::clamp(over, Minor{0}, std::max(line->amount, Minor{0}));
    OSTO_TRY(over, subtract(over, line->cut));
  }
  return {};
}

}  // namespace

Result<Rational> prorate_commitment(const BillingPolicy& policy, const Rational& commitment_minor, const Rational& share) {
  if (policy.commitment_share == CommitmentShare::full || share == Rational(1)) return commitment_minor;
  OSTO_TRY(const Rational exact, multiply(commitment_minor, share));
  OSTO_TRY(const Rounded rounded, round_minor(exact, policy.commitment_rounding));
  return Rational(rounded.amount_minor.value);
}

Result<void> discount_parts(const PartMaker& make, const LineDiscountTerms& discount, std::vector<Part>& parts) {
  if (discount.amount) {
    OSTO_TRY(const Rational amount_minor, make.to_minor(*discount.amount));
    return take_in_order(amount_minor, &Part::discount, parts);
  }
  for (Part& part : parts) {
    OSTO_CHECK(take_percent(make, discount.percent.value_or(Rational()), part));
  }
  return {};
}

Result<void> cut_parts(const PartMaker& make, const Rational& maximum, const Rational& billed_before, std::vector<Part>& parts) {
  OSTO_TRY(const Rational total, net_of(parts));
  OSTO_TRY(const Rational left, subtract(maximum, std::min(billed_before, maximum)));
  if (total <= left) return {};
  OSTO_TRY(const Rational over, subtract(total, left));
  if (make.policy().maximum_split == MaximumSplit::proportional) return cut_proportionally(over, total, parts);
  return cut_from_the_end(over, parts);
}

Result<TrueUp> true_up(const BillingPolicy& policy, const SpendTerms& terms, std::vector<SpendLine>& lines) {
  if (terms.minimum && terms.maximum && *terms.minimum > *terms.maximum) {
    return fail(ErrorCode::invalid_value, "is above the maximum", "/minimum");
  }
  TrueUp answer;
  OSTO_TRY(const Minor now, sum_of(lines));
  OSTO_TRY(answer.spent, add(now, terms.billed_before));
  Minor counted = answer.spent;
  if (terms.maximum) {
    OSTO_TRY(answer.maximum, prorated_minor(policy, *terms.maximum, terms.share, answer.exact_maximum));
    if (counted > answer.maximum) {
      OSTO_TRY(const Minor above, subtract(counted, answer.maximum));
      // Earlier documents stand; only these lines can be cut.
      answer.over = std::min(above, std::max(now, Minor{0}));
      OSTO_CHECK(cut_lines(policy, answer.over, lines));
      OSTO_TRY(counted, subtract(counted, answer.over));
    }
  }
  if (!terms.minimum) return answer;
  OSTO_TRY(answer.minimum, prorated_minor(policy, *terms.minimum, terms.share, answer.exact_minimum));
  if (counted >= answer.minimum) return answer;
  OSTO_TRY(answer.missing, subtract(answer.minimum, counted));
  answer.has_own_line = policy.commitment_line == CommitmentLine::separate || lines.empty();
  if (!answer.has_own_line) lines.back().top_up = answer.missing;
  return answer;
}

}  // namespace osto::billing
