"""Every article says what it claims and on what each claim rests; nothing rests on hearsay."""

import re

from tests.articles.shelf import (
    ARTICLES,
    CLAIMS,
    FACTS,
    GLOSSARY,
    ROOT,
    claims,
    each_article,
    rows,
    sections,
    told,
)

KEYS = {"claim", "where", "facts", "files", "own"}
WITHOUT_SECTION = {"title", "description", "note"}


def test_every_article_lists_its_claims_and_every_list_has_its_article():
    assert {file.stem for file in CLAIMS.glob("*.yml")} - {"facts"} == set(ARTICLES)


@each_article
def test_claim_rests_on_something(slug):
    assert claims(slug)
    for claim in claims(slug):
        assert set(claim) <= KEYS, claim
        assert claim["claim"] and claim["where"], claim
        assert claim.get("facts") or claim.get("files") or claim.get("own"), claim


@each_article
def test_claim_names_what_there_is(slug):
    terms = {f"glossary/{key}" for key in GLOSSARY}
    for claim in claims(slug):
        # A number that lost its quotation marks is no name: 2.10 would be 2.1.
        assert [fact for fact in claim.get("facts", []) if fact not in {*FACTS, *terms}] == []
        assert [file for file in claim.get("files", []) if not (ROOT / file).is_file()] == []


@each_article
def test_claim_stands_where_it_says(slug):
    places = WITHOUT_SECTION | set(sections(ARTICLES[slug].halves["id"]))
    assert [claim for claim in claims(slug) if claim["where"] not in places] == []


@each_article
def test_what_may_change_says_when_it_was_read(slug):
    halves = ARTICLES[slug].halves.values()
    changing = [row for row in rows(slug) if FACTS[row].get("changes")]
    assert not changing or all("November 2026" in told(half) for half in halves), changing


def test_no_fact_is_unverified():
    for row, fact in FACTS.items():
        assert set(fact) <= {"status", "addresses", "read", "changes"}, row
        assert fact["status"] in {"P", "V", "V2"}, row
        assert re.fullmatch(r"\d{4}-\d\d(-\d\d)?", fact["read"]), row
        assert fact["addresses"], row
        assert all(re.fullmatch(r"https://[^\s…]+", url) for url in fact["addresses"]), row


def test_two_sources_are_two():
    two = [fact["addresses"] for fact in FACTS.values() if fact["status"] == "V2"]
    assert two
    assert [urls for urls in two if len({url.split("/")[2] for url in urls}) < 2] == []


def test_no_fact_lies_unused():
    assert set(FACTS) == {row for slug in ARTICLES for row in rows(slug)}
