"""Help lines: what readers are shown of them, and when somebody should look again."""

from datetime import datetime

import pytest

from loop_site import help_lines
from loop_site.clock import JAKARTA
from loop_site.problems import as_text
from tests.loop_site.small import golden

LINE = {
    "name": "Teman Malam",
    "contact": {"id": "119 ekstensi 8", "en": "119 extension 8"},
    "phone": "119",
    "about": {"id": "Gratis.", "en": "Free."},
    "source": "https://example.org/bantuan",
    "read": "2026-11-01",
}


def told(small, day, *lines):
    """The advice on that day, given these help lines."""
    small.data("help", list(lines))
    now = datetime.fromisoformat(day).replace(tzinfo=JAKARTA)
    return help_lines.advice(small.read().data, now)


def test_line_is_shown_in_the_language_of_the_page(small):
    small.data("help", [LINE])
    assert help_lines.shown(small.read().data.help, "en") == [
        {
            "name": "Teman Malam",
            "contact": "119 extension 8",
            "phone": "119",
            "about": "Free.",
            "read": "1 November 2026",
        }
    ]


# 90 days after 1 November 2026 is 30 January 2027.
@pytest.mark.parametrize(("day", "old"), [("2027-01-30T23:59", False), ("2027-01-31", True)])
@pytest.mark.parametrize("read", ["2026-11-01", "2026-11"])
def test_line_is_trusted_for_ninety_days(small, day, old, read):
    assert bool(told(small, day, {**LINE, "read": read})) == old


def test_only_the_old_lines_are_named(small):
    fresh = {**LINE, "name": "Teman Siang", "read": "2027-03-01"}
    [problem] = told(small, "2027-03-02", fresh, LINE)
    assert "Teman Malam" in problem.id and "Teman Malam" in problem.en
    assert problem.severity == "advice"


def test_advice_reads_as_agreed(small):
    text = "".join(
        f'- name: Teman\n  contact: {{id: a, en: b}}\n  phone: "119"\n  about: {{id: a, en: b}}\n'
        f"  source: https://example.org/bantuan\n  read: {read}\n"
        for read in ("2026-11", "2026-10-30")
    )
    small.write("data/help.yml", text)
    now = datetime(2027, 2, 1, tzinfo=JAKARTA)
    advice = help_lines.advice(small.read().data, now)
    assert as_text(advice) == golden("advice-help-lines-old")
