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
from ._operations import AttemptState, DeclineClass, MethodKind

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


@dataclass(frozen=True, slots=True, kw_only=True)
class ChargeOutcome:
    """What is known of a charge. Make one with the class methods."""

    state: AttemptState
    reference: str = ""
    """The provider's id of the charge."""
    captured: Money | None = None
    decline_class: DeclineClass | None = None
    decline_code: str = ""

    @classmethod
    def succeeded(cls, captured: Money, *, reference: str = "") -> ChargeOutcome:
        """The money is there."""
        return cls(state=AttemptState.SUCCEEDED, captured=captured, reference=reference)

    @classmethod
    def declined(cls, decline_class: DeclineClass, code: str, *, reference: str = "") -> ChargeOutcome:
        """The provider said no; the class says what helps."""
        return cls(
            state=AttemptState.DECLINED, decline_class=decline_class, decline_code=code, reference=reference
        )

    @classmethod
    def pending(cls, *, reference: str = "") -> ChargeOutcome:
        """The answer comes later; it is looked up."""
        return cls(state=AttemptState.PENDING, reference=reference)

    @classmethod
    def requires_action(cls, *, reference: str = "") -> ChargeOutcome:
        """The customer has to do something first."""
        return cls(state=AttemptState.REQUIRES_ACTION, reference=reference)

    @classmethod
    def unknown(cls) -> ChargeOutcome:
        """Money may have moved and nobody knows; it is looked up."""
        return cls(state=AttemptState.UNKNOWN)

    @classmethod
    def not_sent(cls) -> ChargeOutcome:
        """The provider never saw the charge."""
        return cls(state=AttemptState.NOT_SENT)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderNotice:
    """A provider's notice about one attempt, its signature checked."""

    event_id: str
    attempt_id: str
    company_id: str


class PaymentProvider(ABC):
    """What a host implements to move money its own way.

    Calls come from whichever thread uses the library, never inside a database transaction, one at a time per attempt.
    """

    name: str
    """Stored with every payment method; never change it."""
    key_ttl: timedelta = timedelta(days=1)
    """How long the same key is safe to resend."""
    live: bool = False
    """Moves real money: refused by databases with a test clock."""

    @abstractmethod
    def charge(self, request: ChargeRequest) -> ChargeOutcome:
        """Charges. Raise ProviderError only when no money can have moved; any other exception counts as unknown."""

    @abstractmethod
    def look_up(self, request: ChargeRequest, asked_at: datetime) -> ChargeOutcome:
        """What became of the charge with this key. Any exception means: ask again later."""

    def parse_webhook(self, body: bytes, signature_header: str, received_at: datetime) -> ProviderNotice:
        """Checks the signature over the raw body and reads the notice. Raise PermissionDenied when it does not hold."""
        raise PermissionDenied(f"{self.name} takes no notices", code="permission_denied")


PlainRequest = tuple[str, str, str, int, int, str, str, str, int]
PlainOutcome = tuple[str, "str | None", str, str, int]


class Bridge:
    """What the extension module calls: plain values on its side, the host's class on the other."""

    def __init__(self, provider: PaymentProvider) -> None:
        if not isinstance(provider, PaymentProvider):
            raise TypeError(f"a provider is a PaymentProvider, this is a {type(provider).__name__}")
        self._provider = provider
        self.name = provider.name
        self.key_ttl_microseconds = provider.key_ttl // timedelta(microseconds=1)
        self.live = provider.live

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

    def parse_webhook(self, body: bytes, signature_header: str, received_at_microseconds: int) -> tuple[str, str, str]:
        notice = self._provider.parse_webhook(body, signature_header, _wire.from_microseconds(received_at_microseconds))
        return notice.event_id, notice.attempt_id, notice.company_id


def _read_request(plain: PlainRequest) -> ChargeRequest:
    attempt_id, company_id, invoice_id, ordinal, amount_minor, currency, method_kind, token, requested_at = plain
    return ChargeRequest(
        attempt_id=attempt_id,
        company_id=company_id,
        invoice_id=invoice_id,
        ordinal=ordinal,
        amount=Money.from_minor(amount_minor, currency),
        method_kind=MethodKind(method_kind),
        token=token,
        requested_at=_wire.from_microseconds(requested_at),
    )


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
    )
