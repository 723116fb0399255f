"""Who is of what party or alliance: « sénateur de l'Ohio au Congrès », « l'entrée de la Croatie dans l'Union »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.tokens import skip_back
from kg.annotate.universal import VERBS
from kg.extract.relations.bearers import actor, led_in, said_of
from kg.extract.relations.candidate import Candidate
from kg.extract.relations.peers import party
from kg.extract.relations.whose import possessor
from kg.naming import opening
from kg.terms import Kind, Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.relations.scene import Scene

_PERSON = frozenset({Kind.PERSON})
_SUBJECT = frozenset({"nsubj", "nsubj:pass", "ROOT"})
# From a function to the body that it is at: « représentante de la Haute-Garonne au Sénat ».
_FAR = 8
# What may stand between them.
_BETWEEN = frozenset({"ADJ", "ADP", "DET", "NUM"})


def find(scene: Scene) -> Iterator[Candidate]:
    """The members of assemblies, alliances and parties."""
    lives = scene.language.relations.lives
    for token in scene.anywhere(lives.seated):
        yield from _sent(scene, token.index)
    for token in scene.anywhere(lives.others):
        yield from _rest(scene, token.index)
    for token in scene.anywhere(lives.entries):
        yield from _entering(scene, token.index)
    for token in scene.anywhere(lives.sides):
        yield from _own_side(scene, token.index)
    for token in scene.anywhere(scene.language.relations.parties.keys()):
        yield from _spoken_for(scene, token.index)
    yield from _parted(scene)


def _sent(scene: Scene, title: int) -> Iterator[Candidate]:
    """« Luc Bas, représentant du Texas au Congrès », « la députée au Parlement européen Ana Roux »."""
    stop = min(scene.phrases.stretch(title).stop, title + _FAR)
    for here in range(title + 1, stop):
        if scene.phrases.preposition(here) == scene.grammar.to:
            body = led_in(scene, here + 1, Kind.ORGANIZATION)
            if body is not None and opening(body[2].name) in scene.language.relations.lives.assemblies:
                behind = scene.phrases.atom_at(body[1] + 1)
                named = scene.entity_of(behind) if behind is not None else None
                person = named if named is not None and named.kind is Kind.PERSON else said_of(scene, title)
                if person is not None:
                    yield Candidate(
                        person,
                        "memberOf",
                        body[2],
                        scene.sentence_span(title, body[1]),
                        "sent",
                        title,
                        _former(scene, title),
                    )
            return
        if not (scene.tokens[here].pos in _BETWEEN or scene.phrases.atom_over(here) or here in scene.demonyms):
            return


def _former(scene: Scene, title: int) -> bool:
    return title > 0 and scene.words[title - 1] in scene.language.relations.former


def _rest(scene: Scene, others: int) -> Iterator[Candidate]:
    """« La France, l'Espagne et onze autres membres de l'Union »: those named are members too."""
    lives, noun = scene.language.relations.lives, others + 1
    if noun + 1 >= len(scene.tokens) or scene.words[noun] not in lives.members:
        return
    noun += scene.words[noun + 1] in lives.members  # « autres États membres »
    if scene.phrases.preposition(noun + 1) != scene.grammar.of:
        return
    body = led_in(scene, noun + 2, Kind.ORGANIZATION)
    here = skip_back(scene.tokens, others - 1, 0, ("NUM", "DET"))
    if body is None or scene.words[here] != scene.grammar.both:
        return
    atom = scene.phrases.atom_over(here - 1)
    while atom is not None:
        member = scene.entity_of(atom)
        if member.kind is Kind.ORGANIZATION or (member.kind is Kind.PLACE and scene.is_country(member)):
            yield Candidate(member, "memberOf", body[2], scene.text.span(atom.first, body[1]), "member-row", noun)
        mark = atom.first - 1 - (scene.tokens[atom.first - 1].pos == "DET")
        atom = scene.phrases.atom_over(mark - 1) if mark > 0 and scene.words[mark] == "," else None


def _entering(scene: Scene, noun: int) -> Iterator[Candidate]:
    """« l'entrée de la Croatie dans l'Union européenne », « l'adhésion de l'Albanie à l'Otan »."""
    if noun + 2 >= len(scene.tokens) or scene.phrases.preposition(noun + 1) != scene.grammar.of:
        return
    atom = next((a for i in (noun + 2, noun + 3) if (a := scene.phrases.atom_at(i))), None)
    if atom is None or atom.last + 2 >= len(scene.tokens):
        return
    member, here = scene.entity_of(atom), atom.last + 1
    if scene.phrases.preposition(here) not in {scene.grammar.to, scene.grammar.inside}:
        return
    here += 1 + (scene.words[here + 1] in scene.language.relations.within)  # « au sein de »
    body = led_in(scene, here + (scene.phrases.preposition(here) == scene.grammar.of), Kind.ORGANIZATION)
    land = member.kind is Kind.PLACE and scene.is_country(member)
    if body is not None and (land or member.kind is Kind.ORGANIZATION):
        evidence = scene.text.span(atom.first, body[1])
        yield Candidate(member, "memberOf", body[2], evidence, "verb-entry", noun, mood=_came(scene, noun))


def _came(scene: Scene, noun: int) -> Status | None:
    """What a noun for entering makes of it: so « depuis », planned as a subject, else one may be against it."""
    lead = noun - 1 - (scene.tokens[noun - 1].pos == "DET") if noun else -1
    led = scene.words[lead] if lead >= 0 else ""
    if led in scene.language.relations.lives.since:
        return None
    subject = scene.tokens[noun].dep in _SUBJECT or scene.phrases.preposition(lead) == scene.grammar.of
    return Status.PLANNED if subject else Status.POSSIBLE


def _own_side(scene: Scene, noun: int) -> Iterator[Candidate]:
    """« la défaite de son parti, le Mouvement national »: of which the one told of before is a member."""
    if noun < 1 or not scene.tokens[noun - 1].has("Poss=Yes") or not scene.tokens[noun - 1].has("Number=Sing"):
        return
    here = noun + 1 + (noun + 1 < len(scene.words) and scene.words[noun + 1] == ",")
    body = led_in(scene, here, Kind.ORGANIZATION) if here < len(scene.tokens) else None
    person = possessor(scene, noun, None, _PERSON) if body is not None else None
    if body is not None and person is not None:
        yield Candidate(person, "memberOf", body[2], scene.sentence_span(noun, body[1]), "own-side", noun)


def _spoken_for(scene: Scene, adjective: int) -> Iterator[Candidate]:
    """« Ana Roux, chef de file des socialistes, », « le porte-parole des Verts, Luc Bas, »: they are of that party."""
    words, des = scene.language.relations, adjective - 1
    if des < 1 or not scene.tokens[adjective].has("Number=Plur") or scene.phrases.preposition(des) != scene.grammar.of:
        return
    for title in scene.title_at(des - 1):
        comma = adjective + 1 + (adjective + 1 < len(scene.words) and scene.words[adjective + 1] == ",")
        behind = scene.phrases.atom_at(comma) if comma < len(scene.tokens) else None
        named = scene.entity_of(behind) if behind is not None else None
        if title.form not in words.lives.leads:
            continue
        led = scene.tokens[title.first - 1].pos == "DET" if title.first else False
        person = said_of(scene, title.first) if not led or named is None else named
        body = party(scene, words.parties[scene.words[adjective]])
        span = scene.tokens[adjective].span
        body = body or scene.make(Kind.ORGANIZATION, words.parties[scene.words[adjective]], span, adjective)
        if person is not None and person.kind is Kind.PERSON:
            evidence = scene.sentence_span(title.first, adjective)
            yield Candidate(person, "memberOf", body, evidence, "party-adjective", adjective)


def _parted(scene: Scene) -> Iterator[Candidate]:
    """« a rompu avec le Parti démocratique », « a quitté l'Union du Nord »: was a member of it."""
    lives = scene.language.relations.lives
    verbs = {locution.partition(" ")[0]: locution.partition(" ")[2] for locution in lives.parting}
    if scene.vocabulary.isdisjoint(verbs):
        return
    for token in scene.tokens:
        if token.lemma not in verbs or token.pos not in VERBS:
            continue
        link, here = verbs[token.lemma], token.index + 1
        if link and (here >= len(scene.tokens) or scene.phrases.preposition(here) != link):
            continue
        body = led_in(scene, here + bool(link), Kind.ORGANIZATION) if here < len(scene.tokens) else None
        if body is None or not (opening(body[2].name) in lives.factions or body[2].name in _parties(scene)):
            continue
        seen = [one for one in map(scene.subject, scene.syntax.grammatical(token.index)[0]) if one is not None]
        one = seen[0] if seen else actor(scene, token.index)
        if one is not None and (one.kind is not Kind.PLACE or scene.is_country(one)):
            evidence = scene.sentence_span(token.index, body[1])
            yield Candidate(one, "memberOf", body[2], evidence, "verb-parted", token.index, former=True)


def _parties(scene: Scene) -> frozenset[str]:
    return frozenset(scene.language.relations.parties.values())
