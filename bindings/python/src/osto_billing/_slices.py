"""Slices of a plan's limit, held durably and handed out in memory."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import final

from . import _native, _wire
from ._database import Session
from ._operations import Reservation, ReservationCommitted, _read_reservation, _read_reservation_committed


@final
class QuotaSlice:
    """A part of a limit for a process that serves more often than it wants to write.

    Any thread may take from it. After os.fork() it belongs to the parent. A process that dies holds its slice until it
    expires: the limit is never exceeded, and that much of it is not served meanwhile.

    >>> slice = QuotaSlice(session, company_id=company_id, subscription_id=subscription_id,    # doctest: +SKIP
    ...                    meter="scans", quantity=Decimal(1000), lifetime_seconds=3600)
    >>> if slice.take(Decimal(3), now): serve()                                                # doctest: +SKIP
    >>> slice.commit("worker-7/2026-01-15T10:05")                                              # doctest: +SKIP
    """

    __slots__ = ("_native", "_session")

    def __init__(
        self,
        session: Session,
        *,
        company_id: str,
        subscription_id: str,
        meter: str,
        quantity: Decimal,
        lifetime_seconds: int | None = None,
    ) -> None:
        request: dict[str, _wire.PlainValue] = {
            "company_id": company_id,
            "subscription_id": subscription_id,
            "meter": meter,
            "quantity": quantity,
        }
        if lifetime_seconds is not None:
            request["lifetime_seconds"] = lifetime_seconds
        self._session = session
        self._native = _native.Slice(
            database=session._native,
            actor=session._actor,
            company_id=session._company_id,
            request=_wire.dump(_wire.read_object(_wire.plain(request))),
        )

    def take(self, quantity: Decimal, now: datetime) -> bool:
        """Takes from the slice without writing; False: not so much is left, or it has expired by `now`."""
        return self._native.take(_wire.write_decimal(quantity), _wire.to_microseconds(now))

    def give_back(self, quantity: Decimal) -> None:
        """Puts back what was taken and not used."""
        self._native.give_back(_wire.write_decimal(quantity))

    def commit(self, event_id: str) -> ReservationCommitted | None:
        """Counts what was taken since the last commit as one usage event; None when that is nothing.

        After a failure the same event id is to be tried again: it stands for the same quantity.
        """
        committed = self._native.commit(
            database=self._session._native,
            actor=self._session._actor,
            company_id=self._session._company_id,
            event_id=event_id,
        )
        return None if committed is None else _read_reservation_committed(_wire.load(committed))

    def close(self) -> None:
        """Frees what is left. What was taken and not committed stays uncounted: commit first."""
        self._native.close(
            database=self._session._native, actor=self._session._actor, company_id=self._session._company_id
        )

    @property
    def reservation(self) -> Reservation:
        return _read_reservation(_wire.load(self._native.reservation))

    @property
    def left(self) -> Decimal:
        return Decimal(self._native.left)

    @property
    def uncommitted(self) -> Decimal:
        """Taken and not committed."""
        return Decimal(self._native.uncommitted)
