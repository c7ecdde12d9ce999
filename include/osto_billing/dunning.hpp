// Dunning cases, and blocks of access.
#pragma once

#include <osto_billing/database.hpp>

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

struct DunningStepTaken { std::int64_t position = 0; DunningAction action{}; Instant taken_at; };
struct DunningCase {
  DunningCaseId case_id;
  CompanyId company_id;
  std::string company_name;
  DocumentId invoice_id;
  std::string invoice_number, policy;
  DunningCaseState state{};
  Currency currency;
  Minor due_minor;
  Instant opened_at;
  std::optional<Instant> next_step_at, closed_at;
  std::optional<DunningAction> next_action;
  std::vector<DunningStepTaken> steps;
};
struct ListDunningCases { std::optional<CompanyId> company_id; std::optional<DunningCaseState> state; std::optional<std::int64_t> limit; };
struct DunningCaseList { std::vector<DunningCase> cases; };

struct Block {
  BlockId block_id;
  CompanyId company_id;
  std::optional<SubscriptionId> subscription_id;
  BlockSource source{};
  Access access{};
  std::string reason;
  Instant placed_at;
  std::optional<Instant> lifted_at;
};
struct ListBlocks { CompanyId company_id; };
struct BlockList { std::vector<Block> blocks; };
struct PlaceBlock { CompanyId company_id; std::optional<SubscriptionId> subscription_id; BlockSource source{}; Access access{}; std::string reason; };
struct LiftBlock { BlockId block_id; };

namespace dunning {
/// Newest first. Staff see all companies; a company's session sees its own.
Result<DunningCaseList> list_cases(Session& session, const ListDunningCases& request, const CallOptions& options = {});
}  // namespace dunning

namespace blocks {
Result<BlockList> list(Session& session, const ListBlocks& request, const CallOptions& options = {});
/// Restricts access on behalf of staff or security. Errors: invalid_value (/source dunning, /access full), not_found.
Result<Block> place(Session& session, const PlaceBlock& request, const CallOptions& options = {});
/// Errors: state_conflict when lifted already or placed by dunning.
Result<Block> lift(Session& session, const LiftBlock& request, const CallOptions& options = {});
}  // namespace blocks

// clang-format off
template <> struct Description<DunningStepTaken> {
  static constexpr std::string_view name = "DunningStepTaken", doc = "A step that was taken.";
  template <class R> static constexpr Field fields[] = {field<&R::position>({.doc = "Position in the policy"}), field<&R::action>({.doc = "What it did"}), field<&R::taken_at>({.doc = "When"})};
};
template <> struct Description<DunningCase> {
  static constexpr std::string_view name = "DunningCase", doc = "The collection of an overdue document.";
  template <class R> static constexpr Field fields[] = {field<&R::case_id>({.doc = "Id"}), field<&R::company_id>({.doc = "Company"}), field<&R::company_name>({.doc = "Its name"}), field<&R::invoice_id>({.doc = "Invoice"}),
      field<&R::invoice_number>({.doc = "Its number"}), field<&R::policy>({.doc = "Dunning policy"}), field<&R::state>({.doc = "State"}), field<&R::currency>({.doc = "Currency"}), field<&R::due_minor>({.doc = "Still due"}),
      field<&R::opened_at>({.doc = "Opened"}), field<&R::next_step_at>({.doc = "Next step"}), field<&R::closed_at>({.doc = "Closed"}), field<&R::next_action>({.doc = "What the next step does"}), field<&R::steps>({.doc = "Steps taken"})};
};
template <> struct Description<ListDunningCases> {
  static constexpr std::string_view name = "ListDunningCases", doc = "Which cases.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Only this company's"}), field<&R::state>({.doc = "Only in this state"}), field<&R::limit>({.doc = "At most; absent: 50", .min = 1, .max = 200})};
};
template <> struct Description<DunningCaseList> {
  static constexpr std::string_view name = "DunningCaseList", doc = "Cases, newest first.";
  template <class R> static constexpr Field fields[] = {field<&R::cases>({.doc = "The cases"})};
};
template <> struct Description<Block> {
  static constexpr std::string_view name = "Block", doc = "A restriction of access.";
  template <class R> static constexpr Field fields[] = {field<&R::block_id>({.doc = "Id"}), field<&R::company_id>({.doc = "Company"}), field<&R::subscription_id>({.doc = "Absent: all of the company's"}), field<&R::source>({.doc = "Who placed it"}),
      field<&R::access>({.doc = "What is left"}), field<&R::reason>({.doc = "Why"}), field<&R::placed_at>({.doc = "Placed"}), field<&R::lifted_at>({.doc = "Lifted"})};
};
template <> struct Description<ListBlocks> {
  static constexpr std::string_view name = "ListBlocks", doc = "Whose blocks.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"})};
};
template <> struct Description<BlockList> {
  static constexpr std::string_view name = "BlockList", doc = "Blocks, newest first, lifted ones included.";
  template <class R> static constexpr Field fields[] = {field<&R::blocks>({.doc = "The blocks"})};
};
template <> struct Description<PlaceBlock> {
  static constexpr std::string_view name = "PlaceBlock", doc = "Restrict access.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"}), field<&R::subscription_id>({.doc = "Absent: all of the company's"}), field<&R::source>({.doc = "staff or security"}),
      field<&R::access>({.doc = "What is left: limited, read_only or blocked"}), field<&R::reason>({.doc = "Why", .min = 1})};
};
template <> struct Description<LiftBlock> {
  static constexpr std::string_view name = "LiftBlock", doc = "Which block.";
  template <class R> static constexpr Field fields[] = {field<&R::block_id>({.doc = "Block"})};
};
// clang-format on

}  // namespace osto::billing
