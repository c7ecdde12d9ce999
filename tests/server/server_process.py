"""Starts the built server on a free port with a database of its own. Used by these tests, the HTTP scenario driver and
the browser tests. Standard library only.

    with ServerProcess() as server:              # a fresh SQLite file under the system's clock
        admin = server.sign_in()                 # the first administrator
        admin.get("/companies").json

    ServerProcess(test_clock_start="2026-01-01T00:00:00Z")   # a database whose time moves by POST /clock/advance
    ServerProcess(database_url="sqlite:/tmp/book.db")        # an existing one
"""
import http.client
import json
import os
import pathlib
import re
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import threading

ROOT = pathlib.Path(__file__).resolve().parents[2]
DEFAULT_BINARY = os.environ.get("OSTO_SERVER", str(ROOT / "build/host/server/osto-billing-server"))
ADMINISTRATOR = "admin@osto.local"
JSON_TYPE = "application/json"


class Answer:
    """A response, read to its end."""

    def __init__(self, response):
        self.http_code = response.status
        self.header_list = response.getheaders()
        self.headers = {name.lower(): value for name, value in self.header_list}
        self.body = response.read()

    @property
    def json(self):
        return json.loads(self.body)

    def __repr__(self):
        return f"<{self.http_code} {self.body[:300]!r}>"


class Client:
    """Requests to one server; a new connection each. `token` signs them in, `cookie` is the refresh cookie."""

    def __init__(self, server, token=None):
        self.server = server
        self.token = token
        self.cookie = None
        self.user = None

    def request(self, method, path, body=None, headers=None, raw=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=60)
        sent = {}
        if self.token:
            sent["Authorization"] = f"Bearer {self.token}"
        payload = raw
        if body is not None:
            payload = json.dumps(body).encode()
        if payload is not None or method == "POST":
            sent["Content-Type"] = JSON_TYPE
        sent.update(headers or {})
        sent = {name: value for name, value in sent.items() if value is not None}
        try:
            connection.request(method, path, payload, sent)
            return Answer(connection.getresponse())
        finally:
            connection.close()

    def get(self, path, **more):
        return self.request("GET", path, **more)

    def post(self, path, body=None, **more):
        return self.request("POST", path, {} if body is None and "raw" not in more else body, **more)

    def delete(self, path, **more):
        return self.request("DELETE", path, **more)

    def login(self, email, password):
        answer = self.post("/auth/login", {"email": email, "password": password})
        if answer.http_code == 200:
            self.take(answer)
        return answer

    def take(self, answer):
        """Keeps the token and the cookie of a sign-in's or a refresh's answer."""
        self.token = answer.json["access_token"]
        self.user = answer.json["user"]
        self.cookie = answer.headers["set-cookie"].split(";")[0]

    def refresh(self, cookie=None, **headers):
        sent = {"Cookie": cookie or self.cookie, "Origin": self.server.origin}
        sent.update(headers)
        return self.post("/auth/refresh", {}, headers=sent)


class ServerProcess:
    def __init__(self, database_url=None, test_clock_start=None, arguments=(), environment=None, binary=None):
        self.binary = binary or DEFAULT_BINARY
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="osto-server-"))
        self.database_url = database_url or f"sqlite:{self.folder / 'billing.db'}"
        self.test_clock_start = test_clock_start
        self.arguments = list(arguments)
        self.more_environment = environment or {}
        self.jwt_secret = secrets.token_hex(32)
        self.webhook_secret = secrets.token_hex(32)
        self.log_file = self.folder / "server.log"
        self.password = None
        self.port = None
        self.process = None
        self.printed = ""

    @property
    def origin(self):
        return f"http://127.0.0.1:{self.port}"

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def environment(self):
        environment = {name: value for name, value in os.environ.items() if name not in ("WEB_ROOT", "OPENAPI_FILE", "PORT", "HOST")}
        environment.update(DATABASE_URL=self.database_url, JWT_SECRET=self.jwt_secret, WEBHOOK_SECRET=self.webhook_secret,
                           HOST="127.0.0.1", PORT="0")
        if self.test_clock_start:
            environment["OSTO_TEST_CLOCK_START"] = self.test_clock_start
        environment.update(self.more_environment)
        return {name: value for name, value in environment.items() if value is not None}

    def command(self, *arguments):
        return [self.binary, "--log", str(self.log_file), "--scrypt-log-n", "15", *self.arguments, *arguments]

    def start(self, *arguments):
        self.process = subprocess.Popen(self.command(*arguments), env=self.environment(), stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, text=True)
        self.printed = ""
        timer = threading.Timer(60, self.process.kill)
        timer.start()
        try:
            while "Sign in as" not in self.printed:
                line = self.process.stdout.readline()
                if not line:
                    raise RuntimeError(f"the server did not start: {self.process.stderr.read()}")
                self.printed += line
        finally:
            timer.cancel()
        self.port = int(re.search(r"Serving on http://[^/]*:(\d+)/", self.printed).group(1))
        password = re.search(r"with the password (\S+)", self.printed)
        if password:
            self.password = password.group(1)
        return self

    def stop(self):
        """Ends the server as an operator does; returns its exit code."""
        if self.process is None:
            return None
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(30)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        code = self.process.returncode
        self.process.stdout.close()
        self.process.stderr.close()
        self.process = None
        return code

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.stop()
        self.remove()

    def client(self, token=None):
        return Client(self, token)

    def sign_in(self, email=ADMINISTRATOR, password=None):
        client = self.client()
        answer = client.login(email, password or self.password)
        if answer.http_code != 200:
            raise RuntimeError(f"signing in failed: {answer}")
        return client

    def add_user(self, email, role, company_id=None):
        """Adds a user beside the running server; returns the password."""
        more = ["--company", company_id] if company_id else []
        done = subprocess.run(self.command("--add-user", email, "--role", role, *more), env=self.environment(),
                              capture_output=True, text=True, timeout=60)
        if done.returncode != 0:
            raise RuntimeError(done.stderr)
        return re.search(r"with the password (\S+)", done.stdout).group(1)

    def sign_in_as(self, role, company_id=None, email=None):
        email = email or f"{role}-{secrets.token_hex(4)}@example.com"
        return self.sign_in(email, self.add_user(email, role, company_id))

    def log_lines(self):
        return [json.loads(line) for line in self.log_file.read_text().splitlines()]


def main():
    """For tests in other languages: prints one line of JSON (url, email, password, database_url, webhook_secret) and serves
    until standard input closes. Arguments go to the server, but for the first two: DATABASE_URL or "", and a test clock's
    start or ""."""
    database_url, test_clock_start, *arguments = sys.argv[1:] or ["", ""]
    with ServerProcess(database_url=database_url or None, test_clock_start=test_clock_start or None, arguments=arguments) as server:
        print(json.dumps({"url": server.url, "email": ADMINISTRATOR, "password": server.password, "database_url": server.database_url,
                          "webhook_secret": server.webhook_secret}), flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
