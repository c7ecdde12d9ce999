"""A second working-out of the whole book (tests/checker) agrees with it, and sees any amount that is one unit off."""
import json
import random
import sys
import unittest

from support import LONG, END, ROOT, finished_book, must

sys.path.insert(0, str(ROOT / "tests/checker"))
from checker import Book, Checker  # noqa: E402

# What is billed, owed and booked; a unit more or less in any of them is a wrong book.
AMOUNTS = {
    "osto_document_lines": ["amount_minor", "quantity"],
    "osto_document_taxes": ["taxable_minor", "amount_minor"],
    "osto_documents": ["subtotal_minor", "tax_minor", "total_minor"],
    "osto_document_balances": ["total_minor", "credit_applied_minor", "allocated_minor", "due_minor"],
    "osto_allocations": ["amount_minor"],
    "osto_postings": ["amount_minor", "functional_minor"],
    "osto_usage_totals": ["total"],
    "osto_number_series": ["last_number"],
}


def exported(until: str) -> list[str]:
    return must("export", "--canonical", "--database", f"sqlite:{finished_book(until)}").splitlines()


def one_off(text: str, step: int) -> str:
    whole, point, places = text.partition(".")
    return f"{int(whole) + step}{point}{places}"


class TheBookWorkedOutAgain(unittest.TestCase):
    def test_agrees_with_every_amount(self):
        self.assertEqual(Checker(Book(exported(END))).run(), [])

    def test_agrees_over_a_leap_day(self):
        self.assertEqual(Checker(Book(exported("2028-02-29"))).run(), [])

    def test_sees_a_hundred_of_a_hundred_amounts_that_are_one_unit_off(self):
        book = Book(exported(END))
        unseen = []
        for seed in range(1000 if LONG else 100):
            chance = random.Random(seed)
            table = chance.choice([name for name in AMOUNTS if book.tables[name]])
            row = chance.choice(book.tables[table])
            column = chance.choice([name for name in AMOUNTS[table] if name in row])
            before = row[column]
            row[column] = one_off(before, chance.choice([-1, 1]))
            if not Checker(book).run():
                unseen.append(f"seed {seed}: {table}.{column} of {json.dumps(row)}")
            row[column] = before
        self.assertEqual(unseen, [])


if __name__ == "__main__":
    unittest.main()
