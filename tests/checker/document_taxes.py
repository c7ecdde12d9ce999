"""Which taxes of the catalogue a line bears: the rules of the place, per code the one that fits best on the day."""
from __future__ import annotations

from fractions import Fraction


def flag(row: dict, name: str) -> bool:
    return str(row[name]) in ("1", "True", "true")


class Buyer:
    def __init__(self, row: dict) -> None:
        within = row["country"] == "IN" and row["place_of_supply"]
        self.country = row["country"] if within or not row["place_of_supply"] else row["place_of_supply"]
        self.state = row["place_of_supply"] if within else row["state"]
        self.is_exempt, self.in_zone = flag(row, "tax_exempt"), flag(row, "in_special_economic_zone")

    def place(self, seller: dict) -> str:
        if seller["country"] != self.country or self.in_zone:
            return "abroad"
        return "same_state" if seller["state"] == self.state else "other_state"


def fit(rule: dict, buyer: Buyer, tax_code: str) -> tuple | None:
    codes = [code for code in rule["tax_codes"].split("\n") if code]
    covering = [len(code) for code in codes if tax_code.startswith(code)]
    wrong_place = rule["country"] not in ("", buyer.country) or rule["state"] not in ("", buyer.state)
    if wrong_place or (codes and not covering):
        return None
    return max(covering, default=0), rule["country"] != "", rule["state"] != "", rule["valid_from"]


def terms_of(seller: dict, buyer: Buyer, rules: list[dict], issued_on: str, tax_code: str) -> list[tuple]:
    """(code, name, rate, treatment, what it is on) in the order of the rules' positions."""
    places = (buyer.place(seller), "anywhere")
    own = [rule for rule in rules if rule["legal_entity_id"] == seller["id"] and rule["place"] in places]
    best: dict[str, tuple] = {}
    for rule in sorted(own, key=lambda rule: int(rule["position"])):
        best.setdefault(rule["code"], ())
        if rule["valid_from"] <= issued_on <= rule.get("valid_to", "9999-12-31"):
            found = fit(rule, buyer, tax_code)
            if found and (not best[rule["code"]] or found > best[rule["code"]][0]):
                best[rule["code"]] = (found, rule)
    terms = []
    for _, rule in filter(None, best.values()):
        treatment = "exempt" if buyer.is_exempt else rule["treatment"]
        rate = Fraction(rule["rate_percent"]) if treatment == "taxed" else Fraction(0)
        terms.append((rule["code"], rule["name"], rate, treatment, rule["tax_on"]))
    return terms
