"""Put every page where loop_site says it stands, and keep static-i18n's view of files true.

static-i18n pairs files by language and puts the Indonesian file in the place of one that is
missing. Such a stand-in would claim to be a page of a language it is not in, and pairing thousands
of texts twice takes half a second; loop_site has paired them already. So static-i18n is shown
everything but the texts. A page of the other language only is put in as an excluded file, so that
links to it resolve to the page in its real language.
"""

import os
import posixpath

from mkdocs.structure.files import File, InclusionLevel

from loop_site import addresses, pictures
from loop_site.languages import DEFAULT

from . import settled, state

_ALL = InclusionLevel.all


def set_texts_aside(files, config):
    """`files` without the texts, which `place` puts back."""
    build = state.current()
    build.texts = {file.src_uri: file for file in files.documentation_pages(inclusion=_ALL)}
    for file in build.texts.values():
        files.remove(file)
    return files


def place(files, config):
    """The files of the language being built, each with its address, and the generated pages."""
    build, language = state.current(), state.language(config)
    speak(config, language)
    if build.face is None and build.ours:
        build.face = settled.face(build, config, files)
        build.menu = {name.removesuffix(".md") for name in config.nav}
    foreign = {}
    for file in list(files):
        if _unwanted(file, build, config):
            files.remove(file)
    for page in build.site.pages.values():
        if page.language == language:
            file = build.texts.get(page.path.removeprefix("docs/")) or File.generated(
                config, f"{page.key}.md", content=page.markdown
            )
            _put(file, page, config, foreign)
            settled.settle(file, page, language)
            files.append(file)
    for key, urls in build.site.urls.items():
        if language not in urls:
            spoken, url = next(iter(urls.items()))
            files.append(_elsewhere(key, spoken, url, language, config, foreign))
    for key in build.site.hidden:
        files.append(_unseen(key, language, config))
    for file in files.documentation_pages():
        file.alternates = {file.locale: file}
    config.plugins["i18n"].i18n_files_per_language[language] = files.documentation_pages()
    # Ours are pages like any other, and the sitemap is written once for all languages.
    config.theme.static_templates -= {"404.html", "sitemap.xml"}
    _find_quickly(files, language)
    return files


def speak(config, language):
    """Have what Markdown's extensions say of their own said in `language`."""
    back = state.current().views.say[language]("footnotes.back")
    config.mdx_configs.setdefault("footnotes", {})["BACKLINK_TITLE"] = back


def _find_quickly(files, language):
    """Have MkDocs find the target of a link as static-i18n does, without its many paths."""
    slowly, known = files.get_file_from_path, files.src_uris

    def find(path):
        stem, ending = posixpath.splitext(path)
        if ending != ".md" or path != posixpath.normpath(path):
            return slowly(path)
        names = (f"{stem}.{language}.md", f"{stem}.{DEFAULT}.md", path)
        return next((known[name] for name in names if name in known), None)

    files.get_file_from_path = find


def _unwanted(file, build, config):
    """Theme files the pages do not use, and the pictures of articles that are not shown."""
    if file.src_dir != config.docs_dir and file.generated_by is None:
        return build.ours
    own = {config.theme.get("logo"), config.theme.get("favicon")}
    if pictures.is_picture(file.src_uri) and file.src_uri not in own:
        file.inclusion = InclusionLevel.EXCLUDED
    return any(
        file.src_uri.startswith(key.removesuffix("index"))
        for key in build.site.hidden
        if key.endswith("/index")
    )


def _put(file, page, config, foreign):
    file.dest_uri = addresses.output_file(page.url)
    file.url = page.url or "./"
    file.abs_dest_path = os.path.normpath(os.path.join(config.site_dir, file.dest_uri))
    file.inclusion = InclusionLevel.NOT_IN_NAV
    file.name = file.name.removesuffix(f".{page.language}")
    file.locale = file.locale_alternate_of = page.language
    file.norm_src_uri = f"{page.key}.md"
    file.loop_key = page.key
    file.loop_foreign = foreign


def _elsewhere(key, spoken, url, language, config, foreign):
    """A page of the other language only: nothing is written, links to it lead to it."""
    file = File.generated(config, f"{key}.md", content="", inclusion=InclusionLevel.EXCLUDED)
    file.dest_uri, file.url = addresses.output_file(url), url
    file.locale, file.locale_alternate_of, file.norm_src_uri = spoken, language, f"{key}.md"
    file.loop_key, file.loop_foreign = key, {}
    foreign[url] = spoken
    return file


def _unseen(key, language, config):
    """An article or person not shown: links to it resolve, and become plain text, see content."""
    file = File.generated(config, f"{key}.md", content="", inclusion=InclusionLevel.EXCLUDED)
    file.dest_uri = file.url = f"{state.UNSEEN}/{key}/"
    file.locale = file.locale_alternate_of = language
    file.norm_src_uri, file.loop_key, file.loop_foreign = f"{key}.md", key, {}
    return file
