// A part of a plan's limit, held durably and handed out in memory: for hosts that serve more often than they want to write.
//
// Ownership: the slice is the caller's; sessions are borrowed for the call. Thread-safety: all functions, each call with a session
// of its own. Nothing reads a clock: the caller says what time it is, in the database's time.
#pragma once

#include <osto_billing/entitlements.hpp>

#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace osto::billing {

class QuotaSlice {
 public:
  /// Reserves the quantity. Errors: of entitlements.reserve; invalid_value (/meter: it counts events; one that sums is needed).
  static Result<std::unique_ptr<QuotaSlice>> open(Session& session, const ReserveUsage& request);

  /// Takes from the slice, if so much is left of it and it has not expired; writes nothing.
  bool take(const Decimal& quantity, Instant now);
  /// Puts back what was taken and not used. Errors: invalid_value (above what is taken and not committed).
  Result<void> give_back(const Decimal& quantity);

  /// Counts what was taken since the last commit, as one usage event; absent when that is nothing. After a failure the same event id
  /// is to be tried again: it stands for the same quantity, so that nothing is counted twice.
  /// Errors: of entitlements.commit; state_conflict (/event_id: another event is still to be tried again).
  Result<std::optional<ReservationCommitted>> commit(Session& session, const std::string& event_id,
                                                     std::optional<Instant> occurred_at = std::nullopt);
  /// Frees what is left. What was taken and not committed stays uncounted: commit first. Closing twice does nothing.
  Result<void> close(Session& session);

  const Reservation& reservation() const noexcept { return reservation_; }
  Decimal left() const;
  Decimal uncommitted() const;

 private:
  explicit QuotaSlice(Reservation reservation) : reservation_(std::move(reservation)), held_(reservation_.quantity) {}

  struct PendingCommit { std::string event_id; Decimal quantity; };
  Result<std::optional<PendingCommit>> begin_commit(const std::string& event_id);
  Result<void> end_commit(const ReservationCommitted& committed);

  const Reservation reservation_;
  mutable std::mutex mutex_;
  Decimal held_, taken_;                  ///< of the reservation; of it, taken and not committed
  std::optional<PendingCommit> pending_;  ///< sent, and not known to have been counted
  bool is_closed_ = false;
};

}  // namespace osto::billing
