"""Webhooks to endpoints: signed, tried again, in order, isolated, kept over a restart, and never to an address inside."""
import base64
import http.server
import json
import socket
import sqlite3
import threading
import time

import pytest
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

from server_process import ServerProcess
from story import Book, must
from test_notifications import wait_for

STATE_KEY = "0123456789abcdef" * 4
LOOPBACK = ["--webhooks-to-loopback", "--webhook-waits", "1,1,1", "--webhook-timeout-seconds", "2", "--due-work-seconds", "1"]


class Receiver:
    """An endpoint of our own: notes what it gets, answers as the test says."""

    def __init__(self, answer=200, delay=0):
        self.got, self.answer, self.delay, self.headers = [], answer, delay, {}
        receiver = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                time.sleep(receiver.delay)
                receiver.got.append((dict(self.headers), body, time.monotonic()))
                code = receiver.answer(len(receiver.got)) if callable(receiver.answer) else receiver.answer
                self.send_response(code)
                for name, value in receiver.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", "0")
                self.end_headers()

            do_GET = do_POST

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server.server_address[1]}/hooks?token=abc"

    def ids(self):
        return [headers["webhook-id"] for headers, _, _ in self.got]

    def events(self):
        return [json.loads(body) for _, body, _ in self.got]

    def close(self):
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture
def receiver():
    made = Receiver()
    yield made
    made.close()


@pytest.fixture(scope="module")
def book():
    server = ServerProcess(arguments=LOOPBACK, environment={"STATE_KEY": STATE_KEY})
    made = Book(server.start())
    yield made
    server.stop()
    server.remove()


def add(book, receiver, **more):
    return must(book.admin.post("/webhook-endpoints", {"url": receiver.url} | more))


def act(book, endpoint_id, what, body=None):
    return must(book.admin.post(f"/webhook-endpoints/{endpoint_id}/{what}", body or {}))


def endpoint_of(book, endpoint_id):
    return next(e for e in must(book.admin.get("/webhook-endpoints"))["endpoints"] if e["endpoint_id"] == endpoint_id)


def deliveries(book, endpoint_id):
    return must(book.admin.get(f"/webhook-endpoints/{endpoint_id}/deliveries?limit=200"))["deliveries"]


def rename(book, name):
    """One event."""
    must(book.admin.post(f"/companies/{book.first}/update", {"name": name}))


def test_S20_messages_are_signed_as_the_specification_says(book, receiver):
    added = add(book, receiver, kinds=["company_updated"])
    secret = added["secret"]
    assert secret.startswith("whsec_") and len(base64.b64decode(secret[6:])) == 32
    rename(book, "Signed")
    wait_for(lambda: receiver.got)
    headers, body, _ = receiver.got[0]
    lower = {name.lower(): value for name, value in headers.items()}
    message = Webhook(secret).verify(body, lower)
    assert message["type"] == "company_updated" and message["data"]["company_id"] == book.first and message["data"]["subject_id"] == book.first
    with pytest.raises(WebhookVerificationError):
        Webhook(secret).verify(body.replace(b"company", b"kompany"), lower)
    with pytest.raises(WebhookVerificationError):
        Webhook("whsec_" + base64.b64encode(b"x" * 32).decode()).verify(body, lower)
    act(book, added["endpoint"]["endpoint_id"], "disable")


def test_S20_both_secrets_sign_while_they_change(book, receiver):
    added = add(book, receiver)
    endpoint_id = added["endpoint"]["endpoint_id"]
    new = act(book, endpoint_id, "rotate-secret", {"overlap_hours": 1})
    assert new["endpoint"]["secret_count"] == 2 and new["secret"] != added["secret"]
    rename(book, "Rotating")
    wait_for(lambda: receiver.got)
    headers, body, _ = receiver.got[0]
    lower = {name.lower(): value for name, value in headers.items()}
    assert len(lower["webhook-signature"].split(" ")) == 2
    for secret in (added["secret"], new["secret"]):
        Webhook(secret).verify(body, lower)
    # Without an overlap the old ones are dead at once.
    last = act(book, endpoint_id, "rotate-secret", {"overlap_hours": 0})
    assert last["endpoint"]["secret_count"] == 1
    rename(book, "Rotated")
    wait_for(lambda: len(receiver.got) == 2)
    headers, body, _ = receiver.got[1]
    lower = {name.lower(): value for name, value in headers.items()}
    Webhook(last["secret"]).verify(body, lower)
    with pytest.raises(WebhookVerificationError):
        Webhook(new["secret"]).verify(body, lower)
    act(book, endpoint_id, "disable")


def test_S47_secrets_are_sealed_at_rest_and_in_no_log(book, receiver):
    added = add(book, receiver)
    octets = base64.b64decode(added["secret"][6:])
    stored = b"".join(path.read_bytes() for path in book.server.folder.glob("billing.db*") if path.is_file())
    for form in (added["secret"].encode(), added["secret"][6:].encode(), octets, base64.urlsafe_b64encode(octets).rstrip(b"=")):
        assert form not in stored
    assert added["secret"] not in json.dumps(must(book.admin.get("/webhook-endpoints")))
    log = book.server.log_file.read_text()
    assert added["secret"][6:] not in log and "token=abc" not in log and STATE_KEY not in log
    with sqlite3.connect(book.server.folder / "billing.db.server") as state:
        assert state.execute("SELECT COUNT(DISTINCT key_id), MIN(LENGTH(key_id)) FROM webhook_secrets").fetchone() == (1, 8)
    act(book, added["endpoint"]["endpoint_id"], "disable")


def test_F38_a_failure_is_tried_again_and_later_events_of_its_company_wait(book, receiver):
    receiver.answer = lambda count: 500 if count <= 2 else 204
    added = add(book, receiver)
    endpoint_id = added["endpoint"]["endpoint_id"]
    for name in ("One", "Two", "Three"):
        rename(book, name)
    wait_for(lambda: len(receiver.got) >= 5)
    ids = receiver.ids()
    assert ids[0] == ids[1] == ids[2], "the same id at every try"
    assert len(set(ids)) == 3 and [event["data"]["sequence"] for event in receiver.events()[2:]] == sorted(event["data"]["sequence"] for event in receiver.events()[2:])
    first, second = (int(headers["webhook-timestamp"]) for headers, _, _ in receiver.got[:2])
    assert second - first >= 1, "by the schedule's seconds"
    wait_for(lambda: all(row["state"] == "delivered" for row in deliveries(book, endpoint_id)))
    assert deliveries(book, endpoint_id)[-1]["try_count"] == 3
    assert "failing_since" not in endpoint_of(book, endpoint_id)
    act(book, endpoint_id, "disable")


def test_F38_410_disables_at_once_and_events_wait_for_the_replay(book, receiver):
    receiver.answer = 410
    start = must(book.admin.get("/feed?limit=1000"))["last_position"]
    added = add(book, receiver)
    endpoint_id = added["endpoint"]["endpoint_id"]
    rename(book, "Gone")
    gone = wait_for(lambda: (lambda e: e if not e["is_enabled"] else None)(endpoint_of(book, endpoint_id)))
    assert gone["disabled_reason"] == "the endpoint answered 410 Gone" and gone["disabled_at"]
    rename(book, "Unheard")
    time.sleep(1)
    assert len(receiver.got) == 1
    receiver.answer = 200
    act(book, endpoint_id, "enable")
    wait_for(lambda: len(receiver.got) == 2)
    # Replay: all again, under the ids that they had.
    act(book, endpoint_id, "replay", {"after_position": start})
    wait_for(lambda: len(receiver.got) == 4)
    ids = receiver.ids()
    assert ids[0] == ids[2] and ids[1] == ids[3]
    act(book, endpoint_id, "disable")


def test_F38_after_its_last_try_an_endpoint_is_disabled_with_a_reason(book, receiver):
    receiver.answer = 503
    added = add(book, receiver)
    endpoint_id = added["endpoint"]["endpoint_id"]
    rename(book, "Down")
    down = wait_for(lambda: (lambda e: e if not e["is_enabled"] else None)(endpoint_of(book, endpoint_id)))
    assert down["disabled_reason"] == "the endpoint failed at every one of 4 tries of a delivery, and no other got through meanwhile"
    assert len(receiver.got) == 4 and deliveries(book, endpoint_id)[0]["last_http_code"] == 503
    assert any(line["message"] == "a webhook endpoint was disabled" for line in book.server.log_lines())


def test_F38_a_slow_endpoint_holds_up_no_other(book, receiver):
    slow = Receiver(delay=1.5)
    endpoints = [add(book, slow)["endpoint"]["endpoint_id"], add(book, receiver)["endpoint"]["endpoint_id"]]
    began = time.monotonic()
    for name in ("A", "B", "C", "D"):
        rename(book, name)
    wait_for(lambda: len(receiver.got) == 4)
    assert len(slow.got) <= (time.monotonic() - began) / 1.4
    for endpoint_id in endpoints:
        act(book, endpoint_id, "disable")
    slow.close()


@pytest.mark.parametrize("answer, headers", [(302, {"Location": "http://127.0.0.1:1/"}), (200, {"X-Long": "x" * 70_000})])
def test_F38_redirects_are_not_followed_and_long_answers_not_read(book, receiver, answer, headers):
    receiver.answer, receiver.headers = answer, headers
    endpoint_id = add(book, receiver)["endpoint"]["endpoint_id"]
    rename(book, f"Answer {answer}")
    wait_for(lambda: receiver.got)
    row = wait_for(lambda: [row for row in deliveries(book, endpoint_id) if row.get("last_failure")])[0]
    assert row["last_http_code"] == 302 if answer == 302 else row["state"] != "delivered"
    act(book, endpoint_id, "disable")


def test_F39_deliveries_survive_a_restart_and_a_kill():
    receiver = Receiver(answer=500)
    server = ServerProcess(arguments=["--webhooks-to-loopback", "--webhook-waits", "2,2,2,2,2,2", "--webhook-timeout-seconds", "1"],
                           environment={"STATE_KEY": STATE_KEY})
    book = Book(server.start())
    endpoint_id = add(book, receiver)["endpoint"]["endpoint_id"]
    for name in ("One", "Two"):
        rename(book, name)
    wait_for(lambda: receiver.got)
    server.process.kill()
    server.process.wait()
    server.stop()
    receiver.answer = 200
    server.start()
    book.admin = server.sign_in()
    wait_for(lambda: all(row["state"] == "delivered" for row in deliveries(book, endpoint_id)))
    sequences = [event["data"]["sequence"] for event in receiver.events()]
    assert len(set(sequences)) == 2 and sequences == sorted(sequences)
    server.stop()
    server.remove()
    receiver.close()


INSIDE = ["https://127.0.0.1/", "https://127.1/", "https://2130706433/", "https://0x7f000001/", "https://0177.0.0.1/", "https://10.0.0.1/", "https://172.16.0.1/",
          "https://192.168.1.1/", "https://169.254.169.254/latest/meta-data", "https://100.64.0.1/", "https://0.0.0.0/", "https://198.18.0.1/", "https://224.0.0.1/",
          "https://255.255.255.255/", "https://[::1]/", "https://[::]/", "https://[fc00::1]/", "https://[fe80::1]/", "https://[::ffff:127.0.0.1]/",
          "https://[2002:7f00:1::]/", "https://[64:ff9b::7f00:1]/", "https://[2001::1]/", "https://localhost/", "https://a.localhost/", "http://example.com/",
          "https://user:pass@example.com/", "https://example.com:22/", "ftp://example.com/", "https://example.com/#x", "file:///etc/passwd", "https:///", "nonsense"]


@pytest.mark.parametrize("url", INSIDE)
def test_S21_what_lies_inside_is_refused_when_it_is_added(closed, url):
    answer = closed.admin.post("/webhook-endpoints", {"url": url})
    assert answer.http_code in (400, 422) and "url" in json.dumps(answer.json), answer


@pytest.fixture(scope="module")
def closed():
    """A server as it is by default: public addresses only."""
    server = ServerProcess(arguments=["--webhook-waits", "1"], environment={"STATE_KEY": STATE_KEY})
    made = Book(server.start())
    yield made
    server.stop()
    server.remove()


def test_S22_a_name_that_resolves_inside_is_refused_when_it_connects(closed):
    # Added in good faith; by the time of the delivery it points inside. The machine's own name does that here.
    name = next((n for n in (socket.gethostname(), "ip6-localhost", "localhost.localdomain") if resolves_inside(n)), None)
    if name is None:
        pytest.skip("no name of this machine resolves to an address inside")
    added = must(closed.admin.post("/webhook-endpoints", {"url": f"https://{name}/"}))
    rename(closed, "Inside")
    row = wait_for(lambda: [row for row in deliveries(closed, added["endpoint"]["endpoint_id"]) if row.get("last_failure")])[0]
    assert row["last_failure"] == "the address is not a public one" and "last_http_code" not in row


def resolves_inside(name):
    try:
        return all(info[4][0].startswith(("127.", "10.", "172.", "192.168.", "::1", "169.254.")) for info in socket.getaddrinfo(name, 443))
    except OSError:
        return False


def test_without_a_state_key_no_endpoint_is_added():
    with ServerProcess() as server:
        answer = server.sign_in().post("/webhook-endpoints", {"url": "https://example.com/hooks"})
        assert answer.http_code == 409 and "STATE_KEY" in answer.json["detail"]


def test_a_key_that_changed_still_opens_what_the_former_one_sealed(receiver):
    server = ServerProcess(arguments=LOOPBACK, environment={"STATE_KEY": STATE_KEY})
    book = Book(server.start())
    added = add(book, receiver)
    server.stop()
    server.more_environment = {"STATE_KEY": "f" * 32 + STATE_KEY, "STATE_KEY_PREVIOUS": STATE_KEY}
    server.start()
    book.admin = server.sign_in()
    rename(book, "New key")
    wait_for(lambda: receiver.got)
    headers, body, _ = receiver.got[0]
    Webhook(added["secret"]).verify(body, {name.lower(): value for name, value in headers.items()})
    server.stop()
    server.remove()


def test_a_secret_whose_key_is_gone_stops_no_endpoint_that_has_another(receiver):
    server = ServerProcess(arguments=LOOPBACK, environment={"STATE_KEY": STATE_KEY})
    book = Book(server.start())
    both = add(book, receiver)["endpoint"]["endpoint_id"]
    lost = Receiver()
    alone = add(book, lost)["endpoint"]["endpoint_id"]
    server.stop()
    server.more_environment = {"STATE_KEY": "f" * 64, "STATE_KEY_PREVIOUS": STATE_KEY}
    server.start()
    book.admin = server.sign_in()
    secret = act(book, both, "rotate-secret")["secret"]
    server.stop()
    # Too early: the former secrets still sign, and their key is not there any more.
    server.more_environment = {"STATE_KEY": "f" * 64}
    server.start()
    book.admin = server.sign_in()
    rename(book, "Lost key")
    wait_for(lambda: receiver.got)
    headers, body, _ = receiver.got[0]
    lower = {name.lower(): value for name, value in headers.items()}
    assert len(lower["webhook-signature"].split(" ")) == 1
    Webhook(secret).verify(body, lower)
    unopened = [line["detail"] for line in server.log_lines() if line["message"] == "a webhook secret cannot be opened"]
    assert len(unopened) == 2 and {detail.split(":")[0] for detail in unopened} == {both, alone}
    # Nothing is sent unsigned, and no try is counted: the event waits for a new secret.
    assert not lost.got and deliveries(book, alone)[0]["try_count"] == 0
    act(book, alone, "rotate-secret")
    wait_for(lambda: lost.got)
    server.stop()
    server.remove()
    lost.close()


@pytest.mark.parametrize("wrong, code, field, rule", [
    ({"kinds": ["company_updated", "company_created", "company_updated"]}, 422, "/kinds/2", "names company_updated again"),
    ({"kinds": ["nonsense"]}, 422, "/kinds/0", "company_updated"),
    ({"after_position": 1_000_000}, 422, "/after_position", "is ahead of the feed, which ends at "),
    ({"after_position": -1}, 422, "/after_position", "0"),
    ({"company_id": "cmp_" + "1" * 32}, 404, "/company_id", "no such company"),
    ({"description": "x" * 300}, 422, "/description", "255"),
    ({"url": "ftp://example.com/"}, 422, "/url", "must begin with https://")])
def test_what_an_endpoint_may_not_have_names_field_and_rule(closed, wrong, code, field, rule):
    answer = closed.admin.post("/webhook-endpoints", {"url": "https://example.com/"} | wrong)
    assert answer.http_code == code, answer
    errors = answer.json["errors"]
    assert [error["field"] for error in errors] == [field] and rule in errors[0]["message"], answer


@pytest.mark.parametrize("path, field", [("deliveries?limit=201", "/limit"), ("deliveries?limit=0", "/limit"), ("deliveries?before_position=0", "/before_position")])
def test_limits_of_pages_are_named(closed, path, field):
    endpoint_id = must(closed.admin.post("/webhook-endpoints", {"url": "https://example.com/"}))["endpoint"]["endpoint_id"]
    answer = closed.admin.get(f"/webhook-endpoints/{endpoint_id}/{path}")
    assert answer.http_code == 422 and answer.json["errors"][0]["field"] == field, answer
