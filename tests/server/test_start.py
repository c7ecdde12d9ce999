"""Starting, refusing to start, and what ends up in the log."""
import json
import os
import re
import stat
import subprocess

import pytest

from server_process import ADMINISTRATOR, ServerProcess


def started_with(environment=None, arguments=(), database_url=None):
    running = ServerProcess(database_url=database_url, environment=environment)
    try:
        done = subprocess.run(running.command(*arguments), env=running.environment(), capture_output=True, text=True, timeout=20)
    finally:
        running.remove()
    return done


@pytest.mark.parametrize("environment, word", [
    ({"JWT_SECRET": None}, "JWT_SECRET"), ({"JWT_SECRET": "x" * 31}, "JWT_SECRET"), ({"JWT_SECRET": "x" * 64}, "JWT_SECRET"),
    ({"JWT_SECRET_PREVIOUS": "short"}, "JWT_SECRET_PREVIOUS"), ({"WEBHOOK_SECRET": "short"}, "WEBHOOK_SECRET"),
    ({"DATABASE_URL": None}, "DATABASE_URL"), ({"DATABASE_URL": "mysql://x"}, "DATABASE_URL"), ({"DATABASE_URL": "sqlite::memory:"}, "DATABASE_URL"),
    ({"PUBLIC_ORIGIN": "billing.example.com"}, "PUBLIC_ORIGIN"), ({"PUBLIC_ORIGIN": "https://x/path"}, "PUBLIC_ORIGIN"),
    ({"TRUSTED_PROXIES": "proxy.example.com"}, "TRUSTED_PROXIES"), ({"TRUSTED_PROXIES": "10.0.0.0/33"}, "TRUSTED_PROXIES")])
def test_refuses_to_start(environment, word):
    done = started_with(environment)
    assert done.returncode == 2 and word in done.stderr
    for value in environment.values():  # a secret is named, never shown
        assert not value or value in ("billing.example.com", "https://x/path") or value not in done.stderr


@pytest.mark.parametrize("arguments", [["--scrypt-log-n", "10"], ["--port", "70000"], ["--no-such-option"], ["--role", "admin"]])
def test_refuses_arguments(arguments):
    assert started_with(arguments=arguments).returncode == 2


def test_refuses_an_unusable_address():
    done = started_with({"HOST": "not-an-address"})
    assert done.returncode == 1 and "HOST" in done.stderr


def test_a_taken_port_is_told(server):
    done = started_with({"PORT": str(server.port)})
    assert done.returncode == 1 and "cannot listen" in done.stderr


def test_describe_prints_its_own_operations():
    running = ServerProcess()
    done = subprocess.run([running.binary, "--describe"], capture_output=True, text=True, timeout=20, env={"PATH": os.environ["PATH"]})
    running.remove()
    assert done.returncode == 0
    names = [operation["name"] for operation in json.loads(done.stdout)["operations"]]
    assert names == ["auth.login", "auth.refresh", "auth.logout", "auth.me", "webhooks.add", "webhooks.list", "webhooks.change", "webhooks.rotate_secret",
                     "webhooks.disable", "webhooks.enable", "webhooks.remove", "webhooks.replay", "webhooks.deliveries"]


def test_users_are_added_beside_the_running_server(server):
    assert server.sign_in_as("support").user["role"] == "support"


@pytest.mark.parametrize("arguments", [
    ["--add-user", "x@example.com"], ["--add-user", "x@example.com", "--role", "owner"],
    ["--add-user", "x@example.com", "--role", "customer"], ["--add-user", "x@example.com", "--role", "admin", "--company", "cmp_" + "1" * 32],
    ["--add-user", "x@example.com", "--role", "customer", "--company", "cmp_1"]])
def test_refuses_to_add_users(arguments):
    assert started_with(arguments=arguments).returncode in (1, 2)


def test_an_address_has_one_user(server):
    server.add_user("twice@example.com", "support")
    with pytest.raises(RuntimeError):
        server.add_user("Twice@Example.com", "admin")


def test_the_log_is_json_without_secrets():
    with ServerProcess() as running:
        client = running.sign_in()
        client.get("/auth/me", headers={"X-Request-Id": "abc-123", "traceparent": f"00-{'4b' * 16}-{'00f067aa0ba902b7'}-01"})
        client.get("/auth/me?password=planted-in-query")
        client.get("/planted-in-path")
        client.get("/auth/me", headers={"X-Request-Id": "a\tb", "User-Agent": "planted-in-header"})
        running.client().login(ADMINISTRATOR, "planted-wrong-password")
        running.client("planted.token.value").get("/auth/me")
        client.refresh()
        running.client().post("/webhooks/payments", raw=b'{"planted":"in-body"}', headers={"Osto-Signature": "planted-signature"})
        secrets = [running.password, running.jwt_secret, running.webhook_secret, client.token, client.token.split(".")[2],
                   client.cookie.split("=", 1)[1], "planted"]
        running.stop()
        text = running.log_file.read_text()
        lines = running.log_lines()
        for secret in secrets:
            assert secret not in text
        request = next(line for line in lines if line.get("request_id") == "abc-123")
        assert request["route"] == "GET /auth/me" and request["http_code"] == 200 and request["trace_id"] == "4b" * 16
        assert request["user_id"].startswith("usr_") and request["duration_us"] >= 0 and re.match(r"^\d{4}-\d\d-\d\dT", request["time"])
        assert [line["message"] for line in lines][-1] == "stopped"


def test_own_state_is_not_in_the_billing_database():
    with ServerProcess() as running:
        assert (running.folder / "billing.db.server").exists()
        assert not stat.S_IMODE((running.folder / "billing.db.server").stat().st_mode) & 0o077
