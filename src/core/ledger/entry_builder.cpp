#include "core/ledger/entry_builder.hpp"

#include "core/money/allocate.hpp"
#include "core/money/rounding.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace osto::billing {
namespace {

/// What a currency's postings come to, in its own units and in functional ones.
struct Sums {
  Minor amount_minor, functional_minor;
};

Result<Minor> convert(Money amount, const Rational& rate, Currency functional_currency) {
  OSTO_TRY(const Rational major_units, to_major_units(amount.amount_minor, amount.currency));
  OSTO_TRY(const Rational functional, multiply(major_units, rate));
  OSTO_TRY(const Rounded rounded, round_to_minor(functional, functional_currency, RoundingMode::half_up));
  return rounded.amount_minor;
}

}  // namespace

EntryBuilder::EntryBuilder(EntryRow entry, Currency functional_currency)
    : entry_(std::move(entry)), functional_currency_(functional_currency) {}

EntryBuilder& EntryBuilder::debit(LedgerAccount account, std::optional<ModuleId> module_id, Money amount,
                                  const Rational& rate) {
  for (Leg& leg : legs_) {
    if (leg.account != account || leg.module_id != module_id || leg.amount.currency != amount.currency ||
        leg.rate != rate) {
      continue;
    }
    if (auto sum = add(leg.amount.amount_minor, amount.amount_minor); sum.has_value()) {
      leg.amount.amount_minor = sum.value();
    } else if (!failure_) {
      failure_ = sum.error();
    }
    return *this;
  }
  legs_.push_back({account, module_id, amount, rate});
  return *this;
}

EntryBuilder& EntryBuilder::credit(LedgerAccount account, std::optional<ModuleId> module_id, Money amount,
                                   const Rational& rate) {
  return debit(account, module_id, {Minor{-amount.amount_minor.value}, amount.currency}, rate);
}

Result<void> EntryBuilder::check_legs() const {
  if (failure_) return tl::unexpected<Error>(*failure_);
  if (functional_currency_.is_empty()) return fail(ErrorCode::invalid_value, "the functional currency is empty");
  for (const Leg& leg : legs_) {
    if (leg.amount.currency.is_empty()) return fail(ErrorCode::invalid_value, "a posting has no currency");
    const bool is_functional = leg.amount.currency == functional_currency_;
    if (is_functional ? leg.rate != Rational(1) : leg.rate <= Rational(0)) {
      return fail(ErrorCode::invariant_broken, "a posting in " + std::string(leg.amount.currency.code()) +
                                                   " has the rate " + leg.rate.to_string() + " to " +
                                                   std::string(functional_currency_.code()));
    }
  }
  return {};
}

// The legs on one side (+1 debits, -1 credits) of one currency and rate: round(sum x rate), shared out by largest
// remainder. 33.33 + 33.33 + 33.34 USD at 83.25 = 8325.00 INR: 2774.72, 2774.72, 2775.56.
Result<void> EntryBuilder::convert_side(std::vector<PostingRow>& postings, const Leg& like, std::int64_t sign) const {
  std::vector<std::size_t> members;
  std::vector<std::int64_t> weights;
  Minor total;
  for (std::size_t i = 0; i < legs_.size(); ++i) {
    const std::int64_t side_minor = sign * legs_[i].amount.amount_minor.value;
    if (legs_[i].amount.currency != like.amount.currency || legs_[i].rate != like.rate || side_minor <= 0) continue;
    members.push_back(i);
    weights.push_back(side_minor);
    OSTO_TRY(total, add(total, Minor{side_minor}));
  }
  if (members.empty()) return {};
  OSTO_TRY(const Minor functional, convert({total, like.amount.currency}, like.rate, functional_currency_));
  OSTO_TRY(const std::vector<Minor> shares, allocate(functional, weights));
  for (std::size_t k = 0; k < members.size(); ++k) postings[members[k]].functional_minor = {sign * shares[k].value};
  return {};
}

Result<BalancedEntry> EntryBuilder::finish() const {
  OSTO_CHECK(check_legs());
  std::vector<PostingRow> postings;
  for (const Leg& leg : legs_) {
    postings.push_back({entry_.company_id, entry_.id, 0, leg.account, leg.module_id, leg.amount.currency,
                        leg.amount.amount_minor, functional_currency_, Minor{}});
  }
  for (std::size_t i = 0; i < legs_.size(); ++i) {  // each currency and rate once: at its first leg
    const auto is_like = [this, i](const Leg& leg) {
      return leg.amount.currency == legs_[i].amount.currency && leg.rate == legs_[i].rate;
    };
    const auto begin = legs_.begin();
    if (std::any_of(begin, begin + static_cast<std::ptrdiff_t>(i), is_like)) continue;
    OSTO_CHECK(convert_side(postings, legs_[i], 1));
    OSTO_CHECK(convert_side(postings, legs_[i], -1));
  }
  return balance(std::move(postings));
}

Result<BalancedEntry> EntryBuilder::balance(std::vector<PostingRow> postings) const {
  std::map<Currency, Sums> sums;
  for (const PostingRow& posting : postings) {
    Sums& of_currency = sums[posting.currency];
    OSTO_TRY(of_currency.amount_minor, add(of_currency.amount_minor, posting.amount_minor));
    OSTO_TRY(of_currency.functional_minor, add(of_currency.functional_minor, posting.functional_minor));
  }
  for (const auto& [currency, of_currency] : sums) {
    if (!of_currency.amount_minor.is_zero()) {
      return fail(ErrorCode::invariant_broken,
                  "an entry is out of balance by " + format_minor(of_currency.amount_minor, currency) + " " +
                      std::string(currency.code()),
                  {}, entry_.id.to_string());
    }
    if (of_currency.functional_minor.is_zero()) continue;
    // Two rates met: what the currency gained or lost between them, in functional money alone.
    postings.push_back({entry_.company_id, entry_.id, 0, LedgerAccount::fx_gain_loss, std::nullopt, currency, Minor{},
                        functional_currency_, Minor{-of_currency.functional_minor.value}});
  }
  std::erase_if(postings, [](const PostingRow& posting) {
    return posting.amount_minor.is_zero() && posting.functional_minor.is_zero();
  });
  for (std::size_t i = 0; i < postings.size(); ++i) postings[i].position = static_cast<std::int64_t>(i);
  return BalancedEntry{entry_, std::move(postings)};
}

void append_entry(BalancedEntry booked, Decision& decision) {
  if (booked.postings.empty()) return;
  decision.insert(std::move(booked.entry));
  for (PostingRow& posting : booked.postings) decision.insert(std::move(posting));
}

}  // namespace osto::billing
