"""Usage windows worked out from the raw events: quantities by every aggregation, and what all lines of a window come to together.

Shares no code with the library: lists and fractions, every event looked at.
"""
from __future__ import annotations

from collections import defaultdict
from datetime import datetime, timedelta
from fractions import Fraction
from typing import Callable
from urllib.parse import unquote

from calendar_of_periods import instant, local_days

LEVELS = ("max", "min", "latest", "average")
RESOLUTION = timedelta(microseconds=1)


def pairs(text: str) -> dict[str, str]:
    """Dimensions of a row: region=eu&tier=gold"""
    return {unquote(name): unquote(value) for name, value in (part.split("=", 1) for part in text.split("&") if part)}


def names(text: str) -> list[str]:
    return [unquote(part) for part in text.split("&") if part]


def passes(text: str, dimensions: dict[str, str]) -> bool:
    for part in (part for part in text.split("&") if part):
        name, values = part.split("=", 1)
        has = dimensions.get(unquote(name.removesuffix("!"))) in [unquote(value) for value in values.split("|")]
        if has == name.endswith("!"):
            return False
    return True


def to_places(exact: Fraction, places: int, mode: str, rounded: Callable[[Fraction, str], int]) -> Fraction:
    scale = Fraction(10) ** places
    return Fraction(rounded(exact * scale, mode)) / scale


class Window:
    """A closed window, the policy of a charge, and the log as far as it has been rated. `shared`: the window in its month."""

    def __init__(self, usage: "Usage", row: dict, policy: dict, shared) -> None:
        book = usage.book
        self.usage, self.row, self.policy = usage, row, policy
        self.item = book.items[row["item_id"]]
        self.subscription = book.subscriptions[row["subscription_id"]]
        self.zone, self.month = shared.zone, shared.full
        self.start, self.end = instant(row["window_start"]), instant(row["window_end"])
        rules = book.rules(self.subscription, self.item)
        ends = self.subscription.get("ended_at") == row["window_end"] and rules["usage_window_end"] == "at_period_end"
        self.held_until = self.month[1] if ends else self.end

    def events(self, meter: dict) -> list[dict]:
        return self.usage.counted(self.row["company_id"], self.subscription["id"], meter, int(self.row["rated_sequence"]))

    def days_end(self, moment: datetime) -> int:
        """Days since the month began, as the end of a span: a day in which it ends in mid-day counts where days are inclusive."""
        local = moment.astimezone(self.zone)
        is_mid = (local.hour, local.minute, local.second, local.microsecond) != (0, 0, 0, 0)
        return local_days(self.zone, self.month[0], moment) + (1 if is_mid and self.policy["day_count"] == "inclusive" else 0)

    def rest(self, moment: datetime, by_second: bool) -> Fraction:
        """From the moment to the end, as a part of the month."""
        moment = min(max(moment, self.start), self.held_until)
        if by_second or self.policy["proration_unit"] == "second":
            return Fraction((self.held_until - moment) // RESOLUTION, (self.month[1] - self.month[0]) // RESOLUTION)
        return Fraction(max(0, self.days_end(self.held_until) - local_days(self.zone, self.month[0], moment)), self.days_end(self.month[1]))


class Usage:
    def __init__(self, book) -> None:
        self.book = book
        self.records = defaultdict(list)
        for record in sorted(book.tables["osto_usage_records"], key=lambda record: (record["occurred_at"], int(record["sequence"]))):
            self.records[record["company_id"], record["subscription_id"], record["meter_id"]].append(record)

    def counted(self, company: str, subscription: str, meter: dict, sequence: int) -> list[dict]:
        """Events that count, in order of time, as of a place in the log, that the meter does not filter out."""
        known = [record for record in self.records[company, subscription, meter["id"]] if int(record["sequence"]) <= sequence]
        gone = {record["corrects"] for record in known if "corrects" in record}
        trial_end = self.book.subscriptions[subscription].get("trial_end_at", "")
        tried = [item for item in self.book.items.values() if item["subscription_id"] == subscription and item["valid_from"] < trial_end]
        is_free = tried and self.book.rules(self.book.subscriptions[subscription], max(tried, key=lambda item: item["id"]))["trial_usage"] == "free"
        trial_end = trial_end if is_free else ""
        return [record for record in known if record["kind"] != "undo" and record["event_id"] not in gone
                and record["occurred_at"] >= trial_end and passes(meter["filters"], pairs(record["properties"]))]


def group_of(record: dict, by: list[str]) -> tuple:
    dimensions = pairs(record["properties"])
    return tuple((name, dimensions.get(name, "")) for name in by)


def line_dimensions(meter: dict, charge: dict, prices: list[dict]) -> list[str]:
    wanted = set(names(charge["group_by"])).union(*(pairs(price["dimensions"]) for price in prices))
    return [name for name in names(meter["group_by"]) if name in wanted]


def value_of(aggregation: str, quantities: list[Fraction]) -> Fraction:
    if aggregation == "count":
        return Fraction(len(quantities))
    if not quantities:
        return Fraction(0)
    return {"sum": sum, "max": max, "min": min, "latest": lambda all: all[-1], "average": lambda all: Fraction(sum(all), len(all))}[aggregation](quantities)


def set_quantity(window: Window, meter: dict, before: list[dict], inside: list[dict], by_time: bool) -> Fraction:
    members: dict[str, datetime] = {}
    held = Fraction(0)

    def span(value: str, until: datetime) -> Fraction:
        return window.rest(members[value], False) - window.rest(until, False)
    for record in before + inside:
        moment, value = instant(record["occurred_at"]), record["value"]
        if record["operation"] == "add":
            members.setdefault(value, max(moment, window.start))
        elif value in members:
            held += span(value, moment)
            del members[value]
    return held + sum(window.rest(since, False) for since in members.values()) if by_time else Fraction(len(members))


def level_changes(meter: dict, events: list[dict]) -> list[tuple[dict, Fraction]]:
    """By how much each event moves the level: its quantity, one for a count, one up or down for a value that joins or leaves a set."""
    if meter["aggregation"] != "unique_count":
        return [(event, Fraction(1) if meter["aggregation"] == "count" else Fraction(event["quantity"])) for event in events]
    members: set[str] = set()
    changes = []
    for event in events:
        adds, is_in = event["operation"] == "add", event["value"] in members
        (members.add if adds else members.discard)(event["value"])
        changes.append((event, Fraction(0) if adds == is_in else Fraction(1 if adds else -1)))
    return changes


def in_advance(window: Window, meter: dict, before: list[dict], inside: list[dict], by_time: bool) -> Fraction:
    """Every rise above the highest level so far is paid to the end of the month; a fall gives back where the policy says so."""
    changes = level_changes(meter, before + inside)
    level = sum((change for _, change in changes[:len(before)]), Fraction(0))
    highest, total = level, level * (window.rest(window.start, False) if by_time else 1)
    for event, change in changes[len(before):]:
        level += change
        if level > highest or (change < 0 and window.policy["usage_decrease"] == "credited"):
            total += (level - highest) * (window.rest(instant(event["occurred_at"]), False) if by_time else 1)
            highest = level
    return total


def quantity_of(window: Window, meter: dict, before: list[dict], inside: list[dict]) -> Fraction:
    """`before`: events of the group in earlier windows."""
    aggregation, recurring = meter["aggregation"], meter["is_recurring"] == "1"
    before = before if recurring else []
    by_time = recurring and window.policy["usage_proration"] == "by_time" and aggregation in ("sum", "count", "unique_count")
    if meter["is_charged_in_advance"] == "1":
        return in_advance(window, meter, before, inside, by_time)
    if aggregation == "unique_count":
        return set_quantity(window, meter, before, inside, by_time)
    amount = (lambda record: Fraction(1)) if aggregation == "count" else (lambda record: Fraction(record["quantity"]))
    if aggregation == "time_weighted_sum" or by_time:
        weighted = aggregation == "time_weighted_sum"
        level = sum((amount(record) for record in before), Fraction(0)) * window.rest(window.start, weighted)
        return level + sum((amount(record) * window.rest(instant(record["occurred_at"]), weighted) for record in inside), Fraction(0))
    return value_of(aggregation, [amount(record) for record in before + inside])


def metered(window: Window, meter: dict, before: list[dict], inside: list[dict], rounded) -> Fraction:
    exact, policy = quantity_of(window, meter, before, inside), window.policy
    places = int(policy["usage_share_places"])
    prorated = meter["is_recurring"] == "1" and policy["usage_proration"] == "by_time" and meter["aggregation"] in ("sum", "count", "unique_count")
    if prorated and places >= 0:
        exact = to_places(exact, places, policy["usage_share_rounding"], rounded)
    if "quantity_places" in meter or "quantity_rounding" in meter:
        return to_places(exact, int(meter.get("quantity_places", 0)), meter.get("quantity_rounding", policy["quantity_rounding"]), rounded)
    return exact if policy["quantity_places"] == "-1" else to_places(exact, int(policy["quantity_places"]), policy["quantity_rounding"], rounded)


def price_for(prices: list[dict], group: tuple) -> dict:
    """The one whose dimensions all match, with the most of them; the first of equals."""
    has = dict(group)
    matching = [price for price in prices if all(has.get(name) == value for name, value in pairs(price["dimensions"]).items())]
    return max(matching, key=lambda price: (len(pairs(price["dimensions"])), -int(price["variant"])))


def by_event(price: dict, events: list[dict], policy: dict) -> Fraction:
    """A percentage of every event, the free ones left out, within the limits of one."""
    rate, fee = Fraction(price.get("rate_percent", 0)) / 100, Fraction(price.get("fixed_fee", 0))
    events_left, amount_left = int(price.get("free_events", 0)), Fraction(price.get("free_amount", 0))
    by_count = "free_events" in price and policy["free_allowance"] != "amount_only"
    by_amount = "free_amount" in price and policy["free_allowance"] != "events_only"
    is_over, total = False, Fraction(0)
    for record in events:
        amount = Fraction(record["quantity"])
        free_amount, is_free = Fraction(0), False
        if not is_over:
            within = amount < amount_left if policy["allowance_bound"] == "strict" else amount <= amount_left
            rest = min(amount, amount_left)
            if by_count and by_amount and policy["free_allowance"] == "both":
                free_amount, is_free = (amount if events_left > 0 else rest), events_left > 0 or within
            elif by_count and by_amount:
                free_amount, is_free = (rest if events_left > 0 else Fraction(0)), events_left > 0 and within
                is_over = events_left <= 0 or not within
            elif by_count:
                free_amount, is_free = (amount, True) if events_left > 0 else (Fraction(0), False)
            elif by_amount:
                free_amount, is_free = rest, within
            events_left, amount_left = max(0, events_left - 1), amount_left - rest
        if is_free:
            continue
        cost = (amount - free_amount) * rate + fee
        cost = max(cost, Fraction(price.get("event_minimum", cost)))
        total += min(cost, Fraction(price.get("event_maximum", cost)))
    return total
