"""The institute's content as plain data: read, validated and related, with no engine in sight.

Nothing in this package imports the site generator. Data flows one way:
files -> loop_site -> engine (hands pages to MkDocs) -> overrides (shows them).
"""
