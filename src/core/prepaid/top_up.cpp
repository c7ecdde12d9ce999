#include "core/prepaid/top_up.hpp"

#include "core/calendar/interval_cycle.hpp"
#include "core/money/rounding.hpp"
#include "core/prepaid/credit_conversion.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

constexpr std::int64_t kMaxTopUps = 10'000;

Failure refuse(std::string field, std::string message) { return fail(ErrorCode::invalid_value, std::move(message), std::move(field)); }

Result<void> check_fixed(const TopUpRule& rule) {
  if (rule.paid_credits.is_negative()) return refuse("/rule/paid_credits", "is negative, at least 0 is allowed");
  if (rule.granted_credits.is_negative()) return refuse("/rule/granted_credits", "is negative, at least 0 is allowed");
  if (rule.ignore_limits || rule.paid_credits.is_zero()) return {};
  if (rule.min_paid_credits && rule.paid_credits < *rule.min_paid_credits) {
    return refuse("/rule/paid_credits", "is below min_paid_credits of " + rule.min_paid_credits->to_string());
  }
  if (rule.max_paid_credits && rule.paid_credits > *rule.max_paid_credits) {
    return refuse("/rule/paid_credits", "is above max_paid_credits of " + rule.max_paid_credits->to_string());
  }
  return {};
}

Result<void> check_rule(const TopUpCredit& request) {
  const TopUpRule& rule = request.rule;
  if (!(request.rate > Decimal())) return refuse("/rate", "a credit costs more than 0");
  if (rule.trigger == TopUpTrigger::threshold && !rule.threshold_credits) {
    return refuse("/rule/threshold_credits", "is needed for the trigger threshold");
  }
  if (rule.trigger == TopUpTrigger::interval && !rule.interval_unit) {
    return refuse("/rule/interval_unit", "is needed for the trigger interval");
  }
  if (rule.method == TopUpMethod::target && !rule.target_credits) {
    return refuse("/rule/target_credits", "is needed for the method target");
  }
  if (request.until && *request.until < request.since) return refuse("/until", "is before since");
  for (std::size_t i = 0; i < request.uses.size(); ++i) {
    const std::string field = "/uses/" + std::to_string(i);
    if (request.uses[i].credits.is_negative()) return refuse(field + "/credits", "is negative, at least 0 is allowed");
    if (request.uses[i].at < request.since) return refuse(field + "/at", "is before since");
  }
  return rule.method == TopUpMethod::fixed ? check_fixed(rule) : Result<void>{};
}

/// Credits to buy and to give, in this order.
struct Purchase { Decimal paid, granted; };

Result<Purchase> purchase_at(const TopUpRule& rule, const Decimal& balance) {
  if (rule.method == TopUpMethod::fixed) return Purchase{rule.paid_credits, rule.granted_credits};
  if (balance >= *rule.target_credits) return Purchase{};
  OSTO_TRY(Decimal gap, subtract(*rule.target_credits, balance));
  if (rule.grants_target) return Purchase{Decimal(), gap};
  if (rule.min_paid_credits && !rule.ignore_limits) gap = std::max(gap, *rule.min_paid_credits);
  return Purchase{gap, Decimal()};
}

class Wallet {
 public:
  explicit Wallet(const TopUpCredit& request) : request_(request) { answer_.balance_credits = request.balance_credits; }

  Result<void> use(const Decimal& credits) {
    OSTO_TRY(answer_.balance_credits, subtract(answer_.balance_credits, credits));
    return {};
  }

  bool works_at(Instant at) const {
    const TopUpRule& rule = request_.rule;
    return at >= rule.started_at.value_or(request_.since) && (!rule.expires_at || at < *rule.expires_at);
  }

  Result<void> look_at_threshold(Instant at) {
    if (request_.rule.trigger != TopUpTrigger::threshold || !works_at(at)) return {};
    OSTO_TRY(const Decimal expected, add(answer_.balance_credits, request_.pending_credits));
    const Decimal threshold = *request_.rule.threshold_credits;
    const bool inclusive = request_.policy.interval_bound == IntervalBound::inclusive;
    return expected < threshold || (inclusive && expected == threshold) ? top_up(at) : Result<void>{};
  }

  Result<void> top_up(Instant at) {
    OSTO_TRY(const Purchase purchase, purchase_at(request_.rule, answer_.balance_credits));
    if (purchase.paid.is_zero() && purchase.granted.is_zero()) return {};
    TopUp one;
    one.at = at;
    one.balance_before = answer_.balance_credits;
    one.paid_credits = purchase.paid;
    one.granted_credits = purchase.granted;
    OSTO_TRY(const Rational paid, money_of_credits(purchase.paid, request_.rate, request_.currency));
    OSTO_TRY(const Rational granted, money_of_credits(purchase.granted, request_.rate, request_.currency));
    OSTO_TRY(const Rounded paid_rounded, round_minor(paid, request_.policy.rounding));
    OSTO_TRY(const Rounded granted_rounded, round_minor(granted, request_.policy.rounding));
    one.paid_exact = paid.to_string();
    one.paid_minor = paid_rounded.amount_minor;
    one.granted_minor = granted_rounded.amount_minor;
    one.invoiced_minor = one.paid_minor;
    OSTO_TRY(const Decimal with_paid, add(answer_.balance_credits, purchase.paid));
    OSTO_TRY(one.balance_after, add(with_paid, purchase.granted));
    one.words = one.balance_before.to_string() + " + " + purchase.paid.to_string() + " paid + " + purchase.granted.to_string() +
                      " granted = " + one.balance_after.to_string() + " credits; " + std::to_string(one.invoiced_minor.value) +
                      " minor units are invoiced.";
    answer_.balance_credits = one.balance_after;
    OSTO_TRY(answer_.invoiced_minor, add(answer_.invoiced_minor, one.invoiced_minor));
    answer_.top_ups.push_back(std::move(one));
    return {};
  }

  ToppedUp finish() && { return std::move(answer_); }

 private:
  const TopUpCredit& request_;
  ToppedUp answer_;
};

/// Instants of the interval up to but not including the end. The first is started_at; without one the wallet was filled by
/// hand at `since`, and the first is an interval later.
Result<std::vector<Instant>> interval_instants(const TopUpCredit& request) {
  std::vector<Instant> instants;
  const TopUpRule& rule = request.rule;
  if (rule.trigger != TopUpTrigger::interval) return instants;
  if (!request.until) return refuse("/until", "is needed for the trigger interval");
  const auto zone = find_zone(request.zone);
  if (!zone.has_value()) return refuse("/zone", "is no zone of the IANA database");
  const Instant anchor = rule.started_at.value_or(request.since);
  const Cycle cycle = cycle_of(*rule.interval_unit, rule.interval_count);
  for (std::int64_t n = rule.started_at ? 0 : 1;; ++n) {
    if (n > kMaxTopUps) return fail(ErrorCode::out_of_range, "more than 10000 intervals", "/rule/interval_unit");
    OSTO_TRY(const Instant at, boundary(**zone, anchor, cycle, n));
    if (at >= *request.until) return instants;
    if (at >= request.since) instants.push_back(at);
  }
}

}  // namespace

Result<ToppedUp> top_up_credit(const TopUpCredit& request) {
  OSTO_CHECK(check_rule(request));
  OSTO_TRY(const std::vector<Instant> instants, interval_instants(request));
  std::vector<CreditUse> uses = request.uses;
  std::stable_sort(uses.begin(), uses.end(), [](const CreditUse& left, const CreditUse& right) { return left.at < right.at; });
  Wallet wallet(request);
  OSTO_CHECK(wallet.look_at_threshold(request.since));
  auto next = instants.begin();
  const auto top_up_until = [&](std::optional<Instant> last) -> Result<void> {
    for (; next != instants.end() && (!last || *next <= *last); ++next) {
      if (wallet.works_at(*next)) OSTO_CHECK(wallet.top_up(*next));
    }
    return {};
  };
  for (const CreditUse& use : uses) {
    if (request.until && use.at >= *request.until) break;
    OSTO_CHECK(top_up_until(use.at));
    OSTO_CHECK(wallet.use(use.credits));
    OSTO_CHECK(wallet.look_at_threshold(use.at));
  }
  OSTO_CHECK(top_up_until(std::nullopt));
  return std::move(wallet).finish();
}

}  // namespace osto::billing
