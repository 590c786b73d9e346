"""An e-mail to the institute, begun in the reader's own program (RFC 6068)."""

from urllib.parse import quote

from ..texts import speaker
from .draft import text


def link(data, language, context, kind):
    """A mailto link with subject and first words. The institute's address must be set."""
    say = speaker(data.texts, language)
    subject = say("draft.subject", title=context.title) if context else say("draft.subject_plain")
    fields = {"subject": subject, "body": text(data, language, context, kind)}
    written = "&".join(f"{name}={quote(value, safe='')}" for name, value in fields.items())
    return f"mailto:{quote(data.institute.email, safe='@')}?{written}"
