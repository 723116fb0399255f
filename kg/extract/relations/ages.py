"""How old somebody is: after the name, after a function, with « âgé de », « avait », « mort à 31 ans »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import counted_before, counted_on, skip_back
from kg.annotate.universal import VERBS
from kg.extract.relations import kin
from kg.extract.relations.candidate import Candidate
from kg.extract.relations.holders import described, holders
from kg.extract.relations.rolls import roll, unbracketed
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.relations.scene import Scene
    from kg.model import Entity

#: In years: nobody is older.
OLDEST = 125
# « un ancien professeur de lettres de 44 ans »: tokens between a function and the age that ends its phrase.
_WIDE = 8
# Tokens before an age that are its evidence.
_SHOWN = 3
# « aurait 79 ans », « aura 79 ans », « à la veille d'avoir 79 ans ».
_ELSEWHEN = ("VerbForm=Inf", "Mood=Cnd", "Tense=Fut")


def find(scene: Scene) -> Iterator[Candidate]:
    """« Jean Dupont, 47 ans », « âgé de 47 ans », « Il avait 47 ans », « À 47 ans, il », « un lycéen de 17 ans »."""
    for quantity in scene.reading.quantities:
        if (
            quantity.unit != scene.language.relations.year
            or quantity.value is None
            or quantity.per
            or quantity.approximate
        ):
            continue
        inside = scene.text.within(quantity.span)
        if not inside or not 0 < float(quantity.value) < OLDEST:
            continue
        several = scene.tokens[inside[-1]].pos == "NUM" and counted_on(scene.text, inside[-1])
        if several or counted_before(scene.text, inside[0]):
            yield from _each(scene, inside) if several else ()
            continue
        rows = _aged(scene, inside[0], inside[-1], float(quantity.value))
        found = next((row for row in rows if row[0].kind is Kind.PERSON), None)
        if found is not None:
            first = max(scene.phrases.stretch(inside[0]).start, inside[0] - _SHOWN)
            evidence = scene.text.span(first, inside[-1])
            yield Candidate(found[0], "age", quantity.value, evidence, found[1], inside[0])


def _each(scene: Scene, inside: range) -> Iterator[Candidate]:
    """« Luc et Jean Roux, 29 et 33 ans, »: as many ages as there are names, in the same order."""
    comma, years, stop = inside[0] - 1, [inside], scene.phrases.stretch(inside[0]).stop
    while (after := years[-1][-1] + 1 + 1) < stop and after in scene.quantities:
        years.append(scene.text.within(scene.quantities[after][0].span))
    if comma < 1 or scene.tokens[comma].text not in {",", "("}:
        return
    rows = ((atom, *roll(scene, atom.last)) for atom in scene.phrases.atoms if atom.last < comma)
    row = next((row for row in rows if row[-1].last == comma - 1 and len(row) == len(years)), ())
    for atom, age in zip(row, years, strict=False):
        person, value = scene.entity_of(atom), scene.quantities[age[0]][0].value
        if person.kind is Kind.PERSON and value is not None:
            yield Candidate(person, "age", value, scene.text.span(row[0].first, years[-1][-1]), "age", age[0])


def _lasting(scene: Scene, last: int) -> bool:
    """« Luc, vingt-deux ans de maison », « Luc, dix ans après, »: how long something lasts, and nobody's age."""
    after = scene.tokens[last + 1 : last + 2]
    return bool(after) and after[0].text.lower() in scene.language.relations.lasting


def _aged(scene: Scene, first: int, last: int, years: float) -> Iterator[tuple[Entity, str]]:
    """Who may be that old, the likeliest first, with the rule that says so."""
    words = scene.language.relations
    start = scene.phrases.stretch(first).start
    before = skip_back(scene.tokens, first - 1, start, ("ADV", "DET", "NUM"))
    if before < start:
        return
    token = scene.tokens[before]
    if token.text in {",", "("}:
        if not _lasting(scene, last):
            yield from _ending(scene, unbracketed(scene, before - 1, start), years)
    elif token.lemma == scene.grammar.have and not any(map(token.has, _ELSEWHEN)):
        yield from ((e, "age") for head in scene.syntax.grammatical(before)[0] if (e := scene.subject(head)))
    elif scene.phrases.preposition(before) == scene.grammar.of and before > start:
        if scene.tokens[before - 1].text == ",":  # « Luc Bas, de 21 ans, »
            yield from _ending(scene, unbracketed(scene, before - 1 - 1, start), years)
        elif scene.words[before - 1] in words.aged:
            yield from _participle(scene, before - 1, years)
            if before - 1 == start:  # « Âgée de 39 ans, Ana Roux »
                yield from _opening(scene, last)
        else:
            yield from _noun(scene, before)
            yield from _dying(scene, before)
    elif token.text in words.at_age or (token.text == scene.grammar.to and before <= start + 1):
        yield from _opening(scene, last)
    elif scene.phrases.preposition(before) == scene.grammar.to:
        yield from _dying(scene, before)


def _ending(scene: Scene, index: int, years: float) -> Iterator[tuple[Entity, str]]:
    """Whom the words that end at ``index`` name or describe."""
    rows = scene.ending_at(index)
    if rows:
        first, name = rows[-1]
        found = kin.aged(scene, first, name, years)
        yield from [(found, "age")] if found is not None else []
        if name.kind is Kind.PERSON:
            return
    end = scene.tokens[index].span.end
    for entity in scene.described_to(end):
        yield entity, "age-described"
    yield from ((entity, "age-function") for entity in _said_of(scene, index))


def _said_of(scene: Scene, index: int) -> Iterator[Entity]:
    """« Ana Roux, ancienne maire de Gap, 47 ans »: whose function ends at ``index``, behind the name and a comma."""
    for word in scene.titles_before(index + 1):
        if word.first < index - _WIDE:
            return
        phrase = described(scene, word)
        ends = {end for part in phrase.conjuncts() for end in part.ends()} if phrase is not None else set()
        if phrase is not None and index in ends and scene.tokens[phrase.first - 1].text == ",":
            yield from (holder.entity for holder in holders(scene, word, phrase, {}) if holder.rule == "apposition")
            return


def _participle(scene: Scene, index: int, years: float) -> Iterator[tuple[Entity, str]]:
    """« âgé »: whom it qualifies, else whoever is spoken of right before it and a comma."""
    clause = scene.syntax.clause(index)
    yield from ((e, "age") for head in (*clause.objects, *clause.subjects) if (e := scene.subject(head)))
    here, start = index - 1, scene.phrases.stretch(index).start
    while here > start and (scene.tokens[here].text in {",", "("} or scene.tokens[here].pos == "ADV"):
        here -= 1
    yield from _ending(scene, here, years)


def _noun(scene: Scene, index: int) -> Iterator[tuple[Entity, str]]:
    """Of whom the noun before « de 44 ans » is said, its complements skipped."""
    start = max(scene.phrases.stretch(index).start, index - _WIDE)
    here = skip_back(scene.tokens, index - 1, start, ("ADJ",))
    found = _inhabitant(scene, here) or scene.entity(here)
    if found is not None:
        yield found, "age"
        return
    for word in scene.titles_before(index):
        if word.first < start:
            return
        between = range(word.last + 1, index)
        if any(scene.tokens[i].pos in VERBS for i in between):
            continue
        if any(scene.tokens[i].text in {",", ";", "("} or _aside(scene, i) for i in between):
            return
        phrase = described(scene, word)
        for holder in holders(scene, word, phrase, {}) if phrase is not None else ():
            yield holder.entity, "age-function"
        return


def _inhabitant(scene: Scene, index: int) -> Entity | None:
    """« Ana Roux, une Belge de 30 ans »: whom the name of an inhabitant is said of."""
    if scene.demonyms.get(index) is None or index < 1 + 1 or scene.tokens[index - 1].pos != "DET":
        return None
    named = scene.ending_at(index - 1 - 2)[-1:] if scene.tokens[index - 2].text == "," and index > 2 else []
    return named[0][1] if named else scene.described.get(index)


def _aside(scene: Scene, index: int) -> bool:
    """« nommé entraîneur pour une durée de deux ans »: what follows is no complement of the title."""
    within = {scene.grammar.of, scene.grammar.to}
    return scene.tokens[index].pos == "ADP" and scene.phrases.preposition(index) not in within


def _dying(scene: Scene, index: int) -> Iterator[tuple[Entity, str]]:
    """« mort à 78 ans », « s'est éteint à l'âge de 91 ans »: whoever the verb says has died."""
    verb = scene.phrases.verb_over(index)
    yield from _dead(scene, index)
    if scene.tokens[verb].has("Reflex=Yes") or not _fatal(scene, verb):
        return
    clause = scene.syntax.clause(verb)
    yield from ((e, "age") for head in (*clause.objects, *clause.subjects) if (e := scene.subject(head)))


def _dead(scene: Scene, index: int) -> Iterator[tuple[Entity, str]]:
    """« Luc Bas, ancien maire, mort lundi à 78 ans, »: of the participle behind a comma, with its date at most."""
    here = index - 1
    while here > 0 and (scene.dates.covers(here) or scene.tokens[here].pos == "DET"):
        here -= 1
    if _fatal(scene, here) and here > 1 and scene.tokens[here - 1].text == ",":
        yield from _ending(scene, here - 1 - 1, OLDEST)


def _fatal(scene: Scene, index: int) -> bool:
    """Whether the verb at ``index``, or the form of one that is read as a noun, tells of a death."""
    words = scene.language.relations
    lemma = words.infinitives.get(scene.words[index], scene.tokens[index].lemma)
    return any(bond.relation == "deathDate" for bond in words.bonds.get(lemma, ()))


def _opening(scene: Scene, last: int) -> Iterator[tuple[Entity, str]]:
    """« À 31 ans, Élodie Marchetti »: who is named right after the comma."""
    stop = scene.phrases.stretch(last).stop
    if last + 2 >= stop or scene.tokens[last + 1].text != ",":
        return
    phrase = scene.phrases.at(last + 2)
    if phrase is None:
        return
    told = (scene.subject(phrase.head), *scene.described_to(scene.tokens[phrase.last].span.end))
    found = next((one for one in told if one is not None and one.kind is Kind.PERSON), None)
    verb = next((token for token in scene.tokens[last + 2 : stop] if token.has("VerbForm=Fin")), None)
    if found is not None and not (verb is not None and verb.has("Tense=Imp")):  # « À 12 ans, Ana Roux tenait »
        yield found, "age-opening"
