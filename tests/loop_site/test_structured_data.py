"""What machines are told about a page: true, whole, and unable to break the page."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loop_site import structured_data
from tests.loop_site.small import DESCRIPTION, HOST, RETELLING, Small

ORGANISATION = {"@type": "Organization", "name": "Loop Institute of Coaching", "url": HOST}
PITTA = {
    "@type": "Person",
    "name": "Pitta Sekar Wangi",
    "url": f"{HOST}alumni/pitta-sekar-wangi/",
    "honorificSuffix": "LCPC",
}


def told(small, key, language="id", **views):
    """The things said on one page."""
    views = small.frame().views(**views)
    document = json.loads(structured_data.of(views, views.site.pages[key, language]))
    assert document["@context"] == "https://schema.org"
    return document["@graph"]


def test_article_is_told_with_its_facts(small):
    small.article(
        "a", title="Judul", updated="2026-11-21", author="pitta-sekar-wangi",
        sources=[{"title": "Sumber", "url": "https://example.org/s"}],
    )  # fmt: skip
    article, _ = told(small, "artikel/a/index")
    assert article == {
        "@type": "Article",
        "headline": "Judul",
        "description": DESCRIPTION,
        "inLanguage": "id",
        "datePublished": "2026-11-20T00:00:00+07:00",
        "dateModified": "2026-11-21T00:00:00+07:00",
        "mainEntityOfPage": f"{HOST}artikel/a/",
        "url": f"{HOST}artikel/a/",
        "author": PITTA,
        "publisher": ORGANISATION,
        "articleSection": "Etika",
        "citation": ["https://example.org/s"],
    }


def test_retelling_is_by_the_institute_and_based_on_the_alumnus(small):
    small.article("a", **RETELLING)
    article, _ = told(small, "artikel/a/index")
    assert article["author"] == ORGANISATION
    assert article["isBasedOn"] == {
        "@type": "Article",
        "url": "https://example.org/asli",
        "author": PITTA,
    }


def test_article_that_retells_nothing_is_based_on_nothing(small):
    small.article("a")
    assert "isBasedOn" not in told(small, "artikel/a/index")[0]


@pytest.mark.parametrize("home", [HOST, "https://host.example/situs/"])
def test_breadcrumbs_lead_home_theme_article(small, home):
    small.article("a")
    small.translation("a", "one", title="One")
    _, crumbs = told(small, "artikel/a/index", "en", host=home)
    assert crumbs["@type"] == "BreadcrumbList"
    steps = [(step["position"], step["name"], step["item"]) for step in crumbs["itemListElement"]]
    assert steps == [
        (1, "Home", f"{home}en/"),
        (2, "Ethics", f"{home}en/topics/ethics/"),
        (3, "One", f"{home}en/articles/one/"),
    ]


def test_alumnus_is_a_person_of_the_institute(small):
    [person] = told(small, "alumni/pitta-sekar-wangi")
    assert person == {
        **PITTA,
        "description": "Pitta Sekar Wangi, LCPC – Batch 55",
        "affiliation": ORGANISATION,
    }


def test_desk_is_the_institute_itself(small):
    assert told(small, "alumni/redaksi") == [ORGANISATION]


def test_home_names_the_institute_and_the_site(small):
    assert told(small, "index", "en") == [
        ORGANISATION,
        {
            "@type": "WebSite",
            "name": "Loop Institute of Coaching",
            "url": f"{HOST}en/",
            "inLanguage": "en",
        },
    ]


def test_glossary_names_its_terms_at_their_addresses(small):
    small.page("glosarium.md", kind="glossary", title="Glosarium")
    [terms] = told(small, "glosarium")
    goal = next(term for term in terms["hasDefinedTerm"] if term["name"] == "tujuan")
    assert goal["@id"] == f"{HOST}glosarium/#tujuan"
    assert len(terms["hasDefinedTerm"]) == len(small.read().data.glossary)


def test_questions_are_those_of_the_page(small):
    small.page("tanya.md", kind="questions", title="Tanya jawab")
    views = small.frame().views()
    html = '<p>Pengantar.</p><h2 id="a">Berapa?</h2><p>Lihat <a href="../kontak/">kontak</a>.</p>'
    data = structured_data.of(views, views.site.pages["tanya", "id"], html)
    assert json.loads(data)["@graph"] == [
        {
            "@type": "FAQPage",
            "name": "Tanya jawab",
            "url": f"{HOST}tanya/",
            "inLanguage": "id",
            "mainEntity": [
                {
                    "@type": "Question",
                    "name": "Berapa?",
                    "acceptedAnswer": {"@type": "Answer", "text": "Lihat kontak."},
                }
            ],
        }
    ]


def test_other_pages_say_nothing(small):
    views = small.frame().views()
    assert structured_data.of(views, views.site.pages["kontak", "id"]) is None


@pytest.fixture(scope="module")
def views(tmp_path_factory):
    small = Small(tmp_path_factory.mktemp("structured") / "small").frame()
    small.article("a")
    return small.views()


@given(st.text() | st.sampled_from(["</script><b>", "<!--<script>", "]]>", "a & b", "\u2028"]))
def test_no_title_can_break_out_of_its_element(views, title):
    page = replace(views.site.pages["artikel/a/index", "id"], title=title)
    data = structured_data.of(views, page)
    assert "<" not in data
    assert json.loads(data)["@graph"][0]["headline"] == title
