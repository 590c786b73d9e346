"""Somebody who knows only the recipe: a clean clone, an empty home, real make, before a real Caddy."""

import os
import re
import shutil
import subprocess

import pytest

from scripts import servers
from tests.built.writing import article
from tests.conftest import ROOT, copy_project
from tests.deploy import servers as serving
from tests.preview.running import eventually, free_port, guarded

# How this machine reaches the registry of packages; a newcomer's machine reaches it by itself.
NETWORK = re.compile(r"PIP_.*|.*CERT.*|.*CA_BUNDLE|.*_PROXY", re.IGNORECASE)
OPTIONS = "{{\n\tadmin unix/{folder}/admin\n\tauto_https off\n}}\n"


class Machine:
    """A server with a clone of the institute's repository, and Caddy set up as the recipe says."""

    def __init__(self, folder):
        self.folder, self.home = folder, folder / "srv"
        self.port, self.written = free_port(), copy_project(folder / "written")
        self.project = self.home / "project"
        (folder / "home").mkdir()
        self.git("init", "--quiet", "--initial-branch", "main")
        self.push("feat: situs")
        self.git("clone", "--quiet", folder / "written", self.project, at=folder)
        recipe = (ROOT / "deploy/caddy/Caddyfile").read_text("utf-8")
        for told, here in (
            ("\ncontoh.example {", f"\nhttp://127.0.0.1:{self.port} {{\n\tbind 127.0.0.1"),
            ("\nwww.contoh.example {", f"\nhttp://127.0.0.1:{free_port()} {{\n\tbind 127.0.0.1"),
            ("/srv/loop", str(self.home)),
        ):
            assert told in recipe
            recipe = recipe.replace(told, here)
        self.caddyfile = folder / "Caddyfile"
        self.caddyfile.write_text(OPTIONS.format(folder=folder) + recipe, "utf-8")

    def git(self, *words, at=None):
        told = {"GIT_CONFIG_NOSYSTEM": "1", "HOME": str(self.folder / "home")}
        who = ["-c", "user.name=Redaksi", "-c", "user.email=redaksi@contoh.example"]
        subprocess.run(
            ["git", *who, *words], cwd=at or self.written, env={**os.environ, **told}, check=True
        )

    def push(self, message):
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", message)

    def caddy(self, *words):
        return [servers.find("caddy"), *words, "--adapter", "caddyfile", "--config", str(self.caddyfile)]

    def run(self, script, **other):
        """What a script of deploy/own-server/ did, in an environment with nothing else in it."""
        reload = " ".join(self.caddy("reload")) + f" --address unix/{self.folder}/admin"
        network = {name: value for name, value in os.environ.items() if NETWORK.fullmatch(name)}
        surroundings = {
            **network, "PATH": os.environ["PATH"], "HOME": str(self.folder / "home"),
            "SITE_URL": "https://contoh.example/", "LOOP_HOME": str(self.home),
            "CHECK_SERVER": " ".join(self.caddy("validate")), "RELOAD_SERVER": reload,
            "LIVE_URL": f"http://127.0.0.1:{self.port}/", "EDITOR_REQUIRED": "", **other,
        }  # fmt: skip
        return subprocess.run(
            [str(self.project / "deploy/own-server" / script)], env=surroundings, cwd="/",
            capture_output=True, text=True, timeout=240, check=False,
        )  # fmt: skip

    def hourly(self):
        return self.run("deploy", GIT_PULL="1")

    def status(self, path="/"):
        return serving.Server("caddy", self.port, None).ask(path).status


@pytest.fixture(scope="module")
def machine(tmp_path_factory):
    """The machine after its first deployment; each test leaves a good site online."""
    # A socket's path has to be short.
    folder = tmp_path_factory.mktemp("new")
    machine = Machine(folder)
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            machine.caddy("run"), stdout=log, stderr=log, start_new_session=True,
            env={**servers.environment(), "HOME": str(folder), "XDG_DATA_HOME": str(folder)},
        )  # fmt: skip
    with guarded(process.pid):
        try:
            eventually((folder / "admin").exists, "Caddy")
            done = machine.run("deploy")
            assert done.returncode == 0, done.stdout + done.stderr
            yield machine
        finally:
            process.terminate()
            process.wait(20)


def test_clean_clone_is_online_with_packages_of_its_own(machine):
    answer = serving.Server("caddy", machine.port, None).ask("/")
    assert answer.status == 200
    assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
    assert (machine.project / ".venv/bin/python").exists()
    assert not (machine.project / ".venv").is_symlink()


def test_broken_article_somebody_pushed_leaves_the_last_good_site_online(machine):
    before = os.path.realpath(machine.home / "current")
    folder = machine.written / "docs/artikel/rusak"
    folder.mkdir()
    (folder / "index.md").write_text("---\ntitle: Rusak\n---\n<script>alert(1)</script>\n", "utf-8")
    machine.push("docs: rusak")
    try:
        done = machine.hourly()
    finally:
        shutil.rmtree(folder)
        machine.push("docs: tanpa yang rusak")
    assert done.returncode == 1
    assert "docs/artikel/rusak/index.md" in done.stderr and "Traceback" not in done.stderr
    assert done.stderr.rstrip().endswith("The site that is online is as it was.")
    assert (os.path.realpath(machine.home / "current"), machine.status()) == (before, 200)
    assert machine.hourly().returncode == 0


def test_what_rollback_took_back_waits_for_a_change(machine):
    article(machine.written, "baru/index.md", "Tulisan baru", date="2026-01-01")
    machine.push("docs: baru")
    assert machine.hourly().returncode == 0
    assert machine.status("/artikel/baru/") == 200
    assert machine.run("rollback").returncode == 0
    eventually(lambda: machine.status("/artikel/baru/") == 404, "the site before")
    held = machine.hourly()
    assert held.returncode == 0 and "Held since the rollback" in held.stdout
    assert machine.status("/artikel/baru/") == 404
    article(machine.written, "lagi/index.md", "Tulisan lagi", date="2026-01-01")
    machine.push("docs: lagi")
    assert machine.hourly().returncode == 0
    assert machine.status("/artikel/baru/") == machine.status("/artikel/lagi/") == 200


def test_deployment_that_was_stopped_half_way_is_finished_by_the_next(machine):
    mark = machine.home / "current/online"
    mark.unlink()
    done = machine.hourly()
    assert done.returncode == 0 and "Whole:" in done.stdout
    assert mark.exists()
    assert "Nothing has changed" in machine.hourly().stdout
