"""The year as it is billed: the same bytes twice, and the same story for ends that calendars make difficult."""
import functools
import unittest

from support import (END, SCRATCH, call, copy_database, count, demo_arguments, export_digest,
                     finished_book, must, rows, run_cli)

ENDS = [END, "2026-02-28", "2028-02-29", "2026-03-31", "2025-12-31"]

COMPANY = "(SELECT company_id FROM osto_companies WHERE code = ?)"


class Determinism(unittest.TestCase):
    def test_twice_from_nothing_gives_the_same_bytes(self):
        again = SCRATCH / "again.db"
        must(*demo_arguments(again, END, "--no-release", "--quiet"))
        self.assertEqual(export_digest(finished_book(END)), export_digest(again))

    def test_another_seed_gives_another_book(self):
        other = SCRATCH / "other-seed.db"
        must(*demo_arguments(other, END, "--no-release", "--quiet", "--seed", "2"))
        self.assertNotEqual(export_digest(finished_book(END)), export_digest(other))


class Again(unittest.TestCase):
    def test_a_finished_year_is_left_alone_then_released_once(self):
        database = SCRATCH / "finished.db"
        copy_database(finished_book(END), database)
        before = export_digest(database)
        self.assertIn("billed already", must(*demo_arguments(database, END, "--no-release")))
        self.assertEqual(export_digest(database), before)
        self.assertIn("clock is released", must(*demo_arguments(database, END)))
        self.assertEqual(call(database, "clock.get")["kind"], "system")
        released = export_digest(database)
        self.assertIn("nothing to do", must(*demo_arguments(database, END)))
        self.assertEqual(export_digest(database), released)

    def test_another_end_is_refused(self):
        database = SCRATCH / "other-end.db"
        copy_database(finished_book(END), database)
        done = run_cli(*demo_arguments(database, "2026-03-31"))
        self.assertEqual(done.returncode, 1)
        self.assertIn("was begun on 2025-11-01", done.stderr)


def at_every_end(test):
    """Calls the test once for each end's book, as a subtest."""
    @functools.wraps(test)
    def run(self):
        for end in ENDS:
            with self.subTest(end=end):
                test(self, finished_book(end))
    return run


class Story(unittest.TestCase):

    def company_id(self, database, code: str) -> str:
        page = call(database, "companies.list", {"limit": 200})
        return next(company["company_id"] for company in page["companies"] if company["code"] == code)

    def label(self, database, code: str) -> set[str]:
        listed = call(database, "subscriptions.list", {"company_id": self.company_id(database, code)})
        return {subscription["label"] for subscription in listed["subscriptions"]}

    @at_every_end
    def test_summary(self, database):
        summary = call(database, "book.summary")
        self.assertEqual(summary["company_count"], 40)
        self.assertEqual(summary["parked_company_count"], 0)
        self.assertGreaterEqual(summary["suspended_company_count"], 1)
        self.assertGreaterEqual(summary["restored_company_count"], 2)
        self.assertGreaterEqual(summary["dunning_case_count"], 3)
        self.assertEqual({total["currency"] for total in summary["totals"]}, {"INR", "USD", "EUR", "JPY", "KWD"})

    @at_every_end
    def test_an_expired_card_suspends_and_a_new_one_restores(self, database):
        blocks = rows(database, f"SELECT placed_at, lifted_at FROM osto_blocks WHERE company_id = {COMPANY}", "thar-solar")
        self.assertEqual(len(blocks), 1)
        self.assertLess(blocks[0][0], blocks[0][1])
        paid = rows(database, f"SELECT received_at FROM osto_payments WHERE company_id = {COMPANY} AND received_at = ?", "thar-solar", blocks[0][1])
        self.assertTrue(paid, "the block is lifted at the instant of the payment")
        self.assertEqual(self.label(database, "thar-solar"), {"active"})
        expired = count(database, f"SELECT count(*) FROM osto_payment_methods WHERE state = 'expired' AND company_id = {COMPANY}", "thar-solar")
        self.assertEqual(expired, 1)

    @at_every_end
    def test_a_retry_restores_without_anybody(self, database):
        lifted = count(database, f"SELECT count(*) FROM osto_blocks WHERE lifted_at IS NOT NULL AND company_id = {COMPANY}", "bayside-media")
        self.assertEqual(lifted, 1)
        self.assertEqual(self.label(database, "bayside-media"), {"active"})

    @at_every_end
    def test_labels_at_the_end(self, database):
        self.assertEqual(self.label(database, "hooghly-ports"), {"grace"})
        self.assertEqual(self.label(database, "brahmaputra-tea"), {"suspended"})
        self.assertEqual(self.label(database, "gulmohar-retail"), {"expired"})
        self.assertIn("grace", self.label(database, "rhein-druck"))

    @at_every_end
    def test_dunning_ends_what_is_never_paid(self, database):
        reasons = rows(database, f"SELECT state, end_reason FROM osto_subscriptions WHERE company_id = {COMPANY}", "gulmohar-retail")
        self.assertEqual(reasons, [("ended", "nonpayment")])
        exhausted = count(database, f"SELECT count(*) FROM osto_dunning_cases WHERE state = 'exhausted' AND company_id = {COMPANY}", "gulmohar-retail")
        self.assertGreaterEqual(exhausted, 1)

    @at_every_end
    def test_upgrades_are_prorated(self, database):
        for code in ("aravalli-finserv", "kaveri-pharma", "satpura-mining", "elbe-maschinenbau", "fuji-seimitsu"):
            shares = count(database, f"""SELECT count(*) FROM osto_document_lines WHERE kind IN ('recurring', 'seat') AND amount_minor > 0
                AND share_denominator > 1 AND share_numerator < share_denominator AND company_id = {COMPANY}""", code)
            self.assertGreaterEqual(shares, 1, code)

    @at_every_end
    def test_changes_now_return_unused_time(self, database):
        for code in ("narmada-power", "bandipur-hotels"):
            notes = count(database, f"SELECT count(*) FROM osto_documents WHERE kind = 'credit_note' AND state = 'finalized' AND total_minor < 0 AND company_id = {COMPANY}", code)
            self.assertGreaterEqual(notes, 1, code)

    @at_every_end
    def test_an_unknown_outcome_is_found(self, database):
        found = """SELECT count(*) FROM osto_events AS unknown JOIN osto_events AS found
            ON found.company_id = unknown.company_id AND found.subject_id = unknown.subject_id AND found.sequence > unknown.sequence
            WHERE unknown.kind = 'attempt_unknown' AND found.kind = ? AND unknown.company_id = """ + COMPANY
        self.assertEqual(count(database, found, "attempt_succeeded", "lakeshore-health"), 1)
        self.assertGreaterEqual(count(database, found, "attempt_succeeded", "failaka-marine"), 9)
        self.assertEqual(count(database, found, "attempt_not_sent", "cascade-robotics"), 1)
        self.assertEqual(self.label(database, "cascade-robotics"), {"active"})

    @at_every_end
    def test_soft_declines_are_retried_and_lost_cards_never(self, database):
        declined = count(database, f"SELECT count(*) FROM osto_payment_attempts WHERE state = 'declined' AND decline_class = 'retry' AND company_id = {COMPANY}", "yamuna-logistics")
        self.assertGreaterEqual(declined, 10)
        self.assertEqual(self.label(database, "yamuna-logistics"), {"active"})
        for code in ("godavari-agro", "minato-shoji"):
            never = count(database, f"SELECT count(*) FROM osto_payment_attempts WHERE decline_class = 'never' AND company_id = {COMPANY}", code)
            self.assertEqual(never, 1, code)

    @at_every_end
    def test_leaving_in_the_trial_costs_nothing(self, database):
        self.assertEqual(count(database, f"SELECT count(*) FROM osto_documents WHERE company_id = {COMPANY}", "vindhya-learning"), 0)

    @at_every_end
    def test_taxes_follow_the_place(self, database):
        names = "SELECT DISTINCT t.name FROM osto_document_taxes AS t WHERE t.company_id = " + COMPANY + " ORDER BY 1"
        self.assertEqual([name for name, in rows(database, names, "aravalli-finserv")], ["CGST 9 %", "SGST 9 %"])
        self.assertEqual([name for name, in rows(database, names, "nilgiri-foods")], ["IGST 18 %"])
        self.assertEqual(rows(database, names, "hudson-analytics"), [])

    @at_every_end
    def test_a_pause_is_not_billed(self, database):
        gaps = rows(database, f"SELECT valid_from, valid_to FROM osto_subscription_items WHERE company_id = {COMPANY} ORDER BY valid_from", "deccan-textiles")
        self.assertEqual(len(gaps), 2)
        paused_from, resumed_at = gaps[0][1], gaps[1][0]
        billed = count(database, f"""SELECT count(*) FROM osto_billed_periods WHERE company_id = {COMPANY}
            AND service_start >= ? AND service_start < ?""", "deccan-textiles", paused_from, resumed_at)
        self.assertEqual(billed, 0)


if __name__ == "__main__":
    unittest.main()
