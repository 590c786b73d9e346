"""Provider and receiver without what they need: told at their line, with what to write."""

import pytest

from tests.loop_site.small import golden

HERE = {"id": "https://pesan.example/id", "en": "https://pesan.example/en"}
CAL = {"id": "https://cal.com/loop/a", "en": "https://cal.com/loop/b"}
CALENDLY = {"id": "https://calendly.com/loop/a", "en": "https://calendly.com/loop/b"}
GOOGLE = {
    "id": "https://calendar.google.com/calendar/appointments/schedules/A?gv=true",
    "en": "https://calendar.app.google/AbCdEf",
}
KEY = "01234567-89ab-cdef-0123-456789abcdef"
CASES = {
    "link-without-address": {"provider": "link"},
    "calcom-without-address": {"provider": "cal.com"},
    "calendly-without-address": {"provider": "calendly"},
    "google-without-address": {"provider": "google"},
    "whatsapp-without-number": {"provider": "whatsapp"},
    "email-without-address": {"provider": "email"},
    "calendly-elsewhere": {"provider": "calendly", "address": HERE},
    "google-at-calcom": {"provider": "google", "address": {**GOOGLE, "en": CAL["en"]}},
    "calcom-at-calendly": {"provider": "cal.com", "address": {**CAL, "id": CALENDLY["id"]}},
    "address-not-https": {"provider": "link", "address": {**HERE, "en": "http://pesan.example/"}},
    "address-with-a-person": {
        "provider": "cal.com",
        "address": {**CAL, "id": f"{CAL['id']}?name=Budi&Email=budi%40contoh.id"},
    },
    "address-with-a-password": {
        "provider": "link", "address": {**HERE, "id": "https://loop:rahasia@pesan.example/"},
    },
    "url-without-address": {"receiver": "url"},
    "url-not-https": {"receiver": "url", "receiver_address": "http://contoh.id/kirim"},
    "formspree-without-code": {"receiver": "formspree"},
    "formspree-with-a-whole-address": {
        "receiver": "formspree", "receiver_address": "https://formspree.io/f/xyzabcde",
    },
    "web3forms-without-key": {"receiver": "web3forms"},
    "web3forms-with-half-a-key": {"receiver": "web3forms", "receiver_address": "01234567-89ab"},
    "both-at-once": {"provider": "email", "receiver": "url"},
}  # fmt: skip


def written(small, **values):
    """Write these keys into data/booking.yml as staff would, the rest left as it is."""
    file = small.root / "data/booking.yml"
    lines = file.read_text("utf-8").splitlines()
    for key, value in values.items():
        if isinstance(value, dict):
            value = f"{{id: \"{value['id']}\", en: \"{value['en']}\"}}"
        [number] = [n for n, line in enumerate(lines) if line.startswith(f"{key}:")]
        lines[number] = f"{key}: {value}"
    small.write("data/booking.yml", "\n".join(lines))


@pytest.mark.parametrize("case", CASES)
def test_message_reads_as_agreed(small, case):
    written(small, **CASES[case])
    assert small.message() == golden(f"booking-{case}")


@pytest.mark.parametrize("case", [case for case in CASES if "-without-" in case])
def test_line_the_message_offers_can_be_pasted(small, case):
    written(small, **CASES[case])
    offered = small.message().splitlines()[0].partition("misalnya: ")[2]
    name = "institute" if offered.startswith(("whatsapp:", "email:")) else "booking"
    file = small.root / f"data/{name}.yml"
    key = offered.partition(":")[0]
    lines = file.read_text("utf-8").splitlines()
    pasted = [offered if line.startswith(f"{key}:") else line for line in lines]
    small.write(f"data/{name}.yml", "\n".join(pasted))
    assert small.read()


@pytest.mark.parametrize(
    "values",
    [
        {"provider": "off"},
        {"provider": "link", "address": HERE},
        {"provider": "link", "address": CALENDLY},
        {"provider": "cal.com", "address": CAL},
        {"provider": "cal.com", "address": HERE},  # also runs on hosts of one's own
        {"provider": "calendly", "address": CALENDLY},
        {"provider": "google", "address": GOOGLE},
        {"provider": "off", "address": HERE},
        {"receiver": "netlify"},
        {"receiver": "own", "receiver_address": "sisa"},
        {"receiver": "url", "receiver_address": "https://contoh.id"},
        {"receiver": "formspree", "receiver_address": "xyzabcde"},
        {"receiver": "web3forms", "receiver_address": KEY.upper()},
    ],
)
def test_settings_that_fit_together_are_accepted(small, values):
    written(small, **values)
    small.article("a")
    assert small.read().data.booking.provider == values.get("provider", "off")


@pytest.mark.parametrize(
    ("provider", "key", "value"),
    [("whatsapp", "whatsapp", "0812-3456-7890"), ("email", "email", "halo@loop.example")],
)
def test_number_or_address_of_the_institute_opens_the_road(small, provider, key, value):
    written(small, provider=provider)
    small.change("institute", **{key: value})
    assert small.read().data.booking.provider == provider


@pytest.mark.parametrize("value", ["tidak", "calcom", "Cal.com", "on", "null"])
def test_provider_nobody_knows_is_told_with_those_there_are(small, value):
    written(small, provider=value)
    [problem] = small.faults()
    assert problem.place.startswith("data/booking.yml:")
    if value != "null":
        assert "off, link, cal.com, calendly, google, whatsapp, email" in problem.id
