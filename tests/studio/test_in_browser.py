"""The studio as staff meet it: by keyboard, by day and by night, nothing runs off the screen."""

from tests import checks
from tests.loop_site.importers.word import alumni_article


def test_keyboard_alone_brings_a_manuscript_to_a_draft(chromium, studio, tmp_path):
    file = tmp_path / "naskah.docx"
    file.write_bytes(alumni_article.pair())
    context = chromium.new_context(viewport={"width": 900, "height": 800})
    page = context.new_page()
    heard = []
    page.on("console", lambda message: message.type == "error" and heard.append(message.text))
    page.goto(studio.url)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "naskah"
    page.set_input_files(":focus", str(file))
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/naskah/*/")
    assert studio.written() == []
    prose = page.frame_locator("iframe >> nth=0").locator(".loop-prose")
    assert prose.locator("li").count() == 5
    assert "Charter" in prose.locator("p >> nth=0").evaluate(
        "node => getComputedStyle(node).fontFamily"
    )
    page.locator("#theme").focus()
    page.keyboard.press("e")
    page.get_by_role("button", name="Tulis draf").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/tulis/")
    assert "index.en.md" in studio.written()
    assert heard == []
    context.close()


def test_pages_are_sound_by_day_and_by_night(chromium, studio, tmp_path):
    file = tmp_path / "naskah.docx"
    file.write_bytes(alumni_article.pair())
    for scheme in ("light", "dark"):
        context = chromium.new_context(
            viewport={"width": 360, "height": 740}, color_scheme=scheme, bypass_csp=True
        )
        page = context.new_page()
        page.goto(studio.url)
        assert checks.access(page) == []
        page.set_input_files("#naskah", str(file))
        page.get_by_role("button", name="Lihat hasilnya").click()
        page.wait_for_url("**/naskah/*/")
        assert checks.access(page) == []
        for width, style in checks.fits.CASES:
            page.set_viewport_size({"width": width, "height": 740})
            handle = checks.fits.apply(page, style)
            assert checks.fits.overflow(page) == 0, (width, style)
            if handle:
                handle.evaluate("node => node.remove()")
        page.set_viewport_size({"width": 360, "height": 740})
        page.goto(studio.url)
        page.set_input_files("#naskah", [str(file), str(__file__)])
        page.get_by_role("button", name="Lihat hasilnya").click()
        page.wait_for_url("**/kiriman/*/")
        assert checks.access(page) == [] and checks.fits.overflow(page) == 0
        assert page.locator("main ol > li").count() == 2
        context.close()
