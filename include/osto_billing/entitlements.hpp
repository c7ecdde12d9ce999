// What a company may use of what it subscribes to: access, seats, and usage against the limits of its plans.
#pragma once

#include <osto_billing/database.hpp>
#include <osto_billing/usage.hpp>

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

/// Why something may be used, or not.
enum class EntitlementReason { allowed, not_running, access_restricted, over_limit };

/// Usage of one charge in the running window against its limit.
struct MeterEntitlement {
  std::string meter, charge, unit;
  bool is_allowed = false;
  EntitlementReason reason{};
  LimitKind limit_kind{};
  std::optional<Decimal> limit_quantity, limit_overshoot;
  Decimal used_quantity, held_quantity;
  std::optional<Decimal> remaining_quantity;
  Instant window_start, window_end;
  std::vector<std::int64_t> percents_reached{};
};
struct Entitlement {
  SubscriptionId subscription_id;
  std::string module, plan;
  SubscriptionState state{};
  Access access{};
  bool is_allowed = false;
  EntitlementReason reason{};
  std::int64_t seat_count = 0;
  std::optional<Decimal> seat_limit{};
  std::optional<LimitKind> seat_limit_kind{};
  std::vector<MeterEntitlement> meters{};
};
struct CheckEntitlements {
  CompanyId company_id;
  std::optional<SubscriptionId> subscription_id{};
  std::optional<std::string> module{}, meter{};
  std::optional<Decimal> quantity{};
};
struct Entitlements { CompanyId company_id; Instant as_of; std::vector<Entitlement> entitlements; };

struct ReserveUsage {
  CompanyId company_id;
  SubscriptionId subscription_id;
  std::string meter;
  Decimal quantity;
  std::optional<std::int64_t> lifetime_seconds{};
};
struct Reservation {
  ReservationId reservation_id;
  CompanyId company_id;
  SubscriptionId subscription_id;
  std::string meter;
  Decimal quantity;
  Instant created_at, expires_at;
};
struct CommitReservation {
  CompanyId company_id;
  ReservationId reservation_id;
  std::string event_id;
  std::optional<Decimal> quantity{};
  std::optional<Instant> occurred_at{};
  std::vector<UsageProperty> properties{};
  bool keeps_rest = false;
};
struct ReservationCommitted { UsageOutcome usage; Decimal committed_quantity; std::optional<Reservation> rest; };
struct ReleaseReservation { CompanyId company_id; ReservationId reservation_id; };

namespace entitlements {
/// What the company may use at this instant; with a quantity, whether so much more of each meter may be used. Subscriptions that
/// have ended are left out unless named. Errors: not_found (/company_id, /subscription_id).
Result<Entitlements> check(Session& session, const CheckEntitlements& request, const CallOptions& options = {});
/// Holds usage to come, so that nobody else takes it: of a hard limit what is left of it, of a soft one also its overshoot. It
/// holds until it is committed, released or expires.
/// Errors: state_conflict (/quantity above what is left, /subscription_id not running or without access), invalid_value (/meter is
/// not charged, or does not add up; /quantity), not_found.
Result<Reservation> reserve(Session& session, const ReserveUsage& request, const CallOptions& options = {});
/// Counts what was used of it, as usage.append does, and frees the rest unless keeps_rest. An event that is known already, with
/// the same quantity, is not counted twice. Errors: not_found (committed, released or unknown), state_conflict (expired), already_exists
/// (/event_id: another use has it), invalid_value (/quantity above what is held, /event_id: why the event is not taken).
Result<ReservationCommitted> commit(Session& session, const CommitReservation& request, const CallOptions& options = {});
/// Frees all of it. Errors: not_found.
Result<Reservation> release(Session& session, const ReleaseReservation& request, const CallOptions& options = {});
}  // namespace entitlements

// clang-format off
template <> struct Names<EntitlementReason> { static constexpr std::string_view name = "EntitlementReason", doc = "Why something may be used, or not: the subscription does not run, its access is read_only or blocked, or a limit is reached."; };
template <> struct Description<MeterEntitlement> {
  static constexpr std::string_view name = "MeterEntitlement", doc = "Usage of one charge in the running window, against its limit.";
  template <class R> static constexpr Field fields[] = {field<&R::meter>({.doc = "Meter code"}), field<&R::charge>({.doc = "Charge code"}), field<&R::unit>({.doc = "What is counted"}),
      field<&R::is_allowed>({.doc = "The quantity asked for may be used; without one, anything at all"}), field<&R::reason>({.doc = "Why"}), field<&R::limit_kind>({.doc = "Hard or soft"}),
      field<&R::limit_quantity>({.doc = "Allowed in the window; absent: no limit"}), field<&R::limit_overshoot>({.doc = "Still reserved above a soft limit; absent: any amount"}),
      field<&R::used_quantity>({.doc = "Counted so far"}), field<&R::held_quantity>({.doc = "Reserved and not yet counted"}),
      field<&R::remaining_quantity>({.doc = "May still be reserved; absent: any amount"}), field<&R::window_start>({.doc = "Since when usage counts"}),
      field<&R::window_end>({.doc = "When it begins anew"}), field<&R::percents_reached>({.doc = "Thresholds reached in this window", .unit = "%"})};
};
template <> struct Description<Entitlement> {
  static constexpr std::string_view name = "Entitlement", doc = "What a subscription lets its company use.";
  template <class R> static constexpr Field fields[] = {field<&R::subscription_id>({.doc = "Subscription"}), field<&R::module>({.doc = "Module code"}), field<&R::plan>({.doc = "Plan code"}),
      field<&R::state>({.doc = "State"}), field<&R::access>({.doc = "After blocks"}), field<&R::is_allowed>({.doc = "It runs, and access is full or limited"}), field<&R::reason>({.doc = "Why"}),
      field<&R::seat_count>({.doc = "Seats paid for"}), field<&R::seat_limit>({.doc = "Seats that the plan allows; absent: no limit"}),
      field<&R::seat_limit_kind>({.doc = "A hard one refuses more, a soft one is said only"}), field<&R::meters>({.doc = "Of its usage charges"})};
};
template <> struct Description<CheckEntitlements> {
  static constexpr std::string_view name = "CheckEntitlements", doc = "Asks what a company may use.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"}), field<&R::subscription_id>({.doc = "Only of this subscription"}), field<&R::module>({.doc = "Only of this module", .max_length = 64}),
      field<&R::meter>({.doc = "Only this meter", .max_length = 64}), field<&R::quantity>({.doc = "How much is to be used; absent: anything at all"})};
};
template <> struct Description<Entitlements> {
  static constexpr std::string_view name = "Entitlements", doc = "What a company may use.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"}), field<&R::as_of>({.doc = "When this was so"}), field<&R::entitlements>({.doc = "By subscription, newest first"})};
};
template <> struct Description<ReserveUsage> {
  static constexpr std::string_view name = "ReserveUsage", doc = "Holds usage to come.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"}), field<&R::subscription_id>({.doc = "Subscription"}), field<&R::meter>({.doc = "Meter code, of a meter that sums or counts", .max_length = 64}),
      field<&R::quantity>({.doc = "How much; above 0"}), field<&R::lifetime_seconds>({.doc = "How long it is held; absent: 300", .unit = "seconds", .min = 1, .max = 86400})};
};
template <> struct Description<Reservation> {
  static constexpr std::string_view name = "Reservation", doc = "Usage that is held.";
  template <class R> static constexpr Field fields[] = {field<&R::reservation_id>({.doc = "Id"}), field<&R::company_id>({.doc = "Company"}), field<&R::subscription_id>({.doc = "Subscription"}), field<&R::meter>({.doc = "Meter code"}),
      field<&R::quantity>({.doc = "How much"}), field<&R::created_at>({.doc = "Since when"}), field<&R::expires_at>({.doc = "When it is free again by itself"})};
};
template <> struct Description<CommitReservation> {
  static constexpr std::string_view name = "CommitReservation", doc = "What was used of a reservation.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"}), field<&R::reservation_id>({.doc = "Reservation"}), field<&R::event_id>({.doc = "The reporter's id of the usage event", .min = 1}),
      field<&R::quantity>({.doc = "How much was used; absent: all of it. A meter that counts events counts one"}), field<&R::occurred_at>({.doc = "When; absent: now"}),
      field<&R::properties>({.doc = "Of the event", .max_length = 50}), field<&R::keeps_rest>({.doc = "What is not used stays held until it expires; absent: it is free", .may_be_absent = true})};
};
template <> struct Description<ReservationCommitted> {
  static constexpr std::string_view name = "ReservationCommitted", doc = "What became of a reservation.";
  template <class R> static constexpr Field fields[] = {field<&R::usage>({.doc = "The event: accepted, or known already"}), field<&R::committed_quantity>({.doc = "Taken out of the reservation"}), field<&R::rest>({.doc = "What is still held"})};
};
template <> struct Description<ReleaseReservation> {
  static constexpr std::string_view name = "ReleaseReservation", doc = "Frees a reservation.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"}), field<&R::reservation_id>({.doc = "Reservation"})};
};
// clang-format on

}  // namespace osto::billing
