"""Checks of dunning: that each step of a case stood at its instant, and that what its steps restrict, and nothing that is paid
for, was restricted and freed when the policy says so.

Works from policies, attempts, lines and what was paid when. A case that staff held, that was promised or moved is left out of
what is told by days; so is a company that has left its zone.
"""
from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from calendar_of_periods import at_local, instant

ACCESS = {"full": 0, "limited": 1, "read_only": 2, "blocked": 3}
LEAVES = {"limit": "limited", "suspend": "blocked"}
RESTRICTING = ("limit", "suspend", "end", "write_off")
BY_STAFF = ("dunning_paused", "dunning_promised", "dunning_policy_changed")
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
CLOSED_AND_FREE = ("recovered", "canceled", "written_off")


def days_after(zone: ZoneInfo, moment: datetime, days: int) -> datetime:
    local = moment.astimezone(zone)
    return at_local(zone, local.date() + timedelta(days=days), local.time())


def minutes(text: str) -> int:
    return int(text[:2]) * 60 + int(text[3:])


def within_window(policy: dict, zone: ZoneInfo, moment: datetime) -> datetime:
    """The moment, or the next at which the window is open."""
    if not policy["window_opens"]:
        return moment
    opens, closes = minutes(policy["window_opens"]), minutes(policy["window_closes"])
    allowed = policy["window_weekdays"].split() or WEEKDAYS
    local = moment.astimezone(zone)
    day, clock = local.date(), local.hour * 60 + local.minute
    is_open = WEEKDAYS[day.weekday()] in allowed
    if is_open and opens <= clock < closes:
        return moment
    if not is_open or clock >= closes:
        day += timedelta(days=1)
        while WEEKDAYS[day.weekday()] not in allowed:
            day += timedelta(days=1)
    return at_local(zone, day, time(opens // 60, opens % 60))


class CaseRules:
    """One case worked out again from the rows of the book."""

    def __init__(self, book, case: dict) -> None:
        self.book, self.case = book, case
        self.policy = book.by_id("osto_dunning_policies")[case["policy_id"]]
        self.zone = ZoneInfo(book.companies[case["company_id"]]["zone"])
        self.balance = next(row for row in book.tables["osto_document_balances"] if row["document_id"] == case["document_id"])
        own = lambda table: [row for row in book.tables[table] if row["policy_id"] == case["policy_id"]]  # noqa: E731
        self.steps = sorted(own("osto_dunning_policy_steps"), key=lambda row: int(row["position"]))
        self.rules = {row["decline_class"]: row for row in own("osto_dunning_policy_retries")}
        self.taken = sorted((row for row in book.tables["osto_dunning_steps"] if row["case_id"] == case["id"]), key=lambda row: int(row["position"]))
        self.blocks = [row for row in book.tables["osto_blocks"] if row.get("case_id") == case["id"]]
        self.attempts = sorted((row for row in book.tables["osto_payment_attempts"] if row["document_id"] == case["document_id"] and "submitted_at" in row),
                               key=lambda row: int(row["ordinal"]))
        self.opened_at = instant(case["opened_at"])

    def due_on(self) -> date:
        """From where days are counted; a case of before the money went back keeps the document's day."""
        reopened = self.balance.get("reopened_on")
        day = date.fromisoformat(self.balance["due_on"])
        is_reopened = reopened and at_local(self.zone, date.fromisoformat(reopened) + timedelta(days=1), time()) <= self.opened_at
        return date.fromisoformat(reopened) if is_reopened else day

    def day(self, offset: int) -> datetime:
        return at_local(self.zone, self.due_on() + timedelta(days=offset), time())

    def first_failure(self, moment: datetime) -> datetime:
        """As it was known at the moment: what succeeded later had not succeeded yet."""
        has_succeeded = lambda row: row["state"] in ("succeeded", "reversed") and instant(row["settled_at"]) < moment  # noqa: E731
        failed = [row for row in self.attempts if not has_succeeded(row) and instant(row["created_at"]) < self.opened_at
                  and instant(row["submitted_at"]) <= moment]
        return instant(failed[-1]["created_at"]) if failed else self.day(0)

    def known(self, moment: datetime, own: list[dict]) -> list[dict]:
        """Attempts made before the moment, and those that steps of it have made."""
        return [row for row in self.attempts if instant(row["created_at"]) < moment or row in own]

    def rule_at(self, attempts: list[dict], moment: datetime) -> dict | None:
        settled = [row for row in attempts if "settled_at" in row and instant(row["settled_at"]) <= moment]
        last = settled[-1] if settled else {}
        declined = "needs_customer" if last.get("state") == "canceled" else last.get("decline_class", "retry")
        return self.rules.get(declined, self.rules.get("retry"))

    def next_act(self, done: list[dict], own: list[dict], moment: datetime) -> tuple | None:
        """(instant, action, place in the policy) of what comes next, as it is known at the moment; None: nothing."""
        position = sum(1 for row in done if "policy_step" in row)
        has_ended = any(row["action"] in ("end", "write_off") for row in done)
        acts: list[tuple] = []
        if not has_ended:
            acts += self.by_rule(done, self.known(moment, own), moment)
        if position < len(self.steps):
            step = self.steps[position]
            at = within_window(self.policy, self.zone, self.day(int(step["offset_days"])))
            if step["action"] == "write_off":
                acts += [(max([at] + ends), step["action"], position) for ends in [self.ends_of_live(at, moment)] if ends is not None]
            elif not has_ended:
                acts.append((at, step["action"], position))
        floor = instant(done[-1]["taken_at"]) if done else self.opened_at
        return min(((max(at, floor), action, place) for at, action, place in acts), key=lambda act: act[0], default=None)

    def ends_of_live(self, at: datetime, moment: datetime) -> list[datetime] | None:
        """When attempts that were under way at that instant came to their end; None: one had not at the moment."""
        live = [row for row in self.attempts if instant(row["created_at"]) < at and not ("settled_at" in row and instant(row["settled_at"]) <= at)]
        ends = [instant(row["settled_at"]) for row in live if "settled_at" in row and instant(row["settled_at"]) <= moment]
        return ends if len(ends) == len(live) else None

    def by_rule(self, done: list[dict], attempts: list[dict], moment: datetime) -> list[tuple]:
        rule = self.rule_at(attempts, moment)
        if rule is None:
            return []
        days = [int(day) for day in rule["days"].split()]
        made = [row for row in done if "policy_step" not in row and row["action"] == "retry"]
        previous = instant(made[-1]["taken_at"]) if made else self.first_failure(moment)
        if len(made) < len(days):
            base = previous if rule["counted_from"] == "previous_attempt" else self.first_failure(moment)
            return [(within_window(self.policy, self.zone, days_after(self.zone, base, days[len(made)])), "retry", None)]
        action = self.policy.get("after_retries")
        is_live = any("settled_at" not in row or instant(row["settled_at"]) > moment for row in attempts)
        if not action or is_live or any("policy_step" not in row and row["action"] != "retry" for row in done):
            return []
        at = max([previous] + [instant(row["settled_at"]) for row in attempts if instant(row["created_at"]) >= previous])
        return [(max(at, self.day(int(self.policy["payment_grace_days"]))) if action in RESTRICTING else at, action, None)]

    # ---- whom it touches ----------------------------------------------------------------------------------------------

    def module_of(self, subscription: dict) -> str:
        items = [row for row in self.book.items.values() if row["subscription_id"] == subscription["id"]]
        version = self.book.versions[max(items, key=lambda row: (row["valid_from"], row["id"]))["plan_version_id"]]
        return self.book.plans[version["plan_id"]]["module_id"]

    def covered(self, moment: datetime) -> list[dict]:
        lines = [row for row in self.book.lines.values() if row["document_id"] == self.case["document_id"]]
        billed, modules = {row.get("subscription_id") for row in lines}, {row.get("module_id") for row in lines}
        alive = [row for row in self.book.subscriptions.values() if row["company_id"] == self.case["company_id"]
                 and instant(row["created_at"]) <= moment and ("ended_at" not in row or instant(row["ended_at"]) > moment)]
        scope = self.policy["scope"]
        return [row for row in alive if scope == "account" or (row["id"] in billed if scope == "subscription" else self.module_of(row) in modules)]

    def paid_through(self, subscription: dict, moment: datetime, is_settled=datetime.__le__) -> datetime | None:
        """The latest end of running time that an invoice, settled by then (or before then), billed and that nothing gave back."""
        balances = {row["document_id"]: row for row in self.book.tables["osto_document_balances"]}
        ends = []
        for line in self.book.lines.values():
            balance = balances.get(line["document_id"], {})
            runs = instant(line["service_start"]) <= moment < instant(line["service_end"])
            is_paid = "paid_at" in balance and is_settled(instant(balance["paid_at"]), moment)
            if line.get("subscription_id") != subscription["id"] or int(line["amount_minor"]) <= 0 or not runs or not is_paid:
                continue
            if not any(self.gives_back(other, line, moment) for other in self.book.lines.values()):
                ends.append(instant(line["service_end"]))
        return max(ends, default=None)

    def gives_back(self, credit: dict, line: dict, moment: datetime) -> bool:
        document = self.book.documents[credit["document_id"]]
        return (credit.get("credited_line_id") == line["id"] and document["state"] == "finalized" and instant(document["finalized_at"]) <= moment
                and instant(credit["service_start"]) <= moment < instant(credit["service_end"]))


class PolicyFor:
    """Which policy the case had to begin with: the company's, or the first that was looked up."""

    def __init__(self, rules: CaseRules) -> None:
        self.book, self.rules = rules.book, rules
        self.company = self.book.companies[rules.case["company_id"]]

    def policy_ids(self) -> set[str | None]:
        """One, unless account credit, a credit note or withheld tax lowered what was due: whether by then, the balance does not say."""
        named = self.company.get("dunning_policy_id")
        lowered = sum(int(self.rules.balance[name]) for name in ("credit_applied_minor", "credited_minor", "withheld_minor"))
        return {named or next((row["id"] for row in self.looked_up() if self.is_for(row, due)), None) for due in (self.due_minor(), self.due_minor() - lowered)}

    def looked_up(self) -> list[dict]:
        """The newest version of each as of the case's beginning: an id starts with its milliseconds."""
        begun = self.rules.opened_at.timestamp() * 1000
        newest: dict[str, dict] = {}
        for row in sorted(self.book.tables["osto_dunning_policies"], key=lambda row: int(row["version"])):
            if int(row["id"].split("_")[1][:12], 16) <= begun:
                newest[row["code"]] = row
        return sorted((row for row in newest.values() if "priority" in row), key=lambda row: (int(row["priority"]), row["code"]))

    def due_minor(self) -> int:
        balance = self.rules.balance
        paid = sum(int(row["amount_minor"]) for row in self.book.tables["osto_allocations"]
                   if row["document_id"] == balance["document_id"] and instant(row["allocated_at"]) < self.rules.opened_at)
        total = self.book.documents[balance["document_id"]]["total_minor"]  # a void takes it from the balance
        return int(total) - int(balance["prepaid_applied_minor"]) - paid

    def is_for(self, policy: dict, due: int) -> bool:
        amounts = [row for row in self.book.tables["osto_dunning_policy_amounts"] if row["policy_id"] == policy["id"]]
        currency = self.rules.balance["currency"]
        fits = [row for row in amounts if row["currency"] == currency and int(row.get("from_minor", 0)) <= due < int(row.get("below_minor", due + 1))]
        billed = {self.book.modules[row["module_id"]]["code"] for row in self.book.lines.values()
                  if row["document_id"] == self.rules.case["document_id"] and "module_id" in row}
        lists = {name: policy["segment_" + name].splitlines() for name in ("currencies", "countries", "modules", "tags")}
        zone = self.rules.zone
        days = (self.rules.opened_at.astimezone(zone).date() - instant(self.company["created_at"]).astimezone(zone).date()).days
        return (bool(fits or not amounts) and (not lists["currencies"] or currency in lists["currencies"])
                and (not lists["countries"] or self.company["country"] in lists["countries"]) and (not lists["modules"] or bool(billed & set(lists["modules"])))
                and set(lists["tags"]) <= set(self.company["tags"].splitlines()) and days >= int(policy["segment_age_days"]))


class DunningChecks:
    """A part of Checker: `self.book` and `self.expect` are its."""

    def dunning(self) -> None:
        book = self.book
        by_staff = {row["subject_id"] for row in book.tables["osto_events"] if row["kind"] in BY_STAFF}
        updated = {row["company_id"] for row in book.tables["osto_events"] if row["kind"] == "company_updated"}
        moved = {row["company_id"] for row in book.items.values() if row["zone"] and row["zone"] != book.companies[row["company_id"]]["zone"]}
        taken_back = {row["company_id"] for row in book.tables["osto_reversals"]}
        for case in book.tables["osto_dunning_cases"]:
            rules = CaseRules(book, case)
            self.write_off(rules)
            if case["id"].split("_")[1] in by_staff or case["company_id"] in moved:
                continue
            if case["company_id"] not in updated:
                self.expect("dunning_policy", case["id"], case["policy_id"] in PolicyFor(rules).policy_ids(), True)
            self.restored(rules)
            if case["company_id"] in taken_back:
                continue  # when it was paid is not what it was
            self.expect("dunning_begins", case["id"], rules.opened_at, rules.day(1))
            self.steps(rules)
            self.restricted(rules)

    def write_off(self, rules: CaseRules) -> None:
        rows = [row for row in self.book.tables["osto_write_offs"] if row["case_id"] == rules.case["id"]]
        self.expect("write_off", rules.case["id"], len(rows), int(rules.case["state"] == "written_off"))
        if rules.case["state"] == "written_off" and not rules.case["note"]:
            self.expect("write_off_step", rules.case["id"], rules.taken[-1]["action"] if rules.taken else None, "write_off")

    def steps(self, rules: CaseRules) -> None:
        done: list[dict] = []
        own: list[dict] = []
        for row in rules.taken:
            at = instant(row["taken_at"])
            place = int(row["policy_step"]) if "policy_step" in row else None
            self.expect("dunning_step", row["case_id"], (at, row["action"], place), rules.next_act(done, own, at))
            done.append(row)
            if row["action"] == "retry" and row["result"] == "taken":
                made = [attempt for attempt in rules.attempts if instant(attempt["created_at"]) == at and attempt["reason"] in ("dunning", "fallback")]
                self.within_caps(rules, [attempt for attempt in made if attempt["reason"] == "dunning"], at)
                own += made
        case = rules.case
        closed_at = instant(case["closed_at"]) if "closed_at" in case else None
        known_at = closed_at or datetime.max.replace(tzinfo=rules.opened_at.tzinfo)
        if case["state"] in CLOSED_AND_FREE:
            known_at -= timedelta(microseconds=1)  # before the money came that closed it
        following = rules.next_act(done, own, known_at)
        was_left = case["note"] and any(row["kind"] == "dunning_exhausted" and row["subject_id"] == case["id"].split("_")[1] for row in self.book.tables["osto_events"])
        if case["state"] in CLOSED_AND_FREE and following and not was_left:  # one that staff left takes no step any more
            self.expect("dunning_step_missing", case["id"], following[0] >= closed_at, True)
        if case["state"] == "exhausted" and not case["note"]:
            self.expect("dunning_exhausted", case["id"], following, None)

    def within_caps(self, rules: CaseRules, made: list[dict], at: datetime) -> None:
        brands = {row["id"]: row["brand"] for row in self.book.tables["osto_payment_methods"]}
        for cap in self.book.tables["osto_dunning_policy_caps"]:
            if cap["policy_id"] != rules.policy["id"]:
                continue
            for attempt in made:
                if cap["scheme"] and brands[attempt["method_id"]] != cap["scheme"]:
                    continue
                span = timedelta(days=int(cap["window_days"]))
                recent = [row for row in rules.attempts if int(row["ordinal"]) < int(attempt["ordinal"]) and at - instant(row["created_at"]) < span
                          and (not cap["scheme"] or brands[row["method_id"]] == cap["scheme"])]
                self.expect("dunning_cap", attempt["id"], len(recent) < int(cap["attempt_count"]), True)

    def restricted(self, rules: CaseRules) -> None:
        """At each restricting step, and when the first time that was paid for then is over."""
        closed_at = instant(rules.case["closed_at"]) if rules.case["state"] in CLOSED_AND_FREE else None
        until = closed_at or max(instant(row["effective_at"]) for row in self.book.tables["osto_events"])
        looked_at = [(instant(row["taken_at"]), LEAVES[row["action"]]) for row in rules.taken if row["action"] in LEAVES]
        explained: dict[datetime, str] = {}
        level = "full"
        over_at: datetime | None = None
        while looked_at or over_at:
            if over_at and all(one > over_at for one, _ in looked_at):
                looked_at.insert(0, (over_at, level))
            at, asked = looked_at.pop(0)
            over_at = None
            if at > until:
                continue
            level = max(level, asked, key=ACCESS.get)
            explained[at] = level
            if at == closed_at:
                continue  # which of the two came first at that instant is not said
            for subscription in rules.covered(at):
                paid, before = None, None
                if rules.policy["paid_time"] == "stays_on":
                    paid, before = rules.paid_through(subscription, at), rules.paid_through(subscription, at, datetime.__lt__)
                holds = [row for row in rules.blocks if row.get("subscription_id") in (None, subscription["id"]) and instant(row["placed_at"]) <= at
                         and ACCESS[row["access"]] >= ACCESS[level]]
                if paid is None:
                    self.expect("restricted", subscription["id"], bool(holds), True)
                    continue
                if paid == before:  # else the money came at that instant, and which of the two came first is not said
                    self.expect("stays_on", subscription["id"], [row for row in holds if instant(row["placed_at"]) == at], [])
                over_at = min(over_at or paid, paid)
        for row in rules.blocks:
            self.expect("block_placed", row["id"], row["access"], explained.get(instant(row["placed_at"])))

    def restored(self, rules: CaseRules) -> None:
        """By the commit that settles the invoice, and by nothing else."""
        case = rules.case
        is_free = case["state"] in CLOSED_AND_FREE
        for row in rules.blocks:
            self.expect("block_lifted", row["id"], row.get("lifted_at"), case["closed_at"] if is_free else None)
        if case["state"] == "recovered" and "paid_at" in rules.balance and not rules.balance.get("reopened_on"):
            self.expect("recovered_at", case["id"], case["closed_at"], rules.balance["paid_at"])
