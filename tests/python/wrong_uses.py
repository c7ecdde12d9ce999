"""Every line that is marked must be rejected by mypy, and no other. Never run."""

from datetime import date, datetime
from decimal import Decimal

import osto_billing
from osto_billing import BlockSource, ChargeOutcome, ChargeRequest, IntervalUnit, Money, PaymentProvider

db = osto_billing.open("sqlite::memory:", migrate=True)
session = db.session(actor="types")

Money(9.99, "USD")  # wrong: a float
Money(5, "USD")  # wrong: minor or major?
Money("1")  # wrong: no currency
Money.from_minor("100", "USD")  # wrong: text as minor units
Money("1", "USD") + 1  # wrong: an amount and a number
Money("1", "USD") * 0.5  # wrong: would need rounding
Money("1", "USD") * Decimal("0.5")  # wrong: would need rounding
Money("1", "USD") < 2  # wrong: an amount and a number
Money("1", "USD").amount_minor = 5  # wrong: money does not change
osto_billing.open("sqlite::memory:", True)  # wrong: keyword only
osto_billing.open("sqlite::memory:", test_clock=date(2026, 1, 1))  # wrong: a day is no instant
osto_billing.open("sqlite::memory:", providers=[object()])  # wrong: no provider
db.session("finance")  # wrong: keyword only
session.clock.advance(until="2026-02-01T00:00:00Z")  # wrong: text as an instant
session.clock.advance(until=date(2026, 2, 1))  # wrong: a day is no instant
session.clock.advance(datetime(2026, 2, 1))  # wrong: keyword only
session.subscriptions.create(company_id="c", plan="p", interval_unit="month")  # wrong: text as an enumerator
session.subscriptions.create(company_id="c", plan="p", interval_unit=BlockSource.STAFF)  # wrong: another enumeration
session.subscriptions.create(company_id="c", interval_unit=IntervalUnit.MONTH)  # wrong: no plan
session.subscriptions.create(company_id="c", plan="p", interval_unit=IntervalUnit.MONTH, seats=5)  # wrong: no such argument
session.subscriptions.create(company_id="c", plan="p", interval_unit=IntervalUnit.MONTH, seat_count=1.5)  # wrong: a float
session.subscriptions.activate(subscription_id="s")  # wrong: no such operation
session.subscription.get(subscription_id="s")  # wrong: no such noun
session.invoices.get(invoice_id="i").invoice.total  # wrong: no such field
session.invoices.get(invoice_id="i").invoice.number.upper()  # wrong: drafts have no number
session.invoices.get(invoice_id="i").invoice.paid_minor = 0  # wrong: records do not change
session.call("usage.append", {"quantity": 0.5})  # wrong: a float
session.call("usage.append", {}, "key")  # wrong: keyword only
ChargeOutcome.succeeded("10.00")  # wrong: text as money


class HalfProvider(PaymentProvider):
    name = "half"

    def charge(self, request: ChargeRequest) -> ChargeOutcome:
        return ChargeOutcome.succeeded(request.amount)


HalfProvider()  # wrong: it cannot look up
