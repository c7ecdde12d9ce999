// Due work: what happens because time passes, in time order, each piece once.
#include "engine/engine.hpp"

#include "core/payment/payment_decisions.hpp"
#include "core/subscription/subscription_decisions.hpp"
#include "engine/due_steps.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

/// Errors that say something about the account's own rows: they park the account. Others concern the store or the process.
bool parks_account(const Error& error) {
  switch (error.code) {
    case ErrorCode::storage_busy:
    case ErrorCode::storage_failed:
    case ErrorCode::transaction_lost:
    case ErrorCode::schema_mismatch:
    case ErrorCode::wrong_process:
    case ErrorCode::interrupted:
    case ErrorCode::out_of_memory:
      return false;
    default:
      return true;
  }
}

/// `last_sequence` of the company's events tells apart two pieces of one kind that a subject has at one instant: two changes
/// at the same time are each followed by a renewal.
std::string scope_of(const DueWorkRow& due, std::int64_t last_sequence) {
  return "due:" + due.company_id.to_string() + ":" + std::string(enumerator_name(due.kind)) + ":" +
         to_hex(due.subject_id.octets) + ":" + due.due_at.to_string() + ":" + std::to_string(due.generation) + ":" +
         std::to_string(last_sequence);
}

}  // namespace

Result<Engine::Pause> Engine::work_one(Transaction& transaction, const DueWorkRow& due, Instant recorded_at) {
  OSTO_TRY(const auto last, transaction.first(queries::kLastEvent, {{"company_id", due.company_id}}));
  Unit unit(transaction, due.company_id, due.due_at, recorded_at, scope_of(due, last ? last->sequence : 0));
  Decision consumed;
  consumed.erase(due);
  OSTO_CHECK(transaction.apply(consumed.changes));
  OSTO_CHECK(run_due_step(unit, due));
  return Pause{unit.attempt_id(), std::nullopt, unit.has_refunds()};
}

Result<void> Engine::park(Transaction& transaction, CompanyId company_id, const std::string& work, const Error& error, Instant recorded_at) {
  Unit unit(transaction, company_id, recorded_at, recorded_at, "park:" + company_id.to_string() + ":" + work);
  Decision decision;
  decision.insert(ParkedCompanyRow{company_id, work + ": " + error.message, recorded_at});
  decision.event(EventKind::company_parked, company_id);
  log(LogLevel::error, "company " + company_id.to_string() + " parked: " + error.message);
  return unit.apply(std::move(decision));
}

/// What failed outside a transaction holds up its own company only.
Result<void> Engine::park_when_broken(CompanyId company_id, const std::string& work, Result<void> outcome) {
  if (outcome || !parks_account(outcome.error())) return outcome;
  OSTO_TRY(const auto transaction, storage_->begin(TransactionKind::write));
  OSTO_CHECK(transaction->lock_company(company_id));
  OSTO_TRY(const auto parked, transaction->first(queries::kParkedCompany, {{"company_id", company_id}}));
  if (parked) return {};
  OSTO_TRY(const Instant clock_now, now_in(*transaction));
  OSTO_CHECK(park(*transaction, company_id, work, outcome.error(), clock_now));
  OSTO_CHECK(transaction->position_events());
  return transaction->commit();
}

/// A provider that cannot be asked leaves its attempt unsent for a later run; everything else goes on.
Result<void> Engine::send_or_park(CompanyId company_id, AttemptId attempt_id) {
  auto sent = send_attempt(company_id, attempt_id);
  if (!sent && sent.error().code == ErrorCode::provider_failed) {
    log(LogLevel::warning, sent.error().message);
    return {};
  }
  return park_when_broken(company_id, "payment attempt " + attempt_id.to_string(), std::move(sent));
}

Result<Engine::Pause> Engine::work_company(Transaction& transaction, CompanyId company_id, Instant until, std::int64_t& budget,
                                           std::int64_t& done_count, std::optional<Instant> recorded_at) {
  OSTO_TRY(const ClockKind kind, clock_kind_in(transaction));
  Instant clock_now;
  if (recorded_at) {
    clock_now = *recorded_at;
  } else {
    OSTO_TRY(clock_now, now_in(transaction));
  }
  while (budget > 0) {
    OSTO_TRY(const auto due, transaction.first(queries::kDueOf, {{"company_id", company_id}, {"until", until}}));
    if (!due) return Pause{};
    if (due->kind == DueKind::look_up || due->kind == DueKind::look_up_refund) return Pause{std::nullopt, due};
    --budget;
    auto pause = work_one(transaction, *due, kind == ClockKind::test ? std::max(due->due_at, clock_now) : clock_now);
    if (!pause) return pause;
    ++done_count;
    if (pause->is_needed()) return pause;
  }
  return Pause{};
}

/// All due work of one company, and what it sends, until nothing is due at `until`.
Result<void> Engine::settle_company(CompanyId company_id, Instant until) {
  const auto load_unsent = [&](Transaction& transaction) {
    return transaction.rows(queries::kUndispatchedOf, {{"company_id", company_id}});
  };
  OSTO_TRY(const bool is_settled, read<bool>([&](Transaction& transaction) -> Result<bool> {
    OSTO_TRY(const auto unsent, load_unsent(transaction));
    OSTO_TRY(const auto unsent_refunds, transaction.rows(queries::kUndispatchedRefundsOf, {{"company_id", company_id}}));
    OSTO_TRY(const auto due, transaction.first(queries::kDueOf, {{"company_id", company_id}, {"until", until}}));
    return unsent.empty() && unsent_refunds.empty() && !due;
  }));
  if (is_settled) return {};
  const std::scoped_lock lock(work_mutex_);
  OSTO_TRY(const auto unsent, read<std::vector<AttemptRow>>(load_unsent));
  for (const AttemptRow& attempt : unsent) OSTO_CHECK(send_or_park(company_id, attempt.id));
  OSTO_CHECK(send_refunds_of(company_id));
  // A company that is settled on its own is worked up to the present, which moves no clock.
  OSTO_CHECK(work_company_to(company_id, until, ClockKind::system));
  return {};
}

/// Works one company up to `until`, parking it when a piece of its work breaks an invariant.
Result<Engine::CompanyWork> Engine::work_company_to(CompanyId company_id, Instant until, ClockKind kind) {
  CompanyWork work;
  while (true) {
    OSTO_TRY(const bool has_work, read<bool>([&](Transaction& transaction) -> Result<bool> {
      OSTO_TRY(const auto parked, transaction.first(queries::kParkedCompany, {{"company_id", company_id}}));
      OSTO_TRY(const auto due, transaction.first(queries::kDueOf, {{"company_id", company_id}, {"until", until}}));
      return due.has_value() && !parked;
    }));
    if (!has_work) return work;
    std::int64_t done_count = 0;
    OSTO_TRY(const Pause pause, again_while_busy([&]() -> Result<Pause> {
      done_count = 0;
      OSTO_TRY(const auto transaction, storage_->begin(TransactionKind::write));
      OSTO_CHECK(transaction->lock_company(company_id));
      if (kind == ClockKind::test) OSTO_CHECK(move_test_clock(*transaction, until));
      std::int64_t budget = kWorkPerTransaction;
      OSTO_TRY(Pause reached, work_company_or_park(*transaction, company_id, until, budget, done_count));
      OSTO_CHECK(transaction->position_events());
      OSTO_CHECK(transaction->commit());
      return reached;
    }));
    work.done_count += done_count;
    if (pause.attempt_to_send) OSTO_CHECK(send_or_park(company_id, *pause.attempt_to_send));
    if (pause.has_refunds_to_send) OSTO_CHECK(send_refunds_of(company_id));
    if (pause.look_up) {
      auto looked_up = pause.look_up->kind == DueKind::look_up ? look_up(*pause.look_up) : look_up_refund(*pause.look_up);
      if (looked_up && !*looked_up) {
        work.is_held = true;
        return work;
      }
      Result<void> outcome;
      if (!looked_up) outcome = Failure(std::move(looked_up).error());
      OSTO_CHECK(park_when_broken(company_id, std::string(enumerator_name(pause.look_up->kind)) + " of " + pause.look_up->due_at.to_string(), std::move(outcome)));
      ++work.done_count;
    }
  }
}

/// One piece at a time in a savepoint, so that a piece that fails leaves the others standing.
Result<Engine::Pause> Engine::work_company_or_park(Transaction& transaction, CompanyId company_id, Instant until,
                                                   std::int64_t& budget, std::int64_t& done_count) {
  while (budget > 0) {
    OSTO_TRY(const auto due, transaction.first(queries::kDueOf, {{"company_id", company_id}, {"until", until}}));
    if (!due) return Pause{};
    OSTO_CHECK(transaction.savepoint());
    std::int64_t one = 1;
    auto pause = work_company(transaction, company_id, until, one, done_count);
    if (pause) {
      OSTO_CHECK(transaction.release());
      if (pause->is_needed()) return pause;
      --budget;
      continue;
    }
    if (!parks_account(pause.error())) return pause;
    OSTO_CHECK(transaction.rollback_to_savepoint());
    OSTO_TRY(const Instant clock_now, now_in(transaction));
    OSTO_CHECK(park(transaction, company_id, std::string(enumerator_name(due->kind)) + " of " + due->due_at.to_string(), pause.error(),
                    std::max(clock_now, due->due_at)));
    return Pause{};
  }
  return Pause{};
}

Result<WorkReport> Engine::work_until(Instant until, std::optional<std::int64_t> limit, ClockKind kind) {
  if (storage_->is_in_hosts_transaction()) {
    return fail(ErrorCode::state_conflict,
                "the host's transaction is open: providers would be called before it is known to commit; run due work outside it");
  }
  const std::scoped_lock lock(work_mutex_);
  WorkReport report;
  OSTO_CHECK(send_undispatched());
  NextDueRow after{CompanyId{}, Instant::from_microseconds(Instant::kMinMicroseconds)};  // what this run has left alone so far
  while (true) {
    if (limit && report.done_count >= *limit) {
      report.is_caught_up = false;
      break;
    }
    OSTO_TRY(const auto next, read<std::optional<NextDueRow>>([&](Transaction& transaction) {
      return transaction.first(queries::kNextDue, {{"until", until}, {"after_due_at", after.due_at}, {"after_company_id", after.company_id}});
    }));
    if (!next) break;
    OSTO_TRY(const CompanyWork work, work_company_to(next->company_id, next->due_at, kind));
    report.done_count += work.done_count;
    if (!work.is_held) continue;
    // A test clock cannot pass work that is not done; under the system's, a later run finds it.
    if (kind == ClockKind::test) return fail(ErrorCode::storage_busy, "another process asks a provider for a company; try again");
    after = *next;
    report.is_caught_up = false;
  }
  return report;
}

/// Forward only, and only written when it moves.
Result<void> Engine::move_test_clock(Transaction& transaction, Instant instant) {
  OSTO_TRY(const Instant present, now_in(transaction));
  return instant <= present ? Result<void>{} : set_test_now(transaction, instant);
}

Result<WorkReport> Engine::run_due(Instant until, std::optional<std::int64_t> limit) {
  OSTO_TRY(const Instant present, now());
  if (until > present) return fail(ErrorCode::clock_refused, "lies after the clock; due work is not done early", "/until");
  OSTO_TRY(const WorkReport report, work_until(until, limit, ClockKind::system));
  OSTO_CHECK(relay_events());
  return report;
}

Result<WorkReport> Engine::advance(Instant until) {
  OSTO_TRY(const auto claim, storage_->claim(kClockClaim));
  if (!claim) return fail(ErrorCode::storage_busy, "another process moves this database's clock");
  OSTO_TRY(const ClockKind kind, clock_kind());
  if (kind != ClockKind::test) return fail(ErrorCode::clock_refused, "this database follows the system's clock; only a test clock can be moved", "/until");
  OSTO_TRY(const Instant present, now());
  if (until < present) return fail(ErrorCode::clock_refused, "lies before the clock; it only moves forward", "/until");
  OSTO_TRY(const WorkReport report, work_until(until, std::nullopt, ClockKind::test));
  if (until > present) {
    OSTO_TRY(const auto transaction, storage_->begin(TransactionKind::write));
    OSTO_CHECK(move_test_clock(*transaction, until));
    OSTO_CHECK(transaction->commit());
  }
  OSTO_CHECK(relay_events());
  return report;
}

}  // namespace osto::billing
