"""Each receiver of messages gets the form as it expects it."""

import pytest

from loop_site.booking.receivers import receiver
from loop_site.booking.settings import Booking

KINDS = {"penuh": {"name": {"id": "Sesi", "en": "Session"}, "minutes": 60}}
THANKS = ("/terima-kasih/", "https://loop.example/terima-kasih/")


def chosen(name, address=None, language="id"):
    booking = Booking(provider="off", kinds=KINDS, receiver=name, receiver_address=address)
    return receiver(booking, language, "/kirim/", *THANKS)


def test_own_receiver_stands_on_the_same_host():
    own = chosen("own")
    assert (own.action, own.origin, own.honeypot) == ("/kirim/", None, "website")


def test_other_address_is_allowed_in_the_policy():
    other = chosen("url", "https://terima.example:8443/pesan?x=1")
    assert (other.action, other.origin) == (
        "https://terima.example:8443/pesan?x=1", "https://terima.example:8443",
    )


def test_netlify_finds_its_form_by_name_in_each_language():
    assert chosen("netlify", language="en").hidden == (("form-name", "kontak-en"),)
    netlify = chosen("netlify")
    assert netlify.action == "/terima-kasih/"
    assert dict(netlify.attributes) == {
        "name": "kontak-id", "data-netlify": "true", "netlify-honeypot": "website",
    }


def test_formspree_has_its_own_trap_and_way_back():
    formspree = chosen("formspree", "xyzabc")
    assert formspree.action == "https://formspree.io/f/xyzabc"
    assert (formspree.honeypot, formspree.origin) == ("_gotcha", "https://formspree.io")
    assert formspree.hidden == (("_next", THANKS[1]),)


def test_web3forms_gets_its_key_and_no_trap():
    web3forms = chosen("web3forms", "0-1-2")
    assert web3forms.action == "https://api.web3forms.com/submit"
    assert web3forms.honeypot is None
    assert dict(web3forms.hidden) == {"access_key": "0-1-2", "redirect": THANKS[1]}


@pytest.mark.parametrize("name", ["own", "url", "netlify", "formspree", "web3forms"])
def test_no_receiver_is_told_anything_of_the_reader_in_its_address(name):
    assert "{" not in chosen(name, "https://a.example/").action
