"""What is told of links to other sites once somebody has knocked there."""

from ..problems import message


@message()
def link_dead(path, line, address):
    """A link leads to a page of another site that is gone, or to a site that is.

    Bad:
        https://example.org/page-that-was-deleted
    Good:
        https://example.org/
    """
    return (
        path, line,
        f"Halaman {address} sudah tidak ada. Cari alamat barunya, atau hapus tautannya.",
        f"The page {address} is gone. Look for its new address, or delete the link.",
    )


@message(severity="advice")
def link_unanswered(path, line, address, why):
    """A page of another site did not let itself be looked at: it may be there, or not.

    Bad:
        https://example.org/page-for-people-only (403)
    Good:
        https://example.org/
    """
    return (
        path, line,
        f"Halaman {address} tidak dapat diperiksa ({why}). Buka sendiri di peramban.",
        f"The page {address} could not be looked at ({why}). Open it yourself in a browser.",
    )


@message(severity="advice")
def network_missing():
    """No other site answered at all, so it is this computer that has no way out.

    Bad:
        (no network)
    Good:
        (a network)
    """
    return (
        "docs", 0,
        "Tautan ke situs lain belum diperiksa: tidak satu pun menjawab. Periksa sambungan "
        "internet.",
        "Links to other sites are not checked: none of them answered. See whether this computer is "
        "online.",
    )
