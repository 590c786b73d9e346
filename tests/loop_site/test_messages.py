"""The whole text staff read for each fault: the place, Indonesian, then English."""

import pytest

from tests.loop_site.small import DESCRIPTION, golden

ARTICLE = "docs/artikel/tulisan/index.md"
FACTS = f"title: Judul\ndescription: {DESCRIPTION}\ndate: 2026-11-20\nauthor: redaksi\ntheme: etika"


def unknown_author(small):
    small.article("tulisan", author="budi-santoso")


def unknown_alumnus_and_reviewer(small):
    told = {"alumnus": "budi-santoso", "url": "https://example.org/"}
    small.article("tulisan", based_on=told, reviewed_by="ibu-sari")


def unknown_theme(small):
    small.article("tulisan", theme="etik")


def front_matter_missing(small):
    small.write(ARTICLE, "# Judul\n\nIsi.\n")


def front_matter_empty_file(small):
    small.write(ARTICLE, "")


def front_matter_unclosed(small):
    small.write(ARTICLE, f"---\n{FACTS}\n\nIsi.\n")


def front_matter_list(small):
    small.write(ARTICLE, "---\n- title: Judul\n---\nIsi.\n")


def front_matter_tab(small):
    small.write(ARTICLE, f"---\n{FACTS}\nsources:\n\t- title: A\n---\nIsi.\n")


def front_matter_colon(small):
    small.write(ARTICLE, f"---\n{FACTS.replace('Judul', 'Etika: apa itu')}\n---\nIsi.\n")


def front_matter_repeated_key(small):
    small.write(ARTICLE, f"---\n{FACTS}\ntheme: landasan\n---\nIsi.\n")


def repeated_fact(small):
    small.article("tulisan")
    small.translation("tulisan", "writing", date="2026-11-20", author="redaksi")


def english_alone_lacking_facts(small):
    small.translation("tulisan", "writing")


def english_slug_twice(small):
    small.frame()
    for slug in ("satu", "dua"):
        small.article(slug)
        small.translation(slug, "one")


def alias_of_a_page(small):
    small.page("tentang.md")
    small.article("tulisan", aliases=["/tentang/"])


def alias_twice(small):
    small.article("satu", aliases=["/lama/"])
    small.article("dua", aliases=["/lama/"])


def not_utf8(small):
    small.write(ARTICLE, f"---\n{FACTS}\n---\nIsi.\n".encode("utf-16"))


def language_unknown(small):
    small.page("tips.ai.md")


def article_outside_folder(small):
    small.page("artikel/tips.md")


def two_files_of_one_language(small):
    small.article("tulisan")
    small.write("docs/artikel/tulisan/index.id.md", (small.root / ARTICLE).read_bytes())


CASES = [
    unknown_author, unknown_alumnus_and_reviewer, unknown_theme,
    front_matter_missing, front_matter_empty_file, front_matter_unclosed, front_matter_list,
    front_matter_tab, front_matter_colon, front_matter_repeated_key,
    repeated_fact, english_alone_lacking_facts,
    english_slug_twice, alias_of_a_page, alias_twice,
    not_utf8, language_unknown, article_outside_folder, two_files_of_one_language,
]  # fmt: skip


@pytest.mark.parametrize("spoil", CASES, ids=lambda case: case.__name__)
def test_message_reads_as_agreed(small, spoil):
    spoil(small)
    assert small.message() == golden(f"message-{spoil.__name__.replace('_', '-')}")
