// What leaves the server: amounts and letters as they are written, addresses that may be connected to, retries.
#include "letters/letter.hpp"
#include "letters/local_text.hpp"
#include "webhooks/retry.hpp"
#include "webhooks/signature.hpp"
#include "webhooks/target.hpp"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>

namespace osto::server {
namespace {

using billing::Currency;
using billing::Minor;

TEST(LocalText, AmountsAreExactAndGroupedAsTheLocaleDoes) {
  EXPECT_EQ(local_amount(Minor{12345678}, Currency("INR"), "en-IN"), "₹1,23,456.78");
  EXPECT_EQ(local_amount(Minor{100'000'000'00}, Currency("INR"), "en-IN"), "₹10,00,00,000.00");
  EXPECT_EQ(local_amount(Minor{12345678}, Currency("USD"), "en-US"), "$123,456.78");
  EXPECT_EQ(local_amount(Minor{-5}, Currency("USD"), "en-US"), "-$0.05");
  EXPECT_EQ(local_amount(Minor{12345678}, Currency("EUR"), "de-DE"), "123.456,78\u00a0€");
  EXPECT_EQ(local_amount(Minor{5000}, Currency("JPY"), "en-JP"), "¥5,000");
  EXPECT_NE(local_amount(Minor{1234}, Currency("KWD"), "en-US").find("1.234"), std::string::npos);
  // 10^17 minor units is more than a double holds exactly: the last digit stays.
  EXPECT_EQ(local_amount(Minor{99'999'999'999'999'999}, Currency("USD"), "en-US"), "$999,999,999,999,999.99");
}

TEST(LocalText, Dates) {
  const billing::Date date = billing::Date::parse("2026-01-31").value();
  EXPECT_EQ(local_date(date, "en-GB"), "31 January 2026");
  EXPECT_EQ(local_date(date, "en-US"), "January 31, 2026");
  EXPECT_EQ(local_date(date, "de"), "31. Januar 2026");
  EXPECT_EQ(local_month(2031, 12, "en-IN"), "December 2031");
  // Thailand counts from 543 before, Iran by another calendar, Egypt in digits of its own.
  for (const char* locale : {"th-TH", "en-TH", "fa-IR", "ar-EG", "mr-IN"}) {
    EXPECT_NE(local_date(date, locale).find("31"), std::string::npos) << locale;
    EXPECT_NE(local_date(date, locale).find("2026"), std::string::npos) << local_date(date, locale);
  }
}

Mail mail() { return {{"Osto", "billing@osto.example"}, {"Asha", "asha@example.com"}, "Hello", "text", "<p>html</p>", "ntf_1@osto.example", billing::Instant::from_microseconds(0)}; }

TEST(Letters, S28_NothingStartsAHeaderOfItsOwn) {
  ASSERT_TRUE(compose(mail()).has_value());
  EXPECT_NE(compose(mail())->find("\r\nDate: Thu, 01 Jan 1970 00:00:00 +0000\r\n"), std::string::npos);
  for (const char* bad : {"a\r\nBcc: x@example.com", "a\nb", "a\rb", "a\x7f"}) {
    Mail letter = mail();
    letter.subject = bad;
    EXPECT_FALSE(compose(letter).has_value()) << bad;
    letter = mail();
    letter.to.name = bad;
    EXPECT_FALSE(compose(letter).has_value()) << bad;
    letter = mail();
    letter.to.email = std::string("a@example.com") + bad;
    EXPECT_FALSE(compose(letter).has_value()) << bad;
  }
  Mail two = mail();
  two.to.email = "a@example.com,b@example.com";
  EXPECT_FALSE(compose(two).has_value());
}

TEST(Letters, EveryKindHasWordsInEveryLanguage) {
  billing::NotificationMessage message;
  message.recipient_name = "Asha <b>";
  message.company_name = "Acme";
  message.seller_name = "Osto";
  message.document_number = "OST-1";
  message.currency = Currency("USD");
  message.amount_minor = message.due_minor = Minor{3100};
  message.plan_name = "Team";
  for (std::size_t kind = 0; kind < billing::kEnumerators<billing::NotificationKind>.size(); ++kind) {
    message.notification.kind = static_cast<billing::NotificationKind>(kind);
    std::string english;
    for (const char* locale : {"en-US", "de-DE"}) {
      message.locale = locale;
      const Mail letter = write_letter(message, {"Osto", "billing@osto.example"}, billing::Instant::from_microseconds(0));
      EXPECT_FALSE(letter.subject.empty()) << kind;
      EXPECT_NE(letter.subject, english) << kind;
      EXPECT_EQ((letter.subject + letter.text).find("{{"), std::string::npos) << letter.text;
      EXPECT_NE(letter.text.find("Asha <b>"), std::string::npos);
      EXPECT_EQ(letter.html.find("<b>"), std::string::npos);
      english = letter.subject;
    }
  }
}

billing::NotificationMessage unpaid(const char* locale) {
  billing::NotificationMessage message;
  message.notification.kind = billing::NotificationKind::invoice_finalized;
  message.recipient_name = "Asha";
  message.company_name = "Acme";
  message.seller_name = "Osto";
  message.document_number = "OST-1";
  message.currency = Currency("USD");
  message.amount_minor = message.due_minor = Minor{12345678};
  message.due_on = billing::Date::parse("2026-01-31").value();
  message.locale = locale;
  return message;
}

Mail letter_in(const char* locale) { return write_letter(unpaid(locale), {"Osto", "billing@osto.example"}, billing::Instant::from_microseconds(0)); }

TEST(Letters, DatesAndAmountsAreInTheLettersLanguage) {
  for (const char* locale : {"fr-FR", "th-TH", "fa-IR", "ja-JP", "en-US"}) {  // all English but for the country
    EXPECT_NE(letter_in(locale).text.find("January"), std::string::npos) << letter_in(locale).text;
    EXPECT_NE(letter_in(locale).text.find("2026"), std::string::npos) << letter_in(locale).text;
  }
  EXPECT_NE(letter_in("de-AT").text.find("2026"), std::string::npos);
  EXPECT_NE(letter_in("de-DE").text.find("31. Januar 2026"), std::string::npos);
  // A Frenchman's English letter: France has no English of its own, so the amount is as in English.
  EXPECT_NE(letter_in("fr-FR").text.find("123,456.78"), std::string::npos) << letter_in("fr-FR").text;
}

TEST(Letters, ABlankLineStandsBeforeTheClosing) {
  EXPECT_NE(letter_in("en-US").text.find("Due by: January 31, 2026\n\nKind regards\nOsto\n"), std::string::npos) << letter_in("en-US").text;
  billing::NotificationMessage bare = unpaid("en-US");
  bare.currency.reset();
  bare.due_on.reset();
  const std::string text = write_letter(bare, {"Osto", "billing@osto.example"}, billing::Instant::from_microseconds(0)).text;
  EXPECT_NE(text.find(".\n\nKind regards"), std::string::npos) << "without facts: " << text;
  EXPECT_EQ(text.find("\n\n\n"), std::string::npos) << text;
}

TEST(MailSenders, SayWhatTakesTheLetter) {
  const auto name_of = [](const char* url) { return make_mail_sender({url, "a@example.com", {}, {}})->name(); };
  EXPECT_EQ(name_of("console"), "console");
  EXPECT_EQ(name_of("folder:/tmp/letters"), "folder");
  EXPECT_EQ(name_of("smtp://mail.example.com"), "smtp");
  EXPECT_FALSE(delivers({"folder:/tmp/letters", "a@example.com", {}, {}}));
  EXPECT_TRUE(delivers({"smtps://mail.example.com", "a@example.com", {}, {}}));
}

TEST(WebhookTarget, OnlyAddressesOfLoopbackAreThisMachine) {
  for (const char* own : {"localhost", "127.0.0.1", "127.8.9.10", "::1", "::ffff:127.0.0.1"}) EXPECT_TRUE(is_this_machine(own)) << own;
  for (const char* other : {"127.0.0.1.example.com", "127.example.com", "127.", "localhost.example.com", "10.0.0.1", "::2", ""}) EXPECT_FALSE(is_this_machine(other)) << other;
}

bool may_reach(const char* text, TargetPolicy policy = TargetPolicy::public_https) {
  sockaddr_in four{};
  four.sin_family = AF_INET;
  if (inet_pton(AF_INET, text, &four.sin_addr) == 1) return may_connect(reinterpret_cast<const sockaddr&>(four), policy);
  sockaddr_in6 six{};
  six.sin6_family = AF_INET6;
  EXPECT_EQ(inet_pton(AF_INET6, text, &six.sin6_addr), 1) << text;
  return may_connect(reinterpret_cast<const sockaddr&>(six), policy);
}

// S21, S22: judged at the connection, whatever the name said before.
TEST(WebhookTarget, S21_AddressesInsideAreNotConnectedTo) {
  for (const char* inside : {"127.0.0.1", "127.255.255.255", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.0.1", "169.254.169.254", "100.64.0.1", "100.127.255.255",
                             "0.0.0.0", "198.18.0.1", "198.19.255.255", "224.0.0.1", "240.0.0.1", "255.255.255.255", "192.0.2.1", "::", "::1", "fc00::1", "fdff::1",
                             "fe80::1", "ff02::1", "::ffff:10.0.0.1", "::ffff:127.0.0.1", "2002:a00:1::", "64:ff9b::a00:1", "2001::1", "2001:db8::1", "::7f00:1"}) {
    EXPECT_FALSE(may_reach(inside)) << inside;
  }
  for (const char* outside : {"1.1.1.1", "172.15.255.255", "172.32.0.1", "100.63.255.255", "100.128.0.1", "198.17.255.255", "198.20.0.1", "223.255.255.255",
                              "2606:4700:4700::1111", "::ffff:8.8.8.8"}) {
    EXPECT_TRUE(may_reach(outside)) << outside;
  }
  EXPECT_TRUE(may_reach("127.0.0.1", TargetPolicy::with_loopback));
  EXPECT_TRUE(may_reach("::1", TargetPolicy::with_loopback));
  EXPECT_FALSE(may_reach("10.0.0.1", TargetPolicy::with_loopback));
}

TryReport answered(std::int64_t code) { return {code, {}, std::nullopt}; }

TEST(WebhookRetry, FollowsTheScheduleOfTheSpecification) {
  Delivery delivery;
  const std::int64_t waits[] = {5, 300, 1'800, 7'200, 18'000, 36'000, 50'400, 72'000, 86'400};
  for (std::size_t i = 0; i < std::size(waits); ++i) {
    delivery.try_count = static_cast<std::int64_t>(i) + 1;
    const auto outcome = decide_delivery(delivery, answered(500), kStandardWaits, 0, 1'000);
    EXPECT_EQ(outcome.next_try_at, 1'000 + waits[i]);
    // Draw 500 stretches by a tenth: 300 + 300 * 500 / 5000 = 330.
    EXPECT_EQ(decide_delivery(delivery, answered(500), kStandardWaits, 500, 1'000).next_try_at, 1'000 + waits[i] + waits[i] / 10);
  }
  delivery.try_count = 10;
  const auto last = decide_delivery(delivery, answered(500), kStandardWaits, 0, 1'000);
  EXPECT_EQ(last.state, DeliveryState::given_up);
  EXPECT_FALSE(last.disable_reason.empty());
  EXPECT_TRUE(last.unless_others_pass);
}

TEST(WebhookRetry, WhatAnswersMean) {
  Delivery delivery;
  delivery.try_count = 1;
  EXPECT_EQ(decide_delivery(delivery, answered(204), kStandardWaits, 0, 0).state, DeliveryState::delivered);
  EXPECT_EQ(decide_delivery(delivery, answered(302), kStandardWaits, 0, 0).state, DeliveryState::pending);
  EXPECT_FALSE(decide_delivery(delivery, answered(410), kStandardWaits, 0, 0).disable_reason.empty());
  EXPECT_FALSE(decide_delivery(delivery, answered(410), kStandardWaits, 0, 0).unless_others_pass) << "gone is gone";
  EXPECT_EQ(decide_delivery(delivery, {429, {}, 600}, kStandardWaits, 0, 0).next_try_at, 600);
  EXPECT_EQ(decide_delivery(delivery, {500, {}, 600}, kStandardWaits, 0, 0).next_try_at, 5);
  EXPECT_EQ(decide_delivery(delivery, {429, {}, 1'000'000'000}, kStandardWaits, 0, 0).next_try_at, 86'400);
}

TEST(WebhookSecrets, S47_OpenOnlyWithTheirKeyAndPlace) {
  const StateKey key = make_state_key("a key of more than thirty-two bytes.."), other = make_state_key("another key of more than 32 bytes....");
  const std::string secret = new_secret();
  SealedSecret sealed = seal_secret(secret, "whe_1", key, 0);
  EXPECT_EQ(open_secret(sealed, {other, key}).value(), secret);
  EXPECT_FALSE(open_secret(sealed, {other}).has_value());
  SealedSecret moved = sealed;
  moved.endpoint_id = "whe_2";
  EXPECT_FALSE(open_secret(moved, {key}).has_value()) << "a secret of another endpoint";
  sealed.sealed[20] = sealed.sealed[20] == 'A' ? 'B' : 'A';
  EXPECT_FALSE(open_secret(sealed, {key}).has_value());
}

}  // namespace
}  // namespace osto::server
