"""robots.txt and security.txt: what machines look for at fixed addresses.

https://www.rfc-editor.org/rfc/rfc9309  https://www.rfc-editor.org/rfc/rfc9116
"""

from datetime import UTC, datetime

from ..languages import LANGUAGES

SECURITY = ".well-known/security.txt"
MONTHS = 7  # RFC 9116 asks for less than a year; the site is built far more often than that


def files(views, now):
    """{address: bytes}. security.txt only where the institute has said whom to tell."""
    robots = f"User-agent: *\nAllow: /\n\nSitemap: {views.absolute('sitemap.xml')}\n"
    contact = views.site.data.institute.security_contact
    if contact is None:
        return {"robots.txt": robots.encode()}
    return {"robots.txt": robots.encode(), SECURITY: _security(views, contact, now)}


def _security(views, contact, now):
    # From the month's first day, so that a day more changes no byte.
    month = now.year * 12 + now.month - 1 + MONTHS
    expires = datetime(month // 12, month % 12 + 1, 1, tzinfo=UTC)
    return (
        f"Contact: mailto:{contact}\n"
        f"Expires: {expires:%Y-%m-%dT%H:%M:%SZ}\n"
        f"Preferred-Languages: {', '.join(LANGUAGES)}\n"
        f"Canonical: {views.absolute(SECURITY)}\n"
    ).encode()
