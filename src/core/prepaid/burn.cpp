#include "core/prepaid/burn.hpp"

#include "core/money/rounding.hpp"
#include "core/prepaid/burn_timeline.hpp"
#include "core/prepaid/credit_conversion.hpp"
#include "core/prepaid/grant_order.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

/// A grant as it stands now. Balances are in the unit of burns: those of a grant with a rate in minor units.
struct Holding {
  const CreditGrant* grant = nullptr;
  Decimal balance;
  bool active = false;
};

/// What is still to be paid, with what it is for.
using Debts = std::vector<BurnPart>;

Result<Decimal> sum_of(const Debts& debts) {
  Decimal total;
  for (const BurnPart& debt : debts) { OSTO_TRY(total, add(total, debt.amount)); }
  return total;
}

Debts debts_of(const CreditBurn& burn) {
  if (!burn.parts.empty()) return burn.parts;
  return {BurnPart{*burn.amount, burn.scopes}};
}

/// min(max, max(min, balance)): 90 with 0..50 -> 50, 0 with 50..50 -> 50.
Decimal rolled_over(const Decimal& balance, const Decimal& min, const Decimal& max) {
  return std::min(max, std::max(min, balance));
}

class Burning {
 public:
  explicit Burning(const BurnCredit& request) : request_(request), order_(burning_order(request.grants, request.policy)) {
    for (const CreditGrant& grant : request.grants) holdings_.push_back({&grant, Decimal(), false});
    answer_.account_credit = request.account_credit;
    if (!request.overage.is_zero()) carried_.push_back({request.overage, {}});
    for (const CreditBurn& burn : request.burns) {
      BurnOutcome outcome;
      outcome.burn_id = burn.burn_id;
      outcome.at = burn.at;
      outcome.counted = counts(request, burn);
      if (!outcome.counted) outcome.words = "It lies outside of the time asked about.";
      answer_.burns.push_back(std::move(outcome));
    }
  }

  Result<void> happen(const CreditHappening& happening);
  Result<CreditBurned> finish() &&;

 private:
  /// What an amount of the grant is in the unit of burns: credits at its rate, in whole minor units.
  Result<Decimal> burnable(const CreditGrant& grant, const Decimal& amount) const;
  Result<Decimal> total_balance() const;
  Result<std::vector<GrantBalance>> balances() const;
  Result<void> note(CreditEventKind kind, Instant at, Holding& holding, const Decimal& balance);

  Result<void> start(Instant at, Holding& holding);
  Result<void> recur(Instant at, Holding& holding);
  Result<void> end(CreditEventKind kind, Instant at, Holding& holding);
  Result<void> void_part(Instant at, std::size_t position);
  Result<void> reset(Instant at, const CreditReset& reset);
  Result<void> settle(Instant at);
  Result<void> snapshot(Instant at);

  Result<std::vector<CreditTaken>> take(CreditEventKind kind, Instant at, Debts& debts);
  Result<CreditTaken> taken_from(const Holding& holding, const Decimal& amount) const;
  Result<bool> credit_suffices(Debts debts) const;
  Result<void> take_account_credit(Debts& debts, BurnOutcome& outcome);
  Result<void> pay(Instant at, Debts& debts, BurnOutcome& outcome);
  Result<void> burn(Instant at, std::size_t position);
  Result<void> place_rest(Debts debts, BurnOutcome& outcome);

  const BurnCredit& request_;
  std::vector<std::size_t> order_;
  std::vector<Holding> holdings_;
  Debts carried_;
  Decimal usage_since_reset_;
  CreditBurned answer_;
};

std::optional<Instant> when(Instant at) { return at.is_empty() ? std::nullopt : std::optional(at); }

Result<Decimal> Burning::burnable(const CreditGrant& grant, const Decimal& amount) const {
  if (!grant.rate) return amount;
  OSTO_TRY(const Rational money, money_of_credits(amount, *grant.rate, *request_.currency));
  OSTO_TRY(const Rounded rounded, round_minor(money, request_.policy.rounding));
  return Decimal::from_integer(rounded.amount_minor.value);
}

Result<Decimal> Burning::total_balance() const {
  Decimal total;
  for (const Holding& holding : holdings_) {
    if (holding.active) { OSTO_TRY(total, add(total, holding.balance)); }
  }
  return total;
}

Result<std::vector<GrantBalance>> Burning::balances() const {
  std::vector<GrantBalance> balances;
  for (const Holding& holding : holdings_) {
    GrantBalance balance{holding.grant->grant_id, holding.balance, holding.active, std::nullopt};
    if (holding.grant->rate) {
      OSTO_TRY(const Rational credits, credits_of_money(holding.balance, *holding.grant->rate, *request_.currency));
      OSTO_TRY(balance.credits, round_credits(credits, request_.policy));
    }
    balances.push_back(std::move(balance));
  }
  return balances;
}

/// Gives the holding its new balance and remembers the change.
Result<void> Burning::note(CreditEventKind kind, Instant at, Holding& holding, const Decimal& balance) {
  CreditEvent event;
  event.kind = kind;
  event.at = when(at);
  event.grant_id = holding.grant->grant_id;
  OSTO_TRY(event.amount, subtract(balance, holding.balance));
  holding.balance = balance;
  event.balance_after = balance;
  OSTO_TRY(event.total_balance, total_balance());
  OSTO_TRY(event.overage, sum_of(carried_));
  answer_.events.push_back(std::move(event));
  return {};
}

Result<void> Burning::start(Instant at, Holding& holding) {
  const CreditGrant& grant = *holding.grant;
  // A balance that is handed in is of the time before: a grant that only starts now comes whole.
  const bool started_before = !request_.since || !grant.effective_at || *grant.effective_at <= *request_.since;
  holding.active = true;
  OSTO_TRY(const Decimal balance, burnable(grant, grant.balance && started_before ? *grant.balance : grant.amount));
  return note(CreditEventKind::granted, at, holding, balance);
}

Result<void> Burning::recur(Instant at, Holding& holding) {
  if (!holding.active) return {};
  const CreditRecurrence& recurrence = *holding.grant->recurrence;
  OSTO_TRY(const Decimal kept_min, burnable(*holding.grant, recurrence.rollover_min));
  OSTO_TRY(const Decimal kept_max, burnable(*holding.grant, recurrence.rollover_max));
  OSTO_TRY(const Decimal coming, burnable(*holding.grant, recurrence.amount.value_or(holding.grant->amount)));
  OSTO_TRY(const Decimal balance, add(coming, rolled_over(holding.balance, kept_min, kept_max)));
  return note(CreditEventKind::recurred, at, holding, balance);
}

Result<void> Burning::end(CreditEventKind kind, Instant at, Holding& holding) {
  if (!holding.active) return {};
  holding.active = false;
  return note(kind, at, holding, Decimal());
}

Result<void> Burning::void_part(Instant at, std::size_t position) {
  const CreditVoid& voided = request_.voids[position];
  const auto holding = std::find_if(holdings_.begin(), holdings_.end(),
                                    [&](const Holding& each) { return each.grant->grant_id == voided.grant_id; });
  if (!voided.amount) return end(CreditEventKind::voided, at, *holding);
  OSTO_TRY(const Decimal amount, burnable(*holding->grant, *voided.amount));
  if (amount > holding->balance) {
    return fail(ErrorCode::invalid_value,
                "is " + voided.amount->to_string() + ", more than the balance of " + holding->balance.to_string() + " allows",
                "/voids/" + std::to_string(position) + "/amount");
  }
  OSTO_TRY(const Decimal balance, subtract(holding->balance, amount));
  return note(CreditEventKind::voided, at, *holding, balance);
}

Result<void> Burning::reset(Instant at, const CreditReset& reset) {
  for (Holding& holding : holdings_) {
    if (!holding.active) continue;
    OSTO_TRY(const Decimal kept_min, burnable(*holding.grant, holding.grant->reset_rollover_min));
    OSTO_TRY(const Decimal kept_max, burnable(*holding.grant, holding.grant->reset_rollover_max));
    OSTO_CHECK(note(CreditEventKind::rolled_over, at, holding, rolled_over(holding.balance, kept_min, kept_max)));
  }
  if (!reset.preserve_overage) carried_.clear();
  usage_since_reset_ = Decimal();
  return settle(at);
}

/// What was carried is taken from what there is now.
Result<void> Burning::settle(Instant at) {
  OSTO_CHECK(take(CreditEventKind::overage_settled, at, carried_));
  std::erase_if(carried_, [](const BurnPart& debt) { return debt.amount.is_zero(); });
  return {};
}

Result<void> Burning::snapshot(Instant at) {
  CreditSnapshot snapshot;
  snapshot.at = at;
  OSTO_TRY(snapshot.balances, balances());
  OSTO_TRY(snapshot.total_balance, total_balance());
  OSTO_TRY(snapshot.overage, sum_of(carried_));
  snapshot.usage_since_reset = usage_since_reset_;
  answer_.snapshots.push_back(std::move(snapshot));
  return {};
}

Result<CreditTaken> Burning::taken_from(const Holding& holding, const Decimal& amount) const {
  CreditTaken taken{holding.grant->grant_id, holding.grant->kind, amount, holding.balance, std::nullopt, std::nullopt};
  if (holding.grant->rate) {
    OSTO_TRY(const Rational credits, credits_of_money(amount, *holding.grant->rate, *request_.currency));
    OSTO_TRY(taken.credits, round_credits(credits, request_.policy));
    taken.credits_exact = credits.to_string();
  }
  return taken;
}

/// Each grant in turn pays what it may of all debts.
Result<std::vector<CreditTaken>> Burning::take(CreditEventKind kind, Instant at, Debts& debts) {
  std::vector<CreditTaken> taken;
  for (const std::size_t position : order_) {
    Holding& holding = holdings_[position];
    if (!holding.active) continue;
    Decimal given;
    for (BurnPart& debt : debts) {
      if (!may_pay(holding.grant->scopes, debt.scopes)) continue;
      OSTO_TRY(const Decimal left, subtract(holding.balance, given));
      const Decimal share = std::min(left, debt.amount);
      OSTO_TRY(debt.amount, subtract(debt.amount, share));
      OSTO_TRY(given, add(given, share));
    }
    if (given.is_zero()) continue;
    OSTO_TRY(const Decimal balance, subtract(holding.balance, given));
    OSTO_CHECK(note(kind, at, holding, balance));
    OSTO_TRY(CreditTaken one, taken_from(holding, given));
    taken.push_back(std::move(one));
  }
  return taken;
}

/// Pays debts from `left` in their order as far as `scopes` allow.
Result<void> lower(Debts& debts, Decimal left, std::span<const std::string> scopes) {
  for (BurnPart& debt : debts) {
    if (!may_pay(scopes, debt.scopes)) continue;
    const Decimal share = std::min(left, debt.amount);
    OSTO_TRY(left, subtract(left, share));
    OSTO_TRY(debt.amount, subtract(debt.amount, share));
  }
  return {};
}

/// Whether grants and account credit together would pay all of it.
Result<bool> Burning::credit_suffices(Debts debts) const {
  const bool account_first = request_.policy.credit_application == CreditApplication::account_first;
  if (account_first) OSTO_CHECK(lower(debts, answer_.account_credit, {}));
  for (const std::size_t position : order_) {
    const Holding& holding = holdings_[position];
    if (holding.active) OSTO_CHECK(lower(debts, holding.balance, holding.grant->scopes));
  }
  if (!account_first) OSTO_CHECK(lower(debts, answer_.account_credit, {}));
  OSTO_TRY(const Decimal rest, sum_of(debts));
  return rest.is_zero();
}

Result<void> Burning::take_account_credit(Debts& debts, BurnOutcome& outcome) {
  for (BurnPart& debt : debts) {
    const Decimal share = std::min(answer_.account_credit, debt.amount);
    OSTO_TRY(debt.amount, subtract(debt.amount, share));
    OSTO_TRY(answer_.account_credit, subtract(answer_.account_credit, share));
    OSTO_TRY(outcome.account_credit, add(outcome.account_credit, share));
  }
  return {};
}

Result<void> Burning::pay(Instant at, Debts& debts, BurnOutcome& outcome) {
  const bool account_first = request_.policy.credit_application == CreditApplication::account_first;
  if (account_first) OSTO_CHECK(take_account_credit(debts, outcome));
  OSTO_TRY(outcome.taken, take(CreditEventKind::burned, at, debts));
  if (!account_first) OSTO_CHECK(take_account_credit(debts, outcome));
  for (const CreditTaken& taken : outcome.taken) {
    Decimal& of_kind = taken.kind == CreditKind::paid ? outcome.paid : outcome.promotional;
    OSTO_TRY(of_kind, add(of_kind, taken.amount));
    OSTO_TRY(outcome.prepaid, add(outcome.prepaid, taken.amount));
  }
  return {};
}

/// What neither grants nor account credit paid.
Result<void> Burning::place_rest(Debts debts, BurnOutcome& outcome) {
  OSTO_TRY(const Decimal rest, sum_of(debts));
  if (request_.policy.prepaid_overage == PrepaidOverage::carried) {
    outcome.overage = rest;
    std::erase_if(debts, [](const BurnPart& debt) { return debt.amount.is_zero(); });
    carried_.insert(carried_.end(), debts.begin(), debts.end());
    return {};
  }
  outcome.invoiced = rest;
  OSTO_TRY(answer_.invoiced, add(answer_.invoiced, rest));
  return {};
}

std::string explain(const BurnOutcome& outcome) {
  if (outcome.refused) return "Credit does not suffice for " + outcome.amount.to_string() + ": refused, nothing was taken.";
  std::string words = outcome.amount.to_string() + " = ";
  for (const CreditTaken& taken : outcome.taken) words += taken.amount.to_string() + " of " + taken.grant_id + " + ";
  return words + outcome.account_credit.to_string() + " of account credit + " + outcome.overage.to_string() + " carried + " +
         outcome.invoiced.to_string() + " invoiced.";
}

Result<void> Burning::burn(Instant at, std::size_t position) {
  BurnOutcome& outcome = answer_.burns[position];
  Debts debts = debts_of(request_.burns[position]);
  OSTO_TRY(outcome.amount, sum_of(debts));
  OSTO_TRY(const bool suffices, credit_suffices(debts));
  if (!suffices && request_.policy.prepaid_overage == PrepaidOverage::refused) {
    outcome.refused = true;
    outcome.words = explain(outcome);
    return {};
  }
  OSTO_CHECK(pay(at, debts, outcome));
  OSTO_CHECK(place_rest(std::move(debts), outcome));
  OSTO_TRY(answer_.prepaid, add(answer_.prepaid, outcome.prepaid));
  OSTO_TRY(answer_.usage, add(answer_.usage, outcome.amount));
  OSTO_TRY(usage_since_reset_, add(usage_since_reset_, outcome.amount));
  outcome.words = explain(outcome);
  return {};
}

Result<void> Burning::happen(const CreditHappening& happening) {
  const std::size_t position = happening.position;
  switch (happening.moment) {
    case CreditMoment::expiry: return end(CreditEventKind::expired, happening.at, holdings_[position]);
    case CreditMoment::voiding:
      if (position >= holdings_.size()) return void_part(happening.at, position - holdings_.size());
      return end(CreditEventKind::voided, happening.at, holdings_[position]);
    case CreditMoment::reset: return reset(happening.at, request_.resets[position]);
    case CreditMoment::start: return start(happening.at, holdings_[position]);
    case CreditMoment::recurrence: return recur(happening.at, holdings_[position]);
    case CreditMoment::settlement: return settle(happening.at);
    case CreditMoment::snapshot: return snapshot(happening.at);
    case CreditMoment::burn: return burn(happening.at, position);
  }
  return {};
}

Result<CreditBurned> Burning::finish() && {
  OSTO_TRY(answer_.balances, balances());
  OSTO_TRY(answer_.total_balance, total_balance());
  OSTO_TRY(answer_.overage, sum_of(carried_));
  return std::move(answer_);
}

}  // namespace

Result<CreditBurned> burn_credit(const BurnCredit& request) {
  OSTO_CHECK(check_burn_request(request));
  OSTO_TRY(const std::vector<CreditHappening> timeline, credit_timeline(request));
  Burning burning(request);
  for (const CreditHappening& happening : timeline) OSTO_CHECK(burning.happen(happening));
  return std::move(burning).finish();
}

}  // namespace osto::billing
