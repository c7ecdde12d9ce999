// The queries of notifications; their SQL stands with all others in src/storage/sql/queries.cpp.
#pragma once

#include "core/change/change_rows.hpp"
#include "core/notification/notification_rows.hpp"
#include "ports/report_rows.hpp"
#include "ports/storage.hpp"

namespace osto::billing::queries {

inline constexpr Query<ContactRow> kContact{"contact"};
inline constexpr Query<ContactRow> kContactsOf{"contacts_of"};
inline constexpr Query<OwnerRow> kContactOwner{"contact_owner"};
inline constexpr Query<NotificationPreferenceRow> kNotificationPreferencesOf{"notification_preferences_of"};
inline constexpr Query<NotificationCursorRow> kNotificationCursor{"notification_cursor"};
inline constexpr Query<EventRow> kEventsAfter{"events_after"};
inline constexpr Query<NotificationRow> kNotification{"notification"};
inline constexpr Query<OwnerRow> kNotificationOwner{"notification_owner"};
inline constexpr Query<NotificationRow> kNotificationsPage{"notifications_page"};
inline constexpr Query<NotificationRow> kNotificationsAfter{"notifications_after"};
inline constexpr Query<NotificationRow> kNotificationsDue{"notifications_due"};
inline constexpr Query<NotificationRow> kLiveNotificationsTo{"live_notifications_to"};

}  // namespace osto::billing::queries
