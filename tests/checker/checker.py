"""Works every amount of a book out again, in fractions, sharing no code with the library.

    osto-billing export --canonical --database sqlite:book.db | checker.py

Reads the canonical export (one row a line) and prints one line per amount that is not what prices, periods, usage and rates
make it. The exit code is 1 when there is one.
"""
from __future__ import annotations

import json
import sys
from collections import defaultdict
from datetime import timezone, tzinfo
from fractions import Fraction
from zoneinfo import ZoneInfo

from advance_checks import AdvanceChecks
from calendar_of_periods import DAYS, instant, interval_of, period_of, start_of_day, usage_period_of
from document_checks import DocumentChecks
from dunning_checks import DunningChecks
from phase_checks import PhaseChecks
from shares import Interval, Shared, leading_share, rounded, share_of, share_of_price, to_places
from usage_checks import UsageChecks


class Book:
    def __init__(self, lines) -> None:
        self.tables: dict[str, list[dict]] = defaultdict(list)
        for line in lines:
            row = json.loads(line)
            self.tables[row.pop("table")].append(row)
        self.items = self.by_id("osto_subscription_items")
        self.charges = self.by_id("osto_charges")
        self.meters = self.by_id("osto_meters")
        self.versions = self.by_id("osto_plan_versions")
        self.policies = {row["id"]: dict(line.split("=", 1) for line in row["choices"].splitlines())
                         for row in self.tables["osto_billing_policies"]}
        self.sellers = self.by_id("osto_legal_entities")
        self.companies = {row["company_id"]: row for row in self.tables["osto_companies"]}
        self.subscriptions = self.by_id("osto_subscriptions")
        self.documents = self.by_id("osto_documents")
        self.lines = self.by_id("osto_document_lines")
        self.prices = {(p["charge_id"], p["currency"], interval_of(p)): p for p in self.tables["osto_prices"] if not p["dimensions"]}
        self.variants: dict[tuple, list[dict]] = defaultdict(list)
        for price in self.tables["osto_prices"]:
            self.variants[price["charge_id"], price["currency"], interval_of(price)].append(price)
        self.tiers: dict[tuple, list[dict]] = defaultdict(list)
        for tier in sorted(self.tables["osto_price_tiers"], key=lambda row: int(row["position"])):
            self.tiers[tier["charge_id"], tier["currency"], interval_of(tier), tier["variant"]].append(tier)
        self.lines_of = self.group("osto_document_lines", "document_id")
        self.taxes_of = self.group("osto_document_taxes", "document_id")
        self.usage_lines = self.group("osto_usage_lines", "item_id", "window_start")
        self.modules, self.plans = self.by_id("osto_modules"), self.by_id("osto_plans")
        self.coupons, self.applied = self.by_id("osto_coupons"), self.by_id("osto_applied_coupons")
        self.coupon_amounts = {(row["coupon_id"], row["currency"]): row for row in self.tables["osto_coupon_amounts"]}
        self.discounts_of = self.group("osto_document_discounts", "document_id")
        self.line_taxes = self.group("osto_line_taxes", "line_id")
        self.phases_of = self.group("osto_plan_phases", "plan_version_id")
        self.outside_taxes = self.group("osto_outside_taxes", "line_id")
        self.notes = {row["document_id"]: row for row in self.tables["osto_credit_notes"]}
        self.digits = currency_digits()

    def by_id(self, table: str) -> dict[str, dict]:
        return {row["id"]: row for row in self.tables[table]}

    def group(self, table: str, *keys: str) -> dict[tuple, list[dict]]:
        found: dict[tuple, list[dict]] = defaultdict(list)
        for row in sorted(self.tables[table], key=lambda row: int(row.get("position", 0))):
            found[tuple(row[key] for key in keys)].append(row)
        return found

    def own_rules_id(self, subscription: dict, item: dict, charge: dict | None = None) -> str | None:
        """The policy of a charge, else of the subscription, else of its plan version. None: that of the company, which may change."""
        named = (row.get("billing_policy_id") for row in (charge or {}, subscription, self.versions[item["plan_version_id"]]))
        return next((policy_id for policy_id in named if policy_id), None)

    def rules_id(self, subscription: dict, item: dict, charge: dict | None = None) -> str:
        return self.own_rules_id(subscription, item, charge) or self.companies[subscription["company_id"]]["billing_policy_id"]

    def rules(self, subscription: dict, item: dict) -> dict:
        return self.policies[self.rules_id(subscription, item)]

    def zone(self, subscription: dict, item: dict, policy: dict) -> tzinfo:
        """The item's, else the company's; with a fixed offset, that of the subscription's start."""
        zone = ZoneInfo(item["zone"] or self.companies[subscription["company_id"]]["zone"])
        if policy["zone_rule"] == "daylight_saving":
            return zone
        return timezone(instant(subscription["start_at"]).astimezone(zone).utcoffset())


def currency_digits() -> dict[str, int]:
    """ISO 4217 currencies whose minor unit is not a hundredth."""
    digits = defaultdict(lambda: 2)
    digits.update(dict.fromkeys("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split(), 0))
    digits.update(dict.fromkeys("BHD IQD JOD KWD LYD OMR TND".split(), 3))
    digits.update(dict.fromkeys("CLF UYW".split(), 4))
    return digits


class Checker(AdvanceChecks, DocumentChecks, DunningChecks, PhaseChecks, UsageChecks):
    """Each check yields (what, id, found, expected)."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.wrong: list[tuple[str, str, object, object]] = []

    def expect(self, what: str, subject: str, found, expected) -> None:
        if found != expected:
            self.wrong.append((what, subject, found, expected))

    def run(self) -> list[tuple[str, str, object, object]]:
        for line in self.book.lines.values():
            self.line(line)
            self.policy_of_charge(line)
        self.phases()
        self.voids_seen: set[str] = set()
        self.left = {row["id"]: self.periods(row) for row in self.book.applied.values()}
        for document in sorted(self.book.documents.values(), key=lambda row: (self.final_at(row), row["id"])):
            self.document(document)
        self.balances()
        self.payments()
        self.advances()
        self.journal()
        self.numbers()
        self.usage()
        self.dunning()
        return self.wrong

    # ---- lines ------------------------------------------------------------------------------------------------------

    def line(self, line: dict) -> None:
        if line["kind"] in ("recurring", "seat"):
            exact = self.timed(line)
        elif line["kind"] == "one_off":
            exact = self.priced(line, Fraction(1), (1, 1))
        elif line["kind"] in ("advance", "advance_refund"):
            return self.advance_line(line)
        elif line["kind"] == "unused_time_credit":
            return self.credit(line)
        elif line["kind"] == "top_up":
            exact = self.minor(Fraction(line["quantity"]) * Fraction(line["unit_price"]), line)
            self.expect("line", line["id"], int(line["amount_minor"]), rounded(exact, self.policy(line)["rounding"]))
            return self.expect("line_exact", line["id"], Fraction(line["exact_amount"]), exact)
        else:
            return  # of usage and commitments all lines of a window are worked out together: usage()
        self.expect("line", line["id"], int(line["amount_minor"]), self.to_unit(line, exact))
        self.expect("line_exact", line["id"], Fraction(line["exact_amount"]), exact)

    def policy(self, line: dict) -> dict:
        return self.book.policies[line["billing_policy_id"]]

    def rules(self, line: dict) -> dict:
        """Of the subscription's time, which no single charge decides."""
        subscription, item = self.book.subscriptions[line["subscription_id"]], self.book.items[line["item_id"]]
        is_by_company = not self.book.own_rules_id(subscription, item, self.book.charges[line["charge_id"]])
        return self.policy(line) if is_by_company else self.book.rules(subscription, item)

    def policy_of_charge(self, line: dict) -> None:
        if line["kind"] in ("recurring", "seat", "one_off", "usage", "late_usage", "commitment", "unused_time_credit"):
            subscription, item = self.book.subscriptions[line["subscription_id"]], self.book.items[line["item_id"]]
            expected = self.book.own_rules_id(subscription, item, self.book.charges[line["charge_id"]])
            self.expect("line_policy", line["id"], line["billing_policy_id"], expected or line["billing_policy_id"])

    def to_unit(self, line: dict, exact: Fraction) -> int:
        policy = self.policy(line)
        unit = {"minor_unit": 1, "whole_unit": 10 ** self.book.digits[line["currency"]],
                "cash_increment": int(policy["cash_increment_minor"])}[policy["rounding_unit"]]
        return rounded(exact / unit, policy["rounding"]) * unit

    def minor(self, major: Fraction, line: dict) -> Fraction:
        return major * 10 ** self.book.digits[line["currency"]]

    def price(self, line: dict, interval: tuple[str, int]) -> tuple[dict, list[dict]]:
        key = (line["charge_id"], line["currency"], interval)
        return self.book.prices[key], self.tiers_of(self.book.prices[key])

    def tiers_of(self, price: dict) -> list[dict]:
        return self.book.tiers.get((price["charge_id"], price["currency"], interval_of(price), price["variant"]), [])

    @staticmethod
    def parts_of(price: dict, tiers: list[dict], quantity: Fraction, policy: dict, events: int) -> list[Fraction]:
        return rated(price, tiers, quantity, policy, events)

    def priced(self, line: dict, quantity: Fraction, share: tuple[int, int]) -> Fraction:
        """A share of what the quantity costs in a period: each part of the price is prorated, and rounded where the policy rounds parts."""
        price, tiers = self.price(line, interval_of(self.book.items[line["item_id"]]))
        return self.sum_of_parts(line, rated(price, tiers, quantity, self.policy(line)), share)

    def sum_of_parts(self, line: dict, parts: list[Fraction], share: tuple[int, int]) -> Fraction:
        policy = self.policy(line)
        return sum((to_places(share_of_price(policy, self.minor(part, line), share), policy["tier_places"], policy["tier_rounding"])
                    for part in parts), Fraction(0))

    def shared(self, line: dict, service: tuple, month: bool = False) -> Shared:
        """The service in the full period of its item, or in the month of its usage."""
        item, policy = self.book.items[line["item_id"]], self.rules(line)
        zone = self.book.zone(self.book.subscriptions[line["subscription_id"]], item, policy)
        stays_clamped = policy["month_end"] == "clamp_and_stay"
        if month and not self.closes_by_period(item):
            return Shared(zone, usage_period_of(item, zone, service[0], stays_clamped), service, Interval("month", 1))
        unit, count = interval_of(item)
        full = period_of(item, zone, unit, service[0], count, stays_clamped)
        return Shared(zone, full, service, Interval(unit, count))

    def commitment_of(self, item: dict) -> dict | None:
        of_plan = (item["plan_version_id"], item["phase"])
        return next((charge for charge in self.book.charges.values()
                     if charge["kind"] == "commitment" and (charge["plan_version_id"], charge["phase"]) == of_plan), None)

    def closes_by_period(self, item: dict) -> bool:
        """A week's commitment looks at a week's usage: no month is a whole number of weeks."""
        return self.commitment_of(item) is not None and interval_of(item)[0] in DAYS

    def advance_quantity(self, line: dict) -> Fraction:
        charge = self.book.charges[line["charge_id"]]
        if charge["kind"] != "seat":
            return Fraction(1)
        return max(Fraction(0), Fraction(self.book.items[line["item_id"]]["seat_count"]) - Fraction(charge["included_quantity"]))

    def timed(self, line: dict) -> Fraction:
        quantity = self.advance_quantity(line)
        self.expect("line_quantity", line["id"], Fraction(line["quantity"]), quantity)
        shared = self.shared(line, span_of(line))
        share = self.share_of_time(line, shared)
        self.expect("line_share", line["id"], (int(line["share_numerator"]), int(line["share_denominator"])), share)
        exact = self.priced(line, quantity, share)
        return self.limited(line, self.price(line, interval_of(self.book.items[line["item_id"]]))[0], exact, Fraction(*share))

    def share_of_time(self, line: dict, shared: Shared) -> tuple[int, int]:
        policy, subscription = self.policy(line), self.book.subscriptions[line["subscription_id"]]
        begins = instant(subscription["start_at"])
        if self.rules(line)["boundary_time"] == "start_of_day":
            begins = start_of_day(shared.zone, begins)
        if subscription.get("trial_end_at", "") > subscription["start_at"]:
            begins = instant(subscription["trial_end_at"])
        goes_on = "transferred_from" in subscription and subscription.get("trial_end_at", "") < subscription["start_at"]
        if not goes_on and shared.part != shared.full and shared.part[0] == begins and shared.part[1] == shared.full[1]:
            return leading_share(policy, shared)
        in_arrears = self.book.charges[line["charge_id"]].get("billing_mode", self.book.items[line["item_id"]]["billing_mode"]) == "arrears"
        ended_at = subscription.get("ended_at")
        if in_arrears and self.rules(line)["last_period"] == "full" and ended_at and line["service_start"] <= ended_at < line["service_end"]:
            return 1, 1
        return share_of(policy, shared)

    def limited(self, line: dict, price: dict, exact: Fraction, share: Fraction) -> Fraction:
        """Within maximum and minimum of the charge, for the share of the period."""
        policy = self.policy(line)
        for name, choose in (("maximum", min), ("minimum", max)):
            if name not in price or (name == "minimum" and self.waives_minimum(line)):
                continue
            limit = self.minor(Fraction(price[name]), line)
            if policy["commitment_share"] == "prorated" and share != 1:
                limit = Fraction(rounded(limit * share, policy["commitment_rounding"]))
            exact = choose(exact, limit)
        return exact

    def waives_minimum(self, line: dict) -> bool:
        trial_end = self.book.subscriptions[line["subscription_id"]].get("trial_end_at", "")
        return line["kind"] == "usage" and line["service_end"] <= trial_end and self.rules(line)["trial_commitment"] == "waived"

    def credit(self, line: dict) -> None:
        original, policy = self.book.lines[line["credited_line_id"]], self.policy(line)
        billed, service = int(original["amount_minor"]) - int(original["discount_minor"]), span_of(original)
        by_line = policy["credit_basis"] == "billed_line"
        own_span = policy["denominator"] == "own_span" or (by_line and policy["denominator"] not in ("fixed_days", "nominal_cadence"))
        shared = self.shared(original, service)
        share = share_of({**policy, "denominator": "own_span"} if own_span else policy,
                         Shared(shared.zone, service if own_span else shared.full, span_of(line), shared.interval))
        self.expect("line_share", line["id"], (int(line["share_numerator"]), int(line["share_denominator"])), share)
        exact = share_of_price(policy, Fraction(billed) if by_line else self.current_price(original), share)
        credited_before = sum(int(other["discount_minor"]) - int(other["amount_minor"]) for other in self.book.lines.values()
                              if other.get("credited_line_id") == original["id"] and other["id"] < line["id"])
        cap = {"line_amount": billed, "unused_less_credited": min(self.to_unit(line, exact), billed) - credited_before} \
            .get(policy["credit_cap"], billed - credited_before)
        amount = max(0, min(self.to_unit(line, exact), cap))
        if policy["credit_cap"] == "paid_part":  # what was paid by then is not in the book
            self.expect("credit", line["id"], -amount <= int(line["amount_minor"]) <= 0, True)
        else:
            self.expect("credit", line["id"], int(line["amount_minor"]), -amount)
        self.expect("line_exact", line["id"], Fraction(line["exact_amount"]), -exact)
        self.expect("line_quantity", line["id"], line["quantity"], original["quantity"])

    def current_price(self, line: dict) -> Fraction:
        price, _ = self.price(line, interval_of(self.book.items[line["item_id"]]))
        return self.limited(line, price, self.priced(line, self.advance_quantity(line), (1, 1)), Fraction(1))

    # ---- money ------------------------------------------------------------------------------------------------------

    def sums_by(self, table: str, key: str, amount: str = "amount_minor") -> dict[str, int]:
        sums: dict[str, int] = defaultdict(int)
        for row in self.book.tables[table]:
            sums[row[key]] += int(row[amount])
        return sums

    def balances(self) -> None:
        parts = {"allocated": self.sums_by("osto_allocations", "document_id"), "prepaid_applied": self.sums_by("osto_credit_uses", "document_id"),
                 "credited": self.sums_by("osto_credit_notes", "invoice_id", "offset_minor"),
                 "withheld": self.sums_by("osto_withholdings", "document_id"), "written_off": self.sums_by("osto_write_offs", "document_id")}
        for row in self.book.tables["osto_document_balances"]:
            document, subject = self.book.documents[row["document_id"]], row["document_id"]
            total = 0 if document["state"] == "voided" else int(document["total_minor"])
            self.expect("balance_total", subject, int(row["total_minor"]), total)
            for name, sums in parts.items():
                self.expect("balance_" + name, subject, int(row[name + "_minor"]), sums[subject])
            paid = int(row["credit_applied_minor"]) + sum(sums[subject] for sums in parts.values())
            self.expect("balance_due", subject, int(row["due_minor"]), total - paid)
        self.account_credits()
        self.grants()

    def grants(self) -> None:
        used, voided = self.sums_by("osto_credit_uses", "grant_id"), self.sums_by("osto_credit_voids", "grant_id")
        grants = self.book.by_id("osto_credit_grants")
        ended_by_hand = {(row["grant_id"], row["voided_at"]) for row in self.book.tables["osto_credit_voids"]}
        for grant in grants.values():
            left = 0 if "ended_at" in grant else int(grant["amount_minor"]) - used[grant["id"]] - voided[grant["id"]]
            self.expect("grant", grant["id"], int(grant["balance_minor"]), left)
            if (grant["id"], grant.get("ended_at")) in ended_by_hand:
                self.expect("grant_voided", grant["id"], used[grant["id"]] + voided[grant["id"]], int(grant["amount_minor"]))
        balances = {row["document_id"]: row for row in self.book.tables["osto_document_balances"]}
        for bought in self.book.tables["osto_top_ups"]:
            document, subject = self.book.documents[bought["document_id"]], bought["id"]
            self.expect("top_up", subject, int(bought["amount_minor"]), int(document["total_minor"]))
            is_paid = document["id"] in balances and self.was_paid(balances[document["id"]], int(document["total_minor"]))
            state = "paid" if is_paid else "dropped" if document["state"] == "voided" else "pending"
            self.expect("top_up_state", subject, bought["state"], state)
            if state == "paid":
                grant = grants[bought["grant_id"]]
                self.expect("top_up_grant", subject, (grant["kind"], int(grant["amount_minor"]), grant["modules"]),
                            ("paid", int(bought["amount_minor"]), bought["modules"]))

    def was_paid(self, balance: dict, total: int) -> bool:
        """In full, at some time: credit that was granted for it stays granted when a bank takes something of it back."""
        allocations = [row for row in self.book.tables["osto_allocations"] if row["document_id"] == balance["document_id"]]
        held = highest = 0
        for row in sorted(allocations, key=lambda row: (row["allocated_at"], int(row["amount_minor"]) < 0)):
            held += int(row["amount_minor"])
            highest = max(highest, held)
        others = sum(int(balance[name + "_minor"]) for name in ("credit_applied", "prepaid_applied", "credited", "withheld"))
        return highest + others >= total

    def account_credits(self) -> None:
        given: dict[tuple, int] = defaultdict(int)
        for document in self.book.documents.values():
            if document["kind"] == "credit_note" and document["state"] == "finalized":
                note = self.book.notes.get(document["id"])
                given[document["company_id"], document["currency"]] += \
                    int(note["account_credit_minor"]) if note else -int(document["total_minor"])
        for row in self.book.tables["osto_document_balances"]:
            given[row["company_id"], row["currency"]] -= int(row["credit_applied_minor"])
        kept = {(row["company_id"], row["currency"]): int(row["available_minor"]) for row in self.book.tables["osto_account_credits"]}
        for key in given.keys() | kept.keys():
            self.expect("account_credit", " ".join(key), kept.get(key, 0), given[key] + self.unallocated(key) + self.money_back(key))

    def money_back(self, key: tuple[str, str]) -> int:
        """Credit is paid back as a refund, and a refund that fails is credit again. What a bank takes back was an invoice's, whose
        allocation is undone beside it, or credit, or is lost."""
        of_key = [row for table in ("osto_refunds", "osto_reversals") for row in self.book.tables[table] if (row["company_id"], row["currency"]) == key]
        credit = 0
        for row in of_key:
            amount = int(row["amount_minor"])
            if "reopened_minor" in row:
                credit -= amount - int(row["lost_minor"])
                continue
            credit -= amount if "credit_note_id" not in row else 0
            credit += amount if row["state"] in ("failed", "canceled") else 0
        return credit

    def given_back(self) -> None:
        given: dict[str, int] = defaultdict(int)
        for table, free in (("osto_refunds", ("failed", "canceled")), ("osto_disputes", ("won", "withdrawn"))):
            for row in self.book.tables[table]:
                given[row["payment_id"]] += 0 if row["state"] in free else int(row["amount_minor"])
        for row in self.book.tables["osto_reversals"]:
            given[row["payment_id"]] += 0 if "dispute_id" in row else int(row["amount_minor"])
            parts = sum(int(row[part + "_minor"]) for part in ("reopened", "credit", "lost"))
            self.expect("reversal", row["id"], int(row["amount_minor"]), parts)
        for payment in self.book.tables["osto_payments"]:
            self.expect("payment_given_back", payment["id"], given[payment["id"]] <= int(payment["amount_minor"]), True)

    def unallocated(self, key: tuple[str, str]) -> int:
        """Money received that no document took becomes credit."""
        received = sum(int(p["amount_minor"]) for p in self.book.tables["osto_payments"] if (p["company_id"], p["currency"]) == key)
        used = sum(int(a["amount_minor"]) for a in self.book.tables["osto_allocations"] if (a["company_id"], a["currency"]) == key)
        return received - used

    def payments(self) -> None:
        self.given_back()
        attempts = self.book.by_id("osto_payment_attempts")
        for payment in self.book.tables["osto_payments"]:
            if "attempt_id" in payment:
                attempt = attempts[payment["attempt_id"]]
                self.expect("payment", payment["id"], int(payment["amount_minor"]) <= int(attempt["amount_minor"]), True)
            used = sum(int(a["amount_minor"]) for a in self.book.tables["osto_allocations"] if a["payment_id"] == payment["id"])
            self.expect("payment_allocated", payment["id"], used <= int(payment["amount_minor"]), True)

    def journal(self) -> None:
        sums: dict[tuple, list[int]] = defaultdict(lambda: [0, 0])
        receivable: dict[tuple, int] = defaultdict(int)
        for posting in self.book.tables["osto_postings"]:
            pair = sums[posting["entry_id"], posting["currency"]]
            pair[0] += int(posting["amount_minor"])
            pair[1] += int(posting["functional_minor"])
            if posting["account"] == "receivable":
                receivable[posting["company_id"], posting["currency"]] += int(posting["amount_minor"])
        for (entry, currency), (amount, functional) in sums.items():
            self.expect("entry", entry, (amount, functional), (0, 0))
        due: dict[tuple, int] = defaultdict(int)
        for row in self.book.tables["osto_document_balances"]:
            due[row["company_id"], row["currency"]] += int(row["due_minor"])
        for key in due.keys() | receivable.keys():
            self.expect("receivable", " ".join(key), receivable[key], due[key])

    def numbers(self) -> None:
        given: dict[str, list[int]] = defaultdict(list)
        for row in self.book.tables["osto_numbers"]:
            given[row["series"]].append(int(row["number"]))
            self.expect("number", row["document_id"], self.book.documents[row["document_id"]]["number"], row["printed_number"])
        for row in self.book.tables["osto_number_series"]:
            self.expect("series", row["series"], sorted(given[row["series"]]), list(range(1, int(row["last_number"]) + 1)))


def span_of(line: dict) -> tuple:
    return instant(line["service_start"]), instant(line["service_end"])


def rated(price: dict, tiers: list[dict], quantity: Fraction, policy: dict, events: int = 0) -> list[Fraction]:
    """The parts of what a quantity costs, without limits of the charge."""
    model, unit_price = price["model"], Fraction(price["unit_price"])
    has_fee = quantity or model == "flat" or policy["flat_fee_at_zero"] == "charged"
    parts = [Fraction(price.get("flat_fee", 0))] if has_fee else []
    if model == "per_unit":
        return [*parts, unit_price * quantity]
    if model == "package":
        packages = (quantity - Fraction(price.get("free_units", 0))) / Fraction(price["package_size"])
        return [*parts, max(0, rounded(packages, policy["package_rounding"])) * unit_price]
    if model == "percentage":
        paid = max(Fraction(0), quantity - Fraction(price.get("free_amount", 0)))
        fees = max(0, events - int(price.get("free_events", 0))) * Fraction(price.get("fixed_fee", 0)) if quantity else Fraction(0)
        return [*parts, paid * Fraction(price.get("rate_percent", 0)) / 100, fees]
    if model == "dynamic":
        return [*parts, quantity * Fraction(price.get("multiplier", 1))]
    return [*parts, *tiered(model, tiers, quantity)]


def tiered(model: str, tiers: list[dict], quantity: Fraction) -> list[Fraction]:
    parts, start = [], Fraction(0)
    for tier in tiers:
        end = min(Fraction(tier["up_to"]), quantity) if "up_to" in tier else quantity
        is_last = end == quantity
        if end > start and (is_last or model in ("graduated", "tiered", "graduated_percentage")):
            parts += of_tier(tier, quantity if model == "volume" else end - start, model == "stairstep")
        if end > start:
            start = end
        if is_last:
            break
    return parts


def of_tier(tier: dict, units: Fraction, fee_only: bool) -> list[Fraction]:
    fee = Fraction(tier.get("flat_fee", 0))
    if fee_only:
        return [fee]
    blocks = (units / Fraction(tier["block_size"])).__ceil__() if "block_size" in tier else units
    cost = blocks * Fraction(tier["unit_price"]) + units * Fraction(tier.get("rate_percent", 0)) / 100
    return [min(cost + fee, Fraction(tier["maximum"]))] if "maximum" in tier else [cost, fee]


def main() -> int:
    wrong = Checker(Book(sys.stdin)).run()
    for what, subject, found, expected in wrong:
        print(f"{what}|{subject}|{found}|{expected}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
