"""Signing in, staying signed in, signing out; and what a browser must prove."""
import concurrent.futures
import sqlite3
import time

import pytest

import tokens
from server_process import ADMINISTRATOR, ServerProcess


@pytest.fixture()
def own():
    """A server whose throttle and sign-ins belong to the test."""
    with ServerProcess() as running:
        yield running


def state_of(server):
    return sqlite3.connect(server.database_url.removeprefix("sqlite:") + ".server", timeout=10)


def test_signing_in(server):
    client = server.client()
    answer = client.login(ADMINISTRATOR, server.password)
    assert answer.http_code == 200
    assert set(answer.json) == {"access_token", "token_type", "expires_in_seconds", "user"}
    assert answer.json["user"]["role"] == "admin" and "book.operate" in answer.json["user"]["permissions"]
    assert answer.headers["cache-control"] == "no-store"
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith("osto_refresh=") and "HttpOnly" in cookie and "SameSite=Strict" in cookie
    assert "Path=/auth" in cookie and "Secure" not in cookie
    assert client.get("/auth/me").json == answer.json["user"]


def test_the_address_may_be_written_with_capitals(server):
    assert server.client().login(f" {ADMINISTRATOR.upper()} ", server.password).http_code == 200


def test_unknown_user_and_wrong_password_get_the_same_answer(own):
    answers = []
    for email, password in ((ADMINISTRATOR, "wrong"), ("nobody@example.com", own.password)):
        answer = own.client().login(email, password)
        body = answer.json
        body.pop("request_id")
        answers.append((answer.http_code, body, sorted(answer.headers)))
    assert answers[0] == answers[1] and answers[0][0] == 401 and answers[0][1]["code"] == "unauthenticated"


def test_unknown_user_takes_as_long(own):
    def seconds(email):
        began = time.monotonic()
        own.client().login(email, "wrong password")
        return time.monotonic() - began

    # One try each so that nothing is throttled; hashing takes tens of milliseconds, answering without it one.
    known, unknown = seconds(ADMINISTRATOR), seconds("nobody@example.com")
    assert unknown > known / 4 and unknown > 0.02


def test_an_account_is_slowed_down_and_not_locked(own):
    answers = []
    while not answers or answers[-1].http_code == 401 and len(answers) < 9:  # a slow machine may let the first second pass
        answers.append(own.client().login(ADMINISTRATOR, "wrong"))
    assert [answer.http_code for answer in answers[:5]] == [401] * 5
    refused = answers[-1]
    assert refused.http_code == 429 and refused.json["code"] == "too_many_requests" and int(refused.headers["retry-after"]) >= 1
    time.sleep(int(refused.headers["retry-after"]) + 1.1)
    assert own.client().login(ADMINISTRATOR, own.password).http_code == 200
    assert own.client().login(ADMINISTRATOR, "wrong").http_code == 401  # success clears the count


def test_an_address_is_slowed_down(own):
    codes = [own.client().login(f"user{i}@example.com", "wrong").http_code for i in range(22)]
    assert codes == [401] * 20 + [429] * 2


@pytest.mark.parametrize("body, http_code", [
    ({}, 400), ({"email": ADMINISTRATOR}, 400), ({"email": ADMINISTRATOR, "password": 7}, 400), ({"email": "a", "password": "x" * 1025}, 422),
    ({"email": "a", "password": "b", "role": "admin"}, 400)])
def test_malformed_sign_ins(server, body, http_code):
    assert server.client().post("/auth/login", body).http_code == http_code


def test_refreshing_rotates(own):
    client = own.sign_in()
    first = client.cookie
    answer = client.refresh()
    assert answer.http_code == 200
    client.take(answer)
    assert client.cookie != first
    assert client.get("/auth/me").http_code == 200


def test_a_lost_answer_may_be_asked_for_again(own):
    client = own.sign_in()
    first = client.cookie
    assert client.refresh(first).http_code == 200
    again = client.refresh(first)
    assert again.http_code == 200
    client.take(again)
    assert client.refresh().http_code == 200


def test_reuse_revokes_the_sign_in(own):
    client = own.sign_in()
    stolen = client.cookie
    client.take(client.refresh())
    with state_of(own) as state:  # the grace has passed
        state.execute("UPDATE refresh_tokens SET replaced_at = replaced_at - 11 WHERE replaced_at IS NOT NULL")
    state.close()
    assert client.get("/auth/me").http_code == 200
    answer = client.refresh(stolen)
    assert answer.http_code == 401 and "Max-Age=0" in answer.headers["set-cookie"]
    assert client.refresh().http_code == 401          # the honest one too
    assert client.get("/auth/me").http_code == 401    # and its access token, at once
    assert any("used again" in line["message"] for line in own.log_lines())


def test_parallel_refreshes_keep_one_live_sign_in(own):
    client = own.sign_in()
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(lambda _: client.refresh(), range(2)))
    assert [answer.http_code for answer in answers] == [200, 200]
    with state_of(own) as state:
        assert state.execute("SELECT COUNT(*) FROM sign_ins WHERE revoked_at IS NULL").fetchone() == (1,)
    state.close()


@pytest.mark.parametrize("column, table", [("expires_at", "refresh_tokens"), ("expires_at", "sign_ins")])
def test_expiry_holds(own, column, table):
    client = own.sign_in()
    with state_of(own) as state:
        state.execute(f"UPDATE {table} SET {column} = {int(time.time())}")
    state.close()
    assert client.refresh().http_code == 401


def test_refresh_tokens_and_passwords_are_stored_as_hashes(own):
    client = own.sign_in()
    with state_of(own) as state:
        dump = "\n".join(state.iterdump())
    state.close()
    assert client.cookie.split("=", 1)[1] not in dump and own.password not in dump and "$scrypt$ln=15,r=8,p=1$" in dump


def test_signing_out_kills_access_at_once(own):
    client = own.sign_in()
    answer = client.post("/auth/logout", {}, headers={"Cookie": client.cookie, "Origin": own.origin})
    assert answer.http_code == 200 and answer.json == {} and "Max-Age=0" in answer.headers["set-cookie"]
    assert client.get("/auth/me").http_code == 401
    assert client.refresh().http_code == 401
    assert own.client().post("/auth/logout", {}).http_code == 200  # twice does no harm


def make_stale(client, server):
    """The client's access token as it will be in 16 minutes."""
    header, payload = tokens.parts(client.token)
    earlier = {name: payload[name] - 960 for name in ("iat", "nbf", "exp")}
    return tokens.make(header, payload | earlier, server.jwt_secret)


@pytest.mark.parametrize("is_stale", [False, True])
def test_signing_out_leaves_the_other_user_of_the_browser_alone(own, is_stale):
    first = own.sign_in()
    second = own.sign_in_as("support")  # in another tab: the browser's cookie is the second one's now
    if is_stale:
        first.token = make_stale(first, own)
    answer = first.post("/auth/logout", {}, headers={"Cookie": second.cookie, "Origin": own.origin})
    assert answer.http_code == 200 and "set-cookie" not in answer.headers
    assert second.get("/auth/me").http_code == 200 and second.refresh().http_code == 200
    assert first.refresh().http_code == 401


def test_signing_out_late_ends_the_own_sign_in(own):
    client = own.sign_in()
    client.token = make_stale(client, own)
    answer = client.post("/auth/logout", {}, headers={"Cookie": client.cookie, "Origin": own.origin})
    assert answer.http_code == 200 and "Max-Age=0" in answer.headers["set-cookie"]
    assert client.refresh().http_code == 401


def test_a_stolen_token_ends_no_other_sign_in(own):
    """Reuse revokes the one sign-in, not the others of the same user and not those of other users."""
    client, same_user, other = own.sign_in(), own.sign_in(), own.sign_in_as("support")
    stolen = client.cookie
    client.take(client.refresh())
    with state_of(own) as state:
        state.execute("UPDATE refresh_tokens SET replaced_at = replaced_at - 11 WHERE replaced_at IS NOT NULL")
    state.close()
    assert client.refresh(stolen).http_code == 401 and client.get("/auth/me").http_code == 401
    assert same_user.refresh().http_code == 200 and other.refresh().http_code == 200


def test_nobody_passes_for_another_address_by_a_header(own):
    def login(i):
        return own.client().post("/auth/login", {"email": f"user{i}@example.com", "password": "wrong"},
                                 headers={"X-Forwarded-For": f"198.51.100.{i}", "Forwarded": f"for=198.51.100.{i}", "X-Real-Ip": f"198.51.100.{i}"})

    assert [login(i).http_code for i in range(22)] == [401] * 20 + [429] * 2
    assert {line["peer_ip"] for line in own.log_lines() if "peer_ip" in line} == {"127.0.0.1"}


def test_a_trusted_proxy_says_whom_it_serves():
    with ServerProcess(environment={"TRUSTED_PROXIES": "192.0.2.1,127.0.0.0/8"}) as running:
        def login(i, address):
            return running.client().post("/auth/login", {"email": f"user{i}@example.com", "password": "wrong"},
                                         headers={"X-Forwarded-For": f"203.0.113.{i}, {address}"}).http_code

        assert [login(i, "198.51.100.4") for i in range(21)] == [401] * 20 + [429]
        assert login(22, "198.51.100.5") == 401  # the others behind the proxy still may
        assert {"198.51.100.4", "198.51.100.5"} == {line["peer_ip"] for line in running.log_lines() if line.get("route") == "POST /auth/login"}


def test_a_new_password_ends_the_sign_ins():
    with ServerProcess() as running:
        client, old_password = running.sign_in(), running.password
        running.stop()
        running.start("--new-password")
        assert running.password != old_password
        assert client.get("/auth/me").http_code == 401 and client.refresh().http_code == 401
        assert running.client().login(ADMINISTRATOR, old_password).http_code == 401
        assert running.client().login(ADMINISTRATOR, running.password).http_code == 200
        running.stop()
        running.password = None
        running.start()
        assert "with the password" not in running.printed  # shown once


# ---- what a browser must prove ----------------------------------------------------------------------------------------

@pytest.mark.parametrize("headers", [
    {"Origin": "http://evil.example"}, {"Origin": "null"}, {"Origin": "http://127.0.0.1"}, {"Origin": "https://127.0.0.1"},
    {"Origin": None}, {"Origin": None, "Sec-Fetch-Site": "cross-site"}, {"Origin": None, "Sec-Fetch-Site": "same-site"}])
def test_the_cookie_counts_only_from_our_own_pages(server, headers):
    client = server.sign_in()
    assert client.refresh(**headers).http_code == 403
    assert client.refresh(Origin=None, **{"Sec-Fetch-Site": "same-origin"}).http_code == 200


@pytest.mark.parametrize("content_type", [None, "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
                                          "application/json; charset=utf-16", "application/jsonx"])
def test_commands_must_be_json(server, admin, content_type):
    client = server.sign_in()
    assert client.refresh(**{"Content-Type": content_type}).http_code == 415
    assert admin.post("/due-work/run", raw=b"{}", headers={"Content-Type": content_type}).http_code == 415


def test_commands_from_foreign_pages_are_refused_even_with_a_token(admin):
    assert admin.post("/due-work/run", {}, headers={"Origin": "http://evil.example"}).http_code == 403


def test_no_origin_is_ever_allowed_by_cors(server, admin):
    for answer in (admin.get("/auth/me", headers={"Origin": "http://evil.example"}),
                   server.client().request("PUT", "/auth/me", headers={"Origin": "http://evil.example"})):
        assert not [name for name in answer.headers if name.startswith("access-control-")]


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80"])
def test_foreign_hosts_are_refused(server, host):
    answer = server.client().get("/auth/me", headers={"Host": host})
    assert answer.http_code == 421 and answer.json["code"] == "misdirected_request"
    assert server.client().get("/health/live", headers={"Host": host}).http_code == 200  # probes come by address


def test_https_makes_the_cookie_a_host_cookie():
    with ServerProcess(environment={"PUBLIC_ORIGIN": "https://billing.example.com"}) as running:
        client = running.client()
        answer = client.login(ADMINISTRATOR, running.password)
        assert answer.headers["set-cookie"].startswith("__Host-osto_refresh=")
        assert "; Secure" in answer.headers["set-cookie"] and "Path=/;" in answer.headers["set-cookie"]
        assert answer.headers["strict-transport-security"] == "max-age=31536000"
        assert client.refresh(Origin=running.origin).http_code == 403
        assert client.refresh(Origin="https://billing.example.com", Host="billing.example.com").http_code == 200
