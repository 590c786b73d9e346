"""The picture of a page that chats and social media show beside its link."""

from .card import cached, draw
from .lettering import FontMissing, fonts

__all__ = ["FontMissing", "cached", "draw", "fonts"]
