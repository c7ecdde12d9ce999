"""Phases of plans: when each ends, counted from where the first began, and that nothing is billed of an item beyond its phase."""
from __future__ import annotations

from datetime import datetime, tzinfo

from calendar_of_periods import DAYS, MONTHS, boundary, instant, months_of


def end_of_phase(zone: tzinfo, phases: list[dict], counted_from: datetime, position: int) -> datetime | None:
    """Months that follow each other are added up before they are counted off, and so are days."""
    start, end, unit, steps = counted_from, counted_from, "", 0
    for phase in phases[:position + 1]:
        if "duration_unit" not in phase:
            return None
        kind = "month" if phase["duration_unit"] in MONTHS else "day"
        length = months_of(phase["duration_unit"], 1) if kind == "month" else DAYS[phase["duration_unit"]]
        start, steps = (start, steps) if kind == unit else (end, 0)
        unit, steps = kind, steps + length * int(phase["duration_count"])
        end = boundary(zone, start, unit, steps)
    return end if phases else None


class PhaseChecks:
    def phases(self) -> None:
        for item in self.book.items.values():
            phases = self.book.phases_of[(item["plan_version_id"],)]
            subscription = self.book.subscriptions[item["subscription_id"]]
            zone = self.book.zone(subscription, item, self.book.rules(subscription, item))
            end = end_of_phase(zone, phases, instant(item["phases_from"]), int(item["phase"]))
            if end and "joined_at" in item:  # by a clock that is ahead it may lie before what the item begins with
                end = max(end, instant(item["joined_at"]))
            self.expect("phase_end", item["id"], instant(item["phase_end_at"]) if "phase_end_at" in item else None, end)
        for line in self.book.lines.values():
            if line["kind"] in ("recurring", "seat", "one_off", "usage", "commitment"):
                charge, item = self.book.charges[line["charge_id"]], self.book.items[line["item_id"]]
                self.expect("line_phase", line["id"], charge["phase"], item["phase"])
                self.expect("billed_beyond_phase", line["id"], line["service_end"] > item.get("phase_end_at", line["service_end"]), False)
