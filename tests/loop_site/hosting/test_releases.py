"""Releases: whole or not there, alike to the one before where nothing changed, few of them."""

from datetime import UTC, datetime, timedelta

import pytest

from loop_site.hosting import release, releases
from tests.loop_site.hosting.built import finish

NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)


@pytest.fixture
def root(tmp_path):
    """A built project of two pages."""
    root = tmp_path / "project"
    for folder in ("site/artikel", "hosting"):
        (root / folder).mkdir(parents=True)
    for name in releases.ROOTS:
        (root / "hosting" / name).write_text("# setelan\n")
    (root / "site/index.html").write_text("beranda " * 200)
    (root / "site/artikel/index.html").write_text("artikel " * 200)
    address(root, "https://loop.example/")
    return root


def address(root, url):
    (root / "site/robots.txt").write_text(f"Sitemap: {url}sitemap.xml\n")
    finish(root / "site")


def online(home, made):
    link = home / releases.CURRENT
    link.unlink(missing_ok=True)
    link.symlink_to(made)


def add(root, home, hours=0):
    return releases.add(root, home, NOW + timedelta(hours=hours))


def test_release_holds_the_site_compressed_and_names_its_own_folder(root, tmp_path):
    made = add(root, tmp_path / "srv")
    names = {file.name for file in (made / "site").iterdir()}
    assert {"index.html", "index.html.br", "index.html.gz", "build.json"} <= names
    assert (made / "nginx.conf").read_text() == f"root {made}/site;\n# setelan\n"
    assert (made / "Caddyfile").read_text() == f"root * {made}/site\n# setelan\n"


def test_same_site_makes_no_release_and_another_shares_what_is_alike(root, tmp_path):
    home = tmp_path / "srv"
    first = add(root, home)
    online(home, first)
    assert add(root, home, 1) is None
    (root / "site/index.html").write_text("lain " * 200)
    finish(root / "site")
    second = add(root, home, 2)
    assert (second / "site/artikel/index.html.br").samefile(first / "site/artikel/index.html.br")
    assert not (second / "site/index.html").samefile(first / "site/index.html")
    assert (first / "site/index.html").read_text().startswith("beranda")


def test_changed_headers_alone_make_a_release(root, tmp_path):
    home = tmp_path / "srv"
    online(home, add(root, home))
    (root / "hosting/nginx.conf").write_text("# setelan baru\n")
    assert add(root, home, 1)


def test_site_below_a_folder_is_seen_there(root, tmp_path):
    address(root, "https://loop.example/a/loop/")
    made = add(root, tmp_path / "srv")
    assert (made / "nginx.conf").read_text().startswith(f"root {made}/root;")
    assert (made / "root/a/loop/index.html").read_text().startswith("beranda")


def test_failure_leaves_nothing_behind(root, tmp_path, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(release.shutil, "copyfile", full)
    with pytest.raises(OSError):
        add(root, tmp_path / "srv")
    assert list((tmp_path / "srv/releases").iterdir()) == []


def test_few_releases_stay_and_always_the_one_online(root, tmp_path):
    home = tmp_path / "srv"
    made = []
    for hours in range(4):
        (root / "site/index.html").write_text(f"{hours} " * 600)
        finish(root / "site")
        made.append(add(root, home, hours))
    online(home, made[0])
    releases.prune(home, 2)
    assert sorted((home / "releases").iterdir()) == [made[0], made[2], made[3]]
