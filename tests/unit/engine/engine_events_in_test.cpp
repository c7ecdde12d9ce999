// Notices of providers: stored first, acted on later, harmless twice and in any order; without any, polling comes to the same.
#include "engine_book.hpp"

#include <algorithm>
#include <atomic>
#include <thread>

namespace osto::billing {
namespace {

using testing::Book;
using testing::instant;
using testing::must;
using testing::ScriptedProvider;

/// A bank debit that is pending, and is found to have succeeded from the test's word on.
class EventsIn : public ::testing::Test {
 protected:
  void SetUp() override {
    provider->on_charge = [](const ChargeRequest&) -> Result<ChargeOutcome> { return ScriptedProvider::answer(AttemptState::pending); };
    provider->on_look_up = [this](const ChargeRequest& request) -> Result<ChargeOutcome> {
      return has_succeeded ? ScriptedProvider::answer(AttemptState::succeeded, request.amount.amount_minor) : ScriptedProvider::answer(AttemptState::pending);
    };
    company_id = book.company("acme");
    book.add_method(company_id);
    book.subscribe(company_id);
    invoice_id = book.invoices_of(company_id).at(0).invoice_id;
    attempt_id = book.invoice(invoice_id).attempts.at(0).attempt_id;
  }

  bool receive(const std::string& event_id) {
    Session session = book.database.session({.actor = "provider:scripted", .company_id = {}});
    return must(payments::receive_notice(session, {"scripted", event_id, company_id, attempt_id, std::nullopt, std::nullopt})).newly_stored;
  }

  /// What must be the same however it was learnt: money, labels, the number of charges and of payments.
  std::string outcome() {
    const InvoiceDetail detail = book.invoice(invoice_id);
    const auto payments = book.payments_of(company_id);
    std::string text = std::string(enumerator_name(detail.invoice.label)) + " due " + std::to_string(detail.invoice.due_minor.value) + " charges " +
                       std::to_string(provider->charged.size()) + " attempts " + std::to_string(detail.attempts.size());
    for (const Payment& payment : payments) text += " paid " + std::to_string(payment.amount_minor.value);
    for (const auto& attempt : detail.attempts) text += " " + std::string(enumerator_name(attempt.state));
    EXPECT_TRUE(must(book::verify(book.staff, {})).holds);
    return text;
  }

  std::shared_ptr<ScriptedProvider> provider = std::make_shared<ScriptedProvider>();
  bool has_succeeded = false;
  Book book = Book::with_catalog(testing::test_options("sqlite::memory:", {provider}));
  CompanyId company_id;
  DocumentId invoice_id;
  AttemptId attempt_id;
};

// Three seats of 1,000.00 for half of January, 17 of 31 days by the policy's day: whatever it is, it is paid once.
constexpr const char* kPaid = "paid due 0 charges 1 attempts 1 paid ";

TEST_F(EventsIn, F29_WithEveryNoticeLostPollingAloneComesToTheSameState) {
  has_succeeded = true;
  book.advance("2026-01-25T00:00:00Z");
  const std::string polled = outcome();
  EXPECT_TRUE(polled.starts_with(kPaid)) << polled;
}

TEST_F(EventsIn, F27_ANoticeComesFiftyTimesAndAtOnce) {
  has_succeeded = true;
  std::atomic<int> stored = 0;
  {
    std::vector<std::jthread> senders;
    for (int i = 0; i < 5; ++i) {
      senders.emplace_back([&] {
        for (int n = 0; n < 10; ++n) stored += receive("evt_1") ? 1 : 0;
      });
    }
  }
  EXPECT_EQ(stored, 1);
  // The same about the same object under new ids.
  for (int n = 2; n < 10; ++n) EXPECT_TRUE(receive("evt_" + std::to_string(n)));
  book.advance("2026-01-25T00:00:00Z");
  EXPECT_TRUE(outcome().starts_with(kPaid)) << outcome();
}

/// Notices carry no state: what is so is asked of the provider, so an old one cannot take anything back.
TEST_F(EventsIn, F28_EveryOrderOfPendingSucceededAndLateNoticesEndsTheSame) {
  std::vector<std::string> order = {"pending", "succeeded", "again", "years_later"};
  std::sort(order.begin(), order.end());
  std::string expected;
  int permutations = 0;
  do {
    auto other = std::make_shared<ScriptedProvider>();
    bool succeeded = false;
    other->on_charge = provider->on_charge;
    other->on_look_up = [&succeeded](const ChargeRequest& request) -> Result<ChargeOutcome> {
      return succeeded ? ScriptedProvider::answer(AttemptState::succeeded, request.amount.amount_minor) : ScriptedProvider::answer(AttemptState::pending);
    };
    Book run = Book::with_catalog(testing::test_options("sqlite::memory:", {other}));
    const CompanyId company = run.company("acme");
    run.add_method(company);
    run.subscribe(company);
    const DocumentId invoice = run.invoices_of(company).at(0).invoice_id;
    const AttemptId attempt = run.invoice(invoice).attempts.at(0).attempt_id;
    for (const std::string& notice : order) {
      if (notice == "succeeded") succeeded = true;
      must(payments::receive_notice(run.staff, {"scripted", "evt_" + notice, company, attempt, std::nullopt, std::nullopt}));
    }
    run.advance("2026-01-25T00:00:00Z");
    const InvoiceDetail detail = run.invoice(invoice);
    std::string found = std::string(enumerator_name(detail.invoice.label)) + " " + std::to_string(run.payments_of(company).size()) + " " +
                        std::to_string(other->charged.size()) + " " + std::string(enumerator_name(detail.attempts.at(0).state));
    if (expected.empty()) expected = found;
    EXPECT_EQ(found, expected);
    ++permutations;
  } while (std::next_permutation(order.begin(), order.end()));
  EXPECT_EQ(permutations, 24);
  EXPECT_EQ(expected, "paid 1 1 succeeded");
}

/// What is stored and was not acted on yet is due work: it survives whoever stored it.
TEST_F(EventsIn, F31_WhatIsStoredIsActedOnByWhoeverWorksNext) {
  provider->on_look_up = [](const ChargeRequest&) -> Result<ChargeOutcome> { return fail(ErrorCode::provider_failed, "not reachable"); };
  EXPECT_TRUE(receive("evt_1"));
  EXPECT_FALSE(receive("evt_1")) << "sent again before the answer: nothing new";
  provider->on_look_up = [](const ChargeRequest& request) -> Result<ChargeOutcome> {
    return ScriptedProvider::answer(AttemptState::succeeded, request.amount.amount_minor);
  };
  book.advance("2026-01-25T00:00:00Z");
  EXPECT_TRUE(outcome().starts_with(kPaid)) << outcome();
}

}  // namespace
}  // namespace osto::billing
