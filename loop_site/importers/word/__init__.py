"""From a Word file to HTML, pictures and plain words; articles are no affair of its own."""

from .reading import Document, read

__all__ = ["Document", "read"]
