"""The provider of the kill loop: a process of its own that writes to a log, and syncs it, before it answers.

    provider_process.py SOCKET LOG SEED

One JSON object per line over a local stream socket: {"ask": "charge" | "look_up", "key", "amount"}. A key is charged at most once, however
often it is sent. What becomes of it is a function of seed and key: charged, declined, charged with its answer lost, lost on the way, or
pending until it is looked up. Prints `received KEY` when a charge comes in, so that a killer knows when to strike.
"""
import hashlib
import json
import os
import socket
import sys
import threading
import time


class Ledger:
    """What happened, by key. Every change is on disk before anybody hears of it."""

    def __init__(self, path):
        self._file = open(path, "a+", encoding="utf-8")
        self._lock = threading.Lock()
        self._file.seek(0)
        self.outcomes = {entry["key"]: entry for entry in map(json.loads, self._file)}

    def settle(self, key, state, amount):
        with self._lock:
            if key not in self.outcomes:
                entry = {"key": key, "state": state, "amount": amount}
                self._file.write(json.dumps(entry) + "\n")
                self._file.flush()
                os.fsync(self._file.fileno())
                self.outcomes[key] = entry
            return self.outcomes[key]


class Provider:
    def __init__(self, ledger, seed):
        self.ledger, self.seed, self.pending = ledger, seed, {}

    def fate_of(self, key):
        """0 to 99, and milliseconds that the charge takes."""
        digest = hashlib.sha256(f"{self.seed} {key}".encode()).digest()
        return digest[0] % 100, 1 + digest[1] % 6

    def charge(self, key, amount):
        fate, milliseconds = self.fate_of(key)
        print("received", key, flush=True)
        time.sleep(milliseconds / 1000)
        if fate < 8:
            return None  # lost on the way
        if fate < 16 and key not in self.ledger.outcomes:
            self.pending[key] = amount
            return {"key": key, "state": "pending", "amount": amount}
        entry = self.ledger.settle(key, "declined" if fate < 26 else "succeeded", amount)
        return None if 26 <= fate < 40 else entry  # its answer is lost

    def look_up(self, key, amount):
        if key in self.pending:
            return self.ledger.settle(key, "succeeded", self.pending.pop(key))
        return self.ledger.outcomes.get(key, {"key": key, "state": "not_sent", "amount": amount})


def serve(connection, provider):
    try:
        with connection, connection.makefile("rw", encoding="utf-8") as stream:
            for line in stream:
                asked = json.loads(line)
                answer = getattr(provider, asked["ask"])(asked["key"], asked["amount"])
                if answer is None:
                    return  # the connection breaks: nobody knows
                stream.write(json.dumps(answer) + "\n")
                stream.flush()
    except OSError:
        pass  # the worker was killed


def main():
    path, log, seed = sys.argv[1:]
    provider = Provider(Ledger(log), seed)
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(path)
        listener.listen()
        print("ready", flush=True)
        while True:
            connection, _ = listener.accept()
            threading.Thread(target=serve, args=(connection, provider), daemon=True).start()


if __name__ == "__main__":
    main()
