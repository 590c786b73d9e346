"""A build that stands still, for what happens meanwhile."""

from tests.preview.running import eventually

HOOK = """
import pathlib, time
pathlib.Path("at-work").touch()
while pathlib.Path("held").exists():
    time.sleep(0.02)

def on_post_page(output, page, config):
    return output.replace("</main>", "<p>Sesudah ditahan</p></main>")
"""
AFTER = "Sesudah ditahan"  # what pages say that come from such a build


def ask_to_hold(root):
    """From its next build on the project at `root` stands still; gives the way to let it go."""
    held, hooks = root / "held", root / "hooks.py"
    held.touch()
    hooks.write_text(hooks.read_text("utf-8") + HOOK, "utf-8")
    return held.unlink


def hold_builds(root):
    """The same for a project that is previewed: once this returns, a build stands still."""
    let_go = ask_to_hold(root)
    wait_for_build(root)
    return let_go


def wait_for_build(root):
    eventually((root / "at-work").exists, "a build at work")
