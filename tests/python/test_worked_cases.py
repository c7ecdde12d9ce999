"""docs/worked-cases.md: every snippet runs, in order, and what it asserts holds."""

import re

import pytest
from conftest import REPOSITORY

PAGE = (REPOSITORY / "docs/worked-cases.md").read_text(encoding="utf-8")
SNIPPETS = [(PAGE[: found.start()].count("\n") + 2, found[1]) for found in re.finditer(r"^```python\n(.*?)^```$", PAGE, re.S | re.M)]


@pytest.fixture(scope="module")
def page_names():
    """The names that earlier snippets of the page leave to later ones."""
    return {}


@pytest.mark.parametrize(("line", "snippet"), SNIPPETS, ids=[f"line {line}" for line, _ in SNIPPETS])
def test_the_snippet_runs(line, snippet, page_names):
    exec(compile("\n" * (line - 1) + snippet, "docs/worked-cases.md", "exec"), page_names)


def test_every_snippet_claims_something():
    assert len(SNIPPETS) >= 10
    assert PAGE.count("assert ") >= len(SNIPPETS)
