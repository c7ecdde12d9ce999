// GST as it is on an Indian invoice, worked by hand.
#include "core/tax/tax.hpp"

#include "core/invoice/document_taxes.hpp"

#include <gtest/gtest.h>

#include "../base/must.hpp"

namespace osto::billing {
namespace {

using testing::error_of;
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

std::vector<AssessedTax> assess(const CompanyRow& buyer, std::int64_t taxable_minor, std::string_view issued_on = "2026-04-01",
                                const std::vector<TaxRuleRow>& rules = gst(), RoundingMode mode = RoundingMode::half_up) {
  return must(assess_taxes(osto_in_karnataka(), buyer, rules, day(issued_on), Minor{taxable_minor}, mode));
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

TEST(AssessTaxes, WithinTheStateTwoHalves) {
  const auto taxes = assess(buyer_in("IN", "KA"), 100'000);  // 1000.00 INR
  ASSERT_EQ(taxes.size(), 2U);
  EXPECT_EQ(taxes[0].name, "CGST 9%");
  EXPECT_EQ(taxes[0].amount_minor, Minor{9'000});
  EXPECT_EQ(taxes[1].name, "SGST 9%");
  EXPECT_EQ(taxes[1].amount_minor, Minor{9'000});
  EXPECT_EQ(must(total_tax(taxes)), Minor{18'000});
}

TEST(AssessTaxes, AcrossStatesOneWhole) {
  const auto taxes = assess(buyer_in("IN", "MH"), 100'000);
  ASSERT_EQ(taxes.size(), 1U);
  EXPECT_EQ(taxes[0].tax_rule_id, id_of<TaxRuleId>(3));
  EXPECT_EQ(taxes[0].amount_minor, Minor{18'000});
  EXPECT_EQ(taxes[0].taxable_minor, Minor{100'000});
}

TEST(AssessTaxes, AbroadNone) { EXPECT_TRUE(assess(buyer_in("US", "CA"), 100'000).empty()); }

TEST(AssessTaxes, EachTaxIsRoundedOnce) {
  // 33.35 INR x 9% = 3.0015 -> 3.00 each; one rounding of 18% would be 6.003 -> 6.00: the same here.
  // 33.39 INR x 9% = 3.0051 -> 3.01 each, 6.02 together; across states 6.0102 -> 6.01.
  EXPECT_EQ(must(total_tax(assess(buyer_in("IN", "KA"), 3'335))), Minor{600});
  EXPECT_EQ(must(total_tax(assess(buyer_in("IN", "KA"), 3'339))), Minor{602});
  EXPECT_EQ(must(total_tax(assess(buyer_in("IN", "MH"), 3'339))), Minor{601});
  EXPECT_EQ(must(total_tax(assess(buyer_in("IN", "MH"), 3'339, "2026-04-01", gst(), RoundingMode::up))), Minor{602});
}

TEST(AssessTaxes, ACreditMirrorsItsInvoiceUnderEveryMode) {
  using enum RoundingMode;
  for (const RoundingMode mode : {half_up, half_even, half_down, up, down, ceiling, RoundingMode::floor}) {
    const auto charged = assess(buyer_in("IN", "KA"), 3'339, "2026-04-01", gst(), mode);
    const auto credited = assess(buyer_in("IN", "KA"), -3'339, "2026-04-01", gst(), mode);
    ASSERT_EQ(charged.size(), credited.size());
    for (std::size_t i = 0; i < charged.size(); ++i) {
      EXPECT_EQ(credited[i].amount_minor.value, -charged[i].amount_minor.value) << name_of(mode);
    }
  }
}

TEST(AssessTaxes, TheNewestRuleOfTheDayApplies) {
  auto rules = gst();
  rules.push_back(rule(4, TaxPlace::other_state, "IGST", "20", "2026-05-01"));
  EXPECT_EQ(assess(buyer_in("IN", "MH"), 100'000, "2026-04-30", rules)[0].amount_minor, Minor{18'000});
  const auto from_may = assess(buyer_in("IN", "MH"), 100'000, "2026-05-01", rules);
  ASSERT_EQ(from_may.size(), 1U);
  EXPECT_EQ(from_may[0].amount_minor, Minor{20'000});
  EXPECT_TRUE(assess(buyer_in("IN", "MH"), 100'000, "2017-06-30", rules).empty());
}

TEST(AssessTaxes, RulesOfAnotherSellerDoNotApply) {
  auto rules = gst();
  for (TaxRuleRow& row : rules) row.legal_entity_id = id_of<LegalEntityId>(9);
  EXPECT_TRUE(assess(buyer_in("IN", "KA"), 100'000, "2026-04-01", rules).empty());
}

TEST(AssessTaxes, FractionalRates) {
  const std::vector<TaxRuleRow> rules = {rule(1, TaxPlace::same_state, "CESS", "0.25", "2020-01-01")};
  EXPECT_EQ(assess(buyer_in("IN", "KA"), 100'000, "2026-04-01", rules)[0].amount_minor, Minor{250});
}

TEST(AssessTaxes, OverflowIsAnError) {
  const std::vector<TaxRuleRow> rules = {rule(1, TaxPlace::same_state, "HUGE", "200", "2020-01-01")};
  EXPECT_EQ(error_of(assess_taxes(osto_in_karnataka(), buyer_in("IN", "KA"), rules, day("2026-04-01"), Minor{kMaxMinor},
                                  RoundingMode::half_up)),
            "out_of_range");
}

TEST(DocumentTaxRows, CarryTheDocument) {
  DocumentRow document;
  document.company_id = id_of<CompanyId>(7);
  document.id = id_of<DocumentId>(8);
  document.currency = Currency("INR");
  const auto rows = document_tax_rows(document, assess(buyer_in("IN", "KA"), 100'000));
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(rows[1].position, 1);
  EXPECT_EQ(rows[1].name, "SGST 9%");
  EXPECT_EQ(rows[1].company_id, document.company_id);
  EXPECT_EQ(rows[1].document_id, document.id);
  EXPECT_EQ(rows[1].currency, document.currency);
  EXPECT_EQ(rows[1].amount_minor, Minor{9'000});
}

}  // namespace
}  // namespace osto::billing
