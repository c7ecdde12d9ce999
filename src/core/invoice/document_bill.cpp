#include "core/invoice/document_bill.hpp"

#include "base/text_list.hpp"
#include "core/invoice/document_totals.hpp"
#include "core/money/allocate.hpp"
#include "core/tax/sale_taxes.hpp"

#include <algorithm>
#include <map>

namespace osto::billing {
namespace {

class Biller {
 public:
  Biller(const BillFacts& facts, Date issued_on) : facts_(facts), issued_on_(issued_on) {}

  Result<DocumentBill> bill() {
    bill_.document = facts_.document;
    bill_.lines = facts_.lines;
    OSTO_CHECK(ask_for_taxes());
    ask_for_discounts();
    request_.currency = facts_.document.currency;
    request_.prices = facts_.context.seller.prices;
    request_.policy = facts_.context.policy;
    request_.policy.zero_lines = ZeroLines::keep;  // they are not shown; what they billed is kept
    OSTO_TRY(std::vector<LineAmount> amounts, line_amounts_of_rows());
    OSTO_TRY(added_, add_up_lines(request_, std::move(amounts)));
    bill_.becomes = added_.totals.becomes;
    OSTO_CHECK(sum_up());
    OSTO_CHECK(keep_discounts());
    keep_taxes();
    OSTO_CHECK(share_out());
    return std::move(bill_);
  }

 private:
  const LineCodes& codes_of(const LineRow& line) const {
    static const LineCodes kNone;
    const auto found = facts_.codes.find(line.id);
    return found == facts_.codes.end() ? kNone : found->second;
  }

  /// One question per tax code; the notes of all answers stand on the document.
  Result<void> ask_for_taxes() {
    std::map<std::string, std::vector<TaxTerms>> terms_of_code;
    for (std::size_t i = 0; i < facts_.lines.size(); ++i) {
      const LineRow& row = facts_.lines[i];
      const LineCodes& codes = codes_of(row);
      const auto [found, is_first] = terms_of_code.try_emplace(codes.tax_code);
      if (is_first && asks_rules()) {
        OSTO_TRY(const TaxAnswer answer, taxes_of_company(facts_.context.seller, facts_.context.company, facts_.tax_rules, issued_on_, codes.tax_code));
        for (const AppliedTax& tax : answer.taxes) found->second.push_back(tax.terms);
        add_note(answer.note);
      }
      TotalsLine line;
      line.id = std::to_string(i + 1);
      line.subscription = row.subscription_id ? row.subscription_id->to_string() : "";
      line.module = codes.module;
      line.plan = codes.plan;
      line.charge = codes.charge;
      line.taxes = facts_.outside_taxes ? answered_taxes(row.id) : found->second;
      line.is_untaxed = line.taxes.empty();
      request_.lines.push_back(std::move(line));
    }
    return {};
  }

  bool asks_rules() const {
    return !facts_.outside_taxes && facts_.context.seller.tax_system != TaxSystem::outside && !buys_credit(facts_.lines);
  }

  std::vector<TaxTerms> answered_taxes(LineId line_id) const {
    std::vector<TaxTerms> taxes;
    for (const OutsideTaxRow& row : *facts_.outside_taxes) {
      if (row.line_id != line_id) continue;
      TaxTerms terms;
      terms.code = row.code;
      terms.name = row.name;
      terms.rate_percent = row.rate_percent;
      terms.treatment = row.treatment;
      terms.price_tax = PriceTax::exclusive;
      terms.amount_minor = row.amount_minor;
      taxes.push_back(std::move(terms));
    }
    return taxes;
  }

  void add_note(const std::string& note) {
    std::string& notes = bill_.document.note;
    if (note.empty() || notes.find(note) != std::string::npos) return;
    notes += (notes.empty() ? "" : "\n") + note;
  }

  void ask_for_discounts() {
    if (buys_credit(facts_.lines)) return;
    for (const RedeemedCoupon& redeemed : facts_.coupons) {
      TotalsDiscount discount;
      discount.code = redeemed.coupon.code;
      discount.percent = redeemed.coupon.percent;
      for (const CouponAmountRow& amount : redeemed.amounts) {
        if (amount.currency == facts_.document.currency) discount.amount_minor = amount.amount_minor;
      }
      if (!discount.percent && !discount.amount_minor) continue;  // of other currencies
      discount.modules = split_list(redeemed.coupon.modules);
      discount.plans = split_list(redeemed.coupon.plans);
      discount.charges = split_list(redeemed.coupon.charges);
      if (redeemed.applied.subscription_id) discount.subscriptions = {redeemed.applied.subscription_id->to_string()};
      discount.remaining_periods = redeemed.applied.remaining_periods;
      request_.discounts.push_back(std::move(discount));
      asked_.push_back(&redeemed);
    }
  }

  Result<std::vector<LineAmount>> line_amounts_of_rows() const {
    std::vector<LineAmount> amounts;
    for (std::size_t i = 0; i < facts_.lines.size(); ++i) {
      const LineRow& row = facts_.lines[i];
      OSTO_TRY(const Rational exact, Rational::parse(row.exact_amount));
      OSTO_TRY(LineAmount amount, amount_of_rated_line({request_.lines[i].id, row.amount_minor, exact, row.unit_price}, request_.currency, request_.policy));
      amounts.push_back(std::move(amount));
    }
    return amounts;
  }

  Result<void> sum_up() {
    DocumentRow& document = bill_.document;
    const Totals& totals = added_.totals;
    document.subtotal_minor = Minor{};
    for (const LineRow& line : facts_.lines) {
      OSTO_TRY(document.subtotal_minor, add(document.subtotal_minor, line.amount_minor));
    }
    document.discount_minor = totals.discount_minor;
    document.tax_included_minor = totals.tax_included_minor;
    document.tax_minor = totals.tax_minor;
    document.total_minor = totals.payable_minor;
    OSTO_TRY(Minor sum, subtract(document.subtotal_minor, document.discount_minor));
    OSTO_TRY(sum, subtract(sum, document.tax_included_minor));
    OSTO_TRY(sum, add(sum, document.tax_minor));
    OSTO_TRY(document.rounding_minor, subtract(document.total_minor, sum));
    document.billing_policy_id = facts_.context.policy_id;
    name_purchase_orders();
    return {};
  }

  /// Each that its lines bear, once, in their order.
  void name_purchase_orders() {
    std::vector<std::string> names;
    for (const LineRow& line : facts_.lines) {
      const bool is_known = line.purchase_order.empty() || std::find(names.begin(), names.end(), line.purchase_order) != names.end();
      if (!is_known) names.push_back(line.purchase_order);
    }
    std::string& shown = bill_.document.purchase_order;
    shown.clear();
    for (const std::string& name : names) shown += (shown.empty() ? "" : ", ") + name;
  }

  Result<void> keep_discounts() {
    for (std::size_t i = 0; i < added_.discounts.size(); ++i) {
      const TakenDiscount& taken = added_.discounts[i];
      const DiscountTotals& shown = added_.totals.discounts[i];
      if (!taken.skipped_because.empty()) continue;
      const RedeemedCoupon& redeemed = *asked_[taken.position];
      bill_.discounts.push_back({bill_.document.company_id, bill_.document.id, static_cast<std::int64_t>(bill_.discounts.size()),
                                 redeemed.applied.id, request_.currency, shown.base_minor, shown.amount_minor, shown.exact});
      if (!redeemed.applied.remaining_periods) continue;
      AppliedCouponRow used = redeemed.applied;
      used.remaining_periods = shown.remaining_periods;
      bill_.used_coupons.push_back(std::move(used));
    }
    return {};
  }

  void keep_taxes() {
    const DocumentRow& document = bill_.document;
    for (std::size_t r = 0; r < added_.taxes.rates.size(); ++r) {
      const TaxTerms& terms = added_.taxes.rates[r].terms;
      const TaxShare& shown = added_.totals.taxes[r];
      bill_.taxes.push_back({document.company_id, document.id, static_cast<std::int64_t>(r), shown.code, shown.name, shown.rate_percent,
                             shown.treatment, terms.on, terms.price_tax.value_or(request_.prices), document.currency, shown.base_minor,
                             shown.amount_minor});
    }
    for (std::size_t i = 0; i < bill_.lines.size(); ++i) {
      for (std::size_t t = 0; t < added_.taxes.lines[i].taxes.size(); ++t) {
        const TaxShare& shown = added_.totals.lines[i].taxes[t];
        bill_.line_taxes.push_back({document.company_id, document.id, bill_.lines[i].id,
                                    static_cast<std::int64_t>(added_.taxes.lines[i].taxes[t].rate), document.currency, shown.base_minor,
                                    shown.amount_minor});
      }
    }
  }

  /// Whole discounts and nets of the lines, which sum to the document's.
  Result<void> share_out() {
    std::vector<Rational> discounts, included;
    for (std::size_t i = 0; i < bill_.lines.size(); ++i) {
      Rational discount;
      for (const TakenDiscount& taken : added_.discounts) {
        if (taken.shares.empty()) continue;
        OSTO_TRY(discount, add(discount, taken.shares[i]));
      }
      Rational inside;
      for (std::size_t t = 0; t < added_.taxes.lines[i].taxes.size(); ++t) {
        const LineTax& tax = added_.taxes.lines[i].taxes[t];
        if (request_.lines[i].taxes[t].price_tax.value_or(request_.prices) != PriceTax::inclusive) continue;
        OSTO_TRY(inside, add(inside, request_.policy.tax_stage == TaxStage::sum ? tax.exact : Rational(tax.amount_minor.value)));
      }
      discounts.push_back(discount);
      included.push_back(inside);
    }
    OSTO_TRY(const std::vector<Minor> discount_parts, apportion(bill_.document.discount_minor, discounts, request_.policy.discount_tie));
    OSTO_TRY(const std::vector<Minor> included_parts, apportion(bill_.document.tax_included_minor, included));
    for (std::size_t i = 0; i < bill_.lines.size(); ++i) {
      LineRow& line = bill_.lines[i];
      line.discount_minor = discount_parts[i];
      OSTO_TRY(const Minor less, subtract(line.amount_minor, line.discount_minor));
      OSTO_TRY(const Minor net, subtract(less, included_parts[i]));
      bill_.nets.push_back(net);
      OSTO_TRY(const Minor total, add(net, added_.totals.lines[i].tax_minor));
      bill_.totals.push_back(total);
    }
    return {};
  }

  const BillFacts& facts_;
  Date issued_on_;
  TotalsRequest request_;
  std::vector<const RedeemedCoupon*> asked_;
  AddedUp added_;
  DocumentBill bill_;
};

}  // namespace

bool buys_credit(std::span<const LineRow> lines) {
  return std::any_of(lines.begin(), lines.end(), [](const LineRow& line) { return line.kind == LineKind::top_up; });
}

Result<DocumentBill> bill_document(const BillFacts& facts, Date issued_on) { return Biller(facts, issued_on).bill(); }

void write_bill(DocumentBill& bill, Decision& decision) {
  for (LineRow& line : bill.lines) {
    if (!line.discount_minor.is_zero()) decision.update(line);
  }
  for (DocumentDiscountRow& discount : bill.discounts) decision.insert(std::move(discount));
  for (DocumentTaxRow& tax : bill.taxes) decision.insert(std::move(tax));
  for (LineTaxRow& tax : bill.line_taxes) decision.insert(std::move(tax));
  for (AppliedCouponRow& used : bill.used_coupons) decision.update(std::move(used));
}

}  // namespace osto::billing
