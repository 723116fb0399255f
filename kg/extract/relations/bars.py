"""What nearness alone does not tell, however likely it seems: « Candidat à la mairie de Gray » is not of it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from kg.annotate.tokens import credited, under
from kg.annotate.universal import SUBJECTS
from kg.extract.relations.bystanders import recalled
from kg.extract.relations.dates import aside, meant
from kg.extract.relations.places import posted
from kg.extract.relations.rules import Trait, ruled
from kg.extract.relations.whose import governed
from kg.extract.relations.wording import personal
from kg.lang import LANGUAGES
from kg.lang.media import medium
from kg.lang.names import plain
from kg.model import Entity, Span, Time
from kg.terms import Form, Kind, Layout

if TYPE_CHECKING:
    from kg.annotate.nominal import Atom
    from kg.extract.relations.candidate import Candidate
    from kg.extract.relations.scene import Scene

_BELONGING = frozenset({"affiliation", "headOf", "memberOf"})
_ORIGINS = frozenset({"countryOfOrigin", "nationality"})
# The rules that read nothing but nearness.
_PAIRED = ruled(Trait.PAIRED)
# « aux côtés d'», in characters.
_WIDE = 16
_DATES = frozenset({"startDate", "endDate"})
_PART = frozenset({"participant", "organizer"})
_DEPARTMENT = "d"  # how the codes of departments begin
_UNDERGOING = frozenset({"iobj", "obj", "obl:arg"})
_CONTESTS = frozenset({"Competition", "Election"})
# Classes of events that many have a part in, of whom the text names few.
_MANY = frozenset({"Election", "Protest"})
_SMALL = frozenset({"ADP", "CCONJ", "DET"})
_HARM = frozenset({"Accident", "Attack", "Death"})
# Classes of events whose people are news of another kind than who takes part in a contest or conference.
_CASES = frozenset({"Accusation", "Arrest", "Attack"})
_APART = "pair-apart"


def mentioned(scene: Scene, entity: Entity, evidence: Span) -> list[int]:
    """The head nouns of what calls the entity inside ``evidence``."""
    inside = [index for index in scene.text.within(evidence) if scene.reading.entity_at(index) == entity]
    return inside or [one.head for one in entity.mentions if evidence.covers(scene.tokens[one.head].span)]


def _sought(scene: Scene, candidate: Candidate) -> bool:
    """« Candidat à la mairie de Gray »: what somebody runs for is not his."""
    if candidate.relation not in _BELONGING or not isinstance(candidate.object, Entity):
        return False
    runners, tokens = scene.language.relations.runners, scene.tokens
    heads = mentioned(scene, candidate.object, candidate.evidence)
    return any(scene.text.lemmas[tokens[head].head] in runners for head in heads)


def _brought(scene: Scene, candidate: Candidate) -> bool:
    """« remis à la justice », « recherché par la police »: whom the law has to do with does not work for it."""
    body = candidate.object
    if candidate.relation not in _BELONGING or not isinstance(body, Entity):
        return False
    return body.name.split(" ", 1)[0].lower() in scene.language.relations.courts


def _harmless(scene: Scene, candidate: Candidate) -> bool:
    """Who is only told of near an attack or accident has no part in it."""
    if candidate.relation not in _PART:
        return False
    noun = candidate.subject.name.split(" ", 1)[0].lower()
    return any(frame.kind in _HARM for frame in scene.language.frames.nouns.get(noun, ()))


def _elsewhere(scene: Scene, candidate: Candidate) -> bool:
    """« Ana Roy a été interpellée », « un motard s'est tué »: of whom no more is told is at no race told of apart."""
    if candidate.relation not in _PART or candidate.rule != _APART:
        return False
    body = candidate.object
    told = [e.kind for e in scene.reading.events if any(filler == body for _, filler in e.roles)]
    named = isinstance(body, Entity) and any(mention.form is Form.NAMED for mention in body.mentions)
    return bool(told) and (_CASES if named else _CASES | _HARM).issuperset(told)


def _recalled(scene: Scene, candidate: Candidate) -> bool:
    """« Kate Roux, fille de Jane Bas »: who is only named for another is at no festival told of apart.

    Nor does whoever is told of besides run in a poll or go on strike.
    """
    if candidate.relation not in _PART or candidate.rule != _APART or not isinstance(candidate.object, Entity):
        return False
    noun, frames = candidate.subject.name.split(" ", 1)[0].lower(), scene.language.frames.nouns
    many = noun in scene.language.relations.sites.votes or any(f.kind in _MANY for f in frames.get(noun, ()))
    return many or recalled(scene, candidate.object)


def _meant(scene: Scene, candidate: Candidate) -> bool:
    """Whether the date is that of what is done for or against the happening."""
    heads = mentioned(scene, candidate.subject, candidate.evidence) if candidate.relation in _DATES else ()
    return any(meant(scene, head) for head in heads)


def _beside(scene: Scene, candidate: Candidate) -> bool:
    """« Luc Bas, trois fois primé au festival, est mort lundi »: the day is that of the verb, not of what is beside."""
    if candidate.relation not in _DATES or not isinstance(candidate.object, Time):
        return False
    first = scene.text.within(candidate.object.span)[0]
    heads = mentioned(scene, candidate.subject, candidate.evidence)
    return bool(heads) and all(aside(scene, first, head) for head in heads)


def _provincial(scene: Scene, candidate: Candidate) -> bool:
    """« le groupe vendéen Bolvig »: a department is no country."""
    if candidate.relation not in _ORIGINS or not isinstance(candidate.object, Entity):
        return False
    places = scene.language.names.places.get(plain(candidate.object.name), ())
    return any(place.code.startswith(_DEPARTMENT) for place in places)


def _posted(scene: Scene, candidate: Candidate) -> bool:
    """« la tête de liste du PS à Gray », « le maire (PS) de Gray »: the place is that of who stands for the body."""
    if candidate.relation != "locatedIn" or candidate.subject.kind is not Kind.ORGANIZATION:
        return False
    within = [atom for atom, one in scene.names if one == candidate.subject]
    within = [atom for atom in within if candidate.evidence.covers(scene.tokens[atom.head].span)]
    return any(posted(scene, atom) or _bracketed(scene, atom) for atom in within)


def _bracketed(scene: Scene, atom: Atom) -> bool:
    """Whether a body stands alone in brackets behind a function."""
    after = scene.words[atom.last + 1 : atom.last + 2]
    return after == (")",) and scene.words[atom.first - 1] == "(" and bool(scene.title_at(atom.first - 2))


def _unopposed(scene: Scene, candidate: Candidate) -> bool:
    """« Luc Bas a rencontré Jan Vial »: nobody competes where the text tells of no contest."""
    if candidate.relation != "competitor" or candidate.subject.kind is not Kind.PERSON:
        return False
    told = _contested(scene.language.code)
    return told.isdisjoint(scene.vocabulary) and told.isdisjoint(scene.words)


@cache
def _contested(code: str) -> frozenset[str]:
    """The words that tell of a match or an election, and of nothing else."""
    frames = LANGUAGES[code].frames
    told = (frame for index in (frames.verbs, frames.nouns) for rows in index.values() for frame in rows)
    contests = {f.lemma for f in told if f.kind in _CONTESTS and not f.tests and not f.doubtful}
    words = LANGUAGES[code].relations
    rivals = {noun for noun, rows in words.ties.items() if any(tie.relation == "competitor" for tie in rows)}
    return frozenset(contests | rivals | LANGUAGES[code].goods.rivalry)


def _met(scene: Scene, candidate: Candidate) -> bool:
    """« Ana Roux a rencontré le patronat mercredi à Gray »: where and when it was met, it has no seat and no start."""
    body, verbal = candidate.subject, candidate.rule == "pair-verb"
    if not verbal or body.kind is not Kind.ORGANIZATION or candidate.relation not in _DATES | {"locatedIn"}:
        return False
    heads = mentioned(scene, body, candidate.evidence)
    return any(scene.tokens[head].dep in _UNDERGOING for head in heads)


def _remembered(scene: Scene, candidate: Candidate) -> bool:
    """« À Gap, il a évoqué lundi le drame de Furiani »: what somebody speaks of was wherever and whenever it was."""
    if candidate.relation not in _DATES | {"locatedIn"} or candidate.rule != "pair-verb":
        return False
    verb = scene.lemmas[scene.phrases.verb_over(candidate.anchor)]
    heads = mentioned(scene, candidate.subject, candidate.evidence)
    spoken = verb in scene.language.relations.sites.recalling
    return spoken and not any(scene.tokens[head].dep in SUBJECTS for head in heads)


def _led(scene: Scene, candidate: Candidate) -> bool:
    """« Le directeur de Danel est à Lyon »: where whoever leads or serves a body is, it need not be."""
    body, place = candidate.subject, candidate.object
    if candidate.relation != "locatedIn" or body.kind is not Kind.ORGANIZATION or not isinstance(place, Entity):
        return False
    people, heads = scene.language.people.nouns, mentioned(scene, body, candidate.evidence)
    for head in heads:
        noun = scene.tokens[scene.tokens[head].head]
        person = any(one.kind is Kind.PERSON for one in people.get(scene.text.lemmas[noun.index], ()))
        if scene.tokens[head].dep != "nmod" or noun.dep not in SUBJECTS or not person:
            return False
        if any(under(scene.text, there, noun.index) for there in mentioned(scene, place, candidate.evidence)):
            return False
    return bool(heads)


def _rendered(scene: Scene, candidate: Candidate) -> bool:
    """« Ana Roux, l'héroïne de « Marées » », « la traductrice de »: who plays or translates it has not made it."""
    if candidate.relation != "author":
        return False
    words = {scene.words[index] for index in scene.text.within(candidate.evidence)}
    if isinstance(candidate.object, Entity) and candidate.rule in _PAIRED:
        firsts = [scene.text.within(m.span)[0] for m in candidate.object.mentions if m.form is Form.NAMED]
        words |= {scene.words[first - 1] for first in firsts if first}
        if any(_opposite(scene, first) for first in firsts if first in scene.text.within(candidate.evidence)):
            return True
    return not scene.language.relations.wares.rendering.isdisjoint(words.union(_listing(scene, candidate.evidence)))


def _opposite(scene: Scene, first: int) -> bool:
    """« joue dans « Marées » aux côtés d'Ana Roux »: whether whoever is named at ``first`` plays in a work too."""
    start = scene.tokens[first].span.start
    before = scene.text.normal[max(start - _WIDE, 0) : start].rstrip().casefold()
    return before.endswith(scene.language.goods.opposite)


def _listing(scene: Scene, evidence: Span) -> list[str]:
    """What the line says before its colon, and the heading of a list whose item it is: « Meilleure actrice : »."""
    number, block = next((n, one) for n, one in enumerate(scene.text.blocks) if one.span.end >= evidence.end)
    inside = list(scene.text.within(block.span))
    colon = next((i for i in inside if scene.tokens[i].text == ":"), inside[0])
    told = [scene.words[i] for i in inside if i < colon]
    if block.layout is Layout.ITEM:
        above = next((one for one in scene.text.blocks[number - 1 :: -1] if one.layout is not Layout.ITEM), block)
        told += [scene.words[i] for i in scene.text.within(above.span)]
    return told


def _board(scene: Scene, candidate: Candidate) -> bool:
    """« Le conseil d'administration de Tel a révoqué son PDG »: who leads the firm is only near its board."""
    board = candidate.object if candidate.relation == "headOf" else None
    return isinstance(board, Entity) and governed(scene, board) is not None


def _celled(scene: Scene, candidate: Candidate) -> bool:
    """« 1 [tab] Luc Bas [tab] Italie [tab] Orial »: the cells of a row tell of who is named first."""
    return "\t" in scene.text.normal[candidate.evidence.start : candidate.evidence.end]


def _nested(scene: Scene, candidate: Candidate) -> bool:
    """« une chercheuse du CNRS et de l'université de Gray »: a town in another's name is no place of this one."""
    place = candidate.object
    if candidate.relation != "locatedIn" or candidate.rule not in _PAIRED or not isinstance(place, Entity):
        return False
    heads = mentioned(scene, place, candidate.evidence)
    others = [span for one in scene.reading.entities if one not in {candidate.subject, place} for span in _spans(one)]
    own = [span for span in _spans(candidate.subject) if any(_holds(scene, span, head) for head in heads)]
    return bool(heads) and not own and all(any(_holds(scene, span, head) for span in others) for head in heads)


def _spans(entity: Entity) -> list[Span]:
    return [one.span for one in entity.mentions]


def _holds(scene: Scene, span: Span, head: int) -> bool:
    """Whether ``span`` holds the word at ``head``, and more before it."""
    word = scene.tokens[head].span
    return span.start < word.start and word.end <= span.end


def _listed(scene: Scene, candidate: Candidate) -> bool:
    """« le Var et les Alpes-Maritimes », « le CNRS et l'université de Gray »: neither of two joined is in the other."""
    place = candidate.object
    if candidate.relation != "locatedIn" or not isinstance(place, Entity):
        return False
    ones, others = _spans(candidate.subject), _spans(place)
    pairs = [(one, other) for one in ones for other in others if one.end <= other.start or other.end <= one.start]
    near = [pair for pair in pairs if all(candidate.evidence.covers(span) for span in pair)]
    return bool(near) and all(_and(scene, *sorted(pair)) for pair in near)


def _and(scene: Scene, first: Span, last: Span) -> bool:
    """Whether « et » joins two names, nothing but small words and kinds of place beside it: « et de la région »."""
    between = [scene.tokens[i] for i in scene.text.within(Span(first.end, last.start))]
    joined = [token for token in between if token.pos == "CCONJ"]
    kinds = scene.language.frames.lands
    return len(joined) == 1 and all(t.pos in _SMALL or t.lemma in kinds for t in between)


def _quartered(scene: Scene, candidate: Candidate) -> bool:
    """« Dax, dans le nord-est de la Lorande »: a part of a land is in that land, and in no town named beside it."""
    part, place = candidate.subject, candidate.object
    if candidate.relation != "locatedIn" or part.kind is not Kind.PLACE or not isinstance(place, Entity):
        return False
    opens = part.name.split(" ", 1)[0].lower() in scene.language.relations.sites.quarters and " " in part.name
    return opens and place.name not in part.name


def _credited(scene: Scene, candidate: Candidate) -> bool:
    """« Par Ana Roux », in a line of its own: who wrote it has no part in what is told."""
    person = candidate.object
    if candidate.relation not in _PART or not isinstance(person, Entity) or person.kind is not Kind.PERSON:
        return False
    signed = credited(scene.reading.text)
    return bool(signed) and all(mention.head in signed for mention in person.mentions)


def _relating(scene: Scene, candidate: Candidate) -> bool:
    """« Bolvig cède son pôle à Danel, écrit Le Soir »: who only tells of it neither competes nor takes part in it."""
    teller = candidate.object
    if candidate.relation not in _PART | {"competitor"} or not candidate.spots or not isinstance(teller, Entity):
        return False
    ends = dict(zip((candidate.subject, teller), candidate.spots, strict=True))
    for one, other in ((candidate.subject, teller), (teller, candidate.subject)):
        told = [claim.content for claim in scene.reading.claims if claim.speaker == one]
        if any(content.covers(ends[other]) and not content.covers(ends[one]) for content in told):
            return candidate.relation == "competitor" or medium(one.name, scene.language.names)
    return False


def _travelling(scene: Scene, candidate: Candidate) -> bool:
    """« La ministre de l'Emploi, Ana Roux, est à Rome »: where somebody of a body is, it is not for that."""
    body, place = candidate.subject, candidate.object
    if candidate.relation != "locatedIn" or body.kind is not Kind.ORGANIZATION or not isinstance(place, Entity):
        return False
    inside = range(len(scene.tokens))[slice(*_ends(scene, candidate.evidence))]
    heads = [index for index in inside if scene.reading.entity_at(index) == body]
    places = [index for index in inside if scene.reading.entity_at(index) == place]
    if not heads or not places or not heads[-1] < places[0]:
        return False
    over = scene.tokens[heads[0]]
    led = over.dep == "nmod" and over.head < over.index and personal(scene, over.head)
    return led and any(scene.tokens[index].has("VerbForm=Fin") for index in range(heads[-1], places[0]))


def _ends(scene: Scene, span: Span) -> tuple[int, int]:
    inside = scene.text.within(span)
    return (inside[0], inside[-1] + 1) if inside else (0, 0)


_BARS = (
    *(_credited, _relating, _travelling),
    *(_celled, _board, _sought, _meant, _beside, _brought, _harmless, _provincial, _posted),
    *(_unopposed, _met, _led, _rendered, _remembered),
    *(_nested, _listed, _quartered, _elsewhere, _recalled),
)


def near_only(scene: Scene, candidate: Candidate) -> bool:
    """Whether nothing but nearness tells ``candidate``, where that tells nothing."""
    return any(bar(scene, candidate) for bar in _BARS)
