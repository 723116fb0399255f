"""Who takes part: people and bodies at an event, in a contest, in partnership; and when an event was, by nearness."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.acting import ACTORS
from kg.annotate.clauses import participle
from kg.annotate.dated import coming
from kg.extract.relations.beginnings import anothers, ending, lasts, won
from kg.extract.relations.candidate import Candidate
from kg.extract.relations.dates import aside, counted, meant, of_like, staged, time_side
from kg.extract.relations.rounds import callers, playing
from kg.terms import Form, Kind, Layout

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.relations.scene import Scene
    from kg.model import Entity

# Classes of events that befall people: who only does or suffers something meanwhile takes no part.
_HARMS = frozenset({"Accident", "Attack", "Death", "Injury"})
# Of dates and events of one sentence at most this many tokens apart, 62 % (system entities) to 68 % (gold entities)
# were the event's date in gold; further apart 22 to 44 %.
_NEAR = 8
# The words of a turn stand so near: « a levé mardi le voile ».
_CLOSE = 5
_TELLING = "Publication"
# Signs between an event and the date that is its own wherever both stand: « pour le tournoi d'Alby, le 28 mai ».
_BESIDE = 5
# A contest is what an article is about when it is named at least this often.
_OFTEN = 2


def find(scene: Scene) -> Iterator[Candidate]:
    """Participants, partners and dates told by what stands around an event."""
    yield from _present(scene)
    yield from _attended(scene)
    yield from _contest(scene)
    yield from _partners(scene)
    yield from _opposed(scene)
    yield from callers(scene)
    yield from _near_dates(scene)


def _present(scene: Scene) -> Iterator[Candidate]:
    """« le ministre s'exprimait lors du sommet de Dakar », « lors d'un colloque à Dax »."""
    words = scene.language.relations
    for entity, at in _events(scene):
        if _harm(scene, at) or not _at(scene, at, words.during):
            continue
        verb = scene.phrases.verb_over(at)
        if scene.tokens[verb].lemma in words.absent or scene.tokens[verb].dep == "acl":
            continue  # « Après des heurts survenus lors du défilé, Luc Bas a parlé »
        for head in scene.syntax.grammatical(verb)[0]:
            subject = scene.subject(head)
            if subject is not None and subject.kind in ACTORS:
                evidence = scene.sentence_span(min(head, at), max(head, at))
                yield Candidate(entity, "participant", subject, evidence, "present", verb)


def _events(scene: Scene) -> Iterator[tuple[Entity, int]]:
    """The events of the reading and those that only a noun tells, with the main token of each mention."""
    for entity in scene.reading.entities:
        if entity.kind is Kind.EVENT:
            yield from ((entity, mention.head) for mention in entity.mentions)
    for noun in scene.genres:
        phrase = scene.phrase_of(noun)
        made = scene.thing(phrase) if phrase is not None else None
        if made is not None and made.kind is Kind.EVENT and made not in scene.known:
            yield made, noun


def _attended(scene: Scene) -> Iterator[Candidate]:
    """« la cérémonie s'est tenue en présence d'Ana Roux et de Luc Bas »."""
    lead = scene.language.goods.presence
    for token in scene.anywhere({lead[-1]}):
        first, link = token.index - len(lead) + 1, token.index + 1
        if first < 1 or scene.words[first:link] != lead or link + 1 >= len(scene.tokens):
            continue
        verb = scene.phrases.verb_over(token.index)
        heads = (*scene.syntax.clause(verb).objects, *scene.syntax.grammatical(verb)[0])
        things = (scene.phrase_of(head) for head in heads)
        events = [scene.thing(thing) for thing in things if thing is not None]
        event = next((one for one in events if one is not None and one.kind is Kind.EVENT), None)
        if event is None:
            continue
        for last, person in _those(scene, link):
            if person.kind in ACTORS:
                evidence = scene.sentence_span(min(verb, link), max(verb, last))
                yield Candidate(event, "participant", person, evidence, "present", verb)


def _those(scene: Scene, link: int) -> Iterator[tuple[int, Entity]]:
    """Those named behind « de » at ``link``, with the last token of each: « d'Ana Roux, (de) Luc Bas et d'Eva Ory »."""
    while link + 1 < len(scene.tokens) and scene.phrases.preposition(link) == scene.grammar.of:
        phrase = scene.phrases.at(link + 1)
        parts = [*phrase.conjuncts()] if phrase is not None else []
        yield from ((part.last, one) for part in parts if (one := scene.referent(part)) is not None)
        end = parts[-1].last + 1 if parts else len(scene.tokens)
        joined = end < len(scene.tokens) and scene.words[end] in {",", scene.grammar.both}
        link = end + 1 if joined else len(scene.tokens)


def _harm(scene: Scene, head: int) -> bool:
    """« a été critiqué lors d'une collision », « a perdu sa mère pendant le séisme »."""
    frames = scene.language.frames.nouns.get(scene.lemmas[head], ())
    return any(frame.kind in _HARMS for frame in frames)


def _told(scene: Scene, leads: tuple[str, ...]) -> bool:
    """Whether any of ``leads`` stands in the text."""
    folded = scene.text.normal.casefold()
    return any(lead in folded for lead in leads)


def _at(scene: Scene, head: int, leads: tuple[str, ...]) -> bool:
    """Whether the phrase at ``head`` is led in by one of ``leads`` (« lors de », « à l'occasion de », « face à »)."""
    start = scene.phrases.stretch(head).start
    phrase = scene.phrase_of(head)
    first = phrase.first if phrase else head
    before = scene.text.normal[scene.tokens[start].span.start : scene.tokens[first].span.start].casefold().rstrip()
    before = before.removesuffix(scene.grammar.elided).rstrip()
    return before.endswith(leads)


def _contest(scene: Scene) -> Iterator[Candidate]:
    """In an article about a contest, who wins, loses, leads or withdraws takes part in it."""
    contest = _main_contest(scene)
    if contest is None:
        return
    words = scene.language.relations.contests
    yield from _ranked(scene, contest)
    yield from playing(scene, contest)
    for word in scene.titles:
        person = scene.entity(word.first) if word.form in words.candidates else None
        for entity in [person] if person else _beside(scene, word.first) if word.form in words.candidates else []:
            span = scene.text.span(word.first, word.last)
            yield Candidate(contest, "participant", entity, span, "contestant", word.first)
    for token in scene.tokens:
        if token.lemma not in words.contending or token.pos not in {"VERB", "AUX", "ADJ"} or token.dep == "acl":
            continue
        clause = scene.syntax.clause(token.index)
        rivals = (clause.objects if token.lemma in words.beating else ()) + clause.obliques(
            scene.grammar.facing, scene.grammar.against
        )
        for head in (*clause.subjects, *rivals):
            rival = scene.subject(head)
            if rival is not None and _stranger(scene, rival, token.lemma):
                continue
            team = rival is not None and rival.kind is Kind.PLACE and scene.is_country(rival)
            if rival is not None and (rival.kind in ACTORS or (team and scene.demonyms.get(head) is None)):
                evidence = scene.sentence_span(min(head, token.index), max(head, token.index))
                yield Candidate(contest, "participant", rival, evidence, "contest", token.index)


def _stranger(scene: Scene, entity: Entity, verb: str) -> bool:
    """« Un motard a percuté un arbre »: an accident of somebody without a name is none of a race."""
    harms = any(frame.kind in _HARMS for frame in scene.language.frames.verbs.get(verb, ()))
    return harms and all(mention.form is not Form.NAMED for mention in entity.mentions)


def _ranked(scene: Scene, contest: Entity) -> Iterator[Candidate]:
    """Those named in the lists of an article about a contest."""
    items = [block.span for block in scene.text.blocks if block.layout is Layout.ITEM]
    for atom, entity in scene.names if items else ():
        span = scene.text.span(atom.first, atom.last)
        if entity.kind is Kind.PERSON and any(item.covers(span) for item in items):
            yield Candidate(contest, "participant", entity, span, "contest-list", atom.head)


def _beside(scene: Scene, index: int) -> list[Entity]:
    """The person named by the phrase of the noun at ``index``."""
    phrase = scene.phrase_of(index)
    found = scene.referent(phrase) if phrase else None
    return [found] if found is not None and found.kind is Kind.PERSON else []


def _main_contest(scene: Scene) -> Entity | None:
    found = [
        (len(e.mentions), -n, e)
        for n, e in enumerate(scene.reading.entities)
        if e.kind is Kind.EVENT
        and e in scene.reading.named
        and any(word in scene.language.relations.contests.names for word in e.name.casefold().replace("'", " ").split())
    ]
    best = max(found, default=None, key=lambda row: row[:2])
    titled = best and best[2].mentions[0].span.start <= scene.text.blocks[0].span.end
    return best[2] if best and (best[0] >= _OFTEN or titled) else None


def _partners(scene: Scene) -> Iterator[Candidate]:
    """« en partenariat avec la NASA »."""
    for token in scene.anywhere(scene.language.relations.partnerships):
        if token.pos != "NOUN":
            continue
        verb = scene.phrases.verb_over(token.index)
        beside = scene.syntax.complements(token.index)
        partners = [a.head for a in beside if a.preposition == scene.grammar.along]
        own = [a.head for a in beside if a.preposition == scene.grammar.of and _whose(scene, a.head)]
        for head in (own or scene.syntax.grammatical(verb)[0]) if partners else ():
            one = scene.subject(head)
            for place in partners:
                other = scene.subject(place)
                if one is not None and other is not None and one != other:
                    evidence = scene.sentence_span(min(head, place), max(head, place))
                    yield Candidate(one, "partner", other, evidence, "partnership", verb)


def _whose(scene: Scene, head: int) -> bool:
    """« Le partenariat de la coopérative avec … », « d'Orial », where « de recherche » only says of what sort it is."""
    told = scene.text.tokens[head]
    return told.pos == "PROPN" or any(scene.text.tokens[i].pos == "DET" for i in scene.text.children[head])


def _opposed(scene: Scene) -> Iterator[Candidate]:
    """« Barack Obama, face à Mitt Romney »."""
    leads = scene.language.relations.contests.opposed
    for atom, entity in scene.names if _told(scene, leads) else ():
        if entity.kind not in ACTORS or not _at(scene, atom.head, leads):
            continue
        verb = scene.phrases.verb_over(atom.head)
        if scene.lemmas[verb] in scene.language.speech.verbs:
            continue  # « a fustigé, face à Ana Roux, … » stands before whoever asks
        for head in scene.syntax.grammatical(verb)[0]:
            one = scene.subject(head)
            if one is not None and one.kind is entity.kind and one != entity:
                evidence = scene.sentence_span(min(head, atom.first), max(head, atom.last))
                yield Candidate(one, "competitor", entity, evidence, "opposed", verb)


def _near_dates(scene: Scene) -> Iterator[Candidate]:
    """The nearest date of the sentence, for an event."""
    for entity in scene.reading.entities:
        if entity.kind is not Kind.EVENT:
            continue
        for mention in entity.mentions:
            if mention.form is Form.PRONOUN or counted(scene, mention.head):
                continue
            if staged(scene, scene.text.within(mention.span)[0]):
                continue
            sentence = scene.phrases.stretch(mention.head)
            times = scene.dates.after(sentence.start, len(sentence), one=False)
            near = [
                (abs(scene.text.within(t.span)[0] - mention.head), t) for t in times if not mention.span.covers(t.span)
            ]
            distance, time = min(near, key=lambda row: row[0], default=(_NEAR + 1, None))
            start = time_side(time, last=False) if time is not None else None
            if start is None and time is not None and distance <= _NEAR and lasts(scene, mention.head, time):
                evidence = scene.text.span(mention.head, scene.text.within(time.span)[-1])
                end = time_side(time, last=True)
                verb = scene.phrases.verb_over(mention.head)
                yield from (Candidate(entity, "endDate", end, evidence, "verb-time", verb),) if end else ()
            lasting = time is not None and time.edtf.endswith("/..")  # « la pire catastrophe depuis 1992 »
            if start is not None and time is not None and distance <= _NEAR and not lasting:
                at = scene.text.within(time.span)[0]
                if meant(scene, mention.head) and not 0 < time.span.start - mention.span.end <= _BESIDE:
                    continue
                if _tells(scene, mention.head) and not coming(time, scene.today):
                    continue
                if _anothers(scene, at, mention.head) or aside(scene, at, mention.head):
                    continue
                evidence, verb = scene.sentence_span(at, mention.head), scene.phrases.verb_over(mention.head)
                if not anothers(scene, mention.head, verb):
                    last = won(scene, entity, mention.head, verb, start) or ending(scene, scene.phrases.verb_over(at))
                    relation = "endDate" if last else "startDate"
                    yield Candidate(entity, relation, start, evidence, "near-date", verb)
                end = time_side(time, last=True)
                if end is not None and "/" in time.edtf:
                    yield Candidate(entity, "endDate", end, evidence, "near-date", verb)


def _anothers(scene: Scene, date: int, head: int) -> bool:
    """« L'élection de Luc Bas, battu en 2014, »: the day of what a participle tells of somebody beside.

    Nor is it the day on which somebody tells of it: « L'épidémie recule, a indiqué mardi le maire ».
    """
    if of_like(scene, date):
        return True
    token = scene.tokens[scene.phrases.verb_over(date)]
    if token.index in scene.cues and token.index != scene.phrases.verb_over(head):
        return True
    return token.dep == "acl" and participle(token) and token.head != head and scene.tokens[token.head].pos == "PROPN"


def _tells(scene: Scene, head: int) -> bool:
    """« Le festival a dévoilé mardi son affiche »: whether who organises it speaks, on a day of their own."""
    verb = scene.tokens[scene.tokens[head].head]
    frames = scene.language.frames.verbs.get(verb.lemma, ())
    subject = head in scene.syntax.grammatical(verb.index)[0]
    behind = {*scene.words[verb.index + 1 : verb.index + _CLOSE]}
    return subject and any(one.kind == _TELLING and one.needs <= behind for one in frames)
