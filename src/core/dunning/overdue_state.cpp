#include "core/dunning/overdue_state.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace osto::billing {
namespace {

constexpr std::int64_t kDaysLookedAhead = 3660;

Failure refuse(std::string field, std::string message) { return fail(ErrorCode::invalid_value, std::move(message), std::move(field)); }

/// What the conditions look at.
struct Unpaid {
  std::optional<Date> earliest_on;
  std::int64_t count = 0;
  std::map<Currency, Minor> balances;
};

Date counted_from(const UnpaidDocument& document, DunningClock clock) {
  return clock == DunningClock::issue_date ? document.issued_on : document.due_on.value_or(document.issued_on);
}

Result<Unpaid> unpaid_of(const DunningTerms& request) {
  Unpaid unpaid;
  for (std::size_t i = 0; i < request.documents.size(); ++i) {
    const UnpaidDocument& document = request.documents[i];
    if (document.amount_minor.is_negative()) {
      return refuse("/documents/" + std::to_string(i) + "/amount_minor", "is negative, at least 0 is allowed");
    }
    if (document.amount_minor.is_zero()) continue;
    const Date date = counted_from(document, request.policy.dunning_clock);
    unpaid.earliest_on = std::min(unpaid.earliest_on.value_or(date), date);
    ++unpaid.count;
    Minor& balance = unpaid.balances[document.currency];
    OSTO_TRY(balance, add(balance, document.amount_minor));
  }
  return unpaid;
}

/// What the request states itself comes in place of what its documents say.
Result<void> take_what_is_stated(const DunningTerms& request, Unpaid& unpaid) {
  if (request.unpaid_count) unpaid.count = *request.unpaid_count;
  if (request.earliest_unpaid_on) unpaid.earliest_on = request.earliest_unpaid_on;
  if (request.unpaid_balances.empty()) return {};
  unpaid.balances.clear();
  for (std::size_t i = 0; i < request.unpaid_balances.size(); ++i) {
    const CurrencyAmount& balance = request.unpaid_balances[i];
    if (!unpaid.balances.emplace(balance.currency, balance.amount_minor).second) {
      return refuse("/unpaid_balances/" + std::to_string(i) + "/currency", "stands twice");
    }
  }
  return {};
}

/// At the threshold, or beyond it.
template <class T>
bool reaches(const T& value, const T& threshold, IntervalBound bound) {
  return bound == IntervalBound::inclusive ? value >= threshold : value > threshold;
}

/// Whether `on` reaches the day so long after the earliest unpaid document.
Result<bool> is_old_enough(const Unpaid& unpaid, Date on, std::int64_t days, std::int64_t months, IntervalBound bound) {
  if (!unpaid.earliest_on) return false;
  OSTO_TRY(const Date month_later, add_months_clamped(*unpaid.earliest_on, months));
  OSTO_TRY(const Date threshold, add_days(month_later, days));
  return reaches(on, threshold, bound);
}

bool balance_reaches(const Unpaid& unpaid, const OverdueState& state, IntervalBound bound) {
  return std::any_of(state.unpaid_balances.begin(), state.unpaid_balances.end(), [&](const CurrencyAmount& threshold) {
    const auto balance = unpaid.balances.find(threshold.currency);
    return balance != unpaid.balances.end() && reaches(balance->second, threshold.amount_minor, bound);
  });
}

/// The policy's own measure against the state's plain threshold.
Result<bool> measure_reaches(const DunningTerms& request, const Unpaid& unpaid, Date on, const Decimal& threshold, IntervalBound bound) {
  switch (request.policy.overdue_measure) {
    case OverdueMeasure::oldest_age:
      if (!unpaid.earliest_on) return false;
      return reaches(Decimal::from_integer(days_between(*unpaid.earliest_on, on)), threshold, bound);
    case OverdueMeasure::open_count: return reaches(Decimal::from_integer(unpaid.count), threshold, bound);
    case OverdueMeasure::open_balance: break;
  }
  return std::any_of(unpaid.balances.begin(), unpaid.balances.end(), [&](const auto& balance) {
    return reaches(Decimal::from_integer(balance.second.value), threshold, bound);
  });
}

bool contains(const std::vector<std::string>& list, const std::string& text) {
  return std::find(list.begin(), list.end(), text) != list.end();
}

/// Conditions on tags and the last response: they do not change with time.
std::string unmet_fact(const DunningTerms& request, const OverdueState& state) {
  if (!state.last_responses.empty() && !(request.last_response && contains(state.last_responses, *request.last_response))) {
    return "the last response is not one of last_responses";
  }
  for (const std::string& tag : state.with_tags) {
    if (!contains(request.tags, tag)) return "the account lacks the tag " + tag;
  }
  for (const std::string& tag : state.without_tags) {
    if (contains(request.tags, tag)) return "the account has the tag " + tag;
  }
  return {};
}

/// The first condition that does not hold on that day, in words; empty when all hold.
Result<std::string> unmet(const DunningTerms& request, const Unpaid& unpaid, const OverdueState& state, Date on) {
  const IntervalBound bound = state.bound.value_or(request.policy.interval_bound);
  if (state.threshold) {
    OSTO_TRY(const bool reached, measure_reaches(request, unpaid, on, *state.threshold, bound));
    if (!reached) return std::string(enumerator_name(request.policy.overdue_measure)) + " does not reach " + state.threshold->to_string();
  }
  const std::int64_t weeks = state.earliest_unpaid_weeks.value_or(0);
  if (state.earliest_unpaid_days || state.earliest_unpaid_weeks || state.earliest_unpaid_months) {
    OSTO_TRY(const bool old_enough, is_old_enough(unpaid, on, state.earliest_unpaid_days.value_or(0) + 7 * weeks,
                                                  state.earliest_unpaid_months.value_or(0), bound));
    if (!old_enough) return std::string("the earliest unpaid document is not old enough");
  }
  if (state.unpaid_count && !reaches(unpaid.count, *state.unpaid_count, bound)) {
    return std::to_string(unpaid.count) + " unpaid documents do not reach " + std::to_string(*state.unpaid_count);
  }
  if (!state.unpaid_balances.empty() && !balance_reaches(unpaid, state, bound)) {
    return std::string("no unpaid balance reaches its threshold");
  }
  return unmet_fact(request, state);
}

/// The position of the first state that holds on that day, or the number of states.
Result<std::size_t> first_match(const DunningTerms& request, const Unpaid& unpaid, Date on) {
  for (std::size_t i = 0; i < request.states.size(); ++i) {
    OSTO_TRY(const std::string reason, unmet(request, unpaid, request.states[i], on));
    if (reason.empty()) return i;
  }
  return request.states.size();
}

Result<std::optional<Date>> next_change(const DunningTerms& request, const Unpaid& unpaid, std::size_t present) {
  if (!unpaid.earliest_on) return std::optional<Date>();  // nothing grows older
  for (std::int64_t days = 1; days <= kDaysLookedAhead; ++days) {
    OSTO_TRY(const Date day, add_days(request.on, days));
    OSTO_TRY(const std::size_t then, first_match(request, unpaid, day));
    if (then != present) return std::optional(day);
  }
  return std::optional<Date>();
}

Result<void> check(const DunningTerms& request) {
  std::set<std::string> names;
  for (std::size_t i = 0; i < request.states.size(); ++i) {
    const bool is_new = names.insert(request.states[i].name).second && request.states[i].name != request.clear_state;
    if (!is_new) return refuse("/states/" + std::to_string(i) + "/name", "stands twice, or is the clear state");
  }
  return {};
}

/// When to look again: so many days after today, if the state, or a clear account with something unpaid, says so.
Result<std::optional<Date>> reevaluation(const DunningTerms& request, const Unpaid& unpaid, const OverdueState* state) {
  const std::optional<std::int64_t> days =
      state != nullptr ? state->reevaluate_days : unpaid.count > 0 ? request.initial_reevaluate_days : std::nullopt;
  if (!days) return std::optional<Date>();
  OSTO_TRY(const Date day, add_days(request.on, *days));
  return std::optional(day);
}

}  // namespace

Result<DunningTermsAnswer> overdue_state(const DunningTerms& request) {
  OSTO_CHECK(check(request));
  OSTO_TRY(Unpaid unpaid, unpaid_of(request));
  OSTO_CHECK(take_what_is_stated(request, unpaid));
  OSTO_TRY(const std::size_t present, first_match(request, unpaid, request.on));
  const OverdueState* state = present < request.states.size() ? &request.states[present] : nullptr;
  DunningTermsAnswer answer;
  answer.is_clear = state == nullptr;
  answer.state = state == nullptr ? request.clear_state : state->name;
  answer.changed = answer.state != request.present_state.value_or(request.clear_state);
  if (state != nullptr) {
    answer.access = state->access;
    answer.changes_blocked = state->changes_blocked;
  }
  answer.earliest_unpaid_on = unpaid.earliest_on;
  if (unpaid.earliest_on) answer.earliest_unpaid_days = days_between(*unpaid.earliest_on, request.on);
  answer.unpaid_count = unpaid.count;
  for (const auto& [currency, balance] : unpaid.balances) answer.unpaid_balances.push_back({currency, balance});
  for (std::size_t i = 0; i < request.states.size() && i <= present; ++i) {
    OSTO_TRY(const std::string reason, unmet(request, unpaid, request.states[i], request.on));
    answer.checks.push_back({request.states[i].name, reason.empty(), reason.empty() ? "all conditions hold" : reason});
  }
  OSTO_TRY(answer.reevaluate_on, reevaluation(request, unpaid, state));
  OSTO_TRY(answer.next_change_on, next_change(request, unpaid, present));
  answer.words = std::to_string(unpaid.count) + " unpaid documents, the earliest " +
                       std::to_string(answer.earliest_unpaid_days) + " days old: " + answer.state + ".";
  return answer;
}

}  // namespace osto::billing
