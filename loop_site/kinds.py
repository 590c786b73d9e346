"""What each kind of page shows beside the shared skeleton; one function a kind."""

from urllib.parse import quote

from . import dates, help_lines, sources, withdrawal
from .booking import call
from .contact import view as contact_view
from .people import credit, looked_over

CALLING = ("home", "article", "theme", "about", "glossary", "questions")


def view(views, page):
    """The view of `page`: what its facts ask for and its kind shows; empty where neither does."""
    maker = {
        "home": _home,
        "article": _article,
        "articles": _articles,
        "theme": _theme,
        "alumni": _alumni,
        "alumnus": _alumnus,
        "search": _search,
        "about": _about,
        "contact": _contact,
        "privacy": _privacy,
        "thank-you": _thank_you,
        "not-found": _not_found,
        "gone": _gone,
    }.get(page.kind)
    shown = {**_asked_for(views, page), **(maker(views, page) if maker else {})}
    if page.kind in CALLING:
        article = page.subject if page.kind == "article" else None
        shown["call"] = call.view(views, page, contact(views, page.language, article), article)
    return shown


def _asked_for(views, page):
    """What the facts of any page may ask for: its sources, and where to find help."""
    shown = {}
    if page.facts and page.facts.sources:
        shown["sources"] = sources.listed(views, page.facts.sources, page.language)
    if page.facts and page.facts.help:
        shown["help"] = help_lines.shown(views.site.data.help, page.language)
    return shown


def _home(views, page):
    newest = views.site.articles[:6]
    return {
        "themes": views.themes(page.language),
        "articles": views.listing(newest, page.language),
        "articles_href": _link(views, "artikel/index", page.language),
        "contact_href": contact(views, page.language),
    }


def _article(views, page):
    article, language = page.subject, page.language
    facts, words = article.facts, article.words(language)
    newer, older = views.around[language][article.slug]
    say = views.say[language]
    return {
        "theme": views.theme(facts.theme, language),
        "author": credit(views, facts.author, language),
        "based_on": views.based_on(article, language),
        "date": dates.in_words(facts.date, language),
        "iso": facts.date.date().isoformat(),
        "updated": dates.in_words(facts.updated, language) if facts.updated else None,
        "updated_iso": facts.updated.date().isoformat() if facts.updated else None,
        "minutes": say("article.minutes", count=article.minutes[language]),
        "note": words.note,
        "image": {"path": article.beside(facts.image), "alt": words.image_alt}
        if facts.image
        else None,
        **looked_over(views, article, language),
        "newer": views.card(newer, language) if newer else None,
        "older": views.card(older, language) if older else None,
        "related": views.listing(views.related[article.slug], language),
        "scheduled": dates.hour_in_words(facts.date, language)
        if article.state == "scheduled"
        else None,
        "share": _share(views, page),
    }


def _share(views, page):
    """Plain links that pass the article on; the words are the sender's to change."""
    url = views.absolute(page.url)
    return {
        "whatsapp": f"https://wa.me/?text={quote(f'{page.title} {url}')}",
        "email": f"mailto:?subject={quote(page.title)}&body={quote(url)}",
    }


def _articles(views, page):
    return {
        "themes": views.themes(page.language),
        "articles": views.listing(views.site.articles, page.language),
    }


def _theme(views, page):
    chosen = [a for a in views.site.articles if a.facts.theme == page.subject]
    return {
        "theme": views.theme(page.subject, page.language),
        "articles": views.listing(chosen, page.language),
        "others": [theme for theme in views.themes(page.language) if theme["key"] != page.subject],
    }


def _alumni(views, page):
    """Alumni grouped by batch, newest first; the desk stands outside the batches."""
    batches = {}
    counts = _articles_of_each(views)
    for key, alumnus in views.site.data.alumni.items():
        if alumnus.kind == "desk":
            continue
        person = credit(views, key, page.language)
        total = len(counts.get(key, ()))
        person["count"] = views.say[page.language](
            "alumni.articles", count=dates.number(total, page.language)
        ) if total else None
        batches.setdefault(alumnus.batch or 0, []).append(person)
    say = views.say[page.language]
    desk = [
        credit(views, key, page.language)
        for key, alumnus in views.site.data.alumni.items()
        if alumnus.kind == "desk"
    ]
    return {
        "batches": [
            {
                "title": say("alumnus.batch", number=batch) if batch else say("alumni.no_batch"),
                "people": sorted(members, key=lambda person: person["name"].casefold()),
            }
            for batch, members in sorted(batches.items(), reverse=True)
        ],
        "desk": desk,
    }


def _articles_of_each(views):
    result = {}
    for article in views.site.articles:
        for key in withdrawal.credited(article.facts):
            result.setdefault(key, []).append(article)
    return result


def _alumnus(views, page):
    mine = _articles_of_each(views).get(page.subject, [])
    written = [a for a in mine if a.facts.author == page.subject]
    retold = [a for a in mine if a.facts.author != page.subject]
    return {
        "person": credit(views, page.subject, page.language),
        "written": views.listing(written, page.language),
        "retold": views.listing(retold, page.language),
        "alumni_href": _link(views, "alumni/index", page.language),
    }


def _search(views, page):
    """Every article by theme, for readers whose browser cannot search."""
    chosen = {}
    for article in views.site.articles:
        chosen.setdefault(article.facts.theme, []).append(article)
    return {
        "action": views.href(page.url),
        "groups": [
            {**theme, "articles": views.listing(chosen.get(theme["key"], ()), page.language)}
            for theme in views.themes(page.language)
        ],
    }


def _about(views, page):
    institute = views.site.data.institute
    return {
        "legal_name": institute.legal_name,
        "socials": [
            {"name": name, "url": str(url)} for name, url in (institute.socials or {}).items()
        ],
    }


def _contact(views, page):
    """The form, and the ways to reach the institute that are set; the page says which are not."""
    institute, language = views.site.data.institute, page.language
    return {
        "form": contact_view.of_form(views, page),
        "booking": call.booking_road(views, language),
        "urgent": help_lines.shown(views.site.data.help, language),
        "controller": institute.data_controller,
        "email": institute.email,
        "whatsapp": institute.whatsapp,
        "phone": institute.phone,
        "address": institute.address,
        "response_time": institute.response_time[language] if institute.response_time else None,
        "price": institute.price[language] if institute.price else None,
        "articles_href": _link(views, "artikel/index", language),
        "privacy_href": _link(views, "privasi", language),
    }


def _thank_you(views, page):
    institute = views.site.data.institute
    return {
        "booking": call.booking_road(views, page.language),
        "response_time": institute.response_time[page.language] if institute.response_time else None,
        "articles_href": _link(views, "artikel/index", page.language),
    }


def _privacy(views, page):
    return contact_view.of_privacy(views, page)


def _not_found(views, page):
    return {"themes": views.themes(page.language)}


def _gone(views, page):
    return {"articles_href": _link(views, "artikel/index", page.language)}


def _link(views, key, language):
    return views.href(views.url(key, language))


def contact(views, language, article=None):
    """The contact page; from an article it carries the slug, never anything about the reader."""
    link = _link(views, "kontak", language)
    if article is None or article.facts.sensitive:
        return link
    return f"{link}?{views.say[language]('contact.from')}={article.slug}"
