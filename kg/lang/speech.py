"""The words for claims: cue verbs, nouns and phrases with their stance."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from kg.lang.grammar import Grammar
    from kg.terms import Stance


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
    """A word or phrase that introduces what somebody says."""

    stance: Stance
    """What it lets through of the reporter's own view."""
    takes: frozenset[str]
    """The complements in which its content may stand.

    - ``quote``: a quotation, or the clause that it is set in;
    - ``que``: a clause; ``si``: an indirect question; ``inf``, ``de``, ``à``: an infinitive;
    - ``noun``, ``de-noun``, ``à-noun``, ``contre``, ``sur``, ``quant``: a noun phrase; of those without a preposition
      ``some`` has an indefinite article, ``any`` « tout », ``own`` a possessive and a complement, ``rate`` an
      indefinite article and a figure, and ``amount`` is a number; ``denied`` is one if the cue is denied, ``charge``
      one of those that somebody is told to be to blame for, ``deed`` what is condemned in words for how;
    - ``comme``, ``en``, ``par``, ``obj-de``: an object with what is said of it; ``obj-as``: one with what it is called
      behind « de »; ``obj-à``: one with what it is put down to;
    - ``in``: what is seen in something; ``whom``: a person told as an object besides.
    """
    tail: tuple[str, ...] = ()
    """The words that follow the verb in a phrase."""
    lead: str = ""
    """The clitic before the verb (``"se"``, ``"en"``, ``"y"``) or ``""``."""

    @property
    def direct(self) -> bool:
        """Whether it takes a noun without a preposition, and none with one: « dénoncer des fraudes »."""
        return not self.tail and not self.lead and "noun" in self.takes and "de-noun" not in self.takes


@dataclass(frozen=True, slots=True)
class Speech:
    """The words for claims: lemmas, or lower-case words with plain apostrophes."""

    # Cues: the words that announce what somebody says
    verbs: Mapping[str, tuple[Cue, ...]]
    """The phrases of each verb, longest first, then its plain use."""
    forms: Mapping[str, tuple[tuple[str, Tense], ...]]
    """The verbs and tenses that a form of one may be."""
    nouns: Mapping[str, Stance]
    """Nouns that take a « que » clause."""
    standing: frozenset[str]
    """Verbs whose attribute is a cue (« est d'avis que »)."""
    mental: frozenset[str]
    """Verbs whose denial is an opinion too (« ne pense pas que »)."""
    aspects: frozenset[str]
    """Verbs whose infinitive is done (« a tenu à préciser »)."""
    questioning: frozenset[str]
    """Verbs of who asks (« interrogé par »)."""
    driving: frozenset[str]
    """Those whose infinitive is done if somebody is made to (« a été contraint d'admettre »)."""
    owing: str
    """That of them which is so in the active (« a dû admettre »)."""
    unfailing: frozenset[str]
    """Those whose infinitive is done if they are denied (« ne cesse de répéter »), and the noun of « n'a de cesse »."""
    habits: frozenset[str]
    """Nouns of what one has, whose infinitive is done (« a coutume de dire »)."""
    wishes: frozenset[str]
    """Verbs whose past with an infinitive is no wish."""
    knowing: frozenset[str]
    """Verbs of who has a thing from others (« tenir de source sûre »)."""
    learning: frozenset[str]
    """Verbs whose gerund tells what somebody hears, and says to nobody (« en apprenant »)."""
    sentencing: frozenset[str]
    """Verbs that before « à » tell what somebody is sentenced to."""
    silent: frozenset[str]
    """What shows things and says nothing (« le conflit montre que »)."""
    hiding: frozenset[str]
    """Words for how one is not named (« souhaite garder l'anonymat »)."""
    registering: Mapping[str, frozenset[str]]
    """What verbs of speech only suffer (« accuser une perte »)."""
    wills: frozenset[str]
    """Verbs with an infinitive that is wanted."""
    calls: frozenset[str]
    """Verbs that with an infinitive of :attr:`votes` are support and no speech."""
    votes: frozenset[str]
    """What is done by those who support."""
    judging: frozenset[str]
    """Verbs whose passive gives its attribute to an agent (« jugé trop cher par »)."""
    telling: frozenset[str]
    """Verbs of what one leaves unsaid (« sans donner de date »)."""
    issuing: frozenset[str]
    """Verbs for making known what is then a source (« les chiffres publiés par »)."""
    relaying: frozenset[str]
    """What is done to a text by who has not written it (« une note consultée par X »)."""
    representing: frozenset[str]
    """Verbs for who speaks in another's name."""

    # Who may speak
    people: frozenset[str]
    """Nouns of those who may speak."""
    groups: frozenset[str]
    """Those of them that are no single person."""
    palaces: frozenset[str]
    """Names of seats of power, which speak for those who sit there (« Matignon »)."""
    seated: frozenset[str]
    """Those that are nouns of bodies alone, which have a head (« comité »)."""
    counting: frozenset[str]
    """Nouns for how many there are of those behind them."""
    personal: frozenset[str]
    """Pronouns of who may speak."""
    oneself: frozenset[str]
    """Pronouns of whoever writes or is asked, where no quotation stands around them."""
    interviewing: frozenset[str]
    """Nouns for a talk with somebody, whose words follow."""
    addressing: frozenset[str]
    """Words for whoever is spoken to."""
    recorded: re.Pattern[str]
    """Matches the line that tells who has written down an interview (« Propos recueillis par »)."""
    turning: re.Pattern[str]
    """Matches what opens a question or an answer and is none of it (« Q. »)."""
    questioned: re.Pattern[str]
    """Matches what says of a text that somebody answers questions in it (« Trois questions à »)."""
    third: frozenset[str]
    """Those of the third person."""
    mouthpieces: frozenset[str]
    """Functions of those who speak for a body, and are nobody else who is told of."""
    spokesmen: frozenset[str]
    """Those of them who lead nothing, though they may be ministers (« porte-parole »)."""
    circles: frozenset[str]
    """Nouns for those around somebody, who are « on » (« Dans l'entourage du maire, on assure »)."""
    adding: frozenset[str]
    """Verbs of who goes on to speak (« a-t-il ajouté »)."""
    subjects: frozenset[str]
    """Those that open a clause."""
    inverted: frozenset[str]
    """Those behind a verb."""
    stressed: frozenset[str]
    """Those that take up the subject (« lui »)."""
    us: frozenset[str]
    """Those of the people who speak."""
    neuter: frozenset[str]
    """Those of « comme l'a dit »."""
    indefinite: frozenset[str]
    """Those for somebody whom no name is given (« certains »)."""
    sides: frozenset[str]
    """What stands before whom one turns to (« Même colère chez Luc Roy »)."""
    each: frozenset[str]
    """The determiners of those for each of whom something holds (« pour chaque malade »)."""
    faceless: frozenset[str]
    """Those that are nobody."""
    anybody: frozenset[str]
    """Those that stand for the people of a place named before, after one of :attr:`houses`."""
    houses: frozenset[str]
    """The prepositions of such a place (« À la mairie, on assure »)."""
    relative: frozenset[str]
    """Pronouns that stand for the noun before."""
    relating: frozenset[str]
    """The words that open a relative clause."""
    who: frozenset[str]
    """The relative of persons (« pour qui »)."""
    wheres: frozenset[str]
    """That of places."""
    antecedents: frozenset[str]
    """Pronouns that a relative clause hangs on."""
    suffered: Mapping[str, frozenset[str]]
    """Nouns of losses that a verb counts and says nothing of (« déplore deux morts »)."""
    counsel: frozenset[str]
    """Titles of those who speak in court for one side (« Me »)."""
    nearer: Mapping[str, str]
    """Pronouns for who was told of last (« celui-ci »), with their gender."""
    nearer_ones: frozenset[str]
    """Those of them that are for several."""
    latter: frozenset[str]
    """The words of « ce dernier »."""
    ordinals: Mapping[str, int]
    """The words for the first and second of two, counted from 0."""
    fellows: frozenset[str]
    """Nouns with a possessive for the other of two who are told of together (« sa collègue »)."""
    concerned: frozenset[str]
    """The words for who was told of last."""
    staffed: frozenset[str]
    """The articles of those who speak for their body (« ses porte-parole »)."""
    prefixes: tuple[str, ...]
    """Those of functions (« ex- »)."""
    standards: frozenset[str]
    """What something is done by, and nobody says (« selon les normes en vigueur »)."""
    stakes: frozenset[str]
    """Nouns of the sides of a trial, who are nobody behind « pour sa » or of something (« la défense du bois »)."""
    parties: Mapping[str, str]
    """Nouns that are such a side with the word behind them (« partie civile »)."""
    giving: frozenset[str]
    """The prepositions before who says a thing (« partagé par »)."""
    settings: frozenset[str]
    """What stands before where and when something is said (« a avoué le champion sur le plateau »)."""
    toward: frozenset[str]
    """Those before who is told."""
    dative: frozenset[str]
    """The clitics of who is blamed."""
    blamed: str
    """The adjective of « tenir pour responsable »."""

    # Sources
    source: re.Pattern[str]
    """Matches the words before one (« selon »): in its group ``whole`` those that hold their source themselves (« de
    source policière »), in ``person`` those that need a person after them (« pour »).
    """
    postposed: frozenset[str]
    """Those that may stand behind it (« Luc Roy dixit »)."""
    sources: frozenset[str]
    """The noun of « de même source »."""
    agencies: frozenset[str]
    """Those who are told things (« précise-t-on à Reuters »)."""
    same: frozenset[str]
    """Its adjective."""
    verdicts: frozenset[str]
    """Nouns for what somebody makes of a thing, and not for what it does to him (« C'est une erreur, pour X. »)."""
    measures: frozenset[str]
    """Nouns after which « selon » names no source."""
    viewing: tuple[str, ...]
    """How source phrases begin that only a person or body can end (« du point de vue de »)."""
    reporting: frozenset[str]
    """Verbs whose object is nobody who speaks (« indique la police »)."""
    answering: frozenset[str]
    """Verbs of who answers what is held against him (« nier »)."""
    charges: frozenset[str]
    """Nouns for what is held against somebody, or held to be so (« ces accusations », « la piste criminelle »)."""
    charging: frozenset[str]
    """Words for being held to have done a thing: who denies it denies the deed (« mis en examen, ce qu'il nie »)."""
    figuring: frozenset[str]
    """Verbs whose passive says what its agent reckons (« est estimé à 3 millions par la mairie »)."""
    voices: frozenset[str]
    """The nouns of « par la voix de »."""
    heard: re.Pattern[str]
    """Matches an incise without a speaker at the end of a text (« a-t-on appris »)."""
    remark: re.Pattern[str]
    """Matches what gives the words before to somebody (« c'est l'avis de »)."""
    seconding: re.Pattern[str]
    """Matches what takes up the words before as somebody's: its group is ``held`` by the subject before it (« l'a
    confirmé »), ``by`` the agent behind (« une rumeur démentie par »), or ``said`` by either (« ce que dément »)."""
    reading: re.Pattern[str]
    """Matches the verb of a text read out (« lit-on », « on y apprend »), its group ``incise`` if it stands behind."""
    causing: re.Pattern[str]
    """Matches the words by which something makes somebody say something, up to « à » (« ce qui fait dire à »)."""
    prefacing: re.Pattern[str]
    """Matches the words before a colon that only announce what somebody says (« pour X, c'est clair »)."""

    # Verb phrases around a cue
    auxiliaries: frozenset[str]
    """The forms before a participle."""
    passive: frozenset[str]
    """Those of the verb that also makes a passive."""
    been: frozenset[str]
    """Its participles."""
    slips: frozenset[str]
    """What is written for one by mistake (« à indiqué »)."""
    clitics: Mapping[str, str]
    """Pronouns before a verb, by the lead of :class:`Cue` that they stand for."""
    ne: frozenset[str]
    """The first part of a negation."""
    deniers: frozenset[str]
    """Its second part."""
    nobody: frozenset[str]
    """The words of a subject that is none (« aucun témoin »)."""
    dreading: frozenset[str]
    """Verbs of what is felt or laid down of what may come, which take up no words (« ce que redoute le maire »)."""
    presenting: frozenset[str]
    """What takes up what has been told as somebody's words (« c'est ce qu'a dit le maire »), token by token."""
    likening: frozenset[str]
    """The words that make an incise of a verb with « le » (« comme l'a dit »)."""
    wholly: frozenset[str]
    """Those before « comme » of an incise (« tout comme »)."""
    nor: frozenset[str]
    """Those that join what is denied (« ni les syndicats, ni les patrons »)."""
    likewise: frozenset[str]
    """Those that join another with « que » (« ainsi que »)."""
    plea: re.Pattern[str]
    """What the accused say to be (« coupable »)."""
    lapse: re.Pattern[str]
    """How long after something else, at the end of a phrase."""
    medium: re.Pattern[str]
    """Matches where or in what something is said (« dans un communiqué »)."""
    inserts: re.Pattern[str]
    """Matches what may stand between a verb and its object (« de son côté »)."""
    manner: re.Pattern[str]
    """Matches how somebody speaks, behind a comma (« encore sous le choc », « la voix tremblante »)."""
    dating: frozenset[str]
    """What stands between a cue and its date."""
    occasion: str
    """A pattern of the words before an event at which something is said (« lors de »)."""
    saying: re.Pattern[str]
    """When, where or how somebody says it, behind the comma of an incise (« à la sortie du tribunal »)."""
    through: str
    """One of those before a medium to which it is said (« au micro de », « à »)."""
    sites: frozenset[str]
    """Prepositions of the place where it is said (« depuis »)."""
    regardless: str
    """The word that ends no speech (« sans pour autant »)."""
    contrasting: frozenset[str]
    """The words of what something is set against (« contrairement à l'an passé »)."""
    parting: frozenset[str]
    """What opens the narrator's next clause behind a quotation (« …, tandis que »)."""
    whilst: frozenset[str]
    """What alone sets another who speaks against the first (« X juge …, quand Y trouve … »)."""
    prior: str
    """The word of « avant d'ajouter »."""
    year: str
    """The noun of an age (« 62 ans »)."""
    meanwhile: str
    """The adverb of time that makes another conjunction of « que » (« explique alors que »)."""
    moments: frozenset[str]
    """Those that set an infinitive beside what is said (« avant de partir »)."""

    # What is said
    that: frozenset[str]
    """What opens a content clause."""
    whether: frozenset[str]
    """What opens an indirect question."""
    asking: frozenset[str]
    """What opens one and is part of it."""
    comparing: frozenset[str]
    """Words after which « que » opens none."""
    purpose: frozenset[str]
    """Those that make « que » one of aim (« afin que »)."""
    conjoined: frozenset[str]
    """Those that make « que » another conjunction (« tandis que »)."""
    openers: frozenset[str]
    """Words that open a clause."""
    completing: frozenset[str]
    """The words that go on with an adjective (« prêt à », « sûr que »)."""
    places: frozenset[str]
    """Prepositions of what is judged (« voit dans X « … » »)."""
    cases: Mapping[str, frozenset[str]]
    """The prepositions of the complements of :class:`Cue` that have one, by their name there."""
    regarding: str
    """The word that begins « quant à »."""
    awards: frozenset[str]
    """Nouns for what is given and not said of somebody (« attribuer un prix à »)."""
    broader: Mapping[str, frozenset[str]]
    """The functions that a wider word may tell (« magistrat » a judge)."""
    figures: frozenset[str]
    """Nouns for a figure (« le chiffre de 45 % »)."""
    void: frozenset[str]
    """Nouns that alone tell nothing of what is said (« nier les faits »)."""
    definite: frozenset[str]
    """The articles of these."""
    some: frozenset[str]
    """The determiners of the complement ``some`` of :class:`Cue`."""
    any: frozenset[str]
    """Those of ``any``."""
    own: frozenset[str]
    """Those of ``own``."""
    proper: frozenset[str]
    """What tells, behind one of :attr:`own`, that the subject is meant (« selon son propre décompte »)."""
    owned: frozenset[str]
    """The words behind a noun with one of :attr:`own` (« ses doutes sur »)."""
    single: frozenset[str]
    """The articles of one."""
    partitive: frozenset[str]
    """The article that is a preposition too."""
    between: str
    """The word before a range."""
    about: frozenset[str]
    """Words before a round number."""
    much: frozenset[str]
    """Adverbs before « de » and a noun."""
    shares: frozenset[str]
    """Nouns for a part of a number or its multiple (« le double »)."""
    makers: frozenset[str]
    """Whose « de » before a quotation makes it the title of a work: « l'auteur de », « l'héroïne des »."""
    works: frozenset[str]
    """Nouns before the title of a work."""
    bodies: frozenset[str]
    """The sorts of bodies that a bare noun stands for (« l'association »), but governments, of which there are many."""
    entitled: frozenset[str]
    """What stands right before what a thing is called (« une tribune intitulée « … » »)."""
    featuring: frozenset[str]
    """What stands right before the title of a work that somebody is known for (« vu dans « … » »)."""
    within: frozenset[str]
    """What stands before the text that is read (« dans le rapport »)."""
    vehicles: frozenset[str]
    """Nouns for what holds somebody's words."""
    polls: frozenset[str]
    """Those of them that others order and print than who has made them."""
    offering: frozenset[str]
    """Verbs of saying that also tell what somebody sells or gives (« propose un forfait »)."""
    offers: frozenset[str]
    """Nouns of what is so offered."""

    # Marks
    abbreviation: re.Pattern[str]
    """Matches at the end of a text that ends in a point but in no sentence."""
    grammar: Grammar
    """The small words of the language."""
