"""Events of sentences of our own: every class in many turns, and words that tell other things too."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from marked import name

from kg.extract import understand
from kg.extract.events import FLOOR
from kg.extract.events.merge import Report, merge
from kg.extract.events.merge import _same as same
from kg.extract.events.reports import report, told
from kg.extract.events.scene import Scene
from kg.extract.events.triggers import survey
from kg.lang import LANGUAGES
from kg.model import Document, Entity, Quantity, Time
from kg.terms import Role, Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conftest import Read

    from kg.annotate.parser import Parser
    from kg.lang.base import Language
    from kg.model import Event, Filler

HERE = Path(__file__).parent
KINDS = [
    ("Le groupe Altadis a racheté la société Brico.", {"Acquisition"}),
    ("Le rachat de Brico par Altadis a été finalisé.", {"Acquisition"}),
    ("La mairie a inauguré une école à Lens.", {"Creation"}),
    ("Trois policiers ont été blessés dans un train.", {"Injury"}),
    ("Le maire a démissionné.", {"Departure"}),
    ("Le directeur du port, Luc Roux, a été suspendu.", {"Departure"}),
    ("Le groupe Altadis a pris une participation de 10 % dans Brico.", {"Acquisition"}),
    ("La direction et les syndicats se sont rencontrés au siège de Brico à Lens.", {"Meeting"}),
    ("La société Brisac va supprimer 120 emplois.", {"JobCuts"}),
    ("La ministre ira visiter l'usine de Dax.", {"Meeting"}),
    ("Le maire est allé à Pau défendre son projet.", {"Transfer", "Support"}),
    ("Le prévenu a été mis en examen.", {"Arrest"}),
    ("Le soleil brille sur la plage.", set()),
    ("Sept des seize tombeaux de Pau ont été rasés.", {"Attack"}),
    ("Trente habitations se sont effondrées à Pau.", {"Accident"}),
    ("Les crues ont englouti des hectares de cultures à Pau.", {"Accident"}),
    ("Il a pris son parapluie.", set()),
]

# The one event of a sentence of a Wednesday's paper: its class, its status, its roles in any order.
WHOLE = [
    (
        "Le groupe Orial a racheté la société Brisac pour 3 millions d'euros.",
        "Acquisition Asserted agent=Orial patient=Brisac amount=3000000",
    ),
    ("La société Brisac a été rachetée par le groupe Orial.", "Acquisition Asserted agent=Orial patient=Brisac"),
    ("Le groupe Orial n'a pas racheté la société Brisac.", "Acquisition Denied agent=Orial patient=Brisac"),
    ("Le groupe Orial aurait racheté la société Brisac.", "Acquisition Conditional agent=Orial patient=Brisac"),
    (
        "Le groupe Orial supprimera 300 postes à Dax en 2020.",
        "JobCuts Planned agent=Orial quantity=300 place=Dax time=2020",
    ),
    ("Le groupe Orial a embauché 300 ingénieurs.", "Hiring Asserted agent=Orial quantity=300"),
    (
        "Paul Roux a été nommé directeur du groupe Orial.",
        "Appointment Asserted patient=Paul Roux recipient=Orial role=directeur",
    ),
    (
        "Paul Roux a été élu maire de Dax dimanche.",
        "Election Asserted patient=Paul Roux recipient=Dax time=2019-05-12 role=maire",
    ),
    (
        "Paul Roux a été condamné à trois ans de prison pour vol.",
        "Decision Asserted patient=Paul Roux purpose=vol quantity=3",
    ),
    ("Paul Roux a été arrêté mardi à Dax.", "Arrest Asserted patient=Paul Roux time=2019-05-14 place=Dax"),
    ("Paul Roux est mort mardi à Dax.", "Death Asserted patient=Paul Roux time=2019-05-14 place=Dax"),
    ("Le musée de Dax a ouvert ses portes mardi.", "Creation Asserted patient=musée de Dax place=Dax time=2019-05-14"),
    (
        "La France et l'Allemagne ont signé un accord à Berlin.",
        "Agreement Asserted agent=France agent=Allemagne place=Berlin",
    ),
    ("L'Assemblée nationale a adopté la loi Roux.", "Decision Asserted agent=Assemblée nationale patient=loi Roux"),
    (
        "Ana Roux a publié son roman « Marée basse » mardi.",
        "Publication Asserted agent=Ana Roux patient=Marée basse time=2019-05-14",
    ),
    ("Le groupe Orial investira 3 millions d'euros à Dax.", "Investment Planned agent=Orial amount=3000000 place=Dax"),
    (
        "Le bénéfice du groupe Orial a augmenté de 3 % en 2018.",
        "Change Asserted patient=bénéfice du groupe Orial amount=3 time=2018",
    ),
    ("Le groupe Orial s'est installé à Dax.", "Transfer Asserted agent=Orial destination=Dax"),
    ("Le groupe Orial a déménagé de Pau à Dax.", "Transfer Asserted agent=Orial source=Pau destination=Dax"),
    ("La Russie a envahi l'Ukraine.", "Attack Asserted agent=Russie patient=Ukraine"),
    ("Un avion s'est écrasé près de Dax mardi.", "Accident Asserted patient=avion place=Dax time=2019-05-14"),
    ("Paul Roux a porté plainte contre le groupe Orial.", "Accusation Asserted agent=Paul Roux patient=Orial"),
    ("La sonde Zorb 2 a décollé de Kourou mardi.", "Launch Asserted patient=Zorb 2 place=Kourou time=2019-05-14"),
    ("Luc Roux a remis sa démission au président Paul Bas.", "Departure Asserted agent=Luc Roux recipient=Paul Bas"),
    (
        "Luc Roux a remis mardi la démission du gouvernement au président Paul Bas.",
        "Departure Asserted agent=Luc Roux time=2019-05-14 recipient=Paul Bas",
    ),
    ("Le groupe Orial a été fondé en 1950 par Paul Roux.", "Creation Asserted patient=Orial time=1950 agent=Paul Roux"),
]


def _rows(name: str) -> list[list[str]]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def _label(filler: Filler) -> str:
    match filler:
        case Entity():
            return " ".join((filler.name, *filler.aliases))
        case Quantity():
            return filler.value or ""
        case Time():
            return filler.edtf
        case str():
            return filler


def _events(parser: Parser, french: Language, sentences: list[str]) -> Iterator[tuple[Event, ...]]:
    for text in parser.parse([Document(sentence) for sentence in sentences]):
        yield understand(text, french).events


@pytest.mark.parametrize(("sentence", "kinds"), KINDS)
def test_classes_of_a_sentence(read: Read, sentence: str, kinds: set[str]) -> None:
    """A sentence tells the events of these classes, and no others."""
    assert {event.kind for event in read(sentence).events} == kinds


@pytest.mark.parametrize(("sentence", "expected"), WHOLE)
def test_an_event_has_its_roles_and_no_others(read: Read, sentence: str, expected: str) -> None:
    """Who, what, where, when and how much, whichever comes first; and whether it is so."""
    [event] = read(sentence, dt.date(2019, 5, 15)).events
    kind, status, *roles = expected.split(" ", 2)
    assert (event.kind, event.status.value) == (kind, status)
    assert sorted(f"{role.value}={name(filler)}" for role, filler in event.roles) == sorted(
        re.split(r" (?=\w+=)", " ".join(roles))
    )


def test_one_fact_in_many_turns(parser: Parser, french: Language) -> None:
    """Each of the 28 classes gives the same event in eight turns of phrase; the floors are those reached."""
    rows = _rows("paraphrases.tsv")
    right: Counter[str] = Counter()
    for (kind, want, _), events in zip(rows, _events(parser, french, [row[2] for row in rows]), strict=True):
        role, _, words = want.partition("=")
        right[kind] += any(
            found == role and words.lower() in _label(filler).lower()
            for event in events
            if event.kind == kind
            for found, filler in event.roles
        )
    turns = Counter(row[0] for row in rows)
    assert len(turns) == 28
    assert set(turns.values()) == {8}
    assert {kind: right[kind] for kind in turns if right[kind] < 5} == {}
    assert right.total() >= 0.88 * len(rows)


def test_words_of_several_senses(parser: Parser, french: Language) -> None:
    """A word evokes its class in one sentence and not in the other."""
    rows = _rows("frames.tsv")
    found = list(_events(parser, french, [sentence for row in rows for sentence in row[2:]]))
    wrong = [
        (word, sentence)
        for number, (word, kind, *sentences) in enumerate(rows)
        for place, sentence in enumerate(sentences)
        if any(event.kind == kind for event in found[2 * number + place]) != (place == 0)
    ]
    assert wrong == []


def test_reports_of_one_happening_are_one_event(read: Read) -> None:
    """A title and a sentence that tell the same are one event with two proofs, their roles united."""
    events = read("Altadis rachète Brico\n\nLe groupe Altadis a racheté Brico pour 3 millions d'euros.").events
    bought = [event for event in events if event.kind == "Acquisition"]
    assert len(bought) == 1
    assert len(bought[0].evidence) == 2
    assert Role.AMOUNT in {role for role, _ in bought[0].roles}


def test_status_and_evidence(read: Read) -> None:
    """A future is planned, and the evidence runs from the first to the last word of trigger and arguments."""
    reading = read("Selon la presse locale, rien ne bouge. La banque supprimera 300 postes à Nantes.")
    event = next(event for event in reading.events if event.kind == "JobCuts")
    assert event.status is Status.PLANNED
    assert reading.text.words(event.evidence[0]) == "La banque supprimera 300 postes à Nantes"
    assert 0.25 <= event.confidence <= 1


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        (
            "Le géant suédois Volvo dépensait pour sa recherche en chimie organique un montant de 2 milliards d'euros.",
            {"Volvo", "2000000000", "recherche en chimie organique"},
        ),
        (
            "On sait que le groupe Renault dépensait pour sa recherche en chimie une somme de 3 millions d'euros.",
            {"Renault", "3000000", "recherche en chimie"},
        ),
    ],
)
def test_money_is_found_wherever_the_tree_hangs_it(read: Read, sentence: str, wanted: set[str]) -> None:
    """Who spends, how much and on what are told by the clause, even where its tree is wrong."""
    [spending] = [event for event in read(sentence).events if event.kind == "Spending"]
    assert {_label(filler) for _, filler in spending.roles} == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Incendie à Lens\n\nUn incendie a ravagé un entrepôt de Lens mardi. L'incendie a été éteint dans la nuit.",
        "Démission du maire de Rennes\n\nLe maire de Rennes, Paul Martin, a démissionné lundi.",
        "Démission de la première ministre\n\nLa chef du gouvernement, Ana Roux, a présenté lundi sa démission au roi.",
        "Dix morts dans un incendie à Dax\n\nUn incendie a tué au moins dix personnes à Dax mardi.",
        "Près de cent blessés dans un incendie à Dax\n\nUn incendie a blessé au moins 91 personnes à Dax mardi.",
    ],
)
def test_titles_and_definite_nouns_take_up_the_happening(read: Read, text: str) -> None:
    """What the title announces and what « l'incendie » recalls is the event that the lead tells."""
    events = read(text).events
    kinds = [event.kind for event in events if event.kind in {"Accident", "Departure"}]
    assert len(kinds) == 1
    assert max(len(event.evidence) for event in events) >= 2


def test_of_two_times_the_more_exact_is_kept(read: Read) -> None:
    """« Il y a dix ans, le 8 mars 2014 » is one day."""
    [fire] = read("Il y a dix ans, le 8 mars 2014, un incendie a ravagé Gap.", published=dt.date(2024, 3, 12)).events
    assert [_label(filler) for role, filler in fire.roles if role is Role.TIME] == ["2014-03-08"]


def test_two_happenings_of_a_class_stay_two(read: Read) -> None:
    """Arrests of different people, in different towns, are not united."""
    text = "La police a arrêté trois hommes à Lyon lundi. Elle a arrêté deux femmes à Nantes mardi."
    assert sum(event.kind == "Arrest" for event in read(text).events) == 2


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Le musée sera gratuit à partir de janvier.", "Departure"),
        ("Le maire ne baisse pas les bras.", "Change"),
        ("Les électeurs attendent devant le bureau de vote.", "Decision"),
        ("Deux hommes ont été entendus.", "Possession"),
        ("L'État met tout en œuvre pour aider les sinistrés.", "Launch"),
        ("La violence du choc interdit tout espoir.", "Decision"),
        ("Aucune victime n'a été signalée à Dax.", "Discovery"),
        ("Luc Roux veut que le maire change, en visant M. Bas.", "Attack"),
        ("Ils s'opposeront le 11 août lors du second tour.", "Support"),
        ("La maire est candidate.", "Election"),
        ("Le Québec tourne la page.", "Departure"),
        ("Une minute de silence a été observée à Dax.", "Discovery"),
        ("Le ministre rejette toute implication.", "Decision"),
        ("Le vol accuse deux heures de retard.", "Accusation"),
        ("Dix députés ont voté, violant deux résolutions de l'ONU.", "Accident"),
    ],
)
def test_words_of_set_phrases_and_auxiliaries_tell_nothing(read: Read, sentence: str, kind: str) -> None:
    """« à partir de » is no departure, and « avoir » before a participle no possession."""
    assert kind not in {event.kind for event in read(sentence).events}


def test_the_noun_is_the_event_of_the_verb_that_bears_it(read: Read) -> None:
    """« Une fusillade a éclaté » is one attack, with the day of its verb."""
    events = read("Une fusillade a éclaté mardi 3 juillet 2012 à Marseille.").events
    assert [event.kind for event in events] == ["Attack"]
    assert Role.TIME in {role for role, _ in events[0].roles}


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("Le référendum s'est tenu le 18 novembre 2012.", ["Election"]),
        ("La vente aura lieu le 18 novembre 2012 à Dax.", ["Acquisition"]),
        ("Les travaux débuteront en mars 2013 à Dax.", ["Creation"]),
        ("Le second tour aura lieu le 18 novembre 2012.", ["Election"]),
        ("La conférence aura lieu à Dax.", ["Meeting"]),
        ("La campagne de vaccination a débuté lundi à Dax.", ["Launch"]),
        ("Les obsèques auront lieu mercredi.", ["Meeting"]),
        ("La grève a duré trois jours à Dax.", ["Protest"]),
        ("L'offensive se poursuit à Dax.", ["Attack"]),
        ("La manifestation, qui a commencé lundi à Dax, gêne les habitants.", ["Protest"]),
        ("Les travaux se poursuivront en commission.", ["Meeting"]),
    ],
)
def test_what_takes_place_is_what_the_noun_tells(read: Read, sentence: str, kinds: list[str]) -> None:
    """A vote that takes place is no meeting and works that begin no launch; a congress or a funeral is a meeting."""
    assert [event.kind for event in read(sentence).events] == kinds


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("Une grenade a été lancée contre le commissariat.", ["Attack"]),
        ("Le musée de Dax a été inauguré le 4 décembre 2012.", ["Creation"]),
    ],
)
def test_of_two_turns_that_share_a_word_the_better_is_told(read: Read, sentence: str, kinds: list[str]) -> None:
    """« Être lancé » is a launch, but not of a grenade, whichever word comes first."""
    assert [event.kind for event in read(sentence).events] == kinds


def test_a_turn_has_not_its_own_noun_done_to(read: Read) -> None:
    """Who « a rendu visite aux familles » has done nothing to a visit."""
    [event] = read("Le président a rendu visite aux familles mardi.").events
    assert "visite" not in {filler for _, filler in event.roles}


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("L'ONG accuse le maire, Soulé Adé, d'avoir fermé les yeux.", "avoir fermé les yeux"),
        ("Le parti accuse le ministre de fraude.", "fraude"),
        ("Elle reproche au gouvernement de se borner à des paroles.", "se borner à des paroles"),
        ("Le parti accuse le ministre de l'Intérieur.", None),
    ],
)
def test_what_somebody_is_blamed_for(read: Read, sentence: str, wanted: str | None) -> None:
    """What one is accused of is a part of the accusation, and none of what the accused is called."""
    [event] = (event for event in read(sentence).events if event.kind == "Accusation")
    assert next((filler for role, filler in event.roles if role is Role.PURPOSE), None) == wanted


@pytest.mark.parametrize(
    "sentence",
    [
        "Sept personnes ont péri et une vingtaine d'autres ont été brûlées.",
        "Sept personnes ont été tuées et une vingtaine d'autres ont été blessées mardi.",
        "Sept personnes ont été tuées et vingt autres blessées mardi.",
        "Au moins sept personnes ont été tuées, et vingt autres blessées, mardi, dans un incendie.",
    ],
)
def test_who_died_and_who_was_hurt_are_counted_apart(read: Read, sentence: str) -> None:
    """The number before the second verb is its own."""
    counts = {
        event.kind: [filler.value or filler.minimum for _, filler in event.roles if isinstance(filler, Quantity)]
        for event in read(sentence).events
        if event.kind in {"Death", "Injury"}
    }
    assert counts == {"Death": ["7"], "Injury": ["20"]}


def test_a_rank_taken_is_no_office(read: Read) -> None:
    """« Prendre la deuxième place » is not « prendre place »."""
    assert "Appointment" not in {e.kind for e in read("Björn Otto a pris la deuxième place devant Luc Bas.").events}


def test_many_reports_of_a_class_are_compared_with_few(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    """Reports are looked up by what they share: four times the text takes four times as many comparisons, or less."""
    names = ["Altadis", "Brico", "Cofim", "Dermax"]
    compared: Counter[int] = Counter()
    for size in (60, 240):
        text = " ".join(f"La banque {names[n % 4]} a supprimé {n + 100} postes à Lens." for n in range(size))
        scene = Scene(read(text), LANGUAGES["fr"].frames)
        reports = [report(scene, telling) for telling in told(scene, survey(scene), FLOOR)]

        def counted(one: Report, other: Report, size: int = size) -> bool:
            compared[size] += 1
            return same(one, other)

        monkeypatch.setattr(import_module("kg.extract.events.merge"), "_same", counted)
        merge(reports)
    assert 0 < compared[240] <= 5 * compared[60]


@pytest.mark.parametrize(("title", "given"), [("Kerlan s'offre Novatel", 0), ("Kerlan se tait", 1)])
def test_what_the_title_states_is_the_articles_own(read: Read, title: str, given: int) -> None:
    """A class that the title tells in its own words is not given to who is quoted for it in the lead."""
    lead = "La banque Kerlan a annoncé lundi avoir finalisé l'acquisition de 80 % du capital de Novatel."
    events = [event for event in read(f"Banque : {title}\n\n{lead}").events if event.kind == "Acquisition"]
    assert sum(event.claim is not None for event in events) == given


def test_an_acquittal_is_no_sentence(read: Read) -> None:
    """« Condamné à cinq ans, il a été acquitté en appel » tells of two decisions, of which one has a length."""
    text = "Condamné à Dax à cinq ans de prison pour fraude, Marc Tissot a été acquitté en appel."
    lengths = [event for event in read(text).events if event.kind == "Decision"]
    assert sorted(sum(role is Role.QUANTITY for role, _ in event.roles) for event in lengths) == [0, 1]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Le juge a ordonné le renvoi de Paul Ferré devant le tribunal.", "Departure"),
        ("Paul Ferré, ancien maire de Dax, conteste les faits.", "Accusation"),
        ("Paul Ferré, témoin assisté dans cette affaire, a été entendu.", "Support"),
    ],
)
def test_what_a_court_does_is_none_of_these(read: Read, text: str, kind: str) -> None:
    """Who is sent before a court does not leave, who contests a charge makes none, a witness helps nobody."""
    assert kind not in {event.kind for event in read(text).events}
    assert "Departure" in {event.kind for event in read("Le club a confirmé le renvoi de Paul Ferré.").events}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Le coût du stade s'élève à 45 millions d'euros.", "Spending"),
        ("La facture avoisine 3 millions d'euros pour le département.", "Spending"),
        ("Le budget du festival atteint 2 millions d'euros.", "Spending"),
        ("L'investissement se chiffre à 80 millions d'euros.", "Investment"),
        ("La participation au scrutin a atteint 52 % à Gray.", "Election"),
        ("Le déficit atteint 4 milliards d'euros.", "Change"),
    ],
)
def test_how_much_it_is(read: Read, text: str, kind: str) -> None:
    """A verb that tells how big what a noun tells is tells nothing else; figures change."""
    assert {event.kind for event in read(text).events} == {kind}


@pytest.mark.parametrize(
    "text",
    [
        "L'opérateur a suspendu ses vols vers Gray jusqu'au 3 avril.",
        "La Cour suprême a rejeté le recours de l'ancien président Raul Ortiz.",
        "Le maire a interdit la vente d'alcool après 20 heures.",
    ],
)
def test_what_is_refused_is_not_told_again(read: Read, text: str) -> None:
    """The object of a verb that refuses or stops is no second event, denied."""
    [event] = read(text).events
    assert event.kind in {"Closure", "Decision"}


def test_what_falls_on_a_market(read: Read) -> None:
    """Shells are what it is done with; nobody finds a market."""
    events = {
        event.kind: event for event in read("Des obus sont tombés sur un marché de Gray, tuant six civils.").events
    }
    assert "Discovery" not in events
    assert (Role.INSTRUMENT, "obus") in events["Attack"].roles


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("La France a rappelé son ambassadeur au Niger.", "Departure"),
        ("Un hommage sera rendu au chanteur samedi à Gray.", "Support"),
        ("Les deux pays ont rétabli leurs relations diplomatiques.", "Agreement"),
        ("Des taxis ont bloqué l'accès à l'aéroport de Gray.", "Protest"),
        ("La police a bloqué la rue.", "Closure"),
        ("Un investisseur norvégien a pris 20 % du capital de la société Lumen.", "Acquisition"),
        ("Le sondage a été réalisé auprès de 1 000 personnes.", "Discovery"),
    ],
)
def test_what_the_object_tells(read: Read, text: str, kind: str) -> None:
    """An ambassador is called home, a tribute supports, relations are agreed on."""
    assert kind in {event.kind for event in read(text).events}


@pytest.mark.parametrize(
    ("text", "kind", "other"),
    [
        ("L'intersyndicale, qui rassemble la CFDT et FO, a salué la décision.", "Meeting",
         "La ministre a rassemblé les maires à Gray."),
        ("La société Orial est présente en Suède et au Chili.", "Meeting", "La ministre était présente à Gray mardi."),
        ("La rétention d'informations est interdite.", "Arrest", "Le préfet a ordonné la rétention de trois Belges."),
    ],
)  # fmt: skip
def test_what_a_word_of_people_tells_of_things(read: Read, text: str, kind: str, other: str) -> None:
    """A union has members, a firm is at home somewhere, water is held back: nobody meets, and nobody is arrested."""
    assert kind not in {event.kind for event in read(text).events}
    assert kind in {event.kind for event in read(other).events}


def test_who_is_sent_is_not_had(read: Read) -> None:
    """« a envoyé 200 soldats » tells of no possession; « compte 200 soldats » does."""
    assert {event.kind for event in read("Le Kenya a envoyé 200 soldats en Suède.").events} == {"Transfer"}
    assert "Possession" in {event.kind for event in read("Le groupe Kerlan compte 200 salariés.").events}


@pytest.mark.parametrize(
    ("text", "kind", "role", "who"),
    [
        ("Une crèche ouvrira en mai à Gap.", "Creation", Role.PATIENT, "crèche"),
        ("Un deuxième magasin doit ouvrir à Gap en mai.", "Creation", Role.PATIENT, "deuxième magasin"),
        ("M. Vial encourait cinq ans de prison.", "Decision", Role.PATIENT, "Vial"),
        ("Luc Vial risque trois ans de prison.", "Decision", Role.PATIENT, "Luc Vial"),
        ("Luc Vial a écopé de deux ans de prison.", "Decision", Role.PATIENT, "Luc Vial"),
        ("Le club de Gap a été relégué en mai.", "Competition", Role.PATIENT, "club de Gap"),
        ("Le Stade gapençais est monté en Pro D2.", "Competition", Role.AGENT, "Stade gapençais"),
        ("Orial a fait lundi une offre de 3 millions d'euros sur Brisac.", "Acquisition", Role.PATIENT, "Brisac"),
    ],
)
def test_who_it_befalls(read: Read, text: str, kind: str, role: Role, who: str) -> None:
    """What opens, who faces a sentence, who goes up or down a league, what is bid for."""
    [event] = [event for event in read(text).events if event.kind == kind]
    assert {f.name if isinstance(f, Entity) else f for part, f in event.roles if part is role} >= {who}


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Le groupe, installé à Gap, au pied du Dévoluy, a fait faillite.", {"Closure"}),
        ("La société est installée à Gap et a fait faillite.", {"Closure"}),
        ("Implantée à Gap depuis 1950, l'usine fermera en mai.", {"Closure"}),
        ("Les caméras installées en 2010 dans la rue seront retirées.", {"Creation"}),
        ("Deux cabines ont été installées à Gap.", {"Creation"}),
        ("La ville a évoqué la scierie.", set()),
        ("Gap accusait du retard sur Dax.", set()),
        ("Le coureur a accusé le coup.", set()),
        ("Luc Bas l'a dit dans une interview accordée à Ouest-France.", set()),
        ("Une vague de licenciements inquiète Gap.", set()),
        ("La place a vu défiler les fanfares.", set()),
        ("Luc Vial propose une offre de location à 15 euros par mois.", set()),
    ],
)
def test_where_something_stands_is_no_event(read: Read, text: str, kinds: set[str]) -> None:
    """A bare participle without a day says where it is; nor does who speaks of a thing meet it."""
    told = {event.kind for event in read(text).events}
    assert told & {"Acquisition", "Closure", "Creation", "Meeting"} == kinds


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Le député recevra les grévistes lundi.", {"Meeting"}),
        ("Trois mille manifestants ont défilé lundi.", {"Protest"}),
        ("Le Stade gapençais évolue en National 2.", set()),
        ("Le prix du billet fait débat.", set()),
    ],
)
def test_who_strikes_is_met(read: Read, text: str, kinds: set[str]) -> None:
    """Those who are met do not strike on that day; a club that plays in a league does not change."""
    assert {event.kind for event in read(text).events} == kinds


@pytest.mark.parametrize(
    ("title", "lead", "kind"),
    [
        (
            "Attentat à Gap : deux morts",
            "Luc Vial a affirmé que la milice Zaram avait attaqué un convoi en 2010.",
            "Attack",
        ),
        (
            "Attaque d'un convoi à Gap",
            "Luc Vial a affirmé que la milice Zaram avait attaqué une gare en 2010.",
            "Attack",
        ),
        (
            "Fraude : un notaire accusé",
            "Le procureur a indiqué que le préfet avait accusé un policier de vol.",
            "Accusation",
        ),
    ],
)
def test_what_another_says_is_no_part_of_what_the_title_tells(read: Read, title: str, lead: str, kind: str) -> None:
    """Who is only said to have done it has not, though the title tells of an event of the class."""
    own = [event for event in read(f"{title}\n\n{lead}").events if event.kind == kind and event.claim is None]
    agents = [filler for event in own for role, filler in event.roles if role is Role.AGENT]
    assert own
    assert not agents


def test_who_tells_it_of_himself(read: Read) -> None:
    """Then the announcement is of what the title tells."""
    text = "Bolvig licencie\n\nBolvig a annoncé lundi le licenciement de 40 salariés."
    [event] = [event for event in read(text).events if event.kind == "JobCuts"]
    assert event.claim is None


def test_one_of_several_is_told_apart(read: Read) -> None:
    """Three prizes for the winners, and one of them for somebody: no single event."""
    told = read("Trois prix ont été remis aux gagnants. Le prix Delta a été attribué par un jury à la société Orial.")
    assert [event.kind for event in told.events] == ["Decision", "Decision"]


def test_what_the_title_asks_the_text_tells(read: Read) -> None:
    """A title with a question mark leaves what is told below it as done."""
    text = "Trois morts à Gray, la faute à une bougie ?\n\nTrois personnes sont mortes jeudi à Gray, a dit le maire."
    told = [event for event in read(text).events if event.kind == "Death"]
    assert [event.status for event in told] == [Status.ASSERTED]


def test_two_who_die_are_two(read: Read) -> None:
    """An age is no word that two reports share."""
    text = "Un skieur de 50 ans est mort sous la neige, tandis qu'un touriste de 60 ans a succombé à un malaise."
    assert [event.kind for event in read(text).events] == ["Death", "Death"]


def test_what_was_announced_is_not_published(read: Read) -> None:
    """« Comme annoncé la veille, X … » tells nothing that is published."""
    told = read("Comme annoncé la veille, le groupe Kerlan a vendu deux usines.").events
    assert [event.kind for event in told] == ["Acquisition"]


@pytest.mark.parametrize("verb", ["annulé", "suspendu", "bloqué", "abandonné"])
def test_a_closure_that_is_called_off_is_none(read: Read, verb: str) -> None:
    """Nor is what is closed the closure itself."""
    events = read(f"Le préfet a {verb} la fermeture du site de Gap.").events
    assert not any(event.kind == "Closure" and event.status is Status.ASSERTED for event in events)


@pytest.mark.parametrize(
    ("text", "hurt"), [("La hausse touche 120 retraités.", False), ("Une balle a touché un passant.", True)]
)
def test_who_is_touched_by_a_rise_is_not_hurt(read: Read, text: str, hurt: bool) -> None:  # noqa: FBT001
    """What hits people in their purse hurts nobody."""
    assert any(event.kind == "Injury" for event in read(text).events) is hurt


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("La participation n'a pas dépassé 41,8 %.", "41.8"),
        ("L'abstention a atteint 38,2 % dimanche à Foix.", "38.2"),
        ("La participation s'établit à 57 %.", "57"),
    ],
)
def test_how_many_have_voted(read: Read, text: str, share: str) -> None:
    """The share that the verb gives is that of the vote."""
    [event] = [event for event in read(text).events if event.kind == "Election"]
    [amount] = [filler for role, filler in event.roles if role is Role.AMOUNT]
    assert isinstance(amount, Quantity)
    assert share in {amount.value, amount.maximum}
