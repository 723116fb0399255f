"""A text five times as long takes five times the work: a count of the lines of kg that run, not a time."""

from __future__ import annotations

import sys
from collections import Counter
from itertools import cycle, islice, product
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import kg
from kg.extract import understand
from kg.lang import LANGUAGES
from kg.model import Document
from kg.work import parser

if TYPE_CHECKING:
    from types import FrameType

    from _typeshed import TraceFunction

HOME = str(Path(kg.__file__).parent)
FEW, MANY = 800, 4_000
#: How much more work a word may be in the long text, where what was told before has grown.
SLACK = 1.1

TOWNS = ("Dax", "Gray", "Dole", "Lure", "Vesoul", "Agen", "Auch", "Foix", "Gap", "Digne", "Privas", "Mende", "Rodez")
FIRST = ("Luc", "Marie", "Jean", "Paul", "Anne", "Sophie", "Karim", "Yves", "Nadia", "Hugo")
LAST = [*map("".join, product(("Ab", "Ro", "Pe", "Du", "Le"), ("lan", "roux", "ten"), ("dor", "mar", "vil", "san")))]
KINDS = {
    "office": [
        f"À {town}, le maire, Luc Abel, a annoncé mardi que la commune fermerait l'école. « Je n'ai pas le choix », a "
        f"expliqué le maire. Le ministre, arrivé à {before}, a rencontré le préfet, qui n'a pas répondu."
        for before, town in zip(("Guéret", *TOWNS), TOWNS, strict=False)
    ],
    "new names": [
        f"{first} {last}, directeur de {last[::-1].capitalize()} SA, a racheté Orial pour 3 millions d'euros. « Un bon "
        f"choix », a déclaré {first} {last}. Il a rencontré {other}, maire de {last}-sur-Mer."
        for first, last, other in zip(cycle(FIRST), LAST, reversed(LAST), strict=False)
    ],
    "speech": [
        "« Nous avons perdu dix emplois », a dit le directeur. « Il faut agir », a-t-il ajouté. « Oui », répond-elle.",
        "« Oui », dit Ana Roux. Selon lui, 40 % des salariés partiront. Le syndicat dénonce « un scandale ».",
    ],
    "happenings": [
        "Le séisme a fait 12 morts à Lima mardi. L'attentat a tué trois soldats. Vorex a racheté Nexia en 2013.",
        "La grève a commencé le 3 juin 2013. L'usine ouvrira en 2015. L'accord a été signé par le groupe et les élus.",
    ],
    "names in a row": [
        f"Ont signé {first} {last} {other} {last[::-1].capitalize()} {first} {last.lower().capitalize()}."
        for first, other, last in zip(cycle(FIRST), cycle(FIRST[::-1]), LAST, strict=False)
    ],
    "brackets": [
        f"{first} {last} ({last[::-1].capitalize()}) a battu {other} {last} (Velox {last}) à la régate de Dax."
        for first, other, last in zip(cycle(FIRST), cycle(FIRST[::-1]), LAST, strict=False)
    ],
    "who is where, and who leads": [
        f"À {town}, {first} {last} a succédé à {other} {last} à la tête de {last[::-1].capitalize()} SA. Le cortège a "
        f"quitté la place d'Armes. Son homologue de {before}, {other} {last}, l'a reçu. Le maire Luc Abel a parlé."
        for before, town, first, other, last in zip(
            cycle(TOWNS[1:]), cycle(TOWNS), cycle(FIRST), cycle(FIRST[::-1]), LAST
        )
    ],
    "crime": [
        f"{first} {last} a tué Jean Ablan à {town}. La victime avait 40 ans. Le tueur a fui. Le suspect, 30 ans, est "
        f"jugé. Le Sénat siège : les sénateurs ont ri. Le FC Metz joue. Les Messins mènent, a dit le procureur."
        for town, first, last in zip(cycle(TOWNS), cycle(FIRST), LAST)
    ],
    "echoes": [
        "« Il faut agir vite »\n\nLe directeur a parlé. « Il faut agir vite », a dit Ana Roux. C'est l'avis de Luc.",
        "« Rien ne va plus »\n\nLe maire de Dax a ri. Elle exige un vote. La grève irrite Orial. Elle dit non.",
    ],
    "trial": [
        "« Assez », a dit à l'audience le président, Luc Abel. Il a volé un vélo. Le tribunal a jugé Jean Ablan.",
        "Le président, Luc Abel, a ajouté : « Encore ? » Il a écopé de dix mois. Il nie les faits.",
    ],
    "interview": [
        f"M. V. : {first} {last} a-t-il parlé ?\n\nAna Roux : Il a vu {other} {last} à Dax.\n\nM. V. : Et alors ?"
        for first, other, last in zip(cycle(FIRST), cycle(FIRST[::-1]), LAST, strict=False)
    ],
    "one man and his town": ["Luc Abel est maire de Dax.", "Luc Abel, maire de Dax, dort.", "Le maire de Dax rit."],
    "sites": [f"La catastrophe de {last} a eu lieu au camp de {last[::-1].capitalize()}." for last in LAST],
    "no full stop": ["le maire de Dax Luc Abel a annoncé mardi que l'école fermerait et il a reçu 3 millions d'euros"],
    "table": ["Dax 12 45 % 3 000 € 2012", "Gray\t15\t50 %\t4 000 €\t12 mars 2013", "| Dole | 12,5 | 3 | 2014 |"],
}


class Lines:
    """Counts the lines of kg that run, by the name of their function; a turn of a loop is one more."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()

    def __enter__(self) -> Counter[str]:
        self._before = sys.gettrace()
        sys.settrace(self._entered)
        return self.counts

    def __exit__(self, *_: object) -> None:
        sys.settrace(self._before)

    def _entered(self, frame: FrameType, _event: str, _value: object) -> TraceFunction | None:
        ours = frame.f_code.co_filename.startswith((HOME, "<"))  # generated methods have no file
        return self._ran if ours else None

    def _ran(self, frame: FrameType, event: str, _value: object) -> TraceFunction:
        if event == "line":
            self.counts[frame.f_code.co_name] += 1
        return self._ran


def written(paragraphs: list[str], words: int) -> Document:
    """The paragraphs over and over, up to so many words."""
    each = sum(len(paragraph.split()) for paragraph in paragraphs) / len(paragraphs)
    return Document("\n\n".join(islice(cycle(paragraphs), round(words / each))))


def work(document: Document) -> None:
    """Parse and read it."""
    [text] = parser("fr").parse([document])
    understand(text, LANGUAGES["fr"])


def per_word(document: Document) -> dict[str, float]:
    """The lines run for each word, by function."""
    with Lines() as counts:
        work(document)
    size = len(document.text.split())
    return {name: count / size for name, count in counts.items()}


@pytest.mark.parametrize("kind", KINDS)
def test_work_per_word_is_flat(kind: str) -> None:
    """Nothing is looked for again in all that came before."""
    short, long = (written(KINDS[kind], words) for words in (FEW, MANY))
    work(short)  # what is made at the first use
    few, many = per_word(short), per_word(long)
    worst = sorted(many, key=lambda name: few.get(name, 0.0) - many[name])[:5]
    assert sum(many.values()) <= SLACK * sum(few.values()), [(name, few.get(name), many[name]) for name in worst]
