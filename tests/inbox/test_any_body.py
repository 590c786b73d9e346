"""Whatever is sent to the receiver, it answers with a page or a thank-you, never with a failure."""

import string
from urllib.parse import urlencode

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from loop_site.contact import form
from tests.inbox import asking
from tests.inbox.asking import FORM, HOST, WRITTEN

NAMES = st.sampled_from([*form.FIELDS, "page", "website", "started"]) | st.text(max_size=8)
# Texts a person, a careless program or a malicious one might send.
TEXTS = (
    st.text(max_size=60)
    | st.sampled_from([value for value in WRITTEN.values() if isinstance(value, str)])
    | st.text(string.digits + "+-() ", max_size=20)
    | st.sampled_from(
        [
            "//evil",
            "\r\nBcc: a@b.co",
            "👩‍👧",
            "\u202eabc",
            "سلام",
            "<script>",
            "'--",
            "\x00",
            "x" * 5000,
        ]
    )
)
FIELDS = st.lists(st.tuples(NAMES, TEXTS), max_size=20)
WHOLE = st.dictionaries(NAMES, TEXTS, max_size=4).map(lambda some: [*{**WRITTEN, **some}.items()])
BODIES = st.binary(max_size=300) | (FIELDS | WHOLE).map(
    lambda pairs: urlencode(pairs, doseq=True, errors="replace").encode()
)
KINDS = st.sampled_from([FORM] * 8 + [f"{FORM}; charset=x", "multipart/form-data", ""])
ORIGINS = st.sampled_from([None] * 6 + [f"https://{HOST}", "null", "https://evil.example", "//["])


def test_five_thousand_bodies(tmp_path, capsys):
    with asking.Runner() as runner:
        app = asking.App(tmp_path, runner)
        addresses = iter(range(10**6))

        @settings(
            max_examples=5000, deadline=None, database=None, suppress_health_check=list(HealthCheck)
        )
        @given(BODIES, KINDS, ORIGINS)
        @example(b"name=%EF%BF%BE%EF%BF%BF&message=%ED%A0%80%F4%90%80%80&page=en", FORM, None)
        @example(b"&".join([b"times=a"] * 4000), FORM, None)
        def answered(body, kind, origin):
            client = f"10.0.{next(addresses) % 256}.{next(addresses) % 65536}"
            headers = {"content-type": kind, **({"origin": origin} if origin else {})}
            answer = app.ask("POST", "/kirim/", body, headers, client)
            assert answer.status in (303, 403, 413, 415, 422)
            if answer.status == 303:
                assert answer.headers["location"] in ("/terima-kasih/", "/en/thank-you/")
            else:
                assert answer.page.find(".//form[@id='loop-form']") is not None
                assert len(answer.page.xpath("//script")) == 1

        answered()
        assert app.kept
        app.store.close()
    assert "failed" not in capsys.readouterr().err
