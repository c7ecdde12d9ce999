import json
from pathlib import Path

import osto_billing
import pytest
from osto_billing import IntervalUnit, MethodKind

REPOSITORY = Path(__file__).parents[2]
CATALOG = json.loads((REPOSITORY / "examples/data/catalog.json").read_text(encoding="utf-8"))
START = "2026-01-15T00:00:00Z"


def publish_and_subscribe(session, *, provider=None, code="acme"):
    """A company with a card and ten seats; gives what subscribing answered."""
    session.call("catalog.publish", CATALOG)
    company = session.companies.create(
        code=code, name="Acme GmbH", legal_entity="osto-in", country="DE", zone="Europe/Berlin", currency="EUR",
        billing_policy="standard", dunning_policy="standard",
    )
    more = {} if provider is None else {"provider": provider}
    session.payment_methods.add(company_id=company.company_id, kind=MethodKind.CARD, token="sim_ok", **more)
    return session.subscriptions.create(
        company_id=company.company_id, plan="network_essential", interval_unit=IntervalUnit.MONTH, seat_count=10
    )


@pytest.fixture
def db():
    with osto_billing.open("sqlite::memory:", migrate=True, test_clock=START) as opened:
        yield opened


@pytest.fixture
def session(db):
    return db.session(actor="test")
