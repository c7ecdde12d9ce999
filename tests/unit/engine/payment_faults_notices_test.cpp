// F27, F28, F29: notices twice, in any order, or never. F32, F33: refunds and disputes in any order, within what was taken.
#include "tests/unit/engine/audited_book.hpp"

#include <algorithm>

namespace osto::billing::testing {
namespace {

TEST(PaymentFaults, F27_FiftyCopiesOfANoticeHaveOneEffect) {
  AuditedBook audited;
  const CompanyId company_id = audited.subscribe("sim_pending_2h");
  const AttemptId attempt_id = audited.attempts(company_id).front().attempt_id;
  must(clock::advance(audited.staff(), {audited.seconds_on(2 * 3'600)}));
  for (int copy = 0; copy < 50; ++copy) {
    ReceiveNotice notice{"simulated", "evt-1", company_id, attempt_id};
    EXPECT_EQ(must(payments::receive_notice(audited.staff(), notice)).newly_stored, copy == 0);
    if (copy % 10 == 9) audited.open();  // and across restarts
  }
  for (int copy = 0; copy < 10; ++copy) EXPECT_TRUE(audited.notice("evt-other-" + std::to_string(copy), company_id, attempt_id));
  EXPECT_EQ(audited.states(company_id), "succeeded");
  EXPECT_EQ(audited.book->payments_of(company_id).size(), 1u);
}

/// Of a debit that settles after two hours and is returned after two days: notices of what was long ago, before their time and after.
TEST(PaymentFaults, F28_NoticesInEveryOrderLeadToTheSameEnd) {
  std::vector<int> hours = {0, 1, 3, 50};  // when each of the four is delivered, as a permutation
  do {
    AuditedBook audited;
    const CompanyId company_id = audited.subscribe("sim_pending_2h_returned_48h_in_2026-01");
    const AttemptId attempt_id = audited.attempts(company_id).front().attempt_id;
    std::vector<std::pair<int, int>> order;
    for (int notice = 0; notice < 4; ++notice) order.emplace_back(hours[static_cast<std::size_t>(notice)], notice);
    std::sort(order.begin(), order.end());
    for (const auto& [hour, notice] : order) {
      must(clock::advance(audited.staff(), {must(plus(kStart, {hour * 3'600 * kMicrosecondsPerSecond}))}));
      must(payments::receive_notice(audited.staff(), {"simulated", "evt-" + std::to_string(notice), company_id, attempt_id}));
    }
    must(due_work::run(audited.staff(), {}));
    audited.audit();
    EXPECT_EQ(audited.attempts(company_id).front().state, AttemptState::reversed);
    EXPECT_EQ(audited.book->payments_of(company_id).front().reversed_minor, Minor{kInvoiceMinor});
  } while (std::next_permutation(hours.begin(), hours.end()));
}

constexpr const char* kMixed[] = {"sim_ok", "sim_pending_3d", "sim_pending_declined_2d", "sim_unknown_charged_7h", "sim_answer_lost", "sim_request_lost_once",
                                  "sim_requires_action_5h", "sim_requires_action_once", "sim_partial_50", "sim_lost_card"};

std::string final_states(const SimulatedProviderOptions& options, bool with_notices) {
  AuditedBook audited(options);
  std::vector<CompanyId> companies;
  for (const char* token : kMixed) companies.push_back(audited.subscribe(token));
  std::size_t handed = 0;
  for (int day = 0; day < 8; ++day) {
    for (int quarter = 0; quarter < 4; ++quarter) {
      must(clock::advance(audited.staff(), {audited.seconds_on(6 * 3'600)}));
      if (!with_notices) continue;
      const auto deliveries = audited.provider->deliveries(audited.now());
      for (; handed < deliveries.size(); ++handed) {
        const auto notice = must(audited.provider->parse_webhook(deliveries[handed].body, deliveries[handed].signature_header, deliveries[handed].at));
        must(payments::receive_notice(audited.staff(), {"simulated", notice.event_id, notice.company_id, notice.attempt_id}));
      }
    }
    audited.audit();
  }
  std::string text;
  for (const CompanyId& company_id : companies) {
    text += audited.states(company_id) + ", due " + std::to_string(audited.first_invoice(company_id).due_minor.value) + "\n";
  }
  return text;
}

TEST(PaymentFaults, F29_PollingAloneReachesTheStateThatNoticesReach) {
  SimulatedProviderOptions options{.seed = 3};
  const std::string without = final_states(options, false);
  options.webhooks = {.lost = 0, .duplicated = 0, .delayed = 0};
  EXPECT_EQ(final_states(options, true), without);
  options.webhooks = {.lost = 30, .duplicated = 40, .delayed = 60};
  EXPECT_EQ(final_states(options, true), without);
}

Refund pay_back(AuditedBook& audited, CompanyId company_id, std::int64_t amount_minor) {
  CreditInvoice credit;
  credit.invoice_id = audited.first_invoice(company_id).invoice_id;
  credit.reason = "Returned";
  credit.amount_minor = Minor{amount_minor};
  credit.returned = CreditReturn::refund;
  must(invoices::credit(audited.staff(), credit));
  audited.audit();
  return must(refunds::list(audited.staff(), {company_id, std::nullopt, std::nullopt})).refunds.front();
}

/// A bank moves a dispute of the first payment; the code of a refusal, or nothing.
std::string contest(AuditedBook& audited, CompanyId company_id, const char* reference, DisputeState state, std::optional<Minor> amount = {}) {
  RecordDispute told;
  told.payment_id = audited.book->payments_of(company_id).back().payment_id;
  told.reference = reference;
  told.state = state;
  told.amount_minor = amount;
  const std::string refused = error_of(disputes::record(audited.staff(), told));
  audited.audit();
  return refused;
}

/// 3,000.00 came. 1,000.00 are refunded and 1,500.00 contested: 500.00 are left, and not a cent more goes back.
TEST(PaymentFaults, F32_RefundsAndDisputesNeverExceedWhatCame) {
  AuditedBook audited;
  const CompanyId company_id = audited.subscribe("sim_ok");
  pay_back(audited, company_id, 100'000);
  EXPECT_EQ(contest(audited, company_id, "dp_1", DisputeState::opened, Minor{150'000}), "");
  EXPECT_EQ(contest(audited, company_id, "dp_2", DisputeState::opened, Minor{50'001}), "invalid_value");
  EXPECT_EQ(contest(audited, company_id, "dp_2", DisputeState::opened, Minor{50'000}), "");
  EXPECT_EQ(contest(audited, company_id, "dp_3", DisputeState::opened, Minor{1}), "invalid_value");
  EXPECT_EQ(contest(audited, company_id, "dp_1", DisputeState::lost), "");
  EXPECT_EQ(contest(audited, company_id, "dp_2", DisputeState::won), "");
  const Payment payment = audited.book->payments_of(company_id).back();
  EXPECT_EQ(payment.refundable_minor, Minor{50'000});
}

/// A refund that fails, hangs or gets lost reserves its amount until it is known; one that nobody can tell of becomes a person's case.
TEST(PaymentFaults, F32_RefundsThatFailHangOrGetLost) {
  const struct { const char* token; RefundState at_once, in_the_end; } rows[] = {
      {"sim_ok_refund_fails", RefundState::failed, RefundState::failed},
      {"sim_ok_refund_pending_3d", RefundState::pending, RefundState::succeeded},
      {"sim_ok_refund_pending_failed_3d", RefundState::pending, RefundState::failed},
      {"sim_ok_refund_unknown_7h", RefundState::unknown, RefundState::succeeded},
      {"sim_ok_refund_unknown_not_sent_30h", RefundState::unknown, RefundState::failed},
  };
  for (const auto& row : rows) {
    AuditedBook audited;
    const CompanyId company_id = audited.subscribe(row.token);
    EXPECT_EQ(pay_back(audited, company_id, 100'000).state, row.at_once) << row.token;
    for (int day = 0; day < 5; ++day) audited.pass_hours(24);
    EXPECT_EQ(must(refunds::list(audited.staff(), {company_id, std::nullopt, std::nullopt})).refunds.front().state, row.in_the_end) << row.token;
  }
}

TEST(PaymentFaults, F32_ARefundThatNobodyKnowsOfIsAPersonsCase) {
  AuditedBook audited;
  const CompanyId company_id = audited.subscribe("sim_ok_refund_unknown_900d");
  pay_back(audited, company_id, 100'000);
  audited.pass_hours(72);
  ASSERT_EQ(audited.cases().size(), 1u);
  EXPECT_EQ(audited.cases().front().reason, OperatorCaseReason::unknown_refund);
  EXPECT_EQ(audited.cases().front().amount_minor, Minor{100'000});
  audited.answer(audited.cases().front().operator_case_id, OperatorFinding::money_moved);
  EXPECT_EQ(must(refunds::list(audited.staff(), {company_id, std::nullopt, std::nullopt})).refunds.front().state, RefundState::succeeded);
}

/// Every word that a bank may say, in every order of three of them: what is no step is refused, and the sums hold after each.
TEST(PaymentFaults, F33_DisputesInAnyOrderAlsoOnWhatWasRefunded) {
  using enum DisputeState;
  const DisputeState words[] = {opened, under_review, won, lost, withdrawn};
  for (const DisputeState first : {opened, lost}) {
    for (const DisputeState second : words) {
      AuditedBook audited;
      const CompanyId company_id = audited.subscribe("sim_ok");
      pay_back(audited, company_id, 50'000);
      EXPECT_EQ(contest(audited, company_id, "dp_1", first, Minor{200'000}), "");
      const bool is_step = first == second || first == opened || second == opened;  // an opening that comes late is no news
      EXPECT_EQ(contest(audited, company_id, "dp_1", second), is_step ? "" : "state_conflict") << enumerator_name(first) << " " << enumerator_name(second);
      EXPECT_EQ(contest(audited, company_id, "dp_second", opened, Minor{50'000}), "");
      EXPECT_EQ(contest(audited, company_id, "dp_second", lost), "");
    }
  }
}

}  // namespace
}  // namespace osto::billing::testing
