"""The dates of the book: relative moments, worked out by hand, and a story that fits into any year."""
import datetime
import json
import pathlib
import tempfile
import unittest

from support import DATA, LONG, must, run_cli


def timeline(until: str, data: pathlib.Path = DATA, *flags: str) -> list[tuple[str, str, str]]:
    lines = must("timeline", "--data", data, "--until", until, *flags).splitlines()
    return [(line[:16], *line[18:].split(None, 1)) for line in lines]


def moment_of(joins: str, until: str) -> str | None:
    """When a company with this `joins` comes in a year up to `until`; None when the book is refused."""
    company = {"code": "one", "name": "One", "note": "", "country": "IN", "zone": "Asia/Kolkata", "currency": "INR",
               "billing_policy": "standard", "dunning_policy": "standard", "joins": joins,
               "payment_methods": [], "subscriptions": [], "story": []}
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / "book.json").write_text(
            json.dumps({"note": "", "usage_reported_at": "02:15", "companies": [company]}))
        done = run_cli("timeline", "--data", folder, "--until", until)
    return done.stdout[:16] if done.returncode == 0 else None


class Moments(unittest.TestCase):
    def test_worked_by_hand(self):
        for joins, until, expected in [
            ("-12m", "2026-11-01", "2025-11-01T00:00"),
            ("-12m +1d 05:30", "2026-03-31", "2025-04-01T05:30"),
            ("-12m", "2028-02-29", "2027-02-28T00:00"),
            ("-1m", "2026-03-31", "2026-02-28T00:00"),
            ("-1m +3d 09:30", "2026-03-31", "2026-03-03T09:30"),
            ("-1m", "2028-03-31", "2028-02-29T00:00"),
            ("-5m eom +14d", "2026-03-31", "2025-11-14T00:00"),
            ("-5m eom +14d 06:00", "2028-02-29", "2027-10-14T06:00"),
            ("-12m eom", "2025-12-31", "2024-12-31T00:00"),
            ("-10m -3d", "2026-12-31", "2026-02-25T00:00"),
            ("-8d 06:00", "2026-03-31", "2026-03-23T06:00"),
            ("-8d", "2028-03-05", "2028-02-26T00:00"),
        ]:
            with self.subTest(joins=joins, until=until):
                self.assertEqual(moment_of(joins, until), expected)

    def test_refused(self):
        for joins in ["", "5m", "+5m", "-5m  +1d", "+1d -5m", "-5m 24:00", "-5m 9:30", "-5m 09:60", "-5m eom eom", "-5m +1", "tomorrow",
                      "-12m -1d", "-13m", "+0d", "-0m 23:59"]:  # the last four lie outside the year
            with self.subTest(joins=joins):
                self.assertIsNone(moment_of(joins, "2026-11-01"))

    def test_an_unknown_field_is_refused_with_its_place(self):
        with tempfile.TemporaryDirectory() as folder:
            book = json.loads((DATA / "book.json").read_text())
            book["companies"][3]["colour"] = "blue"
            (pathlib.Path(folder) / "book.json").write_text(json.dumps(book))
            done = run_cli("timeline", "--data", folder, "--until", "2026-11-01")
        self.assertEqual(done.returncode, 1)
        self.assertIn("/companies/3/colour", done.stderr)


class Story(unittest.TestCase):
    def test_fits_into_any_year(self):
        """Ends over a leap year and the year before: nothing falls out, and each company's story keeps its order."""
        orders: dict[str, list[str]] = {}
        days = [datetime.date(2027, 1, 1) + datetime.timedelta(days=i) for i in range(731)]
        for day in days:
            if not LONG and 3 < day.day < 27:
                continue  # months differ at their ends; the long run takes every day
            start = day.replace(year=day.year - 1, day=min(day.day, 28) if day.month == 2 else day.day)
            by_company: dict[str, list[str]] = {}
            for moment, company, words in timeline(day.isoformat()):
                self.assertLess(moment, day.isoformat())
                self.assertGreaterEqual(moment, start.isoformat())
                by_company.setdefault(company, []).append(words)
            for company, order in by_company.items():
                self.assertEqual(orders.setdefault(company, order), order, f"{company}, end {day}")
        self.assertEqual(len(orders), 40)

    def test_usage_depends_on_the_seed_and_on_nothing_else(self):
        first = timeline("2026-11-01", DATA, "--usage")
        self.assertEqual(first, timeline("2026-11-01", DATA, "--usage"))
        other = timeline("2026-11-01", DATA, "--usage", "--seed", "2")
        self.assertNotEqual(first, other)
        self.assertEqual([step[:2] for step in first], [step[:2] for step in other])


if __name__ == "__main__":
    unittest.main()
