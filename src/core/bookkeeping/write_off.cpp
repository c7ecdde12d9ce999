#include "core/bookkeeping/write_off.hpp"

#include "core/change/facts_writer.hpp"

namespace osto::billing {

Result<Decision> decide_write_off(const InvoiceFacts& invoice, AsOf& as_of) {
  Decision decision;
  if (!invoice.dunning.dunning_case) {
    return fail(ErrorCode::state_conflict, "the debt is not being collected", "/case_id", invoice.document.id.to_string());
  }
  const DunningCaseId case_id = invoice.dunning.dunning_case->id;
  if (invoice.has_live_attempt) {
    return fail(ErrorCode::state_conflict, "an attempt to charge it has no answer yet: money may have moved", "/case_id", case_id.to_string());
  }
  const Currency currency = invoice.document.currency;
  const Minor amount = invoice.balance.due_minor;
  const WriteOffRow row{as_of.ids.mint<WriteOffId>(), invoice.document.company_id, invoice.document.id, case_id, currency, amount, as_of.effective_at};
  decision.insert(row);
  BalanceRow balance = invoice.balance;
  OSTO_TRY(balance.written_off_minor, add(balance.written_off_minor, amount));
  OSTO_TRY(balance.due_minor, subtract(balance.due_minor, amount));
  EntryBuilder entry = begin_entry(invoice.context, EventKind::document_written_off, row.id, "Written off: " + *invoice.document.number, as_of);
  entry.debit(LedgerAccount::bad_debt, std::nullopt, {amount, currency}, invoice.context.rate);
  entry.credit(LedgerAccount::receivable, std::nullopt, {amount, currency}, invoice.context.rate);
  OSTO_TRY(BalancedEntry booked, entry.finish());
  append_entry(std::move(booked), decision);
  decision.event(EventKind::document_written_off, invoice.document.id, FactsWriter().id(row.id).amount(amount, currency).done());
  OSTO_CHECK(stop_collection(balance, invoice.dunning, DunningEvent::write_off, as_of, decision));
  decision.update(balance);
  return decision;
}

}  // namespace osto::billing
