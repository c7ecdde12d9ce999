"""Usage against the log: what each window came to by its raw events, and the totals that the library keeps of them."""
from __future__ import annotations

from collections import Counter, defaultdict
from fractions import Fraction

import metering
from calendar_of_periods import instant, interval_of
from shares import Shared, rounded, share_of

MONTH = ("month", 1)


class UsageChecks:
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
        if any(line["kind"] == "late_usage" and self.policy(line)["late_usage"] == "increment" for line in lines):
            return  # what came late was rated by itself: the whole is not what it would have been
        expected = self.window_amounts(usage, row, lines[0])
        for key in expected.keys() | billed.keys():
            amount = sum(int(line["amount_minor"]) for line in billed[key])
            self.expect("window", f"{row['item_id']} {row['window_start']} {key}", amount, expected.get(key, 0))
            self.quantities(row, key, billed[key])

    def quantities(self, row: dict, key: tuple, lines: list[dict]) -> None:
        """A first line shows what was priced; of a later one the metered units that it adds: each begins where another one ended. Which
        came first is not told, of several at one instant."""
        metered = {entry["line_id"]: Fraction(entry["metered_quantity"]) for entry in self.book.usage_lines[row["item_id"], row["window_start"]]}
        first, later = ([line for line in lines if (line["kind"] == "late_usage") == is_late] for is_late in (False, True))
        if first and not later and self.is_metered_as_billed(row, key[0]):
            self.expect("line_quantity", first[0]["id"], Fraction(first[0]["quantity"]), self.priced_quantities.get(key, Fraction(1)))
        ends = Counter([metered[line["id"]] for line in lines] + ([] if first else [Fraction(0)]))
        begins = Counter(metered[line["id"]] - Fraction(line["quantity"]) for line in later)
        if later:
            self.expect("late_quantity", f"{row['item_id']} {row['window_start']} {key}", (ends - begins).total(), 1)

    def is_metered_as_billed(self, row: dict, charge_id: str) -> bool:
        """What came late and cost nothing, above a maximum say, has no line."""
        billed = {(entry["charge_id"], entry["dimensions"]): Fraction(entry["metered_quantity"])
                  for entry in self.book.usage_lines[row["item_id"], row["window_start"]]}
        return all(billed.get(key, quantity) == quantity for key, quantity in self.metered_quantities.items() if key[0] == charge_id)

    def window_amounts(self, usage: "metering.Usage", row: dict, line: dict) -> dict[tuple, int]:
        """Each charge of the item's plan and phase by its own policy; a commitment looks at the lines of all."""
        item, subscription = self.book.items[row["item_id"]], self.book.subscriptions[row["subscription_id"]]
        charges = sorted((charge for charge in self.book.charges.values()
                          if (charge["plan_version_id"], charge["phase"]) == (item["plan_version_id"], item["phase"])),
                         key=lambda charge: int(charge["position"]))
        amounts: dict[tuple, int] = {}
        self.priced_quantities: dict[tuple, Fraction] = {}
        self.metered_quantities: dict[tuple, Fraction] = {}
        shared = self.shared(line, (instant(row["window_start"]), instant(row["window_end"])), month=True)
        for kind, bill in (("usage", self.usage_charge), ("commitment", self.commitment)):
            for charge in (charge for charge in charges if charge["kind"] == kind):
                of_charge = {**line, "billing_policy_id": self.book.rules_id(subscription, item, charge)}
                window = metering.Window(usage, row, self.policy(of_charge), shared)
                bill(window, Fraction(*share_of(window.policy, shared)), charge, of_charge, amounts)
        return amounts

    def usage_charge(self, window: "metering.Window", share: Fraction, charge: dict, line: dict, amounts: dict[tuple, int]) -> None:
        meter, policy = self.book.meters[charge["meter_id"]], window.policy
        prices = self.book.variants[charge["id"], line["currency"], MONTH]
        by = metering.line_dimensions(meter, charge, prices)
        groups: dict[tuple, tuple[list, list]] = defaultdict(lambda: ([], []))
        for event in window.events(meter):
            at = instant(event["occurred_at"])
            if at >= window.end or not metering.passes(charge["filters"], dict(metering.group_of(event, metering.names(meter["group_by"])))):
                continue
            if at >= window.start or meter["is_recurring"] == "1" or (meter["aggregation"] == "max" and at >= window.month[0]):
                groups[metering.group_of(event, by)][0 if at < window.start else 1].append(event)
        billed = {group: events for group, events in groups.items() if events[1] or meter["is_recurring"] == "1"}
        included, before_it = Fraction(charge["included_quantity"]), set(amounts)
        for group, (before, inside) in sorted(billed.items(), key=lambda entry: sorted(entry[0])) or [(tuple((name, "") for name in by), ([], []))]:
            price = metering.price_for(prices, group)
            quantity = shown = metering.metered(window, meter, before, inside, rounded)
            quantity = max(Fraction(0), quantity)
            start = Fraction(0)
            if meter["aggregation"] == "max" and policy["usage_proration"] == "unprorated" and before and meter["is_recurring"] == "0":
                start = max(Fraction(event["quantity"]) for event in before)
                quantity = shown = max(quantity, start) - start
            quantity, start = self.converted(charge, policy, quantity), self.converted(charge, policy, start)
            used = min(start, included)
            start, free = start - used, min(included - used, quantity)
            included, quantity = included - free, quantity - free
            if policy["usage_proration"] == "by_time" and meter["aggregation"] in metering.LEVELS and share != 1:
                quantity *= share
                if policy["usage_share_places"] != "-1":
                    quantity = metering.to_places(quantity, int(policy["usage_share_places"]), policy["usage_share_rounding"], rounded)
            exact = self.usage_price(line, price, quantity, start, inside)
            exact = exact if by else self.limited(line, price, exact, share)  # several lines are bounded together
            key = charge["id"], "&".join(f"{quoted(name)}={quoted(value)}" for name, value in sorted(group))
            amounts[key] = self.to_unit(line, exact)
            self.priced_quantities[key] = metering.to_places(quantity, 12, "half_up", rounded)
            self.metered_quantities[key] = metering.to_places(shown, 12, "half_up", rounded)
        if by:
            own = {key: amount for key, amount in amounts.items() if key not in before_it}
            self.bound(self.book.prices[charge["id"], line["currency"], MONTH], charge, share, 0, line, own)
            amounts.update(own)

    def usage_price(self, line: dict, price: dict, quantity: Fraction, start: Fraction, inside: list[dict]) -> Fraction:
        """In minor units: of the quantity above what is billed already, or of the events one by one."""
        policy, fee = self.policy(line), Fraction(price.get("flat_fee", 0))
        if price["model"] == "dynamic" and inside:
            given = sum(Fraction(event.get("transaction_amount", event["quantity"])) for event in inside)
            return self.minor(given * Fraction(price.get("multiplier", 1)) + fee, line)
        if price["model"] == "percentage" and quantity and {"free_events", "free_amount", "event_minimum", "event_maximum"} & price.keys():
            return self.minor(metering.by_event(price, inside, policy) + fee, line)
        tiers = self.tiers_of(price)
        before = self.sum_of_parts(line, self.parts_of(price, tiers, start, policy, 0), (1, 1)) if start else Fraction(0)
        return self.sum_of_parts(line, self.parts_of(price, tiers, start + quantity, policy, len(inside)), (1, 1)) - before

    @staticmethod
    def converted(charge: dict, policy: dict, quantity: Fraction) -> Fraction:
        if "conversion_factor" not in charge:
            return quantity
        factor = Fraction(charge["conversion_factor"])
        quantity = quantity * factor if charge["conversion_operation"] == "multiply" else quantity / factor
        places = int(charge.get("conversion_places", policy["conversion_places"]))
        return quantity if places < 0 else metering.to_places(quantity, places, charge.get("conversion_rounding", policy["conversion_rounding"]), rounded)

    def commitment(self, window: "metering.Window", share: Fraction, charge: dict, line: dict, amounts: dict[tuple, int]) -> None:
        """Of the item's period, or of the part from where the last one was settled to where this one is: at the period's end, and
        where the terms end before. The maximum cuts the usage lines so far, and what is missing to the minimum at the settlement
        is a line of its own or goes to the last one."""
        begins, ends = (instant(window.row[name]) for name in ("committed_from", "committed_to"))
        of_period = self.shared(line, (begins, ends))
        self.expect("committed_from", f"{window.row['item_id']} {window.row['window_start']}", begins, self.unsettled_since(window.row))
        due = min([of_period.full[1]] + [instant(window.item[name]) for name in ("phase_end_at",) if name in window.item])
        early = self.early_end(window.row)
        self.expect("committed_to", f"{window.row['item_id']} {window.row['window_start']}", ends,
                    ends if ends == window.end else early if early and early < due else due)
        is_settled = ends <= window.end
        part = Shared(of_period.zone, of_period.full, (begins, min(ends, of_period.full[1])), of_period.interval)
        share = Fraction(*share_of(window.policy, part))
        spent = sum(int(other["amount_minor"]) for other in self.book.lines.values()
                    if other.get("subscription_id") == window.subscription["id"] and self.counts(window, begins, ends if is_settled or ends < due else None, ends < due, other))
        price = dict(self.book.prices[charge["id"], line["currency"], interval_of(window.item)])
        if not is_settled:
            price.pop("minimum", None)
        self.bound(price, charge, share, spent, line, amounts)

    def counts(self, window: "metering.Window", begins, settled_at, is_early: bool, other: dict) -> bool:
        """Fees of this time and what was given back of them, until the settlement or in windows before this one ends, and usage of the
        windows before. A fee of the day on which terms changed counts with the usage of its own terms, which begins with the instant.
        What was credited by hand was billed all the same."""
        since = instant(self.book.lines.get(other.get("credited_line_id"), other)["service_start"])
        if other["kind"] in ("usage", "late_usage"):
            return begins <= since < window.start
        if other["kind"] in ("commitment", "credited"):
            return False
        if "item_id" in other:
            since = max(since, instant(self.book.items[other["item_id"]]["usage_from"]))
        if not begins <= since < window.end:
            return False
        if "credited_line_id" not in other:
            return is_early or not self.is_in_arrears(other) or instant(other["service_end"]) <= window.end
        given_back = self.given_back_at(other)
        return given_back <= max(settled_at, window.end) if settled_at else max(given_back, instant(other["service_start"])) < window.end

    def is_in_arrears(self, line: dict) -> bool:
        """Billed when it is over."""
        item, charge = self.book.items.get(line.get("item_id"), {}), self.book.charges.get(line.get("charge_id"), {})
        return charge.get("billing_mode", item.get("billing_mode")) == "arrears"

    def given_back_at(self, credit: dict):
        """When the item's usage was closed, or that of an item after a pause which the line paid for too; a window that went on then
        is told by its start."""
        return max(instant(item["usage_closed_through"]) for item in self.book.items.values()
                   if credit["item_id"] in (item["id"], item.get("paid_item_id")))

    def early_end(self, row: dict):
        """Where a change or an end settled the commitment of the window before its period's end."""
        last = max((other for other in self.book.tables["osto_usage_windows"] if other["subscription_id"] == row["subscription_id"]
                    and other["committed_from"] == row["committed_from"]), key=lambda other: other["window_start"])
        return instant(last["window_end"]) if last["committed_to"] <= last["window_end"] else None

    def unsettled_since(self, row: dict):
        """Back over the windows before that follow each other and did not settle it."""
        before = [other for other in self.book.tables["osto_usage_windows"]
                  if other["subscription_id"] == row["subscription_id"] and other["window_end"] == row["window_start"]
                  and other["committed_to"] > other["window_end"]]
        return self.unsettled_since(before[0]) if before else instant(row["window_start"])

    def bound(self, price: dict, charge: dict, share: Fraction, spent: int, line: dict, amounts: dict[tuple, int]) -> None:
        """Over these lines, of whose period `spent` is billed besides."""
        policy = self.policy(line)
        share = share if policy["commitment_share"] == "prorated" else Fraction(1)
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
        if "minimum" in price and not self.waives_minimum(line):
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

    def is_counted_by_an_item(self, subscription: str, at: str) -> bool:
        items = [item for item in self.book.items.values() if item["subscription_id"] == subscription]
        if any(item["usage_from"] <= at and ("valid_to" not in item or at < item["usage_closed_through"]) for item in items):
            return True
        last = max(items, key=lambda item: (item["usage_from"], item["id"]))  # an end without a final invoice leaves its usage open
        open_from = last["usage_closed_through"]
        is_open = any(row["item_id"] == last["id"] and row["window_start"] == open_from for row in self.book.tables["osto_usage_totals"])
        return at >= open_from and is_open

    def totals(self, usage: "metering.Usage") -> None:
        starts: dict[str, set] = defaultdict(set)
        for row in self.book.tables["osto_usage_windows"] + self.book.tables["osto_usage_totals"]:
            starts[self.book.items[row["item_id"]]["subscription_id"]].add((row["window_start"], row["item_id"]))
        known = {(row["item_id"], row["meter_id"], row["window_start"], row["dimensions"]): row for row in self.book.tables["osto_usage_totals"]}
        counted: dict[tuple, list[Fraction]] = defaultdict(list)
        for company, subscription, meter_id in usage.records:
            meter = self.book.meters[meter_id]
            for event in usage.counted(company, subscription, meter, 1 << 62):
                if not self.is_counted_by_an_item(subscription, event["occurred_at"]):
                    continue  # of the very instant at which a pause or the end begins
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
