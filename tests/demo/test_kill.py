"""kill -9 while the year is billed. Whatever the moment, starting again ends in the same bytes."""
import os
import random
import re
import signal
import subprocess
import time
import unittest

from support import CLI, END, LONG, SCRATCH, demo_arguments, export_digest, figure, finished_book, must, remove_database, rows

SEED = int(os.environ.get("OSTO_KILL_SEED", "20261101"))
ANYWHERE, IN_THE_STRETCH = (25, 25) if LONG else (1, 2)
PROGRESS = re.compile(r"^ *(\d+) %  (\d{4}-\d\d-\d\d)  +([\d,]+) commands  +([\d,]+) pieces of due work")


def start(database):
    return subprocess.Popen([CLI, *demo_arguments(database, END, "--no-release")], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def timed_progress(process):
    """(seconds since the start, day, pieces of due work) of each progress line, as it comes."""
    began = time.monotonic()
    for line in process.stdout:
        if match := PROGRESS.match(line):
            yield time.monotonic() - began, match[2], int(match[4].replace(",", ""))


def clock_of(database) -> str:
    """The day on which the test clock of a killed run stands."""
    return rows(database, "SELECT text FROM osto_meta WHERE name = 'clock_now'")[0][0][:10]


class Kill(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.digest = export_digest(finished_book(END))
        database = SCRATCH / "measured.db"
        with start(database) as process:
            cls.lines = list(timed_progress(process))
        cls.wall_seconds = cls.lines[-1][0]
        # The commit-heavy stretch: the quarter of the progress intervals in which most due work is done per interval.
        work = [(cls.lines[i + 1][2] - cls.lines[i][2], i) for i in range(len(cls.lines) - 1)]
        cls.stretch = sorted(i for _, i in sorted(work, reverse=True)[: len(work) // 4])
        cls.random = random.Random(SEED)

    def setUp(self):
        self.database = SCRATCH / "killed.db"
        remove_database(self.database)

    def kill(self, process) -> bool:
        """False when the run was over before: machines are not always as quick as when it was measured."""
        process.send_signal(signal.SIGKILL)
        process.communicate()
        self.assertIn(process.returncode, (-signal.SIGKILL, 0))
        return process.returncode != 0

    def check_restart(self, what: str):
        must(*demo_arguments(self.database, END, "--no-release", "--quiet"))
        self.assertEqual(export_digest(self.database), self.digest, f"seed {SEED}, {what}")

    def test_at_any_moment(self):
        killed = tries = 0
        while killed < ANYWHERE:
            tries += 1
            self.assertLessEqual(tries, 4 * ANYWHERE, "the runs are over before they are killed")
            self.setUp()
            delay = self.random.uniform(0.01, 0.95) * self.wall_seconds
            process = start(self.database)
            time.sleep(delay)
            killed += self.kill(process)
            self.check_restart(f"kill {tries} after {delay:.3f} s")
        figure(f"kill -9 at any moment: {ANYWHERE}, seed {SEED}, every restart ended in {self.digest}")

    def test_in_the_commit_heavy_stretch(self):
        landed = tries = 0
        while landed < IN_THE_STRETCH:
            tries += 1
            self.assertLessEqual(tries, 4 * IN_THE_STRETCH, "the kills do not land where they are aimed")
            self.setUp()
            interval = self.random.choice(self.stretch)
            (began, first_day, _), (ended, last_day, _) = self.lines[interval], self.lines[interval + 1]
            delay = self.random.uniform(0, 0.9) * (ended - began)
            process = start(self.database)
            for _, day, _ in timed_progress(process):
                if day >= first_day:
                    break
            time.sleep(delay)
            was_killed = self.kill(process)
            stands_at = clock_of(self.database)
            if was_killed and first_day <= stands_at <= last_day:
                landed += 1
            self.check_restart(f"kill {tries} in {first_day}..{last_day}, clock at {stands_at}")
        figure(f"kill -9 in the commit-heavy stretch: {tries} aimed, {landed} landed there, seed {SEED}, every restart ended in the same")

    def test_again_and_again(self):
        """Several kills of one run, the later ones while it catches up."""
        for share in (0.2, 0.05, 0.3):
            process = start(self.database)
            time.sleep(share * self.wall_seconds)
            self.kill(process)
        self.check_restart("three kills in a row")


if __name__ == "__main__":
    unittest.main()
