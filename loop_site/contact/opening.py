"""Whether the form may stand on the page: only where somebody answers for what is written in it."""

NEEDED = ("data_controller", "privacy_contact", "retention_days")


def missing(institute):
    """The keys of data/institute.yml that must be set before anybody is asked for a message."""
    return [name for name in NEEDED if getattr(institute, name) is None]
