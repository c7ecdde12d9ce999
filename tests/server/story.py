"""A small book made over HTTP: the demonstration catalogue and two companies, under a test clock."""
import json
import secrets

from server_process import ROOT, ServerProcess

START = "2026-01-01T00:00:00Z"
PAY_AT = "2026-01-05T12:00:00Z"


def instant(text):
    return text if "." in text else text.replace("Z", ".000000Z")


def must(answer, http_code=200):
    assert answer.http_code == http_code, answer
    return answer.json


class Book:
    def __init__(self, server):
        self.server = server
        self.admin = server.sign_in()
        catalogue = json.loads((ROOT / "examples/data/catalog.json").read_text())
        self.published = must(self.admin.post("/catalog", catalogue))
        self.first = self.add_company("aravalli")
        self.second = self.add_company("banyan")

    def add_company(self, code):
        company = must(self.admin.post("/companies", {
            "code": code, "name": f"{code.title()} Private Limited", "legal_entity": "osto-in", "country": "IN", "state": "Karnataka",
            "zone": "Asia/Kolkata", "currency": "INR", "net_terms_days": 15, "billing_policy": "standard", "dunning_policy": "standard"}))
        return company["company_id"]

    def add_method(self, company_id, token="sim_ok"):
        return must(self.admin.post("/payment-methods", {"company_id": company_id, "kind": "card", "token": token, "brand": "visa",
                                                         "last4": "4242", "expiry_year": 2031, "expiry_month": 12}))["payment_method_id"]

    def subscribe(self, company_id, plan="network_essential", seat_count=3):
        return must(self.admin.post("/subscriptions", {"company_id": company_id, "plan": plan, "interval_unit": "month",
                                                       "seat_count": seat_count}))["subscription"]["subscription_id"]

    def advance(self, until):
        return must(self.admin.post("/clock/advance", {"until": until}))

    def invoices(self, company_id, client=None):
        return must((client or self.admin).get(f"/invoices?company_id={company_id}"))["invoices"]


def key():
    return {"Idempotency-Key": secrets.token_hex(8)}


def make_book():
    return Book(ServerProcess(test_clock_start=START).start())
