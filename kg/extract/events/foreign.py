"""What stands in another phrase beside the word of an event, where the tree has hung it on the word itself.

« l'achat de X par Y, autorisé par Z »: Z buys nothing; « le bâtiment abritant l'ambassade d'Oman a brûlé »: Oman has
not burnt; « le Racing de Luc Bas a perdu »: nobody but the club has played.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.acting import PLAYERS
from kg.annotate.syntax import Part, Voice, participle
from kg.annotate.tokens import climb, skip_back, under
from kg.annotate.universal import BEFORE_NOUN, NOUNS, SUBJECTS, VERBS
from kg.extract.events.counts import TOLL
from kg.extract.events.outside import first
from kg.model import Entity, Quantity, Time
from kg.terms import Kind, Role

if TYPE_CHECKING:
    from kg.extract.events.scene import Scene
    from kg.extract.events.things import Thing
    from kg.extract.events.triggers import Trigger
    from kg.model import Token

_ASIDE, _HELPED = frozenset({"acl"}), frozenset({"aux:tense"})
_ACTING = frozenset({"actor", "org", "person"})
_OBLIQUE = frozenset({"obl:mod", "obl:arg", "obl"})
# What several do to or with each other.
_TOGETHER = frozenset({"Agreement", "Competition", "Meeting"})
_DASHES = frozenset({"–", "—"})
# What happens at once.
_TURNS = frozenset({"Agreement", "Appointment", "Decision", "Departure", "Election"})
# In tokens: an aside, and what leads its noun in.
_LONG, _NEAR = 20, 3
_RULING = frozenset({Kind.LAW, Kind.WORK})
_COMPETITION, _RELATIVE = "Competition", "acl:relcl"


def elsewhere(scene: Scene, trigger: Trigger, thing: Thing, role: Role) -> bool:
    """Whether ``thing`` cannot have ``role``, since another phrase holds it, or it is no phrase at all."""
    if _broken(scene, thing) or (role is Role.QUANTITY and _aged(scene, thing)):
        return True
    if role is Role.TIME:
        return _since(scene, trigger, thing) or _reported(scene, trigger, thing)
    if role in PLAYERS and _dashed(scene, trigger, thing):
        return True
    if role is Role.PATIENT and (_telling(scene, trigger, thing) or _over(scene, trigger, thing)):
        return True
    if role is Role.AGENT and any(bar(scene, trigger, thing) for bar in (_done_elsewhere, _provided, _fronted)):
        return True
    if role in PLAYERS and _trained(scene, trigger, thing):
        return True
    return (role in PLAYERS or role is Role.PLACE) and _hosted(scene, trigger, thing.head)


def host(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« X s'est imposé sur la pelouse de Y »: whether ``thing`` is the club at whose home another plays."""
    club = isinstance(thing.filler, Entity) and thing.filler.kind is Kind.ORGANIZATION
    if not club or trigger.frame.kind != _COMPETITION:
        return False
    first = min(scene.text.within(thing.span)) - 1
    first -= first > 0 and scene.text.tokens[first].pos == "DET"
    return first > 1 and _ground(scene, first)


def long_after(scene: Scene, thing: Thing) -> bool:
    """« Vingt ans après l'assassinat de X, sa veuve a publié un livre »: no cause."""
    after = skip_back(scene.text.tokens, min(scene.text.within(thing.span)) - 1, 0, ("ADJ", "DET"))
    led = after > 0 and scene.text.lowered[after] == scene.frames.grammar.after
    return led and scene.text.lemmas[after - 1] in scene.frames.asides.periods


def another_of(scene: Scene, trigger: Trigger, token: Token) -> bool:
    """« placer la société fondée en 1904 en liquidation »: what a participle tells of another noun than this."""
    told = token.dep in _ASIDE and participle(token) and token.head < token.index < trigger.index
    return told and token.head != trigger.index and "event" not in scene.sorts(token.head)


def _ground(scene: Scene, of: int) -> bool:
    grammar, lowered = scene.frames.grammar, scene.text.lowered
    return lowered[of] in grammar.ofs and lowered[of - 1] in scene.frames.grounds


def _done_elsewhere(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« l'achat de X par Y, autorisé par Z », « a autorisé l'achat de X par Y »: whom « par » leads in elsewhere."""
    by = _by(scene, thing)
    if by is None:
        return False
    clause, tokens = trigger.clause, scene.text.tokens
    if clause is None:
        own = any(a.preposition == scene.frames.grammar.by and a.head < by for a in trigger.arguments)
        return own and any(participle(token) for token in tokens[trigger.index + 1 : by])
    anchor = tokens[trigger.anchor]
    if anchor.dep == _RELATIVE:
        return False
    if clause.voice is Voice.PASSIVE:
        return by < anchor.index and participle(anchor) and tokens[anchor.index - 1].text != ","
    if by < clause.verb:
        return False
    helped = any(token.lemma == scene.frames.grammar.have for token in scene.syntax.kids(clause.verb, _HELPED))
    return clause.voice is Voice.ACTIVE and helped and participle(tokens[clause.verb])


def _fronted(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« À la tête de la filiale, le patron a signé »: what stands before the subject, behind a preposition."""
    clause = trigger.clause
    if clause is None or clause.voice is not Voice.ACTIVE or trigger.frame.kind in _TOGETHER:
        return False
    subjects = [a.head for a in trigger.arguments if a.part is Part.SUBJECT and not a.guessed]
    if not subjects or thing.head >= min(subjects) or any(scene.named(head) == thing.filler for head in subjects):
        return False
    tokens = scene.text.tokens
    if not all(tokens[head].pos in NOUNS and head < trigger.anchor for head in subjects):
        return False
    way = climb(tokens, thing.head)
    outer = next((tokens[way[n - 1]] for n, index in enumerate(way) if index == trigger.anchor and n), None)
    if outer is None or outer.dep not in _OBLIQUE:
        return outer is not None and outer.dep == "advmod"  # « lors du procès d'Orial »
    return scene.syntax.preposition(outer.index) not in {"", scene.frames.grammar.along}


def _broken(scene: Scene, thing: Thing) -> bool:
    """« 19/16 », « qui est prévu mardi », « notent les policiers »: words that name nothing."""
    if not isinstance(thing.filler, str):
        return False
    inside = scene.text.within(thing.span)
    if not inside or not any(map(str.isalpha, thing.filler)) or scene.text.tokens[inside[0]].has("PronType=Rel"):
        return True
    return thing.extent != "clause" and any(
        index in scene.cues and scene.text.tokens[index].has("VerbForm=Fin") for index in inside
    )


def _aged(scene: Scene, thing: Thing) -> bool:
    """« un homme de 39 ans »: how old somebody is."""
    if not isinstance(thing.filler, Quantity) or thing.filler.unit != scene.frames.asides.year:
        return False
    governor = scene.text.tokens[thing.head].head
    first = min(scene.text.within(thing.span)) - 1
    of = first > 0 and scene.text.lowered[first] in scene.frames.grammar.ofs and governor == first - 1
    return of and "person" in scene.sorts(governor)


def _since(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« a désigné Luc Bas, directeur depuis 2008, »: since when somebody is what he is called."""
    if trigger.frame.kind not in _TURNS or not isinstance(thing.filler, Time) or not thing.filler.edtf.endswith("/.."):
        return False
    tokens, here = scene.text.tokens, min(scene.text.within(thing.span)) - 1
    start = max(scene.text.sentence(here).start, here - _LONG)
    while here > start and tokens[here].text != "," and tokens[here].pos not in VERBS:
        here -= 1
    return tokens[here].text == "," and any(
        scene.text.lemmas[index] in scene.frames.callings for index in range(here + 1, here + 1 + _NEAR)
    )


def _reported(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« X a démissionné, a indiqué vendredi une porte-parole »: the day on which that is said."""
    verb = scene.text.tokens[thing.head].head
    claim = scene.saying.get(verb)
    if claim is None or verb <= trigger.index or not trigger.index < thing.head:
        return False
    return claim.content.covers(scene.text.tokens[trigger.index].span) and not claim.content.covers(thing.span)


def _dashed(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« Les élus ont adopté – le groupe UNI s'est abstenu – le plan »: who has a clause of his own between dashes."""
    tokens, sentence = scene.text.tokens, scene.text.sentence(thing.head)
    if tokens[thing.head].pos == "PRON":  # « Luc Bas – il a 30 ans – a gagné »
        return False
    before = next((i for i in range(thing.head, max(thing.head - _LONG, sentence.start), -1) if _dash(scene, i)), None)
    after = next((i for i in range(thing.head, min(thing.head + _LONG, sentence.stop)) if _dash(scene, i)), None)
    if before is None or after is None or before < trigger.index < after:
        return False
    return any(token.has("VerbForm=Fin") for token in tokens[before:after])


def _dash(scene: Scene, index: int) -> bool:
    return scene.text.tokens[index].text in _DASHES


def _telling(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« Le bilan est de 18 morts », « un élu a donné un bilan de 19 morts »: what or who tells of the dead."""
    if trigger.frame.kind not in TOLL or trigger.clause is not None or thing.head >= trigger.index:
        return False
    tokens, token = scene.text.tokens, first(scene, thing.head)
    above = climb(tokens, trigger.index)[1:]
    if any(tokens[index].dep == _RELATIVE and tokens[index].head == thing.head for index in above):
        return True
    if token.dep not in SUBJECTS:
        return False
    if token.head == trigger.index:
        return "person" not in scene.sorts(token.index)
    return under(scene.text, trigger.index, token.head) and not under(scene.text, token.head, trigger.index)


def _over(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« un accord sur la vente de l'usine », « la transaction fait suite à l'achat de l'usine »: neither is sold."""
    if trigger.clause is not None or thing.head >= trigger.index or not _undergone(scene, trigger):
        return False
    if scene.syntax.preposition(trigger.index) in {"", scene.frames.grammar.of}:
        return False  # « a réussi le lancement de la saison »
    token = first(scene, thing.head)
    if token.dep in SUBJECTS and under(scene.text, trigger.index, token.head):
        return True
    return under(scene.text, trigger.index, thing.head) and scene.text.tokens[thing.head].pos == "NOUN"


def _undergone(scene: Scene, trigger: Trigger) -> bool:
    """Whether « de » leads in what undergoes a noun: « la vente de l'usine », not « l'attaque de l'armée »."""
    of = scene.frames.grammar.of
    told = (slot.role for slot in trigger.frame.valence if slot.place == of)
    return next(told, None) is Role.PATIENT and any(argument.preposition == of for argument in trigger.arguments)


def _provided(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« des bus ont été affrétés pour manifester »: what is made ready for something does not do it."""
    anchor = scene.text.tokens[trigger.anchor]
    if trigger.clause is None or anchor.dep != "advcl" or not anchor.has("VerbForm=Inf"):
        return False
    if isinstance(thing.filler, Entity) and thing.filler.kind in _RULING:  # « une loi adoptée pour mettre fin à »
        return False
    if thing.head not in scene.syntax.grammatical(anchor.head)[0] or not _ACTING.isdisjoint(scene.sorts(thing.head)):
        return False
    return scene.syntax.voice(anchor.head) is Voice.PASSIVE


def _by(scene: Scene, thing: Thing) -> int | None:
    """The « par » right before what ``thing`` is."""
    tokens, here = scene.text.tokens, min(scene.text.within(thing.span), default=thing.head) - 1
    while (
        here > 0 and (tokens[here].pos in BEFORE_NOUN or tokens[here].head == thing.head) and tokens[here].pos != "ADP"
    ):
        here -= 1
    return here if here > 0 and scene.text.lowered[here] == scene.frames.grammar.by else None


def _hosted(scene: Scene, trigger: Trigger, head: int) -> bool:
    """« Le bâtiment abritant X a brûlé »: what a present participle of the subject has, before the verb."""
    if trigger.clause is None or head >= trigger.anchor:
        return False
    tokens = scene.text.tokens
    for subject in scene.syntax.grammatical(trigger.anchor)[0]:
        for told in scene.syntax.kids(subject, _ASIDE):
            going = told.has("VerbForm=Part") and told.has("Tense=Pres")
            if going and subject < told.index < head and not under(scene.text, trigger.anchor, told.index):
                return not any(
                    token.text == "," and token.head == trigger.anchor for token in tokens[told.index : head]
                )
    return False


def _trained(scene: Scene, trigger: Trigger, thing: Thing) -> bool:
    """« le Racing de Luc Bas a perdu », « battus sur un but de Luc Bas »: whose the club or the goal is."""
    someone = isinstance(thing.filler, Entity) and thing.filler.kind is Kind.PERSON
    if not someone or trigger.frame.kind != _COMPETITION or trigger.clause is None:
        return False
    if scene.text.tokens[trigger.anchor].dep == _RELATIVE:  # « le duo de Luc Bas et Jean Roux, qui ont battu »
        return False
    governor = scene.text.tokens[scene.text.tokens[thing.head].head]
    of = scene.syntax.preposition(thing.head) == scene.frames.grammar.of
    return of and governor.pos not in VERBS and governor.index not in trigger.words
