"""The words for modality: what turns a happening into a plan, a possibility, a hearsay or a denial."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.terms import Status


@dataclass(frozen=True, slots=True)
class Governor:
    """A word that decides the status of what it governs.

    ``status`` is that of its complement, ``negated`` the same when the governor itself is negated.
    """

    status: Status
    negated: Status


@dataclass(frozen=True, slots=True, eq=False)
class Modality:
    """The words that decide the status of a happening.

    All are lemmas; phrases are in lower case, with plain apostrophes.
    """

    # What governs a happening
    verbs: Mapping[tuple[str, str], Governor]
    """By lemma and complement: ``inf`` an infinitive, ``past`` a perfect one, ``que`` a clause, ``noun`` a noun that
    tells a happening, ``fate`` one that is none of :attr:`outlived`, ``prospect`` one of :attr:`prospects`, ``pour``
    the ground of a charge (« condamné pour vol », « arrêté pour avoir volé »).
    """
    nouns: Mapping[str, Status]
    """Nouns that govern a complement too."""
    shares: frozenset[str]
    """Nouns for a number of happenings or a part in one, which is as sure as they are."""
    suspects: frozenset[str]
    """Words for whoever is thought to have had a part in a happening."""
    certain: frozenset[str]
    """Adjectives that, denied, leave open what they are said of (« il n'est pas exact que »)."""
    adjectives: Mapping[str, Status]
    """What modifies a noun, in the masculine singular."""
    inflected: tuple[str, ...]
    """Endings of its other forms."""
    phrases: Mapping[str, Status]
    """What stands before an infinitive, a noun or (with their « que ») a clause."""
    purpose: frozenset[str]
    """Those of :attr:`phrases` that tell an aim."""
    settled: frozenset[str]
    """Prepositions that lead in what is so, whatever is said of the verb (« n'a plus gagné depuis (l'arrivée) »)."""
    prospects: frozenset[str]
    """Nouns for what is yet to come when it is announced."""
    leaning: frozenset[str]
    """Adjectives and nouns that leave such a thing open, behind « à » (« favorable à la vente »)."""
    ongoing: frozenset[str]
    """Those that are mostly there when they are fought or debated (« contre la hausse »)."""
    undoing: frozenset[str]
    """Verbs that undo what was to be, and end what was: « annuler »."""
    courts: frozenset[str]
    """Who settles what is brought before it (« le tribunal a confirmé la liquidation »)."""
    rulings: frozenset[str]
    """Nouns of what has been given when it is undone: « annuler l'arrêté »."""
    outlived: frozenset[str]
    """Nouns for what happens all the same when somebody escapes it (« a échappé à un attentat »)."""
    against: str
    """« contre »."""
    debates: frozenset[str]
    """Nouns for what is said or done about them; :attr:`against` leads in what is fought."""
    debating: frozenset[str]
    """Verbs for that, and those behind which :attr:`topical` prepositions lead in what it is about."""
    topical: frozenset[str]
    """« Le conseil a débattu de la vente », « un référendum a été organisé sur la vente »."""
    bills: frozenset[str]
    """Nouns for what orders what it is on, or asks for it (« la loi sur la vente »)."""
    on: str
    """« sur »."""
    failing: Mapping[str, Status]
    """Verbs and their turns that tell of their subject that it does not happen (« tomber à l'eau »), or not yet."""
    making: frozenset[str]
    """The verb that makes another happen (« a fait échouer »)."""
    facing: frozenset[str]
    """« à », before what is hindered (« un veto à la vente ») or left to do."""
    charges: frozenset[str]
    """Nouns of charges, before whose ground a perfect infinitive stands (« une plainte contre X pour avoir vendu »)."""
    asides: frozenset[str]
    """Turns that say what they stand in to be hearsay (« dit-on »)."""
    doubting: frozenset[str]
    """Turns that make it likely only (« sans doute »)."""
    adverbs: Mapping[str, Status]
    """Adverbs that do either."""
    predicates: Mapping[str, Status]
    """Nouns and adjectives that tell of their subject what it is worth (« était un canular », « est à l'étude »)."""
    tidings: frozenset[str]
    """Nouns for news, by which it is so or not (« une fausse nouvelle », « dément l'existence de »)."""
    acts: frozenset[str]
    """Nouns for what does what it tells, unless it is annulled (« le décret qui nommait X »)."""
    probing: frozenset[str]
    """Lemmas for what is done about whoever may have had a part in a happening (« interrogé sur le meurtre »)."""
    fictions: frozenset[str]
    """Works that tell what is invented."""
    parts: frozenset[str]
    """What such a work has that an event can happen in (« à la fin du film »)."""
    dreams: frozenset[str]
    """Nouns for what nobody has lived (« dans son rêve »)."""
    jests: Mapping[str, Status]
    """What before a colon says that what follows is not so (« Poisson d'avril : … »)."""
    verdicts: Mapping[str, Status]
    """What is said right behind a thing that is not so (« c'est faux »)."""
    noes: frozenset[str]
    """What is said so behind a question (« non »)."""
    according: frozenset[str]
    """What gives a sentence to somebody else (« selon »), as one token or two."""
    nearly: frozenset[str]
    """What opens a sentence about what was about to be (« un mètre de plus et le car tombait »)."""
    asserting: frozenset[str]
    """Verbs by which a clause is said to be so (« il est faux de dire que »)."""
    anybody: frozenset[str]
    """« on »."""
    gossiping: frozenset[str]
    """What it does to what it has from hearsay (« on raconte que »)."""
    meaning: frozenset[str]
    """Verbs before one of them that leave it a clause that is so (« cela veut dire que »)."""
    sayable: Mapping[str, Status]
    """What it is to say such a thing, besides :attr:`adjectives` and :attr:`predicates` (« exagéré », « tôt »)."""
    jubilees: frozenset[str]
    """Nouns for the day on which what has been is remembered (« anniversaire », « les dix ans de »)."""
    looking_back: frozenset[str]
    """Verbs for what is done of it then, and for what is said or felt about it (« saluer », « émouvoir »)."""
    heroes: frozenset[str]
    """Those whom such a work is about."""
    books: frozenset[str]
    """Works that have them where they tell of anybody by that word (« le héros du livre »)."""
    mistakes: frozenset[str]
    """Turns that say of a word of :attr:`calling` that it is not so (« à tort »)."""
    calling: frozenset[str]
    """Verbs that say what somebody is, or what has happened to him."""
    foretelling: frozenset[str]
    """Verbs that say what somebody will be (« donner gagnant »)."""
    inside: str
    """« dans »."""
    inventing: frozenset[str]
    """Verbs for what they do of it."""
    opening: frozenset[str]
    """Verbs that say how they begin and end (« s'ouvre sur un meurtre »)."""
    intrigue: str
    """What such a work alone has: « intrigue »."""
    stories: frozenset[str]
    """What it has as other things have (« histoire »)."""
    unfolding: frozenset[str]
    """Verbs for what a story does (« se déroule à Dax »)."""
    cast: frozenset[str]
    """What an actor has in them: « rôle »."""
    acting: frozenset[str]
    """Verbs for what an actor does of whom he plays."""
    playing: frozenset[str]
    """Verbs for what people really do in them or with them."""
    heralds: frozenset[str]
    """What opens a list of what is to come."""
    light: frozenset[str]
    """Verbs that only say that their noun happens."""
    occurring: frozenset[str]
    """Verbs (or the noun of « avoir lieu ») that only say that their subject happens or begins."""

    # Denial
    ne: frozenset[str]
    """The first part of a negation."""
    deniers: frozenset[str]
    """Its second part."""
    least: frozenset[str]
    """What makes a « ne … pas » tell how many at least (« pas moins de »)."""
    granting: frozenset[str]
    """What alone is denied where it stands behind a denied verb (« n'a pas choisi Lyon par hasard »)."""
    longer: frozenset[str]
    """The one of « ne … plus »."""
    compared: frozenset[str]
    """Adverbs before which it only compares (« avant qu'il ne parte, un an plus tard, »)."""
    literary: frozenset[str]
    """Verbs that « ne » alone denies (« n'a pu »)."""
    lone: frozenset[str]
    """Those that deny what « de » leads in without a verb (« pas de grève »)."""
    bare: frozenset[str]
    """Those that deny alone."""
    contrary: str
    """What stands before one that denies only what is behind it (« non pas »)."""
    only: frozenset[str]
    """Adverbs with which they deny nothing."""
    left: frozenset[str]
    """The words that make a rest of « ne … plus » (« ne reste plus que deux »)."""
    partitive: frozenset[str]
    """The article that a negation leaves."""

    # Verbs of the near and the possible
    compelling: frozenset[str]
    """Those whose perfect tells a thing done (« a dû partir »)."""
    able: frozenset[str]
    """Those whose perfect tells it too, but before a perfect or passive (« a pu être volé »)."""
    may: frozenset[str]
    """Those that make a thing possible."""
    due: frozenset[str]
    """Those whose conditional tells a plan (« devrait »)."""
    noted: frozenset[str]
    """Verbs for what one can only take note of: what « est à déplorer » has happened."""
    pending: frozenset[str]
    """Those that with « à » and an infinitive tell what is left to do (« est à vendre »)."""
    nearing: frozenset[str]
    """Those of a near future, but in the perfect or led by a preposition."""
    reaching: frozenset[str]
    """Verbs for where a movement ends (« a grimpé pour atteindre »)."""
    coming: frozenset[str]
    """Adjectives of a time to come."""

    # Hypotheses and questions
    conditions: frozenset[str]
    """What opens a hypothesis."""
    concessions: frozenset[str]
    """Phrases that begin like one and are none (« même si »)."""
    like: str
    """« comme », before one that only likens (« comme si »)."""
    question: str
    """The mark of a question."""
    openers: frozenset[str]
    """The words of a question that takes for granted what it asks about (« Quand l'usine fermera-t-elle ? »)."""
