"""What the search dialog needs besides its script: its words, the themes, where the index is.

It stands beside the search page, under a name that never changes, so that no other page has to be
written again when the index changes.
"""

import json

from loop_site.languages import LANGUAGES, other


def files(views, index):
    """{address: JSON} of every language that has a search page. index: language -> its address."""
    return {
        f"{views.site.urls['cari'][language]}search.json": json.dumps(
            _of(views, language, index), ensure_ascii=False, separators=(",", ":")
        ).encode()
        for language in LANGUAGES
        if views.search(language)
    }


def _of(views, language, index):
    return {
        "index": index.get(language),
        "other": index.get(other(language)),
        "texts": texts(views.say[language], other(language)),
        "themes": {
            theme["key"]: {name: theme[name] for name in ("name", "href", "accent")}
            for theme in views.themes(language)
        },
    }


def texts(say, foreign):
    """The dialog's words; what stands in braces is filled in by the script."""
    return {
        "title": say("search.title"),
        "field": say("search.field"),
        "button": say("search.link"),
        "close": say("search.close"),
        "start": say("search.start"),
        "stays": say("search.stays"),
        "wordless": say("search.wordless"),
        "long": say("search.long"),
        "failed": say("search.failed"),
        "retry": say("search.retry"),
        "none": say("search.none", word="{word}"),
        "none_here": say("search.none_here", word="{word}"),
        "one": say("search.one"),
        "many": say("search.many", count="{count}"),
        "top": say("search.top", count="{count}", shown="{shown}"),
        "corrected": say("search.corrected", word="{word}"),
        "insist": say("search.insist", word="{word}"),
        "elsewhere": say("search.elsewhere"),
        "foreign": say(f"language.in_{foreign}"),
        "slash": say("search.slash"),
    }
