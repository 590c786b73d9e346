"""The same articles on stock Material with static-i18n and its search, as its manual sets it up,
with the extensions our texts are written for.
"""

import shutil

CONFIG = """
site_name: Loop Institute of Coaching
site_url: https://loop.example/
theme: {name: material, font: false}
nav: [index.md]
not_in_nav: "*"
plugins:
  - search
  - i18n:
      docs_structure: suffix
      languages:
        - {locale: id, name: Bahasa Indonesia, default: true, build: true}
        - {locale: en, name: English, build: true}
markdown_extensions: [abbr, admonition, attr_list, def_list, footnotes, md_in_html, tables, toc,
  pymdownx.betterem, pymdownx.details, pymdownx.superfences, {pymdownx.tabbed: {alternate_style: true}}]
"""


def lay_out(project, target):
    """Make a Material site at `target` of the texts in the project at `project` (both Paths)."""
    shutil.copytree(project / "docs", target / "docs")
    (target / "mkdocs.yml").write_text(CONFIG)
    return target
