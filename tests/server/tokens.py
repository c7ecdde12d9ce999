"""Makes access tokens by hand, good and bad ones."""
import base64
import hashlib
import hmac
import json
import time


def b64(octets):
    return base64.urlsafe_b64encode(octets).rstrip(b"=").decode()


def unb64(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def parts(token):
    header, payload, _ = token.split(".")
    return json.loads(unb64(header)), json.loads(unb64(payload))


def sign(signed, secret, digest=hashlib.sha256):
    return signed + "." + b64(hmac.new(secret.encode(), signed.encode(), digest).digest())


def make(header, payload, secret, digest=hashlib.sha256):
    """Texts are taken as they are, so that broken JSON can be signed too."""
    head, body = (part if isinstance(part, str) else json.dumps(part, separators=(",", ":")) for part in (header, payload))
    return sign(b64(head.encode()) + "." + b64(body.encode()), secret, digest)


def now():
    return int(time.time())
