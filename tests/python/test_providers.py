from datetime import datetime, timedelta, timezone

import osto_billing
import pytest
from conftest import START, publish_and_subscribe
from osto_billing import AttemptState, ChargeOutcome, DeclineClass, DocumentLabel, PaymentProvider, ProviderError, RefundOutcome, RefundState

LATER = datetime(2026, 1, 17, tzinfo=timezone.utc)


class Recording(PaymentProvider):
    name = "recording"

    def __init__(self, charge, look_up=None):
        self.answers = {"charge": charge, "look_up": look_up or charge}
        self.asked = []

    def answer(self, question, request):
        self.asked.append((question, request))
        outcome = self.answers[question]
        return outcome(request) if callable(outcome) else outcome

    def charge(self, request):
        return self.answer("charge", request)

    def look_up(self, request, asked_at):
        assert asked_at.tzinfo is timezone.utc
        return self.answer("look_up", request)


def bill(provider):
    with osto_billing.open("sqlite::memory:", migrate=True, test_clock=START, providers=[provider]) as db:
        session = db.session(actor="test")
        made = publish_and_subscribe(session)
        session.clock.advance(until=LATER)
        invoices = session.invoices.list(company_id=made.subscription.company_id).invoices
        return session.invoices.get(invoice_id=invoices[0].invoice_id)


def succeed(request):
    return ChargeOutcome.succeeded(request.amount, reference="ch_1")


def test_a_python_class_collects():
    provider = Recording(succeed)
    detail = bill(provider)
    assert detail.invoice.label is DocumentLabel.PAID
    (question, request), = provider.asked
    assert question == "charge" and request.attempt_id == detail.attempts[0].attempt_id
    assert request.amount.amount_minor == detail.invoice.total_minor and request.token == "sim_ok"


@pytest.mark.parametrize(("lag", "state"), [(timedelta(hours=1), AttemptState.NOT_SENT), (timedelta(days=9), AttemptState.UNKNOWN)])
def test_not_sent_is_not_believed_within_the_lag(lag, state):
    provider = Recording(ChargeOutcome.unknown(), look_up=ChargeOutcome.not_sent())
    provider.look_up_lag = lag
    assert bill(provider).attempts[0].state is state


class PayingBack(Recording):
    refunds = True

    def refund(self, request):
        self.asked.append(("refund", request))
        return RefundOutcome.succeeded(reference="re_1")


@pytest.mark.parametrize(("kind", "state"), [(PayingBack, RefundState.SUCCEEDED), (Recording, RefundState.CREATED)])
def test_a_python_class_pays_back_or_leaves_it_to_people(kind, state):
    provider = kind(succeed)
    with osto_billing.open("sqlite::memory:", migrate=True, test_clock=START, providers=[provider]) as db:
        session = db.session(actor="test")
        company_id = publish_and_subscribe(session).subscription.company_id
        session.clock.advance(until=LATER)
        invoice = session.invoices.list(company_id=company_id).invoices[0]
        session.invoices.credit(invoice_id=invoice.invoice_id, reason="Closed", returned=osto_billing.CreditReturn.REFUND)
        refund, = session.refunds.list(company_id=company_id).refunds
    assert refund.state is state and refund.by_hand is (kind is Recording)
    if kind is PayingBack:
        question, request = provider.asked[-1]
        assert question == "refund" and request.charge_reference == "ch_1" and request.amount.amount_minor == refund.amount_minor


def test_a_decline_is_an_outcome():
    detail = bill(Recording(ChargeOutcome.declined(DeclineClass.NEEDS_CUSTOMER, "lost_card")))
    assert detail.attempts[0].state is AttemptState.DECLINED and detail.invoice.label is not DocumentLabel.PAID


def test_an_exception_may_have_come_after_the_money_and_is_looked_up(caplog):
    def fail(request):
        raise ConnectionError("no answer")

    provider = Recording(fail, succeed)
    detail = bill(provider)
    assert [question for question, _ in provider.asked] == ["charge", "look_up"]
    assert provider.asked[0][1] == provider.asked[1][1]
    assert detail.invoice.label is DocumentLabel.PAID and "no answer" in caplog.text


def test_a_look_up_is_told_the_reference_that_the_charge_gave():
    provider = Recording(ChargeOutcome.pending(reference="ch_1"), succeed)
    assert bill(provider).invoice.label is DocumentLabel.PAID
    assert [(question, request.charge_reference) for question, request in provider.asked] == [("charge", ""), ("look_up", "ch_1")]


def test_a_provider_that_could_not_be_asked_leaves_the_invoice_unpaid():
    def refuse(request):
        raise ProviderError("down")

    assert bill(Recording(refuse, ChargeOutcome.not_sent())).invoice.label is not DocumentLabel.PAID


def test_an_answer_of_another_kind_counts_as_unknown():
    provider = Recording("fine", succeed)
    assert bill(provider).invoice.label is DocumentLabel.PAID
    assert [question for question, _ in provider.asked] == ["charge", "look_up"]


@pytest.mark.parametrize("raised", [KeyboardInterrupt, SystemExit])
def test_what_interrupts_a_charge_reaches_the_caller_after_the_attempt_is_unknown(raised):
    def interrupt(request):
        raise raised

    provider = Recording(interrupt, succeed)
    with osto_billing.open("sqlite::memory:", migrate=True, test_clock=START, providers=[provider]) as db:
        session = db.session(actor="test")
        with pytest.raises(raised):  # ten seats are billed, and so charged, at once
            publish_and_subscribe(session)
        session.clock.advance(until=LATER)
        company = session.companies.list().companies[0]
        invoice = session.invoices.list(company_id=company.company_id).invoices[0]
        assert [question for question, _ in provider.asked] == ["charge", "look_up"]
        assert invoice.label is DocumentLabel.PAID


@pytest.mark.parametrize("impossible", [{"reference": 7}, {"decline_code": None}, {"captured": osto_billing.Money("1", "USD")}])
def test_an_answer_that_cannot_be_read_counts_as_unknown(impossible):
    def answer(request):
        return ChargeOutcome(**{"state": AttemptState.SUCCEEDED, "captured": request.amount, **impossible})

    provider = Recording(answer, succeed)
    assert bill(provider).invoice.label is DocumentLabel.PAID
    assert [question for question, _ in provider.asked] == ["charge", "look_up"]


def test_a_live_provider_is_refused_by_a_test_clock_and_a_stranger_by_its_type():
    class Live(Recording):
        live = True

    with pytest.raises(TypeError):
        osto_billing.open("sqlite::memory:", migrate=True, test_clock=START, providers=[object()])
    provider = Live(succeed)
    with pytest.raises(osto_billing.BillingError):
        bill(provider)
    assert not provider.asked
