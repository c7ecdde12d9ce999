"""kill -9 while money moves. Whatever the moment: nothing is lost, nothing is charged twice, and the book proves itself.

The provider is a process of its own with a log that is on disk before it answers; it is never killed. Half of the kills are aimed at a
charge under way, the others at any moment.
"""
import collections
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from book import end_all, make_book, open_book

HERE = Path(__file__).parent
LONG = os.environ.get("OSTO_TEST_LONG") == "1"
CYCLES = 1_000 if LONG else 30
LEAST_IN_FLIGHT = 4  # of ten cycles
SEED = os.environ.get("OSTO_KILL_SEED", "20261201")


class Provider:
    def __init__(self, folder):
        self.socket, self.log = str(folder / "provider.sock"), folder / "provider.log"
        self.process = subprocess.Popen([sys.executable, HERE / "provider_process.py", self.socket, self.log, SEED], stdout=subprocess.PIPE, text=True)
        assert self.process.stdout.readline() == "ready\n"
        self.received = threading.Semaphore(0)
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self):
        for _ in self.process.stdout:
            self.received.release()

    def forget_received(self):
        while self.received.acquire(blocking=False):
            pass

    def outcomes(self):
        return [json.loads(line) for line in self.log.read_text(encoding="utf-8").splitlines()]

    def stop(self):
        self.process.kill()
        self.process.wait()


@pytest.fixture
def provider(tmp_path):
    made = Provider(tmp_path)
    yield made
    made.stop()


def kill_once(book, provider, rng):
    """Starts a worker and kills it: as a charge is under way, or some time after one."""
    provider.forget_received()
    worker = subprocess.Popen([sys.executable, HERE / "worker.py", book, provider.socket], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert worker.stdout.readline() == "open\n", worker.stderr.read()
    is_aimed = rng.random() < 0.6
    for _ in range(rng.randint(1, 8)):
        assert provider.received.acquire(timeout=120), "the worker asks for nothing"
    time.sleep(rng.uniform(0, 0.001) if is_aimed else rng.uniform(0, 0.05))
    worker.send_signal(signal.SIGKILL)
    _, told = worker.communicate()
    assert worker.returncode == -signal.SIGKILL, told


def live_states(book):
    with sqlite3.connect(f"file:{book}?mode=ro", uri=True) as connection:
        return dict(connection.execute("SELECT state, count(*) FROM osto_payment_attempts WHERE state IN ('created', 'submitted', 'unknown', 'pending') GROUP BY state"))


def payments_of(book):
    with sqlite3.connect(f"file:{book}?mode=ro", uri=True) as connection:
        rows = connection.execute("SELECT attempt_id, amount_minor FROM osto_payments").fetchall()
    return {f"att_{attempt.hex()}": amount for attempt, amount in rows}, len(rows)


def audit(book, outcomes, tmp_path):
    log = [{"attempt": entry["key"], "token": "", "sendings": 1, "charges": 1 if entry["state"] == "succeeded" else 0,
            "taken": entry["amount"] if entry["state"] == "succeeded" else 0} for entry in outcomes]
    (tmp_path / "log.json").write_text(json.dumps(log), encoding="utf-8")
    auditor = HERE.parent / "payment_auditor" / "audit_payments.py"
    return subprocess.run([sys.executable, auditor, book, tmp_path / "log.json"], capture_output=True, text=True, check=False).stdout


def test_nothing_is_lost_or_doubled(provider, tmp_path):
    book, rng = str(tmp_path / "book.db"), random.Random(SEED)
    with open_book(book, provider.socket) as db:
        make_book(db)
    in_flight, histogram = 0, collections.Counter()
    for _ in range(CYCLES):
        kill_once(book, provider, rng)
        states = live_states(book)
        histogram.update(states)
        in_flight += bool(states.keys() & {"created", "submitted"})
    with open_book(book, provider.socket) as db:
        end_all(db)
        verified = db.session(actor="test").book.verify()
    outcomes = provider.outcomes()
    charged = {entry["key"]: entry["amount"] for entry in outcomes if entry["state"] == "succeeded"}
    booked, payments = payments_of(book)
    told = f"{CYCLES} kills, {in_flight} with an attempt created or submitted, live at a kill: {dict(sorted(histogram.items()))}; {payments} payments, seed {SEED}"
    print(told)
    if figures := os.environ.get("OSTO_TEST_FIGURES"):
        with open(figures, "a", encoding="utf-8") as file:
            file.write(f"kill -9 while money moves: {told}\n")
    assert booked == charged and payments == len(charged) > CYCLES
    assert live_states(book) == {}
    assert verified.holds, verified.differences
    assert audit(book, outcomes, tmp_path) == ""
    assert in_flight * 10 >= CYCLES * LEAST_IN_FLIGHT, told
