// Refunds at providers, by the rules of attempts: on disk before the call, never in a transaction, looked up until it is known.
#include "engine/engine.hpp"

#include "core/payment/operator_cases.hpp"
#include "core/payment/refund_machine.hpp"
#include "engine/advances.hpp"
#include "engine/load.hpp"
#include "engine/load_payment.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

struct Question {
  RefundRow refund;
  PaymentRow payment;
  AttemptRow attempt;
  MethodRow method;
  Instant now;
  ClockKind kind{};
  bool is_still_due = false;
};

Result<void> load_question(Transaction& transaction, CompanyId company_id, RefundId refund_id, Question& question) {
  const auto of = [&](const auto& id) { return Parameters{{"company_id", company_id}, {"id", id}}; };
  OSTO_TRY(question.refund, load_row(transaction, queries::kRefund, of(refund_id), "refund"));
  OSTO_TRY(question.payment, load_row(transaction, queries::kPayment, of(question.refund.payment_id), "payment"));
  if (!question.payment.attempt_id) return fail(ErrorCode::invariant_broken, "a refund of money that came by itself waits for a provider", {}, refund_id.to_string());
  OSTO_TRY(question.attempt, load_row(transaction, queries::kAttempt, of(*question.payment.attempt_id), "payment attempt"));
  OSTO_TRY(question.method, load_row(transaction, queries::kMethod, of(question.attempt.method_id), "payment method"));
  return {};
}

RefundRequest request_of(const Question& question) {
  const RefundRow& refund = question.refund;
  return {refund.id, question.attempt.id, refund.company_id, Money{refund.amount_minor, refund.currency}, question.method.kind, question.method.token,
          question.payment.provider_reference, refund.created_at};
}

RefundOutcome outcome_of(RefundState state) {
  RefundOutcome outcome;
  outcome.state = state;
  return outcome;
}

/// What cannot be true is treated as unknown: states of ours, and that a refund was never seen which the provider had taken.
RefundOutcome believed(RefundOutcome outcome, const RefundRow& refund) {
  using enum RefundState;
  // Of what is settled two things are news: that the bank returned it, and that it went through after all.
  const bool is_news = (refund.state == succeeded && outcome.state == failed) || (refund.state == failed && outcome.state == succeeded);
  if (!is_live(refund.state) && !is_news) return outcome_of(refund.state);
  const bool is_possible = outcome.state == pending || outcome.state == unknown || outcome.state == succeeded || outcome.state == failed ||
                           (outcome.state == created && refund.state != pending && refund.state != succeeded);
  return is_possible ? outcome : outcome_of(unknown);
}

bool may_be_sent_again(const RefundRow& refund, const ProviderCapabilities& provider, Instant now) {
  const bool is_key_fresh = refund.submitted_at && elapsed(*refund.submitted_at, now) <= provider.key_ttl;
  return step_refund(refund.state, RefundEvent::resend, {is_key_fresh}).has_value();
}

std::string claim_of(RefundId refund_id) { return "refund " + refund_id.to_string(); }

RefundId subject_of(const DueWorkRow& due) {
  IdBytes bytes{};
  std::copy_n(due.subject_id.octets.begin(), std::min(bytes.size(), due.subject_id.octets.size()), bytes.begin());
  return RefundId(bytes);
}

}  // namespace

Result<void> Engine::send_refunds_of(CompanyId company_id) {
  OSTO_TRY(const auto unsent, read<std::vector<RefundRow>>([&](Transaction& transaction) {
    return transaction.rows(queries::kUndispatchedRefundsOf, {{"company_id", company_id}});
  }));
  for (const RefundRow& refund : unsent) OSTO_CHECK(send_refund_or_park(company_id, refund.id));
  return {};
}

Result<void> Engine::send_refund_or_park(CompanyId company_id, RefundId refund_id) {
  auto sent = send_refund(company_id, refund_id);
  if (!sent && sent.error().code == ErrorCode::provider_failed) {
    log(LogLevel::warning, sent.error().message);
    return {};
  }
  return park_when_broken(company_id, "refund " + refund_id.to_string(), std::move(sent));
}

/// Leaves the refund alone while another process is at it: two of them could both reach the provider.
Result<void> Engine::send_refund(CompanyId company_id, RefundId refund_id) {
  OSTO_TRY(const auto claim, storage_->claim(claim_of(refund_id)));
  if (!claim) return {};
  OSTO_TRY(const Question question, read<Question>([&](Transaction& transaction) -> Result<Question> {
    Question loaded;
    OSTO_CHECK(load_question(transaction, company_id, refund_id, loaded));
    OSTO_TRY(loaded.now, now_in(transaction));
    return loaded;
  }));
  const RefundRow& refund = question.refund;
  if (refund.by_hand || (refund.state != RefundState::created && refund.state != RefundState::submitted)) return {};
  PaymentProvider* provider = find_provider(question.payment.provider);
  if (provider == nullptr) {
    OSTO_CHECK(watch_unsent());
    return fail(ErrorCode::provider_failed, "the provider '" + question.payment.provider + "' was not given when the database was opened", {}, refund_id.to_string());
  }
  const Instant instant = question.now;
  const auto commit = [&](const auto& decide) -> Result<void> {
    return again_while_busy([&]() -> Result<void> {
      OSTO_TRY(const auto transaction, storage_->begin(TransactionKind::write));
      OSTO_CHECK(transaction->lock_company(company_id));
      Unit unit(*transaction, company_id, instant, instant, "submit:" + refund_id.to_string());
      OSTO_TRY(Decision decision, decide(unit.as_of()));
      OSTO_TRY(const auto cases, transaction->rows(queries::kCasesOfRefund, {{"company_id", company_id}, {"refund_id", refund_id}}));
      for (const OperatorCaseRow& row : cases) {  // that nobody could send it
        if (row.state == OperatorCaseState::open) close_case(row, {}, unit.as_of(), decision);
      }
      OSTO_CHECK(unit.apply(std::move(decision)));
      OSTO_CHECK(transaction->position_events());
      return transaction->commit();
    });
  };
  const bool is_resend = refund.state == RefundState::submitted;
  if (!is_resend && !provider->capabilities().refunds) return commit([&](AsOf&) -> Result<Decision> { return decide_hand_over(refund); });
  if (!is_resend) {
    OSTO_CHECK(commit([&](AsOf& as_of) { return decide_submit_refund(refund, as_of); }));
  } else if (!may_be_sent_again(refund, provider->capabilities(), instant)) {
    return commit_refund(company_id, refund_id, outcome_of(RefundState::unknown), instant, std::nullopt);
  }
  return commit_refund(company_id, refund_id, ask_to_refund(*provider, request_of(question), refund), instant, std::nullopt);
}

/// A call that did not arrive leaves the refund unknown: a look-up tells that it was never seen, and then it is sent again.
RefundOutcome Engine::ask_to_refund(PaymentProvider& provider, const RefundRequest& request, const RefundRow& refund) {
  auto answer = provider.refund(request);
  if (!answer) {
    log(LogLevel::warning, "refund " + refund.id.to_string() + " was not sent: " + answer.error().message);
    return outcome_of(RefundState::unknown);
  }
  RefundOutcome outcome = believed(*std::move(answer), refund);
  return outcome.state == RefundState::created ? outcome_of(RefundState::unknown) : outcome;
}

Result<bool> Engine::look_up_refund(const DueWorkRow& due) {
  const RefundId refund_id = subject_of(due);
  OSTO_TRY(const auto claim, storage_->claim(claim_of(refund_id)));
  if (!claim) return false;
  OSTO_TRY(const Question question, read<Question>([&](Transaction& transaction) -> Result<Question> {
    Question loaded;
    OSTO_CHECK(load_question(transaction, due.company_id, refund_id, loaded));
    OSTO_TRY(const auto still_due, transaction.first(queries::kDueOfSubject, {{"company_id", due.company_id},
                                                     {"kind", enumerator_name(due.kind)}, {"subject_id", due.subject_id}}));
    loaded.is_still_due = still_due && still_due->due_at == due.due_at && still_due->generation == due.generation;
    OSTO_TRY(loaded.now, now_in(transaction));
    OSTO_TRY(loaded.kind, clock_kind_in(transaction));
    return loaded;
  }));
  if (!question.is_still_due) return true;  // another process was quicker
  const RefundRow& refund = question.refund;
  const Instant instant = question.kind == ClockKind::test ? due.due_at : question.now;
  PaymentProvider* provider = find_provider(question.payment.provider);
  if (refund.state == RefundState::created || refund.state == RefundState::submitted) {
    OSTO_CHECK(ask_for_provider(due, refund, provider != nullptr, instant));
    return true;
  }
  RefundOutcome outcome = outcome_of(is_live(refund.state) ? refund.state : RefundState::unknown);  // unless somebody answers
  if (provider != nullptr) {
    auto answer = provider->look_up_refund(request_of(question), instant);
    if (answer) {
      outcome = believed(*std::move(answer), refund);
      const bool was_never_seen = outcome.state == RefundState::created;
      const bool is_sent_again = was_never_seen && may_be_sent_again(refund, provider->capabilities(), instant);
      if (is_sent_again) outcome = ask_to_refund(*provider, request_of(question), refund);
      if (was_never_seen && !is_sent_again) outcome.failure_code = "not_sent";
    } else {
      log(LogLevel::warning, "refund " + refund_id.to_string() + " could not be looked up: " + answer.error().message);
    }
  }
  OSTO_CHECK(commit_refund(due.company_id, refund_id, outcome, instant, due));
  return true;
}

Result<void> Engine::commit_refund(CompanyId company_id, RefundId refund_id, const RefundOutcome& outcome, Instant effective_at,
                                   const std::optional<DueWorkRow>& consumed) {
  return again_while_busy([&]() -> Result<void> {
    OSTO_TRY(const auto transaction, storage_->begin(TransactionKind::write));
    OSTO_CHECK(transaction->lock_company(company_id));
    OSTO_TRY(const Instant clock_now, now_in(*transaction));
    OSTO_TRY(const SettleRefundFacts facts, load_settle_refund(*transaction, company_id, refund_id, effective_at));
    Unit unit(*transaction, company_id, effective_at, std::max(clock_now, effective_at),
              "refund:" + refund_id.to_string() + ":" + std::string(enumerator_name(outcome.state)) + ":" + std::to_string(facts.refund.look_up_count));
    if (consumed) {
      Decision done;
      done.erase(*consumed);
      OSTO_CHECK(transaction->apply(done.changes));
    }
    OSTO_TRY(Decision decision, decide_refund_outcome(facts, outcome, unit.as_of()));
    OSTO_CHECK(apply_money(unit, std::move(decision)));
    OSTO_CHECK(transaction->position_events());
    return transaction->commit();
  });
}

}  // namespace osto::billing
