// The words of notifications: what a company is told, who its contacts are, and how far the telling is.
#pragma once

#include <osto_billing/describe.hpp>
#include <osto_billing/ids.hpp>

namespace osto::billing {

struct NotificationTag { static constexpr std::string_view prefix = "ntf"; };
using NotificationId = Id<NotificationTag>;

/// What a person is to the company that is billed. There is one billing contact at a time.
enum class ContactRole { billing, secondary, finance, technical, management };
enum class NotificationKind {
  invoice_finalized, credit_note_finalized, payment_received, payment_failed, payment_action_required, payment_returned,
  dunning_step, access_restricted, access_restored, method_expiring, method_expired, trial_ended, refund_paid, usage_threshold
};
/// Queued waits for its first try, failed for its next one; sent and given_up are the end.
enum class NotificationState { queued, failed, sent, given_up };
/// How a try went: accepted by the mail server, not this time, or never (the address does not exist).
enum class SendOutcome { sent, failed, refused };

// clang-format off
template <> struct Names<ContactRole> { static constexpr std::string_view name = "ContactRole", doc = "What a contact is to the company; there is one billing contact at a time."; };
template <> struct Names<NotificationKind> { static constexpr std::string_view name = "NotificationKind", doc = "What a company is told."; };
template <> struct Names<NotificationState> { static constexpr std::string_view name = "NotificationState", doc = "How far the telling is: queued waits for its first try, failed for the next one."; };
template <> struct Names<SendOutcome> { static constexpr std::string_view name = "SendOutcome", doc = "How a try to send went: accepted, not this time, or never."; };
// clang-format on

}  // namespace osto::billing
