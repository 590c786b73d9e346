"""How a writer is named: name, credential, batch; and who else stands by a text."""

from . import addresses, dates


def credit(views, key, language):
    """Everything shown of the person or desk `key` where a writer is named."""
    alumnus = views.site.data.alumni[key]
    letters = alumnus.credential
    meaning = views.site.data.institute.credentials.get(letters) if letters else None
    say = views.say[language]
    name = alumnus.named(language)
    return {
        "key": key,
        "kind": alumnus.kind,
        "name": name,
        "initials": "".join(word[0] for word in name.split()[:2]).upper(),
        "credential": letters,
        "credential_name": meaning.name if meaning else None,
        "credential_explanation": meaning.explanation[language] if meaning else None,
        "batch": say("alumnus.batch", number=alumnus.batch) if alumnus.batch else None,
        "about": alumnus.about[language] if alumnus.about else None,
        "href": views.href(addresses.alumnus(language, key)),
    }


def byline(person):
    """'Pitta Sekar Wangi, LCPC – Batch 55' as one line of text."""
    name = ", ".join(filter(None, (person["name"], person["credential"])))
    return " – ".join(filter(None, (name, person["batch"])))


def looked_over(views, article, language):
    """Who reviewed, approved and translated an article, as its page says it; None where nobody.

    A name that was withdrawn is not told; that the text was reviewed is.
    """
    facts, alumni = article.facts, views.site.data.alumni
    reviewer, translator = facts.reviewed_by, facts.translated_by
    translated = translator in alumni and language != article.document.original.language
    return {
        "reviewed": bool(reviewer),
        "reviewed_by": byline(credit(views, reviewer, language)) if reviewer in alumni else None,
        "approved": _approved(views, facts, language),
        "translated_by": byline(credit(views, translator, language)) if translated else None,
    }


def _approved(views, facts, language):
    """That the author, or whose article this retells, agreed to the text, and when; or None."""
    person = credit(views, facts.based_on.alumnus if facts.based_on else facts.author, language)
    if not facts.approved_by_author or person["kind"] == "desk":
        return None
    date = dates.in_words(facts.approved_by_author, language)
    return views.say[language]("article.approved", person=person["name"], date=date)
