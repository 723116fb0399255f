"""The words for what people go through: studies, marriages, parties, what they take over and give up."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Lives:
    """Forms in lower case, verbs by lemma, unless said otherwise."""

    # Studies
    graduates: frozenset[str]
    """Participles and nouns before « de » and a school, past a subject (« diplômé de psychologie de l'université »)."""
    studies: frozenset[str]
    """What somebody does at a school (« études »)."""
    subjects: frozenset[str]
    """What is studied, so only behind a possessive (« fait son droit à la faculté »)."""
    studying: frozenset[str]
    """Verbs whose object these are."""
    afterwards: frozenset[str]
    """What leads them in without a verb (« après des études à »)."""
    schoolmates: frozenset[str]
    """Who was at the same school (« condisciple »)."""
    passed: frozenset[str]
    """Participles before « par » and where somebody has been (« passée par HEC »)."""
    formed: frozenset[str]
    """Those before « à » and a school (« formé à l'École du Louvre »)."""
    schools: frozenset[str]
    """What the names of schools begin with, and those of some that do not (« université », « hec »)."""

    # Homes
    natives: frozenset[str]
    """Who is from the place behind « de » (« native »)."""
    native: frozenset[str]
    """What makes a town that of somebody's birth (« sa ville natale »)."""
    sites: frozenset[str]
    """Nouns of where somebody dies or lives, before « de » and the town (« dans une clinique de Dax »)."""
    homes: frozenset[str]
    """Those of where somebody lives (« à son domicile de Dax »)."""

    # Marriages
    wedded: frozenset[str]
    """Participles of who is married, before « à », « avec » (« mariée »)."""
    parted: frozenset[str]
    """Those of whose marriage is over, before « de », « d'avec » (« veuf »)."""
    working: frozenset[str]
    """Verbs, by lemma, before « comme » and the function that their subject has (« travailler »)."""
    hiring: frozenset[str]
    """Those before « comme » and the function that their object is given (« embaucher »)."""
    weddings: frozenset[str]
    """Nouns for a marriage, before « avec »."""
    marrying: frozenset[str]
    """Verbs of marrying somebody."""
    leaving: frozenset[str]
    """Verbs of whom the dead had (« il laisse une fille, Ana »)."""

    # Bodies
    assemblies: frozenset[str]
    """What the names of bodies begin with to which people are sent (« sénateur de l'Ohio au Sénat »)."""
    seated: frozenset[str]
    """Functions of those people."""
    others: frozenset[str]
    """What leads in the rest of the members (« et onze autres membres de »)."""
    members: frozenset[str]
    """Nouns for members."""
    entries: frozenset[str]
    """Nouns for becoming one (« l'entrée de la Croatie dans l'Union »)."""
    since: frozenset[str]
    """What leads in one that has come about (« depuis »)."""
    sides: frozenset[str]
    """Nouns of what somebody is a member of where it is his own (« son parti »)."""
    parting: frozenset[str]
    """Verbs, and their prepositions, of leaving a party (« quitter », « rompre avec »)."""
    factions: frozenset[str]
    """What the names of parties and alliances begin with (« parti »)."""
    leads: frozenset[str]
    """Functions of who speaks for a party or leads it (« chef de file des socialistes »)."""
    bearings: frozenset[str]
    """Nouns of where somebody is bound for, before « de » and a town (« a pris la direction de Nantes »)."""
    power: tuple[str, ...]
    """How who leads a land is told (« au pouvoir »)."""

    # Whom people work for
    voices: frozenset[str]
    """Nouns of « par la voix de »."""
    names: frozenset[str]
    """That of « au nom de »."""
    speaking: frozenset[str]
    """Verbs of who does so, by lemma."""
    old: frozenset[str]
    """Who has been in the body behind « de » (« ancien de HEC »)."""
    missing: frozenset[str]
    """Participles of a body without one of its people (« privé de »)."""
    entering: frozenset[str]
    """Verbs of who begins to work somewhere (« entrer au journal »)."""

    # Bodies of bodies
    organs: frozenset[str]
    """What the names of parts of bodies begin with (« commission de discipline de la LFP »)."""

    # Works and shares
    authored: frozenset[str]
    """Nouns of works that are by whoever « de » leads in (« le roman de »)."""
    pens: frozenset[str]
    """That of « sous la plume de »."""
    taking: frozenset[str]
    """Verbs of who has the share that is their object, beside those of owning (« a pris 35 % d'Orial »)."""

    # Countries
    nationalities: frozenset[str]
    """Nouns of « de nationalité allemande »."""
    holding: frozenset[str]
    """Verbs of who has or gets one."""
    stripped: frozenset[str]
    """Participles of who has it no more (« déchu de sa nationalité »)."""
    naturalised: frozenset[str]
    """Participles before the adjective of a country (« naturalisée française »)."""
    subjects_of: frozenset[str]
    """Nouns for who is of one (« ressortissant tunisien »)."""
    quarters: frozenset[str]
    """What leads in the people of a country (« Côté français, »)."""
    flags: frozenset[str]
    """Nouns of « battant pavillon maltais »."""
    flying: frozenset[str]
    """The verb of that."""

    # What else people are
    besides: frozenset[str]
    """The words of what leads in one more function (« par ailleurs », « elle-même »)."""

    # Who comes after
    instead: frozenset[str]
    """Nouns of « à la place de »."""
    replacing: frozenset[str]
    """Nouns of « en remplacement de »."""
    posts: frozenset[str]
    """Nouns of what is taken over, where they are somebody's (« prend sa place »)."""
    them: frozenset[str]
    """The pronouns of whom somebody comes after (« lui succède », « le remplace »)."""
    coming: frozenset[str]
    """Verbs of who comes in another's place (« arriver », « nommer »)."""
