"""The studio: a page on this machine that shows what becomes of a Word file before it is written."""
