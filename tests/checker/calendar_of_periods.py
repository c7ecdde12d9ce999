"""Periods of a billing cycle, by Python's own calendar and the system's time zones."""
from __future__ import annotations

import calendar
import functools
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

UTC = timezone.utc
MONTHS = {"month": 1, "quarter": 3, "half_year": 6, "year": 12}
DAYS = {"day": 1, "week": 7}


def instant(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)


def plus_months(day: date, months: int) -> date:
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def at_local(zone: ZoneInfo, day: date, clock) -> datetime:
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


def boundary(zone: ZoneInfo, anchor: datetime, unit: str, n: int) -> datetime:
    local = anchor.astimezone(zone)
    day = plus_months(local.date(), n * MONTHS[unit]) if unit in MONTHS else local.date() + timedelta(days=n * DAYS[unit])
    return at_local(zone, day, local.time())


@functools.cache
def period_at(zone: ZoneInfo, anchor: datetime, unit: str, moment: datetime) -> tuple[datetime, datetime]:
    length = 30.4 * MONTHS[unit] if unit in MONTHS else DAYS[unit]
    n = int((moment - anchor).total_seconds() // (86400 * length)) - 2
    while boundary(zone, anchor, unit, n + 1) <= moment:
        n += 1
    return boundary(zone, anchor, unit, n), boundary(zone, anchor, unit, n + 1)


def local_days(zone: ZoneInfo, start: datetime, end: datetime) -> int:
    return (end.astimezone(zone).date() - start.astimezone(zone).date()).days
