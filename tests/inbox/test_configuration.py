"""`serve` starts only where somebody answers for what is received; it says what is missing."""

import stat

import pytest

from inbox import session, settings
from loop_site.problems import Faults
from tests.inbox.running import command
from tests.loop_site.small import golden

INSTITUTE = dict.fromkeys(
    ["legal_name", "address", "email", "whatsapp", "phone", "socials", "response_time", "price",
     "data_controller", "privacy_contact", "retention_days"]
) | {"name": "Loop"}  # fmt: skip
KINDS = {"penuh": {"name": {"id": "Penuh", "en": "Full"}, "minutes": 60}}


def unset(project):
    project.data("institute", INSTITUTE)


def received_elsewhere(project):
    project.data("booking", {"provider": "off", "kinds": KINDS, "receiver": "netlify"})


def broken_institute(project):
    project.data("institute", {**INSTITUTE, "retention_days": "banyak"})


@pytest.mark.parametrize(
    "spoil", [unset, received_elsewhere, broken_institute], ids=lambda it: it.__name__
)
def test_serve_refuses_as_agreed(project, spoil):
    spoil(project)
    done = command(project.root, "serve")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.rstrip("\n") == golden(f"inbox-serve-{spoil.__name__.replace('_', '-')}")


def test_serve_without_a_site_names_the_setting(project):
    done = command(project.root, "serve", INBOX_SITE="tidak-ada")
    assert done.returncode == 1
    assert done.stderr.startswith("INBOX_SITE: ") and "make build" in done.stderr


def test_serve_without_a_place_for_its_database_names_the_setting(project):
    done = command(project.root, "serve", INBOX_DATABASE="data/ui.yml/x")
    assert done.returncode == 1
    assert done.stderr.startswith("INBOX_DATABASE: ") and "Traceback" not in done.stderr


def test_secret_is_made_once_and_only_its_owner_reads_it(project):
    told = settings.read({}, project.root)
    told.database.parent.mkdir()
    secret = session.secret(told)
    assert len(secret) >= 32 and session.secret(told) == secret
    assert stat.S_IMODE((project.root / "var/inbox-secret").stat().st_mode) == 0o600
    assert session.secret(settings.read({"INBOX_SECRET": "x" * 32}, project.root)) == "x" * 32
    (project.root / "var/inbox-secret").write_text("")
    with pytest.raises(Faults, match="INBOX_SECRET: "):
        session.secret(told)
