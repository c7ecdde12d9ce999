#include "core/notification/notification_decisions.hpp"

#include "base/id_mint.hpp"
#include "base/text_list.hpp"

#include <osto_billing/describe_types.hpp>

#include <algorithm>

namespace osto::billing {
namespace {

Instant after_minutes(Instant instant, std::int64_t minutes) {
  return Instant::from_microseconds(instant.microseconds() + minutes * 60 * kMicrosecondsPerSecond);
}

/// Vouchers are told by what they stand for: the money that came ahead, the refund.
std::optional<NotificationKind> kind_of_document(DocumentKind kind) {
  switch (kind) {
    case DocumentKind::invoice: return NotificationKind::invoice_finalized;
    case DocumentKind::credit_note: return NotificationKind::credit_note_finalized;
    case DocumentKind::receipt_voucher:
    case DocumentKind::refund_voucher: return std::nullopt;
  }
  return std::nullopt;
}

/// Whether money or access is at stake, so that more than the billing contact should hear of it.
bool is_urgent(NotificationKind kind) {
  using enum NotificationKind;
  return kind == payment_failed || kind == payment_action_required || kind == payment_returned || kind == dunning_step || kind == access_restricted ||
         kind == access_restored || kind == method_expired;
}

/// The try that was begun last has none after it.
bool is_last_try(const NotificationRow& row) { return row.try_count > static_cast<std::int64_t>(kTryWaitMinutes.size()); }

/// Telling is no event, so two decisions about a company may share their scope of ids: the id comes from the event instead.
NotificationRow queued(const ToldEvent& event, NotificationKind kind, const TellingFacts& facts, std::optional<ContactId> contact_id, Instant now) {
  NotificationRow row;
  const std::string scope = "notification:" + facts.company_id.to_string() + ":" + std::to_string(event.sequence) + ":" + (contact_id ? contact_id->to_string() : "");
  row.id = NotificationId(derive_id(now, scope, 0));
  row.company_id = facts.company_id;
  row.event_sequence = event.sequence;
  row.kind = kind;
  row.subject_id = event.subject_id;
  row.contact_id = contact_id;
  row.state = NotificationState::queued;
  row.event_at = event.recorded_at;
  row.queued_at = now;
  row.next_try_at = now;
  return row;
}

void tell(const ToldEvent& event, NotificationKind kind, const TellingFacts& facts, Instant now, Decision& decision) {
  const std::vector<ContactRole> roles = roles_told(kind, facts.preferences);
  if (roles.empty()) return;
  bool is_told = false;
  for (const ContactRow& contact : facts.contacts) {
    if (std::find(roles.begin(), roles.end(), contact.role) == roles.end()) continue;
    decision.insert(queued(event, kind, facts, contact.id, now));
    is_told = true;
  }
  // A company that named nobody for it is told at its own address: a demand must not get lost for want of a contact.
  if (!is_told && !facts.billing_email.empty()) decision.insert(queued(event, kind, facts, std::nullopt, now));
}

}  // namespace

std::optional<NotificationKind> notification_kind_of(const ToldEvent& event) {
  using enum NotificationKind;
  switch (event.kind) {
    case EventKind::document_finalized: return event.document_kind ? kind_of_document(*event.document_kind) : std::nullopt;
    case EventKind::payment_received: return payment_received;
    case EventKind::attempt_declined: return payment_failed;
    case EventKind::attempt_requires_action: return payment_action_required;
    case EventKind::payment_reversed: return payment_returned;
    case EventKind::dunning_step_taken:
      if (event.dunning_action == DunningAction::notify || event.dunning_action == DunningAction::end) return dunning_step;
      return std::nullopt;
    case EventKind::block_placed: return access_restricted;
    case EventKind::block_lifted: return access_restored;
    case EventKind::method_expiring: return method_expiring;
    case EventKind::method_expired: return method_expired;
    case EventKind::subscription_trial_ended: return trial_ended;
    case EventKind::refund_succeeded: return refund_paid;
    case EventKind::usage_threshold_reached: return usage_threshold;
    default: return std::nullopt;  // what happened inside, or is told by what follows from it
  }
}

std::vector<ContactRole> default_roles(NotificationKind kind) {
  if (is_urgent(kind)) return {ContactRole::billing, ContactRole::secondary};
  return {ContactRole::billing};
}

std::vector<ContactRole> roles_told(NotificationKind kind, std::span<const NotificationPreferenceRow> preferences) {
  const auto own = std::find_if(preferences.begin(), preferences.end(), [kind](const NotificationPreferenceRow& row) { return row.kind == kind; });
  if (own == preferences.end()) return default_roles(kind);
  std::vector<ContactRole> roles;
  for (const std::string& name : split_list(own->roles)) {
    if (const auto role = find_enumerator<ContactRole>(name)) roles.push_back(*role);
  }
  return roles;
}

Decision decide_telling(const TellingFacts& facts, std::span<const ToldEvent> events, Instant now) {
  Decision decision;
  std::int64_t told = facts.told_sequence;
  for (const ToldEvent& event : events) {
    if (event.sequence <= told) continue;
    told = event.sequence;
    if (facts.since && event.recorded_at < *facts.since) continue;
    if (const auto kind = notification_kind_of(event)) tell(event, *kind, facts, now, decision);
  }
  if (told != facts.told_sequence) decision.upsert(NotificationCursorRow{facts.company_id, told});
  return decision;
}

std::optional<std::string> overtaken_by(NotificationKind kind, const PresentFacts& present) {
  using enum NotificationKind;
  switch (kind) {
    case payment_failed:
    case payment_action_required:
    case dunning_step:
      if (present.due_minor && *present.due_minor <= Minor{}) return "nothing is due any more";
      return std::nullopt;
    case access_restricted:
      if (present.is_lifted) return "the block was lifted";
      return std::nullopt;
    case access_restored:
      if (present.another_stands) return "another block still stands";
      if (present.is_told_later) return "it is told with the block that was lifted last";
      return std::nullopt;
    default: return std::nullopt;  // what happened stays true
  }
}

bool is_live(NotificationState state) { return state == NotificationState::queued || state == NotificationState::failed; }

NotificationRow give_up(NotificationRow row, std::string reason, Instant now) {
  row.state = NotificationState::given_up;
  row.next_try_at.reset();
  row.settled_at = now;
  row.last_failure = std::move(reason);
  return row;
}

NotificationRow begin_try(NotificationRow row, Instant now) {
  if (is_last_try(row)) return give_up(std::move(row), "the sender of the last try said nothing", now);
  ++row.try_count;
  row.next_try_at = after_minutes(now, kTryLeaseMinutes);
  return row;
}

Result<NotificationRow> settle_try(NotificationRow row, SendOutcome outcome, std::string failure, Instant now) {
  if (!is_live(row.state) || row.try_count == 0) {
    return fail(ErrorCode::state_conflict, is_live(row.state) ? "no try is under way" : "is settled: " + std::string(enumerator_name(row.state)), "/notification_id",
                row.id.to_string());
  }
  if (outcome == SendOutcome::refused || (outcome == SendOutcome::failed && is_last_try(row))) return give_up(std::move(row), std::move(failure), now);
  if (outcome == SendOutcome::failed) {
    row.state = NotificationState::failed;
    row.last_failure = std::move(failure);
    row.next_try_at = after_minutes(now, kTryWaitMinutes[static_cast<std::size_t>(row.try_count - 1)]);
    return row;
  }
  row.state = NotificationState::sent;
  row.last_failure.clear();
  row.next_try_at.reset();
  row.settled_at = now;
  return row;
}

}  // namespace osto::billing
