"""Whom a descriptive phrase is said of: the name before or after it, the subject of its copula, its referent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.annotate.apposed import begins
from kg.annotate.syntax import Voice
from kg.annotate.tokens import skip_back
from kg.annotate.universal import VERBS
from kg.extract.relations import chains, fronts, kin, respective
from kg.extract.relations.among import among
from kg.extract.relations.bearers import led_in
from kg.extract.relations.careers import before_date, dated, sequel
from kg.extract.relations.rolls import (
    before_age,
    before_all,
    before_brackets,
    before_one_of,
    fellows,
    headed,
    led_by_of,
    mark_at,
    past_brackets,
    roll,
)
from kg.extract.relations.tails import people_in
from kg.extract.relations.wording import addressed, governed, judging, names_person, past_address, plural
from kg.model import Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.annotate.nominal import Atom, Phrase
    from kg.extract.relations.scene import Scene
    from kg.extract.relations.words import Word

_FAMILY = frozenset({"spouse", "parent", "child", "sibling", "relative"})
_BEHIND_COMMA = "title-comma-name"
# A subject further than this after a fronted apposition is that of another clause.
_FRONTED = 40


@dataclass(frozen=True, slots=True)
class Holder:
    """Whom a descriptive phrase is said of: ``rule`` names how, ``first`` to ``last`` are the tokens that show it."""

    entity: Entity
    rule: str
    first: int
    last: int
    anchor: int


def described(scene: Scene, word: Word) -> Phrase | None:
    """The phrase whose noun is ``word``."""
    for start in dict.fromkeys((scene.phrases.left(word.first), word.first)):
        phrase = scene.phrases.at(start)
        if phrase and word.first <= phrase.head <= word.last:
            return phrase._replace(others=()) if respective.paired(scene, phrase) else phrase
    return None


def holders(scene: Scene, word: Word, phrase: Phrase, ends: dict[int, tuple[Holder, ...]]) -> Iterator[Holder]:
    """Whom the phrase of ``word`` is said of: by a name beside it, else by what it is predicated of, else itself.

    ``ends`` are the holders of the phrases read so far, by their last token: a list of functions shares its holder.
    """
    mark = scene.tokens[phrase.first - 1].text if phrase.named is not None else ""
    if phrase.head in scene.cues or _calling(scene, phrase) or judging(scene, phrase, mark):
        return
    paired = respective.holder(scene, phrase)
    if paired is not None:
        yield from (Holder(person, "apposition", first, phrase.last, phrase.head) for person, first in paired)
        return
    found = (
        list(_heading(scene, phrase))
        or list(_following(scene, word, phrase))
        or list(sequel(scene, phrase, ends))
        or list(_preceding(scene, phrase, ends))
        or list(_made(scene, phrase))
        or list(_chosen(scene, phrase))
        or list(_some(scene, phrase))
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
        elif node.complements and node.complements[-1].preposition in {scene.grammar.of, scene.grammar.to}:
            chain.append(node.complements[-1].phrase)
        else:
            break
    leaf = chain[-1]
    if leaf.named is None or scene.entity_of(leaf.named).kind is not Kind.PERSON or addressed(scene, leaf):
        return None
    for node in reversed(chain):
        if node.atom is None and personal(scene, node.head):
            return node, leaf.named
    return phrase, leaf.named


def personal(scene: Scene, head: int) -> bool:
    """Whether the noun at ``head`` is a function or profession."""
    return any(word.first <= head <= word.last for word in scene.title_at(head))


def _following(scene: Scene, word: Word, phrase: Phrase) -> Iterator[Holder]:
    """« le maire de Rennes, Mme Dupont », « les physiciens A, B et C »."""
    tail = _tail(scene, phrase)
    if tail is not None and governed(scene, *tail):
        return
    shared = (other for other in phrase.others if other.determiner is None)  # not « le député et sa conseillère X »
    own = tail is not None and (tail[0].head == phrase.head or any(tail[0] == other for other in shared))
    if tail and own:
        yield from _listed(scene, phrase, tail[1], "title-name")
        return
    if phrase.named is not None and phrase.head in scene.tied and not personal(scene, phrase.head):
        yield Holder(scene.entity_of(phrase.named), "title-name", phrase.first, phrase.named.last, phrase.head)
        return  # « sa filiale Bolvig »
    inner = next(
        (c.phrase.named for c in phrase.complements if c.phrase.named and not addressed(scene, c.phrase)), None
    )
    if tail is None and inner is not None and scene.entity_of(inner).kind is Kind.PERSON:
        yield from _listed(scene, phrase, inner, "title-name")
        return
    here = phrase.last + 1
    stop = scene.phrases.stretch(word.first).stop
    here = past_brackets(scene, here, stop)
    comma = here < stop and scene.tokens[here].text == ","
    if (comma and not _introducing(scene, phrase)) or (tail is not None and not comma):
        return  # but « le porte-parole de la chancelière Ana Roux, Luc Bas »
    if not comma and scene.demonyms.get(here - 1) is not None and scene.tokens[here - 1].text[0].isupper():
        return  # « l'entraîneur du Serbe Jan Bas »
    here = past_address(scene, here + comma, stop)
    atom = scene.phrases.atom_at(here) if here < stop else None
    if atom is None or scene.tokens[atom.head].pos == "ADJ":
        return
    if comma and (_apposed_to_name(scene, phrase) or _of_kin(scene, phrase) or _goes_on(scene, phrase, atom)):
        return
    became = scene.lemmas[phrase.first - 1] in scene.language.relations.copulas  # « il devint le maire de Dax, »
    if comma and not became and begins(scene.text, phrase.first, phrase.head, atom.last + 1):
        return
    yield from _listed(scene, phrase, atom, _BEHIND_COMMA if comma else "title-name")


def _heading(scene: Scene, phrase: Phrase) -> Iterator[Holder]:
    """« Ministre de la Justice : Luc Bas », « Gardiens : Luc Bas (Bolvig), Jan Roux (Orial) »."""
    for one in headed(scene, phrase):
        yield Holder(scene.entity_of(one), "title-comma-name", phrase.first, one.last, phrase.head)


def _introducing(scene: Scene, phrase: Phrase) -> bool:
    """Whether the phrase may announce a name after a comma: « le maire, », « au Premier ministre, », « deux élus, »."""
    if phrase.determiner is None:
        before = scene.words[phrase.first - 1] if phrase.first else ""
        counted = phrase.start > phrase.first and scene.tokens[phrase.head].text.endswith("s")
        return counted or before in scene.language.people.contracted
    token = scene.tokens[phrase.determiner]
    counted = phrase.start - phrase.first > 1 and scene.tokens[phrase.head].text.endswith("s")
    return token.has("Definite=Def") or token.has("Poss=Yes") or counted


def _apposed_to_name(scene: Scene, phrase: Phrase) -> bool:
    before = phrase.first - 1
    if before <= 0 or scene.tokens[before].text != ",":
        return False
    atom = scene.phrases.atom_over(before - 1)
    return atom is not None and scene.entity_of(atom).kind is Kind.PERSON and not fronts.of_next(scene, phrase)


def _goes_on(scene: Scene, phrase: Phrase, atom: Atom) -> bool:
    """« les villes de Dax, Gray et Lunel »: one more of the places or bodies that the noun is of."""
    last = phrase.complements[-1].phrase.atom if phrase.complements else None
    kind = scene.entity_of(last).kind if last is not None else None
    return kind is scene.entity_of(atom).kind and kind is not Kind.PERSON


def _of_kin(scene: Scene, phrase: Phrase) -> bool:
    """« le beau-frère du président, Luc Bas, », « l'assistante du maire, Ana Roux, »: the name is that of the first."""
    before = phrase.first - 1
    led = before > 0 and scene.phrases.preposition(before) == scene.grammar.of
    if not led:
        return False
    noun = before - 1
    if any(tie.relation in _FAMILY for tie in scene.language.relations.ties.get(scene.words[noun], ())):
        return True
    one = scene.tokens[noun].has("Number=Sing") and scene.words[noun] not in scene.language.relations.contests.champions
    human = one and "person" in scene.language.frames.senses.get(scene.lemmas[noun], frozenset())
    return human and scene.lemmas[scene.phrases.left(noun) - 1] not in scene.language.relations.copulas


def _listed(scene: Scene, phrase: Phrase, atom: Atom, rule: str) -> Iterator[Holder]:
    """The person named, and for a plural those of the list.

    Not in « a dit à des journalistes Ana Roux », « pour remplacer ces élus, Ana Roux »: they have no name.
    """
    many = plural(scene, phrase)
    others = tuple(roll(scene, atom.last, scene.entity_of(atom).kind)) if many else ()
    some = phrase.first > 1 and scene.words[phrase.first - 1] in scene.grammar.ofs & scene.language.people.indefinite
    apart = rule == _BEHIND_COMMA and before_one_of(scene, phrase) == phrase.first  # not « l'un des élus, Ana Roux »
    alone = rule != _BEHIND_COMMA and scene.entity_of(atom).kind is Kind.PERSON  # « des élus soutenant Ana Roux »
    if many and not others and (alone or apart or (some and scene.tokens[phrase.first - 2].pos == "ADP")):
        return
    for one in (atom, *others):
        yield Holder(scene.entity_of(one), rule, phrase.first, one.last, phrase.head)


def _preceding(scene: Scene, phrase: Phrase, ends: dict[int, tuple[Holder, ...]]) -> Iterator[Holder]:
    """« Jean Dupont (PS), maire de Rennes et président de… »."""
    words = scene.language.relations
    start = scene.phrases.stretch(phrase.first).start
    here = before_all(scene, before_one_of(scene, phrase) - 1)
    skipped = (words.adverbs, words.until, words.lives.besides)
    while here > start and any(scene.words[here] in some for some in skipped):
        here -= 1
    if here <= start:
        return
    mark = mark_at(scene, here)
    later = not words.sequels.isdisjoint(scene.words[here + 1 : phrase.first])
    later = later or (mark == "(" and ":" in scene.words[phrase.last + 1 : phrase.last + 2])
    if judging(scene, phrase, mark) or (mark == "," and (_voted(scene, phrase) or fronts.opening(scene, phrase))):
        return
    shared = ends.get(here - 1, ()) if mark.lower() in words.conjunctions or mark == "," else ()
    shared = shared or (() if phrase.determiner is not None else dated(scene, phrase, ends, here))
    shared = () if mark == "," and _of_another(scene, shared, here - 1) else shared
    if shared and mark == "," and _of_body(scene, phrase, here - 1):
        return
    for holder in shared:
        yield Holder(holder.entity, holder.rule, holder.first, phrase.last, holder.anchor)
    if (shared and (mark != "," or personal(scene, phrase.head))) or mark not in {",", "(", "–", "-"} or later:
        return  # not « Ministre sous Luc Bas, puis président », « Luc Bas (adjoint : Jan Roux) »
    before = before_age(scene, before_brackets(scene, here - 1, start), start)
    if before < start or names_person(scene, phrase):
        return
    wanted = personal(scene, phrase.head)
    atom = scene.phrases.atom_over(before)
    if wanted and atom and atom.last == before and scene.entity_of(atom).kind is Kind.EVENT:
        for person in people_in(scene, atom)[:1]:
            yield Holder(person, "apposition", atom.first, phrase.last, phrase.head)
            return
    above = chains.first(scene, atom) if atom is not None and phrase.determiner is None and not wanted else None
    for first, named in [above] if above is not None else scene.ending_at(before):
        entity = kin.acting(scene, first, named, phrase) if named.kind is Kind.PERSON else named
        graduate = named.kind is Kind.ORGANIZATION and fronts.pointing(scene, phrase)
        if entity is None or graduate or (named.kind is Kind.PERSON and _inverted(scene, phrase, first)):
            return
        if (
            entity.kind is Kind.PERSON
            and mark == ","
            and (_of_several(scene, phrase, before) or fronts.of_next(scene, phrase))
        ):
            return
        if not wanted or entity.kind is Kind.PERSON or phrase.head in scene.tied:
            row = [(entity, first), *fellows(scene, phrase.head, before)]
            yield from (Holder(one, "apposition", begin, phrase.last, phrase.head) for one, begin in row)
            return


def _of_another(scene: Scene, shared: tuple[Holder, ...], before: int) -> bool:
    """« est le fils de Luc Bas, ancien maire de Dax »: who has just been named, not the son."""
    people = [entity for _, entity in scene.ending_at(before) if entity.kind is Kind.PERSON]
    return bool(people) and all(holder.entity not in people for holder in shared)


def _of_several(scene: Scene, phrase: Phrase, before: int) -> bool:
    """« (Mené par un but de Luc Bas), les joueurs de Dax … »: several people are not the one named before."""
    article = scene.tokens[phrase.determiner] if phrase.determiner is not None else None
    if article is None:  # « Luc Bas, trois députés et Ana Roux », not « Luc Bas et Ana Roux, deux députés »
        counted = scene.tokens[phrase.first].pos == "NUM" and before_one_of(scene, phrase) == phrase.first
        return counted and not fellows(scene, phrase.head, before)
    return article.has("Number=Plur") and article.has("Definite=Def")


def _inverted(scene: Scene, phrase: Phrase, name: int) -> bool:
    """« invitée par le club que préside Luc Roux, l'auteure a dit »: the main subject behind a relative clause."""
    if phrase.determiner is None or not scene.tokens[phrase.determiner].has("Definite=Def"):
        return False
    verb = scene.tokens[name - 1]
    led = verb.pos == "VERB" and verb.dep == "acl:relcl" and verb.has("VerbForm=Fin")
    return led and scene.lemmas[verb.index - 1] in scene.grammar.relatives


def _of_body(scene: Scene, phrase: Phrase, before: int) -> bool:
    """« porte-parole de Bolvig, le gestionnaire du réseau »: what the body just named does, not its spokesman."""
    if phrase.determiner is None or not scene.tokens[phrase.determiner].has("Definite=Def"):
        return False
    body = any(entity.kind is Kind.ORGANIZATION for _, entity in scene.ending_at(before))
    return body and scene.words[phrase.head] in scene.language.relations.trades


def _calling(scene: Scene, phrase: Phrase) -> bool:
    """« le typhon Bopha, appelé Pablo à Manille »: a participle, and what it is called."""
    if phrase.named is None or scene.words[phrase.head] not in scene.language.relations.calling:
        return False
    return phrase.determiner is None and phrase.first > 0 and scene.tokens[phrase.first - 1].text in {",", "("}


def _predicated(scene: Scene, phrase: Phrase) -> Iterator[Holder]:
    """« Jean Dupont est maire », « a été élu président », « comme président »."""
    words = scene.language.relations
    start = scene.phrases.stretch(phrase.first).start
    here = phrase.first - 1
    copular = here > 0 and scene.lemmas[here - 1] in words.copulas
    besides = frozenset[str]() if copular else words.lives.besides
    while here > start and (
        scene.tokens[here].pos == "ADV" or scene.words[here] in words.likened or scene.words[here] in besides
    ):
        here -= 1
    if here < start:
        return
    dated = before_date(scene, here, start)  # « a été réélu dimanche président »
    token = scene.tokens[here := dated if scene.lemmas[dated] in words.naming | words.copulas else here]
    as_ = scene.words[phrase.first - 1] == scene.grammar.like
    if as_ and _succeeding(scene, phrase.head):
        verb = scene.phrases.verb_over(phrase.head)
        yield from _ruled(scene, phrase, scene.syntax.grammatical(verb)[0], verb, "as")
        return
    if as_ and token.lemma in words.lives.working and token.pos == "VERB":
        yield from _ruled(scene, phrase, scene.syntax.grammatical(here)[0], here, "as")
        return
    for first, known in scene.ending_at(here)[-1:] if as_ else []:
        yield Holder(known, "as", first, phrase.last, scene.phrases.verb_over(phrase.head))
        return
    named = token.lemma in words.naming and scene.syntax.voice(here) is Voice.PASSIVE
    beside = _subject_beside(scene, here, start)
    if beside is not None and (named or token.lemma in words.copulas):
        atom = scene.phrases.atom_over(beside[0])
        row = [(beside[1], beside[0]), *(fellows(scene, phrase.head, atom.last) if atom else ())]
        yield from (Holder(one, "copula", begin, phrase.last, here) for one, begin in row)
        return
    if token.lemma in words.copulas or token.lemma == words.following:
        verb = token.head if token.dep in {"aux:pass", "cop"} else here
        subjects, _ = scene.syntax.grammatical(verb)
    elif token.lemma in words.naming:
        clause = scene.syntax.clause(here)
        subjects = tuple(head for head in clause.objects if head != phrase.head)
    else:
        return
    yield from _ruled(scene, phrase, subjects, here, "copula")


def _made(scene: Scene, phrase: Phrase) -> Iterator[Holder]:
    """« a nommé (Mgr) Jean Dupont évêque de Nantes »: whom a verb of naming makes what the bare noun after him says."""
    words, before = scene.language.relations, phrase.head - 1
    atom = scene.phrases.atom_over(before) if phrase.determiner is None and before > 0 else None
    if atom is None or atom.last != before or scene.entity_of(atom).kind is not Kind.PERSON:
        return
    verb = atom.first - 1
    while verb > 0 and scene.words[verb] in words.honorifics:
        verb -= 1
    token = scene.tokens[verb := before_date(scene, verb, scene.phrases.stretch(verb).start)]
    if token.lemma in words.naming and token.pos == "VERB" and scene.syntax.voice(verb) is not Voice.PASSIVE:
        yield Holder(scene.entity_of(atom), "copula", atom.first, phrase.last, verb)


def _chosen(scene: Scene, phrase: Phrase) -> Iterator[Holder]:
    """« Jean Dupont, élu sénateur en 1998, », « Nommé préfet du Gard, Jean Dupont »: what he is made."""
    words, start = scene.language.relations, scene.phrases.stretch(phrase.first).start
    here = before_date(scene, phrase.first - 1, start)  # « désigné la veille Premier ministre »
    if here < start or phrase.determiner is not None or scene.words[here] not in words.named:
        return
    before = skip_back(scene.tokens, here - 1, start - 1, ("ADV",))
    if before > start and scene.tokens[before].text == ",":
        for first, entity in scene.ending_at(before_age(scene, before - 1, start))[-1:]:
            if entity.kind is Kind.PERSON:
                yield Holder(entity, "apposition", first, phrase.last, phrase.head)
    elif before < start:
        for index in range(phrase.last + 1, min(scene.phrases.stretch(phrase.first).stop, phrase.last + _FRONTED)):
            subject = scene.entity(index) if scene.tokens[index - 1].text == "," else None
            if subject is not None and subject.kind is Kind.PERSON:
                yield Holder(subject, "fronted", here, index, phrase.head)
            if subject is not None:
                return


def _some(scene: Scene, phrase: Phrase) -> Iterator[Holder]:
    """« trois reporters, dont Luc Bas »."""
    for one in among(scene, phrase):
        yield Holder(scene.entity_of(one), "title-name", phrase.first, one.last, phrase.head)


def _succeeding(scene: Scene, index: int) -> bool:
    """« a succédé à Jean Roux comme président »: who comes after is what is said, not who was there before."""
    bonds = scene.language.relations.bonds.get(scene.tokens[scene.phrases.verb_over(index)].lemma, ())
    return any(bond.relation == "replaces" for bond in bonds)


def _ruled(scene: Scene, phrase: Phrase, heads: Iterable[int], anchor: int, rule: str) -> Iterator[Holder]:
    for head in heads:
        entity = scene.subject(head)
        if entity is not None:
            yield Holder(entity, rule, min(head, phrase.first), max(head, phrase.last), anchor)


def _subject_beside(scene: Scene, verb: int, start: int) -> tuple[int, Entity] | None:
    """The person named right before the verb and its small words; not « la fille de Luc Bas (est maire) »."""
    here = verb - 1
    while here > start and scene.tokens[here].pos in {"AUX", "ADV", "PRON"}:
        if _pronoun(scene, here):
            return None  # « succède à Luc Bas, puis il est nommé maire »
        here -= 1
    if here > start and scene.tokens[here].text == ",":
        here = _before_aside(scene, here, start)
    rows = scene.ending_at(before_brackets(scene, here, start)) if here >= start else []
    person = rows[-1] if rows and rows[-1][1].kind is Kind.PERSON else None
    return None if person is None or led_by_of(scene, person[0], start) else person


def _pronoun(scene: Scene, index: int) -> bool:
    """Whether a subject stands there, no « qui »."""
    token = scene.tokens[index]
    return token.pos == "PRON" and token.dep.startswith("nsubj") and not token.has("PronType=Rel")


def _before_aside(scene: Scene, comma: int, start: int) -> int:
    """The token before what two commas hold, the second at ``comma``: « Luc Bas, géologue de formation, fut maire »."""
    here = comma - 1
    atom = scene.phrases.atom_over(here)
    if atom is not None and atom.first - 1 > start and scene.tokens[atom.first - 1].text == ",":
        return here if scene.entity_of(atom).kind is Kind.PERSON else comma  # « Formé par Ana Roy, Luc Bas, fut maire »
    while here > start and scene.tokens[here].text != ",":
        if scene.tokens[here].pos in VERBS:
            return comma
        here -= 1
    return here - 1 if here > start else comma


def _fronted(scene: Scene, phrase: Phrase) -> Iterator[Holder]:
    """« Auteur de nombreux ouvrages, Marcel Saucet… », « Ancien ministre, il… »."""
    words, sentence = scene.language.relations, scene.phrases.stretch(phrase.first)
    opening = range(sentence.start, phrase.first)
    opens = all(scene.tokens[i].pos in {"PUNCT", "ADV"} or scene.words[i] in words.until for i in opening)
    if not opens or phrase.determiner is not None or _participle(scene, phrase):
        return
    for index in range(phrase.last + 1, min(sentence.stop, phrase.last + _FRONTED)):
        if scene.tokens[index].pos in VERBS and scene.tokens[index].has("VerbForm=Fin"):
            return
        if scene.tokens[index - 1].text != ",":
            continue
        titled = scene.words[index] in words.honorifics and index + 1 < sentence.stop
        entity = scene.entity(index + titled)
        if entity is not None and entity.kind in {Kind.PERSON, Kind.ORGANIZATION}:
            yield Holder(entity, "fronted", phrase.first, index, phrase.head)
            return
        if scene.tokens[index].has("Definite=Def") and (named := led_in(scene, index, Kind.PERSON)) is not None:
            yield Holder(named[2], "fronted", phrase.first, named[1], phrase.head)  # « le sénateur Luc Bas »
            return


def _voted(scene: Scene, phrase: Phrase) -> bool:
    """« Ana Roux, élue en 2009 »: a verb, not « Ana Roux, élue PS de Lunel »."""
    bare = phrase.determiner is None and phrase.named is None and phrase.first == phrase.base
    return bare and scene.words[phrase.head] in scene.language.relations.voted and _participle(scene, phrase)


def _participle(scene: Scene, phrase: Phrase) -> bool:
    """« Élu en mars, il… »: a verb, not a function, unless somebody's or something's."""
    form = scene.words[phrase.head]
    return form in scene.language.relations.elected and not any(
        c.preposition == scene.grammar.of for c in phrase.complements
    )


def _described(scene: Scene, phrase: Phrase) -> Iterator[Holder]:
    """A description that refers to somebody named elsewhere: « le chef du Conseil »."""
    if phrase.determiner is None or phrase.atom is not None:
        return
    entity = scene.entity(phrase.head)
    if entity is None and pointing(scene, phrase) and personal(scene, phrase.head):
        last = scene.topics.last(phrase.first, "person")
        entity = last if last is not None and not kin.unlike(scene, last, phrase) else None
    if entity is not None and entity in scene.reading.named:
        yield Holder(entity, "description", phrase.first, phrase.last, phrase.head)


def pointing(scene: Scene, phrase: Phrase) -> bool:
    """« ce professeur », « cette juriste »: one who has been spoken of."""
    one = scene.tokens[phrase.head].has("Number=Sing")
    return (
        one and phrase.determiner is not None and scene.words[phrase.determiner] in scene.language.people.demonstrative
    )
