"""Who a description cannot stand for by what stands inside it: a party, the name that it completes."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from kg.annotate.tokens import skip
from kg.extract.coreference.charges import of_another_charge
from kg.extract.coreference.crossed import crossed
from kg.extract.coreference.harm import MENTIONS, SUSPECT
from kg.extract.coreference.phrases import readings_of
from kg.extract.coreference.strange import lands
from kg.lang.people import personal
from kg.naming import slug
from kg.terms import Form, Kind, Layout

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase
    from kg.model import Mention

# Tokens behind a description among which the body that it completes may stand: « le numéro un du PS ».
_BEHIND = 4
# Tokens of a title, or name and title, up to the service: « Luc Bas, chef adjoint de la police ».
_TITLE = 8
# Tokens behind a name up to a bare function: « , ex-président ».
_NEXT = 3
# Of the mentions of one figure, those among which what a phrase completes may be.
_LATEST = 3
_FAMILY, _JOB = "family", "job"
_COMPLEMENT, _APPOSED = frozenset({"nmod", "obl:mod", "obl:arg"}), "appos"
_SMALL = frozenset({"ADP", "ADV"})


def leads(trail: Trail, phrase: Phrase) -> bool:
    """Whether all that a phrase may say is that somebody is at the head of something."""
    ruling, readings = trail.people.ruling, phrase.readings
    return bool(readings) and readings[0].sort in ruling and all(reading.sort in ruling for reading in readings)


def _one_of_two(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Luc Bas a reçu Jan Vial. Le président américain … »: either of two of whom nothing says that they lead."""
    if not figure.named or not leads(trail, phrase):
        return False
    bases, sentence = {reading.base for reading in phrase.readings}, trail.text.sentence_of[phrase.head]
    if not bases.isdisjoint(figure.roles):
        return False
    near = [s for s in trail.recent(phrase.head) if s.sentence >= sentence - 1 and s.form is Form.NAMED]
    minor = bases.isdisjoint(trail.people.presiding) and trail.part(phrase.head) == "subject"
    if minor or any(s.quoted for s in near if s.figure is figure):  # « Luc Bas a reçu Jan Vial. Le ministre (a noté) »
        return False
    able = {s.figure for s in near if s.figure.kind is Kind.PERSON and s.figure.agrees(phrase.gender, phrase.number)}
    able = {one for one in able if not crossed(trail, phrase, one)}
    return len({figure, *able}) > 1 and not any(_ruled(trail, one) for one in able)


def _ruled(trail: Trail, figure: Figure) -> bool:
    """Whether a figure has been told to be at the head of something."""
    return not figure.sorts.isdisjoint(trail.people.ruling)


def _beside_another(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Ana Roux, ministre auprès du Premier ministre »: whom an apposition names behind its noun is not who has it."""
    tokens, here = trail.text.tokens, phrase.head
    while tokens[here].dep in _COMPLEMENT:
        here = tokens[here].head
    over, led = tokens[here].head, tokens[here].dep == _APPOSED or tokens[here].pos in _SMALL
    return here != phrase.head and led and any(m.head == over for m in figure.mentions)


def _of_a_party(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le premier secrétaire du PS » and one without it in brackets, where another has it: « Luc Bas (PS) »."""
    told = not figure.roles.keys().isdisjoint(reading.base for reading in phrase.readings)
    sorts = {reading.sort for reading in phrase.readings if reading.kind is Kind.PERSON}
    if not figure.named or told or not sorts <= trail.people.ruling:
        return False
    bodies = _completing(trail, phrase)
    if not bodies or not bodies.isdisjoint(_bracketed(trail, figure)):
        return False
    return any(not bodies.isdisjoint(_bracketed(trail, other)) for other in trail.named(Kind.PERSON))


def _of_itself(_: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« la fille de la victime », « le siège du groupe »: what completes a description is another than it."""
    near = figure.mentions[-_LATEST:]
    return any(m.form is Form.NOMINAL and m.span.covers(phrase.span) and m.head != phrase.head for m in near)


def _tied_to(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le concurrent d'Orial », « la filiale belge d'Orial »: what is tied to a body is another than it."""
    ties, (noun, *after) = trail.language.relations.ties, trail.text.lowered[phrase.head : phrase.head + 2]
    tied = noun in ties or " ".join((noun, *after)) in ties
    return tied and figure in _completing(trail, phrase)


def _of_a_new_body(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le leader d'Ineos », of whom no one has told yet, and another than the one named last."""
    told = not figure.roles.keys().isdisjoint(reading.base for reading in phrase.readings)
    if not figure.named or told:
        return False
    bodies = _completing(trail, phrase)
    if not bodies or any(m.head < phrase.first for body in bodies for m in body.mentions):
        return False
    near = (s.figure for s in trail.recent(phrase.head) if s.form is Form.NAMED and not s.quoted)
    return next((other for other in near if other.kind is Kind.PERSON), figure) is not figure


def _of_two_bodies(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le directeur d'Orial » and who has been called the head of another body; « l'ex-directeur » may be."""
    lowered, former = trail.text.lowered, trail.language.relations.former
    was = lowered[phrase.head].startswith(trail.people.grammar.former)
    was = was or not former.isdisjoint(lowered[phrase.first : phrase.head])
    if not figure.named or was or not leads(trail, phrase):
        return False
    words = trail.people.grammar.ofs | trail.people.definite  # « de la CGT »
    bodies = _led(trail, range(phrase.head + 1, phrase.last + _BEHIND), words)
    if not bodies:
        return False
    told = {body for head in trail.notes.called[figure] for body in _led(trail, range(head + 1, head + _BEHIND), words)}
    return bool(told) and told.isdisjoint(bodies)


def _of_another_craft(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le lanceur » and a satellite; « l'engin » and either of both."""
    bases = {reading.base for reading in phrase.readings}
    if not trail.people.machines.isdisjoint(bases) and bases.isdisjoint(figure.roles):
        near = {seen.figure for seen in trail.recent(phrase.head)}
        return sum(any(not craft.isdisjoint(one.roles) for one in near) for craft in trail.people.crafts) > 1
    own = [craft for craft in trail.people.crafts if not craft.isdisjoint(bases)]
    told = [craft for craft in trail.people.crafts if own and not craft.isdisjoint(figure.roles)]
    return bool(told) and own[0] not in told


def _grown(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le garçon », « l'adolescent » and a mayor or minister."""
    child = bool(phrase.readings) and all(r.base in trail.people.young for r in phrase.readings)
    return child and not figure.sorts.isdisjoint(trail.people.heading | {_JOB})


def _kin_alone(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le neveu de l'accusé, Luc Bas. ¶ Le marchand … »: who is told as kin of another has no new trade further on."""
    if not figure.named or figure.sorts != {_FAMILY}:
        return False
    kin = figure.roles.keys().isdisjoint(reading.base for reading in phrase.readings)
    kin = kin and any(m.form is Form.NOMINAL for m in figure.mentions)  # « elle est fille de batelier » may direct
    trade = bool(phrase.readings) and all(reading.sort == _JOB for reading in phrase.readings)
    return kin and trade and all(trail.block[m.head] != trail.block[phrase.head] for m in figure.mentions)


def _completing(trail: Trail, phrase: Phrase) -> set[Figure]:
    """The bodies behind « de » in a phrase or close behind it."""
    return _led(trail, range(phrase.head + 1, phrase.last + _BEHIND), trail.people.grammar.ofs)  # « numéro un du PS »


def _led(trail: Trail, behind: range, words: AbstractSet[str]) -> set[Figure]:
    """The bodies among these tokens that one of ``words`` leads in."""
    led = (trail.at[i] for i in behind if i in trail.at and trail.text.lowered[i - 1] in words)
    return {figure for figure in led if figure.kind is Kind.ORGANIZATION}


def _bracketed(trail: Trail, figure: Figure) -> set[Figure]:
    """What stands in brackets right behind a name of somebody."""
    tokens = trail.text.tokens
    lasts = (trail.text.within(m.span)[-1] for m in figure.mentions if m.form is Form.NAMED)
    return {trail.at[i + 2] for i in lasts if i + 2 in trail.at and tokens[i + 1].text == "("}


def _anothers(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« l'avocat de Luc Bas », « la mère de l'adolescent » and a person who has not been called a lawyer, or a mother.

    « la mère de trois enfants » may be anybody.
    """
    if not figure.named:
        return False
    near = [r.base for r in phrase.readings if r.base in trail.people.serving or r.sort == _FAMILY]
    if not near or not figure.roles.keys().isdisjoint(near):
        return False
    after, lowered = phrase.head + 1, trail.text.lowered
    if phrase.first and lowered[phrase.first - 1] == trail.people.grammar.whose:  # « Ana Roux, dont le mari … »
        return True
    if after + 1 >= len(lowered) or lowered[after] not in trail.people.grammar.ofs:
        return False
    after += 1 + (lowered[after + 1] in trail.people.titles)
    if after not in trail.starts:
        return all(r.sort == _FAMILY for r in phrase.readings) and _somebody(trail, after)
    if trail.starts[after][0].kind is not Kind.PERSON:
        return False
    surname = trail.text.meant(trail.starts[after][1].span).split()[-1]  # « la fille de Luc Bas » may be Ana Bas
    return not any(surname in trail.text.meant(m.span) for m in figure.mentions if m.form is Form.NAMED)


def _somebody(trail: Trail, index: int) -> bool:
    """Whether « de » before token ``index`` leads in one person told of before: « du jeune homme »."""
    text, people = trail.text, trail.people
    held = text.lowered[index - 1] in people.contracted
    if not held and text.lowered[index] not in people.definite:
        return False
    noun = index + (not held)
    noun += noun + 1 < len(text.tokens) and text.tokens[noun].pos == "ADJ"
    token = text.tokens[min(noun, len(text.tokens) - 1)]
    readings = readings_of(text, token.index, people)[1] if token.pos == "NOUN" and token.has("Number=Sing") else ()
    return personal(readings)


def _of_another_service(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le chef de la police » and a governor: who heads it is told as its head, or has a rank there."""
    lowered = trail.text.lowered
    former = not trail.language.relations.former.isdisjoint(lowered[phrase.first : phrase.head])
    if not figure.named or former or not leads(trail, phrase):
        return False
    behind = range(phrase.head + 1, min(phrase.head + _BEHIND, len(lowered)))
    service = next((lowered[i] for i in behind if _field(trail, lowered[i])), "")
    if not service or lowered[phrase.head + 1] not in trail.people.grammar.ofs:
        return False
    nouns = [noun for base in figure.roles for noun in trail.people.nouns.get(base, ())]
    callings = {trail.language.names.callings.get(slug(base)) for base in figure.roles}
    ruling = any(noun.sort in trail.people.heading for noun in nouns)
    elsewhere = _field(trail, service) not in callings and (ruling or bool(callings - {None}))
    return elsewhere and not _told_of(trail, phrase, figure, service)


def _told_of(trail: Trail, phrase: Phrase, figure: Figure, service: str) -> bool:
    """Whether ``service`` stands behind a title of the figure, or behind a name of one that is called so."""
    if trail.notes.ever(figure, _behind, trail, service):
        return True
    if figure.roles.keys().isdisjoint(reading.base for reading in phrase.readings):
        return False
    names = (m.head for m in figure.mentions if m.form is Form.NAMED)  # « Luc Bas, chef de la police »
    return any(_behind(trail, service, head) for head in names)


def _behind(trail: Trail, service: str, head: int) -> bool:
    return service in trail.text.lowered[head : head + _TITLE]


def _field(trail: Trail, noun: str) -> str | None:
    """The field of the trades of a service: that of « police », « pompiers », « tribunal »."""
    readings = trail.people.nouns.get(noun, ()) or trail.people.nouns.get(noun.removesuffix("s"), ())
    sorts = (trail.people.services.get(noun.sort) for noun in readings if noun.kind is Kind.ORGANIZATION)
    jobs = (trail.language.names.callings.get(slug(noun.base)) for noun in readings if noun.kind is Kind.PERSON)
    return next(filter(None, sorts), None) or next((job for job in jobs if job in trail.people.services.values()), None)


def _of_another_body(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le chef du parti » and who was called the head of the government, by that noun and no other body."""
    own = _body(trail, phrase.head) if leads(trail, phrase) else None
    if own is None:
        return False
    bases = frozenset(reading.base for reading in phrase.readings)
    told = trail.notes.ever(figure, _heads, trail, bases, None)
    return told and not trail.notes.ever(figure, _heads, trail, bases, own)


def _heads(trail: Trail, bases: frozenset[str], body: str | None, head: int) -> bool:
    """Whether a noun that somebody has been called by is one of ``bases``, of ``body`` if one is told."""
    called = any(reading.base in bases for reading in readings_of(trail.text, head, trail.people)[1])
    return called and (body is None or _body(trail, head) in {None, body})


def _body(trail: Trail, head: int) -> str | None:
    """The body without a name that a title is of: « (chef) du (parti) », « (délégué) général du (syndicat) »."""
    lowered = trail.text.lowered
    after = skip(trail.text.tokens, head + 1, len(lowered), ("ADJ",)) + 1
    if after + 1 >= len(lowered) or lowered[after - 1] not in trail.people.grammar.ofs:
        return None
    noun = after + (trail.text.tokens[after].pos == "DET")
    known = any(reading.kind is Kind.ORGANIZATION for reading in readings_of(trail.text, noun, trail.people)[1])
    return lowered[noun] if known else None


def _qualified(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le conseil municipal » and the Conseil constitutionnel: one noun, and adjectives that tell them apart.

    A council or court is called otherwise by no other adjective; « le parti souverainiste » may be « Parti québécois ».
    """
    tokens = trail.text.tokens
    inside = (t for t in tokens[phrase.head + 1 : phrase.last + 1] if t.pos == "ADJ" and t.text.islower())
    behind = {t.lemma for t in inside if t.text not in trail.demonyms}
    if not figure.named or not behind:
        return False
    official = any(reading.sort in trail.people.official for reading in phrase.readings)
    near = (m.span for m in islice(figure.mentions, MENTIONS) if m.form is Form.NAMED)
    names = [[tokens[i] for i in trail.text.within(span)] for span in near]
    alike = [name for name in names if trail.text.lowered[name[0].index] == trail.text.lowered[phrase.head]]
    alike = [name[1:] for name in alike if official or all(token.pos == "ADJ" for token in name[1:])]
    told = [{token.lemma for token in name} for name in alike]
    return bool(told) and all(words and words.isdisjoint(behind) for words in told)


def _prosecuting(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Luc Bas a démissionné. Le procureur de Dax … »: who prosecutes is told as such, or has told of the case."""
    callings, courts = trail.language.names.callings, trail.people.courts
    own = any(callings.get(slug(reading.base)) in courts for reading in phrase.readings)
    if own and SUSPECT in figure.sorts:  # « Le meurtrier de Bolvig a été jugé. L'avocat général … »
        return True
    if not figure.named or figure in trail.notes.speaking:
        return False
    return own and phrase.last > phrase.head and not any(callings.get(slug(base)) in courts for base in figure.roles)


def _former_of_two(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Luc Bas a limogé Jan Roy. L'ancien chef rebelle … »: either, of whom nothing says that they were that."""
    before = trail.text.lowered[phrase.first : phrase.head]
    if not figure.named or trail.language.relations.former.isdisjoint(before):
        return False
    if not figure.roles.keys().isdisjoint(reading.base for reading in phrase.readings):
        return False
    sentence = trail.text.sentence_of[phrase.head]
    near = [s for s in trail.recent(phrase.head) if s.sentence == sentence - 1 and s.form is Form.NAMED]
    able = {s.figure for s in near if s.figure.kind is Kind.PERSON and s.figure.agrees(phrase.gender, phrase.number)}
    return len(able) > 1 and figure in able


def _unionist(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le syndicaliste » and a mayor, where somebody has been told to be of a union: « Luc Bas, délégué CGT »."""
    callings = trail.language.names.callings
    own = figure.named and any(callings.get(slug(r.base)) in trail.people.labour for r in phrase.readings)
    if not own or _of_a_union(trail, figure):
        return False
    return any(_of_a_union(trail, other) for other in trail.named(Kind.PERSON))


def _of_a_union(trail: Trail, figure: Figure) -> bool:
    """Whether a union stands behind a name of somebody."""
    lasts = (trail.text.within(m.span)[-1] for m in islice(figure.mentions, MENTIONS) if m.form is Form.NAMED)
    near = (trail.at[i] for last in lasts for i in range(last + 1, last + 1 + _TITLE) if i in trail.at)
    nouns = (noun for body in near for name in body.bynames for noun in trail.people.nouns[name])
    return any(noun.sort in trail.people.labour for noun in nouns)


def _reigning(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le maire de Bolvig » and the president of a country, whose name is known."""
    if not {r.base for r in phrase.readings} <= trail.people.local:
        return False
    if phrase.last > phrase.head and trail.text.lowered[phrase.head].startswith(trail.people.grammar.former):
        return False  # « l'ex-maire de Bolvig »
    near = islice(figure.mentions, MENTIONS)
    names = (slug(trail.text.meant(m.span)) for m in near if m.form is Form.NAMED)
    return any(name in trail.language.relations.leaders for name in names)


def of_another_land(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« le président français » and the king of Morocco, whose name is known."""
    own = (
        {slug(trail.text.meant(m.span)) for m in figure.mentions if m.form is Form.NAMED}
        if leads(trail, phrase)
        else ()
    )
    led = {body for name in own for body in trail.language.relations.leaders.get(name, ())}
    told = {slug(trail.demonyms[trail.text.lowered[i]].place) for i in lands(trail, phrase)} if led else set[str]()
    return bool(told) and told.isdisjoint(led)


def _no_more(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« l'actuel président » and « Luc Bas, ex-président »."""
    if trail.people.grammar.current.isdisjoint(trail.text.lowered[phrase.first : phrase.head]):
        return False
    bases = {reading.base for reading in phrase.readings}
    lasts = (trail.text.within(m.span)[-1] for m in islice(figure.mentions, MENTIONS) if m.form is Form.NAMED)
    told = (i for last in lasts for i in range(last + 1, min(last + _NEXT, len(trail.text.tokens))))
    former = (i for i in told if trail.text.lowered[i].startswith(trail.people.grammar.former))
    return any(not bases.isdisjoint(r.base for r in readings_of(trail.text, i, trail.people)[1]) for i in former)


def signed(trail: Trail, mention: Mention) -> bool:
    """Whether a mention stands in a line that says who has written or photographed: that is nobody of the story."""
    blocks, number = trail.text.blocks, trail.block[mention.head]
    return number < len(blocks) and blocks[number].layout is Layout.CREDIT and blocks[number].span.covers(mention.span)


ANYTHING = (_beside_another, _of_itself, _of_another_craft, of_another_charge)
BODIES = (_qualified, _tied_to)
PEOPLE = (
    _one_of_two,
    _of_a_party,
    _of_a_new_body,
    _of_two_bodies,
    _grown,
    _kin_alone,
    _anothers,
    _of_another_service,
    _of_another_body,
    _prosecuting,
    _reigning,
    _former_of_two,
    _unionist,
    of_another_land,
    _no_more,
)
