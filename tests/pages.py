"""The addresses tests walk through."""

ARTICLES = (
    "artikel/apa-itu-coaching/",
    "artikel/menjaga-kerahasiaan/",
    "artikel/sepuluh-sikap-coach/",
    "en/articles/what-coaching-is/",
    "en/articles/keeping-your-story-safe/",
    "en/articles/ten-attitudes-of-a-coach/",
)
# One of every kind, by language.
KINDS = {
    "id": {
        "home": "",
        "articles": "artikel/",
        "article": "artikel/menjaga-kerahasiaan/",
        "theme": "tema/etika/",
        "alumni": "alumni/",
        "alumnus": "alumni/pitta-sekar-wangi/",
        "desk": "alumni/redaksi/",
        "about": "tentang/",
        "contact": "kontak/",
        "privacy": "privasi/",
        "glossary": "glosarium/",
        "not-found": "404.html",
    },
    "en": {
        "home": "en/",
        "articles": "en/articles/",
        "article": "en/articles/keeping-your-story-safe/",
        "theme": "en/topics/ethics/",
        "alumni": "en/alumni/",
        "alumnus": "en/alumni/pitta-sekar-wangi/",
        "desk": "en/alumni/redaksi/",
        "about": "en/about/",
        "contact": "en/contact/",
        "privacy": "en/privacy/",
        "glossary": "en/glossary/",
        "not-found": "en/404.html",
    },
}
OLD_ADDRESS = "menjaga-kerahasiaan-di-sesi-personal-coaching/"
