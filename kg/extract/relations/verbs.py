"""Relations that verbs tell, between their subject and their object, complement or date; and open ones."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from itertools import product
from typing import TYPE_CHECKING

from kg.annotate.syntax import Argument, Part, Voice
from kg.annotate.treated import treats
from kg.extract.relations import objects, over, prizes, several, staff, stakes
from kg.extract.relations.beginnings import given_up, striking, to_its_end
from kg.extract.relations.candidate import Candidate
from kg.extract.relations.completed import completed, names_after
from kg.extract.relations.dates import time_side
from kg.extract.relations.domain import SYMMETRIC, fits
from kg.extract.relations.fronted import behind, nearest
from kg.extract.relations.helm import named_beside
from kg.extract.relations.lives import deadly
from kg.extract.relations.studies import schooling
from kg.extract.relations.subjects import alone, apposed, bearers, gerund, thing
from kg.extract.relations.whereabouts import beyond, housed, place_after
from kg.lang import LANGUAGES
from kg.model import Entity, Time
from kg.naming import opening
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kg.annotate.syntax import Clause
    from kg.extract.relations.scene import Scene
    from kg.lang.relations import Bond
    from kg.model import Filler, Token

# What these say is said of the object where there is one: « la CCI organise un colloque à Nice ».
_OF_OBJECT = frozenset({"locatedIn", "startDate", "endDate", "deathPlace", "deathDate"})
_OPEN_ENDED = ".."
_LAUNCH = "Launch"
_SITED = frozenset({"locatedIn", "birthPlace", "deathPlace"})
_DATING = frozenset({"startDate", "endDate"})
_WHEN = frozenset({"time", "year"})
_OF_LIVES = frozenset({"birthDate", "birthPlace", "deathDate", "deathPlace"})
# « mort en détention en 2006 »: tokens from a participle to its date.
_SOON = 5
_HAPPENS = frozenset({Kind.EVENT, Kind.LAW, Kind.WORK})
# What may be a mere common noun: the object of knowledge or of manufacture.
_TOPICAL = frozenset({"knowsAbout", "produces"})
_VERBAL = frozenset({"VERB", "AUX", "ADJ"})
_OPEN = frozenset({Part.OBJECT, Part.OBLIQUE})
_RELATIVE = "acl:relcl"
_QUALIFIES = frozenset({"amod", "acl", "appos"})
_BEING = frozenset({"cop", "det"})


def find(scene: Scene) -> Iterator[Candidate]:
    """The relations of the verbs of the text, and open relations for the verbs that no lexicon covers."""
    words = scene.language.relations
    bonds, named, opening = words.bonds, scene.named_tokens, _locutions(scene.language.code)
    leading = {token.index for lexicon in (words.lead, words.reins) for token in scene.anywhere(lexicon)}
    worded = leading | {token.index for token in scene.anywhere(words.infinitives.keys())}
    for token in [t for t in scene.tokens if t.pos in _VERBAL or t.index in worded or t.dep == _RELATIVE]:
        if token.index in leading:
            yield from _leading(scene, token.index)
        if token.index in named or not (token.pos in _VERBAL or _qualifies(scene, token)):
            continue
        lemma = _lemma(scene, token.index)
        found = [c for bond in bonds[lemma] for c in _bond(scene, token.index, None, bond)] if lemma in bonds else []
        if lemma in opening and (noun := _noun(scene, token.index)):
            rows = bonds.get(f"{lemma} {scene.words[noun]}", ())
            found += [c for bond in rows for c in _bond(scene, token.index, noun, bond)]
        if found:
            yield from stakes.preferred(scene, found)
        elif token.pos == "VERB" and token.index not in scene.cues:
            yield from _open(scene, token.index, lemma)


@cache
def _locutions(code: str) -> frozenset[str]:
    """The verbs that a noun after them makes another of (« avoir lieu »)."""
    return frozenset(lemma.partition(" ")[0] for lemma in LANGUAGES[code].relations.bonds if " " in lemma)


def _qualifies(scene: Scene, token: Token) -> bool:
    """Whether a noun may relate as a verb does: « Jean Roux, mort en 2007 » is often so read."""
    if token.dep == _RELATIVE and token.text[0].islower():
        return token.lemma in scene.language.relations.bonds  # « la banque que dirige Luc Roux »
    if scene.words[token.index] not in scene.language.relations.infinitives:
        return False
    return token.dep in _QUALIFIES or {"cop"} == {t.dep for t in scene.syntax.kids(token.index, _BEING)}


def _leading(scene: Scene, head: int) -> Iterator[Candidate]:
    """« nommé à la tête de la SNCF »."""
    phrase, words = scene.phrase_of(head), scene.language.relations
    if phrase is None:
        return
    verb = scene.phrases.verb_over(head)
    taken = _lemma(scene, verb) in words.leading_verbs and phrase.first > verb
    link = scene.phrases.preposition(phrase.first - 1) if phrase.first else None
    left = phrase.first > 1 and scene.words[phrase.first - 2] in words.leaving
    topmost = scene.words[head] in words.lead and (link == scene.grammar.to or (left and link == scene.grammar.of))
    next_up = link == scene.grammar.to and scene.words[head] in words.reins and scene.lemmas[verb] in words.succeeding
    if not (topmost or next_up or (taken and head in scene.syntax.clause(verb).objects)):
        return
    led = [scene.referent(c.phrase) for c in phrase.complements if c.preposition == scene.grammar.of]
    towards = [one for one in led if one is not None and one.kind is Kind.PLACE and not housed(scene, one)]
    if scene.words[head] in words.lives.bearings and towards:
        return  # « a pris la direction de Nantes »
    clause = scene.syntax.clause(verb)
    naming = scene.lemmas[verb] in words.naming or scene.words[verb] in words.raised  # « a placé une proche à la tête »
    named = (clause.voice is Voice.PASSIVE and not next_up) or naming
    former = scene.lemmas[verb] in words.yielding or left
    told = former or naming or scene.lemmas[verb] in words.succeeding
    beside = None if told else named_beside(scene, phrase.first - 2)
    places = (clause.objects if named else clause.subjects) or clause.subjects
    for place, person in [beside] if beside else [(place, scene.subject(place)) for place in places]:
        for body in led:
            if person is not None and body is not None:
                close = scene.sentence_span(min(place, phrase.first), phrase.last)
                evidence = close if beside else scene.sentence_span(min(place, verb), max(phrase.last, verb))
                anchor = place if beside else verb
                yield over.still(scene, Candidate(person, "headOf", body, evidence, "verb-lead", anchor, former))


def _lemma(scene: Scene, index: int) -> str:
    """The infinitive, where the model gives the form itself (« quitte ») or that of another verb (« vit »)."""
    token, form, words = scene.tokens[index], scene.words[index], scene.language.relations
    if form in words.infinitives:
        return words.infinitives[form]
    guessed = token.lemma == form and form.endswith("e") and not form.endswith("re") and token.has("VerbForm=Fin")
    return f"{form}r" if guessed and form not in words.bonds else token.lemma


def _noun(scene: Scene, index: int) -> int | None:
    """The bare noun after the verb in « avoir lieu », « faire partie »."""
    stop = scene.phrases.stretch(index).stop
    here = index + 1
    dated = here + 1 < stop and scene.phrases.preposition(here) is not None and scene.dates.covers(here + 1)
    here += dated
    while here < stop and (scene.tokens[here].pos in {"ADV", "PRON", "DET"} or (dated and scene.dates.covers(here))):
        here += 1  # « a pris en 2010 la suite »
    if here + 1 < stop and scene.phrases.preposition(here) in {scene.grammar.to, scene.grammar.within}:
        here += 1  # « mis au point par »
    return here if here < stop else None


def _bond(scene: Scene, verb: int, noun: int | None, bond: Bond) -> Iterator[Candidate]:
    clause = scene.syntax.clause(verb)
    if bond.reflexive is not (clause.voice is Voice.REFLEXIVE):
        return
    if bond.relation == "alumniOf" and any(scene.tokens[head].pos == "PRON" for head in clause.objects):
        return  # « le musée où Ana Roux les a étudiés »
    clause = completed(scene, clause, bond)
    # The date of « aura lieu le 6 novembre », of « a succombé lundi », is no object.
    kept = [a for a in clause.arguments if a.head != noun and not (_object(a) and scene.dates.covers(a.head))]
    clause = clause._replace(arguments=tuple(kept))
    fillers = list(_fillers(scene, clause, noun, bond))
    if not fillers:
        if bond.relation in SYMMETRIC and bond.slot == scene.grammar.along and clause.voice is Voice.REFLEXIVE:
            yield from several.mutual(scene, clause, bond)
        return
    themes = _themes(scene, clause, bond) or (scene.syntax.grammatical(noun)[0] if noun else gerund(scene, verb))
    if bond.relation in _OF_LIVES and scene.tokens[verb].has("Number=Plur") and alone(scene, themes):
        return  # « au cours duquel 8 000 hommes furent exécutés » is not said of the one who is tried
    themes = behind(scene, verb, nearest(scene, verb, themes))
    fillers = [row for row in fillers if row[1] in nearest(scene, verb, tuple(at for _, at in fillers))]
    lemma = _lemma(scene, verb)
    respective = len(themes) > 1 and any(
        scene.words[child] in scene.language.relations.respective for child in scene.text.children[verb]
    )
    for place, head in enumerate(themes):
        dating = bond.relation.rstrip("*") in _DATING and bond.slot in _WHEN
        if dating and (given_up(scene, verb) or _doing(scene, clause, head)):
            continue
        mine = fillers[place : place + 1] if respective else fillers
        for subject, (filler, at) in product(bearers(scene, head, verb, bond), mine):
            one, other = (subject, filler) if bond.forward else (filler, subject)
            if _hosts(scene, lemma, bond, subject) or _untaught(scene, lemma, bond, other):
                continue
            if bond.relation == "produces" and _launched(scene, lemma, at if bond.forward else head):
                continue
            if isinstance(one, Entity) and _allowed(one, bond, other) and not _acting(scene, verb, one, bond):
                evidence = scene.sentence_span(min(head, verb, at), max(head, verb, at))
                relation = bond.relation.rstrip("*")
                ended = over.left(scene, relation, lemma, verb)
                rule = f"verb-{'time' if bond.slot in _WHEN else bond.slot}"
                rule = "treated" if bond.relation == "about" and _treats(scene, head, range(verb + 1, at)) else rule
                told = over.still(scene, Candidate(one, relation, other, evidence, rule, verb, ended))
                yield from (_maker(told), *to_its_end(scene, told))


def _launched(scene: Scene, lemma: str, thing: int) -> bool:
    """« L'agence a lancé la sonde Orial »: what takes off was not made by that, as « a lancé la tablette Orial » is."""
    if not any(frame.kind == _LAUNCH for frame in scene.language.frames.verbs.get(lemma, ())):
        return False
    near = {*scene.lemmas[max(thing - 1, 0) : thing + 1], scene.lemmas[scene.tokens[thing].head]}
    return not near.isdisjoint(scene.language.relations.wares.flying)


def _treats(scene: Scene, noun: int, between: range) -> bool:
    """« Une résolution portant sur le climat »: whether what treats of something is said to do so."""
    return any(treats(scene.text, noun, index, scene.language.people) for index in between)


def _maker(told: Candidate) -> Candidate:
    """What an organisation makes or deals in, it produces; authors are those of works and laws, and people."""
    if told.relation == "knowsAbout" and told.subject.kind is Kind.ORGANIZATION:
        return told._replace(relation="produces")
    if told.relation != "author" or told.subject.kind is not Kind.PRODUCT or not isinstance(told.object, Entity):
        return told
    if told.object.kind is not Kind.ORGANIZATION:
        return told
    return told._replace(subject=told.object, relation="produces", object=told.subject)


def _allowed(subject: Entity, bond: Bond, filler: Filler) -> bool:
    relation = bond.relation
    if relation in {"startDate", "endDate"} and subject.kind not in _HAPPENS:
        return False
    if relation == "locatedIn" and bond.slot == "obj" and bond.forward and subject.kind is not Kind.EVENT:
        return False
    return fits(subject, relation.rstrip("*"), filler)


def _untaught(scene: Scene, lemma: str, bond: Bond, body: Filler) -> bool:
    """« sorti du tribunal », not « sorti de l'ENA »: whether nobody studies in a body, or it is no body to be of.

    A school it is or a name of one word, but « issu de » leads from a school alone, of which nobody is a member.
    """
    told = {one.relation for one in scene.language.relations.bonds.get(lemma, ()) if one.slot == bond.slot}
    either, school = told >= {"alumniOf", "memberOf"}, isinstance(body, Entity) and schooling(scene, body)
    if bond.relation == "memberOf":
        return either and school
    if bond.relation != "alumniOf":
        return False
    return not school and (either or not isinstance(body, Entity) or " " in body.name)


def _hosts(scene: Scene, lemma: str, bond: Bond, subject: Entity) -> bool:
    """« Rodez accueille le festival »: a town where it is, which need not hold it."""
    if bond.relation != "organizer" or subject.kind is not Kind.PLACE:
        return False
    bonds = scene.language.relations.bonds.get(lemma, ())
    return any(one.relation == "locatedIn" and one.slot == bond.slot for one in bonds)


def _doing(scene: Scene, clause: Clause, head: int) -> bool:
    """Whose date it is not: « Créé en 1996 par l'institut Vial, le prix », « Bolvig a lancé jeudi des pourparlers »."""
    if scene.syntax.preposition(head) == scene.grammar.by:
        return True
    made = any(bond.slot == "obj" for bond in scene.language.relations.bonds.get(_lemma(scene, clause.verb), ()))
    entity = scene.subject(head)
    agent = entity is not None and entity.kind in {Kind.ORGANIZATION, Kind.PERSON}
    return agent and made and clause.voice is Voice.ACTIVE and head in clause.subjects


def _acting(scene: Scene, verb: int, subject: Entity, bond: Bond) -> bool:
    """« tenue en échec à Lens », « son sommet, prévu à Lens »: where a body does something it has no seat."""
    if bond.relation != "locatedIn" or subject.kind is not Kind.ORGANIZATION or bond.slot == "obj":
        return False
    return _lemma(scene, verb) not in scene.language.relations.sites.seating | scene.language.relations.sites.sitting


def _object(argument: Argument) -> bool:
    return argument.part is Part.OBJECT


def _themes(scene: Scene, clause: Clause, bond: Bond) -> tuple[int, ...]:
    if bond.relation == "replaces" and clause.voice is Voice.ACTIVE and (by := clause.obliques(scene.grammar.by)):
        return by  # « X a remplacé Y par Z »
    if bond.relation == "owner" and bond.slot == "obj" and clause.voice is Voice.PASSIVE:
        return tuple(dict.fromkeys((*clause.subjects, *stakes.holders(scene, clause.verb))))
    if bond.relation in _OF_LIVES and clause.voice is Voice.ACTIVE and deadly(scene, _lemma(scene, clause.verb)):
        return clause.objects
    doing = bond.slot in _WHEN and clause.voice is Voice.ACTIVE and striking(scene, clause.verb)
    if bond.slot == "obj" or doing or clause.voice is Voice.REFLEXIVE:
        return clause.subjects
    after = clause.verb + 1  # « a fermé trois de ses 40 magasins », « en a fermé une »
    counted = after in scene.quantities or not scene.grammar.one.isdisjoint(scene.words[after : after + 1])
    if clause.voice is Voice.PASSIVE or (bond.relation.rstrip("*") in _OF_OBJECT and (clause.objects or counted)):
        return clause.objects
    if _lemma(scene, clause.verb) in scene.language.relations.naming:  # « Dax a élu Ana Roux au conseil »
        return clause.objects or tuple(names_after(scene, clause.verb, passive=False))
    return clause.subjects


def _fillers(scene: Scene, clause: Clause, noun: int | None, bond: Bond) -> Iterator[tuple[Filler, int]]:
    if bond.slot in _WHEN:
        whole = bond.relation in _OF_LIVES  # « mort dans la nuit de lundi à mardi »
        dated = _dates(scene, clause, noun, last=None if whole else bond.relation.startswith("endDate"))
        yield from (row for row in dated if bond.slot == "time" or row[0].edtf.isdigit())
        return
    if bond.relation == "award":
        yield from prizes.objects(scene, clause.objects if bond.slot == "obj" else clause.obliques(bond.slot))
        return
    if bond.slot == "count":
        yield from staff.counted(scene, clause, scene.syntax.clause(noun) if noun else clause)
        return
    heads = objects.of(scene, clause) if bond.slot == "obj" else clause.obliques(bond.slot)
    if bond.slot == scene.grammar.of and not heads:
        heads = objects.whose(scene, clause)
    if bond.relation == "owner" and bond.slot == "obj":
        yield from stakes.held(scene, heads)
    if noun and bond.slot != "obj":
        heads += tuple(a.head for a in scene.syntax.complements(noun) if a.preposition == bond.slot)
    if bond.relation in _SITED:
        heads = tuple(head for head in heads if not beyond(scene, clause.verb, head))
    if bond.relation in _SITED and bond.slot != "obj":
        heads = _nearest_site(scene, noun or clause.verb, bond.slot, heads)
    for head in heads:
        entity = scene.subject(head) or (None if bond.forward else thing(scene, head, bond))
        if entity is None and bond.slot == "obj" and clause.voice is Voice.PASSIVE and objects.bodily(scene, head):
            entity = apposed(scene, head, clause.verb)
        if entity is None and (bond.relation in _TOPICAL or (bond.relation == "about" and bond.slot != "obj")):
            phrase = scene.phrase_of(head) if bond.relation != "produces" or objects.made(scene, head) else None
            entity = scene.topic(phrase) if phrase else None
        if entity is not None:
            lived = bond.relation in _OF_LIVES and entity.kind is Kind.ORGANIZATION
            yield (_town_in(scene, entity) if lived and not _sites(scene, heads) else entity), head


def _town_in(scene: Scene, body: Entity) -> Entity:
    """The town in the name of where somebody was born or died: « mort à l'hôpital d'Aubenas »; else ``body``."""
    if opening(body.name) not in scene.language.relations.lives.sites:
        return body
    return next((one for _, one, _, outer in scene.nested if outer == body and one.kind is Kind.PLACE), body)


def _sites(scene: Scene, heads: Iterable[int]) -> list[int]:
    """Those of ``heads`` that name something, but no body."""
    return [head for head in heads if (found := scene.subject(head)) and found.kind is not Kind.ORGANIZATION]


def _nearest_site(scene: Scene, verb: int, preposition: str, heads: tuple[int, ...]) -> tuple[int, ...]:
    """``heads`` with the place behind ``preposition`` where they name none, or only what lies around it.

    « dans sa maison de Gordes, dans le Vaucluse » is at Gordes.
    """
    sites = _sites(scene, heads)
    after = place_after(scene, verb, preposition)
    if not sites:
        return heads + after
    return after if after and after[0] < min(sites) else heads


def _dates(scene: Scene, clause: Clause, noun: int | None, *, last: bool | None) -> Iterator[tuple[Time, int]]:
    found = scene.dates.of(clause.verb, *([noun] if noun else ()))
    if not found and scene.words[clause.verb] in scene.language.relations.infinitives:
        found = scene.dates.after(clause.verb + 1, _reach(scene, clause.verb))
    for time in found:
        side = time if last is None and _OPEN_ENDED not in time.edtf else time_side(time, last=bool(last))
        if side:
            yield side, scene.text.within(time.span)[0]


def _reach(scene: Scene, verb: int) -> int:
    """How many tokens after the verb its date may stand: up to the next mark."""
    stop = min(scene.phrases.stretch(verb).stop, verb + 1 + _SOON)
    return next((i for i in range(verb + 1, stop) if scene.tokens[i].pos == "PUNCT"), stop) - verb - 1


def _told(scene: Scene, index: int) -> Entity | None:
    """The entity at ``index``, but no country that only stands for its people (« l'Allemand »)."""
    found = scene.subject(index)
    people = found is not None and found.kind is Kind.PLACE and scene.demonyms.get(index) is not None
    return None if people else found


def _open(scene: Scene, verb: int, lemma: str) -> Iterator[Candidate]:
    """Subject and object, or subject and complement, of a verb that the lexicon does not know."""
    words = scene.language.relations
    if not lemma.isalpha() or lemma in words.copulas or lemma in words.empty:
        return
    clause = scene.syntax.clause(verb)
    if lemma in words.nicknaming and clause.voice is Voice.REFLEXIVE:
        return  # « Il s'appelait Luc Bas »
    head = next((argument.head for argument in clause.arguments if argument.part is Part.SUBJECT), None)
    slots: dict[str, list[int]] = defaultdict(list)
    for argument in clause.arguments if head is not None else ():
        if not argument.guessed and argument.part in _OPEN and argument.preposition in scene.grammar.open:
            slots[argument.preposition].append(argument.head)
    subject = _told(scene, head) if head is not None and slots else None
    if head is None or subject is None:
        return
    found: dict[Entity, tuple[int, str]] = {}  # the model parts « La Celle-Dunoise » into complements of their own
    for other, preposition in sorted((index, slot) for slot, heads in slots.items() for index in heads):
        if _fronting(scene, other, head, bare=not preposition) or _row(scene, head, other):
            continue
        entity = _told(scene, other) if preposition or not objects.hung(scene, other) else None
        if entity is not None and entity != subject:
            found.setdefault(entity, (other, preposition))
    for entity, (other, preposition) in found.items():
        name = f"open/{lemma}-{preposition}" if preposition else f"open/{lemma}"
        evidence = scene.sentence_span(min(head, verb, other), max(head, verb, other))
        yield Candidate(subject, name, entity, evidence, "open", verb)


def _fronting(scene: Scene, other: int, subject: int, *, bare: bool) -> bool:
    """« Députée (PS), Ana Roux attend », « Infirmière à (Dax), Ana Roux attend »: what opens tells of the subject."""
    apart = any(scene.tokens[index].text == "," for index in range(other + 1, subject))
    return apart and (bare or bool(scene.title_at(scene.phrases.stretch(other).start)))


def _row(scene: Scene, one: int, other: int) -> bool:
    """« porté par Ana Roux et Luc Bas »: two that only « et » joins do the same."""
    first, last = (scene.phrases.atom_over(index) for index in sorted((one, other)))
    between = scene.words[first.last + 1 : last.first] if first is not None and last is not None else ()
    return between == (scene.grammar.both,)
