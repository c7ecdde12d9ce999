"""The seed's endpoints, answered by the engine: one company's story from subscribing to a paid invoice."""
import hashlib
import hmac
import json
import time

import pytest

from story import key, make_book, must


@pytest.fixture(scope="module")
def book():
    made = make_book()
    yield made
    made.server.stop()
    made.server.remove()


@pytest.fixture(scope="module")
def subscribed(book):
    """A company that pays by hand: its only card says that money is short at first."""
    company_id = book.add_company("cedar")
    book.add_method(company_id, "sim_insufficient_funds_times_1")
    subscription_id = book.subscribe(company_id, "network_essential", 3)
    return company_id, subscription_id


def test_catalogue_is_published_once(book):
    assert book.published["new_version_count"] == 15
    plans = must(book.admin.get("/plans?module=network"))["plans"]
    assert [plan["code"] for plan in plans] == ["network_essential", "network_professional", "network_enterprise"]


def test_list_subscriptions(book, subscribed):
    company_id, subscription_id = subscribed
    listed = must(book.admin.get(f"/companies/{company_id}/subscriptions"))["subscriptions"]
    assert [(s["subscription_id"], s["plan"], s["seat_count"], s["label"]) for s in listed] == [(subscription_id, "network_essential", 3, "active")]


def test_usage_is_counted_once(book, subscribed):
    company_id, subscription_id = subscribed
    book.advance("2026-01-03T00:00:00Z")
    event = {"event_id": "evt-1", "subscription_id": subscription_id, "meter": "log_gb", "quantity": "12.5", "occurred_at": "2026-01-02T10:00:00Z"}
    report = {"company_id": company_id, "events": [event, dict(event, event_id="evt-2", meter="unheard_of")]}
    first = must(book.admin.post("/usage", report))
    assert (first["accepted_count"], first["duplicate_count"], first["rejected_count"]) == (1, 0, 1)
    again = must(book.admin.post("/usage", report))
    assert (again["accepted_count"], again["duplicate_count"], again["rejected_count"]) == (0, 1, 1)
    overview = must(book.admin.get(f"/companies/{company_id}/overview"))
    network = next(module for module in overview["modules"] if module["module"] == "network")
    assert [window["quantity"] for window in network["usage"]] == ["12.5"]


def test_upgrade_is_prorated(book, subscribed):
    company_id, subscription_id = subscribed
    book.advance("2026-01-11T00:00:00Z")
    change = {"plan": "network_professional", "timing": "now"}
    previewed = book.admin.post(f"/subscriptions/{subscription_id}/upgrade", change, headers={"Osto-Mode": "preview"})
    preview, token = must(previewed), previewed.headers["osto-preview-token"]
    listed = must(book.admin.get(f"/companies/{company_id}/subscriptions"))["subscriptions"]
    assert listed[0]["plan"] == "network_essential"  # nothing was written
    follow = {"Osto-Preview-Token": token}
    other = book.admin.post(f"/subscriptions/{subscription_id}/upgrade", {**change, "seat_count": 77}, headers=key() | follow)
    assert other.http_code == 409 and other.json["code"] == "conflict_with_preview"
    done = must(book.admin.post(f"/subscriptions/{subscription_id}/upgrade", change, headers=key() | follow))
    assert done["subscription"]["plan"] == "network_professional"
    amounts = [line["amount_minor"] for document in done["documents"] for line in document["lines"]]
    assert amounts and any(amount.startswith("-") for amount in amounts)  # unused time came back
    assert amounts == [line["amount_minor"] for document in preview["documents"] for line in document["lines"]]


def test_invoice_is_paid_by_hand_and_the_key_replays(book, subscribed):
    company_id, _ = subscribed
    unpaid = [invoice for invoice in book.invoices(company_id) if invoice["due_minor"] != "0"]
    assert unpaid, book.invoices(company_id)
    path = f"/invoices/{unpaid[-1]['invoice_id']}/pay"
    method_id = must(book.admin.get(f"/companies/{company_id}/payment-methods"))["payment_methods"][0]["payment_method_id"]

    without = book.admin.post(path, {})
    assert without.http_code == 400 and without.json["errors"][0]["field"] == "Idempotency-Key"

    headers = key()
    paid = must(book.admin.post(path, {"payment_method_id": method_id}, headers=headers))
    assert paid["attempt"]["state"] in ("succeeded", "declined")
    again = must(book.admin.post(path, {"payment_method_id": method_id}, headers=headers))
    assert again == paid  # the same answer, and no second charge
    detail = must(book.admin.get(f"/invoices/{unpaid[-1]['invoice_id']}"))
    assert [attempt["attempt_id"] for attempt in detail["attempts"]].count(paid["attempt"]["attempt_id"]) == 1

    other = book.admin.post(path, {}, headers=headers)
    assert other.http_code == 422 and other.json["code"] == "idempotency_mismatch"

    if paid["attempt"]["state"] == "declined":
        paid = must(book.admin.post(path, {}, headers=key()))
    assert paid["attempt"]["state"] == "succeeded" and paid["invoice"]["due_minor"] == "0"
    refused = book.admin.post(path, {}, headers=key())
    assert refused.http_code == 409 and refused.json["code"] == "state_conflict"


# ---- the provider's notices -------------------------------------------------------------------------------------------

def signed(secret, body, at=None):
    at = int(time.time()) if at is None else at
    digest = hmac.new(secret.encode(), f"{at}.".encode() + body, hashlib.sha256).hexdigest()
    return {"Osto-Signature": f"t={at},v1={digest}"}


@pytest.fixture(scope="module")
def notice(book, subscribed):
    """A notice about a real attempt."""
    company_id, _ = subscribed
    book.advance("2026-03-02T00:00:00Z")
    attempts = [attempt for invoice in book.invoices(company_id)
                for attempt in must(book.admin.get(f"/invoices/{invoice['invoice_id']}"))["attempts"]]
    return json.dumps({"event_id": "whk_1", "attempt_id": attempts[0]["attempt_id"], "company_id": company_id}).encode()


def deliver(book, body, headers):
    return book.server.client().post("/webhooks/payments", raw=body, headers=headers)


def test_a_signed_notice_is_taken_once(book, notice):
    first = must(deliver(book, notice, signed(book.server.webhook_secret, notice)))
    assert first == {"newly_stored": True}
    assert must(deliver(book, notice, signed(book.server.webhook_secret, notice))) == {"newly_stored": False}


@pytest.mark.parametrize("name", ["none", "rubbish", "other secret", "other body", "old", "from the future", "v0 only", "two days"])
def test_a_badly_signed_notice_is_refused(book, notice, name):
    secret, now = book.server.webhook_secret, int(time.time())
    headers = {
        "none": {}, "rubbish": {"Osto-Signature": "x"}, "other secret": signed("x" * 64, notice), "other body": signed(secret, notice + b" "),
        "old": signed(secret, notice, now - 301), "from the future": signed(secret, notice, now + 400),
        "v0 only": {"Osto-Signature": signed(secret, notice)["Osto-Signature"].replace("v1=", "v0=")}, "two days": signed(secret, notice, now - 172800)}[name]
    answer = deliver(book, notice, headers)
    assert 400 <= answer.http_code < 500 and answer.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize("body", [b"", b"{}", b"[]", b'{"event_id":"x","attempt_id":"att_1","company_id":"cmp_1"}', b"\xff\xfe"])
def test_a_signed_but_unreadable_notice_is_refused(book, body):
    assert 400 <= deliver(book, body, signed(book.server.webhook_secret, body)).http_code < 500


def test_a_notice_about_an_unknown_attempt_is_refused(book):
    body = json.dumps({"event_id": "whk_2", "attempt_id": "att_" + "1" * 32, "company_id": book.first}).encode()
    assert deliver(book, body, signed(book.server.webhook_secret, body)).http_code == 404


# ---- under the system's clock -----------------------------------------------------------------------------------------

def test_time_cannot_be_moved_under_the_systems_clock(admin):
    answer = admin.post("/clock/advance", {"until": "2030-01-01T00:00:00Z"})
    assert answer.http_code == 409 and answer.json["code"] == "clock_refused"
    assert must(admin.get("/clock"))["kind"] == "system"


def test_due_work_runs_by_itself(server, admin):
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        if must(admin.post("/due-work/run", {}))["is_caught_up"]:
            return
    raise AssertionError("due work is never done")
