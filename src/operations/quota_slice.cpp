#include <osto_billing/quota_slice.hpp>

#include "engine/engine.hpp"
#include "ports/queries.hpp"

#include <algorithm>
#include <utility>

namespace osto::billing {
namespace {

/// What a slice commits is one event of all that was taken; a meter that counts events would count one.
Result<void> check_sums(Session& session, const std::string& code) {
  OSTO_TRY(const auto meters, session.engine().read<std::vector<MeterRow>>([](Transaction& transaction) { return transaction.rows(queries::kMeters); }));
  const auto found = std::find_if(meters.begin(), meters.end(), [&](const MeterRow& meter) { return meter.code == code; });
  if (found == meters.end() || found->aggregation != Aggregation::count) return {};
  return fail(ErrorCode::invalid_value, "counts events; a slice needs a meter that sums", "/meter");
}

}  // namespace

Result<std::unique_ptr<QuotaSlice>> QuotaSlice::open(Session& session, const ReserveUsage& request) {
  OSTO_CHECK(check_sums(session, request.meter));
  OSTO_TRY(Reservation reservation, entitlements::reserve(session, request));
  return std::unique_ptr<QuotaSlice>(new QuotaSlice(std::move(reservation)));
}

bool QuotaSlice::take(const Decimal& quantity, Instant now) {
  const std::lock_guard lock(mutex_);
  if (is_closed_ || quantity.is_negative() || now >= reservation_.expires_at) return false;
  const auto taken = add(taken_, quantity);
  if (!taken || *taken > held_) return false;
  taken_ = *taken;
  return true;
}

Result<void> QuotaSlice::give_back(const Decimal& quantity) {
  const std::lock_guard lock(mutex_);
  OSTO_TRY(const Decimal free, subtract(taken_, pending_ ? pending_->quantity : Decimal()));
  if (quantity.is_negative() || quantity > free) {
    return fail(ErrorCode::invalid_value, "0 to the " + free.to_string() + " that are taken and not committed are allowed", "/quantity");
  }
  OSTO_TRY(taken_, subtract(taken_, quantity));
  return {};
}

Result<std::optional<QuotaSlice::PendingCommit>> QuotaSlice::begin_commit(const std::string& event_id) {
  const std::lock_guard lock(mutex_);
  if (pending_ && pending_->event_id != event_id) {
    return fail(ErrorCode::state_conflict, "event " + pending_->event_id + " is to be tried again first", "/event_id");
  }
  if (!pending_ && taken_.is_zero()) return std::optional<PendingCommit>();
  if (!pending_) pending_ = PendingCommit{event_id, taken_};
  return pending_;
}

Result<void> QuotaSlice::end_commit(const ReservationCommitted& committed) {
  const std::lock_guard lock(mutex_);
  OSTO_TRY(held_, subtract(held_, committed.committed_quantity));
  OSTO_TRY(taken_, subtract(taken_, committed.committed_quantity));
  pending_.reset();
  is_closed_ = is_closed_ || !committed.rest;
  return {};
}

Result<std::optional<ReservationCommitted>> QuotaSlice::commit(Session& session, const std::string& event_id, std::optional<Instant> occurred_at) {
  OSTO_TRY(const auto pending, begin_commit(event_id));
  if (!pending) return std::optional<ReservationCommitted>();
  CommitReservation request{reservation_.company_id, reservation_.reservation_id, pending->event_id, pending->quantity, occurred_at};
  request.keeps_rest = true;
  OSTO_TRY(ReservationCommitted committed, entitlements::commit(session, request, {.idempotency_key = "slice " + reservation_.reservation_id.to_string() + " " + pending->event_id, .request_id = {}}));
  OSTO_CHECK(end_commit(committed));
  return std::optional(std::move(committed));
}

Result<void> QuotaSlice::close(Session& session) {
  {
    const std::lock_guard lock(mutex_);
    if (std::exchange(is_closed_, true)) return {};
  }
  const auto released = entitlements::release(session, {reservation_.company_id, reservation_.reservation_id});
  if (released || released.error().code == ErrorCode::not_found) return {};  // expired, and taken away by a later reservation
  return fail(released.error().code, released.error().message, released.error().field);
}

Decimal QuotaSlice::left() const {
  const std::lock_guard lock(mutex_);
  const auto left = subtract(held_, taken_);
  return left ? *left : Decimal();
}

Decimal QuotaSlice::uncommitted() const {
  const std::lock_guard lock(mutex_);
  return taken_;
}

}  // namespace osto::billing
