// S24: card numbers do not enter, and ordinary numbers are not taken for one.
#include "core/payment/card_number.hpp"

#include <gtest/gtest.h>

#include <string>

namespace osto::billing {
namespace {

TEST(CardNumber, S24_IsSeenHoweverItIsWritten) {
  for (const char* text : {"4242424242424242", "4242 4242 4242 4242", "4242-4242-4242-4242", "378282246310005", "tok_4242424242424242",
                           "paid with 4242-4242-4242-4242, thanks", "4242 4242 4242 4242 12/28", "ref:5555555555554444;", "2026 4242 4242 4242 4242",
                           "4242.4242.4242.4242", "4242_4242_4242_4242", "4242/4242/4242/4242", "4242  4242  4242  4242", "4242\t4242\t4242\t4242",
                           "4242\u00a04242\u00a04242\u00a04242", "4242\u202f4242\u202f4242\u202f4242", "4242 \u2013 4242 \u2013 4242 \u2013 4242", "3782 822463 10005"}) {
    EXPECT_TRUE(holds_card_number(text)) << text;
    EXPECT_TRUE(holds_issued_card_number(text)) << text;
  }
}

TEST(CardNumber, S24_OtherNumbersAreNone) {
  for (const char* text : {"", "4242424242424241", "42424242424", "42424242424242424242", "4242, 4242, 4242, 4242", "4242    4242    4242    4242", "pm_1NabcDEF",
                           "att_4242424242424242424242424242abcd", "a4242424242424242", "4242424242424242b", "550e8400-e29b-41d4-a716-446655440000",
                           "00000000-0000-4000-8000-424242424242", "OUS/26/00001", "2026-01-15T00:00:00Z"}) {
    EXPECT_FALSE(holds_card_number(text)) << text;
    EXPECT_FALSE(holds_issued_card_number(text)) << text;
  }
}

/// What begins like a UUID and goes on is none: its last group would hide a number.
TEST(CardNumber, S24_AUuidEndsWithItsLastDigit) {
  EXPECT_FALSE(holds_card_number("00000000-0000-4000-8000-424242424242 and more"));
  EXPECT_TRUE(holds_card_number("00000000-0000-4000-8000-4242424242424242"));
  EXPECT_TRUE(holds_issued_card_number("00000000-0000-4000-8000-4242424242424242"));
}

/// In the field of a method twelve digits that satisfy the Luhn check are a card number; elsewhere a bank's reference satisfies it once in
/// ten, and so do SIRET numbers (always), and cards of thirteen, fourteen or nineteen digits are too rare to refuse those for.
TEST(CardNumber, S24_NumbersOfBanksOrdersAndAuthoritiesAreNoneOutsideOfMethods) {
  for (const char* text : {"000000000018", "123456789015", "UTR 123456789015", "20260115000008", "73282932000074", "SIRET 732 829 320 00074", "4222222222222",
                           "6304000000000000000", "676770000005", "30569309025904", "9999999999999995"}) {
    EXPECT_TRUE(holds_card_number(text)) << text;
    EXPECT_FALSE(holds_issued_card_number(text)) << text;
  }
  int hits = 0;
  for (std::int64_t order = 100'000'000'000; order < 100'000'100'000; ++order) hits += holds_issued_card_number(std::to_string(order)) ? 1 : 0;
  EXPECT_EQ(hits, 0);  // 100,000 order numbers of twelve digits
}

/// Each of these has digits that would be a card number elsewhere: 378282246310005 is one of American Express.
TEST(CardNumber, S24_TelephoneNumbersAndIbansAreNoneOutsideOfMethods) {
  for (const char* text : {"+378282246310005", "+37 8282 2463 10005", "call +378-2822-463-10005 or write", "DE89 4242 4242 4242 4242 00", "IBAN GB29 4242 4242 4242 4242"}) {
    EXPECT_TRUE(holds_card_number(text)) << text;
    EXPECT_FALSE(holds_issued_card_number(text)) << text;
  }
  for (const char* text : {"+4242424242424242", "+49 170 4242 4242 4242 4242", "de89 4242 4242 4242 4242", "DE89 4242424242424242", "DE8 4242 4242 4242 4242", "DE89 4242-4242-4242-4242"}) {
    EXPECT_TRUE(holds_issued_card_number(text)) << text;
  }
}

TEST(CardNumber, S44_LogsShowTheLastFourDigitsOnly) {
  EXPECT_EQ(mask_card_numbers("declined 4242-4242-4242-4242 twice, 5555555555554444 too"), "declined ****-****-****-4242 twice, ************4444 too");
  EXPECT_EQ(mask_card_numbers("attempt att_0192 was not sent"), "attempt att_0192 was not sent");
}

}  // namespace
}  // namespace osto::billing
