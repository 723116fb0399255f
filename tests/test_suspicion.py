"""Nobody who tells of a case is taken for the one it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kg.model import Entity
from kg.terms import Form

if TYPE_CHECKING:
    from collections.abc import Callable

    from kg.model import Reading

    Read = Callable[[str], Reading]

# A text, a pronoun in it, and who it is not; then the same where it is.
ANOTHER = (
    "Un homme de 29 ans a été écroué, a annoncé la procureure de Tarbes, Rose Clavel. Il est soupçonné de trafic.",
    "Le procureur de Tarbes, Luc Clavel, a annoncé l'arrestation d'un cambrioleur. Il est accusé de douze vols.",
    "Un livreur a fui, a indiqué le commissaire Luc Clavel. Il a été interpellé à Foix.",
    "« L'enquête avance », a dit le préfet, Luc Clavel. Il encourt dix ans de prison.",
    "Un suspect est recherché, a annoncé le procureur, Luc Clavel. Il aurait pris la fuite.",
    "Un homme a été écroué, a indiqué le procureur, Luc Clavel. Il nie les faits.",
    "Un chauffeur a renversé un piéton, a précisé le juge Luc Clavel. Il a été mis en examen.",
    "« Une chance ? », lance à l'audience le président, Luc Clavel. Il a volé deux vélos à Foix.",
    "Le tribunal juge un routier. « Assez », reprend le président, Luc Clavel. Il était revenu pour voler un vélo.",
    "« Assez », a dit le procureur, Luc Clavel. Il a écopé de trois ans de prison.",
)
THE_SAME = (
    "Le préfet de Tarbes, Luc Clavel, a été interpellé lundi. Il est soupçonné de trafic.",
    "Un homme a été écroué, a annoncé le procureur, Luc Clavel. Il a ajouté que l'enquête continuait.",
    "Le maire de Foix, Luc Clavel, a été entendu. Il a été mis à l'honneur.",
    "Un homme a été écroué, a annoncé le procureur, Luc Clavel. Il a reconnu des lenteurs.",
    "L'entraîneur Luc Clavel a nié les faits. Il est accusé de violences.",
    "« Assez », a dit le président du club, Luc Clavel. Il a volé deux vélos à Foix.",
)


def pronouns(reading: Reading, name: str) -> set[str]:
    """What stands for whoever bears ``name``, but for names."""
    text = reading.text
    return {text.words(m.span) for e in reading.entities if e.name == name for m in e.mentions}


@pytest.mark.parametrize("text", ANOTHER)
def test_an_official_who_tells_of_a_case_is_not_its_suspect(read: Read, text: str) -> None:
    """A wrong guess here would have the graph accuse a prosecutor of what he prosecutes."""
    assert "Il" not in pronouns(read(text), "Luc Clavel") | pronouns(read(text), "Rose Clavel")


@pytest.mark.parametrize("text", THE_SAME)
def test_an_official_may_be_suspected_all_the_same(read: Read, text: str) -> None:
    """Of whom the text says so himself, or of whom the verb says nothing of the kind."""
    assert "Il" in pronouns(read(text), "Luc Clavel")


@pytest.mark.parametrize(
    ("title", "lead", "one"),
    [
        ("Foix : un homme de 29 ans écroué", "Un habitant de Foix âgé de 29 ans a été arrêté mardi.", True),
        ("Une femme de 70 ans secourue", "Une retraitée de 70 ans a été secourue mardi.", True),
        ("Foix : un homme de 29 ans écroué", "Un habitant de Foix âgé de 31 ans a été arrêté mardi.", False),
        ("Une femme de 70 ans secourue", "Un retraité de 70 ans a secouru une femme mardi.", False),
    ],
)
def test_who_is_as_old_as_the_headline_says_is_one(read: Read, title: str, lead: str, one: bool) -> None:  # noqa: FBT001
    """Whatever each of them is called; who is of another age or sex is another."""
    reading = read(f"{title}\n\n{lead} Les faits remontent à dimanche, selon la gendarmerie.")
    first = lead.partition(" de ")[0]
    text = reading.text
    owners = [{text.words(m.span) for m in e.mentions} for e in reading.entities]
    [titled] = [words for words in owners if any("homme de" in word or "femme de" in word for word in words)]
    assert any(word.startswith(first) for word in titled) is one


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("« Rien ne l'accable », a dit Me Hélène Soubir. La sœur de l'accusé, Ana Berthal, a pleuré.", "l'accusé"),
        ("« Nous attendons », a dit Me Jean Lacost. La victime avait 41 ans.", "La victime"),
    ],
)
def test_a_lawyer_is_neither_the_accused_nor_the_victim(read: Read, text: str, words: str) -> None:
    """« Me » pleads for somebody else."""
    assert words not in pronouns(read(text), "Hélène Soubir") | pronouns(read(text), "Jean Lacost")


def test_death_is_nobody(read: Read) -> None:
    """« le mort » is a dead man, « la mort » is none."""
    text = "Un voisin du couple a été interpellé lundi. Il conteste les faits. L'enquête porte sur la mort."
    assert "la mort" not in {read(text).text.words(m.span) for e in read(text).entities for m in e.mentions}


def test_who_leads_is_not_the_victim(read: Read) -> None:
    """A head of state who is not named is nobody who has died."""
    text = "La victime, Luc Clavel, est morte à Foix. Le président de la République a salué son courage."
    assert "Le président de la République" not in pronouns(read(text), "Luc Clavel")


@pytest.mark.parametrize(
    ("text", "words", "there"),
    [
        ("Le maire, Luc Clavel, a été battu. Un homme armé est entré. Le suspect a été arrêté.", "Le suspect", False),
        ("La ministre Rose Clavel a parlé. Une femme a été tuée. La victime avait 48 ans.", "La victime", False),
        ("Le député Luc Clavel, reconnu coupable, ira en prison. Le condamné a 49 ans.", "Le condamné", True),
    ],
)
def test_who_leads_is_no_suspect_unless_charged(read: Read, text: str, words: str, there: bool) -> None:  # noqa: FBT001
    """A wrong guess here would have the graph arrest a mayor for what was done to him."""
    assert (words in pronouns(read(text), "Luc Clavel") | pronouns(read(text), "Rose Clavel")) is there


def test_unions_together_are_not_the_employers(read: Read) -> None:
    """« L'intersyndicale » is no body that was told of alone."""
    text = "Le Medef a quitté la séance. L'intersyndicale, qui se réunira lundi, n'exclut pas une grève."
    assert "L'intersyndicale" not in pronouns(read(text), "Medef")


def test_who_has_written_the_article_has_no_part_in_it(read: Read) -> None:
    """Neither by a pronoun nor by a description, in the story or as who says something."""
    reading = read(
        "Foix : des peines légères\n\nAvec notre envoyé spécial au tribunal de Foix, Luc Clavel\n\n"
        "Il arrive dans le box. Il dit avoir bu. « J'ai bu », plaide-t-il. « Dix mois », répond le procureur."
    )
    assert pronouns(reading, "Luc Clavel") == {"Luc Clavel"}
    assert "Luc Clavel" not in {claim.speaker.name for claim in reading.claims if isinstance(claim.speaker, Entity)}


@pytest.mark.parametrize(
    ("text", "pronoun", "name"),
    [
        ("Le médecin a examiné Luc Bas. Il lui a prescrit des antibiotiques.", "Il", "médecin"),
        ("Le médecin a examiné Luc Bas. Il lui a prescrit des antibiotiques.", "lui", "Luc Bas"),
        ("Un homme a poignardé Luc Bas mardi à Dax. Il a été arrêté.", "Il", "homme"),
        ("Le tribunal a condamné Luc Bas à deux ans. Il fera appel.", "Il", "Luc Bas"),
        ("Le tribunal de Dax a relaxé Luc Bas. Il était poursuivi pour vol.", "Il", "Luc Bas"),
        ("Le tribunal de Dax a voté la grève. Il est accusé de lenteur.", "Il", "tribunal de Dax"),
        ("Luc Bas a rencontré Jan Vial. Il lui a proposé un poste.", "Il", "Luc Bas"),
        ("Le routier Jan Vial a été arrêté, a précisé le procureur, Luc Bas. Il a expliqué aux gendarmes avoir dormi.",
         "Il", "Jan Vial"),
        ("L'actrice Ana Roux est morte mardi, a annoncé son agente, Eva Bas. Elle laisse une fille.", "Elle",
         "Ana Roux"),
        ("L'acteur Luc Roux est mort mardi, a annoncé son agent, Jan Bas. Il était âgé de 90 ans.", "Il", "Luc Roux"),
        ("L'acteur Luc Roux a annoncé le départ de Jan Bas. Il avait 90 euros.", "Il", "Luc Roux"),
        ("Le conseil municipal de Dax a élu Luc Bas. Il remplace Ana Roy.", "Il", "Luc Bas"),
        ("Le conseil municipal de Dax a voté le budget. Il a refusé un prêt.", "Il", "conseil municipal de Dax"),
    ],
)  # fmt: skip
def test_whoever_undergoes_it_does_not_do_it(read: Read, text: str, pronoun: str, name: str) -> None:
    """Nor is he held for it; only somebody takes another's place."""
    told = ((entity, mention) for entity in read(text).entities for mention in entity.mentions)
    of = {text[m.span.start : m.span.end]: e.name for e, m in told if m.form is Form.PRONOUN}
    assert of.get(pronoun) == name


@pytest.mark.parametrize(
    ("text", "phrase", "name"),
    [
        ("Luc Bas a reçu Jan Vial. Le président américain a souri.", "Le président américain", None),
        ("Luc Bas a accusé Jan Vial. Paul Roux a critiqué le maire.", "le maire", None),
        ("Luc Bas a été élu dimanche à Dax. Le maire a promis un stade.", "Le maire", "Luc Bas"),
        ("Le président Barack Obama a reçu Luc Bas. Le président américain a souri.", "Le président américain",
         "Barack Obama"),
        ("Le maire Luc Bas a reçu Jan Vial. Le maire a souri.", "Le maire", "Luc Bas"),
    ],
)  # fmt: skip
def test_either_of_two_may_lead(read: Read, text: str, phrase: str, name: str | None) -> None:
    """Of two of whom nothing says that they lead anything, an office is neither's."""
    told = ((entity, mention) for entity in read(text).entities for mention in entity.mentions)
    of = {text[m.span.start : m.span.end]: e.name for e, m in told if e.name[:1].isupper()}
    assert of.get(phrase) == name


APART = (
    (
        "Un livreur a été écroué. Un passant a trouvé le corps. Le procureur a parlé lundi.",
        "un passant",
        "Le procureur",
    ),
    ("Un passant a donné l'alerte à Foix. La juge a entendu trois témoins.", "Un passant", "La juge"),
    ("La victime, âgée de 35 ans, a été touchée au dos. Lundi, le suspect a été écroué.", "La victime", "le suspect"),
    ("Le suspect a fui vers Foix. La victime a perdu connaissance.", "Le suspect", "La victime"),
    ("Le procureur avait requis neuf ans. Le ressortissant belge a fui.", "Le procureur", "Le ressortissant belge"),
    ("Un homme de 29 ans a été arrêté. Le jeune homme de 19 ans a été relâché.", "Un homme", "Le jeune homme"),
    ("Il a comparu devant le juge Luc Roy, cet après-midi, pour vol. L'accusé s'est tu.", "Luc Roy", "L'accusé"),
    ("« Il a fui », a indiqué le procureur, Luc Roy. Cet homme a été écroué.", "Luc Roy", "Cet homme"),
    ("Le juge reçoit Luc Roy, cet après-midi, à Foix. L'accusé s'est tu.", "Luc Roy", "cet après-midi"),
    (
        "Un homme a été écroué pour meurtre à Foix, a indiqué le parquet. Le corps d'un homme a été retrouvé dimanche.",
        "Un homme",
        "un homme",
    ),
    (
        "« Il a fui », a indiqué le procureur, Luc Roy. Selon une source, le guide est resté. Il a donné l'alerte.",
        "Luc Roy",
        "le guide",
    ),
    ("L'homme a été arrêté près du corps d'une femme de 85 ans.", "L'homme", "une femme"),
)


@pytest.mark.parametrize(("text", "one", "other"), APART)
def test_two_of_a_case_are_not_one(read: Read, text: str, one: str, other: str) -> None:
    """Who prosecutes, who is suspected, who suffered and who only saw it: a wrong guess accuses somebody."""
    reading = read(text)
    owners = [[reading.text.words(m.span) for m in e.mentions] for e in reading.entities]
    assert not [
        words
        for words in owners
        if any(word.startswith(one) for word in words) and any(word.startswith(other) for word in words)
    ]


def test_whom_a_judge_has_held_is_no_body(read: Read) -> None:
    """« l'a inculpé », « l'a placé sous mandat d'arrêt »: somebody, though the prosecution was told of last."""
    text = "Le suspect se tait. Le parquet de Mons a saisi une juge. Celle-ci l'a inculpé de vol."
    assert "l'" not in pronouns(read(text), "parquet de Mons")


def test_a_prosecutor_is_told_to_be_one(read: Read) -> None:
    """The only person with a name is not he for that: « Maxime » was killed."""
    reading = read("Le meurtre de Maxime, 25 ans, a ému Foix. « L'enquête avance », a indiqué le procureur.")
    [claim] = reading.claims
    assert claim.speaker is not None
    assert claim.speaker.name == "le procureur"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Un douanier a interpellé le suspect. L'homme a été placé en garde à vue.", {"le suspect", "L'homme"}),
        ("Le psychiatre a décrit l'accusé. L'homme est jugé mardi à Foix.", {"l'accusé", "L'homme"}),
        ("Un douanier est accusé de vol. L'homme a été jugé mardi.", {"Un douanier", "L'homme"}),
    ],
)
def test_who_looks_on_is_not_tried(read: Read, text: str, words: set[str]) -> None:
    """« L'homme » who is held or tried is the suspect told of, and whoever has a trade where there is no other."""
    reading = read(text)
    assert words in [{reading.text.words(m.span) for m in entity.mentions} for entity in reading.entities]
