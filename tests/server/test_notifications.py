"""Letters to contacts: written, sent through a real SMTP server, tried again, refused where they hold what they must not."""
import email
import email.policy
import re
import socket
import sqlite3
import threading
import time

import pytest
from aiosmtpd.controller import Controller

from server_process import ServerProcess
from story import Book, must

START = "2026-01-01T00:00:00Z"


class Mailbox:
    """A mail server on loopback; `answer` is what it says to a letter: None takes it."""

    def __init__(self):
        self.letters, self.answer, self.refused = [], None, 0
        self.lock = threading.Lock()

    async def handle_DATA(self, _server, _session, envelope):
        with self.lock:
            if self.answer:
                self.refused += 1
                return self.answer
            self.letters.append((envelope.mail_from, envelope.rcpt_tos, envelope.content))
            return "250 OK"

    def to(self, address):
        with self.lock:
            found = [content for _, recipients, content in self.letters if recipients == [address]]
        return [email.message_from_bytes(content, policy=email.policy.default) for content in found]


def wait_for(condition, seconds=30):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.1)
    raise AssertionError("it did not come to that in time")


@pytest.fixture(scope="module")
def mailbox():
    box = Mailbox()
    controller = Controller(box, hostname="127.0.0.1", port=0)
    # Port 0 asks the system; aiosmtpd then connects to itself to see whether it runs, by the port that it was given.
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        controller.port = probe.getsockname()[1]
    controller.start()
    box.port = controller.port
    yield box
    controller.stop()


@pytest.fixture(scope="module")
def book(mailbox):
    server = ServerProcess(test_clock_start=START, arguments=["--mail", f"smtp://127.0.0.1:{mailbox.port}", "--mail-from",
                                                              "Osto Abrechnung & Söhne <billing@osto.example>", "--due-work-seconds", "1"])
    made = Book(server.start())
    yield made
    server.stop()
    server.remove()


def add_contact(book, company_id, address, locale, name="Asha Rao", role="billing"):
    return must(book.admin.post(f"/companies/{company_id}/contacts", {"role": role, "name": name, "email": address, "locale": locale}))["contact_id"]


def parts_of(letter):
    assert letter.get_content_type() == "multipart/alternative"
    kinds = [part.get_content_type() for part in letter.iter_parts()]
    assert kinds == ["text/plain", "text/html"]
    return [part.get_content() for part in letter.iter_parts()]


def test_an_invoice_and_its_receipt_arrive_in_the_contacts_way_of_writing(book, mailbox):
    company = book.first
    add_contact(book, company, "asha@aravalli.example", "en-IN", name="Āsha Rao")
    book.add_method(company)
    # 400 seats of Network Essential make an invoice beyond a lakh.
    book.subscribe(company, seat_count=400)
    invoice = must(book.admin.get(f"/invoices?company_id={company}"))["invoices"][0]
    book.advance("2026-01-20T00:00:00Z")
    letters = wait_for(lambda: (lambda found: found if len(found) >= 2 else None)(mailbox.to("asha@aravalli.example")))
    by_subject = {letter["Subject"]: letter for letter in letters}
    letter = next(letter for subject, letter in by_subject.items() if subject.startswith(f"Invoice {invoice['number']}"))
    text, html = parts_of(letter)
    # The exact amount with two decimals, grouped by lakh and crore: the digits are the invoice's own.
    total = int(invoice["total_minor"])
    assert total >= 10_000_000, "beyond a lakh of rupees"
    whole = str(total // 100)
    head, tail = whole[:-3], whole[-3:]
    groups = [head[max(0, end - 2):end] for end in range(len(head), 0, -2)][::-1]
    expected = "₹" + ",".join([*groups, tail]) + f".{total % 100:02d}"
    assert expected in text and expected in html
    assert "Dear Āsha Rao," in text
    assert letter["From"].addresses[0].addr_spec == "billing@osto.example"
    assert letter["From"].addresses[0].display_name == "Osto Abrechnung & Söhne"
    assert letter["To"].addresses[0].display_name == "Āsha Rao"
    assert letter["Auto-Submitted"] == "auto-generated"
    assert re.fullmatch(r"<ntf_[0-9a-f]{32}@osto\.example>", letter["Message-ID"])
    receipt = next(letter for subject, letter in by_subject.items() if subject.startswith("Receipt"))
    assert receipt["Subject"] == f"Receipt for {expected}"
    for content in (content for _, _, content in mailbox.letters):
        assert [line for line in content.split(b"\r\n") if len(line) > 78] == []
        assert b"\n" not in content.replace(b"\r\n", b"")


def test_a_german_contact_is_written_to_in_german(book, mailbox):
    company = must(book.admin.post("/companies", {
        "code": "nordwind", "name": "Nordwind <b>GmbH</b>", "legal_entity": "osto-in", "country": "DE", "zone": "Europe/Berlin",
        "currency": "INR", "net_terms_days": 15, "billing_policy": "standard", "dunning_policy": "standard"}))["company_id"]
    add_contact(book, company, "anna@nordwind.example", "de-DE", name="Anna Groß")
    book.subscribe(company, seat_count=500)
    invoice = wait_for(lambda: must(book.admin.get(f"/invoices?company_id={company}"))["invoices"])[0]
    book.advance("2026-03-10T00:00:00Z")  # a test clock: letters are queued by the server's own time, tries by the book's
    letter = wait_for(lambda: mailbox.to("anna@nordwind.example"))[0]
    text, html = parts_of(letter)
    assert letter["Subject"].startswith("Rechnung ") and "Guten Tag Anna Groß," in text
    total = int(invoice["total_minor"])
    amount = f"{total // 100:,}".replace(",", ".") + f",{total % 100:02d}\u00a0₹"
    assert amount in text
    # S27: a name with markup is read, not run.
    assert "<b>" not in html and "&lt;b&gt;" in html


def test_F40_a_mail_server_that_is_down_costs_tries_and_nothing_else(book, mailbox):
    company = book.second
    add_contact(book, company, "late@banyan.example", "en-GB")
    mailbox.answer = "451 come back later"
    book.add_method(company)
    book.subscribe(company)
    wait_for(lambda: mailbox.refused >= 1)
    failed = wait_for(lambda: must(book.admin.get(f"/companies/{company}/notifications?state=failed"))["notifications"])
    assert failed[0]["last_failure"].endswith("the mail server said 451") and "@" not in failed[0]["last_failure"]
    assert must(book.admin.get("/book/verify"))["holds"]
    mailbox.answer = None
    book.advance("2026-03-11T00:00:00Z")
    assert wait_for(lambda: mailbox.to("late@banyan.example"))


def test_no_mailbox_is_the_end_of_a_letter(book, mailbox):
    company = book.add_company("deodar")
    add_contact(book, company, "nobody@deodar.example", "en-IN")
    mailbox.answer = "550 no such mailbox"
    book.add_method(company)
    book.subscribe(company)
    given_up = wait_for(lambda: must(book.admin.get(f"/companies/{company}/notifications?state=given_up"))["notifications"])
    mailbox.answer = None
    assert given_up[0]["try_count"] == 1 and "next_try_at" not in given_up[0]


@pytest.mark.parametrize("field, value", [
    ("email", "a@example.com\r\nBcc: spy@example.com"), ("email", "a@example.com, b@example.com"), ("email", "a@example.com\n"),
    ("name", "Asha\r\nBcc: spy@example.com"), ("locale", "en-IN\r\nX: y")])
def test_S28_what_would_start_a_header_is_refused(book, field, value):
    contact = {"role": "finance", "name": "X", "email": "x@example.com", "locale": "en-IN"} | {field: value}
    answer = book.admin.post(f"/companies/{book.first}/contacts", contact)
    assert answer.http_code == 422 and answer.json["errors"][0]["field"] == f"/{field}", answer


def test_letters_go_to_a_folder_when_nobody_says_where():
    with ServerProcess(test_clock_start=START, arguments=["--due-work-seconds", "1"]) as server:
        book = Book(server)
        add_contact(book, book.first, "asha@aravalli.example", "en-IN")
        book.add_method(book.first)
        book.subscribe(book.first)
        book.advance("2026-01-20T00:00:00Z")
        folder = server.folder / "billing.db.mail"
        files = wait_for(lambda: folder.exists() and list(folder.glob("*.eml")))
        letter = email.message_from_bytes(files[0].read_bytes(), policy=email.policy.default)
        parts_of(letter)
        assert (files[0].stat().st_mode & 0o077) == 0
        # S44: no address is logged.
        wait_for(lambda: any(line["message"] == "letter kept" for line in server.log_lines()))
        assert "aravalli.example" not in server.log_file.read_text()


def test_a_letter_that_cannot_be_written_down_drops_no_other_of_its_batch():
    with ServerProcess(test_clock_start=START, arguments=["--due-work-seconds", "1"]) as server:
        book = Book(server)
        add_contact(book, book.first, "asha@aravalli.example", "en-IN")
        with sqlite3.connect(server.folder / "billing.db") as behind:
            behind.execute("CREATE TRIGGER full BEFORE UPDATE ON osto_notifications WHEN NEW.state = 'sent' AND NEW.kind = 'invoice_finalized' "
                           "BEGIN SELECT RAISE(ABORT, 'disk full'); END")
        book.add_method(book.first)
        book.subscribe(book.first)
        book.advance("2026-01-20T00:00:00Z")  # the trial is over: an invoice and its receipt, claimed together
        rows = lambda: {row["kind"]: row for row in must(book.admin.get(f"/companies/{book.first}/notifications"))["notifications"]}
        receipt = wait_for(lambda: rows().get("payment_received", {}).get("state") == "sent" and rows()["payment_received"])
        assert receipt["carrier"] == "folder"
        assert rows()["invoice_finalized"]["state"] == "queued" and rows()["invoice_finalized"]["try_count"] == 1
        assert any(line["message"] == "telling companies failed" for line in server.log_lines())


def test_a_server_without_a_mail_server_says_so():
    with ServerProcess() as server:
        assert any(line["level"] == "warning" and line["message"].startswith("MAIL_URL names no mail server") for line in server.log_lines())


def test_a_password_in_the_url_is_refused():
    with pytest.raises(RuntimeError, match="MAIL_URL must not hold a password"):
        ServerProcess(arguments=["--mail", "smtp://user:secret@127.0.0.1:25", "--mail-from", "a@example.com"]).start()
