"""Whether the day of a verb is that on which a happening beside it begins."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from kg.annotate.syntax import Voice
from kg.model import Time
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.relations.candidate import Candidate
    from kg.extract.relations.scene import Scene
    from kg.model import Entity

# From a happening to the verb, over nouns with « de »: « la tenue d'un sommet ».
_DEEP = 3
# « 14e édition du Tour »: words of a name among which that for the contest is.
_NAMED = 4
_DAY = len("2012-08-19")
_HELD = frozenset({"obj", "nsubj:pass", "xcomp"})
# As which an object behind a date is read: « a évoqué mardi la grève ».
_ADVERBIAL = "obl:mod"
_END, _WHEN = "endDate", "time"
_HANGING = frozenset({"nmod", "obl:arg"})
_HAPPENING = frozenset({"startDate", "startDate*", "endDate", "endDate*", "participant", "organizer"})


def anothers(scene: Scene, head: int, verb: int) -> bool:
    """Whether the day is that of what is done, not of the happening with main token ``head``.

    « Le cyclone s'est affaibli dimanche », « a annoncé mardi la grève », « a publié mardi les résultats du scrutin »,
    « a accédé en mai à la Ligue 2 ».
    """
    days = scene.language.days
    if scene.lemmas[verb] in days.waning and scene.tokens[verb].pos == "VERB":
        return True
    over = list(_over(scene, head))
    top = scene.tokens[over[-1] if over else head]
    if entered(scene, top.index, verb):
        return True
    bare = top.dep == _ADVERBIAL and top.index > verb and not scene.syntax.preposition(top.index)
    if top.head != verb or not (top.dep in _HELD or bare):
        return False
    return any(scene.words[noun] not in days.openings for noun in over) or not _takes_place(scene, verb)


def entered(scene: Scene, head: int, verb: int) -> bool:
    """« a accédé à la Ligue 2 », « relégué en Pro D2 »: whether the verb has somebody enter or leave a contest."""
    led = scene.syntax.preposition(head) in {scene.grammar.to, scene.grammar.within}
    return led and scene.lemmas[verb] in scene.language.days.entering


def _over(scene: Scene, head: int) -> Iterator[int]:
    """The nouns that the happening completes behind « de »: « les résultats du scrutin »."""
    for _ in range(_DEEP):
        token = scene.tokens[head]
        if token.dep not in _HANGING or scene.syntax.preposition(head) != scene.grammar.of:
            return
        head = token.head
        if scene.tokens[head].pos != "NOUN":
            return
        yield head


def _takes_place(scene: Scene, verb: int) -> bool:
    """Whether the verb tells that its object happens: « organise », « remporte »."""
    bonds = scene.language.relations.bonds.get(scene.lemmas[verb], ())
    return not striking(scene, verb) and any(bond.relation in _HAPPENING for bond in bonds)


def won(scene: Scene, event: Entity, head: int, verb: int, day: Time) -> bool:
    """« a remporté dimanche le Tour de Provence »: the day is the last one of a contest of several."""
    days = scene.language.days
    if scene.lemmas[verb] not in days.winning or scene.tokens[head].head != verb or len(day.edtf) < _DAY:
        return False
    words = event.name.lower().split(" ")
    return any(word in days.long for word in words[:_NAMED])


def ending(scene: Scene, verb: int) -> bool:
    """« Le festival, qui s'achèvera samedi », « a pris fin hier »: whether the verb tells when its subject ends."""
    lemma, noun = scene.lemmas[verb], scene.words[verb + 1 : verb + 1 + 1]
    rows = (
        *scene.language.relations.bonds.get(lemma, ()),
        *scene.language.relations.bonds.get(" ".join((lemma, *noun)), ()),
    )
    back = scene.syntax.voice(verb) is Voice.REFLEXIVE
    told = any(bond.relation == _END and bond.slot == _WHEN and bond.reflexive is back for bond in rows)
    return told and lemma not in scene.language.days.waning


def given_up(scene: Scene, verb: int) -> bool:
    """« initialement prévu en mai »: the day on which it has not begun."""
    first = scene.language.days.first
    near = range(max(verb - 1 - 1, 0), verb + 1 + 1)
    return any(scene.words[here] in first for here in near if here < len(scene.words))


def striking(scene: Scene, verb: int) -> bool:
    """« Le cyclone a balayé vendredi l'île », not « a balayé dimanche l'initiative »: what happens is the subject."""
    return scene.lemmas[verb] in scene.language.days.striking


def lasts(scene: Scene, head: int, day: Time) -> bool:
    """« Le festival a lieu jusqu'au 5 mai », « dure jusqu'à dimanche »: not « les inscriptions au festival »."""
    verb = scene.phrases.verb_over(scene.text.within(day.span)[0])
    lasting = scene.language.days.lasting
    told = scene.lemmas[verb] in lasting or " ".join(scene.text.lemmas[verb : verb + 1 + 1]) in lasting
    return told and head < verb and head in scene.syntax.grammatical(verb)[0]


def to_its_end(scene: Scene, told: Candidate) -> Iterator[Candidate]:
    """« se tiendra du 3 au 5 juillet »: the last day of what begins on the first of them; not of one night."""
    day = told.object
    if told.relation != "startDate" or told.subject.kind is not Kind.EVENT or not isinstance(day, Time):
        return
    for time in scene.dates.after(scene.text.within(day.span)[0], 1):
        first, _, last = time.edtf.partition("/")
        if first == day.edtf and len(first) == len(last) == _DAY and _nights(first, last) > 1:
            yield told._replace(relation="endDate", object=Time(last, time.span))


def _nights(first: str, last: str) -> int:
    """How many nights lie between two days."""
    try:
        return (dt.date.fromisoformat(last) - dt.date.fromisoformat(first)).days
    except ValueError:  # « 2012-11-3X »
        return 0
