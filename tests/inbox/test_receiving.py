"""What becomes of a form that is sent: kept and thanked for, or handed back whole."""

import time

import pytest

from tests.inbox.asking import HOST, TEXTS, written


def test_whole_form_is_kept_and_thanked_for(app):
    answer = app.send(written())
    assert (answer.status, answer.headers["location"]) == (303, "/terima-kasih/")
    (kept,) = app.kept
    assert (kept.name, kept.channel, kept.reply_to) == ("Ani Wijaya", "email", "ani@contoh.id")
    assert (kept.page, kept.language, kept.topic, kept.length) == ("id", "id", "etika", 60)
    assert (kept.message, kept.times) == ("Apakah sesi dapat daring?", "Senin 09.00 WIB")
    assert (kept.consent_version, kept.suspected) == ("0123456789ab", False)
    assert kept.received.endswith("+00:00")


def test_english_form_leads_to_the_english_thanks_whatever_answer_is_wished(app):
    answer = app.send(written(page="en", language="id"))
    assert answer.headers["location"] == "/en/thank-you/"
    assert (app.kept[0].page, app.kept[0].language) == ("en", "id")


@pytest.mark.parametrize("number", ["0812-3456-7890", "+62 (0)812 3456 7890", "62812 34567890"])
def test_number_is_kept_as_one_number_however_it_is_written(app, number):
    app.send(written(channel="whatsapp", email="", whatsapp=number))
    assert (app.kept[0].channel, app.kept[0].reply_to) == ("whatsapp", "6281234567890")


def test_only_what_is_required_is_enough(app):
    few = {
        "name": "A",
        "channel": "email",
        "email": "a@b.co",
        "message": "Hai",
        "consent": "1",
        "adult": "1",
    }
    assert app.send(few).status == 303
    assert (app.kept[0].topic, app.kept[0].length, app.kept[0].consent_version) == ("", None, None)


@pytest.mark.parametrize("field", ["name", "channel", "email", "message", "consent", "adult"])
def test_one_missing_answer_is_asked_for_and_nothing_kept(app, field):
    answer = app.send(written(**{field: None}))
    assert answer.status == 422
    assert [link for link, _ in answer.summary] == [f"#{field}"]
    assert app.kept == []


def test_empty_form_names_everything_in_the_order_of_the_form(app):
    links = [link for link, _ in app.send(b"").summary]
    assert links == ["#name", "#channel", "#message", "#consent", "#adult"]


@pytest.mark.parametrize("topic", ["tidak-ada", "//evil.example", "<script>", "?dari=//evil"])
def test_topic_nobody_offers_is_ignored(app, topic):
    answer = app.send(written(topic=topic))
    assert (answer.status, answer.headers["location"]) == (303, "/terima-kasih/")
    assert app.kept[0].topic == ""


@pytest.mark.parametrize("field", ["page", "language"])
@pytest.mark.parametrize("value", ["xx", "//evil.example", "en\r\nLocation: //evil"])
def test_unknown_language_is_answered_in_one_we_speak(app, field, value):
    answer = app.send(written(**{field: value}))
    assert (answer.status, answer.headers["location"]) == (303, "/terima-kasih/")
    assert (app.kept[0].page, app.kept[0].language) == ("id", "id")


def test_words_in_every_script_come_back_as_they_were(app):
    words = "سلام 👩‍👧 дом 日本語 é"
    app.send(written(name="نور 🌙", message=words))
    assert (app.kept[0].name, app.kept[0].message) == ("نور 🌙", words)


def test_line_breaks_in_every_field_do_no_harm(app):
    broken = {
        name: f"{value}\r\nBcc: x@evil.example" for name, value in written(times="Pagi").items()
    }
    broken |= {"email": "ani@contoh.id", "channel": "email", "website": ""}
    assert app.send(broken).status == 303
    (kept,) = app.kept
    assert kept.name == "Ani Wijaya Bcc: x@evil.example"
    assert kept.message == "Apakah sesi dapat daring?\nBcc: x@evil.example"


def test_address_with_a_line_break_in_it_is_no_address(app):
    answer = app.send(written(email="ani@contoh.id\r\nBcc: x@evil.example"))
    assert (answer.status, answer.summary) == (422, [("#email", "Periksa alamat surel.")])


@pytest.mark.parametrize("times", [2, 5])
def test_same_form_sent_again_is_one_message(app, times):
    answers = [app.send(written()) for _ in range(times)]
    assert {answer.status for answer in answers} == {303}
    assert len(app.kept) == 1


def test_another_word_is_another_message(app):
    app.send(written())
    app.send(written(message="Satu lagi."))
    assert len(app.kept) == 2


def test_filled_trap_is_kept_as_suspected(app):
    answer = app.send(written(website="https://spam.example"))
    assert answer.status == 303
    assert app.kept[0].suspected


def test_form_begun_a_moment_ago_is_kept_and_marked(app):
    now = time.time() * 1000
    assert app.send(written(started=f"{now - 500:.0f}")).status == 303
    assert [kept.suspected for kept in app.kept] == [True]


@pytest.mark.parametrize("started", ["", "x", "1e3", "-5", "²", "9" * 40, "99999999999999", "1"])
def test_start_that_cannot_be_is_believed(app, started):
    assert app.send(written(started=started)).status == 303


@pytest.mark.parametrize("origin", [f"https://{HOST}", f"http://{HOST.upper()}", None])
def test_form_of_this_site_is_taken(app, origin):
    assert app.send(written(), **({"origin": origin} if origin else {})).status == 303


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"origin": f"https://{HOST}.evil.example"},
        {"origin": "null"},
        {"origin": "http://[", "referer": f"https://{HOST}/"},
        {"referer": "https://evil.example/?https://loop.example/"},
        {"sec-fetch-site": "cross-site"},
    ],
)
def test_form_of_another_site_is_handed_back(app, headers):
    answer = app.send(written(), **headers)
    assert (answer.status, answer.summary) == (403, [(None, TEXTS["receiver.foreign"].id)])
    assert answer.page.xpath("//*[@name='name']/@value") == ["Ani Wijaya"]
    assert app.kept == []


def test_referer_of_this_site_is_taken(app):
    assert app.send(written(), referer=f"https://{HOST}/kontak/?dari=etika").status == 303


def test_too_many_are_asked_to_wait_with_their_words_kept(app):
    for number in range(30):
        assert app.send(written(message=str(number))).status == 303
    answer = app.send(written(message="ke-31"))
    assert (answer.status, answer.summary) == (429, [(None, TEXTS["receiver.busy"].id)])
    assert answer.page.xpath("//*[@name='message']")[0].text == "ke-31"
    assert int(answer.headers["retry-after"]) <= 61
    assert len(app.kept) == 30


@pytest.mark.parametrize(
    ("asks", "way"), [("", "/kontak/"), ("en-GB,en", "/en/contact/"), ("fr", "/kontak/")]
)
def test_asking_for_the_address_leads_to_the_form(app, asks, way):
    answer = app.get("/kirim/?dari=//evil.example", accept_language=asks)
    assert (answer.status, answer.headers["location"]) == (303, way)


def test_every_answer_is_kept_nowhere_and_told_nobody(app):
    for answer in (app.send(written()), app.send(b""), app.get("/kirim/"), app.get("/x")):
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["referrer-policy"] == "same-origin"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
