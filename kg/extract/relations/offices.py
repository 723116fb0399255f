"""Bodies told by who leads them: « la N-VA de Bart De Wever », « la présidence de Nicolas Sarkozy »."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from kg.annotate.tokens import skip_back
from kg.extract.relations.acronyms import is_initials
from kg.extract.relations.candidate import Candidate
from kg.extract.relations.whereabouts import deed, hearing
from kg.naming import slug
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kg.annotate.nominal import Atom
    from kg.extract.relations.scene import Scene
    from kg.model import Entity

# Functions of kings, then those whose adjective of country is that of what they lead (« le patron italien de Renault »
# is none), and all that lead.
STATES = frozenset({"state"})
GOVERNING = STATES | {"minister"}
LEADING = GOVERNING | {"head"}

# Tokens of the brackets that are passed over, both marks among them.
_BRACKET = 6
# « a déclaré à l' »: tokens between a verb that speaks and to whom it does.
_SPOKEN = 3
# « du maire d'Osaka, Toru Tanaka »: tokens up to the name behind a function.
_TITLED = 9
# « ministre délégué à la Santé »: tokens from the title of a minister to the portfolio.
_OFFICE = 4


def find(scene: Scene) -> Iterator[Candidate]:
    """Who leads or belongs to the body named before « de » and his name; what holders of an office lead."""
    names = {atom.first: (atom, entity) for atom, entity in scene.names}
    for atom, body in scene.names:
        if body.kind is not Kind.ORGANIZATION:
            continue
        here = _past(scene, atom.last + 1)
        here += _apart(scene, atom, here)
        if scene.phrases.preposition(here) != scene.grammar.of or _portfolio(scene, atom):
            continue
        if hearing(scene, atom.first, body) or deed(scene, atom.first):  # « les explications à l'AFP de Luc Bas »
            continue
        found = _holder(scene, names, here + 1)
        if found is not None:
            evidence = scene.text.span(atom.first, found[0].last)
            rule = "body-of" if found[0].first == here + 1 else "body-of-title"
            elsewhere = rule == "body-of-title" and _in_office(scene, range(here + 1, found[0].first))
            relation = "headOf" if _led(scene, atom) and not elsewhere else "memberOf"
            yield Candidate(found[1], relation, body, evidence, rule, atom.head)
    for (atom, body), (beside, person) in pairwise(scene.names):
        if beside.first == atom.last + 1 and body.kind is Kind.ORGANIZATION and person.kind is Kind.PERSON:
            yield from _partisan(scene, atom, body, (beside, person))
    yield from _offices(scene)


def _apart(scene: Scene, atom: Atom, here: int) -> bool:
    """« le parti islamiste Bolvig, de Luc Bas, »: whether a comma parts a party from whose it is."""
    if here + 2 >= scene.phrases.stretch(atom.first).stop or scene.words[here] != ",":
        return False
    noun = skip_back(scene.tokens, atom.first - 1, 0, ("ADJ",))
    named = scene.phrases.atom_at(here + 2)
    closed = named is not None and scene.tokens[min(named.last + 1, len(scene.tokens) - 1)].text in {",", ")", "."}
    return closed and not {scene.words[noun], scene.words[atom.first]}.isdisjoint(
        scene.language.relations.wares.factions
    )


def _portfolio(scene: Scene, atom: Atom) -> bool:
    """« le ministre du Travail de Luc Bas »: the ministry is not his, who has made somebody its minister."""
    titles = scene.language.relations.titles
    before = range(max(atom.first - _OFFICE, 0), atom.first)
    return any(titles.get(word.form) == "minister" for index in before for word in scene.title_at(index))


def _holder(scene: Scene, names: Mapping[int, tuple[Atom, Entity]], here: int) -> tuple[Atom, Entity] | None:
    """The person named at ``here`` or behind a function there: « du maire de Dax, Luc Roux », « de Bart De Wever »."""
    stop, titled = min(len(scene.tokens) - 1, here + _TITLED), False
    while here < stop:
        found = names.get(here)
        if found is not None and found[1].kind is Kind.PERSON:
            return found
        titled = titled or bool(scene.title_at(here))
        if found is not None and not (titled and found[1].kind is Kind.PLACE):
            return None
        comma = titled and scene.tokens[here].text == "," and here + 1 in names
        if found is None and not (comma or _leads_in(scene, here, titled=titled)):
            return None
        here = found[0].last + 1 if found is not None else here + 1
    return None


def _in_office(scene: Scene, between: range) -> bool:
    """« le VVD du Premier ministre Mark Rutte »: who leads something else need not lead his party."""
    words = scene.language.relations
    forms = {word.form for index in between for word in scene.title_at(index)}
    return any(form in words.mayors or words.titles.get(form) in {"state", "minister"} for form in forms)


def _partisan(scene: Scene, atom: Atom, body: Entity, beside: tuple[Atom, Entity]) -> Iterator[Candidate]:
    """« l'UMP Alain Juppé »: initials with an article before a name tell of what party somebody is."""
    before = scene.tokens[atom.first - 1] if atom.first else None
    led = before is not None and (before.pos == "DET" or scene.phrases.preposition(before.index) is not None)
    told = not scene.cues.isdisjoint(range(max(atom.first - _SPOKEN, 0), atom.first))  # « a déclaré à l'AFP Ana Roux »
    name = scene.tokens[atom.first].text
    told = told or name in scene.language.names.outlets  # « lance sur RTL Ana Roux »
    of = atom.first - 1 - (before is not None and before.pos == "DET")  # « le patron d'EDF Luc Bas », « de l'OM »
    told = told or (of > 0 and scene.tokens[of].text.lower() in scene.grammar.ofs and bool(scene.title_at(of - 1)))
    if led and not told and atom.first == atom.last and is_initials(name):
        evidence = scene.text.span(atom.first, beside[0].last)
        yield Candidate(beside[1], "memberOf", body, evidence, "party-name", atom.head)


def _led(scene: Scene, atom: Atom) -> bool:
    """« la N-VA de Bart De Wever »: initials or a noun of bodies; in « la Sauber de Roux » he only drives."""
    first, whole = scene.tokens[atom.first].text, scene.text.meant(scene.text.span(atom.first, atom.last))
    senses = scene.language.frames.senses.get(scene.lemmas[atom.first].lower(), frozenset())
    return (
        (is_initials(whole) and " " not in whole)
        or is_initials(first)
        or "org" in senses
        or first.lower() in scene.language.relations.bodies
    )


def _past(scene: Scene, index: int) -> int:
    """The token after the brackets that open at ``index``, or ``index`` itself, never past the last token."""
    last = len(scene.tokens) - 1
    if index >= last or scene.tokens[index].text != "(":
        return min(index, last)
    stop = min(index + _BRACKET, last)
    return next((i + 1 for i in range(index, stop) if scene.tokens[i].text == ")"), index)


def _leads_in(scene: Scene, index: int, *, titled: bool) -> bool:
    """Whether the token belongs to a function before a name: « du bourgmestre (sortant de Dax) Maxime Prévot »."""
    token, words = scene.tokens[index], scene.language.relations
    if titled and (token.text.lower() in words.passing or scene.phrases.preposition(index) == scene.grammar.of):
        return True
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


def levelled(scene: Scene, noun: int, levels: frozenset[str]) -> bool:
    """Whether the noun tells who leads the body behind it: « le ministre belge des Transports », no mere soldier."""
    titles = scene.language.relations.titles
    return any(titles.get(word.form) in levels for word in scene.title_at(noun))
