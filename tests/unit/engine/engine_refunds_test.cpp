// Refunds whose sending was interrupted, and words that come twice or in another order: nobody is paid back twice (F27, F28, F32).
#include "tests/unit/engine/engine_book.hpp"

namespace osto::billing::testing {
namespace {

/// A provider that dies in the middle of a call, as a process does.
struct PowerCut {};

/// Charges succeed; refunds answer as the test says.
class RefundingProvider final : public PaymentProvider {
 public:
  std::string_view name() const override { return "refunding"; }
  ProviderCapabilities capabilities() const override { return {.refunds = true}; }
  Result<ChargeOutcome> charge(const ChargeRequest& request) override { return look_up(request, request.requested_at); }
  Result<ChargeOutcome> look_up(const ChargeRequest& request, Instant) override {
    if (is_away) return fail(ErrorCode::provider_failed, "connection refused");
    ChargeOutcome outcome = ScriptedProvider::answer(charge_state, request.amount.amount_minor);
    outcome.provider_reference = "ch_" + request.attempt_id.to_string();
    return outcome;
  }
  Result<RefundOutcome> refund(const RefundRequest& request) override {
    sent.push_back(request.refund_id);
    return on_refund();
  }
  Result<RefundOutcome> look_up_refund(const RefundRequest&, Instant) override {
    ++look_up_count;
    return on_look_up();
  }
  Result<ProviderNotice> parse_webhook(std::string_view, std::string_view, Instant) override { return fail(ErrorCode::invalid_request, "sends no notices"); }

  static RefundOutcome told(RefundState state) {
    RefundOutcome outcome;
    outcome.state = state;
    return outcome;
  }

  AttemptState charge_state = AttemptState::succeeded;
  bool is_away = false;
  std::function<Result<RefundOutcome>()> on_refund = [] { return told(RefundState::succeeded); };
  std::function<Result<RefundOutcome>()> on_look_up = on_refund;
  std::vector<RefundId> sent;
  int look_up_count = 0;
};

class Refunding : public ::testing::Test {
 protected:
  void SetUp() override {
    book.add_method(company_id, "tok");
    book.subscribe(company_id);
    invoice_id = book.invoices_of(company_id).front().invoice_id;
  }
  CreditInvoice credit_all() {
    CreditInvoice request;
    request.invoice_id = invoice_id;
    request.reason = "Closed";
    request.returned = CreditReturn::refund;
    return request;
  }
  Refund refund() { return must(refunds::list(book.staff, {company_id, std::nullopt, std::nullopt})).refunds.front(); }

  std::shared_ptr<RefundingProvider> provider = std::make_shared<RefundingProvider>();
  Book book = Book::with_catalog(test_options("sqlite::memory:", {provider}));
  CompanyId company_id = book.company("acme");
  DocumentId invoice_id;
};

TEST_F(Refunding, F32ACallThatDiedIsSentAgainUnderTheSameKey) {
  provider->on_refund = []() -> Result<RefundOutcome> { throw PowerCut{}; };
  EXPECT_THROW((void)invoices::credit(book.staff, credit_all()), PowerCut);
  EXPECT_EQ(refund().state, RefundState::submitted);
  provider->on_refund = [] { return RefundingProvider::told(RefundState::succeeded); };
  must(due_work::run(book.staff, {}));
  EXPECT_EQ(refund().state, RefundState::succeeded);
  ASSERT_EQ(provider->sent.size(), 2u);
  EXPECT_EQ(provider->sent[0], provider->sent[1]);
}

TEST_F(Refunding, F32ACallThatDidNotArriveIsLookedUpAndSentAgain) {
  provider->on_refund = []() -> Result<RefundOutcome> { return fail(ErrorCode::provider_failed, "connection refused"); };
  provider->on_look_up = [] { return RefundingProvider::told(RefundState::created); };
  must(invoices::credit(book.staff, credit_all()));
  EXPECT_EQ(refund().state, RefundState::unknown);
  provider->on_refund = [] { return RefundingProvider::told(RefundState::succeeded); };
  book.advance("2026-01-15T02:00:00Z");
  EXPECT_EQ(refund().state, RefundState::succeeded);
  ASSERT_EQ(provider->sent.size(), 2u);
  EXPECT_EQ(provider->sent[0], provider->sent[1]);
}

TEST_F(Refunding, F32AfterItsKeysTimeNothingIsSentAgain) {
  provider->on_refund = [] { return RefundingProvider::told(RefundState::unknown); };
  provider->on_look_up = [] { return RefundingProvider::told(RefundState::unknown); };
  must(invoices::credit(book.staff, credit_all()));
  book.advance("2026-02-10T00:00:00Z");
  EXPECT_EQ(refund().state, RefundState::unknown);
  EXPECT_GE(provider->look_up_count, 20);  // for ever, at least once a day
  provider->on_look_up = [] { return RefundingProvider::told(RefundState::created); };
  book.advance("2026-02-12T00:00:00Z");
  EXPECT_EQ(refund().state, RefundState::failed);
  EXPECT_EQ(refund().failure_code, "not_sent");
  EXPECT_EQ(provider->sent.size(), 1u);
}

TEST_F(Refunding, F29WhatANoticeSaysOfSettledMoneyIsAskedUntilSomebodyAnswers) {
  must(invoices::credit(book.staff, credit_all()));
  const Payment payment = book.payments_of(company_id).front();
  provider->on_look_up = []() -> Result<RefundOutcome> { return fail(ErrorCode::provider_failed, "connection refused"); };
  must(payments::receive_notice(book.staff, {"refunding", "evt-b", company_id, *payment.attempt_id, refund().refund_id, std::nullopt}));
  book.advance("2026-01-15T02:00:00Z");
  EXPECT_EQ(refund().state, RefundState::succeeded);
  provider->on_look_up = [] { return RefundingProvider::told(RefundState::failed); };
  book.advance("2026-01-17T00:00:00Z");
  EXPECT_EQ(refund().state, RefundState::failed);
}

TEST_F(Refunding, F29AReturnIsAskedAboutUntilSomebodyAnswers) {
  const Payment payment = book.payments_of(company_id).front();
  const auto due = [&] { return book.invoices_of(company_id).front().due_minor; };
  provider->is_away = true;
  provider->charge_state = AttemptState::reversed;
  must(payments::receive_notice(book.staff, {"refunding", "evt-c", company_id, *payment.attempt_id, std::nullopt, std::nullopt}));
  book.advance("2026-01-15T02:00:00Z");
  EXPECT_EQ(due(), Minor{0});
  provider->is_away = false;
  book.advance("2026-01-15T12:00:00Z");
  EXPECT_EQ(due(), payment.amount_minor);
}

TEST_F(Refunding, F27NoticesOfARefundComeTwice) {
  provider->on_refund = provider->on_look_up = [] { return RefundingProvider::told(RefundState::pending); };
  must(invoices::credit(book.staff, credit_all()));
  provider->on_look_up = [] { return RefundingProvider::told(RefundState::succeeded); };
  const Payment payment = book.payments_of(company_id).front();
  ReceiveNotice notice{"refunding", "evt-1", company_id, *payment.attempt_id, refund().refund_id, std::nullopt};
  for (int i = 0; i < 5; ++i) {
    EXPECT_EQ(must(payments::receive_notice(book.staff, notice)).newly_stored, i == 0);
    EXPECT_EQ(refund().state, RefundState::succeeded);
  }
  notice.event_id = "evt-2";  // the same word under another name
  must(payments::receive_notice(book.staff, notice));
  EXPECT_EQ(refund().state, RefundState::succeeded);
  EXPECT_TRUE(must(book::verify(book.staff, {})).holds);
}

TEST_F(Refunding, F28NonsenseAboutWhatIsSettledChangesNothing) {
  must(invoices::credit(book.staff, credit_all()));
  const Payment payment = book.payments_of(company_id).front();
  for (const RefundState nonsense : {RefundState::pending, RefundState::unknown, RefundState::created, RefundState::canceled}) {
    provider->on_look_up = [nonsense] { return RefundingProvider::told(nonsense); };
    must(payments::receive_notice(book.staff, {"refunding", "evt-" + std::string(enumerator_name(nonsense)), company_id, *payment.attempt_id,
                                               refund().refund_id, std::nullopt}));
    EXPECT_EQ(refund().state, RefundState::succeeded);
  }
  for (const AttemptState nonsense : {AttemptState::pending, AttemptState::declined, AttemptState::not_sent}) {
    provider->charge_state = nonsense;
    must(payments::receive_notice(book.staff, {"refunding", "evt-a-" + std::string(enumerator_name(nonsense)), company_id, *payment.attempt_id}));
  }
  EXPECT_EQ(book.invoice(invoice_id).attempts.front().state, AttemptState::succeeded);
}

TEST_F(Refunding, F32AReturnAfterARefundTakesOnlyTheRest) {
  CreditInvoice half = credit_all();
  half.amount_minor = Minor{100'000};
  must(invoices::credit(book.staff, half));
  const Payment before = book.payments_of(company_id).front();
  provider->charge_state = AttemptState::reversed;
  must(payments::receive_notice(book.staff, {"refunding", "evt-r", company_id, *before.attempt_id}));
  const Payment after = book.payments_of(company_id).front();
  EXPECT_EQ(after.refunded_minor, Minor{100'000});
  EXPECT_EQ(after.reversed_minor.value, after.amount_minor.value - 100'000);
  EXPECT_EQ(after.refundable_minor, Minor{0});
  EXPECT_TRUE(must(book::verify(book.staff, {})).holds);
}

}  // namespace
}  // namespace osto::billing::testing
