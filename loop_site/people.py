"""How a writer is named: name, credential, batch."""

from . import addresses


def credit(views, key, language):
    """Everything shown of the person or desk `key` where a writer is named."""
    if (key, language) not in views.credits:
        views.credits[key, language] = _credit(views, key, language)
    return dict(views.credits[key, language])


def _credit(views, key, language):
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
