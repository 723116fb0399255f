"""Who cannot have which part in an event, whatever the weights say, by how it stands beside the word.

What another clause has for itself is told by :mod:`kg.extract.events.islands`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.acting import PLAYERS
from kg.annotate.clauses import alike
from kg.annotate.objects import related
from kg.annotate.syntax import Voice, participle
from kg.annotate.tokens import foremost, under
from kg.annotate.universal import HELPERS, NOUNS, SUBJECTS
from kg.extract.events import arms
from kg.extract.events.borne import named_by
from kg.extract.events.counts import HARM, TOLL, of_others
from kg.extract.events.doing import aims, carried, concerned, doer, plain, prosecutes, qualified, served, stranger
from kg.extract.events.ends import WAYS, end, received, settled, way
from kg.extract.events.expecting import asks, foresees
from kg.extract.events.foreign import elsewhere, host
from kg.extract.events.islands import apart
from kg.extract.events.leads import led
from kg.extract.events.natives import held, native, nowhere
from kg.extract.events.outside import bound, convenes, dead, uninvolved
from kg.extract.events.owners import owned
from kg.extract.events.rivals import adversary, contest, first, person, posting, someone, strangers, takers
from kg.extract.events.subjects import done_by, logical, nearer, spared, subject_of
from kg.extract.events.sufferers import called, calling
from kg.model import Entity, Kind, Role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.extract.events.scene import Scene
    from kg.extract.events.things import Thing
    from kg.extract.events.triggers import Trigger

_ELECTION, _COMPETITION, _DECISION, _APPOINTMENT = "Election", "Competition", "Decision", "Appointment"
_ATTACK, _ACCUSATION, _LAUNCH = "Attack", "Accusation", "Launch"
# What a town does itself, where it is the subject.
_DEALINGS = frozenset({"Acquisition", "Agreement", "Decision", "Investment", "Spending", "Support"})
_MUTUAL = frozenset({"Agreement", "Meeting"})
_OFFICES = frozenset({_ELECTION, _APPOINTMENT, "Departure"})
_CORE, _GIVEN = frozenset({Role.AGENT, Role.PATIENT}), frozenset({Role.PATIENT, Role.RECIPIENT})
_LED, _TITLED = WAYS | {Role.INSTRUMENT}, PLAYERS | {Role.PLACE}
_COMPLEMENT = frozenset({"obj", "obl:arg", "obl:mod"})
_BESIDE = frozenset({"flat:name", "flat:foreign", "nmod", "appos"})
# The extents of a noun phrase that tell who or what it is.
_WHOLE = frozenset({"", "phrase"})
_MARK, _ADJOINED = frozenset({"mark"}), frozenset({"acl", "advcl"})
_ASIDE = frozenset({"acl", "advcl", "amod"})
_ROW = frozenset({"conj", "flat:name", "flat:foreign"})
_GOVERNED = frozenset({"acl", "acl:relcl", "advcl", "xcomp"})
_RELATIVE = "acl:relcl"
_CLOSING = frozenset('»”"')


class Bars:
    """What the things beside one trigger cannot be in its event.

    ``kinds`` are the classes of the events told, by the heads of their clauses.
    """

    def __init__(self, scene: Scene, trigger: Trigger, kinds: Mapping[int, str]) -> None:
        self._scene, self._trigger, self._kinds = scene, trigger, kinds
        self.kind = trigger.frame.kind
        self._undergoers, self._doers = logical(scene, trigger)
        self._owners = {filler for _, filler, _ in owned(scene, trigger)}
        self._takers = takers(scene, trigger, self._doers)
        self._doers -= self._takers
        self._beaten, self._rivals = contest(scene, trigger)
        self._strangers, self._called = strangers(scene, trigger), called(scene, trigger)
        self._claim = scene.claims[trigger.index]

    def mend(self, thing: Thing, likely: Role) -> Role | None:
        """The role that ``thing`` has where ``likely`` is what weighs most; ``None`` if it has no part."""
        head = thing.head
        if (
            self.opened(thing)
            or (likely in _GIVEN and self._related(thing))
            or (likely in _CORE and calling(self._scene, self._called, thing) is likely)
            or (likely in _LED and way(self._scene, self._trigger, thing) is likely)
        ):
            return likely
        if (
            self._strange(thing)
            or self._titling(thing, likely)
            or self._foretells(thing, likely)
            or (likely in PLAYERS and self._alien(thing))
            or self.away(thing, likely)
            or arms.barred(self._scene, self._trigger, thing, likely)
        ):
            return None
        if apart(self._scene, self._trigger, thing, likely, self._kinds):
            return None
        if likely in PLAYERS and (self._acts_elsewhere(thing, likely) or self._aimed(head)):
            return None
        if (likely is Role.AGENT and self._idle(thing)) or self._carried(head, likely):
            return None
        if (likely in _CORE and self._beyond(thing, likely)) or of_others(self._scene, self._trigger, thing):
            return None
        if (placed := self._placed(thing, likely)) is not likely:
            return placed
        likely = self._undergoing(thing, self._apposed(head, likely))
        if likely is Role.AGENT and head in self._takers | self._undergoers | self._beaten:
            return Role.PATIENT
        manned = likely is Role.INSTRUMENT and "person" in self._scene.sorts(head)  # « découvert par des chasseurs »
        if (manned or likely is Role.PATIENT) and (head in self._doers or self._does(thing)):
            return Role.AGENT
        if likely is Role.PLACE and self._imputed(head):
            return None
        if likely is Role.PATIENT and self.kind == _ATTACK and self._site(thing):
            return Role.PLACE
        if (goal := self._goal(thing, likely)) is not None:
            return goal
        if likely is Role.PLACE and self._trigger.frame.kind == _COMPETITION and adversary(self._scene, head):
            return Role.PATIENT
        return Role.PATIENT if host(self._scene, self._trigger, thing) else likely

    def _goal(self, thing: Thing, likely: Role) -> Role | None:
        """Where something comes from or goes to, unless ``thing`` is a rival: « s'incline face à Metz »."""
        playing = likely in PLAYERS and thing.head not in self._rivals
        return end(self._scene, self._trigger, thing, likely) if playing else None

    def _apposed(self, head: int, likely: Role) -> Role:
        """« Les hommes qui ont mis le feu, X et Y, »: those named have the part of the noun that they are told of."""
        tokens = self._scene.text.tokens
        name = tokens[foremost(tokens, head, _ROW)]
        if likely not in _CORE or name.dep != "appos" or name.head >= name.index or tokens[name.head].pos != "NOUN":
            return likely
        if tokens[name.index - 1].pos == "VERB":  # « l'homme qui a giflé X », where the tree errs
            return likely
        if name.head in self._undergoers | self._doers:
            return Role.PATIENT if name.head in self._undergoers else Role.AGENT
        clause = self._trigger.clause
        active = clause is not None and clause.voice is Voice.ACTIVE and name.head in clause.subjects
        own = (slot.role for slot in self._trigger.frame.valence if active and slot.place == "S")
        return next((role for role in own if role in _CORE), likely)

    def _undergoing(self, thing: Thing, likely: Role) -> Role:
        """« La banque a reçu 3 millions »: the subject of a verb that gives it another part has not done it."""
        clause = self._trigger.clause
        if clause is None or clause.voice is not Voice.ACTIVE or likely is not Role.AGENT:
            return likely
        if not any(head == thing.head or self._scene.named(head) == thing.filler for head in clause.subjects):
            return likely
        own = {slot.role for slot in self._trigger.frame.valence if slot.place == "S"}
        return next(iter(own)) if len(own) == 1 and own <= _GIVEN else likely

    def telling(self, thing: Thing) -> bool:
        """Whether ``thing`` only tells of what the word is, or fights it."""
        return stranger(self._scene, self._trigger, thing)

    def away(self, thing: Thing, role: Role) -> bool:
        """Whether another phrase holds ``thing``."""
        return elsewhere(self._scene, self._trigger, thing, role)

    def _placed(self, thing: Thing, likely: Role) -> Role | None:
        """« un accord avec Oman »: nothing happens in the land that it is made with, nor where an envoy is posted."""
        if (known := settled(self._scene, self._trigger, thing, likely)) is not likely:
            return known
        along = self._scene.syntax.preposition(thing.head) == self._scene.frames.grammar.along
        if likely is Role.PLACE and along:
            return Role.AGENT if self.kind in _MUTUAL else None
        if likely is Role.PLACE and received(self._scene, self._trigger, thing):
            return Role.RECIPIENT
        if posting(self._scene, thing, likely):
            return Role.SOURCE if likely is Role.DESTINATION else None
        if likely is Role.PLACE and self._acts(thing.head):
            return Role.AGENT
        return Role.SOURCE if likely is Role.PLACE and self._left(thing.head) else likely

    def _acts(self, head: int) -> bool:
        """« La ville de Gray versera 2 millions »: the town that is the subject of what is done."""
        scene, clause = self._scene, self._trigger.clause
        governor = scene.text.tokens[head].head
        named = scene.syntax.preposition(head) == scene.frames.grammar.of and governor == head - 2
        one = governor if named and scene.text.lemmas[governor] in scene.frames.lands else head
        doing = clause is not None and clause.voice is Voice.ACTIVE and self.kind in _DEALINGS
        return doing and clause is not None and one in clause.subjects

    def _left(self, head: int) -> bool:
        """« extradé d'Espagne »: whence somebody is brought, of a verb."""
        scene, token = self._scene, self._scene.text.tokens[head]
        of = scene.syntax.preposition(head) == scene.frames.grammar.of and not carried(scene, head)
        brought = self.kind != _LAUNCH  # « décollé de Kourou » is where it was
        return brought and of and self._trigger.clause is not None and token.head == self._trigger.anchor

    def _does(self, thing: Thing) -> bool:
        return thing.head not in self._takers and doer(self._scene, self._trigger, thing)

    def _alien(self, thing: Thing) -> bool:
        """« un militant italien », « les occupants d'une Peugeot »: the country, the car do and undergo nothing."""
        token = self._scene.text.tokens[thing.head]
        partisan = token.dep == "nmod" and token.head == token.index + 1  # « le PS Luc Bas »
        if partisan or carried(self._scene, thing.head) or self._led_by(thing.head):
            return True
        place = thing.filler if isinstance(thing.filler, Entity) else None
        return place is not None and (native(self._scene, thing.head, place) or held(self._scene, thing.head, place))

    def _led_by(self, head: int) -> bool:
        """« Le chef de l'opposition s'est réfugié à Madrid »: who is led does not do what the leader does."""
        scene, body = self._scene, named_by(self._scene, head)
        person = isinstance(named := scene.named(head), Entity) and named.kind is Kind.PERSON
        leader = scene.text.tokens[body.head]
        leads = scene.text.lemmas[leader.index] in scene.frames.callings and leader.has("Number=Sing")
        of = body.dep == "nmod" and scene.syntax.preposition(body.index) == scene.frames.grammar.of
        leads = leads and not person and leader.dep in SUBJECTS  # « le porte-parole de l'ONU Luc Bas » does
        return of and leads and leader.head == self._trigger.anchor

    def _strange(self, thing: Thing) -> bool:
        """Whether ``thing`` has no part in this, by any of the words that name it: « la ministre, Ana Bas, »."""
        heads = {thing.head, named_by(self._scene, thing.head).index}
        known = isinstance(thing.filler, Entity) and any(self._scene.named(h) == thing.filler for h in self._strangers)
        return known or self.telling(thing) or not self._strangers.isdisjoint(heads)

    def sure(self, thing: Thing, proposed: Role | None) -> Role | None:
        """The role that ``thing`` has whatever the weights say, if it stands as nothing else could.

        A participle that opens its sentence is said of it, a relative clause does something to it; « à bord de » tells
        what it is for the verb.
        """
        if (part := arms.wielded(self._scene, self._trigger, thing)) is not None:
            return part
        if proposed is not None and (self._bound(thing) or plain(self._scene, self._trigger, thing, proposed)):
            return proposed
        if (part := calling(self._scene, self._called, thing)) is not None:
            return part
        if aims(self._scene, self._trigger, thing):
            return Role.PURPOSE
        if thing.head in self._rivals and isinstance(thing.filler, Entity):
            return self._rivals[thing.head]
        return way(self._scene, self._trigger, thing) if self._scene.ways and thing.extent in _WHOLE else None

    def _bound(self, thing: Thing) -> bool:
        return self.opened(thing) or thing.filler in self._owners or self._leading(thing) or self._related(thing)

    def opened(self, thing: Thing) -> bool:
        """Whether ``thing`` is what the word, a participle that opens its sentence, is said of."""
        return thing.extent in _WHOLE and led(self._scene, self._trigger.anchor) == thing.head

    def _leading(self, thing: Thing) -> bool:
        """« Après avoir racheté X, Y a fermé »: whether ``thing`` is the subject of the verb behind the clause."""
        scene, anchor = self._scene, self._trigger.anchor
        tokens, verb = scene.text.tokens, scene.text.tokens[anchor].head
        opens = anchor < thing.head < verb and tokens[anchor].dep == "advcl" and thing.extent in _WHOLE
        if not opens or not (tokens[anchor].has("Tense=Pres") or scene.syntax.kids(anchor, _MARK)):
            return False
        return thing.head in scene.syntax.grammatical(verb)[0] and tokens[anchor].has("VerbForm=Part")

    def _related(self, thing: Thing) -> bool:
        """« le navire que la marine a arraisonné »: whether ``thing`` is what a relative clause does something to."""
        anchor = self._trigger.anchor
        if self._trigger.clause is None or thing.extent not in _WHOLE or thing.head > anchor:
            return False
        return thing.head in related(self._scene.syntax, anchor)

    def _idle(self, thing: Thing) -> bool:
        """Whether ``thing`` does nothing here: it tells, stands behind « pour », or belongs to something done to."""
        return (
            self._scene.text.lemmas[thing.head] in self._scene.frames.ballots  # « adopté par 320 voix »
            or (self.kind in TOLL and self._trigger.clause is None)  # « sa fille a annoncé son décès »
            or self._tells(thing)
            or self._according(thing)
            or self._holds(thing.head)
            or self._inside(thing.head)
            or self._wrote(thing)
            or self._owns(thing.head)
            or asks(self._scene, self._trigger, thing.head)
            or foresees(self._scene, self._trigger, thing.head)
            or self._done_by_itself(thing.head)
            or self._beside(thing.head)
            or self._said_of_another(thing.head)
            or uninvolved(self._scene, self._trigger, thing.head)
            or served(self._scene, self._trigger, thing.head)
        )

    def _inside(self, head: int) -> bool:
        """« X publie dans la revue Y une étude »: what one does something in does nothing."""
        scene = self._scene
        return scene.syntax.preposition(named_by(scene, head).index) == scene.frames.grammar.inside

    def _wrote(self, thing: Thing) -> bool:
        """« une adaptation de « L'Étang » de Y »: whose the work is does not adapt it."""
        text, first = self._scene.text, self._scene.text.within(thing.span)[0] - 1
        if first < 1 or text.lowered[first] not in self._scene.frames.grammar.ofs or self._trigger.index > first:
            return False
        last = first - 1 - (text.tokens[first - 1].text in _CLOSING)
        return last > self._trigger.index and last in self._scene.works

    def _done_by_itself(self, head: int) -> bool:
        """« La police a dispersé les manifestants »: nobody but whoever the word names has done what it tells."""
        named = any(slot.place == "T" and slot.role is Role.AGENT for slot in self._trigger.frame.valence)
        return named and head not in self._trigger.words

    def _beside(self, head: int) -> bool:
        """« une grève de la faim devant X », « le coup d'État contre X »: what stands there does nothing."""
        preposition = self._scene.syntax.preposition(first(self._scene, named_by(self._scene, head).index))
        return preposition in self._scene.frames.against and self._rivals.get(head) is not Role.AGENT

    def _said_of_another(self, head: int) -> bool:
        """« X a vendu l'usine fermée en 2014 », « X a suspendu Y, accusé de vol »: what a bare participle tells.

        Whoever does something to its noun has not done that too, nor has who undergoes it.
        """
        scene, token = self._scene, self._scene.text.tokens[self._trigger.anchor]
        bare = participle(token) and token.dep in _ASIDE and not scene.syntax.kids(token.index, HELPERS)
        if not bare or head in self._doers or head > token.index:
            return False
        return subject_of(scene, head) is not None or named_by(scene, head).dep == "obj"

    def _aimed(self, head: int) -> bool:
        """« une somme a été engagée pour agrandir le port de X »: X, in the aim, engages nothing."""
        scene, here = self._scene, self._scene.text.tokens[head]
        anchor = self._trigger.anchor
        while here.head not in {here.index, anchor}:
            here = scene.text.tokens[here.head]
            if here.has("VerbForm=Inf") and anchor < here.index <= head and here.index not in self._trigger.words:
                return under(scene.text, here.index, anchor) and self._trigger.clause is not None
        return False

    def _owns(self, head: int) -> bool:
        """« X a critiqué la décision de Y »: Y has criticised nothing."""
        scene, governor = self._scene, self._scene.text.tokens[self._scene.text.tokens[head].head]
        if self._trigger.clause is None or scene.syntax.preposition(head) != scene.frames.grammar.of:
            return False
        if scene.named(governor.index) not in {None, scene.named(head)} and someone(scene, governor.index):
            return True  # « Irène Roux, du CHU de Brest, a révélé »
        top = governor
        while top.dep == "nmod":
            top = scene.text.tokens[top.head]
        called = top.dep != "obl:arg" and scene.syntax.preposition(governor.index) == scene.frames.grammar.to
        beside = top.dep in _COMPLEMENT and top.head == self._trigger.anchor
        return governor.pos == "NOUN" and beside and not called  # « marchent à l'appel de X »

    def _antecedent(self, thing: Thing) -> bool:
        """« un chalutier immatriculé à Dax, qui a coulé »: what « qui » tells of is no town that « à » leads in."""
        scene, verb = self._scene, self._scene.text.tokens[self._trigger.anchor]
        placed = isinstance(thing.filler, Entity) and thing.filler.kind is Kind.PLACE
        near = placed and verb.dep == _RELATIVE and thing.head < verb.index and self.kind in HARM
        return near and scene.syntax.preposition(thing.head) in scene.frames.locatives

    def _foretells(self, thing: Thing, role: Role) -> bool:
        """« Procès de X : dix ans requis »: a number behind the colon is not what the noun before it decides.

        Nor is whoever stands behind a comma among the dead: « Trois morts, le directeur mis en cause ».
        """
        if role in _CORE and self._antecedent(thing):
            return True
        if role is Role.PATIENT and self.kind in TOLL and self._trigger.clause is None:
            first, tokens = self._trigger.index, self._scene.text.tokens
            apart = any(token.text == "," for token in tokens[first + 1 : thing.head])
            return apart and not under(self._scene.text, thing.head, first)
        if role is not Role.QUANTITY or self.kind != _DECISION or self._trigger.clause is not None:
            return False
        first = min(self._scene.text.within(thing.span), default=0)
        return any(token.text == ":" for token in self._scene.text.tokens[self._trigger.index + 1 : first])

    def _titling(self, thing: Thing, role: Role) -> bool:
        """Whether one only completes what another is called: « l'avocate de M. Roux », « l'élu de Bolvig ».

        « le maire Luc Roux » is himself.
        """
        if role not in _TITLED or not isinstance(thing.filler, Entity):
            return False
        if role is Role.PLACE and nowhere(self._scene, thing.head, thing.filler):
            return True
        scene, kind = self._scene, thing.filler.kind
        of = scene.syntax.preposition(thing.head) == scene.frames.grammar.of
        if role is Role.PLACE and (kind is not Kind.PLACE or self.kind in _OFFICES or not of):
            return False
        if kind is Kind.PLACE and role is not Role.PLACE:
            return False
        owner = kind is Kind.PERSON and of
        return (owner or kind in {Kind.ORGANIZATION, Kind.PLACE}) and scene.entitling(thing.head, self._trigger.words)

    def _tells(self, thing: Thing) -> bool:
        """Whether ``thing`` is who says that harm was done, outside the words that tell it."""
        return (self._trigger.frame.kind in HARM or prosecutes(self._scene, self.kind, thing)) and self._says(thing)

    def _according(self, thing: Thing) -> bool:
        """« Pour X, Y doit partir », « d'après X »: whoever says so behind a preposition does not do it."""
        return self._scene.syntax.preposition(thing.head) not in {"", self._scene.frames.grammar.by} and self._says(
            thing
        )

    def _says(self, thing: Thing) -> bool:
        claim = self._claim
        return claim is not None and thing.filler == claim.speaker and not claim.content.covers(thing.span)

    def _carried(self, head: int, role: Role) -> bool:
        """« le suspect de l'attentat, qui a fait trois morts »: he has neither killed them nor died."""
        scene, verb = self._scene, self._scene.text.tokens[self._trigger.anchor]
        verb = verb if self._trigger.clause is not None else scene.text.tokens[verb.head]
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
            of = self._scene.frames.grammar.of
            told = self._trigger.clause is None and any(one.preposition == of for one in self._trigger.arguments)
            before = told and thing.head < self._trigger.index
            return before or (bool(self._undergoers) and thing.head not in self._undergoers)
        scene, anchor = self._scene, self._scene.text.tokens[self._trigger.anchor]
        told = anchor.dep in _ADJOINED and participle(anchor) and not scene.syntax.kids(anchor.index, _MARK)
        told = told and self._trigger.clause is not None and self._trigger.clause.voice is Voice.PASSIVE
        if not (told or dead(scene, self._trigger)) or not isinstance(thing.filler, Entity):
            return False
        one = self._before(anchor.index) if thing.filler.kind is Kind.PERSON and thing.head < anchor.index else None
        whole = anchor.pos == "NOUN" and thing.span.covers(scene.text.tokens[anchor.index - 2].span)
        return one not in {None, thing.filler} and not whole

    def _before(self, anchor: int) -> Entity | None:
        """Who is named before the comma and the participle at ``anchor``: « Luc Bas, 15 ans, tué »."""
        scene, here = self._scene, anchor - 1
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

    def _imputed(self, head: int) -> bool:
        """« des frappes attribuées à X », « sans l'aval de X », « à la demande de X »: who lets it be, and no place."""
        scene, governor = self._scene, self._scene.text.tokens[self._scene.text.tokens[head].head]
        preposition = scene.syntax.preposition(head)
        if preposition == scene.frames.grammar.to:
            return governor.lemma in scene.frames.imputing
        if preposition == scene.frames.grammar.of and governor.lemma in scene.frames.bidding:
            return scene.syntax.preposition(governor.index) == scene.frames.grammar.to
        without = any(
            scene.text.lowered[child] in scene.frames.lacking for child in scene.text.children[governor.index]
        )
        return preposition == scene.frames.grammar.of and without and governor.index != self._trigger.index

    def _site(self, thing: Thing) -> bool:
        """« l'enlèvement de Bolvig »: what is done to people alone is done in a town."""
        place = isinstance(thing.filler, Entity) and thing.filler.kind is Kind.PLACE
        return place and self._trigger.clause is None and self._trigger.frame.lemma in self._scene.frames.personally

    def _holds(self, head: int) -> bool:
        """« son intention de faire appel »: the noun that an infinitive completes does nothing."""
        anchor, lowered = self._scene.text.tokens[self._trigger.anchor], self._scene.text.lowered
        completes = anchor.index - 2 == head and lowered[anchor.index - 1] in self._scene.frames.grammar.ofs_plain
        return anchor.has("VerbForm=Inf") and completes

    def _mine(self, head: int) -> bool:
        """Whether grammar gives ``head`` to the word itself."""
        heads = {head, named_by(self._scene, head).index}
        return any(argument.head in heads for argument in self._trigger.arguments)

    def _beneath(self, head: int) -> bool:
        """« Le maire, qui recevait X, a démissionné », « accusé d'avoir tué X »: the object of a verb below.

        So is that of a present participle: « une enquête visant X ».
        """
        scene, anchor = self._scene, self._trigger.anchor
        here = named_by(scene, head)
        verb = scene.text.tokens[here.head]
        going = verb.has("VerbForm=Part") and verb.has("Tense=Pres")
        governed = _GOVERNED if going or self.kind == _ACCUSATION else {_RELATIVE}
        undergoes = here.dep == "obj" and verb.dep in governed and here.index > verb.index != anchor
        return undergoes and not self._mine(head) and not under(scene.text, anchor, verb.index)

    def _acts_elsewhere(self, thing: Thing, role: Role) -> bool:
        """Whether ``thing`` is the subject of another clause: « X a racheté Y, tandis que Z vend son usine ».

        The subject of a verb above may do what has none of its own: « X a décidé de vendre ».
        """
        scene, anchor = self._scene, self._trigger.anchor
        if done_by(scene, thing.head) not in {None, anchor} and not self._mine(thing.head):
            return True
        if role in _CORE and (self._beneath(thing.head) or convenes(scene, self._trigger, thing.head)):
            return True
        if (role is Role.PATIENT and spared(scene, self._trigger, thing)) or bound(scene, self._trigger, thing, role):
            return True
        if role is Role.AGENT and any(bar(self._scene, self._trigger, thing.head) for bar in (concerned, qualified)):
            return True
        verb = subject_of(scene, thing.head)
        if verb is None or verb == anchor or led(scene, anchor) == thing.head:
            return False
        if role is Role.AGENT and nearer(scene, verb, anchor):
            return True
        if under(scene.text, anchor, verb):
            own = scene.syntax.kids(anchor, SUBJECTS) if self._trigger.clause is not None else ()
            return role is Role.AGENT and any(one.pos in NOUNS for one in own)
        return role is Role.AGENT or scene.text.tokens[verb].dep != "ccomp"
