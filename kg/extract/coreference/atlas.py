"""Which place a name or adjective stands for, and the adjectives and inhabitants that name places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.where import where
from kg.lang.gazetteer import COUNTRY, codes, placed
from kg.lang.people import SINGULAR
from kg.model import Mention
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from kg.lang.base import Language
    from kg.lang.gazetteer import Place
    from kg.model import Text

_NOMINAL = frozenset({"ADJ", "NOUN", "PROPN"})


class Atlas:
    """The places that one text may mean, each looked up once."""

    def __init__(self, text: Text, mentions: Sequence[Mention], language: Language) -> None:
        self._names = language.names
        near = {text.meant(m.span) for m in mentions if m.kind is Kind.PLACE}
        self._towns = _towns(text, mentions, language)
        near |= {self._names.demonyms[w].place for w in near if w in self._names.demonyms}
        self._codes = codes(self._names, near)
        self._found: dict[str, Place | None] = {}
        self._meant = dict(_ends(near, self.find, language))

    def find(self, name: str) -> Place | None:
        """The place that ``name`` stands for, when it can be told."""
        if name not in self._found:
            self._found[name] = placed(self._names, name, self._codes, town=name in self._towns)
        return self._found[name]

    def place(self, text: Text, mentions: Sequence[Mention]) -> Place | None:
        """The place that the first of ``mentions`` that can be told stands for, but for what another makes whole.

        « Le maire de Sainte-Foy » in the title and « Sainte-Foy-la-Grande » below are the latter.
        """
        words = dict.fromkeys(text.meant(m.span) for m in mentions if m.form is not Form.PRONOUN)
        whole = [word for word in words if not any(other.startswith((f"{word}-", f"{word} ")) for other in words)]
        return next((place for word in whole if (place := self.find(self.canonical(word)))), None)

    def canonical(self, name: str) -> str:
        """The name under which a place is known: « USA » and « américain » are « États-Unis »."""
        if name not in self._names.places and (demonym := self._names.demonyms.get(name.lower())):
            return self._meant.get(demonym.place, demonym.place)
        place = self.find(name)
        return self._meant.get(place.name, place.name) if place else name


def _towns(text: Text, mentions: Sequence[Mention], language: Language) -> frozenset[str]:
    """The names that one place has with an article and a town without, which have none here: « à Québec ».

    « Québec : le musée rouvre » does not tell.
    """
    lowered, led = text.lowered, language.people.definite | language.people.contracted
    told: set[str] = set()
    areas: set[str] = set()
    ends = {text.within(m.span)[-1] for m in mentions if m.kind is Kind.PLACE}
    for mention in mentions:
        name, inside = text.meant(mention.span), text.within(mention.span)
        if mention.form is not Form.NAMED or name not in language.people.articled:
            continue
        before = lowered[inside[0] - 1] if inside[0] else ""
        if before in led or (before == "(" and inside[0] - 2 in ends):  # « Civaux (Vienne) »
            areas.add(name)
        elif lowered[inside[-1] + 1 : inside[-1] + 2] != (":",):
            told.add(name)
    return frozenset(told - areas)


def _ends(names: Iterable[str], find: Callable[[str], Place | None], language: Language) -> Iterator[tuple[str, str]]:
    """The countries called by the end of another's name, which is meant: « Congo » beside « République … du Congo ».

    Not where the text tells that country apart by a name of its own (« Congo-Brazzaville »).
    """
    found = {name: place for name in names if (place := find(name)) and place.type == COUNTRY}
    for place in found.values():
        *before, end = place.name.split()
        if not before or before[-1] not in language.people.completing:
            continue
        other = find(end)
        if other is None or other.type != COUNTRY or other.name == place.name:
            continue
        if not any(told.name == other.name and name != end for name, told in found.items()):
            yield other.name, place.name


def demonyms(text: Text, language: Language, names: Sequence[Mention]) -> Iterator[Mention]:
    """The adjectives of place and names of inhabitants of ``text``.

    Not those that are names already, nor part of one (« Banque centrale européenne »), nor languages.
    """
    known, listed = language.names.demonyms.keys(), language.names.places.keys()
    inside: set[int] = set()
    for mention in names:
        places = text.within(mention.span)
        if text.meant(mention.span)[:1].isupper():
            inside.update(places)
        else:  # « L'océan Indien »: a capital that the name gives.
            inside.update(index for index in places[1:] if text.tokens[index].text[0].isupper())
    spans = {mention.span for mention in names}
    for token in map(text.tokens.__getitem__, where(text, known)):
        if token.pos not in _NOMINAL or token.text in listed:
            continue
        if token.index in inside or token.span in spans or _language(text, token.index, language):
            continue
        if _polled(text, token.index, language):
            continue
        yield Mention(token.span, Form.NOMINAL, token.index, Kind.PLACE)


def tongue(text: Text, mention: Mention, language: Language) -> bool:
    """Whether what was read as the name of a place is that of a language: « française » of « langue française ».

    Or that of a vote: « aux Européennes ».
    """
    word = text.tokens[mention.head].text
    alone = mention.kind is Kind.PLACE and len(text.within(mention.span)) == 1
    if alone and _polled(text, mention.head, language):
        return True
    if mention.kind is not Kind.PLACE or not word.islower() or word not in language.names.demonyms:
        return False
    return len(text.within(mention.span)) == 1 and _language(text, mention.head, language)


def _polled(text: Text, index: int, language: Language) -> bool:
    """« aux Européennes », « les municipales »: an adjective in the plural with an article is the vote, by genre."""
    genre, before = language.relations.genres.get(text.lowered[index]), text.lowered[index - 1] if index else ""
    people = language.people
    several = before in people.definite | people.contracted and people.numbers.get(before) != SINGULAR
    return genre is Kind.EVENT and several and text.lowered[index].endswith(people.grammar.plurals)


def _language(text: Text, index: int, language: Language) -> bool:
    """Whether a demonym is the name of a language: « en français », « le français », « langue basque »."""
    token = text.tokens[index]
    if text.tokens[token.head].lemma in language.people.languages:
        return True
    if not token.text.islower() or index == 0:
        return False
    people, demonym = language.people, language.names.demonyms[text.lowered[index]]
    before = text.lowered[index - 1]
    after = text.tokens[index + 1] if index + 1 < len(text.tokens) else token
    held = before in people.definite | people.contracted and people.numbers.get(before) == SINGULAR
    if held and demonym.gender != "f" and after.pos not in {"NOUN", "PROPN", "NUM"} and not after.text[0].isupper():
        # The parser takes « français » for a plural.
        return True
    if before == language.grammar.within:
        return True
    if token.has("Number=Plur"):
        return False
    return token.pos == "NOUN" and text.tokens[token.head].pos != "NOUN"
