// Card numbers do not enter: not as a token, not in a note, not in a log.
#pragma once

#include <string>
#include <string_view>

namespace osto::billing {

/// True when a card number may stand in the text: 12 to 19 digits that satisfy the Luhn check, also among other words and with up to
/// three blanks, hyphens, dots, slashes or underscores between them. Digits that touch a letter are none (ids in hex), nor is a UUID.
///   "4242 4242 4242 4242" and "paid with 4242.4242.4242.4242, thanks" hold one; 4242424242424241 fails the check.
/// For the fields of a payment method, where nothing but a card number has this form.
bool holds_card_number(std::string_view text);

/// The same where other numbers have the form too (a SIRET, a bank's reference, an order id; one of ten satisfies Luhn by chance): 15 or 16
/// digits that begin as a card scheme's do. Telephone numbers behind a plus are none, nor are IBANs in groups of four.
///   None: 73282932000074 (a SIRET), "UTR 000000000018", "+49 170 4242 4242 42", "DE89 3704 0044 0532 0130 00".
bool holds_issued_card_number(std::string_view text);

/// For logs: every card number's digits but the last four become '*'.
std::string mask_card_numbers(std::string_view text);

}  // namespace osto::billing
