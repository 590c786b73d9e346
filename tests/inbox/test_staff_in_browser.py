"""The inbox on a phone, by day and by night: axe finds nothing, nothing runs off the screen."""

import pytest

from inbox import password
from tests import checks
from tests.inbox.asking import written
from tests.inbox.running import running

WORD = "kuda-benar-baterai"


@pytest.fixture(scope="module")
def receiver():
    with running(INBOX_PASSWORD_HASH=password.made(WORD), LOOP_PREVIEW="1") as receiver:
        long = (
            "Saya ingin bertanya tentang "
            + "https://contoh.id/"
            + "x" * 120
            + " ya.\n\n"
            + "Panjang " * 200
        )
        receiver.send(written(message=long, name="Ani " + "Panjangsekali" * 7))
        receiver.send(written(message="Satu lagi"))
        receiver.send(
            written(name="نور", channel="whatsapp", whatsapp="0812-3456-7890", website="x")
        )
        yield receiver


@pytest.fixture(params=["light", "dark"])
def phone(chromium, receiver, request):
    """A phone at the inbox's door."""
    context = chromium.new_context(
        viewport={"width": 360, "height": 740}, color_scheme=request.param,
        reduced_motion="reduce", bypass_csp=True,
    )  # fmt: skip
    page = context.new_page()
    page.goto(f"http://127.0.0.1:{receiver.port}/kotak-masuk/")
    yield page
    context.close()


def sound(page):
    """Nothing is found on the page as it stands."""
    assert checks.access(page) == []
    for width, style in checks.fits.CASES:
        page.set_viewport_size({"width": width, "height": 740})
        handle = checks.fits.apply(page, style)
        assert checks.fits.overflow(page) == 0, (width, style)
        if handle:
            handle.evaluate("style => style.remove()")
    page.set_viewport_size({"width": 360, "height": 740})


def test_from_the_door_to_an_answered_message_and_out(phone, receiver):
    assert phone.title() == "Masuk – Kotak masuk Loop"
    sound(phone)
    phone.fill("#password", "bukan ini")
    phone.keyboard.press("Enter")
    assert phone.inner_text("[role=alert]") == "Kata sandi itu tidak cocok."
    sound(phone)
    phone.fill("#password", WORD)
    phone.click("text=Masuk >> nth=-1")
    assert phone.inner_text("h1") == "Pesan"
    assert phone.locator("ol > li").count() == 3
    sound(phone)
    phone.click("text=Panjangsekali")
    sound(phone)
    phone.click("text=Tandai sudah dijawab")
    assert phone.inner_text(".inbox-mark >> nth=0") == "dijawab"
    phone.click("text=Tandai belum dijawab")
    phone.click("text=Hapus …")
    assert "Hapus ke-2 pesan dari orang ini" in phone.inner_text("main")
    sound(phone)
    phone.click("text=Batal")
    with phone.expect_download() as download:
        phone.click("text=Unduh semua pesannya")
    assert download.value.suggested_filename == "pesan-1.json"
    phone.click("text=Keluar")
    assert phone.inner_text("h1") == "Masuk"


def test_pages_break_no_rule_of_their_policy(chromium, receiver):
    context = chromium.new_context()
    page = context.new_page()
    broken = []
    page.on("console", lambda message: broken.append(message.text))
    page.goto(f"http://127.0.0.1:{receiver.port}/kotak-masuk/")
    page.fill("#password", WORD)
    page.keyboard.press("Enter")
    page.click("ol a >> nth=0")
    assert page.inner_text("h1") == "نور"
    page.wait_for_load_state()
    assert page.evaluate("getComputedStyle(document.body).fontFamily").startswith("system-ui")
    assert broken == []
    context.close()
