#!/bin/bash
# Shows that tests/audit.sql sees what it should: it holds on the book, and fails, naming the rule, after each planted edit.
#
#   planted_edits.sh BOOK.db
#
# Works on copies with the triggers taken off. Each edit changes one row by the smallest amount there is.
set -euo pipefail
BOOK="$1"
AUDIT="$(cd "$(dirname "$0")/.." && pwd)/audit.sql"
COPIES="$(mktemp -d "${TMPDIR:-/tmp}/osto-audit.XXXXXX")"
trap 'rm -rf "$COPIES"' EXIT
failures=0

audit() { sqlite3 "$1" <"$AUDIT" 2>&1; }

copy() {  # a consistent copy, whatever lies in the write-ahead log
  rm -f "$COPIES/copy.db"*
  sqlite3 -readonly "$BOOK" ".backup '$COPIES/copy.db'"
  local drops  # all of them first: what is being read cannot be changed
  drops="$(sqlite3 "$COPIES/copy.db" "SELECT 'DROP TRIGGER ' || name || ';' FROM sqlite_schema WHERE type = 'trigger'")"
  sqlite3 "$COPIES/copy.db" <<<"$drops"
}

# plant RULE SQL: the audit has to fail with that rule.
plant() {
  local rule="$1" edit="$2" changed found
  copy
  changed="$(sqlite3 "$COPIES/copy.db" "PRAGMA foreign_keys = OFF; $edit; SELECT changes();" | tail -1)"
  if [ "$changed" = 0 ]; then echo "planted nothing: $edit" >&2; failures=$((failures + 1)); return; fi
  if found="$(audit "$COPIES/copy.db")"; then
    echo "the audit did not see: $edit" >&2; failures=$((failures + 1))
  elif ! grep -q "^$rule|" <<<"$found"; then
    printf 'expected %s after: %s\nfound: %s\n' "$rule" "$edit" "$found" >&2; failures=$((failures + 1))
  fi
}

copy
if ! found="$(audit "$COPIES/copy.db")" || [ -n "$found" ]; then
  printf 'the audit does not hold on the book itself:\n%s\n' "$found" >&2
  exit 1
fi

# One cent, three times.
plant document_total "UPDATE osto_document_lines SET amount_minor = amount_minor + 1 WHERE id = (SELECT l.id FROM
  osto_document_lines l JOIN osto_documents d ON d.company_id = l.company_id AND d.id = l.document_id
  WHERE d.state = 'finalized' ORDER BY l.id LIMIT 1)"
plant entry_balance "UPDATE osto_postings SET amount_minor = amount_minor - 1
  WHERE (company_id, entry_id, position) = (SELECT company_id, entry_id, position FROM osto_postings LIMIT 1)"
plant balance_allocated "UPDATE osto_document_balances SET allocated_minor = allocated_minor - 1, due_minor = due_minor + 1
  WHERE (company_id, document_id) = (SELECT company_id, document_id FROM osto_document_balances
  WHERE allocated_minor > 0 LIMIT 1)"

# And what is not an amount.
plant receivable "UPDATE osto_postings SET account = 'revenue' WHERE (company_id, entry_id, position) =
  (SELECT company_id, entry_id, position FROM osto_postings WHERE account = 'receivable' LIMIT 1)"
plant register_gap "DELETE FROM osto_numbers WHERE (series, number) = (SELECT series, number FROM osto_numbers LIMIT 1)"
plant billed_periods_tile "UPDATE osto_billed_periods SET service_end = service_end - 1 WHERE (company_id, item_id,
  charge_id, service_start) = (SELECT company_id, item_id, charge_id, service_start FROM osto_billed_periods
  WHERE previous_end IS NOT NULL AND service_start = previous_end LIMIT 1) OR service_end = (SELECT previous_end FROM
  osto_billed_periods WHERE previous_end IS NOT NULL LIMIT 1)"
plant attempt_without_look_up "UPDATE osto_payment_attempts SET state = 'unknown', settled_at = NULL
  WHERE (company_id, id) = (SELECT company_id, id FROM osto_payment_attempts WHERE state = 'declined' LIMIT 1)"
plant two_live_attempts "DROP INDEX osto_payment_attempts_one_live; UPDATE osto_payment_attempts SET state = 'unknown'
  WHERE (company_id, document_id) = (SELECT company_id, document_id FROM osto_payment_attempts
  GROUP BY company_id, document_id HAVING count(*) > 1 LIMIT 1)"
plant event_chain "UPDATE osto_events SET hash = zeroblob(32) WHERE (company_id, sequence) =
  (SELECT company_id, sequence FROM osto_events ORDER BY company_id, sequence LIMIT 1)"
plant feed_gap "DELETE FROM osto_feed WHERE position = 1"
plant usage_windows_overlap "UPDATE osto_usage_windows SET window_end = window_end + 1 WHERE (company_id, item_id, window_start) =
  (SELECT w.company_id, w.item_id, w.window_start FROM osto_usage_windows w JOIN osto_usage_windows n ON n.company_id = w.company_id
  AND n.subscription_id = w.subscription_id AND n.window_start = w.window_end LIMIT 1)"
plant usage_line_without_window "DELETE FROM osto_usage_windows WHERE (company_id, item_id, window_start) =
  (SELECT company_id, item_id, window_start FROM osto_usage_lines LIMIT 1)"

# What is left of advances, and what became of them.
plant advance_left "UPDATE osto_advances SET left_minor = left_minor - 1 WHERE (company_id, document_id) =
  (SELECT company_id, document_id FROM osto_advances LIMIT 1)"
plant advance_use_taxes "UPDATE osto_advance_uses SET tax_minor = tax_minor + 1 WHERE (company_id, voucher_id, ordinal) =
  (SELECT company_id, voucher_id, ordinal FROM osto_advance_uses LIMIT 1)"
plant advance_voucher "UPDATE osto_documents SET kind = 'invoice' WHERE (company_id, id) =
  (SELECT company_id, document_id FROM osto_advances LIMIT 1)"
plant voucher_without_advance "DELETE FROM osto_advances WHERE (company_id, document_id) =
  (SELECT company_id, document_id FROM osto_advances LIMIT 1)"
plant advances_in_credit "UPDATE osto_account_credits SET available_minor = 0 WHERE (company_id, currency) =
  (SELECT company_id, currency FROM osto_advances WHERE left_minor > 0 LIMIT 1)"
plant advance_tax "UPDATE osto_postings SET account = 'advance_tax' WHERE (company_id, entry_id, position) =
  (SELECT company_id, entry_id, position FROM osto_postings WHERE account = 'tax_payable' LIMIT 1)"

if [ "$failures" -ne 0 ]; then exit 1; fi
