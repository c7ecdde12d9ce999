// The tax that an advance contains: value and taxes sum to what came, to the paisa.
#include "core/tax/advance_taxes.hpp"
#include "tests/unit/base/must.hpp"

#include <gtest/gtest.h>

namespace osto::billing::testing {
namespace {

TaxTerms tax(const char* code, const char* percent) {
  TaxTerms terms;
  terms.code = terms.name = code;
  terms.rate_percent = must(Decimal::parse(percent));
  return terms;
}

// 10 000.01 / 1.18 = 8474.5847 -> 8474.58, so that 1525.43 are tax: 762.715 each, the odd paisa to the first
TEST(AdvanceTaxes, AreContainedToThePaisa) {
  const TaxTerms taxes[] = {tax("CGST", "9"), tax("SGST", "9")};
  const AdvanceTaxes contained = must(taxes_of_advance(Minor{1000001}, taxes, BillingPolicy{}));
  EXPECT_EQ(contained.tax_minor, Minor{152543});
  EXPECT_EQ(contained.shares[0].taxable_minor, Minor{847458});
  EXPECT_EQ(contained.shares[0].amount_minor, Minor{76272});
  EXPECT_EQ(contained.shares[1].amount_minor, Minor{76271});
}

// Whatever an invoice's taxes are rounded by, those of a voucher sum to its tax: 0.01 x 18/118 = 0.0015, net 0.01
TEST(AdvanceTaxes, DoNotDependOnTheStageOfInvoices) {
  const TaxTerms taxes[] = {tax("CGST", "9"), tax("SGST", "9")};
  for (const TaxStage stage : {TaxStage::line, TaxStage::rate, TaxStage::document, TaxStage::sum}) {
    BillingPolicy policy;
    policy.tax_stage = stage;
    for (const std::int64_t amount : {1, 5, 118, 119, 999999, 1000001, 1180000}) {
      const AdvanceTaxes contained = must(taxes_of_advance(Minor{amount}, taxes, policy));
      const std::int64_t sum = contained.shares[0].amount_minor.value + contained.shares[1].amount_minor.value;
      EXPECT_EQ(sum, contained.tax_minor.value);
      EXPECT_EQ(amount - sum, (amount * 100 + 59) / 118) << amount;  // round half up of amount / 1.18
    }
  }
}

TEST(AdvanceTaxes, OfAnExportAreNothing) {
  TaxTerms zero = tax("IGST", "0");
  zero.treatment = TaxTreatment::zero_rated;
  const AdvanceTaxes contained = must(taxes_of_advance(Minor{10000}, std::vector<TaxTerms>{zero}, BillingPolicy{}));
  EXPECT_EQ(contained.tax_minor, Minor{});
  EXPECT_EQ(contained.shares[0].taxable_minor, Minor{10000});
}

}  // namespace
}  // namespace osto::billing::testing
