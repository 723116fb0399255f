"""Whom a function is said of."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from marked import name

if TYPE_CHECKING:
    from conftest import Find, Read

MONDAY = dt.date(2019, 3, 11)
_FOUND = (
    (
        "[Hugo Vial|person], juge au [tribunal de Lunel|organization], part.",
        ("Hugo Vial", "jobTitle", "juge", "apposition"),
    ),
    (
        "[Hugo Vial|person] a travaillé comme cuisinier chez [Bolvig|organization].",
        ("Hugo Vial", "jobTitle", "cuisinier", "as"),
    ),
    (
        "[Hugo Vial|person], l'un des deux avocats de la victime, plaide.",
        ("Hugo Vial", "jobTitle", "avocat", "apposition"),
    ),
    (
        "[Hugo Vial|person] a cédé sa ferme à son fils [Paul Vial|person].",
        ("Hugo Vial", "child", "Paul Vial", "title-name-possessive"),
    ),
    (
        "[Ana Roux|person], sœur jumelle d'[Eva Roux|person], a gagné.",
        ("Eva Roux", "sibling", "Ana Roux", "apposition-tie"),
    ),
    (
        "L'un des avocats de la défense, [Hugo Vial|person], a réagi.",
        ("Hugo Vial", "jobTitle", "avocat de la défense", "title-comma-name"),
    ),
    (
        "Le porte-parole de l'[ALK|organization], le colonel [Hugo Vial|person], a réagi.",
        ("Hugo Vial", "jobTitle", "porte-parole", "title-comma-name"),
    ),
    (
        "La chancelière chrétienne-démocrate allemande [Ana Roux|person] a parlé.",
        ("Ana Roux", "jobTitle", "chancelière", "title-name"),
    ),
    (
        "[Hugo Vial|person] et [Ana Roux|person] sont députés.",
        ("Hugo Vial", "jobTitle", "député", "copula"),
    ),
    (
        "[Hugo Vial|person] (Gap, 3 mai 1920 - Dax, 4 juin 2010) était acteur.",
        ("Hugo Vial", "jobTitle", "acteur", "copula"),
    ),
    (
        "[Hugo Vial|person], l'un des avocats de [Bolvig|organization], plaide.",
        ("Hugo Vial", "jobTitle", "avocat", "apposition"),
    ),
    (
        "Délégué syndical [CGT|organization] chez [Bolvig|organization], [Hugo Vial|person] part.",
        ("Hugo Vial", "jobTitle", "délégué syndical", "fronted"),
    ),
    (
        "Jusqu'ici trésorier de [Bolvig|organization], M. [Vial|person] part.",
        ("Vial", "jobTitle", "trésorier", "fronted"),
    ),
    (
        "Deux avocats, [Hugo Vial|person] (Lunel) et [Ana Roux|person] (Sète), plaident.",
        ("Ana Roux", "jobTitle", "avocat", "title-comma-name"),
    ),
    (
        "Le maire (divers gauche) de [Lunel|place], [Hugo Vial|person], part.",
        ("Hugo Vial", "headOf", "Lunel", "title-comma-name"),
    ),
    (
        "[Ana Roux|person], professeure de droit à l'[Institut Orval|organization], plaide.",
        ("Ana Roux", "affiliation", "Institut Orval", "apposition"),
    ),
    (
        "[Hugo Vial|person], vendeur de pneus descendu du Jura, plaide.",
        ("Hugo Vial", "jobTitle", "vendeur de pneus", "apposition"),
    ),
    (
        "M. [Hugo Vial|person], qui est également maire de [Lunel|place], a déposé plainte.",
        ("Hugo Vial", "headOf", "Lunel", "copula"),
    ),
    (
        "[Hugo Vial|person] est né à [Lunel|place], ville dont [il|person=Hugo Vial] est maire depuis 2009.",
        ("Hugo Vial", "jobTitle", "maire", "copula"),
    ),
    (
        "L'avocate de M. [Vial|person], [Ana Roux|person], plaide.",
        ("Ana Roux", "jobTitle", "avocate", "title-comma-name"),
    ),
    (
        "L'avocate [Ana Roux|person] plaide.",
        ("Ana Roux", "jobTitle", "avocate", "title-name"),
    ),
    (
        "[Ana Roux|person] a succédé à [Hugo Vial|person] comme émissaire de l'[ONU|organization].",
        ("Ana Roux", "affiliation", "ONU", "as"),
    ),
    (
        "L'[ONU|organization] a choisi [Hugo Vial|person] comme émissaire.",
        ("Hugo Vial", "jobTitle", "émissaire", "as"),
    ),
    (
        "[Ana Roux|person], avocate, juge de paix, plaide.",
        ("Ana Roux", "jobTitle", "juge de paix", "apposition"),
    ),
    (
        "Lors d'un débat avec [Hugo Vial|person], la cheffe du parti, [Ana Roux|person], a défendu la loi.",
        ("Ana Roux", "jobTitle", "cheffe", "title-comma-name"),
    ),
    (
        "Après la mort d'[Hugo Vial|person], le maire de [Lunel|place], [Ana Roux|person] a été élue.",
        ("Hugo Vial", "jobTitle", "maire", "apposition"),
    ),
)
_NOT = (
    (
        "Pour remplacer ces deux ministres, [Hugo Vial|person] a nommé [Ana Roux|person].",
        ("Hugo Vial", "jobTitle", "ministre"),
    ),
    (
        "Le maire, le préfet [Hugo Vial|person] et le colonel ont réagi.",
        ("Hugo Vial", "jobTitle", "maire"),
    ),
    (
        "[Jan Bas|person] a gagné en tant que joueur, battant [Hugo Vial|person].",
        ("Hugo Vial", "jobTitle", "joueur"),
    ),
    (
        "Il a gagné en tant que joueur et entraîneur rejoignant [Hugo Vial|person].",
        ("Hugo Vial", "jobTitle", "joueur"),
    ),
    (
        "L'avocate de M. [Vial|person], [Ana Roux|person], plaide.",
        ("Vial", "jobTitle", "avocate"),
    ),
    (
        "[Ana Roux|person] a succédé à [Hugo Vial|person] comme émissaire de l'[ONU|organization].",
        ("Hugo Vial", "affiliation", "ONU"),
    ),
    (
        "[Ana Roux|person], avocate au barreau de Dax, juge pour sa part la peine trop lourde.",
        ("Ana Roux", "jobTitle", "juge"),
    ),
    (
        "[Ana Roux|person], la fille de [Hugo Vial|person], est née à [Lunel|place].",
        ("Ana Roux", "locatedIn", "Lunel"),
    ),
    (
        "[Hugo Vial|person], le chef du parti, juge que la loi est bonne.",
        ("Hugo Vial", "jobTitle", "juge"),
    ),
    (
        "[Hugo Vial|person], élu en 2009, démissionne.",
        ("Hugo Vial", "jobTitle", "élu"),
    ),
    (
        "[Hugo Vial|person], porte-parole de [Bolvig|organization], l'éditeur du jeu, a parlé.",
        ("Hugo Vial", "jobTitle", "éditeur"),
    ),
    (
        "[Hugo Vial|person], directeur d'un projet de musée, a parlé.",
        ("Hugo Vial", "jobTitle", "directeur d'un projet de musée"),
    ),
    (
        "Le frère de [Hugo Vial|person] est maire de [Lunel|place].",
        ("Hugo Vial", "headOf", "Lunel"),
    ),
    (
        "La fille du président [Hugo Vial|person] est devenue ministre.",
        ("Hugo Vial", "jobTitle", "ministre"),
    ),
    (
        "L'adjoint de [Hugo Vial|person] a été nommé préfet.",
        ("Hugo Vial", "jobTitle", "préfet"),
    ),
    (
        "Lors d'une rencontre avec [Hugo Vial|person], le préfet de la région, [Luc Roux|person], a défendu la loi.",
        ("Hugo Vial", "jobTitle", "préfet"),
    ),
)


@pytest.mark.parametrize(("marked", "wanted"), _FOUND)
def test_whose_function_it_is(marked: str, wanted: tuple[str, ...], find: Find) -> None:
    """By a name beside it, over brackets, lists and what leads in."""
    assert wanted in find(marked)


@pytest.mark.parametrize(("marked", "unwanted"), _NOT)
def test_whose_function_it_is_not(marked: str, unwanted: tuple[str, ...], find: Find) -> None:
    """A verb, a participle, the trade of a body just named are no function of somebody."""
    assert unwanted not in find(marked)


@pytest.mark.parametrize(
    "text",
    [
        "Luc Bas a été réélu dimanche président du groupe Orial.",
        "Luc Bas a été nommé lundi 4 mars directeur général du groupe Orial.",
        "Les actionnaires du groupe Orial ont nommé mardi Luc Bas président du groupe Orial.",
        "Luc Bas est devenu mardi soir le nouveau président du groupe Orial.",
        "Luc Bas cède la présidence du groupe Orial à Ana Roy. Luc Bas a été élu en 2014 président du groupe Orial.",
    ],
)
def test_a_day_may_stand_before_the_function(read: Read, text: str) -> None:
    """« réélu dimanche président »: what somebody is made, behind the day."""
    told = {(name(s.subject), str(s.predicate), name(s.object)) for s in read(text, published=MONDAY).statements}
    assert ("Luc Bas", "headOf", "Orial") in told


@pytest.mark.parametrize(
    ("text", "person", "title"),
    [
        ("Ministre sous Luc Morvan, puis président du Sénat, Jan Roy est mort.", "Luc Morvan", "président"),
        (
            "Jan Roy est juge dans le gouvernement de Luc Morvan, puis en 1988, il est nommé préfet.",
            "Luc Morvan",
            "préfet",
        ),
        ("Jan Roy, représentant l'actionnaire, a voté non.", "Jan Roy", "représentant"),
        ("La fête a lieu à Gray, place du maréchal Vial.", "Vial", "maréchal"),
        ("Jan Roy, le PDG d'Oxalis, l'industriel spécialisé dans les pneus, a refusé.", "Jan Roy", "industriel"),
        ("Bureau :\n- trésorier : Jan Roy (adjoint : Luc Morvan)", "Jan Roy", "adjoint"),
        ("Profondément attaché à sa ville, Jan Roy a refusé.", "Jan Roy", "attaché"),
        (
            "Luc Bas, ancien juge, est là. Reçu par Ana Roux et le préfet Jan Roy, l'ancien juge « nie », dit Léa.",
            "Jan Roy",
            "juge",
        ),
    ],
)
def test_nobody_near_holds_it(read: Read, text: str, person: str, title: str) -> None:
    """« puis » goes on with who was told of, « il » is the subject, and streets have names."""
    told = {(name(s.subject), name(s.object)) for s in read(text).statements if s.predicate == "jobTitle"}
    assert (person, title) not in told


@pytest.mark.parametrize(
    ("text", "person", "title"),
    [
        ("Jan Roy, président puis administrateur du club, a voté non.", "Jan Roy", "administrateur"),
        ("Jan Roy, représentant de l'actionnaire, a voté non.", "Jan Roy", "représentant"),
        ("Jan Roy, attaché de presse du club, a refusé.", "Jan Roy", "attaché de presse"),
        ("Luc Morvan, qui a été préfet, a refusé.", "Luc Morvan", "préfet"),
        ("Bureau :\n- trésorier : Jan Roy (adjoint : Luc Morvan)", "Luc Morvan", "adjoint"),
        ("Jan Roy, l'industriel du pneu, a refusé.", "Jan Roy", "industriel du pneu"),
        ("Arrivé en remplacement du Portugais Leo Vial, Jan Roy, était l'ancien préfet du Gard.", "Jan Roy", "préfet"),
    ],
)
def test_who_holds_it_after_all(read: Read, text: str, person: str, title: str) -> None:
    """The same words where they are functions."""
    told = {(name(s.subject), name(s.object)) for s in read(text).statements if s.predicate == "jobTitle"}
    assert (person, title) in told


@pytest.mark.parametrize(
    ("text", "person", "title"),
    [
        ("Paul Ferrat, directeur de Bolvig de 1999 à 2004, préfet du Gard depuis, est mort.", "Paul Ferrat", "préfet"),
        ("Ana Vidal, dirigeante de Bolvig, et présidente de la société Orial, est venue.", "Ana Vidal", "présidente"),
        ("Julie Roux est par ailleurs présidente de la société Orial.", "Julie Roux", "présidente"),
        ("Julie Roux est en outre présidente de la société Orial.", "Julie Roux", "présidente"),
        ("Luc Castel, ministre de l'Intérieur démissionnaire, est venu.", "Luc Castel", "ministre de l'Intérieur"),
    ],
)
def test_a_function_further_on(read: Read, text: str, person: str, title: str) -> None:
    """Behind the dates of the one before, a comma with « et », « par ailleurs »; without what only passes."""
    assert (person, title) in {(s.subject.name, s.object) for s in read(text).statements if s.predicate == "jobTitle"}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Hugo Vial, recruté en mai comme juriste, s'est tu.", "juriste"),
        ("Embauché comme vendeur chez Bolvig, Hugo Vial a fondé la société Orial.", "vendeur"),
        ("La société Bolvig a engagé Hugo Vial comme ingénieur.", "ingénieur"),
        ("Hugo Vial a commencé sa carrière comme notaire.", "notaire"),
        ("Hugo Vial a débuté à Lunel comme notaire.", "notaire"),
        ("Hugo Vial travaille depuis 2010 comme notaire.", "notaire"),
    ],
)
def test_as_what_somebody_is_hired(read: Read, text: str, title: str) -> None:
    """Behind « comme » after a verb of hiring stands what its object becomes, after one of working its subject."""
    told = {(s.subject.name, s.object) for s in read(text).statements if s.predicate == "jobTitle"}
    assert told == {("Hugo Vial", title)}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Hugo Vial s'est tu. Lui, ancien avocat, connaît la loi.", "avocat"),
        ("Hugo Vial s'est tu. Ce dernier, notaire à Lunel, connaît la loi.", "notaire"),
        ("Hugo Vial s'est tu. Le trentenaire, ingénieur de formation, connaît la loi.", "ingénieur"),
    ],
)
def test_a_function_behind_a_pronoun(read: Read, text: str, title: str) -> None:
    """« Lui, ancien avocat, », « Le trentenaire, ingénieur, »: of whoever was named before."""
    told = {(s.subject.name, s.object) for s in read(text).statements if s.predicate == "jobTitle"}
    assert told == {("Hugo Vial", title)}


@pytest.mark.parametrize(
    "text",
    [
        "Hugo Vial s'est tu. D'après lui, le maire connaît la loi.",
        "Hugo Vial s'est tu. Avec lui, maires et notaires connaissent la loi.",
    ],
)
def test_another_behind_a_pronoun(read: Read, text: str) -> None:
    """« D'après lui, le maire »: somebody else than whoever the pronoun stands for."""
    told = {s.subject.name for s in read(text).statements if s.predicate == "jobTitle"}
    assert "Hugo Vial" not in told


def test_another_function_behind_a_date(read: Read) -> None:
    """« …, le préfet du Gard … » with an article is somebody else."""
    text = "Paul Ferrat, directeur de Bolvig de 1999 à 2004, le préfet du Gard et Ana Roux sont venus."
    told = {(s.subject.name, s.object) for s in read(text).statements if s.predicate == "jobTitle"}
    assert ("Paul Ferrat", "préfet") not in told


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Ana Roux est arrivée. Elle avait été députée du Gard, puis ministre du Travail.",
            {"députée", "ministre du Travail"},
        ),
        ("Ana Roux est arrivée. Elle avait été élue de justesse.", set()),
    ],
)
def test_a_function_that_looks_like_a_participle(read: Read, text: str, titles: set[str]) -> None:
    """« avait été députée du Gard » tells a function, « avait été élue de justesse » a vote."""
    assert {s.object for s in read(text).statements if s.predicate == "jobTitle"} == titles


@pytest.mark.parametrize(
    ("marked", "leads"),
    [
        ("L'assistante du directeur de [Bolvig|organization], [Ana Roux|person], a tout vu.", False),
        ("Une amie du directeur de [Bolvig|organization], [Ana Roux|person], a tout vu.", False),
        ("Elle fut la collaboratrice du directeur de [Bolvig|organization], [Hugo Vial|person].", True),
        ("Le bureau du directeur de [Bolvig|organization], [Hugo Vial|person], est vide.", True),
    ],
)
def test_who_serves_a_head_is_none(find: Find, marked: str, leads: bool) -> None:  # noqa: FBT001
    """« l'assistante du directeur, Ana Roux, » names her, and « elle fut l'assistante du directeur, Untel » him."""
    assert ("headOf" in {row[1] for row in find(marked)}) is leads


def test_one_of_two_is_pointed_at_by_nothing(read: Read) -> None:
    """« Cet ancien député » behind a sentence that names two is said of neither."""
    text = "Jan Vial rend son siège après un bras de fer avec le ministre Luc Bas. Cet ancien député du Gers est las."
    assert not [one for one in read(text).statements if one.object == "député"]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("(Dax, 21 juillet 2013) – Romancier et dramaturge, Luc Bas est mort.", {"romancier", "dramaturge"}),
        ("Tour à tour avocat et juge, Luc Bas est mort.", {"avocat", "juge"}),
        ("À la fois avocat et romancier, Luc Bas est mort.", {"avocat", "romancier"}),
    ],
)
def test_functions_that_open_a_sentence(read: Read, text: str, titles: set[str]) -> None:
    """Behind a dateline, and behind words for one after the other."""
    told = {str(s.object).lower() for s in read(text).statements if s.predicate == "jobTitle"}
    assert told == titles


def test_the_date_of_a_function_that_opens_a_sentence(read: Read) -> None:
    """« Maire de Dax depuis 2001, Luc Bas est mort » tells of no death in 2001."""
    told = {s.predicate for s in read("Maire de Dax depuis 2001, Luc Bas est mort.").statements}
    assert "headOf" in told
    assert "deathDate" not in told


def test_who_reports_on_a_bill_has_not_written_it(read: Read) -> None:
    """« le rapporteur du texte » is not its author."""
    told = {s.predicate for s in read("Luc Bas, rapporteur du texte, a parlé.").statements}
    assert "author" not in told


def test_an_expert_of_a_body_knows_no_body(read: Read) -> None:
    """« experte de l'agence »: she works for it; « spécialiste des entreprises familiales » knows about them."""
    rows = read("Ana Roux, experte acridienne de l'agence, est venue. Eva Vial, spécialiste des entreprises, parle.")
    assert {(s.subject.name, name(s.object)) for s in rows.statements if s.predicate == "knowsAbout"} <= {
        ("Eva Vial", "entreprises")
    }


def test_a_rich_man(read: Read) -> None:
    """« le milliardaire Luc Bas » is told as a function is."""
    rows = read("Le parti est fondé par le milliardaire Luc Bas.").statements
    assert ("Luc Bas", "milliardaire") in {(s.subject.name, s.object) for s in rows if s.predicate == "jobTitle"}


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Le journal loue l'audace du metteur en scène et la voix de sa soprano, Ana Roux.", {"soprano"}),
        ("Le maire et le préfet, Luc Bas, ont signé l'accord.", {"préfet"}),
        ("L'avocat du prévenu et la procureure, Ana Roux, ont plaidé.", {"procureure"}),
        ("Le compositeur et chef d'orchestre, Luc Bas, dirigera le chœur.", {"compositeur", "chef d'orchestre"}),
    ],
)
def test_the_last_of_two_has_the_name(read: Read, text: str, titles: set[str]) -> None:
    """Two nouns with an article each are two people, and the name behind the comma is that of the second."""
    told = {str(s.object) for s in read(text).statements if s.predicate == "jobTitle"}
    assert told <= titles
    assert told


@pytest.mark.parametrize(
    ("text", "functions"),
    [
        ("Le maire de Gap et président du Sénat, Luc Bas, a voté.", {"maire", "président"}),
        (
            "Le ministre délégué aux Transports et maire de Gap, Luc Bas, a voté.",
            {"ministre délégué aux Transports", "maire"},
        ),
        ("L'écrivain et journaliste, Luc Bas, a voté.", {"écrivain", "journaliste"}),
        # another's, with an article of his own or told of anybody
        ("Le maire de Gap et le préfet, Luc Bas, ont voté.", {"préfet"}),
        ("Le maire de Gap et son adjoint, Luc Bas, ont voté.", {"adjoint"}),
        ("Un élu de Gap et président du club, Luc Bas, a voté.", set()),
    ],
)
def test_two_functions_before_a_name(read: Read, text: str, functions: set[str]) -> None:
    """The second goes on with the first where it has no article."""
    told = {s.object for s in read(text).statements if s.predicate == "jobTitle" and s.subject.name == "Luc Bas"}
    assert told == functions
