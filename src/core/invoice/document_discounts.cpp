#include "core/invoice/document_discounts.hpp"

#include "core/money/allocate.hpp"
#include "core/money/rounding.hpp"

#include <algorithm>
#include <numeric>

namespace osto::billing {
namespace {

bool names(const std::vector<std::string>& list, const std::string& value) {
  return list.empty() || std::find(list.begin(), list.end(), value) != list.end();
}

bool touches(const TotalsDiscount& discount, const TotalsLine& line, const std::string& line_id) {
  return names(discount.lines, line_id) && names(discount.charges, line.charge) && names(discount.plans, line.plan) &&
         names(discount.modules, line.module) && names(discount.subscriptions, line.subscription);
}

/// Narrow discounts first: of charges or lines 0, of plans or subscriptions 1, of modules 2, of everything 3.
int width_of(const TotalsDiscount& discount) {
  if (!discount.charges.empty() || !discount.lines.empty()) return 0;
  if (!discount.plans.empty() || !discount.subscriptions.empty()) return 1;
  return discount.modules.empty() ? 3 : 2;
}

int rank_of(const TotalsDiscount& discount, DiscountOrder order) {
  switch (order) {
    case DiscountOrder::as_given: return 0;
    case DiscountOrder::percent_first: return discount.percent ? 0 : 1;
    case DiscountOrder::amount_first: return discount.percent ? 1 : 0;
    case DiscountOrder::narrow_first: return width_of(discount);
  }
  return 0;
}

std::vector<std::size_t> order_of(const TotalsRequest& request) {
  std::vector<std::size_t> order(request.discounts.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
    const TotalsDiscount& a = request.discounts[left];
    const TotalsDiscount& b = request.discounts[right];
    const int rank_a = rank_of(a, request.policy.discount_order), rank_b = rank_of(b, request.policy.discount_order);
    if (rank_a != rank_b) return rank_a < rank_b;
    return a.order.value_or(0) < b.order.value_or(0);
  });
  return order;
}

/// What each line still has, rounded and before rounding.
struct LinesLeft {
  std::vector<Rational> left, left_exact;
};

class Discounter {
 public:
  Discounter(const TotalsRequest& request, std::span<const LineAmount> lines) : request_(request), lines_(lines) {
    for (const LineAmount& line : lines) {
      left_.left.push_back(line.amount);
      left_.left_exact.push_back(line.amount);
    }
  }

  Result<TakenDiscount> take(std::size_t position) {
    const TotalsDiscount& discount = request_.discounts[position];
    field_ = "/discounts/" + std::to_string(position);
    TakenDiscount taken;
    taken.position = position;
    if (discount.currency && *discount.currency != request_.currency) {
      return fail(ErrorCode::currency_mismatch, "the coupon is in another currency than the document", field_ + "/currency");
    }
    if (discount.amount_minor && discount.amount_minor->is_negative()) {
      return fail(ErrorCode::invalid_value, "a discount is not negative", field_ + "/amount_minor");
    }
    if (discount.amount && discount.amount->is_negative()) {
      return fail(ErrorCode::invalid_value, "a discount is not negative", field_ + "/amount");
    }
    // A coupon that is wrong is refused even when it would take nothing.
    OSTO_CHECK(amount_of(terms_of(discount), Rational(), request_.currency, field_).map([](const Rational&) {}));
    if (discount.remaining_periods && *discount.remaining_periods <= 0) {
      taken.skipped_because = "no periods are left";
      return taken;
    }
    if (!discount.taxes.empty()) return take_of_document(discount, std::move(taken));
    return take_of_lines(discount, std::move(taken));
  }

 private:
  static AmountTerms terms_of(const TotalsDiscount& discount) { return {discount.percent, discount.amount_minor, discount.amount}; }

  /// With taxes of its own: a negative line beside the others.
  Result<TakenDiscount> take_of_document(const TotalsDiscount& discount, TakenDiscount taken) {
    for (const LineAmount& line : lines_) {
      OSTO_TRY(taken.base, add(taken.base, line.amount));
    }
    if (discount.base) {
      OSTO_TRY(taken.base, to_minor_units(*discount.base, request_.currency));
    }
    OSTO_TRY(taken.exact, amount_of(terms_of(discount), taken.base, request_.currency, field_));
    OSTO_TRY(taken.amount, round_working(taken.exact, request_.policy, request_.policy.discount_rounding));
    OSTO_CHECK(cap(discount, taken));
    return taken;
  }

  Result<TakenDiscount> take_of_lines(const TotalsDiscount& discount, TakenDiscount taken) {
    const std::vector<std::size_t> targets = targets_of(discount);
    Rational left;
    for (const std::size_t i : targets) {
      OSTO_TRY(taken.base, add(taken.base, base_of_line(i)));
      OSTO_TRY(left, add(left, left_.left[i]));
    }
    if (targets.empty()) {
      taken.skipped_because = "no line that it is for has anything left";
      return taken;
    }
    if (discount.base) {
      OSTO_TRY(taken.base, to_minor_units(*discount.base, request_.currency));
    }
    const bool by_line = discount.percent && !discount.base && request_.policy.discount_stage == DiscountStage::line;
    taken.shares.assign(lines_.size(), Rational());
    if (by_line) {
      OSTO_CHECK(take_of_each(discount, targets, taken));
    } else {
      OSTO_TRY(taken.exact, amount_of(terms_of(discount), taken.base, request_.currency, field_));
      OSTO_TRY(taken.amount, round_working(taken.exact, request_.policy, request_.policy.discount_rounding));
    }
    const Rational before_caps = taken.amount;
    if (taken.amount > left) taken.amount = left;
    if (taken.exact > left) taken.exact = left;
    OSTO_CHECK(cap(discount, taken));
    if (!by_line || taken.amount != before_caps) {
      OSTO_CHECK(share_out(targets, taken));
    }
    OSTO_CHECK(lower(targets, taken));
    return taken;
  }

  std::vector<std::size_t> targets_of(const TotalsDiscount& discount) const {
    std::vector<std::size_t> targets;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const bool has_left = left_.left[i] > Rational();
      if (has_left && touches(discount, request_.lines[i], lines_[i].id)) targets.push_back(i);
    }
    return targets;
  }

  const Rational& base_of_line(std::size_t i) const {
    switch (request_.policy.discount_base) {
      case DiscountBase::remaining: return left_.left[i];
      case DiscountBase::original: return lines_[i].amount;
      case DiscountBase::remaining_exact: return left_.left_exact[i];
    }
    return left_.left[i];
  }

  /// A percentage of each line, rounded line by line.
  Result<void> take_of_each(const TotalsDiscount& discount, const std::vector<std::size_t>& targets, TakenDiscount& taken) {
    for (const std::size_t i : targets) {
      OSTO_TRY(const Rational exact, amount_of(terms_of(discount), base_of_line(i), request_.currency, field_));
      OSTO_TRY(Rational share, round_working(exact, request_.policy, request_.policy.discount_rounding));
      if (share > left_.left[i]) share = left_.left[i];
      OSTO_TRY(taken.exact, add(taken.exact, exact));
      OSTO_TRY(taken.amount, add(taken.amount, share));
      taken.shares[i] = share;
    }
    return {};
  }

  /// Never more than what is left of a limited amount.
  Result<void> cap(const TotalsDiscount& discount, TakenDiscount& taken) const {
    if (!discount.remaining_minor) return {};
    if (discount.remaining_minor->is_negative()) {
      return fail(ErrorCode::invalid_value, "what is left of a discount is not negative", field_ + "/remaining_minor");
    }
    taken.amount = std::min(taken.amount, Rational(discount.remaining_minor->value));
    taken.exact = std::min(taken.exact, Rational(discount.remaining_minor->value));
    return {};
  }

  /// In proportion to what the lines have (original: had).
  Result<void> share_out(const std::vector<std::size_t>& targets, TakenDiscount& taken) const {
    Rational weights;
    for (const std::size_t i : targets) {
      OSTO_TRY(weights, add(weights, weight_of_line(i)));
    }
    std::vector<Rational> exact;
    for (const std::size_t i : targets) {
      OSTO_TRY(const Rational part, divide(weight_of_line(i), weights));
      OSTO_TRY(Rational share, multiply(taken.amount, part));
      exact.push_back(share);
    }
    const BillingPolicy& policy = request_.policy;
    if (policy.discount_split == DiscountSplit::rest_to_last && taken.amount.is_integer()) return rest_to_last(targets, exact, taken);
    if (policy.discount_split == DiscountSplit::largest_remainder && taken.amount.is_integer()) {
      OSTO_TRY(const Rounded whole, round_minor(taken.amount, policy.discount_rounding));
      OSTO_TRY(const std::vector<Minor> parts, apportion(whole.amount_minor, exact, policy.discount_tie));
      for (std::size_t t = 0; t < targets.size(); ++t) taken.shares[targets[t]] = Rational(parts[t].value);
      return {};
    }
    for (std::size_t t = 0; t < targets.size(); ++t) {
      Rational share = exact[t];
      if (policy.discount_places >= 0) {
        OSTO_TRY(const Decimal rounded, round_to_places(share, static_cast<int>(policy.discount_places), policy.discount_rounding));
        share = Rational(rounded);
      }
      taken.shares[targets[t]] = std::min(share, left_.left[targets[t]]);
    }
    return {};
  }

  /// Whole minor units, rounded down; the last line takes the rest, and what it has no room for goes to the lines before it.
  /// 5.00 of 10.00 and 20.00: 1.66 and 3.34.
  Result<void> rest_to_last(const std::vector<std::size_t>& targets, const std::vector<Rational>& exact, TakenDiscount& taken) const {
    Rational rest = taken.amount;
    for (std::size_t t = 0; t < targets.size(); ++t) {
      OSTO_TRY(const Rounded whole, round_minor(exact[t], RoundingMode::down));
      taken.shares[targets[t]] = Rational(whole.amount_minor.value);
      OSTO_TRY(rest, subtract(rest, taken.shares[targets[t]]));
    }
    for (auto target = targets.rbegin(); target != targets.rend() && rest > Rational(); ++target) {
      Rational& share = taken.shares[*target];
      OSTO_TRY(const Rational room, subtract(left_.left[*target], share));
      const Rational more = std::min(room, rest);
      OSTO_TRY(share, add(share, more));
      OSTO_TRY(rest, subtract(rest, more));
    }
    return {};
  }

  /// Original weights share a second discount like the first; but no line may be asked for more than it has.
  const Rational& weight_of_line(std::size_t i) const {
    return request_.policy.discount_base == DiscountBase::original && lines_[i].amount <= left_.left[i] ? lines_[i].amount : left_.left[i];
  }

  Result<void> lower(const std::vector<std::size_t>& targets, const TakenDiscount& taken) {
    Rational exact_left;
    for (const std::size_t i : targets) {
      OSTO_TRY(exact_left, add(exact_left, left_.left_exact[i]));
    }
    for (const std::size_t i : targets) {
      OSTO_TRY(left_.left[i], subtract(left_.left[i], taken.shares[i]));
      if (exact_left.is_zero()) continue;
      OSTO_TRY(const Rational part, divide(left_.left_exact[i], exact_left));
      OSTO_TRY(const Rational share, multiply(taken.exact, part));
      OSTO_TRY(left_.left_exact[i], subtract(left_.left_exact[i], share));
    }
    return {};
  }

  const TotalsRequest& request_;
  std::span<const LineAmount> lines_;
  LinesLeft left_;
  std::string field_;
};

}  // namespace

Result<std::vector<TakenDiscount>> take_discounts(const TotalsRequest& request, std::span<const LineAmount> lines) {
  Discounter discounter(request, lines);
  std::vector<TakenDiscount> taken;
  for (const std::size_t position : order_of(request)) {
    OSTO_TRY(TakenDiscount discount, discounter.take(position));
    taken.push_back(std::move(discount));
  }
  return taken;
}

}  // namespace osto::billing
