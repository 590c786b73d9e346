"""Markdown with code and comments blanked out, as Python-Markdown with superfences tells them.

Where that is in doubt a sign stays: text taken for code would hide what readers' browsers run.
"""

import re

_FENCE = re.compile(
    r"(?P<ahead>[> \t]*)(?P<fence>`{3,}|~{3,})[ \t]*\.?[\w#.+-]*[ \t]*"
    r"(?:\{ *[.#][\w. #-]*\}|(?:(?:title|linenums|hl_lines)=\"[^\"`]*\"[ \t]*)*)"
)
_COMMENT = re.compile(
    r"^ {0,3}<!--(?!-?>)(?:(?!<!--|--!?\s*>)[^`\\])*?-->"
    r"|<!--(?!-?>)(?:(?!<!--|--!?\s*>)[^`\\\n\]])*?-->",
    re.MULTILINE,
)
_PARAGRAPH = re.compile(r"[\w#*“\"(](?!\[)")
_BLOCK = re.compile(r"</?(?:div|fig)", re.IGNORECASE)
_TICKS = re.compile(r"(?<![\\`])`+")
_AHEAD = re.compile(r"[> \t]*")
_CONTAINER = re.compile(r" {0,3}(?:(?:[-*+]|\d+\.)[ \t]|:[ \t]|\[\^|!!!|\?\?\?|===|[><])")

_HEADING = re.compile(r"(#{1,6})(?!#)[ \t]*(.*)")
_ATTRIBUTES = re.compile(r"\{[^{}]*\}$")
_ANY_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)

# How far a sign may stand from its partner: what is longer is no honest text, and every opening
# sign would look through all of it.
_FAR = "{0,500}"
_NO_WORDS = re.compile(
    rf"<(\w+)[^>\n]{_FAR}\blang=[^>\n]{_FAR}>[^\n]{_FAR}?</\1>"  # said to be of another language
    rf"|\]\([^)\n]{_FAR}\)|\]\[[^\]\n]{_FAR}\]|<[^>\n]{_FAR}>|\{{[^{{}}\n]{_FAR}\}}"
    rf"|\[\^[^\]\n]{_FAR}\]|&\w{{1,30}};|`[^`\n]{_FAR}`"
    rf"|^[ \t]*(?:\*?\[[^\]\n]{_FAR}\]:.*|(?:!!!|\?\?\?\+?|===\+?)(?:[ \t]+\w+)*)"
    rf"|(?<![*\w])\*(?=[^\s*])[^*\n]{_FAR}\*(?!\*)|(?<![_\w])_(?=[^\s_])[^_\n]{_FAR}_(?![_\w])",
    re.MULTILINE,
)
_TOKEN = re.compile(r"\S+")
_NO_WORD = re.compile(r"[\d_/@\\]|\w\.\w")


def lines(body):
    """The lines of `body`, sign for sign; blank is what is code or a comment.

    Of code within a line the backticks stay.
    """
    written = _without_fences(body.split("\n"))
    shown = list(written)
    if "<!--" in body:
        shown = _without_comments("\n".join(shown)).split("\n")
    if "    " in body or "\t" in body:
        _blank_indented(shown, written, body.split("\n"))
    if "`" in body:
        _blank_spans(shown, written)
    return shown


def _blank(found):
    gone = found[0]
    return re.sub(r"[^\n]", " ", gone) if "\n" in gone else " " * len(gone)


def _without_comments(text):
    """Blank each, unless it may be part of a link's target, which is read before it."""
    linked, place = False, 0

    def uncommented(found):
        nonlocal linked, place
        _, ended, row = text[place : found.start()].rpartition("\n")
        linked, place = "](" in row or (linked and not ended), found.start()
        return found[0] if linked else _blank(found)

    return _COMMENT.sub(uncommented, text)


def _without_fences(rows):
    place = 0
    while place < len(rows):
        opened = _FENCE.fullmatch(rows[place])
        end, sound = _fence_end(rows, place, opened) if opened else (place, False)
        if sound:
            rows[place : end + 1] = [" " * len(row) for row in rows[place : end + 1]]
        place = end + 1
    return rows


def _fence_end(rows, place, opened):
    """(last line the fence reaches, whether it is closed there)."""
    ahead, quotes = len(opened["ahead"].expandtabs(4)), opened["ahead"].count(">")
    for end in range(place + 1, len(rows)):
        before = _AHEAD.match(rows[end])[0]
        inside = rows[end][len(before) :].rstrip()
        if not inside and before.count(">") == quotes:
            continue
        if len(before.expandtabs(4)) < ahead or before.count(">") != quotes:
            return end, False
        if inside == opened["fence"] and before.expandtabs(4) == opened["ahead"].expandtabs(4):
            return end, True
    return len(rows), False


def _blank_indented(rows, written, original):
    """Four spaces after an empty line are code, except below a list, note or tab.

    written: the rows with their comments, original: with fenced code too.
    """
    container = code = blank = False
    for place, row in enumerate(rows):
        if row != written[place]:
            container, code = True, False  # what follows a comment may belong to anything
        elif row.startswith(("    ", "\t")) and row.strip():
            code = code or (blank and not container)
            if code:
                rows[place] = " " * len(row)
        elif row.strip():
            code = False
            if _CONTAINER.match(row):
                container = True
            elif blank and _PARAGRAPH.match(row):
                container = False
        elif blank and original[place].startswith(("```", "~~~")):
            container = False
        blank = not original[place].strip() and (place > 0 or not original[place])


def _blank_spans(rows, written):
    """Code between backticks, until one of them in a paragraph has no partner on its line."""
    alone = False
    for place, row in enumerate(rows):
        if not written[place].strip():
            alone = False
        elif "`" in row and not alone:
            # Behind a comment even what stands between backticks is taken for HTML, and what a
            # backslash before one of several does is hard to tell.
            alone = row != written[place] or "\\`" in row
            if not alone:
                hollow, alone = _without_spans(row)
                alone = alone or bool(_BLOCK.search(hollow))
                # So is it behind a block of HTML that ends on the same line.
                rows[place] = row if _BLOCK.search(hollow) else hollow


def _without_spans(row):
    """(`row` with its code hollowed out, whether a backtick is left without a partner)."""
    kept, place = [], 0
    while opened := _TICKS.search(row, place):
        ticks = opened[0]
        closed = re.compile(rf"(?<!`){ticks}(?!`)").search(row, opened.end())
        if not closed:
            return "".join([*kept, row[place:]]), True
        kept += [row[place : opened.end()], " " * (closed.start() - opened.end()), ticks]
        place = closed.end()
    return "".join([*kept, row[place:]]), False


def said(plain):
    """The blanked body `plain` with only the words its writer says, sign for sign.

    Blank are targets of links, tags, addresses and numbers, and what is marked as foreign.
    """
    return _TOKEN.sub(_unless_word, _NO_WORDS.sub(_blank, plain))


def _unless_word(token):
    return " " * len(token[0]) if _NO_WORD.search(token[0]) else token[0]


def heading(row):
    """(level, text) of a row that is a heading written with `#`, else None."""
    found = _HEADING.match(row)
    if not found:
        return None
    return len(found[1]), _ATTRIBUTES.sub("", found[2].rstrip()).rstrip().rstrip("#").rstrip()


def uncommented(markdown):
    """`markdown` with every comment blanked out sign by sign, wherever it stands."""
    # Only up to the last end of one: no search for an end that is not there.
    head, end, rest = markdown.rpartition("-->")
    return _ANY_COMMENT.sub(_blank, head + end) + rest
