// Where the money of a credit note goes: set off, paid back, kept as credit.
#include "core/invoice/credit_note_split.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

/// A split that the caller names: within what is owed and what was paid, and summing to the note.
Result<void> own_split(const CreditNoteRequest& request, Minor owed, Minor refundable, CreditNoteTotals& note) {
  note.refund_minor = request.refund_minor.value_or(Minor{});
  note.offset_minor = request.offset_minor.value_or(Minor{});
  if (note.refund_minor > refundable) return fail(ErrorCode::invalid_value, "is more than was paid and not refunded", "/refund_minor");
  if (note.offset_minor > owed) return fail(ErrorCode::invalid_value, "is more than is owed", "/offset_minor");
  OSTO_TRY(const Minor without_refund, subtract(note.total_minor, note.refund_minor));
  OSTO_TRY(const Minor rest, subtract(without_refund, note.offset_minor));
  note.account_credit_minor = request.account_credit_minor.value_or(rest);
  if (note.account_credit_minor != rest || rest.is_negative()) {
    return fail(ErrorCode::invalid_value,
                "refund, account credit and offset do not sum to the " + std::to_string(note.total_minor.value) + " minor units of the note",
                request.account_credit_minor ? "/account_credit_minor" : "/refund_minor");
  }
  return {};
}

/// Takes at most `most` from `left`.
Minor move_from(Minor& left, Minor most) {
  const Minor part = std::min(left, most);
  left.value -= part.value;  // part <= left
  return part;
}

}  // namespace

Result<void> return_money(const CreditNoteRequest& request, Minor owed, CreditNoteTotals& note) {
  OSTO_TRY(const Minor paid_left, subtract(request.paid_minor.value_or(Minor{}), request.refunded_minor.value_or(Minor{})));
  const Minor refundable = std::max(paid_left, Minor{});
  note.refundable_minor = std::min(note.total_minor, refundable);
  if (request.refund_minor || request.account_credit_minor || request.offset_minor) return own_split(request, owed, refundable, note);
  Minor left = note.total_minor;
  const bool refund_first = request.returned ? *request.returned == CreditReturn::refund : request.policy.refund_split == RefundSplit::refund_first;
  if (request.returned != CreditReturn::account_credit) {
    if (refund_first) note.refund_minor = move_from(left, refundable);
    note.offset_minor = move_from(left, owed);
    if (!refund_first && request.returned != CreditReturn::offset) note.refund_minor = move_from(left, refundable);
  }
  note.account_credit_minor = left;
  return {};
}

}  // namespace osto::billing
