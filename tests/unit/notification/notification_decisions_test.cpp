#include "core/notification/notification_decisions.hpp"

#include "core/notification/contact_rules.hpp"

#include <gtest/gtest.h>

#include "../base/must.hpp"

namespace osto::billing {
namespace {

using testing::must;

const Instant kNow = must(Instant::parse("2026-03-01T09:00:00Z"));

Instant later(std::int64_t minutes) { return Instant::from_microseconds(kNow.microseconds() + minutes * 60'000'000); }

template <class IdType>
IdType id(std::uint8_t number) {
  IdBytes bytes{};
  bytes.back() = number;
  return IdType(bytes);
}

Bytes subject(std::uint8_t number) {
  const IdBytes bytes = id<DocumentId>(number).bytes();
  return Bytes{{bytes.begin(), bytes.end()}};
}

ContactRow contact(std::uint8_t number, ContactRole role) {
  return {id<ContactId>(number), id<CompanyId>(1), role, "Asha", "asha" + std::to_string(number) + "@example.com", "en-IN", kNow, std::nullopt};
}

ToldEvent event(std::int64_t sequence, EventKind kind) {
  ToldEvent told;
  told.sequence = sequence;
  told.kind = kind;
  told.subject_id = subject(static_cast<std::uint8_t>(sequence));
  told.recorded_at = kNow;
  if (kind == EventKind::document_finalized) told.document_kind = DocumentKind::invoice;
  return told;
}

TellingFacts facts() {
  TellingFacts given;
  given.company_id = id<CompanyId>(1);
  given.billing_email = "office@example.com";
  given.contacts = {contact(1, ContactRole::billing), contact(2, ContactRole::secondary), contact(3, ContactRole::technical)};
  return given;
}

struct Told {
  std::vector<NotificationRow> rows;
  std::int64_t cursor = -1;
};

Told told(const TellingFacts& given, const std::vector<ToldEvent>& events) {
  const Decision decision = decide_telling(given, events, kNow);
  Told all;
  for (const RowChange& change : decision.changes) {
    if (change.table == &table_of<NotificationRow>()) all.rows.push_back(*static_cast<const NotificationRow*>(change.row.get()));
    if (change.table == &table_of<NotificationCursorRow>()) all.cursor = static_cast<const NotificationCursorRow*>(change.row.get())->told_sequence;
  }
  return all;
}

TEST(Notification, AnInvoiceIsToldToTheBillingContactAlone) {
  const Told all = told(facts(), {event(4, EventKind::document_finalized)});
  ASSERT_EQ(all.rows.size(), 1u);
  EXPECT_EQ(all.rows[0].kind, NotificationKind::invoice_finalized);
  EXPECT_EQ(all.rows[0].contact_id, id<ContactId>(1));
  EXPECT_EQ(all.rows[0].subject_id, subject(4));
  EXPECT_EQ(all.rows[0].state, NotificationState::queued);
  EXPECT_EQ(all.rows[0].next_try_at, kNow);
  EXPECT_EQ(all.cursor, 4);
}

TEST(Notification, AFailedPaymentIsToldToTheSecondaryContactToo) {
  EXPECT_EQ(told(facts(), {event(4, EventKind::attempt_declined)}).rows.size(), 2u);
}

TEST(Notification, PreferencesStandInPlaceOfTheDefault) {
  TellingFacts given = facts();
  given.preferences = {{given.company_id, NotificationKind::invoice_finalized, "secondary\ntechnical"},
                       {given.company_id, NotificationKind::payment_received, ""}};
  const Told invoice = told(given, {event(4, EventKind::document_finalized)});
  ASSERT_EQ(invoice.rows.size(), 2u);
  EXPECT_EQ(invoice.rows[0].contact_id, id<ContactId>(2));
  EXPECT_EQ(invoice.rows[1].contact_id, id<ContactId>(3));
  const Told receipt = told(given, {event(5, EventKind::payment_received)});
  EXPECT_TRUE(receipt.rows.empty()) << "nobody is to be told, not even at the company's own address";
  EXPECT_EQ(receipt.cursor, 5);
}

TEST(Notification, WithoutAContactTheCompanysOwnAddressIsTold) {
  TellingFacts given = facts();
  given.contacts = {contact(3, ContactRole::technical)};
  const Told all = told(given, {event(4, EventKind::document_finalized)});
  ASSERT_EQ(all.rows.size(), 1u);
  EXPECT_FALSE(all.rows[0].contact_id);
  given.billing_email.clear();
  EXPECT_TRUE(told(given, {event(4, EventKind::document_finalized)}).rows.empty());
}

TEST(Notification, NothingIsToldTwice) {
  TellingFacts given = facts();
  given.told_sequence = 4;
  const Told all = told(given, {event(3, EventKind::document_finalized), event(4, EventKind::document_finalized), event(5, EventKind::document_finalized)});
  ASSERT_EQ(all.rows.size(), 1u);
  EXPECT_EQ(all.rows[0].event_sequence, 5);
  EXPECT_EQ(told(given, {event(4, EventKind::document_finalized)}).cursor, -1) << "nothing to write";
}

TEST(Notification, WhatWasRecordedBeforeIsNoNewsButIsPassed) {
  TellingFacts given = facts();
  given.since = later(1);
  const Told all = told(given, {event(4, EventKind::document_finalized)});
  EXPECT_TRUE(all.rows.empty());
  EXPECT_EQ(all.cursor, 4);
}

TEST(Notification, EachDunningStepIsToldOnce) {
  ToldEvent step = event(4, EventKind::dunning_step_taken);
  for (const DunningAction action : {DunningAction::notify, DunningAction::end}) {
    step.dunning_action = action;
    EXPECT_EQ(notification_kind_of(step), NotificationKind::dunning_step);
  }
  // What follows from these is told instead: the outcome of the attempt, the block.
  for (const DunningAction action : {DunningAction::retry, DunningAction::limit, DunningAction::suspend}) {
    step.dunning_action = action;
    EXPECT_FALSE(notification_kind_of(step));
  }
  EXPECT_EQ(notification_kind_of(event(5, EventKind::block_placed)), NotificationKind::access_restricted);
  EXPECT_EQ(notification_kind_of(event(6, EventKind::block_lifted)), NotificationKind::access_restored);
}

TEST(Notification, ACreditNoteIsNoInvoice) {
  ToldEvent note = event(4, EventKind::document_finalized);
  note.document_kind = DocumentKind::credit_note;
  EXPECT_EQ(notification_kind_of(note), NotificationKind::credit_note_finalized);
}

TEST(Notification, VouchersOfAdvancesAreNoInvoices) {
  ToldEvent voucher = event(4, EventKind::document_finalized);
  for (const DocumentKind kind : {DocumentKind::receipt_voucher, DocumentKind::refund_voucher}) {
    voucher.document_kind = kind;
    EXPECT_FALSE(notification_kind_of(voucher)) << enumerator_name(kind) << ": the money that it stands for is told";
  }
}

PresentFacts owed(std::int64_t due_minor) { return {Minor{due_minor}, false, false, false}; }

TEST(Notification, ADemandThatWasPaidMeanwhileIsNotMade) {
  using enum NotificationKind;
  for (const NotificationKind kind : {payment_failed, payment_action_required, dunning_step}) {
    EXPECT_EQ(overtaken_by(kind, owed(0)), "nothing is due any more") << enumerator_name(kind);
    EXPECT_TRUE(overtaken_by(kind, owed(-1))) << "credited beyond what was due";
    EXPECT_FALSE(overtaken_by(kind, owed(1)));
    EXPECT_FALSE(overtaken_by(kind, {})) << "about no document";
  }
  for (const NotificationKind kind : {invoice_finalized, payment_received, refund_paid}) EXPECT_FALSE(overtaken_by(kind, owed(0)));
}

TEST(Notification, BlocksAreToldAsTheyStand) {
  using enum NotificationKind;
  const PresentFacts lifted{std::nullopt, true, false, false}, another_stands{std::nullopt, false, true, false}, told_later{std::nullopt, false, false, true};
  EXPECT_FALSE(overtaken_by(access_restricted, another_stands));
  EXPECT_EQ(overtaken_by(access_restricted, lifted), "the block was lifted");
  EXPECT_FALSE(overtaken_by(access_restored, lifted));
  EXPECT_EQ(overtaken_by(access_restored, another_stands), "another block still stands");
  EXPECT_EQ(overtaken_by(access_restored, told_later), "it is told with the block that was lifted last");
}

NotificationRow live() {
  return told(facts(), {event(4, EventKind::document_finalized)}).rows.front();
}

// F40: a mail server that is down costs tries, and then an end that can be seen; the book is not touched.
TEST(Notification, F40_TriesComeLaterAndLaterAndEnd) {
  const std::int64_t waits[] = {1, 5, 30, 120, 480, 1440};
  NotificationRow row = live();
  Instant now = kNow;
  for (const std::int64_t wait : waits) {
    row = begin_try(row, now);
    row = must(settle_try(row, SendOutcome::failed, "connection refused", now));
    EXPECT_EQ(row.state, NotificationState::failed);
    const Instant expected = Instant::from_microseconds(now.microseconds() + wait * 60'000'000);
    EXPECT_EQ(row.next_try_at, expected);
    now = expected;
  }
  row = must(settle_try(begin_try(row, now), SendOutcome::failed, "connection refused", now));
  EXPECT_EQ(row.state, NotificationState::given_up);
  EXPECT_EQ(row.try_count, 7);
  EXPECT_EQ(row.settled_at, now);
  EXPECT_FALSE(row.next_try_at);
}

TEST(Notification, ASenderThatDiesEachTimeComesToAnEnd) {
  NotificationRow row = live();
  for (int i = 0; i < 7; ++i) {
    row = begin_try(row, kNow);
    EXPECT_EQ(row.next_try_at, later(5)) << "the lease";
  }
  row = begin_try(row, kNow);
  EXPECT_EQ(row.state, NotificationState::given_up);
  EXPECT_EQ(row.last_failure, "the sender of the last try said nothing");
}

TEST(Notification, WhatIsSettledStaysSettled) {
  const NotificationRow sent = must(settle_try(begin_try(live(), kNow), SendOutcome::sent, "", kNow));
  EXPECT_EQ(sent.state, NotificationState::sent);
  EXPECT_EQ(settle_try(sent, SendOutcome::failed, "late", kNow).error().code, ErrorCode::state_conflict);
  EXPECT_EQ(settle_try(live(), SendOutcome::sent, "", kNow).error().code, ErrorCode::state_conflict) << "no try was begun";
  EXPECT_EQ(must(settle_try(begin_try(live(), kNow), SendOutcome::refused, "no such mailbox", kNow)).state, NotificationState::given_up);
}

// S28: what starts a header of its own gets into no address and no name.
TEST(Notification, S28_AddressesAndNamesAreOneLine) {
  for (const char* good : {"a@example.com", "first.last+tag@mail.example.co.in", "o'neil@x-y.example"}) EXPECT_TRUE(check_email(good).has_value()) << good;
  for (const char* bad : {"", "@example.com", "a@", "a@localhost", "a@b@example.com", "a b@example.com", "a@example.com\r\nBcc: b@example.com", "a@example.com\n",
                          "<a@example.com>", "a,b@example.com", "\"a\"@example.com", ".a@example.com", "a..b@example.com", "a@-x.com", "a@x-.com", "a@.com",
                          "\xc3\xa4@example.com", "a@example.com "}) {
    EXPECT_FALSE(check_email(bad).has_value()) << bad;
  }
  EXPECT_FALSE(check_contact_name("Asha\r\nBcc: x").has_value());
  EXPECT_TRUE(check_contact_name("Asha R\xc4\x81o").has_value());
  for (const char* good : {"de", "en-IN", "fil"}) EXPECT_TRUE(check_locale(good).has_value()) << good;
  for (const char* bad : {"", "d", "DE", "en_IN", "en-in", "en-", "en-IND", "../x"}) EXPECT_FALSE(check_locale(bad).has_value()) << bad;
  EXPECT_EQ(canonical_address("Asha@Example.COM"), "Asha@example.com");
}

}  // namespace
}  // namespace osto::billing
