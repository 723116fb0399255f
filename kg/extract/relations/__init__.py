"""Binary relations between entities, by grammar, lexicon and a ranker.

Each module of :data:`RULES` finds candidates in a :class:`~kg.extract.relations.scene.Scene`. For the relations of
:data:`~kg.extract.relations.pairs.RANKED` all pairs of nodes near each other are scored, by what rules say of them and
by other signs; the others are told by rules alone. What stands is checked against what each relation may relate, told
apart as fact, plan or claim, and written once.

Its modules, by what they are for:

- what the rules see: :mod:`.scene`, :mod:`.words`, :mod:`.dates`, :mod:`.topics`, :mod:`.called`, :mod:`.again`,
  :mod:`.acronyms`, :mod:`.between`, :mod:`.told`
- whom words are said of: :mod:`.holders`, :mod:`.preceding`, :mod:`.predicated`, :mod:`.bearers`, :mod:`.whose`,
  :mod:`.peers`, :mod:`.several`, :mod:`.among`, :mod:`.respective`, :mod:`.rolls`, :mod:`.chains`, :mod:`.inner`,
  :mod:`.fronted`, :mod:`.fronts`, :mod:`.tails`, :mod:`.sayers`
- functions: :mod:`.functions`, :mod:`.ties`, :mod:`.wording`, :mod:`.bodies`, :mod:`.kin`, :mod:`.over`,
  :mod:`.offices`, :mod:`.posts`, :mod:`.portfolios`, :mod:`.careers`, :mod:`.joining`, :mod:`.members`, :mod:`.helm`,
  :mod:`.labels`, :mod:`.service`
- lives: :mod:`.lives`, :mod:`.ages`, :mod:`.homes`, :mod:`.origins`, :mod:`.nations`, :mod:`.twofold`,
  :mod:`.weddings`, :mod:`.studies`, :mod:`.staff`, :mod:`.unnamed`, :mod:`.clefts`
- contests and prizes: :mod:`.rivals`, :mod:`.contenders`, :mod:`.rounds`, :mod:`.clubs`, :mod:`.squads`,
  :mod:`.lineups`, :mod:`.prizes`
- bodies and things: :mod:`.asides`, :mod:`.nicknames`, :mod:`.organs`, :mod:`.own`, :mod:`.possessions`,
  :mod:`.stakes`, :mod:`.deals`, :mod:`.makers`, :mod:`.pacts`, :mod:`.formerly`, :mod:`.sequels`, :mod:`.works`,
  :mod:`.papers`
- places: :mod:`.places`, :mod:`.sited`, :mod:`.seats`, :mod:`.whereabouts`, :mod:`.elsewhere`
- happenings: :mod:`.happenings`, :mod:`.attendance`, :mod:`.bystanders`, :mod:`.beginnings`
- verbs: :mod:`.verbs`, :mod:`.completed`, :mod:`.subjects`, :mod:`.objects`
- what may be related, and how likely: :mod:`.nodes`, :mod:`.pairs`, :mod:`.reach`, :mod:`.signs`, :mod:`.ranker`,
  :mod:`.choice`
- what is not, and what is told: :mod:`.bars`, :mod:`.unfit`, :mod:`.domain`, :mod:`.candidate`, :mod:`.rules`,
  :mod:`.confidence`, :mod:`.sound`, :mod:`.judgement`
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from kg.annotate.tokens import credited
from kg.extract.relations import (
    ages,
    asides,
    attendance,
    clefts,
    clubs,
    contenders,
    deals,
    formerly,
    functions,
    happenings,
    helm,
    homes,
    joining,
    labels,
    lineups,
    lives,
    makers,
    members,
    nations,
    offices,
    organs,
    origins,
    own,
    pacts,
    papers,
    places,
    portfolios,
    possessions,
    prizes,
    rivals,
    seats,
    sequels,
    service,
    squads,
    staff,
    studies,
    twofold,
    unnamed,
    verbs,
    weddings,
    works,
)
from kg.extract.relations.choice import FLOOR, chosen
from kg.extract.relations.judgement import statements
from kg.extract.relations.nodes import gathered, nodes
from kg.extract.relations.pairs import pairs
from kg.extract.relations.ranker import ranker
from kg.extract.relations.scene import Scene

if TYPE_CHECKING:
    from kg.extract.relations.candidate import Candidate
    from kg.extract.relations.nodes import Node
    from kg.extract.relations.pairs import Pair
    from kg.extract.relations.reach import Hope
    from kg.lang.base import Language
    from kg.model import Reading

RULES = (
    functions.find,
    joining.find,
    origins.find,
    places.find,
    asides.find,
    ages.find,
    papers.find,
    verbs.find,
    happenings.find,
    offices.find,
    attendance.find,
    unnamed.find,
    prizes.find,
    works.find,
    seats.find,
    labels.find,
    possessions.find,
    portfolios.find,
    squads.find,
    lineups.find,
    rivals.find,
    twofold.find,
    lives.find,
    staff.find,
    studies.find,
    weddings.find,
    members.find,
    sequels.find,
    homes.find,
    service.find,
    organs.find,
    own.find,
    nations.find,
    deals.find,
    contenders.find,
    makers.find,
    pacts.find,
    formerly.find,
    clubs.find,
    helm.find,
    clefts.find,
)


def extract(reading: Reading, language: Language) -> Reading:
    """Add the statements of the text, and the entities that only they name."""
    scene, known, candidates, found = prospects(reading, language, _hope(language.code))
    told, entities = statements(scene, chosen(scene, known, candidates, found))
    return replace(reading, entities=entities, statements=reading.statements + told)


@cache
def _hope(code: str) -> Hope:
    """Which pairs may stand."""
    return ranker(code).hope(FLOOR)


def prospects(
    reading: Reading, language: Language, hope: Hope | None = None
) -> tuple[Scene, list[Node], list[Candidate], list[Pair]]:
    """What may be related in the text: its nodes, what rules say of them, and the pairs to be scored.

    Without ``hope`` these are all pairs, hopeless ones too.
    """
    scene = Scene(reading, language)
    signed = credited(reading.text)
    told = (candidate for find in RULES for candidate in find(scene))
    told = (one for one in told if one.rule != "open" or one.anchor not in signed)  # « édité par Jean Roux »
    known, candidates = gathered(scene, nodes(scene), list(told))
    return scene, known, candidates, list(pairs(scene, known, candidates, hope))
