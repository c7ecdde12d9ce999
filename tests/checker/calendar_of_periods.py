"""Periods of a billing cycle, by Python's own calendar and the system's time zones."""
from __future__ import annotations

import calendar
import functools
from datetime import date, datetime, time, timedelta, timezone, tzinfo

UTC = timezone.utc
MONTHS = {"month": 1, "quarter": 3, "half_year": 6, "year": 12}
DAYS = {"day": 1, "week": 7}


def instant(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)


def plus_months(day: date, months: int) -> date:
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def at_local(zone: tzinfo, day: date, clock) -> datetime:
    """The instant of a local time; one that does not exist is the moment after the gap, of two the earlier one."""
    local = datetime.combine(day, clock, tzinfo=zone)
    if local.astimezone(UTC).astimezone(zone).replace(tzinfo=None) == local.replace(tzinfo=None):
        return local.astimezone(UTC)
    before, after = local.replace(fold=1).astimezone(UTC), local.replace(fold=0).astimezone(UTC)
    low, high = min(before, after) - timedelta(hours=3), max(before, after) + timedelta(hours=3)
    offset = low.astimezone(zone).utcoffset()
    while high - low > timedelta(seconds=1):  # the transition lies where the offset changes
        middle = low + (high - low) / 2
        low, high = (middle, high) if middle.astimezone(zone).utcoffset() == offset else (low, middle)
    return high.replace(microsecond=0)


def start_of_day(zone: tzinfo, moment: datetime) -> datetime:
    return at_local(zone, moment.astimezone(zone).date(), time())


def months_of(unit: str, count: int) -> int:
    return MONTHS.get(unit, 0) * count


def interval_of(row: dict) -> tuple[str, int]:
    """A quarter is three months, half a year is six."""
    count = int(row["interval_count"])
    months = {"quarter": 3, "half_year": 6}.get(row["interval_unit"])
    return ("month", months * count) if months else (row["interval_unit"], count)


def nth_day(anchor: date, months: int, n: int, stays_clamped: bool) -> date:
    """The day n intervals on. Staying clamped, each short month on the way cuts the day for good: 31, 28, 28."""
    day = plus_months(anchor, n * months)
    if stays_clamped:
        step = months if n > 0 else -months
        shortest = min([anchor.day] + [plus_months(anchor, step * k).day for k in range(1, min(abs(n), 48) + 1)])
        day = day.replace(day=min(day.day, shortest))
    return day


def boundary(zone: tzinfo, anchor: datetime, unit: str, n: int, count: int = 1, stays_clamped: bool = False) -> datetime:
    local = anchor.astimezone(zone)
    if unit in MONTHS:
        day = nth_day(local.date(), months_of(unit, count), n, stays_clamped)
    else:
        day = local.date() + timedelta(days=n * DAYS[unit] * count)
    return at_local(zone, day, local.time())


@functools.cache
def period_at(zone: tzinfo, anchor: datetime, unit: str, moment: datetime, count: int = 1,
              stays_clamped: bool = False) -> tuple[datetime, datetime]:
    length = 30.4 * months_of(unit, count) if unit in MONTHS else DAYS[unit] * count
    n = int((moment - anchor).total_seconds() // (86400 * length)) - 2
    while boundary(zone, anchor, unit, n + 1, count, stays_clamped) <= moment:
        n += 1
    return boundary(zone, anchor, unit, n, count, stays_clamped), boundary(zone, anchor, unit, n + 1, count, stays_clamped)


def period_of(item: dict, zone: tzinfo, unit: str, moment: datetime, count: int, stays_clamped: bool) -> tuple[datetime, datetime]:
    """The period of a subscription item; after a change of zone the first begins where the last one by the old zone ended."""
    counted_from = instant(item["counted_from"]) if "counted_from" in item else None
    start, end = period_at(zone, instant(item["anchor"]), unit, max(moment, counted_from or moment), count, stays_clamped)
    return (instant(item["joined_at"]) if start == counted_from else start), end


def usage_period_of(item: dict, zone: tzinfo, moment: datetime, stays_clamped: bool) -> tuple[datetime, datetime]:
    """Usage is closed per month; one that a change of zone ran through began by the old clock."""
    start, end = period_of(item, zone, "month", moment, 1, stays_clamped)
    if "usage_month_from" in item and start <= instant(item["counted_from"]) < end:
        start = instant(item["usage_month_from"])
    return start, end


def local_days(zone: tzinfo, start: datetime, end: datetime) -> int:
    return (end.astimezone(zone).date() - start.astimezone(zone).date()).days
