"""Who has won what: « le prix Tremplin est revenu à », « s'est vu décerner », « lauréate du prix Tremplin »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.clauses import participle
from kg.extract.relations.bearers import said_of
from kg.extract.relations.candidate import Candidate
from kg.extract.relations.domain import DOMAIN
from kg.extract.relations.nicknames import QUOTES
from kg.extract.relations.rolls import label, roll
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.annotate.nominal import Phrase
    from kg.annotate.syntax import Clause
    from kg.extract.relations.scene import Scene
    from kg.model import Entity, Token

# Words between « se voir » and the infinitive: « s'est vu récemment décerner ».
_NEAR = 3
# « aux Français (Ana Roux) et Luc Bas »: tokens from the head to the name.
_WIDE = 3
_COLON = frozenset({":"})
# How words of several end: « Meilleurs buteurs : » names no prize.
_MANY = "s"


def find(scene: Scene) -> Iterator[Candidate]:
    """The prizes that are given to somebody, whichever of the two the verb has for subject."""
    yield from _labelled(scene)
    words = scene.language.relations.prizes
    for token in scene.anywhere(words.nouns | words.proper):
        if scene.words[token.index - 1] in words.nouns or (
            scene.words[token.index] in words.proper and not _proper(scene, token)
        ):
            continue
        first, last = _whole(scene, token.index)
        if not _named(scene, token.index, last):
            continue
        prize = scene.text.span(first, last)
        for winner, rule, anchor in (*_winners(scene, token.index), *_works(scene, token.index, last)):
            if winner.kind in DOMAIN["award"][0]:
                evidence = scene.sentence_span(min(anchor, token.index), max(anchor, token.index))
                yield Candidate(winner, "award", scene.text.meant(prize), evidence, rule, anchor)


def _proper(scene: Scene, token: Token) -> bool:
    """« Ana Roux, Victoire de la musique en 1987 »; not « La victoire », « Victoire Roux »."""
    behind = scene.tokens[token.index - 1 : token.index + 2]
    led = token.index > 0 and behind[0].text == "," and token.text[0].isupper() and len(behind) > 2
    return led and scene.phrases.preposition(token.index + 1) == scene.grammar.of


def _labelled(scene: Scene) -> Iterator[Candidate]:
    """« Meilleure actrice : Ana Roux », « César du meilleur film : Vol spécial », where nobody is only nominated."""
    words = scene.language.sheets
    told = {word for word in words.best if not word.endswith(_MANY)} | scene.language.relations.prizes.nouns
    if told.isdisjoint(scene.words) or not words.nominating.isdisjoint(scene.words):
        return
    for token in scene.anywhere(_COLON):
        first = label(scene, token.index)
        atom = scene.phrases.atom_at(token.index + 1) if token.index + 1 < len(scene.tokens) else None
        if first is None or atom is None or told.isdisjoint(scene.words[first : token.index]):
            continue
        prize = scene.text.meant(scene.text.span(first, token.index - 1))
        prize = prize if scene.words[first] not in words.best else f"{prize[0].lower()}{prize[1:]}"
        winner, evidence = scene.entity_of(atom), scene.text.span(first, atom.last)
        if winner.kind in DOMAIN["award"][0]:
            yield Candidate(winner, "award", prize, evidence, "prize-label", token.index)


def _named(scene: Scene, noun: int, last: int) -> bool:
    """Whether the words name a prize, which « prix de vente » and « titre de transport » do not."""
    capital = any(scene.tokens[index].text[0].isupper() for index in range(noun, last + 1))
    return capital or scene.words[noun] in scene.language.relations.prizes.medals or _of_the(scene, noun)


def _of_the(scene: Scene, noun: int) -> bool:
    """« le prix de la reprise », « du meilleur espoir »: of something definite."""
    phrase = scene.phrase_of(noun)
    first = phrase.complements[0] if phrase is not None and phrase.complements else None
    if first is None or first.preposition != scene.grammar.of:
        return False
    return first.phrase.determiner is not None or scene.words[first.place] in scene.language.people.contracted


def _winners(scene: Scene, noun: int) -> Iterator[tuple[Entity, str, int]]:
    words = scene.language.relations.prizes
    verb = scene.phrases.verb_over(noun)
    if scene.tokens[verb].lemma in words.giving:
        clause = scene.syntax.clause(verb)
        if verb < noun and (seen := seeing(scene, verb)) is not None:
            for head in scene.syntax.grammatical(seen)[0] or clause.subjects:
                winner = scene.subject(head)
                if winner is not None:
                    yield winner, "prize-seen", verb
        elif noun in (*clause.objects, *clause.subjects):
            yield from _recipients(scene, clause)
    if scene.lemmas[verb] in words.crowning:
        yield from _crowned(scene, noun, verb)
    if (told := _given(scene, noun)) is not None:
        yield from _recipients(scene, scene.syntax.clause(told))
    before = noun - 1
    while before > 0 and (
        scene.tokens[before].pos in {"DET", "ADJ"} or scene.phrases.preposition(before) == scene.grammar.of
    ):
        before -= 1
    if scene.words[before] in words.laureates:
        if before == scene.phrases.stretch(before).start and (opened := said_of(scene, before)) is not None:
            yield opened, "prize-laureate", before
        for _, winner in scene.ending_at(before - _gap(scene, before)):
            yield winner, "prize-laureate", before
    elif before == noun - 1 and noun > 1 and scene.words[before] == "," and not scene.title_at(noun):
        yield from _apposed(scene, noun)


def _given(scene: Scene, noun: int) -> int | None:
    """« le prix Tremplin(, remis lundi à Ana Roux) »: the participle that says of a prize to whom it is given."""
    here = _whole(scene, noun)[1] + 1
    here += here < len(scene.tokens) and scene.words[here] == ","
    if here >= len(scene.tokens) or here not in scene.phrases.stretch(noun):
        return None
    told = participle(scene.tokens[here]) and scene.lemmas[here] in scene.language.relations.prizes.giving
    return here if told else None


def _apposed(scene: Scene, noun: int) -> Iterator[tuple[Entity, str, int]]:
    """« Ana Roux, prix Tremplin 2011, », « « Marée basse », prix Tremplin, »."""
    here = noun - 1 - 1
    here -= scene.tokens[here].text in QUOTES.values()
    for _, winner in scene.ending_at(here)[-1:]:
        if winner.kind in {Kind.PERSON, Kind.WORK}:
            yield winner, "prize-laureate", noun


def _crowned(scene: Scene, noun: int, verb: int) -> Iterator[tuple[Entity, str, int]]:
    """« le jury du prix Tremplin a couronné Ana Roux », « Ana Roux, récompensée par le prix Tremplin »."""
    clause, above = scene.syntax.clause(verb), scene.tokens[noun].head
    givers = (*clause.subjects, *clause.obliques(scene.grammar.by), *clause.obliques(scene.grammar.of))
    judged = above in givers and scene.words[above] in scene.language.relations.prizes.juries
    if noun in givers or judged:
        for head in clause.objects:
            if (winner := scene.subject(head)) is not None:
                yield winner, "prize-given", verb


def _works(scene: Scene, noun: int, last: int) -> Iterator[tuple[Entity, str, int]]:
    """« a obtenu le prix Tremplin (en 1948) pour son roman Les Vignes »: the work that has won it."""
    stop, here = scene.phrases.stretch(last).stop, last + 1
    while here < stop and (scene.dates.covers(here) or (here + 1 < stop and scene.dates.covers(here + 1))):
        here += 1
    if here + 1 >= stop or scene.words[here] != scene.grammar.aim:
        return
    verb = scene.phrases.verb_over(noun)
    won = any(bond.relation == "award" for bond in scene.language.relations.bonds.get(scene.lemmas[verb], ()))
    phrase = scene.phrases.at(here + 1) if won or scene.lemmas[verb] in scene.language.relations.prizes.giving else None
    work = scene.referent(phrase) if phrase is not None else None
    if work is not None and work.kind is Kind.WORK:
        yield work, "prize-work", verb


def _recipients(scene: Scene, clause: Clause) -> Iterator[tuple[Entity, str, int]]:
    """To whom the prize is given, everybody of a list."""
    for head in clause.obliques(scene.grammar.to):
        winner = scene.subject(head)
        if winner is None:
            continue
        yield winner, "prize-given", clause.verb
        last = next((atom.last for atom, one in scene.names_in(range(head, head + _WIDE)) if one == winner), None)
        row = roll(scene, last) if last is not None and winner.kind is Kind.PERSON else ()
        yield from ((scene.entity_of(atom), "prize-given", clause.verb) for atom in row)


def _gap(scene: Scene, index: int) -> int:
    """How many tokens lie between the noun at ``index`` and the name that it is apposed to."""
    return 1 + (scene.tokens[index - 1].text == ",")


def seeing(scene: Scene, verb: int) -> int | None:
    """The « voir » of « s'est vu décerner »."""
    for here in range(verb - 1, max(verb - 1 - _NEAR, -1), -1):
        if scene.words[here] in scene.language.relations.prizes.seeing:
            return here
    return None


def objects(scene: Scene, heads: Iterable[int]) -> Iterator[tuple[str, int]]:
    """The prizes among ``heads``, in the text's words."""
    for head in heads:
        prized = scene.words[head] in scene.language.relations.prizes.nouns or _metal(scene, head)
        if prized and not _raced(scene, head) and not _own(scene, head):
            yield scene.text.meant(scene.text.span(*_whole(scene, head))), head


def _metal(scene: Scene, head: int) -> bool:
    """« a décroché l'or », « le bronze »: the medal, which « de l'or » is not."""
    metal = scene.words[head] in scene.language.relations.prizes.metals
    first = scene.phrases.left(head)
    partly = first > 0 and scene.phrases.preposition(first - 1) == scene.grammar.of
    return metal and not partly and scene.tokens[head - 1].has("Definite=Def")


def _own(scene: Scene, head: int) -> bool:
    """« le huitième titre de sa carrière » names no title; « le prix Orial pour ses travaux » does."""
    phrase = scene.phrase_of(head)
    told = phrase.complements if phrase is not None else ()
    inner = [one.phrase.determiner for one in told if one.preposition != scene.grammar.aim]
    return any(place is not None and scene.tokens[place].has("Poss=Yes") for place in inner)


def _raced(scene: Scene, head: int) -> bool:
    """« le Grand Prix de Bahreïn »: a contest that is called like a prize."""
    held = scene.entity(head)
    return held is not None and held.kind is Kind.EVENT and scene.words[head] in scene.language.relations.contests.names


def _whole(scene: Scene, noun: int) -> tuple[int, int]:
    """The first and last token of the name of the prize whose noun is at ``noun``: « le grand prix Tremplin »."""
    phrase = scene.phrase_of(noun)
    first = noun - (scene.words[noun - 1] in scene.language.relations.prizes.titling)
    return first, _prize_end(scene, phrase) if phrase else noun


def _prize_end(scene: Scene, phrase: Phrase) -> int:
    """Where the name of a prize ends, after its complements with « de » and capitalised words: « le prix Tremplin »."""
    last = phrase.base
    for complement in phrase.complements:
        if complement.preposition != scene.grammar.of or complement.place != last + 1:
            break
        last = complement.phrase.base
    stop = scene.phrases.stretch(last).stop
    if last + 1 < stop and scene.tokens[last + 1].text in QUOTES:
        return next(
            (i for i in range(last + 2, stop) if scene.tokens[i].text == QUOTES[scene.tokens[last + 1].text]), last
        )
    while last + 1 < stop:
        here = last + 1
        while here < stop - 1 and (
            scene.tokens[here].pos in {"ADP", "DET"} or scene.phrases.preposition(here) == scene.grammar.of
        ):
            here += 1
        if scene.tokens[here].text == "-" and here == last + 1:
            last = here
            continue
        if not scene.tokens[here].text[0].isupper() or (
            here > last + 1 and scene.phrases.preposition(last + 1) != scene.grammar.of
        ):
            break
        last = here
    return _further(scene, last, stop)


def _further(scene: Scene, last: int, stop: int) -> int:
    """« le prix Tremplin (des lycéens) », « le grand prix des Trophées (de l'innovation du Limousin) »."""
    while last + 2 < stop and scene.phrases.preposition(last + 1) == scene.grammar.of:
        phrase = scene.phrases.at(last + 2)
        counted = any(scene.tokens[i].pos == "NUM" for i in range(last + 1, phrase.base + 1)) if phrase else True
        if phrase is None or counted or scene.dates.covers(phrase.head) or phrase.base <= last:
            break
        last = phrase.base
    return last
