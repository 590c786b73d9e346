"""The bill of materials names everything that is locked, and nothing without a licence."""

import json
import re

from scripts import sbom
from tests.conftest import ROOT

LOCK = (ROOT / "requirements.lock").read_text("utf-8")
SHARED = {"MIT", "BSD", "Apache", "MPL", "PSF", "OFL", "CMU", "Clause", "OR", "AND", "MIT-CMU"}


def test_every_locked_package_is_named_with_its_hashes():
    told = {one["purl"]: one for one in json.loads(sbom.bill(LOCK))["components"]}
    locked = re.findall(r"^([a-z0-9-]+)==([^ ;]+)", LOCK, re.MULTILINE)
    assert len(locked) > 40
    assert set(told) == {f"pkg:pypi/{name}@{version}" for name, version in locked}
    hashes = sum(len(one["externalReferences"]) for one in told.values())
    assert hashes == LOCK.count("--hash=sha256:")


def test_every_package_has_a_licence_that_may_be_passed_on():
    named = {name: sbom.licence(name) for name, _, _ in sbom.packages(LOCK)}
    assert [name for name, said in named.items() if not said] == []
    words = {word for said in named.values() for word in re.findall("[A-Za-z]+", said)}
    assert words <= SHARED


def test_same_lock_same_bytes():
    assert sbom.bill(LOCK) == sbom.bill(LOCK)
    assert "requirements" not in sbom.bill(LOCK) and str(ROOT) not in sbom.bill(LOCK)


def test_people_can_read_it_too():
    assert "| pyyaml | 6.0.3 | MIT |" in sbom.licences(LOCK)
