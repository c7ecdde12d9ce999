// Attempts whose sending was interrupted: money that may have moved is never asked for a second time.
#include "tests/unit/engine/engine_book.hpp"

namespace osto::billing::testing {
namespace {

/// A provider that dies in the middle of a call, as a process does.
struct PowerCut {};

class InterruptedAttempt : public ::testing::Test {
 protected:
  void SetUp() override { book.add_method(company_id, "tok"); }

  /// The process dies after the charge has left it.
  void subscribe_and_crash() {
    const auto before = provider->on_charge;
    provider->on_charge = [](const ChargeRequest&) -> Result<ChargeOutcome> { throw PowerCut{}; };
    EXPECT_THROW((void)subscriptions::create(book.staff, Book::subscription_request(company_id)), PowerCut);
    provider->on_charge = before;
  }
  std::vector<PaymentAttempt> attempts() { return book.invoice(book.invoices_of(company_id).back().invoice_id).attempts; }

  std::shared_ptr<ScriptedProvider> provider = std::make_shared<ScriptedProvider>();
  Book book = Book::with_catalog(test_options("sqlite::memory:", {provider}));
  CompanyId company_id = book.company("acme");
};

TEST_F(InterruptedAttempt, IsUnknownWhenItsResendDoesNotArrive) {
  subscribe_and_crash();
  provider->on_charge = [](const ChargeRequest&) -> Result<ChargeOutcome> { return fail(ErrorCode::provider_failed, "connection refused"); };
  must(due_work::run(book.staff, {}));
  ASSERT_EQ(attempts().size(), 1u);
  EXPECT_EQ(attempts().front().state, AttemptState::unknown);

  // The first call had charged, as the look-up an hour later finds: one payment, and no second charge.
  provider->charged.clear();
  book.advance("2026-01-16T00:00:00Z");
  EXPECT_TRUE(provider->charged.empty());
  ASSERT_EQ(attempts().size(), 1u);
  EXPECT_EQ(attempts().front().state, AttemptState::succeeded);
  EXPECT_EQ(book.payments_of(company_id).size(), 1u);
}

TEST_F(InterruptedAttempt, IsUnknownWhenTheProviderSaysThatItsResendWasNotSent) {
  subscribe_and_crash();
  provider->on_charge = [](const ChargeRequest&) -> Result<ChargeOutcome> { return ScriptedProvider::answer(AttemptState::not_sent); };
  must(due_work::run(book.staff, {}));
  EXPECT_EQ(attempts().front().state, AttemptState::unknown);
}

TEST_F(InterruptedAttempt, IsTriedAgainOnceALookUpSaysThatItWasNeverSent) {
  subscribe_and_crash();
  provider->on_charge = [](const ChargeRequest&) -> Result<ChargeOutcome> { return fail(ErrorCode::provider_failed, "connection refused"); };
  must(due_work::run(book.staff, {}));
  provider->on_charge = provider->on_look_up;
  provider->on_look_up = [](const ChargeRequest&) -> Result<ChargeOutcome> { return ScriptedProvider::answer(AttemptState::not_sent); };
  book.advance("2026-01-16T00:00:00Z");
  ASSERT_EQ(attempts().size(), 2u);
  EXPECT_EQ(attempts()[0].state, AttemptState::not_sent);
  EXPECT_EQ(attempts()[1].state, AttemptState::succeeded);
  EXPECT_EQ(book.payments_of(company_id).size(), 1u);
}

TEST_F(InterruptedAttempt, AFirstCallThatDidNotArriveIsNotSent) {
  provider->on_charge = [](const ChargeRequest&) -> Result<ChargeOutcome> { return fail(ErrorCode::provider_failed, "connection refused"); };
  book.subscribe(company_id);
  ASSERT_EQ(attempts().size(), 1u);
  EXPECT_EQ(attempts().front().state, AttemptState::not_sent);
}

TEST(AnswerOfAKey, IsFrozenOnlyWhenItsAttemptIsAnswered) {
  const TemporaryFolder folder;
  const std::string url = "sqlite:" + folder.file("book.db");
  const auto provider = std::make_shared<ScriptedProvider>();
  PayInvoice payment;
  {
    Book book = Book::with_catalog(test_options(url, {provider}));
    const CompanyId company_id = book.company("acme");
    book.add_method(company_id, "tok");
    provider->on_charge = [](const ChargeRequest&) -> Result<ChargeOutcome> { return ScriptedProvider::answer(AttemptState::declined); };
    book.subscribe(company_id);
    payment.invoice_id = book.invoices_of(company_id).front().invoice_id;
  }
  {
    Book book(test_options(url));  // without the method's provider nothing can be sent
    EXPECT_EQ(must(invoices::pay(book.staff, payment, with_key("k1"))).attempt.state, AttemptState::created);
    EXPECT_EQ(error_of(invoices::pay(book.staff, payment, with_key("k1"))), "still_running");
  }
  Book book(test_options(url, {provider}));
  provider->on_charge = provider->on_look_up;
  must(due_work::run(book.staff, {}));
  const InvoicePaid first = must(invoices::pay(book.staff, payment, with_key("k1")));
  EXPECT_EQ(first.attempt.state, AttemptState::succeeded);
  book.advance("2026-03-20T00:00:00Z");
  EXPECT_EQ(write_json(must(invoices::pay(book.staff, payment, with_key("k1")))), write_json(first));
}

}  // namespace
}  // namespace osto::billing::testing
