"""What the mentions of a figure tell together, each of them asked once: a book names its hero a thousand times."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from kg.terms import Form

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Hashable, Mapping

    from kg.extract.coreference.antecedents import Trail
    from kg.extract.coreference.figures import Figure
    from kg.model import Mention


class Notes:
    """What is known so far of the mentions of each figure.

    ``titles`` are the head tokens of the titles of each name, by the head of the name; ``called`` the nouns that a
    figure has been called by, its titles and the heads of its descriptions; ``speaking`` the figures of which a mention
    is that of who says something; ``words`` who names whom in what they say, ``told`` also in the narrator's words.
    """

    def __init__(
        self,
        owners: Mapping[Mention, Figure],
        speakers: Container[int],
        own: Mapping[int, int | None],
        voices: Mapping[int, int | None],
    ) -> None:
        self.titles: dict[int, tuple[int, ...]] = {}
        self.called: defaultdict[Figure, list[int]] = defaultdict(list)
        self.speaking: set[Figure] = set()
        self.words: set[tuple[int | None, Figure]] = set()
        self.told: set[tuple[int | None, Figure]] = set()
        self._speakers, self._own, self._voices = speakers, own, voices
        self._bearers: defaultdict[int, list[Figure]] = defaultdict(list)
        self._asked: dict[tuple[Figure, Hashable, tuple[Hashable, ...]], tuple[int, bool]] = {}
        for mention, figure in owners.items():
            self.add(figure, mention)

    def add(self, figure: Figure, mention: Mention) -> None:
        """Note that ``mention`` is one of ``figure``."""
        head = mention.head
        if head in self._speakers:
            self.speaking.add(figure)
        if mention.form is Form.NOMINAL:
            self.called[figure].append(head)
        elif mention.form is Form.NAMED:
            self._bearers[head].append(figure)
            self.called[figure] += self.titles.get(head, ())
            self.words.add((self._own.get(head), figure))
            self.told.add((self._voices.get(head), figure))

    def entitle(self, head: int, title: int) -> None:
        """Note that token ``title`` is the head of a title of the name with token ``head`` as its head."""
        self.titles[head] = (*self.titles.get(head, ()), title)
        for figure in self._bearers[head]:
            self.called[figure].append(title)

    def ever(self, figure: Figure, test: Callable[..., bool], trail: Trail, *given: Hashable) -> bool:
        """Whether ``test`` holds of any noun that a figure has been called by and of what is ``given`` with it.

        The ``trail`` holds these notes, which thus keep it nowhere: it goes when nobody needs it any more.
        """
        heads, key = self.called[figure], (figure, test, given)
        done, found = self._asked.get(key, (0, False))
        found = found or any(test(trail, *given, head) for head in heads[done:])
        self._asked[key] = len(heads), found
        return found
