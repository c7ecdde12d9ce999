// The sentence of each state, asserted: a row that holds passes, and each broken fact of it is found.
#include "core/dunning/dunning_machine.hpp"
#include "core/invoice/document_machine.hpp"
#include "core/payment/attempt_machine.hpp"
#include "core/subscription/subscription_machine.hpp"

#include <gtest/gtest.h>

#include "../base/must.hpp"

namespace osto::billing {
namespace {

using testing::error_of;

constexpr Instant at(std::int64_t day) { return Instant::from_microseconds(day * kMicrosecondsPerDay); }

template <class IdType>
IdType id_of(std::uint8_t last) {
  IdBytes bytes{};
  bytes[15] = last;
  return IdType(bytes);
}

/// What is wrong with the row, or "".
template <class Row>
std::string broken(const Row& row) {
  const auto checked = check_invariant(row);
  if (checked.has_value()) return "";
  EXPECT_EQ(error_of(checked), "invariant_broken");
  return checked.error().message;
}

SubscriptionRow active_subscription() {
  SubscriptionRow row;
  row.id = id_of<SubscriptionId>(1);
  row.state = SubscriptionState::active;
  row.current_item_id = id_of<ItemId>(2);
  row.current_period_start = at(100);
  row.current_period_end = at(130);
  return row;
}

TEST(SubscriptionInvariant, HoldsInEachState) {
  SubscriptionRow row = active_subscription();
  EXPECT_EQ(broken(row), "");
  row.state = SubscriptionState::incomplete;
  EXPECT_EQ(broken(row), "");
  row.state = SubscriptionState::trialing;
  row.trial_end_at = at(130);
  EXPECT_EQ(broken(row), "");

  SubscriptionRow still;
  still.state = SubscriptionState::scheduled;
  still.current_item_id = id_of<ItemId>(2);
  EXPECT_EQ(broken(still), "");
  still.current_item_id.reset();
  still.state = SubscriptionState::paused;
  still.paused_at = at(110);
  EXPECT_EQ(broken(still), "");
  row = active_subscription();  // a pause in which billing goes on
  row.state = SubscriptionState::paused;
  row.paused_at = at(110);
  EXPECT_EQ(broken(row), "");
  still.paused_at.reset();
  still.state = SubscriptionState::ended;
  still.ended_at = at(120);
  still.end_reason = EndReason::canceled;
  EXPECT_EQ(broken(still), "");
}

TEST(SubscriptionInvariant, FindsEachBrokenFact) {
  SubscriptionRow row = active_subscription();
  row.current_item_id.reset();
  EXPECT_EQ(broken(row), "the subscription is active, but has no item");
  row = active_subscription();
  row.current_period_end.reset();
  EXPECT_EQ(broken(row), "the subscription is active, but has no period");
  row = active_subscription();
  row.current_period_end = row.current_period_start;
  EXPECT_EQ(broken(row), "the subscription is active, but its period is empty");
  row = active_subscription();
  row.paused_at = at(110);
  EXPECT_EQ(broken(row), "the subscription is active, but says that it is paused");
  row = active_subscription();
  row.end_reason = EndReason::nonpayment;
  EXPECT_EQ(broken(row), "the subscription is active, but says that it ended");
  row = active_subscription();
  row.state = SubscriptionState::trialing;
  EXPECT_EQ(broken(row), "the subscription is trialing, but has no end of its trial");
  row = active_subscription();
  row.state = SubscriptionState::paused;
  row.current_period_start.reset();
  EXPECT_EQ(broken(row), "the subscription is paused, but has an item and no period");
  row.current_item_id.reset();
  EXPECT_EQ(broken(row), "the subscription is paused, but has a period and no item");
  row.current_period_start.reset();
  row.current_period_end.reset();
  EXPECT_EQ(broken(row), "the subscription is paused, but does not say since when");
  row.state = SubscriptionState::ended;
  row.ended_at = at(120);
  EXPECT_EQ(broken(row), "the subscription is ended, but does not say when and why");
  EXPECT_EQ(check_invariant(row).error().subject_id, row.id.to_string());
}

DocumentRow finalized_document() {
  DocumentRow row;
  row.state = DocumentState::finalized;
  row.series = "OSTO/26-27/";
  row.number = "OSTO/26-27/000001";
  row.finalized_at = at(100);
  row.issued_on = Date::from_days_since_epoch(100).value();
  row.line_count = 1;
  row.subtotal_minor = {100'000};
  row.tax_minor = {18'000};
  row.total_minor = {118'000};
  return row;
}

TEST(DocumentInvariant, HoldsInEachState) {
  DocumentRow row = finalized_document();
  EXPECT_EQ(broken(row), "");
  row.state = DocumentState::voided;
  EXPECT_EQ(broken(row), "");
  EXPECT_EQ(broken(DocumentRow{}), "");
}

TEST(DocumentInvariant, FindsEachBrokenFact) {
  DocumentRow row = finalized_document();
  row.number.reset();
  EXPECT_EQ(broken(row), "the document is finalized, but has no number");
  row = finalized_document();
  row.issued_on.reset();
  EXPECT_EQ(broken(row), "the document is finalized, but does not say when it was issued");
  row = finalized_document();
  row.line_count = 0;
  EXPECT_EQ(broken(row), "the document is finalized, but has no lines");
  row = finalized_document();
  row.total_minor = {118'001};
  EXPECT_EQ(broken(row), "the document is finalized, but lines - discount - included tax + tax + rounding is not its total");
  row = finalized_document();
  row.state = DocumentState::draft;
  EXPECT_EQ(broken(row), "the document is draft, but has a number");
}

AttemptRow attempt_in(AttemptState state) {
  AttemptRow row;
  row.state = state;
  row.amount_minor = {118'000};
  if (state != AttemptState::created && state != AttemptState::canceled) row.submitted_at = at(100);
  if (!is_live(state)) row.settled_at = at(101);
  if (state == AttemptState::declined) {
    row.decline_class = DeclineClass::retry;
    row.decline_code = "insufficient_funds";
  }
  return row;
}

TEST(AttemptInvariant, HoldsInEachState) {
  for (std::size_t s = 0; s < kEnumerators<AttemptState>.size(); ++s) {
    EXPECT_EQ(broken(attempt_in(static_cast<AttemptState>(s))), "") << kEnumerators<AttemptState>[s];
  }
}

TEST(AttemptInvariant, FindsEachBrokenFact) {
  AttemptRow row = attempt_in(AttemptState::unknown);
  row.submitted_at.reset();
  EXPECT_EQ(broken(row), "the attempt is unknown, but does not say when it was submitted");
  row = attempt_in(AttemptState::created);
  row.submitted_at = at(100);
  EXPECT_EQ(broken(row), "the attempt is created, but says that it was submitted");
  row = attempt_in(AttemptState::pending);
  row.settled_at = at(101);
  EXPECT_EQ(broken(row), "the attempt is pending, but says that it is settled");
  row = attempt_in(AttemptState::succeeded);
  row.settled_at.reset();
  EXPECT_EQ(broken(row), "the attempt is succeeded, but does not say when it was settled");
  row = attempt_in(AttemptState::declined);
  row.decline_class.reset();
  EXPECT_EQ(broken(row), "the attempt is declined, but has no decline class");
  row = attempt_in(AttemptState::succeeded);
  row.decline_code = "do_not_honor";
  EXPECT_EQ(broken(row), "the attempt is succeeded, but has a decline code");
  row = attempt_in(AttemptState::created);
  row.amount_minor = {0};
  EXPECT_EQ(broken(row), "the attempt is created, but asks for no money");
}

TEST(DunningInvariant, ClosedExactlyWhenItDoesNotRun) {
  for (std::size_t s = 0; s < kEnumerators<DunningCaseState>.size(); ++s) {
    DunningCaseRow row;
    row.state = static_cast<DunningCaseState>(s);
    row.opened_at = at(100);
    const bool runs = row.state == DunningCaseState::open || row.state == DunningCaseState::paused;
    EXPECT_EQ(broken(row).empty(), runs) << kEnumerators<DunningCaseState>[s];
    row.closed_at = at(105);
    EXPECT_EQ(broken(row).empty(), !runs) << kEnumerators<DunningCaseState>[s];
    row.closed_at = at(99);
    EXPECT_NE(broken(row), "");
  }
}

}  // namespace
}  // namespace osto::billing
