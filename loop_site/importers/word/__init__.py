"""From a Word file to HTML, pictures and plain text; how it becomes an article is not its affair."""

from .reading import Document, read

__all__ = ["Document", "read"]
