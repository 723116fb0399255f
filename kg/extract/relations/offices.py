"""Bodies told by who leads them: « la N-VA de Bart De Wever », « la présidence de Nicolas Sarkozy »."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from kg.extract.relations.asides import is_initials
from kg.extract.relations.candidate import Candidate
from kg.model import Kind
from kg.naming import slug

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.nominal import Atom
    from kg.extract.relations.scene import Scene
    from kg.model import Entity

_BRACKET = 6


def find(scene: Scene) -> Iterator[Candidate]:
    """Who leads or belongs to the body named before « de » and his name; what holders of an office lead."""
    names = {atom.first: (atom, entity) for atom, entity in scene.names}
    for atom, body in scene.names:
        if body.kind is not Kind.ORGANIZATION:
            continue
        here = _past(scene, atom.last + 1)
        if scene.phrases.preposition(here) != scene.grammar.of:
            continue
        here += 1
        while here + 1 < len(scene.text.tokens) and here not in names and _leads_in(scene, here):
            here += 1
        found = names.get(here)
        if found is not None and found[1].kind is Kind.PERSON:
            evidence = scene.text.span(atom.first, found[0].last)
            rule = "body-of" if here == _past(scene, atom.last + 1) + 1 else "body-of-title"
            relation = "headOf" if _led(scene, atom) else "memberOf"
            yield Candidate(found[1], relation, body, evidence, rule, atom.head)
    for (atom, body), (beside, person) in pairwise(scene.names):
        if beside.first == atom.last + 1 and body.kind is Kind.ORGANIZATION and person.kind is Kind.PERSON:
            yield from _partisan(scene, atom, body, (beside, person))
    yield from _offices(scene)


def _partisan(scene: Scene, atom: Atom, body: Entity, beside: tuple[Atom, Entity]) -> Iterator[Candidate]:
    """« l'UMP Alain Juppé »: initials with an article before a name tell of what party somebody is."""
    before = scene.token(atom.first - 1) if atom.first else None
    led = before is not None and (before.pos == "DET" or scene.phrases.preposition(before.index) is not None)
    if led and atom.first == atom.last and is_initials(scene.token(atom.first).text):
        evidence = scene.text.span(atom.first, beside[0].last)
        yield Candidate(beside[1], "memberOf", body, evidence, "party-name", atom.head)


def _led(scene: Scene, atom: Atom) -> bool:
    """« la N-VA de Bart De Wever »: initials or a noun of bodies; in « la Sauber de Roux » he only drives."""
    first = scene.token(atom.first).text
    senses = scene.language.frames.senses.get(first.lower(), frozenset())
    return is_initials(first) or "org" in senses or first.lower() in scene.language.relations.bodies


def _past(scene: Scene, index: int) -> int:
    """The token after the brackets that open at ``index``, or ``index`` itself, never past the last token."""
    last = len(scene.text.tokens) - 1
    if index >= last or scene.token(index).text != "(":
        return min(index, last)
    stop = min(index + _BRACKET, last)
    return next((i + 1 for i in range(index, stop) if scene.token(i).text == ")"), index)


def _leads_in(scene: Scene, index: int) -> bool:
    """Whether the token belongs to a function before a name: « du bourgmestre Maxime Prévot »."""
    token = scene.token(index)
    return bool(scene.title_at(index)) or token.pos in {"DET", "ADJ"}


def led(scene: Scene, person: Entity) -> Iterator[Entity]:
    """The bodies and countries of the text that ``person`` is known to lead."""
    leaders = scene.language.relations.leaders
    names = {slug(name) for name in (person.name, *person.aliases)}
    for name in sorted(names):
        for wanted in leaders.get(name, ()):
            found = scene.called.first.get(wanted)
            if found is not None and found.kind in {Kind.ORGANIZATION, Kind.PLACE}:
                yield found


def leads_another(scene: Scene, person: Entity, country: Entity) -> bool:
    """Whether ``person`` is known to lead another country than that, named in the text or not."""
    leaders = scene.language.relations.leaders
    led_by = {body for name in (person.name, *person.aliases) for body in leaders.get(slug(name), ())}
    return bool(led_by) and slug(country.name) not in led_by


def _offices(scene: Scene) -> Iterator[Candidate]:
    """« sous le mandat de », « au cours de la présidence de »: the country that the holder is known to lead."""
    offices = scene.language.relations.offices
    for token in scene.anywhere(offices.keys()):
        title, phrase = offices[token.text.lower()], scene.phrase_of(token.index)
        if phrase is None:
            continue
        for complement in phrase.complements:
            for part in complement.phrase.conjuncts() if complement.preposition == scene.grammar.of else ():
                person = scene.referent(part)
                if person is None or person.kind is not Kind.PERSON:
                    continue
                evidence = scene.text.span(phrase.first, part.last)
                if title:
                    yield Candidate(person, "jobTitle", title, evidence, "office", token.index)
                for body in led(scene, person):
                    yield Candidate(person, "headOf", body, evidence, "office-known", token.index)
