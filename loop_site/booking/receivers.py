"""Who takes the contact form's messages: our own program, or a service by its own conventions."""

from dataclasses import dataclass
from urllib.parse import urlsplit

PRESETS = {
    "formspree": "https://formspree.io/f/{code}",
    "web3forms": "https://api.web3forms.com/submit",
}


@dataclass(frozen=True)
class Receiver:
    """How the form is sent. action: an address, or a path on our own host.

    attributes, hidden: (name, value) pairs of the form and its hidden fields. honeypot: the name
    of the field only a program fills in, None where the service asks for none.
    """

    action: str
    attributes: tuple = ()
    hidden: tuple = ()
    honeypot: str | None = "website"

    @property
    def origin(self):
        """What the page's policy must allow as a form's target, None for our own host."""
        parts = urlsplit(self.action)
        return f"{parts.scheme}://{parts.netloc}" if parts.netloc else None


def receiver(booking, language, own, thanks, thanks_absolute):
    """The Receiver that data/booking.yml chooses.

    own: path of our own receiver; thanks: path of the thank-you page, thanks_absolute: the same
    as a whole address. Conventions: https://docs.netlify.com/forms/,
    https://help.formspree.io/, https://docs.web3forms.com/.
    """
    given = booking.receiver_address
    if booking.receiver == "netlify":
        name = f"kontak-{language}"
        attributes = (("name", name), ("data-netlify", "true"), ("netlify-honeypot", "website"))
        return Receiver(thanks, attributes, (("form-name", name),))
    if booking.receiver == "formspree":
        action = PRESETS["formspree"].format(code=given)
        return Receiver(action, hidden=(("_next", thanks_absolute),), honeypot="_gotcha")
    if booking.receiver == "web3forms":
        hidden = (("access_key", given), ("redirect", thanks_absolute))
        return Receiver(PRESETS["web3forms"], hidden=hidden, honeypot=None)
    return Receiver(given if booking.receiver == "url" else own)
