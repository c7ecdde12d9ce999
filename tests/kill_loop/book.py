"""The book of the kill loop: companies that are billed every day, and the provider as the library's host writes one."""
import json
import socket
from datetime import datetime, timedelta, timezone

import osto_billing
from osto_billing import ChargeOutcome, DeclineClass, IntervalUnit, MethodKind, PaymentProvider, ProviderError

START = datetime(2026, 1, 1, tzinfo=timezone.utc)
COMPANIES = 12

CATALOG = {
    "legal_entities": [{"code": "osto", "name": "Osto", "country": "US", "zone": "UTC", "functional_currency": "USD", "fiscal_year_start_month": 1, "number_prefix": "OST"}],
    "modules": [{"code": "cloud", "name": "Cloud"}],
    "billing_policies": [{"code": "standard", "policy": {"proration_unit": "day"}}],
    "dunning_policies": [{"code": "patient", "name": "Try again", "payment_grace_days": 30, "scope": "account",
                          "steps": [{"offset_days": 1, "action": "retry"}, {"offset_days": 3, "action": "retry"}]}],
    "plans": [{"code": "daily", "name": "Daily", "module": "cloud", "charges": [
        {"code": "fee", "name": "Fee", "kind": "recurring",
         "prices": [{"currency": "USD", "interval_unit": "day", "model": "per_unit", "unit_price": "3.10"}]}]}],
}


class DistantProvider(PaymentProvider):
    """Asks the process that holds the money. Whatever breaks on the way may have come after it moved."""

    name = "distant"

    def __init__(self, path):
        self._path = path

    def _ask(self, question, request):
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(10)
            try:
                connection.connect(self._path)
            except OSError as refused:
                raise ProviderError("the provider does not listen", code="provider_failed") from refused
            with connection.makefile("rw", encoding="utf-8") as stream:
                stream.write(json.dumps({"ask": question, "key": request.attempt_id, "amount": request.amount.amount_minor}) + "\n")
                stream.flush()
                line = stream.readline()
        if not line:
            raise ConnectionError("no answer")
        return self._outcome(request, json.loads(line))

    def _outcome(self, request, answer):
        match answer["state"]:
            case "succeeded":
                return ChargeOutcome.succeeded(request.amount, reference=f"ch_{request.attempt_id}")
            case "declined":
                return ChargeOutcome.declined(DeclineClass.RETRY, "insufficient_funds", reference=f"ch_{request.attempt_id}")
            case "pending":
                return ChargeOutcome.pending(reference=f"ch_{request.attempt_id}")
            case "not_sent":
                return ChargeOutcome.not_sent()
        raise ValueError(answer)

    def charge(self, request):
        return self._ask("charge", request)

    def look_up(self, request, asked_at):
        return self._ask("look_up", request)


def open_book(file, provider_path):
    return osto_billing.open(f"sqlite:{file}", migrate=True, test_clock=START, providers=[DistantProvider(provider_path)], log=lambda level, text: None)


def make_book(db):
    session = db.session(actor="test")
    session.call("catalog.publish", CATALOG)
    for number in range(COMPANIES):
        company = session.companies.create(code=f"c{number}", name=f"Company {number}", legal_entity="osto", country="US", zone="UTC",
                                           currency="USD", billing_policy="standard", dunning_policy="patient")
        session.payment_methods.add(company_id=company.company_id, kind=MethodKind.CARD, token=f"tok_{number}")
        session.subscriptions.create(company_id=company.company_id, plan="daily", interval_unit=IntervalUnit.DAY, start_at=START + timedelta(days=1))


def advance(db, days):
    session = db.session(actor="worker")
    until = session.clock.get().now + timedelta(days=days)
    session.clock.advance(until=until)


def end_all(db):
    """No subscription bills on; what is unknown or pending is found out within the days that follow."""
    session = db.session(actor="test")
    for company in session.companies.list(limit=200).companies:
        for subscription in session.subscriptions.list(company_id=company.company_id).subscriptions:
            session.subscriptions.cancel(subscription_id=subscription.subscription_id, timing=osto_billing.ChangeTiming.NOW)
    advance(db, 30)
