"""Any text somebody may type comes back as that text, and as nothing else."""

import lxml.html
from hypothesis import example, given, settings
from hypothesis import strategies as st

from loop_site.importers import cleaning, coverage, markdown
from loop_site.importers.trees import add, element
from tests.loop_site.importers import rendering

SIGNS = st.sampled_from(
    "# ## > - -- --- === + * ** _ __ ` ``` ~~~ [ ] ( ) [x] [^1] [^1]: *[X]: | || {: #x } {# } ! !!! ??? "
    "=== 1. 12. 1) a. <b> </p> <!-- --> <script> & &amp; &lt; &#60; \\ \\* :: : = http https:// "
    "[TOC] www.x.y a@b.c \" ' “x” • – … $ $$ ^ ~ ~x~ H~2~O ^^ == ++ /// @ x\ty".split(" ")
)
WORDS = st.one_of(
    SIGNS,
    st.text("ab _*-.#<>&[]()`!|:\\{}~=+1?", min_size=1, max_size=6),
    st.sampled_from("kata dua _tiga_ 4.".split()),
)
LINES = st.lists(WORDS, min_size=1, max_size=7).map(" ".join).filter(str.strip)


def _tree(paragraphs):
    article = element("article")
    for lines in paragraphs:
        paragraph = element("p")
        for place, line in enumerate(lines):
            if place:
                paragraph.append(element("br"))
            add(paragraph, " ".join(line.split()))
        article.append(paragraph)
    return article


def folded(text):
    return " ".join(text.split())


@settings(max_examples=250)
@given(st.lists(st.lists(LINES, min_size=1, max_size=3), min_size=1, max_size=3))
@example([["[^1]: x"], ["a[^1]"]])
@example([["Term", ": arti"]])
@example([["a | b", "--- | ---", "c | d"]])
@example([["***"], ["- - -"], ["___"]])
def test_typed_text_stays_text(paragraphs):
    written = markdown.written(_tree(paragraphs))
    shown = rendering.tree(written)
    expected = [folded(" ".join(lines)) for lines in paragraphs]
    assert {node.tag for node in shown.iter()} <= {"div", "p", "br"}, written
    for line_break in shown.iter("br"):
        line_break.tail = f" {line_break.tail or ''}"
    assert [folded(node.text_content()) for node in shown] == [one for one in expected if one], (
        written
    )


def _holder(tag, words):
    made = element(tag)
    made.append(element("p", folded(words)))
    return made


@settings(max_examples=200)
@example(["#", "C#"], "h2")
@example(["||", "#"], "ul")
@given(
    st.lists(LINES, min_size=2, max_size=4),
    st.sampled_from(["ul", "ol", "blockquote", "h2", "note"]),
)
def test_typed_text_stays_text_wherever_it_stands(lines, kind):
    article = element("article")
    if kind in ("ul", "ol"):
        made = element(kind)
        made.extend([_holder("li", line) for line in lines])
        made[0].append(element("ul"))
        made[0][-1].append(_holder("li", lines[0]))
        article.append(made)
        path, expected = ".//li", [f"{lines[0]} {lines[0]}", lines[0], *lines[1:]]
    elif kind == "h2":
        article.extend([element("h2", folded(line)) for line in lines])
        path, expected = "h2", lines
    elif kind == "note":
        paragraph = element("p", "Isi")
        article.append(paragraph)
        for number, line in enumerate(lines, 1):
            paragraph.append(element("note-ref", number=str(number)))
            article.append(_holder("note", line))
            article[-1].set("number", str(number))
        path, expected = ".//li", [f"{line} ↩" for line in lines]
    else:
        made = element("blockquote")
        made.extend([element("p", folded(line)) for line in lines])
        article.append(made)
        path, expected = "blockquote/p", lines
    written = markdown.written(article)
    shown = [folded(node.text_content()) for node in rendering.tree(written).findall(path)]
    assert shown == [folded(line) for line in expected], written


@settings(max_examples=200)
@given(st.lists(st.lists(LINES, min_size=2, max_size=2), min_size=2, max_size=3))
@example([["a", "b"], ["\\", "|"]])
def test_typed_text_stays_text_in_tables(rows):
    article, table = element("article"), element("table")
    article.append(table)
    for row in rows:
        table.append(element("tr"))
        table[-1].extend([_holder("td", cell) for cell in row])
    written = markdown.written(article)
    cells = [folded(cell.text_content()) for cell in rendering.tree(written).iter("th", "td")]
    assert cells == [folded(cell) for row in rows for cell in row], written


DRESSED = st.tuples(
    st.sampled_from(["", "strong", "em", "a", "code", "sub"]),
    st.one_of(LINES, st.sampled_from([" ", "kata", "a.b", "(x)"])),
)


@settings(max_examples=250)
@given(st.lists(DRESSED, min_size=1, max_size=6))
def test_dress_costs_no_word(pieces):
    html = "".join(
        f'<{tag} href="https://example.org/a_(b)?c=d_e">{_html(words)}</{tag}>'
        if tag
        else _html(words)
        for tag, words in pieces
    )
    tree = cleaning.clean(f"<p>.{html}.</p>").tree
    written = markdown.written(tree)
    assert rendering.said(written) == folded("".join(tree.itertext())), written


def _html(words):
    return words.replace("&", "&amp;").replace("<", "&lt;")


STARTS = st.sampled_from(
    ["", "• ", "– ", "- ", "1) ", "2) ", "1. ", "2. ", "a. ", "\u00a0\u00a0• ", "o\t", "* ", "3. "]
)
ENDS = st.sampled_from(["", "<br>", "<br>• ", "<b>", "</b>", "<em>", "</em>", "<p>", "<ul><li>", "</li></ul>", "<blockquote>",
                        "</blockquote>", "<h3>", "</h3>", "<div>", "</div>", "<table><tr><td>", "</td><td>", "</table>", "<ol><li>"])  # fmt: skip
WORD = st.sampled_from(
    "satu dua tiga empat lima Facebook Oleh 7 https://example.org/a?utm_source=b&amp;c=1".split()
)
PIECES = st.lists(
    st.tuples(st.sampled_from(["<p>", "<li>", "", "<p><b>"]), STARTS, WORD, ENDS, WORD),
    min_size=1,
    max_size=9,
)


@settings(max_examples=250)
@given(PIECES)
def test_no_word_is_lost_however_a_page_is_made(pieces):
    html = "".join(" ".join(piece) for piece in pieces)
    page = lxml.html.fromstring(f"<div>{html}</div>")
    for node in page.iter():
        node.tail = (
            f"{node.tail or ''} "
            if node.tag in ("p", "li", "br", "td", "h3", "div", "blockquote")
            else node.tail
        )
        node.text = (
            f" {node.text or ''}"
            if node.tag in ("p", "li", "td", "h3", "div", "blockquote")
            else node.text
        )
    cleaned = cleaning.clean(html)
    written = markdown.written(cleaned.tree)
    told = coverage.report(page.text_content(), [coverage.plain(written)], cleaned.left_out)
    assert told.missing == (), written
