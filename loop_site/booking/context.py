"""What may travel from an article to whoever takes the booking."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Context:
    """title: in the page's language. address: the page's, whole. slug: the article's folder."""

    title: str
    address: str
    slug: str
