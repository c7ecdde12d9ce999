// F18, F19, F20: answers that are lost, refused or nonsense. No invoice is charged twice by any path, and nothing is left unlooked at.
#include "tests/unit/engine/audited_book.hpp"

namespace osto::billing::testing {
namespace {

constexpr std::int64_t kHourMicroseconds = 3'600 * kMicrosecondsPerSecond;

enum class After { paid, paid_by_second, person };

struct LostAnswer {
  const char* token;
  std::int64_t key_ttl_hours;
  After after;
};

/// {charged, not} x {look-up works, fails, late} x {key good for 0 h, a day, 30 days}. Not charged: by the first attempt only.
constexpr LostAnswer kLostAnswers[] = {
    {"sim_answer_lost", 0, After::paid},
    {"sim_answer_lost", 24, After::paid},
    {"sim_answer_lost", 720, After::paid},
    {"sim_answer_lost_look_up_fails", 0, After::person},   // neither a look-up nor a resend can tell
    {"sim_answer_lost_look_up_fails", 24, After::paid},    // the resend within the hour tells
    {"sim_answer_lost_look_up_fails", 720, After::paid},
    {"sim_answer_lost_look_up_fails_50h", 0, After::paid},
    {"sim_answer_lost_look_up_fails_50h", 24, After::paid},
    {"sim_answer_lost_look_up_lags_5h", 0, After::paid},   // "never sent" is not believed while it may only be late
    {"sim_answer_lost_look_up_lags_5h", 24, After::paid},
    {"sim_answer_lost_look_up_lags_5h", 720, After::paid},
    {"sim_request_lost_once", 0, After::paid_by_second},
    {"sim_request_lost_once", 24, After::paid},            // not believed at once, so sent again under the same key
    {"sim_request_lost_look_up_fails_once", 0, After::person},
    {"sim_request_lost_look_up_fails_once", 24, After::paid},
    {"sim_request_lost_look_up_fails_once", 720, After::paid},
};

class LostAnswers : public ::testing::TestWithParam<LostAnswer> {};

TEST_P(LostAnswers, F18_NoAnswerIsFoundOutAndNeverChargedTwice) {
  const LostAnswer& row = GetParam();
  AuditedBook audited({.key_ttl = {row.key_ttl_hours * kHourMicroseconds}, .look_up_lag = {6 * kHourMicroseconds}});
  const CompanyId company_id = audited.subscribe(row.token);
  EXPECT_EQ(audited.states(company_id), "unknown");
  const DocumentId invoice_id = audited.first_invoice(company_id).invoice_id;
  EXPECT_EQ(error_of(invoices::pay(audited.staff(), {invoice_id, std::nullopt})), "state_conflict");  // no new charge by any path
  for (int hours = 0; hours < 72; hours += 12) audited.pass_hours(12);
  if (row.after == After::person) {
    EXPECT_EQ(audited.states(company_id), "unknown");
    ASSERT_EQ(audited.cases().size(), 1u);
    const bool is_charged = std::string_view(row.token).starts_with("sim_answer_lost");
    const OperatorCase open = audited.cases().front();
    EXPECT_EQ(open.amount_minor, Minor{kInvoiceMinor});
    const OperatorCase closed = audited.answer(open.operator_case_id, is_charged ? OperatorFinding::money_moved : OperatorFinding::nothing_moved);
    EXPECT_EQ(closed.state, OperatorCaseState::closed);
    EXPECT_EQ(error_of(operator_cases::answer(audited.staff(), {open.operator_case_id, OperatorFinding::nothing_moved})), "state_conflict");
    audited.pass_hours(24);
  }
  EXPECT_TRUE(audited.cases().empty());
  EXPECT_EQ(audited.label(company_id), DocumentLabel::paid);
  EXPECT_EQ(audited.book->payments_of(company_id).size(), 1u);
  const bool is_second = row.after != After::paid && std::string_view(row.token).starts_with("sim_request_lost");
  EXPECT_EQ(audited.states(company_id), is_second ? "not_sent, succeeded" : "succeeded");
}

INSTANTIATE_TEST_SUITE_P(Matrix, LostAnswers, ::testing::ValuesIn(kLostAnswers), [](const auto& instance) {
  return std::string(instance.param.token) + "_key_" + std::to_string(instance.param.key_ttl_hours) + "h";
});

/// The look-ups go on for ever, and what they find in the end closes the person's case.
TEST(PaymentFaults, F18_TheProviderMayAnswerAfterThePersonWasAsked) {
  AuditedBook audited({.key_ttl = {0}});
  const CompanyId company_id = audited.subscribe("sim_answer_lost_look_up_fails_20d");
  for (int day = 0; day < 19; ++day) audited.pass_hours(24);
  ASSERT_EQ(audited.cases().size(), 1u);
  audited.pass_hours(48);
  EXPECT_TRUE(audited.cases().empty());
  EXPECT_EQ(audited.states(company_id), "succeeded");
  ListOperatorCases closed;
  closed.state = OperatorCaseState::closed;
  EXPECT_FALSE(must(operator_cases::list(audited.staff(), closed)).operator_cases.front().finding.has_value());
}

/// A person said that nothing had moved; a notice, weeks later, says that it had: nothing is booked by itself, and nothing is lost.
TEST(PaymentFaults, F28_MoneyThatTurnsUpAfterAPersonGaveItUpIsACaseAgain) {
  AuditedBook audited({.key_ttl = {0}});
  const CompanyId company_id = audited.subscribe("sim_answer_lost_look_up_fails_20d_once");
  audited.pass_hours(72);
  audited.answer(audited.cases().front().operator_case_id, OperatorFinding::nothing_moved);
  audited.pass_hours(24);
  EXPECT_EQ(audited.states(company_id), "not_sent, succeeded");
  audited.pass_hours(18 * 24);
  EXPECT_TRUE(audited.cases().empty());
  const AttemptId first = audited.attempts(company_id).front().attempt_id;
  audited.notice("evt-late", company_id, first);
  ASSERT_EQ(audited.cases().size(), 1u);
  EXPECT_EQ(audited.cases().front().reason, OperatorCaseReason::charged_after_all);
  EXPECT_EQ(error_of(operator_cases::answer(audited.staff(), {audited.cases().front().operator_case_id, OperatorFinding::money_moved})), "invalid_value");
  audited.notice("evt-late-again", company_id, first);
  ASSERT_EQ(audited.cases().size(), 1u);
  audited.answer(audited.cases().front().operator_case_id, OperatorFinding::handled);
  EXPECT_TRUE(audited.cases().empty());
  EXPECT_EQ(audited.states(company_id), "not_sent, succeeded");
}

TEST(PaymentFaults, F19_ARefusedConnectionIsKnownNotToHaveChargedAndIsTriedAgain) {
  AuditedBook audited;
  const CompanyId company_id = audited.subscribe("sim_refused_once");
  EXPECT_EQ(audited.states(company_id), "not_sent");
  audited.pass_hours(2);
  EXPECT_EQ(audited.states(company_id), "not_sent, succeeded");
}

TEST(PaymentFaults, F20_MoreThanWasAskedForIsNeverPosted) {
  AuditedBook audited({.key_ttl = {0}});
  const CompanyId company_id = audited.subscribe("sim_too_much");
  EXPECT_EQ(audited.states(company_id), "unknown");
  audited.pass_hours(72);
  EXPECT_TRUE(audited.book->payments_of(company_id).empty());
  ASSERT_EQ(audited.cases().size(), 1u);
  AnswerOperatorCase too_much{audited.cases().front().operator_case_id, OperatorFinding::money_moved};
  too_much.amount_minor = Minor{kInvoiceMinor + 1};
  EXPECT_EQ(error_of(operator_cases::answer(audited.staff(), too_much)), "invalid_value");
}

/// A transfer pays the invoice while nobody knows about the charge: the money that turns up is the customer's credit.
TEST(PaymentFaults, F18_MoneyForWhatWasPaidOtherwiseBecomesCredit) {
  AuditedBook audited;
  const CompanyId company_id = audited.subscribe("sim_unknown_charged_10h");
  EXPECT_EQ(audited.transfer(company_id, kInvoiceMinor, "UTR-1").account_credit_minor, Minor{0});
  EXPECT_EQ(audited.label(company_id), DocumentLabel::paid);
  audited.pass_hours(24);
  EXPECT_EQ(audited.states(company_id), "succeeded");
  ASSERT_EQ(audited.book->payments_of(company_id).size(), 2u);
  EXPECT_TRUE(audited.book->payments_of(company_id).front().allocations.empty());
}

/// The attempt waits for a provider that was not given at open; by the time it comes, a transfer has paid a part, or all.
class WithdrawnAttempt : public ::testing::TestWithParam<std::int64_t> {};

TEST_P(WithdrawnAttempt, BeforeItIsSentBecauseNobodyOwesItAnyMore) {
  AuditedBook audited;
  const CompanyId company_id = audited.book->company("acme");
  audited.book->add_method(company_id, "sim_ok");
  audited.book.reset();
  {
    Book without(test_options("sqlite:" + audited.file(), {std::make_shared<ScriptedProvider>()}));
    without.subscribe(company_id);
    RecordPayment transfer;
    transfer.company_id = company_id;
    transfer.currency = Currency("INR");
    transfer.amount_minor = Minor{GetParam()};
    transfer.reference = "UTR-1";
    must(payments::record(without.staff, transfer));
  }
  audited.open();
  must(due_work::run(audited.staff(), {}));
  audited.audit();
  const bool is_part = GetParam() < kInvoiceMinor;
  EXPECT_EQ(audited.states(company_id), is_part ? "canceled, succeeded" : "canceled");
  EXPECT_EQ(audited.label(company_id), DocumentLabel::paid);
  ASSERT_EQ(audited.provider->charges().size(), is_part ? 1u : 0u);
  if (!is_part) return;
  EXPECT_EQ(audited.provider->charges().front().request.amount.amount_minor, Minor{kInvoiceMinor - GetParam()});
}

INSTANTIATE_TEST_SUITE_P(PartOrAll, WithdrawnAttempt, ::testing::Values(100'000, kInvoiceMinor));

TEST(PaymentFaults, I20_AnInvoiceThatIsVoidedTakesItsUnsentAttemptAlong) {
  AuditedBook audited;
  const CompanyId company_id = audited.book->company("acme");
  audited.book->add_method(company_id, "sim_ok");
  audited.book.reset();
  {
    Book without(test_options("sqlite:" + audited.file(), {std::make_shared<ScriptedProvider>()}));
    without.subscribe(company_id);
    must(invoices::void_invoice(without.staff, {without.invoices_of(company_id).back().invoice_id, "Billed twice"}));
  }
  audited.open();
  must(due_work::run(audited.staff(), {}));
  audited.audit();
  EXPECT_EQ(audited.states(company_id), "canceled");
  EXPECT_TRUE(audited.provider->charges().empty());
}

}  // namespace
}  // namespace osto::billing::testing
