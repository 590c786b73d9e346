"""What a production build tells its people at the end."""


def lines(site):
    """Sentences, Indonesian then English: what was built, what is not told yet, not reviewed."""
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
    waiting = [a.document.original.path for a in site.articles if not a.facts.reviewed_by]
    if waiting:
        result += [
            "",
            "Belum ditinjau orang bernama dari lembaga (`reviewed_by`):",
            "Not yet reviewed by a named person of the institute:",
            *(f"  {path}" for path in waiting),
        ]
    return result
