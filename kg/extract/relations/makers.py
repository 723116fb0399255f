"""Who makes a thing, by the words around both: « le fabricant de bas Orial », « la tablette, du groupe Orial, »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.relations.candidate import Candidate
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.nominal import Atom
    from kg.extract.relations.scene import Scene
    from kg.extract.relations.words import Word
    from kg.model import Entity

# « sa première tablette tactile, baptisée Ardoise »: tokens between the noun and the name.
_GAP = 6
_BESIDE = frozenset({"ADJ", "ADV", "DET", "PUNCT", "VERB"})


def find(scene: Scene) -> Iterator[Candidate]:
    """Makers and what they make."""
    for word in scene.ties:
        if any(tie.relation == "produces" for tie in scene.language.relations.ties[word.form]):
            yield from _called(scene, word)
    for atom, entity in scene.names:
        if entity.kind is Kind.PRODUCT:
            yield from _own(scene, atom, entity)
            yield from _behind(scene, atom, entity)


def _called(scene: Scene, word: Word) -> Iterator[Candidate]:
    """« le fabricant de bas médicaux Orial », « l'éditeur d'antivirus Bolvig »: named behind what it makes."""
    phrase = scene.phrase_of(word.first)
    first = phrase.complements[0] if phrase is not None and phrase.complements else None
    if first is None or first.preposition != scene.grammar.of or first.phrase.determiner is not None:
        return
    made = first.phrase
    body = scene.entity_of(made.named) if made.named is not None else None
    plain = scene.words[made.first - 1] in scene.grammar.ofs_plain and scene.tokens[made.head].pos == "NOUN"
    if made.named is None or body is None or body.kind is not Kind.ORGANIZATION or not plain:
        return
    span = scene.text.span(made.head, max(min(made.base, made.named.first - 1), made.head))
    thing = scene.make(Kind.CONCEPT, scene.text.meant(span), span, made.head)
    evidence = scene.sentence_span(word.first, made.named.last)
    yield Candidate(body, "produces", thing, evidence, "maker-called", word.first)


def _own(scene: Scene, atom: Atom, product: Entity) -> Iterator[Candidate]:
    """« Orial a dévoilé sa nouvelle tablette, l'Ardoise »: of whom « sa » stands for."""
    start = scene.phrases.stretch(atom.first).start
    for here in range(atom.first - 1, max(start, atom.first - _GAP) - 1, -1):
        token = scene.tokens[here]
        if token.pos == "NOUN" and scene.words[here] in scene.language.relations.wares.sold:
            phrase = scene.phrase_of(here)
            if phrase is None or phrase.determiner is None or not scene.tokens[phrase.determiner].has("Poss=Yes"):
                return
            verb = scene.phrases.verb_over(here)
            bought = any(one.relation == "owner" for one in scene.language.relations.bonds.get(scene.lemmas[verb], ()))
            for head in () if bought else scene.syntax.grammatical(verb)[0]:
                owner = scene.subject(head)
                if owner is not None and owner.kind is Kind.ORGANIZATION and head < here:
                    evidence = scene.sentence_span(phrase.first, atom.last)
                    yield Candidate(owner, "produces", product, evidence, "maker", here)
            return
        named = token.pos != "VERB" or token.lemma in scene.language.relations.nicknaming
        if token.pos not in _BESIDE or not named:
            return


def _behind(scene: Scene, atom: Atom, product: Entity) -> Iterator[Candidate]:
    """« la sonde Mars, de l'agence Orial, », « le Mediax du laboratoire Orial », « le Mediax (laboratoire Orial) »."""
    here, stop = atom.last + 1, scene.phrases.stretch(atom.first).stop
    if here + 1 >= stop or scene.words[max(atom.first - 1, 0)] in scene.language.relations.wares.vessels:
        return
    mark = scene.tokens[here].text
    here += mark in {",", "("}
    led = scene.phrases.preposition(here) == scene.grammar.of
    if not led and mark != "(":
        return
    here += led
    here += here < stop and scene.tokens[here].pos == "DET"
    goods, firms = scene.language.goods, scene.language.relations.wares.firms
    told = here < stop and (scene.words[here] in goods.makers or scene.words[here] in firms)
    told = told and scene.phrases.atom_at(here) is None
    maker = scene.phrases.atom_at(here + told) if here + told < stop else None
    body = scene.entity_of(maker) if maker is not None else None
    if maker is None or body is None or body.kind is not Kind.ORGANIZATION:
        return
    after = scene.tokens[maker.last + 1].text if maker.last + 1 < stop else "."
    if (mark == "(" and after != ")") or (mark == "," and after not in {",", ".", ";"}):
        return
    if mark in {",", "("} or told:
        yield Candidate(body, "produces", product, scene.sentence_span(atom.first, maker.last), "maker", atom.head)
