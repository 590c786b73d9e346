"""Each obstacle before a site goes online is told, in both languages, and nothing else is."""

import subprocess
from datetime import UTC, datetime, timedelta

import pytest

from loop_site.hosting import readiness
from tests.loop_site.hosting.built import finish

NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)
URL = "https://loop.example/"
SECRETS = {"NETLIFY_AUTH_TOKEN": "x", "NETLIFY_SITE_ID": "y"}


@pytest.fixture
def project(small):
    """A small project with a site that was built for URL."""
    small.write("site/robots.txt", f"User-agent: *\n\nSitemap: {URL}sitemap.xml\n")
    small.write("site/index.html", "<!doctype html>")
    finish(small.root / "site")
    small.data("help", [])
    return small


def english(project, host="own-server", url=URL, now=NOW, **environment):
    """The English halves of what keeps the site offline."""
    found = readiness.obstacles(project.root, host, url, now, environment)
    assert all(len(pair) == 2 and all(pair) for pair in found)
    return [second for _, second in found]


def one(told, *words):
    assert len(told) == 1 and all(word in told[0] for word in words), told
    return True


def test_nothing_stands_in_the_way_of_a_good_site(project):
    assert english(project) == []
    assert english(project, url=None) == []
    assert english(project, url=URL.rstrip("/")) == []


def test_missing_secrets_are_named_one_by_one(project):
    told = english(project, "netlify", NETLIFY_SITE_ID=" ")
    assert [line.split()[2] for line in told] == ["NETLIFY_AUTH_TOKEN", "NETLIFY_SITE_ID"]
    assert english(project, "netlify", **SECRETS) == []


def test_site_for_another_domain_is_told(project):
    assert one(english(project, url="https://lain.example/"), URL, "https://lain.example/")


@pytest.mark.parametrize(
    "url", ["http://loop.example/", "https://localhost/", "https://127.0.0.1:8/"]
)
def test_site_nobody_can_open_safely_is_told(project, url):
    project.write("site/robots.txt", f"Sitemap: {url}sitemap.xml\n")
    finish(project.root / "site")
    assert one(english(project, url=url), url)


def test_site_that_is_not_there_is_told(small):
    small.data("help", [])
    assert one(english(small), "make build")


@pytest.mark.parametrize(
    "spoil",
    [
        lambda site: (site / "index.html").write_text("lain"),
        lambda site: (site / "index.html").unlink(),
        lambda site: (site / "baru.html").write_text("lain"),
    ],
)
def test_site_that_was_changed_after_its_build_is_told(project, spoil):
    spoil(project.root / "site")
    assert one(english(project), "1 files differ", ".html")


@pytest.mark.parametrize("text", ["", "[]", '{"files": 1}', "<html>"])
def test_broken_list_of_files_is_told(project, text):
    project.write("site/build.json", text)
    assert one(english(project), "make build")


def test_clock_held_still_is_told(project):
    assert one(english(project, SOURCE_DATE_EPOCH="1"), "SOURCE_DATE_EPOCH")


def test_clock_behind_the_newest_change_is_told(project):
    def git(*words):
        names = ["-c", "user.name=A", "-c", "user.email=a@contoh.example"]
        subprocess.run(["git", "-C", project.root, *names, *words], check=True, capture_output=True)

    git("init", "-q")
    git("commit", "-q", "--allow-empty", "-m", "x", "--date", "@1")
    now = datetime.now(UTC)
    assert english(project, now=now) == []
    assert one(english(project, now=now - timedelta(days=2)), "clock is behind")


def test_old_help_line_is_told(project):
    project.data("help", [{
        "name": "Bantuan", "contact": {"id": "1190", "en": "1190 "}, "phone": "1190",
        "about": {"id": "Satu.", "en": "One."}, "source": "https://example.org/",
        "read": "2026-08-01",
    }])  # fmt: skip
    assert one(english(project), "Bantuan")


def test_messages_that_would_be_lost_are_told(project):
    project.change(
        "institute", data_controller="Yayasan", privacy_contact="a@contoh.id", retention_days=90
    )
    assert one(english(project, "github"), "receiver: own")
    assert english(project) == []


def test_preview_needs_no_ready_content(project):
    project.change(
        "institute", data_controller="Yayasan", privacy_contact="a@contoh.id", retention_days=90
    )
    assert readiness.obstacles(project.root, "github", "https://lain.example/", NOW, {}, True) == []
