"""RSS and Atom files."""

from __future__ import annotations

import datetime as dt

import pytest

from kg.errors import InputError
from kg.model import Document
from kg.read import feed

RSS = """<?xml version="1.0"?><rss version="2.0"><channel><title>Le Phare</title>
<item><title>Le bac repart</title><link>http://exemple.fr/bac</link><pubDate>Mon, 03 Feb 2020 08:00:00 +0100</pubDate>
<description><![CDATA[<p>Le bac de <b>Porzay</b> navigue.</p><p>La foule attend.</p>]]></description></item>
</channel></rss>"""
ATOM = """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Le Phare</title><id>urn:f</id>
<updated>2020-02-03T08:00:00Z</updated><entry><title>Le bac repart</title><id>urn:1</id>
<updated>2020-02-03T08:00:00Z</updated><author><name>Ana Riou</name></author>
<content type="html">Le bac navigue.</content></entry></feed>"""


def test_an_entry_is_an_article() -> None:
    """Title, text in paragraphs, date, outlet and address."""
    [document] = feed.read(RSS.encode(), "flux.rss")
    assert isinstance(document, Document)
    assert document.text == "Le bac repart\n\nLe bac de Porzay navigue.\n\nLa foule attend."
    assert (document.published, document.publisher) == (dt.date(2020, 2, 3), "Le Phare")
    assert document.url == "http://exemple.fr/bac"


@pytest.mark.parametrize(
    ("form", "written"),
    [
        (RSS, "Tue, 04 Feb 2020 00:30:00 +0100"),
        (ATOM, "2020-02-04T00:30:00+01:00"),
        (ATOM, "2020-02-04T23:30:00-05:00"),
    ],
)
def test_the_day_is_that_of_the_newsroom(form: str, written: str) -> None:
    """An article of half past midnight in Paris is not of the day before, which it is at Greenwich."""
    content = form.replace("Mon, 03 Feb 2020 08:00:00 +0100", written).replace("2020-02-03T08:00:00Z", written)
    [document] = feed.read(content.encode(), "flux")
    assert isinstance(document, Document)
    assert document.published == dt.date(2020, 2, 4)


def test_atom_is_read_alike() -> None:
    """The other format of feeds, with its author."""
    [document] = feed.read(ATOM.encode(), "flux.atom")
    assert isinstance(document, Document)
    assert (document.identifier, document.authors) == ("urn:1", ("Ana Riou",))


@pytest.mark.parametrize(
    "content",
    [
        b'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel>&b;</channel></rss>',
        b'<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel>&x;</channel></rss>',
        b"<rss><channel>",
        b"<livre/>",
    ],
)
def test_what_is_no_feed_or_harms_is_refused(content: bytes) -> None:
    """Entities are neither expanded nor fetched."""
    with pytest.raises(InputError):
        list(feed.read(content, "a.xml"))


@pytest.mark.parametrize(
    ("form", "category"),
    [
        (RSS, "<category>Mer</category><category>Brest</category>"),
        (ATOM, '<category term="mer" label="Mer"/>'),
        (ATOM, '<category term="Mer"/>'),
    ],
)
def test_the_first_category_is_the_section(form: str, category: str) -> None:
    """Its label, where it has one beside its code."""
    [document] = feed.read(form.replace("<title>Le bac repart</title>", f"<title>x</title>{category}").encode(), "flux")
    assert isinstance(document, Document)
    assert document.section == "Mer"
