// Whatever is booked, an entry sums to zero in every currency and in functional money.
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <map>

#include "core/ledger/entry_builder.hpp"
#include "tests/unit/base/must.hpp"

namespace osto::billing {
namespace {

using testing::must;

const Currency kCurrencies[] = {Currency("INR"), Currency("USD"), Currency("EUR"), Currency("JPY"), Currency("KWD")};

template <class T>
T any_in_range(T low, T high) {
  return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(low, high));
}

LedgerAccount any_account() {
  return static_cast<LedgerAccount>(any_in_range<std::size_t>(0, kEnumerators<LedgerAccount>.size()));
}

Rational any_rate(Currency from, Currency functional) {
  if (from == functional) return 1;
  return must(Rational::make(any_in_range<std::int64_t>(1, 2'000'000'000), 1'000'000));  // 0.000001 to 2000
}

/// The sum of functional amounts, after checking that each currency's own amounts sum to zero.
std::int64_t check_sums(const BalancedEntry& booked) {
  std::map<Currency, std::int64_t> of_currency;
  std::int64_t functional = 0;
  for (const PostingRow& posting : booked.postings) {
    of_currency[posting.currency] += posting.amount_minor.value;
    functional += posting.functional_minor.value;
  }
  for (const auto& [currency, sum] : of_currency) RC_ASSERT(sum == 0);
  return functional;
}

RC_GTEST_PROP(EntryBuilderProperty, one_rate_balances_without_a_rounding_account, ()) {
  const Currency functional = kCurrencies[any_in_range<std::size_t>(0, 5)];
  const Currency currency = kCurrencies[any_in_range<std::size_t>(0, 5)];
  const Rational rate = any_rate(currency, functional);
  EntryBuilder builder({}, functional);
  std::int64_t total = 0;
  for (std::int64_t i = any_in_range<std::int64_t>(1, 8); i > 0; --i) {
    const std::int64_t amount = any_in_range<std::int64_t>(-1'000'000, 1'000'000'000);
    builder.credit(any_account(), std::nullopt, {Minor{amount}, currency}, rate);
    total += amount;
  }
  builder.debit(LedgerAccount::receivable, std::nullopt, {Minor{total}, currency}, rate);
  const BalancedEntry booked = must(builder.finish());
  RC_ASSERT(check_sums(booked) == 0);
  for (const PostingRow& posting : booked.postings) {
    RC_ASSERT(!posting.amount_minor.is_zero());  // no difference of rates, so no posting for it
    if (currency == functional) RC_ASSERT(posting.functional_minor == posting.amount_minor);
  }
}

RC_GTEST_PROP(EntryBuilderProperty, two_rates_leave_their_difference_in_one_posting, ()) {
  const Currency functional("INR");
  const Currency currency("USD");
  const std::int64_t amount = any_in_range<std::int64_t>(1, 1'000'000'000);
  EntryBuilder builder({}, functional);
  builder.debit(LedgerAccount::cash_clearing, std::nullopt, {Minor{amount}, currency}, any_rate(currency, functional));
  builder.credit(LedgerAccount::receivable, std::nullopt, {Minor{amount}, currency}, any_rate(currency, functional));
  const BalancedEntry booked = must(builder.finish());
  RC_ASSERT(check_sums(booked) == 0);
  RC_ASSERT(booked.postings.size() <= 3U);
}

RC_GTEST_PROP(EntryBuilderProperty, one_unit_too_many_is_always_found, ()) {
  const Currency functional("INR");
  const Currency currency = kCurrencies[any_in_range<std::size_t>(0, 5)];
  const Rational rate = any_rate(currency, functional);
  const std::int64_t amount = any_in_range<std::int64_t>(1, 1'000'000'000);
  EntryBuilder builder({}, functional);
  builder.debit(LedgerAccount::receivable, std::nullopt, {Minor{amount + 1}, currency}, rate);
  builder.credit(LedgerAccount::revenue, std::nullopt, {Minor{amount}, currency}, rate);
  const auto refused = builder.finish();
  RC_ASSERT(!refused.has_value());
  RC_ASSERT(refused.error().code == ErrorCode::invariant_broken);
}

}  // namespace
}  // namespace osto::billing
