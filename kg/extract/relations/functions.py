"""What people do and where: functions beside names, in apposition, after a copula, in descriptions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.extract.relations.scene import Candidate
from kg.model import Entity, Form, Kind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.phrases import Atom, Complement, Phrase
    from kg.extract.relations.scene import Scene, Word

_BODIES = frozenset({Kind.ORGANIZATION, Kind.PLACE})
_RELATION = {"staff": "affiliation", "job": "affiliation", "member": "memberOf", "minister": "affiliation"}


@dataclass(frozen=True, slots=True)
class Holder:
    """Whom a descriptive phrase is said of: ``rule`` names how, ``first`` to ``last`` are the tokens that show it."""

    entity: Entity
    rule: str
    first: int
    last: int
    anchor: int


def find(scene: Scene) -> Iterator[Candidate]:
    """The relations that functions, professions and nouns that tie tell of whom they describe."""
    ends: dict[int, tuple[Holder, ...]] = {}
    titles, ties = set(scene.titles), set(scene.ties)
    for word in sorted(titles | ties, key=lambda word: (word.first, -word.last)):
        phrase = _phrase(scene, word)
        if phrase is None:
            continue
        holders = tuple(_holders(scene, word, phrase, ends))
        if holders:
            own_end = phrase.complements[-1].phrase.last if phrase.complements else phrase.base
            ends[own_end] = ends[phrase.last] = holders
        for holder in holders:
            if word in titles:
                yield from _functions(scene, word, phrase, holder)
            if word in ties:
                yield from _ties(scene, word, phrase, holder)


def _phrase(scene: Scene, word: Word) -> Phrase | None:
    for start in dict.fromkeys((scene.left(word.first), word.first)):
        phrase = scene.phrases.at(start)
        if phrase and word.first <= phrase.head <= word.last:
            return phrase
    return None


# ---------------------------------------------------------------- whom the phrase describes
def _holders(scene: Scene, word: Word, phrase: Phrase, ends: dict[int, tuple[Holder, ...]]) -> Iterator[Holder]:
    found = (
        list(_following(scene, word, phrase))
        or list(_preceding(scene, phrase, ends))
        or list(_predicated(scene, phrase))
        or list(_fronted(scene, phrase))
        or list(_described(scene, phrase))
    )
    seen: set[str] = set()
    for holder in found:
        if holder.entity.key not in seen:
            seen.add(holder.entity.key)
            yield holder


def _tail(scene: Scene, phrase: Phrase) -> tuple[Phrase, Atom] | None:
    """The name of a person at the very end of ``phrase``, with the innermost described noun that it can belong to."""
    if phrase.named and scene.entity_of(phrase.named).kind is Kind.PERSON:
        return phrase, phrase.named
    chain = [phrase]
    while True:
        node = chain[-1]
        if node.named:
            break
        if node.others:
            chain.append(node.others[-1])
        elif node.complements and node.complements[-1].preposition in {"de", "à"}:
            chain.append(node.complements[-1].phrase)
        else:
            break
    leaf = chain[-1]
    if leaf.named is None or scene.entity_of(leaf.named).kind is not Kind.PERSON:
        return None
    for node in reversed(chain):
        if node.atom is None and _personal(scene, node.head):
            return node, leaf.named
    return phrase, leaf.named


def _personal(scene: Scene, head: int) -> bool:
    return any(word.first <= head <= word.last for word in scene.title_at(head))


def _following(scene: Scene, word: Word, phrase: Phrase) -> Iterator[Holder]:
    """« le maire de Rennes, Mme Dupont », « les physiciens A, B et C »."""
    tail = _tail(scene, phrase)
    if tail:
        if tail[0].head == phrase.head or any(tail[0] == other for other in phrase.others):
            yield from _listed(scene, phrase, tail[1], "title-name")
        return
    here = phrase.last + 1
    stop = scene.text.sentence(word.first).stop
    here = _past_brackets(scene, here, stop)
    comma = here < stop and scene.token(here).text == ","
    if comma and not (phrase.determiner is not None and scene.token(phrase.determiner).has("Definite=Def")):
        possessive = phrase.determiner is not None and scene.token(phrase.determiner).has("Poss=Yes")
        if not possessive:
            return
    here += comma
    while (
        here < stop
        and scene.phrases.atom_at(here) is None
        and scene.token(here).text.lower() in scene.language.relations.honorifics
    ):
        here += 1
    atom = scene.phrases.atom_at(here) if here < stop else None
    if atom is None or scene.token(atom.head).pos == "ADJ":
        return
    if comma and _apposed_to_name(scene, phrase):
        return
    yield from _listed(scene, phrase, atom, "title-comma-name" if comma else "title-name")


def _past_brackets(scene: Scene, here: int, stop: int) -> int:
    """The token after the brackets that open at ``here``, or ``here`` itself."""
    if here >= stop or scene.token(here).text != "(":
        return here
    return next((i + 1 for i in range(here, stop) if scene.token(i).text == ")"), here)


def _apposed_to_name(scene: Scene, phrase: Phrase) -> bool:
    before = phrase.first - 1
    if before <= 0 or scene.token(before).text != ",":
        return False
    atom = scene.phrases.atom_over(before - 1)
    return atom is not None and scene.entity_of(atom).kind is Kind.PERSON


def _listed(scene: Scene, phrase: Phrase, atom: Atom, rule: str) -> Iterator[Holder]:
    """The person named, and for a plural those of the list."""
    stop = scene.text.sentence(atom.first).stop
    plural = scene.token(phrase.head).has("Number=Plur") or scene.token(phrase.head).text.endswith("s")
    current: Atom | None = atom
    while current is not None:
        yield Holder(scene.entity_of(current), rule, phrase.first, current.last, phrase.head)
        after = current.last + 1
        if not plural or after + 1 >= stop or scene.token(after).text.lower() not in {",", "et"}:
            return
        current = scene.phrases.atom_at(after + 1)


def _preceding(scene: Scene, phrase: Phrase, ends: dict[int, tuple[Holder, ...]]) -> Iterator[Holder]:
    """« Jean Dupont (PS), maire de Rennes et président de… »."""
    words = scene.language.relations
    start = scene.text.sentence(phrase.first).start
    here = phrase.first - 1
    while here > start and scene.token(here).text.lower() in words.adverbs:
        here -= 1
    if here <= start:
        return
    mark = scene.token(here).text
    if mark.lower() in words.conjunctions or mark == ",":
        for holder in ends.get(here - 1, ()):
            yield Holder(holder.entity, holder.rule, holder.first, phrase.last, holder.anchor)
        if here - 1 in ends and (mark != "," or _personal(scene, phrase.head)):
            return
    if mark not in {",", "(", "–", "-"}:
        return
    before = here - 1
    if scene.token(before).text == ")" and mark == ",":
        while before > start and scene.token(before).text != "(":
            before -= 1
        before -= 1
    before = _past_age(scene, before, start)
    if before < start or _followed_by_name(scene, phrase):
        return
    wanted = _personal(scene, phrase.head)
    for first, entity in scene.ending_at(before):
        if not wanted or entity.kind is Kind.PERSON:
            yield Holder(entity, "apposition", first, phrase.last, phrase.head)
            return


def _past_age(scene: Scene, before: int, start: int) -> int:
    """The token before an age between commas that ends at ``before`` (« Jean Dupont, 54 ans, »), or ``before``."""
    here = before
    if scene.token(here).text.lower() not in scene.language.relations.years:
        return before
    while here > start and scene.token(here).text != ",":
        here -= 1
    return here - 1


def _followed_by_name(scene: Scene, phrase: Phrase) -> bool:
    return phrase.named is not None and scene.entity_of(phrase.named).kind is Kind.PERSON


def _predicated(scene: Scene, phrase: Phrase) -> Iterator[Holder]:
    """« Jean Dupont est maire », « a été élu président », « comme président »."""
    words = scene.language.relations
    start = scene.text.sentence(phrase.first).start
    here = phrase.first - 1
    while here > start and (
        scene.token(here).pos == "ADV" or scene.token(here).text.lower() in {"comme", "l'un", "un"}
    ):
        here -= 1
    if here < start:
        return
    token = scene.token(here)
    as_ = scene.token(phrase.first - 1).text.lower() == "comme"
    for first, entity in scene.ending_at(here)[-1:] if as_ else []:
        yield Holder(entity, "as", first, phrase.last, phrase.head)
        return
    if token.lemma in words.copulas or token.lemma == "suivre":
        verb = token.head if token.dep == "cop" else here
        subjects, _ = scene.syntax.grammatical(verb)
    elif token.lemma in words.naming:
        clause = scene.syntax.clause(here)
        subjects = tuple(head for head in clause.objects if head != phrase.head) or clause.subjects
    else:
        return
    for head in subjects:
        entity = scene.subject(head)
        if entity is not None:
            yield Holder(entity, "copula", min(head, phrase.first), max(head, phrase.last), here)


def _fronted(scene: Scene, phrase: Phrase) -> Iterator[Holder]:
    """« Auteur de nombreux ouvrages, Marcel Saucet… », « Ancien ministre, il… »."""
    sentence = scene.text.sentence(phrase.first)
    opens = phrase.first == sentence.start or (
        phrase.first == sentence.start + 1 and scene.token(sentence.start).pos == "PUNCT"
    )
    if not opens or phrase.determiner is not None:
        return
    for index in range(phrase.last + 1, min(sentence.stop, phrase.last + 40)):
        if scene.token(index).pos in {"VERB", "AUX"} and scene.token(index).has("VerbForm=Fin"):
            return
        if scene.token(index - 1).text != ",":
            continue
        entity = scene.entity(index)
        if entity is not None and entity.kind in {Kind.PERSON, Kind.ORGANIZATION}:
            yield Holder(entity, "fronted", phrase.first, index, phrase.head)
            return


def _described(scene: Scene, phrase: Phrase) -> Iterator[Holder]:
    """A description that refers to somebody named elsewhere: « le chef du Conseil »."""
    if phrase.determiner is None or phrase.atom is not None:
        return
    entity = scene.entity(phrase.head)
    if entity is not None and any(mention.form is Form.NAMED for mention in entity.mentions):
        yield Holder(entity, "description", phrase.first, phrase.last, phrase.head)


# ---------------------------------------------------------------- what it says of them
def _functions(scene: Scene, word: Word, phrase: Phrase, holder: Holder) -> Iterator[Candidate]:
    level = scene.language.relations.titles.get(word.form)
    if level is None or holder.entity.kind is not Kind.PERSON:
        return
    former = _former(scene, phrase, word)
    evidence = scene.text.span(holder.first, max(holder.last, phrase.last))

    def say(relation: str, filler: Entity | str, rule: str = "") -> Candidate:
        return Candidate(holder.entity, relation, filler, evidence, rule or holder.rule, holder.anchor, former)

    if level == "award":
        yield say("award", _title(scene, word, phrase, set()))
        return
    used: set[int] = set()
    for complement in _complements(phrase) if level != "minister" else ():
        for entity, direct in _bodies(scene, complement):
            relation = _RELATION.get(level, "headOf" if direct else "affiliation")
            if entity.kind is Kind.PLACE and relation != "headOf":
                continue
            if entity.kind is Kind.PLACE and complement.preposition != "de":
                continue
            used.add(complement.place)
            yield say(relation, entity)
    if level == "minister":
        ministry = _ministry(scene, phrase)
        if ministry:
            yield say("headOf", ministry)
    elif not used and phrase.determiner is not None and scene.token(phrase.determiner).has("Poss=Yes"):
        owner = _possessor(scene, phrase.first, holder.entity, _BODIES - {Kind.PLACE})
        if owner:
            yield say(_RELATION.get(level, "headOf"), owner, f"{holder.rule}-possessive")
    country = _country(scene, phrase)
    if country and not used and (level == "state" or word.form in scene.language.relations.heads_of_state):
        yield say("headOf", country)
    elif country:
        yield say("nationality", country)
    elif not used and holder.rule == "title-name" and level != "minister" and _bare(scene, word, phrase):
        home = scene.headline_country
        if home and scene.is_country(home):
            yield say("headOf", home, "title-headline")
    if word.form not in scene.language.relations.untitled:
        title = _title(scene, word, phrase, used)
        if not (holder.rule == "description" and level == "job"):
            yield say("jobTitle", title)


def _bare(scene: Scene, word: Word, phrase: Phrase) -> bool:
    """Whether a function that heads of state have stands alone: « le président François Hollande »."""
    words = scene.language.relations
    state = words.titles[word.form] == "state" or word.form in words.heads_of_state
    return state and not phrase.complements


def _former(scene: Scene, phrase: Phrase, word: Word) -> bool:
    words = scene.language.relations.former
    return scene.token(word.first).text.lower().startswith("ex-") or any(
        scene.token(index).text.lower() in words for index in phrase.before
    )


def _complements(phrase: Phrase) -> Iterator[Complement]:
    """The complements of the noun, or those that it shares with the noun coordinated with it."""
    own = phrase.complements
    if phrase.named:
        own = tuple(complement for complement in own if complement.place < phrase.named.first)
    if not own and phrase.others and phrase.others[-1].determiner is None:
        own = phrase.others[-1].complements
    yield from own


def _bodies(scene: Scene, complement: Complement) -> Iterator[tuple[Entity, bool]]:
    """The organisations and places of a complement, and whether it is directly them."""
    for phrase in complement.phrase.conjuncts():
        entity = scene.referent(phrase)
        if entity is not None and entity.kind in _BODIES:
            yield entity, True
        elif entity is None and not _personal(scene, phrase.head):
            for inner in phrase.complements:
                if inner.preposition == "de":
                    for deeper in inner.phrase.conjuncts():
                        found = scene.referent(deeper)
                        if found is not None and found.kind is Kind.ORGANIZATION:
                            yield found, False


def _country(scene: Scene, phrase: Phrase) -> Entity | None:
    """The country of the first adjective of nationality in the phrase."""
    for index in (*phrase.after, *(phrase.others[-1].after if phrase.others else ())):
        place = scene.place_of(index)
        if place is not None and scene.is_country(place):
            return place
    return None


def _ministry(scene: Scene, phrase: Phrase) -> Entity | None:
    """The ministry of a portfolio: « ministre de l'Économie » → « ministère de l'Économie »."""
    for complement in _complements(phrase):
        body = complement.phrase
        if complement.preposition not in {"de", "à"} or scene.demonym(body.head):
            continue
        last = body.others[-1].base if body.others else body.base
        if body.complements and not body.others and body.complements[0].preposition == "de":
            last = body.complements[0].phrase.base
        named = scene.referent(body)
        if named is not None and named.kind is Kind.ORGANIZATION:
            return named
        if named is not None and named.kind in {Kind.PERSON, Kind.PLACE}:
            continue
        span = scene.text.span(body.start, last)
        link = scene.text.words(Span(scene.token(complement.place).span.start, span.start))
        if complement.preposition == "à":
            link = "de " if body.determiner is None else "de " + link.split(" ", 1)[-1]
        return scene.make(
            Kind.ORGANIZATION, f"{scene.language.relations.ministry} {link}{scene.text.words(span)}", span, body.head
        )
    return None


def _title(scene: Scene, word: Word, phrase: Phrase, used: set[int]) -> str:
    """The function in the text's own words, shortest: without article, nationality, and what it is the head of."""
    words = scene.language.relations
    kept = [index for index in phrase.before if scene.token(index).text.lower() in words.titling and index < word.first]
    kept += range(word.first, word.last + 1)
    kept += [
        index
        for index in phrase.after
        if index > word.last and not scene.demonym(index) and scene.token(index).text.lower() not in words.passing
    ]
    for complement in phrase.complements:
        if phrase.named and complement.place > phrase.named.last:
            break
        if complement.place in used or not _belongs(scene, word, complement):
            break
        body = complement.phrase
        last = body.last if word.form in words.envoys else max(_reach(part) for part in body.conjuncts())
        kept += range(complement.place, last + 1)
    title = _join(scene, kept)
    return title if scene.token(phrase.head).text.lower() in word.form.lower() else word.form


def _reach(phrase: Phrase) -> int:
    """The last token of a phrase with its first complement, if that is one with « de »."""
    first = phrase.complements[0] if phrase.complements else None
    return first.phrase.base if first and first.preposition == "de" else phrase.base


def _belongs(scene: Scene, word: Word, complement: Complement) -> bool:
    entity = scene.referent(complement.phrase)
    if entity is not None and entity.kind is Kind.PERSON:
        return False
    if entity is not None and entity.kind is Kind.PLACE:
        return word.form in scene.language.relations.envoys
    body = scene.token(complement.phrase.head)
    if scene.language.relations.titles[word.form] == "minister":
        return True
    return complement.preposition in {"de", "en", "à"} and complement.phrase.named is None and body.pos == "NOUN"


def _join(scene: Scene, kept: list[int]) -> str:
    pieces: list[str] = []
    for before, index in zip([None, *kept], kept, strict=False):
        token = scene.token(index)
        if before is not None:
            tight = index == before + 1 and scene.token(before).span.end == token.span.start
            pieces.append("" if tight else " ")
        pieces.append(scene.text.words(token.span))
    title = "".join(pieces)
    return title[3:] if title.lower().startswith("ex-") else title


def _possessor(scene: Scene, index: int, but: Entity, kinds: frozenset[Kind]) -> Entity | None:
    """Whom « son » stands for: the first fit entity of the sentence so far, else the last of the one before."""
    number = scene.text.sentence_number(index)
    for sentence, reverse in (
        (range(scene.text.sentences[number].start, index), False),
        *([(scene.text.sentences[number - 1], False)] if number else []),
    ):
        for here in reversed(sentence) if reverse else sentence:
            entity = scene.entity(here)
            if entity is not None and entity != but and entity.kind in kinds:
                return entity
    return None


# ---------------------------------------------------------------- nouns that tie
def _ties(scene: Scene, word: Word, phrase: Phrase, holder: Holder) -> Iterator[Candidate]:
    for tie in scene.language.relations.ties.get(word.form, ()):
        if tie.relation == "about":
            continue
        evidence = scene.text.span(holder.first, max(holder.last, phrase.last))
        former = _former(scene, phrase, word)
        fillers = [
            entity
            for complement in _complements(phrase)
            if complement.preposition in tie.prepositions
            for body in complement.phrase.conjuncts()
            if (entity := _filler(scene, body, tie.relation)) is not None
        ]
        rule = f"{holder.rule}-tie"
        if not fillers and phrase.determiner is not None and scene.token(phrase.determiner).has("Poss=Yes"):
            owner = _possessor(scene, phrase.first, holder.entity, _POSSESSORS)
            fillers = [owner] if owner else []
            rule = f"{holder.rule}-possessive"
        for entity in fillers:
            one, other = (holder.entity, entity) if tie.forward else (entity, holder.entity)
            yield Candidate(one, tie.relation, other, evidence, rule, holder.anchor, former)


_POSSESSORS = frozenset({Kind.PERSON, Kind.ORGANIZATION, Kind.EVENT, Kind.PRODUCT})


def _filler(scene: Scene, phrase: Phrase, relation: str) -> Entity | None:
    return scene.topic(phrase) if relation == "knowsAbout" else scene.referent(phrase)
