"""The same server on PostgreSQL: the billing tables and the schema osto_server in one database."""
import concurrent.futures
import subprocess

import pytest

from server_process import ROOT, ServerProcess
from story import START, Book, must


@pytest.fixture(scope="module")
def database_url():
    process = subprocess.Popen([str(ROOT / "tests/support/postgres_server.sh")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        yield process.stdout.readline().strip()
    finally:
        process.stdin.close()
        process.wait(30)


def test_the_story_on_postgres(database_url):
    with ServerProcess(database_url=database_url, test_clock_start=START) as running:
        book = Book(running)
        book.add_method(book.first)
        subscription_id = book.subscribe(book.first)
        customer = running.sign_in_as("customer", book.first)
        assert customer.get(f"/companies/{book.second}").http_code == 404
        book.advance("2026-02-02T00:00:00Z")
        assert [invoice["label"] for invoice in book.invoices(book.first, customer)]
        customer.take(customer.refresh())
        assert must(customer.get(f"/subscriptions/{subscription_id}"))["company_id"] == book.first
        running.stop()
        running.start()
        assert running.sign_in_as("support").get("/companies").http_code == 200
        assert customer.get("/auth/me").http_code == 200  # sign-ins outlive a restart


def test_servers_that_start_at_once_on_an_empty_database(database_url):
    name = "at_once"
    subprocess.run(["psql", database_url, "-qc", f"CREATE DATABASE {name}"], check=True, timeout=30)
    url = database_url.rsplit("/", 1)[0] + f"/{name}"
    servers = [ServerProcess(database_url=url) for _ in range(4)]
    for server in servers:
        server.jwt_secret = servers[0].jwt_secret
    try:
        with concurrent.futures.ThreadPoolExecutor(len(servers)) as pool:
            list(pool.map(lambda server: server.start(), servers))
        passwords = [server.password for server in servers if server.password]
        assert len(passwords) == 1  # one made the administrator, and only it tells a password
        clients = [server.sign_in(password=passwords[0]) for server in servers]
        assert all(server.client(clients[0].token).get("/companies").http_code == 200 for server in servers)
    finally:
        for server in servers:
            server.stop()
            server.remove()


def test_the_own_state_has_its_own_schema(database_url):
    tables = subprocess.run(["psql", database_url, "-Atc", "SELECT table_name FROM information_schema.tables WHERE table_schema = 'osto_server' ORDER BY 1"],
                            capture_output=True, text=True, timeout=30).stdout.split()
    assert tables == ["cursors", "refresh_tokens", "server_schema", "sign_ins", "users", "webhook_deliveries", "webhook_endpoints", "webhook_secrets"]
