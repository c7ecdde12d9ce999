"""Stripe's own SDK against the library's webhook signatures.

sdk_signatures.py write FILE   one case a line: secret, body, time, header made by the SDK, separated by tabs
sdk_signatures.py check FILE   one case a line: secret, body, header made by the library; exits 1 when the SDK refuses one"""
import sys

import stripe

BODIES = ['{"id":"evt_1"}', "", "{}", '{"name":"Zoë 東京 \U0001f600"}', '{"quote":"\\"\\\\","n":1e999}', " " * 4096]
SECRETS = ["whsec_test_secret_0123456789", "whsec_" + "Ω" * 20, "whsec_" + "k" * 200]


def signed(secret: str, body: str, seconds: int) -> str:
    return stripe.WebhookSignature._compute_signature(f"{seconds}.{body}", secret)


def write(path: str) -> None:
    with open(path, "w", encoding="utf-8") as file:
        for seconds in (1, 1_772_323_200, 253_402_300_799):
            for secret in SECRETS:
                for body in BODIES:
                    file.write(f"{secret}\t{body}\t{seconds}\tt={seconds},v1={signed(secret, body, seconds)},v0=00\n")


def check(path: str) -> None:
    count = 0
    with open(path, encoding="utf-8") as file:
        for line in file:
            secret, body, header = line.rstrip("\n").split("\t")
            stripe.WebhookSignature.verify_header(body, header, secret, tolerance=None)
            try:
                stripe.WebhookSignature.verify_header(body + " ", header, secret, tolerance=None)
            except stripe.SignatureVerificationError:
                count += 1
            else:
                raise SystemExit("the SDK takes another body under the same signature")
    if count == 0:
        raise SystemExit("there was nothing to check")
    print(f"Stripe's SDK {stripe.VERSION} takes {count} signatures of the library")


{"write": write, "check": check}[sys.argv[1]](sys.argv[2])
