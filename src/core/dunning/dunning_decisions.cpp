#include "core/dunning/dunning_decisions.hpp"

#include "core/change/facts_writer.hpp"
#include "core/dunning/dunning_machine.hpp"
#include "core/dunning/local_window.hpp"
#include "core/dunning/restrictions.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

constexpr std::int64_t kFarthestPromiseDays = 366;

/// By staff: what the table refuses is said of the case that they name.
Result<DunningCaseRow> moved_by_staff(const DunningCaseRow& dunning_case, DunningEvent event) {
  DunningCaseRow moved = dunning_case;
  auto step = step_dunning_case(dunning_case.state, event);
  if (!step) return fail(ErrorCode::state_conflict, step.error().message, "/case_id", dunning_case.id.to_string());
  moved.state = step->state;
  return moved;
}

void drop_plans(const DunningCaseRow& dunning_case, Decision& decision) {
  decision.unplan(dunning_case.company_id, DueKind::dunning_step, dunning_case.id);
  decision.unplan(dunning_case.company_id, DueKind::dunning_restrict, dunning_case.id);
}

Result<void> exhaust(const CaseFacts& facts, AsOf& as_of, Decision& decision) {
  DunningCaseRow closed = facts.dunning_case;
  OSTO_TRY(const DunningStep step, step_dunning_case(closed.state, DunningEvent::exhaust, {.step_is_next = false, .has_steps_left = false}));
  closed.state = step.state;
  closed.closed_at = as_of.effective_at;
  OSTO_CHECK(check_invariant(closed));
  decision.update(closed);
  decision.event(EventKind::dunning_exhausted, closed.id);
  return {};
}

/// How many of the steps, in order, fell due until now.
Result<std::int64_t> passed_steps(const DunningSubject& subject, const DunningPolicyTerms& terms, Instant now) {
  std::int64_t passed = 0;
  for (const DunningPolicyStepRow& step : terms.steps) {
    OSTO_TRY(const Instant day, step_due_at(*subject.zone, subject.due_on, step.offset_days));
    OSTO_TRY(const Instant at, in_window(window_of(terms.policy), *subject.zone, day));
    if (at > now) break;
    ++passed;
  }
  return passed;
}

}  // namespace

Result<OpenedCase> decide_open_case(const DunningSubject& subject, const DunningPolicyRow& policy, AsOf& as_of) {
  OpenedCase opened;
  DunningCaseRow& row = opened.dunning_case;
  row.id = as_of.ids.mint<DunningCaseId>();
  row.company_id = subject.company_id;
  row.document_id = subject.document_id;
  row.policy_id = policy.id;
  row.state = DunningCaseState::open;
  row.opened_at = as_of.effective_at;
  OSTO_CHECK(check_invariant(row));
  opened.decision.insert(row);
  opened.decision.event(EventKind::dunning_opened, row.id, FactsWriter().id(subject.document_id).id(policy.id).done());
  return opened;
}

Result<Decision> decide_plan(const CaseFacts& facts, AsOf& as_of) {
  Decision decision;
  const DunningCaseRow& row = facts.dunning_case;
  if (row.state != DunningCaseState::open) return decision;
  OSTO_TRY(const CasePlan plan, plan_case(facts, as_of.effective_at));
  if (plan.next) {
    decision.plan(row.company_id, DueKind::dunning_step, row.id, plan.next->at, static_cast<std::int64_t>(facts.taken.size()));
    return decision;
  }
  decision.unplan(row.company_id, DueKind::dunning_step, row.id);
  if (!plan.is_waiting) OSTO_CHECK(exhaust(facts, as_of, decision));
  return decision;
}

Result<TakenStep> decide_step(const CaseFacts& facts, const PlannedAct& act, AsOf& as_of) {
  TakenStep taken;
  taken.action = act.action;
  if (act.action == DunningAction::retry) taken.result = result_of_retry(facts, as_of.effective_at);
  CaseFacts after = facts;
  DunningCaseRow& moved = after.dunning_case;
  OSTO_CHECK(step_dunning_case(moved.state, DunningEvent::take_step, {.step_is_next = true, .has_steps_left = true}));
  DunningStepRow row{moved.company_id, moved.id, static_cast<std::int64_t>(facts.taken.size()), act.action, as_of.effective_at, std::nullopt, taken.result};
  if (act.source == ActSource::policy_step) row.policy_step = moved.next_position++;
  moved.access = std::max(moved.access, access_after(act.action));
  OSTO_CHECK(check_invariant(moved));
  taken.decision.insert(row);
  taken.decision.update(moved);
  taken.decision.event(EventKind::dunning_step_taken, moved.id,
                       FactsWriter().number(row.position).number(static_cast<std::int64_t>(act.action)).done());
  if (access_after(act.action) != Access::full) taken.stopped = restrict_access(after, as_of, taken.decision);
  return taken;
}

Result<Decision> decide_broken_promise(const CaseFacts& facts) {
  Decision decision;
  DunningCaseRow row = facts.dunning_case;
  OSTO_TRY(const DunningStep step, step_dunning_case(row.state, DunningEvent::break_promise));
  row.state = step.state;
  row.promised_on.reset();
  OSTO_CHECK(check_invariant(row));
  decision.event(EventKind::dunning_promise_broken, row.id);
  decision.update(std::move(row));
  return decision;
}

Result<RestrictedNow> decide_restrict(const CaseFacts& facts, AsOf& as_of) {
  RestrictedNow restricted;
  const DunningCaseState state = facts.dunning_case.state;
  const bool restricts_on = state == DunningCaseState::open || state == DunningCaseState::exhausted;
  if (restricts_on) restricted.stopped = restrict_access(facts, as_of, restricted.decision);
  return restricted;
}

Result<Decision> decide_hold(const CaseFacts& facts, const std::string& note) {
  Decision decision;
  OSTO_TRY(DunningCaseRow row, moved_by_staff(facts.dunning_case, DunningEvent::pause));
  row.note = note;
  row.promised_on.reset();
  OSTO_CHECK(check_invariant(row));
  drop_plans(row, decision);
  decision.event(EventKind::dunning_paused, row.id);
  decision.update(std::move(row));
  return decision;
}

Result<Decision> decide_release(const CaseFacts& facts, AsOf& as_of) {
  Decision decision;
  CaseFacts after = facts;
  OSTO_TRY(after.dunning_case, moved_by_staff(facts.dunning_case, DunningEvent::resume));
  OSTO_CHECK(check_invariant(after.dunning_case));
  // What stayed on because it was paid for is looked at again: that time may be over by now.
  if (after.dunning_case.access != Access::full) {
    decision.plan(after.dunning_case.company_id, DueKind::dunning_restrict, after.dunning_case.id, as_of.effective_at, 0);
  }
  decision.event(EventKind::dunning_resumed, after.dunning_case.id);
  decision.update(after.dunning_case);
  return decision;
}

Result<Decision> decide_promise(const CaseFacts& facts, Date promised_on, const std::optional<std::string>& note, AsOf& as_of) {
  Decision decision;
  const Date today = facts.subject.zone->local_date(as_of.effective_at);
  OSTO_TRY(const Date farthest, add_days(today, kFarthestPromiseDays));
  if (promised_on < today || promised_on > farthest) {
    return fail(ErrorCode::invalid_value, "is " + promised_on.to_string() + "; " + today.to_string() + " to " + farthest.to_string() + " are allowed", "/promised_on");
  }
  OSTO_TRY(DunningCaseRow row, moved_by_staff(facts.dunning_case, DunningEvent::promise));
  row.promised_on = promised_on;
  if (note) row.note = *note;
  OSTO_CHECK(check_invariant(row));
  decision.event(EventKind::dunning_promised, row.id, FactsWriter().number(promised_on.days_since_epoch()).done());
  decision.update(std::move(row));
  return decision;
}

Result<Decision> decide_change_policy(const CaseFacts& facts, const DunningPolicyTerms& terms, AsOf& as_of) {
  Decision decision;
  if (terms.policy.id == facts.dunning_case.policy_id) {
    return fail(ErrorCode::state_conflict, "is the policy of the case already", "/policy", facts.dunning_case.id.to_string());
  }
  OSTO_TRY(DunningCaseRow row, moved_by_staff(facts.dunning_case, DunningEvent::move));
  row.policy_id = terms.policy.id;
  OSTO_TRY(row.next_position, passed_steps(facts.subject, terms, as_of.effective_at));
  Access by_steps = Access::full, standing = row.access;
  for (std::int64_t i = 0; i < row.next_position; ++i) by_steps = std::max(by_steps, access_after(terms.steps[static_cast<std::size_t>(i)].action));
  for (const BlockRow& block : facts.blocks) standing = std::max(standing, block.access);
  row.access = std::min(standing, by_steps);
  CaseFacts after = facts;
  after.dunning_case = row;
  after.terms = terms;
  std::erase_if(after.blocks, [&](const BlockRow& block) {
    if (block.access <= row.access) return false;
    lift_block(block, as_of, decision);
    return true;
  });
  OSTO_CHECK(check_invariant(row));
  decision.event(EventKind::dunning_policy_changed, row.id, FactsWriter().id(terms.policy.id).done());
  decision.update(row);
  if (row.access < standing) restrict_access(after, as_of, decision);
  if (row.access == Access::full) decision.unplan(row.company_id, DueKind::dunning_restrict, row.id);
  return decision;
}

Result<Decision> decide_close(const CaseFacts& facts, DunningClosing closing, const std::string& note, AsOf& as_of) {
  Decision decision;
  DunningCaseRow row = facts.dunning_case;
  if (closing == DunningClosing::write_off) {
    OSTO_CHECK(moved_by_staff(row, DunningEvent::write_off));
    row.note = note;
    decision.update(std::move(row));
    return decision;
  }
  OSTO_TRY(row, moved_by_staff(facts.dunning_case, DunningEvent::give_up));
  row.closed_at = as_of.effective_at;
  row.promised_on.reset();
  row.note = note;
  OSTO_CHECK(check_invariant(row));
  decision.unplan(row.company_id, DueKind::dunning_step, row.id);
  decision.event(EventKind::dunning_exhausted, row.id);
  decision.update(std::move(row));
  return decision;
}

}  // namespace osto::billing
