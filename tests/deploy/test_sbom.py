"""The bill of materials is what CycloneDX's own schema asks for."""

import subprocess

from scripts import apart, sbom
from tests.conftest import ROOT

PACKAGE = "cyclonedx-python-lib[json-validation]==11.12.0"
VALID = """
import sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(sys.stdin.read())
sys.exit(str(fault.data.message) if fault else 0)
"""


def valid(text):
    python = apart.environment("cyclonedx", PACKAGE)
    return subprocess.run(
        [python, "-c", VALID], input=text, text=True, capture_output=True, check=False
    )


def test_bill_is_valid():
    text = sbom.bill((ROOT / "requirements.lock").read_text("utf-8"))
    done = valid(text)
    assert done.returncode == 0, done.stderr
    assert valid(text.replace('"library"', '"book"', 1)).returncode == 1
