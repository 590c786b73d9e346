"""The program at /admin/ asks nobody else's server, or there is no program."""

import json
import re
import shutil

import pytest

from loop_site.editor import assembling, packages
from tests.editor_packages import SAYS, fetched
from tests.loop_site.small import ROOT


@pytest.fixture
def project(tmp_path):
    """(project with fetched packages, their folder, the program's file)."""
    root = tmp_path / "project"
    shutil.copytree(ROOT / "editor", root / "editor")
    program = fetched(root)
    return root, packages.place(root), program


def test_every_address_of_a_cdn_is_replaced_by_one_of_ours(project):
    root, folder, _ = project
    files = assembling.files(root, folder)
    text = files[assembling.BUNDLE].decode()
    assert "https://" not in text
    for address in re.findall(r"\.\./packages/[^`]+|\./sveltia/[^)]+", text):
        assert f"admin/{address.replace('../', '').removeprefix('./')}" in files
    assert not [name for name in files if name.endswith(".map")]
    locale = json.loads(files["admin/locales/id.json"])
    assert locale == {"save": "Simpan", "other": "Lainnya", "status": {"draft": "Draf"}}


@pytest.mark.parametrize("line", range(len(SAYS.splitlines()) - 1))
def test_a_version_that_says_something_else_is_refused_in_words(project, line):
    root, folder, program = project
    lines = SAYS.splitlines()
    program.write_text("\n".join([*lines[:line], *lines[line + 1 :]]), "utf-8")
    with pytest.raises(packages.EditorFault) as fault:
        assembling.files(root, folder)
    assert f"Sveltia CMS {packages.version(root)} tidak lagi memuat" in str(fault.value)
    assert "Adapt it there" in str(fault.value)


def test_an_address_nobody_knew_of_is_refused(project):
    root, folder, program = project
    program.write_text(f"{SAYS}\nx=`https://cdn.jsdelivr.net/npm/new`", "utf-8")
    with pytest.raises(packages.EditorFault, match="cdn.jsdelivr.net/npm/new"):
        assembling.files(root, folder)


def test_a_file_that_went_missing_is_told(project):
    root, folder, _ = project
    (folder / "yaml/browser/index.js").unlink()
    (folder / assembling.LAZY["immutable"]).unlink()
    with pytest.raises(packages.EditorFault, match="make editor"):
        assembling.files(root, folder)


def test_another_lock_is_another_place(project):
    root, folder, _ = project
    assert packages.there(root) == folder
    lock = root / packages.LOCK
    lock.write_text(lock.read_text("utf-8") + "\n", "utf-8")
    assert packages.there(root) is None


def test_a_project_without_the_editors_sources_has_no_editor(tmp_path):
    assert packages.there(tmp_path) is None


def test_the_lock_names_no_registry_and_pins_every_package():
    lock = json.loads((ROOT / packages.LOCK).read_text("utf-8"))
    wanted = json.loads((ROOT / "editor/package.json").read_text("utf-8"))["dependencies"]
    for name, package in lock["packages"].items():
        assert "resolved" not in package
        assert not name or package["integrity"].startswith("sha512-")
    for name, version in wanted.items():
        assert lock["packages"][f"node_modules/{name}"]["version"] == version
