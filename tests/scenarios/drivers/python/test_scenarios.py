"""Every scenario file through the Python module and through HTTP. OSTO_SCENARIO_FACES=http leaves the module out."""
import os
import subprocess
import sys

import pytest

import player  # noqa: F401  puts the folder of scenario_files in the path
from faces import open_http, open_python
from player import differences, play
from scenario_files import HERE, name_of, read_or_explain, scenario_files

sys.path.insert(0, str(HERE.parent / "checker"))
from checker import Book, Checker  # noqa: E402

FACES = {"python": open_python, "http": open_http}
CHOSEN = os.environ.get("OSTO_SCENARIO_FACES", "python,http").split(",")
FILES = scenario_files()
# Scenarios of calculations alone touch no store: one is enough for them, and they leave no book.
IN_A_STORE = [file for file in FILES if any(not step["do"].startswith("calculate.") for step in read_or_explain(file).get("steps", [{"do": ""}]))]


@pytest.fixture(scope="session")
def fresh_postgres():
    """A function that makes an empty database on a throw-away PostgreSQL (the server keeps a schema of its own in it) and gives its URL."""
    server = subprocess.Popen([str(HERE.parent / "support/postgres_server.sh")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    base, names = server.stdout.readline().strip(), []

    def fresh():
        names.append(f"scenario_{len(names)}")
        subprocess.run(["psql", "-q", base, "-c", f"CREATE DATABASE {names[-1]}"], check=True, timeout=30)
        return f"{base.rsplit('/', 1)[0]}/{names[-1]}"

    yield fresh
    server.stdin.close()
    server.wait(30)


@pytest.mark.parametrize("face", CHOSEN)
@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_on_sqlite(file, face):
    scenario = read_or_explain(file)
    assert "error" not in scenario, scenario["error"]
    with FACES[face](None, scenario["clock"]) as opened:
        play(scenario, opened)


@pytest.mark.parametrize("file", IN_A_STORE, ids=name_of)
def test_the_book_it_leaves_is_worked_out_again(file, tmp_path):
    """tests/checker shares no code with the library; it agrees with every line, tax and total."""
    scenario, url = read_or_explain(file), f"sqlite:{tmp_path / 'book.db'}"
    with FACES[CHOSEN[0]](url, scenario["clock"]) as opened:
        play(scenario, opened)
    exported = subprocess.run([os.environ["OSTO_CLI_BIN"], "export", "--canonical", "--database", url], check=True, capture_output=True, text=True, timeout=60)
    assert Checker(Book(exported.stdout.splitlines())).run() == []


@pytest.mark.parametrize("face", CHOSEN)
@pytest.mark.parametrize("file", IN_A_STORE, ids=name_of)
def test_on_postgres(file, face, fresh_postgres):
    scenario = read_or_explain(file)
    assert "error" not in scenario, scenario["error"]
    with FACES[face](fresh_postgres(), scenario["clock"]) as opened:
        play(scenario, opened)


def test_the_player_sees_what_differs():
    answer = {"a": "5", "n": 5, "list": [{"x": "1"}, {"x": "2"}], "flag": False}
    assert not differences({"a": 5, "n": 5, "list": [{}, {"x": 2}], "gone": None, "flag": False}, answer)
    assert not differences({"list": {"contains": [{"x": "2"}]}}, answer)
    for wrong in ({"a": 6}, {"n": "5"}, {"b": 1}, {"a": None}, {"list": [{}]}, {"flag": 0}, {"list": {"contains": [{"x": "3"}]}}):
        assert differences(wrong, answer), wrong


@pytest.mark.parametrize("bad", ["- {do: invoices.get, wiht: {}}", "- {do: invoices.eat}", "- {do: invoices.get, with: {invoice_id: $nobody}}",
                                 "- {do: clock.get, rejected: {code: state_conflict, colour: red}}", "- {do: clock.get, rejected: {code: sorry}}"])
def test_a_wrong_scenario_says_so(bad, tmp_path):
    file = tmp_path / "bad.yaml"
    file.write_text(f"title: t\nwhy: w\nclock: 2026-01-01T00:00:00Z\ncatalog: osto\nsteps:\n  {bad}\n")
    assert "line 6" in read_or_explain(file)["error"]
