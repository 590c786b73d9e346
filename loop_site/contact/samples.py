"""Sample values for the live preview, so that the form's whole way can be tried before the
institute has said who answers for it. A production build never uses them."""

# What must be known before anybody may be asked to write to us.
NEEDED = ("data_controller", "privacy_contact", "retention_days")
SAMPLES = {
    "data_controller": "[contoh / sample]",
    "privacy_contact": "contoh@example.org",
    "retention_days": 90,
}


def missing(institute):
    """Names of what is needed and not set yet."""
    return tuple(name for name in NEEDED if getattr(institute, name) is None)


def filled(institute):
    """`institute` with sample values where something needed is missing."""
    return institute.model_copy(update={name: SAMPLES[name] for name in missing(institute)})
