"""What can be mended without asking is mended, once, and nothing else is touched."""

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from loop_site import reading
from loop_site.problems import RULES
from tests.loop_site.checks.texts import all_fixed, fixed, lines, text

FIXING = sorted(rule.id for rule in RULES.values() if rule.scope == "text" and rule.fix)
CASES = {
    "list-typed": [
        ("Bawalah:\n• satu\n•\tdua\n\nAkhir.", "Bawalah:\n\n- satu\n- dua\n\nAkhir."),
        ("1) satu\n2) dua", "1. satu\n1. dua"),
        ("(a) satu\n(b) dua", "1. satu\n1. dua"),
        ("  • satu\n      ◦ anak\n  • dua", "- satu\n    - anak\n- dua"),
        ("- satu\n• dua", "- satu\n- dua"),
        ("1.Satu\n2.Dua", "1. Satu\n1. Dua"),
        ("-satu\n-dua", "- satu\n- dua"),
    ],
    "list-without-blank-line": [
        ("Bawalah:\n- satu\n- dua", "Bawalah:\n\n- satu\n- dua"),
        ("!!! note\n\n    Isi:\n    1. a\n    2. b", "!!! note\n\n    Isi:\n\n    1. a\n    2. b"),
    ],
    "list-nested-shallow": [
        ("- a\n  - b\n    - c\n- d", "- a\n    - b\n        - c\n- d"),
        ("1. a\n\n   lanjutan\n2. b", "1. a\n\n    lanjutan\n2. b"),
        ("1. a\n   - b\n     sambungan", "1. a\n    - b\n        sambungan"),
    ],
    "space-non-breaking": [
        ("Satu.\xa0\xa0Dua.\xa0\nTiga&nbsp;empat", "Satu. Dua.\nTiga empat"),
        ("\xa0\xa0• satu\n\xa0\xa0\xa0\xa0Paragraf", "  • satu\nParagraf"),
        ("30\xa0menit `a\xa0b`", "30\xa0menit `a\xa0b`"),
    ],
    "sign-invisible": [("Kera\xadhasi\u200baan&shy;", "Kerahasiaan")],
    "page-furniture": [
        ("Isi.\n\nScroll to Top\nScroll to Top", "Isi.\n"),
        ("Isi.\n\nShare this:\n\nLagi.", "Isi.\n\nLagi."),
    ],
    "title-repeated": [("Judul\n\nIsi.\n\n## Judul\n\nLagi.", "Isi.\n\nLagi.")],
    "url-bare": [
        ("Lihat https://x.id/a_(b). Lalu", "Lihat <https://x.id/a_(b)>. Lalu"),
        ("`https://x.id` <https://x.id>", "`https://x.id` <https://x.id>"),
    ],
    "link-tracked": [
        ("[a](https://x.id/?utm_source=b)", "[a](https://x.id/)"),
        ("<https://x.id/?a=1&fbclid=2&b=3#c>", "<https://x.id/?a=1&b=3#c>"),
    ],
    "heading-by-accident": [("Sampai di sini.\n---\nLalu", "Sampai di sini.\n\n---\nLalu")],
}
CODE = """```text
• satu\xa0dua
1) x
- a
  - b
https://x.id/?utm_source=y
Judul
Scroll to Top
```"""
PIECES = [
    "Judul", "Teks biasa.", "Bawalah:", "• satu", "•\tdua", "- a", "  - b", "   - c", "    - d",
    "1. x", "2) y", "3) z", "a) p", "b) q", "   lanjutan", "    jauh", "Satu.\xa0\xa0Dua", "\xa0",
    "\xa0\xa0• tiga", "kera\xadhasiaan", "Scroll to Top", "https://x.id/?utm_source=y&a=1",
    "[a](https://x.id/?fbclid=1)", "## Judul", "---", "`•\xa0x`", "> kutipan", "| a | b |",
    "!!! note", "– satu", "– dua", "1.Satu", "2.Dua", "", "", "", CODE,
]  # fmt: skip


@pytest.mark.parametrize(
    ("id", "before", "after"), [(id, *case) for id, cases in CASES.items() for case in cases]
)
def test_mended_as_a_colleague_would(id, before, after):
    mended = fixed(id, text(before))
    assert mended.body == after
    assert fixed(id, mended).body == after
    assert lines(id, mended) == []


def test_every_fix_is_shown():
    assert set(CASES) == set(FIXING)


@pytest.mark.parametrize("id", FIXING)
def test_sound_text_stays_as_it_is(id):
    body = f"Teks.\n\n- a\n    - b\n\n1. c\n\n    lanjutan\n\n{CODE}\n\n    kode\xa0• \n"
    assert fixed(id, text(body)).body == body


@settings(max_examples=300)
@given(st.lists(st.sampled_from(PIECES), max_size=12).map("\n".join))
@example("- a\n  - b\n\n    jauh\n   lanjutan")
def test_mended_once_is_mended_for_good(body):
    mended = all_fixed(text(body))
    assert mended.body.count(CODE) == body.count(CODE)
    assert _words(mended.body) <= _words(body)
    left = {id for id in FIXING if lines(id, mended)}
    assert left <= {"list-nested-shallow"}
    assert not left or CODE in body


def _words(body):
    """The words of `body` but for those that a fix may take away."""
    plain = re.sub(r"[\xad\u200b]|utm_source=y&?|fbclid=1|(?m:^\d\))|^1\.", "", body)
    return set(reading.words(plain)) | {"1"}
