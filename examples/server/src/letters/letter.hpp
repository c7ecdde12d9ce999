// From a notification to a letter in the recipient's language.
#pragma once

#include "mail/mail.hpp"

#include <osto_billing/notifications.hpp>

namespace osto::server {

Mail write_letter(const billing::NotificationMessage& message, const Address& from, billing::Instant now);

}  // namespace osto::server
