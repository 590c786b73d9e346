"""The first words of a message, for the reader to change before anything is sent."""

from ..texts import speaker


def text(data, language, context, kind):
    """One line in `language`: the article where there is one, and what is asked for."""
    say = speaker(data.texts, language)
    if context:
        words = say("draft.article", title=context.title, address=context.address)
    else:
        words = say("draft.plain", institute=data.institute.name)
    if kind:
        wish = say("draft.kind", kind=kind.name[language], minutes=kind.minutes)
        words = f"{words} {wish}"
    return words
