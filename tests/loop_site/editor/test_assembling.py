"""The program at /admin/ asks nobody else's server, or there is no program."""

import json
import re
import shutil

import pytest

from loop_site.editor import assembling, packages
from tests.loop_site.small import ROOT

FONT = "https://cdn.jsdelivr.net/fontsource/fonts/{}@5.3.0/latin-{}-normal.woff2"
SAYS = "\n".join(
    (
        *(f"url({FONT.format(*font)})" for font in (
            ("source-sans-3:vf", "wght"), ("noto-mono", "400"), ("material-symbols-outlined:vf", "wght"),
        )),
        "a=`https://unpkg.com/@sveltia/cms`,b=`https://unpkg.com/@shikijs`",
        "c=`https://unpkg.com/@sveltia/ui`,d=`https://unpkg.com/${e}`",
        "e=`https://www.githubstatus.com/api/v2/status.json`",
        "f={ar:()=>u(()=>import(`../locales/ar.json`),[])}",
        "g=`ar,bg,ca,cs,da,de,el,en-US`",
        *(f"import(`{name}`)" for name in assembling.LAZY),
        "//# sourceMappingURL=index.js.map",
    )
)  # fmt: skip


@pytest.fixture
def fetched(tmp_path):
    """Packages as npm leaves them, as small as can be; (project, folder)."""
    root = tmp_path / "project"
    shutil.copytree(ROOT / "editor", root / "editor")
    folder = packages.place(root)
    cms = folder / packages.CMS
    written = {
        cms / "package.json": "{}",
        cms / "npm/index.js": SAYS,
        cms / "npm/chunks/react.js": "",
        cms / "npm/chunks/react.js.map": "",
        cms / "locales/en-US.json": json.dumps({"save": "Save", "other": "Other", "status": {"draft": "Draft"}}),
        folder / "yaml/browser/index.js": "",
        **{cms / f"npm/assets/{name}-latin-x.woff2": "" for name in assembling.FONTS},
        **{folder / file: "" for file in assembling.LAZY.values()},
    }
    for file, text in written.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return root, folder


def test_every_address_of_a_cdn_is_replaced_by_one_of_ours(fetched):
    root, folder = fetched
    files = assembling.files(root, folder)
    program = files[assembling.BUNDLE].decode()
    assert "https://" not in program
    for address in re.findall(r"\.\./packages/[^`]+|\./sveltia/[^)]+", program):
        assert f"admin/{address.replace('../', '').removeprefix('./')}" in files
    assert not [name for name in files if name.endswith(".map")]
    locale = json.loads(files["admin/locales/id.json"])
    assert locale == {"save": "Simpan", "other": "Lainnya", "status": {"draft": "Draf"}}


@pytest.mark.parametrize("line", range(len(SAYS.splitlines()) - 1))
def test_a_version_that_says_something_else_is_refused_in_words(fetched, line):
    root, folder = fetched
    lines = SAYS.splitlines()
    (folder / packages.CMS / "npm/index.js").write_text("\n".join([*lines[:line], *lines[line + 1 :]]))
    with pytest.raises(packages.EditorFault) as fault:
        assembling.files(root, folder)
    assert f"Sveltia CMS {packages.version(root)} tidak lagi memuat" in str(fault.value)
    assert "Adapt it there" in str(fault.value)


def test_an_address_nobody_knew_of_is_refused(fetched):
    root, folder = fetched
    file = folder / packages.CMS / "npm/index.js"
    file.write_text(f"{SAYS}\nx=`https://cdn.jsdelivr.net/npm/new`", "utf-8")
    with pytest.raises(packages.EditorFault, match="cdn.jsdelivr.net/npm/new"):
        assembling.files(root, folder)


def test_a_file_that_went_missing_is_told(fetched):
    root, folder = fetched
    (folder / "yaml/browser/index.js").unlink()
    (folder / assembling.LAZY["immutable"]).unlink()
    with pytest.raises(packages.EditorFault, match="make editor"):
        assembling.files(root, folder)


def test_another_lock_is_another_place(fetched):
    root, folder = fetched
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
