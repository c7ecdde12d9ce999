"""Payment providers written in Python."""

from __future__ import annotations

import logging
from abc import ABC, abstractmethod
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from . import _wire
from ._errors import PermissionDenied, ProviderError
from ._money import Money
from ._operations import AttemptState, DeclineClass, DisputeState, MethodKind, MethodState, RefundState

_log: Final = logging.getLogger("osto_billing")


@dataclass(frozen=True, slots=True, kw_only=True)
class ChargeRequest:
    """One charge to make. The attempt's id is the idempotency key: asked again, it must not charge again."""

    attempt_id: str
    company_id: str
    invoice_id: str
    ordinal: int
    """Which attempt on the document this is."""
    amount: Money
    method_kind: MethodKind
    token: str
    """The method's token at the provider."""
    requested_at: datetime
    """The attempt's own instant, the same on every resend."""
    charge_reference: str = ""
    """The provider's id of the charge, once it told one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChargeOutcome:
    """What is known of a charge. Make one with the class methods."""

    state: AttemptState
    reference: str = ""
    """The provider's id of the charge."""
    captured: Money | None = None
    decline_class: DeclineClass | None = None
    decline_code: str = ""
    action_url: str = ""
    """Of requires_action: where the customer confirms."""
    action_expires_at: datetime | None = None
    """Of requires_action: until when."""

    @classmethod
    def succeeded(cls, captured: Money, *, reference: str = "") -> ChargeOutcome:
        """The money is there."""
        return cls(state=AttemptState.SUCCEEDED, captured=captured, reference=reference)

    @classmethod
    def declined(cls, decline_class: DeclineClass, code: str, *, reference: str = "") -> ChargeOutcome:
        """The provider said no; the class says what helps. To a resend it counts with the charge's reference only."""
        return cls(
            state=AttemptState.DECLINED, decline_class=decline_class, decline_code=code, reference=reference
        )

    @classmethod
    def pending(cls, *, reference: str = "") -> ChargeOutcome:
        """The answer comes later; it is looked up."""
        return cls(state=AttemptState.PENDING, reference=reference)

    @classmethod
    def requires_action(
        cls, *, reference: str = "", url: str = "", expires_at: datetime | None = None
    ) -> ChargeOutcome:
        """The customer has to confirm first, by the link and until its end."""
        return cls(state=AttemptState.REQUIRES_ACTION, reference=reference, action_url=url, action_expires_at=expires_at)

    @classmethod
    def canceled(cls, *, reference: str = "") -> ChargeOutcome:
        """It waited for the customer and was given up: no money can move by it any more."""
        return cls(state=AttemptState.CANCELED, reference=reference)

    @classmethod
    def unknown(cls) -> ChargeOutcome:
        """Money may have moved and nobody knows; it is looked up."""
        return cls(state=AttemptState.UNKNOWN)

    @classmethod
    def reversed(cls, *, reference: str = "") -> ChargeOutcome:
        """Of a look-up: the charge had succeeded, and the bank took all of it back."""
        return cls(state=AttemptState.REVERSED, reference=reference)

    @classmethod
    def not_sent(cls) -> ChargeOutcome:
        """The provider never saw the charge."""
        return cls(state=AttemptState.NOT_SENT)


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundRequest:
    """A part of a charge to pay back. The refund's id is the idempotency key."""

    refund_id: str
    attempt_id: str
    """Of the charge that is paid back."""
    company_id: str
    amount: Money
    method_kind: MethodKind
    token: str
    """The method's token; empty once the method is removed."""
    charge_reference: str
    """The provider's id of the charge."""
    requested_at: datetime
    """The refund's own instant, the same on every resend."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundOutcome:
    """What is known of a refund. Make one with the class methods."""

    state: RefundState
    reference: str = ""
    """The provider's id of the refund."""
    failure_code: str = ""

    @classmethod
    def succeeded(cls, *, reference: str = "") -> RefundOutcome:
        """The money went back."""
        return cls(state=RefundState.SUCCEEDED, reference=reference)

    @classmethod
    def failed(cls, code: str, *, reference: str = "") -> RefundOutcome:
        """No money went back, or it came back from the customer's bank."""
        return cls(state=RefundState.FAILED, failure_code=code, reference=reference)

    @classmethod
    def pending(cls, *, reference: str = "") -> RefundOutcome:
        """The answer comes later; it is looked up."""
        return cls(state=RefundState.PENDING, reference=reference)

    @classmethod
    def unknown(cls) -> RefundOutcome:
        """Money may have gone back and nobody knows; it is looked up."""
        return cls(state=RefundState.UNKNOWN)

    @classmethod
    def not_sent(cls) -> RefundOutcome:
        """The provider never saw the refund."""
        return cls(state=RefundState.CREATED)


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputeNotice:
    """A bank contests a charge, as the provider tells it."""

    reference: str
    """The provider's id of the dispute."""
    state: DisputeState
    amount: Money
    """Contested of the charge."""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodNotice:
    """What the bank changed behind a token: a card was renewed or replaced, or its account closed."""

    token: str
    """As it was known until now."""
    state: MethodState
    """VALID: renewed or replaced; INVALID: closed."""
    new_token: str | None = None
    """None: the token stays."""
    brand: str | None = None
    last4: str | None = None
    expiry_year: int | None = None
    expiry_month: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderNotice:
    """A provider's notice, its signature checked: of an attempt, a refund of it, a dispute, or, without an attempt, a method."""

    event_id: str
    company_id: str
    attempt_id: str | None = None
    refund_id: str | None = None
    dispute: DisputeNotice | None = None
    method: MethodNotice | None = None


class PaymentProvider(ABC):
    """What a host implements to move money its own way.

    Calls come from whichever thread uses the library, never inside a database transaction, one at a time per attempt.
    """

    name: str
    """Stored with every payment method; never change it."""
    key_ttl: timedelta = timedelta(days=1)
    """How long the same key is safe to resend."""
    look_up_lag: timedelta = timedelta(hours=1)
    """How long look_up may not see a charge yet: until then its "not sent" is not believed."""
    live: bool = False
    """Moves real money: refused by databases with a test clock."""

    refunds: bool = False
    """The provider pays back: refund and look_up_refund are written. Otherwise people pay back by hand."""

    @abstractmethod
    def charge(self, request: ChargeRequest) -> ChargeOutcome:
        """Charges. Raise ProviderError only when no money can have moved; any other exception counts as unknown."""

    @abstractmethod
    def look_up(self, request: ChargeRequest, asked_at: datetime) -> ChargeOutcome:
        """What became of the charge with this key. Any exception means: ask again later."""

    def cancel(self, request: ChargeRequest, asked_at: datetime) -> ChargeOutcome:
        """Gives up a charge that waits for the customer past its deadline; unless written, it is looked up."""
        return self.look_up(request, asked_at)

    def refund(self, request: RefundRequest) -> RefundOutcome:
        """Pays back. Raise ProviderError only when it surely did not arrive; any other exception counts as unknown."""
        raise ProviderError(f"{self.name} pays nothing back", code="provider_failed")

    def look_up_refund(self, request: RefundRequest, asked_at: datetime) -> RefundOutcome:
        """What became of the refund with this key. Any exception means: ask again later."""
        raise ProviderError(f"{self.name} pays nothing back", code="provider_failed")

    def parse_webhook(self, body: bytes, signature_header: str, received_at: datetime) -> ProviderNotice:
        """Checks the signature over the raw body and reads the notice. Raise PermissionDenied when it does not hold."""
        raise PermissionDenied(f"{self.name} takes no notices", code="permission_denied")


PlainRequest = tuple[str, str, str, int, int, str, str, str, int, str]
PlainOutcome = tuple[str, "str | None", str, str, int, str, "int | None"]
PlainRefund = tuple[str, str, str, int, str, str, str, str, int]
PlainMethod = tuple[str, str, "str | None", "str | None", "str | None", "int | None", "int | None"]
PlainNotice = tuple[str, "str | None", str, "str | None", "tuple[str, str, int, str] | None", "PlainMethod | None"]


class Bridge:
    """What the extension module calls: plain values on its side, the host's class on the other."""

    def __init__(self, provider: PaymentProvider) -> None:
        if not isinstance(provider, PaymentProvider):
            raise TypeError(f"a provider is a PaymentProvider, this is a {type(provider).__name__}")
        self._provider = provider
        self.name = provider.name
        self.key_ttl_microseconds = provider.key_ttl // timedelta(microseconds=1)
        self.look_up_lag_microseconds = provider.look_up_lag // timedelta(microseconds=1)
        self.live = provider.live
        self.refunds = provider.refunds

    def charge(self, plain: PlainRequest) -> PlainOutcome:
        request = _read_request(plain)
        try:
            return _plain_outcome(request, self._provider.charge(request))
        except ProviderError as refused:
            _log.warning("provider %s could not be asked: %s", self.name, refused)
            raise
        except BaseException as raised:
            # It may have happened after the money moved; the extension module takes all but a ProviderError as unknown.
            _log.error("provider %s: charge %s", self.name, request.attempt_id, exc_info=raised)
            raise

    def look_up(self, plain: PlainRequest, asked_at_microseconds: int) -> PlainOutcome:
        request = _read_request(plain)
        asked_at = _wire.from_microseconds(asked_at_microseconds)
        try:
            return _plain_outcome(request, self._provider.look_up(request, asked_at))
        except BaseException as raised:
            _log.error("provider %s: look up %s", self.name, request.attempt_id, exc_info=raised)
            raise

    def cancel(self, plain: PlainRequest, asked_at_microseconds: int) -> PlainOutcome:
        request = _read_request(plain)
        try:
            return _plain_outcome(request, self._provider.cancel(request, _wire.from_microseconds(asked_at_microseconds)))
        except BaseException as raised:
            _log.error("provider %s: cancel %s", self.name, request.attempt_id, exc_info=raised)
            raise

    def refund(self, plain: PlainRefund) -> tuple[str, str, str]:
        request = _read_refund(plain)
        try:
            return _plain_refund_outcome(self._provider.refund(request))
        except ProviderError as refused:
            _log.warning("provider %s could not be asked: %s", self.name, refused)
            raise
        except BaseException as raised:  # as of charges
            _log.error("provider %s: refund %s", self.name, request.refund_id, exc_info=raised)
            raise

    def look_up_refund(self, plain: PlainRefund, asked_at_microseconds: int) -> tuple[str, str, str]:
        request = _read_refund(plain)
        try:
            return _plain_refund_outcome(self._provider.look_up_refund(request, _wire.from_microseconds(asked_at_microseconds)))
        except BaseException as raised:
            _log.error("provider %s: look up %s", self.name, request.refund_id, exc_info=raised)
            raise

    def parse_webhook(self, body: bytes, signature_header: str, received_at_microseconds: int) -> PlainNotice:
        notice = self._provider.parse_webhook(body, signature_header, _wire.from_microseconds(received_at_microseconds))
        told = notice.dispute
        dispute = None if told is None else (told.reference, told.state.value, told.amount.amount_minor, told.reason)
        of = notice.method
        method = (
            None
            if of is None
            else (of.token, of.state.value, of.new_token, of.brand, of.last4, of.expiry_year, of.expiry_month)
        )
        return notice.event_id, notice.attempt_id, notice.company_id, notice.refund_id, dispute, method


def _read_request(plain: PlainRequest) -> ChargeRequest:
    attempt_id, company_id, invoice_id, ordinal, amount_minor, currency, method_kind, token, requested_at, charge_reference = plain
    return ChargeRequest(
        attempt_id=attempt_id,
        company_id=company_id,
        invoice_id=invoice_id,
        ordinal=ordinal,
        amount=Money.from_minor(amount_minor, currency),
        method_kind=MethodKind(method_kind),
        token=token,
        requested_at=_wire.from_microseconds(requested_at),
        charge_reference=charge_reference,
    )


def _read_refund(plain: PlainRefund) -> RefundRequest:
    refund_id, attempt_id, company_id, amount_minor, currency, method_kind, token, charge_reference, requested_at = plain
    return RefundRequest(
        refund_id=refund_id,
        attempt_id=attempt_id,
        company_id=company_id,
        amount=Money.from_minor(amount_minor, currency),
        method_kind=MethodKind(method_kind),
        token=token,
        charge_reference=charge_reference,
        requested_at=_wire.from_microseconds(requested_at),
    )


def _plain_refund_outcome(outcome: RefundOutcome) -> tuple[str, str, str]:
    if not isinstance(outcome, RefundOutcome):
        raise TypeError(f"a refund is answered with a RefundOutcome, this is a {type(outcome).__name__}")
    return outcome.state.value, outcome.failure_code, outcome.reference


def _plain_outcome(request: ChargeRequest, outcome: ChargeOutcome) -> PlainOutcome:
    if not isinstance(outcome, ChargeOutcome):
        raise TypeError(f"a provider answers with a ChargeOutcome, this is a {type(outcome).__name__}")
    captured = outcome.captured
    if captured is not None and captured.currency != request.amount.currency:
        raise ValueError(f"{request.amount.currency} was asked for, {captured.currency} was captured")
    return (
        outcome.state.value,
        None if outcome.decline_class is None else outcome.decline_class.value,
        outcome.decline_code,
        outcome.reference,
        0 if captured is None else captured.amount_minor,
        outcome.action_url,
        None if outcome.action_expires_at is None else _wire.to_microseconds(outcome.action_expires_at),
    )
