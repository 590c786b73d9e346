"""The site without the editor's packages: whole, with a line that says what is missing."""

from loop_site.editor import packages
from tests.conftest import build
from tests.editor_packages import fetched


def test_a_machine_without_node_builds_all_but_the_editor(project):
    result = build(project)
    assert result.returncode == 0
    assert result.stdout.endswith(f"\n\n{packages.LEFT_OUT}\n")
    assert not (project / "site/admin").exists()
    guide = (project / "site/panduan/index.html").read_text("utf-8")
    assert 'href="/admin/"' not in guide


def test_where_the_editor_is_required_its_absence_is_an_error_in_words(project):
    result = build(project, EDITOR_REQUIRED="1")
    assert result.returncode == 1
    assert "Jalankan make editor, lalu bangun lagi." in result.stderr
    assert "Run make editor, then build again." in result.stderr
    assert "Traceback" not in result.stderr
    assert not (project / "site").exists()


def test_with_its_packages_the_editor_is_there_and_found_by_staff_alone(project):
    fetched(project)
    result = build(project, EDITOR_REQUIRED="1")
    assert result.returncode == 0, result.stderr
    page = (project / "site/admin/index.html").read_text("utf-8")
    assert '<meta name="robots" content="noindex, nofollow">' in page
    assert 'href="/admin/"' in (project / "site/panduan/index.html").read_text("utf-8")
    assert 'href="/admin/"' in (project / "site/en/guide/index.html").read_text("utf-8")
    assert "admin" not in (project / "site/sitemap.xml").read_text("utf-8")
    linking = [
        file.relative_to(project / "site").as_posix()
        for file in (project / "site").rglob("*.html")
        if 'href="/admin/"' in file.read_text("utf-8") and "admin" not in file.parts
    ]
    assert sorted(linking) == ["en/guide/index.html", "panduan/index.html"]


def test_packages_that_no_longer_fit_stop_the_build_in_words(project):
    program = fetched(project)
    program.write_text(program.read_text("utf-8").replace("https://unpkg.com/@shikijs", ""), "utf-8")
    result = build(project)
    assert result.returncode == 1
    assert "tidak lagi memuat `https://unpkg.com/@shikijs`" in result.stderr
    assert "Traceback" not in result.stderr
