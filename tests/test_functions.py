"""Who holds which function, of what."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import found

if TYPE_CHECKING:
    from conftest import Parse, Read

    from kg.lang.base import Language

_FOUND = (
    (
        "Le maire [UGB|organization] de [Lunel|place], [Hugo Vial|person], part.",
        ("Hugo Vial", "headOf", "Lunel", "title-comma-name"),
    ),
    (
        "[Ana Roux|person], la conservatrice du [musée Orval|organization], part.",
        ("Ana Roux", "jobTitle", "conservatrice", "apposition"),
    ),
    (
        "Le sélectionneur de l'[équipe d'Orval|organization], [Hugo Vial|person], part.",
        ("Hugo Vial", "headOf", "équipe d'Orval", "title-comma-name"),
    ),
    (
        "[Hugo Vial|person], fils aîné du juge [Paul Vial|person], plaide.",
        ("Hugo Vial", "parent", "Paul Vial", "apposition-tie"),
    ),
    (
        "[Hugo Vial|person], petit-fils du poète [Paul Vial|person], plaide.",
        ("Paul Vial", "relative", "Hugo Vial", "apposition-tie"),
    ),
    (
        "[Hugo Vial|person] plaide. Sa fille [Ana Vial|person] aussi.",
        ("Hugo Vial", "child", "Ana Vial", "title-name-possessive"),
    ),
    (
        "[Hugo Vial|person], un paysan de [Lunel|place], proteste.",
        ("Hugo Vial", "homeLocation", "Lunel", "apposition"),
    ),
    (
        "Bordeaux revient à l'[UGB|organization] [Hugo Vial|person].",
        ("Hugo Vial", "memberOf", "UGB", "party-name"),
    ),
    (
        "L'[Alsacien|place=Alsace] [Hugo Vial|person] a gagné.",
        ("Hugo Vial", "homeLocation", "Alsace", "demonym-name"),
    ),
    (
        "Le secrétaire à l'Agriculture, [Hugo Vial|person], part.",
        ("Hugo Vial", "jobTitle", "secrétaire à l'Agriculture", "title-comma-name"),
    ),
    (
        "Le secrétaire de l'[UGB|organization], [Hugo Vial|person], part.",
        ("Hugo Vial", "affiliation", "UGB", "title-comma-name"),
    ),
    (
        "[Hugo Vial|person], médecin-conseil à [Lunel|place], part.",
        ("Hugo Vial", "jobTitle", "médecin-conseil", "apposition"),
    ),
    (
        "L'ex-chef de l'État [Hugo Vial|person] part.",
        ("Hugo Vial", "jobTitle", "chef de l'État", "title-name"),
    ),
    (
        "Le chef de la [diplomatie norvégienne|organization], [Hugo Vial|person], part.",
        ("Hugo Vial", "jobTitle", "chef de la diplomatie", "title-comma-name"),
    ),
    (
        "La [CDB|organization] de [Hugo Vial|person] a perdu.",
        ("Hugo Vial", "headOf", "CDB", "body-of"),
    ),
    (
        "La [Bolvig|organization] de [Hugo Vial|person] a perdu une roue.",
        ("Hugo Vial", "memberOf", "Bolvig", "body-of"),
    ),
    (
        "[Norvège|place] : la fête du roi\n\nLe président [Hugo Vial|person] est venu.",
        ("Hugo Vial", "headOf", "Norvège", "title-headline"),
    ),
    (
        "[Bolvig|organization], dont le patron [Hugo Vial|person] a démissionné, recrute.",
        ("Hugo Vial", "headOf", "Bolvig", "title-name-dont"),
    ),
    (
        "[Ana Roux|person] est venue avec son frère [Hugo Vial|person].",
        ("Ana Roux", "sibling", "Hugo Vial", "title-name-possessive"),
    ),
    (
        "Le chef du gouvernement [norvégien|place=Norvège], [Hugo Vial|person], part.",
        ("Hugo Vial", "headOf", "Norvège", "title-comma-name"),
    ),
    (
        "Le président [norvégien|place=Norvège] [Hugo Vial|person] part.",
        ("Hugo Vial", "headOf", "Norvège", "title-name"),
    ),
    (
        "Le président [norvégien|place=Norvège] [Hugo Vial|person] part.",
        ("Hugo Vial", "nationality", "Norvège", "title-name-state"),
    ),
    (
        "Le boxeur [norvégien|place=Norvège] [Hugo Vial|person] part.",
        ("Hugo Vial", "nationality", "Norvège", "title-name"),
    ),
    (
        "[Hugo Vial|person], 54 ans, avocat et maire de [Lunel|place], plaide.",
        ("Hugo Vial", "headOf", "Lunel", "apposition"),
    ),
    (
        "[Hugo Vial|person], 54 ans, avocat et maire de [Lunel|place], plaide.",
        ("Hugo Vial", "jobTitle", "avocat", "apposition"),
    ),
    (
        "La banque [Bolvig|organization] attend [Hugo Vial|person]. Son complice, [Paul Sorel|person], est en fuite.",
        ("Hugo Vial", "partner", "Paul Sorel", "title-comma-name-possessive"),
    ),
    (
        "Deux anciens étudiants de l'[Institut Orval|organization], [Hugo Vial|person] et [Ana Roux|person], partent.",
        ("Ana Roux", "alumniOf", "Institut Orval", "title-comma-name-tie"),
    ),
    (
        "[Hugo Vial|person], planteur de bananes, plaide.",
        ("Hugo Vial", "jobTitle", "planteur de bananes", "apposition"),
    ),
    ("[Hugo Vial|person] (avocat) plaide.", ("Hugo Vial", "jobTitle", "avocat", "apposition")),
    (
        "Les deux avocats de [Bolvig|organization], [Hugo Vial|person] et [Ana Roux|person], plaident.",
        ("Ana Roux", "affiliation", "Bolvig", "title-comma-name"),
    ),
    (
        "[Bolvig|organization] ferme. Son directeur [Hugo Vial|person] part.",
        ("Hugo Vial", "headOf", "Bolvig", "title-name-possessive"),
    ),
    (
        "[Ana Roux|person], l'épouse de [Hugo Vial|person], plaide.",
        ("Hugo Vial", "spouse", "Ana Roux", "apposition-tie"),
    ),
    (
        "Les rois [danois|place=Danemark] et [belge|place=Belgique], [Jan Bas|person] et [Ivo Dal|person], rient.",
        ("Ivo Dal", "headOf", "Belgique", "title-comma-name"),
    ),
    (
        "Les rois [danois|place=Danemark] et [belge|place=Belgique], [Jan Bas|person] et [Ivo Dal|person], rient.",
        ("Jan Bas", "headOf", "Danemark", "title-comma-name"),
    ),
    (
        "Le père de [Ana Roux|person], [Hugo Vial|person], plaide.",
        ("Ana Roux", "parent", "Hugo Vial", "title-comma-name-tie"),
    ),
)


@pytest.mark.parametrize(("marked", "wanted"), _FOUND)
def test_a_function_is_of_its_holder_and_body(
    marked: str, wanted: tuple[str, str, str, str], parse: Parse, french: Language
) -> None:
    """Each construction, in the right direction and by its rule."""
    assert wanted in found(parse, french, marked)


def test_where_somebody_has_studied_is_not_where_they_work(parse: Parse, french: Language) -> None:
    """« ancien élève » is no function, and leaves nobody in the service of the school."""
    marked = "[Hugo Vial|person], ancien élève de l'[Institut des vents|organization], plaide."
    assert {row[1] for row in found(parse, french, marked)} & {"jobTitle", "affiliation"} == set()


def test_an_adjective_that_looks_like_a_rank_is_none(parse: Parse, french: Language) -> None:
    """« le conseil général » has no general."""
    marked = "Le président du conseil général [Hugo Vial|person] plaide."
    assert "général" not in {row[2] for row in found(parse, french, marked)}


def test_a_function_beside_another_person_is_not_hers(parse: Parse, french: Language) -> None:
    """« a salué le maire » says nothing of who salutes."""
    told = found(parse, french, "[Ana Roux|person] a salué le maire de [Lunel|place], [Hugo Vial|person].")
    assert {who for who, relation, _, _ in told if relation in {"headOf", "jobTitle"}} == {"Hugo Vial"}


@pytest.mark.parametrize(
    ("marked", "country"),
    [
        ("[Norvège|place] : le président [Hugo Vial|person] démissionne.", True),
        ("[Norvège|place] – le président [Hugo Vial|person] démissionne.", False),
        ("[Norvège|place] : le président [Barack Obama|person] démissionne.", False),
        ("Demain en [Norvège|place] : le président [Hugo Vial|person] démissionne.", False),
        ("[Bolvig|organization] : le président [Hugo Vial|person] démissionne.", False),
    ],
)
def test_a_headline_that_opens_with_a_country_tells_its_head(
    marked: str,
    country: bool,  # noqa: FBT001 a table of cases
    parse: Parse,
    french: Language,
) -> None:
    """Behind a colon, « le président » is that of the country that stands first, but who is known to lead another."""
    told = found(parse, french, marked)
    assert (("headOf", "Norvège", "title-headline") in {row[1:] for row in told}) is country


@pytest.mark.parametrize(("function", "member"), [("députée", True), ("ancienne députée", False)])
def test_what_was_left_is_not_of_the_body_at_hand(
    parse: Parse, french: Language, function: str, *, member: bool
) -> None:
    """A function that stands alone is of the body that is spoken of, unless it is over."""
    rows = found(parse, french, f"Le [conseil de Lunel|organization] siège. La {function} [Ana Roux|person] parle.")
    assert member is any(row[:3] == ("Ana Roux", "memberOf", "conseil de Lunel") for row in rows)


@pytest.mark.parametrize(
    ("marked", "unwanted"),
    [
        ("La [Bolvig|organization] de [Hugo Vial|person] a perdu une roue.", ("Hugo Vial", "headOf", "Bolvig")),
        ("Le maire [UMB|organization] de la ville, [Hugo Vial|person], parle.", ("Hugo Vial", "headOf", "UMB")),
        (
            "[Norvège|place] : la fête du roi\n\nLa reine [Ana Roux|person] est venue.",
            ("Ana Roux", "headOf", "Norvège"),
        ),
        (
            "[Bolvig|organization] a perdu dix marins, dont le commandant [Hugo Vial|person].",
            ("Hugo Vial", "headOf", "Bolvig"),
        ),
        (
            "La femme, vêtue d'une robe d'[Ana Roux|person], est venue avec son frère [Hugo Vial|person].",
            ("Ana Roux", "sibling", "Hugo Vial"),
        ),
        ("Le chrétien-démocrate [Hugo Vial|person] part.", ("Hugo Vial", "memberOf", "Parti démocrate")),
        ("[Hugo Vial|person], un paysan de [Norvège|place], proteste.", ("Hugo Vial", "homeLocation", "Norvège")),
        ("Le maire [breton|place=Bretagne] [Hugo Vial|person] part.", ("Hugo Vial", "homeLocation", "Bretagne")),
        ("[Bolvig|organization] attend [Hugo Vial|person].", ("Hugo Vial", "memberOf", "Bolvig")),
        ("Le centriste [Hugo Vial|person] part.", ("Hugo Vial", "memberOf", "Mouvement démocrate")),
        (
            "Les rois [danois|place=Danemark] et [belge|place=Belgique], [Jan Bas|person] et [Ivo Dal|person], rient.",
            ("Ivo Dal", "headOf", "Danemark"),
        ),
    ],
)
def test_what_only_looks_led_or_owned(
    marked: str, unwanted: tuple[str, str, str], parse: Parse, french: Language
) -> None:
    """A driver leads no maker of cars, a guest no country, a name inside a clause owns nobody's brother."""
    assert unwanted not in {row[:3] for row in found(parse, french, marked)}


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Ancien maire de Dax, le sénateur Luc Morel a voté contre.", "Luc Morel headOf Dax"),
        ("Le ministre-président flamand Jan Peters a protesté.", "Jan Peters headOf Flandre"),
        ("Luc Bas, gouverneur démissionnaire de Kyoto, a parlé.", "Luc Bas jobTitle gouverneur"),
        ("Sa fille Claire, elle-même illustratrice, a repris la série.", "Claire jobTitle illustratrice"),
        ("Ana Roux, alias « Plante », administratrice de la Wikipédia, sourit.", "Ana Roux jobTitle administratrice"),
        ("La présidente du jury, Ana Roux, a salué un livre fort.", "Ana Roux jobTitle présidente"),
        ("Le poste de ministre de la Culture échoit à Ana Roux.", "Ana Roux jobTitle ministre de la Culture"),
    ],
)
def test_a_function_past_what_stands_between(read: Read, sentence: str, told: str) -> None:
    """Another title, a name or « par ailleurs » keep no function from whoever has it."""
    said = read(sentence).statements
    assert told in {f"{s.subject.name} {s.predicate} {getattr(s.object, 'name', s.object)}" for s in said}


def test_a_victim_is_not_who_harmed_her(read: Read) -> None:
    """« Victime du maire de Dax, la députée » leads no town."""
    said = read("Victime du maire de Dax, la députée Ana Roux a porté plainte.").statements
    assert not [s for s in said if s.predicate == "headOf"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Ana Roux, directrice Marketing de Bolvig Electric, est partie.", "directrice Marketing"),
        ("Ana Roux est vice-présidente Recherche de l'université de Gray.", "vice-présidente"),
    ],
)
def test_a_department_is_nobody(text: str, title: str, read: Read) -> None:
    """What somebody is in charge of has a capital, and is no person."""
    found = read(text)
    assert [(s.subject.name, s.object) for s in found.statements if s.predicate == "jobTitle"] == [("Ana Roux", title)]
    assert [entity.name for entity in found.entities if entity.kind.value == "person"] == ["Ana Roux"]


def test_who_speaks_to_a_paper_is_not_of_it(read: Read) -> None:
    """« assure la députée au Figaro »: whom it is said to; « journaliste au Figaro » works there."""
    for medium in ("au Figaro", "à l'AFP"):
        said = read(f"Ana Roux, députée, est élue. « Le vote est clos », assure la députée {medium}.").statements
        assert {s.predicate for s in said} == {"jobTitle"}
    works = read("Ana Roux, journaliste au Figaro, a enquêté deux ans.")
    assert ("Ana Roux", "Figaro") in {
        (s.subject.name, getattr(s.object, "name", "")) for s in works.statements if s.predicate == "affiliation"
    }


def test_who_sits_for_a_prize_has_not_won_it(read: Read) -> None:
    """« le juré du prix », not « le lauréat du prix »."""
    found = read("Le romancier et juré du prix Goncourt, Luc Morvan, publie un essai.").statements
    assert not [s for s in found if s.predicate == "award"]
    won = read("Le lauréat du prix Goncourt, Luc Morvan, publie un essai.").statements
    assert [s for s in won if s.predicate == "award"]


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("Le coach des Franciliens, Marc Tessan, est déçu.", False),
        ("L'entraîneur des Nantais, Marc Tessan, est déçu.", False),
        ("L'entraîneur du FC Nantes, Marc Tessan, est déçu.", True),
    ],
)
def test_a_team_called_by_its_inhabitants(read: Read, text: str, leads: bool) -> None:  # noqa: FBT001
    """« l'entraîneur des Nantais » leads a team, which the town is not."""
    assert any(s.predicate == "headOf" for s in read(text).statements) is leads


def test_whose_land_a_colleague_leads(read: Read) -> None:
    """« le président X et son homologue béninois Y »: the adjective is not of the first."""
    found = read("Le président Paul Morvan et son homologue béninois Idriss Kouna se sont vus jeudi.").statements
    led = {(s.subject.name, getattr(s.object, "name", "")) for s in found if s.predicate == "headOf"}
    assert led == {("Idriss Kouna", "Bénin")}


@pytest.mark.parametrize("adjective", ["actuelle", "future", "ancienne", "nouvelle"])
def test_an_adjective_taken_for_a_noun(read: Read, adjective: str) -> None:
    """« l'actuelle directrice », whatever the parse makes of it."""
    found = read(f"Le conseil a désigné Sandra Kessel, l'{adjective} directrice du Théâtre Arcadie.").statements
    assert ("Sandra Kessel", "directrice") in {(s.subject.name, s.object) for s in found if s.predicate == "jobTitle"}


def test_a_bar_is_no_home(read: Read) -> None:
    """« le bâtonnier de Dax » leads its lawyers; « un boulanger de Dax » lives there."""
    found = read("Le bâtonnier de Dax, Me Jacques Randol, a parlé. Un boulanger de Dax, Luc Bas, a ri.").statements
    assert {s.subject.name for s in found if s.predicate == "homeLocation"} == {"Luc Bas"}


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("Luc Bas est né à Dax, a dit le maire de Gray.", False),
        ("Luc Bas est venu. Le maire de Gray a dit que tout va bien.", True),
    ],
)
def test_who_speaks_of_somebody_is_not_told_to_be_him(read: Read, text: str, leads: bool) -> None:  # noqa: FBT001
    """A description that says something of the one whom it may stand for tells nothing of what he is."""
    told = [s for s in read(text).statements if s.predicate == "headOf" and s.subject.name == "Luc Bas"]
    assert bool(told) is leads


def test_a_function_ends_before_whom_it_replaces(read: Read) -> None:
    """« garde des Sceaux en remplacement de » is « garde des Sceaux »."""
    found = read("Ana Roux est nommée garde des Sceaux en remplacement de Jan Vial.").statements
    assert [one.object for one in found if one.predicate == "jobTitle"] == ["garde des Sceaux"]


def test_a_region_is_in_no_land_of_another_function(read: Read) -> None:
    """« préfet de la région Picardie et préfet de la Somme » shares nothing between region and prefect."""
    found = read("Luc Bas est nommé préfet de la région Picardie et préfet de la Somme.").statements
    assert not [one for one in found if one.predicate == "locatedIn"]


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Ana Roux, haute-commissaire de l'ONU aux réfugiés, a parlé.", "affiliation"),
        ("Ana Roux, directrice de Bolvig pour l'Asie, a parlé.", "affiliation"),
        ("Ana Roux, directrice de Bolvig pour cinq ans, a parlé.", "headOf"),
        ("Ana Roux, présidente de Bolvig à Gap, a parlé.", "headOf"),
    ],
)
def test_who_is_in_charge_of_one_thing_leads_not_all(read: Read, text: str, relation: str) -> None:
    """« pour l'Asie », « aux réfugiés » is all that she leads."""
    told = {s.predicate for s in read(text).statements if s.subject.name == "Ana Roux"}
    assert told & {"affiliation", "headOf"} == {relation}


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Ana Roux, une dirigeante du Parti vert, a fui.", "affiliation"),
        ("Ana Roux, l'une des dirigeantes du Parti vert, a fui.", "affiliation"),
        ("Ana Roux, dirigeante du Parti vert, a fui.", "headOf"),
        ("Ana Roux, la dirigeante du Parti vert, a fui.", "headOf"),
    ],
)
def test_one_of_those_who_lead(read: Read, text: str, relation: str) -> None:
    """« une dirigeante » is one of several, and not at the head."""
    told = {(s.subject.name, s.predicate) for s in read(text).statements}
    assert told & {("Ana Roux", "affiliation"), ("Ana Roux", "headOf")} == {("Ana Roux", relation)}


def test_a_firm_makes_what_it_edits(read: Read) -> None:
    """« éditeur de Windows » produces it, and is no author."""
    told = {s.predicate for s in read("Microsoft, éditeur de Windows, recrute à Gand.").statements}
    assert "produces" in told
    assert "author" not in told


def test_the_best_is_a_prize(read: Read) -> None:
    """Who is elected « meilleure joueuse » has won that, and gained no trade by it."""
    told = {(s.predicate, s.object) for s in read("Ana Roux a été élue meilleure joueuse du tournoi.").statements}
    assert ("award", "meilleure joueuse du tournoi") in told
    assert "jobTitle" not in {predicate for predicate, _ in told}


def test_who_joins_as_something(read: Read) -> None:
    """« a rejoint Renault comme directrice financière » tells what she is, not what the firm is."""
    told = {
        (s.subject.name, s.predicate, s.object)
        for s in read("Ana Roux a rejoint Renault comme directrice financière.").statements
    }
    assert ("Ana Roux", "jobTitle", "directrice financière") in told


def test_where_somebody_was_trained(read: Read) -> None:
    """« formé à » a school tells no employer, « affecté à » does."""
    text = "Cet ingénieur formé à l'Institut français du pétrole, Jan Bas, a gagné."
    assert "affiliation" not in {s.predicate for s in read(text).statements}
    assert "affiliation" in {s.predicate for s in read("Jan Bas, chercheur affecté au CNRS, a gagné.").statements}
