"""The receiver as a process: what it keeps when it is killed, whom it believes, what it logs."""

import os
import signal
import socket
import threading

import pytest

from tests.inbox.asking import FORM, site, written
from tests.inbox.running import command, ready, running, start
from tests.preview.running import eventually


@pytest.fixture(scope="module")
def receiver():
    with running() as receiver:
        yield receiver


def test_what_was_thanked_for_survives_a_killed_process():
    with running() as receiver:
        thanked, enough = [], threading.Event()

        def send(sender):
            for number in range(500):
                words = f"{sender}-{number}"
                status, _ = receiver.send(written(message=words), f"10.{sender}.{number % 250}.1")
                if status != 303:
                    return
                thanked.append(words)
                if len(thanked) >= 60:
                    enough.set()

        senders = [threading.Thread(target=send, args=(number,)) for number in range(4)]
        for sender in senders:
            sender.start()
        assert enough.wait(60)
        os.kill(receiver.process.pid, signal.SIGKILL)
        for sender in senders:
            sender.join()
        assert set(thanked) <= {kept.message for kept in receiver.kept()}
        assert len(thanked) < 2000  # it was killed while they were sending


def test_forms_sent_twice_at_once_are_one_message(receiver):
    statuses = []
    senders = [
        threading.Thread(
            target=lambda: statuses.append(receiver.send(written(message="Dua kali"))[0])
        )
        for _ in range(8)
    ]
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()
    assert statuses == [303] * 8
    assert [kept.message for kept in receiver.kept()].count("Dua kali") == 1


def test_each_address_a_proxy_names_has_a_limit_of_its_own(receiver):
    statuses = [receiver.send(b"", "198.51.100.7")[0] for _ in range(31)]
    assert statuses == [422] * 30 + [429]
    assert receiver.send(b"", "198.51.100.8")[0] == 422
    # What a visitor claims stands before what the proxy has added.
    assert receiver.send(b"", "1.2.3.4, 198.51.100.7")[0] == 429


def test_ten_megabytes_do_no_harm(receiver):
    status, _ = receiver.send(b"message=" + b"x" * 10_000_000)
    assert status in (0, 413)  # 0: the connection was closed before all of it was sent
    assert receiver.send(b"", "198.51.100.9")[0] == 422


@pytest.mark.parametrize(
    "request_",
    [b"\r\n\r\n", b"POST /kirim/ HTTP/9.9\r\n\r\n", b"\x16\x03\x01\x02", b"GET /" + b"x" * 99999],
)
def test_what_is_no_request_does_no_harm(receiver, request_):
    with socket.create_connection(("127.0.0.1", receiver.port), 5) as talk:
        talk.sendall(request_)
        talk.shutdown(socket.SHUT_WR)
        try:
            while talk.recv(65536):
                pass
        except ConnectionError:
            pass
    assert receiver.send(b"", "198.51.100.10")[0] == 422


def test_log_says_that_and_never_who_or_what(receiver):
    secret = written(
        name="RAHASIA", email="rahasia@contoh.id", message="RAHASIA", website="RAHASIA"
    )
    receiver.send(secret, "192.0.2.77")
    receiver.send({**secret, "consent": ""}, "192.0.2.77")
    for path in ("/kirim/?nama=RAHASIA", "/RAHASIA/rahasia@contoh.id", "/kotak-masuk/RAHASIA"):
        receiver.ask("GET", path, headers={"Referer": "RAHASIA", "User-Agent": "RAHASIA"})
    receiver.ask("RAHASIA", "/kirim/")
    said = eventually(
        lambda: receiver.said() if receiver.said().count("GET - 404") >= 2 else "", "the log"
    )
    assert "POST /kirim/ 303" in said and "POST /kirim/ 422" in said and "GET /kirim/ 303" in said
    for hidden in ("rahasia", "192.0.2.77", "127.0.0.1:", "?"):
        assert hidden not in said.lower().replace("http://127.0.0.1:", ""), hidden
    assert "Traceback" not in said


def test_site_behind_a_link_is_followed_when_it_leads_elsewhere(tmp_path):
    link = tmp_path / "situs"
    link.symlink_to(site(tmp_path / "1"))
    with running(INBOX_SITE=str(link)) as receiver:
        assert receiver.send(written(topic="baru"))[0] == 303
        (site(tmp_path / "2") / "kontak/topik.json").write_text('{"baru": "Baru"}')
        (tmp_path / "next").symlink_to(tmp_path / "2")
        (tmp_path / "next").rename(link)
        assert receiver.send(written(topic="baru", message="Lagi"))[0] == 303
        assert [kept.topic for kept in receiver.kept()] == ["baru", ""]


def test_taken_port_is_one_sentence(receiver):
    done = command(receiver.root, "serve", INBOX_PORT=str(receiver.port))
    assert done.returncode == 1
    assert done.stderr.startswith(f"INBOX_PORT: Porta {receiver.port} sedang dipakai")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_stopping_is_quick_and_quiet(number):
    with running() as receiver:
        receiver.process.send_signal(number)
        receiver.process.wait(5)
        assert "Traceback" not in receiver.said() and "rror" not in receiver.said()


def test_proxy_may_speak_through_a_socket_of_its_own_group(tmp_path):
    ready(tmp_path / "p")
    path = str(tmp_path / "s")
    for _ in range(2):  # the second finds what a killed one left behind
        with (tmp_path / "log").open("wb") as log:
            process = start(tmp_path / "p", log, "--uds", path)
        try:
            eventually(lambda: through(path, b"") == 422, "an answer through the socket")
            assert os.stat(path).st_mode & 0o777 == 0o660
            statuses = [through(path, b"", "198.51.100.7") for _ in range(31)]
            assert statuses[-1] == 429
            assert through(path, b"", "198.51.100.8") == 422
            assert through(path, b"", "1.2.3.4, 198.51.100.7") == 429
            assert "sedang dipakai" in command(tmp_path / "p", "serve", "--uds", path).stderr
        finally:
            process.kill()
            process.wait()


def through(path, body, address="203.0.113.5"):
    """The status of the answer to a form sent through the Unix socket at `path`."""
    head = (
        f"POST /kirim/ HTTP/1.1\r\nHost: loop.example\r\nConnection: close\r\n"
        f"X-Forwarded-For: {address}\r\nContent-Type: {FORM}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    with socket.socket(socket.AF_UNIX) as talk:
        try:
            talk.connect(path)
        except OSError:
            return 0
        talk.sendall(head.encode() + body)
        answer = b"".join(iter(lambda: talk.recv(65536), b""))
    return int(answer.split(b" ", 2)[1])


def test_it_listens_on_one_address_of_this_machine_only(receiver):
    with pytest.raises(OSError):
        socket.create_connection(("127.0.0.2", receiver.port), 5)
