#include "operations/run_command.hpp"
#include "operations/views.hpp"

#include "core/change/facts_writer.hpp"
#include "core/dunning/dunning_policy.hpp"
#include "engine/load.hpp"

#include <osto_billing/dunning.hpp>

namespace osto::billing {
namespace {

constexpr std::int64_t kDefaultPage = 50;

Result<DunningCase> view_case(Transaction& transaction, const DunningCaseRow& row) {
  const Parameters of_document{{"company_id", row.company_id}, {"document_id", row.document_id}};
  OSTO_TRY(const auto company, load_row(transaction, queries::kCompany, {{"company_id", row.company_id}}, "company"));
  OSTO_TRY(const auto document, load_row(transaction, queries::kDocument, {{"company_id", row.company_id}, {"id", row.document_id}}, "document"));
  OSTO_TRY(const auto balance, load_row(transaction, queries::kBalance, of_document, "balance"));
  OSTO_TRY(const auto policy, load_row(transaction, queries::kDunningPolicy, {{"id", row.policy_id}}, "dunning policy"));
  OSTO_TRY(const auto policy_steps, transaction.rows(queries::kDunningPolicySteps, {{"policy_id", row.policy_id}}));
  OSTO_TRY(const auto taken, transaction.rows(queries::kStepsOf, {{"company_id", row.company_id}, {"case_id", row.id}}));
  const Bytes subject{{row.id.bytes().begin(), row.id.bytes().end()}};
  OSTO_TRY(const auto due, transaction.first(queries::kDueOfSubject, {{"company_id", row.company_id},
                                                                     {"kind", enumerator_name(DueKind::dunning_step)}, {"subject_id", subject}}));
  DunningCase view{row.id, row.company_id, company.name, row.document_id, document.number.value_or(""), policy.code, row.state,
                   balance.currency, balance.due_minor, row.opened_at, std::nullopt, row.closed_at, std::nullopt, {}};
  if (due) {
    view.next_step_at = due->due_at;
    if (const auto next = next_step(policy_steps, row.next_position)) view.next_action = next->action;
  }
  for (const DunningStepRow& step : taken) view.steps.push_back({step.position, step.action, step.taken_at});
  return view;
}

}  // namespace

Result<DunningCaseList> dunning::list_cases(Session& session, const ListDunningCases& request, const CallOptions&) {
  OSTO_CHECK(check_request(request));
  std::optional<CompanyId> company_id = request.company_id;
  if (!company_id) company_id = session.options().company_id;
  if (company_id) OSTO_CHECK(visible_company(session, *company_id));
  const std::int64_t limit = request.limit.value_or(kDefaultPage);
  std::optional<std::string> state;
  if (request.state) state = enumerator_name(*request.state);
  return session.engine().read<DunningCaseList>([&](Transaction& transaction) -> Result<DunningCaseList> {
    OSTO_TRY(const auto rows, company_id ? transaction.rows(queries::kCasesOf, {{"company_id", *company_id}, {"state", state}, {"limit", limit}})
                                         : transaction.rows(queries::kCasesPage, {{"state", state}, {"limit", limit}}));
    DunningCaseList list;
    for (const DunningCaseRow& row : rows) {
      OSTO_TRY(DunningCase view, view_case(transaction, row));
      list.cases.push_back(std::move(view));
    }
    return list;
  });
}

Result<BlockList> blocks::list(Session& session, const ListBlocks& request, const CallOptions&) {
  OSTO_CHECK(check_request(request));
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  return session.engine().read<BlockList>([&](Transaction& transaction) -> Result<BlockList> {
    OSTO_TRY(const auto rows, transaction.rows(queries::kBlocksOf, {{"company_id", company_id}}));
    BlockList list;
    for (const BlockRow& row : rows) list.blocks.push_back(view_block(row));
    return list;
  });
}

Result<Block> blocks::place(Session& session, const PlaceBlock& request, const CallOptions& options) {
  OSTO_CHECK(require_staff(session));
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  if (request.source == BlockSource::dunning) return fail(ErrorCode::invalid_value, "is dunning, which places its blocks itself; staff or security is allowed", "/source");
  if (request.access == Access::full) return fail(ErrorCode::invalid_value, "is full, which restricts nothing", "/access");
  BlockRow block;
  const auto decide = [&](Unit& unit) -> Result<void> {
    if (request.subscription_id) {
      OSTO_CHECK(load_row(unit.transaction(), queries::kSubscription, {{"company_id", company_id}, {"id", *request.subscription_id}}, "subscription"));
    }
    block = {unit.as_of().ids.mint<BlockId>(), company_id, request.subscription_id, std::nullopt, request.source, request.access,
             request.reason, unit.now(), std::nullopt};
    Decision decision;
    decision.insert(block);
    decision.event(EventKind::block_placed, block.id, FactsWriter().number(static_cast<std::int64_t>(block.access)).done());
    return unit.apply(std::move(decision));
  };
  return run_command<Block>(session, {"blocks.place", company_id}, request, options, decide,
                            [&](Transaction&, Instant) -> Result<Block> { return view_block(block); });
}

Result<Block> blocks::lift(Session& session, const LiftBlock& request, const CallOptions& options) {
  OSTO_CHECK(require_staff(session));
  OSTO_TRY(const CompanyId company_id, owner_of_row(session, queries::kBlockOwner, request.block_id, "block", "/block_id"));
  BlockRow block;
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(block, load_row(unit.transaction(), queries::kBlock, {{"company_id", company_id}, {"id", request.block_id}}, "block"));
    if (block.lifted_at) return fail(ErrorCode::state_conflict, "the block is lifted already", "/block_id", request.block_id.to_string());
    if (block.source == BlockSource::dunning) {
      return fail(ErrorCode::state_conflict, "dunning placed this block; paying the invoice lifts it", "/block_id", request.block_id.to_string());
    }
    block.lifted_at = unit.now();
    Decision decision;
    decision.update(block);
    decision.event(EventKind::block_lifted, block.id);
    return unit.apply(std::move(decision));
  };
  return run_command<Block>(session, {"blocks.lift", company_id}, request, options, decide,
                            [&](Transaction&, Instant) -> Result<Block> { return view_block(block); });
}

}  // namespace osto::billing
