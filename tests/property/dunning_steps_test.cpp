// A policy that is accepted is walked in order, each step at most once, whatever happens to the case on the way.
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "core/calendar/zone.hpp"
#include "core/dunning/dunning_machine.hpp"
#include "core/dunning/dunning_policy.hpp"
#include "tests/unit/base/must.hpp"

namespace osto::billing {
namespace {

using testing::must;

template <class T>
T any_in_range(T low, T high) {
  return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(low, high));
}

std::vector<DunningPolicyStepRow> any_steps() {
  std::vector<DunningPolicyStepRow> steps;
  std::int64_t offset_days = any_in_range<std::int64_t>(0, 5);
  for (std::int64_t i = 0, count = any_in_range<std::int64_t>(1, 7); i < count; ++i) {
    steps.push_back({DunningPolicyId{}, i, offset_days, static_cast<DunningAction>(any_in_range(0, 5))});
    offset_days += any_in_range<std::int64_t>(0, 10);
  }
  return steps;
}

RC_GTEST_PROP(DunningProperty, steps_are_taken_in_order_and_once, ()) {
  const std::vector<DunningPolicyStepRow> steps = any_steps();
  DunningCaseState state = DunningCaseState::open;
  std::int64_t next_position = 0;
  std::vector<std::int64_t> taken;
  for (int i = 0; i < 60; ++i) {
    const auto event = static_cast<DunningEvent>(any_in_range(0, static_cast<int>(kEnumerators<DunningEvent>.size())));
    const std::int64_t tried_position = any_in_range<std::int64_t>(0, static_cast<std::int64_t>(steps.size()));
    const DunningFacts facts{.step_is_next = tried_position == next_position,
                             .has_steps_left = next_step(steps, next_position).has_value()};
    const auto stepped = step_dunning_case(state, event, facts);
    if (!stepped.has_value()) continue;
    if (stepped.value().effect == DunningEffect::run_action) {
      taken.push_back(tried_position);
      ++next_position;
    }
    const bool was_closed = state == DunningCaseState::recovered || state == DunningCaseState::canceled;
    RC_ASSERT(!was_closed);  // a closed case takes no step at all
    state = stepped.value().state;
    if (event == DunningEvent::exhaust) RC_ASSERT(taken.size() == steps.size());
  }
  for (std::size_t k = 0; k < taken.size(); ++k) RC_ASSERT(taken[k] == static_cast<std::int64_t>(k));
}

RC_GTEST_PROP(DunningProperty, an_accepted_policy_protects_its_grace_and_only_tightens, ()) {
  const std::vector<DunningPolicyStepRow> steps = any_steps();
  DunningPolicyTerms terms;
  terms.policy.payment_grace_days = any_in_range<std::int64_t>(0, 10);
  terms.steps = steps;
  RC_PRE(validate_policy(terms).has_value());
  const auto zones = list_zones();
  const Zone& zone = zones[any_in_range<std::size_t>(0, zones.size())];
  const Date due_on = must(Date::from_days_since_epoch(any_in_range<std::int64_t>(10'000, 30'000)));
  const Instant grace_end = must(step_due_at(zone, due_on, terms.policy.payment_grace_days));
  Access access = Access::full;
  Instant previous;
  for (const DunningPolicyStepRow& step : steps) {
    const Instant due_at = must(step_due_at(zone, due_on, step.offset_days));
    RC_ASSERT(due_at >= previous);
    if (restricts(step.action)) RC_ASSERT(due_at >= grace_end);
    const Access left = access_after(step.action);
    if (left != Access::full) {
      RC_ASSERT(left > access);
      access = left;
    }
    previous = due_at;
  }
}

}  // namespace
}  // namespace osto::billing
