"""What keeps two nodes that stand near each other from being related, however likely that seems.

Each bar looks at one pair of spots in one sentence, for the relations that :data:`_BARS` names it for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kg.annotate.attributed import attributed
from kg.annotate.tokens import skip_back
from kg.annotate.treated import treats
from kg.annotate.universal import VERBS
from kg.extract.relations.acronyms import is_initials
from kg.extract.relations.beginnings import anothers, won
from kg.extract.relations.bystanders import dated, only_near
from kg.extract.relations.dates import meant, of_like, staged
from kg.extract.relations.elsewhere import elsewhere, next_to_another
from kg.extract.relations.objects import sourced
from kg.extract.relations.offices import GOVERNING, LEADING, STATES, levelled
from kg.extract.relations.peers import partisan
from kg.extract.relations.rolls import roll
from kg.extract.relations.whereabouts import branch, contest, leading, only_town, road, streets, told_to
from kg.model import Entity, Span, Time
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from kg.extract.relations.nodes import Spot
    from kg.extract.relations.scene import Scene
    from kg.model import Filler

# Tokens before a body among which where somebody speaks may stand.
_SPOKEN = 3
_YEAR = len("2018")
_BEGINNINGS = frozenset({"startDate", "startDate*", "founder", "author", "produces"})
_HOMES, _ENDS = frozenset({"homeLocation"}), frozenset({"deathDate", "endDate"})
_FROM = frozenset({Kind.ORGANIZATION, Kind.PERSON})
_DONE_TO = frozenset({Kind.LAW, Kind.ORGANIZATION, Kind.PRODUCT})


class Look(NamedTuple):
    """A pair as looked at: what may be related, where both stand, and what ties them.

    ``value`` is the second node as it stands, of which ``filler`` is the side that counts; ``top`` is the word that
    ties the spots ``one`` and ``other``, ``verbal`` whether that is a verb, ``attends`` whether a rule tells that the
    one takes part in the other.
    """

    scene: Scene
    subject: Entity
    filler: Filler
    value: Entity | Time
    one: Spot
    other: Spot
    top: int
    verbal: bool
    attends: bool

    @property
    def evidence(self) -> Span:
        """The stretch from the first of the spots to the end of the last."""
        spots = (self.one, self.other)
        return self.scene.text.span(min(spot.first for spot in spots), max(spot.last for spot in spots))


def unfit(look: Look, relation: str) -> bool:
    """Whether the pair of ``look`` does not stand in ``relation``."""
    return any(bar(look) for bar in _BARS.get(relation, ())) or _of_another(look) or _says(look) or _dealt_out(look)


def _dealt_out(look: Look) -> bool:
    """« Luc Bas et Ana Roux, respectivement maire de Dax et préfète du Gard »: each is one of these, and no other."""
    words = look.scene.language.relations.respective
    return not words.isdisjoint(look.scene.words[index] for index in look.scene.text.within(look.evidence))


def _says(look: Look) -> bool:
    """« Orial, d'après Dax, a vendu »: who says it is not told of."""
    first, last = sorted((look.one.first, look.other.first))
    return first < attributed(look.scene.text, look.scene.reading.claims).get(last, first)


def _warred(look: Look) -> bool:
    """« des frappes russes »: nothing is where the country is whose adjective tells who has done it."""
    scene, other = look.scene, look.other
    noun = scene.text.lemmas[scene.tokens[other.head].head]
    told = scene.tokens[other.head].dep == "amod" and scene.tokens[other.head].text.islower()
    return told and noun in scene.language.frames.warring


def _made(look: Look) -> bool:
    """A body produces a thing, and is no author of it."""
    body = isinstance(look.filler, Entity) and look.filler.kind is Kind.ORGANIZATION
    return look.subject.kind is Kind.PRODUCT and body


def _staged(look: Look) -> bool:
    """« la quatrième étape du Tour »: what is told of a part is not told of the whole."""
    return look.subject.kind is Kind.EVENT and staged(look.scene, look.one.first)


def _badge(look: Look) -> bool:
    """« le maire Parti socialiste de Dax »: he leads no party, which does not lie there."""
    body, spot = (look.subject, look.one) if look.subject.kind is Kind.ORGANIZATION else (look.filler, look.other)
    behind = spot.first > 0 and bool(look.scene.title_at(spot.first - 1))
    return behind and isinstance(body, Entity) and partisan(look.scene, body)


def _passes(look: Look) -> bool:
    """« tué dans l'Adrar »: no home."""
    return look.verbal and not _tells(look.scene, look.top, _HOMES)


def _begins_nothing(look: Look) -> bool:
    """« le Velox, disparu depuis mars », « s'est affaibli dimanche »: the day of what a verb tells."""
    scene, top = look.scene, look.top
    if not look.verbal or not isinstance(look.filler, Time):
        return False
    over = scene.phrases.verb_over(look.other.first)
    if _tells(scene, top, _ENDS) or _done_to(look, {top, over}):
        return True
    head = look.one.head
    return over == top and (anothers(scene, head, top) or won(scene, look.subject, head, top, look.filler))


def _absent(look: Look) -> bool:
    """« n'assistera pas au sommet », « voit dans ce vote une farce », « Après le match, … »: who has no part in it."""
    afterwards = look.verbal and meant(look.scene, look.one.head, look.scene.language.frames.dating)
    verb, language = look.scene.lemmas[look.top], look.scene.language
    return afterwards or verb == language.grammar.see or verb in language.relations.absent


def _bystander(look: Look) -> bool:
    """« Luc Bas a jugé le scrutin », « un musée conçu par Luc Bas accueille le salon »: who has no part in it."""
    other = look.filler
    return isinstance(other, Entity) and only_near(look.scene, look.one, (look.other, other), look.top)


def _aforetime(look: Look) -> bool:
    """« Au lendemain de la réunion, le directeur du port de Sète … »: what only tells when was not there."""
    return look.verbal and look.subject.kind is Kind.EVENT and dated(look.scene, look.one)


def _street(look: Look) -> bool:
    """« de la rue Vial à la rue du Port »: neither lies in the other."""
    return streets(look.scene, look.subject, look.filler)


def _reached(look: Look) -> bool:
    """« reliait Cuzco à Lima »: where a way ends is not where it begins."""
    scene, place, entity = look.scene, look.other, look.scene.entity(look.one.head)
    led = (
        entity is not None
        and entity.kind is Kind.PLACE
        and place.first > 0
        and scene.phrases.preposition(place.first - 1) == scene.grammar.to
    )
    return led and scene.lemmas[look.top] in scene.language.relations.sites.going


def _fronted(look: Look) -> bool:
    """« À Lyon, il a évoqué le drame du stade Vial »: the town that opens a sentence is where that is done."""
    if look.subject.kind is not Kind.PLACE or not look.verbal:
        return False
    scene, town = look.scene, look.other
    before, after = town.first - 1, town.last + 1
    opens = before >= 0 and scene.phrases.preposition(before) == scene.grammar.to
    opens = opens and before == scene.phrases.stretch(town.first).start
    return opens and after < len(scene.tokens) and scene.tokens[after].text == ","


def _unheaded(look: Look) -> bool:
    """« l'Assemblée adopte le texte de Luc Roux », « l'évêque irlandais »: only a function of heads makes a head."""
    inside, place = look.scene.text.within(look.evidence), look.other.first
    levels = STATES if place in look.scene.demonyms and look.scene.tokens[place].text[0].islower() else LEADING
    return branch(look.scene, place) or not any(levelled(look.scene, index, levels) for index in inside)


def _another_year(look: Look) -> bool:
    """« la Coupe du monde 2018 » is of the year in its name, « le Giro, après celui de 2008 » of another."""
    if look.subject.kind is not Kind.EVENT or not isinstance(look.filler, Time):
        return False
    if of_like(look.scene, look.other.first):
        return True
    years = {word for word in look.subject.name.split() if word.isdigit() and len(word) == _YEAR}
    year = look.filler.edtf[:_YEAR]
    return bool(years) and year not in years and year.isdigit()


def _side_by_side(look: Look) -> bool:
    """« Ana et Luc », « Orial, Bolvig »: what is only named together competes for nothing."""
    first, second = sorted((look.one, look.other), key=lambda spot: spot.first)
    between = {look.scene.words[i] for i in range(first.last + 1, second.first)}
    return between <= {",", look.scene.grammar.both}


def _served(look: Look) -> bool:
    """« critique littéraire pour Le Matin »: who works for a paper has not made it."""
    scene, here = look.scene, look.one.first - 1
    led = here > 0 and bool(scene.phrases.preposition(here)) and scene.phrases.preposition(here) != scene.grammar.of
    return led and any(scene.title_at(index) for index in range(max(here - _SPOKEN, 0), here))


def _rendered(look: Look) -> bool:
    """« prépare une adaptation de « L'Étang » », « a traduit « L'Étang » »: it is somebody else's."""
    scene, here = look.scene, look.one.first - 1
    goods = scene.language.goods
    if look.verbal and scene.lemmas[look.top] in goods.rendering:
        return True
    here = skip_back(scene.tokens, here, 0, ("PUNCT",))
    return here > 0 and scene.words[here] in scene.grammar.ofs and scene.words[here - 1] in goods.versions


def _undone(look: Look) -> bool:
    """« Le Conseil a annulé un arrêté »: who does away with a text or fights it has not written it."""
    return look.verbal and look.scene.lemmas[look.top] in look.scene.language.relations.undoing


def _sourced(look: Look) -> bool:
    """« Les Ombres », d'après « Le Vent » d'Ana Roux; « Eva Bas écrit une pièce d'après « Le Vent » »."""
    made, maker = look.one, look.other
    between = (
        range(made.last + 1, maker.first + 1) if made.last < maker.first else range(made.first - 1, made.first + 1)
    )
    return any(sourced(look.scene, index) for index in between)


def _portrayed(look: Look) -> bool:
    """« La Digue », biographie de Luc Roux: whom a portrait shows has not made it."""
    scene, head = look.scene, look.other.head
    shown = scene.lemmas[scene.tokens[head].head] in scene.language.relations.likenesses
    return shown and scene.syntax.preposition(head) == scene.grammar.of


def _studied(look: Look) -> bool:
    """« Luc Roux, spécialiste de la Révolution »: whoever knows a happening has no part in it."""
    scene, event = look.scene, look.one
    ties = scene.language.relations.ties.get(scene.words[scene.tokens[event.head].head], ())
    return any(tie.relation == "knowsAbout" for tie in ties)


def _told_of(look: Look) -> bool:
    """« Dans « La Digue », Luc Roux raconte la mort d'Ana Bas »: whose what is told is, and no author."""
    scene, who = look.scene, look.other
    tokens = scene.tokens
    if (
        not look.verbal
        or scene.phrases.preposition(who.first - 1) != scene.grammar.of
        or tokens[who.head].dep != "nmod"
    ):
        return False
    noun = tokens[tokens[who.head].head]
    work = look.one.first <= noun.index <= look.one.last or "work" in scene.language.frames.senses.get(noun.lemma, ())
    return noun.pos == "NOUN" and not work and tokens[noun.head].index == look.top and noun.dep == "obj"


def _done_to(look: Look, verbs: Iterable[int]) -> bool:
    """« Le navire, détourné le 3 mai »: what is done to a thing on a day begins nothing, unless it lasts since then."""
    lasting = isinstance(look.value, Time) and look.value.edtf.endswith("..")
    if look.subject.kind not in _DONE_TO or lasting:
        return False
    return not any(_tells(look.scene, verb, _BEGINNINGS) for verb in verbs)


def _tells(scene: Scene, verb: int, relations: frozenset[str]) -> bool:
    """Whether a verb is one of those that tell one of ``relations``: « vit », « s'est installé » of a home."""
    found = scene.language.relations.bonds.get(scene.lemmas[verb], ())
    return any(bond.relation in relations for bond in found)


def _attended(look: Look) -> bool:
    """A happening lies in nothing that takes part in it."""
    return look.attends


def _topical(look: Look) -> bool:
    """« le sommet, consacré à la crise syrienne, »: the adjective of what a thing is about tells no place of it."""
    scene, one, place = look.scene, look.one, look.other
    token, bonds = scene.tokens[place.head], scene.language.relations.bonds
    if scene.demonyms.get(place.head) is None or not token.text[0].islower():
        return False
    between = range(one.last + 1, place.first)
    about = (bond.relation == "about" for i in between for bond in bonds.get(scene.lemmas[i], ()) if bond.slot != "obj")
    return any(about) or any(scene.words[i] == scene.grammar.on for i in between)


def _treated(look: Look) -> bool:
    """« la conférence sur la Syrie », « l'enquête sur la mort de Luc Bas »: what it treats of, and no place of it."""
    scene, noun, words = look.scene, look.one.head, look.scene.words
    between = range(noun + 1, look.other.first)
    topic = next((i for i in between if treats(scene.text, noun, i, scene.language.people)), None)
    if topic is None:
        return False
    links = {scene.phrases.preposition(i) for i in range(topic + 1, look.other.first)} - {None}
    verbal = any(scene.tokens[i].pos in VERBS or words[i] == "," for i in range(topic, look.other.first))
    return not verbal and links <= {scene.grammar.of}


def _suffered(look: Look) -> bool:
    """« le blocage de la faculté »: what is done to a body is not of its own doing."""
    noun = look.scene.text.lemmas[look.one.head].lower()
    return noun in look.scene.language.relations.suffered and look.one.head < look.other.head


def _of_another(look: Look) -> bool:
    """« Le concurrent d'Orial a son siège à Lille »: what the verb says is said of the noun before « de »."""
    if not look.verbal:
        return False
    scene, (first, second) = look.scene, sorted((look.one, look.other), key=lambda spot: spot.first)
    words = scene.language.relations
    here = first.first - 1
    while here > 0 and scene.tokens[here].pos in {"ADJ", "DET"} and not scene.phrases.preposition(here):
        here -= 1
    if here < 1 or scene.phrases.preposition(here) != scene.grammar.of:
        return False
    noun = scene.tokens[here - 1]
    finite = any(scene.tokens[i].has("VerbForm=Fin") for i in range(first.last + 1, second.first))
    naming = words.sites.divisions | words.sites.towns | words.sites.countries | words.bodies
    return finite and noun.pos == "NOUN" and noun.text.lower() not in naming


def _elsewhere(look: Look) -> bool:
    """Whether a thing is only near the place, or a body only does something there; a happening near it is there."""
    scene, subject, one, place = look.scene, look.subject, look.one, look.other
    if road(scene, place.first) or (subject.kind is Kind.PLACE and road(scene, one.first)):
        return True
    if elsewhere(scene, subject, one, place) or (subject.kind is not Kind.EVENT and _peopled(scene, place)):
        return True
    if subject.kind in {Kind.EVENT, Kind.PLACE} and (_represented(look) or _hailing(scene, one, place)):
        return True
    if scene.words[one.first].endswith("s") and _of_several_places(scene, one, place):
        return True
    if subject.kind is Kind.PLACE and _beside(scene, one, place):
        return True
    if subject.kind is Kind.ORGANIZATION and contest(scene, scene.tokens[scene.tokens[one.head].head].lemma):
        return True  # « la victoire de Bolvig à Dax »
    if subject.kind is Kind.ORGANIZATION and look.verbal and (_acting(scene, one, place) or _held(scene, place)):
        return True
    return (subject.kind is not Kind.EVENT and _near(scene, place)) or _bracketed(scene, one, place)


def _represented(look: Look) -> bool:
    """« les obsèques du sénateur du Gard », « le sénateur du Gard est à Dax »: whom he is of tells of no place."""
    scene, one, place = look.scene, look.one, look.other
    inside = one.first < place.first <= one.last
    if not inside and not (look.verbal and look.subject.kind is Kind.PLACE and one.last < place.first):
        return False
    words, of = scene.language.relations, place.first - 1 if inside else one.first - 1
    while of > 0 and scene.tokens[of].pos == "DET" and scene.words[of] not in words.prepositions:
        of -= 1
    return of > 0 and scene.words[of] in scene.grammar.ofs and scene.words[of - 1] in words.titles


def _hailing(scene: Scene, one: Spot, place: Spot) -> bool:
    """« organisé par la société Bolvig, de Namur »: where another is from than what is told of."""
    of = place.first - 1
    if of < 2 or scene.phrases.preposition(of) != scene.grammar.of or scene.words[of - 1] != ",":
        return False
    other = scene.phrases.atom_over(of - 2)
    return other is not None and other.first > one.last and scene.entity_of(other).kind in _FROM


def _of_several_places(scene: Scene, one: Spot, place: Spot) -> bool:
    """« les aéroports de Nantes, Brest et Rennes »: that of Nantes is in none of the others."""
    return any(atom.first <= place.first <= atom.last for atom in roll(scene, one.last, Kind.PLACE))


def _beside(scene: Scene, one: Spot, other: Spot) -> bool:
    """« Jonquière, Chicoutimi et La Baie »: of three towns and more in a list none lies in another."""
    first, second = sorted((one, other), key=lambda spot: spot.first)
    row = list(roll(scene, first.last, Kind.PLACE))
    return len(row) > 1 and any(atom.first <= second.first <= atom.last for atom in row)


def _peopled(scene: Scene, place: Spot) -> bool:
    """« 20 000 Syriens », « un Maltais »: people of the place, who may be anywhere."""
    token = scene.tokens[place.head]
    return scene.demonyms.get(place.head) is not None and token.text[0].isupper()


def _held(scene: Scene, place: Spot) -> bool:
    """« Bolvig ferme la raffinerie de Feyzin »: the town in the name of something else is where that is."""
    atom = scene.phrases.atom_over(place.first)
    return atom is not None and (atom.first, atom.last) != (place.first, place.last)


def _bracketed(scene: Scene, body: Spot, place: Spot) -> bool:
    """« la maire (Bolvig) de Dax », « la maire UMP de Dax »: the party of whoever leads the town is not there."""
    stop = len(scene.tokens)
    if body.first == body.last and is_initials(scene.tokens[body.first].text):
        titled = body.first > 0 and bool(scene.title_at(body.first - 1))
        return titled and place.first > body.last and bool(scene.phrases.preposition(body.last + 1))
    held = body.first > 1 and body.last + 1 < stop and scene.tokens[body.first - 1].text == "("
    held = held and bool(scene.title_at(body.first - 2))  # not « l'organisation (Bolvig) de Dax »
    return held and scene.tokens[body.last + 1].text == ")" and place.first > body.last


def _entitling(look: Look) -> bool:
    """« Ana Roux et le sénateur Bolvig Luc Bas »: the body between a function and a name is of who is named there."""
    scene, body = look.scene, look.other
    bearer = scene.phrases.atom_at(body.last + 1)
    titled = body.first > 0 and bool(scene.title_at(body.first - 1))
    other = scene.entity_of(bearer) if bearer is not None and titled else None
    return other is not None and other.kind is Kind.PERSON and other != look.subject


def _heard(look: Look) -> bool:
    """« a-t-il dit au micro de Bolvig », « a lancé sur RTL Ana Roux »: where somebody of another body spoke."""
    scene, body = look.scene, look.other
    near = {scene.words[i] for i in range(max(body.first - _SPOKEN, 0), body.first)}
    if told_to(scene, look.one.first, body.first):
        return True
    names = scene.language.names
    if _written(scene, body) in names.outlets and body.first and scene.words[body.first - 1] in names.airing:
        return True
    return not near.isdisjoint(scene.language.relations.airing)


def _written(scene: Scene, spot: Spot) -> str:
    span = scene.text.span(spot.first, spot.last)
    return scene.text.document.text[span.start : span.end]


def _near(scene: Scene, place: Spot) -> bool:
    """« à 12 km de Narbonne », « au large de la Somalie », « près d'Alep »: not there."""
    here = leading(scene, place.first)
    if scene.words[place.first] in scene.language.relations.sites.quarters and _outside(scene, place, place.first):
        return True
    led = here > 0 and scene.phrases.preposition(here) in {scene.grammar.of, scene.grammar.to}
    turned = led and here > 1 and scene.words[here - 1] in scene.language.relations.sites.quarters
    if turned and _outside(scene, place, here - 1):
        return True
    places = (here, here - led, *((here - 1 - led, here - 1 - led - 1) if turned else ()))  # « à 30 km au sud de Lens »
    words = {scene.words[i] for i in places if i >= 0}
    return bool(words & scene.language.relations.sites.nearby)


def _outside(scene: Scene, place: Spot, quarter: int) -> bool:
    """« au sud de Rouen » lies outside the town; « dans le sud de Rouen » and « au sud de la France » do not."""
    before = scene.words[max(quarter - 2, 0) : quarter]
    beside = scene.phrases.preposition(quarter - 1) == scene.grammar.to or before[:1] == (scene.grammar.to,)
    named = _written(scene, place)
    return beside and only_town(scene, named.split(" ", 2)[-1] if quarter == place.first else named)


def _acting(scene: Scene, body: Spot, place: Spot) -> bool:
    """« Bolvig tire un trait sur Dax »: where a body does something it need not be, unless a site of it is named."""
    between = [scene.tokens[i] for i in range(body.last + 1, place.first)]
    senses = scene.language.frames.senses
    if any("building" in senses.get(token.lemma.lower(), frozenset()) for token in between):
        return False  # « Bolvig a ouvert une usine à Dax »
    return not between or any(token.has("VerbForm=Fin") for token in between)


def _qualifying(look: Look) -> bool:
    """Whether an adjective of country goes with another noun.

    « deux soldats italiens de l'Isaf », « le transporteur espagnol et British Airways »; not « les banques belges que
    sont KBC et ING », « le ministre belge des Transports ».
    """
    scene, one, other = look.scene, look.one, look.other
    if scene.demonyms.get(other.head) is None or not scene.tokens[other.head].text[0].islower():
        return False
    if next_to_another(scene, one, other):
        return True
    first, second = sorted((one, other), key=lambda spot: spot.first)
    between = range(first.last + 1, second.first)
    if any(scene.tokens[i].pos == "VERB" for i in between):
        return True
    if first == other and len(between) > 0 and scene.tokens[between[0]].pos == "PUNCT":
        return True  # « de nationalité malienne, selon la préfecture »
    if first == one:
        return any(scene.tokens[i].pos == "CCONJ" for i in between)
    bearer = scene.bearer(other.head)
    led = any(scene.phrases.preposition(i) for i in between) and not levelled(scene, bearer, GOVERNING)
    return led or (len(between) > 0 and scene.tokens[between[0]].pos == "CCONJ")


_SERVING = (_entitling, _heard)
_BARS: Mapping[str, tuple[Callable[[Look], bool], ...]] = {
    "affiliation": (*_SERVING, _badge),
    "author": (_made, _portrayed, _rendered, _served, _sourced, _told_of, _treated, _undone),
    "competitor": (_side_by_side,),
    "countryOfOrigin": (_qualifying,),
    "endDate": (_staged, _another_year),
    "headOf": (*_SERVING, _badge, _unheaded),
    "homeLocation": (_passes,),
    "locatedIn": (
        *(_aforetime, _attended, _badge, _elsewhere, _fronted, _reached, _staged, _street, _topical, _treated),
        _warred,
    ),
    "memberOf": _SERVING,
    "nationality": (_qualifying,),
    "organizer": (_suffered, _treated),
    "participant": (_absent, _bystander, _heard, _studied, _suffered, _treated),
    "startDate": (_another_year, _begins_nothing, _staged),
}
