// What holds in each state of a document, and every step between them.
//
//   draft --finalize--> finalized --void_document--> voided
//   draft --skip--> skipped
#include "core/invoice/document_machine.hpp"

namespace osto::billing {
namespace {

using enum DocumentState;
using enum DocumentEvent;
using enum DocumentEffect;

bool it_has_lines(const DocumentFacts& facts) { return facts.has_lines; }
bool it_is_untouched(const DocumentFacts& facts) { return facts.is_untouched; }
constexpr Guard<DocumentFacts> always{};

constexpr Meaning<DocumentState> kStates[] = {
    {draft, "Gathers lines: no number, no date of issue; nothing is owed by it."},
    {finalized, "Issued, with number, series, date and instant of issue; never changes. Lines - discount - included tax "
                "+ tax + rounding = total."},
    {voided, "Withdrawn before anything was paid or credited; keeps its number, and nothing is owed by it."},
    {skipped, "Came to nothing and was not issued: no number, no date of issue; what its lines billed stays billed."},
};
constexpr Meaning<DocumentEvent> kEvents[] = {
    {add_lines, "take lines"},
    {finalize, "be finalized"},
    {void_document, "be voided"},
    {skip, "be skipped"},
};
constexpr Meaning<DocumentEffect> kEffects[] = {
    {nothing, "Nothing but the new state."},
    {total_up, "Work the totals out again."},
    {issue, "Snapshot the buyer, date it, take the next number last, open the balance, book it, plan collection."},
    {withdraw, "Close the balance, book the reverse, mark the number voided, drop what was planned."},
    {drop, "Keep the lines and what lowered them; no number, no balance, no collection."},
};

constexpr Machine<DocumentState, DocumentEvent, DocumentFacts, DocumentEffect>::Row kRows[] = {
    {draft, add_lines, always, draft, total_up},
    {draft, finalize, when<&it_has_lines>, finalized, issue},
    {draft, finalize, always, no_step, nothing},
    {draft, skip, when<&it_has_lines>, skipped, drop},
    {draft, skip, always, no_step, nothing},
    {draft, any_event, always, no_step, nothing},

    // What was paid or credited stays explained by its document: such a one is corrected by a credit note.
    {finalized, void_document, when<&it_is_untouched>, voided, withdraw},
    {finalized, void_document, always, no_step, nothing},
    {finalized, any_event, always, no_step, nothing},

    {voided, any_event, always, no_step, nothing},
    {skipped, any_event, always, no_step, nothing},
};

constexpr Machine<DocumentState, DocumentEvent, DocumentFacts, DocumentEffect> kMachine{
    "document", draft, kStates, kEvents, kEffects, kRows};
static_assert(first_gap(kMachine).state == kNoGap);
static_assert(first_gap(kMachine).event == kNoGap);

/// total = subtotal - discount - included tax + tax + rounding. Each is at most 10^17, so the sum cannot overflow.
bool adds_up(const DocumentRow& row) {
  return row.total_minor.value == row.subtotal_minor.value - row.discount_minor.value - row.tax_included_minor.value +
                                      row.tax_minor.value + row.rounding_minor.value;
}

}  // namespace

Result<DocumentStep> step_document(DocumentState state, DocumentEvent event, const DocumentFacts& facts) {
  return step(kMachine, state, event, facts);
}

Result<void> check_invariant(const DocumentRow& row) {
  const auto require = [&row](bool holds, std::string_view but) {
    return require_fact(holds, kMachine.subject, enumerator_name(row.state), but, row.id.to_string());
  };
  const bool is_issued = row.state != draft && row.state != skipped;
  OSTO_CHECK(require(row.series.has_value() == is_issued && row.number.has_value() == is_issued,
                     is_issued ? "has no number" : "has a number"));
  OSTO_CHECK(require(row.issued_on.has_value() == is_issued && row.finalized_at.has_value() == is_issued,
                     is_issued ? "does not say when it was issued" : "says that it was issued"));
  OSTO_CHECK(require(row.state == draft || row.line_count > 0, "has no lines"));
  return require(adds_up(row), "lines - discount - included tax + tax + rounding is not its total");
}

MachineText describe_document_machine() { return describe_machine(kMachine); }

}  // namespace osto::billing
