"""Tests of :mod:`kg.extract.relations`: marked sentences carry their entities, and what they must and must not say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from marked import reading, told

from kg.extract import relations
from kg.extract.relations.acronyms import is_acronym
from kg.extract.relations.confidence import CONFIDENCE, confidence
from kg.extract.relations.domain import DOMAIN, fits
from kg.extract.relations.words import forms
from kg.model import Entity
from kg.terms import Form, Kind, Status

if TYPE_CHECKING:
    from conftest import Parse, Read

    from kg.lang.base import Language

SAYS = (
    ("Le maire de [Lunel|place], [Ana Roux|person], a signé.", ("Ana Roux", "headOf", "Lunel")),
    ("Le maire de [Lunel|place], [Ana Roux|person], a signé.", ("Ana Roux", "jobTitle", "maire")),
    ("L'ancien ministre de la Pêche [Hugo Vial|person] est là.", ("Hugo Vial", "jobTitle", "ministre de la Pêche")),
    ("L'ancien ministre de la Pêche [Hugo Vial|person] est là.", ("Hugo Vial", "headOf", "ministère de la Pêche")),
    ("[Ana Roux|person], géologue à l'[université de Pau|organization], doute.", ("Ana Roux", "jobTitle", "géologue")),
    (
        "[Ana Roux|person], géologue à l'[université de Pau|organization], doute.",
        ("Ana Roux", "affiliation", "université de Pau"),
    ),
    ("[Ana Roux|person], 51 ans, patronne de [Sorgues|organization], part.", ("Ana Roux", "headOf", "Sorgues")),
    ("[Ana Roux|person], 51 ans, patronne de [Sorgues|organization], part.", ("Ana Roux", "age", "51")),
    ("[Hugo Vial|person] a été élu président de [Sorgues|organization].", ("Hugo Vial", "headOf", "Sorgues")),
    ("[Hugo Vial|person] a été nommé à la tête de [Sorgues|organization].", ("Hugo Vial", "headOf", "Sorgues")),
    ("Le violoniste [letton|place=Lettonie] [Hugo Vial|person] joue.", ("Hugo Vial", "nationality", "Lettonie")),
    ("Le géant [danois|place=Danemark] [Bolvig|organization] recrute.", ("Bolvig", "countryOfOrigin", "Danemark")),
    ("La députée [Ana Roux|person] ([UDB|organization]) proteste.", ("Ana Roux", "memberOf", "UDB")),
    (
        "L'[Office des forêts alpines|organization] (OFA) embauche.",
        ("Office des forêts alpines", "alternateName", "OFA"),
    ),
    ("Le feu a pris à [Lunel|place] ([Hérault|place]).", ("Lunel", "locatedIn", "Hérault")),
    ("Le feu a pris à [Rumengol|place], dans le [Finistère|place].", ("Rumengol", "locatedIn", "Finistère")),
    ("[Tirana|place], capitale de l'[Albanie|place], grandit.", ("Tirana", "locatedIn", "Albanie")),
    ("[Bolvig|organization], filiale de [Sorgues|organization], ferme.", ("Bolvig", "partOf", "Sorgues")),
    ("[Bolvig|organization], fondée en 1987 par [Hugo Vial|person], ferme.", ("Bolvig", "founder", "Hugo Vial")),
    ("[Bolvig|organization], fondée en 1987 par [Hugo Vial|person], ferme.", ("Bolvig", "startDate", "1987")),
    ("[Ana Roux|person] succède à [Hugo Vial|person].", ("Ana Roux", "replaces", "Hugo Vial")),
    ("[Ana Roux|person] est née à [Lunel|place] en 1970.", ("Ana Roux", "birthPlace", "Lunel")),
    ("[Ana Roux|person] est née à [Lunel|place] en 1970.", ("Ana Roux", "birthDate", "1970")),
    ("[Hugo Vial|person], spécialiste de la tourbe, s'inquiète.", ("Hugo Vial", "knowsAbout", "tourbe")),
    ("Le [Salon du tricot|event] aura lieu le 3 mai 2031 à [Lunel|place].", ("Salon du tricot", "locatedIn", "Lunel")),
    (
        "Le [Salon du tricot|event] aura lieu le 3 mai 2031 à [Lunel|place].",
        ("Salon du tricot", "startDate", "2031-05-03"),
    ),
    ("Le [Salon de la tourbe|event] ferme.", ("Salon de la tourbe", "about", "tourbe")),
    ("La [loi sur la tourbe|law] est votée.", ("loi sur la tourbe", "about", "tourbe")),
    ("Le roman « [Marée basse|work] » de [Ana Roux|person] plaît.", ("Marée basse", "author", "Ana Roux")),
    ("[Ana Roux|person] a épousé [Hugo Vial|person].", ("Ana Roux", "spouse", "Hugo Vial")),
    ("[Ana Roux|person], une vendeuse de laine de 51 ans, part.", ("Ana Roux", "jobTitle", "vendeuse de laine")),
    ("[Ana Roux|person], une vendeuse de laine de 51 ans, part.", ("Ana Roux", "age", "51")),
    ("[Ana Roux|person], gérante de l'établissement, part.", ("Ana Roux", "jobTitle", "gérante")),
    (
        "[Ana Roux|person], coordinatrice des achats de [Sorgues|organization].",
        ("Ana Roux", "jobTitle", "coordinatrice des achats"),
    ),
    ("L'adjointe à l'Urbanisme, [Ana Roux|person], part.", ("Ana Roux", "jobTitle", "adjointe à l'Urbanisme")),
    ("La romancière franco-danoise [Ana Roux|person] part.", ("Ana Roux", "jobTitle", "romancière")),
    ("[Hugo Vial|person], un ancien boulanger, part.", ("Hugo Vial", "jobTitle", "boulanger")),
    ("À 31 ans, [Ana Roux|person] prend la mer.", ("Ana Roux", "age", "31")),
    (
        "[Ana Roux|person] a pris la mer. Cette apicultrice de 44 ans est seule.",
        ("Ana Roux", "jobTitle", "apicultrice"),
    ),
    ("[Ana Roux|person] a pris la mer. Cette apicultrice de 44 ans est seule.", ("Ana Roux", "age", "44")),
    ("Le sénateur communiste [Hugo Vial|person] proteste.", ("Hugo Vial", "memberOf", "Parti communiste")),
    ("Le chef libéral [Hugo Vial|person] proteste.", ("Hugo Vial", "memberOf", "Parti libéral")),
    ("L'[UDB|organization] d'[Ana Roux|person] recule.", ("Ana Roux", "headOf", "UDB")),
    (
        "Le ministre de la Pêche [Hugo Vial|person] et son homologue [letton|place=Lettonie] [Juris Ozols|person] va.",
        ("Juris Ozols", "jobTitle", "ministre de la Pêche"),
    ),
    (
        "Le ministre italien [Hugo Vial|person] et son homologue [letton|place=Lettonie] [Juris Ozols|person] va.",
        ("Juris Ozols", "jobTitle", "ministre"),
    ),
    (
        "[Evo Morales|person] parle. Le président [Evo Morales|person] quitte la [Bolivie|place].",
        ("Evo Morales", "headOf", "Bolivie"),
    ),
    (
        "L'école [danoise|place=Danemark] d'[Aarhus|place] accueille [Ana Roux|person].",
        ("Aarhus", "locatedIn", "Danemark"),
    ),
    ("Dans le [Finistère|place], à [Rumengol|place], le feu a pris.", ("Rumengol", "locatedIn", "Finistère")),
    (
        "La [Fédération lettone de luge|organization] (Felelu) embauche.",
        ("Fédération lettone de luge", "alternateName", "Felelu"),
    ),
    ("[Bolvig|organization] travaille en partenariat avec [Sorgues|organization].", ("Bolvig", "partner", "Sorgues")),
)

SAYS_NOT = (
    (
        "[Luc Bas|person] est revenu sur le partenariat de la coopérative avec la société [Orial|organization].",
        "partner",
    ),
    ("La [Ligue des champions|event] reprend.", "about"),
    ("[Ana Roux|person], spécialiste du domaine, doute.", "knowsAbout"),
    ("L'[océan Indien|place] est calme.", "locatedIn"),
    ("La ville a rebaptisé la [rue du Port|place] en [rue Anna-Vial|place].", "locatedIn"),
    ("Ils étaient de nationalité [malienne|place=Mali], selon la [police de Vic|organization].", "countryOfOrigin"),
    ("« Nous étions prêts », a dit l'entraîneur [Luc Bas|person] au micro de [Radio Vic|organization].", "affiliation"),
    ("[Ana Roux|person] sera candidate à la [mairie de Vic|organization].", "memberOf"),
    ("Le Danois [Hugo Vial|person], gardien de but de la [Norvège|place], part.", "headOf"),
    ("L'ancienne [Limougeaude|place=Limoges] [Ana Roux|person] a marqué.", "homeLocation"),
    ("Menés sur un but de [Hugo Vial|person], les joueurs de [Luc Bas|person] ont égalisé.", "jobTitle"),
    ("[Ana Roux|person], principal auteur de ces travaux au [CNRS|organization], est venue.", "headOf"),
    ("Le maire a salué [Ana Roux|person].", "jobTitle"),
    ("[Ana Roux|person] a rencontré le maire de [Lunel|place].", "headOf"),
    ("[Hugo Vial|person] a nommé la présidente de [Sorgues|organization].", "headOf"),
    ("Le train va de [Lunel|place] à [Sète|place].", "locatedIn"),
    ("[Bolvig|organization] affrontera [Sorgues|organization] à [Lunel|place] dimanche.", "partOf"),
    ("[Ana Roux|person] (2e) devance [Hugo Vial|person].", "memberOf"),
    ("Un loup de 12 ans a fui devant [Ana Roux|person].", "age"),
    ("[Ana Roux|person] lit un rapport.", "author"),
    ("[Hugo Vial|person] ([UDB|organization]) perd son siège à [Lunel|place].", "locatedIn"),
    ("Reçue par le club que préside [Hugo Vial|person], l'auteure du rapport a parlé.", "jobTitle"),
    ("Le club que préside [Hugo Vial|person], l'économiste l'a vu.", "jobTitle"),
    ("L'[Assemblée|organization] adopte le texte d'[Ana Roux|person].", "headOf"),
    ("Le concurrent d'[Orial|organization] a son siège à [Lunel|place].", "locatedIn"),
    ("[Ana Roux|person] adapte [Marée basse|work].", "author"),
    ("[Hugo Vial|person] vend un vin rouge de 12 ans.", "age"),
    ("Élu en mars, [Hugo Vial|person] n'a rien promis.", "jobTitle"),
    ("Le médecin libéral [Hugo Vial|person] proteste.", "memberOf"),
    ("[Ana Roux|person], infirmière libérale, a été arrêtée.", "memberOf"),
    ("Le candidat libéral sera connu de [Sorgues|organization] demain.", "memberOf"),
    ("[Ana Roux|person] craint une attaque contre [Sorgues|organization].", "about"),
)


# All that a sentence tells, and no more.
TELLS = (
    (
        "[Orial|organization] a racheté [Novatel|organization] et [Brisac|organization].",
        "Novatel owner Orial; Brisac owner Orial",
    ),
    (
        "[Orial|organization] a été racheté par [Novatel|organization] et [Brisac|organization].",
        "Orial owner Novatel; Orial owner Brisac",
    ),
    ("[Orial|organization] possède [Brisac|organization].", "Brisac owner Orial"),
    (
        "[Orial|organization] a été fondé par [Ana Roux|person] et [Hugo Vial|person].",
        "Orial founder Ana Roux; Orial founder Hugo Vial",
    ),
    (
        "[Ana Roux|person] a fondé [Orial|organization] et [Brisac|organization].",
        "Orial founder Ana Roux; Brisac founder Ana Roux",
    ),
    ("[Ana Roux|person] a fondé [Orial|organization] avec [Brisac|organization].", "Orial founder Ana Roux"),
    (
        "[Marée basse|work] a été écrit par [Ana Roux|person] et [Hugo Vial|person].",
        "Marée basse author Ana Roux; Marée basse author Hugo Vial",
    ),
    ("[Ana Roux|person] a épousé [Hugo Vial|person].", "Ana Roux spouse Hugo Vial"),
    ("[Ana Roux|person] et son mari [Hugo Vial|person] sont venus.", "Ana Roux spouse Hugo Vial"),
    ("[Ana Roux|person] est la fille de [Hugo Vial|person].", "Ana Roux parent Hugo Vial"),
    ("[Ana Roux|person] a succédé à [Hugo Vial|person].", "Ana Roux replaces Hugo Vial"),
    (
        "[Ana Roux|person] a remplacé [Hugo Vial|person] à la tête d'[Orial|organization].",
        "Ana Roux replaces Hugo Vial; Ana Roux headOf Orial; Hugo Vial headOf Orial",
    ),
    ("[Ana Roux|person] travaille pour [Orial|organization].", "Ana Roux affiliation Orial"),
    ("[Orial|organization] est dirigé par [Ana Roux|person].", "Ana Roux headOf Orial"),
    ("[Ana Roux|person] est membre d'[Orial|organization].", "Ana Roux memberOf Orial"),
    (
        "[Ana Roux|person] est née le 3 mai 1950 à [Lunel|place].",
        "Ana Roux birthDate 1950-05-03; Ana Roux birthPlace Lunel",
    ),
    ("[Ana Roux|person] est morte à [Lunel|place] à l'âge de 83 ans.", "Ana Roux deathPlace Lunel; Ana Roux age 83"),
    (
        "[Orial|organization], filiale de [Novatel|organization], emploie 300 salariés.",
        "Orial partOf Novatel; Orial numberOfEmployees 300",
    ),
    (
        "[Orial|organization], basé à [Lunel|place], emploie 300 salariés.",
        "Orial locatedIn Lunel; Orial numberOfEmployees 300",
    ),
    ("La ville de [Lunel|place], en [France|place], est noyée.", "Lunel locatedIn France"),
    ("[Ana Roux|person] ([Parti vert|organization]) a été élue.", "Ana Roux memberOf Parti vert"),
    ("[Ana Roux|person] (58 ans) a été élue.", "Ana Roux age 58"),
    ("[Ana Roux|person], 58 ans, a été élue.", "Ana Roux age 58"),
    ("[Orial|organization] recrute. Son siège social se trouve à [Lunel|place].", "Orial locatedIn Lunel"),
    ("[Orial|organization], dont le siège est à [Lunel|place], recrute.", "Orial locatedIn Lunel"),
    ("[Ana Roux|person] (née en 1950) a été élue.", "Ana Roux birthDate 1950"),
    ("La chanteuse danoise [Ana Roux|person] a gagné.", "Ana Roux jobTitle chanteuse; Ana Roux nationality Danemark"),
    ("Le Français [Hugo Vial|person] a gagné.", "Hugo Vial nationality France"),
    (
        "Le président d'[Orial|organization], [Hugo Vial|person], et son directeur, [Ana Roux|person], sont venus.",
        "Hugo Vial jobTitle président; Hugo Vial headOf Orial; Ana Roux jobTitle directeur; Ana Roux headOf Orial",
    ),
    ("[Luc Brun|person], le maire [Hugo Vial|person] et [Ana Roux|person] sont venus.", "Hugo Vial jobTitle maire"),
    ("[Luc Brun|person] est parti, le maire [Hugo Vial|person] est resté.", "Hugo Vial jobTitle maire"),
    (
        "Pour [Luc Brun|person], le maire de [Lunel|place] [Hugo Vial|person] a eu tort.",
        "Hugo Vial jobTitle maire; Hugo Vial headOf Lunel",
    ),
    (
        "[Luc Brun|person], président d'[Orial|organization], [Hugo Vial|person] et [Ana Roux|person] sont venus.",
        "Luc Brun jobTitle président; Luc Brun headOf Orial",
    ),
    (
        "[Luc Brun|person] – président d'[Orial|organization] – a eu tort.",
        "Luc Brun jobTitle président; Luc Brun headOf Orial",
    ),
    (
        "[Luc Brun|person] (président d'[Orial|organization]) a eu tort.",
        "Luc Brun jobTitle président; Luc Brun headOf Orial",
    ),
    (
        "[Luc Brun|person] (58 ans), président d'[Orial|organization], a eu tort.",
        "Luc Brun jobTitle président; Luc Brun headOf Orial; Luc Brun age 58",
    ),
)


@pytest.mark.parametrize(("marked", "wanted"), SAYS)
def test_says(parse: Parse, french: Language, marked: str, wanted: tuple[str, str, str]) -> None:
    """Each construction tells its relation, in the right direction."""
    assert wanted in told(reading(parse, french, marked))


@pytest.mark.parametrize(("marked", "wanted"), TELLS)
def test_tells_this_alone(parse: Parse, french: Language, marked: str, wanted: str) -> None:
    """Each of two names in a row has its relation, in the right direction, and nothing else is told."""
    assert {" ".join(row) for row in told(reading(parse, french, marked))} == set(wanted.split("; "))


@pytest.mark.parametrize(("marked", "relation"), SAYS_NOT)
def test_says_not(parse: Parse, french: Language, marked: str, relation: str) -> None:
    """A sentence that only looks like a construction does not tell its relation of anything that it names."""
    found = reading(parse, french, marked).statements
    assert relation not in {s.predicate for s in found if any(m.form is Form.NAMED for m in s.subject.mentions)}


def test_same_statement_once(parse: Parse, french: Language) -> None:
    """Two sentences that say the same give one statement with two proofs."""
    found = reading(
        parse,
        french,
        "Le maire de [Lunel|place], [Ana Roux|person], a signé. [Ana Roux|person], maire de [Lunel|place], part.",
    )
    (statement,) = [s for s in found.statements if s.predicate == "headOf"]
    assert len(statement.evidence) == 2


def test_plan_is_no_fact(parse: Parse, french: Language) -> None:
    """What is to come is planned."""
    found = reading(parse, french, "[Ana Roux|person] dirigera bientôt la banque [Bolvig|organization].")
    assert {s.status for s in found.statements if s.predicate == "headOf"} == {Status.PLANNED}


def test_what_is_to_be_made_is_no_fact(parse: Parse, french: Language) -> None:
    """What is said of a thing whose making is only planned is planned; of one that was made, asserted."""
    planned = "Le plan prévoit la création d'un institut nommé [Bolvig|organization], dans la ville de [Lunel|place]."
    made = "Le roi décida en 1820 l'achat d'un institut nommé [Bolvig|organization], dans la ville de [Lunel|place]."
    for text, state in ((planned, Status.PLANNED), (made, Status.ASSERTED)):
        found = [s for s in reading(parse, french, text).statements if s.predicate == "locatedIn"]
        assert {s.status for s in found} == {state}


def test_words_of_a_source_are_its_own(parse: Parse, french: Language) -> None:
    """What stands only in a quotation carries its claim, until the article says it too."""
    quoted = "« [Bolvig|organization] appartient à [Sorgues|organization] », dit [Ana Roux|person]."
    (statement,) = [s for s in reading(parse, french, quoted, "Ana Roux").statements if s.predicate == "owner"]
    assert statement.claim is not None
    both = quoted + " [Bolvig|organization], propriété de [Sorgues|organization], se tait."
    (statement,) = [s for s in reading(parse, french, both, "Ana Roux").statements if s.predicate == "owner"]
    assert statement.claim is None


def test_a_noun_phrase_tells_what_is_so_of_what_is_to_come(parse: Parse, french: Language) -> None:
    """« le Salon du tricot à Lunel » is in Lunel, though it is yet to be held."""
    text = "Dax, 3 mars 2031. — [Ana Roux|person] ira le 3 mai 2031 au [Salon du tricot|event] à [Lunel|place]."
    found = [s for s in reading(parse, french, text).statements if s.predicate == "locatedIn"]
    assert {s.status for s in found} == {Status.ASSERTED}


def test_open_relation(parse: Parse, french: Language) -> None:
    """A verb that no lexicon has gives an open relation of low confidence."""
    found = reading(parse, french, "La société [Bolvig|organization] menace la banque [Sorgues|organization].")
    (statement,) = found.statements
    assert statement.predicate == "open/menacer"
    assert statement.confidence <= 0.5


def test_open_relation_has_the_infinitive(parse: Parse, french: Language) -> None:
    """The name of an open relation is an infinitive, also of verbs that end in « re »."""
    found = reading(parse, french, "La société [Bolvig|organization] rompt avec la banque [Sorgues|organization].")
    assert {s.predicate for s in found.statements} <= {"open/rompre-avec"}


def test_fillers_fit_their_relation() -> None:
    """Kinds are checked at both ends, and nothing relates to itself."""
    person, town = Entity(Kind.PERSON, "Ana Roux"), Entity(Kind.PLACE, "Lunel")
    assert fits(person, "birthPlace", town)
    assert not fits(town, "birthPlace", person)
    assert not fits(town, "locatedIn", town)
    assert fits(person, "jobTitle", "géologue")
    assert not fits(person, "birthDate", "1970")


def test_lexicons_name_known_relations(french: Language) -> None:
    """Every relation of the lexicons is one that may be judged."""
    words = french.relations
    named = {tie.relation for found in words.ties.values() for tie in found}
    named |= {bond.relation.rstrip("*") for found in words.bonds.values() for bond in found}
    assert named <= set(DOMAIN)


def test_confidence_grows_with_rules() -> None:
    """Two rules that agree are surer than one, and nothing is certain."""
    assert all(0 < value < 1 for value in CONFIDENCE.values())
    assert confidence(["apposition", "copula"]) > confidence(["copula"])


@pytest.mark.parametrize(
    ("short", "long", "is_one"),
    [
        ("OFA", "Office des forêts alpines", True),
        ("Ofa", "Office des forêts alpines", True),
        ("OFA", "Office des eaux", False),
        ("Lunel", "Office des forêts alpines", False),
    ],
)
def test_acronyms(short: str, long: str, *, is_one: bool) -> None:
    """An acronym takes the first letter of every long word."""
    assert is_acronym(short, long) is is_one


def test_forms_of_a_function(french: Language) -> None:
    """A function is looked up without its prefix and in the singular."""
    assert forms("Ex-ministres", french.relations.prefixes) == ("Ex-ministres", "ministres", "ministre")


MEANT = (
    (
        "[Bolvig|organization] supprime 40 postes. « C'est dur », dit le directeur général, [Hugo Vial|person].",
        ("Hugo Vial", "headOf", "Bolvig"),
    ),
    (
        "[Bolvig|organization] va mal. Le patron du groupe, [Hugo Vial|person], démissionne.",
        ("Hugo Vial", "headOf", "Bolvig"),
    ),
    ("À [Lunel|place], le maire, [Ana Roux|person], a ouvert le bal.", ("Ana Roux", "headOf", "Lunel")),
    ("Il a écrit au Premier ministre, [Hugo Vial|person].", ("Hugo Vial", "jobTitle", "Premier ministre")),
    ("Deux députés, [Ana Roux|person] et [Hugo Vial|person], ont voté contre.", ("Hugo Vial", "jobTitle", "député")),
)


@pytest.mark.parametrize(("marked", "wanted"), MEANT)
def test_the_rules_find_what_a_function_is_of(
    parse: Parse, french: Language, marked: str, wanted: tuple[str, str, str]
) -> None:
    """« le maire » is that of the town, « le patron du groupe » that of the company spoken of before."""
    _, _, candidates, _ = relations.prospects(reading(parse, french, marked), french)
    assert wanted in {(c.subject.name, c.relation, getattr(c.object, "name", c.object)) for c in candidates}


def test_people_without_a_name_have_a_nationality(parse: Parse, french: Language) -> None:
    """« des chercheurs norvégiens » are from Norway."""
    found = reading(parse, french, "Des chercheurs norvégiens ont percé le secret de [Bolvig|organization].")
    _, _, candidates, _ = relations.prospects(found, french)
    assert ("nationality", "Norvège") in {(c.relation, getattr(c.object, "name", c.object)) for c in candidates}


def test_what_an_event_to_come_tells_is_planned(parse: Parse, french: Language) -> None:
    """Who takes part, where and when, is planned while the day has not come."""
    text = "Lunel, 3 mars 2031. — Le [Salon du tricot|event] aura lieu le 3 mai 2031 à [Lunel|place]."
    found = [s for s in reading(parse, french, text).statements if s.predicate in {"locatedIn", "startDate"}]
    assert found
    assert {s.status for s in found} == {Status.PLANNED}


@pytest.mark.parametrize(
    ("marked", "ended"),
    [
        ("L'ancien maire de [Lunel|place], [Ana Roux|person], proteste.", True),
        ("[Hugo Vial|person], ex-président de [Bolvig|organization], proteste.", True),
        ("Le maire de [Lunel|place], [Ana Roux|person], proteste.", False),
    ],
)
def test_what_was_is_ended(parse: Parse, french: Language, marked: str, *, ended: bool) -> None:
    """« ancien » and « ex- » say that a relation holds no more; its status stays."""
    (found,) = [s for s in reading(parse, french, marked).statements if s.predicate == "headOf"]
    assert (found.ended, found.status) == (ended, Status.ASSERTED)


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("L'agence de santé (ADS) Nouvelle-Aquitaine a tranché.", ("Nouvelle-Aquitaine", "locatedIn", "Aquitaine")),
        ("« Bravo », se réjouit Chantal Birman, sage-femme à Lyon.", ("Chantal Birman", "nationality", "Birmanie")),
        ("La maire (Les Écologistes) de Lyon, Ana Roux, a voté.", ("Les Écologistes", "locatedIn", "Lyon")),
        ("La maire de Lyon, Ana Roux, et le sénateur LR Luc Bas ont voté.", ("Ana Roux", "headOf", "LR")),
    ],
)
def test_what_stands_near_is_not_therefore_related(read: Read, sentence: str, wrong: tuple[str, str, str]) -> None:
    """A region whose name holds another's, a party in brackets, and the party of the next one."""
    told = {(s.subject.name, s.predicate, getattr(s.object, "name", s.object)) for s in read(sentence).statements}
    assert wrong not in told


@pytest.mark.parametrize(
    "text",
    [
        "Le pape a nommé Mgr Laurent Percerou évêque de Kerlann.",
        "Le conseil a désigné Laurent Percerou maire de Kerlann.",
    ],
)
def test_whom_a_verb_of_naming_makes_something(text: str, read: Read) -> None:
    """« nommer X évêque »: the bare noun after the name is his function."""
    told = {(s.predicate, getattr(s.subject, "name", "")) for s in read(text).statements}
    assert ("jobTitle", "Laurent Percerou") in told


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("Deux hommes de 22 et 27 ans ont été arrêtés.", []),
        ("Trois femmes âgées de 18, 22 et 40 ans sont parties.", []),
        ("Un homme de 22 ans a été arrêté.", ["22"]),
    ],
)
def test_several_are_not_all_as_old_as_the_first(text: str, ages: list[str], read: Read) -> None:
    """A list of ages is nobody's."""
    assert [s.object for s in read(text).statements if s.predicate == "age"] == ages


def test_a_party_in_brackets_owns_nobody(read: Read) -> None:
    """« Le maire (PS) et son adjointe »: she is not the party's."""
    text = "Le maire (PS) de Lunel, Hugo Vial, et son adjointe Ana Roux ont inauguré le pont."
    told = {(getattr(s.subject, "name", ""), s.predicate, getattr(s.object, "name", "")) for s in read(text).statements}
    assert ("Hugo Vial", "memberOf", "PS") in told
    assert not {row for row in told if row[0] == "Ana Roux" and row[2] == "PS"}


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        (
            "Norvège : la pêche finie\nLa Fédération norvégienne de hockey proteste. Son président, Lars Dahl, part.",
            "Lars Dahl headOf Norvège",
            "Lars Dahl headOf Fédération norvégienne de hockey",
        ),
        ("Le beau-frère du président, Lars Dahl, est venu.", "Lars Dahl jobTitle président", ""),
        (
            "Le festival Bolvig s'est achevé le 10 mars 2024 à Brest.",
            "festival Bolvig startDate 2024-03-10",
            "festival Bolvig endDate 2024-03-10",
        ),
        (
            "La comédienne Anna Ferrand a perdu son frère pendant le séisme de Kobé.",
            "séisme de Kobé participant Anna Ferrand",
            "Anna Ferrand jobTitle comédienne",
        ),
        ("Il a étudié en Suisse, puis à Grenoble.", "Grenoble locatedIn Suisse", ""),
        ("En Suisse, à Lausanne, on vote.", "Suisse locatedIn Lausanne", "Lausanne locatedIn Suisse"),
        (
            "Claire Besson dirige la société Mavic. L'affaire inquiète Paul Verdier, patron du « Saint-Louis ».",
            "Paul Verdier headOf Mavic",
            "Claire Besson headOf Mavic",
        ),
        ("Le laboratoire Vermont a identifié la souche, dite « Zébu ».", "Vermont alternateName Zébu", ""),
        (
            "La cour d'assises du Var a tranché. Son ex-compagne, Nadia Roux, est partie.",
            "cour d'assises du Var partner Nadia Roux",
            "",
        ),
        ("Deux militaires italiens de l'OTAN sont partis.", "OTAN countryOfOrigin Italie", ""),
        ("Paul Verdier, détenu à Dijon, a fait appel.", "Paul Verdier homeLocation Dijon", ""),
        (
            "Paul Verdier, pharmacien à Dijon, a fait appel.",
            "Paul Verdier headOf Dijon",
            "Paul Verdier homeLocation Dijon",
        ),
        ("Des réfugiés soudanais à Mombasa racontent leur fuite.", "Mombasa locatedIn Soudan", ""),
        (
            "Créée en 1996 par l'Institut Vial, la récompense distingue un roman.",
            "Institut Vial startDate 1996",
            "",
        ),
    ],
)
def test_what_is_told_of_something_else(text: str, wrong: str, right: str, read: Read) -> None:
    """What looks like a relation of the nearest name, and is of another or of none."""
    told = {
        f"{s.subject.name} {s.predicate} {getattr(s.object, 'name', getattr(s.object, 'edtf', s.object))}"
        for s in read(text).statements
    }
    assert wrong not in told
    assert right in told or not right
