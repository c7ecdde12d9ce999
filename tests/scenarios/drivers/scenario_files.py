"""Reads the scenario files: YAML for people in, one checked shape for the drivers out.

    scenario_files.py DIRECTORY      writes DIRECTORY/NAME.json for every scenario, for drivers that read no YAML

What is wrong with a file becomes its own failure ("error"), so that every driver reports it under the file's name.
"""
import json
import pathlib
import re
import sys
from datetime import datetime, timezone

import yaml

HERE = pathlib.Path(__file__).resolve().parents[1]
OPERATIONS = json.loads((HERE.parents[1] / "docs/operations.json").read_text(encoding="utf-8"))
OPERATION_NAMES = {operation["name"] for operation in OPERATIONS["operations"]}
ERROR_CODES = {error["name"] for error in OPERATIONS["errors"]}

FILE_KEYS = {"title", "why", "clock", "catalog", "steps"}
REQUIRED_KEYS = {"title", "why", "steps"}  # calculations need neither clock nor catalogue
CASE_KEYS = {"id", "case", "source"}  # a name, words and where the numbers come from; docs/policies.md and docs/presets quote them
STEP_KEYS = {"do", "with", "save", "expect", "rejected", "key", "preview"} | CASE_KEYS
ADVANCE_KEYS = {"advance", "save", "expect", "rejected"} | CASE_KEYS
REJECTED_KEYS = {"code", "field", "message_has"}
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:\d\d)")
VARIABLE = re.compile(r"\$[a-z][a-z0-9_]*")


class Wrong(Exception):
    """What is wrong with a scenario, for the person who wrote it."""


class Loader(yaml.SafeLoader):
    """Only texts, whole numbers, true, false and null: dates stay texts, and nothing becomes a float or a base-60 number."""

    yaml_implicit_resolvers = {}

    def construct_mapping(self, node, deep=False):
        keys = [key.value for key, _ in node.value]
        for key in keys:
            if keys.count(key) > 1:
                raise Wrong(f"line {node.start_mark.line + 1}: {key} stands twice")
        return super().construct_mapping(node, deep)


Loader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"^-?(0|[1-9][0-9]*)$"), list("-0123456789"))
Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(true|false)$"), list("tf"))
Loader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"^null$"), ["n"])


def only(mapping, allowed, where):
    if not isinstance(mapping, dict):
        raise Wrong(f"{where} is no mapping")
    unknown = sorted(set(mapping) - allowed)
    if unknown:
        raise Wrong(f"{where}: unknown {', '.join(unknown)}; allowed are {', '.join(sorted(allowed))}")


def wire(value):
    """Instants as they stand in answers: 2026-04-01T00:00:00+05:30 is 2026-03-31T18:30:00.000000Z."""
    if isinstance(value, dict):
        return {key: wire(member) for key, member in value.items()}
    if isinstance(value, list):
        return [wire(member) for member in value]
    if isinstance(value, str) and INSTANT.fullmatch(value):
        return datetime.fromisoformat(value.replace("Z", "+00:00")).astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    return value


def variables(value):
    if isinstance(value, dict):
        return set().union(*map(variables, value.values()))
    if isinstance(value, list):
        return set().union(*map(variables, value))
    return {value} if isinstance(value, str) and value.startswith("$") else set()


def pointer(path):
    """documents.0.invoice.number -> /documents/0/invoice/number"""
    if not re.fullmatch(r"[a-z0-9_]+(\.[a-z0-9_]+)*", str(path)):
        raise Wrong(f"{path} is no path such as documents.0.invoice.number")
    return "/" + str(path).replace(".", "/")


def read_step(step, line, known):
    where = f"line {line}"
    if isinstance(step, dict) and "advance" in step:
        only(step, ADVANCE_KEYS, where)
        step = {"do": "clock.advance", "with": {"until": step["advance"]}, **{key: step[key] for key in step if key != "advance"}}
    else:
        only(step, STEP_KEYS, where)
    if step.get("do") not in OPERATION_NAMES:
        raise Wrong(f"{where}: {step.get('do')} is no operation")
    if "rejected" in step:
        only(step["rejected"], REJECTED_KEYS, f"{where}: rejected")
        if step["rejected"].get("code") not in ERROR_CODES:
            raise Wrong(f"{where}: {step['rejected'].get('code')} is no error code")
        if "expect" in step or "save" in step:
            raise Wrong(f"{where}: what is rejected has no answer to expect or save")
    if "preview" in step and step["preview"] is not True:
        raise Wrong(f"{where}: preview is true or left out")
    for name in variables([step.get("with", {}), step.get("expect", {})]):
        if not VARIABLE.fullmatch(name) or name[1:] not in known:
            raise Wrong(f"{where}: nothing was saved as {name}")
    read = {"line": line, "do": step["do"], "with": wire(step.get("with", {})), "save": {}, "preview": step.get("preview", False)}
    for name, path in step.get("save", {}).items():
        read["save"][name] = pointer(path)
        known.add(name)
    for key in ("expect", "rejected", "key"):
        if key in step:
            read[key] = wire(step[key])
    return read


def read_catalog(name):
    file = HERE / "catalogs" / f"{name}.yaml"
    if not file.is_file():
        raise Wrong(f"there is no catalogue {name}")
    return yaml.load(file.read_text(encoding="utf-8"), Loader)


def read_scenario(file):
    text = file.read_text(encoding="utf-8")
    scenario = yaml.load(text, Loader)
    only(scenario, FILE_KEYS, "the file")
    missing = REQUIRED_KEYS - set(scenario)
    if missing or not isinstance(scenario["steps"], list) or not scenario["steps"]:
        raise Wrong(f"the file needs {', '.join(sorted(missing)) or 'steps'}")
    tree = yaml.compose(text, Loader)
    lines = next([item.start_mark.line + 1 for item in value.value] for key, value in tree.value if key.value == "steps")
    known = set()
    ids = [step["id"] for step in scenario["steps"] if isinstance(step, dict) and "id" in step]
    repeated = sorted({name for name in ids if ids.count(name) > 1})
    if repeated:
        raise Wrong(f"ids stand twice: {', '.join(repeated)}")
    return {"title": scenario["title"], "why": scenario["why"], "clock": wire(scenario.get("clock", "2026-01-01T00:00:00Z")),
            "catalog": read_catalog(scenario["catalog"]) if "catalog" in scenario else {},
            "steps": [read_step(step, line, known) for step, line in zip(scenario["steps"], lines)]}


def read_or_explain(file):
    try:
        return read_scenario(file)
    except (Wrong, yaml.YAMLError, ValueError) as error:
        return {"error": f"{file.name}: {error}"}


def scenario_files():
    """Every scenario; folders group them, catalogs/ holds what they publish."""
    return sorted(file for file in HERE.rglob("*.yaml") if "catalogs" not in file.parts)


def name_of(file):
    """peers/lago_tiers.yaml -> peers_lago_tiers: file names for drivers that know no folders."""
    return "_".join(file.relative_to(HERE).with_suffix("").parts)


def main(folder):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for stale in folder.glob("*.json"):
        stale.unlink()
    for file in scenario_files():
        (folder / f"{name_of(file)}.json").write_text(json.dumps(read_or_explain(file), ensure_ascii=False, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
