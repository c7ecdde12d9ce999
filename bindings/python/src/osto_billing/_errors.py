"""What the library refuses, as exceptions. One class per way of dealing with it."""

from __future__ import annotations


class BillingError(Exception):
    """Anything the library refuses or fails at.

    `code` is the library's word for it, the same on every face; `field` the JSON pointer of the field at fault, or "";
    `subject_id` the id of the row concerned, or ""; `retryable` whether the same call may succeed later, unchanged.
    """

    def __init__(
        self, message: str, *, code: str = "", field: str = "", subject_id: str = "", retryable: bool = False
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.field = field
        self.subject_id = subject_id
        self.retryable = retryable

    def __str__(self) -> str:
        return f"{self.field}: {self.message}" if self.field else self.message

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.message!r}, code={self.code!r}, field={self.field!r})"

    def __reduce__(self) -> tuple[object, ...]:
        facts = {
            "message": self.message,
            "code": self.code,
            "field": self.field,
            "subject_id": self.subject_id,
            "retryable": self.retryable,
        }
        return type(self), (self.message,), facts


class ValidationError(BillingError, ValueError):
    """The request cannot be right, whatever the database holds; `field` says where."""


class PermissionDenied(BillingError, PermissionError):
    """The session may not do this."""


class NotFound(BillingError, LookupError):
    """No such row within the session's view; another company's row looks the same."""


class Conflict(BillingError):
    """The state of what is there does not allow it."""


class IdempotencyConflict(Conflict):
    """The idempotency key was used with another request."""


class StillRunning(Conflict):
    """The key's first call has no stable outcome yet; `subject_id` is its payment attempt. Ask again later."""


class CurrencyMismatch(BillingError, ValueError):
    """Amounts of two currencies met."""


class StorageError(BillingError):
    """The store failed, or has another schema. Nothing was half done."""


class ProviderError(BillingError):
    """A payment provider could not be asked, and no money can have moved.

    Raise it from `PaymentProvider.charge` to say exactly that.
    """


class WrongProcess(BillingError):
    """The database was opened before fork(); open it again in this process."""


class Interrupted(BillingError):
    """The call was stopped before its end."""


class InternalError(BillingError):
    """An invariant of the library broke, or memory ran out."""


CLASSES: dict[str, type[BillingError]] = {
    "invalid_request": ValidationError,
    "invalid_value": ValidationError,
    "unknown_operation": ValidationError,
    "permission_denied": PermissionDenied,
    "not_found": NotFound,
    "already_exists": Conflict,
    "idempotency_mismatch": IdempotencyConflict,
    "still_running": StillRunning,
    "state_conflict": Conflict,
    "currency_mismatch": CurrencyMismatch,
    "out_of_range": ValidationError,
    "clock_refused": Conflict,
    "account_parked": Conflict,
    "conflict_with_preview": Conflict,
    "storage_busy": StorageError,
    "storage_failed": StorageError,
    "transaction_lost": StorageError,
    "provider_failed": ProviderError,
    "schema_mismatch": StorageError,
    "wrong_process": WrongProcess,
    "interrupted": Interrupted,
    "out_of_memory": InternalError,
    "invariant_broken": InternalError,
}


def make_error(code: str, message: str, field: str, subject_id: str, retryable: bool) -> BillingError:
    """Called by the extension module. A code that this version does not know is still a BillingError."""
    error_class = CLASSES.get(code, BillingError)
    return error_class(message, code=code, field=field, subject_id=subject_id, retryable=retryable)
