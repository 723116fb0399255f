"""Which body or place a function is of, where no name beside it says so: « le maire », « le patron du groupe »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.relations.rules import Trait, ruled
from kg.extract.relations.whereabouts import district, hearing
from kg.extract.relations.wording import determined
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.annotate.nominal import Phrase
    from kg.extract.relations.scene import Scene
    from kg.extract.relations.words import Word
    from kg.model import Entity, Mention

# « Boulogne, ville dont il fut longtemps le maire »: words between the pronoun and the function.
_DONT = 7
# Sentences before « le maire » in which his town is told, but for the last in the same paragraph.
_NEAR = 3
_OPENING = '«"'
# Rules that tell whom a function is said of, and may leave open what it is of.
_BESIDE = ruled(Trait.TITLED | Trait.DESCRIBED | Trait.APPOSED)
_COMPANY = "company"
_SERVING = frozenset({"head", "staff", "member"})
_ASSEMBLIES = frozenset({"parliament", "local"})


def meant(scene: Scene, word: Word, phrase: Phrase, rule: str) -> Iterator[tuple[Entity, str]]:
    """What the function ``word`` is of, with how that is told: by « dont », by a common noun, or by the context."""
    words, topics = scene.language.relations, scene.topics
    if word.form in words.unbound and not phrase.complements:
        return
    relative = _relative(scene, phrase)
    if relative is not None and (_local(scene, phrase) or not _told(scene, phrase)):
        return
    if relative is not None:
        found = topics.last(relative, _sort(scene, word))
        if found is not None:
            yield found, "dont"
        return
    for complement in phrase.complements:
        noun = scene.words[complement.phrase.head]
        sort = "body" if noun in words.bodies else "town" if noun in words.sites.towns else "country"
        if complement.preposition != scene.grammar.of or (sort == "country" and noun not in words.sites.countries):
            continue
        if not _taken_up(scene, complement.phrase):
            return
        if noun in words.sites.towns:
            found = _town(scene, phrase)
        elif noun in words.sites.divisions:
            found = topics.main(phrase.first, "area")
        elif sort == "body":
            found = topics.called(phrase.first, noun) or topics.last(phrase.first, sort, _unheard(scene, phrase.head))
        else:
            found = topics.last(phrase.first, sort)
        if found is not None:
            yield found, "meant"
        return
    if _completed(scene, phrase) or rule not in _BESIDE:
        return
    if _local(scene, phrase):
        return
    yield from _unsaid(scene, word, phrase, rule)


def pronominal(scene: Scene, phrase: Phrase) -> Iterator[tuple[Entity, str]]:
    """« Orial recrute. Luc Bas en est le président. »: the one body named in the sentence before, for « en »."""
    copula, number = phrase.first - 1, scene.text.sentence_of[phrase.first]
    if copula < 1 or not number or scene.lemmas[copula] not in scene.language.relations.copulas or phrase.complements:
        return
    it = scene.tokens[copula - 1]
    if it.pos != "PRON" or scene.words[it.index] != scene.grammar.within or _local(scene, phrase):
        return
    before = scene.names_in(range(scene.text.sentences[number - 1].start, it.index))
    bodies = {body for _, body in before if body.kind is Kind.ORGANIZATION}
    yield from ((body, "dont") for body in bodies if len(bodies) == 1)


def _completed(scene: Scene, phrase: Phrase) -> bool:
    """Whether something tells what the function is of: « le maire de Dax », « patron du « Saint-Louis » »."""
    after = phrase.last + 1
    led = after < len(scene.tokens) and scene.phrases.preposition(after) == scene.grammar.of
    shared = phrase.others[-1:] if phrase.others and phrase.others[-1].determiner is None else ()
    return bool(phrase.complements) or led or any(other.complements for other in shared)


def _anyone(scene: Scene, phrase: Phrase) -> bool:
    """« un instituteur »: one of many, of no body just spoken of."""
    return determined(scene, phrase, "Definite=Ind")


def _taken_up(scene: Scene, phrase: Phrase) -> bool:
    """« du groupe », which is known; not « du groupe libéral », « d'État », « de l'association « un pour tous » »."""
    after = phrase.last + 1
    if after < len(scene.tokens) and scene.text.normal[scene.tokens[after].span.start] in _OPENING:
        return False
    bare = not (phrase.after or phrase.before or phrase.complements)
    return bare and _definite(scene, phrase) and not (phrase.named or phrase.atom)


def _unsaid(scene: Scene, word: Word, phrase: Phrase, rule: str) -> Iterator[tuple[Entity, str]]:
    """What a bare function is of by what the text is about: the town of a mayor, the main body, the country."""
    words, topics = scene.language.relations, scene.topics
    level = words.titles[word.form]
    known = _definite(scene, phrase) or (rule == "apposition" and not _anyone(scene, phrase))
    if word.form in words.mayors:
        found = _town(scene, phrase) if known and not _of_district(scene, phrase) else None
        if found is not None:
            yield found, "town"
    elif level in _SERVING:
        if rule != "description" and known:
            nearest = rule == "apposition" and _sort(scene, word) == "body"
            firm = _firm(scene, phrase.first) if word.form.lower() in words.firmheads else None
            last = topics.last(phrase.first, _sort(scene, word), _passed(scene)) if nearest else None
            found = firm or last or (None if nearest else topics.main(phrase.first, _sort(scene, word)))
            if found is not None and _may_lead(scene, word, found):
                yield found, "firm" if firm else "bare"
    elif level == "state" and word.form not in words.consorts and scene.country is not None:
        yield scene.country, "bare"


def _may_lead(scene: Scene, word: Word, body: Entity) -> bool:
    """Whether bodies like ``body`` have such a function.

    Any has a director, an assembly its members, a team a coach; none of those that the press speaks of has a bishop.
    """
    words = scene.language.relations
    if words.titles[word.form] == "member":
        noun = body.name.lower().split(" ")[0]
        return any(reading.sort in _ASSEMBLIES for reading in scene.language.people.nouns.get(noun, ()))
    if word.form not in words.coaches:
        return word.form in words.general
    return body.name not in words.parties.values() and not any(_firmly(scene, mention) for mention in body.mentions)


def _passed(scene: Scene) -> frozenset[int]:
    """Where boards and those who are told something stand, whom nobody directs.

    « Le conseil d'administration a nommé Luc Bas, directeur », « a dit à l'AFP Luc Bas, directeur ».
    """
    known = scene.text.notes.get(_passed)
    if isinstance(known, frozenset):
        return known
    bodies = [one for one in scene.reading.entities if one.kind is Kind.ORGANIZATION]
    told = (m.head for one in bodies for m in one.mentions if hearing(scene, scene.text.within(m.span)[0], one))
    found = scene.text.notes[_passed] = scene.addressed.union(*scene.boards.values(), told)
    return found


def _unheard(scene: Scene, index: int) -> frozenset[int]:
    """The same, and for what nobody says where bodies stand in somebody's words.

    « “Nous avons signé avec Orial”, a dit le directeur de la société » is of another than Orial.
    """
    if scene.quoted.touches(scene.tokens[index].span):
        return _passed(scene)
    heads = (m.head for one in scene.reading.entities if one.kind is Kind.ORGANIZATION for m in one.mentions)
    return _passed(scene).union(head for head in heads if scene.quoted.touches(scene.tokens[head].span))


def _firm(scene: Scene, index: int) -> Entity | None:
    """« La CNIL … la société Orial … le PDG, Luc Bas »: the one body told to be a firm before token ``index``."""
    found = [
        entity
        for entity in scene.reading.entities
        if entity.kind is Kind.ORGANIZATION and any(m.head < index and _firmly(scene, m) for m in entity.mentions)
    ]
    return found[0] if len(found) == 1 else None


def _firmly(scene: Scene, mention: Mention) -> bool:
    """Whether a mention calls a body a firm: « la société (Orial) », « l'entreprise lyonnaise »."""
    noun = mention.head if mention.form is Form.NOMINAL else scene.text.within(mention.span)[0] - 1
    while mention.form is Form.NAMED and noun > 0 and noun in scene.demonyms:
        noun -= 1
    readings = scene.language.people.nouns.get(scene.words[noun], ()) if noun >= 0 else ()
    return any(reading.sort == _COMPANY for reading in readings)


def _town(scene: Scene, phrase: Phrase) -> Entity | None:
    """« À Asbestos, la pilule passe mal. Le maire, Luc Roux, »: the town told just before, else the main one."""
    text, number = scene.text, scene.text.sentence_of[phrase.first]
    last, *others = [text.sentences[max(number - back, 0)].start for back in range(1, _NEAR + 1)]
    raw = text.document.text
    near = [
        start
        for start in others
        if "\n" not in raw[text.tokens[start].span.start : text.tokens[phrase.first].span.start]
    ]
    return scene.topics.town([last, *near], phrase.first)


def _of_district(scene: Scene, phrase: Phrase) -> bool:
    """« à la mairie du 9e arrondissement, explique la maire »: who leads a part of a town, and not all of it."""
    start = scene.text.sentence(phrase.first).start
    told = (i for i in range(start + 1, phrase.first) if district(scene, i))
    return any(scene.tokens[i - 1].pos in {"ADJ", "NUM"} and scene.tokens[i].has("Number=Sing") for i in told)


def _local(scene: Scene, phrase: Phrase) -> bool:
    """« le président français », « l'entraîneur corse »: the adjective tells of where."""
    return any(scene.demonyms.get(index) is not None for index in phrase.after)


def _sort(scene: Scene, word: Word) -> str:
    if word.form in scene.language.relations.mayors:
        return "town"
    return "country" if scene.language.relations.titles[word.form] == "state" else "body"


def _relative(scene: Scene, phrase: Phrase) -> int | None:
    """The « dont » shortly before the phrase, whose clause it belongs to."""
    start = max(scene.phrases.stretch(phrase.first).start, phrase.first - _DONT)
    for here in range(phrase.first - 1, start - 1, -1):
        if scene.words[here] == scene.grammar.whose:
            return here
        if scene.tokens[here].text in {",", ";", "."}:
            return None
    return None


def _told(scene: Scene, phrase: Phrase) -> bool:
    """Whether a verb follows: « dont le patron, Luc Roux, a parlé », not « dix marins, dont le commandant Roux »."""
    stop = scene.phrases.stretch(phrase.first).stop
    return any(scene.tokens[index].has("VerbForm=Fin") for index in range(phrase.first, stop))


def _definite(scene: Scene, phrase: Phrase) -> bool:
    """Whether the phrase has a definite article, « au » and « du » included."""
    if phrase.determiner is not None:
        return scene.tokens[phrase.determiner].has("Definite=Def") or scene.tokens[phrase.determiner].has(
            "PronType=Dem"
        )
    return phrase.start > 0 and scene.words[phrase.start - 1] in scene.language.people.contracted
