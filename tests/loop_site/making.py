"""Articles without files, for what only depends on their facts."""

from datetime import timedelta

from loop_site import front_matter, schema
from loop_site.articles import Article
from loop_site.documents import Document, Half
from tests.loop_site.small import DESCRIPTION, NOW


def facts(**given):
    """Facts of an Indonesian article."""
    plain = {"title": "Judul", "description": DESCRIPTION, "author": "redaksi", "theme": "etika"}
    return schema.Article.model_validate({"date": "2026-11-20", **plain, **given})


def article(slug, **given):
    """A published article at docs/artikel/<slug>/index.md."""
    told, key = facts(**given), f"artikel/{slug}/index"
    half = Half("id", f"docs/{key}.md", told, front_matter.Source(f"docs/{key}.md"))
    return Article(Document(key, told, {"id": half}), "published")


def shelf(count, themes=("etika", "landasan", "pola-pikir")):
    """`count` articles, one a day, newest first, their themes taking turns."""
    days = [NOW - timedelta(days=number) for number in range(count)]
    return [
        article(f"a-{number:04}", date=day, theme=themes[number % len(themes)])
        for number, day in enumerate(days)
    ]
