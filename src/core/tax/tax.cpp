#include "core/tax/tax.hpp"

#include "core/money/rounding.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace osto::billing {
namespace {

/// Per code the newest rule for the place that is valid on the day; between two of one day the one made later.
std::vector<TaxRuleRow> rules_in_force(std::span<const TaxRuleRow> rules, const LegalEntityId& seller, TaxPlace place,
                                       Date issued_on) {
  std::map<std::string, TaxRuleRow> newest;
  for (const TaxRuleRow& rule : rules) {
    if (rule.legal_entity_id != seller || rule.place != place || rule.valid_from > issued_on) continue;
    const auto [found, is_first] = newest.try_emplace(rule.code, rule);
    if (!is_first && std::tie(rule.valid_from, rule.id) > std::tie(found->second.valid_from, found->second.id)) {
      found->second = rule;
    }
  }
  std::vector<TaxRuleRow> in_force;
  for (auto& [code, rule] : newest) in_force.push_back(std::move(rule));
  std::sort(in_force.begin(), in_force.end(), [](const TaxRuleRow& a, const TaxRuleRow& b) {
    return std::tie(a.position, a.code) < std::tie(b.position, b.code);  // codes differ, so the order is total
  });
  return in_force;
}

/// round(taxable x rate / 100), of the magnitude: 999 paise at 9% = 89.91 -> 90; -999 -> -90.
Result<Minor> tax_on(Minor taxable, const Decimal& rate_percent, RoundingMode rounding) {
  OSTO_TRY(const Rational factor, divide(Rational(rate_percent), Rational(100)));
  if (!taxable.is_negative()) {
    OSTO_TRY(const Rounded tax, multiply(taxable, factor, rounding));
    return tax.amount_minor;
  }
  OSTO_TRY(const Minor magnitude, negate(taxable));
  OSTO_TRY(const Rounded tax, multiply(magnitude, factor, rounding));
  return negate(tax.amount_minor);
}

}  // namespace

TaxPlace place_of(const LegalEntityRow& seller, const CompanyRow& buyer) {
  if (seller.country != buyer.country) return TaxPlace::abroad;
  return seller.state == buyer.state ? TaxPlace::same_state : TaxPlace::other_state;
}

Result<std::vector<AssessedTax>> assess_taxes(const LegalEntityRow& seller, const CompanyRow& buyer,
                                              std::span<const TaxRuleRow> rules, Date issued_on, Minor taxable_minor,
                                              RoundingMode rounding) {
  std::vector<AssessedTax> taxes;
  for (TaxRuleRow& rule : rules_in_force(rules, seller.id, place_of(seller, buyer), issued_on)) {
    OSTO_TRY(const Minor amount_minor, tax_on(taxable_minor, rule.rate_percent, rounding));
    taxes.push_back({rule.id, std::move(rule.name), rule.rate_percent, taxable_minor, amount_minor});
  }
  return taxes;
}

}  // namespace osto::billing
