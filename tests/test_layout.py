"""An article's blocks: title, dateline, lead, subheads, paragraphs, captions, credits, links, items."""

from __future__ import annotations

import pytest

from kg.annotate.layout import blocks
from kg.lang.fr.layout import PAGE
from kg.lang.fr.spelling import PLAIN
from kg.terms import Layout

ARTICLE = """La halle aux grains rouvre

12 mars 2019. - Fermée depuis dix ans, la halle rouvre samedi.

Un chantier très long

Les travaux ont duré six ans, selon la mairie.

- Premier étage : le marché.
- Second étage : la salle.

Photo : Jeanne Plisson

Lire aussi : le marché de Noël s'installe"""


def test_each_line_is_told_apart() -> None:
    """An article shows each kind of block in its order."""
    assert [block.layout for block in blocks(ARTICLE, PAGE)] == [
        Layout.TITLE,
        Layout.DATELINE,
        Layout.LEAD,
        Layout.SUBHEAD,
        Layout.PARAGRAPH,
        Layout.ITEM,
        Layout.ITEM,
        Layout.CREDIT,
        Layout.LINK,
    ]


@pytest.mark.parametrize("line", ["- Duel de géants -", "– « Rien à perdre » –", "*** Un retour ? ***", "-- Dax --"])
def test_a_line_between_dashes_is_a_subhead(line: str) -> None:
    """As the agencies set theirs, and the marks are none of its words."""
    text = f"La halle rouvre\n\nElle était fermée depuis dix ans.\n\n{line}\n\nLa mairie a payé."
    found = blocks(text, PAGE)
    assert [block.layout for block in found][2] is Layout.SUBHEAD
    assert text[found[2].span.start : found[2].span.end] == line.strip("-–* ")


@pytest.mark.parametrize("line", ["- Premier étage : le marché.", "- Oui - a dit la maire.", "Dax - Tarbes - Pau -"])
def test_a_line_with_one_dash_is_none(line: str) -> None:
    """An item or a speaker's turn has its dash on one side alone."""
    text = f"La halle rouvre\n\nElle était fermée depuis dix ans.\n\n{line}\n\nLa mairie a payé."
    assert all(len(block.span) == len(line) or block.layout is Layout.ITEM for block in blocks(text, PAGE)[2:3])


@pytest.mark.parametrize(
    ("line", "dateline"),
    [
        ("12 mars 2019. - La halle rouvre samedi.", "12 mars 2019. -"),
        ("12 mars 2019.  - La halle rouvre samedi.", "12 mars 2019.  -"),
        ("(Rodez, AFP) - La halle rouvre samedi.", "(Rodez, AFP) -"),
        ("(Orialis.com) - La halle rouvre samedi.", "(Orialis.com) -"),
        ("RODEZ (AFP) — La halle rouvre samedi.", "RODEZ (AFP) —"),
        ("Rodez, le 3 mai 2019 - La halle rouvre samedi.", "Rodez, le 3 mai 2019 -"),
        ("1er mars 2019, Italie. - La halle rouvre samedi.", "1er mars 2019, Italie. -"),
        ("(Rodez, le 3 mai 2019) - La halle rouvre samedi.", "(Rodez, le 3 mai 2019) -"),
        ("03/05/2019 - La halle rouvre samedi.", "03/05/2019 -"),
        ("Publié le 3 mai 2019. La halle rouvre samedi.", "Publié le 3 mai 2019."),
        ("Mis à jour le 3 mai 2019 à 10h15 – La halle rouvre samedi.", "Mis à jour le 3 mai 2019 à 10h15 –"),
        ("Publié le 3 mai 2019, le livre accuse la halle.", None),
        ("RODEZ (Aveyron), 11 mars 2024 - La halle rouvre.", "RODEZ (Aveyron), 11 mars 2024 -"),
        ("RODEZ, 3 mars (Agence Zed) - La halle rouvre.", "RODEZ, 3 mars (Agence Zed) -"),
        ("RODEZ - La halle rouvre.", "RODEZ -"),
        ("Rodez, 20 jan (APS) – La halle rouvre samedi.", "Rodez, 20 jan (APS) –"),
        ("Rodez, 3 sept. 2018 (AFP) - La halle rouvre samedi.", "Rodez, 3 sept. 2018 (AFP) -"),
        ("Rodez (Aveyron), envoyée spéciale. La halle rouvre.", "Rodez (Aveyron), envoyée spéciale."),
        ("Rodez, de notre correspondant. La halle rouvre.", "Rodez, de notre correspondant."),
        ("Rodez, envoyée par la mairie. Elle rouvre.", None),
        ("NEW YORK (awp/afp) - La halle rouvre.", "NEW YORK (awp/afp) -"),
        ("LYON/RODEZ (Reuters) - La halle rouvre.", "LYON/RODEZ (Reuters) -"),
        ("7 mai (Reuters) - La halle rouvre.", "7 mai (Reuters) -"),
        ("[09/02/2015 12:36:51] Dax (AFP) La halle rouvre.", "[09/02/2015 12:36:51] Dax (AFP)"),
        ("Salon-de-Provence (AFP) - La halle rouvre.", "Salon-de-Provence (AFP) -"),
        ("Rodez, 3 mai (Xinhua) -- La halle rouvre.", "Rodez, 3 mai (Xinhua) --"),
        ("Rodez, 3 mai 2019 (ACP).- La halle rouvre.", "Rodez, 3 mai 2019 (ACP).-"),
        ("AFP - La halle rouvre.", "AFP -"),
        ("Rodez — La halle rouvre samedi.", "Rodez —"),
        ("Dax (Landes) - « La halle rouvre », dit-il.", "Dax (Landes) -"),
        ("Dax - Le Mans a tourné court.", None),
        ("La Rochelle - Après la pluie, la halle rouvre.", "La Rochelle -"),
        ("Luc Roux — La halle rouvre.", None),
        ("RODEZ - une halle rouvre.", None),
        ("SNCF - La halle rouvre.", None),
        ("Rodez rouvre sa halle (elle était fermée).", None),
        ("Le 12 mars 2019, la halle a rouvert.", None),
    ],
)
def test_the_dateline_is_cut_from_the_text(line: str, dateline: str | None) -> None:
    """A place, an agency or a date before a dash is a block of its own; a date inside the sentence is not."""
    text = f"Titre\n{line}"
    found = [text[b.span.start : b.span.end] for b in blocks(text, PAGE) if b.layout is Layout.DATELINE]
    assert found == ([dateline] if dateline else [])


@pytest.mark.parametrize(
    ("line", "layout"),
    [
        ("Voir aussi notre dossier sur les halles.", Layout.LINK),
        ("Cet article est réservé à nos abonnés.", Layout.LINK),
        ("La lecture de cet article est réservée aux abonnés.", Layout.LINK),
        ("Connectez-vous pour y accéder.", Layout.LINK),
        ("S'abonner", Layout.LINK),
        ("Réagir", Layout.LINK),
        ("Réagir vite a sauvé la halle, selon les pompiers.", Layout.LEAD),
        ("Cet article de loi est réservé aux halles.", Layout.LEAD),
        ("Voir la halle rouvrir réjouit les commerçants du quartier.", Layout.LEAD),
        ("Les commentaires sont fermés.", Layout.LINK),
        ("Une publication partagée par Ana Bas", Layout.LINK),
        ("Les halles sont fermées.", Layout.LEAD),
        ("© Jeanne Plisson", Layout.CREDIT),
        ("Publié le samedi 17 novembre 2012", Layout.CREDIT),
        ("Publié le 17/11/2012 à 14h32, mis à jour le 18/11/2012", Layout.CREDIT),
        ("Mis à jour : 3 mai 2012", Layout.CREDIT),
        ("Luce Roux | Publié le 3 mai 2012", Layout.CREDIT),
        ("Publié hier à 14h32", Layout.CREDIT),
        ("Nord Info avec AFP, publié le mardi 3 mai 2016 à 9h10", Layout.CREDIT),
        ("Luce Roux, avec agences", Layout.CREDIT),
        ("Luce Roux et Ana Bas à Gand, édité par Paul Vial", Layout.CREDIT),
        ("(Reportage Luce Roux, version française Ana Bas, édité par Paul Vial)", Layout.CREDIT),
        ("Luce Roux pour le service français", Layout.CREDIT),
        ("Le roman de Luce Roux, traduit par Ana Bas", Layout.SUBHEAD),
        ("Luce Roux - 3 mai 2018 à 10 h 15", Layout.CREDIT),
        ("L. R.", Layout.CREDIT),
        ("Logo Radio Mistral", Layout.CREDIT),
        ("L.Roux Publié le 05/07/2019 à 12:38", Layout.CREDIT),
        ("Publié le 16 sept. 2021 à 14:10", Layout.CREDIT),
        ("Publié par Luce Roux le 3 mai 2012", Layout.CREDIT),
        ("Mis en ligne le mardi 3 mai 2012", Layout.CREDIT),
        ("Cet article est paru dans l'édition du 3 mai 2012", Layout.CREDIT),
        ("Retrouvez cet article dans notre édition du 3 mai", Layout.LINK),
        ("Publié le 3 mai 2012, le rapport sur les halles a fait du bruit.", Layout.LEAD),
        ("Mise à jour par la commune, la liste des halles compte dix noms.", Layout.LEAD),
        ("Photos de cette halle à vendre depuis dix ans, sans succès, sur la place.", Layout.LEAD),
        ("Légende : la halle en 1932", Layout.CAPTION),
        ("• un marché couvert ;", Layout.ITEM),
        ("3. Signer le registre.", Layout.ITEM),
        ("3 millions d'euros ont été dépensés.", Layout.LEAD),
    ],
)
def test_a_line_is_known_by_how_it_begins(line: str, layout: Layout) -> None:
    """Links, credits, captions and items have their openings; sentences that look like them have not."""
    assert blocks(f"Titre\n{line}", PAGE)[1].layout is layout


def test_what_stands_above_the_title_is_no_title() -> None:
    """When it was published is told before or behind the title."""
    text = "Temps de lecture : 2 min\nPar Luce Roux, publié le 3 mai 2012\nLa halle est vendue\nElle avait cent ans."
    found = [block.layout for block in blocks(text, PAGE)]
    assert found == [Layout.LINK, Layout.CREDIT, Layout.TITLE, Layout.LEAD]


@pytest.mark.parametrize(
    "title",
    [
        "Mise à mort d'une halle à Rodez",
        "Mis à pied, le gardien de la halle s'en va",
        "Publié à titre posthume, le roman de la halle séduit",
        "Publiée par une inconnue, la photo de la halle fait le tour du monde",
        "Inscrivez-vous au marché de la halle",
        "S'abonner à un journal, une habitude qui se perd",
        "Posté devant la halle, un vigile compte les passants",
    ],
)
def test_a_title_may_begin_as_a_stamp_does(title: str) -> None:
    """It tells no day or hour."""
    assert blocks(f"{title}\nElle avait cent ans.", PAGE)[0].layout is Layout.TITLE


def test_offsets_hold_in_plain_text() -> None:
    """Typographic variants change character for character, and blocks point into the same places."""
    text = "L’été\u00a0: l\u2011île\u202fd’Aix\u00ad"
    plain = text.translate(PLAIN)
    assert len(plain) == len(text)
    assert plain == "L'été : l-île d'Aix-"


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        (
            "La halle est vendue. (Luc Roux ; Jeanne Plisson pour le service français)",
            "(Luc Roux ; Jeanne Plisson pour",
        ),
        ("La halle est vendue. (Luc Roux et Anne Plisson, édité par Jean Bas)", "(Luc Roux et Anne Plisson, édité"),
        ("La halle est vendue (avec AFP)", "(avec AFP)"),
        ("La halle est vendue. (Anne-Lise Plisson)", "(Anne-Lise Plisson)"),
        ("Le film réunit deux actrices (Luce Roux et Anne Plisson).", ""),
        ("Le maire a signé l'accord (avec Luc Roux).", ""),
        ("La halle rouvre samedi. (Les Échos)", "(Les Échos)"),
        ("La halle rouvre samedi. (Midi-Journal)", "(Midi-Journal)"),
        ("La halle rouvre samedi. — ANNE ROUX/SIPA", "— ANNE ROUX/SIPA"),
        ("« La halle rouvre samedi. » — ANNE ROUX/SIPA", "— ANNE ROUX/SIPA"),
        ("La halle rouvre samedi. - Anne Roux va fermer la sienne.", ""),
        ("« La halle rouvre samedi. » — Anne Roux", ""),
        ("La halle de Rodez (Aveyron)", ""),
        ("La halle rouvre samedi à Rodez (Aveyron).", ""),
    ],
)
def test_brackets_at_the_end_of_a_line_tell_who_wrote_it(line: str, credit: str) -> None:
    """What agencies put in brackets behind the last sentence is a line of its own, and nobody of the story."""
    found = blocks(f"Titre\n{line}", PAGE)
    text = f"Titre\n{line}"
    signed = [text[b.span.start : b.span.end] for b in found if b.layout is Layout.CREDIT]
    assert [words.startswith(credit) for words in signed] == [True] * bool(credit)


@pytest.mark.parametrize(
    ("line", "layouts"),
    [
        ("RODEZ (AFP) - La halle rouvre samedi.", [Layout.DATELINE, Layout.LEAD]),
        ("La halle de Rodez rouvre samedi" + " après de longs travaux" * 8 + ".", [Layout.LEAD]),
        ("RODEZ (AFP) - La halle rouvre", [Layout.TITLE]),
        ("La halle de Rodez rouvre samedi.", [Layout.TITLE]),
    ],
)
def test_a_text_may_have_no_title(line: str, layouts: list[Layout]) -> None:
    """A dispatch begins with its dateline, and a title is short."""
    assert [block.layout for block in blocks(line, PAGE)] == layouts


@pytest.mark.parametrize(
    ("line", "dateline"),
    [
        ("DAX (Reuters) - Le tribunal a condamné mercredi Luc Bas à un an de prison, dont six mois avec sursis.", True),
        (
            "(Belga) La tempête déverse encore des quantités de pluie, a affirmé samedi le gouverneur de la région.",
            True,
        ),
        ("DAX (Reuters) - Le maire est mort", False),
        ("Le tribunal a condamné mercredi Luc Bas à un an de prison, dont six mois avec sursis, à Dax.", False),
    ],
)
def test_a_first_line_with_a_dateline_is_the_lead(line: str, dateline: bool) -> None:  # noqa: FBT001
    """Where an agency's text comes without its title."""
    layouts = [block.layout for block in blocks(f"{line}\n\nLa suite est connue de tous.", PAGE)]
    assert layouts[:2] == ([Layout.DATELINE, Layout.LEAD] if dateline else [Layout.TITLE, Layout.LEAD])


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Le fournil de Dax a rouvert.Lucie Martel", "Lucie Martel"),
        ("Le fournil de Dax en mai 2017 ( AFP / PAUL DU PUY )", "( AFP / PAUL DU PUY )"),
        ("Le pain est chaud #dax pic.twitter.com/c9vO0 — Dax Infos (@daxinfos) May 25, 2021", "pic."),
        ("Le pain est chaud — Luc Roy (@lucroy) 3 mai 2021", "— Luc Roy (@lucroy)"),
        ("Le fournil de Dax (Landes) a rouvert dans le quartier de la gare", ""),
        ("Le fournil de Dax a rouvert — Luc Roy (pain et brioches) l'a promis", ""),
    ],
)
def test_who_signs_at_the_end_of_a_line_is_no_part_of_it(line: str, credit: str) -> None:
    """Names glued behind the last full stop, agencies in brackets and who posted it."""
    found = blocks(f"Du pain à Dax\n\n{line}", PAGE)[1:]
    signed = [line[b.span.start - 15 : b.span.end - 15] for b in found if b.layout is Layout.CREDIT]
    assert bool(signed) is bool(credit)
    assert not credit or signed[0].startswith(credit)


def test_a_rubric_before_a_bullet_is_no_part_of_the_text() -> None:
    """« SANTÉ•Une usine » begins with the rubric, which acts nowhere."""
    found = blocks("Du pain à Dax\n\nSANTÉ•Un fournil a rouvert lundi à Dax, et tous en parlent.", PAGE)
    assert [block.layout for block in found] == [Layout.TITLE, Layout.DATELINE, Layout.LEAD]
