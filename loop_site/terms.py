"""Glossary links in an article carry their term's meaning, to be shown where they stand."""

import re
from html import escape

from .glossary import anchor

_LINK = re.compile(r'<a href="([^"#]*#([^"]+))">')


def meanings(glossary, language):
    """{anchor: meaning} of every term in `language`."""
    return {anchor(entry.term[language]): entry.meaning[language] for entry in glossary.values()}


def marked(html, glossary_url, known, resolve):
    """`html` with links to known terms marked and given their meaning.

    glossary_url: address of the glossary page. known: see meanings. resolve: link -> address on
    the site without its fragment.
    """

    def mark(match):
        meaning = known.get(match[2])
        if meaning is None or resolve(match[1]) != glossary_url:
            return match[0]
        return f'<a class="loop-term" data-meaning="{escape(meaning)}" href="{match[1]}">'

    return _LINK.sub(mark, html)
