"""Whatever bytes stand in an article, it is a page or its faults are told, soon."""

import time

import markdown
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from mkdocs.config import load_config

from engine.rendering import limited
from loop_site.checks import rehearsal
from loop_site.problems import Faults, as_text
from tests.loop_site.checks import fixtures
from tests.loop_site.small import DESCRIPTION, NOW, ROOT

PATH = "docs/artikel/x/index.md"
FACTS = f"title: X\ndescription: {DESCRIPTION}\ndate: 2026-11-20\nauthor: redaksi\ntheme: etika\n"
HEAD = f"---\n{FACTS}---\n".encode()
# What means something to Markdown, YAML, HTML, or to none of them.
PIECES = st.sampled_from(
    [
        b"kata ", b"\n", b"\n\n", b"    ", b"\t", b"\r", b"\0", b"\xff", b"\x93", b"\xe2\x80\xae", b"*", b"_",
        b"`", b"```\n", b"~~~\n", b"[", b"](", b")", b"![", b"<", b"</", b"<div markdown>\n", b"</div>",
        b"&", b"&#", b"|", b"\n|-|-|\n", b"# ", b"- ", b"1. ", b"> ", b":   ", b"!!! note\n", b'??? "x"\n',
        b'=== "a"\n', b"[^1]", b"[^1]: ", b"*[a]: ", b"[x]: ", b"{: .x }", b"{#", b"---\n", b"title: x\n",
        b": ", b"{{ x }}", b"<!--", b"-->", b"<?", b"<![CDATA[", b"<script>", b"javascript:", b"\\", b'"',
    ]
)  # fmt: skip
BYTES = st.binary(max_size=200) | st.lists(PIECES, max_size=30).map(b"".join)
PROFILE = settings(
    max_examples=100, deadline=None, derandomize=True, database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    """A small project to put one article after another into."""
    folder = tmp_path_factory.mktemp("any") / "project"
    return fixtures.Fixture(files={PATH: HEAD + b"Isi.\n"}).lay_out(folder)


@pytest.fixture(scope="module")
def render():
    """From Markdown to HTML, with the extensions of the site."""
    config = load_config(str(ROOT / "mkdocs.yml"))

    def rendered(text):
        made = markdown.Markdown(
            extensions=config.markdown_extensions, extension_configs=config.mdx_configs
        )
        return made.convert(text)

    return rendered


@PROFILE
@given(BYTES, st.booleans())
@example(b"", False)
@example(b"---", False)
@example(b"[" * 3000, True)
@example(b"> - " * 2000, True)
@example(b"<!--" * 3000, True)
@example(b"`a``" * 3000, True)
def test_article_is_a_page_or_its_faults_are_told(root, render, data, headed):
    (root / PATH).write_bytes(HEAD + data if headed else data)
    began = time.process_time()
    project, site, problems = rehearsal.checked(root, NOW)
    assert as_text(problems).encode() or not problems
    assert (site is None) == any(problem.severity == "error" for problem in problems)
    for problem in problems:
        assert problem.path.startswith("docs/artikel/x")
        lines = (root / PATH).read_bytes().count(b"\n") + data.count(b"\r") + 1
        assert 0 <= problem.line <= lines
    if site:
        try:
            with limited(PATH):
                render(project.texts["artikel/x/index", "id"].body)
        except Faults as faults:
            assert [problem.path for problem in faults.problems] == [PATH]
    assert time.process_time() - began < 10
