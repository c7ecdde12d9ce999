"""HTTP/1.1 as others may abuse it. Every refusal is an answer that the client can read, and the end of the connection."""
import json
import socket
import time

import pytest

from server_process import ServerProcess
from wire import Wire, codes_of

HOST = "Host: localhost\r\n"
GET = f"GET /health/live HTTP/1.1\r\n{HOST}"
POST = f"POST /auth/login HTTP/1.1\r\n{HOST}Content-Type: application/json\r\n"
SMUGGLED = f"GET /health/live HTTP/1.1\r\n{HOST}\r\n"

REFUSED = {
    "unknown transfer encoding": (400, f"{POST}Transfer-Encoding: xchunked\r\n\r\n{SMUGGLED}"),
    "transfer encoding list": (400, f"{POST}Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n{SMUGGLED}"),
    "chunked with a capital": (400, f"{POST}Transfer-Encoding: Chunked\r\n\r\n0\r\n\r\n{SMUGGLED}"),
    "two transfer encodings": (400, f"{POST}Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n{SMUGGLED}"),
    "two lengths": (400, f"{POST}Content-Length: 2\r\nContent-Length: 4\r\n\r\n{{}}{SMUGGLED}"),
    "two equal lengths": (400, f"{POST}Content-Length: 2\r\nContent-Length: 2\r\n\r\n{{}}{SMUGGLED}"),
    "length list": (400, f"{POST}Content-Length: 2, 2\r\n\r\n{{}}{SMUGGLED}"),
    "signed length": (400, f"{POST}Content-Length: +2\r\n\r\n{{}}{SMUGGLED}"),
    "huge length": (400, f"{POST}Content-Length: 99999999999999999999\r\n\r\n"),
    "length and chunked": (400, f"{POST}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n{SMUGGLED}"),
    "chunked in 1.0": (400, f"POST /auth/login HTTP/1.0\r\n{HOST}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
    "chunk size overflow": (400, f"{POST}Transfer-Encoding: chunked\r\n\r\n10000000000000002\r\n{{}}\r\n0\r\n\r\n{SMUGGLED}"),
    "chunk size rubbish": (400, f"{POST}Transfer-Encoding: chunked\r\n\r\n2x\r\n{{}}\r\n0\r\n\r\n{SMUGGLED}"),
    "blank before colon": (400, f"{GET}Content-Length : 2\r\n\r\n"),
    "folded header": (400, f"{GET}X-A: 1\r\n  folded\r\n\r\n"),
    "folded first header": (400, "GET /health/live HTTP/1.1\r\n Host: localhost\r\n\r\n"),
    "bare line feeds": (400, "GET /health/live HTTP/1.1\nHost: localhost\n\n"),
    "bare line feed in a header": (400, f"{GET}X-A: 1\nX-B: 2\r\n\r\n"),
    "bare carriage return": (400, f"{GET}X-A: 1\rX-B: 2\r\n\r\n"),
    "null in a header": (400, f"{GET}X-A: 1\0\r\n\r\n"),
    "no host": (400, "GET /health/live HTTP/1.1\r\n\r\n"),
    "two hosts": (400, f"{GET}{HOST}\r\n"),
    "empty host": (400, "GET /health/live HTTP/1.1\r\nHost:\r\n\r\n"),
    "two authorizations": (400, f"{GET}Authorization: Bearer a\r\nAuthorization: Bearer b\r\n\r\n"),
    "nameless header": (400, f"{GET}: x\r\n\r\n"),
    "trace": (405, f"TRACE /health/live HTTP/1.1\r\n{HOST}\r\n"),
    "connect": (405, f"CONNECT localhost:80 HTTP/1.1\r\n{HOST}\r\n"),
    "unknown method": (405, f"BREW /health/live HTTP/1.1\r\n{HOST}\r\n"),
    "absolute target": (400, f"GET http://localhost/health/live HTTP/1.1\r\n{HOST}\r\n"),
    "fragment": (400, f"GET /health/live#x HTTP/1.1\r\n{HOST}\r\n"),
    "octet above ascii in the target": (400, f"GET /health/\xe9 HTTP/1.1\r\n{HOST}\r\n"),
    "blank in the target": (400, f"GET /health/ live HTTP/1.1\r\n{HOST}\r\n"),
    "http 2 preface": (505, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
    "no version": (400, "GET /health/live\r\n\r\n"),
    "another expectation": (417, f"{POST}Expect: teapot\r\nContent-Length: 2\r\n\r\n{{}}"),
    "long target": (414, f"GET /{'a' * 9000} HTTP/1.1\r\n{HOST}\r\n"),
    "endless target": (414, f"GET /{'a' * 20000}"),
    "large header": (431, f"{GET}X-A: {'a' * 17000}\r\n\r\n"),
    "many headers": (431, GET + "".join(f"X-{i}: {i}\r\n" for i in range(2000)) + "\r\n"),
    "large body by length": (413, f"{POST}Content-Length: 1048577\r\n\r\n" + "x" * 1048577),
}


@pytest.mark.parametrize("name", REFUSED)
def test_refuses(server, name):
    http_code, octets = REFUSED[name]
    with Wire(server) as wire:
        received = wire.send(octets).read_all()
    # One answer only: what was smuggled behind the request was never read as a request of its own.
    assert codes_of(received) == [http_code]
    head, _, body = received.partition(b"\r\n\r\n")
    assert b"application/problem+json" in head and b"Connection: close" in head
    problem = json.loads(body)
    assert problem["status"] == http_code and problem["request_id"]


def test_serves_after_all_that(server):
    assert server.client().get("/health/live").http_code == 200


def test_large_chunked_body_is_refused_and_the_client_can_read_it(server):
    chunk = b"8000\r\n" + b"x" * 0x8000 + b"\r\n"
    with Wire(server) as wire:
        wire.send(f"{POST}Transfer-Encoding: chunked\r\n\r\n").send(chunk * 64).send(b"0\r\n\r\n")
        assert codes_of(wire.read_all()) == [413]


def test_a_client_that_sends_on_is_drained_and_not_reset(server):
    with Wire(server) as wire:
        wire.send(f"{POST}Content-Length: 4194304\r\n\r\n")
        for _ in range(64):  # the refusal is on its way since the first line
            wire.send(b"x" * 65536)
            time.sleep(0.005)
        assert codes_of(wire.read_all()) == [413]


def test_a_body_of_the_largest_size_is_read(server):
    body = b'{"email":"' + b"a" * (1048576 - 12) + b'"}'
    with Wire(server) as wire:
        wire.send(f"{POST}Content-Length: {len(body)}\r\n\r\n".encode() + body)
        assert wire.read_response()[0] in (400, 422)


def test_expect_continue_is_answered_before_the_body(server):
    with Wire(server) as wire:
        wire.send(f"{POST}Expect: 100-continue\r\nContent-Length: 2\r\n\r\n")
        assert wire.socket.recv(100).startswith(b"HTTP/1.1 100 Continue\r\n\r\n")
        wire.send("{}")
        assert wire.read_response()[0] in (400, 422)


def test_chunked_body_is_read(server):
    with Wire(server) as wire:
        wire.send(f"{POST}Transfer-Encoding: chunked\r\n\r\n1\r\n{{\r\n1\r\n}}\r\n0\r\n\r\n")
        assert wire.read_response()[0] in (400, 422)


def test_trailers_are_not_headers(server, admin):
    with Wire(server) as wire:
        wire.send(f"POST /auth/logout HTTP/1.1\r\n{HOST}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                  f"2\r\n{{}}\r\n0\r\nAuthorization: Bearer {admin.token}\r\n\r\n")
        assert wire.read_response()[0] == 200
    assert admin.get("/auth/me").http_code == 200  # the trailer signed nobody out


def test_pipelined_requests_are_answered_in_order(server):
    with Wire(server) as wire:
        wire.send(f"{GET}X-Request-Id: one\r\n\r\n{GET}X-Request-Id: two\r\n\r\n{GET}X-Request-Id: three\r\nConnection: close\r\n\r\n")
        received = wire.read_all().decode()
    assert codes_of(received.encode()) == [200, 200, 200]
    assert received.index("one") < received.index("two") < received.index("three")


def test_head_has_the_length_and_no_body(server):
    with Wire(server) as wire:
        wire.send(f"HEAD /health/live HTTP/1.1\r\n{HOST}Connection: close\r\n\r\n")
        head, _, body = wire.read_all().partition(b"\r\n\r\n")
    assert b"Content-Length: 13" in head and body == b""


def test_http_10_closes(server):
    with Wire(server) as wire:
        assert codes_of(wire.send("GET /health/live HTTP/1.0\r\nHost: localhost\r\n\r\n").read_all()) == [200]


def test_half_closed_client_gets_its_answer(server):
    with Wire(server) as wire:
        wire.send(f"{GET}\r\n")
        wire.socket.shutdown(socket.SHUT_WR)
        assert codes_of(wire.read_all()) == [200]


@pytest.fixture(scope="module")
def hasty():
    """Short deadlines and few connections."""
    with ServerProcess(arguments=["--header-deadline-ms", "700", "--body-deadline-ms", "700", "--write-deadline-ms", "700",
                                  "--connections-per-ip", "8"]) as running:
        yield running


def test_a_header_that_drips_is_cut(hasty):
    with Wire(hasty) as wire:
        began = time.monotonic()
        with pytest.raises((ConnectionError, BrokenPipeError)):
            for octet in f"{GET}X-Slow: {'a' * 200}":
                wire.send(octet)
                time.sleep(0.05)
        assert time.monotonic() - began < 4


def test_a_silent_connection_is_cut(hasty):
    with Wire(hasty) as wire:
        began = time.monotonic()
        assert wire.is_closed()
        assert 0.3 < time.monotonic() - began < 4


def test_a_body_that_drips_is_cut(hasty):
    with Wire(hasty) as wire:
        wire.send(f"{POST}Content-Length: 1000\r\n\r\n")
        with pytest.raises((ConnectionError, BrokenPipeError)):
            for _ in range(100):
                wire.send("x")
                time.sleep(0.05)


def test_a_client_that_does_not_read_is_cut(hasty):
    with Wire(hasty) as wire:
        wire.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        with pytest.raises((ConnectionError, BrokenPipeError, TimeoutError)):
            wire.socket.settimeout(8)
            for _ in range(200_000):
                wire.send(f"{GET}\r\n" * 20)
    assert hasty.client().get("/health/live").http_code == 200


def test_connections_of_one_address_are_limited(hasty):
    time.sleep(1)  # the ones before have ended
    wires = [Wire(hasty) for _ in range(8)]
    try:
        time.sleep(0.1)
        with Wire(hasty) as ninth:
            received = ninth.read_all()
        assert codes_of(received) == [429] and b"Retry-After:" in received
    finally:
        for wire in wires:
            wire.close()
    time.sleep(0.3)
    assert hasty.client().get("/health/live").http_code == 200


def test_a_thousand_idle_sockets_do_not_stop_the_others():
    with ServerProcess(arguments=["--connections-per-ip", "2000"]) as running:
        idle = [Wire(running) for _ in range(1000)]
        try:
            began = time.monotonic()
            for _ in range(20):
                assert running.client().get("/health/live").http_code == 200
            assert time.monotonic() - began < 5
        finally:
            for wire in idle:
                wire.close()


def test_sigterm_lets_a_request_under_way_finish():
    with ServerProcess() as running:
        with Wire(running) as busy, Wire(running) as idle:
            idle.send(f"{GET}\r\n")
            assert idle.read_response()[0] == 200
            busy.send(f"{POST}Content-Length: 2\r\n\r\n{{")
            time.sleep(0.3)
            running.process.terminate()
            assert idle.is_closed()
            busy.send("}")
            code, headers, _ = busy.read_response()
            assert code in (400, 422) and headers["connection"] == "close"
        assert running.process.wait(10) == 0
