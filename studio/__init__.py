"""The studio: a page on this machine that shows a Word file as an article, then writes it."""
