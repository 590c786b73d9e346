"""Put every page where loop_site says it stands, and keep static-i18n's view of files true.

static-i18n hands over, for each language, the files of that language and, where one is missing,
the Indonesian file in its place. Such a stand-in would claim to be a page of a language it is not
in. It stays only as an excluded file, so that links to it resolve to the page in its real
language; in the other direction the same is put in by hand.
"""

import os

from mkdocs.structure.files import File, InclusionLevel

from loop_site import addresses, pictures

from . import state


def place(files, config):
    """The files of the language being built, each with its address, and the generated pages."""
    build, language = state.current(), state.language(config)
    back = build.views.say[language]("footnotes.back")
    config.mdx_configs.setdefault("footnotes", {})["BACKLINK_TITLE"] = back
    pages = {key: page for (key, spoken), page in build.site.pages.items() if spoken == language}
    foreign = {}
    for file in list(files):
        if not file.is_documentation_page():
            if _unwanted(file, build, config):
                files.remove(file)
            continue
        key = _key(file)
        if key in pages and file.locale == language:
            _settle(file, pages.pop(key), config, foreign)
        else:
            files.remove(file)
    for page in pages.values():
        file = File.generated(config, f"{page.key}.md", content=page.markdown)
        _settle(file, page, config, foreign)
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
    return files


def _key(file):
    return file.norm_src_uri.removesuffix(".md")


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


def _settle(file, page, config, foreign):
    file.dest_uri = addresses.output_file(page.url)
    file.url = page.url or "./"
    file.abs_dest_path = os.path.normpath(os.path.join(config.site_dir, file.dest_uri))
    file.inclusion = InclusionLevel.NOT_IN_NAV
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
