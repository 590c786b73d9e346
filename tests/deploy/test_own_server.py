"""The recipe for a server of one's own, run as it stands, before a real nginx."""

import os
import shutil
import subprocess
import sys

import pytest

from scripts import servers
from tests.built.writing import article
from tests.conftest import copy_project
from tests.deploy import servers as serving
from tests.pages import KINDS
from tests.preview.running import eventually, free_port, guarded

SITE_URL = "https://contoh.example/"
PAGE = f"/{KINDS['id']['article']}"
OLD_HELP = "read: 2026-11"


class Own:
    """A machine with a project, a home for releases, and nginx."""

    def __init__(self, folder):
        self.root, self.home = copy_project(folder / "project"), folder / "srv"
        self.folder, self.port = folder / "nginx", free_port()
        self.folder.mkdir()
        (self.folder / "site.conf").write_text(f"include {self.home}/current/nginx.con[f];")
        self.file = self.folder / "nginx.conf"
        self.file.write_text(serving.nginx_file(self.folder, folder / "nothing", self.port).replace(
            f"root {folder / 'nothing'};", ""))  # fmt: skip
        self.nginx = [servers.find("nginx"), "-p", str(self.folder), "-c", str(self.file)]

    def run(self, script, *words, **other):
        """What a script of deploy/own-server/ did."""
        nginx = " ".join(self.nginx)
        surroundings = {
            **servers.environment(), "LOOP_HOME": str(self.home), "SITE_URL": SITE_URL,
            "CHECK_SERVER": f"{nginx} -t", "RELOAD_SERVER": f"{nginx} -s reload",
            "LIVE_URL": f"http://127.0.0.1:{self.port}/", "PYTHON": sys.executable,
            "BUILD": f"{sys.executable} -m engine", "EDITOR_REQUIRED": "", **other,
        }  # fmt: skip
        surroundings.pop("SOURCE_DATE_EPOCH", None)
        return subprocess.run(
            [str(self.root / "deploy/own-server" / script), *words], env=surroundings,
            capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip

    def ask(self, path=PAGE):
        return serving.Server("nginx", self.port, None).ask(path)

    def online(self):
        return os.path.realpath(self.home / "current")


@pytest.fixture(scope="module")
def own(tmp_path_factory):
    """The machine after its first deployment; each test leaves a good site online."""
    machine = Own(tmp_path_factory.mktemp("own"))
    with (machine.folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [*machine.nginx, "-g", "daemon off;"], stdout=log, stderr=log,
            env=servers.environment(), start_new_session=True,
        )  # fmt: skip
    with guarded(process.pid):
        try:
            eventually((machine.folder / "nginx.pid").exists, "nginx")
            done = machine.run("deploy")
            assert done.returncode == 0, done.stdout + done.stderr
            yield machine
        finally:
            process.terminate()
            process.wait(20)


def test_first_deployment_is_online_with_its_headers(own):
    answer = own.ask()
    assert answer.status == 200
    assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]


def test_second_deployment_of_the_same_changes_nothing(own):
    before = own.online()
    done = own.run("deploy")
    assert (done.returncode, own.online()) == (0, before)
    assert "Nothing has changed" in done.stdout


def test_broken_article_leaves_the_last_good_site_online(own):
    before, page = own.online(), own.ask()
    folder = own.root / "docs/artikel/rusak"
    folder.mkdir()
    (folder / "index.md").write_text("---\ntitle: Rusak\n---\n<script>alert(1)</script>\n", "utf-8")
    try:
        done = own.run("deploy")
    finally:
        shutil.rmtree(folder)
    assert done.returncode == 1
    assert "docs/artikel/rusak/index.md" in done.stderr and "Traceback" not in done.stderr
    assert "Situs yang tayang tetap seperti semula." in done.stderr
    again = own.ask()
    assert (own.online(), again.status, again.body) == (before, 200, page.body)
    assert again.headers["ETag"] == page.headers["ETag"]


def test_new_article_goes_online_and_rollback_takes_it_back_in_one_step(own):
    before, page = own.online(), own.ask()
    file = article(own.root, "baru/index.md", "Tulisan baru", date="2026-01-01")
    try:
        done = own.run("deploy")
    finally:
        shutil.rmtree(file.parent)
    assert done.returncode == 0, done.stderr
    assert own.ask("/artikel/baru/").status == 200
    assert own.online() != before
    back = own.run("rollback")
    assert back.returncode == 0, back.stderr
    assert own.online() == before
    eventually(lambda: own.ask("/artikel/baru/").status == 404, "the site before")
    assert own.ask().body == page.body
    assert own.run("rollback", "tidak-ada").returncode == 1


def test_server_that_refuses_its_configuration_keeps_the_site(own):
    before = own.online()
    releases = sorted((own.home / "releases").iterdir())
    file = article(own.root, "lain/index.md", "Tulisan lain", date="2026-01-01")
    try:
        done = own.run("deploy", CHECK_SERVER="false")
    finally:
        shutil.rmtree(file.parent)
    assert done.returncode == 1 and "menolak setelan baru" in done.stderr
    assert (own.online(), own.ask().status) == (before, 200)
    assert sorted((own.home / "releases").iterdir()) == releases


@pytest.mark.parametrize(
    "setting, told",
    [
        ({"SITE_URL": ""}, "SITE_URL is not set"),
        ({"SITE_URL": "http://contoh.example/"}, "which nobody can open safely"),
        ({"SITE_URL": "contoh.example"}, "is not a whole address"),
        ({"PYTHON": f"env SOURCE_DATE_EPOCH=1 {sys.executable}"}, "stops the site's clock"),
        ({"LOOP_HOME": "/proc/loop"}, "cannot be written"),
    ],
)
def test_bad_setting_is_told_and_changes_nothing(own, setting, told):
    before = own.online()
    done = own.run("deploy", **setting)
    assert done.returncode == 1
    assert told in done.stderr and "Traceback" not in done.stderr
    assert (own.online(), own.ask().status) == (before, 200)


def test_old_help_lines_stop_a_deployment_not_a_build(own):
    file = own.root / "data/help.yml"
    text = file.read_text("utf-8")
    file.write_text(text.replace(OLD_HELP, "read: 2026-01"), "utf-8")
    try:
        assert OLD_HELP in text
        done = own.run("deploy")
    finally:
        file.write_text(text, "utf-8")
    assert done.returncode == 1 and "Site ready" in done.stdout
    assert "data/help.yml" in done.stderr or "Healing119" in done.stderr
    assert own.ask().status == 200
