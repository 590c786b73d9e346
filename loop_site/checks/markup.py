"""HTML that authors may write, and all that is not for a text: scripts, frames, styles."""

import re

from . import rule

# What Markdown has no sign for. A block needs `markdown`, or Markdown inside it stays raw.
BLOCKS = frozenset(("div", "figure", "figcaption"))
ALLOWED = BLOCKS | frozenset(
    "abbr bdi br cite dfn kbd mark q small span sub sup".split()
)
ATTRIBUTES = frozenset(("class", "dir", "id", "lang", "markdown", "title"))
INSTEAD = {
    "**teks**": "b strong",
    "*teks*": "i em",
    "~~~": "pre code",
    "[teks](alamat)": "a",
    "![isi gambar](foto.jpg)": "img picture",
    "## Subjudul": "h1 h2 h3 h4 h5 h6",
    "- butir": "ul ol li",
    "> kutipan": "blockquote",
    "---": "hr",
    "| kolom | kolom |": "table thead tbody tr td th",
    '??? note "Judul"': "details summary",
}
SIGNS = {name: sign for sign, names in INSTEAD.items() for name in names.split()}
NEVER = frozenset(
    "applet audio base body button canvas embed form frame head html iframe input link main "
    "math meta noscript object option portal script select style svg template textarea title "
    "video".split()
)  # fmt: skip
PLAIN = frozenset("center font o:p p section st1 u".split())

_TAG = re.compile(r"<(?P<close>/?)(?P<name>[a-zA-Z][^\s<>/@\"']*)(?P<rest>[^<>]*)")
_OTHER = re.compile(r"<(?:\?|!(?!--)|!--)")
_AUTO = re.compile(r"<[A-Za-z][A-Za-z0-9+.-]*://[^<>]*>|<[^<> !]+@[^@<> ]+>")
_ATTRIBUTE = re.compile(r"([^\s=\"'/]+)(?:\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s\"'>]+))?")
_LISTED = re.compile(r"\{:?(?P<inner>[^{}\n]*=[^\n]*?)\}")
_KEY = re.compile(r"([^\s={}\"']+)\s*=")
_FENCE = re.compile(r"[> \t]*(`{3,}|~{3,})[^`]*")
_RISKY = re.compile(r"on.*|style|src.*|.*href|.*action|ping|poster|background|data", re.IGNORECASE)


def _tags(text):
    """(line, closes, name in small letters, attributes as written) of each tag."""
    if "<" not in text.plain:
        return
    seen = _AUTO.sub(lambda found: " " * len(found[0]), _without_targets(text))
    for tag in _TAG.finditer(seen):
        yield text.line_at(tag.start()), bool(tag["close"]), tag["name"].lower(), tag["rest"]


def _without_targets(text):
    """The plain text without the targets of links written as [label](<target>)."""
    seen = text.plain
    for link in text.links:
        written = seen[link.start : link.end]
        if link.way == "inline" and f"](<{link.target}>" in written and written.endswith(")"):
            start = seen.index(f"](<{link.target}>", link.start) + 2
            seen = f"{seen[:start]}{' ' * (link.end - start)}{seen[link.end:]}"
    return seen


@rule.rule()
def raw_html(text):
    """HTML stands in the text that is not one of the few tags authors may use.

    Bad:
        Ini <b>penting</b>. <script>alert(1)</script>
        Buat folder <nama-folder>.
    Good:
        Ini **penting**, H<sub>2</sub>O, dan `<nama-folder>`.
    """
    told = set()
    for line, closes, name, rest in _tags(text):
        # Markdown puts its own tags into attributes, quotation marks and all.
        if name in ALLOWED and set(rest) & set("`[]"):
            yield _mixed(line, name)
            continue
        if name in ALLOWED and (name not in BLOCKS or closes or _has_markdown(rest)):
            continue
        if (line, name) in told or (closes and any(name == other for _, other in told)):
            continue
        told.add((line, name))
        yield _not_allowed(line, name)
    for found in _OTHER.finditer(text.plain):
        if found[0] != "<!--":
            yield _not_allowed(text.line_at(found.start()), found[0][1:])


def _has_markdown(rest):
    return "markdown" in (name.lower() for name in _ATTRIBUTE.findall(rest))


def _mixed(line, name):
    return rule.Found(
        line,
        f"Di dalam <{name} …> tidak boleh ada tanda `, [ atau ]. Hapus tanda itu.",
        f"Inside <{name} …> there must be no `, [ or ]. Delete that sign.",
    )


def _not_allowed(line, name):
    if name in BLOCKS:
        id = f'Tulis <{name} markdown>, agar Markdown di dalamnya terbaca.'
        en = f"Write <{name} markdown>, so that the Markdown inside it is read."
    elif name in SIGNS:
        id = f"<{name}> ditulis dengan tanda Markdown: `{SIGNS[name]}`"
        en = f"<{name}> is written with Markdown's own sign: `{SIGNS[name]}`"
    elif name in NEVER or not name[0].isalpha():
        id = f"<{name}> tidak boleh ada di dalam tulisan. Hapus beserta isinya."
        en = f"<{name}> must not stand in a text. Delete it and what it holds."
    elif name in PLAIN:
        id = f"<{name}> tidak dipakai di sini. Hapus tandanya, biarkan teksnya."
        en = f"<{name}> is not used here. Delete the tag, leave the words."
    else:
        id = (
            f"<{name}> terbaca sebagai HTML dan akan hilang dari halaman. Bila itu teks, apit "
            f"dengan tanda ` seperti ini: `<{name}>`"
        )
        en = (
            f"<{name}> reads as HTML and would vanish from the page. If it is text, put it between "
            f"backticks, like this: `<{name}>`"
        )
    return rule.Found(line, id, en)


@rule.rule()
def tag_unclosed(text):
    """A tag or a comment is opened and not closed, or closed and never opened.

    Bad:
        <div class="grid" markdown>
        H<sub>2O
    Good:
        H<sub>2</sub>O
    """
    opened = []
    for line, closes, name, _ in _tags(text):
        if name not in ALLOWED or name == "br":
            continue
        if not closes:
            opened.append((line, name))
        elif opened and opened[-1][1] == name:
            opened.pop()
        else:
            yield rule.Found(
                line,
                f"</{name}> tidak menutup apa-apa. Hapus, atau tulis <{name}> di depannya.",
                f"</{name}> closes nothing. Delete it, or write <{name}> before it.",
            )
    for line, name in opened:
        yield rule.Found(
            line,
            f"<{name}> tidak ditutup. Tulis </{name}> sesudah isinya.",
            f"<{name}> is not closed. Write </{name}> after what it holds.",
        )
    for found in re.finditer("<!--", text.plain):
        yield rule.Found(
            text.line_at(found.start()),
            "Komentar ini tidak ditutup dengan benar. Tutup dengan --> di baris yang sama, atau "
            "hapus.",
            "This comment is not closed properly. Close it with --> on the same line, or delete "
            "it.",
        )


@rule.rule()
def attribute_unsafe(text):
    """An attribute makes a tag act, load something or look different.

    Bad:
        Teks penting.
        {: style="color:red" onclick="alert(1)" }
    Good:
        ## Judul {#judul}
    """
    for line, closes, name, rest in _tags(text):
        if name not in ALLOWED or closes:
            continue
        for key in _ATTRIBUTE.findall(rest.rstrip("/")):
            if key.lower() not in ATTRIBUTES:
                yield _no_attribute(line, key)
    if "{" in text.plain:
        for listed in _LISTED.finditer(text.plain):
            for key in _KEY.findall(listed["inner"]):
                if _RISKY.fullmatch(key):
                    yield _no_attribute(text.line_at(listed.start()), key)


def _no_attribute(line, key):
    return rule.Found(
        line,
        f"`{key}` tidak boleh dipasang pada teks. Hapus `{key}=…`; rupa situs diatur di "
        "overrides/.",
        f"`{key}` must not be put on a text. Delete `{key}=…`; how the site looks is set in "
        "overrides/.",
    )


@rule.rule()
def code_unclosed(text):
    """A block of code is opened and not closed, so the rest of the text may look like code.

    Bad:
        ```
        make serve
    Good:
        ```
        make serve
        ```
    """
    for number, row in text.prose:
        if fence := _FENCE.fullmatch(row):
            yield rule.Found(
                number,
                f"Blok kode ini tidak ditutup. Tulis {fence[1]} di barisnya sendiri, sama "
                "menjoroknya dengan baris ini, sesudah kode.",
                f"This block of code is not closed. Write {fence[1]} on a line of its own, as "
                "far in as this one, after the code.",
            )
