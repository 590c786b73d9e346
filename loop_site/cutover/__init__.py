"""Before the old site is switched off: which of its addresses would answer no more?

lists (old addresses, from a sitemap or a text) -> answers (what the new site says to each) ->
aliases (the missing ones, written into the files they lead to).
"""
