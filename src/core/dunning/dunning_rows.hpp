// Dunning cases, the steps taken, and the blocks that restrict access.
#pragma once

#include "core/change/table.hpp"

#include <osto_billing/scalars.hpp>
#include <osto_billing/vocabulary.hpp>

#include <optional>
#include <string>

namespace osto::billing {

/// The collection of one overdue document under the policy version that it began with, or that staff moved it to.
struct DunningCaseRow {
  DunningCaseId id;
  CompanyId company_id;
  DocumentId document_id;
  DunningPolicyId policy_id;
  DunningCaseState state{};
  std::int64_t next_position = 0;        ///< of the policy's steps: those before it are taken or past
  Instant opened_at;
  std::optional<Instant> closed_at;
  std::optional<Date> promised_on{};     ///< steps wait until the day after
  std::string note{};                    ///< what staff last wrote
  Access access = Access::full;          ///< what its steps leave of access, where nothing is paid for
};

/// `position` counts within the case; `policy_step` is the step's place in the policy, absent of a retry counted from attempts
/// and of what follows the last of them.
struct DunningStepRow {
  CompanyId company_id;
  DunningCaseId case_id;
  std::int64_t position = 0;
  DunningAction action{};
  Instant taken_at;
  std::optional<std::int64_t> policy_step{};
  DunningStepResult result = DunningStepResult::taken;
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
  bool stops_billing = false;            ///< the subscription is paused while it stands
};

/// An overdue debt given up: it is due no more.
struct WriteOffRow {
  WriteOffId id;
  CompanyId company_id;
  DocumentId document_id;
  DunningCaseId case_id;
  Currency currency;
  Minor amount_minor;
  Instant written_off_at;
};

// clang-format off
template <> struct Description<DunningCaseRow> {
  static constexpr std::string_view name = "DunningCaseRow", doc = "Collection of an overdue document.", table = "osto_dunning_cases", key[] = {"company_id", "id"};
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::company_id>({}), field<&R::document_id>({}),
      field<&R::policy_id>({}), field<&R::state>({}), field<&R::next_position>({}),
      field<&R::opened_at>({}), field<&R::closed_at>({}), field<&R::promised_on>({}), field<&R::note>({}), field<&R::access>({})};
};
template <> struct Description<DunningStepRow> {
  static constexpr std::string_view name = "DunningStepRow", doc = "A dunning step taken.", table = "osto_dunning_steps", key[] = {"company_id", "case_id", "position"};
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({}), field<&R::case_id>({}), field<&R::position>({}),
      field<&R::action>({}), field<&R::taken_at>({}), field<&R::policy_step>({}), field<&R::result>({})};
};
template <> struct Description<BlockRow> {
  static constexpr std::string_view name = "BlockRow", doc = "A restriction of access.", table = "osto_blocks", key[] = {"company_id", "id"};
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::company_id>({}), field<&R::subscription_id>({}),
      field<&R::case_id>({}), field<&R::source>({}), field<&R::access>({}), field<&R::reason>({}),
      field<&R::placed_at>({}), field<&R::lifted_at>({}), field<&R::stops_billing>({})};
};
template <> struct Description<WriteOffRow> {
  static constexpr std::string_view name = "WriteOffRow", doc = "An overdue debt given up.", table = "osto_write_offs", key[] = {"company_id", "id"};
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::company_id>({}), field<&R::document_id>({}),
      field<&R::case_id>({}), field<&R::currency>({}), field<&R::amount_minor>({}), field<&R::written_off_at>({})};
};
// clang-format on

}  // namespace osto::billing
