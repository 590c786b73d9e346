"""Before the institute has a repository, the editor says so and asks for nothing."""

from playwright.sync_api import expect

from tests.conftest import build
from tests.editor.conftest import editor_project
from tests.serving import serve

BELOW = """() => document.querySelector(".app-shell").getBoundingClientRect().top
    >= document.getElementById("loop-note").getBoundingClientRect().bottom"""


def test_what_is_not_set_yet_is_told_plainly(tmp_path, chromium):
    root = editor_project(tmp_path / "project")
    (root / "data/editor.yml").write_text("repository: null\n", "utf-8")
    result = build(root, EDITOR_REQUIRED="1")
    assert result.returncode == 0, result.stderr
    assert "Editor /admin/ belum disambungkan" in result.stdout
    with serve(root / "site") as server:
        page = chromium.new_page()
        page.goto(f"{server.url}admin/")
        expect(page.get_by_role("status").first).to_contain_text("Repositori lembaga belum ditetapkan")
        expect(page.get_by_role("button", name="Kerja dengan Repositori Lokal")).to_be_visible()
        # It is read, and lies neither under the editor nor above it.
        page.locator("#loop-note").click(trial=True)
        page.wait_for_function(BELOW)
        # On the institute's own address there is no folder to work in.
        away = server.url.replace("127.0.0.1", "loop.localhost")
        page.goto(f"{away}admin/")
        expect(page.get_by_role("status")).to_contain_text("belum disambungkan ke repositori")
        assert page.get_by_role("button").count() == 0
        page.close()
