#include "core/invoice/document_totals.hpp"

#include <gtest/gtest.h>

#include "tests/unit/base/must.hpp"

namespace osto::billing {
namespace {

using testing::error_of;
using testing::must;

Decimal decimal(const char* text) { return must(Decimal::parse(text)); }

TotalsLine line(std::int64_t minor) {
  TotalsLine line;
  line.amount_minor = Minor{minor};
  return line;
}

TaxTerms tax(const char* code, const char* rate) {
  TaxTerms terms;
  terms.code = code;
  terms.rate_percent = decimal(rate);
  return terms;
}

TotalsDiscount percent_off(const char* percent) {
  TotalsDiscount discount;
  discount.percent = decimal(percent);
  return discount;
}

TotalsRequest in(Currency currency) {
  TotalsRequest request;
  request.currency = currency;
  return request;
}

TEST(DocumentTotals, take_the_coupon_first_and_the_tax_of_what_is_left) {
  TotalsRequest request = in(Currency("INR"));
  request.lines = {line(100'000), line(50'000)};
  request.discounts = {percent_off("10")};
  request.taxes = {tax("GST", "18")};
  const Totals totals = must(add_up(request));
  EXPECT_EQ(totals.discount_minor, Minor{15'000});  // 1500.00 x 10 %
  EXPECT_EQ(totals.tax_minor, Minor{24'300});       // 1350.00 x 18 %
  EXPECT_EQ(totals.total_minor, Minor{159'300});
  EXPECT_EQ(totals.lines[1].discount_minor, Minor{5'000});
}

TEST(DocumentTotals, round_taxes_where_the_policy_says) {
  const struct {
    TaxStage stage;
    std::int64_t tax;
  } rows[] = {{TaxStage::line, 9}, {TaxStage::rate, 10}, {TaxStage::document, 10}, {TaxStage::sum, 10}};  // 3 x 3.3 or 9.9
  for (const auto& row : rows) {
    TotalsRequest request = in(Currency("EUR"));
    request.lines = {line(33), line(33), line(33)};
    request.taxes = {tax("VAT", "10")};
    request.policy.tax_stage = row.stage;
    EXPECT_EQ(must(add_up(request)).tax_minor, Minor{row.tax}) << enumerator_name(row.stage);
  }
}

TEST(DocumentTotals, let_the_last_tax_take_the_difference_of_a_document) {
  TotalsRequest request = in(Currency("EUR"));
  request.lines = {line(1000)};
  request.taxes = {tax("a", "5.05"), tax("b", "5.05")};  // 50.5 each, 101 together
  request.policy.tax_stage = TaxStage::document;
  const Totals totals = must(add_up(request));
  EXPECT_EQ(totals.taxes[0].amount_minor, Minor{51});
  EXPECT_EQ(totals.taxes[1].amount_minor, Minor{50});
}

TEST(DocumentTotals, take_included_taxes_out_of_prices) {
  TotalsRequest request = in(Currency("EUR"));
  request.lines = {line(10'000)};
  request.taxes = {tax("VAT", "21")};
  request.prices = PriceTax::inclusive;
  const Totals totals = must(add_up(request));
  EXPECT_EQ(totals.net_minor, Minor{8'264});  // 10000 / 1.21 = 8264.46..
  EXPECT_EQ(totals.tax_minor, Minor{1'736});
  EXPECT_EQ(totals.total_minor, Minor{10'000});
}

TEST(DocumentTotals, may_give_the_last_line_the_rest_of_a_discount) {
  const struct {
    std::vector<TotalsLine> lines;
    std::int64_t amount;
    std::vector<std::int64_t> shares;
  } rows[] = {
      {{line(1'000), line(2'000)}, 500, {166, 334}},
      {{line(100), line(100), line(100)}, 100, {33, 33, 34}},
      {{line(100), line(100), line(100)}, 299, {99, 100, 100}},  // the last line has no room for two more
      {{line(100), line(1)}, 100, {99, 1}},
  };
  for (const auto& row : rows) {
    TotalsRequest request = in(Currency("USD"));
    request.policy.discount_split = DiscountSplit::rest_to_last;
    request.lines = row.lines;
    TotalsDiscount fixed;
    fixed.amount_minor = Minor{row.amount};
    request.discounts = {fixed};
    const Totals totals = must(add_up(request));
    for (std::size_t i = 0; i < row.shares.size(); ++i) {
      EXPECT_EQ(totals.lines[i].discount_minor, Minor{row.shares[i]}) << row.amount << " line " << i;
    }
  }
}

TEST(DocumentTotals, never_discount_below_nothing) {
  TotalsRequest request = in(Currency("EUR"));
  request.lines = {line(500), line(-100)};
  TotalsDiscount fixed;
  fixed.amount_minor = Minor{1'000};
  request.discounts = {fixed};
  const Totals totals = must(add_up(request));
  EXPECT_EQ(totals.discount_minor, Minor{500});  // the credit line is left alone
  EXPECT_EQ(totals.total_minor, Minor{-100});
  EXPECT_EQ(totals.becomes, DocumentBecomes::account_credit);
}

TEST(DocumentTotals, show_an_informative_tax_without_counting_it) {
  for (const TaxStage stage : {TaxStage::line, TaxStage::rate, TaxStage::document, TaxStage::sum}) {
    TotalsRequest request = in(Currency("BRL"));
    request.lines = {line(600'000)};
    request.taxes = {tax("ISS", "5"), tax("PIS", "0.65")};
    request.taxes[0].role = TaxRole::informative;
    request.taxes[1].role = TaxRole::withheld;
    request.policy.tax_stage = stage;
    const Totals totals = must(add_up(request));
    EXPECT_EQ(totals.taxes[0].amount_minor, Minor{30'000}) << enumerator_name(stage);
    EXPECT_EQ(totals.tax_minor, Minor{0});
    EXPECT_EQ(totals.withheld_minor, Minor{3'900});
    EXPECT_EQ(totals.payable_minor, Minor{596'100});
    request.prices = PriceTax::inclusive;  // never inside a price
    EXPECT_EQ(must(add_up(request)).net_minor, Minor{600'000}) << enumerator_name(stage);
  }
}

TEST(DocumentTotals, refuse_amounts_beyond_the_range) {
  TotalsRequest request = in(Currency("EUR"));
  request.lines = {line(kMaxMinor), line(1)};
  EXPECT_EQ(error_of(add_up(request)), "out_of_range");
}

}  // namespace
}  // namespace osto::billing
