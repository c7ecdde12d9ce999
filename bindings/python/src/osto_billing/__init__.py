"""Exact, embeddable subscription billing.

    import osto_billing

    with osto_billing.open("sqlite:billing.db", migrate=True) as db:
        session = db.session(actor="finance")
        for subscription in session.subscriptions.list(company_id=company_id).subscriptions:
            print(subscription.plan, subscription.label)

Prices and quantities are Decimal, amounts in minor units int (`Money.from_minor` joins them with their currency),
instants aware datetimes. A float or a naive datetime is refused everywhere.
"""

from . import _operations
from ._calculate import Calculations, calculate
from ._database import Database, Session, open
from ._errors import (
    BillingError,
    Conflict,
    CurrencyMismatch,
    IdempotencyConflict,
    InternalError,
    Interrupted,
    NotFound,
    PermissionDenied,
    ProviderError,
    StillRunning,
    StorageError,
    ValidationError,
    WrongProcess,
)
from ._money import Money
from ._native import __version__, operation_names
from ._operations import *  # noqa: F403 - generated; its __all__ lists every record and enumeration
from ._providers import (
    ChargeOutcome,
    ChargeRequest,
    DisputeNotice,
    MethodNotice,
    PaymentProvider,
    ProviderNotice,
    RefundOutcome,
    RefundRequest,
)
from ._slices import QuotaSlice

__all__ = [
    *_operations.__all__,
    "BillingError",
    "Calculations",
    "ChargeOutcome",
    "ChargeRequest",
    "Conflict",
    "CurrencyMismatch",
    "Database",
    "DisputeNotice",
    "IdempotencyConflict",
    "InternalError",
    "Interrupted",
    "MethodNotice",
    "Money",
    "NotFound",
    "PaymentProvider",
    "PermissionDenied",
    "ProviderError",
    "ProviderNotice",
    "QuotaSlice",
    "RefundOutcome",
    "RefundRequest",
    "Session",
    "StillRunning",
    "StorageError",
    "ValidationError",
    "WrongProcess",
    "__version__",
    "calculate",
    "open",
    "operation_names",
]

for _error in (
    BillingError,
    Conflict,
    CurrencyMismatch,
    IdempotencyConflict,
    InternalError,
    Interrupted,
    NotFound,
    PermissionDenied,
    ProviderError,
    StillRunning,
    StorageError,
    ValidationError,
    WrongProcess,
):
    _error.__module__ = "osto_billing"  # where users find it; tracebacks say so
del _error
