"""The article itself, and the run that read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyoxigraph import Literal

from kg.rdf.sheet import literal
from kg.rdf.vocabulary import LABEL, TYPE, nif, prov, schema, xsd

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.rdf.sheet import Sheet


def describe(sheet: Sheet, *, text: bool) -> None:
    """Write what is known of the article; its text too if ``text``."""
    article, node = sheet.reading.document, sheet.document
    sheet.add(node, TYPE, schema("NewsArticle"))
    sheet.add(node, TYPE, nif("Context"))
    if text:
        sheet.add(node, nif("isString"), literal(article.text))
    sheet.add(node, schema("sha256"), Literal(article.sha256))
    sheet.add(node, schema("identifier"), literal(article.identifier))
    sheet.add(node, schema("inLanguage"), Literal(article.language))
    if article.published:
        sheet.add(node, schema("datePublished"), Literal(article.published.isoformat(), datatype=xsd("date")))
    for name, value in (("headline", article.title), ("articleSection", article.section)):
        if value:
            sheet.say(node, schema(name), value)
    for name, values in (("publisher", (article.publisher,)), ("author", article.authors), ("url", (article.url,))):
        for value in filter(None, values):
            sheet.add(node, schema(name), literal(value))


def generated(sheet: Sheet, software: Iterable[str]) -> None:
    """Write the run that made the graph and the ``software`` it used, each as ``"name version"``.

    No time of day is written: the same text, settings and software give the same bytes.
    """
    run = sheet.activity
    sheet.add(run, TYPE, prov("Activity"))
    sheet.add(run, prov("used"), sheet.document)
    for program in software:
        agent = sheet.names.software(program)
        name, _, version = program.rpartition(" ")
        sheet.add(run, prov("wasAssociatedWith"), agent)
        sheet.add(agent, TYPE, prov("SoftwareAgent"))
        sheet.add(agent, LABEL, Literal(name or version))
        sheet.add(agent, schema("softwareVersion"), Literal(version))
