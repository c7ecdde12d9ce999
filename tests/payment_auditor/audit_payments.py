"""Audits the payments of a book by the invariants' own words, from the database file and the provider's log alone.

    audit_payments.py BOOK.db PROVIDER_LOG.json

Links and imports nothing of the engine: SQL over the file, read only. Prints a line per violation (id, subject, what was found)
and exits with 1; prints nothing and exits with 0 when every invariant holds. The log is a list of charges that reached the
provider: {"attempt": printed id, "token", "sendings", "charges": how often it charged, "taken": minor units that it holds now}; and,
where the provider tells them, of refunds: {"refund": printed id, "attempt", "given": minor units that have gone back by it}.
"""
import json
import sqlite3
import sys
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

LIVE = ("created", "submitted", "pending", "requires_action", "unknown")
SCHEME_CAP = 15  # attempts by one method on one invoice in 30 days: the least that a scheme allows
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def printed(prefix, octets):
    return f"{prefix}_{octets.hex()}"


class Audit:
    def __init__(self, book, log):
        self.book = sqlite3.connect(f"file:{book}?mode=ro", uri=True)
        self.book.row_factory = sqlite3.Row
        self.log = {entry["attempt"]: entry for entry in log if "refund" not in entry}
        self.refund_log = {entry["refund"]: entry for entry in log if "refund" in entry}
        self.found = []

    def rows(self, sql, *values):
        return self.book.execute(sql, values).fetchall()

    def violated(self, invariant, subject, what):
        self.found.append(f"{invariant} {subject}: {what}")

    def attempts(self):
        return self.rows(
            "SELECT a.*, m.state AS method_state, m.changed_at, c.zone, d.state AS document_state, d.finalized_at, d.due_on"
            " FROM osto_payment_attempts a"
            " JOIN osto_payment_methods m ON m.company_id = a.company_id AND m.id = a.method_id"
            " JOIN osto_companies c ON c.company_id = a.company_id"
            " JOIN osto_documents d ON d.company_id = a.company_id AND d.id = a.document_id ORDER BY a.created_at, a.id")

    def i15_one_charge_per_key_and_one_live_attempt_per_invoice(self):
        for row in self.rows(
                "SELECT document_id, count(*) AS live FROM osto_payment_attempts WHERE state IN (?, ?, ?, ?, ?)"
                " GROUP BY company_id, document_id HAVING count(*) > 1", *LIVE):
            self.violated("I15", printed("inv", row["document_id"]), f"{row['live']} live attempts")
        for row in self.rows("SELECT attempt_id, count(*) AS n FROM osto_payments WHERE attempt_id IS NOT NULL"
                             " GROUP BY attempt_id HAVING count(*) > 1"):
            self.violated("I15", printed("att", row["attempt_id"]), f"{row['n']} payments")
        for attempt, charge in self.log.items():
            if charge["charges"] > 1:
                self.violated("I15", attempt, f"charged {charge['charges']} times")

    def i16_the_providers_log_is_our_payments(self):
        """Of attempts that are settled; one that is known to differ has an open operator case, or had one that is handled."""
        payments = {printed("att", row["attempt_id"]): row["amount_minor"]
                    for row in self.rows("SELECT * FROM osto_payments WHERE attempt_id IS NOT NULL")}
        told = {printed("att", row["attempt_id"]) for row in
                self.rows("SELECT attempt_id FROM osto_operator_cases WHERE reason = 'charged_after_all'")}
        for row in self.attempts():
            attempt = printed("att", row["id"])
            if row["state"] in LIVE or attempt in told:
                continue
            taken = self.log.get(attempt, {"taken": 0})["taken"]
            ours = payments.get(attempt, 0) if row["state"] == "succeeded" else 0
            by_hand = self.rows("SELECT 1 FROM osto_operator_cases WHERE attempt_id = ? AND finding IS NOT NULL", row["id"])
            if taken != ours and not by_hand and not self.log.get(attempt, {}).get("returned"):
                self.violated("I16", attempt, f"the provider holds {taken}, we booked {ours}")
        known = {printed("att", row["id"]) for row in self.attempts()}
        for attempt, charge in self.log.items():
            if charge["taken"] and attempt not in known:
                self.violated("I16", attempt, "the provider charged what nobody asked for")

    def i16_the_providers_refunds_are_ours(self):
        """Of refunds that are settled, where the provider tells of refunds; those that a person found out about or was told of are known."""
        known = {}
        for row in self.rows("SELECT * FROM osto_refunds"):
            refund = printed("rfd", row["id"])
            known[refund] = row["state"]
            by_hand = self.rows("SELECT 1 FROM osto_operator_cases WHERE refund_id = ? AND (finding IS NOT NULL OR reason = 'refunded_after_all')", row["id"])
            if refund not in self.refund_log or row["by_hand"] or by_hand or row["state"] not in ("succeeded", "failed", "canceled"):
                continue
            given, ours = self.refund_log[refund]["given"], row["amount_minor"] if row["state"] == "succeeded" else 0
            if given != ours:
                self.violated("I16", refund, f"the provider gave back {given}, we booked {ours}")
        for refund, entry in self.refund_log.items():
            if entry["given"] and refund not in known:
                self.violated("I16", refund, "the provider gave back what nobody asked for")

    def i17_the_provider_gives_back_no_more_than_it_took(self):
        given = {}
        for entry in self.refund_log.values():
            given[entry["attempt"]] = given.get(entry["attempt"], 0) + entry["given"]
        for attempt, amount in given.items():
            charge = self.log.get(attempt, {"taken": 0})
            if amount > charge["taken"] and not charge.get("returned"):
                self.violated("I17", attempt, f"the provider took {charge['taken']} and gave back {amount}")

    def i17_nothing_goes_back_that_did_not_come(self):
        for row in self.rows(
                "SELECT p.*, coalesce((SELECT sum(amount_minor) FROM osto_refunds r WHERE r.company_id = p.company_id AND r.payment_id = p.id"
                " AND r.state NOT IN ('failed', 'canceled')), 0) + coalesce((SELECT sum(amount_minor) FROM osto_disputes x WHERE"
                " x.company_id = p.company_id AND x.payment_id = p.id AND x.state NOT IN ('won', 'withdrawn')), 0) + coalesce((SELECT"
                " sum(amount_minor) FROM osto_reversals v WHERE v.company_id = p.company_id AND v.payment_id = p.id AND v.dispute_id"
                " IS NULL), 0) AS given FROM osto_payments p"):
            if row["given"] > row["amount_minor"]:
                self.violated("I17", printed("pay", row["id"]), f"{row['given']} of {row['amount_minor']} went back")
        for row in self.rows("SELECT * FROM osto_document_balances WHERE due_minor < 0 OR allocated_minor > total_minor"):
            self.violated("I17", printed("inv", row["document_id"]), f"paid {row['allocated_minor']} of {row['total_minor']}")
        for row in self.rows("SELECT * FROM osto_account_credits WHERE available_minor < 0"):
            self.violated("I17", printed("cmp", row["company_id"]), f"credit of {row['available_minor']}")

    def i18_every_unknown_is_looked_up_or_a_persons(self):
        for table, column, kind, prefix in (("osto_payment_attempts", "attempt_id", "look_up", "att"),
                                            ("osto_refunds", "refund_id", "look_up_refund", "rfd")):
            for row in self.rows(
                    f"SELECT x.id, x.state FROM {table} x WHERE x.state IN ('unknown', 'pending', 'requires_action') AND NOT EXISTS"
                    f" (SELECT 1 FROM osto_due_work w WHERE w.company_id = x.company_id AND w.kind = '{kind}' AND w.subject_id = x.id)"
                    f" AND NOT EXISTS (SELECT 1 FROM osto_operator_cases o WHERE o.{column} = x.id AND o.state = 'open')"):
                self.violated("I18", printed(prefix, row["id"]), f"{row['state']} and nobody looks")

    def i19_no_charge_without_a_due_invoice_and_a_method(self):
        """What follows an attempt of the customer, because that one was not sent or another method has to do, is as asked for."""
        asked_by_customer = set()
        for row in sorted(self.attempts(), key=lambda row: (row["document_id"], row["ordinal"])):
            follows = row["reason"] == "fallback" and (row["document_id"], row["ordinal"] - 1) in asked_by_customer
            if row["reason"] == "customer" or follows:
                asked_by_customer.add((row["document_id"], row["ordinal"]))
            attempt = printed("att", row["id"])
            if row["finalized_at"] is None or row["created_at"] < row["finalized_at"]:
                self.violated("I19", attempt, "before its invoice was finalized")
            day = (EPOCH + timedelta(microseconds=row["created_at"])).astimezone(ZoneInfo(row["zone"])).date().isoformat()
            if not follows and row["reason"] != "customer" and row["due_on"] is not None and day < self.day(row["due_on"]):
                self.violated("I19", attempt, f"charged on {day}, due on {self.day(row['due_on'])}")

    @staticmethod
    def day(stored):
        return stored if isinstance(stored, str) else (EPOCH + timedelta(days=stored)).date().isoformat()

    def i20_no_charge_after_void(self):
        for row in self.rows(
                "SELECT a.id FROM osto_payment_attempts a JOIN osto_events e ON e.company_id = a.company_id AND e.kind = 'document_voided'"
                " AND e.subject_id = a.document_id WHERE a.submitted_at > e.effective_at"):
            self.violated("I20", printed("att", row["id"]), "sent after its invoice was voided")

    def i24_caps_of_schemes_and_nothing_after_never(self):
        refused, sent = {}, {}
        for row in self.attempts():
            if row["submitted_at"] is None:
                continue
            method = row["method_id"]
            barred = refused.get(method)
            renewed = row["changed_at"] is not None and barred is not None and row["changed_at"] >= barred
            if barred is not None and row["submitted_at"] >= barred and row["created_at"] >= barred and not renewed:
                self.violated("I24", printed("att", row["id"]), "charges a method that is never to be charged again")
            if row["state"] == "declined" and row["decline_class"] == "never":
                refused[method] = row["settled_at"]
            times = sent.setdefault((row["document_id"], method), [])
            times.append(row["submitted_at"])
            window = 30 * 86_400 * 1_000_000
            if sum(1 for at in times if at > row["submitted_at"] - window) > SCHEME_CAP:
                self.violated("I24", printed("pmt", method), f"more than {SCHEME_CAP} attempts in 30 days on one invoice")

    def i25_restricted_exactly_by_steps_of_open_cases(self):
        """A case that was moved is restricted by the steps of its other policy, which it may not have reached. What was paid for may stay on,
        and what has ended cannot be restricted: where nothing is, a subscription that the invoice bills lived on unpaid."""
        moved = {row["subject_id"] for row in self.rows("SELECT subject_id FROM osto_events WHERE kind = 'dunning_policy_changed'")}
        for case in self.rows("SELECT * FROM osto_dunning_cases"):
            name = printed("dun", case["id"])
            steps = self.rows("SELECT * FROM osto_dunning_steps WHERE company_id = ? AND case_id = ?", case["company_id"], case["id"])
            blocks = self.rows("SELECT * FROM osto_blocks WHERE company_id = ? AND case_id = ?", case["company_id"], case["id"])
            restricts = any(step["action"] in ("limit", "suspend") for step in steps)
            stands = any(block["lifted_at"] is None for block in blocks)
            is_live = case["state"] in ("open", "paused", "exhausted")
            if stands and not (restricts and is_live):
                self.violated("I25", name, f"restricts, though it is {case['state']}")
            if restricts and case["state"] in ("open", "paused") and case["id"] not in moved and not stands and self.had_something_unpaid(case, steps):
                self.violated("I25", name, "has taken a step that restricts, and nothing is restricted")

    def had_something_unpaid(self, case, steps):
        """At its first step that restricts."""
        at = min(step["taken_at"] for step in steps if step["action"] in ("limit", "suspend"))
        return self.rows(
            "SELECT 1 FROM osto_document_lines l JOIN osto_subscriptions s ON s.company_id = l.company_id AND s.id = l.subscription_id WHERE"
            " l.company_id = ? AND l.document_id = ? AND (s.ended_at IS NULL OR s.ended_at > ?) AND NOT EXISTS (SELECT 1 FROM osto_document_lines o"
            " JOIN osto_document_balances b ON b.company_id = o.company_id AND b.document_id = o.document_id WHERE o.company_id = l.company_id AND"
            " o.subscription_id = l.subscription_id AND o.amount_minor > 0 AND b.paid_at <= ? AND o.service_start <= ? AND o.service_end > ?)",
            case["company_id"], case["document_id"], at, at, at, at)

    def i26_paying_restores_at_once(self):
        for case in self.rows("SELECT * FROM osto_dunning_cases WHERE state IN ('recovered', 'canceled')"):
            name = printed("dun", case["id"])
            for step in self.rows("SELECT * FROM osto_dunning_steps WHERE company_id = ? AND case_id = ?", case["company_id"], case["id"]):
                if step["taken_at"] > case["closed_at"]:
                    self.violated("I26", name, f"step {step['position']} was taken after it was closed")
            for block in self.rows("SELECT * FROM osto_blocks WHERE company_id = ? AND case_id = ?", case["company_id"], case["id"]):
                if block["lifted_at"] is None or block["lifted_at"] > case["closed_at"]:
                    self.violated("I26", name, "still restricts after it was closed")
        for row in self.rows(
                "SELECT k.id FROM osto_dunning_cases k JOIN osto_document_balances b ON b.company_id = k.company_id AND b.document_id ="
                " k.document_id WHERE k.state IN ('open', 'paused') AND b.due_minor = 0"):
            self.violated("I26", printed("dun", row["id"]), "is open, and nothing is due")

    def i27_steps_in_order_and_once(self):
        before = {}
        for step in self.rows("SELECT * FROM osto_dunning_steps ORDER BY company_id, case_id, position"):
            case = step["case_id"]
            if case in before and before[case] > step["taken_at"]:
                self.violated("I27", printed("dun", case), f"step {step['position']} was taken before the one before it")
            before[case] = step["taken_at"]

    def run(self):
        for name in sorted(dir(self)):
            if name[0] == "i" and name[1:3].isdigit():
                getattr(self, name)()
        return self.found


def main():
    with open(sys.argv[2], encoding="utf-8") as file:
        log = json.load(file)
    found = Audit(sys.argv[1], log).run()
    print("\n".join(found), end="\n" if found else "")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
