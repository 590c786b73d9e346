"""The answer to a pull request: one comment, and nothing that came with the change is believed."""

import json
import re

import pytest
import yaml

from loop_site.commands.comments import MARK
from scripts import answer
from tests.conftest import ROOT

HEAD = "a" * 40
FOUND = {"path": "docs/a.md", "line": 3, "rule": "link-broken", "id": "Tautan putus.", "en": "Broken.",
         "severity": "error"}  # fmt: skip
PREVIEW = "https://pr-7.loop.pages.dev"


@pytest.fixture
def left(tmp_path):
    """The folder a check left, and a way to answer from it: (exit code, calls of GitHub, body)."""
    (tmp_path / "found.json").write_text(json.dumps([FOUND]))
    (tmp_path / "number").write_text("7\n")
    (tmp_path / "preview").write_text(PREVIEW)

    def run(head=HEAD, earlier="", own="true"):
        calls, bodies = [], []

        def gh(*words, body=None):
            calls.append(words)
            bodies.append(body)
            return f"{head}\n" if "pulls" in words[0] else earlier if "--paginate" in words else ""

        environment = {"GH_REPO": "lembaga/situs", "HEAD": HEAD, "OWN": own}
        return answer.main(tmp_path, environment, gh), calls, bodies[-1] if bodies else None

    run.folder = tmp_path
    return run


def test_first_answer_is_a_new_comment(left):
    code, calls, body = left()
    assert code == 0
    assert calls[-1][:3] == ("repos/lembaga/situs/issues/7/comments", "--method", "POST")
    assert body.startswith(MARK) and "- baris 3: Tautan putus" in body
    assert f"[Lihat pratinjau]({PREVIEW})" in body


def test_later_answer_renews_it(left):
    _, calls, _ = left(earlier="101\n202\n")
    assert calls[-1][:3] == ("repos/lembaga/situs/issues/comments/101", "--method", "PATCH")


def test_result_of_another_state_is_not_told(left, capsys):
    code, calls, _ = left(head="b" * 40)
    assert (code, len(calls)) == (1, 1)
    assert "keadaan terbaru" in capsys.readouterr().err


@pytest.mark.parametrize("number", ["", "0", "7; rm", "7/../8", "٧", "9" * 20])
def test_number_that_is_none_asks_nobody(left, number):
    (left.folder / "number").write_text(number)
    assert left()[:2] == (1, [])


@pytest.mark.parametrize("found", [
    "", "[", "{}x", "[1]", '[{"path": "a"}]', json.dumps([{**FOUND, "line": "3"}]), "[" * 100_000,
    json.dumps([{**FOUND, "line": True}]), json.dumps([{**FOUND, "severity": "none"}]),
    json.dumps([{**FOUND, "id": ["x"]}]), json.dumps({"path": 1}),
])
def test_report_that_is_none_is_called_unfinished(left, found):
    (left.folder / "found.json").write_text(found)
    assert "tidak selesai" in left()[2]


@pytest.mark.parametrize(("preview", "own"), [
    (PREVIEW, "false"), ("https://jahat.example", "true"), (f"{PREVIEW}) [x](https://a.example", "true"),
    ("javascript:alert(1)", "true"), ("", "true"),
])
def test_preview_is_told_only_of_our_own_branches_and_hosts(left, preview, own):
    (left.folder / "preview").write_text(preview)
    assert "pratinjau" not in left(own=own)[2]


def workflow(name):
    return yaml.safe_load((ROOT / f".github/workflows/{name}.yml").read_text("utf-8"))


def test_what_may_comment_runs_nothing_of_the_change_and_what_runs_it_may_not_write():
    (job,) = workflow("answer")["jobs"].values()
    assert job["permissions"] == {"contents": "read", "actions": "read", "pull-requests": "write"}
    (checkout,) = [step for step in job["steps"] if "checkout" in step.get("uses", "")]
    assert "ref" not in checkout["with"]
    assert all("${{" not in step.get("run", "") for step in job["steps"])
    for checked in workflow("check")["jobs"].values():
        assert set(checked["permissions"].values()) == {"read"}


@pytest.mark.parametrize("name", ["answer", "check"])
def test_every_action_is_pinned_by_its_commit(name):
    used = re.findall(r"uses: (.+)", (ROOT / f".github/workflows/{name}.yml").read_text("utf-8"))
    assert used
    assert [one for one in used if not re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40} # v[0-9.]+", one)] == []


def test_answer_follows_the_check_and_finds_what_it_left():
    assert workflow("answer")[True]["workflow_run"]["workflows"] == [workflow("check")["name"]]
    (kept,) = [
        step["with"]["name"] for step in workflow("check")["jobs"]["check"]["steps"]
        if "upload-artifact" in step.get("uses", "")
    ]  # fmt: skip
    (job,) = workflow("answer")["jobs"].values()
    assert f"--name {kept} " in job["steps"][-1]["run"]
