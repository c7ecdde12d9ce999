"""F41: a command that is sent again: at once many times, with another body, after a crash, by somebody else, years later."""
import concurrent.futures

import pytest
from server_process import ServerProcess
from story import START, Book, key, make_book, must

CALLERS = 40


@pytest.fixture(scope="module")
def book():
    made = make_book()
    yield made
    made.server.stop()
    made.server.remove()


def card(company_id, last4="4242"):
    return {"company_id": company_id, "kind": "card", "token": "sim_ok", "brand": "visa", "last4": last4, "expiry_year": 2031, "expiry_month": 12}


def methods_of(book, company_id):
    return must(book.admin.get(f"/companies/{company_id}/payment-methods"))["payment_methods"]


def test_F41_many_at_once_have_one_effect_and_one_answer(book):
    company_id, headers = book.add_company("f41-at-once"), key()
    with concurrent.futures.ThreadPoolExecutor(CALLERS) as callers:
        answers = list(callers.map(lambda _: book.admin.post("/payment-methods", card(company_id), headers=headers), range(CALLERS)))
    assert {answer.http_code for answer in answers} == {200}
    assert len({answer.body for answer in answers}) == 1
    assert len(methods_of(book, company_id)) == 1


def test_F41_a_charge_asked_for_many_times_at_once_is_made_once(book):
    company_id, headers = book.add_company("f41-charge"), key()
    book.subscribe(company_id)  # without a method: unpaid
    method_id = book.add_method(company_id)
    invoice = book.invoices(company_id)[0]
    if invoice["due_minor"] == "0":
        pytest.fail("the invoice was paid before it was asked for")
    with concurrent.futures.ThreadPoolExecutor(CALLERS) as callers:
        ask = {"payment_method_id": method_id}
        answers = list(callers.map(lambda _: book.admin.post(f"/invoices/{invoice['invoice_id']}/pay", ask, headers=headers), range(CALLERS)))
    paid = [answer for answer in answers if answer.http_code == 200]
    waiting = [answer for answer in answers if answer.http_code != 200]
    assert paid and len({answer.body for answer in paid}) == 1
    assert all(answer.json["code"] == "still_running" and "retry-after" in answer.headers for answer in waiting), waiting[:1]
    detail = must(book.admin.get(f"/invoices/{invoice['invoice_id']}"))
    assert [attempt["state"] for attempt in detail["attempts"]] == ["succeeded"]


def test_F41_another_body_under_the_key_is_refused_and_writes_nothing(book):
    company_id, headers = book.add_company("f41-body"), key()
    must(book.admin.post("/payment-methods", card(company_id), headers=headers))
    other = book.admin.post("/payment-methods", card(company_id, last4="1111"), headers=headers)
    assert other.http_code == 422 and other.json["code"] == "idempotency_mismatch"
    assert len(methods_of(book, company_id)) == 1


def test_F41_somebody_elses_key_is_another_key(book):
    company_id, headers = book.add_company("f41-other"), key()
    customer = book.server.sign_in_as("customer", company_id)
    one = must(book.admin.post("/payment-methods", card(company_id), headers=headers))
    two = must(customer.post("/payment-methods", card(company_id), headers=headers))
    assert one["payment_method_id"] != two["payment_method_id"]


def test_F41_the_answer_outlives_a_crash_and_the_years():
    """Keys do not expire: the answer is kept with what it did."""
    first = ServerProcess(test_clock_start=START).start()
    try:
        book = Book(first)
        company_id, headers = book.add_company("f41-crash"), key()
        answered = book.admin.post("/payment-methods", card(company_id), headers=headers)
        must(answered)
        first.process.kill()
        first.stop()
        first.start()
        admin = first.sign_in()
        again = admin.post("/payment-methods", card(company_id), headers=headers)
        assert again.http_code == 200 and again.body == answered.body
        must(admin.post("/clock/advance", {"until": "2029-01-01T00:00:00Z"}))
        assert admin.post("/payment-methods", card(company_id), headers=headers).body == answered.body
    finally:
        first.stop()
        first.remove()
