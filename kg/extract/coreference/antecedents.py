"""Who a description or pronoun stands for: the figures told before it, ranked.

One pass from left to right over names, descriptions and pronouns, in the manner of mention-ranking systems (Lappin and
Leass 1994; Raghunathan et al. 2010): what contradicts in gender, number, kind or place in the clause is out, the rest
is ranked by a weighted sum of what speaks for it. A mention whose best antecedent is weak stays unresolved.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import OrderedDict, defaultdict, deque
from dataclasses import replace
from functools import cached_property
from itertools import islice
from math import log2
from typing import TYPE_CHECKING

from kg.acting import ACTORS
from kg.extract.coreference import standing, stretches, suspicion
from kg.extract.coreference.centre import carried, replying, speaking
from kg.extract.coreference.clients import lawyer
from kg.extract.coreference.emphasis import echoed
from kg.extract.coreference.figures import Figure, worded
from kg.extract.coreference.harm import hurt
from kg.extract.coreference.incumbents import Office, incumbents
from kg.extract.coreference.ministries import charge
from kg.extract.coreference.notes import Notes
from kg.extract.coreference.plain import addressed, another, handled, happening, human, latest, reporting
from kg.extract.coreference.seen import Seen, adjectival, agrees, part, partners
from kg.extract.coreference.tellers import tells
from kg.extract.coreference.weights import Grounds, together
from kg.lang.people import PLURAL, THING
from kg.naming import slug
from kg.terms import Form, Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from kg.extract.coreference.phrases import Phrase, Stand
    from kg.lang.base import Language
    from kg.lang.people import Noun
    from kg.model import Mention, Text, Utterance

# In sentences and in mentions: in the readable articles two pronouns in a hundred have their antecedent further back.
REACH = 3
MEMORY = 60
# Of the figures called by one noun: it bounds the time on long texts, where « homme » has hundreds.
OWNERS = 12
# How often a figure has been told of, as it counts: by its logarithm, and no more than eight times.
OFTEN = (0.0, *(log2(count) for count in range(1, 9)))
_SPARED = frozenset({Kind.PLACE, Kind.ORGANIZATION, Kind.EVENT, Kind.WORK, Kind.LAW})
# Of what is voted for or written, none.
_TAKING_NO_VOTE = frozenset({Kind.ORGANIZATION, Kind.PLACE})
# Who says nothing: « Le projet est rejeté par la mairie. « … », a-t-il dit ».
_MUTE = frozenset({Kind.CONCEPT, Kind.EVENT, Kind.PRODUCT, None})
# Of a place, the parts in which it only tells where.
_ASIDE = frozenset({"inner", "oblique"})
_TITLED = frozenset({Kind.ORGANIZATION, Kind.PLACE})


class Trail:
    """What has gone by so far in one text, and how the next description or pronoun is resolved against it.

    ``at`` has the figure of each head token, names not yet reached included; ``starts`` and ``ends`` the figures whose
    names begin and end with a token; ``found`` those that have no name, ``phrases`` how each of these was first called;
    ``met`` every description by its head; ``speakers`` the head tokens of those who say something; ``titled`` the
    commas between a description and a name, so that only the outermost description takes it; ``notes`` what the
    mentions of each figure tell; ``coming`` the pronouns of those who speak, behind their verb; ``opening`` where
    sentences begin.
    """

    def __init__(
        self, text: Text, language: Language, owners: dict[Mention, Figure], utterances: tuple[Utterance, ...]
    ) -> None:
        self.text = text
        self.language = language
        self.demonyms, self.honours = language.names.demonyms, language.names.titles
        self.people, self.frames = language.people, language.frames
        self._named = owners.keys()
        self.at: dict[int, Figure] = {}
        self.starts: dict[int, tuple[Figure, Mention]] = {}
        self.ends: dict[int, tuple[Figure, Mention]] = {}
        self._names: dict[str, Figure] = {}
        self.worded = worded(text, owners)
        self._ends: set[str] = set()
        self._charges = {m.head for m in owners if charge(text, m, language)}
        self.pleaders: set[Figure] = set()
        self._take(owners)
        self.found: list[Figure] = []
        self.titled: set[int] = set()
        self.phrases: dict[Figure, Phrase] = {}
        self.met: dict[int, Phrase] = {}
        self.opening = frozenset([sentence.start for sentence in text.sentences])
        self.speakers = frozenset(u.speaker for u in utterances if u.speaker is not None)
        self.passed: deque[Seen] = deque(maxlen=MEMORY)
        # Ordered by what came last; to walk back over a plain dict, each place that was left is passed again.
        self._called: dict[str, OrderedDict[Figure, None]] = defaultdict(OrderedDict)
        self.latest: dict[Figure, Seen] = {}
        self._parts: dict[int, str] = {}
        self.counts: dict[Figure, int] = defaultdict(int)
        self._kinds: dict[Kind | None, OrderedDict[Figure, None]] = defaultdict(OrderedDict)
        self.coming: dict[int, Stand] = {}
        self._foreseen: dict[int, Figure | None] = {}
        self.topics, self.spoke = set[Figure](), set[Figure]()
        self.tried = not self.people.benches.isdisjoint(text.lemmas)  # a trial is told of
        heard = [u for u in utterances if u.speaker is not None]
        self._own = stretches.voices(text, [(span, u.speaker) for u in heard for span in u.quoted])
        self.selves = stretches.selves(text, self._own, self.people)
        self._voice = stretches.voices(text, [(u.content, u.speaker) for u in heard]) | self._own
        self._quoted = stretches.quoted(text, self.people.quotes)
        self.notes = Notes(owners, self.speakers, self._own, self._voice)
        self.block = stretches.blocks(text)
        self._told = stretches.told(text, self._quoted)

    def _take(self, owners: dict[Mention, Figure]) -> None:
        """Note where each of the ``owners`` is named, and by what names of several words."""
        for mention, figure in owners.items():
            inside = self.text.within(mention.span)
            self.at[mention.head] = figure
            if mention.form is Form.NAMED:
                self.starts.setdefault(inside[0], (figure, mention))
                self.ends[inside[-1]] = figure, mention
                if suspicion.pleads(self.text, inside[0], self.people):
                    self.pleaders.add(figure)
                if len(inside) > 1:
                    self._names.setdefault(slug(self.text.meant(mention.span)), figure)
                    self._ends.add(slug(self.text.tokens[inside[-1]].text))

    @cached_property
    def incumbents(self) -> Mapping[Office, frozenset[Figure]]:
        """Who holds each office that the text tells beside a name, before it or after."""
        return incumbents(self.text, self.starts, self.people)

    def voiced(self, head: int) -> int:
        """The head token of who says what stands at token ``head``, in words of his own or not; else -1."""
        return self._voice.get(head, -1)

    # What goes by.

    def entitle(self, start: int, title: int) -> None:
        """Note that token ``title`` is the head of a title of the name that starts at token ``start``."""
        figure, mention = self.starts[start]
        self.notes.entitle(mention.head, title)
        self.at[title] = figure

    def titles_of(self, mention: Mention) -> tuple[int, ...]:
        """The head tokens of the titles of a mention; only names have some."""
        return self.notes.titles.get(mention.head, ()) if mention.form is Form.NAMED else ()

    def see(self, figure: Figure, mention: Mention, *, subject: bool = False) -> None:
        """Note that ``mention`` of ``figure`` has gone by; ``subject`` when it is one whatever the parser says."""
        head = mention.head
        if head not in self.at or mention not in self._named:  # « le Texan » goes by before the « Texan » in it
            self.at[head] = figure
        self.counts[figure] += 1
        sentence, block = self.text.sentence_of[head], self.block[head]
        titles = self.titles_of(mention) if figure.named else ()
        role = "subject" if subject else self.part(head) if self.at[head] is figure else "inner"
        if role == "inner" and titles and figure.kind in _TITLED:  # « le groupe Orial », « la ville de Dax »
            role = self.part(titles[0])
        self.latest[figure] = seen = Seen(figure, head, sentence, block, role, mention.form, self._quoted[head])
        if figure.named:
            alike = self._kinds[figure.kind]
            if figure in alike:
                alike.move_to_end(figure)
            alike[figure] = None
            if sentence == 0:
                self.topics.add(figure)
        if head in self.speakers or (titles and not self.speakers.isdisjoint(titles)):
            self.spoke.add(figure)
        self.passed.append(seen)

    def describe(self, figure: Figure, noun: Noun, words: Iterable[str]) -> None:
        """Note that ``figure`` has been called by ``noun``, qualified by ``words``."""
        head, _, more = noun.base.partition(" ")
        short = more and noun.kind is not Kind.PERSON and noun.sort != THING
        for base in (head, noun.base) if short else (noun.base,):  # « le centre commercial » is « le centre » later
            called = self._called[base]
            if figure in called:
                called.move_to_end(figure)
            called[figure] = None
            if base in figure.roles:
                figure.roles[base].update(words)
            else:
                figure.roles[base] = set(words)
        figure.sorts.add(noun.sort)
        if figure.kind is Kind.PERSON and not figure.gender:
            figure.gender = noun.gender

    def merge(self, figure: Figure, into: Figure) -> None:
        """Let all that was ``figure`` be ``into``, which turned out to be the same."""
        into.mentions += figure.mentions
        for mention in figure.mentions:
            self.at[mention.head] = into
            self.notes.add(into, mention)
        self.counts[into] += self.counts.pop(figure, 0)
        self.latest.pop(figure, None)
        self.passed = deque(
            (replace(seen, figure=into) if seen.figure is figure else seen for seen in self.passed), maxlen=MEMORY
        )
        for base in figure.roles:
            self._called[base].pop(figure, None)
        figure.mentions, figure.kind = [], None

    def owners(self, base: str) -> Iterator[Figure]:
        """The figures last called by a noun, the latest first."""
        return islice(reversed(self._called.get(base, ())), OWNERS)

    def called(self, base: str) -> bool:
        """Whether anybody has been called by a noun."""
        return bool(self._called.get(base))

    def topical(self, figure: Figure) -> bool:
        """Whether the title is about a figure that no other of its kind is told of more often than."""
        alike = max((self.counts[other] for other in self._kinds[figure.kind]), default=0)
        return figure in self.topics and self.counts[figure] == alike

    def named(self, kind: Kind) -> Iterator[Figure]:
        """The figures of a kind that have been named, the latest first."""
        return islice(reversed(self._kinds[kind]), OWNERS)

    def awaiting(self, figure: Figure, noun: Noun, words: Collection[str]) -> Figure | None:
        """The nameless figure told before that was called the same as ``figure`` is now."""
        for other in self.owners(noun.base):
            if other.named or other is figure or other.kind is not figure.kind or not other.determined:
                continue
            if not figure.agrees(other.gender, other.number):
                continue
            stated, told = other.roles[noun.base], set(words)
            if bool(stated) is bool(told) and (stated <= told or told <= stated):
                return other  # « un porte-parole du ministère de la Santé » is none of the ministry of Defence
        return None

    def quoted(self, head: int) -> bool:
        """Whether token ``head`` stands between quotation marks."""
        return self._quoted[head]

    def part(self, head: int) -> str:
        """The part that the phrase with token ``head`` as its head has in its clause."""
        known = self._parts.get(head)
        if known is None:
            known = self._parts[head] = part(self.text, head)
        return known

    def heads(self, seen: Seen) -> tuple[int, ...]:
        """The head of what was seen, and those of its titles there: « le (maire) Luc Bas »."""
        return (seen.head, *self.notes.titles.get(seen.head, ()))

    # Pronouns.

    def stand(self, stand: Stand) -> Figure | None:
        """The figure that a pronoun of the third person stands for."""
        if plain := echoed(self, stand) or self._going_on(stand) or self._heard(stand):
            return plain
        stood = [(seen, grounds) for seen, grounds in self.stood(stand) if not self._beside(seen)]
        if told := reporting(self, stand, [seen for seen, _ in stood]):
            return told
        weighed = ((grounds.weight(), seen.head, seen.figure) for seen, grounds in stood)
        score, _, figure = max(weighed, key=lambda w: w[:2], default=(-1.0, 0, None))
        if figure is None or score <= 0:
            return None
        if stand.pronoun.case == "near":
            return latest(self, stand, stood, figure)
        return carried(self, stand, [seen for seen, _ in stood], figure)

    def _beside(self, seen: Seen) -> bool:
        """« le ministre allemand de l'Environnement »: what only tells who somebody is, and no pronoun stands for."""
        return adjectival(self.text, seen) or seen.head in self._charges

    def _going_on(self, stand: Stand) -> Figure | None:
        """Who has just spoken, in the last sentence outside quotation marks."""
        if stand.head not in self.speakers or self._quoted[stand.head]:
            return None
        number = self.text.sentence_of[stand.head]
        near = [s for s in self.recent(stand.head) if self._told[s.sentence] == self._told[number] - 1]
        able = self._able(stand, near)
        return replying(self, stand, able) or speaking(self, stand, able)

    def _heard(self, stand: Stand) -> Figure | None:
        """The one person of the paragraph so far, of whoever speaks behind a verb: « … », s'emporte-t-il."""
        if not stand.inverted or stand.head not in self.speakers or stand.pronoun.number == PLURAL:
            return None
        block = self.block[stand.head]
        near = [s for s in self.recent(stand.verb) if s.block == block and not s.quoted]
        near = [s for s in near if s.figure.kind is Kind.PERSON and (s.figure.named or s.figure.determined)]
        able = self._able(stand, near)
        people = dict.fromkeys(seen.figure for seen in able)
        if len(people) == 1 and next(iter(people)).named:
            return next(iter(people))
        # « Le maire Luc Bas a voulu rassurer. Tout ira bien, a-t-il promis »
        last = max((seen.sentence for seen in able), default=0)
        doing = (s for s in able if s.sentence == last and any(self.part(h) == "subject" for h in self.heads(s)))
        told = dict.fromkeys(seen.figure for seen in doing)
        new = last < self.text.sentence_of[stand.head] and len(told) == 1
        return next((figure for figure in told if figure.named and new), None)

    def stood(self, stand: Stand) -> list[tuple[Seen, Grounds]]:
        """The mentions that a pronoun may stand for, each with what speaks for and against it."""
        near = self.recent(stand.verb if stand.inverted else stand.head)
        return [(seen, self._standing(stand, seen, rank)) for rank, seen in enumerate(self._able(stand, near))]

    def recent(self, head: int) -> list[Seen]:
        """What has gone by near token ``head``, the latest first.

        For who stands outside quotation marks, sentences that lie wholly inside are not counted.
        """
        number = self.text.sentence_of[head]
        first = number - REACH if self._quoted[head] else bisect_left(self._told, self._told[number] - REACH)
        return [seen for seen in reversed(self.passed) if seen.sentence >= first]

    def _distance(self, head: int, number: int, seen: Seen) -> int:
        """In sentences, counted likewise, up to :data:`REACH`."""
        if self._quoted[head]:
            return min(number - seen.sentence, REACH)
        far = self._told[number] - self._told[seen.sentence]
        return min(max(far, int(number > seen.sentence and not seen.quoted)), REACH)

    def _standing(self, stand: Stand, seen: Seen, rank: int) -> Grounds:
        """What speaks for and against the antecedent of a pronoun."""
        pronoun, figure, between = stand.pronoun, seen.figure, (stand.head - seen.head) / 20
        here = stand.verb if stand.inverted else stand.head
        distance = self._distance(here, self.text.sentence_of[stand.head], seen)
        signs = self._told_of(stand, figure)
        if seen.form is Form.PRONOUN:
            signs.append("pronoun")
        if self.block[stand.head] != seen.block:
            signs.append("block")
        if self._quoted[here] != seen.quoted:
            signs.append("quoted" if seen.quoted else "quoting")
        subject = self.heads(seen) if pronoun.case == "subject" else (seen.head,)
        if distance == 0 and any(standing.governs(self.text, head, stand.verb) for head in subject):
            signs.append("matrix")
        bundles = (
            standing.form(pronoun.case, pronoun.number, pronoun.gender),
            standing.place(pronoun.case, seen.part, min(rank, 3), distance),
            standing.nature(figure.kind, named=figure.named),
            together(tuple(signs)),
        )
        near = (("words between, near", between),) if pronoun.case == "near" else ()
        return Grounds(bundles, (("words between", between), ("count", self.often(figure)), *near))

    def _told_of(self, stand: Stand, figure: Figure) -> list[str]:
        """What the text has told of a figure that goes with a pronoun and its verb."""
        signs = ["topic"] if figure in self.topics else []
        if stand.head in self.speakers and figure in self.spoke:
            signs.append("speaker")
        if figure.gender and figure.gender == stand.pronoun.gender:
            signs.append("gender")
        if self.text.tokens[stand.verb].lemma in self.people.human:
            signs.append("speaking person" if figure.kind is Kind.PERSON else "speaking other")
        return signs

    def often(self, figure: Figure) -> float:
        """How often a figure has been told of, as it counts."""
        count = self.counts[figure]
        return OFTEN[count] if count < len(OFTEN) else OFTEN[-1]

    def _able(self, stand: Stand, near: list[Seen]) -> list[Seen]:
        """Those of ``near`` of whom nothing forbids that the pronoun stands for them."""
        text, pronoun = self.text, stand.pronoun
        beside = pronoun.case in {"subject", "object"} or text.tokens[stand.head].head == stand.verb
        somebody, happens = human(self, stand), happening(text, stand, self.people)
        tried, made = suspicion.suspected(text, stand, self.people), handled(text, stand, self.people)
        taken, told = partners(self, stand), addressed(text, stand, self.people)
        enacted = made and text.lemmas[stand.verb] in self.people.enacting
        pleads, suffers = stand.head in self.selves[1], hurt(self, stand)
        speaks = stand.head in self.speakers
        acts = speaks or text.lemmas[stand.verb] in self.people.human
        able: list[Seen] = []
        for seen in near:
            figure, token = seen.figure, text.tokens[seen.head]
            person = figure.kind is Kind.PERSON
            if not agrees(self, seen, stand):
                continue
            if enacted and figure.kind in _TAKING_NO_VOTE:
                continue
            if (person and (made or (pronoun.number == PLURAL and figure.named))) or (somebody and not person):
                continue
            if (happens and figure.kind is not Kind.EVENT) or (tried and suspicion.wronged(self, seen)):
                continue
            if (tried and suspicion.announces(self, figure)) or (pleads and not lawyer(self, figure)):
                continue
            if (told and figure.kind not in ACTORS) or (suffers and figure.kind in _SPARED):
                continue
            if (speaks and figure.kind in _MUTE) or (acts and self._scenery(seen)):
                continue
            if figure in taken or (beside and token.head == stand.verb and token.dep != "ROOT"):
                continue
            if not (another(self, stand, seen) or tells(self, stand, seen, near) or self.says(stand.head, figure)):
                able.append(seen)
        return suspicion.spared(self, able) if tried else able

    def _scenery(self, seen: Seen) -> bool:
        """« (Le tribunal de) Gap (a statué). Celui-ci a refusé »: a place that only tells where or which."""
        place = seen.figure.kind is Kind.PLACE and seen.figure not in self.spoke
        return place and seen.form is Form.NAMED and seen.part in _ASIDE

    def says(self, head: int, figure: Figure) -> bool:
        """Whether token ``head`` stands in a figure's own words: who speaks says « je », and « il » of another."""
        return self._own.get(head) is not None and self._whose(self._own[head]) is figure

    def _whose(self, speaker: int) -> Figure | None:
        """Who a speaker's token stands for; a pronoun behind the words, « a-t-elle dit », is looked at before them."""
        if speaker in self.at or speaker not in self.coming:
            return self.at.get(speaker)
        if speaker not in self._foreseen:
            self._foreseen[speaker] = None
            self._foreseen[speaker] = self.stand(self.coming[speaker])
        return self._foreseen[speaker]

    def voice(self, head: int) -> Figure | None:
        """Whose words token ``head`` stands in."""
        return self.at.get(self._voice.get(head, -1))

    def speaker(self, stand: Stand) -> Figure | None:
        """Whose words a pronoun of the first person stands in; « nous » is a body or country, never one person."""
        figure = self.voice(stand.head)
        if figure and stand.pronoun.number == PLURAL and figure.kind is Kind.PERSON:
            return None
        return figure

    def spelled(self, phrase: Phrase) -> Figure | None:
        """The figure whose name of several words the phrase is, but for its capitals: « station spatiale »."""
        tokens, first = self.text.tokens, phrase.first
        first += tokens[first].pos == "DET"
        if first >= phrase.last or slug(tokens[phrase.last].text) not in self._ends:
            return None
        figure = self._names.get(slug(self.text.meant(self.text.span(first, phrase.last))))
        return figure if figure is not None and figure.kind is not Kind.PERSON else None
