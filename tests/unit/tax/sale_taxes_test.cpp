// Which taxes a seller charges a company: catalogue rules and built-in systems.
#include "core/tax/sale_taxes.hpp"

#include <gtest/gtest.h>

#include "../base/must.hpp"

namespace osto::billing {
namespace {

using testing::must;

template <class IdType>
IdType id_of(std::uint8_t last) {
  IdBytes bytes{};
  bytes[15] = last;
  return IdType(bytes);
}

Date day(std::string_view text) { return must(Date::parse(text)); }

LegalEntityRow osto_in_karnataka() {
  LegalEntityRow seller;
  seller.id = id_of<LegalEntityId>(1);
  seller.country = "IN";
  seller.state = "KA";
  return seller;
}

CompanyRow buyer_in(std::string country, std::string state) {
  CompanyRow buyer;
  buyer.country = std::move(country);
  buyer.state = std::move(state);
  return buyer;
}

TaxRuleRow rule(std::uint8_t number, TaxPlace place, std::string code, std::string_view rate, std::string_view from) {
  TaxRuleRow row;
  row.id = id_of<TaxRuleId>(number);
  row.legal_entity_id = id_of<LegalEntityId>(1);
  row.place = place;
  row.name = code + " " + std::string(rate) + "%";
  row.code = std::move(code);
  row.rate_percent = must(Decimal::parse(rate));
  row.valid_from = day(from);
  row.position = number;
  return row;
}

std::vector<TaxRuleRow> gst() {
  return {rule(1, TaxPlace::same_state, "CGST", "9", "2017-07-01"), rule(2, TaxPlace::same_state, "SGST", "9", "2017-07-01"),
          rule(3, TaxPlace::other_state, "IGST", "18", "2017-07-01")};
}

TaxAnswer ask(const CompanyRow& buyer, std::string_view issued_on = "2026-04-01", const std::vector<TaxRuleRow>& rules = gst(),
              const LegalEntityRow& seller = osto_in_karnataka(), const std::string& tax_code = "998316") {
  return must(taxes_of_company(seller, buyer, rules, day(issued_on), tax_code));
}

/// "CGST 9% 9" per tax.
std::string shown(const TaxAnswer& answer) {
  std::string text;
  for (const AppliedTax& tax : answer.taxes) {
    text += (text.empty() ? "" : ", ") + tax.terms.name + "=" + tax.terms.rate_percent.to_string();
    if (tax.terms.treatment != TaxTreatment::taxed) text += " " + std::string(enumerator_name(tax.terms.treatment));
    if (tax.terms.on == TaxOn::net_and_earlier_taxes) text += " compound";
  }
  return text;
}

TEST(TaxPlaceOf, ComparesCountryThenState) {
  EXPECT_EQ(place_of(osto_in_karnataka(), buyer_in("IN", "KA")), TaxPlace::same_state);
  EXPECT_EQ(place_of(osto_in_karnataka(), buyer_in("IN", "MH")), TaxPlace::other_state);
  EXPECT_EQ(place_of(osto_in_karnataka(), buyer_in("IN", "")), TaxPlace::other_state);
  EXPECT_EQ(place_of(osto_in_karnataka(), buyer_in("US", "KA")), TaxPlace::abroad);
  LegalEntityRow berlin = osto_in_karnataka();
  berlin.country = "DE";
  berlin.state = "";
  EXPECT_EQ(place_of(berlin, buyer_in("DE", "")), TaxPlace::same_state);
}

TEST(TaxPlaceOf, APlaceOfSupplyIsThePlace) {
  CompanyRow buyer = buyer_in("IN", "KA");
  buyer.place_of_supply = "Maharashtra";
  EXPECT_EQ(place_of(osto_in_karnataka(), buyer), TaxPlace::other_state);
  buyer.place_of_supply = "Karnataka";  // the seller writes KA
  EXPECT_EQ(place_of(osto_in_karnataka(), buyer), TaxPlace::same_state);
  buyer.in_special_economic_zone = true;
  EXPECT_EQ(place_of(osto_in_karnataka(), buyer), TaxPlace::abroad);
  CompanyRow german = buyer_in("DE", "");
  german.place_of_supply = "IN";
  EXPECT_EQ(place_of(osto_in_karnataka(), german), TaxPlace::other_state);
}

TEST(TaxesOfCompany, ThePlaceChoosesTheRules) {
  EXPECT_EQ(shown(ask(buyer_in("IN", "KA"))), "CGST 9%=9, SGST 9%=9");
  EXPECT_EQ(shown(ask(buyer_in("IN", "MH"))), "IGST 18%=18");
  EXPECT_EQ(shown(ask(buyer_in("US", "CA"))), "");
}

TEST(TaxesOfCompany, TheNewestRuleOfTheDayHolds) {
  auto rules = gst();
  rules.push_back(rule(4, TaxPlace::other_state, "IGST", "20", "2026-05-01"));
  EXPECT_EQ(shown(ask(buyer_in("IN", "MH"), "2026-04-30", rules)), "IGST 18%=18");
  EXPECT_EQ(shown(ask(buyer_in("IN", "MH"), "2026-05-01", rules)), "IGST 20%=20");
  EXPECT_EQ(shown(ask(buyer_in("IN", "MH"), "2017-06-30", rules)), "");
  rules.back().valid_to = day("2026-05-31");
  EXPECT_EQ(shown(ask(buyer_in("IN", "MH"), "2026-06-01", rules)), "IGST 18%=18");
}

TEST(TaxesOfCompany, RulesOfAnotherSellerDoNotHold) {
  auto rules = gst();
  for (TaxRuleRow& row : rules) row.legal_entity_id = id_of<LegalEntityId>(9);
  EXPECT_EQ(shown(ask(buyer_in("IN", "KA"), "2026-04-01", rules)), "");
}

TEST(TaxesOfCompany, RulesForATaxCodeACountryOrAStateComeFirst) {
  std::vector<TaxRuleRow> rules = {rule(1, TaxPlace::anywhere, "VAT", "20", "2020-01-01"), rule(2, TaxPlace::anywhere, "VAT", "5", "2020-01-01"),
                                   rule(3, TaxPlace::anywhere, "VAT", "7", "2020-01-01")};
  rules[1].tax_codes = "4901\n9983";
  rules[2].country = "US";
  EXPECT_EQ(shown(ask(buyer_in("US", "CA"), "2026-04-01", rules, osto_in_karnataka(), "9999")), "VAT 7%=7");
  EXPECT_EQ(shown(ask(buyer_in("US", "CA"), "2026-04-01", rules, osto_in_karnataka(), "998316")), "VAT 5%=5");
  EXPECT_EQ(shown(ask(buyer_in("JP", ""), "2026-04-01", rules, osto_in_karnataka(), "9999")), "VAT 20%=20");
}

TEST(TaxesOfCompany, ExemptBuyersAndCompoundTaxes) {
  std::vector<TaxRuleRow> rules = {rule(1, TaxPlace::same_state, "GST", "5", "2020-01-01"), rule(2, TaxPlace::same_state, "QST", "9.975", "2020-01-01")};
  rules[1].tax_on = TaxOn::net_and_earlier_taxes;
  EXPECT_EQ(shown(ask(buyer_in("IN", "KA"), "2026-04-01", rules)), "GST 5%=5, QST 9.975%=9.975 compound");
  CompanyRow exempt = buyer_in("IN", "KA");
  exempt.tax_exempt = true;
  EXPECT_EQ(shown(ask(exempt)), "CGST 9%=0 exempt, SGST 9%=0 exempt");
}

TEST(TaxesOfCompany, BuiltInSystemsTakeTheCataloguesRatesWhereItHasSome) {
  LegalEntityRow seller = osto_in_karnataka();
  seller.tax_system = TaxSystem::india_gst;
  seller.has_export_bond = true;
  EXPECT_EQ(shown(ask(buyer_in("IN", "KA"), "2026-04-01", {}, seller)), "CGST=9, SGST=9");
  EXPECT_EQ(shown(ask(buyer_in("DE", ""), "2026-04-01", {}, seller)), "IGST=0 zero_rated");
  EXPECT_EQ(ask(buyer_in("DE", ""), "2026-04-01", {}, seller).note,
            "Supply meant for export under letter of undertaking without payment of integrated tax");
  const std::vector<TaxRuleRow> rates = {rule(1, TaxPlace::anywhere, "GST", "5", "2020-01-01")};
  EXPECT_EQ(shown(ask(buyer_in("IN", "MH"), "2026-04-01", rates, seller)), "IGST=5");
  EXPECT_EQ(shown(ask(buyer_in("IN", "MH"), "2019-12-31", rates, seller)), "IGST=18");
  LegalEntityRow berlin;
  berlin.country = "DE";
  berlin.tax_system = TaxSystem::eu_vat;
  CompanyRow paris = buyer_in("FR", "");
  EXPECT_EQ(shown(ask(paris, "2026-04-01", {}, berlin)), "VAT=20");
  paris.tax_id = "FR40303265045";
  EXPECT_EQ(shown(ask(paris, "2026-04-01", {}, berlin)), "VAT=0 reverse_charge");
}

TEST(CheckBuyer, NamesTheFieldThatCannotBe) {
  const auto field_of = [](const LegalEntityRow& seller, const CompanyRow& buyer) {
    const auto checked = check_buyer(seller, buyer);
    return checked.has_value() ? std::string() : checked.error().field;
  };
  LegalEntityRow seller = osto_in_karnataka();
  CompanyRow buyer = buyer_in("IN", "Karnataka");
  buyer.tax_id = "29AAECO4821K1Z6";
  EXPECT_EQ(field_of(seller, buyer), "");
  buyer.tax_id = "29AAECO4821K1Z7";  // the check character is 6
  EXPECT_EQ(field_of(seller, buyer), "/tax_id");
  buyer = buyer_in("IN", "Kerala");
  buyer.tax_id = "29AAECO4821K1Z6";
  EXPECT_EQ(field_of(seller, buyer), "/state");
  EXPECT_EQ(field_of(seller, buyer_in("IN", "Atlantis")), "");  // its rules compare texts
  seller.tax_system = TaxSystem::india_gst;
  EXPECT_EQ(field_of(seller, buyer_in("IN", "Atlantis")), "/state");
  buyer = buyer_in("IN", "");
  buyer.place_of_supply = "FR";
  EXPECT_EQ(field_of(seller, buyer), "/place_of_supply");
  buyer = buyer_in("DE", "");
  buyer.in_special_economic_zone = true;
  EXPECT_EQ(field_of(seller, buyer), "/in_special_economic_zone");
}

}  // namespace
}  // namespace osto::billing
