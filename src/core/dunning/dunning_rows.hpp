// Dunning policies, cases, the steps taken, and the blocks that restrict access.
#pragma once

#include "core/change/table.hpp"

#include <osto_billing/scalars.hpp>
#include <osto_billing/vocabulary.hpp>

#include <optional>
#include <string>

namespace osto::billing {

struct DunningPolicyRow {
  DunningPolicyId id;
  std::string code, name;
  std::int64_t version = 1, payment_grace_days = 0;  ///< no step may restrict or end before the grace is over
  DunningScope scope{};
  Bytes content_digest;
};

struct DunningPolicyStepRow {
  DunningPolicyId policy_id;
  std::int64_t position = 0, offset_days = 0;  ///< after due_on, at the start of that day in the company's zone
  DunningAction action{};
};

/// The collection of one overdue document under the policy version that it began with.
struct DunningCaseRow {
  DunningCaseId id;
  CompanyId company_id;
  DocumentId document_id;
  DunningPolicyId policy_id;
  DunningCaseState state{};
  std::int64_t next_position = 0;
  Instant opened_at;
  std::optional<Instant> closed_at;
};

struct DunningStepRow {
  CompanyId company_id;
  DunningCaseId case_id;
  std::int64_t position = 0;
  DunningAction action{};
  Instant taken_at;
};

/// A restriction placed by dunning, staff or security; lifted, never deleted.
struct BlockRow {
  BlockId id;
  CompanyId company_id;
  std::optional<SubscriptionId> subscription_id;  ///< absent: every subscription of the company
  std::optional<DunningCaseId> case_id;
  BlockSource source{};
  Access access{};
  std::string reason;
  Instant placed_at;
  std::optional<Instant> lifted_at;
};

// clang-format off
template <> struct Description<DunningPolicyRow> {
  static constexpr std::string_view name = "DunningPolicyRow", doc = "A version of a dunning policy.", table = "osto_dunning_policies", key[] = {"id"};
  static constexpr Field fields[] = {field<&DunningPolicyRow::id>({}), field<&DunningPolicyRow::code>({}), field<&DunningPolicyRow::name>({}),
      field<&DunningPolicyRow::version>({}), field<&DunningPolicyRow::payment_grace_days>({}), field<&DunningPolicyRow::scope>({}),
      field<&DunningPolicyRow::content_digest>({})};
};
template <> struct Description<DunningPolicyStepRow> {
  static constexpr std::string_view name = "DunningPolicyStepRow", doc = "A step of a dunning policy.", table = "osto_dunning_policy_steps", key[] = {"policy_id", "position"};
  static constexpr Field fields[] = {field<&DunningPolicyStepRow::policy_id>({}), field<&DunningPolicyStepRow::position>({}),
      field<&DunningPolicyStepRow::offset_days>({}), field<&DunningPolicyStepRow::action>({})};
};
template <> struct Description<DunningCaseRow> {
  static constexpr std::string_view name = "DunningCaseRow", doc = "Collection of an overdue document.", table = "osto_dunning_cases", key[] = {"company_id", "id"};
  static constexpr Field fields[] = {field<&DunningCaseRow::id>({}), field<&DunningCaseRow::company_id>({}), field<&DunningCaseRow::document_id>({}),
      field<&DunningCaseRow::policy_id>({}), field<&DunningCaseRow::state>({}), field<&DunningCaseRow::next_position>({}),
      field<&DunningCaseRow::opened_at>({}), field<&DunningCaseRow::closed_at>({})};
};
template <> struct Description<DunningStepRow> {
  static constexpr std::string_view name = "DunningStepRow", doc = "A dunning step taken.", table = "osto_dunning_steps", key[] = {"company_id", "case_id", "position"};
  static constexpr Field fields[] = {field<&DunningStepRow::company_id>({}), field<&DunningStepRow::case_id>({}), field<&DunningStepRow::position>({}),
      field<&DunningStepRow::action>({}), field<&DunningStepRow::taken_at>({})};
};
template <> struct Description<BlockRow> {
  static constexpr std::string_view name = "BlockRow", doc = "A restriction of access.", table = "osto_blocks", key[] = {"company_id", "id"};
  static constexpr Field fields[] = {field<&BlockRow::id>({}), field<&BlockRow::company_id>({}), field<&BlockRow::subscription_id>({}),
      field<&BlockRow::case_id>({}), field<&BlockRow::source>({}), field<&BlockRow::access>({}), field<&BlockRow::reason>({}),
      field<&BlockRow::placed_at>({}), field<&BlockRow::lifted_at>({})};
};
// clang-format on

}  // namespace osto::billing
