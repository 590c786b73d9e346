"""`python -m loop_site import word`, as staff and the workflow call it."""

import os
import subprocess
import sys

import pytest
import yaml

from tests.loop_site.importers.word import alumni_article, making
from tests.loop_site.small import ROOT, golden

ENGLISH = (
    "The name is not important, and what you will find is the story of the people that are in it."
)
NOW = {"SOURCE_DATE_EPOCH": "1795400000"}
WORKFLOW = yaml.safe_load((ROOT / ".github/workflows/word.yml").read_text("utf-8"))


@pytest.fixture
def project(small):
    small.write("mkdocs.yml", "site_name: Loop\n")
    return small.frame()


def run(
    folder, *words, command=(sys.executable, "-m", "loop_site", "import", "word"), **environment
):
    return subprocess.run(
        [*command, *map(os.fspath, words)], cwd=folder, capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT), **NOW, **environment},
    )  # fmt: skip


def test_pair_is_told_in_both_languages(project):
    project.write("naskah.docx", alumni_article.pair())
    done = run(project.root, "naskah.docx")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.rstrip("\n") == golden("import-word")


def test_what_is_decided_beforehand_is_not_asked_for(project):
    project.write("masuk/naskah.docx", making.of("Isi yang biasa dan yang pendek."))
    done = run(
        project.root / "docs",
        "--from-inbox",
        "--author",
        "redaksi",
        "--theme",
        "etika",
        "--date",
        "2026-12-24",
    )
    assert done.returncode == 0
    text = (project.root / "docs/artikel/mendengar-sebelum-menjawab/index.md").read_text("utf-8")
    assert text.startswith(
        "---\ntitle: Mendengar Sebelum Menjawab\ndate: 2026-12-24\nauthor: redaksi\ntheme: etika\n---\n"
    )
    assert "theme" not in done.stdout and "tidak ditemukan" not in done.stdout
    assert (project.root / "masuk/naskah.docx").exists()


def test_english_that_comes_later_joins_its_article(project):
    project.article("janji")
    project.write("naskah.docx", making.of(ENGLISH, title="A promise"))
    done = run(project.root, "naskah.docx", "--into", "docs/artikel/janji")
    assert done.returncode == 0, done.stderr
    text = (project.root / "docs/artikel/janji/index.en.md").read_text("utf-8")
    assert text == f"---\ntitle: A promise\nslug: a-promise\n---\n{ENGLISH}\n"
    assert "Tanggal" not in done.stdout and "penulis" not in done.stdout
    again = run(project.root, "naskah.docx", "--into", "docs/artikel/janji")
    assert (again.returncode, again.stdout) == (1, "")
    assert "docs/artikel/janji/index.en.md sudah ada dan tidak ditimpa." in again.stderr
    project.write("naskah.docx", making.of("Isi yang biasa dan yang pendek."))
    assert (
        "memuat teks Indonesia"
        in run(project.root, "naskah.docx", "--into", "docs/artikel/janji").stderr
    )
    assert (
        "tidak ada di proyek ini"
        in run(project.root, "naskah.docx", "--into", "docs/artikel/lain").stderr
    )


def test_empty_inbox_is_no_fault(project):
    project.write("masuk/README.md", "x")
    done = run(project.root, "--from-inbox")
    assert (done.returncode, done.stdout) == (
        0,
        "Tidak ada berkas di masuk/. / There is no file in masuk/.\n",
    )


@pytest.mark.parametrize(("words", "told"), [
    ([], "Sebutkan berkas .docx. / Name a .docx file."), (["a.docx", "b.docx", "--slug", "x"], "--slug"),
    (["a.docx", "--date", "kemarin"], "--date ditulis 2026-11-23"), (["a.docx", "--slug", "Dua Kata"], "--slug: huruf kecil"),
])  # fmt: skip
def test_what_cannot_be_done_is_told(project, words, told):
    done = run(project.root, *words)
    assert done.returncode == 2 and told in done.stderr and "Traceback" not in done.stderr


def test_report_that_cannot_be_written_costs_no_draft(project):
    project.write("naskah.docx", making.of("Isi yang biasa."))
    done = run(project.root, "naskah.docx", "--report", "tidak-ada/laporan.md")
    assert done.returncode == 1
    assert done.stderr.startswith("tidak-ada/laporan.md: Tidak dapat ditulis atau dihapus.")
    assert (project.root / "docs/artikel/mendengar-sebelum-menjawab/index.md").exists()


def test_fault_in_the_data_is_told_before_anything(project):
    project.write("naskah.docx", making.of("Isi."))
    project.write("data/themes.yml", "etika: [")
    done = run(project.root, "naskah.docx")
    assert done.returncode == 1 and done.stderr.startswith("data/themes.yml:")


def test_workflow_makes_a_patch_of_the_drafts_and_a_report(project, tmp_path):
    """The very commands of .github/workflows/word.yml, in a repository of their own."""
    project.write("masuk/README.md", "x")
    project.write("masuk/baik.docx", alumni_article.pair())
    project.write("masuk/palsu <b>.docx", b"%PDF-1.7 @orang")
    (project.root / ".venv/bin").mkdir(parents=True)
    python = project.root / ".venv/bin/python"
    python.write_text(f'#!/bin/sh\nexec {sys.executable} "$@"\n')
    python.chmod(0o755)
    git = ["git", "-c", "user.name=x", "-c", "user.email=x@example.org"]
    subprocess.run(["git", "init", "-q", "-b", "main"], cwd=project.root, check=True)
    project.write(".gitignore", ".venv/\n")
    subprocess.run([*git, "add", "-A"], cwd=project.root, check=True)
    subprocess.run([*git, "commit", "-qm", "x"], cwd=project.root, check=True)
    places = {
        name: str(tmp_path / name)
        for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "RUNNER_TEMP")
    }
    (tmp_path / "RUNNER_TEMP").mkdir()
    step = next(step for step in WORKFLOW["jobs"]["read"]["steps"] if step.get("id") == "word")
    done = run(project.root, step["run"], command=("bash", "-e", "-c"), **places)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "GITHUB_OUTPUT").read_text() == "draft=yes\ncode=1\n"
    report = (tmp_path / "RUNNER_TEMP/naskah/laporan.md").read_text("utf-8")
    assert report.rstrip("\n") == golden("import-word-report")
    assert (tmp_path / "GITHUB_STEP_SUMMARY").read_text("utf-8") == report
    subprocess.run(["git", "reset", "-q", "--hard"], cwd=project.root, check=True)
    lines = WORKFLOW["jobs"]["propose"]["steps"][-1]["run"].split("\n")
    apply = next(line for line in lines if line.startswith("git apply"))
    assert run(project.root, apply, command=("bash", "-e", "-c"), **places).returncode == 0
    changed = subprocess.run(
        ["git", "status", "--short"], cwd=project.root, capture_output=True, text=True, check=True
    ).stdout
    assert changed.splitlines() == [
        "A  docs/artikel/belajar-diam-di-ruang-tamu-sendiri/index.en.md",
        "A  docs/artikel/belajar-diam-di-ruang-tamu-sendiri/index.md", "D  masuk/baik.docx",
    ]  # fmt: skip


def test_workflow_opens_files_only_where_it_may_write_nothing():
    jobs = WORKFLOW["jobs"]
    assert WORKFLOW["permissions"] == {} and jobs["read"]["permissions"] == {"contents": "read"}
    assert "import word" not in str(jobs["propose"])
    assert not any("${{" in step.get("run", "") for job in jobs.values() for step in job["steps"])
