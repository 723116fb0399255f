"""The words for coreference: role nouns, their gender, pronouns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.frozen import dataclass
from kg.terms import Kind

if TYPE_CHECKING:
    import re
    from collections.abc import Collection, Mapping

    from kg.lang.grammar import Grammar
    from kg.lang.impersonal import Impersonal

MASCULINE, FEMININE = "Masc", "Fem"
SINGULAR, PLURAL = "Sing", "Plur"

#: The sort of nouns that describe nothing with a name.
THING = "thing"
#: The sort of nouns for parts of a town (« quartier »).
DISTRICT = "district"


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun that can describe a named thing.

    ``base`` is its masculine form, or its only one, so that « présidente » and « président » are one role; ``kind``
    what it describes; ``sort`` a finer class that excludes others (``"company"``, ``"city"``); ``gender`` is
    ``"Masc"``, ``"Fem"`` or ``""`` where the form does not tell.
    """

    base: str
    kind: Kind
    sort: str
    gender: str


def personal(readings: Collection[Noun]) -> bool:
    """Whether a noun of these ``readings`` describes somebody, and nothing else."""
    return bool(readings) and all(reading.kind is Kind.PERSON for reading in readings)


@dataclass(frozen=True, slots=True)
class Pronoun:
    """A pronoun: grammatical person, gender and number (``""`` where it does not tell), and case.

    ``case`` is ``"subject"``, ``"object"``, ``"strong"`` (after a preposition, or on its own), ``"near"``
    (« celui-ci ») or ``"ranked"`` (« le second »).
    """

    person: int
    gender: str
    number: str
    case: str


@dataclass(frozen=True, slots=True)
class Counterpart:
    """A noun for one of two of whom a clause with one of ``verbs`` tells.

    ``end`` is ``"doer"``, ``"undergoer"`` or, for either, ``""``; ``alone`` tells that it needs no « son ».
    """

    verbs: frozenset[str]
    end: str
    alone: bool


@dataclass(frozen=True, slots=True)
class People:
    """The words for coreference, in lower case."""

    # Nouns
    nouns: Mapping[str, tuple[Noun, ...]]
    """What describes somebody or something, by singular form; one reading for each sort."""
    joined: Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]]
    """Those of several words, each with its words, by the first of these."""
    heads: frozenset[str]
    """All these nouns, as :func:`kg.naming.slug` spells them."""
    crowned: frozenset[str]
    """What those are called who reign under a first name."""
    courts: frozenset[str]
    """Fields of the callings of those who prosecute and judge."""
    offices: frozenset[str]
    """The fields of callings whose holders tell of a case (``"justice"``), see :attr:`kg.lang.names.Names.callings`."""
    cased: frozenset[str]
    """Those that in small letters are something else (« l'état de ses finances »)."""
    drafts: frozenset[str]
    """Those of a plan, which is a text only where it is one of a text (« un projet de loi », not « de tramway »)."""
    adverbial: frozenset[str]
    """Those that belong to a fixed phrase (« au cours de »)."""
    institutions: frozenset[str]
    """The sorts of body that a text speaks of without a name (« la police »)."""
    nicknamed: Mapping[tuple[str, ...], str]
    """The names of bodies by what stands behind a noun for them, in lower case: « la firme de Redmond »."""
    ruling: frozenset[str]
    """The sorts of those at the head of something, of whom there is one."""
    official: frozenset[str]
    """Those of public bodies, which an adjective tells from one another (« le conseil municipal »)."""
    plentiful: frozenset[str]
    """Nouns of bodies that an adjective of place names none of (« le club lorrain »), as it does « l'armée »."""
    private: Mapping[str, frozenset[str]]
    """Those of bodies, each with the sorts that none of them is."""
    families: Mapping[Kind, Mapping[str, frozenset[str]]]
    """By kind of thing: those that may tell of one, each with its families.

    ``"@city"`` is a sort of place, ``"~drame"`` only tells again of what has been told otherwise, ``"!pharmacie"`` only
    of what has been called so.
    """
    partisans: frozenset[tuple[str, ...]]
    """The names of parties, by their words."""
    partisan: frozenset[str]
    """Sorts of bodies that are called nothing else: no party is an association, no union a firm's management."""
    labour: frozenset[str]
    """Those of them whose people are « syndicalistes »."""
    inner: frozenset[str]
    """Nouns of what bodies have inside, which no party, firm or court told of is called without more."""
    managing: frozenset[str]
    """Those of them that every body has: « la direction » is of the one that is told of there."""
    uniting: frozenset[str]
    """Those of bodies of many, that no other is called, as « l'association » it may be (« la fédération »)."""
    presenting: frozenset[str]
    """The sorts of what somebody or some body just named is told to be in the next sentence."""
    settled: frozenset[str]
    """Nouns of those whom a text speaks of without having named them: the judge, the coach, the union."""
    newly: frozenset[str]
    """What says that somebody has just taken a post (« le nouveau »)."""
    hamlets: frozenset[str]
    """What a small place is called beside a town that only tells where it lies."""
    boroughs: frozenset[str]
    """What parts of a town are called, that none of its name is."""
    wings: frozenset[str]
    """Those of a parliament, which are no party, and what governs, which is no authority of another name."""
    regimes: frozenset[str]
    """What a government is called by those who dislike it."""
    camps: frozenset[str]
    """What tells of which side of politics somebody or a party is."""
    realms_of: Mapping[str, frozenset[str]]
    """The countries that are one, by the noun for a form of state (« royaume »)."""
    regions: Mapping[str, str]
    """The regions that départements are of, by their codes in the gazetteer."""
    covering: Mapping[str, frozenset[str]]
    """The same of areas that are no region of today, by their names: the codes of the départements."""
    analysts: frozenset[str]
    """Who judges firms and markets from elsewhere (« analyste chez »)."""
    lawyers: frozenset[str]
    """Those who speak for others in court, and what else they are called by."""
    clients: frozenset[str]
    """Those whom they speak for."""
    counselling: frozenset[str]
    """What they do for them (« Me Roux, qui défend Luc Bas »)."""
    outgoing: frozenset[str]
    """Adjectives of who leaves an office (« le maire sortant »)."""
    serving: frozenset[str]
    """Those who act for somebody (« l'avocat de »)."""
    posts: Mapping[str, str]
    """Posts of which nobody has two at a time, by the nouns for them: who is told to be a minister is no prefect."""
    local: frozenset[str]
    """Those of them that no head of a state or government has."""
    phrased: frozenset[tuple[str, ...]]
    """The words before and of one in a fixed phrase where it describes nobody: « dans le cadre »."""
    alike: Mapping[tuple[str, str], tuple[str, ...]]
    """Offices by their first and last word (« chef du gouvernement »), and the words of their title before a name."""
    reigning: Mapping[tuple[str, str], frozenset[str]]
    """The same of those that several titles lead to: « chef de l'État », a president, a king."""
    realms: frozenset[str]
    """What such a title is of where it is of the whole country: « président de la République »."""
    happening: Mapping[str, frozenset[str]]
    """Verbs that only what takes place is the subject of, each with the words beside it that make it one."""
    spanning: Mapping[str, frozenset[str]]
    """How the names of events begin that a noun is never said of: no « match » is a « Coupe », only played in one."""
    votes: frozenset[str]
    """The sorts of event that nothing else may be called."""
    prosecuting: Mapping[str, str]
    """The bodies that accuse in court, and the sort of the court, which they are not."""
    services: Mapping[str, str]
    """The field of the trades of those in a body of each sort (« police »: ``force``)."""
    heading: frozenset[str]
    """The sorts of those who lead or are in politics."""
    bearing: frozenset[str]
    """Nouns that beside a name and a comma tell how, when or how many: « Paul Roux, la voix cassée, »."""
    abstract: re.Pattern[str]
    """Finds the end of a noun that tells a deed, a state or a number."""
    years: frozenset[str]
    """The unit of an age."""
    sorts: Mapping[str, tuple[str, ...]]
    """The sorts that a place may have, by its class in schema.org."""
    bynames: Mapping[str, tuple[str, ...]]
    """The nouns that a well-known name is called by."""
    homelands: Mapping[str, str]
    """The countries that well-known firms are of, by their names."""
    languages: frozenset[str]
    """Those after which an adjective of place is a language (« langue »)."""
    completing: frozenset[str]
    """The prepositions inside a description."""
    treating: frozenset[str]
    """Nouns, by lemma, of what treats of whatever « sur » leads in (« débat »)."""
    untreated: frozenset[str]
    """What « sur » leads in that is no topic, by lemma (« une étude sur le terrain »)."""
    singulars: tuple[tuple[str, str], ...]
    """Endings of plurals and what they are in the singular; the first that fits counts."""

    # Adjectives
    last: Mapping[str, str]
    """Those of « ce dernier », with their gender."""
    ranks: Mapping[str, tuple[int, str]]
    """Those of « le premier » and « le second » of two: which of them, with their gender."""
    adjectives: frozenset[str]
    """Those that come before a noun without making it another thing."""

    others: frozenset[str]
    """Those of a thing that is not the one told of (« la prochaine édition », « l'autre site »)."""
    neighbouring: frozenset[str]
    """The same behind a noun, which alone would be somebody: « le pays hôte », « le village voisin »."""
    dated: frozenset[str]
    """Days, months and seasons, which are no part of what stands before them."""
    depriving: frozenset[str]
    """Verbs of which « de » tells what for, behind their object: « accuser quelqu'un de fraude »."""
    sentencing: frozenset[str]
    """The same of « à »: « condamner quelqu'un à une peine »."""
    guarding: frozenset[str]
    """Verbs of a fight that do no harm to their object."""
    finding: frozenset[str]
    """Verbs whose object is found to be something: « reconnaître quelqu'un coupable »."""
    found_so: frozenset[str]
    """The adjectives behind such an object."""
    aged: frozenset[str]
    """« âgé », in all its forms; it belongs to the years that follow."""
    earlier: frozenset[str]
    """Adverbs of what was so before (« auparavant »)."""
    beside: frozenset[str]
    """Pronouns for whom the subject does something to (« lui »)."""
    year: str
    """The lemma of what ages are counted in."""

    # Determiners
    definite: frozenset[str]
    """« le », « ledit »…"""
    demonstrative: frozenset[str]
    """« ce », « cette »…"""
    possessive: frozenset[str]
    """« son », « leurs »…"""
    indefinite: frozenset[str]
    """« un », « plusieurs »…"""
    contracted: frozenset[str]
    """The prepositions that hold an article (« du »)."""
    genders: Mapping[str, str]
    """The gender that one tells."""
    numbers: Mapping[str, str]
    """The number that one tells."""

    # Verbs, by lemma
    human: frozenset[str]
    """What only people and bodies do."""
    handling: frozenset[str]
    """What is done to things alone."""
    enacting: frozenset[str]
    """Those of them that are done to what is written alone."""
    built: frozenset[str]
    """What is told, by a participle that opens a sentence, of things alone: « Inauguré en 1926, il … »."""
    inanimate: frozenset[str]
    """Adjectives that things alone are called by."""
    suspecting: Mapping[str, frozenset[str]]
    """Those by which somebody is suspected, held or tried, with what some need beside (« mis » needs « examen »)."""
    admitting: Mapping[str, frozenset[str]]
    """Verbs whose passive tells that somebody is hurt, with the words for where (« transporté à l'hôpital »)."""
    crimes: frozenset[str]
    """What nobody does who tells of a case for the courts or the police, and « écoper »."""
    presiding: frozenset[str]
    """What a judge is called where the text tells of :attr:`benches`."""
    benches: frozenset[str]
    """Words of a text about a trial."""
    hearing: frozenset[str]
    """Those to whom whoever is suspected tells what he has done."""
    leaving: frozenset[str]
    """Those of which the dead is the subject and a relative the object: « il laisse une veuve »."""
    coaching: Mapping[str, frozenset[str]]
    """What a coach is called by in the press, with the functions that tell of one."""
    crafts: tuple[frozenset[str], ...]
    """Nouns of which each set tells another craft than the others: what is launched, what launches."""
    decades: Mapping[str, int]
    """Nouns that tell an age, with the years from which it is so: « quadragénaire »."""
    young: frozenset[str]
    """Nouns of those who are no grown-ups."""
    machines: frozenset[str]
    """Nouns that any of them may be called by."""
    facing: frozenset[str]
    """Those among them of which that is the subject in the active (« il encourt »)."""
    articled: frozenset[str]
    """Names, as written, of a land with an article before it and of a town without: « le Québec », « à Québec »."""
    attesting: frozenset[str]
    """What those are called who are heard at a trial, and not tried."""
    driving: frozenset[str]
    """What whoever drives is called."""
    suffering: frozenset[str]
    """Nouns of those who have suffered something (« victime »)."""
    personal: frozenset[str]
    """Verbs that are only done to somebody (« hospitaliser »)."""
    buying: frozenset[str]
    """Nouns of those who have bought something (« repreneur »)."""
    remains: frozenset[str]
    """What is left of the dead (« le corps de »)."""
    demise: str
    """The noun of one who is dead that before « de » and a name is a death (« la mort de Luc Bas »)."""
    exclusive: Mapping[str, frozenset[str]]
    """Functions, with those that nobody has beside them (« préfet », « maire »)."""
    counterparts: Mapping[str, Counterpart]
    """Nouns for one of two who have to do with each other (« rival », « vaincu »)."""
    kin: Mapping[str, frozenset[str]]
    """Nouns of kin, with those that tell by « de » what the other is (« fils » of « père »)."""
    clubs: frozenset[str]
    """Words in names of teams."""
    sitting: Mapping[str, tuple[str, ...]]
    """How the names of the bodies begin that nouns of their members stand for (« les sénateurs » for « Sénat »)."""
    replacing: frozenset[str]
    """Which are done to who leaves: « il sera remplacé »."""
    wishing: frozenset[str]
    """Those of which « que » tells what another is to do: « elle souhaite qu'il parte »."""
    telling: frozenset[str]
    """Whose object is what is said, and nobody: « elle l'a annoncé »."""
    impersonal: Impersonal
    """The words of an « il » that is nobody."""

    # Pronouns
    pronouns: Mapping[str, Pronoun]
    """What each form tells."""
    third: Mapping[str, str]
    """Those of the third person singular, with their gender."""
    several: frozenset[str]
    """Those of the third person plural."""
    several_strong: frozenset[str]
    """The same after a preposition."""
    departments: frozenset[str]
    """What somebody is in charge of, right after the function, with a capital (« directrice Marketing »)."""
    mine: frozenset[str]
    """The possessives of who speaks."""
    ours: frozenset[str]
    """The possessives of who writes and reads."""
    several_owned: frozenset[str]
    """The possessives of several things."""
    likewise: frozenset[str]
    """What follows one that says the subject again: « lui aussi »."""
    topical: str
    """The word that leads in whom the clause is about: « quant à »."""
    charged: frozenset[str]
    """Whose charge follows: « la ministre déléguée au Logement », « l'adjoint à la culture »."""
    agreeing: str
    """How a participle ends that tells that « l' » before it is a woman or of a feminine noun."""
    dative: str
    """The pronoun of whom something is done to, which tells no gender before a verb."""
    inverted: re.Pattern[str]
    """Matches a token that holds a pronoun after its verb, in its first group."""
    anaphor: re.Pattern[str]
    """Matches a whole mention that is none but a pronoun or possessive."""
    leading: re.Pattern[str]
    """Matches the article that a mention begins with."""

    # Names
    titles: Mapping[str, str]
    """What stands before a person, with the gender that it tells (« Mme »)."""
    pleading: frozenset[str]
    """Those of people who plead in court (« Me »)."""
    small: frozenset[str]
    """Words of a name that do not tell it from others, as :func:`kg.naming.slug` spells them."""
    performed: frozenset[str]
    """Arts that a house is called by too: « le cinéma français » is none."""
    arranging: frozenset[str]
    """Nouns of bodies that also tell what is done: « l'organisation d'une course »."""
    formerly: frozenset[str]
    """What stands in brackets before the name that something had: « Valtor (ex-Mirel) »."""
    tiers: Mapping[str, str]
    """What public bodies are called, by the tier that each is of (« rectorat »)."""
    grades: frozenset[str]
    """What schools are for, which may be left out of their name, as :func:`kg.naming.slug` spells it."""
    designators: frozenset[str]
    """Nouns that may be left out of a name (« groupe »), as :func:`kg.naming.slug` spells them."""
    quotes: tuple[tuple[str, str], ...]
    """Pairs of quotation marks."""
    grammar: Grammar
    """The small words of the language."""
