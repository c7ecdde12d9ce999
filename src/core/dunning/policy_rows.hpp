// Dunning policies as they are kept: published once, filled in from their preset, never changed.
#pragma once

#include "core/change/table.hpp"

#include <osto_billing/dunning_terms.hpp>
#include <osto_billing/scalars.hpp>
#include <osto_billing/vocabulary.hpp>

#include <optional>
#include <string>

namespace osto::billing {

/// Texts of several codes are one per line (base/text_list.hpp); empty: none is said.
struct DunningPolicyRow {
  DunningPolicyId id;
  std::string code, name;
  std::int64_t version = 1, payment_grace_days = 0;  ///< no step may restrict or end before the grace is over
  DunningScope scope{};
  Bytes content_digest;
  TimelinePreset preset = TimelinePreset::custom;
  std::optional<DunningAction> after_retries{};
  std::string window_opens{}, window_closes{}, window_weekdays{};  ///< opens empty: no window
  PaidTime paid_time = PaidTime::stays_on;
  SuspendedBilling suspended_billing = SuspendedBilling::goes_on;
  std::optional<std::int64_t> priority{};            ///< absent: is not looked up
  std::string segment_currencies{}, segment_countries{}, segment_modules{}, segment_tags{};
  std::int64_t segment_age_days = 0;
};

struct DunningPolicyStepRow {
  DunningPolicyId policy_id;
  std::int64_t position = 0, offset_days = 0;  ///< after due_on, at the start of that day in the company's zone
  DunningAction action{};
};

/// When attempts are made again after a decline of that class: days "3", "5", "7" by line.
struct DunningPolicyRetryRow {
  DunningPolicyId policy_id;
  DeclineClass decline_class{};
  std::string days;
  RetryStart counted_from{};
};

struct DunningPolicyCapRow {
  DunningPolicyId policy_id;
  std::int64_t position = 0, attempt_count = 1, window_days = 1;
  std::string scheme;                          ///< empty: all
};

/// What is due, of which the policy is looked up.
struct DunningPolicyAmountRow {
  DunningPolicyId policy_id;
  Currency currency;
  std::optional<Minor> from_minor, below_minor;
};

// clang-format off
template <> struct Description<DunningPolicyRow> {
  static constexpr std::string_view name = "DunningPolicyRow", doc = "A version of a dunning policy.", table = "osto_dunning_policies", key[] = {"id"};
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::code>({}), field<&R::name>({}),
      field<&R::version>({}), field<&R::payment_grace_days>({}), field<&R::scope>({}),
      field<&R::content_digest>({}), field<&R::preset>({}), field<&R::after_retries>({}),
      field<&R::window_opens>({}), field<&R::window_closes>({}), field<&R::window_weekdays>({}),
      field<&R::paid_time>({}), field<&R::suspended_billing>({}), field<&R::priority>({}),
      field<&R::segment_currencies>({}), field<&R::segment_countries>({}), field<&R::segment_modules>({}),
      field<&R::segment_tags>({}), field<&R::segment_age_days>({})};
};
template <> struct Description<DunningPolicyStepRow> {
  static constexpr std::string_view name = "DunningPolicyStepRow", doc = "A step of a dunning policy.", table = "osto_dunning_policy_steps", key[] = {"policy_id", "position"};
  template <class R> static constexpr Field fields[] = {field<&R::policy_id>({}), field<&R::position>({}),
      field<&R::offset_days>({}), field<&R::action>({})};
};
template <> struct Description<DunningPolicyRetryRow> {
  static constexpr std::string_view name = "DunningPolicyRetryRow", doc = "Retries of a dunning policy after a class of decline.", table = "osto_dunning_policy_retries", key[] = {"policy_id", "decline_class"};
  template <class R> static constexpr Field fields[] = {field<&R::policy_id>({}), field<&R::decline_class>({}),
      field<&R::days>({}), field<&R::counted_from>({})};
};
template <> struct Description<DunningPolicyCapRow> {
  static constexpr std::string_view name = "DunningPolicyCapRow", doc = "What a card scheme allows.", table = "osto_dunning_policy_caps", key[] = {"policy_id", "position"};
  template <class R> static constexpr Field fields[] = {field<&R::policy_id>({}), field<&R::position>({}),
      field<&R::attempt_count>({}), field<&R::window_days>({}), field<&R::scheme>({})};
};
template <> struct Description<DunningPolicyAmountRow> {
  static constexpr std::string_view name = "DunningPolicyAmountRow", doc = "An amount for which a dunning policy is looked up.", table = "osto_dunning_policy_amounts", key[] = {"policy_id", "currency"};
  template <class R> static constexpr Field fields[] = {field<&R::policy_id>({}), field<&R::currency>({}),
      field<&R::from_minor>({}), field<&R::below_minor>({})};
};
// clang-format on

}  // namespace osto::billing
