"""Packages come from the lock, whole, or one sentence says why not."""

import hashlib
import subprocess
import zipfile

import pytest

from tests.scripts.installing import install, sentence

NOWHERE = f"loop-nowhere==1.0 --hash=sha256:{'0' * 64}\n"


@pytest.fixture(scope="module")
def first(tmp_path_factory):
    """(folder, what the script said) of a first run that had nothing to install."""
    folder = tmp_path_factory.mktemp("install")
    return folder, install(folder)


@pytest.fixture
def folder(first):
    """A folder with an environment the script has made."""
    made, done = first
    assert done.returncode == 0, done.stderr
    return made


def wheel(folder, name):
    """A package in `folder`/wheels; gives its hash."""
    (folder / "wheels").mkdir(exist_ok=True)
    file = folder / f"wheels/{name}-1.0-py3-none-any.whl"
    info = f"{name}-1.0.dist-info"
    parts = {
        f"{name}.py": "",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/RECORD": "",
    }
    with zipfile.ZipFile(file, "w") as package:
        for path, text in parts.items():
            package.writestr(path, text)
    return hashlib.sha256(file.read_bytes()).hexdigest()


def importable(folder, name):
    python = folder / "venv/bin/python"
    return not subprocess.run([python, "-c", f"import {name}"], capture_output=True).returncode


def test_first_run_says_in_both_languages_that_it_sets_up_once(first):
    _, done = first
    assert (done.returncode, done.stdout, done.stderr) == (
        0, "", "Menyiapkan venv (sekali saja) … / Setting up venv (only once) …\n"
    )


@pytest.mark.parametrize("retries", ["0", "1"])
def test_without_a_network_the_sentence_says_so(folder, retries):
    done = install(folder, lock=NOWHERE, PIP_RETRIES=retries)
    id, en = sentence(done)
    assert len(done.stderr.splitlines()) == 2
    assert id.startswith("Paket tidak dapat diunduh: tidak ada sambungan jaringan.")
    assert en.startswith("The packages cannot be downloaded: there is no network.")


def test_package_with_the_hash_of_the_lock_is_installed_without_a_word(folder):
    lock = f"loop_right==1.0 --hash=sha256:{wheel(folder, 'loop_right')}\n"
    done = install(folder, lock=lock, PIP_NO_INDEX="1", PIP_FIND_LINKS="wheels")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert importable(folder, "loop_right")


def test_package_with_another_hash_is_refused_and_named(folder):
    wheel(folder, "loop_wrong")
    lock = f"loop_wrong==1.0 --hash=sha256:{'0' * 64}\n"
    done = install(folder, lock=lock, PIP_NO_INDEX="1", PIP_FIND_LINKS="wheels")
    id, en = sentence(done)
    assert id.startswith("Pemasangan paket dari some.lock gagal")
    assert en.startswith("Installing the packages of some.lock failed")
    assert "loop_wrong" in done.stderr
    assert not importable(folder, "loop_wrong")


def test_lock_without_a_hash_is_refused(folder):
    wheel(folder, "loop_bare")
    done = install(folder, lock="loop_bare==1.0\n", PIP_NO_INDEX="1", PIP_FIND_LINKS="wheels")
    sentence(done)
    assert not importable(folder, "loop_bare")
