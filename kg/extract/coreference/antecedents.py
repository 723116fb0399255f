"""Who a description or pronoun stands for: the figures told before it, ranked.

One pass from left to right over names, descriptions and pronouns, in the manner of mention-ranking systems (Lappin and
Leass 1994; Raghunathan et al. 2010): what contradicts in gender, number, kind or place in the clause is out, the rest
is ranked by subject, distance, and what describes it. A pronoun whose best antecedent is weak stays unresolved.
"""

from __future__ import annotations

from collections import defaultdict, deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.extract.coreference.phrases import Article, Phrase, Stand
from kg.lang.people import PLURAL
from kg.model import Form, Kind, Mention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.coreference.figures import Figure
    from kg.lang.base import Language
    from kg.lang.people import Noun
    from kg.model import Text, Utterance

# Further back than this, fewer than one pronoun in a hundred of the readable articles has its antecedent.
REACH = 3
MEMORY = 60

SUBJECT = 3.0
LIKELY = 2.5

RANKS = {"nsubj": 3.0, "nsubj:pass": 3.0, "ROOT": 2.0, "obl:agent": 1.5, "obj": 1.5, "appos": 1.0, "obl:arg": 1.0}


@dataclass(frozen=True, slots=True)
class Seen:
    """One mention that has gone by: whose, at which token, in which sentence and how prominent."""

    figure: Figure
    head: int
    sentence: int
    rank: float
    form: Form


class Trail:
    """What has gone by so far in one text, and how the next description or pronoun is resolved against it."""

    def __init__(
        self, text: Text, language: Language, figures: dict[int, Figure], utterances: tuple[Utterance, ...]
    ) -> None:
        self.text = text
        self.people = language.people
        self.at = figures
        self.recent: deque[Seen] = deque(maxlen=MEMORY)
        self.by_role: dict[str, list[Figure]] = defaultdict(list)
        self.found: list[Figure] = []
        self.position: dict[Figure, int] = {}
        self.counts: dict[Figure, int] = defaultdict(int)
        self._quotes = [(span, u.speaker) for u in utterances for span in (u.quoted or ()) if u.speaker is not None]
        self._contents = [(u.content, u.speaker) for u in utterances if u.speaker is not None]

    # ------------------------------------------------------------------ what goes by
    def see(self, figure: Figure, mention: Mention) -> None:
        """Note that ``mention`` of ``figure`` has gone by."""
        self.at[mention.head] = figure
        self.position[figure] = mention.head
        self.counts[figure] += 1
        number = self.text.sentence_number(mention.head)
        self.recent.append(Seen(figure, mention.head, number, self._rank(mention.head), mention.form))

    def describe(self, figure: Figure, noun: Noun, words: frozenset[str]) -> None:
        """Note that ``figure`` has been called by ``noun``, qualified by ``words``."""
        if noun.base not in figure.roles:
            figure.roles[noun.base] = set()
            self.by_role[noun.base].append(figure)
        figure.roles[noun.base] |= words
        figure.sorts.add(noun.sort)
        if figure.kind is Kind.PERSON and not figure.gender:
            figure.gender = noun.gender

    def _rank(self, head: int) -> float:
        token = self.text.tokens[head]
        for _ in range(4):
            if token.dep in RANKS:
                return RANKS[token.dep]
            if token.dep not in {"conj", "flat:name", "det", "case", "flat:foreign"} or token.head == token.index:
                break
            token = self.text.tokens[token.head]
        return 0.8 if token.dep.startswith("obl") else 0.3

    # ------------------------------------------------------------------ pronouns
    def stand(self, stand: Stand) -> Figure | None:
        """The figure that a pronoun of the third person stands for."""
        if stand.pronoun.case == "object" and stand.pronoun.number == PLURAL:
            return None
        best: tuple[float, int] | None = None
        chosen: Figure | None = None
        for seen in self._candidates(stand.head):
            score = self._score(stand, seen)
            if score is not None and (best is None or (score, seen.head) > best):
                best, chosen = (score, seen.head), seen.figure
        return chosen if best and best[0] >= 0.0 else None

    def _candidates(self, head: int) -> Iterator[Seen]:
        number = self.text.sentence_number(head)
        for seen in reversed(self.recent):
            if number - seen.sentence > REACH:
                return
            yield seen

    def _score(self, stand: Stand, seen: Seen) -> float | None:
        pronoun, figure = stand.pronoun, seen.figure
        if not self._fits(stand, seen):
            return None
        tokens = self.text.tokens
        distance = self.text.sentence_number(stand.head) - seen.sentence
        score = seen.rank - 1.6 * distance - 0.01 * (stand.head - seen.head)
        if figure.named:
            score += 0.7
        if seen.form is Form.PRONOUN:
            score += 1.0
        score += min(self.counts[figure], 5) * 0.25
        human = tokens[stand.verb].lemma in self.people.human
        if figure.kind is Kind.PERSON:
            score += 1.0 + human
        elif human and figure.kind is not Kind.ORGANIZATION:
            score -= 2.0
        if figure.gender and figure.gender == pronoun.gender:
            score += 0.5
        if pronoun.case == "near":
            score += 2.0 - 2.0 * seen.rank / SUBJECT - 0.05 * (stand.head - seen.head)
        if pronoun.case == "subject" and tokens[stand.verb].dep in {"ccomp", "advcl", "xcomp"}:
            score += 1.0 * (seen.rank >= SUBJECT and distance == 0)
        return score

    def _fits(self, stand: Stand, seen: Seen) -> bool:
        pronoun, figure = stand.pronoun, seen.figure
        if not figure.agrees(pronoun.gender, pronoun.number):
            return False
        if figure.kind is Kind.PERSON and pronoun.number == PLURAL and figure.named:
            return False
        if self._same_clause(stand, seen.head):
            return False
        return not self._own_words(stand, seen.figure)

    def _same_clause(self, stand: Stand, head: int) -> bool:
        """Whether the antecedent is an argument of the pronoun's own verb: « il » is not whom he sees."""
        token = self.text.tokens[head]
        return stand.pronoun.case in {"subject", "object"} and token.head == stand.verb and token.dep != "ROOT"

    def _own_words(self, stand: Stand, figure: Figure) -> bool:
        """Whether a « il » stands in the quotation of the figure itself, who would say « je »."""
        return any(
            span.covers(stand.span) and self.at.get(speaker) is figure
            for span, speaker in self._quotes
            if speaker is not None
        )

    def speaker(self, stand: Stand) -> Figure | None:
        """Whose words a pronoun of the first person stands in."""
        inside = [(len(span), speaker) for span, speaker in (*self._quotes, *self._contents) if span.covers(stand.span)]
        figure = self.at.get(min(inside)[1]) if inside else None
        if figure and stand.pronoun.number == PLURAL and figure.kind is Kind.PERSON:
            return None
        return figure

    # ------------------------------------------------------------------ descriptions
    def description(self, phrase: Phrase) -> Figure | None:
        """The figure told before that a description stands for, if it is clear."""
        if phrase.article in {Article.INDEFINITE, Article.BARE} or not phrase.readings:
            return None
        return self._called(phrase) or self._sorted(phrase)

    def _called(self, phrase: Phrase) -> Figure | None:
        """The latest figure that has been called by the same noun."""
        bases = {reading.base for reading in phrase.readings}
        owners = [f for base in bases for f in self.by_role.get(base, ()) if self._compatible(phrase, f, base)]
        return max(owners, key=lambda f: self.position.get(f, -1), default=None)

    def _compatible(self, phrase: Phrase, figure: Figure, base: str) -> bool:
        if not figure.agrees("" if figure.kind is not Kind.PERSON else phrase.gender, phrase.number):
            return False
        stated = figure.roles[base]
        return not phrase.words or not stated or bool(phrase.words & stated)

    def _sorted(self, phrase: Phrase) -> Figure | None:
        """The figure of the right kind and sort told shortly before."""
        if phrase.article is Article.POSSESSIVE or phrase.number == PLURAL:
            return None
        best: tuple[float, int] | None = None
        chosen: Figure | None = None
        for seen in self._candidates(phrase.head):
            score = self._likeness(phrase, seen)
            if score is not None and (best is None or (score, seen.head) > best):
                best, chosen = (score, seen.head), seen.figure
        return chosen if best and best[0] >= LIKELY else None

    def _likeness(self, phrase: Phrase, seen: Seen) -> float | None:
        figure = seen.figure
        readings = [r for r in phrase.readings if r.kind is figure.kind]
        if not readings or not figure.named or not figure.agrees("", phrase.number):
            return None
        if figure.kind is Kind.PERSON and not figure.agrees(phrase.gender, ""):
            return None
        if seen.head in range(phrase.first, phrase.last + 1):
            return None
        same = any(r.sort in figure.sorts for r in readings)
        if figure.sorts and not same:
            return None
        distance = self.text.sentence_number(phrase.head) - seen.sentence
        score = 1.0 + seen.rank / 2 - 0.7 * distance - 0.01 * (phrase.head - seen.head)
        score += 1.5 * same + 1.0 * (phrase.article is Article.DEMONSTRATIVE) - 0.7 * len(phrase.words)
        return score + min(self.counts[figure], 4) * 0.2
