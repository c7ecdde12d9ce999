"""`osto-billing verify` says nothing about the demonstration's book on either store, and names what somebody changed."""
import contextlib
import json
import sqlite3
import subprocess
import unittest

from support import DATA, END, ROOT, SCRATCH, copy_database, finished_book, must, remove_database, run_cli


@contextlib.contextmanager
def postgres():
    server = subprocess.Popen([ROOT / "tests/support/postgres_server.sh"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        yield server.stdout.readline().strip()
    finally:
        server.stdin.close()
        server.wait()


def edited(sql: str):
    """A copy of the book, edited with the triggers taken off."""
    copy = SCRATCH / "edited.db"
    remove_database(copy)
    copy_database(finished_book(END), copy)
    with contextlib.closing(sqlite3.connect(copy)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name <> 'osto_events_feed'").fetchall()
        for (name,) in names:
            connection.execute(f"DROP TRIGGER {name}")
        assert connection.execute(sql).rowcount == 1
        connection.commit()
    return copy


class Verify(unittest.TestCase):
    def test_is_silent_on_every_book(self):
        for end in [END, "2026-02-28", "2028-02-29", "2026-03-31", "2025-12-31"]:
            with self.subTest(end=end):
                done = run_cli("verify", "--database", f"sqlite:{finished_book(end)}")
                self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "", ""))

    def test_looks_at_all_of_it(self):
        answer = json.loads(must("verify", "--database", f"sqlite:{finished_book(END)}", "--json"))
        self.assertTrue(answer["holds"] and answer["is_complete"])
        self.assertGreater(answer["company_count"], 10)
        self.assertGreater(answer["line_count"], 500)
        self.assertGreater(answer["row_count"], 10 * answer["line_count"])

    def test_is_silent_on_postgres(self):
        with postgres() as url:
            must("demo", "--database", url, "--data", str(DATA), "--until", END, "--no-release", "--quiet")
            done = run_cli("verify", "--database", url)
            self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "", ""))

    def test_names_the_row_that_somebody_changed(self):
        cent = edited("UPDATE osto_document_lines SET amount_minor = amount_minor + 1 WHERE id = (SELECT max(id) FROM osto_document_lines)")
        done = run_cli("verify", "--database", f"sqlite:{cent}")
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stdout, r"\Aosto_document_lines lin_[0-9a-f]{32} -: row_seal, stored [0-9a-f]{32}, derived [0-9a-f]{32} \(cmp_[0-9a-f]{32}\)\n\Z")

    def test_finds_a_price_that_was_changed_and_sealed(self):
        price = edited("UPDATE osto_prices SET unit_price = '1.01' WHERE (charge_id, currency, interval_unit) = (SELECT p.charge_id, p.currency,"
                       " p.interval_unit FROM osto_document_lines l JOIN osto_subscription_items i ON i.company_id = l.company_id AND i.id ="
                       " l.item_id JOIN osto_prices p ON p.charge_id = l.charge_id AND p.currency = l.currency AND p.interval_unit ="
                       " i.interval_unit WHERE l.kind = 'seat' AND p.model = 'per_unit' LIMIT 1)")
        with contextlib.closing(sqlite3.connect(price)) as connection:
            connection.execute("UPDATE osto_meta SET text = '0' WHERE name = 'sealed_schema'")
            connection.commit()
        done = run_cli("verify", "--database", f"sqlite:{price}")
        self.assertEqual(done.returncode, 1)
        self.assertIn("line_exact_amount", done.stdout)

    def test_fails_where_there_is_no_book(self):
        self.assertEqual(run_cli("verify", "--database", f"sqlite:{SCRATCH / 'nothing.db'}").returncode, 2)


if __name__ == "__main__":
    unittest.main()
