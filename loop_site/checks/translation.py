"""Rules about the other language: is it there, and does it still follow its original."""

from .. import withdrawal
from ..languages import DEFAULT
from ..translation import comparison
from ..translation.record import NAME
from ..translation.telling import command, name
from .rule import Found, rule


@rule(scope="project", severity="advice")
def translation_missing(project):
    """A text is there in one language only.

    Bad:
        docs/artikel/etika/index.md, and no index.en.md beside it

    Good:
        docs/artikel/etika/index.md
        docs/artikel/etika/index.en.md
    """
    alumni = project.data.alumni if project.data else {}
    for document in project.documents.values():
        gone = withdrawal.moment(document.facts, alumni) if document.is_article else None
        withdrawn = gone and gone <= project.now
        language = comparison.missing(project.root, document)
        if language and not withdrawn:
            half = f"docs/{document.key}{'' if language == DEFAULT else f'.{language}'}.md"
            id, en = {"id": ("Indonesia", "Indonesian"), "en": ("Inggris", "English")}[language]
            yield Found(
                0,
                f"Tulisan ini belum ada dalam bahasa {id}. Bila sudah diterjemahkan, taruh di {half}.",
                f"This text is not in {en} yet. Once it is translated, put it into {half}.",
                document.original.path,
            )


@rule(scope="pair", severity="advice")
def translation_behind(original, translation):
    """Sections of the original have changed since they were translated.

    Bad:
        index.md      ## Batas janji                     (with a sentence added since)
        index.en.md   translated_from: v1 fc7c5fa8 202a8f5c

    Good:
        index.md      ## Batas janji                     (the English text says the same)
        index.en.md   translated_from: v1 fc7c5fa8 85da23a0
    """
    compared = comparison.of(original.half, translation.half)
    if not compared.behind:
        return
    told = [(*name(section), section.line) for section in compared.changed]
    id = ", ".join(f"{title} (baris {line})" for title, _, line in told)
    en = ", ".join(f"{title} (line {line})" for _, title, line in told)
    accept = command("accept", original.path)
    yield Found(
        translation.line(NAME),
        f"{original.path} berubah sejak diterjemahkan: {id or 'ada bagian yang dihapus'}. Perbarui "
        f"terjemahannya, lalu catat: {accept}",
        f"{original.path} has changed since it was translated: {en or 'a part was removed'}. Bring "
        f"the translation up to date, then record it: {accept}",
    )
