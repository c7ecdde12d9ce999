"""Who may do what: every declared operation for every role, and a customer's walls."""
import json
import subprocess

import pytest

from server_process import DEFAULT_BINARY, ROOT
from story import key, make_book, must

OWN = subprocess.run([DEFAULT_BINARY, "--describe"], capture_output=True, text=True, check=True, timeout=20).stdout
OPERATIONS = json.loads((ROOT / "docs/operations.json").read_text())["operations"] + json.loads(OWN)["operations"]
DECLARED = [operation for operation in OPERATIONS if not operation["name"].startswith("auth.")]

# What each role may not do, written down apart from the server's table.
FORBIDDEN = {
    "admin": set(),
    "finance": {"catalog.publish", "companies.release", "payments.receive_notice", "clock.advance", "clock.release", "due_work.run",
                "notifications.queue", "notifications.claim", "notifications.settle"}
    | {operation["name"] for operation in DECLARED if operation["kind"] == "command" and operation["name"].startswith("webhooks.")},
    "support": {operation["name"] for operation in DECLARED if operation["kind"] == "command"},
    "customer": {operation["name"] for operation in DECLARED
                 if operation["kind"] == "command" and not operation["name"].startswith(("subscriptions.", "invoices.pay", "payment_methods.", "contacts.", "notification_preferences."))}
    | {"operator_cases.list", "clock.get", "journal.list_entries", "book.summary", "book.verify", "catalog.export", "catalog.diff", "subscriptions.transfer",
       "webhooks.list", "webhooks.deliveries"},
}


@pytest.fixture(scope="module")
def book():
    made = make_book()
    made.add_method(made.first)
    made.add_method(made.second)
    made.subscription = {company: made.subscribe(company) for company in (made.first, made.second)}
    made.late = [made.add_company("cedar"), made.add_company("deodar")]  # without a method: due on 16 January, never paid
    for company in made.late:
        made.subscribe(company)
    made.advance("2026-02-02T00:00:00Z")
    yield made
    made.server.stop()
    made.server.remove()


@pytest.fixture(scope="module")
def clients(book):
    signed_in = {role: book.server.sign_in_as(role) for role in ("finance", "support")}
    return signed_in | {"admin": book.admin, "customer": book.server.sign_in_as("customer", book.first)}


def send(client, operation, headers=None):
    """A request that reaches the permission check and, when it is let through, fails on its fields."""
    path = operation["http_path"]
    while "{" in path:
        path = path[:path.index("{")] + "x" + path[path.index("}") + 1:]
    if operation["http_method"] == "GET":
        return client.get(path + "?no_such_field=1", headers=headers)
    return client.request(operation["http_method"], path, {"no_such_field": 1}, headers=headers)


def test_the_matrix_knows_every_role_and_operation():
    names = {operation["name"] for operation in DECLARED}
    assert len(names) >= 35
    for forbidden in FORBIDDEN.values():
        assert forbidden <= names


@pytest.mark.parametrize("operation", DECLARED, ids=lambda operation: operation["name"])
def test_roles(clients, operation):
    for role, client in clients.items():
        answer = send(client, operation)
        expected = 403 if operation["name"] in FORBIDDEN[role] else 400
        assert answer.http_code == expected, (role, answer)


@pytest.mark.parametrize("operation", DECLARED, ids=lambda operation: operation["name"])
def test_nobody_without_a_token(book, operation):
    for token in (None, "x.y.z"):
        answer = send(book.server.client(token), operation)
        assert answer.http_code == 401 and answer.json["code"] == "unauthenticated"


def foreign_requests(book, client):
    """Everything a customer may ask, about somebody's rows."""
    def about(company_id, subscription_id, invoice_id, method_id):
        return {
            "get": client.get(f"/companies/{company_id}"),
            "overview": client.get(f"/companies/{company_id}/overview"),
            "subscriptions": client.get(f"/companies/{company_id}/subscriptions"),
            "subscription": client.get(f"/subscriptions/{subscription_id}"),
            "invoices": client.get(f"/invoices?company_id={company_id}"),
            "invoice": client.get(f"/invoices/{invoice_id}"),
            "methods": client.get(f"/companies/{company_id}/payment-methods"),
            "payments": client.get(f"/payments?company_id={company_id}"),
            "feed": client.get(f"/feed?company_id={company_id}"),
            "dunning": client.get(f"/dunning/cases?company_id={company_id}"),
            "dunning ahead": client.get(f"/invoices/{invoice_id}/dunning"),
            "blocks": client.get(f"/companies/{company_id}/blocks"),
            "subscribe": client.post("/subscriptions", {"company_id": company_id, "plan": "cloud_essential", "interval_unit": "month"}),
            "upgrade": client.post(f"/subscriptions/{subscription_id}/upgrade", {"plan": "network_enterprise", "timing": "now"}),
            "pause": client.post(f"/subscriptions/{subscription_id}/pause", {}),
            "resume": client.post(f"/subscriptions/{subscription_id}/resume", {}),
            "cancel": client.post(f"/subscriptions/{subscription_id}/cancel", {"timing": "now"}),
            "undo": client.post(f"/subscriptions/{subscription_id}/undo-change", {}),
            "pay": client.post(f"/invoices/{invoice_id}/pay", {}, headers=key()),
            "add method": client.post("/payment-methods", {"company_id": company_id, "kind": "card", "token": "sim_ok"}),
            "contacts": client.get(f"/companies/{company_id}/contacts"),
            "add contact": client.post(f"/companies/{company_id}/contacts", {"role": "billing", "name": "X", "email": "x@example.com"}),
            "preferences": client.get(f"/companies/{company_id}/notification-preferences"),
            "set preferences": client.post(f"/companies/{company_id}/notification-preferences", {"preferences": []}),
            "notifications": client.get(f"/companies/{company_id}/notifications"),
            "remove method": client.delete(f"/payment-methods/{method_id}"),
        }

    invoice_id = book.invoices(book.second)[0]["invoice_id"]
    method_id = must(book.admin.get(f"/companies/{book.second}/payment-methods"))["payment_methods"][0]["payment_method_id"]
    foreign = about(book.second, book.subscription[book.second], invoice_id, method_id)
    absent = about("cmp_" + "1" * 32, "sub_" + "1" * 32, "inv_" + "1" * 32, "pmt_" + "1" * 32)
    return foreign, absent


def test_foreign_and_absent_rows_look_the_same(book, clients):
    before = must(book.admin.get(f"/companies/{book.second}/overview"))
    foreign, absent = foreign_requests(book, clients["customer"])
    for name in foreign:
        one, two = foreign[name].json, absent[name].json
        one.pop("request_id"), two.pop("request_id")
        assert foreign[name].http_code == 404, (name, foreign[name])
        assert one == two and foreign[name].http_code == absent[name].http_code, name
    assert must(book.admin.get(f"/companies/{book.second}/overview")) == before  # and nothing happened


def test_a_customer_sees_its_own_company_only(book, clients):
    customer = clients["customer"]
    assert customer.get("/companies").http_code == 403  # the list of all companies is the seller's
    assert must(customer.get(f"/companies/{book.first}/overview"))["company"]["code"] == "aravalli"
    assert book.invoices(book.first, customer)
    own = must(customer.post(f"/subscriptions/{book.subscription[book.first]}/cancel", {"timing": "period_end"}, headers={"Osto-Mode": "preview"}))
    assert own["subscription"]["company_id"] == book.first


def test_a_customer_reads_the_events_and_the_dunning_of_its_own_company_only(book):
    own, other = book.late
    customer = book.server.sign_in_as("customer", own)
    for path, rows in (("/feed", "events"), ("/dunning/cases", "cases")):
        everybodys = {row["company_id"] for row in must(book.admin.get(path + "?limit=200"))[rows]}
        assert {own, other} <= everybodys
        for query in ("?limit=200", f"?limit=200&company_id={own}"):
            assert {row["company_id"] for row in must(customer.get(path + query))[rows]} == {own}
    block = must(book.admin.post("/blocks", {"company_id": own, "source": "staff", "access": "read_only", "reason": "asked for"}))
    must(book.admin.post("/blocks", {"company_id": other, "source": "staff", "access": "read_only", "reason": "asked for"}))
    shown = must(customer.get(f"/companies/{own}/blocks"))["blocks"]
    assert block["block_id"] in {row["block_id"] for row in shown} and {row["company_id"] for row in shown} == {own}


def test_a_key_of_another_user_replays_nothing(book, clients):
    headers = key()
    body = {"company_id": book.first, "kind": "card", "token": "sim_ok", "brand": "visa", "last4": "1111", "expiry_year": 2031, "expiry_month": 1}
    one = must(book.admin.post("/payment-methods", body, headers=headers))
    assert must(book.admin.post("/payment-methods", body, headers=headers)) == one
    two = must(clients["customer"].post("/payment-methods", body, headers=headers))
    assert two["payment_method_id"] != one["payment_method_id"]


@pytest.mark.parametrize("body", [
    {"role": "admin"}, {"balance": "0"}, {"number": "OST/1"}, {"state": "active"}, {"tenant_id": "x"}, {"company_id": "cmp_" + "1" * 32}])
def test_fields_that_are_not_the_callers_are_refused(book, body):
    subscription_id = book.subscription[book.first]
    assert book.admin.post(f"/subscriptions/{subscription_id}/upgrade", {"plan": "network_enterprise", "timing": "now"} | body).http_code == 400
