"""WhatsApp to the institute's number; the text is a draft, a tap sends nothing.

https://faq.whatsapp.com/en/android/26000030
"""

from urllib.parse import quote

from .draft import text


def link(data, language, context, kind):
    """A chat with the institute, its first words written. The number must be set."""
    words = quote(text(data, language, context, kind), safe="")
    return f"https://wa.me/{data.institute.whatsapp}?text={words}"
