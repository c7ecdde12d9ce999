"""Raw sockets: requests that no HTTP library would send."""
import re
import socket


class Wire:
    def __init__(self, server, timeout=15):
        self.socket = socket.create_connection(("127.0.0.1", server.port), timeout=timeout)

    def send(self, octets):
        self.socket.sendall(octets if isinstance(octets, bytes) else octets.encode("latin-1"))
        return self

    def read_all(self):
        """Everything until the server closes; a reset is an error."""
        received = b""
        while True:
            chunk = self.socket.recv(65536)
            if not chunk:
                return received
            received += chunk

    def read_response(self):
        """One response with a Content-Length; (code, headers, body)."""
        received = b""
        while b"\r\n\r\n" not in received:
            chunk = self.socket.recv(65536)
            if not chunk:
                raise ConnectionError(f"closed after {received!r}")
            received += chunk
        head, _, body = received.partition(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
        length = int(headers.get("content-length", "0"))
        while len(body) < length:
            body += self.socket.recv(65536)
        return int(lines[0].split()[1]), headers, body

    def is_closed(self):
        """True when the server ends the connection without another octet."""
        return self.socket.recv(65536) == b""

    def close(self):
        self.socket.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def codes_of(octets):
    """The status codes of all responses in a stream."""
    return [int(code) for code in re.findall(rb"HTTP/1\.1 (\d{3}) ", octets)]
