"""Who cannot have which part in an event, whatever the weights say, by how it stands beside the word.

What another clause has for itself is told by :mod:`kg.extract.events.islands`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.acting import ACTORS, PLAYERS
from kg.annotate.clauses import alike
from kg.annotate.objects import related
from kg.annotate.syntax import Voice, participle
from kg.annotate.tokens import foremost, under
from kg.annotate.universal import NOUNS, SUBJECTS
from kg.extract.events import arms
from kg.extract.events.borne import named_by, share
from kg.extract.events.counts import HARM, TOLL, of_others
from kg.extract.events.doing import aims, carried, concerned, doer, plain, qualified, stranger
from kg.extract.events.ends import WAYS, end, reached, received, settled, way
from kg.extract.events.foreign import elsewhere, host
from kg.extract.events.inactive import aimed, imputed, inactive, outside
from kg.extract.events.islands import apart
from kg.extract.events.leads import led
from kg.extract.events.natives import held, native, nowhere
from kg.extract.events.outside import bound, convenes, dead
from kg.extract.events.owners import owned
from kg.extract.events.reasons import befallen, reason_of
from kg.extract.events.rivals import adversary, contest, person, posting, strangers, takers
from kg.extract.events.roles import lent
from kg.extract.events.subjects import done_by, logical, nearer, spared, subject_of
from kg.extract.events.sufferers import called, calling
from kg.extract.events.visits import visiting
from kg.extract.events.whereabouts import spot
from kg.model import Entity
from kg.terms import Kind, Role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.extract.events.scene import Scene
    from kg.extract.events.things import Thing
    from kg.extract.events.triggers import Trigger

_ELECTION, _COMPETITION, _DECISION, _APPOINTMENT = "Election", "Competition", "Decision", "Appointment"
_ATTACK, _ACCUSATION, _LAUNCH, _DEPARTURE = "Attack", "Accusation", "Launch", "Departure"
_SPENDING = "Spending"
_PUBLICATION, _MADE = "Publication", frozenset({"Creation", "Launch"})
# What a town does itself, where it is the subject.
_DEALINGS = frozenset({"Acquisition", "Agreement", "Decision", "Investment", "Spending", "Support"})
_MUTUAL = frozenset({"Agreement", "Meeting"})
_OFFICES = frozenset({_ELECTION, _APPOINTMENT, _DEPARTURE})
_CORE, _GIVEN = frozenset({Role.AGENT, Role.PATIENT}), frozenset({Role.PATIENT, Role.RECIPIENT})
_LED, _TITLED = WAYS | {Role.INSTRUMENT}, PLAYERS | {Role.PLACE}
_BESIDE = frozenset({"flat:name", "flat:foreign", "nmod", "appos"})
_BODY = "org"
# The extents of a noun phrase that tell who or what it is.
_WHOLE = frozenset({"", "phrase"})
_REASONED = _WHOLE | {"clause"}
_MARK, _ADJOINED = frozenset({"mark"}), frozenset({"acl", "advcl"})
_ROW = frozenset({"conj", "flat:name", "flat:foreign"})
_GOVERNED = frozenset({"acl", "acl:relcl", "advcl", "xcomp"})
_RELATIVE = "acl:relcl"


class Bars:
    """What the things beside one trigger cannot be in its event.

    ``kinds`` are the classes of the events told, by the heads of their clauses.
    """

    def __init__(self, scene: Scene, trigger: Trigger, kinds: Mapping[int, str]) -> None:
        self.scene, self.trigger, self._kinds = scene, trigger, kinds
        self.kind = trigger.frame.kind
        self._undergoers, self.doers = logical(scene, trigger)
        self._owners = {filler for _, filler, _ in owned(scene, trigger)}
        self._takers = takers(scene, trigger, self.doers)
        self.doers -= self._takers
        self._beaten, self.rivals = contest(scene, trigger)
        self._strangers, self._called = strangers(scene, trigger), called(scene, trigger)
        self.claim = scene.claims[trigger.index]

    def mend(self, thing: Thing, likely: Role) -> Role | None:
        """The role that ``thing`` has where ``likely`` is what weighs most; ``None`` if it has no part."""
        head = thing.head
        if (
            self.opened(thing)
            or (likely is Role.PATIENT and self._deposed(thing))
            or (likely in _GIVEN and self._related(thing))
            or (likely in _CORE and calling(self.scene, self._called, thing) is likely)
            or (likely in _LED and way(self.scene, self.trigger, thing) is likely)
        ):
            return likely
        if (
            self._strange(thing)
            or self._titling(thing, likely)
            or self._foretells(thing, likely)
            or (likely in PLAYERS and self._alien(thing))
            or self.away(thing, likely)
            or arms.barred(self.scene, self.trigger, thing, likely)
        ):
            return None
        if apart(self.scene, self.trigger, thing, likely, self._kinds):
            return None
        if likely in PLAYERS and (self._acts_elsewhere(thing, likely) or aimed(self, head) or outside(self, head)):
            return None
        if (likely is Role.AGENT and inactive(self, thing)) or self._carried(head, likely):
            return None
        if (likely in _CORE and self._beyond(thing, likely)) or of_others(self.scene, self.trigger, thing):
            return None
        if (placed := self._placed(thing, likely)) is not likely:
            return placed
        likely = self._undergoing(thing, self._apposed(head, likely))
        if likely is Role.AGENT and head in self._takers | self._undergoers | self._beaten:
            return Role.PATIENT
        manned = likely is Role.INSTRUMENT and "person" in self.scene.sorts(head)  # « découvert par des chasseurs »
        if (manned or likely is Role.PATIENT) and (head in self.doers or self._does(thing)):
            return Role.AGENT
        if likely is Role.PLACE and imputed(self, head):
            return None
        if likely is Role.PATIENT and self.kind == _ATTACK and self._site(thing):
            return Role.PLACE
        if (goal := self._goal(thing, likely)) is not None:
            return goal
        if likely is Role.PLACE and self.trigger.frame.kind == _COMPETITION and adversary(self.scene, head):
            return Role.PATIENT
        return Role.PATIENT if host(self.scene, self.trigger, thing) else likely

    def _goal(self, thing: Thing, likely: Role) -> Role | None:
        """Where something comes from or goes to, unless ``thing`` is a rival: « s'incline face à Metz »."""
        playing = likely in PLAYERS and thing.head not in self.rivals
        return end(self.scene, self.trigger, thing, likely) if playing else None

    def _apposed(self, head: int, likely: Role) -> Role:
        """« Les hommes qui ont mis le feu, X et Y, »: those named have the part of the noun that they are told of."""
        tokens = self.scene.text.tokens
        name = tokens[foremost(tokens, head, _ROW)]
        if likely not in _CORE or name.dep != "appos" or name.head >= name.index or tokens[name.head].pos != "NOUN":
            return likely
        if tokens[name.index - 1].pos == "VERB":  # « l'homme qui a giflé X », where the tree errs
            return likely
        if name.head in self._undergoers | self.doers:
            return Role.PATIENT if name.head in self._undergoers else Role.AGENT
        clause = self.trigger.clause
        active = clause is not None and clause.voice is Voice.ACTIVE and name.head in clause.subjects
        own = (slot.role for slot in self.trigger.frame.valence if active and slot.place == "S")
        return next((role for role in own if role in _CORE), likely)

    def _undergoing(self, thing: Thing, likely: Role) -> Role:
        """« La banque a reçu 3 millions »: the subject of a verb that gives it another part has not done it."""
        clause = self.trigger.clause
        if likely is Role.RECIPIENT and self._pays(thing):
            return Role.AGENT
        if likely is Role.PATIENT:
            return Role.AGENT if self._issues(thing) else Role.RECIPIENT if self._served(thing) else likely
        if clause is None or clause.voice is not Voice.ACTIVE or likely is not Role.AGENT:
            return likely
        own = {slot.role for slot in self.trigger.frame.valence if slot.place == "S"}
        named = any(head == thing.head or self.scene.named(head) == thing.filler for head in clause.subjects)
        bare = own == {Role.RECIPIENT} and thing.head < clause.verb and not self.scene.syntax.preposition(thing.head)
        return next(iter(own)) if len(own) == 1 and own <= _GIVEN and (named or bare) else likely

    def _pays(self, thing: Thing) -> bool:
        """« Orial a remis un don de 3 millions »: the subject of a verb by which what its object tells is done."""
        token = self.scene.text.tokens[self.trigger.index]
        given = self.kind == _SPENDING and lent(self.scene, self.trigger) is Role.AGENT
        return given and thing.head in self.scene.syntax.clause(token.head).subjects

    def _issues(self, thing: Thing) -> bool:
        """« Le rapport de l'OMS, publié mardi, »: whose report it is has not been published."""
        of = {a.head for a in self.trigger.arguments if a.preposition == self.scene.frames.grammar.of}
        written = self.kind == _PUBLICATION and self.trigger.frame.lemma in self.scene.frames.penned
        return written and self.trigger.clause is None and _acts(thing) and thing.head in of

    def _served(self, thing: Thing) -> bool:
        """« a construit un paquebot pour MSC »: whom something is made for, which is not made itself."""
        led = self.scene.syntax.preposition(named_by(self.scene, thing.head).index)
        return _acts(thing) and self.kind in _MADE and led == self.scene.frames.grammar.aim

    def telling(self, thing: Thing) -> bool:
        """Whether ``thing`` only tells of what the word is, or fights it."""
        return stranger(self.scene, self.trigger, thing)

    def away(self, thing: Thing, role: Role) -> bool:
        """Whether another phrase holds ``thing``, or it only tells where: « au (nord) de Gap »."""
        beside = isinstance(thing.filler, str) and role is not Role.PLACE and spot(self.scene, thing.head)
        return beside or elsewhere(self.scene, self.trigger, thing, role)

    def _placed(self, thing: Thing, likely: Role) -> Role | None:
        """« un accord avec Oman »: nothing happens in the land that it is made with, nor where an envoy is posted."""
        if (known := settled(self.scene, self.trigger, thing, likely)) is not likely:
            return known
        along = self.scene.syntax.preposition(self._land(thing.head)) == self.scene.frames.grammar.along
        if likely is Role.PLACE and along:
            return Role.AGENT if self.kind in _MUTUAL else None
        if likely is Role.PLACE and received(self.scene, self.trigger, thing):
            return Role.RECIPIENT
        if posting(self.scene, thing, likely):
            return Role.SOURCE if likely is Role.DESTINATION else None
        if likely is Role.PLACE and self._acts(thing.head):
            return Role.AGENT
        return Role.SOURCE if likely is Role.PLACE and self._left(thing.head) else likely

    def _acts(self, head: int) -> bool:
        """« La ville de Gray versera 2 millions »: the town that is the subject of what is done."""
        clause, one = self.trigger.clause, self._land(head)
        doing = clause is not None and clause.voice is Voice.ACTIVE and self.kind in _DEALINGS
        return doing and clause is not None and one in clause.subjects

    def _land(self, head: int) -> int:
        """The noun of « la ville de Gray » by its name, ``head``; else that itself."""
        scene, governor = self.scene, self.scene.text.tokens[head].head
        named = scene.syntax.preposition(head) == scene.frames.grammar.of and governor == head - 2
        return governor if named and scene.text.lemmas[governor] in scene.frames.lands else head

    def _left(self, head: int) -> bool:
        """« extradé d'Espagne »: whence somebody is brought, of a verb."""
        scene, token = self.scene, self.scene.text.tokens[head]
        of = scene.syntax.preposition(head) == scene.frames.grammar.of and not carried(scene, head)
        brought = self.kind != _LAUNCH  # « décollé de Kourou » is where it was
        return brought and of and self.trigger.clause is not None and token.head == self.trigger.anchor

    def _does(self, thing: Thing) -> bool:
        return thing.head not in self._takers and doer(self.scene, self.trigger, thing)

    def _alien(self, thing: Thing) -> bool:
        """« un militant italien », « les occupants d'une Peugeot »: the country, the car do and undergo nothing."""
        token = self.scene.text.tokens[thing.head]
        partisan = token.dep == "nmod" and token.head == token.index + 1  # « le PS Luc Bas »
        if partisan or carried(self.scene, thing.head) or self._led_by(thing.head) or share(self.scene, thing.head):
            return True
        place = thing.filler if isinstance(thing.filler, Entity) else None
        return place is not None and (native(self.scene, thing.head, place) or held(self.scene, thing.head, place))

    def _led_by(self, head: int) -> bool:
        """« Le chef de l'opposition s'est réfugié à Madrid »: who is led does not do what the leader does.

        Nor does whoever leads a body, « le parti de Luc Bas a voté ».
        """
        scene, body = self.scene, named_by(self.scene, head)
        person = isinstance(named := scene.named(head), Entity) and named.kind is Kind.PERSON
        leader = scene.text.tokens[body.head]
        leads = scene.text.lemmas[leader.index] in scene.frames.callings and leader.has("Number=Sing")
        of = body.dep == "nmod" and scene.syntax.preposition(body.index) == scene.frames.grammar.of
        led = person and _BODY in scene.sorts(leader.index)
        leads = (led or (leads and not person)) and leader.dep in SUBJECTS  # « le porte-parole de l'ONU Luc Bas » does
        return of and leads and leader.head == self.trigger.anchor

    def _strange(self, thing: Thing) -> bool:
        """Whether ``thing`` has no part in this, by any of the words that name it: « la ministre, Ana Bas, »."""
        heads = {thing.head, named_by(self.scene, thing.head).index}
        known = isinstance(thing.filler, Entity) and any(self.scene.named(h) == thing.filler for h in self._strangers)
        return known or self.telling(thing) or not self._strangers.isdisjoint(heads)

    def sure(self, thing: Thing, proposed: Role | None) -> Role | None:
        """The role that ``thing`` has whatever the weights say, if it stands as nothing else could.

        A participle that opens its sentence is said of it, a relative clause does something to it; « à bord de » tells
        what it is for the verb.
        """
        if (part := arms.wielded(self.scene, self.trigger, thing)) is not None:
            return part
        if visiting(self.scene, self.trigger, thing):
            return Role.AGENT
        if proposed is not None and (self._bound(thing) or plain(self.scene, self.trigger, thing, proposed)):
            return proposed
        if reached(self.scene, self.trigger, thing):
            return Role.DESTINATION
        if (part := calling(self.scene, self._called, thing)) is not None:
            return part
        if aims(self.scene, self.trigger, thing):
            return Role.PURPOSE
        if thing.extent in _REASONED and (part := reason_of(self.scene, self.trigger, self._kinds, thing.head)):
            return part
        harm = thing.extent in _WHOLE and isinstance(thing.filler, (Entity, str))
        if harm and befallen(self.scene, self.trigger, self._kinds, thing.head):
            return Role.SOURCE
        if thing.head in self.rivals and isinstance(thing.filler, Entity):
            return self.rivals[thing.head]
        return way(self.scene, self.trigger, thing) if self.scene.ways and thing.extent in _WHOLE else None

    def _bound(self, thing: Thing) -> bool:
        bound = self.opened(thing) or thing.filler in self._owners or self._leading(thing) or self._related(thing)
        return bound or self._deposed(thing)

    def _deposed(self, thing: Thing) -> bool:
        """« a mis fin aux fonctions du préfet (Luc Bas) »: whose office the turn of a verb ends with."""
        token = self.scene.text.tokens[thing.head]
        heads = {token.index, token.head} if token.dep in _BESIDE else {token.index}
        of = self.scene.frames.grammar.of
        turn = self.trigger.clause is not None and any(
            slot.place == of and slot.role is Role.PATIENT for slot in self.trigger.frame.valence
        )
        of_it = (a for a in self.trigger.arguments if a.head in heads and a.preposition == of)
        return self.kind == _DEPARTURE and turn and any(of_it)

    def opened(self, thing: Thing) -> bool:
        """Whether ``thing`` is what the word, a participle that opens its sentence, is said of."""
        return thing.extent in _WHOLE and led(self.scene, self.trigger.anchor) == thing.head

    def _leading(self, thing: Thing) -> bool:
        """« Après avoir racheté X, Y a fermé »: whether ``thing`` is the subject of the verb behind the clause."""
        scene, anchor = self.scene, self.trigger.anchor
        tokens, verb = scene.text.tokens, scene.text.tokens[anchor].head
        opens = anchor < thing.head < verb and tokens[anchor].dep == "advcl" and thing.extent in _WHOLE
        if not opens or not (tokens[anchor].has("Tense=Pres") or scene.syntax.kids(anchor, _MARK)):
            return False
        return thing.head in scene.syntax.grammatical(verb)[0] and tokens[anchor].has("VerbForm=Part")

    def _related(self, thing: Thing) -> bool:
        """« le navire que la marine a arraisonné »: whether ``thing`` is what a relative clause does something to."""
        anchor = self.trigger.anchor
        if self.trigger.clause is None or thing.extent not in _WHOLE or thing.head > anchor:
            return False
        return thing.head in related(self.scene.syntax, anchor)

    def _antecedent(self, thing: Thing) -> bool:
        """« un chalutier immatriculé à Dax, qui a coulé »: what « qui » tells of is no town that « à » leads in.

        Nor does a country harm anybody in « dans le sud de l'Inde, qui a détruit ».
        """
        scene, verb = self.scene, self.scene.text.tokens[self.trigger.anchor]
        placed = isinstance(thing.filler, Entity) and thing.filler.kind is Kind.PLACE
        near = placed and verb.dep == _RELATIVE and thing.head < verb.index and self.kind in HARM
        led = scene.syntax.preposition(thing.head)
        return near and (led in scene.frames.locatives or (led == scene.frames.grammar.of and self.kind != _ATTACK))

    def _foretells(self, thing: Thing, role: Role) -> bool:
        """« Procès de X : dix ans requis »: a number behind the colon is not what the noun before it decides.

        Nor is whoever stands behind a comma among the dead: « Trois morts, le directeur mis en cause ».
        """
        if role in _CORE and self._antecedent(thing):
            return True
        if role is Role.PATIENT and self.kind in TOLL and self.trigger.clause is None:
            first, tokens = self.trigger.index, self.scene.text.tokens
            apart = any(token.text == "," for token in tokens[first + 1 : thing.head])
            return apart and not under(self.scene.text, thing.head, first)
        if role is not Role.QUANTITY or self.kind != _DECISION or self.trigger.clause is not None:
            return False
        first = min(self.scene.text.within(thing.span), default=0)
        return any(token.text == ":" for token in self.scene.text.tokens[self.trigger.index + 1 : first])

    def _titling(self, thing: Thing, role: Role) -> bool:
        """Whether one only completes what another is called: « l'avocate de M. Roux », « l'élu de Bolvig ».

        « le maire Luc Roux » is himself.
        """
        if role not in _TITLED or not isinstance(thing.filler, Entity):
            return False
        if role is Role.PLACE and nowhere(self.scene, thing.head, thing.filler):
            return True
        scene, kind = self.scene, thing.filler.kind
        of = scene.syntax.preposition(thing.head) == scene.frames.grammar.of
        if role is Role.PLACE and (kind is not Kind.PLACE or self.kind in _OFFICES or not of):
            return False
        if kind is Kind.PLACE and role is not Role.PLACE:
            return False
        owner = kind is Kind.PERSON and of
        return (owner or kind in {Kind.ORGANIZATION, Kind.PLACE}) and scene.entitling(thing.head, self.trigger.words)

    def _carried(self, head: int, role: Role) -> bool:
        """« le suspect de l'attentat, qui a fait trois morts »: he has neither killed them nor died."""
        scene, verb = self.scene, self.scene.text.tokens[self.trigger.anchor]
        verb = verb if self.trigger.clause is not None else scene.text.tokens[verb.head]
        if self.kind not in TOLL or role not in _CORE or verb.lemma not in scene.moods.words.light:
            return False
        here = named_by(scene, head)
        nearer = any(token.pos == "NOUN" for token in scene.text.tokens[here.index + 1 : verb.index])
        return verb.dep == _RELATIVE and verb.head == here.index and nearer and person(scene, here.index)

    def _beyond(self, thing: Thing, role: Role) -> bool:
        """« X a été battu par Y, réélu dimanche »: what a participle tells of the one before it is of nobody else.

        In « le procès de X, poursuivi pour vol », it is not of the trial; nor is a cup bought by « l'achat d'un pré ».
        """
        if role is Role.PATIENT and isinstance(thing.filler, Entity) and thing.filler.kind is Kind.EVENT:
            of = self.scene.frames.grammar.of
            told = self.trigger.clause is None and any(one.preposition == of for one in self.trigger.arguments)
            before = told and thing.head < self.trigger.index
            heads = {thing.head}  # « le prix Gaston Bas »: of the noun before it
            heads |= set() if self.scene.syntax.preposition(thing.head) else {self.scene.text.tokens[thing.head].head}
            return before or (bool(self._undergoers) and heads.isdisjoint(self._undergoers))
        scene, anchor = self.scene, self.scene.text.tokens[self.trigger.anchor]
        told = anchor.dep in _ADJOINED and participle(anchor) and not scene.syntax.kids(anchor.index, _MARK)
        told = told and self.trigger.clause is not None and self.trigger.clause.voice is Voice.PASSIVE
        if not (told or dead(scene, self.trigger)) or not isinstance(thing.filler, Entity):
            return False
        one = self._before(anchor.index) if thing.filler.kind is Kind.PERSON and thing.head < anchor.index else None
        whole = anchor.pos == "NOUN" and thing.span.covers(scene.text.tokens[anchor.index - 2].span)
        return one not in {None, thing.filler} and not whole

    def _before(self, anchor: int) -> Entity | None:
        """Who is named before the comma and the participle at ``anchor``: « Luc Bas, 15 ans, tué »."""
        scene, here = self.scene, anchor - 1
        tokens = scene.text.tokens
        if here > 2 and tokens[here].text == "," and tokens[here - 2].pos == "NUM" and tokens[here - 3].text == ",":
            here -= 3
        if here < 1 or tokens[here].text != ",":
            return None
        name = tokens[here - 1].head if tokens[here - 1].dep in _BESIDE else here - 1
        if not alike(tokens[name], tokens[anchor]):  # « la fille de Luc Bas, arrêtée »
            return None
        one = scene.named(here - 1)
        return one if one is not None and one.kind is Kind.PERSON and here - 1 in scene.personal else None

    def _site(self, thing: Thing) -> bool:
        """« l'enlèvement de Bolvig »: what is done to people alone is done in a town."""
        place = isinstance(thing.filler, Entity) and thing.filler.kind is Kind.PLACE
        return place and self.trigger.clause is None and self.trigger.frame.lemma in self.scene.frames.personally

    def _mine(self, head: int) -> bool:
        """Whether grammar gives ``head`` to the word itself."""
        heads = {head, named_by(self.scene, head).index}
        return any(argument.head in heads for argument in self.trigger.arguments)

    def _beneath(self, head: int) -> bool:
        """« Le maire, qui recevait X, a démissionné », « accusé d'avoir tué X »: the object of a verb below.

        So is that of a present participle: « une enquête visant X ».
        """
        scene, anchor = self.scene, self.trigger.anchor
        here = named_by(scene, head)
        verb = scene.text.tokens[here.head]
        going = verb.has("VerbForm=Part") and verb.has("Tense=Pres")
        governed = _GOVERNED if going or self.kind == _ACCUSATION else {_RELATIVE}
        undergoes = here.dep == "obj" and verb.dep in governed and here.index > verb.index != anchor
        return undergoes and not self._mine(head) and not under(scene.text, anchor, verb.index)

    def _avowed(self, verb: int) -> bool:
        """« l'attaque, revendiquée par X »: whether ``verb`` is said of the harm that it avows."""
        avows = self.scene.text.lemmas[verb] in self.scene.frames.avowing and self.kind in HARM
        return avows and self.scene.text.tokens[verb].head == self.trigger.anchor

    def _acts_elsewhere(self, thing: Thing, role: Role) -> bool:
        """Whether ``thing`` is the subject of another clause: « X a racheté Y, tandis que Z vend son usine ».

        The subject of a verb above may do what has none of its own: « X a décidé de vendre ».
        """
        scene, anchor = self.scene, self.trigger.anchor
        verb = done_by(scene, thing.head)
        if verb is not None and verb != anchor and not (self._mine(thing.head) or self._avowed(verb)):
            return True
        if role in _CORE and (self._beneath(thing.head) or convenes(scene, self.trigger, thing.head)):
            return True
        if (role is Role.PATIENT and spared(scene, self.trigger, thing)) or bound(scene, self.trigger, thing, role):
            return True
        if role is Role.AGENT and any(bar(self.scene, self.trigger, thing.head) for bar in (concerned, qualified)):
            return True
        verb = subject_of(scene, thing.head)
        if verb is None or verb == anchor or led(scene, anchor) == thing.head:
            return False
        if role is Role.AGENT and nearer(scene, verb, anchor):
            return True
        if under(scene.text, anchor, verb):
            own = scene.syntax.kids(anchor, SUBJECTS) if self.trigger.clause is not None else ()
            return role is Role.AGENT and any(one.pos in NOUNS for one in own)
        return role is Role.AGENT or scene.text.tokens[verb].dep != "ccomp"


def _acts(thing: Thing) -> bool:
    """Whether ``thing`` is a person or an organisation."""
    return isinstance(thing.filler, Entity) and thing.filler.kind in ACTORS
