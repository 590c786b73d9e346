"""From HTML as others write it to Markdown of ours: what stays, what goes, and why."""

import pytest

from loop_site.importers import cleaning, coverage, markdown


def made(html, **how):
    cleaned = cleaning.clean(html, **how)
    return markdown.written(cleaned.tree), [(one.kind, one.words) for one in cleaned.left_out]


@pytest.mark.parametrize(("html", "expected"), [
    ("<p>• satu</p><p>• dua</p>", "- satu\n- dua\n"),
    ("<p>Bawalah:</p><p>·&nbsp;satu</p><p>·&nbsp;dua</p><p>Lalu.</p>", "Bawalah:\n\n- satu\n- dua\n\nLalu.\n"),
    ("<p>1) satu</p><p></p><p>2) dua</p>", "1. satu\n2. dua\n"),
    ("<p>1.satu<br>2.dua</p>", "1. satu\n2. dua\n"),
    ("<p>Bawalah:<br>– satu<br>– dua</p>", "Bawalah:\n\n- satu\n- dua\n"),
    ("<p>a. satu</p><p>b. dua</p>", "1. satu\n2. dua\n"),
    ("<p>• satu</p><p>&nbsp; &nbsp;– anak</p><p>&nbsp; &nbsp;– adik</p><p>• dua</p>", "- satu\n    - anak\n    - adik\n- dua\n"),
    ("<p>1. satu</p><p>• anak</p><p>• adik</p><p>2. dua</p>", "1. satu\n    - anak\n    - adik\n2. dua\n"),
    ("<p>1) a</p><p>2) b</p><p>1) c</p><p>2) d</p>", "1. a\n2. b\n\n<!-- -->\n\n1. c\n2. d\n"),
    ("<p><b>• Tebal:</b> satu</p><p>• dua</p>", "- **Tebal:** satu\n- dua\n"),
    ("<p>\uf0b7 satu</p><p>\uf0b7\tdua</p>", "- satu\n- dua\n"),
    ("<ul><li>a<ol><li>b</li></ol></li></ul>", "- a\n    1. b\n"),
    ("<ul><li>a</li><ul><li>b</li></ul></ul>", "- a\n    - b\n"),
    ("<ul><li><p>a</p><p>b</p></li></ul>", "- a\n\n    b\n"),
    ("<ul><li>a</li></ul><ol><li>b</li></ol>", "- a\n\n<!-- -->\n\n1. b\n"),
    ("<ul><li><ul><li>a</li></ul></li></ul>", "- a\n"),
])  # fmt: skip
def test_every_item_of_a_list_is_one(html, expected):
    assert made(html)[0] == expected


@pytest.mark.parametrize("html", [
    "<p>2) bukan daftar</p>", "<p>– Kata siapa?</p><p>Kata dia.</p>", "<p>2024. Tahun itu.</p>",
    "<p>3. tiga</p><p>5. lima</p>", "<p>1. satu</p><p>Isi.</p><p>2. dua</p>",
])  # fmt: skip
def test_what_only_begins_like_an_item_stays_a_paragraph(html):
    written, left = made(html)
    assert left == []
    assert not any(row.startswith(("- ", "1. ")) for row in written.split("\n"))


@pytest.mark.parametrize(("html", "expected"), [
    ("<h1>A</h1><p>x</p><h3>B</h3><p>x</p>", "## A\n\nx\n\n### B\n\nx\n"),
    ("<p><strong>Sub</strong></p><p>isi</p>", "## Sub\n\nisi\n"),
    ("<h2>A</h2><p><b>Sub</b></p><p>isi</p>", "## A\n\n### Sub\n\nisi\n"),
    ("<p><b>Bawalah ini:</b></p><p>isi</p>", "**Bawalah ini:**\n\nisi\n"),
    ("<p>isi</p><p><b>Terakhir</b></p>", "isi\n\n**Terakhir**\n"),
    ("<h2><b>A</b><br>B</h2><p>x</p>", "## A B\n\nx\n"),
    ("<p>a<b>b </b><b>c</b> d</p>", "ab c d\n"),
    ("<p>x <b>b </b><b>c</b> d<i> e</i></p>", "x **b c** d *e*\n"),
    ("<p>x<br>- y</p>", "x<br>\n\\- y\n"),
    ("<blockquote><p>a</p></blockquote><blockquote>b</blockquote>", "> a\n\n<!-- -->\n\n> b\n"),
    ("<p>H<sub>2</sub>O&nbsp;30&nbsp;menit ke\u00adrja</p>", "H<sub>2</sub>O 30 menit kerja\n"),
    ("<div>lepas <span><p>dalam</p></span> lagi</div>", "lepas\n\ndalam\n\nlagi\n"),
    ("<table><tr><td>a|b</td><td>c</td></tr><tr><td colspan='2'><p>d</p><p>e</p></td></tr></table>",
     "| a\\|b | c |\n| --- | --- |\n| d<br>e |  |\n"),
    ("<table><tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td>c</td><td rowspan=3>d</td></tr>"
     "<tr><td>e</td><td>f</td></tr></table>",
     "| a | b |  |\n| --- | --- | --- |\n|  | c | d |\n| e | f |  |\n"),
    ("<p><a href='https://www.google.com/url?q=https://example.org/b%3Fid%3D1&amp;usg=x'>b</a></p>",
     "[b](https://example.org/b?id=1)\n"),
    ("<p><a href='https://www.google.com/url?q=javascript:x'>b</a></p>",
     "[b](https://www.google.com/url?q=javascript:x)\n"),
    ("<p>a</p><p>* * *</p><p>–––</p><p>b</p><p>---</p>", "a\n\n---\n\nb\n"),
    ("<p>✓ a</p><p>✓ b</p><p>x</p><p>→ c</p>", "- a\n- b\n\nx\n\n→ c\n"),
    ("<p>1\ufe0f\u20e3 a</p><p>2\ufe0f\u20e3 b</p>", "1. a\n2. b\n"),
    ("<table><tr><td><p>satu kolom</p></td></tr></table>", "satu kolom\n"),
    ("<pre>a  &lt;b&gt;\n  c</pre>", "```\na  <b>\n  c\n```\n"),
    ("<p>lihat https://example.org/a_b.</p>", "lihat <https://example.org/a_b>.\n"),
    ("<p><a href='https://example.org/a(b)'>x</a> <a href='mailto:a@example.org'>y</a></p>",
     "[x](https://example.org/a%28b%29) [y](mailto:a@example.org)\n"),
    ("<p>a<sup><a href='#n1' id='r1'>[1]</a></sup></p><ol><li id='n1'><p>b <a href='#r1'>↑</a></p></li></ol>",
     "a[^1]\n\n[^1]: b\n"),
    ("<p><img src='foto.jpg' alt='[x]'></p>", "![\\[x\\]](foto.jpg)\n"),
])  # fmt: skip
def test_shapes(html, expected):
    assert made(html)[0] == expected


LIVE = """<p onclick="x()" style="color:red">satu <script>jahat()</script><a href="javascript:jahat()">dua</a>
<a href="JaVa&#10;Script:x">tiga</a> <a href="data:text/html,x">empat</a><img src="x" onerror="jahat()">
<svg><script>jahat()</script></svg><iframe src="https://example.org/v"></iframe> &lt;script&gt;enam&lt;/script&gt;</p>
<form><input><button>Kirim</button></form><style>p{}</style><img src="data:image/png;base64,AAAA">"""


def test_nothing_live_passes_and_each_is_named():
    written, left = made(LIVE)
    assert written == "satu dua tiga empat &lt;script>enam&lt;/script>\n"
    kinds = [kind for kind, _ in left]
    assert sorted(kinds) == [
        "embed",
        "embed",
        "form",
        "link",
        "link",
        "link",
        "picture",
        "picture",
        "script",
        "script",
    ]
    assert ("embed", "https://example.org/v") in left


def test_what_stood_around_the_text_is_left_out_by_name():
    written, left = made(
        "<p>Loop Institute of Coaching</p><h1>Janji Coach</h1><p>Isi. "
        "<a href='https://example.org/?utm_source=wa&a=1'>x</a></p><p><b>JANJI COACH</b></p>"
        "<ul><li><a href='https://www.facebook.com/sharer?u=x'>Facebook</a></li></ul><p>Scroll to Top</p>",
        title="Janji coach",
    )
    assert written == "Isi. [x](https://example.org/?a=1)\n"
    assert left == [
        ("tracking", "https://example.org/?utm_source=wa&a=1"), ("furniture", "Loop Institute of Coaching"),
        ("title", "Janji Coach"), ("title", "JANJI COACH"), ("furniture", "Facebook"),
        ("furniture", "Scroll to Top"),
    ]  # fmt: skip


def test_deep_and_endless_html_keeps_its_words():
    for html in (
        "<div>" * 5000 + "isi" + "</div>" * 5000,
        "<ul><li>" * 300 + "isi",
        "<b>" * 5000 + "isi",
    ):
        assert "isi" in made(html)[0]


def test_every_word_is_accounted_for():
    source = "Judul satu dua tiga Scroll to Top hilang sudah akhir kata"
    done = coverage.report(source, ["Judul", coverage.plain("**satu** \\[dua] tiga\n\n- akhir kata\n")],
                           cleaning.clean("<p>x</p><p>Scroll to Top</p>").left_out)  # fmt: skip
    assert (done.total, done.named, done.lost, done.percent) == (11, 3, 2, 81.8)
    (run,) = done.missing
    assert (run.before, run.words, run.after) == (
        "tiga Scroll to Top",
        "hilang sudah",
        "akhir kata",
    )


def test_whole_coverage_is_only_said_of_the_whole():
    many = " ".join(f"kata{number}" for number in range(5000))
    assert coverage.report(many, [many], ()).percent == 100.0
    assert coverage.report(many, [many.replace("kata77 ", "")], ()).percent == 99.9
