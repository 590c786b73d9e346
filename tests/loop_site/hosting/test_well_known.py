"""robots.txt and security.txt."""

from datetime import datetime, timedelta

import pytest

from loop_site.clock import JAKARTA
from loop_site.hosting import well_known
from tests.loop_site.small import NOW


def written(small, now=NOW, **institute):
    small.change("institute", **institute)
    return well_known.files(small.frame().views(), now)


def test_robots_name_the_sitemap(small):
    assert written(small)["robots.txt"].decode().splitlines()[-1] == (
        "Sitemap: https://loop.example/sitemap.xml"
    )


def test_nobody_is_named_whom_the_institute_has_not_set(small):
    assert list(written(small)) == ["robots.txt"]


@pytest.mark.parametrize("now", [NOW, datetime(2027, 5, 31, 23, tzinfo=JAKARTA)])
def test_security_contact_is_told_with_an_end_within_the_year(small, now):
    text = written(small, now, security_contact="keamanan@contoh.example")[
        ".well-known/security.txt"
    ]
    fields = dict(line.split(": ", 1) for line in text.decode().splitlines())
    assert fields["Contact"] == "mailto:keamanan@contoh.example"
    assert fields["Canonical"] == "https://loop.example/.well-known/security.txt"
    assert fields["Preferred-Languages"] == "id, en"
    left = datetime.fromisoformat(fields["Expires"]) - now
    assert timedelta(days=180) < left < timedelta(days=365)


def test_same_month_same_bytes(small):
    contact = {"security_contact": "keamanan@contoh.example"}
    first = written(small, NOW, **contact)
    assert written(small, NOW + timedelta(days=3), **contact) == first
