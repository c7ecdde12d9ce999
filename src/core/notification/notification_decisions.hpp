// What a company is told of an event, whom, and when a try to send comes again. Pure: events, contacts and preferences are
// given, rows are the answer.
#pragma once

#include "core/change/change_rows.hpp"
#include "core/change/decision.hpp"
#include "core/notification/notification_rows.hpp"

#include <osto_billing/vocabulary.hpp>

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace osto::billing {

/// An event with what its kind alone does not say.
struct ToldEvent {
  std::int64_t sequence = 0;
  EventKind kind{};
  Bytes subject_id;
  Instant recorded_at;
  std::optional<DocumentKind> document_kind;    ///< of document_finalized
  std::optional<DunningAction> dunning_action;  ///< of dunning_step_taken
};

struct TellingFacts {
  CompanyId company_id;
  std::string billing_email;                        ///< the company's own; empty: it has none
  std::vector<ContactRow> contacts;                 ///< not removed ones, in order of their ids
  std::vector<NotificationPreferenceRow> preferences;
  std::optional<Instant> since;                     ///< what was recorded before is no news
  std::int64_t told_sequence = 0;
};

/// What a company is told of the event; nothing of most. A dunning step that has an effect of its own is told by that effect:
/// a retry by its outcome, a restriction by the block that it places.
std::optional<NotificationKind> notification_kind_of(const ToldEvent& event);

/// Roles that are told of a kind when the company says nothing else.
std::vector<ContactRole> default_roles(NotificationKind kind);
std::vector<ContactRole> roles_told(NotificationKind kind, std::span<const NotificationPreferenceRow> preferences);

/// One row per event and contact, and the cursor behind the last event. Events at or before told_sequence are passed over:
/// asking again tells nothing twice.
Decision decide_telling(const TellingFacts& facts, std::span<const ToldEvent> events, Instant now);

// ---- sending ---------------------------------------------------------------------------------------------------------

/// Wait after the first, second, ... try that failed. A notification has one try more than there are waits: after about
/// 35 hours it is given up.
inline constexpr std::array<std::int64_t, 6> kTryWaitMinutes{1, 5, 30, 120, 480, 1440};
/// How long a sender may take; whoever says nothing within it is taken for dead, and the try for failed.
inline constexpr std::int64_t kTryLeaseMinutes = 5;

/// What holds when the letter is written, as far as it could speak against it.
struct PresentFacts {
  std::optional<Minor> due_minor;  ///< of the document that it is about
  bool is_lifted = false;          ///< the block that was placed
  bool another_stands = false;     ///< of the company's blocks, whichever was lifted
  bool is_told_later = false;      ///< the contact is told the same of a later event
};
/// Why the letter would say what holds no longer; absent: it may go. Letters wait for their next try, and until then invoices
/// are paid and blocks come and go. Of several blocks that were lifted the last one tells that access is back, once.
std::optional<std::string> overtaken_by(NotificationKind kind, const PresentFacts& present);

bool is_live(NotificationState state);
NotificationRow give_up(NotificationRow row, std::string reason, Instant now);
/// Begins a try: counted before it is made, so that a sender that dies each time comes to an end too. A notification whose
/// last try was begun and never answered is given up instead.
NotificationRow begin_try(NotificationRow row, Instant now);
/// Errors: state_conflict (/notification_id) when it is settled, or no try is under way.
Result<NotificationRow> settle_try(NotificationRow row, SendOutcome outcome, std::string failure, Instant now);

}  // namespace osto::billing
