"""Whom a descriptive phrase is said of: the name before or after it, the subject of its copula, its referent."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from kg.annotate.apposed import begins
from kg.annotate.universal import VERBS
from kg.extract.relations import fronts, kin, respective
from kg.extract.relations.among import among
from kg.extract.relations.bearers import led_in
from kg.extract.relations.candidate import Holder
from kg.extract.relations.careers import sequel
from kg.extract.relations.inner import serving
from kg.extract.relations.preceding import participle, preceding
from kg.extract.relations.predicated import chosen, made, predicated
from kg.extract.relations.rolls import before_one_of, headed, past_brackets, roll
from kg.extract.relations.wording import addressed, governed, judging, past_address, personal, plural
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.nominal import Atom, Phrase
    from kg.extract.relations.scene import Scene
    from kg.extract.relations.words import Word

_FAMILY = frozenset({"spouse", "parent", "child", "sibling", "relative"})
_BEHIND_COMMA = "title-comma-name"
# Tokens from a function to « et » and a second one.
_TOGETHER = 12
# A subject further than this after a fronted apposition is that of another clause.
_FRONTED = 40


def described(scene: Scene, word: Word) -> Phrase | None:
    """The phrase whose noun is ``word``."""
    for start in dict.fromkeys((scene.phrases.left(word.first), word.first)):
        phrase = scene.phrases.at(start)
        if phrase and word.first <= phrase.head <= word.last:
            return phrase._replace(others=()) if respective.paired(scene, phrase) else phrase
    return None


def holders(scene: Scene, word: Word, phrase: Phrase, ends: dict[int, tuple[Holder, ...]]) -> Iterator[Holder]:
    """Whom the phrase of ``word`` is said of: by a name beside it, else by what it is predicated of, else itself.

    ``ends`` are the holders of the phrases read so far, by their last token: a list of functions shares its holder.
    """
    mark = scene.tokens[phrase.first - 1].text if phrase.named is not None else ""
    if phrase.head in scene.cues or _calling(scene, phrase) or judging(scene, phrase, mark):
        return
    paired = respective.holder(scene, phrase)
    if paired is not None:
        yield from (Holder(person, "apposition", first, phrase.last, phrase.head) for person, first in paired)
        return
    found = (
        list(_heading(scene, phrase))
        or list(_following(scene, word, phrase))
        or list(sequel(scene, phrase, ends))
        or list(preceding(scene, phrase, ends))
        or list(made(scene, phrase))
        or list(chosen(scene, phrase))
        or list(_some(scene, phrase))
        or list(predicated(scene, phrase))
        or list(_fronted(scene, phrase))
        or list(_described(scene, phrase))
    )
    seen: set[str] = set()
    for holder in found:
        if holder.entity.key not in seen:
            seen.add(holder.entity.key)
            yield holder


def _tail(scene: Scene, phrase: Phrase) -> tuple[Phrase, Atom] | None:
    """The name of a person at the very end of ``phrase``, with the innermost described noun that it can belong to."""
    if phrase.named and scene.entity_of(phrase.named).kind is Kind.PERSON:
        return phrase, phrase.named
    chain = [phrase]
    while True:
        node = chain[-1]
        if node.named:
            break
        if node.others:
            chain.append(node.others[-1])
        elif node.complements and node.complements[-1].preposition in {scene.grammar.of, scene.grammar.to}:
            chain.append(node.complements[-1].phrase)
        else:
            break
    leaf = chain[-1]
    if leaf.named is None or scene.entity_of(leaf.named).kind is not Kind.PERSON or addressed(scene, leaf):
        return None
    for node in reversed(chain):
        if node.atom is None and personal(scene, node.head):
            return node, leaf.named
    return phrase, leaf.named


def _following(scene: Scene, word: Word, phrase: Phrase) -> Iterator[Holder]:
    """« le maire de Rennes, Mme Dupont », « les physiciens A, B et C »."""
    tail = _tail(scene, phrase)
    if tail is not None and governed(scene, *tail):
        return
    shared = (other for other in phrase.others if other.determiner is None)  # not « le député et sa conseillère X »
    own = tail is not None and (tail[0].head == phrase.head or any(tail[0] == other for other in shared))
    if tail and own:
        yield from _listed(scene, phrase, tail[1], "title-name")
        return
    if phrase.named is not None and phrase.head in scene.tied and not personal(scene, phrase.head):
        yield Holder(scene.entity_of(phrase.named), "title-name", phrase.first, phrase.named.last, phrase.head)
        return  # « sa filiale Bolvig »
    inner = next(
        (c.phrase.named for c in phrase.complements if c.phrase.named and not addressed(scene, c.phrase)), None
    )
    if tail is None and inner is not None and scene.entity_of(inner).kind is Kind.PERSON:
        yield from _listed(scene, phrase, inner, "title-name")
        return
    here = phrase.last + 1
    stop = scene.phrases.stretch(word.first).stop
    here = past_brackets(scene, here, stop)
    comma = here < stop and scene.tokens[here].text == ","
    if not _introducing(scene, phrase) if comma else tail is not None or serving(scene, phrase):
        return  # but « le porte-parole de la chancelière Ana Roux, Luc Bas »
    if not comma and scene.demonyms.get(here - 1) is not None and scene.tokens[here - 1].text[0].isupper():
        return  # « l'entraîneur du Serbe Jan Bas »
    here = past_address(scene, here + comma, stop)
    atom = scene.phrases.atom_at(here) if here < stop else None
    if atom is None or scene.tokens[atom.head].pos == "ADJ":
        return
    if comma and (_apposed_to_name(scene, phrase) or _of_kin(scene, phrase) or _goes_on(scene, phrase, atom)):
        return
    if comma and not plural(scene, phrase) and _beside_another(scene, phrase):
        return
    became = scene.lemmas[phrase.first - 1] in scene.language.relations.copulas  # « il devint le maire de Dax, »
    if comma and not became and begins(scene.text, phrase.first, phrase.head, atom.last + 1):
        return
    yield from _listed(scene, phrase, atom, _BEHIND_COMMA if comma else "title-name")


def _heading(scene: Scene, phrase: Phrase) -> Iterator[Holder]:
    """« Ministre de la Justice : Luc Bas », « Gardiens : Luc Bas (Bolvig), Jan Roux (Orial) »."""
    for one in headed(scene, phrase):
        yield Holder(scene.entity_of(one), "title-comma-name", phrase.first, one.last, phrase.head)


def _introducing(scene: Scene, phrase: Phrase) -> bool:
    """Whether the phrase may announce a name after a comma: « le maire, », « au Premier ministre, », « deux élus, »."""
    if phrase.determiner is None:
        before = scene.words[phrase.first - 1] if phrase.first else ""
        counted = phrase.start > phrase.first and scene.tokens[phrase.head].text.endswith("s")
        return counted or before in scene.language.people.contracted or _second(scene, phrase)
    token = scene.tokens[phrase.determiner]
    counted = phrase.start - phrase.first > 1 and scene.tokens[phrase.head].text.endswith("s")
    return token.has("Definite=Def") or token.has("Poss=Yes") or counted


def _second(scene: Scene, phrase: Phrase) -> bool:
    """« le maire de Dax et (président du Sénat), »: one more function of who is announced."""
    joint, start = phrase.first - 1, scene.phrases.stretch(phrase.first).start
    if joint < start or scene.words[joint] != scene.grammar.both or not personal(scene, phrase.head):
        return False
    for here in range(joint - 1, max(joint - _TOGETHER, start) - 1, -1):
        token = scene.tokens[here]
        if token.text == "," or token.pos in VERBS:
            return False
        if scene.title_at(here) and token.has("Number=Sing") and personal(scene, here):
            led = scene.phrases.at(scene.phrases.left(here))
            if led is not None and led.determiner is not None and _introducing(scene, led):
                return True
    return False


def _apposed_to_name(scene: Scene, phrase: Phrase) -> bool:
    before = phrase.first - 1
    if before <= 0 or scene.tokens[before].text != ",":
        return False
    atom = scene.phrases.atom_over(before - 1)
    return atom is not None and scene.entity_of(atom).kind is Kind.PERSON and not fronts.of_next(scene, phrase)


def _goes_on(scene: Scene, phrase: Phrase, atom: Atom) -> bool:
    """« les villes de Dax, Gray et Lunel »: one more of the places or bodies that the noun is of."""
    last = phrase.complements[-1].phrase.atom if phrase.complements else None
    closed = scene.tokens[atom.last + 1 : atom.last + 2]
    if scene.tokens[phrase.head].has("Number=Sing") and closed and closed[0].text == ",":
        return False  # « Le partenaire de Bolvig, Orial, »
    kind = scene.entity_of(last).kind if last is not None else None
    return kind is scene.entity_of(atom).kind and kind is not Kind.PERSON


def _beside_another(scene: Scene, phrase: Phrase) -> bool:
    """« le talent du metteur en scène et la voix de la soprano, Ana Roux »: the name is that of the last."""
    inner: Phrase | None = phrase
    while inner is not None:
        last = inner.others[-1] if inner.others else None
        if last is not None and last.determiner is not None and scene.words[last.first - 1] == scene.grammar.both:
            return True
        inner = last or (inner.complements[-1].phrase if inner.complements else None)
    return False


def _of_kin(scene: Scene, phrase: Phrase) -> bool:
    """« le beau-frère du président, Luc Bas, », « l'assistante du maire, Ana Roux, »: the name is that of the first."""
    before = phrase.first - 1
    if before < 1 or scene.phrases.preposition(before) != scene.grammar.of:
        return False
    noun = before - 1
    if any(tie.relation in _FAMILY for tie in scene.language.relations.ties.get(scene.words[noun], ())):
        return True
    one = scene.tokens[noun].has("Number=Sing") and scene.words[noun] not in scene.language.relations.contests.champions
    human = "person" in scene.language.frames.senses.get(scene.lemmas[noun], frozenset())
    human = one and (human or any(word.last == noun > word.first for word in scene.title_at(noun)))
    return human and scene.lemmas[scene.phrases.left(noun) - 1] not in scene.language.relations.copulas


def _listed(scene: Scene, phrase: Phrase, atom: Atom, rule: str) -> Iterator[Holder]:
    """The person named, and for a plural those of the list.

    Not in « a dit à des journalistes Ana Roux », « pour remplacer ces élus, Ana Roux »: they have no name.
    """
    many = plural(scene, phrase)
    others = tuple(roll(scene, atom.last, scene.entity_of(atom).kind)) if many else ()
    some = phrase.first > 1 and scene.words[phrase.first - 1] in scene.grammar.ofs & scene.language.people.indefinite
    apart = rule == _BEHIND_COMMA and before_one_of(scene, phrase) == phrase.first  # not « l'un des élus, Ana Roux »
    alone = rule != _BEHIND_COMMA and scene.entity_of(atom).kind is Kind.PERSON  # « des élus soutenant Ana Roux »
    if many and not others and (alone or apart or (some and scene.tokens[phrase.first - 2].pos == "ADP")):
        return
    for one in (atom, *others):
        yield Holder(scene.entity_of(one), rule, phrase.first, one.last, phrase.head)


def _calling(scene: Scene, phrase: Phrase) -> bool:
    """« le typhon Bopha, appelé Pablo à Manille »: a participle, and what it is called."""
    if phrase.named is None or scene.words[phrase.head] not in scene.language.relations.calling:
        return False
    return phrase.determiner is None and phrase.first > 0 and scene.tokens[phrase.first - 1].text in {",", "("}


def _some(scene: Scene, phrase: Phrase) -> Iterator[Holder]:
    """« trois reporters, dont Luc Bas »."""
    for one in among(scene, phrase):
        yield Holder(scene.entity_of(one), "title-name", phrase.first, one.last, phrase.head)


def _fronted(scene: Scene, phrase: Phrase) -> Iterator[Holder]:
    """« Auteur de nombreux ouvrages, Marcel Saucet… », « Ancien ministre, il… », « Tour à tour avocat et juge, »."""
    words, sentence = scene.language.relations, scene.phrases.stretch(phrase.first)
    opening = range(max(sentence.start, _dated(scene, phrase.first)), phrase.first)
    opens = all(scene.tokens[i].pos in {"PUNCT", "ADV"} or scene.words[i] in words.until for i in opening)
    opens = opens or scene.text.normal[slice(*_edges(scene, opening))].strip().lower() in words.turns
    if not opens or phrase.determiner is not None or participle(scene, phrase):
        return
    for index in range(phrase.last + 1, min(sentence.stop, phrase.last + _FRONTED)):
        if scene.tokens[index].pos in VERBS and scene.tokens[index].has("VerbForm=Fin"):
            return
        if scene.tokens[index - 1].text != ",":
            continue
        titled = scene.words[index] in words.honorifics and index + 1 < sentence.stop
        entity = scene.entity(index + titled)
        if entity is not None and entity.kind in {Kind.PERSON, Kind.ORGANIZATION}:
            yield Holder(entity, "fronted", phrase.first, index, phrase.head)
            return
        if scene.tokens[index].has("Definite=Def") and (named := led_in(scene, index, Kind.PERSON)) is not None:
            yield Holder(named[2], "fronted", phrase.first, named[1], phrase.head)  # « le sénateur Luc Bas »
            return


def _dated(scene: Scene, index: int) -> int:
    """The first token behind the dateline that the paragraph of token ``index`` may open with."""
    blocks, place = scene.text.blocks, scene.tokens[index].span
    number = bisect_right(blocks, place.start, key=lambda block: block.span.start) - 1
    known = number >= 0 and blocks[number].span.covers(place)
    inside = scene.text.within(blocks[number].span) if known else ()
    return inside[0] if inside else index


def _edges(scene: Scene, opening: range) -> tuple[int, int]:
    return scene.tokens[opening.start].span.start, scene.tokens[opening.stop].span.start


def _described(scene: Scene, phrase: Phrase) -> Iterator[Holder]:
    """A description of somebody named elsewhere (« le chef du Conseil »), or of who speaks and has no name."""
    if phrase.determiner is None or phrase.atom is not None:
        return
    entity = scene.entity(phrase.head)
    if entity is None and pointing(scene, phrase) and personal(scene, phrase.head):
        last = scene.topics.sole(phrase.first, "person")
        entity = last if last is not None and not kin.unlike(scene, last, phrase) else None
    if entity is not None and entity in scene.reading.named:
        yield Holder(entity, "description", phrase.first, phrase.last, phrase.head)
    elif phrase.head in scene.sayers:
        yield Holder(scene.sayers[phrase.head], "speaker", phrase.first, phrase.last, phrase.head)


def pointing(scene: Scene, phrase: Phrase) -> bool:
    """« ce professeur », « cette juriste »: one who has been spoken of."""
    one = scene.tokens[phrase.head].has("Number=Sing")
    return (
        one and phrase.determiner is not None and scene.words[phrase.determiner] in scene.language.people.demonstrative
    )
