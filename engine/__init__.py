"""The part that knows MkDocs and static-i18n, and nothing of the institute's rules."""
