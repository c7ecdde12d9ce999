// F19, F26: providers that are not there, cannot be reached, or answer a resend with something else than its first sending.
#include "tests/unit/engine/audited_book.hpp"

#include <sqlite3.h>

namespace osto::billing::testing {
namespace {

std::vector<OperatorCase> open_cases(Book& book) { return must(operator_cases::list(book.staff, {})).operator_cases; }

std::string states_of(Book& book, CompanyId company_id) {
  std::string text;
  for (const PaymentAttempt& attempt : book.invoice(book.invoices_of(company_id).back().invoice_id).attempts) {
    text += (text.empty() ? "" : ", ") + std::string(enumerator_name(attempt.state));
  }
  return text;
}

AnswerOperatorCase answer_of(const OperatorCase& open, OperatorFinding finding) {
  AnswerOperatorCase request;
  request.operator_case_id = open.operator_case_id;
  request.finding = finding;
  return request;
}

/// A book whose methods are of the provider "scripted", which is there only when it is opened with it.
class AbsentProvider : public ::testing::Test {
 protected:
  Book with_provider() { return Book(test_options(url, {provider})); }
  Book without() { return Book(test_options(url, {simulated})); }
  static CompanyId company_with_method(Book& book, const std::string& code) {
    const CompanyId added_id = book.company(code);
    book.add_method(added_id, "tok");
    return added_id;
  }

  void SetUp() override {
    Book book = with_provider();
    must(book.staff.call("catalog.publish", kCatalogJson));
    company_id = company_with_method(book, "acme");
  }

  const TemporaryFolder folder;
  const std::string url = "sqlite:" + folder.file("book.db");
  std::shared_ptr<ScriptedProvider> provider = std::make_shared<ScriptedProvider>();
  std::shared_ptr<SimulatedProvider> simulated = std::make_shared<SimulatedProvider>();
  CompanyId company_id;
};

/// 55 hours after 15 January, 00:00: 17 January, 07:00.
TEST_F(AbsentProvider, F19_IsAPersonsCaseAndItsInvoiceIsNotBlockedForEver) {
  Book book = without();
  book.subscribe(company_id);
  EXPECT_EQ(states_of(book, company_id), "created");
  book.advance("2026-01-17T06:59:59Z");
  EXPECT_TRUE(open_cases(book).empty());
  book.advance("2026-01-17T07:00:00Z");
  ASSERT_EQ(open_cases(book).size(), 1u);
  const OperatorCase open = open_cases(book).front();
  EXPECT_EQ(open.reason, OperatorCaseReason::provider_absent);
  EXPECT_EQ(open.provider, "scripted");
  book.advance("2026-01-27T00:00:00Z");
  EXPECT_EQ(open_cases(book).size(), 1u);
  EXPECT_EQ(error_of(operator_cases::answer(book.staff, answer_of(open, OperatorFinding::money_moved))), "invalid_value");  // it was never sent
  EXPECT_EQ(error_of(operator_cases::answer(book.staff, answer_of(open, OperatorFinding::handled))), "invalid_value");
  const MethodId method_id = must(payment_methods::list(book.staff, {company_id})).payment_methods.front().payment_method_id;
  EXPECT_EQ(error_of(payment_methods::remove(book.staff, {method_id})), "state_conflict");
  EXPECT_EQ(must(operator_cases::answer(book.staff, answer_of(open, OperatorFinding::nothing_moved))).state, OperatorCaseState::closed);
  EXPECT_EQ(states_of(book, company_id), "canceled");
  book.add_method(company_id, "sim_ok");
  must(payment_methods::remove(book.staff, {method_id}));
  must(invoices::pay(book.staff, {book.invoices_of(company_id).back().invoice_id, std::nullopt}));
  EXPECT_EQ(states_of(book, company_id), "canceled, succeeded");
  EXPECT_TRUE(provider->charged.empty());
}

TEST_F(AbsentProvider, F19_SendsAndClosesTheCaseWhenItComesBack) {
  {
    Book book = without();
    book.subscribe(company_id);
    book.advance("2026-01-18T00:00:00Z");
    ASSERT_EQ(open_cases(book).size(), 1u);
  }
  Book book = with_provider();
  must(due_work::run(book.staff, {}));
  EXPECT_EQ(states_of(book, company_id), "succeeded");
  EXPECT_TRUE(open_cases(book).empty());
}

/// The process dies after the commit that created the attempt: nobody has noted that its provider is absent.
TEST_F(AbsentProvider, F19_IsSeenAlsoWhenTheProcessThatCreatedTheAttemptDied) {
  {
    Book book = without();
    book.subscribe(company_id);
  }
  sqlite3* file = nullptr;
  ASSERT_EQ(sqlite3_open(folder.file("book.db").c_str(), &file), SQLITE_OK);
  EXPECT_EQ(sqlite3_exec(file, "DELETE FROM osto_due_work WHERE kind = 'look_up'", nullptr, nullptr, nullptr), SQLITE_OK);
  EXPECT_EQ(sqlite3_changes(file), 1);
  sqlite3_close(file);
  Book book = without();
  book.advance("2026-01-18T00:00:00Z");
  ASSERT_EQ(open_cases(book).size(), 1u);
}

/// 201 attempts of the absent provider are older than one of a provider that is there.
TEST_F(AbsentProvider, F19_StarvesNobodyElse) {
  std::vector<CompanyId> companies;
  {
    Book book = with_provider();
    for (int i = 0; i < 201; ++i) companies.push_back(company_with_method(book, "c" + std::to_string(i)));
  }
  const auto late = std::make_shared<ScriptedProvider>();
  late->provider_name = "late";
  {
    Book book(test_options(url, {late}));
    companies.push_back(company_with_method(book, "other"));
  }
  const CompanyId other = companies.back();
  {
    Book book = without();
    for (const CompanyId& id : companies) {
      if (id == other) book.advance("2026-01-15T01:00:00Z");  // the youngest of all
      book.subscribe(id);
    }
    EXPECT_EQ(states_of(book, other), "created");
  }
  Book book(test_options(url, {simulated, late}));
  must(due_work::run(book.staff, {}));
  EXPECT_EQ(states_of(book, other), "succeeded");
  EXPECT_EQ(late->charged.size(), 1u);
}

/// Money that goes back by a provider that is opened nowhere is a person's case too; given up, it is account credit.
TEST_F(AbsentProvider, F32_KeepsItsRefundsForAPerson) {
  provider->refunds = true;
  {
    Book book = with_provider();
    book.subscribe(company_id);
  }
  Book book = without();
  CreditInvoice credit;
  credit.invoice_id = book.invoices_of(company_id).front().invoice_id;
  credit.reason = "Returned";
  credit.returned = CreditReturn::refund;
  must(invoices::credit(book.staff, credit));
  const auto refund = [&] { return must(refunds::list(book.staff, {company_id, std::nullopt, std::nullopt})).refunds.front(); };
  EXPECT_EQ(refund().state, RefundState::created);
  book.advance("2026-01-17T07:00:00Z");
  ASSERT_EQ(open_cases(book).size(), 1u);
  const OperatorCase open = open_cases(book).front();
  EXPECT_EQ(open.reason, OperatorCaseReason::provider_absent);
  EXPECT_EQ(open.refund_id, refund().refund_id);
  EXPECT_EQ(error_of(operator_cases::answer(book.staff, answer_of(open, OperatorFinding::money_moved))), "invalid_value");
  must(operator_cases::answer(book.staff, answer_of(open, OperatorFinding::nothing_moved)));
  EXPECT_EQ(refund().state, RefundState::canceled);
  EXPECT_TRUE(open_cases(book).empty());
}

/// A refund that failed, by the provider's word, and went through after all: told three times, a case once.
TEST(PaymentFaults, F32_ARefundThatGoesThroughAfterItFailedIsAPersonsCaseOnce) {
  const auto provider = std::make_shared<ScriptedProvider>();
  provider->refunds = true;
  provider->on_refund = [](const RefundRequest&) -> Result<RefundOutcome> { return RefundOutcome{RefundState::failed, "account 4242424242424242 closed", "re_4242424242424242"}; };
  Book book = Book::with_catalog(test_options("sqlite::memory:", {provider}));
  const CompanyId company_id = book.company("acme");
  book.add_method(company_id, "tok");
  book.subscribe(company_id);
  CreditInvoice credit;
  credit.invoice_id = book.invoices_of(company_id).front().invoice_id;
  credit.reason = "Returned";
  credit.returned = CreditReturn::refund;
  must(invoices::credit(book.staff, credit));
  const auto refund = [&] { return must(refunds::list(book.staff, {company_id, std::nullopt, std::nullopt})).refunds.front(); };
  EXPECT_EQ(refund().state, RefundState::failed);
  EXPECT_EQ(refund().failure_code, "account ************4242 closed");
  EXPECT_EQ(refund().provider_reference, "re_4242424242424242");
  provider->on_refund = [](const RefundRequest&) -> Result<RefundOutcome> { return RefundOutcome{RefundState::succeeded, {}, "re_1"}; };
  for (int copy = 0; copy < 3; ++copy) {
    ReceiveNotice notice;
    notice.provider = "scripted";
    notice.event_id = "evt-" + std::to_string(copy);
    notice.company_id = company_id;
    notice.attempt_id = book.payments_of(company_id).front().attempt_id;
    notice.refund_id = refund().refund_id;
    must(payments::receive_notice(book.staff, notice));
    must(due_work::run(book.staff, {}));
    ASSERT_EQ(open_cases(book).size(), 1u);
  }
  EXPECT_EQ(open_cases(book).front().reason, OperatorCaseReason::refunded_after_all);
  EXPECT_EQ(refund().state, RefundState::failed);
  RecordRefund told;
  told.refund_id = refund().refund_id;
  told.state = RefundState::succeeded;
  EXPECT_EQ(error_of(refunds::record(book.staff, told)), "state_conflict");
  must(operator_cases::answer(book.staff, answer_of(open_cases(book).front(), OperatorFinding::handled)));
}

class ResentAttempt : public ::testing::Test {
 protected:
  void SetUp() override { book.add_method(company_id, "tok"); }
  void lose_first_answer() {
    provider->on_charge = [](const ChargeRequest&) -> Result<ChargeOutcome> { return ScriptedProvider::answer(AttemptState::unknown); };
    provider->on_look_up = provider->on_charge;
    book.subscribe(company_id);
  }

  std::shared_ptr<ScriptedProvider> provider = std::make_shared<ScriptedProvider>();
  Book book = Book::with_catalog(test_options("sqlite::memory:", {provider}));
  CompanyId company_id = book.company("acme");
};

/// The bank replaces the card while nobody knows of the charge: the key is sent again with the token that it was sent with first.
TEST_F(ResentAttempt, M1_AsksWithTheTokenOfItsFirstSending) {
  lose_first_answer();
  ReceiveNotice renewed;
  renewed.provider = "scripted";
  renewed.event_id = "evt-renewed";
  renewed.company_id = company_id;
  renewed.method = NoticedMethod{"tok", MethodState::valid, "tok_new"};
  must(payments::receive_notice(book.staff, renewed));
  book.advance("2026-01-15T08:00:00Z");
  ASSERT_GE(provider->charged.size(), 3u);
  for (const ChargeRequest& request : provider->charged) EXPECT_EQ(request.token, "tok");
  for (const ChargeRequest& request : provider->looked_up) EXPECT_EQ(request.token, "tok");
  provider->on_charge = [](const ChargeRequest&) -> Result<ChargeOutcome> {
    ChargeOutcome declined = ScriptedProvider::answer(AttemptState::declined);
    declined.provider_reference = "ch_1";
    return declined;
  };
  book.advance("2026-01-16T00:00:00Z");
  EXPECT_EQ(states_of(book, company_id), "declined");
  must(invoices::pay(book.staff, {book.invoices_of(company_id).back().invoice_id, std::nullopt}));
  EXPECT_EQ(provider->charged.back().token, "tok_new");
}

/// "Declined" to a resend may be of the resend alone, unless the provider knows the charge by a reference.
TEST_F(ResentAttempt, M6_ADeclineWithoutAReferenceSaysNothingOfTheFirstSending) {
  lose_first_answer();
  provider->on_charge = [](const ChargeRequest&) -> Result<ChargeOutcome> { return ScriptedProvider::answer(AttemptState::declined); };
  book.advance("2026-01-15T08:00:00Z");
  EXPECT_EQ(states_of(book, company_id), "unknown");
  provider->on_look_up = [](const ChargeRequest& request) -> Result<ChargeOutcome> { return ScriptedProvider::answer(AttemptState::succeeded, request.amount.amount_minor); };
  book.advance("2026-01-16T00:00:00Z");
  EXPECT_EQ(states_of(book, company_id), "succeeded");
}

TEST(PaymentFaults, F19_AProviderThatIsNeverReachedIsNotAskedForEver) {
  AuditedBook audited({}, std::string(kCatalogJson));  // a schedule without retries
  const CompanyId company_id = audited.subscribe("sim_refused");
  for (int day = 0; day < 10; ++day) audited.pass_hours(24);
  EXPECT_EQ(audited.states(company_id), "not_sent, not_sent, not_sent, not_sent, not_sent, not_sent");
  EXPECT_EQ(audited.attempts(company_id).back().created_at, instant("2026-01-16T07:00:00Z"));  // 1 + 2 + 4 + 8 + 16 = 31 hours
  ASSERT_EQ(audited.cases().size(), 1u);
  EXPECT_EQ(audited.cases().front().reason, OperatorCaseReason::provider_unreachable);
  EXPECT_EQ(error_of(operator_cases::answer(audited.staff(), answer_of(audited.cases().front(), OperatorFinding::nothing_moved))), "invalid_value");
  audited.answer(audited.cases().front().operator_case_id, OperatorFinding::handled);
  EXPECT_EQ(audited.attempts(company_id).size(), 7u);  // asked at once, and not reached: a person's case again
  EXPECT_EQ(audited.cases().size(), 1u);
}

/// Nothing had moved of a debit that waited for weeks, and of a confirmation that could not be given up.
TEST(PaymentFaults, F24_APersonMayEndWhatWaitsForEver) {
  const struct { const char* token; int days; const char* ended; } rows[] = {{"sim_pending_90d_once", 22, "declined"}, {"sim_requires_action_late_90d_once", 5, "canceled"}};
  for (const auto& row : rows) {
    AuditedBook audited({}, std::string(kCatalogJson));
    const CompanyId company_id = audited.subscribe(row.token);
    for (int day = 0; day < row.days; ++day) audited.pass_hours(24);
    ASSERT_EQ(audited.cases().size(), 1u) << row.token;
    EXPECT_EQ(audited.cases().front().reason, OperatorCaseReason::unsettled_charge);
    audited.answer(audited.cases().front().operator_case_id, OperatorFinding::nothing_moved);
    EXPECT_EQ(audited.states(company_id), row.ended);
    EXPECT_TRUE(audited.cases().empty());
  }
}

}  // namespace
}  // namespace osto::billing::testing
