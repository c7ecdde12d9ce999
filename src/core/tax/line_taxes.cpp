#include "core/tax/line_taxes.hpp"

#include "core/money/allocate.hpp"
#include "core/money/rounding.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

constexpr int kNetPlaces = 2;  // places of minor units that a net taken out of a price keeps under tax_of_net (GOBL)

bool is_same_tax(const TaxTerms& a, const TaxTerms& b) {
  return a.code == b.code && a.rate_percent == b.rate_percent && a.surcharge_percent == b.surcharge_percent &&
         a.treatment == b.treatment && a.role == b.role && a.on == b.on;
}

Result<Rational> share_of(const Decimal& percent) { return divide(Rational(percent), Rational(100)); }

/// An outside engine's tax is added to the net, and is nothing where nothing is taxed.
Result<void> check_answered(const TaxTerms& tax, PriceTax prices) {
  if (!tax.amount_minor) return {};
  if (tax.role != TaxRole::added || tax.price_tax.value_or(prices) == PriceTax::inclusive || tax.surcharge_percent) {
    return fail(ErrorCode::invalid_value, "is the amount of an added, exclusive tax without surcharge", "/taxes/amount_minor");
  }
  if (tax.treatment == TaxTreatment::taxed || tax.amount_minor->is_zero()) return {};
  return fail(ErrorCode::invalid_value, "is 0 for what is not taxed", "/taxes/amount_minor");
}

/// What a tax is per unit of net: 9 % is 9/100; 5 % on net and an earlier 10 % is 5/100 x 110/100.
struct Factor {
  Rational tax, surcharge;
  bool is_included = false;
};

Result<std::vector<Factor>> factors_of(const std::vector<TaxTerms>& taxes, PriceTax prices) {
  std::vector<Factor> factors;
  Rational earlier(1);
  for (const TaxTerms& tax : taxes) {
    Factor factor;
    OSTO_CHECK(check_answered(tax, prices));
    if (tax.rate_percent.is_negative()) return fail(ErrorCode::invalid_value, "a tax rate is not negative", "/taxes/rate_percent");
    if (tax.treatment == TaxTreatment::taxed) {
      OSTO_TRY(factor.tax, share_of(tax.rate_percent));
      if (tax.on == TaxOn::net_and_earlier_taxes) {
        OSTO_TRY(factor.tax, multiply(factor.tax, earlier));
      }
      if (tax.surcharge_percent) {
        OSTO_TRY(factor.surcharge, share_of(*tax.surcharge_percent));
      }
    }
    if (tax.role != TaxRole::added && tax.price_tax == PriceTax::inclusive) {
      return fail(ErrorCode::invalid_value, "only an added tax is inside a price", "/taxes/price_tax");
    }
    factor.is_included = tax.role == TaxRole::added && tax.price_tax.value_or(prices) == PriceTax::inclusive;
    if (tax.role == TaxRole::added) {
      OSTO_TRY(earlier, add(earlier, factor.tax));
    }
    factors.push_back(factor);
  }
  return factors;
}

class Assessor {
 public:
  Assessor(std::span<const TaxableAmount> amounts, PriceTax prices, const BillingPolicy& policy)
      : amounts_(amounts), prices_(prices), policy_(policy) {}

  Result<AssessedTaxes> assess() {
    for (const TaxableAmount& amount : amounts_) {
      OSTO_CHECK(assess_line(amount));
    }
    switch (policy_.tax_stage) {
      case TaxStage::line: OSTO_CHECK(round_lines()); break;
      case TaxStage::rate: OSTO_CHECK(round_rates()); break;
      case TaxStage::document: OSTO_CHECK(round_document()); break;
      case TaxStage::sum: OSTO_CHECK(show_rounded()); break;
    }
    if (policy_.tax_stage != TaxStage::line) OSTO_CHECK(net_of_lines());
    return std::move(out_);
  }

 private:
  /// Exact taxes of a line; they are added to their rates.
  Result<void> assess_line(const TaxableAmount& amount) {
    OSTO_TRY(const std::vector<Factor> factors, factors_of(amount.taxes, prices_));
    Rational divisor(1);
    bool any_included = false;
    for (const Factor& factor : factors) {
      if (!factor.is_included) continue;
      any_included = true;
      OSTO_TRY(divisor, add(divisor, factor.tax));
    }
    TaxedLine line;
    OSTO_TRY(line.net_exact, divide(amount.amount, divisor));
    Rational base = line.net_exact;
    if (any_included && policy_.inclusive_tax == InclusiveTax::tax_of_net) {
      OSTO_TRY(const Decimal kept, round_to_places(base, kNetPlaces, policy_.rounding));
      base = Rational(kept);
    }
    line.net = base;
    for (std::size_t i = 0; i < factors.size(); ++i) {
      LineTax tax;
      tax.rate = rate_of(amount.taxes[i]);
      tax.base = base;
      if (amount.taxes[i].amount_minor) {
        tax.exact = Rational(amount.taxes[i].amount_minor->value);
      } else {
        OSTO_TRY(tax.exact, multiply(base, factors[i].tax));
      }
      OSTO_TRY(tax.surcharge_exact, multiply(base, factors[i].surcharge));
      if (policy_.tax_places >= 0 && policy_.tax_stage != TaxStage::line) {
        OSTO_TRY(tax.exact, at_places(tax.exact));
        OSTO_TRY(tax.surcharge_exact, at_places(tax.surcharge_exact));
      }
      RateTax& rate = out_.rates[tax.rate];
      OSTO_TRY(rate.base, add(rate.base, base));
      OSTO_TRY(rate.exact, add(rate.exact, tax.exact));
      OSTO_TRY(rate.surcharge_exact, add(rate.surcharge_exact, tax.surcharge_exact));
      OSTO_CHECK(add_exact(amount.taxes[i].role, factors[i].is_included, tax));
      line.taxes.push_back(tax);
      if (factors[i].is_included) included_rates_[tax.rate] = true;
    }
    out_.lines.push_back(std::move(line));
    return {};
  }

  Result<void> add_exact(TaxRole role, bool is_included, const LineTax& tax) {
    if (role == TaxRole::informative) return {};
    Rational& sum = role == TaxRole::added ? out_.added_exact : out_.withheld_exact;
    OSTO_TRY(sum, add(sum, tax.exact));
    OSTO_TRY(sum, add(sum, tax.surcharge_exact));
    if (is_included) {
      OSTO_TRY(out_.included_exact, add(out_.included_exact, tax.exact));
    }
    return {};
  }

  Result<Rational> at_places(const Rational& exact) const {
    const bool negative = exact.is_negative();
    OSTO_TRY(const Decimal rounded, round_to_places(negative ? -exact : exact, static_cast<int>(policy_.tax_places), policy_.tax_rounding));
    return negative ? -Rational(rounded) : Rational(rounded);
  }

  std::size_t rate_of(const TaxTerms& terms) {
    const auto found = std::find_if(out_.rates.begin(), out_.rates.end(), [&](const RateTax& rate) { return is_same_tax(rate.terms, terms); });
    if (found != out_.rates.end()) return static_cast<std::size_t>(found - out_.rates.begin());
    out_.rates.push_back({terms, {}, {}, {}, {}, {}});
    out_.rates.back().terms.amount_minor.reset();  // of one line
    included_rates_.push_back(false);
    return out_.rates.size() - 1;
  }

  bool is_included(const LineTax& tax, std::size_t line) const {
    const TaxTerms& terms = out_.rates[tax.rate].terms;
    for (const TaxTerms& own : amounts_[line].taxes) {
      if (is_same_tax(own, terms)) return own.role == TaxRole::added && own.price_tax.value_or(prices_) == PriceTax::inclusive;
    }
    return false;
  }

  /// Stage line: each line's taxes whole; its included taxes by inclusive_tax.
  Result<void> round_lines() {
    for (std::size_t i = 0; i < out_.lines.size(); ++i) {
      TaxedLine& line = out_.lines[i];
      OSTO_CHECK(round_included(line, i));
      Minor included;
      for (LineTax& tax : line.taxes) {
        if (is_included(tax, i)) {
          OSTO_TRY(included, osto::billing::add(included, tax.amount_minor));
        } else {
          OSTO_TRY(tax.amount_minor, round_tax(tax.exact, policy_.tax_rounding));
        }
        OSTO_TRY(tax.surcharge_minor, round_tax(tax.surcharge_exact, policy_.tax_rounding));
        OSTO_CHECK(add_whole(tax, is_included(tax, i)));
      }
      OSTO_TRY(line.net, subtract(amounts_[i].amount, Rational(included.value)));
    }
    return {};
  }

  /// The included taxes of one line, whole. Net_rounded: what the rounded net leaves of the price, shared by largest remainder.
  Result<void> round_included(TaxedLine& line, std::size_t position) {
    std::vector<LineTax*> included;
    std::vector<Rational> exact;
    for (LineTax& tax : line.taxes) {
      if (!is_included(tax, position)) continue;
      included.push_back(&tax);
      exact.push_back(tax.exact);
    }
    if (included.empty()) return {};
    if (policy_.inclusive_tax != InclusiveTax::net_rounded) {
      for (LineTax* tax : included) {
        OSTO_TRY(tax->amount_minor, round_tax(tax->exact, policy_.tax_rounding));
      }
      return {};
    }
    OSTO_TRY(const Minor net, round_tax(line.net_exact, policy_.rounding));
    OSTO_TRY(const Rational rest, subtract(amounts_[position].amount, Rational(net.value)));
    OSTO_TRY(const Rounded whole, round_minor(rest, policy_.tax_rounding));
    OSTO_TRY(const std::vector<Minor> parts, apportion(whole.amount_minor, exact));
    for (std::size_t i = 0; i < included.size(); ++i) included[i]->amount_minor = parts[i];
    return {};
  }

  /// Adds a line's whole tax to its rate and to the sums.
  Result<void> add_whole(const LineTax& tax, bool is_included) {
    RateTax& rate = out_.rates[tax.rate];
    OSTO_TRY(rate.amount_minor, osto::billing::add(rate.amount_minor, tax.amount_minor));
    OSTO_TRY(rate.surcharge_minor, osto::billing::add(rate.surcharge_minor, tax.surcharge_minor));
    if (rate.terms.role == TaxRole::informative) return {};
    Rational& sum = rate.terms.role == TaxRole::added ? out_.added : out_.withheld;
    OSTO_TRY(sum, osto::billing::add(sum, Rational(tax.amount_minor.value)));
    OSTO_TRY(sum, osto::billing::add(sum, Rational(tax.surcharge_minor.value)));
    if (is_included) {
      OSTO_TRY(out_.included, osto::billing::add(out_.included, Rational(tax.amount_minor.value)));
    }
    return {};
  }

  /// Each rate's sum whole. Net_rounded: prices with the same taxes inside are summed, their net is rounded.
  Result<void> round_rate_amounts() {
    for (std::size_t r = 0; r < out_.rates.size(); ++r) {
      RateTax& rate = out_.rates[r];
      OSTO_TRY(rate.surcharge_minor, round_tax(rate.surcharge_exact, policy_.tax_rounding));
      if (!included_rates_[r] || policy_.inclusive_tax != InclusiveTax::net_rounded) {
        OSTO_TRY(rate.amount_minor, round_tax(rate.exact, policy_.tax_rounding));
        continue;
      }
      // What the rounded base leaves of base and tax together: 121.005 = net round(100.004..) + the rest.
      OSTO_TRY(const Minor base, round_tax(rate.base, policy_.rounding));
      OSTO_TRY(const Rational price, osto::billing::add(rate.base, rate.exact));
      OSTO_TRY(const Rational rest, subtract(price, Rational(base.value)));
      OSTO_TRY(rate.amount_minor, round_tax(rest, policy_.tax_rounding));
    }
    return {};
  }

  /// Whole amounts of rates, shared among their lines.
  Result<void> share_rates() {
    for (std::size_t r = 0; r < out_.rates.size(); ++r) {
      std::vector<LineTax*> taxes;
      std::vector<Rational> exact, surcharges;
      for (TaxedLine& line : out_.lines) {
        for (LineTax& tax : line.taxes) {
          if (tax.rate != r) continue;
          taxes.push_back(&tax);
          exact.push_back(tax.exact);
          surcharges.push_back(tax.surcharge_exact);
        }
      }
      OSTO_TRY(const std::vector<Minor> parts, apportion(out_.rates[r].amount_minor, exact));
      OSTO_TRY(const std::vector<Minor> surcharge_parts, apportion(out_.rates[r].surcharge_minor, surcharges));
      for (std::size_t i = 0; i < taxes.size(); ++i) {
        taxes[i]->amount_minor = parts[i];
        taxes[i]->surcharge_minor = surcharge_parts[i];
      }
    }
    return {};
  }

  Result<void> sum_rates() {
    out_.added = out_.withheld = out_.included = Rational();
    for (std::size_t r = 0; r < out_.rates.size(); ++r) {
      const RateTax& rate = out_.rates[r];
      if (rate.terms.role == TaxRole::informative) continue;
      Rational& sum = rate.terms.role == TaxRole::added ? out_.added : out_.withheld;
      OSTO_TRY(sum, osto::billing::add(sum, Rational(rate.amount_minor.value)));
      OSTO_TRY(sum, osto::billing::add(sum, Rational(rate.surcharge_minor.value)));
    }
    for (std::size_t i = 0; i < out_.lines.size(); ++i) {
      for (const LineTax& tax : out_.lines[i].taxes) {
        if (!is_included(tax, i)) continue;
        OSTO_TRY(out_.included, osto::billing::add(out_.included, Rational(tax.amount_minor.value)));
      }
    }
    return {};
  }

  Result<void> round_rates() {
    OSTO_CHECK(round_rate_amounts());
    OSTO_CHECK(share_rates());
    return sum_rates();
  }

  /// The rounded sum of added (and of withheld) taxes; the last of them takes what their own rounding misses it by.
  Result<void> round_document() {
    OSTO_CHECK(round_rate_amounts());
    for (const TaxRole role : {TaxRole::added, TaxRole::withheld}) {
      const Rational& exact = role == TaxRole::added ? out_.added_exact : out_.withheld_exact;
      OSTO_TRY(const Minor whole, round_tax(exact, policy_.tax_rounding));
      Minor shown;
      RateTax* last = nullptr;
      for (RateTax& rate : out_.rates) {
        if (rate.terms.role != role) continue;
        OSTO_TRY(shown, osto::billing::add(shown, rate.amount_minor));
        OSTO_TRY(shown, osto::billing::add(shown, rate.surcharge_minor));
        if (rate.terms.treatment == TaxTreatment::taxed) last = &rate;
      }
      if (last == nullptr) continue;
      OSTO_TRY(const Minor missing, subtract(whole, shown));
      OSTO_TRY(last->amount_minor, osto::billing::add(last->amount_minor, missing));
    }
    OSTO_CHECK(share_rates());
    return sum_rates();
  }

  /// Everything shown is rounded by itself; the sums stay exact.
  Result<void> show_rounded() {
    for (RateTax& rate : out_.rates) {
      OSTO_TRY(rate.amount_minor, round_tax(rate.exact, policy_.tax_rounding));
      OSTO_TRY(rate.surcharge_minor, round_tax(rate.surcharge_exact, policy_.tax_rounding));
    }
    for (TaxedLine& line : out_.lines) {
      for (LineTax& tax : line.taxes) {
        OSTO_TRY(tax.amount_minor, round_tax(tax.exact, policy_.tax_rounding));
        OSTO_TRY(tax.surcharge_minor, round_tax(tax.surcharge_exact, policy_.tax_rounding));
      }
    }
    out_.added = out_.added_exact;
    out_.withheld = out_.withheld_exact;
    out_.included = out_.included_exact;
    return {};
  }

  /// What whole included taxes leave of each price; under `sum` the net stays as it is.
  Result<void> net_of_lines() {
    if (policy_.tax_stage == TaxStage::sum) return {};
    for (std::size_t i = 0; i < out_.lines.size(); ++i) {
      TaxedLine& line = out_.lines[i];
      line.net = amounts_[i].amount;
      for (const LineTax& tax : line.taxes) {
        if (!is_included(tax, i)) continue;
        OSTO_TRY(line.net, subtract(line.net, Rational(tax.amount_minor.value)));
      }
    }
    return {};
  }

  std::span<const TaxableAmount> amounts_;
  PriceTax prices_;
  const BillingPolicy& policy_;
  AssessedTaxes out_;
  std::vector<bool> included_rates_;
};

}  // namespace

Result<Minor> round_tax(const Rational& exact, RoundingMode mode) {
  const bool negative = exact.is_negative();
  OSTO_TRY(const Rounded rounded, round_minor(negative ? -exact : exact, mode));
  return negative ? negate(rounded.amount_minor) : Result<Minor>(rounded.amount_minor);
}

Result<AssessedTaxes> assess_line_taxes(std::span<const TaxableAmount> amounts, PriceTax prices, const BillingPolicy& policy) {
  return Assessor(amounts, prices, policy).assess();
}

}  // namespace osto::billing
