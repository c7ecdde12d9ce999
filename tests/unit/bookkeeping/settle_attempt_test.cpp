// What each answer of a provider does to an attempt of 100.00 INR on an invoice of which 100.00 is due.
#include "core/bookkeeping/settle_attempt.hpp"
#include "core/payment/payment_decisions.hpp"
#include "tests/unit/base/must.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace osto::billing::testing {
namespace {

const Instant kNow = must(Instant::parse("2026-03-02T10:00:00Z"));

template <class AnyId>
AnyId id(std::uint8_t number) {
  IdBytes bytes{};
  bytes[15] = number;
  return AnyId(bytes);
}

SettleFacts facts_of(AttemptState state) {
  SettleFacts facts;
  facts.context.billing.company.company_id = id<CompanyId>(1);
  facts.context.billing.seller.id = id<LegalEntityId>(2);
  facts.context.billing.seller.functional_currency = Currency("INR");
  facts.context.billing.zone = facts.context.billing.seller_zone = must(find_zone("Asia/Kolkata"));
  facts.provider = "scripted";
  AttemptRow& attempt = facts.attempt;
  attempt.id = id<AttemptId>(3);
  attempt.company_id = id<CompanyId>(1);
  attempt.document_id = id<DocumentId>(4);
  attempt.method_id = id<MethodId>(5);
  attempt.state = state;
  attempt.currency = Currency("INR");
  attempt.amount_minor = Minor{10'000};
  attempt.created_at = kNow;
  attempt.submitted_at = kNow;
  facts.collection.document.id = attempt.document_id;
  facts.collection.document.company_id = attempt.company_id;
  facts.collection.document.number = "OST/25-26/00001";
  BalanceRow& balance = facts.collection.balance;
  balance.company_id = attempt.company_id;
  balance.document_id = attempt.document_id;
  balance.currency = Currency("INR");
  balance.total_minor = balance.due_minor = Minor{10'000};
  MethodRow method;
  method.id = attempt.method_id;
  method.company_id = attempt.company_id;
  method.state = MethodState::valid;
  facts.collection.methods = {method};
  return facts;
}

Result<Decision> settle(const SettleFacts& facts, const ChargeOutcome& outcome) {
  IdMint ids(kNow, "settle_attempt_test");
  AsOf as_of{kNow, kNow, ids};
  return decide_outcome(facts, outcome, as_of);
}

ChargeOutcome outcome_of(AttemptState state, std::int64_t captured_minor = 0) {
  ChargeOutcome outcome;
  outcome.state = state;
  outcome.captured_minor = Minor{captured_minor};
  return outcome;
}

/// The last row of its kind that the decision writes.
template <class Row>
std::optional<Row> written(const Decision& decision, ChangeKind kind = ChangeKind::update) {
  std::optional<Row> found;
  for (const RowChange& change : decision.changes) {
    if (change.table->name == Description<Row>::table && change.kind == kind) found = *static_cast<const Row*>(change.row.get());
  }
  return found;
}

std::vector<EventKind> events_of(const Decision& decision) {
  std::vector<EventKind> kinds;
  for (const EventDraft& event : decision.events) kinds.push_back(event.kind);
  return kinds;
}

using Events = std::vector<EventKind>;

TEST(SettleAttempt, SuccessPaysTheInvoiceAndBooksIt) {
  const Decision decision = must(settle(facts_of(AttemptState::submitted), outcome_of(AttemptState::succeeded, 10'000)));
  EXPECT_EQ(written<AttemptRow>(decision)->state, AttemptState::succeeded);
  EXPECT_EQ(written<AttemptRow>(decision)->settled_at, kNow);
  EXPECT_EQ(written<PaymentRow>(decision, ChangeKind::insert)->amount_minor, Minor{10'000});
  EXPECT_EQ(written<AllocationRow>(decision, ChangeKind::insert)->amount_minor, Minor{10'000});
  EXPECT_EQ(written<BalanceRow>(decision)->due_minor, Minor{0});
  EXPECT_EQ(written<BalanceRow>(decision)->paid_at, kNow);
  EXPECT_FALSE(written<AccountCreditRow>(decision, ChangeKind::upsert).has_value());
  EXPECT_EQ(events_of(decision), (Events{EventKind::attempt_succeeded, EventKind::payment_received, EventKind::document_paid}));
}

TEST(SettleAttempt, APartialSuccessLeavesTheRestDue) {
  const Decision decision = must(settle(facts_of(AttemptState::submitted), outcome_of(AttemptState::succeeded, 4'000)));
  EXPECT_EQ(written<BalanceRow>(decision)->due_minor, Minor{6'000});
  EXPECT_EQ(written<BalanceRow>(decision)->allocated_minor, Minor{4'000});
  EXPECT_FALSE(written<BalanceRow>(decision)->paid_at.has_value());
  EXPECT_EQ(events_of(decision), (Events{EventKind::attempt_succeeded, EventKind::payment_received}));
}

TEST(SettleAttempt, WhatIsNotDueAnyMoreBecomesAccountCredit) {
  SettleFacts facts = facts_of(AttemptState::unknown);
  facts.collection.balance.due_minor = Minor{3'000};  // 70.00 came by another way in the meantime
  facts.collection.balance.allocated_minor = Minor{7'000};
  facts.account_credit = AccountCreditRow{facts.attempt.company_id, Currency("INR"), Minor{500}};
  const Decision decision = must(settle(facts, outcome_of(AttemptState::succeeded, 10'000)));
  EXPECT_EQ(written<AllocationRow>(decision, ChangeKind::insert)->amount_minor, Minor{3'000});
  EXPECT_EQ(written<AccountCreditRow>(decision, ChangeKind::upsert)->available_minor, Minor{7'500});
  EXPECT_EQ(written<BalanceRow>(decision)->due_minor, Minor{0});
}

TEST(SettleAttempt, ADeclineKeepsClassAndCodeAndMovesNoMoney) {
  ChargeOutcome outcome = outcome_of(AttemptState::declined);
  outcome.decline_class = DeclineClass::needs_customer;
  outcome.decline_code = "expired_card";
  const Decision decision = must(settle(facts_of(AttemptState::submitted), outcome));
  EXPECT_EQ(written<AttemptRow>(decision)->decline_class, DeclineClass::needs_customer);
  EXPECT_EQ(written<AttemptRow>(decision)->decline_code, "expired_card");
  EXPECT_FALSE(written<PaymentRow>(decision, ChangeKind::insert).has_value());
  EXPECT_FALSE(written<BalanceRow>(decision).has_value());
  EXPECT_FALSE(written<MethodRow>(decision).has_value());
  EXPECT_EQ(events_of(decision), Events{EventKind::attempt_declined});
}

TEST(SettleAttempt, ADeclineForEverRetiresTheMethodAndTriesTheNextAtOnce) {
  SettleFacts facts = facts_of(AttemptState::submitted);
  MethodRow other = facts.collection.methods.front();
  other.id = id<MethodId>(6);
  facts.collection.methods.push_back(other);
  ChargeOutcome outcome = outcome_of(AttemptState::declined);
  outcome.decline_class = DeclineClass::never;
  const Decision decision = must(settle(facts, outcome));
  EXPECT_EQ(written<MethodRow>(decision)->id, id<MethodId>(5));
  EXPECT_EQ(written<MethodRow>(decision)->state, MethodState::invalid);
  const auto planned = written<DueWorkRow>(decision, ChangeKind::upsert);
  ASSERT_TRUE(planned.has_value());
  EXPECT_EQ(planned->kind, DueKind::attempt);
  EXPECT_EQ(planned->due_at, kNow);
  facts.collection.methods.pop_back();
  EXPECT_FALSE(written<DueWorkRow>(must(settle(facts, outcome)), ChangeKind::upsert).has_value());  // nobody left to try
}

TEST(SettleAttempt, AProvidersWordsAreCutAndPrintable) {
  ChargeOutcome outcome = outcome_of(AttemptState::declined);
  outcome.decline_code = "a\n\x01\x7f\xff" + std::string(400, 'b');
  outcome.provider_reference = "ch\r\n_1";
  const AttemptRow attempt = *written<AttemptRow>(must(settle(facts_of(AttemptState::submitted), outcome)));
  EXPECT_EQ(attempt.decline_code, "a?" + std::string(253, 'b'));
  EXPECT_EQ(attempt.provider_reference, "ch_1");
}

/// References and links are looked for again under their bytes; only free words may hold what nobody should keep.
TEST(SettleAttempt, OnlyFreeWordsOfAProviderAreMasked) {
  ChargeOutcome outcome = outcome_of(AttemptState::declined);
  outcome.decline_code = "card 4242424242424242 refused";
  outcome.provider_reference = "ch_4242424242424242";
  AttemptRow attempt = *written<AttemptRow>(must(settle(facts_of(AttemptState::submitted), outcome)));
  EXPECT_EQ(attempt.decline_code, "card ************4242 refused");
  EXPECT_EQ(attempt.provider_reference, "ch_4242424242424242");
  outcome = outcome_of(AttemptState::requires_action);
  outcome.action_url = "https://bank.example/confirm/4242424242424242?id=4242-4242-4242-4242";
  attempt = *written<AttemptRow>(must(settle(facts_of(AttemptState::submitted), outcome)));
  EXPECT_EQ(attempt.action_url, outcome.action_url);
}

TEST(SettleAttempt, AnAnswerThatIsStillOpenPlansALookUp) {
  const struct { AttemptState state; EventKind event; } rows[] = {{AttemptState::pending, EventKind::attempt_pending},
                                                                  {AttemptState::requires_action, EventKind::attempt_requires_action},
                                                                  {AttemptState::unknown, EventKind::attempt_unknown}};
  for (const auto& row : rows) {
    const Decision decision = must(settle(facts_of(AttemptState::submitted), outcome_of(row.state)));
    EXPECT_EQ(written<AttemptRow>(decision)->state, row.state);
    EXPECT_FALSE(written<AttemptRow>(decision)->settled_at.has_value());
    const auto planned = written<DueWorkRow>(decision, ChangeKind::upsert);
    ASSERT_TRUE(planned.has_value());
    EXPECT_EQ(planned->kind, DueKind::look_up);
    EXPECT_EQ(planned->due_at, must(plus(kNow, Microseconds{3'600'000'000})));
    EXPECT_EQ(events_of(decision), Events{row.event});
  }
}

TEST(SettleAttempt, ALookUpThatTellsNothingNewOnlyWaitsLonger) {
  const struct { AttemptState state, reported; } rows[] = {{AttemptState::pending, AttemptState::pending},
                                                           {AttemptState::pending, AttemptState::unknown},
                                                           {AttemptState::requires_action, AttemptState::unknown},
                                                           {AttemptState::unknown, AttemptState::unknown}};
  for (const auto& row : rows) {
    SettleFacts facts = facts_of(row.state);
    facts.attempt.look_up_count = 1;
    const Decision decision = must(settle(facts, outcome_of(row.reported)));
    EXPECT_EQ(written<AttemptRow>(decision)->state, row.state);
    EXPECT_EQ(written<AttemptRow>(decision)->look_up_count, 2);
    EXPECT_EQ(written<DueWorkRow>(decision, ChangeKind::upsert)->due_at, must(plus(kNow, Microseconds{4 * 3'600'000'000})));
    EXPECT_TRUE(decision.events.empty());
  }
}

TEST(SettleAttempt, NotSentIsTriedAgainWithinTheHour) {
  const Decision decision = must(settle(facts_of(AttemptState::unknown), outcome_of(AttemptState::not_sent)));
  EXPECT_EQ(written<AttemptRow>(decision)->state, AttemptState::not_sent);
  const auto planned = written<DueWorkRow>(decision, ChangeKind::upsert);
  ASSERT_TRUE(planned.has_value());
  EXPECT_EQ(planned->kind, DueKind::attempt);
  EXPECT_EQ(planned->due_at, must(plus(kNow, Microseconds{3'600'000'000})));
}

AttemptRow earlier_attempt(const SettleFacts& facts, std::uint8_t number, AttemptState state) {
  AttemptRow attempt = facts.attempt;
  attempt.id = id<AttemptId>(number);
  attempt.state = state;
  attempt.settled_at = kNow;
  return attempt;
}

/// After 1, 2, 4, 8 and 16 hours; the sixth that is not reached, 31 hours in, waits for a person.
TEST(SettleAttempt, AProviderThatIsNotReachedIsAskedLessAndLessAndThenAPersonIs) {
  SettleFacts facts = facts_of(AttemptState::submitted);
  facts.collection.attempts.push_back(earlier_attempt(facts, 20, AttemptState::declined));
  facts.collection.attempts.push_back(facts.attempt);
  const std::int64_t hours[] = {1, 2, 4, 8, 16};
  for (std::uint8_t i = 0; i < std::size(hours); ++i) {
    const Decision decision = must(settle(facts, outcome_of(AttemptState::not_sent)));
    EXPECT_EQ(written<DueWorkRow>(decision, ChangeKind::upsert)->due_at, must(plus(kNow, Microseconds{hours[i] * 3'600'000'000}))) << int{i};
    EXPECT_FALSE(written<OperatorCaseRow>(decision, ChangeKind::insert).has_value());
    facts.collection.attempts.insert(facts.collection.attempts.end() - 1, earlier_attempt(facts, static_cast<std::uint8_t>(30 + i), AttemptState::not_sent));
    AttemptRow withdrawn = earlier_attempt(facts, static_cast<std::uint8_t>(40 + i), AttemptState::canceled);
    withdrawn.submitted_at.reset();  // it was never tried
    facts.collection.attempts.insert(facts.collection.attempts.end() - 1, withdrawn);
  }
  const Decision sixth = must(settle(facts, outcome_of(AttemptState::not_sent)));
  EXPECT_FALSE(written<DueWorkRow>(sixth, ChangeKind::upsert).has_value());
  const auto opened = written<OperatorCaseRow>(sixth, ChangeKind::insert);
  ASSERT_TRUE(opened.has_value());
  EXPECT_EQ(opened->reason, OperatorCaseReason::provider_unreachable);

  // The schedule tries a seventh time: the case is known. An answer, even a decline, ends it.
  facts.operator_cases = {*opened};
  facts.operator_cases.front().attempt_id = id<AttemptId>(34);
  EXPECT_FALSE(written<OperatorCaseRow>(must(settle(facts, outcome_of(AttemptState::not_sent))), ChangeKind::insert).has_value());
  EXPECT_FALSE(written<OperatorCaseRow>(must(settle(facts, outcome_of(AttemptState::unknown)))).has_value());
  for (const AttemptState answered : {AttemptState::declined, AttemptState::pending, AttemptState::succeeded}) {
    const auto closed = written<OperatorCaseRow>(must(settle(facts, outcome_of(answered, answered == AttemptState::succeeded ? 10'000 : 0))));
    ASSERT_TRUE(closed.has_value());
    EXPECT_EQ(closed->state, OperatorCaseState::closed);
  }
}

TEST(SettleAttempt, ARepeatedAnswerChangesNothing) {
  const Decision decision = must(settle(facts_of(AttemptState::succeeded), outcome_of(AttemptState::succeeded, 10'000)));
  EXPECT_TRUE(decision.changes.empty());
  EXPECT_TRUE(decision.events.empty());
}

TEST(SettleAttempt, WhatCannotBeIsRefused) {
  EXPECT_EQ(error_of(settle(facts_of(AttemptState::pending), outcome_of(AttemptState::not_sent))), "state_conflict");
  EXPECT_EQ(error_of(settle(facts_of(AttemptState::submitted), outcome_of(AttemptState::canceled))), "state_conflict");
  EXPECT_EQ(error_of(settle(facts_of(AttemptState::submitted), outcome_of(AttemptState::created))), "invariant_broken");
}

/// 55 hours of look-ups without an answer: a person is asked, once, and the look-ups go on.
TEST(SettleAttempt, AnOutcomeThatNoLookUpTellsBecomesAnOperatorsCase) {
  SettleFacts facts = facts_of(AttemptState::unknown);
  facts.attempt.look_up_count = 4;
  EXPECT_FALSE(written<OperatorCaseRow>(must(settle(facts, outcome_of(AttemptState::unknown))), ChangeKind::insert).has_value());
  facts.attempt.look_up_count = 5;
  const Decision sixth = must(settle(facts, outcome_of(AttemptState::unknown)));
  const auto opened = written<OperatorCaseRow>(sixth, ChangeKind::insert);
  ASSERT_TRUE(opened.has_value());
  EXPECT_EQ(opened->reason, OperatorCaseReason::unknown_charge);
  EXPECT_EQ(opened->attempt_id, facts.attempt.id);
  ASSERT_TRUE(written<DueWorkRow>(sixth, ChangeKind::upsert).has_value());
  facts.operator_cases = {*opened};
  facts.attempt.look_up_count = 6;
  EXPECT_FALSE(written<OperatorCaseRow>(must(settle(facts, outcome_of(AttemptState::unknown))), ChangeKind::insert).has_value());
  const auto closed = written<OperatorCaseRow>(must(settle(facts, outcome_of(AttemptState::succeeded, 10'000))));
  ASSERT_TRUE(closed.has_value());
  EXPECT_EQ(closed->state, OperatorCaseState::closed);
}

SettleFacts waiting_since(AttemptState state, const char* submitted_at) {
  SettleFacts facts = facts_of(state);
  facts.attempt.submitted_at = must(Instant::parse(submitted_at));
  return facts;
}

/// A debit of 9 February, seen on 2 March: 21 days. A confirmation that ended on 28 February and could not be given up for two days.
TEST(SettleAttempt, WhatWaitsForLongerThanAnyBankTakesIsAPersonsCase) {
  const auto opened = [](const SettleFacts& facts) { return written<OperatorCaseRow>(must(settle(facts, outcome_of(facts.attempt.state))), ChangeKind::insert); };
  EXPECT_FALSE(opened(waiting_since(AttemptState::pending, "2026-02-09T10:00:01Z")).has_value());
  SettleFacts pending = waiting_since(AttemptState::pending, "2026-02-09T10:00:00Z");
  ASSERT_TRUE(opened(pending).has_value());
  EXPECT_EQ(opened(pending)->reason, OperatorCaseReason::unsettled_charge);
  pending.operator_cases = {*opened(pending)};
  EXPECT_FALSE(opened(pending).has_value());  // once

  SettleFacts waiting = facts_of(AttemptState::requires_action);
  waiting.attempt.action_expires_at = must(Instant::parse("2026-02-28T10:00:01Z"));
  EXPECT_FALSE(opened(waiting).has_value());
  waiting.attempt.action_expires_at = must(Instant::parse("2026-02-28T10:00:00Z"));
  ASSERT_TRUE(opened(waiting).has_value());
  EXPECT_EQ(opened(waiting)->reason, OperatorCaseReason::unsettled_charge);
}

TEST(SettleAttempt, ALinkThatComesLaterIsKeptAndItsEndStays) {
  SettleFacts facts = facts_of(AttemptState::requires_action);
  facts.attempt.action_expires_at = must(Instant::parse("2026-03-05T10:00:00Z"));
  ChargeOutcome outcome = outcome_of(AttemptState::requires_action);
  outcome.action_url = "https://bank.example/confirm";
  outcome.action_expires_at = must(Instant::parse("2026-03-06T10:00:00Z"));
  const AttemptRow attempt = *written<AttemptRow>(must(settle(facts, outcome)));
  EXPECT_EQ(attempt.action_url, outcome.action_url);
  EXPECT_EQ(attempt.action_expires_at, facts.attempt.action_expires_at);
}

TEST(SettleAttempt, ATokenIsGoneOnceNothingIsAskedWithItAnyMore) {
  SettleFacts facts = facts_of(AttemptState::submitted);
  facts.attempt.token = "tok";
  EXPECT_EQ(written<AttemptRow>(must(settle(facts, outcome_of(AttemptState::unknown))))->token, "tok");
  EXPECT_FALSE(written<AttemptRow>(must(settle(facts, outcome_of(AttemptState::declined))))->token.has_value());
}

/// However often it is told, also after a person has handled it.
TEST(SettleAttempt, LateMoneyIsOneCaseOfItsAttempt) {
  SettleFacts facts = facts_of(AttemptState::declined);
  OperatorCaseRow handled = *written<OperatorCaseRow>(must(settle(facts, outcome_of(AttemptState::succeeded, 10'000))), ChangeKind::insert);
  for (const OperatorCaseState state : {OperatorCaseState::open, OperatorCaseState::closed}) {
    handled.state = state;
    facts.operator_cases = {handled};
    EXPECT_TRUE(must(settle(facts, outcome_of(AttemptState::succeeded, 10'000))).changes.empty());
  }
  handled.attempt_id = id<AttemptId>(9);  // of another attempt
  facts.operator_cases = {handled};
  EXPECT_FALSE(must(settle(facts, outcome_of(AttemptState::succeeded, 10'000))).changes.empty());
}

TEST(SettleAttempt, MoneyOfAnAttemptThatWasSettledWithoutItIsAPersonsCase) {
  for (const AttemptState settled : {AttemptState::declined, AttemptState::not_sent, AttemptState::canceled}) {
    const Decision decision = must(settle(facts_of(settled), outcome_of(AttemptState::succeeded, 10'000)));
    ASSERT_TRUE(written<OperatorCaseRow>(decision, ChangeKind::insert).has_value());
    EXPECT_EQ(written<OperatorCaseRow>(decision, ChangeKind::insert)->reason, OperatorCaseReason::charged_after_all);
    EXPECT_FALSE(written<PaymentRow>(decision, ChangeKind::insert).has_value());
  }
}

TEST(SettleAttempt, ALinkLastsAsLongAsTheProviderSaysOrThreeDays) {
  ChargeOutcome outcome = outcome_of(AttemptState::requires_action);
  outcome.action_url = "https://bank.example/confirm";
  AttemptRow attempt = *written<AttemptRow>(must(settle(facts_of(AttemptState::submitted), outcome)));
  EXPECT_EQ(attempt.action_url, "https://bank.example/confirm");
  EXPECT_EQ(attempt.action_expires_at, must(Instant::parse("2026-03-05T10:00:00Z")));
  outcome.action_expires_at = must(Instant::parse("2026-03-02T10:20:00Z"));
  const Decision decision = must(settle(facts_of(AttemptState::submitted), outcome));
  EXPECT_EQ(written<AttemptRow>(decision)->action_expires_at, outcome.action_expires_at);
  EXPECT_EQ(written<DueWorkRow>(decision, ChangeKind::upsert)->due_at, *outcome.action_expires_at);  // before the first hour is over
}

TEST(SettleAttempt, WhatOnlyTheCustomerCanMendGoesToTheNextMethodAtOnce) {
  SettleFacts facts = facts_of(AttemptState::submitted);
  MethodRow other = facts.collection.methods.front();
  other.id = id<MethodId>(6);
  other.priority = 1;
  facts.collection.methods.push_back(other);
  ChargeOutcome outcome = outcome_of(AttemptState::declined);
  outcome.decline_class = DeclineClass::needs_customer;
  outcome.decline_code = "expired_card";
  const auto next = written<DueWorkRow>(must(settle(facts, outcome)), ChangeKind::upsert);
  ASSERT_TRUE(next.has_value());
  EXPECT_EQ(next->kind, DueKind::attempt);
  EXPECT_EQ(next->due_at, kNow);
}

TEST(LookUpDelay, DoublesUpToADay) {
  const std::int64_t hours[] = {1, 2, 4, 8, 16, 24, 24};
  for (std::size_t i = 0; i < std::size(hours); ++i) {
    EXPECT_EQ(look_up_delay(static_cast<std::int64_t>(i)).value, hours[i] * 3'600'000'000) << i;
  }
  EXPECT_EQ(look_up_delay(1'000'000).value, 24 * 3'600'000'000);
}

}  // namespace
}  // namespace osto::billing::testing
