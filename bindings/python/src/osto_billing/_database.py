"""Databases and sessions over them."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from types import TracebackType
from typing import Final, final

from . import _native, _wire
from ._operations import CallMode, CallOptions, Client
from ._providers import Bridge, PaymentProvider
from ._wire import JsonObject, PlainValue

_LEVELS: Final = {
    "debug": logging.DEBUG,
    "info": logging.INFO,
    "warning": logging.WARNING,
    "error": logging.ERROR,
}
_log: Final = logging.getLogger("osto_billing")


def _to_logging(level: str, message: str) -> None:
    _log.log(_LEVELS[level], "%s", message)


def open(  # noqa: A001 - as sqlite3.connect and dbm.open, it is always called with its module's name
    url: str,
    *,
    migrate: bool = False,
    test_clock: datetime | str | None = None,
    providers: Sequence[PaymentProvider] = (),
    log: Callable[[str, str], None] | None = None,
) -> Database:
    """Opens a billing database: "sqlite:billing.db", "sqlite::memory:" or "postgres://...".

    migrate: make or update the schema; otherwise another schema is a StorageError.
    test_clock: where a new database's own clock begins, which only `clock.advance` moves; None: the system's time.
    providers: the first is the default; none: the simulated one.
    log: takes (level, message); None: Python's logging, as "osto_billing".

    >>> with open("sqlite::memory:", migrate=True, test_clock="2026-01-01T00:00:00Z") as db:
    ...     db.session(actor="finance").clock.get().now
    datetime.datetime(2026, 1, 1, 0, 0, tzinfo=datetime.timezone.utc)
    """
    if isinstance(test_clock, str):
        test_clock = _parse_instant(test_clock)
    return Database(
        _native.Database(
            url=url,
            migrate=migrate,
            test_clock_microseconds=None if test_clock is None else _wire.to_microseconds(test_clock),
            providers=[Bridge(provider) for provider in providers],
            log=_to_logging if log is None else log,
        ),
        url,
    )


def _parse_instant(text: str) -> datetime:
    # Python 3.10 does not read the Z.
    instant = datetime.fromisoformat(text[:-1] + "+00:00" if text.endswith("Z") else text)
    if instant.tzinfo is None:
        raise ValueError(f"{text!r} needs a time zone: 2026-01-01T00:00:00Z")
    return instant


@final
class Database:
    """An open billing database; use it in a `with` statement or close it.

    Any thread may use it. After os.fork() it belongs to the parent: in the child every call raises WrongProcess.
    """

    __slots__ = ("_native", "_url")

    def __init__(self, native: _native.Database, url: str) -> None:
        self._native = native
        self._url = url

    def session(self, *, actor: str = "", company_id: str | None = None) -> Session:
        """Who acts, and whose rows are seen: with a company, every row of other companies is not there."""
        return Session(self._native, actor=actor, company_id=company_id)

    def export_canonical(self) -> Iterator[str]:
        """Every row of every table as a line of JSON; equal books give equal lines on either store."""
        lines: list[str] = []
        self._native.export_canonical(lines.append)
        return iter(lines)

    def close(self) -> None:
        """Calls that other threads have begun come to their end; new ones are refused. Closing twice does nothing."""
        self._native.close()

    def __enter__(self) -> Database:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, raised: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        # A URL may carry a password.
        scheme, _, rest = self._url.partition(":")
        shown = f"{scheme}:{rest}" if scheme == "sqlite" else f"{scheme}:..."
        return f"<osto_billing.Database {shown} {'open' if self._native.is_open else 'closed'}>"


@final
class Session(Client):
    """All operations, by noun: `session.subscriptions.create(...)`. One per thread costs nothing."""

    __slots__ = ("_native", "_actor", "_company_id", "_mode", "_follows", "_preview_token")

    def __init__(
        self,
        native: _native.Database,
        *,
        actor: str,
        company_id: str | None,
        mode: CallMode = CallMode.COMMIT,
        follows: str = "",
    ) -> None:
        super().__init__(self._call)
        self._native = native
        self._actor = actor
        self._company_id = company_id
        self._mode = mode
        self._follows = follows
        self._preview_token = ""

    @property
    def previewing(self) -> Session:
        """The same session, but every command only answers what it would do, and writes nothing."""
        return Session(self._native, actor=self._actor, company_id=self._company_id, mode=CallMode.PREVIEW)

    @property
    def preview_token(self) -> str:
        """Of this session's last preview: what `following` takes; "" before the first."""
        return self._preview_token

    def following(self, preview_token: str) -> Session:
        """The same session, but a command does what that preview showed, at its instant, or nothing.

        It raises Conflict (conflict_with_preview) when the preview is older than 15 minutes, or the command would now do
        something else.

        >>> asked = dict(subscription_id=subscription_id, seat_count=7)                        # doctest: +SKIP
        >>> previews = session.previewing                                                      # doctest: +SKIP
        >>> shown = previews.subscriptions.change_plan(**asked)                                # doctest: +SKIP
        >>> session.following(previews.preview_token).subscriptions.change_plan(**asked)       # doctest: +SKIP
        """
        return Session(self._native, actor=self._actor, company_id=self._company_id, follows=preview_token)

    def call(
        self,
        operation: str,
        request: Mapping[str, PlainValue] | None = None,
        *,
        idempotency_key: str = "",
        request_id: str = "",
        preview: bool = False,
    ) -> JsonObject:
        """The generic call: any operation by name, with the names and values of the reference.

        Decimal, aware datetime, date and enumerations may stand for their texts; a float is refused.
        """
        options = CallOptions(
            idempotency_key=idempotency_key,
            request_id=request_id,
            mode=CallMode.PREVIEW if preview else CallMode.COMMIT,
        )
        text = _wire.dump(_wire.read_object(_wire.plain(request or {})))
        return _wire.read_object(_wire.load(self._call(operation, text, options)))

    def _call(self, operation: str, request: str, options: CallOptions) -> str:
        answer, token = self._native.call(
            actor=self._actor,
            company_id=self._company_id,
            operation=operation,
            request=request,
            idempotency_key=options.idempotency_key,
            request_id=options.request_id,
            preview=CallMode.PREVIEW in (options.mode, self._mode),
            preview_token=self._follows,
        )
        if token:
            self._preview_token = token
        return answer

    def __repr__(self) -> str:
        scope = "" if self._company_id is None else f" company_id={self._company_id!r}"
        mode = " previewing" if self._mode is CallMode.PREVIEW else ""
        return f"<osto_billing.Session actor={self._actor!r}{scope}{mode}>"
