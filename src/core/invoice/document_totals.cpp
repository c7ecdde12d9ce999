#include "core/invoice/document_totals.hpp"

#include "core/invoice/derivation.hpp"
#include "core/money/rounding.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

Result<Minor> rounded(const Rational& exact, RoundingMode mode) {
  OSTO_TRY(const Rounded whole, round_minor(exact, mode));
  return whole.amount_minor;
}

Result<Minor> not_negative(const std::optional<Minor>& amount, const char* field) {
  if (amount && amount->is_negative()) return fail(ErrorCode::invalid_value, "is not negative", field);
  return amount.value_or(Minor{});
}

class Adder {
 public:
  explicit Adder(const TotalsRequest& request) : request_(request), policy_(request.policy) {}

  Result<AddedUp> add_up(std::vector<LineAmount> lines) {
    totals_.currency = request_.currency;
    lines_ = std::move(lines);
    OSTO_TRY(discounts_, take_discounts(request_, lines_));
    OSTO_CHECK(sum_lines());
    OSTO_CHECK(collect_taxable());
    OSTO_TRY(taxes_, assess_line_taxes(taxable_, request_.prices, policy_));
    OSTO_CHECK(sum_document());
    OSTO_CHECK(settle());
    OSTO_CHECK(show_lines());
    OSTO_CHECK(show_discounts());
    OSTO_CHECK(show_rates());
    return AddedUp{std::move(totals_), std::move(discounts_), std::move(taxes_)};
  }

 private:
  Result<void> sum_lines() {
    for (const LineAmount& line : lines_) {
      OSTO_TRY(subtotal_, add(subtotal_, line.amount));
    }
    for (const TakenDiscount& discount : discounts_) {
      OSTO_TRY(discount_, add(discount_, discount.amount));
    }
    for (std::size_t i = 0; i < request_.charges.size(); ++i) {
      const TotalsCharge& charge = request_.charges[i];
      Rational base = subtotal_;
      if (charge.base) {
        OSTO_TRY(base, to_minor_units(*charge.base, request_.currency));
      }
      OSTO_TRY(const Rational exact, amount_of({charge.percent, charge.amount_minor, charge.amount}, base, request_.currency,
                                               "/charges/" + std::to_string(i)));
      OSTO_TRY(const Rational amount, round_working(exact, policy_, policy_.rounding));
      OSTO_TRY(charge_, add(charge_, amount));
      charges_.push_back(amount);
      OSTO_TRY(const Minor shown, rounded(amount, policy_.rounding));
      totals_.charges.push_back({charge.code, amount.to_string(), shown});
    }
    return {};
  }

  const std::vector<TaxTerms>& taxes_of(const std::vector<TaxTerms>& own, bool is_untaxed) const {
    static const std::vector<TaxTerms> kNone;
    if (!own.empty()) return own;
    return is_untaxed ? kNone : request_.taxes;
  }

  /// Lines less their shares, then discounts with taxes of their own, then charges.
  Result<void> collect_taxable() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      Rational left = lines_[i].amount;
      for (const TakenDiscount& discount : discounts_) {
        if (discount.shares.empty()) continue;
        OSTO_TRY(left, subtract(left, discount.shares[i]));
      }
      taxable_.push_back({left, taxes_of(request_.lines[i].taxes, request_.lines[i].is_untaxed)});
    }
    for (const TakenDiscount& discount : discounts_) {
      const std::vector<TaxTerms>& own = request_.discounts[discount.position].taxes;
      if (!own.empty()) taxable_.push_back({-discount.amount, own});
    }
    for (std::size_t i = 0; i < charges_.size(); ++i) {
      taxable_.push_back({charges_[i], taxes_of(request_.charges[i].taxes, request_.charges[i].is_untaxed)});
    }
    return {};
  }

  Result<void> sum_document() {
    OSTO_TRY(const Rational less, subtract(subtotal_, discount_));
    OSTO_TRY(const Rational gross, add(less, charge_));
    OSTO_TRY(const Rational net, subtract(gross, taxes_.included));
    OSTO_TRY(const Rational total, add(net, taxes_.added));
    OSTO_TRY(totals_.subtotal_minor, rounded(subtotal_, policy_.rounding));
    OSTO_TRY(totals_.discount_minor, rounded(discount_, policy_.rounding));
    OSTO_TRY(totals_.charge_minor, rounded(charge_, policy_.rounding));
    OSTO_TRY(totals_.net_minor, rounded(net, policy_.rounding));
    OSTO_TRY(totals_.tax_minor, round_tax(taxes_.added, policy_.tax_rounding));
    OSTO_TRY(totals_.tax_included_minor, round_tax(taxes_.included, policy_.tax_rounding));
    OSTO_TRY(totals_.withheld_minor, round_tax(taxes_.withheld, policy_.tax_rounding));
    if (policy_.tax_stage == TaxStage::sum) {
      OSTO_TRY(totals_.total_minor, rounded(total, policy_.rounding));
    } else {
      OSTO_TRY(totals_.total_minor, add(totals_.net_minor, totals_.tax_minor));
    }
    totals_.subtotal_exact = subtotal_.to_string();
    OSTO_TRY(const Rational net_exact, subtract(gross, taxes_.included_exact));
    OSTO_TRY(const Rational total_exact, add(net_exact, taxes_.added_exact));
    totals_.net_exact = net_exact.to_string();
    totals_.tax_exact = taxes_.added_exact.to_string();
    totals_.total_exact = total_exact.to_string();
    OSTO_CHECK(explain("net", "subtotal - discount + charge - included tax", net, policy_.rounding, totals_.net_minor));
    OSTO_CHECK(explain("tax", std::to_string(taxes_.rates.size()) + " taxes, rounded per " + std::string(enumerator_name(policy_.tax_stage)),
                       taxes_.added_exact, policy_.tax_rounding, totals_.tax_minor));
    return explain("total", "net + tax", total, policy_.rounding, totals_.total_minor);
  }

  Result<void> explain(std::string rule, std::string inputs, const Rational& exact, RoundingMode mode, Minor amount) {
    OSTO_TRY(DocumentDerivation derivation, derive(std::move(rule), std::move(inputs), exact, mode, amount, request_.currency));
    totals_.derivations.push_back(std::move(derivation));
    return {};
  }

  /// Rounding, credit applied in the policy's order, what is due, what the document becomes.
  Result<void> settle() {
    OSTO_TRY(Minor payable, subtract(totals_.total_minor, totals_.withheld_minor));
    Minor rounding = request_.rounding_minor.value_or(Minor{});
    if (policy_.rounding_stage == RoundingStage::document && policy_.rounding_unit != RoundingUnit::minor_unit) {
      OSTO_TRY(const Minor in_units, round_to_unit(Rational(payable.value), request_.currency, policy_));
      OSTO_TRY(const Minor moved, subtract(in_units, payable));
      OSTO_TRY(rounding, add(rounding, moved));
    }
    totals_.rounding_minor = rounding;
    OSTO_TRY(totals_.payable_minor, add(payable, rounding));
    OSTO_TRY(const Minor prepaid, not_negative(request_.prepaid_minor, "/prepaid_minor"));
    OSTO_TRY(const Minor credit, not_negative(request_.account_credit_minor, "/account_credit_minor"));
    Minor left = totals_.payable_minor;
    if (policy_.credit_application == CreditApplication::prepaid_first) {
      OSTO_TRY(totals_.prepaid_applied_minor, apply(prepaid, left));
      OSTO_TRY(totals_.account_credit_applied_minor, apply(credit, left));
    } else {
      OSTO_TRY(totals_.account_credit_applied_minor, apply(credit, left));
      OSTO_TRY(totals_.prepaid_applied_minor, apply(prepaid, left));
    }
    totals_.paid_minor = request_.paid_minor.value_or(Minor{});
    OSTO_TRY(totals_.due_minor, subtract(left, totals_.paid_minor));
    totals_.becomes = outcome_of(totals_.total_minor, totals_.payable_minor, policy_);
    if (totals_.becomes == DocumentBecomes::account_credit) {
      OSTO_TRY(totals_.account_credit_given_minor, negate(totals_.payable_minor));
      OSTO_TRY(totals_.due_minor, negate(totals_.paid_minor));
    }
    if (totals_.becomes == DocumentBecomes::credit_note || totals_.becomes == DocumentBecomes::nothing) {
      OSTO_TRY(totals_.due_minor, negate(totals_.paid_minor));
    }
    return {};
  }

  static Result<Minor> apply(Minor available, Minor& left) {
    const Minor used = left.is_negative() ? Minor{} : std::min(available, left);
    OSTO_TRY(left, subtract(left, used));
    return used;
  }

  Result<void> show_lines() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      OSTO_TRY(LineTotals shown, line_totals(i));
      if (policy_.zero_lines == ZeroLines::drop && lines_[i].amount.is_zero()) {
        totals_.dropped_lines.push_back(shown.id);
      } else {
        totals_.lines.push_back(std::move(shown));
      }
    }
    return {};
  }

  Result<LineTotals> line_totals(std::size_t i) const {
    const LineAmount& line = lines_[i];
    const TaxedLine& taxed = taxes_.lines[i];
    LineTotals shown;
    shown.id = line.id;
    OSTO_TRY(shown.sum_minor, rounded(line.sum, policy_.rounding));
    OSTO_TRY(shown.line_discount_minor, rounded(line.discount, policy_.discount_rounding));
    OSTO_TRY(shown.line_charge_minor, rounded(line.charge, policy_.rounding));
    OSTO_TRY(shown.amount_minor, rounded(line.amount, policy_.rounding));
    OSTO_TRY(const Rational share, subtract(line.amount, taxable_[i].amount));
    OSTO_TRY(shown.discount_minor, rounded(share, RoundingMode::half_up));
    OSTO_TRY(shown.taxable_minor, rounded(taxed.net, policy_.rounding));
    shown.sum_exact = line.sum.to_string();
    shown.amount_exact = line.unrounded.to_string();
    shown.discount_exact = share.to_string();
    shown.taxable_exact = taxed.net_exact.to_string();
    for (const TakenDiscount& discount : discounts_) {
      if (discount.shares.empty() || discount.shares[i].is_zero()) continue;
      OSTO_TRY(const Minor part, rounded(discount.shares[i], RoundingMode::half_up));
      shown.discounts.push_back({request_.discounts[discount.position].code, discount.shares[i].to_string(), part});
    }
    OSTO_CHECK(show_line_taxes(taxed, shown));
    OSTO_TRY(shown.total_minor, add(shown.taxable_minor, shown.tax_minor));
    OSTO_TRY(shown.derivation, derive("line", inputs_of(request_.lines[i]), line.unrounded, policy_.rounding, shown.amount_minor, request_.currency));
    return shown;
  }

  static std::string inputs_of(const TotalsLine& line) {
    std::string inputs = "amount";
    if (line.unit_price) inputs = line.quantity.value_or(Decimal::from_integer(1)).to_string() + " x " + line.unit_price->to_string();
    if (!line.discounts.empty()) inputs += ", less " + std::to_string(line.discounts.size()) + " own discounts";
    if (!line.charges.empty()) inputs += ", plus " + std::to_string(line.charges.size()) + " own charges";
    return inputs;
  }

  Result<void> show_line_taxes(const TaxedLine& taxed, LineTotals& shown) const {
    Rational added, withheld;
    for (const LineTax& tax : taxed.taxes) {
      const TaxTerms& terms = taxes_.rates[tax.rate].terms;
      OSTO_TRY(const TaxShare share, tax_share(terms, tax.base, tax.exact, tax.surcharge_exact, tax.amount_minor, tax.surcharge_minor));
      shown.taxes.push_back(share);
      if (terms.role == TaxRole::informative) continue;
      Rational& exact = terms.role == TaxRole::added ? added : withheld;
      OSTO_TRY(exact, add(exact, tax.exact));
      OSTO_TRY(exact, add(exact, tax.surcharge_exact));
      Minor& sum = terms.role == TaxRole::added ? shown.tax_minor : shown.withheld_minor;
      OSTO_TRY(sum, add(sum, tax.amount_minor));
      OSTO_TRY(sum, add(sum, tax.surcharge_minor));
    }
    if (policy_.tax_stage == TaxStage::sum) {  // the line's taxes are summed exactly, too, before they are rounded
      OSTO_TRY(shown.tax_minor, round_tax(added, policy_.tax_rounding));
      OSTO_TRY(shown.withheld_minor, round_tax(withheld, policy_.tax_rounding));
    }
    shown.tax_exact = added.to_string();
    return {};
  }

  Result<TaxShare> tax_share(const TaxTerms& terms, const Rational& base, const Rational& exact, const Rational& surcharge, Minor amount,
                             Minor surcharge_minor) const {
    TaxShare share;
    share.code = terms.code;
    share.name = terms.name.empty() ? terms.code : terms.name;
    share.rate_percent = terms.rate_percent;
    share.treatment = terms.treatment;
    share.role = terms.role;
    share.base_exact = base.to_string();
    share.exact = exact.to_string();
    share.surcharge_exact = surcharge.to_string();
    OSTO_TRY(share.base_minor, round_tax(base, policy_.rounding));
    share.amount_minor = amount;
    share.surcharge_minor = surcharge_minor;
    return share;
  }

  Result<void> show_discounts() {
    for (const TakenDiscount& taken : discounts_) {
      const TotalsDiscount& terms = request_.discounts[taken.position];
      DiscountTotals shown;
      shown.code = terms.code;
      shown.exact = taken.exact.to_string();
      shown.skipped_because = taken.skipped_because;
      OSTO_TRY(shown.base_minor, rounded(taken.base, policy_.rounding));
      OSTO_TRY(shown.amount_minor, rounded(taken.amount, policy_.discount_rounding));
      if (terms.remaining_minor) {
        OSTO_TRY(shown.remaining_minor, subtract(*terms.remaining_minor, shown.amount_minor));
      }
      if (terms.remaining_periods) {
        shown.remaining_periods = std::max<std::int64_t>(0, *terms.remaining_periods - (taken.skipped_because.empty() ? 1 : 0));
      }
      totals_.discounts.push_back(std::move(shown));
    }
    return {};
  }

  Result<void> show_rates() {
    for (const RateTax& rate : taxes_.rates) {
      OSTO_TRY(TaxShare share, tax_share(rate.terms, rate.base, rate.exact, rate.surcharge_exact, rate.amount_minor, rate.surcharge_minor));
      totals_.taxes.push_back(std::move(share));
    }
    return {};
  }

  const TotalsRequest& request_;
  const BillingPolicy& policy_;
  std::vector<LineAmount> lines_;
  std::vector<TakenDiscount> discounts_;
  std::vector<Rational> charges_;
  std::vector<TaxableAmount> taxable_;
  AssessedTaxes taxes_;
  Rational subtotal_, discount_, charge_;
  Totals totals_;
};

}  // namespace

DocumentBecomes outcome_of(Minor total, Minor payable, const BillingPolicy& policy) {
  if (total.is_zero() && payable.is_zero()) {
    return policy.zero_documents == ZeroDocuments::skip ? DocumentBecomes::nothing : DocumentBecomes::invoice;
  }
  if (!payable.is_negative()) return DocumentBecomes::invoice;
  switch (policy.negative_document) {
    case NegativeDocument::account_credit: return DocumentBecomes::account_credit;
    case NegativeDocument::credit_note: return DocumentBecomes::credit_note;
    case NegativeDocument::negative_invoice: return DocumentBecomes::negative_invoice;
  }
  return DocumentBecomes::invoice;
}

Result<Totals> add_up(const TotalsRequest& request) {
  if (request.currency.is_empty()) return fail(ErrorCode::invalid_value, "a currency is required", "/currency");
  for (std::size_t i = 0; i < request.taxes.size(); ++i) {
    if (!request.taxes[i].amount_minor) continue;
    return fail(ErrorCode::invalid_value, "is the tax of one line: it belongs to a line's own taxes", "/taxes/" + std::to_string(i) + "/amount_minor");
  }
  OSTO_TRY(std::vector<LineAmount> lines, line_amounts(request));
  OSTO_TRY(AddedUp added_up, add_up_lines(request, std::move(lines)));
  return std::move(added_up.totals);
}

Result<AddedUp> add_up_lines(const TotalsRequest& request, std::vector<LineAmount> lines) { return Adder(request).add_up(std::move(lines)); }

}  // namespace osto::billing
