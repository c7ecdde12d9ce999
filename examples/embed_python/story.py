"""Billing in a Python program: publish a plan, subscribe a company, advance a month, print the invoice."""

import json
import sys
from datetime import datetime, timezone
from pathlib import Path

import osto_billing
from osto_billing import IntervalUnit, MethodKind, Money

catalog = json.loads((Path(__file__).parents[1] / "data/catalog.json").read_text(encoding="utf-8"))
url = sys.argv[1] if len(sys.argv) > 1 else "sqlite::memory:"
with osto_billing.open(url, migrate=True, test_clock=datetime(2026, 1, 15, tzinfo=timezone.utc)) as db:
    session = db.session(actor="story")
    session.call("catalog.publish", catalog)
    company_id = session.companies.create(code="acme", name="Acme GmbH", legal_entity="osto-in", country="DE", zone="Europe/Berlin",
                                          currency="EUR", billing_policy="standard", dunning_policy="standard").company_id
    session.payment_methods.add(company_id=company_id, kind=MethodKind.CARD, token="sim_ok")
    session.subscriptions.create(company_id=company_id, plan="network_essential", interval_unit=IntervalUnit.MONTH, seat_count=10)
    session.clock.advance(until=datetime(2026, 2, 15, tzinfo=timezone.utc))
    newest = session.invoices.list(company_id=company_id).invoices[0]
    detail = session.invoices.get(invoice_id=newest.invoice_id)
    print(f"{newest.number} issued {newest.issued_on:%d %B %Y}: {newest.label.value}")
    for line in detail.lines:
        print(f"  {line.description:<60} {Money.from_minor(line.amount_minor, newest.currency):>14}")
    print(f"  {'Total':<60} {Money.from_minor(newest.total_minor, newest.currency):>14}")
