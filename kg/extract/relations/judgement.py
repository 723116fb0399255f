"""Candidates -> statements: checked, given status, source and confidence, each relation written once."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from kg.annotate.dated import coming, past
from kg.annotate.hearsay import heavier
from kg.annotate.tokens import climb, under
from kg.annotate.universal import VERBS
from kg.extract.relations.bars import mentioned
from kg.extract.relations.confidence import confidence
from kg.extract.relations.dates import meant
from kg.extract.relations.domain import ONE, SYMMETRIC
from kg.extract.relations.rules import Trait, ruled
from kg.extract.relations.sound import sound
from kg.model import Entity, Statement, Time
from kg.terms import Kind, Layout, Manner, Status

if TYPE_CHECKING:
    from kg.extract.relations.candidate import Candidate
    from kg.extract.relations.scene import Scene
    from kg.model import Claim, Filler

_THINGS = frozenset({Kind.EVENT, Kind.WORK, Kind.LAW})
_SITUATING = frozenset({"locatedIn", "startDate", "endDate"})
_HAPPENING = frozenset({"participant", "organizer", "locatedIn", "startDate", "endDate"})
# What is settled of a thing before it comes: of 41 themes and organisers of events to come, 2 are annotated as planned,
# and of four who are to meet in a match none.
_SETTLED = frozenset({"about", "organizer"})
_DRAWN = frozenset({"contest", "contest-beaten"})
_DOUBTED = frozenset({Status.CONDITIONAL, Status.DENIED})
_PART = frozenset({"participant", "organizer"})
# How a name hangs from the noun that tells its making, and how deep: « la création d'une école nommée Arpège ».
_HUNG = frozenset({"nmod", "acl", "appos", "xcomp", "obl:arg", "obj", "flat:name"})
_DEEP = 5
_PLAIN = frozenset({Status.ASSERTED, Status.PLANNED})
# The sentences of the lead, behind that of the title.
_LEAD = 6
# With these a title asks, quotes or gives its words to somebody.
_ANOTHERS = frozenset({"?", "«", "»", '"', ":"})
# Tokens before the evidence: « a (entendu) l'ex-ministre Luc Bas sur le meurtre ».
_HEARD = 3
# Relations that an event or work without a name must have to be kept.
SAID = 2
# What alone may be said of a thing, and how surely: « le scrutin du 4 septembre », « un sondage Orial ».
_SURELY = frozenset({"genre-date", "paper", "thing-date", "treated", "verb-time"})
_ALONE = 0.45
# And this from that on: « une marche organisée par le syndicat » (six of seven such organisers are annotated), while
# « une convention signée par le syndicat » tells of no author.
_HELD = MappingProxyType({("organizer", "verb-obj"): 0.3, ("author", "verb-obj"): 0.5})
# The rule that reads what a noun says that it treats of, whatever becomes of it.
_THEME = "treated"
# The rules of each trait.
_TITLED, _DESCRIBED, _NAMED = ruled(Trait.TITLED), ruled(Trait.DESCRIBED), ruled(Trait.NAMED)
_SPELLED, _TOLD, _CLAUSE = ruled(Trait.SPELLED), ruled(Trait.TOLD), ruled(Trait.CLAUSE)
_FIXED, _AHEAD = _NAMED | _DRAWN, _HAPPENING - _SETTLED
_POSED, _NOUN, _AS = ruled(Trait.POSED), ruled(Trait.NOUN), ruled(Trait.AS)
_PAIRED, _NEAR = ruled(Trait.PAIRED), ruled(Trait.NEAR)


def statements(scene: Scene, candidates: list[Candidate]) -> tuple[tuple[Statement, ...], tuple[Entity, ...]]:
    """The statements that ``candidates`` amount to, and all entities, those made for them after the reading's."""
    groups: dict[tuple[Entity, str, Filler], list[Candidate]] = defaultdict(list)
    spelled: dict[tuple[Entity, str, str], str] = {}
    for candidate in candidates:
        if candidate.relation.startswith("open/") or sound(scene, candidate):
            groups[_key(groups, spelled, candidate)].append(candidate)
    told = _begun(_single([_statement(scene, key, group) for key, group in groups.items()]))
    told = _led(scene, told) if any(s.rule in _PAIRED for s in told) else told
    found = _to_come(scene, _sustained(scene, told))
    return found, _entities(scene, found)


def _single(found: list[Statement]) -> list[Statement]:
    """Of relations that have one object only, the surest, then the most precise, then the first."""
    best: dict[tuple[Entity, str], Statement] = {}
    for statement in found:
        key = statement.subject, statement.predicate
        if statement.predicate in ONE and (key not in best or _worth(statement) > _worth(best[key])):
            best[key] = statement
    return [s for s in found if s.predicate not in ONE or best[s.subject, s.predicate] is s]


def _led(scene: Scene, found: list[Statement]) -> list[Statement]:
    """Without who leads what only nearness tells, where a title says so of another: « la patronne de X Y et Z »."""
    titled = [s for s in found if s.predicate == "headOf" and s.rule in _TITLED]
    number = scene.text.sentence_of
    heads = {
        (number[scene.text.within(e)[0]], one) for s in titled for e in s.evidence for one in (s.subject, s.object)
    }

    def known(statement: Statement) -> bool:
        places = [number[scene.text.within(e)[0]] for e in statement.evidence]
        return any((place, one) in heads for place in places for one in (statement.subject, statement.object))

    return [s for s in found if s.predicate != "headOf" or s.rule not in _PAIRED or not known(s)]


def _begun(found: list[Statement]) -> list[Statement]:
    """Without the beginnings that only nearness tells on a day of an end: « s'achève dimanche »."""
    ends = {(s.subject, s.object) for s in found if s.predicate == "endDate" and s.rule == "verb-time"}
    return [s for s in found if s.predicate != "startDate" or (s.subject, s.object) not in ends or s.rule not in _NEAR]


def _worth(statement: Statement) -> tuple[float, int]:
    precise = len(statement.object.edtf) if isinstance(statement.object, Time) else 0
    return statement.confidence, precise


def _sustained(scene: Scene, found: list[Statement]) -> tuple[Statement, ...]:
    """Without the events, works and laws made here of which only one thing is said: hardly identified, mostly noise."""
    count: Counter[Entity] = Counter()
    for statement in found:
        for entity in (statement.subject, statement.object):
            if isinstance(entity, Entity) and entity.kind in _THINGS:
                count[entity] += 1

    def stands(entity: Filler) -> bool:
        if not isinstance(entity, Entity) or entity.kind not in _THINGS or entity in scene.known:
            return True
        return count[entity] >= SAID or entity in surely

    surely = {s.subject for s in found if s.rule in _SURELY and s.confidence >= _ALONE}
    surely |= {s.subject for s in found if s.confidence >= _HELD.get((s.predicate, s.rule), 1)}
    return tuple(s for s in found if stands(s.subject) and stands(s.object))


def _to_come(scene: Scene, found: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """With who takes part in an event of a day to come, where and when, as planned; who holds it is settled.

    What a noun phrase takes for granted of it is so: « les Championnats du monde à Valkenburg ».
    """
    ahead = {
        s.subject
        for s in found
        if s.predicate == "startDate" and isinstance(s.object, Time) and coming(s.object, scene.today)
    }
    return tuple(
        replace(s, status=Status.PLANNED)
        if s.subject in ahead and s.predicate in _AHEAD and s.status is Status.ASSERTED and s.rule not in _FIXED
        else s
        for s in found
    )


def _key(
    groups: dict[tuple[Entity, str, Filler], list[Candidate]],
    spelled: dict[tuple[Entity, str, str], str],
    candidate: Candidate,
) -> tuple[Entity, str, Filler]:
    """What the candidate says: symmetric relations one way, text as it was first spelled."""
    subject, relation, filler = candidate.subject, candidate.relation, candidate.object
    if isinstance(filler, Entity) and relation in SYMMETRIC and (filler, relation, subject) in groups:
        return filler, relation, subject
    if isinstance(filler, str):
        filler = spelled.setdefault((subject, relation, filler.casefold()), filler)
    return subject, relation, filler


def _statement(scene: Scene, key: tuple[Entity, str, Filler], group: list[Candidate]) -> Statement:
    """One statement for the candidates that say the same; a plain assertion outweighs plans and words of others."""
    judged = sorted(
        ((_claim(scene, c), _status(scene, c), n) for n, c in enumerate(group)),
        key=lambda row: (row[0] is not None, row[1] is not Status.ASSERTED, row[2]),
    )
    claim, state, best = judged[0]
    subject, relation, filler = key
    return Statement(
        subject,
        relation,
        filler,
        state,
        claim,
        _sure(group),
        tuple(dict.fromkeys(candidate.evidence for candidate in group)),
        group[best].rule,
        ended=_ended(group),
    )


def _ended(group: list[Candidate]) -> bool:
    """Whether it is over: « le ministre » of who was introduced as the former one tells nothing else."""
    plain = [candidate.former for candidate in group if candidate.rule not in _DESCRIBED]
    return all(plain or [candidate.former for candidate in group])


def _sure(group: list[Candidate]) -> float:
    """The ranker's likelihood, else that of the rules."""
    scores = [candidate.score for candidate in group if candidate.score is not None]
    return round(max(scores), 2) if scores else confidence([candidate.rule for candidate in group])


def _status(scene: Scene, candidate: Candidate) -> Status:
    """What stands in a noun phrase is taken as so, whatever is said of it: « il ira à Nice (Alpes-Maritimes) ».

    Not so what is told in the plot of a film.
    """
    if candidate.mood is Status.ASSERTED:
        return Status.ASSERTED
    told = _as_said(scene, candidate)
    if candidate.relation in _SITUATING:
        return told
    last = scene.text.within(candidate.evidence)[-1]
    return heavier(told, scene.moods.hearsay.unreal((candidate.anchor, last)))


def _as_said(scene: Scene, candidate: Candidate) -> Status:
    """Where a town lies is nobody's plan, and a date before the publication none either."""
    towns = (candidate.subject, candidate.object)
    lying = candidate.relation == "locatedIn" and candidate.score is not None
    if lying and all(isinstance(e, Entity) and e.kind is Kind.PLACE and e.classes for e in towns):
        return Status.ASSERTED
    lying = lying and all(isinstance(e, Entity) and e.kind is Kind.PLACE for e in towns)
    if candidate.rule in _TOLD:
        told = _told(scene, candidate)
    elif candidate.relation in _HAPPENING and candidate.rule == "pair-noun" and _unnamed(candidate.subject):
        told = scene.moods.heaviest([candidate.anchor, *mentioned(scene, candidate.subject, candidate.evidence)])
    else:
        told = _becoming(scene, candidate) or _awaited(scene, candidate.anchor)
    if told is Status.ASSERTED:
        told = candidate.mood or _alleged(scene, candidate) or _unmade(scene, candidate)
    if told is Status.ASSERTED and candidate.rule in _TOLD and scene.unsaid.touches(candidate.evidence):
        return Status.POSSIBLE  # what is quoted of nobody who is named
    if told in {Status.PLANNED, Status.POSSIBLE} and _over(scene, candidate):
        return Status.ASSERTED
    if told is Status.PLANNED and (candidate.relation in _SETTLED or candidate.rule in _DRAWN):
        return Status.ASSERTED
    nominal = (lying and candidate.rule not in _TOLD) or candidate.rule == _THEME
    if told is Status.DENIED and nominal:
        return Status.ASSERTED  # « Des vols ont été annulés à l'aéroport de Dax », « le débat sur la Grèce est bloqué »
    to_come = isinstance(candidate.object, Time) and coming(candidate.object, scene.today)
    return Status.PLANNED if to_come and told is Status.ASSERTED else told


def _told(scene: Scene, candidate: Candidate) -> Status:
    """As the verb has it; of « comme », also as the noun over it has: « sa nomination comme préfet a été annulée »."""
    own = scene.moods.status(candidate.anchor)
    if own is not Status.ASSERTED:
        word = _named_as(scene, candidate) or _told_aside(scene, candidate)
        return own if word is None else scene.moods.status(word)
    if scene.words[candidate.anchor] in scene.language.relations.awaited:
        return Status.PLANNED
    if candidate.rule in _POSED:
        return _awaited(scene, candidate.anchor)
    if candidate.rule not in _AS:
        return own
    inside = scene.text.within(candidate.evidence)
    above = {scene.tokens[index].head for index in inside if scene.tokens[index].dep == "nmod"}
    return scene.moods.heaviest([candidate.anchor, *(i for i in above if scene.tokens[i].pos == "NOUN")])


def _named_as(scene: Scene, candidate: Candidate) -> int | None:
    """« Le club n'a plus gagné depuis (l'arrivée) de Luc Bas comme entraîneur »: the noun that tells it, if any."""
    if candidate.rule not in _AS or candidate.anchor in scene.text.within(candidate.evidence):
        return None
    first = scene.tokens[scene.text.within(candidate.evidence)[0]]
    noun = scene.tokens[first.head]
    return noun.index if first.dep == "nmod" and noun.pos == "NOUN" and noun.index < first.index else None


def _told_aside(scene: Scene, candidate: Candidate) -> int | None:
    """« L'incendie, (déclaré) lundi, n'a pas fait de victime »: the participle between commas that tells it, if any."""
    inside = scene.text.within(candidate.evidence)
    if candidate.relation not in _SITUATING or candidate.anchor <= inside[-1]:
        return None
    participle = next((i for i in reversed(inside) if scene.tokens[i].has("VerbForm=Part")), None)
    if participle is None or not any(scene.tokens[i].text == "," for i in range(inside[0], participle)):
        return None
    closed = any(token.text == "," for token in scene.tokens[inside[-1] : candidate.anchor])
    return participle if closed and not under(scene.text, candidate.anchor, participle) else None


def _unnamed(entity: Entity) -> bool:
    """Whether a happening is known by a noun phrase only: « la cérémonie à la nécropole »."""
    return entity.kind is Kind.EVENT and entity.name[:1].islower()


def _over(scene: Scene, candidate: Candidate) -> bool:
    """Whether a date before the day of publication makes it past: « le décret du 22 mai », « elle mourra en 1680 »."""
    day: Filler | None = candidate.object
    if not isinstance(day, Time):  # « il en deviendra secrétaire général en 1983 »
        day = next(iter(scene.dates.of(candidate.anchor)), None) if scene.moods.ahead(candidate.anchor) else None
    if not isinstance(day, Time) or candidate.relation == "endDate" or not past(day, scene.today):
        return False
    return candidate.rule in _NOUN or scene.moods.ahead(candidate.anchor)


def _alleged(scene: Scene, candidate: Candidate) -> Status | None:
    """Of whoever has a part in a happening, the status that it has: « mis en examen pour un braquage ».

    What its own name tells is so, whatever came of it: « l'échec des Jeux de Dax ».
    """
    if candidate.relation not in _HAPPENING or candidate.subject.kind is not Kind.EVENT or candidate.rule in _NAMED:
        return None
    heads = mentioned(scene, candidate.subject, candidate.evidence)
    own = scene.moods.heaviest(heads) if heads else Status.ASSERTED
    if own is Status.DENIED or candidate.relation not in _PART:  # « le colloque prévu le 3 est annulé »
        return own if own is Status.DENIED else None
    inside = scene.text.within(candidate.evidence)
    first = max(inside[0] - _HEARD, scene.text.sentence(inside[0]).start) if inside else 0
    lemmas = scene.text.lemmas[first : inside[-1] + 1] if inside else ()
    words = scene.moods.words
    suspected = not (words.suspects | words.probing | scene.language.frames.onlookers).isdisjoint(lemmas)
    charged = scene.moods.charges(candidate.anchor) and any(meant(scene, head) for head in heads)
    return Status.CONDITIONAL if suspected or charged or own is Status.CONDITIONAL else None


def _unmade(scene: Scene, candidate: Candidate) -> Status:
    """What is said of a thing that is yet to be made: « prévoit la création d'un musée à Dinan »."""
    if not scene.makings:
        return Status.ASSERTED
    start = candidate.evidence.start
    inside = scene.told.inside(candidate.subject, candidate.evidence)
    index = inside[0].head if inside else candidate.anchor
    for here in climb(scene.tokens, index, _DEEP):
        token = scene.tokens[here]
        if here in scene.makings and token.span.start < start:
            return scene.moods.status(here)
        if token.has("VerbForm=Fin") or token.dep not in _HUNG or _joins(scene, here):
            break
    return Status.ASSERTED


def _joins(scene: Scene, index: int) -> bool:
    """« la création d'une filiale avec (Bolvig) », « par (Bolvig) »: with whom it is made, who is there already."""
    cases = (scene.tokens[child] for child in scene.text.children[index] if child < index)
    return any(case.dep == "case" and case.lemma in {scene.grammar.along, scene.grammar.by} for case in cases)


def _becoming(scene: Scene, candidate: Candidate) -> Status | None:
    """Of a description that a verb gives: « deviendra-t-il le directeur ? », « considéré comme le parrain ».

    And of what somebody is suspected to be (« soupçonné d'être le chef »), taken for (« passe pour le chef ») or says
    that he is (« se dit le chef »).
    """
    token = scene.tokens[candidate.anchor]
    verb = scene.tokens[token.head]
    if candidate.rule not in _DESCRIBED or verb.pos not in VERBS:
        return None
    words = [scene.tokens[child] for child in scene.text.children[token.index] if child < token.index]
    if scene.moods.hearsay.mistaken(verb) is Status.DENIED:  # « présentée à tort comme la fille de »
        return Status.DENIED
    led = any((verb.lemma, word.lemma) in scene.language.relations.mistaking for word in words)
    posed = verb.lemma in scene.language.relations.posing and any(
        scene.tokens[child].dep.startswith("expl") for child in scene.text.children[verb.index]
    )
    if posed and token.dep in {"obj", "xcomp"}:
        return Status.CONDITIONAL
    if token.dep == "xcomp" or led:
        deemed = led or verb.lemma in scene.language.relations.deeming
        return Status.CONDITIONAL if deemed else scene.moods.status(candidate.anchor)
    being = any(word.dep == "cop" and word.has("VerbForm=Inf") for word in words)
    return scene.moods.status(candidate.anchor) if being else None


def _awaited(scene: Scene, anchor: int) -> Status:
    """Planned for « le futur directeur », « son successeur désigné »; hearsay or denied for « le prétendu maire »."""
    stretch = scene.phrases.stretch(anchor)
    near = range(max(stretch.start, anchor - 1), min(stretch.stop, anchor + 1 + 1))
    others = [i for i in near if i != anchor]
    if any(scene.words[i] in scene.language.relations.awaited for i in others):
        return Status.PLANNED
    doubted = scene.language.modality.adjectives
    doubts = [doubted.get(word) for i in others for word in (scene.text.lemmas[i], scene.words[i])]
    return next((doubt for doubt in doubts if doubt in _DOUBTED), Status.ASSERTED)


def _claim(scene: Scene, candidate: Candidate) -> Claim | None:
    """The claim that the evidence stands in; not for what a noun phrase takes for granted in reported speech.

    In « il a dit que l'usine de Feyzin fermerait », that the factory is in Feyzin is the reporter's own.
    """
    if candidate.spots:
        claim = next((c for span in candidate.spots if (c := scene.reading.claim_at(span)) is not None), None)
    else:
        claim = scene.reading.claim_at(candidate.evidence) or _outside(scene, candidate)
    if candidate.rule in _SPELLED:
        return None
    granted = claim is not None and (_granted(scene, candidate, claim) or _defined(scene, candidate))
    if claim is not None and _headed(scene, candidate, claim):
        return None
    if claim is None or claim.manner is Manner.DIRECT or (candidate.rule in _TOLD and not granted):
        return claim
    return claim if scene.quoted.touches(candidate.evidence) else None


def _headed(scene: Scene, candidate: Candidate, claim: Claim) -> bool:
    """« Luc Roy est mort » in the title, « Luc Roy est mort lundi à Dax, a annoncé sa famille » below.

    The title tells the same of the same by itself, so that the lead only adds who has told it. Of what the title does
    not say the source is needed.
    """
    title = scene.text.blocks[0] if scene.text.blocks else None
    if title is None or title.layout is not Layout.TITLE or claim.manner is not Manner.INDIRECT:
        return False
    lead = 0 < scene.text.sentence_of[candidate.anchor] <= _LEAD
    named = lead and any(title.span.covers(mention.span) for mention in candidate.subject.mentions)
    if not named or scene.quoted.touches(candidate.evidence) or _status(scene, candidate) not in _PLAIN:
        return False
    own, inside = _classes(scene, candidate.anchor), scene.text.within(title.span)
    anothers = any(scene.tokens[index].text in _ANOTHERS for index in inside)
    roots = (index for index in inside if scene.tokens[index].head == index)
    return not anothers and any(not own.isdisjoint(_classes(scene, root)) and _plainly(scene, root) for root in roots)


def _classes(scene: Scene, index: int) -> set[str]:
    """The classes of events that the word at ``index`` may tell."""
    frames, lemma = scene.language.frames, scene.text.lemmas[index]
    verb = frames.forms.get(scene.words[index], lemma)
    return {frame.kind for frame in (*frames.verbs.get(verb, ()), *frames.nouns.get(lemma, ()))}


def _plainly(scene: Scene, index: int) -> bool:
    """Whether the text itself tells, as done, what the word at ``index`` says."""
    own = scene.reading.claim_at(scene.tokens[index].span) is None
    return own and scene.moods.status(index) is Status.ASSERTED


def _outside(scene: Scene, candidate: Candidate) -> Claim | None:
    """« Luc Roy, selon Orial, dirige Bolvig », « Orial affirme posséder Bolvig »: what a verb tells that stands in it.

    Its subject, or the mark that ends a quotation, is left outside.
    """
    return scene.reading.claim_at(scene.tokens[candidate.anchor].span) if candidate.rule in _CLAUSE else None


def _defined(scene: Scene, candidate: Candidate) -> bool:
    """Whether a noun with an article takes it for granted: « la crise de 2009 a touché les plus pauvres »."""
    children = (scene.tokens[child] for child in scene.text.children[candidate.anchor])
    return candidate.rule in _NOUN and any(child.dep == "det" and child.has("Definite=Def") for child in children)


def _granted(scene: Scene, candidate: Candidate, claim: Claim) -> bool:
    """Whether a participle or relative clause takes it for granted: « il conteste la loi, adoptée le 18 mai »."""
    token = scene.tokens[candidate.anchor]
    finite = token.has("VerbForm=Fin") or any(
        scene.tokens[c].dep.startswith(("aux", "cop")) for c in scene.text.children[token.index]
    )
    hung = (token.dep == "acl" and not finite) or (token.dep == "acl:relcl" and finite)
    return hung and claim.content.covers(scene.tokens[token.head].span) and not _cleft(scene, token.head)


def _cleft(scene: Scene, index: int) -> bool:
    """« C'est (Luc Bas) qui dirige Orial », « c'est à (Dax) qu'est né … »: what is brought out is all that is said."""
    over = scene.tokens[index].head
    subjects = {scene.lemmas[child] for place in (index, over) for child in scene.text.children[place]}
    copulas = {scene.lemmas[over], *(scene.lemmas[child] for child in scene.text.children[index])}
    return scene.grammar.be in copulas and scene.grammar.this in subjects


def _entities(scene: Scene, found: tuple[Statement, ...]) -> tuple[Entity, ...]:
    known = dict.fromkeys(scene.reading.entities)
    added: dict[Entity, Entity] = {}
    for statement in found:
        for entity in (statement.subject, statement.object):
            if isinstance(entity, Entity) and entity not in known:
                before = added.get(entity)
                mentions = tuple(dict.fromkeys((*(before.mentions if before else ()), *entity.mentions)))
                added[entity] = replace(entity, mentions=mentions)
    return (*known, *added.values())
