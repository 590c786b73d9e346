"""Whether a translation still follows its original, section by section.

The Indonesian text is the original wherever there is one. The English file remembers which of its
sections it was made from (record); what has changed since is found by comparing (comparison), and
the old words come from git where there is one (history).
"""
