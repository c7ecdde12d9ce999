"""Which share of a period a part of it is, and what a share of a price comes to, by a policy's choices."""
from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from fractions import Fraction

from calendar_of_periods import DAYS, MONTHS, at_local, local_days, months_of, plus_months

TICK = timedelta(microseconds=1)


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


def to_places(exact: Fraction, places: str, mode: str) -> Fraction:
    """Rounded to so many places; -1 leaves it exact."""
    if int(places) < 0:
        return exact
    return Fraction(rounded(exact * 10 ** int(places), mode), 10 ** int(places))


@dataclass(frozen=True)
class Interval:
    unit: str
    count: int = 1

    @property
    def months(self) -> int:
        return months_of(self.unit, self.count)

    def nominal_days(self) -> int:
        for length, days in ((12, 365), (6, 182), (3, 91), (1, 30)):
            if self.months and self.months % length == 0:
                return self.months // length * days
        return DAYS[self.unit] * self.count

    def step(self, day: date, n: int) -> date:
        return plus_months(day, n * self.months) if self.unit in MONTHS else day + timedelta(days=n * DAYS[self.unit] * self.count)


@dataclass(frozen=True)
class Shared:
    """A part of a full period; both half-open."""
    zone: tzinfo
    full: tuple[datetime, datetime]
    part: tuple[datetime, datetime]
    interval: Interval

    def local(self, moment: datetime) -> date:
        return moment.astimezone(self.zone).date()


def days_of(policy: dict, shared: Shared, span: tuple[datetime, datetime]) -> int:
    if span[0] >= span[1]:
        return 0
    if policy["day_count"] == "half_open":
        return local_days(shared.zone, *span)
    return local_days(shared.zone, span[0], span[1] - TICK) + 1


def measure(policy: dict, shared: Shared, span: tuple[datetime, datetime]) -> int:
    unit, start, end = policy["proration_unit"], shared.local(span[0]), shared.local(span[1])
    if unit == "second":
        return (span[1] - span[0]) // TICK
    if unit == "thirty_360":
        return sum(sign * (day.year * 360 + (day.month - 1) * 30 + min(day.day, 30)) for sign, day in ((1, end), (-1, start)))
    if unit == "fixed_days":
        beyond = calendar.monthrange(start.year, start.month)[1] - int(policy["fixed_day_count"])
        return (end - start).days - (beyond if (start.year, start.month) != (end.year, end.month) else 0)
    return days_of(policy, shared, span)


def months_since(start: date, day: date) -> Fraction:
    whole = (day.year - start.year) * 12 + day.month - start.month
    if day < plus_months(start, whole):
        whole -= 1
    begin, end = plus_months(start, whole), plus_months(start, whole + 1)
    return whole + Fraction((day - begin).days, (end - begin).days)


def naive_period(shared: Shared) -> tuple[datetime, datetime]:
    begins = shared.part[0] == shared.full[0]
    fixed = shared.part[0] if begins else shared.part[1]
    local = fixed.astimezone(shared.zone)
    other = at_local(shared.zone, shared.interval.step(local.date(), 1 if begins else -1), local.time())
    return (fixed, other) if begins else (other, fixed)


def whole_of(policy: dict, shared: Shared) -> int:
    """What the share is a share of, in the unit that it is measured in."""
    def in_unit(days: int) -> int:
        return days * 86_400_000_000 if policy["proration_unit"] == "second" else days

    if policy["proration_unit"] == "fixed_days" or policy["denominator"] == "fixed_days":
        months = shared.interval.months
        return in_unit(months * int(policy["fixed_day_count"]) if months else shared.interval.nominal_days())
    if policy["denominator"] == "nominal_cadence":
        return in_unit(shared.interval.nominal_days())
    if policy["denominator"] == "naive_period":
        return measure(policy, shared, naive_period(shared))
    return measure(policy, shared, shared.full)


def share_of(policy: dict, shared: Shared) -> tuple[int, int]:
    """As it is counted: 15 of 31, not reduced."""
    unit = policy["proration_unit"]
    if shared.part[0] == shared.part[1] and policy["empty_part"] == "full":
        return 1, 1
    if shared.part == shared.full or unit == "full":
        return 1, 1
    if unit == "none" or shared.part[0] >= shared.part[1]:
        return 0, 1
    if unit == "month_fraction":
        start = shared.local(shared.full[0])
        before, after, all_of_it = (months_since(start, shared.local(moment)) for moment in (*shared.part, shared.full[1]))
        share = (after - before) / all_of_it if all_of_it else Fraction(1)
        return share.numerator, share.denominator
    whole = whole_of(policy, shared)
    return (max(measure(policy, shared, shared.part), 0), whole) if whole > 0 else (1, 1)


def leading_share(policy: dict, shared: Shared) -> tuple[int, int]:
    """Of the part before the first boundary."""
    how = policy["leading_period"]
    if how in ("full", "free"):
        return (1, 1) if how == "full" else (0, 1)
    if how == "start_month":
        start = shared.local(shared.part[0])
        if shared.local(shared.part[1]) >= plus_months(start, 1):
            return 1, 1
        return days_of(policy, shared, shared.part), calendar.monthrange(start.year, start.month)[1]
    return share_of(policy, shared)


def share_of_price(policy: dict, full: Fraction, share: tuple[int, int]) -> Fraction:
    """A share of a price, after the intermediate roundings that the policy names and before the final one."""
    if share[0] == share[1]:
        return full
    full = to_places(full, policy["full_price_places"], policy["rounding"])
    if int(policy["day_price_places"]) >= 0:
        exact = to_places(full / share[1], policy["day_price_places"], policy["day_price_rounding"]) * share[0]
    else:
        exact = full * to_places(Fraction(*share), policy["share_places"], policy["share_rounding"])
    beyond = exact < full if full < 0 else exact > full
    return full if beyond and policy["prorated_cap"] == "full_price" else exact
