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
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::code>({}), field<&R::name>({}),
      field<&R::version>({}), field<&R::payment_grace_days>({}), field<&R::scope>({}),
      field<&R::content_digest>({})};
};
template <> struct Description<DunningPolicyStepRow> {
  static constexpr std::string_view name = "DunningPolicyStepRow", doc = "A step of a dunning policy.", table = "osto_dunning_policy_steps", key[] = {"policy_id", "position"};
  template <class R> static constexpr Field fields[] = {field<&R::policy_id>({}), field<&R::position>({}),
      field<&R::offset_days>({}), field<&R::action>({})};
};
template <> struct Description<DunningCaseRow> {
  static constexpr std::string_view name = "DunningCaseRow", doc = "Collection of an overdue document.", table = "osto_dunning_cases", key[] = {"company_id", "id"};
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::company_id>({}), field<&R::document_id>({}),
      field<&R::policy_id>({}), field<&R::state>({}), field<&R::next_position>({}),
      field<&R::opened_at>({}), field<&R::closed_at>({})};
};
template <> struct Description<DunningStepRow> {
  static constexpr std::string_view name = "DunningStepRow", doc = "A dunning step taken.", table = "osto_dunning_steps", key[] = {"company_id", "case_id", "position"};
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({}), field<&R::case_id>({}), field<&R::position>({}),
      field<&R::action>({}), field<&R::taken_at>({})};
};
template <> struct Description<BlockRow> {
  static constexpr std::string_view name = "BlockRow", doc = "A restriction of access.", table = "osto_blocks", key[] = {"company_id", "id"};
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::company_id>({}), field<&R::subscription_id>({}),
      field<&R::case_id>({}), field<&R::source>({}), field<&R::access>({}), field<&R::reason>({}),
      field<&R::placed_at>({}), field<&R::lifted_at>({})};
};
// clang-format on

}  // namespace osto::billing
