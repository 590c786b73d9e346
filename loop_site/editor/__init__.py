"""The editor at /admin/: Sveltia CMS from npm, set up from our own schema and data."""
