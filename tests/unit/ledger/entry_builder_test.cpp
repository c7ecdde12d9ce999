// Entries worked by hand: what is booked, in the document's currency and in the seller's.
#include "core/ledger/entry_builder.hpp"

#include <gtest/gtest.h>

#include "../base/must.hpp"

namespace osto::billing {
namespace {

using testing::error_of;
using testing::must;
using enum LedgerAccount;

const Currency kInr("INR");
const Currency kUsd("USD");
const Currency kJpy("JPY");
const Currency kKwd("KWD");

Rational rate(std::string_view text) { return Rational(must(Decimal::parse(text))); }
Money money(std::int64_t amount_minor, Currency currency) { return {Minor{amount_minor}, currency}; }

ModuleId cloud() {
  IdBytes bytes{};
  bytes[15] = 1;
  return ModuleId(bytes);
}

EntryRow entry() {
  IdBytes bytes{};
  bytes[15] = 9;
  EntryRow row;
  row.id = EntryId(bytes);
  row.company_id = CompanyId(bytes);
  return row;
}

/// "account amount currency = functional" per posting.
std::vector<std::string> told(const BalancedEntry& booked) {
  std::vector<std::string> lines;
  for (const PostingRow& posting : booked.postings) {
    lines.push_back(std::string(enumerator_name(posting.account)) + " " + format_minor(posting.amount_minor, posting.currency) +
                    " " + std::string(posting.currency.code()) + " = " +
                    format_minor(posting.functional_minor, posting.functional_currency));
  }
  return lines;
}

using Lines = std::vector<std::string>;

TEST(EntryBuilder, BooksAnInvoiceInTheFunctionalCurrency) {
  EntryBuilder builder(entry(), kInr);
  builder.debit(receivable, std::nullopt, money(118'000, kInr), 1)
      .credit(revenue, cloud(), money(100'000, kInr), 1)
      .credit(tax_payable, std::nullopt, money(18'000, kInr), 1);
  const BalancedEntry booked = must(builder.finish());
  EXPECT_EQ(told(booked), (Lines{"receivable 1180.00 INR = 1180.00", "revenue -1000.00 INR = -1000.00",
                                 "tax_payable -180.00 INR = -180.00"}));
  EXPECT_EQ(booked.postings[1].module_id, cloud());
  EXPECT_EQ(booked.postings[2].position, 2);
  EXPECT_EQ(booked.postings[2].entry_id, booked.entry.id);
  EXPECT_EQ(booked.postings[2].company_id, booked.entry.company_id);
}

TEST(EntryBuilder, ConvertsAtTheRate) {
  EntryBuilder builder(entry(), kInr);  // 100.00 USD at 83.25 = 8325.00 INR
  builder.debit(receivable, std::nullopt, money(10'000, kUsd), rate("83.25"))
      .credit(revenue, cloud(), money(10'000, kUsd), rate("83.25"));
  EXPECT_EQ(told(must(builder.finish())), (Lines{"receivable 100.00 USD = 8325.00", "revenue -100.00 USD = -8325.00"}));
}

TEST(EntryBuilder, SharesTheRoundedTotalByLargestRemainder) {
  // 0.10 USD at 83.255 = 8.3255 -> 8.33 INR. Shares of the credits: 0.03 -> 2.499, 0.03 -> 2.499, 0.04 -> 3.332 of 8.33;
  // floors 2.49 + 2.49 + 3.33 = 8.31, and the two paise left go to the largest remainders, the first two.
  EntryBuilder builder(entry(), kInr);
  builder.debit(receivable, std::nullopt, money(10, kUsd), rate("83.255"))
      .credit(revenue, cloud(), money(3, kUsd), rate("83.255"))
      .credit(revenue, std::nullopt, money(3, kUsd), rate("83.255"))
      .credit(tax_payable, std::nullopt, money(4, kUsd), rate("83.255"));
  EXPECT_EQ(told(must(builder.finish())), (Lines{"receivable 0.10 USD = 8.33", "revenue -0.03 USD = -2.50",
                                                 "revenue -0.03 USD = -2.50", "tax_payable -0.04 USD = -3.33"}));
}

TEST(EntryBuilder, KnowsCurrenciesWithoutAndWithThreeDigits) {
  EntryBuilder yen(entry(), kInr);  // 12345 JPY at 0.5731 = 7074.9195 -> 7074.92 INR
  yen.debit(receivable, std::nullopt, money(12'345, kJpy), rate("0.5731")).credit(revenue, cloud(), money(12'345, kJpy), rate("0.5731"));
  EXPECT_EQ(told(must(yen.finish()))[0], "receivable 12345 JPY = 7074.92");
  EntryBuilder dinar(entry(), kInr);  // 1.005 KWD at 271.4 = 272.757 -> 272.76 INR
  dinar.debit(receivable, std::nullopt, money(1'005, kKwd), rate("271.4")).credit(revenue, cloud(), money(1'005, kKwd), rate("271.4"));
  EXPECT_EQ(told(must(dinar.finish()))[0], "receivable 1.005 KWD = 272.76");
}

TEST(EntryBuilder, TheDifferenceOfTwoRatesIsGainOrLoss) {
  EntryBuilder gain(entry(), kInr);  // invoiced at 83.25, settled at 84.00: 100 x 0.75 = 75.00 INR gained
  gain.debit(cash_clearing, std::nullopt, money(10'000, kUsd), rate("84")).credit(receivable, std::nullopt, money(10'000, kUsd), rate("83.25"));
  EXPECT_EQ(told(must(gain.finish())), (Lines{"cash_clearing 100.00 USD = 8400.00", "receivable -100.00 USD = -8325.00",
                                              "fx_gain_loss 0.00 USD = -75.00"}));
  EntryBuilder loss(entry(), kInr);
  loss.debit(cash_clearing, std::nullopt, money(10'000, kUsd), rate("82")).credit(receivable, std::nullopt, money(10'000, kUsd), rate("83.25"));
  EXPECT_EQ(told(must(loss.finish()))[2], "fx_gain_loss 0.00 USD = 125.00");
}

TEST(EntryBuilder, ARevaluationMovesFunctionalMoneyOnly) {
  EntryBuilder builder(entry(), kInr);  // the same receivable, from the rate 83.25 to 84.00
  builder.debit(receivable, std::nullopt, money(10'000, kUsd), rate("84")).credit(receivable, std::nullopt, money(10'000, kUsd), rate("83.25"));
  EXPECT_EQ(told(must(builder.finish())), (Lines{"receivable 100.00 USD = 8400.00", "receivable -100.00 USD = -8325.00",
                                                 "fx_gain_loss 0.00 USD = -75.00"}));
}

TEST(EntryBuilder, NetsTheSameAccountAndDropsZeros) {
  EntryBuilder builder(entry(), kInr);
  builder.debit(receivable, std::nullopt, money(500, kInr), 1)
      .credit(revenue, cloud(), money(700, kInr), 1)
      .debit(revenue, cloud(), money(200, kInr), 1)
      .debit(tax_payable, std::nullopt, money(0, kInr), 1);
  EXPECT_EQ(told(must(builder.finish())), (Lines{"receivable 5.00 INR = 5.00", "revenue -5.00 INR = -5.00"}));
}

TEST(EntryBuilder, ANegativeAmountIsTheOtherSide) {
  EntryBuilder credit_note(entry(), kInr);
  credit_note.debit(receivable, std::nullopt, money(-11'800, kInr), 1).credit(revenue, cloud(), money(-11'800, kInr), 1);
  EXPECT_EQ(told(must(credit_note.finish())), (Lines{"receivable -118.00 INR = -118.00", "revenue 118.00 INR = 118.00"}));
}

TEST(EntryBuilder, RefusesWhatDoesNotBalance) {
  EntryBuilder one_paisa_short(entry(), kInr);
  one_paisa_short.debit(receivable, std::nullopt, money(118'000, kInr), 1).credit(revenue, cloud(), money(117'999, kInr), 1);
  const auto refused = one_paisa_short.finish();
  EXPECT_EQ(error_of(refused), "invariant_broken");
  EXPECT_EQ(refused.error().message, "an entry is out of balance by 0.01 INR");
  EXPECT_EQ(refused.error().subject_id, entry().id.to_string());

  EntryBuilder two_currencies(entry(), kInr);  // equal in rupees, but neither currency sums to zero
  two_currencies.debit(receivable, std::nullopt, money(8'325, kInr), 1).credit(revenue, cloud(), money(100, kUsd), rate("83.25"));
  EXPECT_EQ(error_of(two_currencies.finish()), "invariant_broken");
}

TEST(EntryBuilder, RefusesImpossibleRatesAndCurrencies) {
  EntryBuilder zero(entry(), kInr);
  zero.debit(receivable, std::nullopt, money(1, kUsd), 0).credit(revenue, std::nullopt, money(1, kUsd), 0);
  EXPECT_EQ(error_of(zero.finish()), "invariant_broken");
  EntryBuilder rupees_at_two(entry(), kInr);
  rupees_at_two.debit(receivable, std::nullopt, money(1, kInr), 2).credit(revenue, std::nullopt, money(1, kInr), 2);
  EXPECT_EQ(error_of(rupees_at_two.finish()), "invariant_broken");
  EntryBuilder nowhere(entry(), kInr);
  nowhere.debit(receivable, std::nullopt, money(1, Currency{}), 1);
  EXPECT_EQ(error_of(nowhere.finish()), "invalid_value");
  EntryBuilder too_much(entry(), kInr);
  too_much.debit(receivable, std::nullopt, money(kMaxMinor, kInr), 1).debit(receivable, std::nullopt, money(1, kInr), 1);
  EXPECT_EQ(error_of(too_much.finish()), "out_of_range");
}

TEST(EntryBuilder, AppendsRowsUnlessThereIsNothingToBook) {
  Decision decision;
  EntryBuilder empty(entry(), kInr);
  empty.debit(receivable, std::nullopt, money(0, kInr), 1);
  append_entry(must(empty.finish()), decision);
  EXPECT_TRUE(decision.changes.empty());

  EntryBuilder builder(entry(), kInr);
  builder.debit(cash_clearing, std::nullopt, money(5, kInr), 1).credit(receivable, std::nullopt, money(5, kInr), 1);
  append_entry(must(builder.finish()), decision);
  ASSERT_EQ(decision.changes.size(), 3U);
  EXPECT_EQ(decision.changes[0].table, &table_of<EntryRow>());
  EXPECT_EQ(decision.changes[2].table, &table_of<PostingRow>());
}

}  // namespace
}  // namespace osto::billing
