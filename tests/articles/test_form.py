"""An article answers, explains, shows something, and sends the reader off with things to do."""

import re

from loop_site import reading
from tests.articles.shelf import blocks, each_half, sections


def paragraphs(body):
    """Each paragraph, quote and item of a list, as a list of its sentences."""
    for kind, text in blocks(body):
        if kind in ("heading", "table"):
            continue
        yield from map(reading.sentences, reading.items(text))


def test_sentences_are_told_apart():
    body = "## Judul\n\nSatu. “Dua?” Tiga **3.** Ini 1.01 ya.\n\n- [Lima](x.md).\n- Enam: ya!"
    assert [len(sentences) for sentences in paragraphs(body)] == [4, 1, 1]


@each_half
def test_length(half):
    assert 700 <= len(reading.words(half.source.body)) <= 1200


@each_half
def test_sentences_are_short_enough_on_average(half):
    lengths = [len(reading.words(it)) for group in paragraphs(half.source.body) for it in group]
    assert sum(lengths) / len(lengths) <= 20


@each_half
def test_paragraphs_are_short(half):
    assert [it for it in paragraphs(half.source.body) if len(it) > 5] == []


@each_half
def test_something_besides_paragraphs_helps(half):
    *others, _last = sections(half).values()
    kinds = {kind for text in others for kind, _ in blocks(text)}
    assert kinds & {"list", "table", "quote"}


@each_half
def test_ends_with_things_to_do(half):
    kind, text = list(blocks(half.source.body))[-1]
    assert kind == "list"
    assert len(reading.items(text)) >= 3


@each_half
def test_leads_to_the_glossary_and_to_another_article(half):
    assert "](../../glosarium.md#" in half.source.body
    assert re.search(r"\]\(\.\./[a-z-]+/index\.md\)", half.source.body)
