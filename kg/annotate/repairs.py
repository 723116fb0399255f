"""What the model gets wrong in French trees, mended in an order: each repair reads what those before it leave.

Where a text is cut into sentences is settled first, by two steps; none after them moves a cut:

- :mod:`.mending`: pieces that fell apart for want of a verb, which the model takes for a noun, adjective or adverb, are
  one clause again: « la Cour critique | le plan »;
- :mod:`.seams`: pieces of which the second begins as no sentence does are one: before what :mod:`.borders` told the
  model, a small letter, « qui », a dash or score, within a name, between a noun and its name, or between a subject and
  its verb.

Repairs then change how the words within a sentence hang together: a repair is a function from
:class:`~kg.annotate.trees.Trees` to their tokens, in a module that says what it mends and by what it knows. Those that
join what the model parts within one sentence are :mod:`.midway` (an auxiliary and its participle), :mod:`.parted` (a
noun and what completes it behind an aside), :mod:`.priced` (the same behind a price or party), :mod:`.rejoining` (a
clause and its subject before « que »), :mod:`.rooted` (a subject and its verb over what stands between),
:mod:`.topmost` (a verb and the noun that it hangs on), :mod:`.headed` (the same behind a headline's colon),
:mod:`.astride` (the same behind whatever opens a clause), :mod:`.doubled` (a verb and one of two subjects),
:mod:`.turned` (a verb of an incise and its subject), :mod:`.incised` (a clause that an incise parts), :mod:`.gathering`
(what two commas hold and what it is said of), :mod:`.trailing` (a verb and the subject behind it), :mod:`.conjoined` (a
verb and its subject behind « et »), and :mod:`.roster` and :mod:`.serial` (subjects and verbs in a row).
"""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from kg.annotate.astride import astride
from kg.annotate.bearers import borne
from kg.annotate.beheld import beheld
from kg.annotate.behind import behind
from kg.annotate.beyond import beyond
from kg.annotate.bidden import bidden
from kg.annotate.clitics import clitics
from kg.annotate.closing import closing
from kg.annotate.conjoined import conjoined
from kg.annotate.couples import coupled
from kg.annotate.crowned import crowned
from kg.annotate.datives import bestowed
from kg.annotate.deceased import deceased
from kg.annotate.declared import declared
from kg.annotate.direct import direct
from kg.annotate.doubled import doubled
from kg.annotate.elided import elided
from kg.annotate.epithets import qualified
from kg.annotate.fronting import fronted
from kg.annotate.gapping import regained
from kg.annotate.gathering import gathered
from kg.annotate.gerunds import gerundial
from kg.annotate.governed import governed
from kg.annotate.headed import headed
from kg.annotate.incised import incised
from kg.annotate.included import included
from kg.annotate.infinitives import infinitival
from kg.annotate.installed import installed
from kg.annotate.inverted import inverted
from kg.annotate.lone import lone
from kg.annotate.mending import mended
from kg.annotate.midway import bridged
from kg.annotate.nouned import nouned
from kg.annotate.opened import opened
from kg.annotate.orphans import orphaned
from kg.annotate.others import othered
from kg.annotate.parted import parted
from kg.annotate.partisan import partisan
from kg.annotate.passives import agented, helped, undergone, voiced
from kg.annotate.portions import portioned
from kg.annotate.preposed import preposed
from kg.annotate.priced import priced
from kg.annotate.reflexives import reflexive
from kg.annotate.rejoining import agreeing, bracketed, commanded, named, nearest, rejoined, whomed
from kg.annotate.relatives import acting, stood, unfolded
from kg.annotate.resumed import resumed
from kg.annotate.rooted import rooted
from kg.annotate.roster import enlisted
from kg.annotate.seams import whole
from kg.annotate.serial import serial
from kg.annotate.spotted import spotted
from kg.annotate.strange import estranged
from kg.annotate.timely import released
from kg.annotate.topmost import topped
from kg.annotate.trailing import trailed
from kg.annotate.trees import Trees
from kg.annotate.turned import turned
from kg.annotate.twofold import twofold
from kg.annotate.twosome import paired
from kg.annotate.uphill import uphill
from kg.annotate.vouched import vouched
from kg.annotate.womanly import womanly

if TYPE_CHECKING:
    from collections.abc import Callable

    from kg.annotate.lemmas import Lexicon
    from kg.lang.base import Language
    from kg.model import Token

REPAIRS: tuple[Callable[[Trees], tuple[Token, ...]], ...] = (
    # Nouns of women, adjectives before nouns and of functions, nouns that look like participles, names that open a
    # sentence, its verb, and what parts that from its subject.
    womanly,
    preposed,
    qualified,
    bridged,
    crowned,
    nouned,
    infinitival,
    vouched,
    clitics,
    deceased,
    partisan,
    borne,
    estranged,
    resumed,
    paired,
    unfolded,
    stood,
    acting,
    # What relative clauses and reflexive pronouns are of.
    declared,
    rejoined,
    agreeing,
    uphill,
    named,
    nearest,
    whomed,
    bracketed,
    commanded,
    reflexive,
    # What completes a noun behind an aside, and what opens a sentence.
    parted,
    priced,
    opened,
    beyond,
    fronted,
    behind,
    inverted,
    trailed,
    included,
    # The complements of the verb, and the participles beside its subject.
    released,
    gerundial,
    installed,
    beheld,
    bidden,
    bestowed,
    undergone,
    helped,
    agented,
    closing,
    elided,
    turned,
    gathered,
    incised,
    conjoined,
    # Headlines, and subjects that are still without a verb.
    headed,
    doubled,
    rooted,
    topped,
    astride,
    deceased,  # whose tree went round before
    # Subjects and verbs in a row, and objects that the verbs lack.
    enlisted,
    twofold,
    serial,
    portioned,
    spotted,
    direct,
    # Clauses that are joined, then what each verb governs.
    regained,
    lone,
    coupled,
    othered,
    orphaned,
    governed,
    voiced,
)


def repaired(
    tokens: tuple[Token, ...], sentences: tuple[range, ...], plain: str, language: Language, lexicon: Lexicon
) -> tuple[tuple[Token, ...], tuple[range, ...]]:
    """``tokens`` and ``sentences`` of the text ``plain``: its verbs first, then its sentences, then their trees."""
    tokens, sentences = whole(*mended(tokens, sentences, plain, language, lexicon), plain, language)
    return reduce(Trees.repaired, REPAIRS, Trees(tokens, sentences, language, lexicon)).tokens, sentences
