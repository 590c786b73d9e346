"""What a production build tells its people at the end."""

MOST = 20  # lines of one kind; a screen holds no more


def lines(site, unlinked=()):
    """Sentences, Indonesian then English: what was built, what is not told yet, not reviewed.

    unlinked: (path of a page, key of an article) of links to articles that are not shown.
    """
    articles = len(site.articles)
    result = [
        f"Situs selesai: {len(site.pages)} halaman, {articles} artikel.",
        f"Site ready: {len(site.pages)} pages, {articles} articles.",
    ]
    unset = [name for name, value in site.data.institute if value is None]
    if unset:
        keys = ", ".join(unset)
        result += [
            "",
            f"Belum diisi di data/institute.yml: {keys}.",
            f"Not set yet in data/institute.yml: {keys}.",
        ]
    if site.data.booking.provider == "off":
        result += [
            "",
            "Pemesanan sesi belum dibuka: `provider: off` di data/booking.yml.",
            "Sessions cannot be booked yet: `provider: off` in data/booking.yml.",
        ]
    waiting = [a.document.original.path for a in site.articles if not a.facts.reviewed_by]
    if waiting:
        result += [
            "",
            "Belum ditinjau orang bernama dari lembaga (`reviewed_by`):",
            "Not yet reviewed by a named person of the institute:",
            *_some([f"  {path}" for path in waiting]),
        ]
    if site.waiting:
        result += [
            "",
            "Terjadwal; tampil pada pembangunan pertama sesudah saatnya:",
            "Scheduled; shown from the first build after their time:",
            *(f"  {a.document.original.path}, {a.facts.date:%Y-%m-%d %H.%M} WIB" for a in site.waiting),
        ]
    if site.withdrawn:
        result += [
            "",
            "Ditarik; di alamatnya sekarang tertulis bahwa tulisan ini sudah ditarik:",
            "Withdrawn; their addresses now say so:",
            *(f"  {a.document.original.path}" for a in site.withdrawn),
        ]
    if site.mentions:
        result += [
            "",
            "Nama yang sudah ditarik, tetapi masih tertulis di dalam teks:",
            "Names that were withdrawn, yet still stand in a text:",
            *(f"  {path}:{line}, {name}" for path, line, name in site.mentions),
        ]
    if unlinked:
        result += [
            "",
            "Tautan ke artikel yang tidak tayang, untuk sementara ditulis sebagai teks biasa:",
            "Links to articles that are not shown, written as plain text meanwhile:",
            *(f"  {path} → docs/{key}.md" for path, key in sorted(unlinked)),
        ]
    return result


def _some(lines):
    """The first of `lines`, and how many more there are."""
    more = len(lines) - MOST
    if more <= 1:
        return lines
    return [*lines[:MOST], f"  … dan {more} lagi / and {more} more"]
