"""The call to talk that ends a page: which roads are open, the first of them as the button."""

from ..contact import samples
from . import link, whatsapp
from .context import Context

# Providers that are a message themselves; all others are a page to choose a time on.
MESSAGES = {"whatsapp": "call.whatsapp", "email": "call.email"}


def view(views, page, form, article=None):
    """What the call on `page` says, and its roads: booking, form, WhatsApp.

    form: the address of the contact page. article: the one `page` shows; a sensitive one is
    named to nobody.
    """
    data, say, language = views.site.data, views.say[page.language], page.language
    context = None
    if article and not article.facts.sensitive:
        context = Context(page.title, views.absolute(page.url), article.slug)
    provider, answered = data.booking.provider, not samples.missing(data.institute)

    booking = booking_road(views, language, context)
    roads = [booking] if booking else []
    rest = [_road(form, say("call.form" if answered else "call.contact"))]
    if data.institute.whatsapp and provider != "whatsapp":
        # A chat that is open goes before a form that is closed.
        place = 1 if answered else 0
        chat = whatsapp.link(data, language, context, None)
        rest.insert(place, _road(chat, say("call.whatsapp")))
    return {"text": _text(views, language, answered), "roads": roads + rest}


def booking_road(views, language, context=None):
    """The road {href, text, elsewhere} that books a session, None while the provider is off."""
    data, say = views.site.data, views.say[language]
    href = link(data, language, context)
    text = MESSAGES.get(data.booking.provider, "call.booking")
    return _road(href, say(text)) if href else None


def _road(href, text):
    return {"href": href, "text": text, "elsewhere": href.startswith("https:")}


def _text(views, language, answered):
    booking, say = views.site.data.booking, views.say[language]
    if booking.provider == "off":
        return say("call.off" if answered else "call.closed")
    if booking.provider in MESSAGES or not views.elsewhere(booking.address[language]):
        return say("call.text")
    where = say("call.elsewhere", host=booking.address[language].unicode_host())
    return f"{say('call.text')} {where}"
