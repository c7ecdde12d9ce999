// Opening, time, and commands.
#include "engine/engine.hpp"

#include "core/payment/card_number.hpp"
#include "engine/load.hpp"
#include "engine/preview_token.hpp"
#include "engine/sealed_storage.hpp"

#include <osto_billing/scalars.hpp>

#include <algorithm>

namespace osto::billing {
namespace {

constexpr std::string_view kClockKind = "clock_kind";
constexpr std::string_view kClockNow = "clock_now";
constexpr std::string_view kSealedSchema = "sealed_schema";  // the schema version whose rows the seals are of

std::string key_lock(const std::string& idempotency_key) { return "idempotency_key " + idempotency_key; }

/// Whether an attempt on the same invoice has not been answered: this one, or one that followed it at once. What is worded
/// meanwhile shows a state that lies between two stable ones.
Result<bool> awaits_an_answer(Transaction& transaction, CompanyId company_id, AttemptId attempt_id) {
  OSTO_TRY(const auto attempt, load_row(transaction, queries::kAttempt, {{"company_id", company_id}, {"id", attempt_id}}, "payment attempt"));
  OSTO_TRY(const auto attempts, transaction.rows(queries::kAttemptsOf, {{"company_id", company_id}, {"document_id", attempt.document_id}}));
  return std::any_of(attempts.begin(), attempts.end(), [](const AttemptRow& row) {
    return row.state == AttemptState::created || row.state == AttemptState::submitted;
  });
}

Result<std::string> load_meta(Transaction& transaction, std::string_view name) {
  OSTO_TRY(auto row, transaction.first(queries::kMeta, {{"name", name}}));
  if (!row) return fail(ErrorCode::schema_mismatch, "the database does not say its " + std::string(name));
  return std::move(row->text);
}

Result<void> store_meta(Transaction& transaction, std::string_view name, std::string text) {
  Decision decision;
  decision.upsert(MetaRow{std::string(name), std::move(text)});
  return transaction.apply(decision.changes);
}

}  // namespace

Engine::Engine(std::unique_ptr<Storage> storage, std::vector<std::shared_ptr<PaymentProvider>> providers,
               std::unique_ptr<TimeSource> system_clock, LogSink log)
    : storage_(seal_commits(std::move(storage))), providers_(std::move(providers)), system_clock_(std::move(system_clock)), log_(std::move(log)) {}

Result<void> Engine::start(ClockKind kind_of_new, std::optional<Instant> test_clock_start) {
  OSTO_TRY(const auto known, read<std::optional<MetaRow>>([](Transaction& transaction) {
    return transaction.first(queries::kMeta, {{"name", kClockKind}});
  }));
  ClockKind kind = kind_of_new;
  if (known) {
    const auto stored = find_enumerator<ClockKind>(known->text);
    if (!stored) return fail(ErrorCode::schema_mismatch, "the database's clock kind is unknown");
    kind = *stored;
  }
  if (kind == ClockKind::test) {
    for (const auto& provider : providers_) {
      if (provider->capabilities().live) {
        return fail(ErrorCode::clock_refused, "a database with a test clock refuses live providers", "/providers");
      }
    }
  }
  if (known) return seal_after_upgrade();
  if (kind == ClockKind::test && !test_clock_start) {
    return fail(ErrorCode::invalid_value, "is absent; a new test clock needs a start", "/test_clock_start");
  }
  OSTO_TRY(const auto transaction, storage_->begin(TransactionKind::write));
  OSTO_CHECK(store_meta(*transaction, kClockKind, std::string(enumerator_name(kind))));
  OSTO_CHECK(store_meta(*transaction, kSealedSchema, std::to_string(storage_->current_schema_version())));
  if (kind == ClockKind::test) OSTO_CHECK(set_test_now(*transaction, *test_clock_start));
  return transaction->commit();
}

/// Rows changed their columns with the schema, or were written before there were seals: they are sealed as they are now.
Result<void> Engine::seal_after_upgrade() {
  const std::string version = std::to_string(storage_->current_schema_version());
  const auto is_sealed = [&](Transaction& transaction) -> Result<bool> {
    OSTO_TRY(const auto found, transaction.first(queries::kMeta, {{"name", kSealedSchema}}));
    return found && found->text == version;
  };
  OSTO_TRY(const bool is_up_to_date, read<bool>(is_sealed));
  if (is_up_to_date) return {};
  OSTO_TRY(const auto transaction, storage_->begin(TransactionKind::write));
  OSTO_CHECK(transaction->lock_name(kSealedSchema));
  OSTO_TRY(const bool was_quicker, is_sealed(*transaction));
  if (was_quicker) return {};
  OSTO_CHECK(seal_all_rows(*storage_, *transaction));
  OSTO_CHECK(store_meta(*transaction, kSealedSchema, version));
  return transaction->commit();
}

Result<ClockKind> Engine::clock_kind_in(Transaction& transaction) {
  OSTO_TRY(const std::string text, load_meta(transaction, kClockKind));
  const auto kind = find_enumerator<ClockKind>(text);
  if (!kind) return fail(ErrorCode::schema_mismatch, "the database's clock kind is unknown");
  return *kind;
}

Result<Instant> Engine::now_in(Transaction& transaction) {
  OSTO_TRY(const ClockKind kind, clock_kind_in(transaction));
  if (kind == ClockKind::test) {
    OSTO_TRY(const std::string text, load_meta(transaction, kClockNow));
    return Instant::parse(text);
  }
  return system_now(transaction);
}

Result<Instant> Engine::system_now(Transaction& transaction) {
  OSTO_TRY(const auto server_now, transaction.server_now());
  return server_now ? *server_now : system_clock_->now();
}

Result<void> Engine::set_test_now(Transaction& transaction, Instant instant) {
  return store_meta(transaction, kClockNow, instant.to_string());
}

Result<Instant> Engine::now() {
  return read<Instant>([this](Transaction& transaction) { return now_in(transaction); });
}

Result<ClockKind> Engine::clock_kind() {
  return read<ClockKind>([this](Transaction& transaction) { return clock_kind_in(transaction); });
}

Result<void> Engine::release_clock() {
  OSTO_TRY(const auto claim, storage_->claim(kClockClaim));
  if (!claim) return fail(ErrorCode::storage_busy, "another process moves this database's clock");
  OSTO_TRY(const auto transaction, storage_->begin(TransactionKind::write));
  OSTO_TRY(const ClockKind kind, clock_kind_in(*transaction));
  if (kind != ClockKind::test) return fail(ErrorCode::clock_refused, "this database follows the system's clock already");
  OSTO_TRY(const Instant stands_at, now_in(*transaction));
  OSTO_TRY(const Instant present, system_now(*transaction));
  if (stands_at > present) {
    return fail(ErrorCode::clock_refused, "the test clock stands at " + stands_at.to_string() + ", ahead of the system's time " +
                                              present.to_string() + "; released now, time would go back");
  }
  OSTO_CHECK(store_meta(*transaction, kClockKind, std::string(enumerator_name(ClockKind::system))));
  return transaction->commit();
}

PaymentProvider* Engine::find_provider(std::string_view name) const {
  for (const auto& provider : providers_) {
    if (provider->name() == name) return provider.get();
  }
  return nullptr;
}

void Engine::log(LogLevel level, std::string_view message) const {
  if (log_) log_(level, mask_card_numbers(message));  // words of providers and hosts are among them
}

Result<void> Engine::relay_events() {
  if (storage_->dialect() != "postgres") return {};
  OSTO_TRY(const auto transaction, storage_->begin(TransactionKind::write));
  OSTO_CHECK(transaction->position_events());
  return transaction->commit();
}

// ---- commands -------------------------------------------------------------------------------------------------------

Result<std::optional<std::string>> Engine::replay(const Command& command, Transaction& transaction) {
  const CommandIdentity& identity = command.identity;
  if (identity.idempotency_key.empty()) return std::optional<std::string>{};
  OSTO_TRY(const auto known, transaction.first(queries::kIdempotencyKey, {{"key", identity.idempotency_key}}));
  if (!known) return std::optional<std::string>{};
  const Bytes hash{{identity.request_hash.begin(), identity.request_hash.end()}};
  if (known->operation != identity.operation || known->request_hash != hash) {
    return fail(ErrorCode::idempotency_mismatch, "this key was used with another request; a new request needs a new key");
  }
  if (known->answer) return known->answer;
  OSTO_TRY(const bool is_running, awaits_an_answer(transaction, *known->company_id, *known->attempt_id));
  if (is_running) {
    return fail(ErrorCode::still_running, "the first call with this key is still running", {}, known->attempt_id->to_string());
  }
  // The first caller was cut off between the outcome and its answer: it is worded and frozen now.
  OSTO_TRY(const Instant instant, now_in(transaction));
  IdempotencyRow frozen = *known;
  OSTO_TRY(frozen.answer, command.answer(transaction, instant));
  Decision record;
  record.update(frozen);
  OSTO_CHECK(transaction.apply(record.changes));
  return frozen.answer;
}

Result<std::string> Engine::execute(const Command& command) {
  const CommandIdentity& identity = command.identity;
  const bool is_own = storage_->ownership() == Ownership::own;
  // A repeated key is answered from its record and moves nothing, also no work that fell due since.
  OSTO_TRY(const bool is_repeat, read<bool>([&](Transaction& transaction) -> Result<bool> {
    if (identity.idempotency_key.empty()) return false;
    OSTO_TRY(const auto known, transaction.first(queries::kIdempotencyKey, {{"key", identity.idempotency_key}}));
    return known.has_value();
  }));
  std::string answer;
  CommandTry outcome;
  const WriterQueue::Work work = [&](Transaction& transaction) -> WriterQueue::Outcome {
    outcome = {};
    auto result = run_command(command, transaction, outcome);
    if (!result) return {Failure(std::move(result).error()), false};
    answer = *std::move(result);
    return {{}, identity.mode == CallMode::commit};
  };
  OSTO_CHECK(submit_command(command, work, outcome, is_own && identity.company_id && !is_repeat));
  if (command.report) command.report->preview_token = outcome.preview_token;
  if (identity.mode == CallMode::preview || !is_own || !identity.company_id || is_repeat) return answer;

  OSTO_TRY(const Instant instant, now());
  // The command is committed: what cannot be sent now stays due and is sent by a later run.
  if (auto settled = settle_companies(identity, instant); !settled) log(LogLevel::warning, settled.error().message);
  if (command.answer_time == AnswerTime::after_attempt && outcome.attempt_id) {
    return again_while_busy([&] { return finish_after_attempt(command, *outcome.attempt_id); });
  }
  return answer;
}

Result<void> Engine::settle_companies(const CommandIdentity& identity, Instant until) {
  OSTO_CHECK(settle_company(*identity.company_id, until));
  return identity.other_company_id ? settle_company(*identity.other_company_id, until) : Result<void>{};
}

/// Settles the company and does the command. Work that fell due between the two is settled, and the command tried again.
Result<void> Engine::submit_command(const Command& command, const WriterQueue::Work& work, const CommandTry& outcome, bool settles) {
  constexpr int kTries = 3;
  for (int tries = 1;; ++tries) {
    if (settles) {
      OSTO_TRY(const Instant instant, now());
      OSTO_CHECK(settle_companies(command.identity, instant));
    }
    auto done = again_while_busy([&] { return writers_.submit(*storage_, work); });
    if (done || !outcome.is_overdue || !settles || tries == kTries) return done;
  }
}

/// A change of a subscription replans its renewals and closings: what is due already would never be billed.
Result<void> Engine::refuse_overdue(const CommandIdentity& identity, Transaction& transaction, Instant now, CommandTry& outcome) {
  if (!identity.subscription_id) return {};
  OSTO_TRY(const auto overdue, transaction.first(queries::kOverdueOfSubject, {{"company_id", *identity.company_id},
                                                                             {"subject_id", *identity.subscription_id}, {"until", now}}));
  if (!overdue) return {};
  outcome.is_overdue = true;
  const std::string work = "work of this subscription (" + std::string(enumerator_name(overdue->kind)) + ") fell due at " +
                           overdue->due_at.to_string() + " and ";
  if (storage_->ownership() == Ownership::host) {
    return fail(ErrorCode::state_conflict, work + "is not done on the host's connection; run due work on the database itself first",
                {}, identity.subscription_id->to_string());
  }
  return fail(ErrorCode::storage_busy, work + "could not be done yet; try again", {}, identity.subscription_id->to_string());
}

namespace {

/// The token of the preview that this commit follows, if it is not too old.
Result<std::optional<PreviewToken>> pinned_preview(const CommandIdentity& identity, Instant present) {
  if (identity.preview_token.empty()) return std::optional<PreviewToken>{};
  if (identity.mode == CallMode::preview) return fail(ErrorCode::invalid_request, "a preview follows no other preview; only a commit takes its token");
  OSTO_TRY(const PreviewToken token, parse_token(identity.preview_token));
  if (token.decided_at > present || elapsed(token.decided_at, present).value > kPreviewLifeMicroseconds) {
    return fail(ErrorCode::conflict_with_preview, "the preview was made at " + token.decided_at.to_string() +
                                                      ", more than 15 minutes before " + present.to_string() + "; preview again");
  }
  return std::optional<PreviewToken>(token);
}

}  // namespace

/// Two companies in order of their ids, so that no two commands wait for each other. Answers what tells this command from the
/// same request made again without a key: where the company's chain of events ends.
Result<std::string> Engine::lock_companies(const CommandIdentity& identity, Transaction& transaction) {
  if (!identity.company_id) return std::string();
  std::vector<CompanyId> companies{*identity.company_id};
  if (identity.other_company_id) companies.push_back(*identity.other_company_id);
  std::sort(companies.begin(), companies.end());
  for (const CompanyId& company_id : companies) {
    OSTO_CHECK(transaction.lock_company(company_id));
    OSTO_TRY(const auto parked, transaction.first(queries::kParkedCompany, {{"company_id", company_id}}));
    if (parked && identity.operation != "companies.release") {
      return fail(ErrorCode::account_parked, "the company is parked: " + parked->reason, {}, company_id.to_string());
    }
  }
  OSTO_TRY(const auto last, transaction.first(queries::kLastEvent, {{"company_id", *identity.company_id}}));
  return ":" + std::to_string(last ? last->sequence : 0);
}

Result<std::string> Engine::run_command(const Command& command, Transaction& transaction, CommandTry& outcome) {
  const CommandIdentity& identity = command.identity;
  // The same key at the same time in another process: this one waits here, and then finds the other's record.
  if (!identity.idempotency_key.empty()) OSTO_CHECK(transaction.lock_name(key_lock(identity.idempotency_key)));
  OSTO_TRY(auto replayed, replay(command, transaction));
  if (replayed) return *std::move(replayed);

  OSTO_TRY(const std::string last_sequence, lock_companies(identity, transaction));
  OSTO_TRY(const Instant present, now_in(transaction));
  OSTO_TRY(const auto pinned, pinned_preview(identity, present));
  const bool names_key = pinned ? pinned->names_key : !identity.idempotency_key.empty();
  std::string scope = "command:" + identity.operation + ":" + (names_key ? identity.idempotency_key : "") + ":" +
                      to_hex(identity.request_hash) + last_sequence;
  OSTO_CHECK(refuse_overdue(identity, transaction, present, outcome));
  const Instant instant = pinned ? pinned->decided_at : present;
  DecisionWatch watched(transaction);
  std::optional<CompanyId> company_id;
  OSTO_CHECK(decide_command(command, watched, std::move(scope), instant, outcome, company_id));
  const Digest decision = watched.decision();
  if (pinned && pinned->decision != decision) {
    return fail(ErrorCode::conflict_with_preview, "something has changed since the preview; the same command would now do something else");
  }
  if (identity.mode == CallMode::preview) outcome.preview_token = print_token({instant, names_key, decision});
  OSTO_TRY(std::string answer, command.answer(transaction, instant));
  if (!identity.idempotency_key.empty()) {
    const bool waits = command.answer_time == AnswerTime::after_attempt && outcome.attempt_id;
    Decision record;
    record.insert(IdempotencyRow{identity.idempotency_key, identity.operation,
                                 Bytes{{identity.request_hash.begin(), identity.request_hash.end()}},
                                 waits ? std::nullopt : std::optional(answer), outcome.attempt_id, company_id, present});
    OSTO_CHECK(transaction.apply(record.changes));
  }
  return answer;
}

/// What the command decides, and what that makes due at once.
Result<void> Engine::decide_command(const Command& command, Transaction& transaction, std::string scope, Instant instant, CommandTry& outcome,
                                    std::optional<CompanyId>& company_id) {
  Unit unit(transaction, command.identity.company_id, instant, instant, std::move(scope));
  OSTO_CHECK(command.decide(unit));
  outcome.attempt_id = unit.attempt_id();
  company_id = unit.company_id();
  if (storage_->ownership() != Ownership::own || !company_id || outcome.attempt_id) return {};
  std::int64_t budget = 1000, done_count = 0;
  OSTO_CHECK(work_company(transaction, *company_id, instant, budget, done_count, instant));
  if (!command.identity.other_company_id) return {};
  return work_company(transaction, *command.identity.other_company_id, instant, budget, done_count, instant).map([](const Pause&) {});
}

/// Words the answer anew, and freezes it under the key once it is stable; until then a repetition is told that it is running.
Result<std::string> Engine::finish_after_attempt(const Command& command, const AttemptId& attempt_id) {
  const CommandIdentity& identity = command.identity;
  OSTO_TRY(const auto transaction, storage_->begin(TransactionKind::write));
  if (!identity.idempotency_key.empty()) OSTO_CHECK(transaction->lock_name(key_lock(identity.idempotency_key)));
  OSTO_TRY(const Instant instant, now_in(*transaction));
  OSTO_TRY(std::string answer, command.answer(*transaction, instant));
  OSTO_TRY(const bool is_running, awaits_an_answer(*transaction, *identity.company_id, attempt_id));
  if (identity.idempotency_key.empty() || is_running) return answer;
  OSTO_TRY(auto known, load_row(*transaction, queries::kIdempotencyKey, {{"key", identity.idempotency_key}}, "key"));
  if (known.answer) return *std::move(known.answer);  // a repetition was quicker
  known.answer = answer;
  Decision frozen;
  frozen.update(known);
  OSTO_CHECK(transaction->apply(frozen.changes));
  OSTO_CHECK(transaction->commit());
  return answer;
}

}  // namespace osto::billing
