"""Tests of :mod:`kg.extract.quotations.runs`, and of cues that share a sentence with others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Read

SAID: tuple[tuple[str, list[str]], ...] = (
    ("La société Bolvig, dit Luc Roy, qui tient le bar, a vidé les caisses.", ["a vidé les caisses"]),
    ("Assurant que Bolvig a vidé les caisses, la CGT a quitté la salle.", ["Bolvig a vidé les caisses"]),
    ("Luc Roy, assurant que Bolvig a vidé les caisses, a quitté la salle.", ["Bolvig a vidé les caisses"]),
    ("Il a été annoncé par le parquet de Dax que Jean Morel est en fuite.", ["Jean Morel est en fuite"]),
    ("Il a été arrêté par la police parce que Jean Morel est en fuite.", []),
    ("« Par prudence », la ville a vidé le pont, explique Luc Roy.", ["« Par prudence », la ville a vidé le pont"]),
    ("« La ville a vidé le pont », explique Luc Roy.", ["La ville a vidé le pont"]),
    ("La société Bolvig, dénonce la CGT, a vidé les caisses.", ["a vidé les caisses"]),
    ("Jean Morel, a précisé le parquet de Dax, a été entendu.", ["a été entendu"]),
    ("Hier, le préfet, accuse Luc Roy, n'a rien fait.", ["n'a rien fait"]),
    ("Jean Morel, dit le Boiteux, a été entendu.", []),
    ("Jean Morel, maire de Dax, dénonce la CGT, qui a voté non.", []),
    ("L'affirmation du maire que le groupe Bolvig a racheté l'usine a surpris.",
     ["le groupe Bolvig a racheté l'usine"]),
    ("L'annonce par Luc Roy que le pont a été fermé a surpris.", ["le pont a été fermé"]),
    ("Le message du maire que tous attendaient est arrivé.", []),
    ("La hausse atteint 3 % en mai annonce l'Insee.", ["La hausse atteint 3 % en mai"]),
    ("Un homme armé a été arrêté indique la préfecture de police.", ["Un homme armé a été arrêté"]),
    ("Le ministre qui a démissionné accuse le président.", []),
    ("Le pont est coupé et le maire rapporte la clé.", []),
    ("Le maire a évoqué « un acte lâche » et demande « que justice soit faite ».",
     ["un acte lâche", "justice soit faite"]),
    ("Les habitants dénoncent la lenteur des secours : « on dort dehors », raconte Luc Roy.",
     ["la lenteur des secours", "on dort dehors"]),
    ("« Il viendra », a dit Luc Roy, selon qui ce vote « n'a aucun sens ».",
     ["Il viendra", "ce vote « n'a aucun sens »"]),
    ("La ministre a nié toute implication et rejeté la faute sur son prédécesseur.",
     ["toute implication", "la faute sur son prédécesseur"]),
    ("Le suspect conteste les faits.", ["les faits"]),
    ("La police écarte la piste criminelle.", ["la piste criminelle"]),
    ("Le Sénat a rejeté la proposition de loi.", []),
    ("L'ONU a condamné l'attaque.", []),
    ("L'ONU a condamné « avec la plus grande fermeté » l'attaque.", ["« avec la plus grande fermeté » l'attaque"]),
    ("Le tribunal a condamné l'auteur des violences à deux ans de prison.", []),
    ("Le coût est estimé à 3 millions d'euros par la mairie.", ["Le coût est estimé à 3 millions d'euros"]),
    ("L'attentat est attribué par la police à un groupe armé.",
     ["L'attentat est attribué par la police à un groupe armé"]),
    ("Le prix est attribué par le jury à un auteur belge.", []),
    ("Jean Bas y voit « un succès », Luc Roy « une honte ».", ["un succès", "une honte"]),
    ("Jean Bas a cité « Le Monde », Luc Roy et « Libération ».", []),
    ("Jean Bas a cité « la peur », Luc Roy et « la honte ».", ["« la peur », Luc Roy et « la honte »"]),
    ("Il pleut. Le pont est usé. C'est l'avis de Luc Roy.", ["Le pont est usé"]),
    ("« Il faut partir », dit Jean Bas. C'est l'avis de Luc Roy.", ["Il faut partir"]),
    ("Le train est en retard. C'est la conclusion du match.", []),
    ("Jean Bas est mort. Sa phrase « Nous irons tous à Dax » est restée célèbre.", ["Nous irons tous à Dax"]),
    ("Le bilan fait état de 64 morts selon les autorités.",
     ["Le bilan fait état de 64 morts", "64 morts"]),
    ("Entre 900, selon la préfecture, et 3 000 manifestants, selon les organisateurs, ont défilé.",
     ["Entre 900", "3 000 manifestants"]),
    ("Ils étaient 4 000 (selon la police) à défiler.", ["Ils étaient 4 000"]),
    ("Un total susceptible de croître, ont averti les experts.", ["Un total susceptible de croître"]),
    ("Une crue que nul n'attendait, a reconnu le maire de Gap.", ["Une crue que nul n'attendait"]),
    ("Selon Le Parisien, l'ancien patron de la banque, Luc Roy, aurait su.",
     ["l'ancien patron de la banque, Luc Roy, aurait su"]),
)  # fmt: skip


@pytest.mark.parametrize(("text", "contents"), SAID)
def test_what_is_said(read: Read, text: str, contents: list[str]) -> None:
    """Each stretch has its own cue, and no more."""
    assert [text[c.content.start : c.content.end] for c in read(text).claims] == contents


SPEAKERS = (
    ("Le porte-parole dit que tout va mal, ajoutant que l'armée tient la ville, avant de préciser qu'elle avance.",
     "Le porte-parole"),
    ("Selon l'AFP, le ministre de la Défense, en visite à Gao, a annoncé un retrait.", "le ministre de la Défense"),
    ("Le défilé a réuni 900 personnes selon la police et 6 000 selon les organisateurs.", "les organisateurs"),
    ("Jean Bas, prix Nobel, a écrit : « Morsi est le nouveau pharaon ». Le président égyptien dit que c'est faux.",
     "Morsi"),
    ("Jean Bas y voit « un succès », Luc Roy « une honte ».", "Luc Roy"),
    ("« Le pont est usé » : c'est l'avis de Luc Roy, ingénieur.", "Luc Roy"),
    ("Jean Bas est mort. Luc Roy, son coéquipier sur le Mistral, s'est dit « très triste ».", "Luc Roy"),
    ("« J'ai honte », a avoué l'ancien champion sur le plateau d'une chaîne.", "l'ancien champion"),
    ("Les habitants dénoncent un scandale : « on dort dehors », raconte un berger.", "un berger"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_who_says_the_last(read: Read, text: str, speaker: str) -> None:
    """« avant de » goes on with the first; an agency is no minister, a laureate no president of Egypt."""
    last = read(text).claims[-1].speaker
    assert (getattr(last, "label", None) or getattr(last, "name", None)) == speaker
