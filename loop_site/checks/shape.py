"""Texts that are empty, or built so that showing them takes for ever."""

import re

from . import rule

# Deeper lists than this nobody reads; some hundred levels are more than the renderer can follow.
DEEPEST = 30
# The renderer looks from each of these for its partner: 500 take 20 ms, 20,000 more than a minute.
MOST = 500
# What they find would hold up other rules: they are asked first, and may be the only ones.
FIRST = ("slow-to-render", "nested-too-deep")
_LEVEL = re.compile(r"[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|(?:!!!|\?\?\?\+?|===)(?= ))")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
# Their templates show more than the text.
FILLED = ("home", "articles", "alumni", "contact", "privacy", "glossary", "thank-you", "not-found")


def _depth(line):
    """How many lists, quotations and notes `line` opens or stands in."""
    place = depth = 0
    while found := _LEVEL.match(line, place):
        depth, place = depth + 1, found.end()
    indented = len(line.expandtabs(4)) - len(line.expandtabs(4).lstrip())
    return depth + indented // 4 if depth and line[place:].strip() else 0


@rule.rule()
def nested_too_deep(text):
    """Lists, quotations or notes stand inside each other deeper than anybody can follow.

    Bad:
        > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > kata
    Good:
        > > kata
    """
    for number, line in text.prose:
        if len(line) > DEEPEST and line[0] in " \t>-*+0123456789!?=" and _depth(line) > DEEPEST:
            yield rule.Found(
                number,
                f"Daftar atau kutipan bersarang lebih dari {DEEPEST} tingkat. Ratakan menjadi dua "
                "atau tiga tingkat.",
                f"Lists or quotations are nested more than {DEEPEST} levels deep. Make it two or "
                "three.",
            )
            return


@rule.rule()
def slow_to_render(text):
    """A line holds so many opened brackets that making the page would take minutes.

    Bad:
        [[[[[[[[[[[[[[[[[[[[ and so on, thousands of times
    Good:
        [tautan](../janji/index.md)
    """
    if text.body.count("[") <= MOST and text.body.count("<") <= MOST:
        return
    for number, line in text.prose:
        for sign in "[<":
            if line.count(sign) > MOST:
                yield rule.Found(
                    number,
                    f"Baris ini memuat lebih dari {MOST} tanda {sign}, sehingga halamannya perlu "
                    "bermenit-menit untuk dibuat. Hapus, atau bagi menjadi beberapa paragraf.",
                    f"This line holds more than {MOST} of the sign {sign}, so its page would take "
                    "minutes to make. Delete them, or divide it into paragraphs.",
                )


def tangled(seconds):
    """What is found of a text that no rule could read to its end in so many `seconds`."""
    return rule.Found(
        0,
        f"Teks ini tidak selesai diperiksa dalam {seconds} detik. Cari tanda yang berulang ratusan "
        "kali, seperti [ ( { atau -; hapus, atau bagi tulisan ini menjadi beberapa.",
        f"This text could not be checked within {seconds} seconds. Look for a sign repeated "
        "hundreds of times, as [ ( { or -; delete it, or divide this text into several.",
    )


@rule.rule("project")
def text_empty(project):
    """A page has its facts and nothing to read.

    Bad:
        ---
        title: Janji seorang coach
        ---
    Good:
        ---
        title: Janji seorang coach
        ---
        Setiap sesi dimulai dengan sebuah janji.
    """
    for (key, _), text in project.texts.items():
        document = project.documents.get(key)
        if document is None or (not document.is_article and document.facts.kind in FILLED):
            continue
        if not text.body.strip() or not _COMMENT.sub("", text.body).strip():
            yield rule.Found(
                text.half.source.body_line - 1,
                "Sesudah blok fakta belum ada teks. Tulis teksnya di bawah --- yang kedua, atau "
                "hapus berkas ini.",
                "There is no text after the block of facts. Write it below the second ---, or "
                "delete this file.",
                text.path,
            )
