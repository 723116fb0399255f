"""What is over: a function that somebody had (« l'ancien maire », « le préfet d'alors », « il fut ministre »)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.dated import past
from kg.annotate.universal import VERBS
from kg.terms import Status

if TYPE_CHECKING:
    from kg.annotate.nominal import Phrase
    from kg.extract.relations.candidate import Candidate, Holder
    from kg.extract.relations.scene import Scene
    from kg.extract.relations.words import Word
    from kg.model import Token

# Tokens behind a function within which its term begins, and behind its noun within which « de l'époque » ends.
_TERM, _REACH = 3, 8
# Relations that somebody may have had: people stay brothers.
HELD = frozenset({"affiliation", "headOf", "memberOf", "owner", "partner"})
_REPORTED = frozenset({"ccomp", "csubj"})
_HELPING = frozenset({"aux:tense", "aux:pass"})
# A leaving that has not come about.
_YET = frozenset({Status.PLANNED, Status.POSSIBLE, Status.DENIED})


def former(scene: Scene, phrase: Phrase, word: Word, holder: Holder, *, lasting: bool = True) -> bool:
    """Whether the words say that it is over: « ancien », « ex- », « a été directeur », « directeur jusqu'en 2010 ».

    What is not ``lasting`` is so whenever it was: « il était le fils de ».
    """
    words = scene.language.relations.former
    leading = (scene.words[index] for index in phrase.before)
    if scene.words[word.first].startswith(scene.grammar.former) or any(one in words for one in (word.form, *leading)):
        return True
    if not lasting:
        return False
    if _once(scene, phrase) or _held(scene, holder) or (holder.rule == "copula" and _was(scene, holder.anchor)):
        return True
    verb = scene.tokens[holder.anchor]
    if holder.rule == "copula" and verb.dep == "cop" and verb.has("VerbForm=Part"):
        beside = {scene.words[child] for child in scene.text.children[verb.head]}
        return beside.isdisjoint(scene.language.relations.always)
    times = scene.dates.after(phrase.last + 1, _TERM)
    return any("/" in time.edtf and past(time, scene.today) for time in times)


def _held(scene: Scene, holder: Holder) -> bool:
    """« a occupé le poste de secrétaire général », « quitte le poste de », not « a pris ses fonctions de »."""
    verb = scene.tokens[holder.anchor]
    words, lemma = scene.language.relations, scene.lemmas[verb.index]
    return holder.rule == "as" and (lemma in words.yielding or (lemma in words.enduring and _done(scene, verb)))


def _once(scene: Scene, phrase: Phrase) -> bool:
    """« , alors maire de Gray », « jusqu'ici maire », « le maire de l'époque », not « recevra alors le pianiste »."""
    before, here = scene.words[phrase.first - 1] if phrase.first else "", phrase.first - 1 - 1
    words = scene.language.relations
    verbal = here >= 0 and scene.tokens[here].pos in VERBS and scene.lemmas[here] not in words.copulas
    if before in words.once and phrase.determiner is not None and verbal:
        return False
    return before in words.once | words.until or then(scene, phrase.head) is not None


def then(scene: Scene, head: int) -> range | None:
    """Where « de l'époque », « d'alors » stands behind the noun of a function, in its phrase."""
    for first in range(head + 1, min(head + _REACH, len(scene.tokens))):
        if scene.tokens[first].text == ",":
            return None
        for words in scene.language.relations.then:
            if tuple(scene.words[first : first + len(words)]) == words:
                return range(first, first + len(words))
    return None


def _was(scene: Scene, anchor: int) -> bool:
    """« il fut ministre », « lorsqu'elle était maire », not « il a dit qu'elle était maire »."""
    verb = scene.tokens[anchor]
    told = scene.tokens[verb.head] if verb.dep == "cop" else verb
    if not verb.has("VerbForm=Fin") or verb.lemma not in scene.language.relations.copulas:
        return False
    return verb.has("Tense=Past") or (verb.has("Tense=Imp") and told.dep not in _REPORTED)


def left(scene: Scene, relation: str, lemma: str, verb: int) -> bool:
    """Whether a verb tells a tie that has ended: « exclu du parti », « a présidé la banque »."""
    words = scene.language.relations
    if relation not in HELD:
        return False
    return lemma in words.excluding or (lemma in words.enduring and _done(scene, scene.tokens[verb]))


def still(scene: Scene, told: Candidate) -> Candidate:
    """« doit quitter la présidence », « n'a pas été exclue du parti »: who is yet to leave is there as it is told."""
    words = scene.language.relations
    leaving = told.former and scene.lemmas[told.anchor] in words.excluding | words.yielding
    if leaving and scene.moods.status(told.anchor) in _YET:
        return told._replace(former=False, mood=Status.ASSERTED)
    return told


def _done(scene: Scene, verb: Token) -> bool:
    """« avait présidé », « présida », « présidait », not « est présidé » nor « (dit) qu'il présidait »."""
    if verb.has("VerbForm=Fin"):
        return verb.has("Tense=Past") or (verb.has("Tense=Imp") and verb.dep not in _REPORTED)
    helping = (scene.tokens[child] for child in scene.text.children[verb.index])
    marks = {helper.dep for helper in helping if helper.dep in _HELPING}
    return verb.has("VerbForm=Part") and "aux:tense" in marks
