// The only orchestration: load, decide, commit, dispatch. Rules are the core's, SQL is the store's, words are the operations'.
//
// A command and the work that it makes due at once commit together; providers are called after the commit and their answer
// comes back as another one. Thread-safety: all public members may be called from any thread.
#pragma once

#include "base/digest.hpp"
#include "engine/unit.hpp"
#include "engine/writer_queue.hpp"
#include "ports/time_source.hpp"

#include <osto_billing/log.hpp>
#include <osto_billing/operation.hpp>
#include <osto_billing/payment_provider.hpp>

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

/// What identifies a command beyond what it does.
struct CommandIdentity {
  std::string operation;
  std::string idempotency_key;             ///< scoped by the actor already; empty: none
  Digest request_hash{};
  std::optional<CompanyId> company_id;     ///< whose chain and due work it belongs to; absent for catalogue and new companies
  std::optional<CompanyId> other_company_id;      ///< of a command about two: the second, locked and worked with the first
  std::optional<SubscriptionId> subscription_id;  ///< whose billing it changes: nothing of it may be overdue then
  CallMode mode = CallMode::commit;
  std::string preview_token;               ///< of the preview that the commit has to follow; empty: none
};

/// When a command's answer is final.
enum class AnswerTime { at_commit, after_attempt };

/// A command as the engine sees it: what to decide, and how to word the answer (as frozen bytes).
struct Command {
  CommandIdentity identity;
  AnswerTime answer_time = AnswerTime::at_commit;
  CallReport* report = nullptr;            ///< where the caller wants to know more than the answer
  std::function<Result<void>(Unit&)> decide;
  std::function<Result<std::string>(Transaction&, Instant now)> answer;
};

struct WorkReport {
  std::int64_t done_count = 0;
  bool is_caught_up = true;
};

class Engine {
 public:
  Engine(std::unique_ptr<Storage> storage, std::vector<std::shared_ptr<PaymentProvider>> providers,
         std::unique_ptr<TimeSource> system_clock, LogSink log);

  /// Reads the database's facts; of a new one, sets the clock. Errors: clock_refused (live provider on a test clock).
  Result<void> start(ClockKind kind_of_new, std::optional<Instant> test_clock_start);

  // ---- time ---------------------------------------------------------------------------------------------------------
  Result<Instant> now();
  Result<ClockKind> clock_kind();
  /// Errors: clock_refused (no test clock, or one ahead of the system's time, which would go back), storage_busy.
  Result<void> release_clock();

  // ---- work ---------------------------------------------------------------------------------------------------------
  /// Executes a command, or answers a repeated key from its record. Errors: the command's own, idempotency_mismatch,
  /// still_running, account_parked.
  Result<std::string> execute(const Command& command);
  /// Due work of all companies in time order; at most `limit` pieces.
  Result<WorkReport> run_due(Instant until, std::optional<std::int64_t> limit);
  /// The same under a test clock, which then stands at `until`.
  Result<WorkReport> advance(Instant until);

  /// Reads committed data.
  template <class T>
  Result<T> read(const std::function<Result<T>(Transaction&)>& body) {
    OSTO_TRY(const auto transaction, storage_->begin(TransactionKind::read));
    return body(*transaction);
  }
  /// On PostgreSQL, gives committed events their feed position; elsewhere they have it already.
  Result<void> relay_events();

  Storage& storage() { return *storage_; }
  const PaymentProvider& default_provider() const { return *providers_.front(); }
  PaymentProvider* find_provider(std::string_view name) const;

 private:
  /// Why work on a company paused: something must happen outside the transaction first.
  struct Pause {
    std::optional<AttemptId> attempt_to_send;
    std::optional<DueWorkRow> look_up;
    bool has_refunds_to_send = false;
    bool is_needed() const { return attempt_to_send || look_up || has_refunds_to_send; }
  };

  /// What one try at a command came to.
  struct CommandTry {
    std::optional<AttemptId> attempt_id;   ///< it created this attempt
    std::string preview_token;             ///< it was a preview
    bool is_overdue = false;               ///< refused, because work of its subscription has to be done first
  };
  /// Work of one company as far as this process could do it.
  struct CompanyWork {
    std::int64_t done_count = 0;
    bool is_held = false;                  ///< another process asks a provider for the company: the rest is left alone
  };

  Result<void> seal_after_upgrade();
  Result<Instant> now_in(Transaction& transaction);
  Result<Instant> system_now(Transaction& transaction);
  Result<ClockKind> clock_kind_in(Transaction& transaction);
  Result<void> set_test_now(Transaction& transaction, Instant instant);

  Result<void> submit_command(const Command& command, const WriterQueue::Work& work, const CommandTry& outcome, bool settles);
  Result<std::string> run_command(const Command& command, Transaction& transaction, CommandTry& outcome);
  Result<void> decide_command(const Command& command, Transaction& transaction, std::string scope, Instant instant, CommandTry& outcome,
                              std::optional<CompanyId>& company_id);
  Result<std::string> lock_companies(const CommandIdentity& identity, Transaction& transaction);
  Result<void> settle_companies(const CommandIdentity& identity, Instant until);
  Result<void> refuse_overdue(const CommandIdentity& identity, Transaction& transaction, Instant now, CommandTry& outcome);
  Result<std::optional<std::string>> replay(const Command& command, Transaction& transaction);
  Result<std::string> finish_after_attempt(const Command& command, const AttemptId& attempt_id);

  static constexpr std::string_view kClockClaim = "clock";  ///< one advancer at a time, over all processes

  // Due work. One company in one transaction, until an attempt must be sent or a look-up made; then the rest.
  static constexpr std::int64_t kWorkPerTransaction = 200;
  /// `recorded_at`: with a command; absent: the clock's now.
  Result<Pause> work_company(Transaction& transaction, CompanyId company_id, Instant until, std::int64_t& budget,
                             std::int64_t& done_count, std::optional<Instant> recorded_at = {});
  Result<Pause> work_company_or_park(Transaction& transaction, CompanyId company_id, Instant until, std::int64_t& budget,
                                     std::int64_t& done_count);
  Result<CompanyWork> work_company_to(CompanyId company_id, Instant until, ClockKind kind);
  Result<Pause> work_one(Transaction& transaction, const DueWorkRow& due, Instant recorded_at);
  Result<void> park(Transaction& transaction, CompanyId company_id, const std::string& work, const Error& error, Instant recorded_at);
  Result<void> park_when_broken(CompanyId company_id, const std::string& work, Result<void> outcome);
  Result<void> send_or_park(CompanyId company_id, AttemptId attempt_id);
  Result<WorkReport> work_until(Instant until, std::optional<std::int64_t> limit, ClockKind kind);
  Result<void> settle_company(CompanyId company_id, Instant until);
  Result<void> move_test_clock(Transaction& transaction, Instant instant);

  // Providers.
  Result<void> send_undispatched();
  Result<void> send_attempt(CompanyId company_id, AttemptId attempt_id);
  Result<bool> look_up(const DueWorkRow& due);  ///< false: another process is at it
  Result<std::optional<AttemptRow>> submit(const AttemptRow& attempt, Instant instant);
  ChargeOutcome find_out(PaymentProvider& provider, const AttemptRow& attempt, const MethodRow& method, Instant instant);
  Result<void> commit_outcome(CompanyId company_id, AttemptId attempt_id, const ChargeOutcome& outcome, Instant effective_at,
                              const std::optional<DueWorkRow>& consumed);
  // Refunds (dispatch_refunds.cpp).
  Result<void> send_refunds_of(CompanyId company_id);
  Result<void> send_refund_or_park(CompanyId company_id, RefundId refund_id);
  Result<void> send_refund(CompanyId company_id, RefundId refund_id);
  RefundOutcome ask_to_refund(PaymentProvider& provider, const RefundRequest& request, const RefundRow& refund);
  Result<bool> look_up_refund(const DueWorkRow& due);  ///< false: another process is at it
  Result<void> commit_refund(CompanyId company_id, RefundId refund_id, const RefundOutcome& outcome, Instant effective_at,
                             const std::optional<DueWorkRow>& consumed);
  // What is unsent (watch_unsent.cpp): rows of attempts and of refunds.
  Result<void> watch_unsent();
  template <class Row>
  Result<void> watch(const Row& unsent, Query<Row> query);
  template <class Row>
  Result<void> ask_for_provider(const DueWorkRow& due, const Row& unsent, bool is_here, Instant instant);
  void log(LogLevel level, std::string_view message) const;

  /// Does a whole unit of work again when it lost against PostgreSQL's other writers (deadlock, serialization), as long as a
  /// lock is waited for. SQLite has one writer, which has been waited for already.
  template <class Body>
  auto again_while_busy(const Body& body) -> decltype(body()) {
    const auto give_up_at = std::chrono::steady_clock::now() + std::chrono::seconds(5);
    while (true) {
      auto done = body();
      const bool has_lost = !done && done.error().code == ErrorCode::storage_busy && storage_->dialect() == "postgres";
      if (!has_lost || std::chrono::steady_clock::now() >= give_up_at) return done;
    }
  }

  std::unique_ptr<Storage> storage_;
  std::vector<std::shared_ptr<PaymentProvider>> providers_;
  std::unique_ptr<TimeSource> system_clock_;
  LogSink log_;
  WriterQueue writers_;
  std::mutex work_mutex_;                 ///< one advancer, one sender at a time in this process
};

}  // namespace osto::billing
