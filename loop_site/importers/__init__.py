"""From what others wrote elsewhere to a draft of ours, with nothing lost and nothing live.

A document -> HTML (each importer's own part) -> cleaning.clean -> markdown.written -> drafts.write.
coverage.report proves that every word arrived or is named as left out.
"""
