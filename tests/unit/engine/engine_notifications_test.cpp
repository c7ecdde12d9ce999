#include "engine_book.hpp"

#include <osto_billing/notifications.hpp>

#include <sqlite3.h>

namespace osto::billing {
namespace {

using testing::Book;
using testing::must;
using testing::TemporaryFolder;
using testing::test_options;

Contact add_contact(Book& book, CompanyId company_id, const std::string& email) {
  return must(contacts::add(book.staff, {company_id, ContactRole::billing, "Asha", email, std::nullopt}));
}

std::vector<Notification> all_of(Book& book, CompanyId company_id) { return must(notifications::list(book.staff, {company_id, std::nullopt, 200})).notifications; }

NotificationsQueued queue(Book& book, std::int64_t after = 0) {
  QueueNotifications request;
  request.after_position = after;
  return must(notifications::queue(book.staff, request));
}

// F39: whoever reads the feed may be behind, ahead, or there twice: every event is told once to each contact.
TEST(EngineNotifications, F39_AnEventIsToldOnceFromWhateverPositionTheFeedIsRead) {
  Book book = Book::with_catalog();
  const CompanyId acme = book.company("acme"), bolt = book.company("bolt");
  add_contact(book, acme, "a@example.com");
  add_contact(book, bolt, "b@example.com");
  book.add_method(acme);
  book.add_method(bolt);
  book.subscribe(acme);
  book.subscribe(bolt);
  // One event at a time: a reader that dies between two pages begins again with the first.
  std::int64_t position = 0, count = 0;
  for (bool is_caught_up = false; !is_caught_up;) {
    QueueNotifications request;
    request.after_position = position;
    request.limit = 1;
    const NotificationsQueued queued = must(notifications::queue(book.staff, request));
    count += queued.queued_count;
    position = queued.last_position;
    is_caught_up = queued.is_caught_up;
    count += queue(book).queued_count;
  }
  EXPECT_EQ(count, 4) << "an invoice and a receipt for each of two companies";
  EXPECT_EQ(all_of(book, acme).size(), 2u);
  EXPECT_EQ(all_of(book, bolt).size(), 2u);
  const std::string rows = book.rows();
  EXPECT_EQ(queue(book).queued_count, 0);
  EXPECT_EQ(book.rows(), rows) << "looking again writes nothing";
}

TEST(EngineNotifications, ASenderThatSaysNothingIsTakenForDead) {
  Book book = Book::with_catalog();
  const CompanyId acme = book.company("acme");
  add_contact(book, acme, "a@example.com");
  book.subscribe(acme);
  ASSERT_EQ(queue(book).queued_count, 1);
  ASSERT_EQ(must(notifications::claim(book.staff, {})).messages.size(), 1u);
  EXPECT_TRUE(must(notifications::claim(book.staff, {})).messages.empty()) << "it is under way";
  book.advance("2026-01-15T00:04:59Z");
  EXPECT_TRUE(must(notifications::claim(book.staff, {})).messages.empty());
  book.advance("2026-01-15T00:05:00Z");
  const auto again = must(notifications::claim(book.staff, {})).messages;
  ASSERT_EQ(again.size(), 1u);
  EXPECT_EQ(again[0].notification.try_count, 2);
}

// F40: a letter that cannot be sent leaves documents and ledger as they are.
TEST(EngineNotifications, F40_AFailedLetterChangesNothingButItself) {
  Book book = Book::with_catalog();
  const CompanyId acme = book.company("acme");
  add_contact(book, acme, "a@example.com");
  book.subscribe(acme);
  const auto events = book.events().size();
  queue(book);
  const auto message = must(notifications::claim(book.staff, {})).messages.at(0);
  SettleNotification failed;
  failed.notification_id = message.notification.notification_id;
  failed.outcome = SendOutcome::failed;
  must(notifications::settle(book.staff, failed));
  EXPECT_EQ(book.events().size(), events) << "telling is no event, or it would have to be told";
  EXPECT_TRUE(must(book::verify(book.staff, {})).holds);
}

/// Two companies with an invoice each to be told, in a file that is edited behind the library's back.
struct TwoToTell {
  TemporaryFolder folder;
  Book book = Book::with_catalog(test_options("sqlite:" + folder.file("book.db")));
  CompanyId acme = book.company("acme"), bolt = book.company("bolt");

  TwoToTell() {
    add_contact(book, acme, "a@example.com");
    add_contact(book, bolt, "b@example.com");
    book.subscribe(acme);
    book.subscribe(bolt);
    queue(book);
  }
  void edit(const std::string& statement) {
    sqlite3* handle = nullptr;
    ASSERT_EQ(sqlite3_open(folder.file("book.db").c_str(), &handle), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(handle, statement.c_str(), nullptr, nullptr, nullptr), SQLITE_OK) << statement << ": " << sqlite3_errmsg(handle);
    sqlite3_close(handle);
  }
  std::string row_of(CompanyId company_id) {
    return "id = (SELECT id FROM osto_notifications WHERE company_id = x'" + to_hex(company_id.bytes()) + "')";
  }
};

TEST(EngineNotifications, WhatCannotBeClaimedHoldsUpNoOther) {
  TwoToTell given;
  const CompanyId first = all_of(given.book, given.acme)[0].notification_id < all_of(given.book, given.bolt)[0].notification_id ? given.acme : given.bolt;
  given.edit("CREATE TRIGGER full BEFORE UPDATE ON osto_notifications WHEN NEW." + given.row_of(first) + " BEGIN SELECT RAISE(ABORT, 'disk full'); END");
  const auto claimed = must(notifications::claim(given.book.staff, {})).messages;
  ASSERT_EQ(claimed.size(), 1u) << "the other one is leased already, so it is answered";
  EXPECT_NE(claimed[0].notification.company_id, first);
  EXPECT_FALSE(notifications::claim(given.book.staff, {}).has_value()) << "there is nothing else to answer";
}

TEST(EngineNotifications, WhatCannotBeReadComesToAnEnd) {
  TwoToTell given;
  given.edit("UPDATE osto_notifications SET subject_id = zeroblob(16) WHERE " + given.row_of(given.acme));
  EXPECT_EQ(must(notifications::claim(given.book.staff, {})).messages.size(), 1u);
  const Notification broken = all_of(given.book, given.acme).at(0);
  EXPECT_EQ(broken.state, NotificationState::failed);
  EXPECT_EQ(broken.try_count, 1);
  EXPECT_EQ(broken.last_failure, "what it tells of cannot be read: there is no such document");
}

// Blocks that go together are told once, by whatever order their ids have: the events' order counts.
TEST(EngineNotifications, AccessIsBackOnceWithTheLastBlock) {
  Book book = Book::with_catalog();
  const CompanyId acme = book.company("acme");
  add_contact(book, acme, "a@example.com");
  std::vector<BlockId> placed;
  for (int i = 0; i < 4; ++i) placed.push_back(must(blocks::place(book.staff, {acme, std::nullopt, BlockSource::staff, Access::blocked, "why"})).block_id);
  for (const BlockId id : placed) must(blocks::lift(book.staff, {id}));
  EXPECT_EQ(queue(book).queued_count, 8);
  const auto claimed = must(notifications::claim(book.staff, {})).messages;
  ASSERT_EQ(claimed.size(), 1u);
  EXPECT_EQ(claimed[0].notification.kind, NotificationKind::access_restored);
  for (const Notification& row : all_of(book, acme)) EXPECT_LE(row.event_sequence, claimed[0].notification.event_sequence);
}

TEST(EngineNotifications, ASentLetterSaysWhatTookIt) {
  Book book = Book::with_catalog();
  const CompanyId acme = book.company("acme");
  add_contact(book, acme, "a@example.com");
  book.subscribe(acme);
  queue(book);
  SettleNotification settle;
  settle.notification_id = must(notifications::claim(book.staff, {})).messages.at(0).notification.notification_id;
  settle.outcome = SendOutcome::failed;
  settle.carrier = "smtp";
  EXPECT_FALSE(must(notifications::settle(book.staff, settle)).carrier) << "nothing took it";
  book.advance("2026-01-15T00:01:00Z");
  must(notifications::claim(book.staff, {}));
  settle.outcome = SendOutcome::sent;
  settle.carrier = "console";
  EXPECT_EQ(must(notifications::settle(book.staff, settle)).carrier, "console");
}

TEST(EngineNotifications, ACustomersSessionSeesItsOwnAndMayNotSend) {
  Book book = Book::with_catalog();
  const CompanyId acme = book.company("acme"), bolt = book.company("bolt");
  const Contact contact = add_contact(book, acme, "a@example.com");
  Session other = book.database.session({.actor = "bolt", .company_id = bolt});
  EXPECT_EQ(contacts::list(other, {acme}).error().code, ErrorCode::not_found);
  ChangeContact change;
  change.contact_id = contact.contact_id;
  change.email = "spy@example.com";
  EXPECT_EQ(contacts::change(other, change).error().code, ErrorCode::not_found);
  EXPECT_EQ(contacts::remove(other, {contact.contact_id}).error().code, ErrorCode::not_found);
  EXPECT_EQ(notification_preferences::get(other, {acme}).error().code, ErrorCode::not_found);
  EXPECT_EQ(notifications::claim(other, {}).error().code, ErrorCode::permission_denied);
  EXPECT_EQ(notifications::queue(other, {}).error().code, ErrorCode::permission_denied);
}

}  // namespace
}  // namespace osto::billing
