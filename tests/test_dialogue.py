"""Tests of :mod:`kg.extract.quotations.dialogue`: the lines of interviews; and of names behind or below quotations."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.terms import Manner

if TYPE_CHECKING:
    from conftest import Read

LABELLED = """Entretien : Marie Duval, présidente du club

Wikinews : Bonjour, pouvez-vous vous présenter ?
Marie Duval : Je préside le club depuis 2010. J'y joue aussi.
Wikinews : Combien avez-vous de membres ?
M. D. : Nous comptons environ 150 membres, « presque tous » bénévoles.
Marie Duval : Et cela suffit."""
ASKED = """Entretien avec Paul Ricard

Paul Ricard dirige le musée de Dax depuis 2008.

Pourquoi ce musée ?

La ville le demandait depuis longtemps.

Combien de visiteurs recevez-vous ?

Nous recevons 20 000 visiteurs par an."""
LOUD = """Luc Arnaud : « Le port doit vivre »

LE PHARE - Le port va-t-il fermer ?
LUC ARNAUD - Non, il restera ouvert en mai.
LE PHARE - Et les quais ?
LUC ARNAUD - Nous les réparons."""
RECORDED = """« On ne vendra pas le port »

Ana Bas dirige le port de Dax depuis 2010.

Pourquoi ce refus ?

Ana Bas : Parce que la ville y perdrait.

Orial affirme que vous avez tout signé.

C'est faux. Rien n'est signé.

Que demandez-vous ?

Un vote, et vite.

Propos recueillis par Luc Roy"""
HEADED = """Gray : Luc Morel : « On va se battre »

C'est une défaite qui fait mal ?

Oui, on méritait mieux.

Le podium s'éloigne…

Je ne veux pas en parler.

Votre gardien s'est blessé ?

Nous attendons les examens."""
TURNED = """Entretien avec Ana Bas

Q. Pourquoi ce port ?

R. La ville le voulait.

- Et les quais ?

- Nous les réparons."""
QUOTED = """Trois questions à Ana Bas, armatrice

Pourquoi ce port ?

« La ville le voulait. »

Et les quais ?

« Nous les réparons. »"""
INLINE = """Le port de Dax rouvre

Sa directrice, Ana Bas, répond à nos questions.

Pourquoi ce port ? La ville le voulait depuis des années.

Et les quais ? Nous les réparons, pierre après pierre."""
ANSWERS = (
    (TURNED, "Ana Bas", ["La ville le voulait.", "Nous les réparons."]),
    (QUOTED, "Ana Bas", ["La ville le voulait.", "Nous les réparons."]),
    (INLINE, "Ana Bas", ["La ville le voulait depuis des années.", "Nous les réparons, pierre après pierre."]),
    (RECORDED, "Ana Bas", ["On ne vendra pas le port", "Parce que la ville y perdrait.",
                           "C'est faux. Rien n'est signé.", "Un vote, et vite."]),
    (HEADED, "Luc Morel", ["On va se battre", "Oui, on méritait mieux.", "Je ne veux pas en parler.",
                           "Nous attendons les examens."]),
    (LOUD, "Luc Arnaud", ["Le port doit vivre", "Non, il restera ouvert en mai.", "Nous les réparons."]),
    (LABELLED, "Marie Duval", ["Je préside le club depuis 2010. J'y joue aussi.",
                               "Nous comptons environ 150 membres, « presque tous » bénévoles.", "Et cela suffit."]),
    (ASKED, "Paul Ricard", ["La ville le demandait depuis longtemps.", "Nous recevons 20 000 visiteurs par an."]),
)  # fmt: skip


@pytest.mark.parametrize(("text", "name", "answers"), ANSWERS)
def test_who_answers_speaks(read: Read, text: str, name: str, answers: list[str]) -> None:
    """By a label or its initials, or as the lead tells; a question is no claim."""
    reading = read(text)
    assert [text[c.content.start : c.content.end] for c in reading.claims] == answers
    assert {getattr(c.speaker, "name", None) for c in reading.claims} == {name}


@pytest.mark.parametrize(
    "text",
    [
        "Syrie : le couvre-feu est levé\n\nDamas : calme\nAlep : des tirs\nHoms : des tirs aussi",
        "Que faire avec Luc Roy ?\n\nQue dit la loi ?\n\nLe préfet a fermé le pont.\n\nEt ensuite ?\n\nIl rouvrira.",
        "Que faire à Dax ?\n\nLe musée ouvre à dix heures.\n\nEt à Pau ?\n\nLe château est gratuit.",
    ],
)
def test_other_lines_are_no_answers(read: Read, text: str) -> None:
    """Towns before a colon answer nothing, nor do lines below questions where nobody is interviewed."""
    assert read(text).claims == ()


def test_below_a_quotation_in_the_title_subheads_that_ask_open_no_interview(read: Read) -> None:
    """Who is told of in the third person answers nothing."""
    reading = read(
        "Luc Morel : « J'ai changé de vie »\n\nPourquoi court-il ?\n\nLe coureur s'entraîne chaque matin.\n\n"
        "Que fera-t-il ensuite ?\n\nIl courra à Dax en mai."
    )
    assert len(reading.claims) == 1


SIGNED = (
    ("Jean Bas a félicité son rival. « Le pire est derrière nous » (Luc Roy).", "Luc Roy"),
    ("« La ville est de retour » — Luc Roy.", "Luc Roy"),
    ("La phrase du jour : « Le pire est derrière nous » (Luc Roy, maire de Dax).", "Luc Roy"),
    ("Gel : « Nous avons menti »\n\nOptilac reconnaît des torts. « Nous avons menti », a dit son patron Luc Roy.",
     "Luc Roy"),
    ("Un ours à Dax\n\nL'ours est mort.\n\nJ'ai couru, je ne l'ai pas revu depuis. —Luc Roy, berger\n\nIl pleut.",
     "Luc Roy"),
    ("Bas : « Nous avons menti »\n\nJean Bas a tout avoué. « Nous avons menti », a répété Luc Roy.", "Jean Bas"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "name"), SIGNED)
def test_a_name_behind_or_below_a_quotation(read: Read, text: str, name: str) -> None:
    """In a bracket, behind a dash, or with the same words below a title that names nobody."""
    assert getattr(read(text).claims[0].speaker, "name", None) == name


@pytest.mark.parametrize(
    "post",
    [
        "Nous rouvrirons le port de Dax en mai.\n— Ana Bas (@anabas) May 3, 2020",
        "Nous rouvrirons le port de Dax en mai pic.twitter.com/Sq2Nf\n\n— Ana Bas (@anabas) 3 mai 2020",
        "Nous rouvrirons le port de #Dax en mai — Ana Bas (@anabas) May 3, 2020",
    ],
)
def test_a_post_is_said_by_who_signs_it(read: Read, post: str) -> None:
    """Neither the handle nor the English day is a name, and who is quoted above says nothing of it."""
    found = read(f"Le port fermé\n\nLe maire, Luc Roy, a dit non.\n\n{post}\n\nIl pleut.")
    assert {entity.name for entity in found.entities} & {"anabas", "May 3", "Sq2Nf"} == set()
    [said] = [claim for claim in found.claims if claim.manner is Manner.DIRECT]
    assert said.speaker is not None
    assert said.speaker.name == "Ana Bas"


def test_an_analysis_that_asks_itself_is_no_interview(read: Read) -> None:
    """« La loi pose des questions à la gauche »: what stands behind each of its questions is the paper's own."""
    asked = (
        "Que faire ? Le gouvernement hésite entre deux voies.",
        "Que dit Luc Roy ? Il ne répond plus au téléphone.",
    )
    text = "\n\n".join(["La loi pose des questions à la gauche", "Luc Roy l'a signée lundi.", *asked])
    assert not [claim for claim in read(text).claims if claim.manner is Manner.DIRECT]
