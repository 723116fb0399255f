"""Tests of where a retold stretch ends and who tells it, in sentences of several verbs."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from kg.terms import Status

if TYPE_CHECKING:
    from conftest import Read

SAID: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    (
        "À New York, le secrétaire général, Jean Morel, s'est dit « outré » et a appelé le Conseil de sécurité à agir.",
        [("Jean Morel", "outré"), ("Jean Morel", "le Conseil de sécurité à agir")],
    ),
    (
        "Jean Morel, interrogé à Dax, s'est dit « très triste » pour son rival.",
        [("Jean Morel", "« très triste » pour son rival")],
    ),
    ("Jean Morel s'est dit « très triste » devant ses partisans.", [("Jean Morel", "très triste")]),
    (
        "Une réforme « utile », selon le député Jean Morel (UMP), qui regrette « le retard pris ».",
        [("Jean Morel", "Une réforme « utile »"), ("Jean Morel", "le retard pris")],
    ),
    (
        "Le Barreau s'est inquiété d'une loi qui porte, selon Jean Morel, « une atteinte sérieuse aux libertés ».",
        [("Le Barreau", "une loi qui porte"), ("Jean Morel", "une atteinte sérieuse aux libertés")],
    ),
    (
        "Jean Morel a confirmé ce jeudi qu'il arrêterait en mai la production de son usine.",
        [("Jean Morel", "il arrêterait en mai la production de son usine")],
    ),
    (
        "Le syndicat a fait savoir par la voix de Jean Morel qu'il soutenait « sans réserve » la décision.",
        [("Jean Morel", "il soutenait « sans réserve » la décision")],
    ),
    ("Jean Morel a annoncé dans un communiqué publié lundi qu'il partirait.", [("Jean Morel", "il partirait")]),
    ("Jean Morel a annoncé sa démission dans un communiqué.", [("Jean Morel", "sa démission")]),
    (
        "Jean Morel a annoncé sa démission dans un communiqué, précisant qu'il partirait en mai.",
        [("Jean Morel", "sa démission"), ("Jean Morel", "il partirait en mai")],
    ),
    (
        "Jean Morel a affirmé que la grève continuerait lors d'une conférence de presse.",
        [("Jean Morel", "la grève continuerait")],
    ),
    (
        "Jean Morel a affirmé que le préfet avait répondu dans un message qui a fait rire.",
        [("Jean Morel", "le préfet avait répondu dans un message qui a fait rire")],
    ),
    (
        "Jean Morel a souligné que la ville s'était engagée à réparer le pont, et que le projet serait déposé en mai.",
        [
            ("Jean Morel", "la ville s'était engagée à réparer le pont"),
            ("Jean Morel", "le projet serait déposé en mai"),
        ],
    ),
    (
        "Le maire, qui a visité le site, a assuré que les travaux reprendraient en mai et a demandé une aide à l'État.",
        [("Le maire", "les travaux reprendraient en mai"), ("Le maire", "une aide à l'État")],
    ),
    (
        "Jean Morel a indiqué que la route est coupée et a souffert.",
        [("Jean Morel", "la route est coupée et a souffert")],
    ),
    (
        "Jean Morel a rappelé qu'il avait alerté l'État à plusieurs reprises sur les logements de sa commune.",
        [("Jean Morel", "il avait alerté l'État à plusieurs reprises sur les logements de sa commune")],
    ),
    (
        "L'avocate reproche aux policiers de ne pas avoir surveillé la maison et demande que le texte soit publié.",
        [("L'avocate", "de ne pas avoir surveillé la maison"), ("L'avocate", "le texte soit publié")],
    ),
    (
        "Jean Morel a reçu le préfet. Interrogé mardi, celui-ci répond que rien ne presse.",
        [("le préfet", "rien ne presse")],
    ),
    (
        "Le romancier Luc Arnaud, qui dit avoir pleuré en apprenant la nouvelle, évoque un homme « bon et doux ».",
        [("Luc Arnaud", "avoir pleuré en apprenant la nouvelle"), ("Luc Arnaud", "un homme « bon et doux »")],
    ),
    (
        "« On nous prend en otage », s'emportait Nadia Bey, tandis que Luc Roux, élève, disait comprendre les agents.",
        [("Nadia Bey", "On nous prend en otage"), ("Luc Roux", "comprendre les agents")],
    ),
    (
        "Le gouvernement a appelé les parties au dialogue et souhaité que la réforme soit utile.",
        [("gouvernement", "les parties au dialogue"), ("gouvernement", "la réforme soit utile")],
    ),
    (
        "Six soldats ont été tués, a annoncé le secrétaire général de l'ONU, qui s'est dit « attristé et indigné ».",
        [
            ("le secrétaire général de l'ONU", "Six soldats ont été tués"),
            ("le secrétaire général de l'ONU", "attristé et indigné"),
        ],
    ),
    (
        "Un train sur deux circule, selon la direction. Les syndicats, eux, avancent le chiffre de 45 %.",
        [("la direction", "Un train sur deux circule"), ("Les syndicats", "le chiffre de 45 %")],
    ),
    (
        "La grève a été lancée par la CGT. Un train sur deux circule, d'après la direction.",
        [("la direction", "Un train sur deux circule")],
    ),
    (
        "« Tout le monde sait que nous embauchons », s'est défendu Luc Arnaud. Il a fait valoir que l'usine tiendrait.",
        [
            ("Luc Arnaud", "Tout le monde sait que nous embauchons"),
            ("Tout le monde", "nous embauchons"),
            ("Luc Arnaud", "l'usine tiendrait"),
        ],
    ),
    (
        "« La route est coupée », a dit Jean Morel. Le pont tient, a indiqué le maire, Luc Arnaud. Il juge l'eau sale.",
        [("Jean Morel", "La route est coupée"), ("Luc Arnaud", "Le pont tient"), ("Luc Arnaud", "l'eau sale")],
    ),
    (
        "Pour les sœurs clarisses, « cette femme est humaine ». « Nous n'avons pas peur », expliquent-elles encore.",
        [("sœurs clarisses", "cette femme est humaine"), ("sœurs clarisses", "Nous n'avons pas peur")],
    ),
    (
        "Le procureur de Dax, Jean Morel, a ouvert une enquête. Luc Arnaud est venu. D'après le magistrat, il a fui.",
        [("Jean Morel", "il a fui")],
    ),
    ("Selon le maire, Luc Arnaud dort.", [("le maire", "Luc Arnaud dort")]),
    (
        "Selon un responsable s'exprimant sous couvert d'anonymat, le ministre Luc Roux, à Dax depuis lundi, a fui.",
        [("un responsable", "le ministre Luc Roux, à Dax depuis lundi, a fui")],
    ),
    (
        "Selon Jean Morel, le maire de Dax, au printemps, le pont sera fermé.",
        [("Jean Morel", "au printemps, le pont sera fermé")],
    ),
    (
        "Jean Morel a affirmé que la dette baisserait, tout en reconnaissant que la croissance serait nulle.",
        [("Jean Morel", "la dette baisserait"), ("Jean Morel", "la croissance serait nulle")],
    ),
    (
        "Le chef des pompiers, Luc Arnaud, a rejeté cette version : il était là « deux minutes après l'alerte ».",
        [("Luc Arnaud", "il était là « deux minutes après l'alerte »")],
    ),
    (
        "L'agence Orial a annoncé avoir abaissé de deux crans la note de l'Espagne, à « BBB- ».",
        [("Orial", "avoir abaissé de deux crans la note de l'Espagne, à « BBB- »")],
    ),
    ("Jean Morel affirme avoir supplié les gens de partir.", [("Jean Morel", "avoir supplié les gens de partir")]),
    (
        "Le parti communiste demande que les tireurs soient arrêtés, tandis que l'opposition exige des explications.",
        [("parti communiste", "les tireurs soient arrêtés"), ("opposition", "des explications")],
    ),
    (
        "Le syndicat rappelle que l'eau n'est pas sûre. Une critique que balaie Luc Arnaud : « Nous payons assez. »",
        [
            ("syndicat", "l'eau n'est pas sûre"),
            ("Luc Arnaud", "Nous payons assez."),
        ],
    ),
    (
        "« On veut juger un homme pour ses mœurs », a plaidé Me Luc Arnaud, selon une source proche du dossier.",
        [("Luc Arnaud", "On veut juger un homme pour ses mœurs")],
    ),
    (
        "Le syndicat rappelle que la ligne n'était pas équipée et déplore « des économies ».",
        [("syndicat", "la ligne n'était pas équipée"), ("syndicat", "des économies")],
    ),
    (
        "Il ignorait, dit-il, que les gens étaient payés.",
        [("il", "Il ignorait"), ("il", "que les gens étaient payés")],
    ),
    (
        "Le maire, Luc Roux, dit que Morel avait une maison. Il espère que l'homme viendra, et se réjouit de le voir.",
        [
            ("Luc Roux", "Morel avait une maison"),
            ("Luc Roux", "l'homme viendra"),
            ("Luc Roux", "de le voir"),
        ],
    ),
    (
        "Jean Morel a vu dans ce départ la preuve que la politique du gouvernement était « désastreuse ».",
        [("Jean Morel", "la preuve que la politique du gouvernement était « désastreuse »")],
    ),
    ("Jean Morel a vu dans ce film une femme.", []),
    (
        "Jean Morel avait averti dès 2010 que ces poursuites décourageraient les chercheurs.",
        [("Jean Morel", "ces poursuites décourageraient les chercheurs")],
    ),
    (
        "Le ministre de la Défense, Luc Arnaud, aurait été « en contact » avec les mutins, écrivent les experts.",
        [("les experts", "Le ministre de la Défense, Luc Arnaud, aurait été « en contact » avec les mutins")],
    ),
    (
        "Jean Morel a annoncé mercredi matin aux syndicats la fermeture du site.",
        [("Jean Morel", "la fermeture du site")],
    ),
    (
        "Jean Morel a estimé que cent emplois, en comptant ceux des ateliers, étaient menacés.",
        [("Jean Morel", "cent emplois, en comptant ceux des ateliers, étaient menacés")],
    ),
    (
        "Jean Morel a promis que la ville réclamerait le remboursement des aides.",
        [("Jean Morel", "la ville réclamerait le remboursement des aides")],
    ),
    (
        "Luc Arnaud dort. Jean Morel, qui l'a suivi, regrette de ne pas jouer avec lui. « J'y pense », confie-t-il.",
        [("Jean Morel", "de ne pas jouer avec lui"), ("Jean Morel", "J'y pense")],
    ),
    (
        "Jean Morel invite ceux qui souhaitent l'honorer à adresser « un clin d'œil à la Lune ».",
        [("Jean Morel", "ceux qui souhaitent l'honorer à adresser « un clin d'œil à la Lune »")],
    ),
    (
        "Karim Bey, voisin, accuse le propriétaire d'avoir menti. Joint lundi, ce dernier répond que rien ne presse.",
        [("Karim Bey", "le propriétaire d'avoir menti"), ("le propriétaire", "rien ne presse")],
    ),
)


@pytest.mark.parametrize(("sentence", "said"), SAID)
def test_said(read: Read, sentence: str, said: list[tuple[str, str]]) -> None:
    """Each stretch is all that is said, nothing that the narrator adds, and who says it is who the verb has."""
    reading = read(sentence, dt.date(2012, 7, 12))
    text = reading.document.text
    found = [
        (getattr(c.speaker, "name", None) or getattr(c.speaker, "label", ""), text[c.content.start : c.content.end])
        for c in reading.claims
    ]
    assert found == said


TOLD = (
    ("Luc Arnaud accuse des « gens armés » d'avoir commis ce massacre.", "Attack", Status.CONDITIONAL, "Luc Arnaud"),
    (
        "Le maire Luc Arnaud a demandé dans un communiqué qu'une commission soit créée.",
        "Creation",
        Status.POSSIBLE,
        "Luc Arnaud",
    ),
    ("La direction compte fermer le site de Dax.", "Closure", Status.PLANNED, None),
    ("Luc Arnaud a fait valoir que l'usine embaucherait cent ouvriers.", "Hiring", Status.PLANNED, "Luc Arnaud"),
    ("Des images prouveraient que Luc Arnaud a été tué à Dax.", "Death", Status.CONDITIONAL, None),
)


@pytest.mark.parametrize(("sentence", "kind", "status", "source"), TOLD)
def test_what_is_told_has_its_source(read: Read, sentence: str, kind: str, status: Status, source: str | None) -> None:
    """What stands inside a claim is the speaker's, with the status that the words over it give."""
    before = "Le point du jour\n\n12 juillet 2012. - Il pleut.\n\n"
    [event] = [event for event in read(before + sentence).events if event.kind == kind]
    assert event.status is status
    assert source is None or (event.claim is not None and getattr(event.claim.speaker, "name", "") == source)


def test_an_incise_supports_nobody(read: Read) -> None:
    """« …, a soutenu Me X » leads words in."""
    assert not read(
        "Le pont\n\n« C'est une loi qui attaque nos droits », a soutenu Me Luc Arnaud, l'un des avocats."
    ).events
