"""Other names of what is named, in quotation marks, brackets or behind a participle: « sous le sigle SNCF »."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from kg.annotate.tokens import skip
from kg.annotate.universal import NOUNS
from kg.extract.relations.acronyms import is_acronym
from kg.extract.relations.candidate import Candidate
from kg.naming import slug
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.extract.relations.scene import Scene
    from kg.model import Entity, Span, Token

# The longest initials, and how many capitals make them.
_SHORT = 8
# Tokens between a work and who made it, or a name and what glosses it: a mark and an article.
_NEAR = 2
# Words; a longer quotation is no name.
_NICKNAME = 30
# Tokens from a name to the quotation mark or name behind « alias », at most.
_CALLING = 6
# Tokens back from a mark over adverbs to what it follows, and to the bracket that opens before a name; of that name.
_ADVERBS, _OPENED, _NAME = 4, 3, 8
QUOTES = {"«": "»", '"': '"', "“": "”"}
_COMPLETING = frozenset({"ADP", "DET", "NOUN", "PROPN", "ADJ", "NUM"})


def known_as(scene: Scene) -> Iterator[Candidate]:
    """« plus connue sous le sigle SNCF », « sous le pseudonyme de Grand Corps Malade »."""
    for token in scene.anywhere(scene.language.relations.appellations):
        stop = scene.phrases.stretch(token.index).stop
        before = [scene.words[i] for i in range(max(token.index - 2, 0), token.index)]
        here = token.index + 1
        while here < stop and (scene.phrases.preposition(here) == scene.grammar.of or scene.tokens[here].pos == "DET"):
            here += 1
        other = _quoted(scene, here, stop, names=True) if " ".join(before) in scene.language.relations.under else None
        if other is None:
            continue
        verb = scene.phrases.verb_over(token.index)
        clause = scene.syntax.clause(verb)
        heads = [head for head in (*clause.objects, *clause.subjects) if head not in scene.demonyms]
        led = scene.syntax.preposition  # « vendu par Orial sous le nom de Vial »: no name of Orial
        heads = [head for head in heads if led(head) != scene.language.grammar.by]
        entity = next((e for head in heads if (e := scene.subject(head))), None)
        if entity is not None and slug(entity.name) != slug(scene.text.meant(other)):
            evidence = scene.sentence_span(token.index, scene.text.within(other)[-1])
            yield Candidate(entity, "alternateName", scene.text.meant(other), evidence, "known-as", token.index)


def alias(scene: Scene) -> Iterator[Candidate]:
    """« Jan Vial, alias « le Loup » », « Jan Vial, de son vrai nom Ivo Bas »: another name of who is named before."""
    aliases = scene.language.relations.aliases
    opening = {alias.partition(" ")[0] for alias in aliases}
    for before, person in scene.names:
        stop, here = scene.phrases.stretch(before.last).stop, before.last + 1
        here += here < stop and scene.tokens[here].text == ","
        if person.kind is not Kind.PERSON or here >= stop or scene.words[here] not in opening:
            continue
        reach = range(here + 1, min(here + _CALLING, stop))
        after = next((end for end in reach if " ".join(scene.words[here:end]) in aliases), None)
        other = _quoted(scene, after, stop, names=True) if after and not _says(scene, here, after) else None
        if other is None:
            continue
        evidence = scene.text.span(before.first, scene.text.within(other)[-1])
        pair = (scene.text.meant(other), scene.text.meant(scene.text.span(before.first, before.last)))
        # Who is called by the longer of two names goes by the other as well.
        if (name := next((name for name in pair if slug(name) != slug(person.name)), None)) is not None:
            yield Candidate(person, "alternateName", name, evidence, "alias", before.head)


def _says(scene: Scene, here: int, after: int) -> bool:
    """« Ana Roux, dit « comprendre » »: a verb of saying between the name and what is quoted."""
    said = any(scene.lemmas[i] in scene.language.relations.saying for i in range(here, after))
    return said and scene.tokens[after].text in QUOTES


def glosses(scene: Scene) -> Iterator[Candidate]:
    """« la CNR, la Compagnie nationale du Rhône »."""
    names = scene.names
    for (before, entity), (atom, other) in pairwise(names):
        if scene.tokens[before.last + 1].text != "," or not 0 < atom.first - before.last - 1 <= _NEAR:
            continue
        short, long = (scene.text.meant(scene.text.span(a.first, a.last)) for a in (before, atom))
        if is_acronym(short, long):
            evidence = scene.text.span(before.first, atom.last)
            yield Candidate(other, "alternateName", short, evidence, "acronym-gloss", before.head)
            if other != entity:
                yield Candidate(entity, "alternateName", long, evidence, "acronym-gloss", before.head)


def nicknames(scene: Scene) -> Iterator[Candidate]:
    """« l'ancienne ambassade, baptisée « nid d'espions » », « la Loi fondamentale (Grundgesetz) »."""
    words = scene.language.relations
    for token in [token for token in scene.tokens if token.lemma in words.nicknaming and token.has("VerbForm=Part")]:
        sentence = scene.phrases.stretch(token.index)
        marked = token.lemma in words.naming or token.lemma in words.saying
        other = _quoted(scene, token.index + 1, sentence.stop, names=not marked) or _common(scene, token)
        if other is None or scene.tokens[scene.text.within(other)[0]].has("VerbForm=Inf"):
            continue  # « dit « comprendre la douleur » »
        clause = scene.syntax.clause(token.index)
        entity = next((e for head in clause.objects if (e := scene.subject(head))), None)
        if entity is not None and _of_noun(scene, [_before(scene, token.index)], token.index):
            continue
        if entity is None and not _of_noun(scene, clause.objects, token.index):
            entity = _just_before(scene, token.index)
        if (
            entity is not None
            and slug(entity.name) != slug(scene.text.meant(other))
            and not _alien(scene, entity, other)
        ):
            yield Candidate(
                entity,
                "alternateName",
                scene.text.meant(other),
                scene.sentence_span(token.index, scene.text.within(other)[-1]),
                "nickname",
                token.index,
            )


def _alien(scene: Scene, entity: Entity, other: Span) -> bool:
    """« C'est à Dax qu'est né Luc Bas »: whether the other name is a person's, and its bearer nobody."""
    named = scene.names_in(scene.text.within(other))
    return entity.kind is not Kind.PERSON and any(one.kind is Kind.PERSON for _, one in named)


def _common(scene: Scene, participle: Token) -> Span | None:
    """« (communément appelé boson de Higgs) », « aussi appelé tremblement essentiel, »: up to the next mark."""
    here = participle.index + 1
    if scene.words[participle.index - 1] not in scene.language.relations.commonly:
        return None
    stop = scene.phrases.stretch(participle.index).stop
    here = skip(scene.tokens, here, stop, ("DET",))
    end = next((i for i in range(here, min(stop, here + _SHORT)) if scene.tokens[i].pos == "PUNCT"), None)
    words = [scene.tokens[i] for i in range(here, end or here)]
    named = bool(words) and words[0].pos in NOUNS and all(token.pos in _COMPLETING for token in words)
    return scene.text.span(here, words[-1].index) if named else None


def _of_noun(scene: Scene, heads: Iterable[int], participle: int) -> bool:
    """« une dépression venue d'Irlande, baptisée Odile »: it is the noun that is called so, not the name after it."""
    common = [head for head in heads if head < participle and scene.tokens[head].pos == "NOUN"]
    return any(scene.phrases.atom_over(head) is None and scene.entity(head) is None for head in common)


def _just_before(scene: Scene, index: int) -> Entity | None:
    here = _before(scene, index)
    rows = scene.ending_at(here) if here >= 0 else ()
    return rows[-1][1] if rows else scene.entity(here) if here >= 0 else None


def _before(scene: Scene, index: int) -> int:
    """The word before the mark and adverbs that lead in the one at ``index``, or -1."""
    near = range(index - 1, max(index - _ADVERBS, scene.phrases.stretch(index).start - 1), -1)
    return next((i for i in near if scene.tokens[i].text not in {",", "("} and scene.tokens[i].pos != "ADV"), -1)


def _quoted(scene: Scene, here: int, stop: int, *, names: bool) -> Span | None:
    """The stretch in quotation marks, the name, or the rest of the brackets, that starts at ``here``."""
    opened = any(scene.tokens[i].text == "(" for i in range(max(here - _OPENED, 0), here))
    here = skip(scene.tokens, here, stop, ("DET",))
    if here >= stop:
        return None
    if opened and scene.tokens[here].text not in QUOTES:
        if scene.tokens[here].pos == "ADP" or (names and not scene.tokens[here].text[0].isupper()):
            return None  # « (née le 3 mars 1961 à Brest) », « (nommé en 2003) »
        end = next((i for i in range(here, min(stop, here + _NAME)) if scene.tokens[i].text == ")"), None)
        return scene.text.span(here, end - 1) if end and end > here else None
    mark = scene.tokens[here].text
    if mark in QUOTES:
        end = next(
            (i for i in range(here + 1, min(stop, here + _NICKNAME)) if scene.tokens[i].text == QUOTES[mark]), None
        )
        return scene.text.span(here + 1, end - 1) if end and end > here + 1 else None
    atom = scene.phrases.atom_at(here) if names else None
    if atom is None and names and (last := capitals(scene, here, stop)) >= here:
        return scene.text.span(here, last)
    return scene.text.span(atom.first, atom.last) if atom else None


def capitals(scene: Scene, here: int, stop: int) -> int:
    """The last of the proper nouns from ``here`` on, which may be none: « sous le nom de Grand Corps Malade »."""
    while here < stop and scene.tokens[here].pos == "PROPN" and scene.tokens[here].text[0].isupper():
        here += 1
    return here - 1
