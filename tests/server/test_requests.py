"""How requests become calls and errors become answers."""
import concurrent.futures
import json
import sqlite3

import pytest

from server_process import ADMINISTRATOR, ServerProcess
from story import START, Book, must


def refused(answer, http_code, code, field=None):
    assert answer.http_code == http_code, answer
    problem = answer.json
    assert answer.headers["content-type"] == "application/problem+json"
    assert problem["type"] == f"urn:osto-billing:problem:{code}" and problem["status"] == http_code and problem["code"] == code
    assert problem["title"] and problem["request_id"] == answer.headers["x-request-id"]
    if field is not None:
        assert [error["field"] for error in problem["errors"]] == [field]


def test_query_texts_become_typed_fields(admin):
    assert must(admin.get("/companies?limit=5"))["companies"] == []
    refused(admin.get("/companies?limit=five"), 422, "invalid_value", "/limit")
    refused(admin.get("/companies?limit=0"), 422, "invalid_value", "/limit")
    refused(admin.get("/companies?limit=5&limit=6"), 400, "invalid_request", "/limit")
    refused(admin.get("/companies?unknown=1"), 400, "invalid_request", "/unknown")
    refused(admin.get("/companies?limit=%zz"), 400, "invalid_request")
    refused(admin.get("/invoices"), 400, "invalid_request", "/company_id")
    refused(admin.get("/companies/cmp_1"), 422, "invalid_value", "/company_id")
    refused(admin.get(f"/companies/cmp_{'1' * 32}?company_id=cmp_{'1' * 32}"), 400, "invalid_request", "/company_id")
    refused(admin.get("/companies/%2e%2e%2fetc"), 400, "invalid_request")
    refused(admin.get("/companies/a%00b"), 400, "invalid_request")


def test_paths_and_methods(admin, server):
    refused(admin.get("/nothing/here"), 404, "not_found")
    refused(admin.get(f"/companies/cmp_{'1' * 32}"), 404, "not_found")
    answer = admin.request("PUT", "/companies", {})
    refused(answer, 405, "method_not_allowed")
    assert sorted(answer.headers["allow"].split(", ")) == ["GET", "POST"]
    refused(admin.post("/companies?limit=1", {}), 400, "invalid_request")
    refused(admin.request("GET", "/companies", raw=b"{}"), 400, "invalid_request")
    refused(server.client().get("/companies"), 401, "unauthenticated")


@pytest.mark.parametrize("body", [
    b"[]", b"null", b"1", b'"x"', b"{", b'{"limit":}', b'{"limit":1,}', b'{"limit":1}{"limit":1}', b'{"limit":1,"limit":2}', b'{"limit":NaN}',
    b'{"limit":1.5}', b'{"limit":1e3}', b'{"limit":9223372036854775808}', b'{"limit":"1"}', b'{"limit":true}', b"\xff", b'{"unknown":1}',
    b'{"until":' + b"[" * 40 + b"]" * 40 + b"}"])
def test_bodies_that_are_no_request(admin, body):
    answer = admin.post("/due-work/run", raw=body)
    assert answer.http_code in (400, 422) and answer.headers["content-type"] == "application/problem+json"


def test_an_empty_body_is_an_empty_request(admin):
    assert admin.post("/due-work/run", raw=b"").http_code == 200


def test_a_path_field_in_the_body_is_a_conflict(admin):
    subscription_id = "sub_" + "1" * 32
    answer = admin.post(f"/subscriptions/{subscription_id}/pause", {"subscription_id": subscription_id})
    refused(answer, 400, "invalid_request")


@pytest.mark.parametrize("headers, field", [({"Osto-Mode": "dry-run"}, "Osto-Mode"), ({"Osto-Mode": ""}, "Osto-Mode"),
                                            ({"Idempotency-Key": ""}, "Idempotency-Key"), ({"Idempotency-Key": "x" * 256}, "Idempotency-Key")])
def test_bad_call_headers(admin, headers, field):
    refused(admin.post("/due-work/run", {}, headers=headers), 400, "invalid_request", field)


def test_answers_may_not_be_kept(admin):
    for answer in (admin.get("/companies"), admin.get("/nothing")):
        assert answer.headers["cache-control"] == "no-store" and answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["content-security-policy"].startswith("default-src 'none'")
        assert "server" not in answer.headers


@pytest.mark.parametrize("given, kept", [("abc-1_2.3", True), ("x" * 64, True), ("x" * 65, False), ("a b", False), ("é", False), ("", False)])
def test_request_ids(admin, given, kept):
    answer = admin.get("/companies", headers={"X-Request-Id": given.encode("utf-8").decode("latin-1")})
    assert (answer.headers["x-request-id"] == given) == kept and answer.headers["x-request-id"]


def test_health(server):
    assert must(server.client().get("/health/live")) == {"live": True}
    assert must(server.client().get("/health/ready")) == {"ready": True}
    assert server.client().post("/health/live", {}).http_code == 404


# ---- the dashboard's files --------------------------------------------------------------------------------------------

@pytest.fixture(scope="module")
def with_web(tmp_path_factory):
    folder = tmp_path_factory.mktemp("web")
    (folder / "assets").mkdir()
    (folder / "index.html").write_text("<!doctype html><title>Osto</title>")
    (folder / "assets" / "app-3f2a.js").write_text("export {}")
    (folder / "assets" / "app-3f2a.css").write_text("body{}")
    (folder / "favicon.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    (folder / ".secret.txt").write_text("planted")
    (folder.parent / "outside.txt").write_text("planted")
    openapi = folder.parent / "openapi.json"
    openapi.write_text(json.dumps({"openapi": "3.1.0"}))
    with ServerProcess(arguments=["--web", str(folder), "--openapi", str(openapi)]) as running:
        yield running


def test_dashboard(with_web):
    client = with_web.client()
    for path in ("/", "/app"):
        answer = client.get(path)
        assert answer.http_code == 302 and answer.headers["location"] == "/app/"
    for path in ("/app/", "/app/index.html", "/app/companies/cmp_1", "/app/sign-in?next=%2Fx"):
        page = client.get(path, headers={"Accept": "text/html"})
        assert page.http_code == 200 and page.headers["content-type"] == "text/html; charset=utf-8" and b"<title>Osto" in page.body
        assert page.headers["cache-control"] == "no-cache"
    script = client.get("/app/assets/app-3f2a.js")
    assert script.headers["content-type"] == "text/javascript; charset=utf-8" and "immutable" in script.headers["cache-control"]
    assert client.get("/app/assets/app-3f2a.css").headers["content-type"] == "text/css; charset=utf-8"
    assert client.get("/app/favicon.svg").headers["content-type"] == "image/svg+xml"
    assert client.get("/app/assets/app-3f2a.js", headers={"If-None-Match": script.headers["etag"]}).http_code == 304


def test_dashboard_headers(with_web):
    headers = with_web.client().get("/app/").headers
    policy = headers["content-security-policy"]
    for part in ("default-src 'self'", "script-src 'self'", "style-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"):
        assert part in policy
    assert "unsafe" not in policy
    assert headers["referrer-policy"] == "no-referrer" and headers["cross-origin-opener-policy"] == "same-origin"
    assert headers["x-content-type-options"] == "nosniff" and "strict-transport-security" not in headers  # http


@pytest.mark.parametrize("path", [
    "/app/../outside.txt", "/app/%2e%2e/outside.txt", "/app/..%2foutside.txt", "/app/assets/../../outside.txt", "/app//etc/passwd.txt",
    "/app/.secret.txt", "/app/assets/app-0000.js", "/app/assets/", "/app/x.js", "/outside.txt", "/app/..\\outside.txt"])
def test_nothing_but_the_dashboard(with_web, path):
    answer = with_web.client().get(path)
    assert answer.http_code == 404 and b"planted" not in answer.body


def test_openapi(with_web, server):
    assert must(with_web.client().get("/openapi.json")) == {"openapi": "3.1.0"}
    assert server.client().get("/openapi.json").http_code == 404


def test_a_web_folder_without_an_index_is_refused(tmp_path):
    with pytest.raises(RuntimeError, match="index.html"):
        ServerProcess(arguments=["--web", str(tmp_path)]).start()


def test_commands_at_once_all_get_through():
    with ServerProcess(test_clock_start=START, arguments=["--workers", "8"]) as running:
        book = Book(running)
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            companies = list(pool.map(lambda number: book.add_company(f"company-{number}"), range(40)))
            reads = list(pool.map(lambda company: book.admin.get(f"/companies/{company}/overview").http_code, companies))
        assert len(set(companies)) == 40 and reads == [200] * 40


def test_a_failing_store_is_told_without_its_words(tmp_path):
    running = ServerProcess(database_url=f"sqlite:{tmp_path / 'book.db'}").start()
    try:
        client = running.sign_in()
        with sqlite3.connect(tmp_path / "book.db.server", timeout=10) as state:
            state.execute("ALTER TABLE sign_ins RENAME TO planted_table")
        answer = client.get("/companies")
        assert answer.http_code == 503 and b"planted" not in answer.body and b"sign_ins" not in answer.body
        login = running.client().login(ADMINISTRATOR, running.password)
        assert login.http_code == 500 and b"sign_ins" not in login.body and login.json["detail"] == "The request could not be completed."
        assert any("sign_ins" in line.get("detail", "") for line in running.log_lines())
    finally:
        running.stop()
        running.remove()
