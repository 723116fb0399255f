"""The words for claims: cue verbs, nouns and phrases with their stance."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from kg.lang.grammar import Grammar
    from kg.model import Stance


class Tense(StrEnum):
    """What a form of a cue verb is; finite forms are of the third person."""

    PRESENT = "present"
    IMPERFECT = "imperfect"
    PAST = "past"
    FUTURE = "future"
    CONDITIONAL = "conditional"
    PARTICIPLE = "participle"
    GERUND = "gerund"
    INFINITIVE = "infinitive"


@dataclass(frozen=True, slots=True)
class Cue:
    """A word or phrase that introduces what somebody says.

    ``takes`` are the complements in which its content may stand: ``quote`` a quotation or the clause it is set in,
    ``que`` a clause, ``si`` an indirect question, ``inf``, ``de`` and ``à`` an infinitive, ``noun``, ``de-noun``,
    ``à-noun``, ``contre``, ``sur``, ``quant`` a noun phrase, ``comme``, ``en``, ``par``, ``obj-de`` an object with
    what is said of it, ``obj-as`` one with what it is called behind « de », ``obj-à`` one with what it is put down
    to, ``amount`` a number, ``some`` a noun phrase with an indefinite article, ``any`` one with « tout », ``denied``
    one if the cue is denied, ``own`` one with a possessive and a complement, ``rate`` an indefinite one with a figure,
    ``in`` what is seen in something, ``whom`` a person told as an object besides. ``tail`` are the words that follow
    the verb in a phrase, ``lead`` the clitic before it (``"se"``, ``"en"``, ``"y"``) or ``""``.
    """

    stance: Stance
    takes: frozenset[str]
    tail: tuple[str, ...] = ()
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Speech:
    """All words are lemmas or lower-case words with plain apostrophes.

    ``verbs`` lists for each verb its phrases, longest first, then its plain use; ``forms`` gives for a form of them the
    verbs and tenses it may be; ``nouns`` are the nouns that take a « que » clause; ``people`` nouns of those who may
    speak, ``groups`` those among them that are no single person; ``measures`` nouns after which « selon » names no
    source; ``works`` nouns before the title of a work, ``vehicles`` nouns for what holds somebody's words; ``mental``
    verbs whose denial is an opinion too (« ne pense pas que »); ``aspects`` verbs whose infinitive is done (« a tenu à
    préciser »); ``wishes`` those whose past with an infinitive is no wish, ``wills`` those with
    an infinitive that is wanted; ``calls`` with an infinitive of ``votes``
    are support and no speech; ``auxiliaries`` the forms before a participle, ``passive`` those of the verb that also
    makes a passive, ``been`` its participles, ``slips`` what is written for one by mistake (« à indiqué »); ``clitics``
    pronouns before a verb, by the lead they stand for; ``subjects`` the pronouns that open a clause, ``inverted`` those
    behind a verb, ``faceless`` subjects that are nobody, ``anybody`` those that stand for the people of a place named
    before, after one of ``houses`` (« À la mairie, on assure »), ``relative`` pronouns that stand for the noun before,
    ``stressed`` those that take up the subject (« lui »), ``relating`` the words that open a relative clause; ``that``
    and ``whether`` open a content clause, ``asking`` too, and are part of it, ``comparing`` are words after which they
    do not; ``ne`` and ``deniers`` the two parts of a negation; ``likening`` the words that make an incise of a verb
    with « le » (« comme l'a dit »), ``likewise`` those that join another with « que »; ``places`` prepositions of what
    is judged (« voit dans X « … » »); ``completing`` the words that go on with an adjective (« prêt à », « sûr que »),
    ``moments`` those that set an infinitive beside what is said (« avant de partir »), ``void`` nouns that alone tell
    nothing of what is said (« nier les faits »), ``some``, ``any`` and ``own`` the determiners of the complements of
    those names, ``owned`` the words behind the last (« ses doutes sur »), ``definite`` the articles of those that are
    void, ``staffed`` the articles of those who speak for their body, ``concerned`` the words for who was told of last,
    ``sources`` and ``same`` the words of « de même source », ``dative`` the clitics of who is blamed,
    ``who`` the relative of persons (« pour qui »), ``wheres`` that of places, ``between`` the word before a range,
    ``single`` the articles of one, ``regardless`` the word that ends no speech (« sans pour autant »), ``shares`` nouns
    for a part of a number or its multiple (« le double »), ``latter`` the words of « ce dernier », ``us`` the
    pronouns of those who speak, ``giving`` the prepositions before who says a thing (« partagé par »), ``representing``
    verbs for who speaks in another's name, ``cases`` the prepositions of the complements that have one, of which
    ``regarding`` begins « quant à », ``partitive`` the article that is one too, ``blamed`` the adjective of « tenir
    pour », ``purpose`` and ``conjoined`` the words before « que » (« afin que »), ``wholly`` those before « comme » of
    an incise, ``standing`` verbs whose attribute is a cue (« est d'avis que »), ``prior`` the word of « avant
    d'ajouter », ``neuter`` the pronouns of « comme l'a dit », ``openers`` words that open a clause, ``antecedents``
    pronouns that one hangs on, ``stakes`` nouns behind « pour sa » that are nobody (« pour sa défense »), ``personal``
    pronouns of who may speak, ``third`` those of the third person, ``prefixes`` those of functions, ``dating`` what
    stands between a cue and its date, ``viewing`` how source phrases begin that only a person or body can end (« du
    point de vue de »), ``voices`` the nouns of « par la voix de », ``ordinals`` the words for the first and second of
    two, ``telling`` verbs of what one leaves unsaid (« sans donner de date »), ``about`` words before a round number,
    ``much`` adverbs before « de » and a noun, ``judging`` verbs whose passive gives its attribute to an agent (« jugé
    trop cher par »). Patterns run on the plain text: ``source`` matches the words before a source (« selon »), in its
    group ``whole`` those that hold their source themselves (« de source policière »), in ``person`` those that need a
    person after them (« pour »); ``inserts`` what may stand between a verb and its object (« de son côté »),
    ``occasion`` the words before an event at which something is said (« lors de »); ``heard`` an incise without a
    speaker at the end of a text (« a-t-on appris »); ``abbreviation`` matches at the end of a text that ends in a point
    but in no sentence.
    """

    verbs: Mapping[str, tuple[Cue, ...]]
    forms: Mapping[str, tuple[tuple[str, Tense], ...]]
    nouns: Mapping[str, Stance]
    people: frozenset[str]
    measures: frozenset[str]
    works: frozenset[str]
    vehicles: frozenset[str]
    groups: frozenset[str]
    indefinite: frozenset[str]
    toward: frozenset[str]
    mental: frozenset[str]
    aspects: frozenset[str]
    wishes: frozenset[str]
    wills: frozenset[str]
    calls: frozenset[str]
    votes: frozenset[str]
    auxiliaries: frozenset[str]
    passive: frozenset[str]
    slips: frozenset[str]
    been: frozenset[str]
    clitics: Mapping[str, str]
    subjects: frozenset[str]
    inverted: frozenset[str]
    faceless: frozenset[str]
    anybody: frozenset[str]
    houses: frozenset[str]
    dative: frozenset[str]
    who: frozenset[str]
    between: str
    single: frozenset[str]
    regardless: str
    wheres: frozenset[str]
    shares: frozenset[str]
    relative: frozenset[str]
    stressed: frozenset[str]
    relating: frozenset[str]
    that: frozenset[str]
    whether: frozenset[str]
    asking: frozenset[str]
    comparing: frozenset[str]
    ne: frozenset[str]
    deniers: frozenset[str]
    likening: frozenset[str]
    likewise: frozenset[str]
    completing: frozenset[str]
    moments: frozenset[str]
    judging: frozenset[str]
    places: frozenset[str]
    void: frozenset[str]
    some: frozenset[str]
    any: frozenset[str]
    own: frozenset[str]
    owned: frozenset[str]
    definite: frozenset[str]
    staffed: frozenset[str]
    concerned: frozenset[str]
    sources: frozenset[str]
    same: frozenset[str]
    latter: frozenset[str]
    us: frozenset[str]
    giving: frozenset[str]
    representing: frozenset[str]
    grammar: Grammar
    cases: Mapping[str, frozenset[str]]
    regarding: str
    partitive: frozenset[str]
    purpose: frozenset[str]
    conjoined: frozenset[str]
    wholly: frozenset[str]
    blamed: str
    standing: frozenset[str]
    prior: str
    neuter: frozenset[str]
    openers: frozenset[str]
    antecedents: frozenset[str]
    stakes: frozenset[str]
    personal: frozenset[str]
    third: frozenset[str]
    prefixes: tuple[str, ...]
    dating: frozenset[str]
    viewing: tuple[str, ...]
    voices: frozenset[str]
    ordinals: Mapping[str, int]
    telling: frozenset[str]
    about: frozenset[str]
    much: frozenset[str]
    inserts: re.Pattern[str]
    occasion: str
    heard: re.Pattern[str]
    source: re.Pattern[str]
    abbreviation: re.Pattern[str]
