"""The editor in the preview: as it was built, and never loaded again while somebody writes."""

from types import SimpleNamespace

from preview.server import respond


def test_the_editor_is_not_reloaded_by_what_it_saves(tmp_path):
    (tmp_path / "admin").mkdir()
    (tmp_path / "admin/index.html").write_text("<body><p>editor", "utf-8")
    (tmp_path / "index.html").write_text("<body><p>situs", "utf-8")
    builds = SimpleNamespace(newer={}, site=tmp_path, message=None, version=1)
    assert b"__preview/reload.js" in respond(builds, "/").body
    shown = respond(builds, "/admin/")
    assert shown.path == tmp_path / "admin/index.html"
    assert shown.media_type == "text/html"
