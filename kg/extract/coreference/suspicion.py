"""Who is suspected or has suffered is not who says so: « Il est soupçonné » is not the prosecutor who told of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.excepted import excepted
from kg.extract.coreference.harm import SUSPECT, harmed, harming, heads
from kg.extract.coreference.phrases import Article
from kg.extract.coreference.rivals import VAGUE
from kg.naming import slug
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase, Stand
    from kg.extract.coreference.seen import Seen
    from kg.lang.base import Language
    from kg.lang.people import People
    from kg.model import Text, Token

# What nouns tell that somebody is held, and tried.
_HELD, _TRIED = frozenset({"Arrest"}), frozenset({"Accusation", "Decision"})
_ASIDE = "obl"
_TRADE = "job"
_SHOWING = frozenset({Article.DEFINITE, Article.DEMONSTRATIVE})


def official(figure: Figure, trail: Trail) -> bool:
    """Whether a figure is called by an office of justice, police or the state, and by no word for a suspect.

    « Le président » is a judge where a trial is told of.
    """
    people, callings = trail.people, trail.language.names.callings
    sits = trail.tried and not people.presiding.isdisjoint(figure.roles)
    offices = (callings.get(slug(base)) for base in figure.roles)
    return SUSPECT not in figure.sorts and (sits or any(office in people.offices for office in offices))


def judging(figure: Figure, language: Language) -> bool:
    """Whether a figure is called by an office of justice: « le procureur », « la juge »."""
    return any(language.names.callings.get(slug(base)) in language.people.courts for base in figure.roles)


def pleader(trail: Trail, figure: Figure) -> bool:
    """Whether a figure is named as those are who plead in court (« Me Roux »), and by no word for a suspect."""
    return figure.kind is Kind.PERSON and figure in trail.pleaders and SUSPECT not in figure.sorts


def announces(trail: Trail, figure: Figure) -> bool:
    """Whether a figure is an official who has told something, as of a case, or somebody's lawyer."""
    return pleader(trail, figure) or (figure in trail.spoke and official(figure, trail))


def pleads(text: Text, first: int, people: People) -> bool:
    """Whether the name that starts at token ``first`` is one of those who plead in court."""
    return any(word in people.pleading for word in text.lowered[max(first - 1, 0) : first + 1])


def apart(sorts: set[str], bases: frozenset[str], figure: Figure, trail: Trail) -> bool:
    """Whether who leads and who suffered or is suspected of something are two, as the text tells it.

    « La victime, Luc Bas, est morte. Le président de la République a salué son courage. »
    « Le maire, Luc Bas, a perdu. Le suspect a été arrêté. » So are victim and suspect.
    """
    people = trail.people
    if figure.kind is not Kind.PERSON:
        return False
    called = SUSPECT in figure.sorts or not people.suffering.isdisjoint(figure.roles)
    leads = not figure.sorts.isdisjoint(people.heading) or judging(figure, trail.language)
    told = list(heads(trail, figure))
    if sorts <= {SUSPECT} and SUSPECT not in figure.sorts and not people.suffering.isdisjoint(figure.roles):
        return not any(_charged(trail, head) or harming(trail, head) for head in told)
    if bases <= people.suffering and SUSPECT in figure.sorts and not any(harmed(trail, head) for head in told):
        return True
    if called or (not leads and not figure.named and any(_charged(trail, head) for head in told)):
        return not leads and sorts <= people.heading  # « Un homme est accusé de vol. Le président … »
    if sorts <= {SUSPECT} and (leads or figure.named):
        return not any(_charged(trail, head) or harming(trail, head) for head in told)
    return leads and bases <= people.suffering and not any(harmed(trail, head) for head in told)


def _charged(trail: Trail, head: int) -> bool:
    """Whether token ``head`` is suspected or tried: « Luc Bas, reconnu coupable », « le procès de Luc Bas »."""
    tokens, children = trail.text.tokens, trail.text.children
    token = tokens[head]
    if token.dep == "nmod":
        told = {frame.kind for frame in trail.frames.nouns.get(tokens[token.head].lemma, ())}
        if not told.isdisjoint(_HELD) or told >= _TRIED:
            return True
    for verb in _verbs(trail.text, head):
        if verb == token.head and token.dep.startswith(_ASIDE):  # « comparaître devant le juge Luc Bas »
            continue
        if token.dep == "nsubj" and verb == token.head and tokens[verb].lemma not in trail.people.facing:
            continue
        wanted = trail.people.suspecting.get(tokens[verb].lemma)
        if wanted is not None and (not wanted or any(tokens[index].lemma in wanted for index in children[verb])):
            return True
    return False


def _verbs(text: Text, head: int) -> list[int]:
    """The verb of the clause of token ``head``, and the participles that qualify it."""
    below = (index for index in text.children[head] if text.tokens[index].has("VerbForm=Part"))
    return [text.tokens[head].head, *below]


def suspected(text: Text, stand: Stand, people: People) -> bool:
    """Whether a pronoun is the subject of a verb of crime, or by which somebody is suspected, heard, held or tried."""
    if stand.pronoun.case != "subject":
        return False
    verb = text.tokens[stand.verb]
    if verb.lemma in people.human and not people.hearing.isdisjoint(text.lemmas[i] for i in text.children[verb.index]):
        return True  # « Il a expliqué aux enquêteurs »
    done = (text.tokens[i].lemma for i in text.children[verb.index] if text.tokens[i].has("VerbForm=Inf"))
    if not people.crimes.isdisjoint((verb.lemma, *done)):  # « Il est revenu pour voler »
        return True
    wanted = people.suspecting.get(verb.lemma)
    if wanted is None:
        return False
    below = {text.tokens[index].lemma for index in text.children[verb.index]}
    passive = people.grammar.be in below
    return (passive or verb.lemma in people.facing) and (not wanted or not wanted.isdisjoint(below))


def wronged(trail: Trail, seen: Seen) -> bool:
    """« Un homme a agressé Luc Bas. Il a été arrêté »: whom another has hurt is not held for it."""
    token = trail.text.tokens[seen.head]
    return token.dep == "obj" and token.head < seen.head and harmed(trail, seen.head)


def spared(trail: Trail, able: list[Seen]) -> list[Seen]:
    """« Le juge Luc Bas a entendu Jan Vial. Il est soupçonné »: who judges is not it, where another may be.

    Nor is a court or prosecutor's office: « Le tribunal a condamné Jan Vial. Il était poursuivi pour vol ».
    """
    judges = {s.figure for s in able if s.figure.kind is Kind.PERSON and judging(s.figure, trail.language)}
    bodies = (s.figure for s in able if s.figure.kind is Kind.ORGANIZATION)
    judges |= {one for one in bodies if not trail.people.courts.isdisjoint(one.sorts)}
    judges = {one for one in judges if not any(_charged(trail, head) for head in heads(trail, one))}
    others = any(s.figure.kind is Kind.PERSON and s.figure not in judges for s in able)
    return [seen for seen in able if seen.figure not in judges] if judges and others else able


def anybody(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Le suspect a fui. Le ministre Luc Bas est venu. L'homme … »: who leads, where a suspect is told of.

    Nor is it who prosecutes or judges, or an official who has told of the case: « Cet homme a été écroué, dit-il ».
    """
    if phrase.article not in _SHOWING or not any(reading.sort in VAGUE for reading in phrase.readings):
        return False
    judge = judging(figure, trail.language) or (trail.tried and not trail.people.presiding.isdisjoint(figure.roles))
    if judge and SUSPECT not in figure.sorts and not figure.named:
        return True
    if _onlooker(trail, figure) and _charged(trail, phrase.head):
        return True
    if phrase.words or not figure.named:
        return False
    if figure in trail.spoke and judging(figure, trail.language):
        return True
    heads = phrase.article is Article.DEFINITE and not figure.sorts.isdisjoint(trail.people.heading)
    return heads and any(SUSPECT in one.sorts for one in trail.found)


def _onlooker(trail: Trail, figure: Figure) -> bool:
    """« Un expert a décrit l'accusé. L'homme est jugé »: who has a trade and no name, where a suspect is told of."""
    if figure.named or SUSPECT in figure.sorts or figure.sorts <= VAGUE:
        return False
    suspected = any(SUSPECT in one.sorts for one in trail.found)
    return suspected and not any(_charged(trail, head) for head in heads(trail, figure))


def commoner(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Un habitant a trouvé le corps. Le procureur … »: who was told of as anybody neither prosecutes nor judges."""
    bases, callings = {reading.base for reading in phrase.readings}, trail.language.names.callings
    court = bool(bases) and all(callings.get(slug(base)) in trail.people.courts for base in bases)
    return court and not figure.named and bases.isdisjoint(figure.roles) and figure.sorts <= VAGUE


def otherwise(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« …, a dit le procureur, Luc Bas. Le guide a fui »: who prosecutes and tells of a case has no other trade."""
    if phrase.article not in _SHOWING or phrase.words or not figure.named or figure not in trail.spoke:
        return False
    bases, callings = {reading.base for reading in phrase.readings}, trail.language.names.callings
    trades = {_TRADE, *trail.people.heading}
    trade = any(reading.sort in trades for reading in phrase.readings) and bases.isdisjoint(figure.roles)
    office = any(callings.get(slug(base)) in trail.people.offices for base in bases)
    return trade and not office and judging(figure, trail.language)


def slain(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Un homme a été écroué pour meurtre. Le corps d'un homme … »: who is dead, and who is held for it."""
    return harmed(trail, phrase.head) and any(_charged(trail, at) or harming(trail, at) for at in heads(trail, figure))


def presides(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Luc Bas est jugé à Dax. La présidente l'a interrogé »: who leads a trial is nobody who was not told to."""
    bases = {reading.base for reading in phrase.readings}
    leads = bool(bases) and bases <= trail.people.presiding and phrase.article is Article.DEFINITE
    if not trail.tried or not leads or not figure.named:
        return False
    return not phrase.words and bases.isdisjoint(figure.roles) and not official(figure, trail)


def suspect(phrase: Phrase) -> bool:
    """Whether a description says that somebody is suspected or was convicted."""
    return bool(phrase.readings) and all(reading.sort == SUSPECT for reading in phrase.readings)


def victim(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Le suspect », « le procureur » and whoever was killed: « le meurtre de Luc Bas »; « le juge » and the tried."""
    bases, people = {reading.base for reading in phrase.readings}, trail.people
    callings, new = trail.language.names.callings, bases.isdisjoint(figure.roles)
    accused = {reading.sort for reading in phrase.readings} == {SUSPECT}
    judges = new and any(callings.get(slug(base)) in people.courts for base in bases)
    heard = judges or (new and not bases.isdisjoint(people.attesting))
    told = [*heads(trail, figure)] if accused or heard else []
    spared = (accused or judges) and any(harmed(trail, head) for head in told)
    return spared or (heard and any(_charged(trail, head) for head in told))


def without(trail: Trail, token: Token, figure: Figure) -> bool:
    """« Luc Bas, que le juge avait relâché », « Au lieu de nommer Luc Bas, le président … »: they are two."""
    apart, clause = excepted(trail.text, trail.people.grammar), trail.text.tokens[token.head]
    related = token.dep.startswith("nsubj") and clause.dep == "acl:relcl"
    if not related and not apart:
        return False
    seen = [one.head for one in trail.recent(token.index) if one.figure is figure]
    same = trail.text.sentence(token.index)
    barred = token.index not in apart and any(head in apart and head in same for head in seen)
    return barred or (related and clause.head in seen)


BARS = (victim, anybody, commoner, otherwise, presides)
