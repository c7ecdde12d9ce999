#include "core/tax/sale_taxes.hpp"

#include "base/text_list.hpp"
#include "core/tax/applicable_taxes.hpp"
#include "core/tax/indian_states.hpp"
#include "core/tax/tax_ids.hpp"
#include "core/tax/vat_numbers.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

/// Of India a place of supply is a state, elsewhere a country.
bool has_place_within(const CompanyRow& buyer) { return buyer.country == "IN" && !buyer.place_of_supply.empty(); }

const std::string& country_of(const CompanyRow& buyer) {
  return buyer.place_of_supply.empty() || has_place_within(buyer) ? buyer.country : buyer.place_of_supply;
}

const std::string& state_of(const CompanyRow& buyer) { return has_place_within(buyer) ? buyer.place_of_supply : buyer.state; }

bool is_same_state(const std::string& country, const std::string& a, const std::string& b) {
  if (a == b) return true;
  const IndianState* first = country == "IN" ? find_indian_state(a) : nullptr;
  return first != nullptr && first == find_indian_state(b);
}

TaxRateTerms rate_of(const TaxRuleRow& rule) {
  TaxRateTerms rate;
  rate.code = rule.code;
  rate.name = rule.name;
  rate.country = rule.country;
  rate.state = rule.state;
  rate.tax_codes = split_list(rule.tax_codes);
  rate.rate_percent = rule.rate_percent;
  rate.treatment = rule.treatment;
  rate.on = rule.tax_on;
  rate.valid_from = rule.valid_from;
  rate.valid_to = rule.valid_to;
  return rate;
}

std::vector<TaxRateTerms> rates_for(const LegalEntityRow& seller, TaxPlace place, std::span<const TaxRuleRow> rules) {
  std::vector<TaxRuleRow> own;
  for (const TaxRuleRow& rule : rules) {
    if (rule.legal_entity_id == seller.id && (rule.place == place || rule.place == TaxPlace::anywhere)) own.push_back(rule);
  }
  std::stable_sort(own.begin(), own.end(), [](const TaxRuleRow& a, const TaxRuleRow& b) { return a.position < b.position; });
  std::vector<TaxRateTerms> rates;
  for (const TaxRuleRow& rule : own) rates.push_back(rate_of(rule));
  return rates;
}

Failure refuse(std::string field, std::string rule) { return fail(ErrorCode::invalid_value, std::move(rule), std::move(field)); }

/// GSTINs of India and European VAT numbers are checked; of other countries nothing is known.
Result<TaxIdAnswer> checked_id(const std::string& country, const std::string& tax_id) {
  TaxIdAnswer unknown;
  unknown.is_valid = true;
  if (tax_id.empty() || (country != "IN" && !has_vat_numbers(country))) return unknown;
  return check_tax_id({tax_id, country, country == "IN" ? "gstin" : "vat"});
}

}  // namespace

bool is_under_indian_gst(const LegalEntityRow& seller) {
  return seller.tax_system == TaxSystem::india_gst || (seller.tax_system == TaxSystem::by_country && seller.country == "IN");
}

TaxPlace place_of(const LegalEntityRow& seller, const CompanyRow& buyer) {
  if (seller.country != country_of(buyer) || buyer.in_special_economic_zone) return TaxPlace::abroad;
  return is_same_state(seller.country, seller.state, state_of(buyer)) ? TaxPlace::same_state : TaxPlace::other_state;
}

Result<TaxAnswer> taxes_of_company(const LegalEntityRow& seller, const CompanyRow& buyer, std::span<const TaxRuleRow> rules, Date issued_on,
                                   const std::string& tax_code, SupplyKind supply) {
  TaxRequest sale;
  sale.system = seller.tax_system;
  sale.seller.country = seller.country;
  sale.seller.state = seller.state;
  sale.seller.tax_id = seller.tax_id;
  sale.seller.has_export_bond = seller.has_export_bond;
  sale.seller.under_small_business_threshold = seller.under_small_business_threshold;
  sale.buyer.country = buyer.country;
  sale.buyer.state = buyer.state;
  sale.buyer.tax_id = buyer.tax_id;
  sale.buyer.kind = buyer.buyer_kind;
  sale.buyer.is_exempt = buyer.tax_exempt;
  sale.buyer.in_special_economic_zone = buyer.in_special_economic_zone;
  sale.place_of_supply = buyer.place_of_supply;
  if (seller.tax_system == TaxSystem::rules) {  // these know of countries as places of supply, and of the buyer's state
    sale.buyer.state = state_of(buyer);
    sale.place_of_supply = has_place_within(buyer) ? "" : buyer.place_of_supply;
  }
  sale.date = issued_on;
  sale.tax_code = tax_code;
  sale.supply = supply;
  sale.rates = rates_for(seller, place_of(seller, buyer), rules);
  auto answer = taxes_of_sale(sale);
  if (!answer.has_value() && answer.error().field == "/rates") {
    sale.rates.clear();
    return taxes_of_sale(sale);
  }
  return answer;
}

Result<void> check_tax_system(const LegalEntityRow& seller) {
  OSTO_TRY(const TaxIdAnswer own, checked_id(seller.country, seller.tax_id));
  if (!own.is_valid) return refuse("/tax_id", "cannot be: " + own.reason);
  if (seller.tax_system == TaxSystem::india_gst && seller.country != "IN") {
    return refuse("/tax_system", "india_gst is for sellers in India (country IN)");
  }
  if (seller.tax_system == TaxSystem::eu_vat && !standard_vat_rate(seller.country == "EL" ? "GR" : seller.country, Date())) {
    return refuse("/tax_system", "eu_vat is for sellers in a member state of the EU");
  }
  if (seller.tax_system == TaxSystem::outside && seller.prices == PriceTax::inclusive) {
    return refuse("/prices", "an outside engine is asked for taxes of net amounts: with tax_system outside, exclusive is allowed");
  }
  if (is_under_indian_gst(seller) && seller.tax_id.empty() && find_indian_state(seller.state) == nullptr) {
    return refuse("/state", "india_gst needs a state of India, or a GSTIN in tax_id");
  }
  return {};
}

Result<void> check_buyer(const LegalEntityRow& seller, const CompanyRow& buyer) {
  OSTO_TRY(const TaxIdAnswer own, checked_id(buyer.country, buyer.tax_id));
  if (!own.is_valid) return refuse("/tax_id", "cannot be: " + own.reason);
  const bool has_state = buyer.country == "IN" && !buyer.state.empty();
  const IndianState* state = has_state ? find_indian_state(buyer.state) : nullptr;
  if (has_state && state == nullptr && is_under_indian_gst(seller)) return refuse("/state", "is no state of India");
  if (state != nullptr && !own.state_code.empty() && state != find_indian_state(own.state_code)) {
    return refuse("/state", "the GSTIN is of " + own.state + "; both name one state");
  }
  if (has_place_within(buyer) && find_indian_state(buyer.place_of_supply) == nullptr) {
    return refuse("/place_of_supply", "is no state of India");
  }
  if (!buyer.place_of_supply.empty() && !has_place_within(buyer) && buyer.place_of_supply.size() != 2) {
    return refuse("/place_of_supply", "is a country's ISO 3166-1 alpha-2 code; of buyers in India a state");
  }
  if (buyer.in_special_economic_zone && buyer.country != "IN") {
    return refuse("/in_special_economic_zone", "is of buyers in India");
  }
  return {};
}

}  // namespace osto::billing
