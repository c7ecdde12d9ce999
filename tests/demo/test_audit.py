"""tests/audit.sql, run by the sqlite3 shell alone, holds on the book and notices a cent."""
import subprocess
import unittest

from support import END, ROOT, SCRATCH, copy_database, finished_book, remove_database

AUDIT = ROOT / "tests" / "audit.sql"


def audit(database) -> subprocess.CompletedProcess:
    with AUDIT.open() as sql:
        return subprocess.run(["sqlite3", str(database)], stdin=sql, capture_output=True, text=True)


class Audit(unittest.TestCase):
    def test_holds_on_every_book(self):
        for end in [END, "2026-02-28", "2028-02-29", "2026-03-31", "2025-12-31"]:
            with self.subTest(end=end):
                copy = SCRATCH / "audited.db"
                remove_database(copy)
                copy_database(finished_book(end), copy)
                done = audit(copy)
                self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "", ""))


if __name__ == "__main__":
    unittest.main()
