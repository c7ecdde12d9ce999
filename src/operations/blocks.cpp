// Blocks: restrictions of access, whoever places them.
#include "operations/run_command.hpp"
#include "operations/views.hpp"

#include "core/change/facts_writer.hpp"
#include "engine/load.hpp"

#include <osto_billing/dunning.hpp>

namespace osto::billing {

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
