#include "core/tax/applicable_taxes.hpp"

#include "core/tax/indian_states.hpp"
#include "core/tax/line_taxes.hpp"
#include "core/tax/tax_ids.hpp"
#include "core/tax/vat_numbers.hpp"

#include <algorithm>
#include <tuple>

namespace osto::billing {
namespace {

struct DatedRate {
  std::string_view country;
  int tenths;            ///< of a percent
  std::int32_t from_ymd; ///< 20250101
};
/// Newest first within a country. Rates before 2015 are those of 2015.
constexpr DatedRate kStandardRates[] = {
    {"AT", 200, 0}, {"BE", 210, 0}, {"BG", 200, 0}, {"CY", 190, 0}, {"CZ", 210, 0}, {"DE", 190, 20210101}, {"DE", 160, 20200701}, {"DE", 190, 0},
    {"DK", 250, 0}, {"EE", 240, 20250701}, {"EE", 220, 20240101}, {"EE", 200, 0}, {"ES", 210, 0}, {"FI", 255, 20240901}, {"FI", 240, 0},
    {"FR", 200, 0}, {"GR", 240, 20160601}, {"GR", 230, 0}, {"HR", 250, 0}, {"HU", 270, 0}, {"IE", 230, 20210301}, {"IE", 210, 20200901},
    {"IE", 230, 0}, {"IT", 220, 0}, {"LT", 210, 0}, {"LU", 170, 20240101}, {"LU", 160, 20230101}, {"LU", 170, 0}, {"LV", 210, 0}, {"MT", 180, 0},
    {"NL", 210, 0}, {"PL", 230, 0}, {"PT", 230, 0}, {"RO", 210, 20250801}, {"RO", 190, 20170101}, {"RO", 200, 20160101}, {"RO", 240, 0},
    {"SE", 250, 0}, {"SI", 220, 0}, {"SK", 230, 20250101}, {"SK", 200, 0},
};
constexpr int kIndianStandardRate = 18;  // percent; of an advance whose rate is not known too: CGST rules, rule 50

std::string country_code(const std::string& spelled) { return spelled == "EL" ? "GR" : spelled; }

bool is_member(std::string_view country) {
  return std::any_of(std::begin(kStandardRates), std::end(kStandardRates), [&](const DatedRate& rate) { return rate.country == country; });
}

/// What a listed rate is worth for this sale: the longest code that covers it, then a state of its own, then the newest.
struct Fit {
  std::size_t code_length = 0;
  bool has_country = false, has_state = false;
  Date valid_from;
  friend auto operator<=>(const Fit&, const Fit&) = default;
};

std::optional<Fit> fit_of(const TaxRateTerms& rate, const TaxRequest& sale, const std::string& country, const std::string& state) {
  if (rate.valid_from > sale.date || (rate.valid_to && *rate.valid_to < sale.date)) return std::nullopt;
  if (!rate.country.empty() && country_code(rate.country) != country) return std::nullopt;
  if (!rate.state.empty()) {
    const IndianState* a = country == "IN" ? find_indian_state(rate.state) : nullptr;
    const bool is_same = a != nullptr ? a == find_indian_state(state) : rate.state == state;
    if (!is_same) return std::nullopt;
  }
  Fit fit{0, !rate.country.empty(), !rate.state.empty(), rate.valid_from};
  if (rate.tax_codes.empty()) return fit;
  bool covers = false;
  for (const std::string& code : rate.tax_codes) {
    if (!sale.tax_code.starts_with(code)) continue;
    covers = true;
    fit.code_length = std::max(fit.code_length, code.size());
  }
  return covers ? std::optional<Fit>(fit) : std::nullopt;
}

const TaxRateTerms* best_rate(const TaxRequest& sale, const std::string& code, const std::string& country, const std::string& state) {
  const TaxRateTerms* best = nullptr;
  Fit best_fit;
  for (const TaxRateTerms& rate : sale.rates) {
    if (rate.code != code) continue;
    const std::optional<Fit> fit = fit_of(rate, sale, country, state);
    if (fit && (best == nullptr || *fit > best_fit)) {
      best = &rate;
      best_fit = *fit;
    }
  }
  return best;
}

TaxTerms terms_of(std::string code, const Decimal& rate, TaxTreatment treatment, TaxOn on = TaxOn::net) {
  TaxTerms terms;
  terms.name = code;
  terms.code = std::move(code);
  terms.rate_percent = rate;
  terms.treatment = treatment;
  terms.on = on;
  return terms;
}

void add_tax(TaxAnswer& answer, TaxTerms terms) { answer.taxes.push_back({std::move(terms), {}, {}, {}}); }

Failure no_rate() { return fail(ErrorCode::invalid_value, "none of the rates holds for this sale on its day", "/rates"); }

// ---- India ----

/// The state of a party: of its GSTIN when it has one, else as written. Null: unknown.
Result<const IndianState*> state_of(const std::string& state, const std::string& tax_id, const std::string& party) {
  if (!tax_id.empty()) {
    OSTO_TRY(const TaxIdAnswer checked, check_tax_id({tax_id, "IN", "gstin"}));
    if (!checked.is_valid) return fail(ErrorCode::invalid_value, "is no GSTIN: " + checked.reason, party + "/tax_id");
    return find_indian_state(checked.state_code);
  }
  if (state.empty()) return static_cast<const IndianState*>(nullptr);
  const IndianState* found = find_indian_state(state);
  if (found == nullptr) return fail(ErrorCode::invalid_value, "is no state of India", party + "/state");
  return found;
}

struct GstRate {
  Decimal percent = Decimal::from_integer(kIndianStandardRate);
  TaxTreatment treatment = TaxTreatment::taxed;
};
Result<GstRate> gst_rate(const TaxRequest& sale, const std::string& state) {
  for (const char* code : {"GST", "IGST"}) {
    if (const TaxRateTerms* rate = best_rate(sale, code, "IN", state)) return GstRate{rate->rate_percent, rate->treatment};
  }
  if (!sale.rates.empty() && sale.supply != SupplyKind::advance) return no_rate();
  return GstRate{};
}

Result<void> zero_rated_abroad(const TaxRequest& sale, const std::string& place, const std::string& what, TaxAnswer& answer) {
  OSTO_TRY(const GstRate rate, gst_rate(sale, place));
  answer.place_of_supply = place;
  answer.document_kind = sale.supply == SupplyKind::advance ? "receipt_voucher" : "export_invoice";
  if (sale.seller.has_export_bond) {
    answer.treatment = TaxTreatment::zero_rated;
    answer.note = "Supply meant for " + what + " under letter of undertaking without payment of integrated tax";
    add_tax(answer, terms_of("IGST", Decimal(), TaxTreatment::zero_rated));
  } else {
    answer.note = "Supply meant for " + what + " on payment of integrated tax";
    add_tax(answer, terms_of("IGST", rate.percent, TaxTreatment::taxed));
  }
  answer.reason = what + ": zero-rated, IGST Act section 16";
  return {};
}

/// CGST and SGST halve the rate; rates listed for them by name come first.
Result<void> add_gst(const TaxRequest& sale, const IndianState& seller, const IndianState* place, TaxAnswer& answer) {
  const std::string place_number(place == nullptr ? "" : place->number);
  OSTO_TRY(const GstRate rate, gst_rate(sale, place_number));
  if (sale.buyer.is_exempt || rate.treatment != TaxTreatment::taxed) {
    answer.treatment = sale.buyer.is_exempt ? TaxTreatment::exempt : rate.treatment;
    answer.document_kind = sale.supply == SupplyKind::advance ? "receipt_voucher" : "bill_of_supply";
    answer.reason = sale.buyer.is_exempt ? "the buyer is exempt" : "what is sold bears no tax";
  }
  const bool is_taxed = answer.treatment == TaxTreatment::taxed;
  const Decimal percent = is_taxed ? rate.percent : Decimal();
  if (place != nullptr && place->number == seller.number) {
    const std::string own = place->has_union_territory_tax ? "UTGST" : "SGST";
    OSTO_TRY(const Decimal half, Decimal::from_parts(percent.coefficient() * 5, percent.places() + 1));
    const TaxRateTerms* central = best_rate(sale, "CGST", "IN", place_number);
    const TaxRateTerms* local = best_rate(sale, own, "IN", place_number);
    add_tax(answer, terms_of("CGST", is_taxed && central != nullptr ? central->rate_percent : half, answer.treatment));
    add_tax(answer, terms_of(own, is_taxed && local != nullptr ? local->rate_percent : half, answer.treatment));
    if (answer.reason.empty()) answer.reason = "within " + std::string(place->name) + ": CGST and " + own;
    return {};
  }
  add_tax(answer, terms_of("IGST", percent, answer.treatment));
  if (answer.reason.empty()) {
    answer.reason = place == nullptr ? "the place of supply is not known: as between states (CGST rules, rule 50)"
                                     : std::string(seller.name) + " to " + std::string(place->name) + ": IGST";
  }
  return {};
}

Result<void> india(const TaxRequest& sale, TaxAnswer& answer) {
  answer.system = "india_gst";
  answer.document_kind = sale.supply == SupplyKind::advance ? "receipt_voucher" : "tax_invoice";
  if (sale.seller.country != "IN") return fail(ErrorCode::invalid_value, "GST of India is for sellers in India", "/seller/country");
  OSTO_TRY(const IndianState* seller, state_of(sale.seller.state, sale.seller.tax_id, "/seller"));
  if (seller == nullptr) return fail(ErrorCode::invalid_value, "is needed, or a GSTIN", "/seller/state");
  if (sale.buyer.country != "IN") return zero_rated_abroad(sale, "96", "export", answer);
  OSTO_TRY(const IndianState* place, state_of(sale.buyer.state, sale.buyer.tax_id, "/buyer"));
  if (!sale.place_of_supply.empty()) {
    place = find_indian_state(sale.place_of_supply);
    if (place == nullptr) return fail(ErrorCode::invalid_value, "is no state of India", "/place_of_supply");
  }
  if (sale.buyer.in_special_economic_zone) {
    return zero_rated_abroad(sale, place == nullptr ? "" : std::string(place->number), "SEZ unit or SEZ developer", answer);
  }
  // A consumer whose address is not on record is supplied where the seller is: IGST Act section 12(2)(b)(ii).
  if (place == nullptr && sale.supply != SupplyKind::advance) place = seller;
  answer.place_of_supply = place == nullptr ? "" : place->number;
  return add_gst(sale, *seller, place, answer);
}

// ---- European Union ----

Result<void> add_vat(const TaxRequest& sale, const std::string& country, std::string reason, TaxAnswer& answer) {
  answer.place_of_supply = country;
  answer.reason = std::move(reason);
  if (const TaxRateTerms* rate = best_rate(sale, "VAT", country, "")) {
    answer.treatment = rate->treatment;
    add_tax(answer, terms_of("VAT", rate->treatment == TaxTreatment::taxed ? rate->rate_percent : Decimal(), rate->treatment));
    return {};
  }
  if (!sale.rates.empty()) return no_rate();
  const std::optional<Decimal> standard = standard_vat_rate(country, sale.date);
  if (!standard) return no_rate();
  add_tax(answer, terms_of("VAT", *standard, TaxTreatment::taxed));
  return {};
}

void without_vat(TaxTreatment treatment, std::string note, std::string reason, TaxAnswer& answer) {
  answer.treatment = treatment;
  answer.note = std::move(note);
  answer.reason = std::move(reason);
  add_tax(answer, terms_of("VAT", Decimal(), treatment));
}

Result<void> europe(const TaxRequest& sale, TaxAnswer& answer) {
  answer.system = "eu_vat";
  answer.document_kind = "invoice";
  const std::string home = country_code(sale.seller.country);
  const std::string buyer = country_code(sale.place_of_supply.empty() ? sale.buyer.country : sale.place_of_supply);
  if (!is_member(home)) return fail(ErrorCode::invalid_value, "VAT of the EU is for sellers in the EU", "/seller/country");
  bool has_number = !sale.buyer.tax_id.empty();
  if (has_number && is_member(buyer)) {
    OSTO_TRY(const TaxIdAnswer checked, check_tax_id({sale.buyer.tax_id, buyer, "vat"}));
    if (!checked.is_valid) return fail(ErrorCode::invalid_value, "is no VAT number: " + checked.reason, "/buyer/tax_id");
  }
  answer.place_of_supply = buyer;
  if (!is_member(buyer)) {
    without_vat(TaxTreatment::outside_scope, "Not subject to VAT: supplied outside the European Union", "export of services, Articles 44 and 59 of Directive 2006/112/EC", answer);
    return {};
  }
  if (sale.buyer.is_exempt) {
    without_vat(TaxTreatment::exempt, "Exempt from VAT", "the buyer is exempt", answer);
    return {};
  }
  if (buyer == home) return add_vat(sale, home, "sold within " + home, answer);
  const bool is_business = sale.buyer.kind.value_or(has_number ? BuyerKind::business : BuyerKind::consumer) == BuyerKind::business;
  if (is_business && has_number) {
    without_vat(TaxTreatment::reverse_charge, "Reverse charge", "to a business in another member state, Article 196 of Directive 2006/112/EC", answer);
    return {};
  }
  const bool is_registered_there = std::any_of(sale.seller.registrations.begin(), sale.seller.registrations.end(), [&](const TaxRegistration& own) {
    return (country_code(own.country) == buyer || own.country == "EU") && own.valid_from.value_or(sale.date) <= sale.date && own.valid_to.value_or(sale.date) >= sale.date;
  });
  if (sale.seller.under_small_business_threshold && !is_registered_there) {
    return add_vat(sale, home, "to a consumer in " + buyer + ", below the threshold of Article 59c: taxed at home", answer);
  }
  return add_vat(sale, buyer, (is_business ? "to a business without a VAT number in " : "to a consumer in ") + buyer + ": its rate, Article 58", answer);
}

// ---- any other place ----

Result<void> by_rules(const TaxRequest& sale, TaxAnswer& answer) {
  answer.system = "rules";
  answer.document_kind = "invoice";
  const std::string country = country_code(sale.place_of_supply.empty() ? sale.buyer.country : sale.place_of_supply);
  answer.place_of_supply = sale.buyer.state.empty() ? country : country + "-" + sale.buyer.state;
  const bool is_registered = country == sale.seller.country || sale.seller.registrations.empty() ||
                             std::any_of(sale.seller.registrations.begin(), sale.seller.registrations.end(), [&](const TaxRegistration& own) {
                               return own.country == country && own.valid_from.value_or(sale.date) <= sale.date && own.valid_to.value_or(sale.date) >= sale.date;
                             });
  if (!is_registered) {
    answer.treatment = TaxTreatment::outside_scope;
    answer.reason = "the seller is not registered in " + country;
    return {};
  }
  if (sale.buyer.is_exempt) answer.treatment = TaxTreatment::exempt;
  std::vector<std::string> codes;
  for (const TaxRateTerms& rate : sale.rates) {
    if (std::find(codes.begin(), codes.end(), rate.code) == codes.end()) codes.push_back(rate.code);
  }
  for (const std::string& code : codes) {
    const TaxRateTerms* rate = best_rate(sale, code, country, sale.buyer.state);
    if (rate == nullptr) continue;
    const TaxTreatment treatment = sale.buyer.is_exempt ? TaxTreatment::exempt : rate->treatment;
    TaxTerms terms = terms_of(code, treatment == TaxTreatment::taxed ? rate->rate_percent : Decimal(), treatment, rate->on);
    if (!rate->name.empty()) terms.name = rate->name;
    add_tax(answer, std::move(terms));
  }
  answer.reason = sale.buyer.is_exempt ? "the buyer is exempt" : answer.taxes.empty() ? "no rate is given for " + answer.place_of_supply : "rates given for " + answer.place_of_supply;
  return {};
}

Result<void> assess(const TaxRequest& sale, TaxAnswer& answer) {
  if (!sale.amount_minor) return {};
  TaxableAmount taxable;
  taxable.amount = Rational(sale.amount_minor->value);
  for (const AppliedTax& tax : answer.taxes) taxable.taxes.push_back(tax.terms);
  BillingPolicy by_line = sale.policy;
  if (by_line.tax_stage != TaxStage::line) by_line.tax_stage = TaxStage::rate;  // of one sale: the same, whole amounts
  OSTO_TRY(const AssessedTaxes assessed, assess_line_taxes({&taxable, 1}, sale.prices, by_line));
  Minor total_tax;
  for (std::size_t i = 0; i < answer.taxes.size(); ++i) {
    const LineTax& tax = assessed.lines.front().taxes[i];
    OSTO_TRY(answer.taxes[i].base_minor, round_tax(tax.base, sale.policy.rounding));
    answer.taxes[i].amount_minor = tax.amount_minor;
    answer.taxes[i].exact = tax.exact.to_string();
    OSTO_TRY(total_tax, add(total_tax, tax.amount_minor));
  }
  answer.tax_minor = total_tax;
  OSTO_TRY(const Minor net, round_tax(assessed.lines.front().net, sale.policy.rounding));
  answer.net_minor = net;
  OSTO_TRY(answer.total_minor, add(net, total_tax));
  return {};
}

}  // namespace

std::optional<Decimal> standard_vat_rate(std::string_view country, Date date) {
  const std::int32_t ymd = date.year() * 10'000 + date.month() * 100 + date.day();
  for (const DatedRate& rate : kStandardRates) {
    if (rate.country != country || ymd < rate.from_ymd) continue;
    const Result<Decimal> percent = Decimal::from_parts(rate.tenths, 1);
    return percent.has_value() ? std::optional<Decimal>(*percent) : std::nullopt;
  }
  return std::nullopt;
}

Result<TaxAnswer> taxes_of_sale(const TaxRequest& request) {
  TaxAnswer answer;
  answer.tax_code = request.tax_code;
  TaxSystem system = request.system;
  if (system == TaxSystem::by_country) {
    system = request.seller.country == "IN" ? TaxSystem::india_gst : is_member(country_code(request.seller.country)) ? TaxSystem::eu_vat : TaxSystem::rules;
  }
  switch (system) {
    case TaxSystem::india_gst: OSTO_CHECK(india(request, answer)); break;
    case TaxSystem::eu_vat: OSTO_CHECK(europe(request, answer)); break;
    case TaxSystem::by_country:
    case TaxSystem::rules: OSTO_CHECK(by_rules(request, answer)); break;
    case TaxSystem::outside:
      return fail(ErrorCode::invalid_value, "asks for what only an outside engine knows; allowed: by_country, india_gst, eu_vat, rules", "/system");
  }
  OSTO_CHECK(assess(request, answer));
  return answer;
}

}  // namespace osto::billing
