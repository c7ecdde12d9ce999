// The end of an invoice's collection: paid, credited or withheld in full, voided, or written off.
#pragma once

#include "core/change/as_of.hpp"
#include "core/change/decision.hpp"
#include "core/dunning/dunning_machine.hpp"
#include "core/invoice/document_rows.hpp"

#include <optional>
#include <vector>

namespace osto::billing {

/// The unsettled dunning case of an invoice and the blocks that it placed.
struct DunningOfInvoice {
  std::optional<DunningCaseRow> dunning_case;
  std::vector<BlockRow> blocks;
};

/// Drops planned attempts and steps, closes the case by `event` and lifts its blocks, in the commit that settles the invoice.
Result<void> stop_collection(const BalanceRow& balance, const DunningOfInvoice& dunning, DunningEvent event, AsOf& as_of, Decision& decision);

/// Marks an invoice of which nothing is due any more as paid, once, and stops its collection.
Result<void> close_when_settled(BalanceRow& balance, const DunningOfInvoice& dunning, AsOf& as_of, Decision& decision);

}  // namespace osto::billing
