"""Who does nothing in an event, though the weights would have him act: who tells, holds, owns or is aimed at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.syntax import participle
from kg.annotate.tokens import foremost, under
from kg.annotate.universal import HELPERS, SUBJECTS
from kg.annotate.verdicts import according
from kg.extract.events.borne import named_by
from kg.extract.events.counts import HARM, TOLL
from kg.extract.events.doing import prosecutes, served
from kg.extract.events.expecting import asks, foresees
from kg.extract.events.leads import led
from kg.extract.events.outside import uninvolved
from kg.extract.events.rivals import first, someone
from kg.extract.events.subjects import subject_of
from kg.terms import Role

if TYPE_CHECKING:
    from kg.extract.events.bars import Bars
    from kg.extract.events.things import Thing

_COMPLEMENT = frozenset({"obj", "obl:arg", "obl:mod"})
_ASIDE = frozenset({"acl", "advcl", "amod"})
# « les clients de la banque Orial »
_CALLED = frozenset({"appos", "flat:name"})
_SPENDING = "Spending"
_CLOSING = frozenset('»”"')


def inactive(bars: Bars, thing: Thing) -> bool:
    """Whether ``thing`` does nothing here: it tells, stands behind « pour », or belongs to something done to."""
    return (
        bars.scene.text.lemmas[thing.head] in bars.scene.frames.ballots  # « adopté par 320 voix »
        or (bars.kind in TOLL and bars.trigger.clause is None)  # « sa fille a annoncé son décès »
        or _tells(bars, thing)
        or _according(bars, thing)
        or _holds(bars, thing.head)
        or _inside(bars, thing.head)
        or _wrote(bars, thing)
        or _owns(bars, thing.head)
        or asks(bars.scene, bars.trigger, thing.head)
        or foresees(bars.scene, bars.trigger, thing.head)
        or _done_by_itself(bars, thing.head)
        or _beside(bars, thing.head)
        or _another(bars, thing.head)
        or _reckons(bars, thing.head)
        or _laments(bars, thing.head)
        or _said_of_another(bars, thing.head)
        or uninvolved(bars.scene, bars.trigger, thing.head)
        or served(bars.scene, bars.trigger, thing.head)
        or _behind(bars, thing.head)
        or _past_source(bars, thing.head)
    )


def _past_source(bars: Bars, head: int) -> bool:
    """« Selon un rapport publié mardi, X a licencié »: he of whom it tells has not published it."""
    text, anchor = bars.scene.text, bars.trigger.anchor
    start = text.sentence(anchor).start
    if head < anchor or not according(text, bars.scene.moods.words, start):
        return False
    comma = next((i for i in range(anchor, head) if text.lowered[i] == ","), None)
    return comma is not None and text.tokens[head].dep in SUBJECTS and not under(text, head, anchor)


def _behind(bars: Bars, head: int) -> bool:
    """« Créé en 1998, le site intéresse X »: what opens a sentence is done by nobody behind whom it is said of."""
    anchor = bars.scene.text.tokens[bars.trigger.anchor]
    noun = led(bars.scene, anchor.index)
    beyond = noun is not None and head > noun and not under(bars.scene.text, head, noun)
    return beyond and not anchor.has("Tense=Pres")


def _inside(bars: Bars, head: int) -> bool:
    """« X publie dans la revue Y une étude »: what one does something in does nothing."""
    scene = bars.scene
    return scene.syntax.preposition(named_by(scene, head).index) == scene.frames.grammar.inside


def _wrote(bars: Bars, thing: Thing) -> bool:
    """« une adaptation de « L'Étang » de Y »: whose the work is does not adapt it."""
    text, first = bars.scene.text, bars.scene.text.within(thing.span)[0] - 1
    if first < 1 or text.lowered[first] not in bars.scene.frames.grammar.ofs or bars.trigger.index > first:
        return False
    last = first - 1 - (text.tokens[first - 1].text in _CLOSING)
    return last > bars.trigger.index and last in bars.scene.works


def _done_by_itself(bars: Bars, head: int) -> bool:
    """« La police a dispersé les manifestants »: nobody but whoever the word names has done what it tells."""
    named = any(slot.place == "T" and slot.role is Role.AGENT for slot in bars.trigger.frame.valence)
    return named and head not in bars.trigger.words


def _another(bars: Bars, head: int) -> bool:
    """« X a autorisé le rachat de Y par Z »: beside who does it after « par » nobody else does."""
    scene, trigger = bars.scene, bars.trigger
    if trigger.clause is not None or named_by(scene, head).index in {a.head for a in trigger.arguments}:
        return False
    by = [a.head for a in trigger.arguments if a.preposition == scene.frames.grammar.by and not a.guessed]
    doers = {one for a in by if "actor" in scene.sorts(a) for one in scene.syntax.conjuncts(a)}
    named = {scene.named(one) for one in doers} - {None}
    return bool(doers) and head not in doers and scene.named(head) not in named


def _reckons(bars: Bars, head: int) -> bool:
    """« X chiffre la facture à 3 millions d'euros »: who says how much it is does not pay it."""
    scene, token = bars.scene, bars.scene.text.tokens[bars.trigger.anchor]
    governor = token if bars.trigger.clause is not None else scene.text.tokens[token.head]
    lemma = scene.frames.forms.get(scene.text.lowered[governor.index], governor.lemma)
    if bars.kind != _SPENDING or lemma not in scene.frames.gauging:
        return False
    return governor.pos == "VERB" and head in scene.syntax.clause(governor.index).subjects


def _laments(bars: Bars, head: int) -> bool:
    """« Le canton déplore deux morts »: who counts the dead or has them to mourn has killed nobody."""
    scene, anchor = bars.scene, bars.scene.text.tokens[bars.trigger.anchor]
    lemma = scene.frames.forms.get(scene.text.lowered[anchor.index], anchor.lemma)
    if bars.kind not in HARM | TOLL or bars.trigger.clause is None or lemma not in scene.frames.lamenting:
        return False
    return head in scene.syntax.clause(anchor.index).subjects


def _beside(bars: Bars, head: int) -> bool:
    """« une grève de la faim devant X », « le coup d'État contre X »: what stands there does nothing."""
    preposition = bars.scene.syntax.preposition(first(bars.scene, named_by(bars.scene, head).index))
    return preposition in bars.scene.frames.against and bars.rivals.get(head) is not Role.AGENT


def _said_of_another(bars: Bars, head: int) -> bool:
    """« X a vendu l'usine fermée en 2014 », « X a suspendu Y, accusé de vol »: what a bare participle tells.

    Whoever does something to its noun has not done that too, nor has who undergoes it.
    """
    scene, token = bars.scene, bars.scene.text.tokens[bars.trigger.anchor]
    bare = participle(token) and token.dep in _ASIDE and not scene.syntax.kids(token.index, HELPERS)
    if not bare or head in bars.doers or head > token.index:
        return False
    return subject_of(scene, head) is not None or named_by(scene, head).dep == "obj"


def _holds(bars: Bars, head: int) -> bool:
    """« son intention de faire appel »: the noun that an infinitive completes does nothing."""
    anchor, lowered = bars.scene.text.tokens[bars.trigger.anchor], bars.scene.text.lowered
    completes = anchor.index - 2 == head and lowered[anchor.index - 1] in bars.scene.frames.grammar.ofs_plain
    return anchor.has("VerbForm=Inf") and completes


def _owns(bars: Bars, head: int) -> bool:
    """« X a critiqué la décision de Y »: Y has criticised nothing."""
    scene, governor = bars.scene, bars.scene.text.tokens[bars.scene.text.tokens[head].head]
    if bars.trigger.clause is None or scene.syntax.preposition(head) != scene.frames.grammar.of:
        return False
    if scene.named(governor.index) not in {None, scene.named(head)} and someone(scene, governor.index):
        return True  # « Irène Roux, du CHU de Brest, a révélé »
    if any(slot.place == scene.frames.grammar.of and slot.role is Role.AGENT for slot in bars.trigger.frame.valence):
        return all(a.head != head for a in bars.trigger.arguments)  # « reçoit 3 millions d'euros de X »
    top = governor
    while top.dep == "nmod":
        top = scene.text.tokens[top.head]
    called = top.dep != "obl:arg" and scene.syntax.preposition(governor.index) == scene.frames.grammar.to
    beside = top.dep in _COMPLEMENT and top.head == bars.trigger.anchor
    return governor.pos == "NOUN" and beside and not called  # « marchent à l'appel de X »


def _tells(bars: Bars, thing: Thing) -> bool:
    """Whether ``thing`` is who says that harm was done, outside the words that tell it."""
    harm = bars.trigger.frame.kind in HARM or prosecutes(bars.scene, bars.kind, thing)
    return harm and _says(bars, thing) and not _avows(bars, thing)


def _avows(bars: Bars, thing: Thing) -> bool:
    """« Le sergent Luc Bas affirme avoir tué dix rebelles »: who says that it is done is who has done it."""
    clause, kids = bars.trigger.clause, bars.scene.syntax.kids(bars.trigger.anchor, HELPERS)
    if clause is None or not any(kid.has("VerbForm=Inf") for kid in kids):
        return False
    return any(head == thing.head or bars.scene.named(head) == thing.filler for head in clause.subjects)


def _according(bars: Bars, thing: Thing) -> bool:
    """« Pour X, Y doit partir », « d'après X »: whoever says so behind a preposition does not do it."""
    return bars.scene.syntax.preposition(thing.head) not in {"", bars.scene.frames.grammar.by} and _says(bars, thing)


def _says(bars: Bars, thing: Thing) -> bool:
    """Whether the words that tell it are those of ``thing``, which they do not name."""
    claim = bars.claim
    return claim is not None and thing.filler == claim.speaker and not claim.content.covers(thing.span)


def aimed(bars: Bars, head: int) -> bool:
    """« une somme a été engagée pour agrandir le port de X »: X, in the aim, engages nothing."""
    scene, here = bars.scene, bars.scene.text.tokens[head]
    anchor = bars.trigger.anchor
    while here.head not in {here.index, anchor}:
        here = scene.text.tokens[here.head]
        if here.has("VerbForm=Inf") and anchor < here.index <= head and here.index not in bars.trigger.words:
            return under(scene.text, here.index, anchor) and bars.trigger.clause is not None
    return False


def outside(bars: Bars, head: int) -> bool:
    """« Les clients de X ont porté plainte »: X, with which they only deal, has no part in it."""
    scene = bars.scene
    token = scene.text.tokens[foremost(scene.text.tokens, named_by(scene, head).index, _CALLED)]
    noun = scene.text.tokens[token.head]
    beside = noun.index < token.index and noun.index not in bars.trigger.words
    dealing = beside and noun.lemma in scene.frames.outsiders
    return dealing and scene.syntax.preposition(token.index) == scene.frames.grammar.of


def imputed(bars: Bars, head: int) -> bool:
    """« des frappes attribuées à X », « sans l'aval de X », « à la demande de X »: who lets it be, and no place."""
    scene, governor = bars.scene, bars.scene.text.tokens[bars.scene.text.tokens[head].head]
    preposition = scene.syntax.preposition(head)
    if preposition == scene.frames.grammar.to:
        return governor.lemma in scene.frames.imputing
    if preposition == scene.frames.grammar.of and governor.lemma in scene.frames.bidding:
        return scene.syntax.preposition(governor.index) == scene.frames.grammar.to
    without = any(scene.text.lowered[child] in scene.frames.lacking for child in scene.text.children[governor.index])
    return preposition == scene.frames.grammar.of and without and governor.index != bars.trigger.index
