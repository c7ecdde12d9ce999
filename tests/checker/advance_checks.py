"""Checks of advances: what came ahead of its invoice, the tax in it, and what invoices and refund vouchers took of it.

CGST rules, rules 50 and 51: a receipt voucher taxes an advance when it comes, an invoice that it pays takes that tax back, and
what goes back without a supply has a refund voucher. Tax that is owed is so that of invoices, and of advances that are held.
"""
from __future__ import annotations

from collections import Counter, defaultdict
from fractions import Fraction

from documents import whole_parts


class AdvanceChecks:
    """A part of Checker: `self.book` and `self.expect` are its."""

    def advance_line(self, line: dict) -> None:
        document = self.book.documents[line["document_id"]]
        kind = {"advance": "receipt_voucher", "advance_refund": "refund_voucher"}[line["kind"]]
        self.expect("advance_document", line["id"], document["kind"], kind)
        self.expect("line_exact", line["id"], Fraction(line["exact_amount"]), Fraction(int(line["amount_minor"])))
        self.expect("advance_sign", line["id"], int(line["amount_minor"]) > 0, kind == "receipt_voucher")

    def advances(self) -> None:
        advances = {row["document_id"]: row for row in self.book.tables["osto_advances"]}
        uses = sorted(self.book.tables["osto_advance_uses"], key=lambda row: (row["voucher_id"], int(row["ordinal"])))
        uses_of: dict[str, list[dict]] = defaultdict(list)
        for use in uses:
            uses_of[use["voucher_id"]].append(use)
        parts = {(row["voucher_id"], row["ordinal"], int(row["tax_position"])): int(row["amount_minor"]) for row in self.book.tables["osto_advance_use_taxes"]}
        for voucher_id, advance in advances.items():
            self.advance(advance, uses_of[voucher_id], parts)
        vouchers = {document["id"] for document in self.book.documents.values() if document["kind"] == "receipt_voucher"}
        self.expect("advances", "vouchers", vouchers, set(advances))
        self.advances_of_payments(advances, uses)
        self.adjusted(advances, uses)
        self.tax_on_advances(advances)

    def advance(self, advance: dict, uses: list[dict], parts: dict) -> None:
        """What is left is split over the value and each tax, use by use: largest remainder, so that the last use takes the rest."""
        subject, voucher = advance["document_id"], self.book.documents[advance["document_id"]]
        self.expect("advance", subject, (int(advance["amount_minor"]), int(advance["tax_minor"])), (int(voucher["total_minor"]), int(voucher["tax_minor"])))
        taxes = [int(row["amount_minor"]) for row in self.book.taxes_of[subject,]]
        left = [int(advance["amount_minor"]) - sum(taxes), *taxes]
        for number, use in enumerate(uses, 1):
            amount = int(use["amount_minor"])
            self.expect("advance_use_order", subject, int(use["ordinal"]), number)
            self.expect("advance_used_once", subject, amount <= sum(left), True)
            split = whole_parts(amount, [Fraction(amount * part, sum(left)) for part in left])
            shown = [parts.get((subject, use["ordinal"], position), 0) for position in range(len(taxes))]
            self.expect("advance_use_taxes", subject, (shown, int(use["tax_minor"])), (split[1:], sum(split[1:])))
            left = [before - part for before, part in zip(left, split)]
        if voucher["state"] == "voided":
            self.expect("advance_void", subject, uses, [])
            left = [0]
        self.expect("advance_left", subject, (int(advance["left_minor"]), int(advance["left_tax_minor"])), (sum(left), sum(left[1:])))

    def advances_of_payments(self, advances: dict[str, dict], uses: list[dict]) -> None:
        """A payment's first voucher is of all of it that no document took when it came; each later one is of a use by a refund that failed.
        Where the policy had come to issue none meanwhile, there is none of that use."""
        refunds = self.book.by_id("osto_refunds")
        failed: dict[str, Counter] = defaultdict(Counter)
        for use in uses:
            if refunds.get(use.get("refund_id"), {}).get("state") in ("failed", "canceled"):
                failed[advances[use["voucher_id"]]["payment_id"]][int(use["amount_minor"])] += 1
        payments = self.book.by_id("osto_payments")
        numbers = {row["document_id"]: int(row["number"]) for row in self.book.tables["osto_numbers"]}
        of_payment: dict[str, list[dict]] = defaultdict(list)
        # Several may be of one instant; their numbers follow each other.
        for advance in sorted(advances.values(), key=lambda row: (self.book.documents[row["document_id"]]["finalized_at"], numbers[row["document_id"]])):
            of_payment[advance["payment_id"]].append(advance)
        for payment_id, own in of_payment.items():
            taken = sum(int(row["amount_minor"]) for row in self.book.tables["osto_allocations"]
                        if row["payment_id"] == payment_id and int(row["amount_minor"]) > 0)
            expected = int(payments[payment_id]["amount_minor"]) - taken
            self.expect("advance_of_payment", payment_id, int(own[0]["amount_minor"]), expected)
            again = Counter(int(row["amount_minor"]) for row in own[1:])
            self.expect("advance_again", payment_id, list((again - failed[payment_id]).elements()), [])
            self.advance_codes(own, uses, advances)

    def advance_codes(self, own: list[dict], uses: list[dict], advances: dict[str, dict]) -> None:
        """What is held again is for what it was for."""
        def code(advance: dict) -> str:
            return self.book.lines_of[advance["document_id"],][0]["tax_code"]
        for advance in own[1:]:
            before = [code(advances[use["voucher_id"]]) for use in uses if use["amount_minor"] == advance["amount_minor"]
                      and advances[use["voucher_id"]]["payment_id"] == advance["payment_id"]]
            self.expect("advance_again_for", advance["document_id"], code(advance) in before, True)

    def adjusted(self, advances: dict[str, dict], uses: list[dict]) -> None:
        """Invoices take of advances what account credit paid of them, the oldest first; of credit of several kinds advances come first."""
        applied = {row["document_id"]: int(row["credit_applied_minor"]) for row in self.book.tables["osto_document_balances"]}
        by_document: dict[str, list[dict]] = defaultdict(list)
        for use in uses:
            by_document[use["document_id"]].append(use)
        for document_id, own in by_document.items():
            document, amount = self.book.documents[document_id], sum(int(use["amount_minor"]) for use in own)
            if document["kind"] == "invoice":
                self.expect("advance_pays", document_id, amount <= applied.get(document_id, 0), True)
                self.first_in_first_out(document, own, advances, uses)
            else:
                tax = sum(int(use["tax_minor"]) for use in own)
                self.expect("refund_voucher", document_id, (document["kind"], -int(document["total_minor"]), -int(document["tax_minor"])),
                            ("refund_voucher", amount, tax))
                self.expect("refund_voucher_way", document_id, all(("refund_id" in use) != ("reversal_id" in use) for use in own), True)

    def first_in_first_out(self, invoice: dict, own: list[dict], advances: dict[str, dict], uses: list[dict]) -> None:
        """No advance is used while something is left of one that came before it."""
        at = invoice["finalized_at"]
        last = max(advances[use["voucher_id"]]["received_at"] for use in own)
        for advance in advances.values():
            voucher = self.book.documents[advance["document_id"]]
            same = (advance["currency"], voucher["company_id"]) == (invoice["currency"], invoice["company_id"])
            if not same or advance["received_at"] >= last or voucher["finalized_at"] >= at or voucher["state"] == "voided":
                continue
            used = sum(int(use["amount_minor"]) for use in uses if use["voucher_id"] == advance["document_id"] and use["used_at"] <= at)
            self.expect("advance_first", invoice["id"], used, int(advance["amount_minor"]))

    def refund_voucher(self, document: dict, lines: list[dict], taxes: list[dict]) -> None:
        """Its lines contain what goes back of the taxes of their receipt vouchers."""
        line_taxes = [row for line in lines for row in self.book.line_taxes[line["id"],]]
        for row in taxes:
            own = [tax for tax in line_taxes if tax["tax_position"] == row["position"]]
            self.expect("taxes", document["id"], [int(row["taxable_minor"]), int(row["amount_minor"])],
                        [sum(int(tax["taxable_minor"]) for tax in own), sum(int(tax["amount_minor"]) for tax in own)])
        total, tax = sum(int(line["amount_minor"]) for line in lines), sum(int(row["amount_minor"]) for row in taxes)
        found = [int(document[name + "_minor"]) for name in ("subtotal", "discount", "tax_included", "tax", "rounding", "total")]
        self.expect("refund_voucher_sums", document["id"], found, [total, 0, tax, tax, 0, total])

    def tax_on_advances(self, advances: dict[str, dict]) -> None:
        """The account advance_tax holds the tax on advances that are held; they are a part of account credit. Output tax over receipt,
        invoice, adjustment and refund is so owed once: that of invoices and notes, and of what is held."""
        booked: dict[tuple, int] = defaultdict(int)
        payable: dict[tuple, int] = defaultdict(int)
        for posting in self.book.tables["osto_postings"]:
            key = posting["company_id"], posting["currency"]
            booked[key] += int(posting["amount_minor"]) if posting["account"] == "advance_tax" else 0
            payable[key] += int(posting["amount_minor"]) if posting["account"] == "tax_payable" else 0
        held: dict[tuple, int] = defaultdict(int)
        left: dict[tuple, int] = defaultdict(int)
        for advance in advances.values():
            key = advance["company_id"], advance["currency"]
            held[key] += int(advance["left_tax_minor"])
            left[key] += int(advance["left_minor"])
        credit = {(row["company_id"], row["currency"]): int(row["available_minor"]) for row in self.book.tables["osto_account_credits"]}
        owed: dict[tuple, int] = defaultdict(int)
        for document in self.book.documents.values():
            if document["state"] == "finalized" and document["kind"] in ("invoice", "credit_note"):
                owed[document["company_id"], document["currency"]] += int(document["tax_minor"])
        for key in booked.keys() - held.keys():
            self.expect("advance_tax", " ".join(key), booked[key], 0)
        for key in held:
            self.expect("advance_tax", " ".join(key), booked[key], held[key])
            self.expect("advances_in_credit", " ".join(key), left[key] <= credit.get(key, 0), True)
            self.expect("tax_owed_once", " ".join(key), -payable[key], owed[key] + held[key])
