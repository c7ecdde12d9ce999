// Dunning cases and what staff may do about them, what will happen to an unpaid invoice, and blocks of access.
#pragma once

#include <osto_billing/database.hpp>

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

struct DunningStepTaken { std::int64_t position = 0; DunningAction action{}; Instant taken_at; DunningStepResult result{}; };
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
  std::int64_t policy_version = 1;
  std::optional<Date> promised_on;
  std::string note;
};
struct GetDunningCase { DunningCaseId case_id; };
struct ListDunningCases { std::optional<CompanyId> company_id; std::optional<DunningCaseState> state; std::optional<std::int64_t> limit; };
struct DunningCaseList { std::vector<DunningCase> cases; };

struct PreviewDunning { DocumentId invoice_id; };
struct DunningStepAhead {
  Instant at;
  Date local_date;
  std::int64_t days_overdue = 0;
  DunningAction action{};
  DunningStepResult result{};
  Access access{};
};
/// A subscription that a restriction leaves on, because it is paid for.
struct DunningExemption { SubscriptionId subscription_id; Instant paid_through; };
struct DunningPreview {
  DocumentId invoice_id;
  std::optional<DunningCaseId> case_id;
  std::string policy;
  std::int64_t policy_version = 0;
  Currency currency;
  Minor due_minor;
  Date counted_from;
  std::optional<Instant> begins_at;
  std::vector<DunningStepAhead> steps;
  std::vector<DunningExemption> stays_on;
  std::optional<DunningCaseState> ends_as;
  std::string words;
};

struct HoldDunning { DunningCaseId case_id; std::string note; };
struct ReleaseDunning { DunningCaseId case_id; };
struct PromiseDunning { DunningCaseId case_id; Date promised_on; std::optional<std::string> note; };
struct ChangeDunningPolicy { DunningCaseId case_id; std::string policy; };
struct CloseDunning { DunningCaseId case_id; DunningClosing closing{}; std::string note; };

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
Result<DunningCase> get(Session& session, const GetDunningCase& request, const CallOptions& options = {});
/// What will happen to the invoice, and when, if nothing is paid and every attempt is declined as the last one was. Of an invoice
/// that is not overdue yet: by the policy that would be looked up now. Errors: not_found, state_conflict (/invoice_id).
Result<DunningPreview> preview(Session& session, const PreviewDunning& request, const CallOptions& options = {});
/// Holds every step back until the case is released. What is restricted stays so. Errors: state_conflict (/case_id).
Result<DunningCase> hold(Session& session, const HoldDunning& request, const CallOptions& options = {});
/// The next step is planned; those whose day has passed are taken at once. Errors: state_conflict (/case_id).
Result<DunningCase> release(Session& session, const ReleaseDunning& request, const CallOptions& options = {});
/// Steps wait until the day after. A later promise comes in place of an earlier one. Errors: state_conflict (/case_id),
/// invalid_value (/promised_on: before today, or more than 366 days ahead).
Result<DunningCase> promise(Session& session, const PromiseDunning& request, const CallOptions& options = {});
/// The newest version of another policy from now on: steps whose day has passed are not taken, and what is restricted more than
/// by those steps is restricted no more. Errors: not_found (/policy), state_conflict (/case_id, /policy).
Result<DunningCase> change_policy(Session& session, const ChangeDunningPolicy& request, const CallOptions& options = {});
/// No step follows. Leave: the debt and what is restricted stay. End: what the policy covers ends. Write_off: the debt becomes
/// bad debt, nothing is restricted any more. Errors: state_conflict (/case_id).
Result<DunningCase> close(Session& session, const CloseDunning& request, const CallOptions& options = {});
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
  static constexpr std::string_view name = "DunningStepTaken", doc = "A step that was taken, or a retry that was not made.";
  template <class R> static constexpr Field fields[] = {field<&R::position>({.doc = "Counts 0, 1, 2, ... within the case"}), field<&R::action>({.doc = "What it did"}), field<&R::taken_at>({.doc = "When"}), field<&R::result>({.doc = "What became of it"})};
};
template <> struct Description<DunningCase> {
  static constexpr std::string_view name = "DunningCase", doc = "The collection of an overdue document.";
  template <class R> static constexpr Field fields[] = {field<&R::case_id>({.doc = "Id"}), field<&R::company_id>({.doc = "Company"}), field<&R::company_name>({.doc = "Its name"}), field<&R::invoice_id>({.doc = "Invoice"}),
      field<&R::invoice_number>({.doc = "Its number"}), field<&R::policy>({.doc = "Dunning policy"}), field<&R::state>({.doc = "State"}), field<&R::currency>({.doc = "Currency"}), field<&R::due_minor>({.doc = "Still due"}),
      field<&R::opened_at>({.doc = "Opened"}), field<&R::next_step_at>({.doc = "Next step"}), field<&R::closed_at>({.doc = "Closed"}), field<&R::next_action>({.doc = "What the next step does"}), field<&R::steps>({.doc = "Steps taken"}),
      field<&R::policy_version>({.doc = "Version of the policy, pinned when the case began or was moved"}), field<&R::promised_on>({.doc = "Until when payment is promised: steps wait"}), field<&R::note>({.doc = "What staff last wrote about it", .max_length = 1000})};
};
template <> struct Description<GetDunningCase> {
  static constexpr std::string_view name = "GetDunningCase", doc = "Which case.";
  template <class R> static constexpr Field fields[] = {field<&R::case_id>({.doc = "Case"})};
};
template <> struct Description<ListDunningCases> {
  static constexpr std::string_view name = "ListDunningCases", doc = "Which cases.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Only this company's"}), field<&R::state>({.doc = "Only in this state"}), field<&R::limit>({.doc = "At most; absent: 50", .min = 1, .max = 200})};
};
template <> struct Description<DunningCaseList> {
  static constexpr std::string_view name = "DunningCaseList", doc = "Cases, newest first.";
  template <class R> static constexpr Field fields[] = {field<&R::cases>({.doc = "The cases"})};
};
template <> struct Description<PreviewDunning> {
  static constexpr std::string_view name = "PreviewDunning", doc = "Which invoice.";
  template <class R> static constexpr Field fields[] = {field<&R::invoice_id>({.doc = "A finalized invoice"})};
};
template <> struct Description<DunningStepAhead> {
  static constexpr std::string_view name = "DunningStepAhead", doc = "A step that will be taken if nothing is paid.";
  template <class R> static constexpr Field fields[] = {field<&R::at>({.doc = "When"}), field<&R::local_date>({.doc = "Its day in the company's zone"}), field<&R::days_overdue>({.doc = "Local days after the day on which it is due", .unit = "days"}),
      field<&R::action>({.doc = "What it does"}), field<&R::result>({.doc = "What becomes of it"}), field<&R::access>({.doc = "What is left of access after it"})};
};
template <> struct Description<DunningExemption> {
  static constexpr std::string_view name = "DunningExemption", doc = "A subscription that stays on because it is paid for.";
  template <class R> static constexpr Field fields[] = {field<&R::subscription_id>({.doc = "Subscription"}), field<&R::paid_through>({.doc = "Until when, unless more is paid"})};
};
template <> struct Description<DunningPreview> {
  static constexpr std::string_view name = "DunningPreview", doc = "What will happen to an invoice, and when, if nothing is paid.";
  template <class R> static constexpr Field fields[] = {field<&R::invoice_id>({.doc = "Invoice"}), field<&R::case_id>({.doc = "Its case; absent: none has begun"}), field<&R::policy>({.doc = "Dunning policy; empty: none is for it, and nothing is done"}), field<&R::policy_version>({.doc = "Its version; 0: none"}),
      field<&R::currency>({.doc = "Currency"}), field<&R::due_minor>({.doc = "Still due"}), field<&R::counted_from>({.doc = "Day from which steps are counted"}), field<&R::begins_at>({.doc = "When the case begins, or began"}), field<&R::steps>({.doc = "In order of time"}),
      field<&R::stays_on>({.doc = "What restrictions leave on because it is paid for"}), field<&R::ends_as>({.doc = "State in which the case ends; absent: it waits for an answer or for staff"}), field<&R::words>({.doc = "The same in a sentence"})};
};
template <> struct Description<HoldDunning> {
  static constexpr std::string_view name = "HoldDunning", doc = "Hold a case.";
  template <class R> static constexpr Field fields[] = {field<&R::case_id>({.doc = "Case"}), field<&R::note>({.doc = "Why", .min = 1, .max_length = 1000})};
};
template <> struct Description<ReleaseDunning> {
  static constexpr std::string_view name = "ReleaseDunning", doc = "Which held case.";
  template <class R> static constexpr Field fields[] = {field<&R::case_id>({.doc = "Case"})};
};
template <> struct Description<PromiseDunning> {
  static constexpr std::string_view name = "PromiseDunning", doc = "A promise to pay.";
  template <class R> static constexpr Field fields[] = {field<&R::case_id>({.doc = "Case"}), field<&R::promised_on>({.doc = "Local day by whose end payment is promised"}), field<&R::note>({.doc = "By whom, and how; absent: the note stays", .min = 1, .max_length = 1000})};
};
template <> struct Description<ChangeDunningPolicy> {
  static constexpr std::string_view name = "ChangeDunningPolicy", doc = "Another policy for a case.";
  template <class R> static constexpr Field fields[] = {field<&R::case_id>({.doc = "Case"}), field<&R::policy>({.doc = "Code of a dunning policy: its newest version", .min = 1, .max_length = 64})};
};
template <> struct Description<CloseDunning> {
  static constexpr std::string_view name = "CloseDunning", doc = "Close a case.";
  template <class R> static constexpr Field fields[] = {field<&R::case_id>({.doc = "Case"}), field<&R::closing>({.doc = "How"}), field<&R::note>({.doc = "Why", .min = 1, .max_length = 1000})};
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
