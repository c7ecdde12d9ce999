"""Plays a scenario through a face. A face has `call(operation, request, key, preview)`, which returns the answer as JSON or
raises `Rejection`.
"""
import sys
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

MISSING = object()


@dataclass
class Rejection(Exception):
    code: str
    field: str
    message: str


def look(document, pointer):
    for token in pointer.split("/")[1:]:
        if isinstance(document, list) and token.isdigit() and int(token) < len(document):
            document = document[int(token)]
        elif isinstance(document, dict) and token in document:
            document = document[token]
        else:
            return MISSING
    return document


def substitute(value, saved):
    if isinstance(value, dict):
        return {key: substitute(member, saved) for key, member in value.items()}
    if isinstance(value, list):
        return [substitute(member, saved) for member in value]
    if isinstance(value, str) and value.startswith("$"):
        return saved[value[1:]]
    return value


def differences(expected, actual, path=""):
    """What the answer lacks or has otherwise. null: nothing may stand there; {contains: [...]}: somewhere in the list."""
    if isinstance(expected, dict) and set(expected) == {"contains"} and isinstance(actual, list):
        return [f"{path}: nothing in the list is like {wanted}, it has {actual}" for wanted in expected["contains"]
                if all(differences(wanted, element) for element in actual)]
    if isinstance(expected, dict):
        if not isinstance(actual, dict):
            return [f"{path}: {actual!r} is no record"]
        found = []
        for key, wanted in expected.items():
            if wanted is None:
                found += [f"{path}/{key}: should not be there, is {actual[key]!r}"] if key in actual else []
            elif key not in actual:
                found.append(f"{path}/{key}: is not in the answer, which has {', '.join(actual)}")
            else:
                found += differences(wanted, actual[key], f"{path}/{key}")
        return found
    if isinstance(expected, list):
        if not isinstance(actual, list):
            return [f"{path}: {actual!r} is no list"]
        if len(expected) != len(actual):
            return [f"{path}: has {len(actual)} elements, expected {len(expected)}: {actual}"]
        return [line for i, wanted in enumerate(expected) for line in differences(wanted, actual[i], f"{path}/{i}")]
    if isinstance(expected, int) and not isinstance(expected, bool) and isinstance(actual, str):
        expected = str(expected)  # amounts are texts in JSON
    return [] if type(expected) is type(actual) and expected == actual else [f"{path}: is {actual!r}, expected {expected!r}"]


def check_rejection(wanted, rejection, where):
    found = {"code": rejection.code, "field": rejection.field}
    for key, value in found.items():
        if key in wanted:
            assert value == wanted[key], f"{where}: rejected with {key} {value}, expected {wanted[key]}: {rejection.message}"
    if "message_has" in wanted:
        assert wanted["message_has"] in rejection.message, f"{where}: says '{rejection.message}', without '{wanted['message_has']}'"


def play(scenario, face):
    assert "error" not in scenario, scenario["error"]
    face.call("catalog.publish", scenario["catalog"], None, False)
    saved = {}
    for step in scenario["steps"]:
        where = f"line {step['line']}, {step['do']}"
        request = substitute(step["with"], saved)
        wanted = step.get("rejected")
        try:
            answer = face.call(step["do"], request, step.get("key"), step["preview"])
        except Rejection as rejection:
            assert wanted, f"{where}: rejected with {rejection.code} {rejection.field}: {rejection.message}"
            check_rejection(wanted, rejection, where)
            continue
        assert not wanted, f"{where}: should be rejected, answered {answer}"
        found = differences(substitute(step.get("expect", {}), saved), answer)
        assert not found, f"{where}:\n  " + "\n  ".join(found)
        for name, pointer in step["save"].items():
            saved[name] = look(answer, pointer)
            assert saved[name] is not MISSING, f"{where}: {pointer} is not in the answer {answer}"
