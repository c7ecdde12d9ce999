#include "engine_book.hpp"

#include <osto_billing/notifications.hpp>

namespace osto::billing {
namespace {

using testing::Book;
using testing::must;

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
