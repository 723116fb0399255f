"""What stands in brackets or between commas after a name: acronym, other name, party, body."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from kg.annotate.tokens import skip
from kg.annotate.where import where
from kg.extract.relations.acronyms import SPELLING, foreign, is_acronym, is_initials, spelt
from kg.extract.relations.candidate import Candidate
from kg.extract.relations.nicknames import QUOTES, alias, glosses, known_as, nicknames
from kg.lang.camps import WIDE, camped
from kg.model import Entity
from kg.naming import opening, slug
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from kg.annotate.nominal import Atom
    from kg.extract.relations.scene import Scene
    from kg.model import Filler, Span

# The longest bracket that may hold another name.
_WIDE = 12
# The longest initials, and how many capitals make them.
_SHORT = 8
_CAPITALS = 2
# Tokens between a work and who made it, or a name and what glosses it: a mark and an article.
_NEAR = 2
# Words this short may be left out of initials.
_SMALL = 3
# Tokens of the longest concept that initials stand for.
_CONCEPT = 9
# Words of games in a text that is about one.
_PLAYED = 2

_OPENING = frozenset({"("})
_COMPLETING = frozenset({"ADP", "DET", "NOUN", "PROPN", "ADJ", "NUM"})


def find(scene: Scene) -> Iterator[Candidate]:
    """Relations told by brackets, commas and quotation marks beside a name."""
    told = list(_brackets(scene))
    yield from told
    yield from _acronyms(scene, {(one.subject, one.object) for one in told})
    yield from nicknames(scene)
    yield from glosses(scene)
    yield from _works(scene)
    yield from known_as(scene)
    yield from alias(scene)
    yield from _bodies(scene)


def _brackets(scene: Scene) -> Iterator[Candidate]:
    """« Jean Dupont (PS) », « Confédération générale du travail (CGT) », « ACE (Automatic Computing Engine) »."""
    tokens, played = scene.text.tokens, sporting(scene)
    for token in scene.anywhere(_OPENING):
        if not token.index:
            continue
        stop = min(scene.phrases.stretch(token.index).stop, token.index + _WIDE)
        end = next((i for i in range(token.index + 1, stop) if tokens[i].text == ")"), None)
        if end is None or end == token.index + 1:
            continue
        inner = scene.text.span(token.index + 1, _before_camp(scene, token.index + 1, end) - 1)
        for first, entity in scene.ending_at(token.index - 1)[-1:]:
            evidence = scene.text.span(first, end)
            for told in _aside(scene, entity, inner, evidence, token.index):
                team = played or _squad(scene, told.object) or _school(scene, told.object)  # no party
                yield told._replace(relation="affiliation") if told.rule == "party-brackets" and team else told
        if not scene.ending_at(token.index - 1):
            yield from _spelled(scene, token.index, inner)
            yield from _between(scene, token.index, end)


def _before_camp(scene: Scene, first: int, end: int) -> int:
    """Where the camp of a party begins in brackets that end at ``end``, at its comma, or ``end``."""
    comma = next((index for index in range(first, end) if scene.tokens[index].text == ","), end)
    behind = scene.text.normal[scene.tokens[comma].span.start :][:WIDE] if comma < end else ""
    return comma if camped(behind, scene.language.names) else end


def _school(scene: Scene, body: Filler) -> bool:
    """« Luc Roux (université de Dax) »."""
    return isinstance(body, Entity) and opening(body.name) in scene.language.relations.lives.schools


def _squad(scene: Scene, body: Filler) -> bool:
    """Whether a body is known for a team or club."""
    called = scene.language.people.bynames.get(body.name, ()) if isinstance(body, Entity) else ()
    return not scene.language.sheets.squads.isdisjoint(called)


def sporting(scene: Scene) -> bool:
    """Whether the text speaks of sport, and less of politics."""
    known = scene.text.notes.get(sporting)
    if not isinstance(known, bool):
        names, sports = scene.language.names, scene.language.relations.contests.sports
        fields = Counter(names.callings.get(slug(word.form)) for word in scene.titles)
        played = not fields["politics"] and len(where(scene.text, names.games | sports)) >= _PLAYED
        known = scene.text.notes[sporting] = played or fields["sport"] > fields["politics"]
    return known


def _between(scene: Scene, index: int, end: int) -> Iterator[Candidate]:
    """« le maire (PS) de Dax Luc Bas », « la maire (PS) de Dax, Ana Roux »: the party between a function and a name."""
    party, person = scene.phrases.atom_at(index + 1), _behind(scene, index, end)
    if party is None or person is None or party.last != end - 1:
        return
    one, other = scene.entity_of(person), scene.entity_of(party)
    if one.kind is Kind.PERSON and other.kind is Kind.ORGANIZATION:
        yield Candidate(one, "memberOf", other, scene.text.span(index - 1, person.last), "party-before", index)


def _behind(scene: Scene, index: int, end: int) -> Atom | None:
    """The name of somebody behind brackets after a function, what completes that, and a comma."""
    after, stop = end + 1, min(scene.phrases.stretch(index).stop, end + _WIDE) - 1
    if not scene.title_at(index - 1):
        return scene.phrases.atom_at(after)
    here = skip(scene.tokens, after, stop, _COMPLETING)
    comma = here < stop and scene.tokens[here].text == ","
    found = map(scene.phrases.atom_at, range(after, here + 1 + comma))
    return next((atom for atom in found if atom is not None and scene.entity_of(atom).kind is Kind.PERSON), None)


def _aside(scene: Scene, entity: Entity, inner: Span, evidence: Span, index: int) -> Iterator[Candidate]:
    words = scene.text.meant(inner)
    other = scene.phrases.atom_at(index + 1)
    held = scene.entity_of(other) if other else None
    if entity.kind is Kind.PERSON:
        yield from _held(scene, entity, inner, evidence, index)
        return
    outer = scene.text.meant(scene.text.span(scene.text.within(evidence)[0], index - 1))
    short, long = sorted((words, outer), key=len)
    if short != long and is_acronym(short, long):
        other_name = long if slug(entity.name) == slug(short) else short
        yield Candidate(entity, "alternateName", other_name, evidence, "acronym-brackets", index)
    elif foreign(entity, words, held):
        yield from spelt(scene, entity, words, evidence, index)
    elif _abbreviated(scene, entity, outer, words, held):
        yield Candidate(entity, "alternateName", words, evidence, "short-brackets", index)
    elif _foreign(scene, entity, words, held):
        yield Candidate(entity, "alternateName", words, evidence, "name-brackets", index)


def _held(scene: Scene, person: Entity, inner: Span, evidence: Span, index: int) -> Iterator[Candidate]:
    """The country, party, team or portfolio of whoever is named before the brackets at ``index``.

    « Luc Bas (PS) », « Luc Bas (SUI, Bolvig) », « Luc Bas (Bolvig/SUI) ».
    """
    nations, inside = scene.language.relations.nations, scene.text.within(inner)
    codes = [i for i in inside if scene.tokens[i].text in nations]
    if codes and _other_native(scene, index, nations[scene.tokens[codes[0]].text]):
        return
    if codes[:1] != [inside[0]] and not scene.language.sheets.manned.isdisjoint(scene.words):
        codes = []  # « Défenseurs : Luc Bas (Orial/ESP) »: it is the club's
    for code in codes[:1]:
        place = scene.make(Kind.PLACE, nations[scene.tokens[code].text], scene.tokens[code].span, code)
        yield Candidate(person, "nationality", place, evidence, "country-brackets", index)
    first = inside[0] + 2 if codes[:1] == [inside[0]] else inside[0]
    other = scene.phrases.atom_at(first) if first in inside else None
    held = scene.entity_of(other) if other is not None else None
    short, _, rank = scene.text.meant(inner).partition(" ")
    if short.isupper() and rank.isdigit():
        return  # « Ana Roux (WTA 9) »
    if held is not None and held.kind is Kind.PLACE and scene.is_country(held):
        yield Candidate(person, "nationality", held, evidence, "country-brackets", index)
        other = scene.phrases.atom_at(other.last + 2) if other is not None and other.last + 2 in inside else None
        held = scene.entity_of(other) if other is not None else None
    if held is None:
        return
    if held.kind is Kind.ORGANIZATION and _portfolio(scene, evidence, index):
        yield Candidate(person, "headOf", held, evidence, "portfolio-brackets", index)
    elif held.kind is Kind.WORK:
        yield Candidate(held, "author", person, evidence, "work-brackets", index)
    elif held.kind is Kind.ORGANIZATION and not _wrote(scene, index):
        left = other is not None and scene.words[other.first].startswith(scene.grammar.former)  # « Luc Bas (ex-PS) »
        yield Candidate(person, "memberOf", held, evidence, "party-brackets", index, left)


def _other_native(scene: Scene, index: int, nation: str) -> bool:
    """« le Norvégien Jan Roux (UAE) »: the initials of a team where a noun before the name tells another country."""
    atom = scene.phrases.atom_over(index - 1)
    before = atom.first - 1 if atom is not None else -1
    place = scene.place_of(before) if before >= 0 and scene.demonyms.get(before) is not None else None
    return place is not None and place.name != nation


def _wrote(scene: Scene, index: int) -> bool:
    """« « La vraie vie », de Luc Roux (Orial) »: who has written it, and who brings it out."""
    atom = scene.phrases.atom_over(index - 1)
    here = atom.first - 1 if atom is not None else -1
    if here < 1 or scene.phrases.preposition(here) != scene.grammar.of:
        return False
    return scene.tokens[here - 1].text in QUOTES.values() or scene.tokens[max(here - 2, 0)].text in QUOTES.values()


def _portfolio(scene: Scene, evidence: Span, index: int) -> bool:
    """« trois ministres, Ana Roux (Santé) et Jean Petit (Budget) »: a portfolio, and no party, in the brackets."""
    if scene.words[index + 1] in scene.language.names.charges and scene.phrases.atom_at(index + 1) is not None:
        return True
    start = scene.phrases.stretch(index).start
    opening = range(start, scene.text.within(evidence)[0])
    plural = [i for i in opening if scene.title_at(i) and scene.words[i].endswith("s")]
    titles = scene.language.relations.titles
    return any(titles.get(scene.title_at(i)[0].form) == "minister" for i in plural)


def _abbreviated(scene: Scene, entity: Entity, outer: str, words: str, held: Entity | None) -> bool:
    """Whether the brackets hold syllables of the name: « la Fédération congolaise de football (Fecofa) »."""
    if entity.kind is not Kind.ORGANIZATION or not words.isalnum() or not words[0].isupper() or words.isdigit():
        return False
    if held is not None and held.kind is not Kind.ORGANIZATION:
        return False
    letters, known = iter(slug(outer)), scene.language.names.places
    spelled = all(letter in letters for letter in slug(words)) and slug(outer)[:1] == slug(words)[:1]
    return spelled and outer.count(" ") >= _CAPITALS and len(words) <= _SHORT and words not in known


def _foreign(scene: Scene, entity: Entity, words: str, held: Entity | None) -> bool:
    """Whether the one capitalised word in brackets is another name: « la Loi fondamentale (Grundgesetz) »."""
    plain = words.isalpha() and words[0].isupper() and not words.isupper() and words not in scene.language.names.places
    free = held is None or held == entity or len(held.mentions) == 1
    return plain and free and entity.kind in {Kind.ORGANIZATION, Kind.LAW}


def _spelled(scene: Scene, index: int, inner: Span) -> Iterator[Candidate]:
    """« salaire minimum interprofessionnel de croissance (SMIC) », « l'IA (intelligence artificielle) »."""
    words = scene.text.meant(inner)
    last = scene.tokens[index - 1]
    evidence = scene.text.span(index - 1, scene.text.within(inner)[-1] + 1)
    if is_acronym(last.text, words):
        yield _concept(scene, (inner, last.span), evidence, index - 1)
        return
    if " " in words or len(words) > _SHORT or not is_initials(words):
        return
    start = scene.phrases.stretch(index).start
    for first in range(max(start, index - _CONCEPT), index - 1):
        span = scene.text.span(first, index - 1)
        whole = scene.tokens[first].pos in SPELLING and is_acronym(words, scene.text.meant(span))
        if whole and all(token.text != "," for token in scene.tokens[first:index]):
            evidence = scene.text.span(first, scene.text.within(inner)[-1] + 1)
            yield _concept(scene, (span, inner), evidence, first)
            return


def _concept(scene: Scene, forms: tuple[Span, Span], evidence: Span, head: int) -> Candidate:
    """The thing that a common noun and its initials stand for has the initials as its other name."""
    long, short = forms
    entity = next(filter(None, (scene.entity_within(span) for span in (short, long))), None)
    if entity is None:
        made = scene.make(Kind.CONCEPT, scene.text.meant(long), long, scene.text.within(long)[0])
        initials = scene.make(Kind.CONCEPT, scene.text.meant(short), short, scene.text.within(short)[0])
        entity = replace(made, mentions=(*made.mentions, *initials.mentions))
    shown = scene.text.meant(long if entity.name == scene.text.meant(short) else short)
    return Candidate(entity, "alternateName", shown, evidence, "acronym-spelled", head)


def _acronyms(scene: Scene, told: AbstractSet[tuple[Entity, Filler]]) -> Iterator[Candidate]:
    """An entity known both by its full name and by its initials has the initials as its other name, if not ``told``."""
    for entity in scene.reading.entities:
        if entity.kind is Kind.PERSON:
            continue
        forms = [(m, scene.text.meant(m.span)) for m in entity.mentions if m.form is Form.NAMED]
        longs, tried = dict.fromkeys(words for _, words in forms), set[str]()
        for mention, short in forms:
            if short in tried:
                continue
            tried.add(short)
            new = (entity, short) not in told
            others = (long for long in longs if long != short)  # « la S.N.C.F. » is no other name of itself
            if any(is_acronym(short, long) or (new and _unlike(entity, short, long)) for long in others):
                yield Candidate(entity, "alternateName", short, mention.span, "acronym", mention.head)
                break


def _unlike(entity: Entity, short: str, long: str) -> bool:
    """« Unilu », where a body is called « université de Lubumbashi » too: one word that is none of the others."""
    words = (slug(entity.name), *slug(long).split("-"))
    body = entity.kind is Kind.ORGANIZATION and " " in long
    return body and short.isalnum() and slug(short) not in words


def _works(scene: Scene) -> Iterator[Candidate]:
    """« Veiller sur elle » de Jean-Baptiste Andrea."""
    for (before, work), (atom, maker) in pairwise(scene.names):
        if work.kind is not Kind.WORK or maker.kind not in {Kind.PERSON, Kind.ORGANIZATION}:
            continue
        between = [i for i in range(before.last + 1, atom.first) if scene.tokens[i].text not in QUOTES.values()]
        links = [scene.phrases.preposition(i) for i in between if scene.tokens[i].pos != "DET"]
        if links == [scene.grammar.of] and len(between) <= _NEAR:
            evidence = scene.text.span(before.first, atom.last)
            yield Candidate(work, "author", maker, evidence, "work-maker", before.head)


def _bodies(scene: Scene) -> Iterator[Candidate]:
    """« Claire Vasseur, de l'Observatoire du littoral », « Paul Durand (Renault) »."""
    names = [row for row in scene.names if row[0].head not in scene.demonyms]
    for number, (atom, entity) in enumerate(names[1:], start=1):
        before, person = names[number - 1]
        last = _past_age(scene, before.last, atom.first)
        homely = last > before.last and entity.kind is Kind.PLACE and not scene.is_country(entity)
        if person.kind is not Kind.PERSON or not (homely or entity.kind is Kind.ORGANIZATION):
            continue
        if _joined(scene, before, atom, last):
            evidence = scene.text.span(before.first, atom.last)
            relation, rule = ("homeLocation", "home") if homely else ("affiliation", "name-body")
            yield Candidate(person, relation, entity, evidence, rule, before.head)


def _past_age(scene: Scene, last: int, stop: int) -> int:
    """The last token of the age behind a name that ends at ``last``: « Luc Bas, 22 ans, (de Dax) », or ``last``."""
    years = next((i for i in range(last + 1, min(last + _SMALL + 2, stop)) if _years(scene, i)), last)
    return years if scene.tokens[last + 1].text == "," else last


def _years(scene: Scene, index: int) -> bool:
    return scene.words[index] in scene.language.relations.years


def _spoken(scene: Scene, before: Atom, atom: Atom) -> bool:
    """« “Qui paiera ?”, demande Ana Roux, CFDT. »: initials between commas behind whoever speaks."""
    after = scene.tokens[atom.last + 1].text if atom.last + 1 < len(scene.tokens) else "."
    speaks = before.first - 1 in scene.cues and after in {",", ".", ":", "»"}
    return speaks and atom.first == atom.last and is_initials(scene.tokens[atom.first].text)


def _bodily(scene: Scene, index: int) -> bool:
    """« du cabinet », « du syndicat »: whether a noun is only of bodies."""
    readings = scene.language.people.nouns.get(scene.words[index], ())
    return bool(readings) and all(reading.kind is Kind.ORGANIZATION for reading in readings)


def _joined(scene: Scene, before: Atom, atom: Atom, last: int) -> bool:
    """Whether only « de », « du », « chez », with a comma or article, stands between token ``last`` and a name."""
    between = [scene.tokens[index] for index in range(last + 1, atom.first)]
    bodies = scene.language.relations.bodies | scene.language.relations.wares.firms
    if len(between) > 1 and between[0].text == ",":
        while between[-1].index in scene.demonyms:
            between.pop()  # « Ana Roux, de la société italienne Bolvig »
        if between[-1].text.lower() in bodies or _bodily(scene, between[-1].index):
            between.pop()  # « Ana Roux, du quotidien Le Devoir »
    if not 0 < len(between) <= _SMALL:
        return False
    if len(between) == 1 and between[0].text == ",":
        return _spoken(scene, before, atom)
    links = [scene.phrases.preposition(token.index) for token in between]
    employing = {scene.grammar.of, scene.grammar.house}
    return any(link in employing for link in links) and all(
        link in employing or token.text == "," or token.pos == "DET" for link, token in zip(links, between, strict=True)
    )
