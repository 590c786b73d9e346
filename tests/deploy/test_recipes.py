"""nginx and Caddy accept the files in deploy/, before the first deployment and after it."""

import re
import subprocess

import pytest

from loop_site.hosting import releases
from scripts import servers
from tests.conftest import ROOT
from tests.deploy.servers import nginx_file

PATHS = ("/srv/loop", "/etc/letsencrypt/live/contoh.example", "/var/www/html")


@pytest.fixture(params=("before", "after"))
def home(request, made, tmp_path):
    """Where the recipes look for a release; there is one after the first deployment."""
    home = tmp_path / "srv"
    (home / "releases").mkdir(parents=True)
    if request.param == "after":
        target = home / "releases/1"
        (target / "site").mkdir(parents=True)
        for name in releases.ROOTS:
            (target / name).write_bytes(releases.server_file(made[0], name, target))
        (home / "current").symlink_to(target)
    return home


def accepted(*command):
    done = subprocess.run(
        command, env=servers.environment(), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "duplicate" not in done.stderr
    return done.stdout


def test_nginx_accepts_its_recipe(home, tmp_path):
    folder = tmp_path / "nginx"
    folder.mkdir()
    (folder / "site.conf").write_text("")
    for name in ("fullchain.pem", "privkey.pem"):
        (folder / name).write_text("")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=contoh.example",
         "-keyout", folder / "privkey.pem", "-out", folder / "fullchain.pem"],
        check=True, capture_output=True,
    )  # fmt: skip
    recipe = (ROOT / "deploy/nginx/loop.conf").read_text("utf-8")
    for path, here in zip(PATHS, (home, folder, folder), strict=True):
        assert path in recipe
        recipe = recipe.replace(path, str(here))
    file = folder / "nginx.conf"
    file.write_text(nginx_file(folder, folder, 8, recipe))
    accepted(servers.find("nginx"), "-p", str(folder), "-c", str(file), "-t", "-q")


def test_caddy_accepts_its_recipe(home, tmp_path):
    recipe = (ROOT / "deploy/caddy/Caddyfile").read_text("utf-8")
    file = tmp_path / "Caddyfile"
    file.write_text(recipe.replace("/srv/loop", str(home)))
    told = accepted(servers.find("caddy"), "adapt", "--config", str(file))
    assert ("frame-ancestors" in told) == (home / "current").exists()


def test_recipes_name_only_files_that_are_there():
    told = {
        name: re.findall(r"/srv/loop/project/([\w./-]+\w)", file.read_text("utf-8"))
        for file in sorted((ROOT / "deploy").rglob("*"))
        if file.is_file()
        for name in [file.relative_to(ROOT).as_posix()]
    }
    assert len(told["deploy/own-server/README.md"]) > 3
    named = {(name, path) for name, paths in told.items() for path in paths}
    missing = {one for one in named if not (ROOT / one[1]).exists() and ".venv" not in one[1]}
    assert missing == set()


def test_recipes_lead_to_each_other():
    for file in sorted((ROOT / "deploy").rglob("*.md")):
        for path, anchor in re.findall(r"\]\(([^)#:]+)(?:#([^)]+))?\)", file.read_text("utf-8")):
            there = file.parent / path
            assert there.is_file(), (file, path)
            heads = re.findall(r"^#+ (.+)", there.read_text("utf-8"), re.MULTILINE)
            # As GitHub makes them: signs go, each space becomes a hyphen.
            made = [re.sub(r"[^\w -]", "", head.lower()).replace(" ", "-") for head in heads]
            assert not anchor or anchor in made, (file, anchor)
