#include "core/dunning/timeline.hpp"

#include "core/calendar/cycle.hpp"
#include "core/dunning/local_window.hpp"
#include "core/dunning/timeline_policies.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

struct PlannedStep {
  Instant at;
  TimelineAction action{};
};

class Timeline {
 public:
  Timeline(const DunningTimeline& request, const TimelinePolicy& policy, const Zone& zone)
      : request_(request), policy_(policy), zone_(zone), due_on_(request.due_on.value_or(request.issued_on)) {
    last_decline_ = request.first_decline;
    answer_.scope = policy.scope;
  }

  Result<DunningTimelineAnswer> run();

 private:
  Result<void> begin();
  Result<void> plan_steps();
  Result<void> plan_retry();
  const RetryRule* rule_in_force() const;
  bool may_retry(Instant at) const;
  const AttemptCap* cap_reached(Instant at) const;

  void add_step(Instant at, TimelineAction action, TimelineStepState state, std::string reason);
  void attempt(Instant at);
  Result<void> retry_by_rule();
  void take(const PlannedStep& step);
  void leave_rest(TimelineStepState state);

  const DunningTimeline& request_;
  const TimelinePolicy& policy_;
  const Zone& zone_;
  Date due_on_;
  DeclineClass last_decline_{};
  std::vector<PlannedStep> steps_;  ///< at days of the clock, in order of time
  std::size_t next_step_ = 0;
  std::optional<Instant> next_retry_;
  std::size_t retries_planned_ = 0;
  std::vector<Instant> attempts_;
  Instant counted_previous_;  ///< the attempt, made or skipped, that the next retry may be counted from
  bool recovered_ = false, closed_ = false;
  DunningTimelineAnswer answer_;
};

Result<void> Timeline::begin() {
  OSTO_TRY(const Instant due_start, zone_.start_of_day(due_on_));
  const Instant first = request_.first_attempt_at.value_or(due_start);
  if (request_.paid_at && *request_.paid_at < first) {
    return fail(ErrorCode::invalid_value, "is before the first attempt: then nothing is overdue", "/paid_at");
  }
  attempts_ = {first};
  counted_previous_ = first;
  switch (request_.policy.dunning_clock) {
    case DunningClock::due_date: answer_.counted_from = due_on_; break;
    case DunningClock::issue_date: answer_.counted_from = request_.issued_on; break;
    case DunningClock::first_failure: answer_.counted_from = zone_.local_date(first); break;
  }
  return {};
}

/// Steps at days of the clock: at the start of the local day, or when the window opens.
Result<void> Timeline::plan_steps() {
  const std::int64_t beyond = request_.policy.interval_bound == IntervalBound::strict ? 1 : 0;
  for (const TimelineStep& step : policy_.steps) {
    for (std::int64_t i = 0; i < step.repeat_count; ++i) {
      OSTO_TRY(const Date day, add_days(answer_.counted_from, step.offset_days + beyond + i * step.repeat_days));
      OSTO_TRY(const Instant start, zone_.start_of_day(day));
      OSTO_TRY(const Instant at, in_window(policy_.window, zone_, start));
      steps_.push_back({at, step.action});
    }
  }
  std::stable_sort(steps_.begin(), steps_.end(), [](const PlannedStep& left, const PlannedStep& right) { return left.at < right.at; });
  return {};
}

/// The rule of the last decline's class; without one the ordinary rule gives the days, and its attempts are skipped.
const RetryRule* Timeline::rule_in_force() const {
  const auto find = [this](DeclineClass wanted) -> const RetryRule* {
    for (const RetryRule& rule : policy_.retries) {
      if (rule.decline_class == wanted) return &rule;
    }
    return nullptr;
  };
  const RetryRule* rule = find(last_decline_);
  return rule != nullptr ? rule : find(DeclineClass::retry);
}

Result<void> Timeline::plan_retry() {
  next_retry_ = std::nullopt;
  const RetryRule* rule = rule_in_force();
  if (rule == nullptr || retries_planned_ >= rule->days.size()) return {};
  const Instant base = rule->counted_from == RetryStart::previous_attempt ? counted_previous_ : attempts_.front();
  OSTO_TRY(const Instant at, at_local_days_after(zone_, base, rule->days[retries_planned_]));
  OSTO_TRY(next_retry_, in_window(policy_.window, zone_, at));
  ++retries_planned_;
  return {};
}

/// A decline that says "later" may be tried again; others only by a rule of their own or with another method.
bool Timeline::may_retry(Instant at) const {
  if (last_decline_ == DeclineClass::retry) return true;
  if (request_.method_replaced_at && *request_.method_replaced_at <= at) return true;
  return std::any_of(policy_.retries.begin(), policy_.retries.end(),
                     [this](const RetryRule& rule) { return rule.decline_class == last_decline_ && !rule.days.empty(); });
}

const AttemptCap* Timeline::cap_reached(Instant at) const {
  for (const AttemptCap& cap : policy_.caps) {
    if (!cap.scheme.empty() && cap.scheme != request_.scheme) continue;
    const auto recent = std::count_if(attempts_.begin(), attempts_.end(), [&](Instant attempt) {
      return elapsed(attempt, at).value < cap.window_days * kMicrosecondsPerDay;
    });
    if (recent >= cap.attempt_count) return &cap;
  }
  return nullptr;
}

void Timeline::add_step(Instant at, TimelineAction action, TimelineStepState state, std::string reason) {
  TimelineStepTaken step;
  step.position = static_cast<std::int64_t>(answer_.steps.size());
  step.action = action;
  step.state = state;
  step.at = at;
  step.local_date = zone_.local_date(at);
  step.days_overdue = days_between(due_on_, step.local_date);
  step.access = answer_.access;
  step.reason = std::move(reason);
  answer_.steps.push_back(std::move(step));
}

void Timeline::attempt(Instant at) {
  if (!may_retry(at)) {
    return add_step(at, TimelineAction::retry, TimelineStepState::skipped,
                    "The last decline was " + std::string(enumerator_name(last_decline_)) + ": it needs another method first.");
  }
  if (const AttemptCap* cap = cap_reached(at); cap != nullptr) {
    return add_step(at, TimelineAction::retry, TimelineStepState::skipped,
                    std::to_string(cap->attempt_count) + " attempts in " + std::to_string(cap->window_days) + " days are allowed.");
  }
  const std::size_t retry = attempts_.size() - 1;
  attempts_.push_back(at);
  AttemptOutcome outcome{false, last_decline_};
  if (retry < request_.outcomes.size()) outcome = request_.outcomes[retry];
  last_decline_ = outcome.decline_class;
  recovered_ = outcome.paid;
  if (recovered_) answer_.access = Access::full;
  add_step(at, TimelineAction::retry, TimelineStepState::taken,
           outcome.paid ? "Paid." : "Declined: " + std::string(enumerator_name(outcome.decline_class)) + ".");
  answer_.steps.back().attempt = static_cast<std::int64_t>(attempts_.size());
  answer_.steps.back().paid = outcome.paid;
}

Result<void> Timeline::retry_by_rule() {
  const Instant at = *next_retry_;
  attempt(at);
  counted_previous_ = at;
  OSTO_CHECK(plan_retry());
  if (!recovered_ && !next_retry_ && policy_.after_retries) take({at, *policy_.after_retries});
  return {};
}

void Timeline::take(const PlannedStep& step) {
  if (step.action == TimelineAction::retry) return attempt(step.at);
  // Restrictions only tighten: a limit after a suspension leaves it as it is.
  if (step.action == TimelineAction::limit) answer_.access = std::max(answer_.access, Access::limited);
  if (step.action == TimelineAction::suspend) answer_.access = std::max(answer_.access, Access::blocked);
  closed_ = step.action == TimelineAction::end || step.action == TimelineAction::write_off;
  add_step(step.at, step.action, TimelineStepState::taken,
           std::to_string(days_between(answer_.counted_from, zone_.local_date(step.at))) + " days after " +
               answer_.counted_from.to_string() + ".");
}

/// What was planned and is not done any more, retries by rule included.
void Timeline::leave_rest(TimelineStepState state) {
  if (next_retry_) steps_.push_back({*next_retry_, TimelineAction::retry});
  std::stable_sort(steps_.begin() + static_cast<std::ptrdiff_t>(next_step_), steps_.end(),
                   [](const PlannedStep& left, const PlannedStep& right) { return left.at < right.at; });
  for (; next_step_ < steps_.size(); ++next_step_) {
    add_step(steps_[next_step_].at, steps_[next_step_].action, state, recovered_ ? "It was paid before." : "The timeline had ended.");
  }
}

Result<DunningTimelineAnswer> Timeline::run() {
  OSTO_CHECK(begin());
  OSTO_CHECK(plan_steps());
  OSTO_CHECK(plan_retry());
  std::optional<Instant> last;
  while (!recovered_ && !closed_ && (next_retry_ || next_step_ < steps_.size())) {
    const bool retries = next_retry_ && (next_step_ >= steps_.size() || *next_retry_ <= steps_[next_step_].at);
    const Instant at = retries ? *next_retry_ : steps_[next_step_].at;
    if (request_.paid_at && *request_.paid_at <= at) break;
    last = at;
    if (retries) {
      OSTO_CHECK(retry_by_rule());
    } else {
      take(steps_[next_step_++]);
    }
  }
  const bool paid_unasked = !recovered_ && request_.paid_at.has_value();
  if (paid_unasked) last = request_.paid_at;
  recovered_ = recovered_ || paid_unasked;
  leave_rest(TimelineStepState::not_reached);
  answer_.end = recovered_ ? TimelineEnd::recovered : last ? TimelineEnd::exhausted : TimelineEnd::running;
  if (recovered_) answer_.access = Access::full;
  answer_.ended_at = last;
  answer_.attempt_count = static_cast<std::int64_t>(attempts_.size());
  answer_.words = "Counted from " + answer_.counted_from.to_string() + ", " + std::to_string(answer_.attempt_count) +
                        " attempts: " + std::string(enumerator_name(answer_.end)) + ".";
  return std::move(answer_);
}

DunningTimelineAnswer nothing_to_do(const DunningTimeline& request) {
  DunningTimelineAnswer answer;
  answer.counted_from = request.due_on.value_or(request.issued_on);
  answer.end = TimelineEnd::running;
  answer.words = "No policy holds for this document: nothing is done.";
  return answer;
}

}  // namespace

Result<DunningTimelineAnswer> dunning_timeline(const DunningTimeline& request) {
  const auto zone = find_zone(request.zone);
  if (!zone.has_value()) return fail(ErrorCode::invalid_value, "is no zone of the IANA database", "/zone");
  if (request.due_on && *request.due_on < request.issued_on) {
    return fail(ErrorCode::invalid_value, "is before issued_on", "/due_on");
  }
  std::vector<TimelinePolicy> policies;
  for (const TimelinePolicy& policy : request.policies) {
    policies.push_back(filled_in(policy));
    OSTO_CHECK(check_timeline_policy(policies.back(), "/policies/" + std::to_string(policies.size() - 1)));
  }
  if (request.policies.empty()) {
    TimelinePolicy standard;
    standard.preset = TimelinePreset::standard;
    policies.push_back(filled_in(standard));
  }
  if (!(request.amount_minor > Minor{0})) return nothing_to_do(request);
  const auto policy = std::find_if(policies.begin(), policies.end(), [&](const TimelinePolicy& each) { return holds_for(each, request); });
  if (policy == policies.end()) return nothing_to_do(request);
  OSTO_TRY(DunningTimelineAnswer answer, Timeline(request, *policy, **zone).run());
  if (!request.policies.empty()) answer.policy_position = policy - policies.begin();
  return answer;
}

}  // namespace osto::billing
