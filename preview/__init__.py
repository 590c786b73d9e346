"""The live preview: builds on every save, in a fresh process, and shows the last good page."""
