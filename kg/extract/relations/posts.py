"""Who holds the function of a post or capacity: « occupe le poste de directeur », « en tant que maire »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.syntax import Voice
from kg.annotate.universal import VERBS
from kg.extract.relations.candidate import Holder
from kg.extract.relations.prizes import seeing
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.annotate.nominal import Phrase
    from kg.extract.relations.scene import Scene
    from kg.model import Entity

# Tokens of the longest of the words that lead in a capacity.
_LEAD = 3
# In tokens: as far as a subject stands behind a capacity that opens its sentence.
_FRONTED = 40
_HELPING = frozenset({"aux:tense", "aux:pass"})


def held(scene: Scene, phrase: Phrase) -> Iterator[Holder]:
    """Whoever holds the function of ``phrase``, by a post of that name or in that capacity, or behind a copula."""
    if phrase.determiner is None and phrase.first:
        found = list(_in_post(scene, phrase)) or list(_in_capacity(scene, phrase)) or list(_gapped(scene, phrase))
        yield from found[:1]
    elif phrase.determiner is not None:
        yield from _turned(scene, phrase)


def _turned(scene: Scene, phrase: Phrase) -> Iterator[Holder]:
    """« Bolvig, dont le directeur est Luc Bas, », « sa femme est Ana Roux »: whom a copula names behind it."""
    copula = phrase.last + 1
    if phrase.determiner is None or copula + 1 >= scene.phrases.stretch(phrase.first).stop:
        return
    words = scene.language.relations
    told = scene.lemmas[copula] in words.copulas and scene.tokens[copula].has("VerbForm=Fin")
    turned = (turn for turn in words.turns_of_name if scene.words[copula : copula + len(turn)] == turn)
    wide = len(next(turned, ())) or int(told)  # « n'est autre que Luc Bas »
    atom = scene.phrases.atom_at(copula + wide) if wide else None
    noun = bool(scene.title_at(phrase.head)) or phrase.head in scene.tied
    if atom is not None and scene.entity_of(atom).kind is Kind.PERSON and noun:
        yield Holder(scene.entity_of(atom), "copula", phrase.first, atom.last, phrase.head)


def _gapped(scene: Scene, phrase: Phrase) -> Iterator[Holder]:
    """« Luc Bas est nommé préfet, Ana Roux ministre et Jan Vial juge »: what the verb made the first, without it."""
    words, start = scene.language.relations, scene.phrases.stretch(phrase.first).start
    atom = scene.phrases.atom_over(phrase.first - 1)
    if atom is None or atom.first <= start or scene.entity_of(atom).kind is not Kind.PERSON:
        return
    if scene.words[atom.first - 1] not in {",", ";", scene.grammar.both}:
        return
    verbs = (i for i in range(atom.first - 1, start, -1) if scene.tokens[i].pos in VERBS)
    verb = next((i for i in verbs if scene.tokens[i].dep not in _HELPING), None)
    if verb is not None and scene.lemmas[verb] in words.naming | words.copulas:
        yield Holder(scene.entity_of(atom), "copula", atom.first, phrase.last, verb)


def _in_post(scene: Scene, phrase: Phrase) -> Iterator[Holder]:
    """« occupe le poste de directeur », « a été nommé aux fonctions de préfet »."""
    words, noun = scene.language.relations, phrase.first - 2
    if noun < 0 or scene.words[noun] not in words.posts:
        return
    if scene.phrases.preposition(phrase.first - 1) != scene.grammar.of:
        return
    verb = scene.phrases.verb_over(noun)
    clause = scene.syntax.clause(verb)
    seen = seeing(scene, verb) if scene.tokens[verb].lemma in words.conferring else None
    if seen is not None:  # « s'est vu confier le poste de ministre »
        yield from _people(scene, phrase, scene.syntax.grammatical(seen)[0], verb)
    elif scene.tokens[verb].lemma in words.occupying and noun in clause.objects:
        yield from _people(scene, phrase, clause.subjects, verb)
    elif scene.tokens[verb].lemma in words.falling and noun in clause.subjects:
        yield from _people(scene, phrase, clause.obliques(scene.grammar.to), verb)  # « le poste de maire échoit à »
    elif scene.lemmas[verb] in words.acceding and noun not in clause.objects:
        yield from _people(scene, phrase, clause.subjects, verb)  # « a remplacé Jan Vial au poste de directeur »
    elif scene.tokens[verb].lemma in words.naming and noun not in clause.objects:
        yield from _people(scene, phrase, clause.objects, verb)


def _in_capacity(scene: Scene, phrase: Phrase) -> Iterator[Holder]:
    """« il siège en qualité d'expert »; « En tant que maire, Luc Bas a refusé »."""
    start = scene.phrases.stretch(phrase.first).start
    first = next((i for i in range(max(start, phrase.first - _LEAD), phrase.first) if _leads(scene, i, phrase)), None)
    if first is None:
        return
    if first == start:
        yield from _behind(scene, phrase)
        return
    verb = scene.phrases.verb_over(phrase.head)
    beside = _beside(scene, verb, first)
    if beside is not None:
        yield from _people(scene, phrase, [beside[0]], beside[1])
        return
    clause = scene.syntax.clause(verb)
    another = any(_person(scene, index) for index in range(verb + 1, first))  # « a engagé Luc Bas en tant que »
    if clause.voice is not Voice.PASSIVE and not another:
        yield from _people(scene, phrase, [head for head in clause.subjects if head < phrase.first], verb)


def _beside(scene: Scene, verb: int, first: int) -> tuple[int, int] | None:
    """The person named right before the last verb that stands before token ``first``, and that verb.

    « Luc Bas est nommé préfet et Ana Roux revient en tant que juge », whomever the parse makes the subject.
    """
    finite = (i for i in range(first - 1, verb - 1, -1) if scene.tokens[i].has("VerbForm=Fin"))
    last = next(finite, None)
    atom = scene.phrases.atom_over(last - 1) if last else None
    joined = atom is not None and atom.first > 0 and scene.words[atom.first - 1] == scene.grammar.both
    if last is None or atom is None or not joined or scene.entity_of(atom).kind is not Kind.PERSON:
        return None
    return atom.head, last


def _leads(scene: Scene, first: int, phrase: Phrase) -> bool:
    """Whether the words from token ``first`` to the phrase lead in a capacity."""
    return " ".join(scene.words[index] for index in range(first, phrase.first)) in scene.language.relations.capacities


def _behind(scene: Scene, phrase: Phrase) -> Iterator[Holder]:
    """The person behind the comma that ends a capacity at the head of its sentence."""
    stop = min(scene.phrases.stretch(phrase.first).stop, phrase.last + _FRONTED)
    for comma in range(phrase.last + 1, stop - 1):
        if scene.tokens[comma].has("VerbForm=Fin"):
            return
        if scene.tokens[comma].text == ",":
            yield from _people(scene, phrase, range(comma + 1, min(comma + 3, stop)), phrase.head)
            return


def _people(scene: Scene, phrase: Phrase, heads: Iterable[int], anchor: int) -> Iterator[Holder]:
    for head in heads:
        person = _person(scene, head)
        if person is not None:
            yield Holder(person, "as", min(head, phrase.first), max(head, phrase.last), anchor)


def _person(scene: Scene, head: int) -> Entity | None:
    found = scene.subject(head)
    return found if found is not None and found.kind is Kind.PERSON else None
