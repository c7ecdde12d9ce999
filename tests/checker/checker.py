"""Works every amount of a book out again, in fractions, sharing no code with the library.

    osto-billing export --canonical --database sqlite:book.db | checker.py

Reads the canonical export (one row a line) and prints one line per amount that is not what prices, periods, usage and rates
make it. The exit code is 1 when there is one.
"""
from __future__ import annotations

import json
import sys
from collections import defaultdict
from datetime import timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

import metering
from calendar_of_periods import instant, local_days, period_at


def half(exact: Fraction, at_half: str) -> int:
    whole, rest = divmod(abs(exact), 1)
    up = rest > Fraction(1, 2) or (rest == Fraction(1, 2) and (at_half == "up" or (at_half == "even" and whole % 2)))
    return int(whole + (1 if up else 0)) * (-1 if exact < 0 else 1)


def rounded(exact: Fraction, mode: str) -> int:
    toward_zero = int(exact) if exact >= 0 else -int(-exact)
    if mode in ("half_up", "half_even", "half_down"):
        return half(exact, mode.removeprefix("half_"))
    if exact.denominator == 1 or mode == "down":
        return toward_zero
    if mode == "up":
        return toward_zero + (1 if exact > 0 else -1)
    return exact.__ceil__() if mode == "ceiling" else exact.__floor__()


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
        self.prices = {(p["charge_id"], p["currency"], p["interval_unit"]): p for p in self.tables["osto_prices"] if not p["dimensions"]}
        self.variants = defaultdict(list)
        for price in self.tables["osto_prices"]:
            self.variants[price["charge_id"], price["currency"], price["interval_unit"]].append(price)
        self.tiers = self.group("osto_price_tiers", "charge_id", "currency", "interval_unit")
        self.lines_of = self.group("osto_document_lines", "document_id")
        self.taxes_of = self.group("osto_document_taxes", "document_id")
        self.usage_lines = self.group("osto_usage_lines", "item_id", "window_start")
        self.digits = currency_digits()

    def by_id(self, table: str) -> dict[str, dict]:
        return {row["id"]: row for row in self.tables[table]}

    def group(self, table: str, *keys: str) -> dict[tuple, list[dict]]:
        found: dict[tuple, list[dict]] = defaultdict(list)
        for row in sorted(self.tables[table], key=lambda row: int(row.get("position", 0))):
            found[tuple(row[key] for key in keys)].append(row)
        return found

    def zone(self, company_id: str) -> ZoneInfo:
        return ZoneInfo(self.companies[company_id]["zone"])


def currency_digits() -> dict[str, int]:
    """ISO 4217 currencies whose minor unit is not a hundredth."""
    digits = defaultdict(lambda: 2)
    digits.update(dict.fromkeys("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split(), 0))
    digits.update(dict.fromkeys("BHD IQD JOD KWD LYD OMR TND".split(), 3))
    digits.update(dict.fromkeys("CLF UYW".split(), 4))
    return digits


class Checker:
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
        for document in self.book.documents.values():
            self.document(document)
        self.balances()
        self.payments()
        self.journal()
        self.numbers()
        self.usage()
        return self.wrong

    # ---- lines ------------------------------------------------------------------------------------------------------

    def line(self, line: dict) -> None:
        if line["kind"] in ("recurring", "seat"):
            exact = self.advance(line)
        elif line["kind"] in ("usage", "late_usage", "commitment"):
            return None  # windows(): all lines of a window together
        else:
            return self.credit(line)
        self.expect("line", line["id"], int(line["amount_minor"]), rounded(exact, self.policy(line)["rounding"]))
        self.expect("line_exact", line["id"], Fraction(line["exact_amount"]), exact)

    def policy(self, line: dict) -> dict:
        return self.book.policies[line["billing_policy_id"]]

    def price(self, line: dict, interval: str) -> tuple[dict, list[dict]]:
        key = (line["charge_id"], line["currency"], interval)
        return self.book.prices[key], self.book.tiers.get(key, [])

    def minor(self, major: Fraction, line: dict) -> Fraction:
        return major * 10 ** self.book.digits[line["currency"]]

    def advance(self, line: dict) -> Fraction:
        item, charge = self.book.items[line["item_id"]], self.book.charges[line["charge_id"]]
        quantity = Fraction(1)
        if charge["kind"] == "seat":
            quantity = max(Fraction(0), Fraction(item["seat_count"]) - Fraction(charge["included_quantity"]))
        self.expect("line_quantity", line["id"], Fraction(line["quantity"]), quantity)
        price, tiers = self.price(line, item["interval_unit"])
        zone = self.book.zone(line["company_id"])
        service = instant(line["service_start"]), instant(line["service_end"])
        full = period_at(zone, instant(item["anchor"]), item["interval_unit"], service[0])
        share = self.share(zone, self.policy(line)["proration_unit"], full, service)
        self.expect("line_share", line["id"], Fraction(int(line["share_numerator"]), int(line["share_denominator"])), share)
        exact = self.minor(rated(price, tiers, quantity), line) * share
        return self.limited(line, price, exact, share)

    def limited(self, line: dict, price: dict, exact: Fraction, share: Fraction) -> Fraction:
        """Within maximum and minimum of the charge, for the share of the period."""
        policy = self.policy(line)
        for name, choose in (("maximum", min), ("minimum", max)):
            if name not in price:
                continue
            limit = self.minor(Fraction(price[name]), line)
            if policy["commitment_share"] == "prorated" and share != 1:
                limit = Fraction(rounded(limit * share, policy["commitment_rounding"]))
            exact = choose(exact, limit)
        return exact

    @staticmethod
    def share(zone, unit, full, part) -> Fraction:
        if part == full or unit == "full":
            return Fraction(1)
        if unit == "second":
            tick = timedelta(microseconds=1)
            return Fraction((part[1] - part[0]) // tick, (full[1] - full[0]) // tick)
        whole = local_days(zone, *full)
        return Fraction(local_days(zone, *part), whole) if whole else Fraction(1)

    def credit(self, line: dict) -> None:
        original = self.book.lines[line["credited_line_id"]]
        zone = self.book.zone(line["company_id"])
        full = instant(original["service_start"]), instant(original["service_end"])
        share = self.share(zone, self.policy(line)["proration_unit"], full, (instant(line["service_start"]), instant(line["service_end"])))
        exact = Fraction(original["amount_minor"]) * share
        credited_before = sum(-int(other["amount_minor"]) for other in self.book.lines.values()
                              if other.get("credited_line_id") == original["id"] and other["id"] < line["id"])
        amount = min(rounded(exact, self.policy(line)["rounding"]), int(original["amount_minor"]) - credited_before)
        self.expect("credit", line["id"], int(line["amount_minor"]), -amount)
        self.expect("line_exact", line["id"], Fraction(line["exact_amount"]), -exact)
        self.expect("line_quantity", line["id"], line["quantity"], original["quantity"])

    # ---- documents --------------------------------------------------------------------------------------------------

    def document(self, document: dict) -> None:
        lines, taxes = self.book.lines_of[document["id"],], self.book.taxes_of[document["id"],]
        self.expect("line_count", document["id"], int(document["line_count"]), len(lines))
        if document["state"] == "draft":
            return
        subtotal = sum(int(line["amount_minor"]) for line in lines)
        self.expect("subtotal", document["id"], int(document["subtotal_minor"]), subtotal)
        expected = self.taxes(document, subtotal)
        self.expect("taxes", document["id"], {(t["name"], int(t["taxable_minor"]), int(t["amount_minor"])) for t in taxes}, expected)
        tax = sum(amount for _, _, amount in expected)
        self.expect("tax", document["id"], int(document["tax_minor"]), tax)
        self.expect("total", document["id"], int(document["total_minor"]),
                    subtotal - int(document["discount_minor"]) + tax + int(document["rounding_minor"]))
        self.expect("kind", document["id"], document["kind"], "credit_note" if subtotal < 0 else "invoice")

    def taxes(self, document: dict, taxable: int) -> set[tuple[str, int, int]]:
        seller, buyer = self.book.sellers[document["legal_entity_id"]], self.book.companies[document["company_id"]]
        place = "abroad" if seller["country"] != buyer["country"] else \
            "same_state" if seller["state"] == buyer["state"] else "other_state"
        newest: dict[str, dict] = {}
        for rule in self.book.tables["osto_tax_rules"]:
            if rule["legal_entity_id"] == seller["id"] and rule["place"] == place and rule["valid_from"] <= document["issued_on"]:
                if rule["code"] not in newest or (rule["valid_from"], rule["id"]) > (newest[rule["code"]]["valid_from"], newest[rule["code"]]["id"]):
                    newest[rule["code"]] = rule
        mode = self.book.policies[buyer["billing_policy_id"]]["rounding"]
        sign = -1 if taxable < 0 else 1
        return {(rule["name"], taxable, sign * rounded(abs(taxable) * Fraction(rule["rate_percent"]) / 100, mode))
                for rule in newest.values()}

    # ---- money ------------------------------------------------------------------------------------------------------

    def balances(self) -> None:
        allocated: dict[str, int] = defaultdict(int)
        for row in self.book.tables["osto_allocations"]:
            allocated[row["document_id"]] += int(row["amount_minor"])
        for row in self.book.tables["osto_document_balances"]:
            document = self.book.documents[row["document_id"]]
            self.expect("balance_total", row["document_id"], int(row["total_minor"]), int(document["total_minor"]))
            self.expect("balance_allocated", row["document_id"], int(row["allocated_minor"]), allocated[row["document_id"]])
            self.expect("balance_due", row["document_id"], int(row["due_minor"]),
                        int(row["total_minor"]) - int(row["credit_applied_minor"]) - allocated[row["document_id"]])
        given: dict[tuple, int] = defaultdict(int)
        for document in self.book.documents.values():
            if document["kind"] == "credit_note" and document["state"] == "finalized":
                given[document["company_id"], document["currency"]] -= int(document["total_minor"])
        for row in self.book.tables["osto_document_balances"]:
            given[row["company_id"], row["currency"]] -= int(row["credit_applied_minor"])
        kept = {(row["company_id"], row["currency"]): int(row["available_minor"]) for row in self.book.tables["osto_account_credits"]}
        for key in given.keys() | kept.keys():
            self.expect("account_credit", " ".join(key), kept.get(key, 0), given[key] + self.unallocated(key))

    def unallocated(self, key: tuple[str, str]) -> int:
        """Money received that no document took becomes credit."""
        received = sum(int(p["amount_minor"]) for p in self.book.tables["osto_payments"] if (p["company_id"], p["currency"]) == key)
        used = sum(int(a["amount_minor"]) for a in self.book.tables["osto_allocations"] if (a["company_id"], a["currency"]) == key)
        return received - used

    def payments(self) -> None:
        attempts = self.book.by_id("osto_payment_attempts")
        for payment in self.book.tables["osto_payments"]:
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

    def usage(self) -> None:
        """Usage against the log: what each window came to, and its totals: each event counts once, in one window."""
        usage = metering.Usage(self.book)
        for row in self.book.tables["osto_usage_windows"]:
            self.window(usage, row)
        self.totals(usage)

    def window(self, usage: "metering.Usage", row: dict) -> None:
        """All lines of a closed window, first ones and later ones, come to what its events cost."""
        billed: dict[tuple, list[dict]] = defaultdict(list)
        for entry in self.book.usage_lines[row["item_id"], row["window_start"]]:
            billed[entry["charge_id"], entry["dimensions"]].append(self.book.lines[entry["line_id"]])
        if not billed:
            return
        lines = [line for group in billed.values() for line in group]
        policy = self.policy(lines[0])
        if policy["late_usage"] == "increment" and any(line["kind"] == "late_usage" for line in lines):
            return  # what came late was rated by itself: the whole is not what it would have been
        expected = self.priced(metering.Window(usage, row, policy), lines[0])
        for key in expected.keys() | billed.keys():
            amount = sum(int(line["amount_minor"]) for line in billed[key])
            self.expect("window", f"{row['item_id']} {row['window_start']} {key}", amount, expected.get(key, 0))

    def priced(self, window: "metering.Window", line: dict) -> dict[tuple, int]:
        charges = sorted((charge for charge in self.book.charges.values() if charge["plan_version_id"] == window.item["plan_version_id"]),
                         key=lambda charge: int(charge["position"]))
        amounts: dict[tuple, int] = {}
        for charge in charges:
            if charge["kind"] == "usage":
                self.usage_charge(window, charge, line, amounts)
        for charge in charges:
            if charge["kind"] == "commitment":
                self.commitment(window, charge, line, amounts)
        return amounts

    def usage_charge(self, window: "metering.Window", charge: dict, line: dict, amounts: dict[tuple, int]) -> None:
        meter, policy = self.book.meters[charge["meter_id"]], window.policy
        prices = self.book.variants[charge["id"], line["currency"], "month"]
        share = self.share(window.zone, policy["proration_unit"], window.month, (window.start, window.end))
        by = metering.line_dimensions(meter, charge, prices)
        groups: dict[tuple, tuple[list, list]] = defaultdict(lambda: ([], []))
        for event in window.events(meter):
            at = instant(event["occurred_at"])
            if at >= window.end or not metering.passes(charge["filters"], dict(metering.group_of(event, metering.names(meter["group_by"])))):
                continue
            if at >= window.start or meter["is_recurring"] == "1" or (meter["aggregation"] == "max" and at >= window.month[0]):
                groups[metering.group_of(event, by)][0 if at < window.start else 1].append(event)
        shown = {group: events for group, events in groups.items() if events[1] or meter["is_recurring"] == "1"}
        included = Fraction(charge["included_quantity"])
        for group, (before, inside) in sorted(shown.items(), key=lambda entry: sorted(entry[0])) or [(tuple((name, "") for name in by), ([], []))]:
            price = metering.price_for(prices, group)
            quantity = metering.metered(window, meter, before, inside, rounded)
            start = Fraction(0)
            if meter["aggregation"] == "max" and policy["usage_proration"] == "unprorated" and before and meter["is_recurring"] == "0":
                start = max(Fraction(event["quantity"]) for event in before)
                quantity = max(quantity, start) - start
            quantity, start = self.converted(charge, policy, quantity), self.converted(charge, policy, start)
            used = min(start, included)
            start, free = start - used, min(included - used, quantity)
            included, quantity = included - free, quantity - free
            if policy["usage_proration"] == "by_time" and meter["aggregation"] in metering.LEVELS and share != 1:
                quantity *= share
                if policy["usage_share_places"] != "-1":
                    quantity = metering.to_places(quantity, int(policy["usage_share_places"]), policy["usage_share_rounding"], rounded)
            exact = self.limited(line, price, self.minor(self.usage_price(price, quantity, start, inside, policy), line), share)
            key = charge["id"], "&".join(f"{quoted(name)}={quoted(value)}" for name, value in sorted(group))
            amounts[key] = rounded(exact, policy["rounding"])

    def usage_price(self, price: dict, quantity: Fraction, start: Fraction, inside: list[dict], policy: dict) -> Fraction:
        tiers = [tier for tier in self.book.tiers.get((price["charge_id"], price["currency"], "month"), []) if tier["variant"] == price["variant"]]
        if price["model"] == "dynamic" and inside:
            given = sum(Fraction(event.get("transaction_amount", event["quantity"])) for event in inside)
            return given * Fraction(price.get("multiplier", 1)) + Fraction(price.get("flat_fee", 0))
        if price["model"] == "percentage" and quantity and {"free_events", "free_amount", "event_minimum", "event_maximum"} & price.keys():
            return metering.by_event(price, inside) + Fraction(price.get("flat_fee", 0))
        before = rated(price, tiers, start, 0, policy["package_rounding"]) if start else Fraction(0)
        return rated(price, tiers, start + quantity, len(inside), policy["package_rounding"]) - before

    @staticmethod
    def converted(charge: dict, policy: dict, quantity: Fraction) -> Fraction:
        if "conversion_factor" not in charge:
            return quantity
        factor = Fraction(charge["conversion_factor"])
        quantity = quantity * factor if charge["conversion_operation"] == "multiply" else quantity / factor
        places = int(charge.get("conversion_places", policy["conversion_places"]))
        return quantity if places < 0 else metering.to_places(quantity, places, charge.get("conversion_rounding", policy["conversion_rounding"]), rounded)

    def commitment(self, window: "metering.Window", charge: dict, line: dict, amounts: dict[tuple, int]) -> None:
        """The maximum cuts the usage lines, what is missing to the minimum is a line of its own or goes to the last one."""
        price, policy = self.book.prices[charge["id"], line["currency"], "month"], window.policy
        share = self.share(window.zone, policy["proration_unit"], window.month, (window.start, window.end)) if policy["commitment_share"] == "prorated" else 1
        spent = sum(int(other["amount_minor"]) for other in self.book.lines.values()
                    if other["subscription_id"] == window.subscription["id"] and other["kind"] not in ("usage", "late_usage", "commitment")
                    and window.start <= instant(self.book.lines.get(other.get("credited_line_id"), other)["service_start"]) < window.end)
        total, keys = spent + sum(amounts.values()), list(amounts)
        if "maximum" in price:
            over = total - rounded(self.minor(Fraction(price["maximum"]), line) * share, policy["commitment_rounding"])
            over = max(0, min(over, sum(amounts.values())))
            total -= over
            if policy["maximum_split"] == "proportional" and over:
                self.cut_by_share(amounts, keys, over)
            else:
                for key in reversed(keys):
                    taken = min(over, max(0, amounts[key]))
                    amounts[key], over = amounts[key] - taken, over - taken
        if "minimum" in price:
            missing = rounded(self.minor(Fraction(price["minimum"]), line) * share, policy["commitment_rounding"]) - total
            if missing > 0 and policy["commitment_line"] == "last_line" and keys:
                amounts[keys[-1]] += missing
            elif missing > 0:
                amounts[charge["id"], ""] = missing

    @staticmethod
    def cut_by_share(amounts: dict[tuple, int], keys: list[tuple], over: int) -> None:
        weights = [max(0, amounts[key]) for key in keys]
        cuts = [over * weight // sum(weights) for weight in weights]
        rests = sorted(range(len(keys)), key=lambda i: (-(over * weights[i] % sum(weights)), i))
        for i in rests[:over - sum(cuts)]:
            cuts[i] += 1
        for key, cut in zip(keys, cuts):
            amounts[key] -= cut

    def totals(self, usage: "metering.Usage") -> None:
        starts: dict[str, set] = defaultdict(set)
        for row in self.book.tables["osto_usage_windows"] + self.book.tables["osto_usage_totals"]:
            starts[self.book.items[row["item_id"]]["subscription_id"]].add((row["window_start"], row["item_id"]))
        known = {(row["item_id"], row["meter_id"], row["window_start"], row["dimensions"]): row for row in self.book.tables["osto_usage_totals"]}
        counted: dict[tuple, list[Fraction]] = defaultdict(list)
        for company, subscription, meter_id in usage.records:
            meter = self.book.meters[meter_id]
            for event in usage.counted(company, subscription, meter, 1 << 62):
                start, item = max((entry for entry in starts[subscription] if entry[0] <= event["occurred_at"]), default=("", ""))
                group = metering.group_of(event, metering.names(meter["group_by"]))
                text = "&".join(f"{quoted(name)}={quoted(value)}" for name, value in sorted(group))
                counted[item, meter_id, start, text].append(Fraction(event["quantity"]))
        for key in known.keys() | counted.keys():
            aggregation = self.book.meters[key[1]]["aggregation"]
            row = known.get(key, {"total": "0", "event_count": "0"})
            kept = {"average": "sum", "time_weighted_sum": "sum", "unique_count": "count"}.get(aggregation, aggregation)
            self.expect("usage", " ".join(key), (Fraction(row["total"]), int(row["event_count"])),
                        (metering.value_of(kept, counted[key]), len(counted[key])))


def quoted(text: str) -> str:
    return "".join(f"%{ord(letter):02X}" if letter in "%&=|!" else letter for letter in text)


def rated(price: dict, tiers: list[dict], quantity: Fraction, events: int = 0, packages_round: str = "up") -> Fraction:
    """What a quantity costs, where the policy leaves prices exact: without limits of the charge."""
    model, unit_price = price["model"], Fraction(price["unit_price"])
    total = Fraction(price.get("flat_fee", 0)) if quantity or model == "flat" else Fraction(0)
    if model == "per_unit":
        return total + unit_price * quantity
    if model == "package":
        packages = (quantity - Fraction(price.get("free_units", 0))) / Fraction(price["package_size"])
        return total + max(0, rounded(packages, packages_round)) * unit_price
    if model == "percentage":
        paid = max(Fraction(0), quantity - Fraction(price.get("free_amount", 0)))
        fees = max(0, events - int(price.get("free_events", 0))) * Fraction(price.get("fixed_fee", 0)) if quantity else 0
        return total + paid * Fraction(price.get("rate_percent", 0)) / 100 + fees
    if model == "dynamic":
        return total + quantity * Fraction(price.get("multiplier", 1))
    return total + tiered(model, tiers, quantity)


def tiered(model: str, tiers: list[dict], quantity: Fraction) -> Fraction:
    total, start = Fraction(0), Fraction(0)
    for tier in tiers:
        end = min(Fraction(tier["up_to"]), quantity) if "up_to" in tier else quantity
        is_last = end == quantity
        if end > start and (is_last or model in ("graduated", "tiered", "graduated_percentage")):
            total += of_tier(tier, quantity if model == "volume" else end - start, model == "stairstep")
        if end > start:
            start = end
        if is_last:
            break
    return total


def of_tier(tier: dict, units: Fraction, fee_only: bool) -> Fraction:
    fee = Fraction(tier.get("flat_fee", 0))
    if fee_only:
        return fee
    blocks = (units / Fraction(tier["block_size"])).__ceil__() if "block_size" in tier else units
    cost = blocks * Fraction(tier["unit_price"]) + units * Fraction(tier.get("rate_percent", 0)) / 100 + fee
    return min(cost, Fraction(tier["maximum"])) if "maximum" in tier else cost


def main() -> int:
    wrong = Checker(Book(sys.stdin)).run()
    for what, subject, found, expected in wrong:
        print(f"{what}|{subject}|{found}|{expected}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
