"""docs/policies.md and docs/presets/*.md: every choice, its values, defaults and the cases that show each; every preset
with what it chooses and its worked cases.

Where the choices come from: the declarations (operations.json), and the library asked for each preset (calculate.policy).
Where the cases come from: steps of tests/scenarios that have an `id`; a case shows a value when its request says it.
"""
from __future__ import annotations

import json
import re
import sys
from collections import defaultdict
from pathlib import Path

import yaml
from model import Model

ROOT = Path(__file__).resolve().parent.parent.parent
SCENARIOS = ROOT / "tests/scenarios"
GROUP = re.compile(r"^  // ---- (\d+)\. (.+)$")
MEMBER = re.compile(r"^  [\w:]+ (\w+) = ")

Case = dict  # file, id, case, source, do, request, expected, policy


def groups() -> list[tuple[str, list[str]]]:
    """The headings of policies.hpp and the choices below each."""
    found: list[tuple[str, list[str]]] = []
    body = (ROOT / "include/osto_billing/policies.hpp").read_text(encoding="utf-8").split("struct BillingPolicy {")[1]
    for line in body.split("friend bool")[0].splitlines():
        if heading := GROUP.match(line):
            found.append((f"{heading[1]}. {heading[2]}", []))
        elif (member := MEMBER.match(line)) and found:
            found[-1][1].append(member[1])
    return found


def policies_in(value) -> list[dict]:
    if isinstance(value, dict):
        nested = [policy for key, inner in value.items() for policy in policies_in(inner)]
        own = [value["policy"]] if isinstance(value.get("policy"), dict) else []
        return own + nested
    if isinstance(value, list):
        return [policy for inner in value for policy in policies_in(inner)]
    return []


def cases() -> list[Case]:
    found = []
    for file in sorted(SCENARIOS.rglob("*.yaml")):
        if "catalogs" in file.parts:
            continue
        scenario = yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader)
        for step in scenario["steps"]:
            if not isinstance(step, dict) or "id" not in step:
                continue
            request = step.get("with", {})
            found.append({
                "file": str(file.relative_to(SCENARIOS).with_suffix("")), "id": step["id"], "case": step.get("case", ""),
                "source": step.get("source", ""), "do": step.get("do", ""), "request": request,
                "expected": step.get("expect", step.get("rejected", {})), "policies": policies_in(request),
            })
    return found


def shown_values(all_cases: list[Case]) -> dict[tuple[str, str], list[str]]:
    shown: dict[tuple[str, str], list[str]] = defaultdict(list)
    for case in all_cases:
        for policy in case["policies"]:
            for name, value in policy.items():
                name_of_case = f"{case['file']}#{case['id']}"
                if name_of_case not in shown[name, str(value)]:
                    shown[name, str(value)].append(name_of_case)
    return shown


def policies_page(model: Model, presets: dict[str, dict], all_cases: list[Case]) -> str:
    fields = {field.name: field for field in model.records["BillingPolicy"].fields}
    shown = shown_values(all_cases)
    lines = ["# Policies", "", "Printed from the declarations and the scenarios by scripts/generate. Do not edit.", "",
             "Every choice on which billing systems differ, in the groups of the comparison of peers. A policy names a preset",
             "and says only where it differs: `{\"preset\": \"lago\", \"rounding\": \"half_even\"}`. It is a field of requests to",
             "calculations, and of `billing_policies` in the catalogue. Every face takes it, because all come from one declaration.",
             "",
             "**What reads them.** Calculations read every choice. A database bills by those of time, changes, schedules, pauses, trials,",
             "price models, quantities, tiers, packages, minimum and maximum (groups 1 to 14), of documents: discounts, taxes, credit",
             "notes and prepaid credit (groups 15 to 17 and 20), and of usage (group 18). It collects by the dunning policies of its",
             "catalogue: group 19 acts in calculations only. What else it would not carry out it refuses",
             "when the catalogue is published, with the choice's JSON pointer and the values that are allowed:",
             "src/core/publishing/engine_choices.cpp lists it.",
             "",
             "**Whose.** A charge, a subscription, a plan version and a legal entity may each name a policy of the catalogue; the nearest",
             "decides, then the company's. Shares, prices, rounding and credits of a line (groups 1 to 6, 13, 14 and 18) are read from the",
             "charge on; boundaries, changes, billing mode, pauses, trials and phases (groups 7 to 9, 11, 12) from the subscription on; what",
             "belongs to a document is the company's: split, draft window, lines and documents of zero (group 10), `rounding_stage`,",
             "`negative_document`, discounts, taxes, credit notes, dunning, prepaid credit (groups 15 to 17, 19, 20). docs/subscriptions.md has the table.",
             "", "The last column names cases in tests/scenarios (file#id) whose request says the value; `-`: none does.", ""]
    for title, names in groups():
        lines += [f"## {title}", ""]
        for name in names:
            lines += [f"### {name}", "", fields[name].doc + ".", ""]
            lines += ["| value | chosen by | cases |", "|---|---|---|"]
            for value in values_of(model, fields[name], presets, shown):
                chosen = [preset for preset, policy in presets.items() if str(policy[name]) == value]
                tests = shown.get((name, value), [])
                names_of_tests = ", ".join(tests[:4]) + (f" and {len(tests) - 4} more" if len(tests) > 4 else "")
                lines.append(f"| {value} | {', '.join(chosen)} | {names_of_tests or '-'} |")
            lines.append("")
    return "\n".join(lines)


def values_of(model: Model, field, presets, shown) -> list[str]:
    if field.type.kind == "enumeration":
        return list(model.enumerations[field.type.name].values)
    numbers = {int(policy[field.name]) for policy in presets.values()}
    numbers |= {int(value) for (name, value) in shown if name == field.name}
    return [str(number) for number in sorted(numbers)]


def preset_page(preset: str, presets: dict[str, dict], all_cases: list[Case]) -> str:
    introduction = ROOT / f"docs/presets/{preset}.intro.md"
    lines = [f"# Preset {preset}", "", "The tables are printed by scripts/generate; the introduction is "
             f"docs/presets/{preset}.intro.md.", ""]
    if introduction.exists():
        lines += [introduction.read_text(encoding="utf-8").strip(), ""]
    lines += ["## What it chooses", "", "| choice | value | osto has |", "|---|---|---|"]
    lines += [f"| {name} | {value} | {presets['osto'][name]} |" for name, value in presets[preset].items()
              if name != "preset" and value != presets["osto"][name]]
    lines += ["", "## Worked cases", "", "| case | asked | answer | source |", "|---|---|---|---|"]
    for case in all_cases:
        if not case["source"] or not any(policy.get("preset") == preset for policy in case["policies"]):
            continue
        words = case["case"] or case["id"]
        lines.append(f"| {words} ({case['file']}#{case['id']}) | `{case['do']}` | {short(case['expected'])} | {cell(case['source'])} |")
    return "\n".join(lines) + "\n"


def cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def short(expected) -> str:
    text = json.dumps(expected, ensure_ascii=False).replace('"', "")
    return "`" + cell(text if len(text) <= 300 else text[:297] + "...") + "`"


def generate(model: Model, presets: dict[str, dict]) -> dict[Path, str]:
    all_cases = cases()
    made = {Path("docs/policies.md"): policies_page(model, presets, all_cases)}
    for preset in presets:
        if preset != "osto":
            made[Path(f"docs/presets/{preset}.md")] = preset_page(preset, presets, all_cases)
    return made


def missing(model: Model, presets: dict[str, dict]) -> list[str]:
    """Values that fewer than two cases say."""
    shown = shown_values(cases())
    fields = [f for f in model.records["BillingPolicy"].fields if f.name != "preset" and f.type.kind == "enumeration"]
    return [f"{f.name}={value} {len(shown.get((f.name, value), []))}" for f in fields
            for value in model.enumerations[f.type.name].values if len(shown.get((f.name, value), [])) < 2]


if __name__ == "__main__":  # policy_pages.py OPERATIONS_JSON PRESETS_JSON: what still lacks cases
    from model import load

    print("\n".join(missing(load([Path(sys.argv[1])]), json.loads(Path(sys.argv[2]).read_text(encoding="utf-8")))))
