"""data/editor.yml: where the editor keeps what staff write, and whom it may speak to."""

import pytest

from loop_site import security
from loop_site.editor import configuration, settings


def backend(**values):
    return configuration._backend(settings.Settings(**values))


def test_staff_sign_in_with_a_token_until_there_is_a_program_for_it():
    assert backend(repository="lembaga/situs")["auth_methods"] == ["token"]
    told = backend(repository="lembaga/situs", sign_in="https://masuk.example/")
    assert (told["auth_methods"], told["base_url"]) == (["oauth", "token"], "https://masuk.example")


def test_the_policy_names_the_api_and_nobody_else():
    github = settings.Settings(repository="lembaga/situs").origins
    assert github == ("https://api.github.com",)
    own = settings.Settings(repository="a/b", api="https://git.example:8443/api/v3").origins
    assert own == ("https://git.example:8443",)
    policy = security.editor_policy(own)
    assert "connect-src 'self' blob: data: https://git.example:8443;" in policy
    assert "githubusercontent" not in policy
    assert "unsafe-eval'" not in policy.replace("'wasm-unsafe-eval'", "")
    assert "script-src 'self' 'wasm-unsafe-eval';" in policy


@pytest.mark.parametrize("name", ["situs", "a/b/c", "https://github.com/a/b", "a b/c"])
def test_what_is_no_repository_is_told_where_it_stands(small, name):
    small.change("editor", repository=name)
    [problem] = small.faults()
    assert problem.path == "data/editor.yml"
