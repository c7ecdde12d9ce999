"""Access tokens: only what this server would have issued, for a sign-in that still lives."""
import hashlib
import json

import pytest

import tokens
from server_process import ServerProcess


def me(server, token):
    return server.client(token).get("/auth/me")


@pytest.fixture(scope="module")
def good(server):
    """A live token's header and payload, to be bent."""
    return tokens.parts(server.sign_in().token)


def test_the_token_is_what_it_should_be(server, good):
    header, payload = good
    assert header == {"alg": "HS256", "kid": header["kid"], "typ": "at+jwt"}
    assert payload["iss"] == "osto-billing-server" and payload["aud"] == "osto-billing"
    assert payload["exp"] - payload["iat"] == 900 and payload["nbf"] == payload["iat"]
    assert me(server, tokens.make(header, payload, server.jwt_secret)).http_code == 200


@pytest.mark.parametrize("alg", ["none", "None", "NONE", "nOnE", "", "HS384", "HS512", "RS256", "ES256", "hs256", "HS256 "])
def test_other_algorithms_are_refused(server, good, alg):
    header, payload = dict(good[0], alg=alg), good[1]
    unsigned = tokens.b64(json.dumps(header).encode()) + "." + tokens.b64(json.dumps(payload).encode()) + "."
    assert me(server, unsigned).http_code == 401
    digest = {"HS384": hashlib.sha384, "HS512": hashlib.sha512}.get(alg, hashlib.sha256)
    assert me(server, tokens.make(header, payload, server.jwt_secret, digest)).http_code == 401


def bent(good, secret):
    header, payload = good
    signed = tokens.make(header, payload, secret)
    now = tokens.now()
    cases = {
        "no alg": tokens.make({"kid": header["kid"], "typ": "at+jwt"}, payload, secret),
        "no kid": tokens.make({"alg": "HS256", "typ": "at+jwt"}, payload, secret),
        "no typ": tokens.make({"alg": "HS256", "kid": header["kid"]}, payload, secret),
        "plain typ": tokens.make(dict(header, typ="JWT"), payload, secret),
        "kid is a path": tokens.make(dict(header, kid="../../dev/null"), payload, secret),
        "kid is sql": tokens.make(dict(header, kid="' OR 1=1 --"), payload, secret),
        "kid is a number": tokens.make(dict(header, kid=1), payload, secret),
        "kid of the empty secret": tokens.make(dict(header, kid=""), payload, ""),
        "jku": tokens.make(dict(header, jku="http://127.0.0.1:1/keys"), payload, secret),
        "jwk": tokens.make(dict(header, jwk={"kty": "oct", "k": "AAAA"}), payload, secret),
        "x5u": tokens.make(dict(header, x5u="http://127.0.0.1:1/"), payload, secret),
        "crit": tokens.make(dict(header, crit=["exp"]), payload, secret),
        "zip": tokens.make(dict(header, zip="DEF"), payload, secret),
        "duplicate alg": tokens.make('{"alg":"none","alg":"HS256","kid":"%s","typ":"at+jwt"}' % header["kid"], payload, secret),
        "wrong secret": tokens.make(header, payload, "x" * 64),
        "empty signature": signed.rsplit(".", 1)[0] + ".",
        "truncated signature": signed[:-1],
        "signature of other parts": signed.rsplit(".", 1)[0] + "x." + signed.rsplit(".", 1)[1],
        "padded": signed + "=",
        "standard alphabet": signed.replace("-", "+").replace("_", "/") + "=",
        "four parts": signed + ".x",
        "five parts of a JWE": "a.b.c.d.e",
        "two parts": signed.rsplit(".", 1)[0],
        "json serialization": '{"payload":"x","signature":"y"}',
        "blank inside": signed.replace(".", " .", 1),
        "nine kilobytes": tokens.make(header, dict(payload, sub="u" * 9000), secret),
        "other issuer": tokens.make(header, dict(payload, iss="someone"), secret),
        "other audience": tokens.make(header, dict(payload, aud="someone"), secret),
        "audience list": tokens.make(header, dict(payload, aud=["osto-billing"]), secret),
        "unknown claim": tokens.make(header, dict(payload, admin=True), secret),
        "no exp": tokens.make(header, {k: v for k, v in payload.items() if k != "exp"}, secret),
        "no nbf": tokens.make(header, {k: v for k, v in payload.items() if k != "nbf"}, secret),
        "exp as text": tokens.make(header, dict(payload, exp=str(payload["exp"])), secret),
        "exp as fraction": tokens.make(header, dict(payload, exp=payload["exp"] + 0.5), secret),
        "exp beyond int64": tokens.make(header, dict(payload, exp=10 ** 30), secret),
        "expired": tokens.make(header, dict(payload, iat=now - 1000, nbf=now - 1000, exp=now - 1), secret),
        "expires this second": tokens.make(header, dict(payload, iat=now - 1000, nbf=now - 1000, exp=now), secret),
        "not yet valid": tokens.make(header, dict(payload, nbf=now + 60, iat=now + 60, exp=now + 900), secret),
        "never valid": tokens.make(header, dict(payload, nbf=now + 900, exp=now + 900), secret),
        "another user": tokens.make(header, dict(payload, sub="usr_" + "0" * 32), secret),
        "another sign-in": tokens.make(header, dict(payload, sid="sgn_" + "0" * 32), secret),
        "sign-in is sql": tokens.make(header, dict(payload, sid="' OR '1'='1"), secret),
    }
    return cases


NAMES = list(bent(({"kid": "", "alg": "HS256", "typ": "at+jwt"}, {"exp": 1, "nbf": 0, "iat": 0}), "x"))


@pytest.mark.parametrize("name", NAMES)
def test_bent_tokens_are_refused(server, good, name):
    token = bent(good, server.jwt_secret)[name]
    answer = me(server, token)
    assert answer.http_code == 401, name
    assert answer.json["code"] == "unauthenticated" and answer.headers["www-authenticate"] == "Bearer"
    assert answer.json["detail"] in ("The access token is not valid.", "The sign-in is over.")


@pytest.mark.parametrize("header", ["Basic YTpi", "Bearer", "Bearer ", "bearer  x", "Token x", "x"])
def test_other_authorizations_are_refused(server, header):
    assert server.client().get("/auth/me", headers={"Authorization": header}).http_code == 401


def test_a_refresh_token_is_no_access_token(server):
    client = server.sign_in()
    assert me(server, client.cookie.split("=", 1)[1]).http_code == 401


def test_keys_rotate_with_overlap():
    with ServerProcess() as running:
        client = running.sign_in()
        old_secret = running.jwt_secret
        running.stop()
        running.jwt_secret, running.more_environment = "n" * 32 + old_secret[:32], {"JWT_SECRET_PREVIOUS": old_secret}
        running.start()
        assert client.get("/auth/me").http_code == 200      # the old key still reads
        fresh = running.client()
        fresh.take(client.refresh())
        assert tokens.parts(fresh.token)[0]["kid"] != tokens.parts(client.token)[0]["kid"]
        running.stop()
        running.more_environment = {}
        running.start()
        assert client.get("/auth/me").http_code == 401      # and is dead after
        assert fresh.get("/auth/me").http_code == 200


def test_an_independent_library_agrees(server, good):
    jwt = pytest.importorskip("jwt")
    token = server.sign_in().token
    assert jwt.decode(token, server.jwt_secret, algorithms=["HS256"], audience="osto-billing", issuer="osto-billing-server")["sub"]
    header, payload = good
    assert me(server, jwt.encode(payload, server.jwt_secret, algorithm="HS256", headers={"kid": header["kid"], "typ": "at+jwt"})).http_code == 200
