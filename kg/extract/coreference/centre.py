"""Whom the pronoun that opens a sentence stands for, by what the sentence before is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.acting import ACTORS
from kg.annotate.clauses import participle
from kg.extract.coreference.doubts import barred
from kg.extract.coreference.phrases import Article
from kg.extract.coreference.seen import opening
from kg.lang.people import PLURAL
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase, Stand
    from kg.extract.coreference.seen import Seen
    from kg.lang.people import People

# Tokens from the beginning of a sentence to the head of the subject that opens it.
_OPENING = 4
_TWO = frozenset({Kind.ORGANIZATION, Kind.PLACE})
_PAIR = 2
# Steps up the tree from the verb of a pronoun to the one over its clause.
_CLIMB = 6


def carried(trail: Trail, stand: Stand, near: list[Seen], chosen: Figure) -> Figure:
    """The thing or body that the sentence before opens with, sooner than who was told of before that.

    So is somebody, sooner than who was told of before the paragraph.

    « L'Assemblée vote une taxe. La mesure … Elle … » is the tax, « L'association Orial a saisi le maire Luc Bas.
    Elle … » the named body, sooner than a person.
    """
    if (topic := _born(trail, stand, chosen)) is not None:
        return topic
    if (doing := _joined(trail, stand, near, chosen) or _related(trail, stand, near, chosen)) is not None:
        return doing
    if stand.inverted or stand.pronoun.case != "subject" or stand.head != opening(trail.text, stand.head):
        return chosen
    number = trail.text.sentence_of[stand.head]
    last = [seen for seen in near if seen.sentence == number - 1 and not seen.quoted]
    if (alone := _alone(trail, stand, last)) is not None:
        return alone
    if all(seen.figure is not chosen for seen in last):
        block = trail.block[stand.head]
        here = any(seen.figure is chosen and seen.block == block for seen in near)
        chosen = next((seen.figure for seen in last if _opens(trail, stand, seen, somebody=not here)), chosen)
    if chosen.kind is not Kind.PERSON:
        return chosen
    bodies = (s for s in last if s.figure.kind is Kind.ORGANIZATION and s.figure.named and _leads(trail, s))
    return next((s.figure for s in bodies if _gender(s.figure, trail.people) == stand.pronoun.gender), chosen)


def _born(trail: Trail, stand: Stand, chosen: Figure) -> Figure | None:
    """« Né à Dax en 1955, (il) … »: a life is that of the one person of the title, and of nobody who only speaks."""
    text, cues = trail.text, trail.language.names.cues["born"]
    pronoun = stand.pronoun
    if stand.inverted or pronoun.case != "subject" or text.lowered[text.sentence(stand.head).start] not in cues:
        return None
    people = [f for f in trail.topics if f.kind is Kind.PERSON and f.named and f.agrees(pronoun.gender, pronoun.number)]
    return people[0] if len(people) == 1 and chosen in trail.spoke else None


def _joined(trail: Trail, stand: Stand, near: list[Seen], chosen: Figure) -> Figure | None:
    """« L'ambassadeur a été reçu et il a protesté »: the subject before, sooner than who is not of the sentence."""
    tokens, number = trail.text.tokens, trail.text.sentence_of[stand.head]
    verb = tokens[stand.verb]
    if stand.inverted or stand.pronoun.case != "subject":
        return None
    joined = verb.dep == "conj" and verb.head < stand.head
    if not joined and not _beside(trail, stand):
        return None
    here = [seen for seen in near if seen.sentence == number and seen.head < stand.head]
    if any(seen.figure is chosen for seen in here):
        return None
    subjects = (s for s in here if tokens[s.head].dep.startswith("nsubj") and not s.quoted)
    doing = (s.figure for s in subjects if not joined or tokens[s.head].head == verb.head)
    return next((figure for figure in doing if figure.kind in ACTORS), None)


def _beside(trail: Trail, stand: Stand) -> bool:
    """« Jean Roux est avocat, (il) a 51 ans »: a clause behind a comma, beside one that no conjunction opens."""
    tokens, first = trail.text.tokens, trail.text.sentence(stand.head).start
    return stand.head > first and tokens[stand.head - 1].text == "," and tokens[first].pos not in {"SCONJ", "ADP"}


def _related(trail: Trail, stand: Stand, near: list[Seen], chosen: Figure) -> Figure | None:
    """« Ana Roux rit, tandis que Luc Bas quitte la salle où il siège »: the subject over the clause, told of later."""
    tokens, related = trail.text.tokens, False
    verb = tokens[stand.verb]
    if stand.inverted or stand.pronoun.case != "subject":
        return None
    for _ in range(_CLIMB):
        related = related or verb.dep == "acl:relcl"
        if verb.head >= verb.index:
            return None
        verb = tokens[verb.head]
        over = [
            s
            for s in near
            if any(tokens[h].dep.startswith("nsubj") and tokens[h].head == verb.index for h in trail.heads(s))
        ]
        if over:
            last = max((seen.head for seen in near if seen.figure is chosen), default=0)
            able = related and over[0].figure.kind in ACTORS and last < min(trail.heads(over[0]))
            return over[0].figure if able else None
    return None


def led(trail: Trail, phrase: Phrase) -> Figure | None:
    """« La Lettonie ferme sa frontière avec le Bélarus. Le pays … »: the subject of the sentence before, of two alike.

    Both are called so by the text, or neither is.
    """
    if phrase.number == PLURAL or phrase.head != phrase.last or phrase.article is not Article.DEFINITE:
        return None
    start = opening(trail.text, phrase.head)
    if phrase.head - start >= _OPENING or trail.part(phrase.head) != "subject":
        return None
    kinds = {reading.kind for reading in phrase.readings}
    if len(kinds) != 1 or kinds.isdisjoint(_TWO):
        return None
    number, block = trail.text.sentence_of[phrase.head], trail.block[phrase.head]
    last = [s for s in trail.recent(phrase.head) if s.sentence == number - 1 and s.figure.kind in kinds]
    if any(not s.figure.named or s.quoted or s.block != block for s in last) or len({s.figure for s in last}) != _PAIR:
        return None
    bases = {reading.base for reading in phrase.readings}
    known = {bases.isdisjoint(s.figure.roles) and bases.isdisjoint(s.figure.bynames) for s in last}
    alike = {bool(s.figure.sorts.isdisjoint(reading.sort for reading in phrase.readings)) for s in last}
    subjects = {s.figure for s in last if _leads(trail, s)}
    if len(known) != 1 or len(alike) != 1 or len(subjects) != 1:
        return None
    [found] = subjects
    return None if barred(trail, phrase, found) else found


def _opens(trail: Trail, stand: Stand, seen: Seen, *, somebody: bool) -> bool:
    """Whether a figure opens its sentence as its subject, in one paragraph with the pronoun.

    It may be ``somebody`` where who was chosen is of another paragraph: « Un motard s'est tué. Il roulait seul. »
    """
    text, figure = trail.text, seen.figure
    if trail.block[stand.head] != seen.block or (figure.kind is Kind.PERSON and not somebody):
        return False
    first = opening(text, seen.head)
    if not _leads(trail, seen) or (seen.head - first >= _OPENING and not participle(text.tokens[first])):
        return False
    if figure.kind is Kind.PERSON:  # « La patronne du parti … Elle … » may be who was told of before
        return figure.named or trail.phrases[figure].article is Article.INDEFINITE
    human = stand.head in trail.speakers or text.lemmas[stand.verb] in trail.people.human
    return not human or figure.kind is Kind.ORGANIZATION


def _alone(trail: Trail, stand: Stand, last: list[Seen]) -> Figure | None:
    """« Luc Bas part. Jan Vial l'a su trop tard. Il … »: the only person of the sentence before.

    He must be its subject by his name.
    """
    people = {seen.figure for seen in last if seen.figure.kind is Kind.PERSON}
    named = [seen for seen in last if seen.figure.kind is Kind.PERSON and seen.form is Form.NAMED]
    if len(people) != 1 or not named or named[0].block != trail.block[stand.head]:
        return None
    return named[0].figure if any(_leads(trail, seen) for seen in named) else None


def speaking(trail: Trail, stand: Stand, last: list[Seen]) -> Figure | None:
    """« …, a averti un élu. Il demande … », « …, a-t-il ajouté »: the only person of the sentence before, who spoke.

    Of two pronouns that speak, the second goes on.
    """
    if stand.head not in trail.speakers or stand.pronoun.number == PLURAL:
        return None
    if not stand.inverted and stand.head != opening(trail.text, stand.head):
        return None
    near = [seen for seen in last if seen.block == trail.block[stand.head] and not seen.quoted]
    people = dict.fromkeys(seen.figure for seen in near if seen.figure.kind is Kind.PERSON)
    spoke = any(head in trail.speakers for seen in near for head in trail.heads(seen) if seen.figure in people)
    return next(iter(people)) if len(people) == 1 and spoke else None


def replying(trail: Trail, stand: Stand, last: list[Seen]) -> Figure | None:
    """« La mairie de Dax a répondu à Ana Roux. « … », a-t-elle ajouté »: the body that has just said something.

    Sooner than of whom it said it, but for « je »; whoever only « a dit » may be either.
    """
    if not stand.inverted or stand.pronoun.number == PLURAL or stand.head in trail.selves[0]:
        return None
    if trail.text.lemmas[stand.verb] not in trail.language.speech.adding:
        return None
    block, tokens = trail.block[stand.head], trail.text.tokens
    near = [seen for seen in last if seen.block == block and not seen.quoted and seen.figure.named]
    leading = [seen for seen in near if seen.figure.kind in _TWO and _leads(trail, seen)]
    if len(leading) != 1:
        return None
    heads = (tokens[head] for head in trail.heads(leading[0]))
    said = any(t.dep.startswith("nsubj") and trail.text.lemmas[t.head] in trail.people.human for t in heads)
    return leading[0].figure if said else None


def _leads(trail: Trail, seen: Seen) -> bool:
    """Whether a figure is the subject of the main clause, by its name or a title of it."""
    tokens = trail.text.tokens
    above = (tokens[head] for head in (seen.head, *trail.notes.titles.get(seen.head, ())))
    return any(token.dep.startswith("nsubj") and tokens[token.head].dep == "ROOT" for token in above)


def _gender(figure: Figure, people: People) -> str:
    """The gender of a body: that of its article, else of what it is called (« l'association »), ``""`` if unknown."""
    nouns = (noun for base in figure.roles for noun in people.nouns.get(base, ()) if noun.kind is figure.kind)
    return figure.gender or next((noun.gender for noun in nouns if noun.gender), "")
