// F21 to F26: declines, confirmations by the customer, methods that take days, parts, and cards that end.
#include "tests/unit/engine/audited_book.hpp"

namespace osto::billing::testing {
namespace {

std::size_t charges_with(const AuditedBook& audited, const std::string& token) {
  std::size_t count = 0;
  for (const SimulatedCharge& charge : audited.provider->charges()) count += charge.request.token == token ? 1 : 0;
  return count;
}

/// A soft decline waits for the schedule: retries on day 1 and 3 after 15 January, the suspension on day 7.
TEST(PaymentFaults, F21_ASoftDeclineIsTriedByTheScheduleOnly) {
  for (const char* token : {"sim_insufficient_funds", "sim_do_not_honor", "sim_issuer_not_available", "sim_sepa_am04_insufficient_funds", "sim_upi_u30_debit_failed"}) {
    AuditedBook audited;
    const CompanyId company_id = audited.subscribe(token);
    audited.advance("2026-01-17T00:00:00Z");
    EXPECT_EQ(audited.states(company_id), "declined, declined") << token;
    audited.advance("2026-01-22T00:00:00Z");
    EXPECT_EQ(audited.states(company_id), "declined, declined, declined") << token;
    EXPECT_NE(audited.access(company_id), Access::full) << token;
    audited.transfer(company_id, kInvoiceMinor, "UTR-9");
    EXPECT_EQ(audited.access(company_id), Access::full) << token;  // I26
    audited.advance("2026-02-14T00:00:00Z");
    EXPECT_EQ(charges_with(audited, token), 3u) << token;
  }
}

TEST(PaymentFaults, F22_AHardDeclineIsNeverChargedAgainByAnyPath) {
  for (const char* token : {"sim_lost_card", "sim_stolen_card", "sim_pickup_card", "sim_fraudulent", "sim_invalid_account", "sim_revocation_of_authorization",
                            "sim_ach_r02_account_closed", "sim_sepa_md01_no_mandate", "sim_upi_mandate_revoked"}) {
    AuditedBook audited;
    const CompanyId company_id = audited.subscribe(token);
    EXPECT_EQ(audited.states(company_id), "declined") << token;
    const MethodId method_id = must(payment_methods::list(audited.staff(), {company_id})).payment_methods.front().payment_method_id;
    EXPECT_EQ(error_of(invoices::pay(audited.staff(), {audited.first_invoice(company_id).invoice_id, method_id})), "state_conflict") << token;
    UpdatePaymentMethod revive{method_id};
    revive.state = MethodState::valid;
    EXPECT_EQ(error_of(payment_methods::update(audited.staff(), revive)), "state_conflict") << token;
    audited.advance("2026-02-20T00:00:00Z");
    EXPECT_EQ(charges_with(audited, token), 1u) << token;
  }
}

TEST(PaymentFaults, F22_TheNextMethodIsTriedAtOnce) {
  for (const char* token : {"sim_lost_card", "sim_expired_card", "sim_authentication_required", "sim_ach_r20_non_transaction_account"}) {
    AuditedBook audited;
    const CompanyId company_id = audited.book->company("acme");
    audited.book->add_method(company_id, token);
    audited.book->add_method(company_id, "sim_ok");
    audited.book->subscribe(company_id);
    audited.advance("2026-01-15T00:00:00Z");
    EXPECT_EQ(audited.states(company_id), "declined, succeeded") << token;
    EXPECT_EQ(audited.attempts(company_id).back().created_at, kStart) << token;
  }
}

struct Confirmation { const char* token; const char* states; };

/// The link holds until 16 January, 00:00:00. A second before, it pays; a second after, the charge was given up.
TEST(PaymentFaults, F23_ConfirmedASecondBeforeTheDeadlineOrASecondAfter) {
  for (const Confirmation& row : {Confirmation{"sim_requires_action_86399s_once", "succeeded"}, Confirmation{"sim_requires_action_86401s_once", "canceled, succeeded"},
                                  Confirmation{"sim_requires_action_once", "canceled, succeeded"}}) {
    AuditedBook audited;
    const CompanyId company_id = audited.subscribe(row.token);
    const PaymentAttempt asked = audited.attempts(company_id).front();
    EXPECT_EQ(asked.state, AttemptState::requires_action) << row.token;
    EXPECT_EQ(asked.action_expires_at, instant("2026-01-16T00:00:00Z")) << row.token;
    ASSERT_TRUE(asked.action_url.has_value()) << row.token;
    EXPECT_EQ(error_of(invoices::pay(audited.staff(), {asked.invoice_id, std::nullopt})), "state_conflict") << row.token;
    audited.advance("2026-01-16T00:00:00Z");
    EXPECT_FALSE(audited.attempts(company_id).front().action_url.has_value()) << row.token;
    audited.advance("2026-01-18T00:00:00Z");  // the retry of day 3; on day 1 the customer was waited for
    EXPECT_EQ(audited.states(company_id), row.states) << row.token;
    EXPECT_EQ(audited.label(company_id), DocumentLabel::paid) << row.token;
  }
}

/// The provider cannot give the charge up: the customer confirms on day 10, when access is suspended since day 7.
TEST(PaymentFaults, F23_ALateConfirmationCountsOnceAlsoAfterTheSuspension) {
  AuditedBook audited;
  const CompanyId company_id = audited.subscribe("sim_requires_action_late_10d");
  audited.advance("2026-01-24T00:00:00Z");
  EXPECT_EQ(audited.states(company_id), "requires_action");
  EXPECT_NE(audited.access(company_id), Access::full);
  audited.advance("2026-01-26T12:00:00Z");
  EXPECT_EQ(audited.states(company_id), "succeeded");
  EXPECT_EQ(audited.access(company_id), Access::full);
  EXPECT_EQ(audited.book->payments_of(company_id).size(), 1u);
}

TEST(PaymentFaults, F23_ALateConfirmationOfWhatWasPaidOtherwiseIsCredit) {
  AuditedBook audited;
  const CompanyId company_id = audited.subscribe("sim_requires_action_late_10d");
  EXPECT_EQ(error_of(invoices::void_invoice(audited.staff(), {audited.first_invoice(company_id).invoice_id, "Billed twice"})), "state_conflict");
  audited.advance("2026-01-20T00:00:00Z");
  audited.transfer(company_id, kInvoiceMinor, "UTR-1");
  audited.advance("2026-01-27T00:00:00Z");
  EXPECT_EQ(audited.states(company_id), "succeeded");
  EXPECT_TRUE(audited.book->payments_of(company_id).front().allocations.empty());  // the second one: all of it is credit
}

/// Debits that take from none to sixty days: nothing else is charged meanwhile.
TEST(PaymentFaults, F24_APendingDebitBlocksASecondCharge) {
  for (const char* days : {"1", "5", "14", "60"}) {
    AuditedBook audited;
    const CompanyId company_id = audited.subscribe("sim_pending_" + std::string(days) + "d_in_2026-01");
    EXPECT_EQ(audited.states(company_id), "pending");
    EXPECT_EQ(error_of(invoices::pay(audited.staff(), {audited.first_invoice(company_id).invoice_id, std::nullopt})), "state_conflict") << days;
    audited.pass_hours(std::stoi(days) * 12);
    EXPECT_EQ(audited.states(company_id), "pending") << days;
    audited.pass_hours(std::stoi(days) * 12 + 24);
    EXPECT_EQ(audited.states(company_id), "succeeded") << days;
    EXPECT_EQ(audited.first_invoice(company_id).due_minor, Minor{0}) << days;
  }
}

TEST(PaymentFaults, F24_APendingDebitThatFailsIsTriedBySchedule) {
  AuditedBook audited;
  const CompanyId company_id = audited.subscribe("sim_pending_ach_r01_insufficient_funds_2d");
  audited.advance("2026-01-17T08:00:00Z");  // looked up at 07:00
  EXPECT_EQ(audited.states(company_id), "declined");
  EXPECT_EQ(audited.attempts(company_id).front().decline_code, "ach_r01_insufficient_funds");
  audited.advance("2026-01-19T00:00:00Z");
  EXPECT_EQ(audited.states(company_id), "declined, pending");
}

/// ACH: settled on day 4, returned on day 30. The invoice is due again.
TEST(PaymentFaults, F24_AReturnReopensTheInvoice) {
  AuditedBook audited;
  const CompanyId company_id = audited.subscribe("sim_pending_4d_returned_20d");
  audited.advance("2026-01-20T00:00:00Z");
  EXPECT_EQ(audited.label(company_id), DocumentLabel::paid);
  audited.advance("2026-02-05T00:00:00Z");
  audited.notice("evt-returned", company_id, audited.attempts(company_id).front().attempt_id);
  EXPECT_EQ(audited.attempts(company_id).front().state, AttemptState::reversed);
  EXPECT_EQ(audited.first_invoice(company_id).due_minor, Minor{kInvoiceMinor});
}

/// 60 % of 3,000.00 = 1,800.00; 1,200.00 stay due, and the retry of day 1 takes 60 % of those: 720.00.
TEST(PaymentFaults, F25_APartIsPostedAndTheRestStaysDue) {
  AuditedBook audited;
  const CompanyId company_id = audited.subscribe("sim_partial_60");
  EXPECT_EQ(audited.first_invoice(company_id).due_minor, Minor{120'000});
  audited.advance("2026-01-16T00:00:00Z");
  EXPECT_EQ(audited.states(company_id), "succeeded, succeeded");
  EXPECT_EQ(audited.first_invoice(company_id).due_minor, Minor{48'000});
  EXPECT_EQ(audited.first_invoice(company_id).paid_minor, Minor{252'000});
}

/// The card of January has ended when February is billed; the second method pays. The warning came a week after the card
/// was added, when the next charge was that of February.
TEST(PaymentFaults, F26_AnExpiredCardIsNotChargedAndTheNextOnePays) {
  AuditedBook audited;
  const CompanyId company_id = audited.book->company("acme");
  AddPaymentMethod ending;
  ending.company_id = company_id;
  ending.kind = MethodKind::card;
  ending.token = "sim_ok";
  ending.expiry_year = 2026;
  ending.expiry_month = 1;
  const MethodId card = must(payment_methods::add(audited.staff(), ending)).payment_method_id;
  audited.book->add_method(company_id, "sim_ok_refund_fails");
  audited.book->subscribe(company_id);
  audited.advance("2026-01-23T00:00:00Z");
  int warnings = 0;
  for (const FeedEvent& event : audited.book->events()) warnings += event.kind == EventKind::method_expires_before_charge ? 1 : 0;
  EXPECT_EQ(warnings, 1);
  audited.advance("2026-02-16T00:00:00Z");
  const auto invoices = audited.book->invoices_of(company_id);
  const InvoiceDetail february = audited.book->invoice(invoices.front().invoice_id);
  ASSERT_EQ(february.attempts.size(), 1u);
  EXPECT_NE(february.attempts.front().payment_method_id, card);
  EXPECT_EQ(february.invoice.label, DocumentLabel::paid);
}

/// The bank renews an expired card: the same method, a new token, charged again. The notice may come twice.
TEST(PaymentFaults, F26_ACardThatTheBankRenewsIsChargedUnderItsNewToken) {
  AuditedBook audited;
  const CompanyId company_id = audited.subscribe("sim_expired_card");
  ReceiveNotice renewed;
  renewed.provider = "simulated";
  renewed.event_id = "evt-renewed";
  renewed.company_id = company_id;
  renewed.method = NoticedMethod{"sim_expired_card", MethodState::valid, "sim_ok", "Visa", "4444", 2031, 5};
  EXPECT_TRUE(must(payments::receive_notice(audited.staff(), renewed)).newly_stored);
  EXPECT_FALSE(must(payments::receive_notice(audited.staff(), renewed)).newly_stored);
  renewed.event_id = "evt-renewed-again";
  EXPECT_TRUE(must(payments::receive_notice(audited.staff(), renewed)).newly_stored);
  const PaymentMethod method = must(payment_methods::list(audited.staff(), {company_id})).payment_methods.front();
  EXPECT_EQ(method.last4, "4444");
  EXPECT_EQ(method.expiry_year, 2031);
  audited.advance("2026-01-17T00:00:00Z");
  EXPECT_EQ(audited.states(company_id), "declined, succeeded");
}

TEST(PaymentFaults, F26_AClosedOrDeletedMethodIsNotChargedAgain) {
  AuditedBook audited;
  const CompanyId deleted = audited.subscribe("sim_customer_deleted");
  const CompanyId closed = audited.subscribe("sim_ok");
  ReceiveNotice notice;
  notice.provider = "simulated";
  notice.event_id = "evt-closed";
  notice.company_id = closed;
  notice.method = NoticedMethod{"sim_ok", MethodState::invalid};
  must(payments::receive_notice(audited.staff(), notice));
  audited.advance("2026-02-20T00:00:00Z");
  for (const CompanyId& company_id : {deleted, closed}) {
    EXPECT_EQ(must(payment_methods::list(audited.staff(), {company_id})).payment_methods.front().state, MethodState::invalid);
    EXPECT_TRUE(audited.book->invoice(audited.book->invoices_of(company_id).front().invoice_id).attempts.empty());
  }
}

}  // namespace
}  // namespace osto::billing::testing
