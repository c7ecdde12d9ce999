#include "core/dunning/dunning_decisions.hpp"

#include "core/change/facts_writer.hpp"
#include "core/dunning/dunning_machine.hpp"
#include "core/dunning/dunning_policy.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

Result<void> plan_next(const DunningSubject& subject, const DunningCaseRow& dunning_case,
                       std::span<const DunningPolicyStepRow> steps, AsOf& as_of, Decision& decision) {
  const auto next = next_step(steps, dunning_case.next_position);
  if (!next) {
    decision.unplan(subject.company_id, DueKind::dunning_step, dunning_case.id);
    return {};
  }
  OSTO_TRY(const Instant due_at, step_due_at(*subject.zone, subject.due_on, next->offset_days));
  decision.plan(subject.company_id, DueKind::dunning_step, dunning_case.id, std::max(due_at, as_of.effective_at),
                dunning_case.next_position);
  return {};
}

void place_block(const DunningSubject& subject, const DunningCaseRow& dunning_case, std::optional<SubscriptionId> subscription_id,
                 Access access, AsOf& as_of, Decision& decision) {
  BlockRow block;
  block.id = as_of.ids.mint<BlockId>();
  block.company_id = subject.company_id;
  block.subscription_id = subscription_id;
  block.case_id = dunning_case.id;
  block.source = BlockSource::dunning;
  block.access = access;
  block.reason = "overdue invoice";
  block.placed_at = as_of.effective_at;
  decision.insert(block);
  decision.event(EventKind::block_placed, block.id, FactsWriter().id(dunning_case.id).number(static_cast<std::int64_t>(access)).done());
}

}  // namespace

Result<Decision> decide_open_case(const DunningSubject& subject, const DunningPolicyRow& policy,
                                  std::span<const DunningPolicyStepRow> steps, AsOf& as_of) {
  Decision decision;
  DunningCaseRow opened;
  opened.id = as_of.ids.mint<DunningCaseId>();
  opened.company_id = subject.company_id;
  opened.document_id = subject.document_id;
  opened.policy_id = policy.id;
  opened.state = DunningCaseState::open;
  opened.opened_at = as_of.effective_at;
  OSTO_CHECK(check_invariant(opened));
  decision.insert(opened);
  decision.event(EventKind::dunning_opened, opened.id, FactsWriter().id(subject.document_id).id(policy.id).done());
  OSTO_CHECK(plan_next(subject, opened, steps, as_of, decision));
  return decision;
}

Result<TakenStep> decide_step(const DunningSubject& subject, const DunningCaseRow& dunning_case, const DunningPolicyRow& policy,
                              std::span<const DunningPolicyStepRow> steps, AsOf& as_of) {
  const auto present = next_step(steps, dunning_case.next_position);
  if (!present) return fail(ErrorCode::invariant_broken, "a dunning step fell due that the policy does not have", {}, dunning_case.id.to_string());
  TakenStep taken;
  taken.action = present->action;
  DunningCaseRow moved = dunning_case;
  moved.next_position += 1;
  const bool has_steps_left = next_step(steps, moved.next_position).has_value();
  OSTO_TRY(const DunningStep step, step_dunning_case(dunning_case.state, DunningEvent::take_step,
                                                     {.step_is_next = true, .has_steps_left = has_steps_left}));
  moved.state = step.state;
  taken.decision.insert(DunningStepRow{subject.company_id, dunning_case.id, present->position, present->action, as_of.effective_at});
  taken.decision.event(EventKind::dunning_step_taken, dunning_case.id,
                       FactsWriter().number(present->position).number(static_cast<std::int64_t>(present->action)).done());
  const Access access = access_after(present->action);
  if (access != Access::full) {
    if (policy.scope == DunningScope::account) {
      place_block(subject, dunning_case, std::nullopt, access, as_of, taken.decision);
    } else {
      for (const SubscriptionId& id : subject.subscriptions) place_block(subject, dunning_case, id, access, as_of, taken.decision);
    }
  }
  if (present->action == DunningAction::end) {
    OSTO_TRY(const DunningStep exhausted, step_dunning_case(moved.state, DunningEvent::exhaust));
    moved.state = exhausted.state;
    moved.closed_at = as_of.effective_at;
    taken.decision.event(EventKind::dunning_exhausted, dunning_case.id);
  }
  OSTO_CHECK(check_invariant(moved));
  taken.decision.update(moved);
  OSTO_CHECK(plan_next(subject, moved, steps, as_of, taken.decision));
  return taken;
}

}  // namespace osto::billing
