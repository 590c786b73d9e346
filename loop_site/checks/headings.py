"""Headings: one title a page, no level skipped, none of them empty."""

import re
import unicodedata

from . import mending, rule

# Longer than a heading would be, or ended like a sentence: its writer meant a line to part texts.
_SENTENCE = re.compile(r".{80,}|.*[.!?:;]", re.DOTALL)
_DRESS = re.compile(r"[#*_\s\"'“”‘’.:!?]+")


@rule.rule()
def heading_of_first_level(text):
    """A heading stands as high as the page's title, of which there is one.

    Bad:
        # Sesi pertama
    Good:
        ## Sesi pertama
    """
    for line, level, words in text.headings:
        if level == 1 and words and not _is_title(text, words):
            hint = words if len(words) < 60 else "…"
            yield rule.Found(
                line,
                f"Judul tingkat satu sudah diambil dari `title`. Mulai subjudul dari ##: ## {hint}",
                f"The first level is taken by `title`. Start headings from ##: ## {hint}",
            )


@rule.rule()
def heading_level_skipped(text):
    """A heading lies two or more levels below the one before it.

    Bad:
        ## Sesi
        #### Sebelum mulai
    Good:
        ## Sesi
        ### Sebelum mulai
    """
    before = 1
    for line, level, words in text.headings:
        if level > before + 1:
            sign = "#" * (before + 1)
            yield rule.Found(
                line,
                f"Tingkat subjudul dilompati. Tulis {sign} {words}",
                f"A level of heading is skipped. Write {sign} {words}",
            )
        before = level


@rule.rule()
def heading_empty(text):
    """A heading has no words.

    Bad:
        ##
    Good:
        ## Sesi pertama
    """
    for line, level, words in text.headings:
        if not words.strip("*_\xa0"):
            yield rule.Found(
                line,
                f"Subjudul ini kosong. Isi sesudah {'#' * level}, atau hapus barisnya.",
                f"This heading is empty. Fill it in after {'#' * level}, or delete the line.",
            )


def _underlined(text):
    """(line, words) of each paragraph that a line of hyphens below it makes a heading."""
    first = text.prose[0][0]
    for line, level, words in text.headings:
        hashed = text.prose[line - first][1].startswith("#")
        if level == 2 and not hashed and _SENTENCE.fullmatch(words):
            yield line, words


def _parted(text):
    under = {line for line, _ in _underlined(text)}
    return "\n".join(f"{row}\n" if line in under else row for line, row in text.lines)


@rule.rule(fix=_parted)
def heading_by_accident(text):
    """A line of hyphens right below a paragraph makes a heading of it.

    Bad:
        Sampai di sini dahulu, dan terima kasih sudah membaca.
        ---
    Good:
        Sampai di sini dahulu, dan terima kasih sudah membaca.

        ---
    """
    for line, _ in _underlined(text):
        yield rule.Found(
            line,
            "Baris --- tepat di bawah paragraf ini menjadikannya subjudul. Beri baris kosong di "
            "antaranya.",
            "The line --- right below this paragraph makes a heading of it. Put an empty line "
            "between them.",
        )

NEAR_THE_TOP, LONGEST_TITLE = 3, 120  # lines on their own, characters


def folded(words):
    """`words` as titles are compared: without case, marks and spaces of any kind."""
    plain = unicodedata.normalize("NFKC", words).casefold()
    return _DRESS.sub(" ", plain).strip()


def _is_title(text, words):
    return folded(words) == folded(str(text.facts.get("title") or ""))


def _repeats(text):
    """Lines that say the title again, as a heading or on their own."""
    title = folded(str(text.facts.get("title") or ""))
    if not title:
        yield from _said_twice(text)
        return
    for line, row in text.prose:
        # Folding costs more than a look at the length.
        if abs(len(row.strip()) - len(title)) < 12 and folded(row) == title:
            yield line


def _said_twice(text):
    """Where no fact tells the title: a line near the top that stands on its own there and again.

    The first stays, as nothing else holds the title yet.
    """
    alone = [
        (line, row.strip())
        for (line, row), (_, before), (_, after) in zip(
            text.prose, [(0, ""), *text.prose], [*text.prose[1:], (0, "")], strict=False
        )
        if row.strip() and not before.strip() and not after.strip()
    ]
    for _, words in alone[:NEAR_THE_TOP]:
        again = [line for line, other in alone if other == words][1:]
        if again and len(words) <= LONGEST_TITLE and words[-1] not in ".,:;?!":
            yield from again
            return


@rule.rule(fix=lambda text: mending.without_lines(text, set(_repeats(text))))
def title_repeated(text):
    """The title stands in the text again, as a heading or on a line of its own.

    Bad:
        title: Sesi pertama
        …
        # Sesi pertama
    Good:
        title: Sesi pertama
        …
        Teks dimulai di sini.
    """
    for line in _repeats(text):
        yield rule.Found(
            line,
            "Judul terulang di dalam teks; halaman sudah menampilkannya dari `title`. Hapus baris ini.",
            "The title is repeated in the text; the page shows it from `title`. Delete this line.",
        )
