-- Proves a book with SQL alone, sharing no code with the library:
--
--   sqlite3 book.db < tests/audit.sql
--
-- Prints nothing and exits with 0 when every rule holds; otherwise one line per violated rule and subject
-- (rule|subject|what was found), and exits with 1. Changes nothing: it writes to temporary tables only.
.bail on
.headers off
.mode list
PRAGMA temp_store = MEMORY;
CREATE TEMP TABLE violation (rule TEXT NOT NULL, subject TEXT, found TEXT);

-- The file itself: structure, NOT NULL, CHECK and foreign keys.
INSERT INTO violation SELECT 'file_integrity', 'database', integrity_check FROM pragma_integrity_check
 WHERE integrity_check <> 'ok';
INSERT INTO violation SELECT 'foreign_key', "table", 'no ' || parent FROM pragma_foreign_key_check;

-- Documents: lines - discount - included tax + tax + rounding = total. Only under the tax stage `sum` may the taxes shown, each
-- rounded by itself, miss their sum.
INSERT INTO violation
SELECT 'document_total', 'inv_' || lower(hex(d.id)),
       'lines ' || s.lines_minor || ', tax ' || s.taxes_minor || ', total ' || d.total_minor
  FROM osto_documents d
  JOIN (SELECT x.company_id, x.id,
               coalesce((SELECT sum(l.amount_minor) FROM osto_document_lines l
                          WHERE l.company_id = x.company_id AND l.document_id = x.id), 0) AS lines_minor,
               coalesce((SELECT sum(l.discount_minor) FROM osto_document_lines l
                          WHERE l.company_id = x.company_id AND l.document_id = x.id), 0) AS discounts_minor,
               (SELECT count(*) FROM osto_document_lines l
                 WHERE l.company_id = x.company_id AND l.document_id = x.id) AS line_count,
               coalesce((SELECT sum(t.amount_minor) FROM osto_document_taxes t
                          WHERE t.company_id = x.company_id AND t.document_id = x.id), 0) AS taxes_minor
          FROM osto_documents x) s ON s.company_id = d.company_id AND s.id = d.id
 WHERE d.state <> 'draft'
   AND (s.lines_minor <> d.subtotal_minor OR s.discounts_minor <> d.discount_minor OR s.line_count <> d.line_count
        OR (s.taxes_minor <> d.tax_minor AND NOT EXISTS (SELECT 1 FROM osto_billing_policies p
                                                          WHERE p.id = d.billing_policy_id AND p.choices LIKE '%tax_stage=sum%'))
        OR s.lines_minor - d.discount_minor - d.tax_included_minor + d.tax_minor + d.rounding_minor <> d.total_minor);

-- The journal: every entry sums to zero, per currency and in the functional currency.
INSERT INTO violation
SELECT 'entry_balance', 'jrn_' || lower(hex(entry_id)), currency || ' ' || sum(amount_minor)
  FROM osto_postings GROUP BY company_id, entry_id, currency HAVING sum(amount_minor) <> 0;
INSERT INTO violation
SELECT 'entry_functional_balance', 'jrn_' || lower(hex(entry_id)), functional_currency || ' ' || sum(functional_minor)
  FROM osto_postings GROUP BY company_id, entry_id HAVING sum(functional_minor) <> 0;
INSERT INTO violation
SELECT 'entry_without_postings', 'jrn_' || lower(hex(e.id)), e.source_kind FROM osto_journal_entries e
 WHERE NOT EXISTS (SELECT 1 FROM osto_postings p WHERE p.company_id = e.company_id AND p.entry_id = e.id);

-- Number registers: 1 .. last_number without gap, every number with its document, every document with its number.
INSERT INTO violation
SELECT 'register_gap', s.series, count(n.number) || ' numbers from ' || coalesce(min(n.number), 0) || ' to '
       || coalesce(max(n.number), 0) || ', last ' || s.last_number
  FROM osto_number_series s LEFT JOIN osto_numbers n ON n.series = s.series
 GROUP BY s.series, s.last_number
HAVING count(n.number) <> s.last_number
    OR (s.last_number > 0 AND (min(n.number) <> 1 OR max(n.number) <> s.last_number));
INSERT INTO violation
SELECT 'number_without_document', n.printed_number, coalesce(d.state, 'no document') FROM osto_numbers n
  LEFT JOIN osto_documents d ON d.company_id = n.company_id AND d.id = n.document_id
       AND d.series = n.series AND d.number = n.printed_number AND d.state <> 'draft'
 WHERE d.id IS NULL;
INSERT INTO violation
SELECT 'document_without_number', 'inv_' || lower(hex(d.id)), coalesce(d.number, 'none') FROM osto_documents d
 WHERE d.state IN ('finalized', 'voided') AND NOT EXISTS (
       SELECT 1 FROM osto_numbers n
        WHERE n.series = d.series AND n.printed_number = d.number AND n.company_id = d.company_id AND n.document_id = d.id);

-- Attempts: at most one live per document. Money received has a charge that succeeded.
INSERT INTO violation
SELECT 'two_live_attempts', 'inv_' || lower(hex(document_id)), count(*) || ' live' FROM osto_payment_attempts
 WHERE state IN ('created', 'submitted', 'pending', 'requires_action', 'unknown')
 GROUP BY company_id, document_id HAVING count(*) > 1;
INSERT INTO violation
SELECT 'payment_without_charge', 'pay_' || lower(hex(p.id)), a.state FROM osto_payments p
  JOIN osto_payment_attempts a ON a.company_id = p.company_id AND a.id = p.attempt_id
 WHERE a.state NOT IN ('succeeded', 'reversed');

-- Billed periods tile per item and charge: each begins where the one before it ended, within the item's span (at its very end
-- when the item was changed on the day on which it began). Usage is counted by the instant where items may begin and end with
-- the day, and may begin before its item, where the item before left its window open; no use is billed by two items.
INSERT INTO violation
SELECT 'billed_periods_tile', 'sit_' || lower(hex(item_id)),
       'starts at ' || service_start || ', the one before ends at ' || coalesce(end_before, 'none')
  FROM (SELECT *, lag(service_end) OVER (PARTITION BY company_id, item_id, charge_id ORDER BY service_start) AS end_before
          FROM osto_billed_periods)
 WHERE service_start >= service_end OR previous_end IS NOT end_before
    OR (end_before IS NOT NULL AND end_before <> service_start);
INSERT INTO violation
SELECT 'billed_outside_item', 'sit_' || lower(hex(i.id)), 'starts at ' || b.service_start
  FROM osto_billed_periods b
  JOIN osto_subscription_items i ON i.company_id = b.company_id AND i.id = b.item_id
  JOIN osto_charges c ON c.id = b.charge_id
 WHERE c.kind <> 'usage' AND (b.service_start < i.valid_from OR b.service_start > i.valid_to);
INSERT INTO violation
SELECT 'usage_billed_twice', 'sit_' || lower(hex(b.item_id)), 'starts at ' || b.service_start
  FROM (SELECT p.*, i.subscription_id, c.meter_id FROM osto_billed_periods p
          JOIN osto_subscription_items i ON i.company_id = p.company_id AND i.id = p.item_id
          JOIN osto_charges c ON c.id = p.charge_id AND c.kind = 'usage') b
  JOIN (SELECT p.*, i.subscription_id, c.meter_id FROM osto_billed_periods p
          JOIN osto_subscription_items i ON i.company_id = p.company_id AND i.id = p.item_id
          JOIN osto_charges c ON c.id = p.charge_id AND c.kind = 'usage') o
    ON o.company_id = b.company_id AND o.subscription_id = b.subscription_id AND o.meter_id = b.meter_id
   AND o.item_id <> b.item_id AND o.service_start < b.service_end AND b.service_start < o.service_end;

-- Usage windows of a subscription do not overlap, and every line of usage or commitment bills one of them.
INSERT INTO violation
SELECT 'usage_windows_overlap', 'sub_' || lower(hex(subscription_id)), 'starts at ' || window_start || ', the one before ends at ' || end_before
  FROM (SELECT *, lag(window_end) OVER (PARTITION BY company_id, subscription_id ORDER BY window_start, window_end) AS end_before
          FROM osto_usage_windows)
 WHERE window_start < end_before;
INSERT INTO violation
SELECT 'usage_line_without_window', 'lin_' || lower(hex(l.id)), l.kind FROM osto_document_lines l
 WHERE l.kind IN ('usage', 'late_usage', 'commitment') AND NOT EXISTS (
       SELECT 1 FROM osto_usage_lines u
         JOIN osto_usage_windows w ON w.company_id = u.company_id AND w.item_id = u.item_id AND w.window_start = u.window_start
        WHERE u.company_id = l.company_id AND u.line_id = l.id AND w.window_end = l.service_end);

-- Balances: due = total less everything that paid it, of the document's own total, with the rows that say so.
INSERT INTO violation
SELECT 'balance_due', 'inv_' || lower(hex(document_id)), 'due ' || due_minor FROM osto_document_balances
 WHERE due_minor <> total_minor - prepaid_applied_minor - credit_applied_minor - credited_minor - withheld_minor - allocated_minor;
INSERT INTO violation
SELECT 'balance_parts', 'inv_' || lower(hex(b.document_id)), 'prepaid ' || b.prepaid_applied_minor || ', credited ' || b.credited_minor
       || ', withheld ' || b.withheld_minor
  FROM osto_document_balances b
 WHERE b.prepaid_applied_minor <> coalesce((SELECT sum(u.amount_minor) FROM osto_credit_uses u
                                             WHERE u.company_id = b.company_id AND u.document_id = b.document_id), 0)
    OR b.credited_minor <> coalesce((SELECT sum(n.offset_minor) FROM osto_credit_notes n
                                      WHERE n.company_id = b.company_id AND n.invoice_id = b.document_id), 0)
    OR b.withheld_minor <> coalesce((SELECT sum(w.amount_minor) FROM osto_withholdings w
                                      WHERE w.company_id = b.company_id AND w.document_id = b.document_id), 0);
-- A credit note made by hand gives back its total, and no invoice gets more back than it billed.
INSERT INTO violation
SELECT 'credit_note_money', 'inv_' || lower(hex(n.document_id)), 'total ' || d.total_minor
  FROM osto_credit_notes n JOIN osto_documents d ON d.company_id = n.company_id AND d.id = n.document_id
 WHERE n.offset_minor + n.refund_minor + n.account_credit_minor <> -d.total_minor;
INSERT INTO violation
SELECT 'credited_over_total', 'inv_' || lower(hex(i.id)), 'total ' || i.total_minor || ', credited ' || sum(-d.total_minor)
  FROM osto_credit_notes n JOIN osto_documents d ON d.company_id = n.company_id AND d.id = n.document_id
  JOIN osto_documents i ON i.company_id = n.company_id AND i.id = n.invoice_id
 GROUP BY i.company_id, i.id HAVING sum(-d.total_minor) > i.total_minor;
INSERT INTO violation
SELECT 'balance_total', 'inv_' || lower(hex(d.id)), 'document ' || d.total_minor || ', balance ' || coalesce(b.total_minor, 'none')
  FROM osto_documents d
  LEFT JOIN osto_document_balances b ON b.company_id = d.company_id AND b.document_id = d.id
 WHERE d.state = 'finalized' AND d.kind = 'invoice' AND b.total_minor IS NOT d.total_minor;
INSERT INTO violation
SELECT 'balance_allocated', 'inv_' || lower(hex(b.document_id)),
       'allocations ' || a.sum_minor || ', balance ' || b.allocated_minor
  FROM osto_document_balances b
  JOIN (SELECT x.company_id, x.document_id,
               coalesce((SELECT sum(y.amount_minor) FROM osto_allocations y
                          WHERE y.company_id = x.company_id AND y.document_id = x.document_id), 0) AS sum_minor
          FROM osto_document_balances x) a ON a.company_id = b.company_id AND a.document_id = b.document_id
 WHERE a.sum_minor <> b.allocated_minor;
INSERT INTO violation
SELECT 'payment_over_allocated', 'pay_' || lower(hex(p.id)), sum(a.amount_minor) || ' of ' || p.amount_minor
  FROM osto_payments p JOIN osto_allocations a ON a.company_id = p.company_id AND a.payment_id = p.id
 GROUP BY p.company_id, p.id HAVING sum(a.amount_minor) > p.amount_minor;

-- No payment gives back more than it brought: refunds that did not fail, disputes that are not won, charges returned.
INSERT INTO violation
SELECT 'payment_given_back', 'pay_' || lower(hex(p.id)), g.given || ' of ' || p.amount_minor
  FROM osto_payments p
  JOIN (SELECT company_id, payment_id, sum(amount_minor) AS given
          FROM (SELECT company_id, payment_id, amount_minor FROM osto_refunds WHERE state NOT IN ('failed', 'canceled')
                UNION ALL
                SELECT company_id, payment_id, amount_minor FROM osto_disputes WHERE state NOT IN ('won', 'withdrawn')
                UNION ALL
                SELECT company_id, payment_id, amount_minor FROM osto_reversals WHERE dispute_id IS NULL)
         GROUP BY company_id, payment_id) g ON g.company_id = p.company_id AND g.payment_id = p.id
 WHERE g.given > p.amount_minor;
-- The journal's disputes are what banks have taken and not decided. A refund or charge whose outcome is open has its look-up.
INSERT INTO violation
SELECT 'disputes', 'cmp_' || lower(hex(company_id)), currency || ' differs by ' || sum(minor)
  FROM (SELECT company_id, currency, amount_minor AS minor FROM osto_postings WHERE account = 'disputes'
        UNION ALL
        SELECT company_id, currency, -amount_minor FROM osto_disputes WHERE closed_at IS NULL)
 GROUP BY company_id, currency HAVING sum(minor) <> 0;
INSERT INTO violation
SELECT 'refund_without_look_up', 'rfd_' || lower(hex(r.id)), r.state FROM osto_refunds r
 WHERE r.state IN ('pending', 'unknown') AND NOT EXISTS (
       SELECT 1 FROM osto_due_work w WHERE w.company_id = r.company_id AND w.kind = 'look_up_refund' AND w.subject_id = r.id);

-- Advances: each has its receipt voucher, what is left is what no use took, taxes of uses sum to their tax; what is left is a part of
-- account credit, and its tax is what the journal holds of tax on advances.
INSERT INTO violation
SELECT 'advance_voucher', 'inv_' || lower(hex(a.document_id)), coalesce(d.kind, 'no document') || ' of ' || coalesce(d.total_minor, 0)
  FROM osto_advances a LEFT JOIN osto_documents d ON d.company_id = a.company_id AND d.id = a.document_id
 WHERE d.kind IS NOT 'receipt_voucher' OR d.total_minor <> a.amount_minor OR d.tax_minor <> a.tax_minor;
INSERT INTO violation
SELECT 'voucher_without_advance', 'inv_' || lower(hex(d.id)), d.number FROM osto_documents d
 WHERE d.kind = 'receipt_voucher' AND NOT EXISTS (
       SELECT 1 FROM osto_advances a WHERE a.company_id = d.company_id AND a.document_id = d.id);
INSERT INTO violation
SELECT 'advance_left', 'inv_' || lower(hex(a.document_id)), 'left ' || a.left_minor || ' with ' || a.left_tax_minor || ' of tax'
  FROM osto_advances a JOIN osto_documents d ON d.company_id = a.company_id AND d.id = a.document_id
  LEFT JOIN (SELECT company_id, voucher_id, sum(amount_minor) AS used_minor, sum(tax_minor) AS used_tax_minor FROM osto_advance_uses
              GROUP BY company_id, voucher_id) u ON u.company_id = a.company_id AND u.voucher_id = a.document_id
 WHERE a.left_minor <> CASE d.state WHEN 'voided' THEN 0 ELSE a.amount_minor - coalesce(u.used_minor, 0) END
    OR a.left_tax_minor <> CASE d.state WHEN 'voided' THEN 0 ELSE a.tax_minor - coalesce(u.used_tax_minor, 0) END
    OR (d.state = 'voided' AND u.used_minor IS NOT NULL);
INSERT INTO violation
SELECT 'advance_use_taxes', 'inv_' || lower(hex(u.voucher_id)), 'use ' || u.ordinal || ' with ' || u.tax_minor || ' of tax'
  FROM osto_advance_uses u
 WHERE u.tax_minor <> coalesce((SELECT sum(t.amount_minor) FROM osto_advance_use_taxes t
                                 WHERE t.company_id = u.company_id AND t.voucher_id = u.voucher_id AND t.ordinal = u.ordinal), 0);
INSERT INTO violation
SELECT 'refund_voucher_total', 'inv_' || lower(hex(d.id)), 'total ' || d.total_minor FROM osto_documents d
 WHERE d.kind = 'refund_voucher' AND d.state = 'finalized' AND -d.total_minor <> coalesce((SELECT sum(u.amount_minor) FROM osto_advance_uses u
                                                                 WHERE u.company_id = d.company_id AND u.document_id = d.id), 0);
INSERT INTO violation
SELECT 'advance_over_credit', 'inv_' || lower(hex(b.document_id)), sum(u.amount_minor) || ' of ' || b.credit_applied_minor
  FROM osto_document_balances b JOIN osto_advance_uses u ON u.company_id = b.company_id AND u.document_id = b.document_id
 GROUP BY b.company_id, b.document_id HAVING sum(u.amount_minor) > b.credit_applied_minor;
INSERT INTO violation
SELECT 'advances_in_credit', 'cmp_' || lower(hex(a.company_id)), a.currency || ' ' || sum(a.left_minor)
  FROM osto_advances a LEFT JOIN osto_account_credits c ON c.company_id = a.company_id AND c.currency = a.currency
 GROUP BY a.company_id, a.currency HAVING sum(a.left_minor) > coalesce(max(c.available_minor), 0);
INSERT INTO violation
SELECT 'advance_tax', 'cmp_' || lower(hex(company_id)), currency || ' differs by ' || sum(minor)
  FROM (SELECT company_id, currency, amount_minor AS minor FROM osto_postings WHERE account = 'advance_tax'
        UNION ALL
        SELECT company_id, currency, -left_tax_minor FROM osto_advances)
 GROUP BY company_id, currency HAVING sum(minor) <> 0;
INSERT INTO violation
SELECT 'attempt_without_look_up', 'att_' || lower(hex(a.id)), a.state FROM osto_payment_attempts a
 WHERE a.state IN ('pending', 'requires_action', 'unknown') AND NOT EXISTS (
       SELECT 1 FROM osto_due_work w WHERE w.company_id = a.company_id AND w.kind = 'look_up' AND w.subject_id = a.id);

-- The journal's receivable is what the invoices say is due.
INSERT INTO violation
SELECT 'receivable', 'cmp_' || lower(hex(company_id)), currency || ' differs by ' || sum(minor)
  FROM (SELECT company_id, currency, amount_minor AS minor FROM osto_postings WHERE account = 'receivable'
        UNION ALL
        SELECT b.company_id, b.currency, -b.due_minor FROM osto_document_balances b
          JOIN osto_documents d ON d.company_id = b.company_id AND d.id = b.document_id AND d.state = 'finalized')
 GROUP BY company_id, currency HAVING sum(minor) <> 0;

-- Events: each names the hash of the one before it; every event has its place in the feed, without gap, in order.
INSERT INTO violation
SELECT 'event_chain', 'cmp_' || lower(hex(company_id)), 'at ' || sequence
  FROM (SELECT *, lag(hash) OVER chain AS hash_before, lag(sequence) OVER chain AS sequence_before
          FROM osto_events WINDOW chain AS (PARTITION BY company_id ORDER BY sequence))
 WHERE (sequence_before IS NULL AND sequence > 1)
    OR (sequence_before IS NOT NULL AND (prev_hash IS NOT hash_before OR sequence <> sequence_before + 1));
INSERT INTO violation
SELECT 'event_without_position', 'cmp_' || lower(hex(e.company_id)), 'at ' || e.sequence FROM osto_events e
 WHERE NOT EXISTS (SELECT 1 FROM osto_feed f WHERE f.company_id = e.company_id AND f.sequence = e.sequence);
INSERT INTO violation
SELECT 'feed_gap', 'feed', count(*) || ' events, last position ' || max(position) FROM osto_feed
 HAVING count(*) > 0 AND (min(position) <> 1 OR max(position) <> count(*));
INSERT INTO violation
SELECT 'feed_order', 'cmp_' || lower(hex(company_id)), 'at ' || position
  FROM (SELECT *, lag(sequence) OVER (PARTITION BY company_id ORDER BY position) AS sequence_before FROM osto_feed)
 WHERE sequence_before >= sequence;

SELECT * FROM violation ORDER BY rule, subject;

CREATE TEMP TABLE verdict (violations INTEGER, CONSTRAINT every_rule_of_the_audit_holds CHECK (violations = 0));
INSERT INTO verdict SELECT count(*) FROM violation;
