// What a contact's name, address and locale may be. They end up in the headers of letters, so nothing that could start
// another header gets in.
#pragma once

#include <osto_billing/result.hpp>

#include <string>
#include <string_view>

namespace osto::billing {

/// A plain address of RFC 5321 in ASCII: local part of letters, digits and !#$%&'*+-/=?^_`{|}~ with single dots between,
/// a domain of labels. Errors: invalid_value (/email).
Result<void> check_email(std::string_view email);
/// Errors: invalid_value (/name) for control characters.
Result<void> check_contact_name(std::string_view name);
/// "de", "en-IN". Errors: invalid_value (/locale).
Result<void> check_locale(std::string_view locale);
/// The address as it is compared: its domain in small letters.
std::string canonical_address(std::string_view email);

}  // namespace osto::billing
