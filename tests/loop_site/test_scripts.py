"""The scripts readers get."""

from loop_site import scripts


def write(folder, **files):
    for name, text in files.items():
        (folder / f"{name}.js").write_text(text, "utf-8")


def test_bundle_keeps_modules_out_of_each_others_way(tmp_path):
    write(tmp_path, b="const name = 'b'", a="// first\nconst name = 'a'")
    assert scripts.bundle(tmp_path) == "{const name='a'}\n{const name='b'}"


def test_module_is_one_scope_that_knows_what_it_is_given(tmp_path):
    write(tmp_path, b="export const open = () => make(STYLE)", a="const make = text => text")
    made = scripts.module(tmp_path, STYLE='/a"b.css')
    assert made.startswith('const STYLE="/a\\"b.css"')
    assert made.index("const make") < made.index("export const open")
    assert "{const" not in made
