"""What is told of faults that are met while reading: one function a fault, named after it.

Each is a rule as well, see problems.message; those that look for their fault are in checks.
"""

from . import articles, booking, data, facts, files, front_matter, links, pages, pictures, texts

__all__ = [
    "articles", "booking", "data", "facts", "files", "front_matter", "links", "pages", "pictures",
    "texts",
]
