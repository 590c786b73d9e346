"""What the preview answers at each address."""

import re

import pytest

from tests.pages import ARTICLES, KINDS, OLD_ADDRESS

LANGUAGE = re.compile(r'<html lang="(\w+)"')
DEEP = 12  # more folders than there are above the site
TITLE = re.compile(r"<h1>(.*?)</h1>")


@pytest.mark.parametrize("path", ["", "en/", *ARTICLES, OLD_ADDRESS])
def test_page_answers(running, path):
    status, page = running.get(f"/{path}")
    assert status == 200
    assert LANGUAGE.findall(page) == ["en" if path.startswith("en/") else "id"]


@pytest.mark.parametrize(
    ("path", "language"),
    [
        ("/x", "id"), ("/x/y/", "id"), ("/english", "id"), ("/artikel/x/", "id"),
        ("/en/x", "en"), ("/en/x/y/", "en"), ("/en/articles/x/", "en"),
    ],
)
def test_missing_page_answers_404_with_the_page_of_its_language(running, path, language):
    status, page = running.get(path)
    known = running.get(f"/{KINDS[language]['not-found']}")[1]
    assert status == 404
    assert LANGUAGE.findall(page) == [language]
    assert TITLE.findall(page) == TITLE.findall(known) != []


@pytest.mark.parametrize(
    "path",
    [
        f"/{'../' * DEEP}etc/passwd",
        f"/{'%2e%2e/' * DEEP}etc/passwd",
        f"/{'..%2f' * DEEP}etc%2fpasswd",
        f"/{'..%5c' * DEEP}etc%5cpasswd",
        f"/en/{'../' * DEEP}etc/passwd",
        "//etc/passwd",
        "/../../etc/passwd",
        "/../",
    ],
)
def test_nothing_outside_the_site_is_served(running, path):
    status, page = running.get(path)
    assert status == 404
    assert "root:x:" not in page


@pytest.mark.parametrize(
    "path", ["/%00", f"/{'panjang' * 60}/", "/%ff%fe/", "/%3Cscript%3E", "/index.html/x"]
)
def test_odd_address_is_a_missing_page_and_not_a_failure(running, path):
    before = running.said()
    status, page = running.get(path)
    assert (status, LANGUAGE.findall(page)) == (404, ["id"])
    assert running.said() == before


def test_folder_without_its_slash_leads_to_the_page_with_what_was_asked(running):
    assert running.leads("/kontak?dari=menjaga-kerahasiaan") == (
        "/kontak/?dari=menjaga-kerahasiaan"
    )


def test_address_with_two_slashes_does_not_lead_to_another_machine(running):
    assert not (running.leads("//en") or "").startswith("//")
