// Providers: asked outside every transaction, after the question is on disk; the answer is committed like any decision.
#include "engine/engine.hpp"

#include "core/payment/attempt_machine.hpp"
#include "core/payment/operator_cases.hpp"
#include "core/payment/payment_decisions.hpp"
#include "engine/advances.hpp"
#include "engine/dunning_steps.hpp"
#include "engine/load.hpp"
#include "engine/top_ups.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

constexpr std::int64_t kSendBatch = 200;

ChargeRequest request_of(const AttemptRow& attempt, const MethodRow& method, Instant sent_at) {
  return {attempt.id, attempt.company_id, attempt.document_id, attempt.ordinal, Money{attempt.amount_minor, attempt.currency},
          method.kind, attempt.token.value_or(method.token), attempt.created_at, attempt.provider_reference.value_or(""), sent_at};
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
      case AttemptState::canceled: return attempt.state == AttemptState::requires_action;
      case AttemptState::declined:
      case AttemptState::pending:
      case AttemptState::requires_action:
      case AttemptState::unknown: return true;
      default: return false;  // states of ours, not answers
    }
  };
  // Of what is settled only two things are news: that the bank took it back, and that money moved after all.
  const bool is_news = outcome.state == AttemptState::reversed || (outcome.state == AttemptState::succeeded && attempt.state != AttemptState::reversed);
  if (!is_live(attempt.state) && !(is_news && is_possible())) return outcome_of(attempt.state);
  if (is_possible()) return outcome;
  ChargeOutcome unknown;
  unknown.state = AttemptState::unknown;
  unknown.provider_reference = std::move(outcome.provider_reference);
  return unknown;
}

/// Seconds of waiting count: a look-up within the provider's lag may not see the charge yet.
bool may_be_unseen(const AttemptRow& attempt, const ProviderCapabilities& provider, Instant asked_at) {
  return elapsed(*attempt.submitted_at, asked_at) < provider.look_up_lag;
}

bool its_key_is_fresh(const AttemptRow& attempt, const ProviderCapabilities& provider, Instant now) {
  return elapsed(*attempt.submitted_at, now) <= provider.key_ttl;
}

/// The answer to a key that was sent before. That this sending did not arrive says nothing about the first, which may have moved money;
/// nor does a decline without the provider's reference, as that may be of this sending alone. A look-up tells.
ChargeOutcome of_first_sending(ChargeOutcome told) {
  const bool is_of_resend = told.state == AttemptState::not_sent || (told.state == AttemptState::declined && told.provider_reference.empty());
  return is_of_resend ? outcome_of(AttemptState::unknown) : told;
}

std::string claim_of(AttemptId attempt_id) { return "attempt " + attempt_id.to_string(); }

}  // namespace

/// One pass over what a crash or an absent provider left behind, provider by provider, so that what one that is not opened cannot send
/// keeps nothing else from being sent. What stays unsent waits for the next run, and is watched.
Result<void> Engine::send_undispatched() {
  if (storage_->ownership() == Ownership::host) return {};
  for (const auto& provider : providers_) {
    const Parameters of_provider{{"provider", provider->name()}, {"limit", kSendBatch}};
    OSTO_TRY(const auto unsent, read<std::vector<AttemptRow>>([&](Transaction& transaction) { return transaction.rows(queries::kUndispatched, of_provider); }));
    for (const AttemptRow& attempt : unsent) OSTO_CHECK(send_or_park(attempt.company_id, attempt.id));
    OSTO_TRY(const auto unsent_refunds, read<std::vector<RefundRow>>([&](Transaction& transaction) {
      return transaction.rows(queries::kUndispatchedRefunds, of_provider);
    }));
    for (const RefundRow& refund : unsent_refunds) OSTO_CHECK(send_refund_or_park(refund.company_id, refund.id));
  }
  return watch_unsent();
}

/// Leaves the attempt alone while another process is at it: two of them could both reach the provider.
Result<void> Engine::send_attempt(CompanyId company_id, AttemptId attempt_id) {
  OSTO_TRY(const auto claim, storage_->claim(claim_of(attempt_id)));
  if (!claim) return {};
  struct Question { AttemptRow attempt; MethodRow method; Instant now; };
  OSTO_TRY(const Question question, read<Question>([&](Transaction& transaction) -> Result<Question> {
    Question loaded;
    OSTO_TRY(loaded.attempt, load_row(transaction, queries::kAttempt, {{"company_id", company_id}, {"id", attempt_id}}, "payment attempt"));
    OSTO_TRY(loaded.method, load_row(transaction, queries::kMethod, {{"company_id", company_id}, {"id", loaded.attempt.method_id}}, "payment method"));
    OSTO_TRY(loaded.now, now_in(transaction));
    return loaded;
  }));
  AttemptRow attempt = question.attempt;
  if (attempt.state != AttemptState::created && attempt.state != AttemptState::submitted) return {};
  PaymentProvider* provider = find_provider(question.method.provider);
  if (provider == nullptr) {
    OSTO_CHECK(watch_unsent());
    return fail(ErrorCode::provider_failed, "the provider '" + question.method.provider + "' was not given when the database was opened", {}, attempt_id.to_string());
  }
  const Instant instant = question.now;  // under a test clock the attempt's own, unless its provider was absent since
  const bool is_resend = attempt.state == AttemptState::submitted;
  if (!is_resend) {
    OSTO_TRY(const auto submitted, submit(attempt, instant));
    if (!submitted) return {};
    attempt = *submitted;
  } else if (!step_attempt(attempt.state, AttemptEvent::resend, {its_key_is_fresh(attempt, provider->capabilities(), instant)})) {
    // Too late to send the same key again: it could charge a second time. It is looked up instead.
    return commit_outcome(company_id, attempt_id, outcome_of(AttemptState::unknown), instant, std::nullopt);
  }
  auto answer = provider->charge(request_of(attempt, question.method, instant));
  if (!answer) {
    log(LogLevel::warning, "attempt " + attempt_id.to_string() + " was not sent: " + answer.error().message);
    answer = outcome_of(AttemptState::not_sent);
  }
  ChargeOutcome outcome = believed(*std::move(answer), attempt);
  if (is_resend) outcome = of_first_sending(std::move(outcome));
  return commit_outcome(company_id, attempt_id, outcome, instant, std::nullopt);
}

/// Puts the attempt on disk as sent. Nothing: nobody owes what it asks for any more, and it is withdrawn. Either way no person has to
/// look after its provider any longer.
Result<std::optional<AttemptRow>> Engine::submit(const AttemptRow& attempt, Instant instant) {
  return again_while_busy([&]() -> Result<std::optional<AttemptRow>> {
    OSTO_TRY(const auto transaction, storage_->begin(TransactionKind::write));
    OSTO_CHECK(transaction->lock_company(attempt.company_id));
    OSTO_TRY(const CollectionFacts facts, load_collection(*transaction, attempt.company_id, attempt.document_id));
    Unit unit(*transaction, attempt.company_id, instant, instant, "submit:" + attempt.id.to_string());
    std::optional<AttemptRow> sent;
    Decision decision;
    if (const MethodRow* method = find_owed_by(facts, attempt)) {
      OSTO_TRY(SubmittedAttempt submitted, decide_submit(attempt, method->token, unit.as_of()));
      sent = std::move(submitted.attempt);
      decision = std::move(submitted.decision);
    } else {
      OSTO_TRY(decision, decide_withdraw(facts, attempt, unit.as_of()));
    }
    OSTO_TRY(const auto open, transaction->first(queries::kOpenCaseOfAttempt, {{"company_id", attempt.company_id}, {"attempt_id", attempt.id}}));
    if (open) close_case(*open, {}, unit.as_of(), decision);
    OSTO_CHECK(unit.apply(std::move(decision)));
    OSTO_CHECK(transaction->position_events());
    OSTO_CHECK(transaction->commit());
    return sent;
  });
}

/// What a look-up tells; a charge past the customer's deadline is given up instead. What stays unknown, or was "never seen" when it
/// may only not be seen yet, is sent again under the same key while that is safe: the answer is the first sending's.
ChargeOutcome Engine::find_out(PaymentProvider& provider, const AttemptRow& attempt, const MethodRow& method, Instant instant) {
  const ChargeOutcome nothing_new = outcome_of(is_live(attempt.state) ? attempt.state : AttemptState::unknown);
  const ProviderCapabilities capabilities = provider.capabilities();
  const ChargeRequest request = request_of(attempt, method, instant);
  const bool is_over = attempt.state == AttemptState::requires_action && attempt.action_expires_at && *attempt.action_expires_at <= instant;
  auto answer = is_over ? provider.cancel(request, instant) : provider.look_up(request, instant);
  ChargeOutcome outcome = nothing_new;
  if (answer) {
    outcome = believed(as_declined_when_returned(*std::move(answer), attempt), attempt);
    if (outcome.state == AttemptState::not_sent && may_be_unseen(attempt, capabilities, instant)) outcome = nothing_new;
  } else {
    log(LogLevel::warning, "attempt " + attempt.id.to_string() + " could not be looked up: " + answer.error().message);
  }
  const bool is_lost = outcome.state == AttemptState::unknown && attempt.state == AttemptState::unknown;
  if (!is_lost || !step_attempt(attempt.state, AttemptEvent::resend, {its_key_is_fresh(attempt, capabilities, instant)})) return outcome;
  auto resent = provider.charge(request);
  if (!resent) {
    log(LogLevel::warning, "attempt " + attempt.id.to_string() + " was not sent again: " + resent.error().message);
    return outcome;
  }
  return of_first_sending(believed(*std::move(resent), attempt));
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
  PaymentProvider* provider = find_provider(question.method.provider);
  if (state == AttemptState::created || state == AttemptState::submitted) {
    OSTO_CHECK(ask_for_provider(due, question.attempt, provider != nullptr, instant));
    return true;
  }
  const ChargeOutcome outcome = provider != nullptr ? find_out(*provider, question.attempt, question.method, instant)
                                                    : outcome_of(is_live(state) ? state : AttemptState::unknown);
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
    OSTO_CHECK(apply_money(unit, std::move(decision)));
    OSTO_CHECK(settle_top_up(unit, facts.attempt.document_id));
    OSTO_CHECK(plan_dunning_of(unit, facts.attempt.document_id));
    OSTO_CHECK(transaction->position_events());
    return transaction->commit();
  });
}

}  // namespace osto::billing
