"""Move an archive out of WordPress: its export file (WXR) becomes articles in docs/artikel/.

export (XML, streamed) -> archive (what belongs together) -> content (HTML of every editor) ->
moving (one article, by the shared modules of the importers) -> placing (files, whole or not at
all) -> telling (what became of every post).
"""
