"""The server with Stripe as its provider: charges over HTTP to a stand-in of this machine, events, and what never leaves."""
import hashlib
import hmac
import http.server
import json
import re
import threading
import time
import urllib.parse

import pytest

from server_process import ServerProcess
from story import START, Book, key, must

API_KEY = "sk_test_planted_key_0123456789"
SECRETS = {"new": "whsec_planted_new_0123456789", "old": "whsec_planted_old_0123456789"}


class Stripe:
    """PaymentIntents that succeed, or stay processing for the method pm_slow until the test says otherwise."""

    def __init__(self):
        self.intents, self.calls = {}, []
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                self.answer(outer.create(dict(urllib.parse.parse_qsl(body)), self.headers))

            def do_GET(self):
                outer.calls.append(("GET", self.path))
                name = self.path.split("?")[0].rsplit("/", 1)[1]
                self.answer(outer.intents.get(name) or {"object": "list", "data": list(outer.intents.values()), "has_more": False})

            def answer(self, answer):
                text = json.dumps(answer).encode()
                self.send_response(200)
                self.send_header("Content-Length", str(len(text)))
                self.end_headers()
                self.wfile.write(text)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def create(self, form, headers):
        self.calls.append(("POST", headers["Idempotency-Key"], headers["Stripe-Version"], headers["Authorization"]))
        metadata = {name[9:-1]: text for name, text in form.items() if name.startswith("metadata[")}
        intent = {"id": f"pi_{len(self.intents) + 1}", "status": "processing" if form["payment_method"] == "pm_slow" else "succeeded",
                  "amount": int(form["amount"]), "currency": form["currency"], "metadata": metadata}
        intent["amount_received"] = intent["amount"] if intent["status"] == "succeeded" else 0
        self.intents[intent["id"]] = intent
        return intent


@pytest.fixture(scope="module")
def stripe():
    made = Stripe()
    yield made
    made.server.shutdown()
    made.server.server_close()


@pytest.fixture(scope="module")
def book(stripe):
    made = Book(ServerProcess(test_clock_start=START, environment={
        "STRIPE_API_KEY": API_KEY, "STRIPE_WEBHOOK_SECRET": SECRETS["new"], "STRIPE_WEBHOOK_SECRET_PREVIOUS": SECRETS["old"],
        "STRIPE_BASE_URL": stripe.url}).start())
    yield made
    made.server.stop()
    made.server.remove()


def attempts_of(book, company_id):
    return [attempt for invoice in book.invoices(company_id) for attempt in must(book.admin.get(f"/invoices/{invoice['invoice_id']}"))["attempts"]]


def deliver(book, event, secret=SECRETS["new"], header="Stripe-Signature"):
    body, at = json.dumps(event).encode(), int(time.time())
    mac = hmac.new(secret.encode(), f"{at}.".encode() + body, hashlib.sha256).hexdigest()
    return book.server.client().post("/webhooks/stripe", raw=body, headers={header: f"t={at},v1={mac}"})


def charged_company(book, code, token):
    company_id = book.add_company(code)
    method_id = book.add_method(company_id, token)
    book.subscribe(company_id)
    unpaid = [invoice for invoice in book.invoices(company_id) if invoice["due_minor"] != "0"]
    if not attempts_of(book, company_id):
        must(book.admin.post(f"/invoices/{unpaid[-1]['invoice_id']}/pay", {"payment_method_id": method_id}, headers=key()))
    return company_id


def test_a_charge_goes_to_stripe_under_the_attempts_key(book, stripe):
    company_id = charged_company(book, "juniper", "cus_1/pm_1")
    attempt = attempts_of(book, company_id)[0]
    assert attempt["state"] == "succeeded"
    assert ("POST", attempt["attempt_id"], "2026-08-26.dahlia", f"Bearer {API_KEY}") in stripe.calls
    intent = next(i for i in stripe.intents.values() if i["metadata"]["osto_attempt_id"] == attempt["attempt_id"])
    assert intent["metadata"]["osto_company_id"] == company_id


def test_F24_an_event_has_a_pending_charge_looked_up(book, stripe):
    company_id = charged_company(book, "larch", "cus_1/pm_slow")
    attempt = attempts_of(book, company_id)[0]
    assert attempt["state"] == "pending"
    intent = next(i for i in stripe.intents.values() if i["metadata"]["osto_attempt_id"] == attempt["attempt_id"])
    event = {"id": "evt_1", "type": "payment_intent.succeeded", "data": {"object": intent}}
    assert must(deliver(book, event))["newly_stored"]  # a lie: it has not succeeded, and the look-up says so
    assert attempts_of(book, company_id)[0]["state"] == "pending"
    intent.update(status="succeeded", amount_received=intent["amount"])
    assert must(deliver(book, event | {"id": "evt_2"}, SECRETS["old"]))["newly_stored"]
    assert attempts_of(book, company_id)[0]["state"] == "succeeded"
    assert ("GET", f"/v1/payment_intents/{intent['id']}") in stripe.calls  # by the id that Stripe told
    assert not must(deliver(book, event))["newly_stored"]


def test_events_of_others_are_taken_and_do_nothing(book):
    for event_type, thing in (("customer.created", {"id": "cus_9"}), ("payment_intent.succeeded", {"id": "pi_of_another_shop"}),
                              ("payment_method.automatically_updated", {"id": "pm_1", "type": "card", "card": {"last4": "4242"}})):
        assert not must(deliver(book, {"id": "evt_other", "type": event_type, "data": {"object": thing}}))["newly_stored"]


def methods_of(book, company_id):
    return must(book.admin.get(f"/companies/{company_id}/payment-methods"))["payment_methods"]


@pytest.mark.parametrize("code, token, method_id", [("rowan", "cus_7/pm_7", "pm_7"), ("sorrel", "pm_8", "pm_8")])
def test_F26_an_updater_renews_a_card_of_ours_by_its_token(book, code, token, method_id):
    company_id = book.add_company(code)
    book.add_method(company_id, token)
    event = {"id": f"evt_renewed_{code}", "type": "payment_method.automatically_updated", "data": {"object": {
        "id": method_id, "customer": "cus_7", "type": "card", "card": {"brand": "visa", "last4": "4343", "exp_month": 5, "exp_year": 2031}}}}
    assert must(deliver(book, event))["newly_stored"]
    method = methods_of(book, company_id)[0]
    assert (method["last4"], method["expiry_year"], method["expiry_month"], method["state"]) == ("4343", 2031, 5, "valid")
    assert not must(deliver(book, event))["newly_stored"]


def test_F30_a_forged_event_is_refused(book):
    event = {"id": "evt_3", "type": "customer.created", "data": {"object": {}}}
    assert deliver(book, event, "whsec_of_somebody_else_0123").http_code == 403
    assert deliver(book, event, header="Osto-Signature").http_code == 403


def test_without_stripe_there_is_no_such_path():
    with ServerProcess() as running:
        assert running.client().post("/webhooks/stripe", raw=b"{}", headers={"Stripe-Signature": "t=1,v1=00"}).http_code == 404


@pytest.mark.parametrize("environment, word", [
    ({"STRIPE_API_KEY": "planted-key"}, "/api_key"), ({"STRIPE_API_KEY": API_KEY, "STRIPE_BASE_URL": "http://planted.example"}, "/base_url"),
    ({"STRIPE_API_KEY": API_KEY, "STRIPE_WEBHOOK_SECRET": "planted"}, "/webhook_secrets"), ({"STRIPE_WEBHOOK_SECRET": SECRETS["new"]}, "STRIPE_API_KEY"),
    ({"STRIPE_API_KEY": API_KEY.replace("test", "live"), "OSTO_TEST_CLOCK_START": START}, "test clock")])
def test_what_is_unsafe_does_not_start_and_names_no_secret(environment, word):
    server = ServerProcess(environment=environment)
    with pytest.raises(RuntimeError) as refused:
        server.start()
    server.stop()
    assert word in str(refused.value) and "planted" not in str(refused.value)
    server.remove()


def test_keys_are_never_logged(book):
    text = book.server.log_file.read_text()
    assert "Stripe changed a payment method" in text
    assert not re.search("planted|sk_test|whsec", text)
