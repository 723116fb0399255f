"""How far the words of a part go: to the end of what they name, and to the end of a quotation.

The tree hangs on a noun what is said of it (« les ouvriers débrayeront »), what the verb asks of whom it calls
(« convaincre ses confrères de voter »), and half of a list (« trois personnes de 18, 24 et 26 ans »).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.acting import PLAYERS
from kg.annotate.cover import QUOTES, unbroken
from kg.annotate.tokens import skip, skip_back
from kg.annotate.universal import CLITICS, NOUNS, VERBS
from kg.extract.events.roles import bare
from kg.model import Span
from kg.terms import Role

if TYPE_CHECKING:
    from kg.extract.events.roles import Filled
    from kg.extract.events.scene import Scene
    from kg.extract.events.triggers import Trigger
    from kg.model import Quantity, Token

_NOMINAL = frozenset({"ADJ", "NOUN", "PROPN"})
_ACTORS = frozenset({"actor", "person"})
_ABOUT, _SAID, _NUMERAL = "acl", frozenset({"acl", "amod"}), frozenset({"DET", "NUM"})
# What no phrase ends with, and what stands between a mark and its infinitive.
_TRAILING = frozenset({"ADP", "ADV", "AUX", "CCONJ", "DET", "PRON", "PUNCT", "SCONJ"})
_SAYING = frozenset({"ADJ", "VERB"})
_HELPING = CLITICS | {"AUX"}
_LED = frozenset({"ADP", "DET", "NUM", "PUNCT"})
# Tokens of what goes on in a list: « à 12 ».
_PAIR = 2
# A quotation that goes on for longer, in characters, is more than the part.
_LONG = 100


def pruned(scene: Scene, trigger: Trigger, rows: list[Filled]) -> list[Filled]:
    """``rows`` of the event of ``trigger``, those of words cut to what they name, and without those that name nothing.

    If there are only such, they stay: something is told.
    """
    found = [_pruned(scene, trigger, row) if isinstance(row[1], str) else row for row in rows]
    return [row for row in found if row is not None] or rows


def _pruned(scene: Scene, trigger: Trigger, row: Filled) -> Filled | None:
    role, _, span = row
    inside = scene.text.within(span)
    tokens = scene.text.tokens
    head = next((index for index in inside if tokens[index].head == index or tokens[index].head not in inside), None)
    if head is None or head in trigger.words:
        return row
    if tokens[head].pos == "NUM" or _acts(scene, head + 1, inside):
        return None
    infinitive = tokens[inside[0]].has("VerbForm=Inf")  # « être responsable de la faillite »
    if tokens[head].pos in _NOMINAL and not infinitive:
        people = role in PLAYERS and trigger.clause is not None
        last = _last(scene, trigger, head, inside, people=people)
        last = _whole(scene, head, _charged(scene, inside[0], last) if role is Role.PURPOSE else last)
        last = _unmeasured(scene, head, last) if role in PLAYERS else last
        if last != inside[-1]:
            span = scene.text.span(inside[0], last)
            row = role, bare(scene, scene.words(span)), span
    return _quoted(scene, row)


def _charged(scene: Scene, first: int, last: int) -> int:
    """« pour vol (avec violence), (et recel) », « pour crimes (contre l'humanité) »: the last token of a charge.

    Such a noun has no article, and goes on with what has none either, or with what « à » and « contre » lead in.
    """
    tokens, grammar, stop = scene.text.tokens, scene.frames.grammar, scene.text.sentence(first).stop
    if scene.text.lowered[first - 1] != grammar.aim or tokens[first].pos != "NOUN":
        return last
    while last + 2 < stop:
        joint, noun = tokens[last + 1], last + 2
        if joint.pos == "ADP" and scene.text.lowered[last + 1] in grammar.tos | {grammar.against}:
            noun = skip(tokens, noun, stop, ("DET", "ADJ"))
        elif not (joint.text == grammar.both or joint.lemma == grammar.along):
            return last
        plain = noun < stop and tokens[noun].pos in NOUNS and tokens[noun].text.islower()
        if not plain or noun in scene.times or noun in scene.entities:
            return last
        last = max(noun, skip(tokens, noun + 1, stop, ("ADJ",)) - 1)
    return last


def _unmeasured(scene: Scene, head: int, last: int) -> int:
    """« une amende (de 300 euros) », « un couvre-feu (de trois jours) »: the last token before how much it is.

    That is a part of its own. « un homme de 41 ans », « des billets de 5 euros » are not told without.
    """
    tokens, ofs = scene.text.tokens, scene.frames.grammar.ofs_plain
    if not tokens[head].has("Number=Sing"):
        return last
    person = "person" in scene.sorts(head)
    for index in range(head + 1, last):
        size = _size(scene, index + 1, last) if scene.text.lowered[index] in ofs else None
        if size is not None and (size.money or (size.unit in scene.frames.durations and not person)):
            return skip_back(tokens, index - 1, head, _TRAILING)
    return last


def _size(scene: Scene, first: int, last: int) -> Quantity | None:
    """The number that the tokens from ``first`` to ``last`` begin with."""
    told = (scene.quantities[index] for index in range(first, last + 1) if index in scene.quantities)
    return next((one for one in told if one.span.start == scene.text.tokens[first].span.start), None)


def _whole(scene: Scene, head: int, last: int) -> int:
    """« une mise (à jour) »: the last token of a turn that its noun begins."""
    tokens, idle = scene.text.tokens, scene.idle
    turn = head == last and idle.issuperset((last, last + 1, last + 2)) and tokens[last + 1].pos == "ADP"
    return last + 2 if turn and tokens[last + 2].pos == "NOUN" else last


def _acts(scene: Scene, index: int, inside: range) -> bool:
    """Whether the article at ``index`` shows that the noun before it is a verb: « le maire (juge) le plan absurde »."""
    token = scene.text.tokens[min(index, inside[-1])]
    article = token.pos == "DET" and token.has("PronType=Art") and token.has("Definite=Def")
    before = scene.text.tokens[token.index - 1]
    return article and index in inside and before.pos == "NOUN" and before.index not in scene.names


def _last(scene: Scene, trigger: Trigger, head: int, inside: range, *, people: bool) -> int:
    """The last token of what the noun at ``head`` names; of ``people`` no infinitive tells more."""
    tokens, last = scene.text.tokens, inside[-1]
    for index in inside[inside.index(head) + 1 :]:
        told = (
            _acts(scene, index + 1, inside)
            or _own(scene, trigger, index)
            or _tells(scene, head, index)
            or _aside(scene, index)
        )
        if told or _asked(scene, head, index, people=people):
            last = skip_back(tokens, index - 1, head, _TRAILING)
            said = last == index - 1 and tokens[index].has("VerbForm=Inf")  # « un accord censé (mettre) fin »
            return skip_back(tokens, last, head, _SAYING) if said else last
    if (joined := _shared(scene, head, last)) > last:
        return joined
    if last > head and (tokens[last].pos == "SCONJ" or _listed(scene, last) or _governs(scene, last)):
        last = skip_back(tokens, last - 1, head, _TRAILING)
    return last


def _own(scene: Scene, trigger: Trigger, index: int) -> bool:
    """Whether the event's own word is said of the noun: « six corps (repêchés) », « pris douze marins (en otages) »."""
    if trigger.clause is None or index not in trigger.words:
        return False
    return index != trigger.index or scene.text.tokens[index].dep in _SAID


def _tells(scene: Scene, head: int, index: int) -> bool:
    """Whether a finite verb stands at ``index``, and in no relative clause: « ouvriers (débrayeront) »."""
    tokens, token = scene.text.tokens, scene.text.tokens[index]
    if token.pos not in VERBS or not token.has("VerbForm=Fin") or tokens[index - 1].pos in _LED:
        return False
    between = tokens[head + 1 : index]
    return index not in scene.names and not any(t.has("PronType=Rel") or t.pos == "SCONJ" for t in between)


def _aside(scene: Scene, index: int) -> bool:
    """Whether what begins at ``index`` tells when or where: « la paix (d'ici) mai », « un car (près) de Gap »."""
    tokens, ofs = scene.text.tokens, scene.frames.grammar.ofs
    after = tokens[index + 1 : index + 3]
    if tokens[index].pos == "ADP":
        return index in scene.idle and scene.text.lowered[index] in ofs and after[0].pos == "ADV"
    near = tokens[index].pos == "ADV" and tokens[index - 1].pos != "ADP" and len(after) > 1
    return near and scene.text.lowered[index + 1] in ofs and after[1].pos in {"DET", "PROPN"}


def _asked(scene: Scene, head: int, index: int, *, people: bool) -> bool:
    """Whether an infinitive tells what ``people`` are asked, or what for: « ses collègues de (voter) »."""
    token = scene.text.tokens[index]
    if not token.has("VerbForm=Inf") or token.dep != "acl":
        return False
    mark = skip_back(scene.text.tokens, index - 1, head, _HELPING)
    if mark == head or scene.text.tokens[mark].pos != "ADP" or scene.text.lowered[mark] == scene.frames.grammar.aim:
        return True
    return people and not _ACTORS.isdisjoint(scene.sorts(head))


def _shared(scene: Scene, head: int, last: int) -> int:
    """« les présidents malien (et tchadien) »: the last adjective of a plural that has one each, else ``last``."""
    tokens, stop = scene.text.tokens, scene.text.sentence(head).stop
    here, joined = last, False
    while _single(tokens[here]) and tokens[head].has("Number=Plur") and here + 2 < stop and not joined:
        mark, after = tokens[here + 1], tokens[here + 2]
        if not (_single(after) and (mark.text == "," or mark.pos == "CCONJ")):
            break
        here, joined = here + 2, mark.pos == "CCONJ"
    return here if joined else last


def _single(token: Token) -> bool:
    return token.pos == "ADJ" and not token.has("Number=Plur")


def _listed(scene: Scene, last: int) -> bool:
    """« des jeunes de (18) », « une chute de (10) »: a number that others follow, or a unit."""
    before, number, *after = scene.text.tokens[last - 1 : last + 3]
    if before.pos != "ADP" or number.pos not in _NUMERAL or not number.text.isdecimal() or len(after) < _PAIR:
        return False
    between = after[0].text == "," or after[0].pos in {"ADP", "CCONJ"}
    return between and after[1].pos in _NUMERAL and after[1].text.isdecimal()


def _governs(scene: Scene, last: int) -> bool:
    """« des défauts (dus) à l'usure »: a participle without what completes it."""
    token, after = scene.text.tokens[last], scene.text.tokens[last + 1 : last + 2]
    participle = token.has("VerbForm=Part") or scene.text.lowered[last] in scene.frames.participles
    said = participle and token.dep in _SAID
    behind = after[0].pos if after else ""
    doing = behind == "DET" and token.has("Tense=Pres")
    done = behind == "ADP" and token.pos == "VERB" and token.dep == _ABOUT
    return said and (doing or done or any(child > last for child in scene.text.children[last]))


def _quoted(scene: Scene, row: Filled) -> Filled:
    """The words with the other mark of a quotation, if that is near, else without the one they have."""
    role, words, span = row
    if not isinstance(words, str) or all(words.count(one) == words.count(other) for one, other in QUOTES):
        return row
    sentence = scene.text.sentence(scene.text.within(span)[0])
    limits = Span(span.start, min(scene.text.span(sentence.start, sentence.stop - 1).end, span.end + _LONG))
    end = unbroken(scene.text.normal, span, limits).end
    if end > span.end:
        return role, words + scene.words(Span(span.end, end)), Span(span.start, end)
    for mark in (mark for pair in QUOTES for mark in pair):
        words = words.replace(mark, " ")
    return role, " ".join(words.split()), span
