"""A machine whose Python will not do hears what to install, and nothing is made there."""

import sys

import pytest

from tests.scripts.installing import command, install, sentence

# Both say of themselves what such a Python says.
OLD = """
case $1 in
  -c) exit 1 ;;
  *) echo Python 3.8.10 ;;
esac
"""


def test_missing_python_is_named(tmp_path):
    done = install(tmp_path, "python-yang-tidak-ada")
    id, en = sentence(done)
    assert len(done.stderr.splitlines()) == 2
    assert id == (
        "Python tidak ditemukan (python-yang-tidak-ada). "
        "Pasang Python 3.11 atau lebih baru, lalu coba lagi."
    )
    assert en == (
        "Python was not found (python-yang-tidak-ada). "
        "Install Python 3.11 or newer, then try again."
    )


def test_python_that_is_too_old_is_named_with_its_version(tmp_path):
    done = install(tmp_path, command(tmp_path, OLD))
    id, en = sentence(done)
    assert len(done.stderr.splitlines()) == 2
    assert id.startswith("Python ini terlalu tua: Python 3.8.10. Perlu 3.11 atau lebih baru")
    assert en.startswith("This Python is too old: Python 3.8.10. It takes 3.11 or newer")
    assert id.endswith("make PYTHON=…") and en.endswith("make PYTHON=…")


@pytest.mark.parametrize("module", ["venv", "ensurepip"])
def test_python_without_the_venv_module_says_which_package_brings_it(tmp_path, module):
    """As Debian delivers it: the module is a package of its own."""
    absent = tmp_path / "absent"
    absent.mkdir()
    (absent / f"{module}.py").write_text("raise ImportError", "utf-8")
    python = command(tmp_path, f'PYTHONPATH={absent} exec "{sys.executable}" "$@"')
    done = install(tmp_path, python)
    id, en = sentence(done)
    assert len(done.stderr.splitlines()) == 2
    assert id.startswith("Modul venv belum ada.") and "apt install python3-venv" in id
    assert en.startswith("The venv module is missing.") and "apt install python3-venv" in en


def test_nothing_is_made_where_python_will_not_do(tmp_path):
    install(tmp_path, command(tmp_path, OLD))
    assert not (tmp_path / "venv").exists()
