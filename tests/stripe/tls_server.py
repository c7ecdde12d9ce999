"""An HTTPS server on a free port of this machine, with the certificate and key given: answers every call with one customer,
/redirect with a redirect, /slow never. Prints the port and serves until standard input ends."""
import http.server
import ssl
import sys
import threading
import time

CUSTOMER = b'{"id": "cus_tls", "object": "customer", "status": "succeeded"}'


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", "0")))
        if "slow" in self.path:
            time.sleep(20)
        redirected = "redirect" in self.path
        self.send_response(302 if redirected else 200)
        if redirected:
            self.send_header("Location", "/v1/customers")
        self.send_header("Content-Length", "0" if redirected else str(len(CUSTOMER)))
        self.end_headers()
        if not redirected:
            self.wfile.write(CUSTOMER)

    do_GET = do_POST = answer

    def log_message(self, *_: object) -> None:
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
server.daemon_threads = True
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(sys.argv[1], sys.argv[2])
server.socket = context.wrap_socket(server.socket, server_side=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.server_address[1], flush=True)
sys.stdin.read()
