"""Who of the headline the lead takes up by another word: by the age that both give, or by what both tell of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.clauses import participle
from kg.extract.coreference.doubts import barred
from kg.extract.coreference.phrases import Article, age
from kg.terms import Form, Kind, Layout

if TYPE_CHECKING:
    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase
    from kg.lang.people import Noun
    from kg.model import Mention, Text

# In sentences: the lead after a title and its date.
HEAD = 3
_PASSIVE, _QUALIFYING = "aux:pass", frozenset({"acl", "amod"})
_TOLD_IN = frozenset({Layout.LEAD, Layout.PARAGRAPH})
_KNOWN = frozenset({Article.DEFINITE, Article.BARE, Article.DEMONSTRATIVE})


def leads(trail: Trail, phrase: Phrase) -> bool:
    """Whether a phrase of the lead may be of the headline: not « une première grève », « un autre incendie »."""
    people, inside = trail.people, trail.text.lowered[phrase.first : phrase.last + 1]
    apart = any(word in people.others or word in people.newly or word in people.ranks for word in inside)
    return 0 < trail.text.sentence_of[phrase.head] <= HEAD and not apart


def aged(trail: Trail, phrase: Phrase) -> Figure | None:
    """The nameless person of the headline who is as old: « un habitant de Dax âgé de 41 ans » in the lead."""
    text, people = trail.text, trail.people
    if phrase.article is not Article.INDEFINITE or Kind.PERSON not in {reading.kind for reading in phrase.readings}:
        return None
    years = age(text, phrase, people)
    if not years or text.sentence_of[phrase.head] > HEAD:
        return None
    for figure, other in trail.phrases.items():
        told = figure.kind is Kind.PERSON and titled(text, other) and not titled(text, phrase)
        if told and age(text, other, people) == years and figure.agrees(phrase.gender, phrase.number):
            return figure
    return None


def aged_otherwise(trail: Trail, phrase: Phrase, earlier: Figure) -> bool:
    """« Une femme de 67 ans » and « Une femme de 34 ans, Ana Roy, »: two."""
    other = trail.phrases.get(earlier)
    years = age(trail.text, phrase, trail.people) if other is not None else ""
    was = age(trail.text, other, trail.people) if years and other is not None else ""
    return bool(was) and was != years


def voted(trail: Trail, phrase: Phrase) -> Figure | None:
    """The vote that the headline names: « les élections législatives » under « Législatives en Lettonie »."""
    if phrase.article not in _KNOWN:
        return None
    votes = trail.language.names.votes
    told = {_one(word) for word in trail.text.lowered[phrase.head : phrase.last + 1] if word in votes}
    if not told:
        return None
    for figure in trail.named(Kind.EVENT):
        mention = min(figure.mentions, key=lambda mention: mention.span)
        first = trail.text.within(mention.span)[0]
        if mention.span.start == 0 and _one(trail.text.lowered[first]) in told:
            return None if barred(trail, phrase, figure) else figure
    return None


def renamed(trail: Trail, mention: Mention, figure: Figure) -> Figure | None:
    """Whom the title tells the same of without a name: « Un joueur de Dax suspendu », « Luc Bas a été suspendu »."""
    text = trail.text
    early = figure.kind is Kind.PERSON and mention.form is Form.NAMED and text.sentence_of[mention.head] <= HEAD
    if not early or any(other.span < mention.span for other in figure.mentions):
        return None
    done = _told(text, mention.head)
    if not done or not _titles(text) or mention.span.start < text.blocks[0].span.end:
        return None
    for other, phrase in trail.phrases.items():
        if not titled(text, phrase):
            break  # they are told in order
        if other.kind is Kind.PERSON and figure.agrees(other.gender, other.number) and _told(text, phrase.head) & done:
            return None if barred(trail, phrase, figure) else other
    return None


def foreshown(trail: Trail, figure: Figure, noun: Noun, phrase: Phrase) -> Figure | None:
    """Whom the title tells by an office alone: « La ministre cède », and the lead « la ministre grecque, Ana Bas, »."""
    above = trail.text.blocks[: trail.block[phrase.head]]
    if not above or any(block.layout in _TOLD_IN for block in above):
        return None
    for other in trail.owners(noun.base):
        first = trail.phrases.get(other)
        if first is None or other.kind is not figure.kind or first.article is not Article.DEFINITE:
            continue
        alone = titled(trail.text, first) and first.last == first.head and not other.roles[noun.base]
        if alone and figure.agrees(other.gender, other.number):
            return other
    return None


def _told(text: Text, noun: int) -> frozenset[tuple[str, bool]]:
    """The verbs that a noun or name is the subject of, or that qualify it, and whether it undergoes them."""
    token, found = text.tokens[noun], set[int]()
    if token.dep.startswith("nsubj"):
        found.add(token.head)
    found.update(child for child in text.children[noun] if text.tokens[child].dep in _QUALIFYING)
    verbs = (index for index in found if text.tokens[index].pos == "VERB")
    return frozenset((text.lemmas[verb], _undergone(text, verb, noun)) for verb in verbs)


def _undergone(text: Text, verb: int, noun: int) -> bool:
    bare = text.tokens[verb].head == noun and participle(text.tokens[verb])
    return bare or any(text.tokens[child].dep == _PASSIVE for child in text.children[verb])


def _titles(text: Text) -> bool:
    block = next(iter(text.blocks), None)
    return block is not None and block.layout is Layout.TITLE


def _one(word: str) -> str:
    """A word without the « s » of the plural."""
    return word.removesuffix("s")


def titled(text: Text, phrase: Phrase) -> bool:
    """Whether a phrase stands in the title."""
    return _titles(text) and phrase.span.end <= text.blocks[0].span.end
