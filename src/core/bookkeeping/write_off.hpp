// A debt given up: what is due becomes bad debt.
#pragma once

#include "core/bookkeeping/invoice_facts.hpp"

namespace osto::billing {

/// Of an invoice of 118.00 of which 20.00 was paid, 98.00 leave the receivable for bad_debt; taxes stay as they were billed. The
/// invoice's case closes and its blocks are lifted: nothing is owed any more. Money that comes later becomes account credit.
/// Errors: state_conflict (/case_id): the invoice has no case that is open, held or exhausted; an attempt has no answer yet.
Result<Decision> decide_write_off(const InvoiceFacts& invoice, AsOf& as_of);

}  // namespace osto::billing
