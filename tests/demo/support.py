"""Runs the osto-billing tool on the demonstration year. Standard library only.

OSTO_CLI_BIN names the tool; without it the staged release or the dev build is taken.
"""
import functools
import hashlib
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
DATA = ROOT / "examples" / "data"
LONG = os.environ.get("OSTO_TEST_LONG") == "1"
END = "2026-11-01"

# Memory instead of a disk where there is one: kill -9 loses neither, and waiting for a disk proves nothing here.
_memory = pathlib.Path("/dev/shm")
_has_memory = _memory.is_dir() and shutil.disk_usage(_memory).free > 1 << 30
_scratch = tempfile.TemporaryDirectory(prefix="osto-demo-", dir=_memory if _has_memory else None)
SCRATCH = pathlib.Path(_scratch.name)


def _find_cli() -> str:
    named = os.environ.get("OSTO_CLI_BIN")
    if named:
        return str(pathlib.Path(named).resolve())
    for candidate in ("build/stage/bin/osto-billing", "build/dev/src/cli/osto-billing"):
        if (ROOT / candidate).exists():
            return str(ROOT / candidate)
    raise SystemExit("no osto-billing found: set OSTO_CLI_BIN or build it")


CLI = _find_cli()


def figure(text: str):
    """A seed or count that a long run leaves in its evidence."""
    if named := os.environ.get("OSTO_TEST_FIGURES"):
        with open(named, "a", encoding="utf-8") as figures:
            figures.write(text + "\n")


def run_cli(*arguments: str, input_text: str | None = None) -> subprocess.CompletedProcess:
    environment = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    return subprocess.run([CLI, *map(str, arguments)], capture_output=True, text=True, input=input_text, env=environment)


def must(*arguments: str, input_text: str | None = None) -> str:
    """The standard output of a command that must succeed."""
    done = run_cli(*arguments, input_text=input_text)
    if done.returncode != 0:
        raise AssertionError(f"osto-billing {' '.join(map(str, arguments))} ended with {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def demo_arguments(database: pathlib.Path, until: str, *flags: str) -> list[str]:
    return ["demo", "--database", f"sqlite:{database}", "--data", str(DATA), "--until", until, *flags]


@functools.cache
def finished_book(until: str) -> pathlib.Path:
    """A database with the whole year and its test clock still on. Only to be read: tests share it."""
    database = SCRATCH / f"book-{until}.db"
    must(*demo_arguments(database, until, "--no-release", "--quiet"))
    return database


def call(database: pathlib.Path, operation: str, request: dict | None = None) -> dict:
    return json.loads(must("call", "--database", f"sqlite:{database}", operation, json.dumps(request or {})))


def export_digest(database: pathlib.Path) -> str:
    """SHA-256 of the canonical export, streamed."""
    digest = hashlib.sha256()
    with subprocess.Popen([CLI, "export", "--database", f"sqlite:{database}", "--canonical"], stdout=subprocess.PIPE) as process:
        while block := process.stdout.read(1 << 16):
            digest.update(block)
    if process.returncode != 0:
        raise AssertionError(f"the export ended with {process.returncode}")
    return digest.hexdigest()


def copy_database(source: pathlib.Path, target: pathlib.Path) -> None:
    """The file with what belongs to it (write-ahead log); no process may have it open."""
    for suffix in ("", "-wal"):
        part = pathlib.Path(f"{source}{suffix}")
        if part.exists():
            shutil.copyfile(part, f"{target}{suffix}")


def remove_database(database: pathlib.Path) -> None:
    for leftover in database.parent.glob(database.name + "*"):
        leftover.unlink()


@functools.lru_cache(maxsize=8)
def _copy_for_reading(database: pathlib.Path, size: int, changed_at: int) -> sqlite3.Connection:
    copy = SCRATCH / f"reading-{database.name}-{changed_at}"
    copy_database(database, copy)
    return sqlite3.connect(copy)


def rows(database: pathlib.Path, sql: str, *parameters) -> list[tuple]:
    """Reads tables with plain SQL, from a copy: the database itself stays as the tool left it."""
    facts = database.stat()
    return _copy_for_reading(database, facts.st_size, facts.st_mtime_ns).execute(sql, parameters).fetchall()


def count(database: pathlib.Path, sql: str, *parameters) -> int:
    return rows(database, sql, *parameters)[0][0]
