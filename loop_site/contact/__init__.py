"""The contact form: what it asks, what it tells first, and what counts as an answer."""
