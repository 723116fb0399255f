"""The words that tell a happening, each with the frame that its clause satisfies."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import chain
from types import MappingProxyType
from typing import TYPE_CHECKING

from kg.annotate.syntax import Argument, Part, Voice, participle
from kg.annotate.tokens import credited
from kg.annotate.universal import AUXILIARIES, NOUNS, SUBJECTS, VERBS
from kg.extract.events.averted import averted
from kg.extract.events.figures import figurative
from kg.extract.events.games import played
from kg.extract.events.hung import (
    aimed,
    apart,
    behind,
    drawn,
    handed,
    heading,
    measured,
    nominal,
    parted,
    plain,
    ranged,
    rehung,
    shared,
    undergone,
    verbal,
    whose,
)
from kg.extract.events.leads import opened
from kg.extract.events.slots import places
from kg.extract.events.sorts import sorting
from kg.extract.events.speech import spoken
from kg.extract.events.turns import clitic, reflexive, turn
from kg.frozen import dataclass
from kg.lang.frames import NOUN, REFLEXIVE, beside

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kg.annotate.syntax import Clause
    from kg.extract.events.scene import Scene
    from kg.lang.frames import Frame, Frames, Test
    from kg.model import Token

# Where a test asks for a word that follows.
_WORD, _COUNT, _PLAYED = "w", "q", "g"
_SEVERAL = 2
_PUBLICATION, _DECISION, _APPOINTMENT = "Publication", "Decision", "Appointment"
# Cues of these classes give a claim, which says all that they tell.
_CUED = frozenset({_PUBLICATION, "Change", "Discovery", "Launch"})
# « depuis 2003 », as a date is written.
_OPEN = "/.."
# What may be a noun though not taken for one.
_NOMINAL = frozenset({"PROPN", "ADJ", "VERB"})
# Parts of speech that tell nothing, as does what leads a noun in (« grâce à »).
_SILENT, _LEADING = frozenset({"PUNCT", "DET", "ADP", "NUM"}), "case"
# What a verb that takes an object lacks nothing with.
_PASSIVE = "nsubj:pass"
_COMPLETE = frozenset({Part.OBJECT, Part.CLAUSE})
_BARE = frozenset({"acl", "amod", "xcomp"})
# Groups of nouns that are nouns themselves.
_GROUPS = frozenset({"event", "org", "person", "place", "product", "work"})


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word or turn found.

    ``index`` is its word, ``anchor`` the head of its clause, ``words`` the tokens of the turn; ``loose`` tells whether
    a test of its frame fails, ``attributive`` whether it only qualifies its noun (« un droit acquis »), ``rank`` its
    place among the ``options`` of the word.
    """

    index: int
    anchor: int
    frame: Frame
    words: tuple[int, ...]
    clause: Clause | None
    arguments: tuple[Argument, ...]
    loose: bool = False
    attributive: bool = False
    rank: int = 0
    options: int = 1

    def among(self, rank: int, options: int) -> Trigger:
        """The same, in its place among the ``options`` of the word."""
        mine = self.index, self.anchor, self.frame, self.words, self.clause, self.arguments
        return Trigger(*mine, self.loose, self.attributive, rank, options)


@dataclass(frozen=True, slots=True)
class Field:
    """The words of a text that may tell something: for each, its triggers, likeliest by grammar first.

    ``anchors`` are the heads of the clauses of those that pass their tests, ``nouns`` these by the noun's index.
    """

    offers: tuple[tuple[Trigger, ...], ...]
    anchors: frozenset[int]
    nouns: Mapping[int, Trigger]


def survey(scene: Scene) -> Field:
    """All that the words of the text may tell."""
    offers = [options(scene, token) for token in _telling(scene)]
    found = _happenings(scene, [triggers for triggers in offers if triggers])
    strict = [triggers[0] for triggers in found if not triggers[0].loose]
    nouns = {trigger.index: trigger for trigger in strict if trigger.frame.pos == NOUN}
    return Field(tuple(found), frozenset(trigger.anchor for trigger in strict), MappingProxyType(nouns))


def _telling(scene: Scene) -> Iterator[Token]:
    """The words of the lexicon that stand in no set phrase and call nobody who acts (« le conseil a élu »).

    Nor are they of the lines that tell who wrote or photographed: « Par Ana Roux, publié le 3 mai ».
    """
    known, idle, text, signed = _words(scene.frames), scene.idle, scene.text, credited(scene.text)
    for token, lemma, form in zip(text.tokens, text.lemmas, text.lowered, strict=True):
        if token.pos in _SILENT or token.dep == _LEADING:
            continue
        told = lemma in known or form in known or (form[-1:] == "s" and form.rstrip("s") in known)
        if told and token.index not in idle and token.index not in scene.acting and token.index not in signed:
            yield token


@cache
def _words(frames: Frames) -> frozenset[str]:
    """All words that may tell something."""
    return frozenset(chain(frames.verbs, frames.nouns, frames.forms))


def _happenings(scene: Scene, found: list[tuple[Trigger, ...]]) -> list[tuple[Trigger, ...]]:
    """``found`` without what a verb tells that only says that the event of its subject takes place.

    « Le référendum aura lieu dimanche » is a vote, « les travaux débuteront » a building: no meeting and no launch.
    """
    lone = [triggers for triggers in found if triggers[0].clause is None]
    nouns = {word: triggers for triggers in lone for word in triggers[0].words}
    borne = {triggers[0].index for triggers in lone if _amounts(scene, triggers[0])}
    kept: list[tuple[Trigger, ...]] = []
    for triggers in found:
        told = [_borne(scene, trigger, nouns) for trigger in triggers]
        borne.update([nouns[head][0].index for head in told if head is not None])
        if rest := tuple([trigger for trigger, head in zip(triggers, told, strict=True) if head is None]):
            kept.append(rest)
    return [_happening(triggers) if triggers[0].index in borne else triggers for triggers in kept]


def _borne(scene: Scene, trigger: Trigger, nouns: Mapping[int, tuple[Trigger, ...]]) -> int | None:
    """The subject of a verb that says only that its event takes place, begins or is so big, if of another class."""
    kinds = scene.frames.bearing.get(trigger.frame.name) if trigger.clause is not None else None
    if trigger.clause is None or not kinds:
        return None
    gauged = trigger.frame.name in scene.frames.gauging and trigger.clause.voice is Voice.PASSIVE
    for head in places("O" if gauged else "S", trigger.arguments):
        told = {noun.frame.kind for noun in nouns.get(head, ()) if noun.frame.lemma not in scene.frames.unborne}
        if trigger.frame.kind not in told and not told.isdisjoint(kinds):
            return head
    return None


def _amounts(scene: Scene, noun: Trigger) -> bool:
    """« Le coût s'élève à 3 millions d'euros », « est estimé à »: words of no event tell that of their subject."""
    token = scene.text.tokens[noun.index]
    lemma = scene.text.lemmas[token.head]
    if token.dep not in SUBJECTS or not (token.head in scene.idle or lemma in scene.frames.gauging):
        return False
    name = f"{REFLEXIVE} {lemma}" if token.head in scene.idle else lemma
    kinds = scene.frames.bearing.get(name, frozenset()) if name != lemma or token.dep == _PASSIVE else frozenset()
    return noun.frame.kind in kinds and noun.frame.lemma not in scene.frames.unborne


def _happening(triggers: tuple[Trigger, ...]) -> tuple[Trigger, ...]:
    """The triggers of a noun that is said to take place: what it tells needs no further test."""
    if any(not trigger.loose for trigger in triggers):
        return triggers
    return tuple(replace(trigger, loose=False) for trigger in triggers)


def bears(scene: Scene, trigger: Trigger, nouns: Mapping[int, Trigger]) -> bool:
    """Whether all that a verb tells is that what a noun of its own tells happens or is announced.

    « Une fusillade a éclaté », « la CGT annonce une grève »: the noun is the event. « Un congrès se tient » is a
    meeting by its verb, which has the place and day.
    """
    if trigger.clause is None:
        return False
    if not scene.frames.occurring.isdisjoint((trigger.frame.lemma, *trigger.frame.words)):
        told = [nouns[head] for head in places("S", trigger.arguments) if head in nouns]
        return any(noun.frame.kind != trigger.frame.kind for noun in told)
    if trigger.frame.kind == _PUBLICATION and trigger.frame.lemma in scene.frames.lenders:
        return any(head in nouns for head in places("O", trigger.arguments))
    return False


def options(scene: Scene, token: Token) -> tuple[Trigger, ...]:
    """What the word may tell: for each class the first frame whose tests pass, or (``loose``) one whose tests fail."""
    passed: dict[str, Trigger] = {}
    for frame in _candidates(scene, token):
        known = passed.get(frame.kind)
        if known is not None and not known.loose:
            continue
        trigger = _match(scene, token, frame)
        if trigger is None or figurative(scene, trigger):
            continue
        if known is None or not trigger.loose:
            passed.pop(frame.kind, None)
            passed[frame.kind] = trigger
    if len(passed) < _SEVERAL:
        return tuple(passed.values())
    ranked = sorted(passed.values(), key=lambda one: one.loose)
    return tuple([trigger.among(rank, len(ranked)) for rank, trigger in enumerate(ranked)])


def _candidates(scene: Scene, token: Token) -> list[Frame]:
    """The frames that the word may evoke as a verb, then as a noun; turns only where all their words follow."""
    if token.index in scene.attributed and token.index in scene.cues:
        return []  # « selon les estimations du maire », « à entendre la CGT »
    if token.index in scene.parts or (token.index in scene.names and _named(scene, token)):
        return []
    lexicon = scene.frames
    form = scene.text.lowered[token.index]
    lemma = lexicon.misread.get(form, scene.text.lemmas[token.index])
    if lemma == lexicon.grammar.have and token.dep.startswith("aux"):
        return []
    found: list[Frame] = []
    verbs = lexicon.verbs.get(lemma) or lexicon.verbs.get(lexicon.forms.get(form, ""))
    if verbs:
        found = _near(scene, token, verbs)
        if heading(scene, token) or (token.pos not in VERBS and not verbal(scene, token)):
            found = [frame for frame in found if len(frame.words) >= _SEVERAL]
    if (token.pos == "NOUN" or (token.pos in _NOMINAL and nominal(scene, token))) and not sorting(scene, token.index):
        nouns = lexicon.nouns.get(lemma) or lexicon.nouns.get(form) or lexicon.nouns.get(form.rstrip("s"), ())
        found += _near(scene, token, nouns)
    return found


def _named(scene: Scene, token: Token) -> bool:
    """Whether a capital is a name's, and not that of a happening that opens its sentence: « Grève à Air France »."""
    if not token.text[:1].isupper():
        return False
    opens = token.index == scene.text.sentence(token.index).start and token.pos == "NOUN"
    return not (opens and token.text.lower() in scene.frames.happenings)


def _near(scene: Scene, token: Token, frames: tuple[Frame, ...]) -> list[Frame]:
    """Those of ``frames``, longest turns first, that are of one word, or whose words all follow."""
    if not frames or not frames[0].words:
        return [*frames]
    return beside(frames, scene.following(token.index))


def _match(scene: Scene, token: Token, frame: Frame) -> Trigger | None:
    words = turn(scene, token.index, frame.words) if frame.words else ()
    words = clitic(scene, token, frame.clitic, words) if words is not None and frame.clitic else words
    if words is None:
        return None
    if frame.pos == NOUN:
        return _noun(scene, token, frame, words)
    if frame.lemma == scene.frames.grammar.be and token.head not in {token.index, *words}:
        return None
    if frame.kind in _CUED and token.index in scene.cues:
        return None
    anchor = _anchor(scene, token, frame, words)
    clause = scene.syntax.clause(anchor)
    loose = False
    if frame.lemma != scene.frames.grammar.be and frame.reflexive != reflexive(scene, clause):
        bare = frame.reflexive and clause.voice is Voice.PASSIVE and not clause.marks
        if not bare:  # « réunis à Abuja » is of « se réunir »
            return None
        loose = any(not one.reflexive for one in scene.frames.verbs.get(frame.lemma, ()))  # not « évadé »
    arguments = _verb_arguments(scene, clause, frame, (token.index, *words))
    if frame.reflexive and clause.voice is Voice.PASSIVE:
        arguments = tuple([a._replace(part=Part.SUBJECT) if a.part is Part.OBJECT else a for a in arguments])
    arguments = handed(scene, frame, drawn(scene, frame, apart(scene, frame, clause, arguments)))
    arguments = aimed(scene, frame, arguments)
    for test in frame.tests:
        if not _passes(scene, test, clause, arguments, token.index):
            if not test.wanted or test.place == _PLAYED:
                return None
            loose = True
    if _settled(scene, frame, clause, arguments) or _called(scene, token, frame):
        return None
    if frame.kind == _DECISION and token.index in scene.cues and (loose or _bare(frame, arguments)):
        return None  # « a déclaré le préfet » declares no war
    attributive = _attributive(scene, token, clause, arguments)
    loose = loose or attributive
    used = (token.index, *words)
    return Trigger(token.index, anchor, frame, used, clause, arguments, loose=loose, attributive=attributive)


def _settled(scene: Scene, frame: Frame, clause: Clause, arguments: tuple[Argument, ...]) -> bool:
    """« Le groupe, installé à Gap depuis 2003 », « il est installé à Gap »: whether it says where that is."""
    if frame.lemma not in scene.frames.settling or clause.voice is not Voice.PASSIVE:
        return False
    if any(not one.has("Tense=Pres") for one in scene.syntax.kids(clause.verb, AUXILIARIES)) or places("S", arguments):
        return False
    beside = [one.head for one in arguments if one.part is Part.OBLIQUE]
    dates = [scene.times[head].edtf for head in beside if head in scene.times]
    return bool(beside) and all(date.endswith(_OPEN) for date in dates)


def _called(scene: Scene, token: Token, frame: Frame) -> bool:
    """« une sonde nommée Vertex », « un homme nommé Luc Bas »: what it is called, and no post that it is given."""
    bare = token.dep in _BARE and participle(token) and not scene.syntax.kids(token.index, AUXILIARIES)
    behind = scene.text.tokens[min(token.index + 1, len(scene.text.tokens) - 1)]
    name = behind.pos in NOUNS and behind.text[:1].isupper() and behind.lemma.lower() not in scene.frames.callings
    return bare and name and frame.kind == _APPOINTMENT


def _bare(frame: Frame, arguments: tuple[Argument, ...]) -> bool:
    """« a averti la préfecture »: whether a doubtful word has nothing done to."""
    return frame.doubtful and all(argument.part is not Part.OBJECT for argument in arguments)


def _attributive(scene: Scene, token: Token, clause: Clause, arguments: tuple[Argument, ...]) -> bool:
    """Whether a participle only qualifies its noun (« un droit acquis »): nothing is told of the happening itself."""
    if token.dep not in {"acl", "amod", "nmod", "appos"} or clause.voice is not Voice.PASSIVE or clause.marks:
        return False
    if any(argument.part is not Part.OBJECT for argument in arguments):
        return False
    title = scene.text.sentence_of[token.index] == 0
    return not title and not any(scene.counted(argument.head) for argument in arguments)


def _noun(scene: Scene, token: Token, frame: Frame, words: tuple[int, ...]) -> Trigger | None:
    used = (token.index, *words)
    arguments = scene.arguments.get(used)
    if arguments is None:
        found = [a for word in used for a in scene.syntax.complements(word) if a.head not in used]
        found += [*parted(scene, token.index, found), *shared(scene, found), *whose(scene, token.index)]
        arguments = scene.arguments[used] = tuple(_compound(scene, found))
    failed = [test for test in frame.tests if not _passes(scene, test, None, arguments, token.index)]
    if any(test.place == _WORD and not test.wanted for test in failed):
        return None
    if token.index in scene.called and any(test.place == _COUNT for test in failed):
        return None  # « le député de la Nièvre Luc Roux »: who is called so is not counted
    loose = bool(failed)
    return Trigger(token.index, token.index, frame, used, None, arguments, loose=loose)


def _anchor(scene: Scene, token: Token, frame: Frame, words: tuple[int, ...]) -> int:
    """The head of the clause: what « être » is the auxiliary or copula of, the infinitive after « faire », the verb."""
    if frame.lemma == scene.frames.grammar.be and token.dep in {"cop", "aux:pass", "aux:tense"}:
        return token.head
    if frame.lemma == scene.frames.grammar.make and words and scene.text.tokens[words[-1]].has("VerbForm=Inf"):
        return words[-1]
    return token.index


def _verb_arguments(scene: Scene, clause: Clause, frame: Frame, used: tuple[int, ...]) -> tuple[Argument, ...]:
    """The arguments of a frame's clause but for those ``used`` by its turn, the same for most frames of a word."""
    key = (clause.verb, used, frame.lemma == scene.frames.grammar.be, frame.transitive)
    known = scene.arguments.get(key)
    if known is None:
        known = scene.arguments[key] = tuple(_found(scene, clause, frame, used))
    return known


def _found(scene: Scene, clause: Clause, frame: Frame, used: tuple[int, ...]) -> list[Argument]:
    arguments = [a for a in opened(scene, clause.verb, list(clause.arguments)) if a.head not in used]
    if clause.voice is Voice.REFLEXIVE and not any(a.part is Part.SUBJECT for a in arguments):
        arguments = [Argument(Part.SUBJECT, a.head) if a.part is Part.OBJECT else a for a in arguments]
    arguments = rehung(scene, clause, ranged(scene, clause, arguments))
    arguments = [measured(scene, a) for a in spoken(scene, clause.verb, undergone(scene, clause, arguments))]
    told = {a.part for a in arguments}
    if Part.OBJECT not in told:
        arguments = [plain(scene, a) for a in arguments]
        told = {a.part for a in arguments}
    if frame.transitive and told.isdisjoint(_COMPLETE):
        arguments = behind(scene, clause, arguments, used)
    if frame.lemma == scene.frames.grammar.be:
        subjects, guessed = scene.syntax.grammatical(clause.verb)
        arguments = [a for a in arguments if a.head not in subjects]
        arguments += [Argument(Part.SUBJECT, head, guessed=guessed) for head in subjects]
    own = scene.frames.grammar.own
    for word in used:
        complements = scene.syntax.complements(word) if word != clause.verb else ()
        arguments += [a for a in complements if a.head not in used and a.preposition != own]
    return _compound(scene, arguments)


def _compound(scene: Scene, arguments: list[Argument]) -> list[Argument]:
    """Arguments with prepositions of several words undone: « en raison de X » is X after « en raison de »."""
    compounds, lowered = _compounds(scene.frames), scene.text.lowered
    found = [_behind(scene, a) if lowered[a.head] in compounds else a for a in arguments]
    return list(dict.fromkeys(found)) if len(found) > 1 else found


def _behind(scene: Scene, argument: Argument) -> Argument:
    """What stands behind a preposition of several words that has the noun of ``argument``, else this itself."""
    noun, joints = scene.text.lowered[argument.head], {scene.frames.grammar.of, scene.frames.grammar.to}
    for inner in scene.syntax.complements(argument.head):
        name = f"{argument.preposition} {noun} {inner.preposition}".strip()
        if inner.preposition in joints and not inner.guessed and name in _compounds(scene.frames)[noun]:
            return Argument(Part.OBLIQUE, inner.head, scene.frames.plain_for.get(name, name))
    return argument


@cache
def _compounds(frames: Frames) -> Mapping[str, frozenset[str]]:
    """The prepositions of several words, by each of their words."""
    why = frames.reasons
    led = why.causes | why.means | why.aims | frames.locatives | frames.ways.keys() | frames.plain_for.keys()
    phrases = [phrase for phrase in led if " " in phrase]
    words = {word for phrase in phrases for word in phrase.split()}
    return {word: frozenset(phrase for phrase in phrases if word in phrase.split()) for word in words}


def _passes(scene: Scene, test: Test, clause: Clause | None, arguments: tuple[Argument, ...], index: int) -> bool:
    match test.place:
        case "V":
            found = clause is not None and clause.voice is Voice.PASSIVE
        case "n":
            found = bool(arguments)
        case "!":
            found = not averted(scene, index)
        case "w":
            found = _followed(scene, index, test.values)
        case _ if test.place == _PLAYED:
            found = played(scene)
        case "q" | "m":
            found = _counted(scene, test, arguments, index)
        case scene.frames.grammar.of if any(a.preposition == scene.frames.grammar.own for a in arguments):
            return True  # whose it is cannot be told from « son »
        case _:
            found = _holds(scene, test, clause, arguments)
    return found == test.wanted


def _holds(scene: Scene, test: Test, clause: Clause | None, arguments: tuple[Argument, ...]) -> bool:
    heads = places(test.place, arguments)
    if test.place == "O" and clause is not None and clause.voice is Voice.REFLEXIVE:
        heads += [a.head for a in arguments if a.part is Part.SUBJECT]
    if not test.values:
        return bool(heads)
    return bool(heads) and any(_fits(scene, head, value) for head in heads for value in test.values)


def _fits(scene: Scene, head: int, value: str) -> bool:
    """Whether the phrase of ``head`` is of the sort or has the lemma that ``value`` asks: « place » is no sort."""
    if value.startswith("@"):
        return scene.fits(head, value[1:])
    token = scene.text.tokens[head]
    return scene.fits(head, value) and (value not in _GROUPS or value in {token.lemma.lower(), token.text.lower()})


def _counted(scene: Scene, test: Test, arguments: tuple[Argument, ...], index: int) -> bool:
    if not scene.quantities:
        return False
    found = [scene.counted(index)]
    for argument in arguments:
        if scene.text.sentence_of[argument.head] in scene.counting:
            found += [scene.quantities.get(place) for place in scene.text.within(scene.syntax.phrase(argument.head))]
    return any(
        quantity is not None
        and (test.place == "q" or quantity.money)
        and (not test.values or (quantity.unit or "") in test.values)
        for quantity in found
    )


def _followed(scene: Scene, index: int, values: frozenset[str]) -> bool:
    after = " ".join(scene.text.lowered[index + 1 : scene.text.sentence(index).stop]).replace("' ", "'")
    return any(f" {value} " in f" {after} " for value in values)
