"""The contact page with somebody's answers in it, and what to mend said where it is."""

import copy

import lxml.html
from lxml.html import builder

from loop_site.contact import form

WORDS = {"missing": "data-missing", "wrong": "data-wrong", "long": "data-long"}


def filled(page, given, faults, failure, topics):
    """The bytes of the page that asks again, or None where `page` holds no form.

    page: the built contact page as a tree. given: form.answers. faults: {field: what is wrong}.
    failure: words for what stopped the whole form, or None. topics: {key: title}.
    """
    page = copy.deepcopy(page)
    asked, summary = page.find(".//form[@id='loop-form']"), page.find(".//*[@id='loop-errors']")
    if asked is None or summary is None:
        return None
    _put_answers(asked, given, topics)
    items = [_mark(page, name, kind) for name, kind in faults.items()]
    if failure:
        items.insert(0, builder.LI(failure))
    _show(page, summary, items)
    return lxml.html.tostring(page, doctype="<!doctype html>", encoding="utf-8")


def _put_answers(asked, given, topics):
    _offer(asked, given["topic"], topics)
    for name in form.FIELDS:
        fields, answer = asked.xpath(".//*[@name=$name]", name=name), given[name]
        options = [field for field in fields if field.get("type") in ("radio", "checkbox")]
        chosen = answer.split("\n")
        for option in options:
            _choose(option, chosen, "checked")
        offered = {option.get("value", "on") for option in options}
        for field in fields:
            if field.tag == "select":
                _select(field, answer)
            elif field.tag == "textarea":
                field.text = "\n".join(line for line in chosen if line not in offered)
            elif field not in options:
                field.set("value", answer)
    for field in asked.xpath(".//input[@name='started']"):
        field.drop_tree()


def _offer(asked, key, topics):
    """Add the topic somebody brought along from an article, where the page does not offer it."""
    menu = asked.find(".//select[@name='topic']")
    if menu is None or key not in topics or key in menu.xpath(".//option/@value"):
        return
    menu.append(builder.OPTION(topics[key], value=key))


def _select(menu, answer):
    options = list(menu.iter("option"))
    if answer in [option.get("value", option.text) for option in options]:
        for option in options:
            _choose(option, [answer], "selected")


def _choose(option, chosen, attribute):
    """Choose a radio button, checkbox or option where it was chosen; else it is left open.

    A radio button that the page has chosen itself stays so while nothing was answered.
    """
    if option.get("type") == "radio" and chosen == [""]:
        return
    option.attrib.pop(attribute, None)
    if option.get("value", option.text or "on") in chosen:
        option.set(attribute, attribute)


def _mark(page, name, kind):
    """Say at the field what is wrong with it; gives the same for the summary."""
    note, control = page.find(f".//*[@id='{name}-error']"), page.find(f".//*[@id='{name}']")
    words = note.get(WORDS[kind], "") if note is not None else ""
    if note is not None:
        note.text = words
        note.attrib.pop("hidden", None)
    if control is not None:
        control.set("aria-invalid", "true")
        told = f"{name}-error {control.get('aria-describedby', '')}".strip()
        control.set("aria-describedby", told)
        for field in control.iterancestors():
            if "loop-field" in field.classes:
                field.classes.add("loop-field--wrong")
                break
    return builder.LI(builder.A(words or name, href=f"#{name}"))


def _show(page, summary, items):
    summary.attrib.pop("hidden", None)
    summary.set("autofocus", "autofocus")  # what GOV.UK does with a script, without one
    listed = summary.find(".//ul")
    for item in items:
        listed.append(item)
    title = page.find(".//title")
    title.text = f"{summary.get('data-title', '')}{title.text or ''}"
