"""Who a description cannot stand for because one paragraph alone has told of them, and that is over.

Of those whom only one paragraph behind the lead names, descriptions of other paragraphs that do not call them as they
were called meant 8 of 30 in the readable articles; of the others of the 30, somebody else or nobody told before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.coreference.phrases import Article
from kg.extract.coreference.rivals import VAGUE

if TYPE_CHECKING:
    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.extract.coreference.phrases import Phrase

# The last block of the lead, as blocks are counted behind the title.
_LEAD = 1


def over(trail: Trail, phrase: Phrase, figure: Figure) -> bool:
    """« Une femme, Ana Roy, a été arrêtée » among other news, and « la lauréate », « l'évêque de Dax » after these."""
    if phrase.article is not Article.DEFINITE or not figure.named:
        return False
    bases = [reading.base for reading in phrase.readings]
    if not figure.roles.keys().isdisjoint(bases) or not figure.bynames.isdisjoint(bases):
        return False
    blocks, here = {trail.block[mention.head] for mention in figure.mentions}, trail.block[phrase.head]
    block = min(blocks)
    if len(blocks) > 1 or not _LEAD < block < here:
        return False
    return block + 1 < here or _completed(trail, phrase) or _otherwise(phrase, figure)


def _completed(trail: Trail, phrase: Phrase) -> bool:
    """« l'évêque de Dax », « l'architecte d'un bâtiment récent »."""
    after = trail.text.lowered[phrase.head + 1 : phrase.last + 2]
    return not trail.people.grammar.ofs.isdisjoint(after)


def _otherwise(phrase: Phrase, figure: Figure) -> bool:
    """« le pilote » and a guide."""
    told, own = figure.sorts - VAGUE, {reading.sort for reading in phrase.readings} - VAGUE
    return bool(told and own) and told.isdisjoint(own)
