// Vouchers of advances, in the unit that moves the money.
#pragma once

#include "core/change/decision.hpp"
#include "core/payment/payment_rows.hpp"
#include "engine/unit.hpp"

#include <string>

namespace osto::billing {

/// Applies a decision that receives money, begins or settles a refund, or takes money back, and issues what vouchers that asks for: of what became
/// account credit a receipt voucher, where the company's policy says so; of what left account credit and was an advance a refund voucher; of
/// a refund of an advance that fails a receipt voucher again, for the money is held anew. `tax_code`: of what the money is for.
Result<void> apply_money(Unit& unit, Decision decision, const std::string& tax_code = {});

/// After an invoice was finalized: advances that account credit paid it with are adjusted, the oldest first.
Result<void> adjust_advances(Unit& unit, DocumentId invoice_id);

/// Voids a receipt or refund voucher. Errors: state_conflict.
Result<void> void_voucher(Unit& unit, DocumentId voucher_id, const std::string& reason);

}  // namespace osto::billing
