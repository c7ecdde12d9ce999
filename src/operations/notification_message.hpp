// A notification with all that its letter says, read from the book as it is now.
#pragma once

#include "core/notification/notification_decisions.hpp"
#include "ports/storage.hpp"

#include <osto_billing/notifications.hpp>

namespace osto::billing {

Notification view_notification(const NotificationRow& row);
Result<NotificationMessage> view_message(Transaction& transaction, const NotificationRow& row);
/// What could speak against the letter by now.
Result<PresentFacts> load_present(Transaction& transaction, const NotificationRow& row, const NotificationMessage& message);

/// The action of a dunning_step_taken event, from the end of its payload; absent of other events.
std::optional<DunningAction> dunning_action_of(EventKind kind, const Bytes& payload);
/// The id of an event's subject. Errors: invariant_broken when it is none.
Result<IdBytes> subject_of(const Bytes& subject);

}  // namespace osto::billing
