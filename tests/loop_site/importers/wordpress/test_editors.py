"""The text of each editor WordPress ever had, as HTML."""

import json

import pytest

from loop_site import time_limit
from loop_site.importers.wordpress import elementor, export, gutenberg, paragraphs, shortcodes


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("", ""),
        ("Satu.", "<p>Satu.</p>"),
        ("Satu.\n\nDua.", "<p>Satu.</p><p>Dua.</p>"),
        ("Satu.\r\n\r\n\r\nDua.", "<p>Satu.</p><p>Dua.</p>"),
        ("Satu\ndua.", "<p>Satu<br />dua.</p>"),
        ("Satu<br />\ndua.", "<p>Satu<br />dua.</p>"),
        ("<h2>Judul</h2>\nIsi.", "<h2>Judul</h2><p>Isi.</p>"),
        ("Awal <strong>tebal</strong>.\n<ul>\n<li>Satu</li>\n</ul>\nAkhir.",
         "<p>Awal <strong>tebal</strong>.</p><ul><li>Satu</li></ul><p>Akhir.</p>"),
        ("<blockquote>Satu.\n\nDua.</blockquote>", "<blockquote><p>Satu.</p><p>Dua.</p></blockquote>"),
        ("<pre>a\n\nb</pre>", "<pre>a\n\nb</pre>"),
        ("<p>Satu.</p>\n<p>Dua\ntiga.</p>", "<p>Satu.</p><p>Dua<br />tiga.</p>"),
        ("<div>Satu.\n\nDua.</div>", "<div><p>Satu.</p><p>Dua.</p></div>"),
    ],
)  # fmt: skip
def test_classic_editor_gets_its_paragraphs(text, html):
    made = paragraphs.made(text)
    assert (made.strip() if "<pre>" in text else made.replace("\n", "")) == html


def blocks(text, **known):
    left = []
    html = gutenberg.html(text, {int(k[1:]): v for k, v in known.items()}, left)
    return html, [f"{one.kind}: {one.words}" for one in left]


def test_block_comments_go_and_their_html_stays():
    text = '<!-- wp:paragraph {"align":"center"} -->\n<p>Satu.</p>\n<!-- /wp:paragraph -->'
    assert blocks(text) == ("\n<p>Satu.</p>\n", [])


def test_what_stands_outside_of_blocks_is_of_the_classic_editor():
    html, _ = blocks("Awal.\n\nLanjut.\n<!-- wp:html --><b>x</b><!-- /wp:html -->\nAkhir.")
    assert html.replace("\n", "") == "<p>Awal.</p><p>Lanjut.</p><b>x</b><p>Akhir.</p>"


def test_reusable_block_stands_where_it_was_used():
    html, left = blocks(
        '<!-- wp:block {"ref":5} /-->', b5="<!-- wp:p --><p>Ajakan.</p><!-- /wp:p -->"
    )
    assert (html, left) == ("<p>Ajakan.</p>", [])


def test_reusable_block_that_holds_itself_ends():
    html, left = blocks('<!-- wp:block {"ref":5} /-->', b5='<p>Ya.</p><!-- wp:block {"ref":5} /-->')
    assert html.count("Ya.") <= gutenberg.DEEPEST + 1
    assert left == ["block: wp:block 5"]


def test_reusable_block_that_is_not_there_is_told():
    assert blocks('<!-- wp:block {"ref":5} /-->') == ("", ["block: wp:block 5"])


def test_block_filled_on_the_fly_is_told():
    text = '<!-- wp:latest-posts /--><!-- wp:spacer /--><!-- wp:plugin/card {"url":"https://x.example"} /-->'
    assert blocks(text)[1] == ["block: wp:latest-posts", "block: wp:plugin/card https://x.example"]


@pytest.mark.parametrize("facts", ["{", "[1]", '{"a":' * 9999])
def test_broken_facts_of_a_block_harm_nothing(facts):
    assert "Satu" in blocks(f"<!-- wp:x {facts} --><p>Satu</p><!-- /wp:x -->")[0]


def codes(text):
    left = []
    found = shortcodes.replaced(text, lambda facts: f"<figure>{facts.get('ids')}</figure>", left)
    return "".join(found.split("\n")), [one.words for one in left]


@pytest.mark.parametrize(
    ("text", "html", "told"),
    [
        ("Kata [sic] itu [1] [...]", "Kata [sic] itu [1] [...]", []),
        ('[caption id="a" width="3"]<img src="a.jpg"> Di teras[/caption]',
         '<figure><img src="a.jpg"><figcaption>Di teras</figcaption></figure>', []),
        ('[caption caption="Di teras"]<a href="a.jpg"><img src="a.jpg"></a>[/caption]',
         '<figure><a href="a.jpg"><img src="a.jpg"></a><figcaption>Di teras</figcaption></figure>', []),
        ('[gallery ids="3,4" columns="2"]', "<figure>3,4</figure>", []),
        ('[contact-form-7 id="12" title="Kontak"]', "", ['[contact-form-7 id="12" title="Kontak"]']),
        ("[vc_row][vc_column_text]Isi.[/vc_column_text][/vc_row]", "Isi.", ["[vc_row]", "[vc_column_text]"]),
        ('[vc_custom_heading text="Judul &amp; isi"]', "<p>Judul &amp; isi</p>",
         ['[vc_custom_heading text="Judul &amp; isi"]']),
        ("[highlight]Penting[/highlight]", "Penting", ["[highlight]"]),
        ("[embed]https://v.example/1[/embed]", "https://v.example/1", ["[embed]"]),
        ("[[gallery]]", "[gallery]", []),
        ("[toc]", "", ["[toc]"]),
    ],
)  # fmt: skip
def test_shortcodes_go_and_words_between_them_stay(text, html, told):
    assert codes(text) == (html, told)


def widget(kind, **settings):
    return {"elType": "widget", "widgetType": kind, "settings": settings, "elements": []}


def section(*inner):
    return {"elType": "section", "settings": [], "elements": list(inner)}


def elements(*widgets):
    left = []
    html = elementor.made([section(section(*widgets))], left)
    return html.replace("\n", ""), [f"{one.kind}: {one.words}" for one in left]


@pytest.mark.parametrize(
    ("one", "html", "told"),
    [
        (widget("heading", title="Judul", header_size="h3", size="xl"), "<h3>Judul</h3>", []),
        (widget("text-editor", editor="<p>Isi.</p>", text_color="#fff"), "<p>Isi.</p>", []),
        (widget("image", image={"id": 9, "url": "https://l.example/a.jpg"}, caption="none"),
         '<figure><img class="wp-image-9" src="https://l.example/a.jpg"></figure>', []),
        (widget("image", image={"id": 9, "url": "https://l.example/a.jpg"}, caption="Teras"),
         '<figure><img class="wp-image-9" src="https://l.example/a.jpg"><figcaption>Teras</figcaption></figure>', []),
        (widget("icon-list", icon_list=[{"text": "Satu"}, {"text": "Dua"}]),
         "<ul><li>Satu</li><li>Dua</li></ul>", []),
        (widget("accordion", tabs=[{"tab_title": "Apa?", "tab_content": "Ini."}]), "<h3>Apa?</h3><p>Ini.</p>", []),
        (widget("button", text="Daftar", link={"url": "https://x.example/?a&b"}),
         '<p><a href="https://x.example/?a&amp;b">Daftar</a></p>', []),
        (widget("testimonial", testimonial_content="Baik.", testimonial_name="Rina", title_size="h4"),
         "<p>Baik.</p><p>Rina</p>", []),
        (widget("video", youtube_url="https://y.example/1"), "", ["embed: https://y.example/1"]),
        (widget("form", form_name="Kontak"), "", ["form: elementor:form"]),
        (widget("spacer"), "", []),
    ],
)  # fmt: skip
def test_widgets_of_elementor(one, html, told):
    assert elements(one) == (html, told)


def item(content="", **meta):
    return export.Item(1, "post", "publish", content=content, meta=meta)


def test_elementor_is_asked_where_it_made_the_page():
    data = json.dumps([section(widget("heading", title="Judul"))])
    assert elementor.tree(item(_elementor_data=data))
    assert elementor.tree(item("Isi.", _elementor_data=data, _elementor_edit_mode="builder"))
    assert elementor.tree(item("Isi.", _elementor_data=data)) is None


@pytest.mark.parametrize(
    "data", ["", "[]", "{", "3", "null", "[" * 99999, '["x", {"elements": 3}]']
)
def test_broken_data_of_elementor_harms_nothing(data):
    tree = elementor.tree(item(_elementor_data=data))
    assert not tree or elementor.made(tree, []) == ""


ENDLESS = {
    "blocks that never close": "<!-- wp:x ",
    "captions that never close": "[caption]",
    "captions closed once": "[caption]" * 9 + "[/caption]",
    "codes that never end": "[a b",
    "code that never closes": "<pre>",
    "spaces": " ",
    "empty lines": "\n",
    "brackets": "<",
    "facts": '[gallery a="',
    "tags": "<p>",
}


@pytest.mark.parametrize("sign", ENDLESS.values(), ids=ENDLESS)
def test_endless_signs_are_read_in_time(sign):
    text = "Awal " + sign * 20_000 + " akhir"
    with time_limit.limited(4):
        gutenberg.html(text, {}, [])
        paragraphs.made(shortcodes.replaced(text, lambda facts: "", []))
        shortcodes.bare(text)
