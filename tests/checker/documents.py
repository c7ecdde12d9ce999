"""Adds a document up in fractions: coupons, taxes, rounding. Follows docs/policies.md, not the library."""
from __future__ import annotations

from fractions import Fraction

from shares import rounded


def at_places(exact: Fraction, places: int, mode: str) -> Fraction:
    return Fraction(rounded(exact * 10 ** places, mode), 10 ** places)


def mirrored(exact: Fraction, mode: str) -> int:
    """A full credit gives the tax back, whatever the mode."""
    return -rounded(-exact, mode) if exact < 0 else rounded(exact, mode)


def whole_parts(total: int, exact: list[Fraction], tie: str = "first") -> list[int]:
    """Largest remainder: floors, and the units left to the largest fractions."""
    parts = [part.__floor__() for part in exact]
    sign = {"first": 1, "last": -1, "largest": 1}[tie]
    order = sorted(range(len(exact)), key=lambda i: (-(exact[i] - parts[i]), -exact[i] if tie == "largest" else 0, sign * i))
    rounds, singles = divmod(total - sum(parts), len(parts)) if parts else (0, 0)
    for place, i in enumerate(order):
        parts[i] += rounds + (1 if place < singles else 0)
    return parts


def working(exact: Fraction, policy: dict, mode: str, places: int = 2) -> Fraction:
    """What an amount in between is rounded to."""
    if policy["price_precision"] == "precise":
        return at_places(exact, places, mode)
    return exact if policy["rounding_stage"] == "document" else Fraction(rounded(exact, mode))


def in_units(exact: Fraction, policy: dict, per_major: int) -> int:
    unit = {"minor_unit": 1, "whole_unit": per_major, "cash_increment": int(policy["cash_increment_minor"])}[policy["rounding_unit"]]
    return rounded(exact / unit, policy["rounding"]) * unit


def amount_of_line(line: dict, policy: dict, digits: int) -> Fraction:
    """The rounded line; where the policy rounds at the document, the exact amount that it came from."""
    amount, exact = int(line["amount_minor"]), Fraction(line["exact_amount"])
    if policy["rounding_stage"] != "document" or in_units(exact, policy, 10 ** digits) != amount:
        return Fraction(amount)
    price = line["unit_price"]
    places = max(2, (len(price.split(".")[1]) if "." in price else 0) - digits)
    return working(exact, policy, policy["rounding"], places)


class Discounts:
    """Coupons in the policy's order. Each is (coupon, amount or None, matches per line)."""

    def __init__(self, amounts: list[Fraction], policy: dict) -> None:
        self.policy, self.amounts = policy, amounts
        self.left, self.left_exact = list(amounts), list(amounts)
        self.shares = [Fraction(0)] * len(amounts)
        self.taken: list[tuple[str, Fraction, Fraction, Fraction]] = []

    @staticmethod
    def rank(coupon: dict, order: str) -> int:
        if order == "narrow_first":
            return 0 if coupon["charges"] else 1 if coupon["plans"] or coupon["subscription"] else 2 if coupon["modules"] else 3
        if order == "as_given":
            return 0
        return 0 if ("percent" in coupon) == (order == "percent_first") else 1

    def take_all(self, coupons: list[dict]) -> None:
        for coupon in sorted(coupons, key=lambda coupon: self.rank(coupon, self.policy["discount_order"])):
            self.take(coupon)

    def take(self, coupon: dict) -> None:
        targets = [i for i, fits in enumerate(coupon["fits"]) if fits and self.left[i] > 0]
        if not targets:
            return
        bases = {"remaining": self.left, "original": self.amounts, "remaining_exact": self.left_exact}[self.policy["discount_base"]]
        base, left = sum(bases[i] for i in targets), sum(self.left[i] for i in targets)
        mode = self.policy["discount_rounding"]
        per_line = "percent" in coupon and self.policy["discount_stage"] == "line"
        shares = {}
        if per_line:
            share = Fraction(coupon["percent"]) / 100
            exact = sum(bases[i] * share for i in targets)
            shares = {i: min(working(bases[i] * share, self.policy, mode), self.left[i]) for i in targets}
            amount = sum(shares.values())
        else:
            exact = base * Fraction(coupon["percent"]) / 100 if "percent" in coupon else Fraction(coupon["amount_minor"])
            amount = working(exact, self.policy, mode)
        uncut, amount, exact = amount, min(amount, left), min(exact, left)
        if not per_line or amount != uncut:
            shares = self.split(targets, amount)
        exact_left = sum(self.left_exact[i] for i in targets)
        for i in targets:
            self.left[i] -= shares[i]
            self.shares[i] += shares[i]
        for i in targets:
            if exact_left:
                self.left_exact[i] -= exact * self.left_exact[i] / exact_left
        self.taken.append((coupon["id"], base, exact, amount))

    def split(self, targets: list[int], amount: Fraction) -> dict[int, Fraction]:
        original = self.policy["discount_base"] == "original"
        weights = {i: self.amounts[i] if original and self.amounts[i] <= self.left[i] else self.left[i] for i in targets}
        exact = [amount * weights[i] / sum(weights.values()) for i in targets]
        if self.policy["discount_split"] == "rest_to_last" and amount.denominator == 1:
            return self.rest_to_last(targets, amount, exact)
        if self.policy["discount_split"] == "largest_remainder" and amount.denominator == 1:
            return dict(zip(targets, map(Fraction, whole_parts(int(amount), exact, self.policy["discount_tie"]))))
        places = int(self.policy["discount_places"])
        cut = exact if places < 0 else [at_places(share, places, self.policy["discount_rounding"]) for share in exact]
        return {i: min(share, self.left[i]) for i, share in zip(targets, cut)}

    def rest_to_last(self, targets: list[int], amount: Fraction, exact: list[Fraction]) -> dict[int, Fraction]:
        """Rounded down; the last line takes the rest, and those before it what it has no room for."""
        shares = {i: Fraction(int(share)) for i, share in zip(targets, exact)}
        rest = amount - sum(shares.values())
        for i in reversed(targets):
            more = min(rest, self.left[i] - shares[i])
            shares[i], rest = shares[i] + more, rest - more
        return shares


class Taxes:
    """Taxes of lines: each a list of (code, name, rate, treatment, on). Included when prices contain them. `given`: what an outside
    engine answered of each line's taxes, instead of their rates."""

    def __init__(self, amounts: list[Fraction], terms: list[list[tuple]], included: bool, policy: dict, given: list[list[int]] | None = None) -> None:
        self.policy, self.is_included, self.given = policy, included, given
        self.rates: list[tuple] = []
        for line in terms:
            self.rates += [tax for tax in line if tax not in self.rates]
        self.bases = [[Fraction(0)] * len(self.rates) for _ in amounts]
        self.exact = [[Fraction(0)] * len(self.rates) for _ in amounts]
        self.bears = [[tax in line for tax in self.rates] for line in terms]
        for i, (amount, line) in enumerate(zip(amounts, terms)):
            self.assess(i, amount, line)
        self.amounts = amounts
        self.whole = [[0] * len(self.rates) for _ in amounts]
        self.rate_amounts = [0] * len(self.rates)
        getattr(self, "by_" + policy["tax_stage"])()

    def assess(self, i: int, amount: Fraction, line: list[tuple]) -> None:
        factors, earlier = [], Fraction(1)
        for _, _, rate, treatment, on in line:
            factor = rate / 100 if treatment == "taxed" else Fraction(0)
            factor *= earlier if on == "net_and_earlier_taxes" else 1
            earlier += factor
            factors.append(factor)
        base = amount / (1 + sum(factors)) if self.is_included else amount
        if self.is_included and line and self.policy["inclusive_tax"] == "tax_of_net":
            base = at_places(base, 2, self.policy["rounding"])
        for place, (tax, factor) in enumerate(zip(line, factors)):
            exact, places = base * factor if self.given is None else Fraction(self.given[i][place]), int(self.policy["tax_places"])
            if places >= 0 and self.policy["tax_stage"] != "line":
                exact = (at_places(abs(exact), places, self.policy["tax_rounding"])) * (-1 if exact < 0 else 1)
            r = self.rates.index(tax)
            self.bases[i][r], self.exact[i][r] = base, exact

    def tax(self, exact: Fraction) -> int:
        return mirrored(exact, self.policy["tax_rounding"])

    def column(self, table: list[list], r: int) -> Fraction:
        return sum((row[r] for row in table), Fraction(0))

    def by_line(self) -> None:
        for i, amount in enumerate(self.amounts):
            if self.is_included and self.policy["inclusive_tax"] == "net_rounded" and any(self.bears[i]):
                net = mirrored(self.bases[i][self.bears[i].index(True)], self.policy["rounding"])
                borne = [r for r in range(len(self.rates)) if self.bears[i][r]]
                parts = whole_parts(rounded(amount - net, self.policy["tax_rounding"]), [self.exact[i][r] for r in borne])
                for r, part in zip(borne, parts):
                    self.whole[i][r] = part
            else:
                self.whole[i] = [self.tax(exact) for exact in self.exact[i]]
        self.rate_amounts = [int(self.column(self.whole, r)) for r in range(len(self.rates))]
        self.added = Fraction(sum(self.rate_amounts))
        self.inside = self.added if self.is_included else Fraction(0)

    def round_rates(self) -> None:
        for r in range(len(self.rates)):
            exact = self.column(self.exact, r)
            if self.is_included and self.policy["inclusive_tax"] == "net_rounded":
                base = self.column(self.bases, r)
                exact = base + exact - mirrored(base, self.policy["rounding"])
            self.rate_amounts[r] = self.tax(exact)

    def share_rates(self) -> None:
        for r in range(len(self.rates)):
            borne = [i for i in range(len(self.amounts)) if self.bears[i][r]]
            for i, part in zip(borne, whole_parts(self.rate_amounts[r], [self.exact[i][r] for i in borne])):
                self.whole[i][r] = part
        self.added = Fraction(sum(self.rate_amounts))
        self.inside = self.added if self.is_included else Fraction(0)

    def by_rate(self) -> None:
        self.round_rates()
        self.share_rates()

    def by_document(self) -> None:
        self.round_rates()
        taxed = [r for r, tax in enumerate(self.rates) if tax[3] == "taxed"]
        if taxed:
            whole = self.tax(sum((self.column(self.exact, r) for r in range(len(self.rates))), Fraction(0)))
            self.rate_amounts[taxed[-1]] += whole - sum(self.rate_amounts)
        self.share_rates()

    def by_sum(self) -> None:
        self.rate_amounts = [self.tax(self.column(self.exact, r)) for r in range(len(self.rates))]
        self.whole = [[self.tax(exact) for exact in row] for row in self.exact]
        self.added = sum((self.column(self.exact, r) for r in range(len(self.rates))), Fraction(0))
        self.inside = self.added if self.is_included else Fraction(0)


def totals(lines: list[dict], coupons: list[dict], terms: list[list[tuple]], included: bool, policy: dict, digits: int,
           given: list[list[int]] | None = None) -> dict:
    """The sums of a document as its row has them."""
    amounts = [amount_of_line(line, policy, digits) for line in lines]
    discounts = Discounts(amounts, policy)
    discounts.take_all(coupons)
    taxes = Taxes([amount - share for amount, share in zip(amounts, discounts.shares)], terms, included, policy, given)
    discount = sum((taken[3] for taken in discounts.taken), Fraction(0))
    net = sum(amounts, Fraction(0)) - discount - taxes.inside
    tax = taxes.tax(taxes.added)
    if policy["tax_stage"] == "sum":
        total = rounded(net + taxes.added, policy["rounding"])
    else:
        total = rounded(net, policy["rounding"]) + tax
    if policy["rounding_stage"] == "document" and policy["rounding_unit"] != "minor_unit":
        total = in_units(Fraction(total), policy, 10 ** digits)
    sums = {"subtotal": sum(int(line["amount_minor"]) for line in lines), "discount": rounded(discount, policy["rounding"]),
            "tax_included": taxes.tax(taxes.inside), "tax": tax, "total": total}
    sums["rounding"] = total - (sums["subtotal"] - sums["discount"] - sums["tax_included"] + tax)
    sums["line_discounts"] = whole_parts(sums["discount"], discounts.shares, policy["discount_tie"])
    sums["discounts"] = [(taken[0], rounded(taken[1], policy["rounding"]), rounded(taken[3], policy["discount_rounding"])) for taken in discounts.taken]
    sums["taxes"] = [(tax[1], mirrored(taxes.column(taxes.bases, r), policy["rounding"]), taxes.rate_amounts[r]) for r, tax in enumerate(taxes.rates)]
    sums["line_taxes"] = [[(mirrored(taxes.bases[i][r], policy["rounding"]), taxes.whole[i][r]) for r in range(len(taxes.rates)) if taxes.bears[i][r]] for i in range(len(lines))]
    return sums
