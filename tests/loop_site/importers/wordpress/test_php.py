"""What Polylang keeps as PHP serialises it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loop_site.importers.wordpress import php


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('a:2:{s:2:"id";i:12;s:2:"en";i:13;}', {"id": 12, "en": 13}),
        ('a:1:{s:6:"locale";s:5:"id_ID";}', {"locale": "id_ID"}),
        ('s:5:"kafé";', "kafé"),
        ('s:3:"a;"";', 'a;"'),
        ("b:1;", True),
        ("d:1.5;", 1.5),
        ("N;", None),
        ("a:0:{}", {}),
    ],
)
def test_values(text, value):
    assert php.read(text) == value


@pytest.mark.parametrize(
    "text",
    ["", "x", 'O:8:"stdClass":0:{}', 's:9:"a";', "i:1", "i:x;", "a:2:{i:1;i:2;}", "i:1;i:2;",
     "a:1:{a:0:{}i:1;}", "a:1:{i:0;" * 99 + "N;" + "}" * 99, "a:999999999:{}", "s:-1:\"\";"],
)  # fmt: skip
def test_what_is_cut_or_dangerous_is_refused(text):
    with pytest.raises(ValueError):
        php.read(text)


@given(st.text(alphabet='asibNO:;{}"0123456789é ', max_size=60))
def test_any_text_is_read_or_refused(text):
    try:
        php.read(text)
    except ValueError:
        pass
