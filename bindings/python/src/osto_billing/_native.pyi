from collections.abc import Callable, Sequence
from typing import final

__version__: str
operation_names: tuple[str, ...]

def calculate(operation: str, request: str) -> str: ...
def minor_units(currency: str) -> int: ...
def parse_minor(major_units: str, currency: str) -> int: ...
def format_minor(amount_minor: int, currency: str) -> str: ...
@final
class Database:
    def __init__(
        self,
        *,
        url: str,
        migrate: bool,
        test_clock_microseconds: int | None,
        providers: Sequence[object],
        log: Callable[[str, str], None] | None,
    ) -> None: ...
    def call(
        self,
        *,
        actor: str,
        company_id: str | None,
        operation: str,
        request: str,
        idempotency_key: str,
        request_id: str,
        preview: bool,
        preview_token: str,
    ) -> tuple[str, str]: ...
    def export_canonical(self, take_line: Callable[[str], None]) -> None: ...
    def close(self) -> None: ...
    @property
    def is_open(self) -> bool: ...
