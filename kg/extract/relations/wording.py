"""How functions are told: the shortest full title of one, what completes it, and the words around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.relations import over
from kg.extract.relations.acronyms import is_initials
from kg.extract.relations.peers import partisan
from kg.extract.relations.rolls import opens
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.nominal import Atom, Complement, Phrase
    from kg.extract.relations.scene import Scene
    from kg.extract.relations.words import Word

# Those who sit somewhere.
_SEATED = "member"

# Complements that name people, bodies or sites are whom the function serves, and no part of its title.
_SERVED = frozenset({"person", "org", "building", "competition", "event", "title", "worker"})
# Letters of the shortest participle.
_SHORT = 4
_ENDS = frozenset({Kind.ORGANIZATION, Kind.PLACE, Kind.EVENT, Kind.PERSON, Kind.PRODUCT, Kind.WORK})


def title(scene: Scene, word: Word, phrase: Phrase, used: set[int]) -> str:
    """The function that ``word`` names: without article, nationality, age, and what it is the head of (``used``)."""
    words = scene.language.relations
    kept = [index for index in phrase.before if scene.words[index] in words.titling and index < word.first]
    kept += range(word.first, _joined(scene, word.last) + 1)
    kept += _epithets(scene, word, phrase)
    for complement in phrase.complements:
        if phrase.named and complement.place > phrase.named.last:
            break
        if complement.place in used or not _belongs(scene, word, complement):
            break
        body = complement.phrase
        parts = [body, *fellows(scene, body)]
        last = body.last if word.form in words.envoys else max(_reach(scene, part) for part in parts)
        kept += range(complement.place, lasting(scene, last) + 1)
    moment = over.then(scene, word.last) or ()
    kept = sorted(index for index in dict.fromkeys(kept) if index not in moment)
    if scene.words[phrase.head] in word.form.lower():
        found = _join(scene, kept)
        first = opens(scene, word.first) or word.first == scene.phrases.stretch(word.first).start
        return found[:1].lower() + found[1:] if first and word.form[0].islower() else found
    rest = [index for index in kept if index > word.last and index not in phrase.after]
    return " ".join(filter(None, (word.form, _join(scene, rest))))


def _joined(scene: Scene, last: int) -> int:
    """The last token of a compound that begins with the function: « médecin-conseil »."""
    text = scene.text.normal
    while text[scene.tokens[last].span.end : scene.tokens[last].span.end + 1] == "-":
        last += 1 + (scene.tokens[last + 1].text == "-")
    return last


def _epithets(scene: Scene, word: Word, phrase: Phrase) -> Iterator[int]:
    """The adjectives right after the function that tell which: « déléguée centrale », not « élu communiste »."""
    words = scene.language.relations
    stop = phrase.named.first if phrase.named else scene.phrases.stretch(word.first).stop
    for index in range(word.last + 1, stop):
        token = scene.tokens[index]
        form = token.text.lower()
        adjective = index in phrase.after and token.pos != "VERB"
        if not token.text[0].islower() or not (adjective or form in words.epithets):
            return
        if (_done(scene, index, stop) and form not in words.epithets) or _joined(scene, index) > index:
            return
        if not (_origin(scene, index) or form in words.passing or form in words.parties):
            yield index


def _done(scene: Scene, index: int, stop: int) -> bool:
    """« descendu du Jura », « embauchée par Bolvig »: a participle with its complement, whatever it is read as."""
    form = scene.words[index]
    words = scene.language.relations
    shaped = len(form) > _SHORT and words.participle.search(form) is not None
    after = scene.words[index + 1] if index + 1 < stop else ""
    return shaped and after in words.led


def _origin(scene: Scene, index: int) -> bool:
    """« danoise », « franco-tunisienne »: an adjective of country."""
    tail = scene.words[index].rsplit("-", 1)[-1]
    return scene.demonyms.get(index) is not None or tail in scene.language.names.demonyms


def fellows(scene: Scene, body: Phrase) -> Iterator[Phrase]:
    """What is coordinated with a complement and part of the title too; not another function, or somebody."""
    for part in body.others if not names_person(scene, body) else ():
        owned = part.determiner is not None and (
            body.determiner is None or scene.tokens[part.determiner].has("Poss=Yes")
        )
        if owned or part.atom is not None or scene.title_at(part.head) or names_person(scene, part):
            return
        yield part


def names_person(scene: Scene, phrase: Phrase) -> bool:
    """Whether the name right after a common noun is somebody's: « le président Roux »."""
    return phrase.named is not None and scene.entity_of(phrase.named).kind is Kind.PERSON


def _reach(scene: Scene, phrase: Phrase) -> int:
    """The last token of a phrase with its first complement, if that is one with « de » and names nobody."""
    first = phrase.complements[0] if phrase.complements else None
    if phrase.base > phrase.head and _done(scene, phrase.base, scene.phrases.stretch(phrase.head).stop):
        return phrase.base - 1
    if (
        first is None
        or first.preposition != scene.grammar.of
        or first.phrase.atom is not None
        or _measured(scene, first.phrase)
    ):
        return phrase.base
    return phrase.base if _serves(scene, first.phrase) else first.phrase.base


def addressed(scene: Scene, phrase: Phrase) -> bool:
    """Whether a courtesy title leads in a name there: in « l'avocate de M. Roux » she is not Roux."""
    head = scene.tokens[phrase.head]
    people = head.text[0].isupper() and scene.demonyms.get(phrase.head) is not None  # « l'entraîneur du Serbe Jan Bas »
    return people or head.text.lower() in scene.language.relations.honorifics


def governed(scene: Scene, phrase: Phrase, name: Atom) -> bool:
    """« l'entraîneur rejoignant Luc Bas »: whom a present participle between has for its object."""
    before = scene.tokens[name.first - 1]
    doing = before.pos == "VERB" and before.has("Tense=Pres") and before.has("VerbForm=Part")
    return doing and before.index > phrase.head


def lasting(scene: Scene, last: int) -> int:
    """The last token of a field, up to ``last``: « (ministre) de l'Intérieur (démissionnaire) »."""
    while scene.words[last] in scene.language.relations.passing:
        last -= 1
    return last


def _measured(scene: Scene, phrase: Phrase) -> bool:
    """« de 48 ans », « d'origine russe »: what tells the person, not the function."""
    words = scene.language.relations
    return scene.words[phrase.head] in words.years | words.manners


def _belongs(scene: Scene, word: Word, complement: Complement) -> bool:
    """Whether a complement is part of the title: a portfolio, a field, what is made; not a body, place or age."""
    words = scene.language.relations
    body = complement.phrase
    entity = scene.referent(body)
    if scene.dates.covers(body.head) or scene.words[body.head] in words.lives.replacing:
        return False  # « le pape en septembre », « ministre en remplacement de »
    if (entity is not None and entity.kind is Kind.PERSON) or addressed(scene, body):
        return False
    if words.titles[word.form] == "minister" or word.form in words.portfolios or charged(scene, word, complement):
        seated = complement.preposition == scene.grammar.inside or governing(scene, body)
        return not seated and (entity is None or entity.kind is not Kind.PLACE or not scene.is_country(entity))
    if entity is not None and entity.kind is Kind.PLACE:
        return word.form in words.envoys
    head = scene.tokens[body.head]
    if complement.preposition not in {scene.grammar.of, scene.grammar.within, scene.grammar.to} or head.pos not in {
        "NOUN",
        "PROPN",
    }:
        return False
    if _measured(scene, body) or complement.preposition == scene.grammar.to or _anyone(scene, body):
        return False
    return not _serves(scene, body) or head.text.lower() in words.organs


def determined(scene: Scene, phrase: Phrase, feature: str) -> bool:
    """Whether the phrase has a determiner with ``feature``: « ce club » one with ``PronType=Dem``."""
    return phrase.determiner is not None and scene.tokens[phrase.determiner].has(feature)


def possessive(scene: Scene, phrase: Phrase) -> bool:
    """« son président », « leur entraîneur »."""
    return determined(scene, phrase, "Poss=Yes")


def governing(scene: Scene, body: Phrase) -> bool:
    """« le gouvernement de Raymond Barre », « le cabinet Vial »."""
    return scene.words[body.atom.first if body.atom else body.head] in scene.language.relations.governments


def charged(scene: Scene, word: Word, complement: Complement) -> bool:
    """« secrétaire à l'Agriculture »: the complement is a field, where the function takes one with « à »."""
    entity = scene.referent(complement.phrase)
    return (
        complement.preposition == scene.grammar.to
        and word.form in scene.language.relations.charged
        and (entity is None or entity.kind is not Kind.PLACE)
    )


def _anyone(scene: Scene, phrase: Phrase) -> bool:
    """« d'un projet », « de ses services »: what is told of one, and names no function."""
    if phrase.determiner is None:
        return False
    token = scene.tokens[phrase.determiner]
    return token.has("Poss=Yes") or token.text.lower() in scene.grammar.one


def _serves(scene: Scene, phrase: Phrase) -> bool:
    """Whether the phrase names people, a body or a site that a function is of."""
    words = scene.language.relations
    entity = scene.referent(phrase)
    if (entity is not None and entity.kind in _ENDS) or (phrase.named is not None and not names_person(scene, phrase)):
        return True
    head = scene.tokens[phrase.head]
    form = head.text.lower()
    if form in words.bodies | words.squads | words.sites.towns | words.sites.countries | words.sites.divisions:
        return True
    senses = scene.language.frames.senses
    groups = senses.get(head.lemma.lower(), senses.get(form, frozenset()))
    definite = phrase.determiner is not None or scene.words[phrase.first - 1] in scene.language.people.contracted
    return definite and (bool(groups & _SERVED) or bool(scene.title_at(phrase.head)))


def _join(scene: Scene, kept: list[int]) -> str:
    pieces: list[str] = []
    for before, index in zip([None, *kept], kept, strict=False):
        token = scene.tokens[index]
        if before is not None:
            tight = index == before + 1 and scene.tokens[before].span.end == token.span.start
            pieces.append("" if tight else " ")
        pieces.append(scene.text.meant(token.span))
    found = "".join(pieces)
    former = scene.grammar.former
    return found[len(former) :] if found.lower().startswith(former) else found


def plural(scene: Scene, phrase: Phrase) -> bool:
    """Whether the noun is in the plural: « les maires », not « son fils », whatever it ends with."""
    if phrase.determiner is not None and scene.tokens[phrase.determiner].has("Number=Sing"):
        return False
    return scene.tokens[phrase.head].has("Number=Plur") or scene.tokens[phrase.head].text.endswith("s")


def past_address(scene: Scene, here: int, stop: int) -> int:
    """The token of the name behind « Mme », or behind « l'écologiste » or « le colonel », of what party or rank."""
    words = scene.language.relations
    while here < stop and scene.phrases.atom_at(here) is None and scene.words[here] in words.honorifics:
        here += 1
    side = here + 1 < stop and scene.tokens[here].has("Definite=Def")
    told = side and (scene.words[here + 1] in words.parties or scene.words[here + 1] in words.ranks)
    atom = scene.phrases.atom_at(here + 1) if side else None
    if atom is not None and scene.entity_of(atom).kind is Kind.PLACE and scene.phrases.atom_at(atom.last + 1):
        return atom.last + 1  # « le Sierra-Léonais (Luc Bas) »
    if side and (told or scene.demonyms.get(here + 1) is not None):
        return here + 2 if scene.phrases.atom_at(here + 2) is not None else here
    return here


def judging(scene: Scene, phrase: Phrase, mark: str) -> bool:
    """« Ana Roux, directrice de Bolvig, juge que »: a verb that looks like a function, without article or adjective."""
    bare = phrase.determiner is None and phrase.first == phrase.base
    if bare and phrase.named is None and _doing(scene, phrase):
        return True
    if not bare or scene.tokens[phrase.head].text not in scene.language.relations.judging:
        return False
    serving = {scene.grammar.of, scene.grammar.to}  # « juge au tribunal de Dax », « pilote de ligne »
    if any(complement.preposition in serving for complement in phrase.complements):
        return False
    before = scene.ending_at(phrase.first - 1)  # « Jan Vial critique Luc Bas »
    return mark == "," or any(one.kind is Kind.PERSON for _, one in before)


def _doing(scene: Scene, phrase: Phrase) -> bool:
    """« Luc Bas, représentant l'actionnaire, »: with an object, a participle and no function."""
    after = phrase.last + 1
    stop = scene.phrases.stretch(phrase.first).stop
    apart = phrase.first > 0 and scene.words[phrase.first - 1] == ","
    article = scene.tokens[after] if apart and after + 1 < stop else scene.tokens[phrase.head]
    return (
        article.pos == "DET" and article.has("PronType=Art") and scene.tokens[after + 1].pos != "ADV"
    )  # not « députée la plus jeune »


def on_street(scene: Scene, phrase: Phrase) -> bool:
    """« place du maréchal Vial », « avenue du Président-Roux »: what a town is full of."""
    of = phrase.first - 1
    led = phrase.named is not None and of > 0 and scene.phrases.preposition(of) == scene.grammar.of
    return led and scene.words[of - 1] in scene.language.relations.sites.streets


def of_function(scene: Scene, first: int) -> bool:
    """« le juré du (prix) », « la patronne de (Bolvig) »: whether a function and « de » stand before a token."""
    of = first - 1
    return of > 0 and scene.phrases.preposition(of) == scene.grammar.of and bool(scene.title_at(of - 1))


def personal(scene: Scene, head: int) -> bool:
    """Whether the noun at ``head`` is a function or profession."""
    return any(word.first <= head <= word.last for word in scene.title_at(head))


def complements(scene: Scene, phrase: Phrase) -> Iterator[Complement]:
    """The complements of the noun, or those that it shares with the noun coordinated with it.

    Those behind a name beside the noun are of the name, but not in « le maire UMP de Dax ».
    """
    own = phrase.complements
    if phrase.named:
        first, of = phrase.named.first, scene.grammar.of if _partisan(scene, phrase.named) else None
        own = tuple(complement for complement in own if complement.place < first or complement.preposition == of)
    last = phrase.others[-1] if phrase.others else None
    if not phrase.complements and not own and last is not None and last.determiner is None:
        alike = personal(scene, last.head) <= _somebody(scene, phrase.head)  # « la région X et maire »
        own = last.complements if alike and _sits(scene, last.head) <= _sits(scene, phrase.head) else ()
    yield from own


def _sits(scene: Scene, head: int) -> bool:
    """« (Premier ministre et) sénateur du Gard »: whether a noun is of those whose seat has a name of its own."""
    titles = scene.language.relations.titles
    return any(titles.get(word.form) == _SEATED for word in scene.title_at(head))


def _somebody(scene: Scene, head: int) -> bool:
    """« (fondateur) et directeur d'Orial »: whether a noun is a function, or else of people."""
    nouns = scene.language.people.nouns.get(scene.words[head], ())
    return personal(scene, head) or any(noun.kind is Kind.PERSON for noun in nouns)


def _partisan(scene: Scene, name: Atom) -> bool:
    """Whether a name right after a function is that of its holder's party: « (maire) UMP »."""
    body, behind = scene.entity_of(name), bool(scene.title_at(name.first - 1))
    if partisan(scene, body):
        return behind
    party = body.kind is Kind.ORGANIZATION and is_initials(scene.tokens[name.head].text)
    return party and name.first == name.last and behind
