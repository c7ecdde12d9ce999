// A policy that asks for more than a database carries out is refused with the choice and what is allowed; presets are not.
#include "core/publishing/engine_choices.hpp"
#include "tests/unit/base/must.hpp"

#include <gtest/gtest.h>

namespace osto::billing::testing {
namespace {

TEST(EngineChoices, EveryPresetMayBePublished) {
  for (const Preset preset : {Preset::osto, Preset::stripe, Preset::killbill, Preset::lago, Preset::meteroid, Preset::openmeter, Preset::gobl}) {
    EXPECT_TRUE(check_engine_choices(preset_policy(preset), "/policy").has_value()) << enumerator_name(preset);
  }
}

TEST(EngineChoices, WhatBillsWouldIgnoreIsRefused) {
  BillingPolicy early;
  early.arrears_run = ArrearsRun::period_begun;
  const auto refused = check_engine_choices(early, "/billing_policies/0/policy");
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().code, ErrorCode::invalid_value);
  EXPECT_EQ(refused.error().field, "/billing_policies/0/policy/arrears_run");
  EXPECT_EQ(refused.error().message, "asks for what is not carried out: a period in arrears is billed when it is over; allowed: period_end");

  BillingPolicy dated;
  dated.cancel_timing = ChangeTiming::date;
  EXPECT_EQ(check_engine_choices(dated, "").error().field, "/cancel_timing");
}

}  // namespace
}  // namespace osto::billing::testing
