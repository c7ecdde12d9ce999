// Providers: asked outside every transaction, after the question is on disk; the answer is committed like any decision.
#include "engine/engine.hpp"

#include "core/payment/attempt_machine.hpp"
#include "core/payment/payment_decisions.hpp"
#include "engine/load.hpp"
#include "engine/top_ups.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

constexpr std::int64_t kSendBatch = 200;

ChargeRequest request_of(const AttemptRow& attempt, const MethodRow& method) {
  return {attempt.id, attempt.company_id, attempt.document_id, attempt.ordinal, Money{attempt.amount_minor, attempt.currency},
          method.kind, method.token, attempt.created_at, attempt.provider_reference.value_or("")};
}

ChargeOutcome outcome_of(AttemptState state) {
  ChargeOutcome outcome;
  outcome.state = state;
  return outcome;
}

/// Money that came and went before we heard of it never came.
ChargeOutcome as_declined_when_returned(ChargeOutcome outcome, const AttemptRow& attempt) {
  if (outcome.state != AttemptState::reversed || !is_live(attempt.state)) return outcome;
  outcome.state = AttemptState::declined;
  outcome.decline_class = DeclineClass::retry;
  if (outcome.decline_code.empty()) outcome.decline_code = "returned";
  return outcome;
}

/// A provider may answer anything; what cannot be true is treated as unknown, and money that nobody asked for never enters.
ChargeOutcome believed(ChargeOutcome outcome, const AttemptRow& attempt) {
  const auto is_possible = [&] {
    switch (outcome.state) {
      case AttemptState::succeeded:
        return outcome.captured_minor.value > 0 && outcome.captured_minor <= attempt.amount_minor;
      case AttemptState::not_sent:  // not of a charge that the provider has taken before
        return attempt.state != AttemptState::pending && attempt.state != AttemptState::requires_action;
      case AttemptState::reversed: return attempt.state == AttemptState::succeeded;
      case AttemptState::declined:
      case AttemptState::pending:
      case AttemptState::requires_action:
      case AttemptState::unknown: return true;
      default: return false;  // states of ours, not answers
    }
  };
  if (!is_live(attempt.state) && !(outcome.state == AttemptState::reversed && is_possible())) return outcome_of(attempt.state);  // nothing new
  if (is_possible()) return outcome;
  ChargeOutcome unknown;
  unknown.state = AttemptState::unknown;
  unknown.provider_reference = std::move(outcome.provider_reference);
  return unknown;
}

std::string claim_of(AttemptId attempt_id) { return "attempt " + attempt_id.to_string(); }

}  // namespace

/// One pass over what a crash or an absent provider left behind; what stays unsent waits for the next run.
Result<void> Engine::send_undispatched() {
  if (storage_->ownership() == Ownership::host) return {};
  OSTO_TRY(const auto unsent, read<std::vector<AttemptRow>>([](Transaction& transaction) {
    return transaction.rows(queries::kUndispatched, {{"limit", kSendBatch}});
  }));
  for (const AttemptRow& attempt : unsent) OSTO_CHECK(send_or_park(attempt.company_id, attempt.id));
  OSTO_TRY(const auto unsent_refunds, read<std::vector<RefundRow>>([](Transaction& transaction) {
    return transaction.rows(queries::kUndispatchedRefunds, {{"limit", kSendBatch}});
  }));
  for (const RefundRow& refund : unsent_refunds) OSTO_CHECK(send_refund_or_park(refund.company_id, refund.id));
  return {};
}

/// Leaves the attempt alone while another process is at it: two of them could both reach the provider.
Result<void> Engine::send_attempt(CompanyId company_id, AttemptId attempt_id) {
  OSTO_TRY(const auto claim, storage_->claim(claim_of(attempt_id)));
  if (!claim) return {};
  struct Question { AttemptRow attempt; MethodRow method; Instant now; ClockKind kind{}; };
  OSTO_TRY(const Question question, read<Question>([&](Transaction& transaction) -> Result<Question> {
    Question loaded;
    OSTO_TRY(loaded.attempt, load_row(transaction, queries::kAttempt, {{"company_id", company_id}, {"id", attempt_id}}, "payment attempt"));
    OSTO_TRY(loaded.method, load_row(transaction, queries::kMethod, {{"company_id", company_id}, {"id", loaded.attempt.method_id}}, "payment method"));
    OSTO_TRY(loaded.now, now_in(transaction));
    OSTO_TRY(loaded.kind, clock_kind_in(transaction));
    return loaded;
  }));
  const AttemptRow& attempt = question.attempt;
  if (attempt.state != AttemptState::created && attempt.state != AttemptState::submitted) return {};
  PaymentProvider* provider = find_provider(question.method.provider);
  if (provider == nullptr) {
    return fail(ErrorCode::provider_failed, "the provider '" + question.method.provider + "' was not given when the database was opened", {}, attempt_id.to_string());
  }
  // Under a test clock everything about an attempt happens at its own instant, also when it is sent again after a crash.
  const Instant instant = question.kind == ClockKind::test ? attempt.created_at : question.now;
  if (attempt.state == AttemptState::created) {
    OSTO_CHECK(again_while_busy([&]() -> Result<void> {
      OSTO_TRY(const auto transaction, storage_->begin(TransactionKind::write));
      OSTO_CHECK(transaction->lock_company(company_id));
      Unit unit(*transaction, company_id, instant, instant, "submit:" + attempt_id.to_string());
      OSTO_TRY(Decision decision, decide_submit(attempt, unit.as_of()));
      OSTO_CHECK(unit.apply(std::move(decision)));
      OSTO_CHECK(transaction->position_events());
      return transaction->commit();
    }));
  } else if (elapsed(*attempt.submitted_at, instant) > provider->capabilities().key_ttl) {
    // Too late to send the same key again: it could charge a second time. It is looked up instead.
    return commit_outcome(company_id, attempt_id, outcome_of(AttemptState::unknown), instant, std::nullopt);
  }
  auto answer = provider->charge(request_of(attempt, question.method));
  if (!answer) {
    log(LogLevel::warning, "attempt " + attempt_id.to_string() + " was not sent: " + answer.error().message);
    answer = outcome_of(AttemptState::not_sent);
  }
  ChargeOutcome outcome = believed(*std::move(answer), attempt);
  // That this call did not arrive says nothing about the one before a crash, which may have moved money: a look-up tells.
  const bool is_resend = attempt.state == AttemptState::submitted;
  if (is_resend && outcome.state == AttemptState::not_sent) outcome = outcome_of(AttemptState::unknown);
  return commit_outcome(company_id, attempt_id, outcome, instant, std::nullopt);
}

Result<bool> Engine::look_up(const DueWorkRow& due) {
  IdBytes bytes{};
  std::copy_n(due.subject_id.octets.begin(), std::min(bytes.size(), due.subject_id.octets.size()), bytes.begin());
  const AttemptId attempt_id(bytes);
  OSTO_TRY(const auto claim, storage_->claim(claim_of(attempt_id)));
  if (!claim) return false;
  struct Question { AttemptRow attempt; MethodRow method; Instant now; ClockKind kind{}; bool is_still_due = false; };
  OSTO_TRY(const Question question, read<Question>([&](Transaction& transaction) -> Result<Question> {
    Question loaded;
    OSTO_TRY(loaded.attempt, load_row(transaction, queries::kAttempt, {{"company_id", due.company_id}, {"id", attempt_id}}, "payment attempt"));
    OSTO_TRY(const auto still_due, transaction.first(queries::kDueOfSubject, {{"company_id", due.company_id},
                                                     {"kind", enumerator_name(due.kind)}, {"subject_id", due.subject_id}}));
    loaded.is_still_due = still_due && still_due->due_at == due.due_at && still_due->generation == due.generation;
    OSTO_TRY(loaded.method, load_row(transaction, queries::kMethod, {{"company_id", due.company_id}, {"id", loaded.attempt.method_id}}, "payment method"));
    OSTO_TRY(loaded.now, now_in(transaction));
    OSTO_TRY(loaded.kind, clock_kind_in(transaction));
    return loaded;
  }));
  if (!question.is_still_due) return true;  // another process was quicker
  const Instant instant = question.kind == ClockKind::test ? due.due_at : question.now;
  const AttemptState state = question.attempt.state;
  ChargeOutcome outcome = outcome_of(is_live(state) ? state : AttemptState::unknown);  // unless somebody answers
  if (PaymentProvider* provider = find_provider(question.method.provider)) {
    auto answer = provider->look_up(request_of(question.attempt, question.method), instant);
    if (answer) {
      outcome = believed(as_declined_when_returned(*std::move(answer), question.attempt), question.attempt);
    } else {
      log(LogLevel::warning, "attempt " + attempt_id.to_string() + " could not be looked up: " + answer.error().message);
    }
  }
  OSTO_CHECK(commit_outcome(due.company_id, attempt_id, outcome, instant, due));
  return true;
}

Result<void> Engine::commit_outcome(CompanyId company_id, AttemptId attempt_id, const ChargeOutcome& outcome, Instant effective_at,
                                    const std::optional<DueWorkRow>& consumed) {
  return again_while_busy([&]() -> Result<void> {
    OSTO_TRY(const auto transaction, storage_->begin(TransactionKind::write));
    OSTO_CHECK(transaction->lock_company(company_id));
    OSTO_TRY(const Instant clock_now, now_in(*transaction));
    OSTO_TRY(const SettleFacts facts, load_settle(*transaction, company_id, attempt_id, effective_at));
    Unit unit(*transaction, company_id, effective_at, std::max(clock_now, effective_at),
              "outcome:" + attempt_id.to_string() + ":" + std::string(enumerator_name(outcome.state)) + ":" +
                  std::to_string(facts.attempt.look_up_count));
    if (consumed) {
      Decision done;
      done.erase(*consumed);
      OSTO_CHECK(transaction->apply(done.changes));
    }
    OSTO_TRY(Decision decision, decide_outcome(facts, outcome, unit.as_of()));
    OSTO_CHECK(unit.apply(std::move(decision)));
    OSTO_CHECK(settle_top_up(unit, facts.attempt.document_id));
    OSTO_CHECK(transaction->position_events());
    return transaction->commit();
  });
}

}  // namespace osto::billing
