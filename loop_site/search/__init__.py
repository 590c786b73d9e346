"""Search: what readers look in, and how their words find it."""
