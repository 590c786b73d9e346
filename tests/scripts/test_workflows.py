"""Workflows may do little, and run only what cannot change under the same name."""

import re

import pytest
import yaml

from tests.conftest import ROOT

FILES = sorted((ROOT / ".github/workflows").glob("*.yml"))
MAY_WRITE = {
    ("answer.yml", "answer"): {"pull-requests"},
    ("publish.yml", "pages"): {"pages", "id-token"},
    ("watch.yml", "watch"): {"issues"},
    ("word.yml", "propose"): {"contents", "pull-requests"},
}
BY_NAME = pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)


def jobs(file):
    return yaml.safe_load(file.read_text("utf-8"))["jobs"].items()


@BY_NAME
def test_every_action_is_pinned_by_its_commit_and_names_its_version(file):
    used = re.findall(r"uses: (.+)", file.read_text("utf-8"))
    assert used
    assert [
        one for one in used if not re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40} # v[0-9.]+", one)
    ] == []


@BY_NAME
def test_every_job_has_the_least_rights_and_an_end(file):
    assert yaml.safe_load(file.read_text("utf-8"))["permissions"] == {}
    for name, job in jobs(file):
        written = {right for right, level in job["permissions"].items() if level == "write"}
        assert written == MAY_WRITE.get((file.name, name), set())
        assert set(job["permissions"].values()) <= {"read", "write"}
        assert job["timeout-minutes"] <= 30


@BY_NAME
def test_nothing_a_stranger_writes_becomes_a_command(file):
    for _, job in jobs(file):
        for step in job["steps"]:
            written = re.findall(r"\$\{\{(.*?)\}\}", step.get("run", ""))
            assert {one.strip() for one in written} <= {"github.event.number"}
    assert "pull_request_target" not in file.read_text("utf-8")


def test_publishing_is_hourly_and_one_at_a_time():
    told = yaml.safe_load((ROOT / ".github/workflows/publish.yml").read_text("utf-8"))
    assert re.fullmatch(r"\d+ \* \* \* \*", told[True]["schedule"][0]["cron"])
    assert told["concurrency"]["cancel-in-progress"] is False


@pytest.mark.parametrize("file", ["publish.yml"])
def test_deploying_asks_for_an_editor(file):
    for name, job in jobs(ROOT / ".github/workflows" / file):
        if name in ("pages", "desk"):
            continue
        assert job["env"]["EDITOR_REQUIRED"] == "1"
        run = [step.get("run", "") for step in job["steps"]]
        built = next(place for place, command in enumerate(run) if command.endswith("make build"))
        assert "make editor" in run[:built]


@pytest.mark.parametrize("file", ["check.yml", "publish.yml"])
def test_what_waits_is_told_before_anything_can_fail_and_stops_nothing(file):
    for name, job in jobs(ROOT / ".github/workflows" / file):
        if name == "pages":
            continue
        run = [step.get("run", "") for step in job["steps"]]
        (place,) = [number for number, command in enumerate(run) if "loop_site desk" in command]
        assert run[place].endswith('>>"$GITHUB_STEP_SUMMARY"')
        if name != "desk":  # it does nothing else, so a fault of its own is seen there
            assert job["steps"][place]["continue-on-error"] is True
        assert any("make .venv/.ready" in command for command in run[:place])
        failing = ("make editor", "make build", "make check ARGS=--format=github")
        assert not set(failing) & set(run[:place])
        (source,) = [step for step in job["steps"] if "checkout" in step.get("uses", "")]
        assert source["with"]["fetch-depth"] == 0  # sentences that changed stand in history
