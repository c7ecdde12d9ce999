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
  static constexpr Field fields[] = {field<&DunningStepTaken::position>({.doc = "Position in the policy"}), field<&DunningStepTaken::action>({.doc = "What it did"}), field<&DunningStepTaken::taken_at>({.doc = "When"})};
};
template <> struct Description<DunningCase> {
  static constexpr std::string_view name = "DunningCase", doc = "The collection of an overdue document.";
  static constexpr Field fields[] = {field<&DunningCase::case_id>({.doc = "Id"}), field<&DunningCase::company_id>({.doc = "Company"}), field<&DunningCase::company_name>({.doc = "Its name"}), field<&DunningCase::invoice_id>({.doc = "Invoice"}),
      field<&DunningCase::invoice_number>({.doc = "Its number"}), field<&DunningCase::policy>({.doc = "Dunning policy"}), field<&DunningCase::state>({.doc = "State"}), field<&DunningCase::currency>({.doc = "Currency"}), field<&DunningCase::due_minor>({.doc = "Still due"}),
      field<&DunningCase::opened_at>({.doc = "Opened"}), field<&DunningCase::next_step_at>({.doc = "Next step"}), field<&DunningCase::closed_at>({.doc = "Closed"}), field<&DunningCase::next_action>({.doc = "What the next step does"}), field<&DunningCase::steps>({.doc = "Steps taken"})};
};
template <> struct Description<ListDunningCases> {
  static constexpr std::string_view name = "ListDunningCases", doc = "Which cases.";
  static constexpr Field fields[] = {field<&ListDunningCases::company_id>({.doc = "Only this company's"}), field<&ListDunningCases::state>({.doc = "Only in this state"}), field<&ListDunningCases::limit>({.doc = "At most; absent: 50", .min = 1, .max = 200})};
};
template <> struct Description<DunningCaseList> {
  static constexpr std::string_view name = "DunningCaseList", doc = "Cases, newest first.";
  static constexpr Field fields[] = {field<&DunningCaseList::cases>({.doc = "The cases"})};
};
template <> struct Description<Block> {
  static constexpr std::string_view name = "Block", doc = "A restriction of access.";
  static constexpr Field fields[] = {field<&Block::block_id>({.doc = "Id"}), field<&Block::company_id>({.doc = "Company"}), field<&Block::subscription_id>({.doc = "Absent: all of the company's"}), field<&Block::source>({.doc = "Who placed it"}),
      field<&Block::access>({.doc = "What is left"}), field<&Block::reason>({.doc = "Why"}), field<&Block::placed_at>({.doc = "Placed"}), field<&Block::lifted_at>({.doc = "Lifted"})};
};
template <> struct Description<ListBlocks> {
  static constexpr std::string_view name = "ListBlocks", doc = "Whose blocks.";
  static constexpr Field fields[] = {field<&ListBlocks::company_id>({.doc = "Company"})};
};
template <> struct Description<BlockList> {
  static constexpr std::string_view name = "BlockList", doc = "Blocks, newest first, lifted ones included.";
  static constexpr Field fields[] = {field<&BlockList::blocks>({.doc = "The blocks"})};
};
template <> struct Description<PlaceBlock> {
  static constexpr std::string_view name = "PlaceBlock", doc = "Restrict access.";
  static constexpr Field fields[] = {field<&PlaceBlock::company_id>({.doc = "Company"}), field<&PlaceBlock::subscription_id>({.doc = "Absent: all of the company's"}), field<&PlaceBlock::source>({.doc = "staff or security"}),
      field<&PlaceBlock::access>({.doc = "What is left: limited, read_only or blocked"}), field<&PlaceBlock::reason>({.doc = "Why", .min = 1})};
};
template <> struct Description<LiftBlock> {
  static constexpr std::string_view name = "LiftBlock", doc = "Which block.";
  static constexpr Field fields[] = {field<&LiftBlock::block_id>({.doc = "Block"})};
};
// clang-format on

}  // namespace osto::billing
