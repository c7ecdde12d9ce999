import threading
from datetime import datetime, timedelta, timezone
from decimal import Decimal

import pytest
from conftest import publish_and_subscribe
from osto_billing import Conflict, QuotaSlice, ValidationError

NOW = datetime(2026, 1, 15, tzinfo=timezone.utc)

LIMITED = {
    "plans": [{
        "code": "limited", "name": "Limited", "module": "network",
        "charges": [{
            "code": "traffic", "name": "Traffic", "kind": "usage", "meter": "sliced", "limit_quantity": "100", "limit_kind": "hard",
            "prices": [{"currency": "EUR", "interval_unit": "month", "model": "per_unit", "unit_price": "2"}],
        }],
    }],
    "meters": [{"code": "sliced", "name": "Sliced", "unit": "GB", "aggregation": "sum"}],
}


@pytest.fixture
def limited(session):
    company_id = publish_and_subscribe(session).subscription.company_id
    session.call("catalog.publish", LIMITED)
    made = session.call("subscriptions.create", {"company_id": company_id, "plan": "limited", "interval_unit": "month"})
    return {"company_id": company_id, "subscription_id": made["subscription"]["subscription_id"], "meter": "sliced"}


def test_a_slice_is_taken_in_memory_and_counted_once(session, limited):
    part = QuotaSlice(session, quantity=Decimal(10), lifetime_seconds=60, **limited)
    assert part.reservation.expires_at == NOW + timedelta(seconds=60)
    assert part.take(Decimal("6.5"), NOW) and not part.take(Decimal("3.6"), NOW)
    part.give_back(Decimal("0.5"))
    assert (part.left, part.uncommitted) == (Decimal(4), Decimal(6))
    assert not part.take(Decimal(1), NOW + timedelta(seconds=60))
    committed = part.commit("slice-1")
    assert committed is not None and committed.committed_quantity == Decimal(6)
    assert part.commit("slice-2") is None
    (checked,) = (
        meter for entitlement in session.entitlements.check(company_id=limited["company_id"]).entitlements
        for meter in entitlement.meters if meter.meter == "sliced"
    )
    assert (checked.used_quantity, checked.held_quantity, checked.remaining_quantity) == (Decimal(6), Decimal(4), Decimal(90))
    part.close()
    part.close()
    assert not part.take(Decimal(1), NOW)


def test_a_slice_above_the_limit_is_refused(session, limited):
    with pytest.raises(Conflict) as refused:
        QuotaSlice(session, quantity=Decimal(101), **limited)
    assert refused.value.field == "/quantity"
    with pytest.raises(TypeError):
        QuotaSlice(session, quantity=1.5, **limited)
    part = QuotaSlice(session, quantity=Decimal(1), **limited)
    with pytest.raises(ValidationError):
        part.give_back(Decimal(1))


def test_threads_take_a_slice_whole_and_no_more(session, limited):
    part = QuotaSlice(session, quantity=Decimal(100), **limited)
    taken = []

    def serve():
        taken.extend(part.take(Decimal(1), NOW) for _ in range(50))

    workers = [threading.Thread(target=serve) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert sum(taken) == 100
