"""Arguments of a verb that the tree has hung as what they are not, and verbs that the model takes for other words.

Days and names behind the verb, numbers with and without preposition, whoever « se fait » or « se voit » do something.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.objects import ending
from kg.annotate.syntax import Argument, Part, Voice, participle
from kg.annotate.universal import NOUNS
from kg.terms import Role

if TYPE_CHECKING:
    from kg.annotate.syntax import Clause
    from kg.extract.events.scene import Scene
    from kg.lang.frames import Frame
    from kg.model import Token

# What the tree hangs on the day before it.
_HUNG = frozenset({"obj", "nmod", "appos"})
_NAMED = frozenset({"PROPN"})
# What tells which one a noun means: « la nuit des musées ».
_QUALIFIED = frozenset({"acl", "acl:relcl", "amod", "nmod"})
# What the model takes verbs for, and what follows a verb and its subject.
_TAGGED, _ARTICLES = frozenset({"NOUN", "ADJ"}), frozenset({"DET", "NUM"})
_DETERMINING = frozenset({"DET", "NUM", "ADP"})
_SUBJECT, _COPULA = frozenset({"nsubj"}), frozenset({"cop"})
_PREDICATED = frozenset({"cop", "aux:pass", "aux:tense", "nsubj"})
# An infinitive that a verb governs, what leads it in, and where its verb goes.
_GOVERNED, _LED, _WHITHER = frozenset({"xcomp"}), frozenset({"mark", "case"}), frozenset({"obl:arg", "obl:mod", "obl"})
# What stands between a verb and the noun of its object, and how far behind the verb, or inside an aside, at most.
_BEFORE_NOUN = frozenset({"DET", "NUM", "ADJ", "ADV"})
_REACH, _ASIDE = 6, 8
_PERCENT = "%"
# With what the word of the dead is a noun: « le bilan est de 18 morts ».
_COUNTED = frozenset({"case", "det", "nummod"})
# What is told of a penalty.
_HELD = frozenset({"acl", "amod", "nmod", "obl:arg", "obl:mod"})
_TAKERS = frozenset({"org", "person"})


def rehung(scene: Scene, clause: Clause, arguments: list[Argument]) -> list[Argument]:
    """``arguments`` with the subject, the day and the name beside the verb as what they are."""
    return unclaused(scene, clause, undated(scene, clause, subjected(scene, clause, arguments)))


def whose(scene: Scene, noun: int) -> list[Argument]:
    """« Orial, dont le rachat par Altor date de 2019 »: what « dont » before a noun stands for completes it."""
    grammar = scene.frames.grammar
    for child in scene.text.children[noun]:
        if child < noun and scene.text.lowered[child] == grammar.whose:
            found = scene.syntax.antecedent(child)
            return [] if found is None else [Argument(Part.OBLIQUE, found, grammar.of)]
    return []


def apart(scene: Scene, frame: Frame, clause: Clause, arguments: tuple[Argument, ...]) -> tuple[Argument, ...]:
    """« Orial, dont Altor a racheté la filiale »: who has the object of a verb does not undergo what is done to it."""
    grammar = scene.frames.grammar
    of = {slot.role for slot in frame.valence if slot.place == grammar.of}
    if not of or all(slot.role not in of for slot in frame.valence if slot.place == "O"):
        return arguments
    marks = [child for child in scene.text.children[clause.verb] if scene.text.lowered[child] == grammar.whose]
    if not marks or all(argument.part is not Part.OBJECT for argument in arguments):
        return arguments
    owner = scene.syntax.antecedent(marks[0])
    return tuple(a for a in arguments if a.head != owner or a.preposition != grammar.of)


def undated(scene: Scene, clause: Clause, arguments: list[Argument]) -> list[Argument]:
    """« a fermé mardi l'usine »: the day is no object, and the noun that the tree hangs on it is.

    Nor is « la nuit » alone: « l'hôpital ferme la nuit ».
    """
    found: list[Argument] = []
    for argument in arguments:
        if argument.part is Part.OBJECT and lone_time(scene, argument.head):
            found.append(Argument(Part.OBLIQUE, argument.head))
            continue
        if argument.head not in scene.times or argument.head < clause.verb or argument.preposition:
            found.append(argument)
            continue
        found.append(Argument(Part.OBLIQUE, argument.head))
        hung = (t for t in scene.syntax.kids(argument.head, _HUNG) if t.index > argument.head)
        free = (t for t in hung if t.pos in NOUNS and not scene.syntax.preposition(t.index))
        found += [Argument(Part.OBJECT, t.index, guessed=True) for t in free if t.index not in scene.times]
    return found


def lone_time(scene: Scene, here: int) -> bool:
    """Whether a noun tells a time, with nothing but its article."""
    if scene.text.lemmas[here] not in scene.frames.grammar.whiles:
        return False
    articled = here > 0 and scene.text.tokens[here - 1].has("Definite=Def")
    return articled and not any(scene.text.tokens[kid].dep in _QUALIFIED for kid in scene.text.children[here])


def measured(scene: Scene, argument: Argument) -> Argument:
    """A number after a preposition is no object, whatever the tree says: « augmenter de 3 % »."""
    if argument.part is not Part.OBJECT or argument.head not in scene.quantities:
        return argument
    preposition = scene.syntax.preposition(argument.head)
    return Argument(Part.OBLIQUE, argument.head, preposition) if preposition else argument


def plain(scene: Scene, argument: Argument) -> Argument:
    """A number that hangs on the verb without preposition is its object: « a perdu plus de 200 emplois »."""
    counted = argument.head in scene.quantities and argument.head not in scene.times
    if argument.part is Part.OBLIQUE and not argument.preposition and counted:
        return Argument(Part.OBJECT, argument.head)
    return argument


def conjugated(scene: Scene, token: Token) -> bool:
    """Whether what is no verb for the model is one in the present: « le club débauche deux joueurs », in a headline.

    It has a subject, or stands between a noun and an article or number.
    """
    index, tokens = token.index, scene.text.tokens
    if token.text.lower() not in scene.frames.presents or token.pos not in _TAGGED:
        return False
    if index == 0 or index + 1 >= len(tokens) or tokens[index - 1].pos in _DETERMINING or token.text[:1].isupper():
        return False
    if scene.syntax.kids(index, _SUBJECT):
        return not scene.syntax.kids(index, _COPULA)
    return tokens[index - 1].pos in NOUNS and tokens[index + 1].pos in _ARTICLES


def verbal(scene: Scene, token: Token) -> bool:
    """Whether a word not tagged as a verb is one all the same: « 8 000 emplois supprimés », « Altor finance le »."""
    form = token.text.lower()
    if form not in scene.frames.participles:
        return conjugated(scene, token)
    if token.pos == "NOUN" and form in scene.frames.nouns and _completed(scene, token.index):
        return False  # « Découverte d'une tombe à Louxor »
    if scene.frames.forms[form] in scene.frames.movers:  # « ils sont morts », not « trois morts »
        helping = {scene.text.tokens[child].dep for child in scene.text.children[token.index]}
        return any(dep.startswith("aux") for dep in helping) or ("cop" in helping and _COUNTED.isdisjoint(helping))
    before = scene.text.tokens[token.index - 1] if token.index else None
    return before is None or (before.pos not in {"DET", "ADP"} and before.dep != "det")  # « l'accusé »


def nominal(scene: Scene, token: Token) -> bool:
    """Whether a word not tagged as a noun has a determiner or opens a headline: « Le rachat », « Suppression de »."""
    before = scene.text.tokens[token.index - 1] if token.index else None
    if token.pos == "VERB" and (before is None or before.pos not in _DETERMINING):
        return False
    return before is None or before.pos in _DETERMINING or token.index == scene.text.sentence(token.index).start


def _completed(scene: Scene, noun: int) -> bool:
    after = scene.text.lowered[noun + 1 : noun + 2]
    return bool(after) and after[0] in scene.frames.grammar.ofs


def subjected(scene: Scene, clause: Clause, arguments: list[Argument]) -> list[Argument]:
    """``arguments`` with the noun before a verb that the model takes for none."""
    token = scene.text.tokens[clause.verb]
    lacks = token.pos in _TAGGED and clause.voice is Voice.ACTIVE and all(a.part is not Part.SUBJECT for a in arguments)
    if not lacks or not conjugated(scene, token):
        return arguments
    head = ending(scene.syntax, clause.verb - 1)
    return arguments if head is None else [Argument(Part.SUBJECT, head, guessed=True), *arguments]


def unclaused(scene: Scene, clause: Clause, arguments: list[Argument]) -> list[Argument]:
    """A name right behind the verb is no clause, whatever the tree says: « a racheté Brevel pour deux millions »."""
    tokens = scene.text.tokens
    return [
        argument
        for argument in arguments
        if argument.part is not Part.CLAUSE
        or argument.head != clause.verb + 1
        or tokens[argument.head].pos not in _NAMED
        or scene.syntax.kids(argument.head, _PREDICATED)
    ]


def behind(scene: Scene, clause: Clause, arguments: list[Argument], used: tuple[int, ...]) -> list[Argument]:
    """``arguments`` with the noun right behind a verb that lacks its object, where the tree has hung it elsewhere.

    « La firme a officiellement aboli la taxe »: behind a verb whose subject stands before it, a noun phrase without
    preposition is its object; what is ``used`` by its turn is none (« donner son feu vert »).
    """
    tokens = scene.text.tokens
    before = any(a.part is Part.SUBJECT and a.head < clause.verb for a in arguments)
    told = tokens[clause.verb]
    alone = told.has("VerbForm=Inf") or (told.has("VerbForm=Part") and told.has("Tense=Pres"))
    if clause.voice is not Voice.ACTIVE or not (before or alone):
        return arguments
    place = _past_asides(scene, clause.verb + 1)
    end = min(place + _REACH - 1, len(tokens))
    while place < end and tokens[place].pos in _BEFORE_NOUN and place not in scene.times:
        place += 1
    if place >= end or "\n" in scene.text.normal[tokens[clause.verb].span.end : tokens[place].span.start]:
        return arguments
    if tokens[place].pos not in NOUNS or place in used or place in scene.times or place in scene.idle:
        return arguments
    head = tokens[place].head if tokens[place].dep.startswith("flat") else place
    if lone_time(scene, head):
        return arguments
    kept = [a for a in arguments if a.head != head]
    return [*kept, Argument(Part.OBJECT, head, guessed=True)]


def handed(scene: Scene, frame: Frame, arguments: tuple[Argument, ...]) -> tuple[Argument, ...]:
    """« a voté une aide au club Untel »: who gets it, of a verb that gives, where the tree gives him to the object."""
    to = scene.frames.grammar.to
    gives = any(slot.place == to and slot.role is Role.RECIPIENT for slot in frame.valence)
    if not gives or any(a.preposition == to for a in arguments):
        return arguments
    objects = [a.head for a in arguments if a.part is Part.OBJECT and a.head not in scene.times]
    given = [a.head for head in objects for a in scene.syntax.complements(head) if a.preposition == to]
    return (*arguments, *(Argument(Part.OBLIQUE, a, to, guessed=True) for a in given if _takes(scene, a)))


def drawn(scene: Scene, frame: Frame, arguments: tuple[Argument, ...]) -> tuple[Argument, ...]:
    """« recevra 3 millions d'euros de l'État »: who pays, of a verb that takes, where the tree gives him to the sum."""
    of = scene.frames.grammar.of
    if not any(slot.place == of and slot.role is Role.AGENT for slot in frame.valence):
        return arguments
    sums = [a.head for a in arguments if a.part is Part.OBJECT and "money" in scene.sorts(a.head)]
    payers = [a.head for head in sums for a in scene.syntax.complements(head) if a.preposition == of]
    return (*arguments, *(Argument(Part.OBLIQUE, head, of) for head in payers if _takes(scene, head)))


def aimed(scene: Scene, frame: Frame, arguments: tuple[Argument, ...]) -> tuple[Argument, ...]:
    """« condamné à une amende de deux millions d'euros pour fraude »: why, where the tree hangs that on the penalty."""
    grammar = scene.frames.grammar
    sentences = any(slot.place == grammar.to and slot.role is Role.AMOUNT for slot in frame.valence)
    if not sentences or any(a.preposition == grammar.aim for a in arguments):
        return arguments
    near, seen = [a.head for a in arguments if a.part in {Part.OBJECT, Part.OBLIQUE}], set[int]()
    while near:
        head = near.pop(0)
        for kid in scene.syntax.kids(head, _HELD):
            if kid.index <= head or kid.index in seen:
                continue
            if scene.syntax.preposition(kid.index) == grammar.aim:
                return (*arguments, Argument(Part.OBLIQUE, kid.index, grammar.aim, guessed=True))
            seen.add(kid.index)
            near.append(kid.index)
    return arguments


def _takes(scene: Scene, head: int) -> bool:
    return not scene.sorts(head).isdisjoint(_TAKERS) and head not in scene.times


def _past_asides(scene: Scene, place: int) -> int:
    """The first token from ``place`` on behind days, and behind what stands between two commas without a verb."""
    tokens, end = scene.text.tokens, scene.text.sentence(place - 1).stop
    while place < end and place in scene.times:
        place += 1
    if place >= end or tokens[place].text != ",":
        return place
    for index in range(place + 1, min(place + _ASIDE, end)):
        if tokens[index].has("VerbForm=Fin"):
            return place
        if tokens[index].text == ",":
            return index + 1
    return place


def undergone(scene: Scene, clause: Clause, arguments: list[Argument]) -> list[Argument]:
    """« Luc Bas s'est vu retirer son permis », « s'est fait arrêter »: who sees or has it done to himself does nothing.

    Whoever has it done undergoes it, unless it has an object of its own.
    """
    grammar, above = scene.frames.grammar, scene.text.tokens[clause.verb].head
    lemma = scene.text.tokens[above].lemma
    if clause.verb == above or lemma not in {grammar.see, grammar.make}:
        return arguments
    if scene.syntax.voice(above) is not Voice.REFLEXIVE:
        return arguments
    alone = lemma == grammar.make and not any(a.part is Part.OBJECT for a in arguments)
    found = [_turned(argument, grammar.to, alone=alone) for argument in arguments]
    if not alone:
        return found
    return [Argument(Part.SUBJECT, a.head) if a.preposition == grammar.by else a for a in found]


def ranged(scene: Scene, clause: Clause, arguments: list[Argument]) -> list[Argument]:
    """« De Gap à Dax, 40 villes ont choisi … »: what opens the sentence and tells how far, which only a journey has."""
    tokens, grammar = scene.text.tokens, scene.frames.grammar
    first = scene.text.sentence(clause.verb).start
    if scene.text.lowered[first] not in grammar.ofs or tokens[clause.verb].lemma in scene.frames.movers:
        return arguments
    comma = next((i for i in range(first, clause.verb) if tokens[i].text == ","), first)
    fronted = [a for a in arguments if a.head < comma and a.head not in scene.times]
    ends = any(scene.text.lemmas[i] == grammar.to for i in range(first, comma))
    whole = ends and any(a.preposition == grammar.of for a in fronted)
    return [a for a in arguments if a not in fronted] if whole else arguments


def parted(scene: Scene, noun: int, found: list[Argument]) -> list[Argument]:
    """« le lancement réussi de la fusée »: what « de » behind a participle of the noun leads in is the noun's."""
    tokens, of = scene.text.tokens, scene.frames.grammar.of
    stop = scene.text.sentence(noun).stop
    if noun + 3 >= stop or any(argument.preposition == of for argument in found):
        return []
    told, led = tokens[noun + 1 : noun + 3]
    if not participle(told) or told.head != noun or scene.text.lowered[led.index] not in scene.frames.grammar.ofs:
        return []
    near = range(led.index + 1, min(led.index + _REACH, stop))
    head = next((i for i in near if tokens[i].pos not in _BEFORE_NOUN), None)
    named = head is not None and tokens[head].pos in NOUNS and head not in scene.times
    return [Argument(Part.OBLIQUE, head, of)] if head is not None and named else []


def shared(scene: Scene, found: list[Argument]) -> list[Argument]:
    """« une hausse de 2 % du tarif »: what « de » behind a percentage of the noun leads in is the noun's."""
    of = scene.frames.grammar.of
    parts = [a.head for a in found if a.preposition == of and _percentage(scene, a.head)]
    return [one for head in parts for one in scene.syntax.complements(head) if one.preposition == of]


def _percentage(scene: Scene, head: int) -> bool:
    quantity = scene.quantities.get(head)
    return quantity is not None and quantity.unit == _PERCENT


def heading(scene: Scene, token: Token) -> bool:
    """« va fermer », « est venu inaugurer »: a verb of movement that only leads in an infinitive."""
    if token.lemma not in scene.frames.movers:
        return False
    led = [
        verb.index
        for verb in scene.syntax.kids(token.index, _GOVERNED)
        if verb.index > token.index and verb.has("VerbForm=Inf") and not scene.syntax.kids(verb.index, _LED)
    ]
    places = (t.index for t in scene.syntax.kids(token.index, _WHITHER) if scene.syntax.preposition(t.index))
    return bool(led) and not any(place < led[0] for place in places if place not in scene.times)


def _turned(argument: Argument, to: str, *, alone: bool) -> Argument:
    if argument.part is not Part.SUBJECT:
        return argument
    return Argument(Part.OBJECT, argument.head) if alone else Argument(Part.OBLIQUE, argument.head, to)
