"""Checks of documents: discounts, taxes and totals worked out again, and credit notes against what they credit."""
from __future__ import annotations

from fractions import Fraction

from document_taxes import Buyer, terms_of
from documents import totals
from shares import rounded


class DocumentChecks:
    """A part of Checker: `self.book` and `self.expect` are its."""

    def policy_of(self, document: dict) -> dict:
        own = document.get("billing_policy_id") or self.book.companies[document["company_id"]]["billing_policy_id"]
        return self.book.policies[own]

    def final_at(self, document: dict) -> str:
        return document.get("finalized_at") or document["invoice_at"]

    def periods(self, applied: dict) -> int | None:
        coupon = self.book.coupons[applied["coupon_id"]]
        return {"once": 1, "periods": int(coupon.get("periods", 0)), "forever": None}[coupon["duration"]]

    def give_uses_back(self, until: str) -> None:
        """A coupon may lower another document in place of one that was voided before."""
        for entry in self.book.tables["osto_journal_entries"]:
            if entry["source_kind"] != "document_voided" or entry["effective_at"] > until or entry["source_id"] in self.voids_seen:
                continue
            self.voids_seen.add(entry["source_id"])
            for row in self.book.discounts_of["inv_" + entry["source_id"],]:
                if self.left[row["applied_coupon_id"]] is not None:
                    self.left[row["applied_coupon_id"]] += 1

    def document(self, document: dict) -> None:
        lines, taxes = self.book.lines_of[document["id"],], self.book.taxes_of[document["id"],]
        self.expect("line_count", document["id"], int(document["line_count"]), len(lines))
        if document["state"] == "draft":
            return
        self.give_uses_back(self.final_at(document))
        if document["kind"] == "refund_voucher":
            return self.refund_voucher(document, lines, taxes)
        if document["id"] in self.book.notes:
            return self.credit_note(document, lines, taxes)
        seller, policy = self.book.sellers[document["legal_entity_id"]], self.policy_of(document)
        sells_credit = any(line["kind"] == "top_up" for line in lines)  # no coupon lowers it, and no tax is due before the credit is used
        coupons, terms = ([], [[] for _ in lines]) if sells_credit else (self.coupons_for(document, lines), self.terms(document, lines))
        if document["kind"] == "receipt_voucher":  # an advance contains its tax, whatever prices do; each tax of its one line is rounded
            coupons, policy = [], {**policy, "tax_stage": "line"}
        contains_tax = seller["prices"] == "inclusive" or document["kind"] == "receipt_voucher"
        sums = totals(lines, coupons, terms, contains_tax, policy, self.book.digits[document["currency"]], self.answered(document, lines))
        self.expect("purchase_order", document["id"], document["purchase_order"], ", ".join(dict.fromkeys(filter(None, (line["purchase_order"] for line in lines)))))
        for name in ("subtotal", "discount", "tax_included", "tax", "rounding", "total"):
            self.expect(name, document["id"], int(document[name + "_minor"]), sums[name])
        self.expect("discounts", document["id"], [(row["applied_coupon_id"], int(row["base_minor"]), int(row["amount_minor"]))
                                                  for row in self.book.discounts_of[document["id"],]], sums["discounts"])
        self.expect("taxes", document["id"], sorted((row["name"], int(row["taxable_minor"]), int(row["amount_minor"])) for row in taxes), sorted(sums["taxes"]))
        for i, line in enumerate(lines):
            self.expect("line_discount", line["id"], int(line["discount_minor"]), sums["line_discounts"][i])
            shown = sorted((int(row["taxable_minor"]), int(row["amount_minor"])) for row in self.book.line_taxes[line["id"],])
            self.expect("line_taxes", line["id"], shown, sorted(sums["line_taxes"][i]))
        for applied, _, _ in sums["discounts"]:
            if self.left[applied] is not None:
                self.left[applied] -= 1
        if document["state"] == "skipped":
            return self.expect("skipped", document["id"], (sums["total"], policy["zero_documents"]), (0, "skip"))
        if document["kind"] == "receipt_voucher":
            return
        is_note = sums["total"] < 0 and policy["negative_document"] != "negative_invoice"
        self.expect("kind", document["id"], document["kind"], "credit_note" if is_note else "invoice")

    def answered(self, document: dict, lines: list[dict]) -> list[list[int]] | None:
        """Of an outside engine: amounts that nothing derives, each of the sign of its line and at most its net."""
        if "tax_requested_at" not in document:
            return None
        for line in lines:
            net = int(line["amount_minor"]) - int(line["discount_minor"])
            for row in self.book.outside_taxes[line["id"],]:
                amount = int(row["amount_minor"])
                self.expect("outside_tax", line["id"], amount == 0 or (0 < amount <= net if net > 0 else net <= amount < 0), True)
        return [[int(row["amount_minor"]) for row in self.book.outside_taxes[line["id"],]] for line in lines]

    def plan_of(self, line: dict) -> dict:
        charge = self.book.charges.get(line.get("charge_id"))
        return self.book.plans[self.book.versions[charge["plan_version_id"]]["plan_id"]] if charge else {"code": ""}

    def coupons_for(self, document: dict, lines: list[dict]) -> list[dict]:
        """Coupons of the company that held and had something left when the document was finalized."""
        at, recorded = self.final_at(document), {row["applied_coupon_id"] for row in self.book.discounts_of[document["id"],]}
        found = []
        for applied in sorted(self.book.applied.values(), key=lambda row: int(row["ordinal"])):
            coupon = self.book.coupons[applied["coupon_id"]]
            held = applied["applied_at"] < at and not ("removed_at" in applied and applied["removed_at"] < at)
            at_once = at in (applied["applied_at"], applied.get("removed_at"))  # commands of one instant: as they happened
            amount = self.book.coupon_amounts.get((coupon["id"], document["currency"]))
            if applied["company_id"] != document["company_id"] or not (applied["id"] in recorded if at_once else held):
                continue
            if self.left[applied["id"]] == 0 or not (amount or "percent" in coupon):
                continue
            listed = {name: coupon[name].split("\n") if coupon[name] else [] for name in ("modules", "plans", "charges")}
            entry = {"id": applied["id"], "subscription": applied.get("subscription_id"), **listed,
                     "fits": [self.fits(listed, applied, line) for line in lines]}
            entry |= {"percent": coupon["percent"]} if "percent" in coupon else {"amount_minor": int(amount["amount_minor"])}
            found.append(entry)
        return found

    def fits(self, listed: dict, applied: dict, line: dict) -> bool:
        module = self.book.modules.get(line.get("module_id"), {"code": ""})["code"]
        charge = self.book.charges.get(line.get("charge_id"), {"code": ""})["code"]
        codes = {"modules": module, "plans": self.plan_of(line)["code"], "charges": charge}
        return all(not listed[name] or codes[name] in listed[name] for name in codes) and \
            applied.get("subscription_id") in (None, line.get("subscription_id"))

    def terms(self, document: dict, lines: list[dict]) -> list[list[tuple]]:
        """By the catalogue's rules; of built-in tax systems by the rates that the document shows."""
        seller = self.book.sellers[document["legal_entity_id"]]
        if "tax_requested_at" in document:
            return [[(row["code"], row["name"], Fraction(row["rate_percent"]), row["treatment"], "net") for row in self.book.outside_taxes[line["id"],]]
                    for line in lines]
        if seller["tax_system"] == "rules" and document["state"] != "skipped":
            buyer = Buyer(self.book.companies[document["company_id"]])
            return [terms_of(seller, buyer, self.book.tables["osto_tax_rules"], document["issued_on"],
                             line["tax_code"] or self.book.modules.get(line.get("module_id"), {"tax_code": ""})["tax_code"]) for line in lines]
        shown = [(row["code"], row["name"], Fraction(row["rate_percent"]), row["treatment"], row["tax_on"])
                 for row in self.book.taxes_of[document["id"],]]
        return [[shown[int(row["tax_position"])] for row in sorted(self.book.line_taxes[line["id"],], key=lambda row: int(row["tax_position"]))]
                for line in lines]

    def credit_note(self, document: dict, lines: list[dict], taxes: list[dict]) -> None:
        """What a credit note gives back is a part of what was billed: of each line its discount and its tax in the same part."""
        note, policy = self.book.notes[document["id"]], self.policy_of(document)
        self.expect("kind", document["id"], document["kind"], "credit_note")
        net, tax = 0, 0
        of_taxes = {int(row["position"]): [0, 0] for row in taxes}
        for line in lines:
            original = self.book.lines[line["credited_line_id"]]
            billed, given = int(original["amount_minor"]), -int(line["amount_minor"])
            self.expect("credited_within_line", line["id"], given <= billed, True)
            billed_tax = sum(int(row["amount_minor"]) for row in self.book.line_taxes[original["id"],])
            given_tax = -sum(int(row["amount_minor"]) for row in self.book.line_taxes[line["id"],])
            line_net = given + int(line["discount_minor"])
            net += line_net
            for row in self.book.line_taxes[line["id"],]:
                self.expect("credited_taxable", line["id"], int(row["taxable_minor"]), -line_net)
                of_taxes[int(row["tax_position"])][0] += int(row["taxable_minor"])
                of_taxes[int(row["tax_position"])][1] += int(row["amount_minor"])
            tax += given_tax
            others = [other for other in self.book.lines.values() if other.get("credited_line_id") == original["id"]]
            has_credits = any(int(other["amount_minor"]) < 0 for other in self.book.lines_of[original["document_id"],])  # which share its tax
            if policy["credit_note_stage"] == "line" and len(others) == 1 and billed and not has_credits:
                self.expect("credited_tax", line["id"], given_tax, rounded(billed_tax * -Fraction(line["exact_amount"]) / billed, policy["credit_note_rounding"]))
        for name in ("amount", "discount"):
            self.expect("credited_" + name, document["id"], int(document[{"amount": "subtotal"}.get(name, name) + "_minor"]),
                        sum(int(line[name + "_minor"]) for line in lines))
        self.expect("credited_rest", document["id"], (document["rounding_minor"], document["tax_included_minor"]), ("0", "0"))
        self.expect("tax", document["id"], -int(document["tax_minor"]), tax)
        self.expect("total", document["id"], -int(document["total_minor"]), net + tax)
        money = sum(int(note[name]) for name in ("offset_minor", "refund_minor", "account_credit_minor"))
        self.expect("credit_note_money", document["id"], money, net + tax)
        for row in taxes:
            self.expect("taxes", document["id"], [int(row["taxable_minor"]), int(row["amount_minor"])], of_taxes[int(row["position"])])
