// What no process sends: attempts and refunds of providers that are not opened where the book is.
#include "engine/engine.hpp"

#include "core/payment/operator_cases.hpp"
#include "core/payment/payment_decisions.hpp"
#include "engine/load.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

constexpr std::int64_t kWatchBatch = 200;

template <class Row>
bool is_unsent(const Row& row) {
  using State = decltype(row.state);
  return row.state == State::created || row.state == State::submitted;
}

}  // namespace

/// Plans a look at what is unsent and what nobody looks at. Once: then it has work planned, and after that a person's case.
Result<void> Engine::watch_unsent() {
  const Parameters batch{{"limit", kWatchBatch}};
  OSTO_TRY(const auto attempts, read<std::vector<AttemptRow>>([&](Transaction& transaction) { return transaction.rows(queries::kUnwatched, batch); }));
  for (const AttemptRow& attempt : attempts) OSTO_CHECK(watch(attempt, queries::kAttempt));
  OSTO_TRY(const auto refunds, read<std::vector<RefundRow>>([&](Transaction& transaction) { return transaction.rows(queries::kUnwatchedRefunds, batch); }));
  for (const RefundRow& refund : refunds) OSTO_CHECK(watch(refund, queries::kRefund));
  return {};
}

template <class Row>
Result<void> Engine::watch(const Row& unsent, Query<Row> query) {
  return again_while_busy([&]() -> Result<void> {
    OSTO_TRY(const auto transaction, storage_->begin(TransactionKind::write));
    OSTO_CHECK(transaction->lock_company(unsent.company_id));
    OSTO_TRY(const auto row, load_row(*transaction, query, {{"company_id", unsent.company_id}, {"id", unsent.id}}, "unsent row"));
    if (!is_unsent(row)) return {};  // another process was quicker
    OSTO_TRY(const Decision decision, decide_watch(row));
    OSTO_CHECK(transaction->apply(decision.changes));
    return transaction->commit();
  });
}

/// It is due to be looked at and still unsent: a person has to see to its provider, unless that is here by now.
template <class Row>
Result<void> Engine::ask_for_provider(const DueWorkRow& due, const Row& unsent, bool is_here, Instant instant) {
  return again_while_busy([&]() -> Result<void> {
    OSTO_TRY(const auto transaction, storage_->begin(TransactionKind::write));
    OSTO_CHECK(transaction->lock_company(due.company_id));
    OSTO_TRY(const Instant clock_now, now_in(*transaction));
    Unit unit(*transaction, due.company_id, instant, std::max(clock_now, instant), "unsent:" + unsent.id.to_string());
    Decision decision;
    decision.erase(due);
    if (!is_here) open_case(unsent, OperatorCaseReason::provider_absent, unit.as_of(), decision);
    OSTO_CHECK(unit.apply(std::move(decision)));
    OSTO_CHECK(transaction->position_events());
    return transaction->commit();
  });
}

template Result<void> Engine::ask_for_provider(const DueWorkRow&, const AttemptRow&, bool, Instant);
template Result<void> Engine::ask_for_provider(const DueWorkRow&, const RefundRow&, bool, Instant);

}  // namespace osto::billing
