import doctest
import importlib
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import REPOSITORY

HERE = Path(__file__).parent
STORY = REPOSITORY / "examples/embed_python/story.py"


def run(*command, **more):
    return subprocess.run(command, capture_output=True, text=True, timeout=300, **more)


def mypy(*files):
    cache = REPOSITORY / "build/mypy-cache"
    return run(sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--hide-error-context",
               f"--cache-dir={cache}", *map(str, files), cwd=REPOSITORY)


def test_the_story_prints_its_invoice():
    done = run(sys.executable, str(STORY))
    assert (done.stdout, done.stderr) == ((STORY.parent / "expected.txt").read_text(encoding="utf-8"), "")


def test_the_story_is_told_in_twenty_lines():
    statements = STORY.read_text(encoding="utf-8").split("from osto_billing", 1)[1].splitlines()[1:]
    assert len([line for line in statements if line.strip()]) <= 20


@pytest.mark.parametrize("module", ["_money", "_database"])
def test_docstrings(module):
    result = doctest.testmod(importlib.import_module(f"osto_billing.{module}"))
    assert result.attempted and not result.failed


def test_the_package_its_stubs_and_the_story_are_strictly_typed_without_any():
    package = mypy("--disallow-any-explicit", "--disallow-any-unimported", "-p", "osto_billing")
    assert package.returncode == 0, package.stdout + package.stderr
    story = mypy(STORY)
    assert story.returncode == 0, story.stdout


WRONG = [number for number, line in enumerate((HERE / "wrong_uses.py").read_text(encoding="utf-8").splitlines(), 1)
         if "# wrong:" in line]


@pytest.fixture(scope="module")
def refused_lines():
    found = mypy(HERE / "wrong_uses.py").stdout
    return {int(number) for number in re.findall(r"wrong_uses\.py:(\d+): error", found)}


@pytest.mark.parametrize("line", WRONG)
def test_a_wrong_use_is_rejected(line, refused_lines):
    assert line in refused_lines


def test_nothing_else_is_rejected(refused_lines):
    assert refused_lines == set(WRONG)


def test_the_binding_configures_from_the_repository_alone(tmp_path):
    """What a plain `pip install ./bindings/python` does; --long builds and installs it."""
    environment = {name: value for name, value in os.environ.items() if name not in ("OSTO_BILLING_ROOT", "CMAKE_PREFIX_PATH")}
    if os.environ.get("OSTO_TEST_LONG") == "1":
        subprocess.run([sys.executable, "-m", "venv", tmp_path / "venv"], check=True)
        subprocess.run([tmp_path / "venv/bin/pip", "install", "-q", REPOSITORY / "bindings/python"], check=True, env=environment)
        told = run(str(tmp_path / "venv/bin/python"), str(STORY))
        assert told.stdout == (STORY.parent / "expected.txt").read_text(encoding="utf-8")
        return
    import pybind11

    done = run("cmake", "-S", str(REPOSITORY / "bindings/python"), "-B", str(tmp_path / "build"),
               f"-DPython_EXECUTABLE={sys.executable}", f"-Dpybind11_DIR={pybind11.get_cmake_dir()}", env=environment)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"osto_billing: built from {REPOSITORY}" in done.stdout
