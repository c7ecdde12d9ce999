"""The Python module and HTTP as faces for the player: `call(operation, request, key, preview)` gives the answer or raises
`Rejection`; each is a context manager over a new database whose test clock begins at `clock_start`.
"""
import contextlib
import re
import sys
from pathlib import Path
from urllib.parse import quote, urlencode

from player import Rejection
from scenario_files import OPERATIONS

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "server"))
ROUTES = {operation["name"]: operation for operation in OPERATIONS["operations"]}


class PythonFace:
    def __init__(self, session, billing_error):
        self.session = session
        self.billing_error = billing_error

    def call(self, operation, request, key, preview):
        try:
            return self.session.call(operation, request, idempotency_key=key or "", preview=preview)
        except self.billing_error as error:
            raise Rejection(error.code, error.field, error.message) from error


class HttpFace:
    """The operation's own route: fields in the path, then the query or the body; the key as a header."""

    def __init__(self, client):
        self.client = client

    def call(self, operation, request, key, preview):
        route = ROUTES[operation]
        rest = dict(request)
        path = re.sub(r"\{(\w+)\}", lambda field: quote(str(rest.pop(field[1])), safe=""), route["http_path"])
        headers = {"Idempotency-Key": key, "Osto-Mode": "preview" if preview else None}
        has_body = route["http_method"] == "POST"
        if not has_body and rest:
            path += "?" + urlencode(rest)
        answer = self.client.request(route["http_method"], path, rest if has_body else None, headers=headers)
        if answer.http_code < 400:
            return answer.json
        problem = answer.json
        errors = problem.get("errors") or [{"field": "", "message": problem["detail"]}]
        raise Rejection(problem["code"], errors[0]["field"], errors[0]["message"] + " " + problem["detail"])


@contextlib.contextmanager
def open_python(url, clock_start):
    import osto_billing

    with osto_billing.open(url or "sqlite::memory:", migrate=True, test_clock=clock_start) as database:
        yield PythonFace(database.session(actor="finance"), osto_billing.BillingError)


@contextlib.contextmanager
def open_http(url, clock_start):
    from server_process import ServerProcess

    with ServerProcess(database_url=url, test_clock_start=clock_start) as server:
        yield HttpFace(server.sign_in())
