import os
import threading
from datetime import datetime, timedelta, timezone
from decimal import Decimal

import osto_billing
import pytest
from conftest import START, publish_and_subscribe
from osto_billing import (
    CallOptions, ChangeTiming, Conflict, IdempotencyConflict, IntervalUnit, NotFound, StorageError, SubscriptionLabel, ValidationError,
)

NOBODY = "cmp_" + "1" * 32


def test_instants_go_in_with_any_zone_and_come_out_in_utc(session):
    made = publish_and_subscribe(session)
    assert made.subscription.current_period_end.tzinfo is timezone.utc
    india = timezone(timedelta(hours=5, minutes=30))
    done = session.clock.advance(until=datetime(2026, 1, 20, 5, 30, tzinfo=india))
    assert done.now == session.clock.get().now == datetime(2026, 1, 20, tzinfo=timezone.utc)


def test_naive_and_unreadable_instants_are_refused(session):
    with pytest.raises(ValueError):
        session.clock.advance(until=datetime(2026, 2, 1))
    for start in ("2026-01-01T00:00:00", datetime(2026, 1, 1), "soon", datetime(1960, 1, 1, tzinfo=timezone.utc)):
        with pytest.raises(ValueError):
            osto_billing.open("sqlite::memory:", migrate=True, test_clock=start)


def test_a_preview_answers_the_same_and_writes_nothing(session):
    made = publish_and_subscribe(session)
    session.clock.advance(until=datetime(2026, 1, 20, tzinfo=timezone.utc))
    subscription_id = made.subscription.subscription_id
    asked = {"subscription_id": subscription_id, "plan": "network_professional", "timing": ChangeTiming.NOW}
    before = list(session.invoices.list(company_id=made.subscription.company_id).invoices)
    shown = session.previewing.subscriptions.change_plan(**asked)
    assert session.call("subscriptions.change_plan", asked, preview=True)["documents"]
    assert list(session.invoices.list(company_id=made.subscription.company_id).invoices) == before
    real = session.subscriptions.change_plan(**asked)
    assert real.documents[0].invoice.total_minor == shown.documents[0].invoice.total_minor != 0


def test_a_commit_does_what_its_preview_showed_or_nothing(session):
    made = publish_and_subscribe(session)
    session.clock.advance(until=datetime(2026, 1, 20, tzinfo=timezone.utc))
    asked = {"subscription_id": made.subscription.subscription_id, "plan": "network_professional", "timing": ChangeTiming.NOW}
    previews = session.previewing
    assert previews.preview_token == ""
    shown = previews.subscriptions.change_plan(**asked)
    following = session.following(previews.preview_token)
    assert following.subscriptions.change_plan(**asked) == shown  # every id and amount
    with pytest.raises(Conflict):
        following.subscriptions.change_plan(**asked)
    with pytest.raises(ValidationError):
        session.following("pv1_nonsense").subscriptions.change_plan(**asked)


def test_the_same_key_gives_the_same_answer_and_another_request_is_refused(session):
    made = publish_and_subscribe(session)
    asked = {"company_id": made.subscription.company_id, "plan": "endpoint_essential", "interval_unit": "month"}
    first = session.call("subscriptions.create", asked, idempotency_key="k1")
    assert session.call("subscriptions.create", asked, idempotency_key="k1") == first
    with pytest.raises(IdempotencyConflict) as raised:
        session.call("subscriptions.create", asked | {"seat_count": 2}, idempotency_key="k1")
    assert isinstance(raised.value, Conflict) and raised.value.code == "idempotency_mismatch"
    with pytest.raises(IdempotencyConflict):
        session.subscriptions.create(company_id=made.subscription.company_id, plan="cloud_essential",
                                     interval_unit=IntervalUnit.MONTH, options=CallOptions(idempotency_key="k1"))


def test_refusals_have_their_class_code_and_field(session):
    made = publish_and_subscribe(session)
    with pytest.raises(NotFound) as missing:
        session.companies.get(company_id=NOBODY)
    assert missing.value.code == "not_found" and not missing.value.retryable and isinstance(missing.value, LookupError)
    with pytest.raises(ValidationError) as wrong:
        session.subscriptions.create(company_id=made.subscription.company_id, plan="network_essential",
                                     interval_unit=IntervalUnit.MONTH, seat_count=-1)
    assert wrong.value.field == "/seat_count" and str(wrong.value).startswith("/seat_count: ")
    with pytest.raises(ValidationError) as unknown:
        session.call("nothing.here")
    assert unknown.value.code == "unknown_operation"


def test_the_generic_call_refuses_what_is_not_exact(session):
    with pytest.raises(TypeError, match="/charges/0: a float"):
        session.call("catalog.publish", {"charges": [0.1]})
    page = session.call("clock.get")
    assert page["kind"] == "test"
    session.call("clock.advance", {"until": datetime(2026, 1, 16, tzinfo=timezone.utc)})


def test_a_company_session_sees_only_its_own(db, session):
    mine = publish_and_subscribe(session).subscription
    other = publish_and_subscribe(session, code="other").subscription
    narrow = db.session(actor="customer", company_id=mine.company_id)
    assert narrow.subscriptions.get(subscription_id=mine.subscription_id).label is SubscriptionLabel.ACTIVE
    with pytest.raises(NotFound):
        narrow.subscriptions.get(subscription_id=other.subscription_id)


def test_closing(tmp_path):
    url = f"sqlite:{tmp_path}/b.db"
    with pytest.raises(StorageError):
        osto_billing.open(url)
    with osto_billing.open(url, migrate=True, test_clock=START) as db:
        session = db.session(actor="test")
        assert "open" in repr(db) and repr(session) == "<osto_billing.Session actor='test'>"
        db.close()
        db.close()
        assert "closed" in repr(db)
        with pytest.raises(Conflict, match="closed"):
            session.clock.get()
    with osto_billing.open(url) as again:
        assert again.session().clock.get().now == datetime(2026, 1, 15, tzinfo=timezone.utc)
        assert list(again.export_canonical())


def test_a_password_in_a_url_is_not_shown():
    with pytest.raises(osto_billing.BillingError) as raised:
        osto_billing.open("postgres://user:hunter2@127.0.0.1:1/none")
    assert "hunter2" not in str(raised.value) + repr(raised.value)


def test_threads_share_a_database(db, session):
    company_id = publish_and_subscribe(session).subscription.company_id
    raised = []

    def work(name):
        try:
            mine = db.session(actor=name)
            for _ in range(20):
                mine.subscriptions.list(company_id=company_id)
                mine.book.summary()
        except Exception as error:  # noqa: BLE001 - shown by the assertion
            raised.append(error)

    threads = [threading.Thread(target=work, args=(f"thread {n}",)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not raised


def test_a_forked_child_is_told_to_open_again(db, session):
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            session.clock.get()
            answer = b"worked"
        except osto_billing.WrongProcess as refused:
            answer = refused.code.encode()
        db.close()
        os.write(writing, answer)
        os._exit(0)
    os.close(writing)
    os.waitpid(child, 0)
    assert os.read(reading, 100) == b"wrong_process"
    assert session.clock.get().now


def test_every_code_of_the_library_has_a_class():
    import json
    from conftest import REPOSITORY
    from osto_billing._errors import CLASSES

    described = json.loads((REPOSITORY / "docs/operations.json").read_text(encoding="utf-8"))
    assert {error["name"] for error in described["errors"]} == set(CLASSES)
    assert {operation["name"] for operation in described["operations"]} == set(osto_billing.operation_names)


def test_errors_can_be_pickled():
    import pickle

    error = osto_billing.StillRunning("wait", code="still_running", subject_id="att_1", retryable=True)
    back = pickle.loads(pickle.dumps(error))
    assert type(back) is type(error) and vars(back) == vars(error) and str(back) == "wait"


def test_prices_are_decimals(session):
    publish_and_subscribe(session)
    plan = session.catalog.list_plans(module="network").plans[0]
    assert all(isinstance(price.unit_price, Decimal) for charge in plan.charges for price in charge.prices if not price.tiers)
