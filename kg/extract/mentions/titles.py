"""Names in quotation marks: « Untel et fils » after « la société », « Tel film » after « le film »."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from kg.annotate.universal import VERBS
from kg.extract.mentions.filmography import LONGEST, last_of, listed
from kg.extract.mentions.known import Candidate
from kg.extract.mentions.presented import overall
from kg.lang.names import Rule
from kg.naming import slug
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from kg.extract.mentions.words import Word
    from kg.lang.base import Language
    from kg.lang.names import Names

# Words before a title among which the kind of work may be said.
NEAR = 14

# Words of what completes a noun of works: « film d'animation », « série télévisée ».
_COMPLEMENT = 3
_TITLED = frozenset({Kind.ORGANIZATION, Kind.WORK, Kind.PRODUCT, Kind.EVENT, Kind.LAW})
_TOLD = frozenset({"VERB", "AUX", "PRON"})
_SMALL = frozenset({"DET", "ADP", "CCONJ", "SCONJ"})
_MARKS = frozenset('«“"')
# What opens a quotation, and what may stand between it and the verb of who says it.
_QUOTING = re.compile(r"[«“\"] ?$|\n")
_BEFORE_TELLER = re.compile(r" ?[!?…]? ?[»”\"] ?, ?")
_TELLING = frozenset({"VERB", "AUX", "PRON"})
_BLOCK = "\n"
# Words behind the first of a title that is known without its marks.
_BARE = 2
_STARTS = re.compile(r"[.!?…»”\"] [«“\"] ?$")
# Words behind a title among which its verb may stand, and behind the verb the word for a prize.
_VERB = 4
_PRIZE = 5
# « “Soif” (Tel) »: a bracket right behind the mark.
_BRACKET = re.compile(r"[»”\"] \($")
_PARTED, _EXCLAIMING = frozenset(",:"), frozenset("!?…")
_TITLE = "MISC"
_ARTS = "arts"
_OPENS = re.compile(r"^[ (,:]*[«“\"'‘]+ ?$")


def quoted(words: Sequence[Word], language: Language) -> Iterator[Candidate]:
    """The names in quotation marks: those that a noun before them announces, titles, and the same again."""
    found = list(_announcements(words, language))
    found += listed(words, found, language.names)
    texts = {_text(words, (name.first, name.last)): name for name in found}
    taken = {name.first for name in found}
    yield from found
    for word in words:
        if word.close or word.index in taken or word.gap.rstrip()[-1:] not in _MARKS:
            continue
        last = last_of(words, word.index)
        if last is not None and (same := texts.get(_text(words, (word.index, last)))):
            yield replace(same, first=word.index, last=last)
    yield from _bare(words, found, taken)


def _bare(words: Sequence[Word], found: Sequence[Candidate], taken: AbstractSet[int]) -> Iterator[Candidate]:
    """« (le film) Anatomie d'une chute »: a title of several words that quotation marks hold elsewhere."""
    works = {words[c.first].text: c for c in found if c.kind is Kind.WORK and c.last - c.first >= _BARE}
    for word in words:
        if word.capital and word.index not in taken and (title := works.get(word.text)) is not None:
            last = word.index + title.last - title.first
            inside = words[word.index + 1 : last + 1]
            told = [one.text for one in words[title.first + 1 : title.last + 1]]
            if [one.text for one in inside] == told and all(one.close for one in inside):
                yield replace(title, first=word.index, last=last)


def _announcements(words: Sequence[Word], language: Language) -> Iterator[Candidate]:
    for word in words:
        if word.close or not (word.capital or word.text[0].isdigit()):
            continue
        # A mark before the first word of a block is no part of its gap.
        begins = word.gap == _BLOCK or _STARTS.search(word.gap) is not None
        if not begins and not _OPENS.match(word.gap):
            continue
        if begins:
            yield from _headed(words, word.index, language)
            continue
        kind = None if ":" in word.gap else _announced(words, word.index - 1, language)
        last = last_of(words, word.index)
        if last is not None and not _PARTED.isdisjoint(word.gap) and _exclaims(words, last):
            continue  # « Après le film, « C'est beau ! » a dit Ana Roux »
        if kind and last is not None:
            yield Candidate(word.index, last, kind, sure=True)
        elif last is not None and (
            _performed(words, (word.index, last), language)
            or _issued(words, (word.index, last), language)
            or _directed(words, (word.index, last), language)
            or _authored(words, (word.index, last), language)
        ):
            yield Candidate(word.index, last, Kind.WORK, sure=True)
        elif last is not None and _is_title(words, (word.index, last), language):
            sure = _cultural(words, word.index, language) or _described(words, last + 1, language)
            yield Candidate(word.index, last, Kind.WORK, sure=sure)


def _exclaims(words: Sequence[Word], last: int) -> bool:
    """Whether what ends with word ``last`` asks or exclaims, before its closing mark."""
    behind = words[last + 1].gap if last + 1 < len(words) else ""
    return not _EXCLAIMING.isdisjoint(behind)


def _directed(words: Sequence[Word], stretch: tuple[int, int], language: Language) -> bool:
    """« Le réalisateur de « Titanic » »: what somebody has made is a work, though another thing is known so."""
    of, who = stretch[0] - 1, stretch[0] - 2
    names = language.names
    led = who >= 0 and words[of].lower in names.grammar.ofs_plain and words[of].close
    made = led and names.callings.get(slug(words[who].lower)) == _ARTS
    return made and names.known.get(_text(words, stretch)) in {Kind.PRODUCT, Kind.EVENT}


def _authored(words: Sequence[Word], stretch: tuple[int, int], language: Language) -> bool:
    """« a joué « Le roi se meurt » d'Ana Roux »: whose it is follows at once; not « le « Je pars » d'Ana Roux »."""
    (first, last), names = stretch, language.names
    of, who = last + 1, last + 2
    if who >= len(words) or not first or last == first or not words[first].capital or words[first - 1].pos == "DET":
        return False
    led = words[of].lower in names.grammar.ofs_plain and "," not in words[of].gap and words[who].close
    return led and words[who].text in names.forenames and _text(words, stretch) not in names.known


def _performed(words: Sequence[Word], stretch: tuple[int, int], language: Language) -> bool:
    """« la chorégraphe reprendra “Salves” », « ouvrira le festival avec “Salves” »: what is played, sung or shown.

    A verb or « avec » stands right before it, and somebody or something of the arts before that.
    """
    first, last = stretch
    names, before = language.names, words[first - 1] if first else words[0]
    if not first or not words[first].capital or _text(words, stretch) in names.known or "," in words[first].gap:
        return False
    shown = before.pos == "VERB" and before.lower.startswith(tuple(names.cues["plays"]))
    if not (shown or before.lower in names.winning) or any(w.pos in _TOLD for w in words[first : last + 1]):
        return False
    for word in reversed(words[max(first - NEAR, 0) : first - 1]):
        if names.callings.get(slug(word.lower)) == _ARTS or word.lower in names.cues["stages"]:
            return True
        if word.opens:
            return False
    return False


def _issued(words: Sequence[Word], stretch: tuple[int, int], language: Language) -> bool:
    """« prix Untel pour “Soif” (Tel) », « a publié “La Part du fils” chez Tel », « “Éden” (1970) »."""
    first, last = stretch
    names, after = language.names, words[last + 1] if last + 1 < len(words) else words[last]
    if after is words[last] or not words[first].capital or _text(words, stretch) in names.known:
        return False
    if names.year.fullmatch(after.text) and _BRACKET.search(after.gap):
        return after.index + 1 == len(words) or words[after.index + 1].gap.startswith(")")
    if any(word.pos in _TOLD for word in words[first : last + 1]):
        return False
    if _BRACKET.search(after.gap) and after.capital and not after.initials:
        return words[first - 1].lower == language.grammar.aim or _cultural(words, first, language)
    house = after.lower == language.grammar.house and after.index + 1 < len(words) and words[after.index + 1].capital
    return house and words[first - 1].pos == "VERB" and words[first - 1].lower.startswith(tuple(names.cues["issues"]))


def _headed(words: Sequence[Word], index: int, language: Language) -> Iterator[Candidate]:
    """« “Ils sont partis”, un documentaire d'Untel, », « “Le Chant des dunes” raconte » where a sentence begins."""
    last = last_of(words, index)
    if last is None:
        return
    told = last > index and _entitled(words, (index, last), language) and _runs(words, last + 1, language)
    if told or _described(words, last + 1, language):
        yield Candidate(index, last, Kind.WORK, sure=True)


def _entitled(words: Sequence[Word], stretch: tuple[int, int], language: Language) -> bool:
    """Whether a stretch reads like a title where any would have a capital: « Le Chant des dunes », no verb in it."""
    first, last = stretch
    article = words[first].lower in language.names.links | language.names.some
    stop = last + (not _qualifies(words, last, language.names))
    told = any(word.pos in _TOLD for word in words[first:stop])
    return article and words[first + 1].capital and not told and _text(words, stretch) not in language.names.known


def _runs(words: Sequence[Word], after: int, language: Language) -> bool:
    """« “…” (sort) mercredi », « “…” a reçu (le prix) »: what books and films do, right behind the mark."""
    if after >= len(words) or "," in words[after].gap:
        return False
    for word in words[after : after + _VERB]:
        if word.index > after and not word.close:
            return False
        if word.pos in {"VERB", "ADJ"}:
            won = any(near.lower in language.names.prizes for near in words[word.index + 1 : word.index + _PRIZE])
            return won or any(word.lower.startswith(stem) for stem in language.names.cues["runs"])
        if word.pos not in {"AUX", "ADV", "PRON"}:
            return False
    return False


def unmarked(words: Sequence[Word], language: Language) -> Iterator[Candidate]:
    """Titles without marks: « auteur de La Vie douce », « intitulé Le Silence des grèves », « le film Les Marais »."""
    for word in words[:-1]:
        if word.index and word.capital and word.gap == ", " and _presented(words, word.index, language):
            last = _whole(words, word.index)
            if last > word.index and (last + 1 == len(words) or not words[last + 1].close):
                yield Candidate(word.index, last, Kind.WORK, sure=True)
            continue
        if not word.capital or word.loud:
            continue
        if _apposed(words, word.index, language):
            yield Candidate(word.index, _stretch(words, word.index, language), Kind.WORK, sure=True)
            continue
        if not word.close or word.opens or not _heralded(words, word.index, language):
            continue
        whole = words[word.index - 1].lower in language.names.titled
        last = _whole(words, word.index) if whole else _stretch(words, word.index, language)
        if last > word.index and _text(words, (word.index, last)) not in language.names.known:
            yield Candidate(word.index, last, Kind.WORK, sure=True)


def _apposed(words: Sequence[Word], index: int, language: Language) -> bool:
    """« La Saison des orties, son quatrième livre, raconte »: an article, a capital, and what it is behind a comma."""
    if words[index].lower not in language.names.links or words[index].lower in language.names.of:
        return False
    if not (words[index + 1].capital and words[index + 1].close):
        return False
    last = _stretch(words, index, language)
    return _text(words, (index, last)) not in language.names.known and _described(words, last + 1, language)


def _heralded(words: Sequence[Word], index: int, language: Language) -> bool:
    """Whether a work is announced right before word ``index``, which begins with an article if a noun announces it."""
    before = words[index - 1]
    if before.lower in language.names.titled:
        return True
    if words[index].lower not in language.names.links or not words[index + 1].capital:
        return False
    if before.lower in language.names.of and index > 1:
        before = words[index - 2]
        return (before.close or before.opens) and before.lower in language.names.writers
    if before.lower == language.names.grammar.whose:
        return _among(words, index - 1, language)
    return not before.capital and _genre(words, index - 1, language)


def _among(words: Sequence[Word], whose: int, language: Language) -> bool:
    """« Auteur d'une douzaine d'ouvrages, dont (Le Ciel des autres) »: one of the works told of right before."""
    for back in range(whose - 1, max(whose - 1 - _COMPLEMENT, -1), -1):
        noun = words[back].lower.removesuffix("s")
        if any(reading.kind is Kind.WORK for reading in language.people.nouns.get(noun, ())):
            return True
        if words[back].capital or not words[back].close or words[back].pos in _TOLD:
            return False
    return False


def _presented(words: Sequence[Word], index: int, language: Language) -> bool:
    """« Son roman, Une Saison, », « le roman de Marie Untel, Une Saison, »: a title with an article of its own."""
    articles = language.names.links | language.names.some
    if words[index].lower not in articles or words[index].lower in language.names.of:
        return False
    return _genre(words, index - 1, language) or overall(words, index, language.people.nouns) is not None


def _genre(words: Sequence[Word], index: int, language: Language) -> bool:
    """Whether a noun of works ends at word ``index``, with its adjective or « d'animation »."""
    for back in range(index, max(index - _COMPLEMENT, -1), -1):
        word = words[back]
        if any(noun.kind is Kind.WORK for noun in language.people.nouns.get(word.lower, ())):
            return True
        small = word.lower in language.names.of and word.lower not in language.names.articles
        if word.capital or not word.close or not (small or word.pos == "ADJ" or back == index):
            return False
    return False


def _whole(words: Sequence[Word], first: int) -> int:
    """The last word of a title behind « intitulé »: all up to a mark or a verb."""
    last = first
    while last + 1 < min(first + LONGEST, len(words)) and words[last + 1].close:
        if words[last + 1].pos in _TOLD and words[last].pos != "ADP":  # « Une place à (prendre) »
            break
        last += 1
    while last > first and words[last].pos in _SMALL:
        last -= 1
    return last


def _stretch(words: Sequence[Word], first: int, language: Language) -> int:
    """The last word of a title without marks: its capitals, what small words tie to them, one adjective."""
    names, last = language.names, first
    # « The Far Side of the Hill de Rex Untel »: French « de » is no part of a title in another language.
    small = names.particles if words[first].lower in names.particles else names.particles | names.links
    small |= {names.grammar.both}
    while last + 1 < min(first + LONGEST, len(words)) and words[last + 1].close:
        after = last + 1
        while (
            after < last + 3
            and (words[after].lower in small or _ending(words, after, names))
            and _goes_on(words, after + 1)
        ):
            after += 1
        tied = after > last + 1
        if tied and _by_somebody(words, after, language):
            break
        noun = tied and words[last].capital and _completing(words, after, names)
        adjective = words[after].pos == "ADJ" or _qualifies(words, after, names)
        adjective = adjective and not tied and last > first and words[last].capital
        fronted = not tied and words[after].pos == "NOUN" and last == first + 1
        fronted = fronted and _alike(words[last], words[after], names)
        if tied and words[after].capital and words[after].lower in names.articles:  # « … et de (La Maison du lac) »
            break
        if (
            tied
            and words[last + 1].lower == names.grammar.both
            and words[last + 2].capital
            and words[last + 2].pos == "DET"
        ):
            break  # « Les Gens du quai et La Vie douce » are two
        if not (words[after].capital or noun or adjective or fronted):
            break
        last = after
    return last


def _ending(words: Sequence[Word], index: int, names: Names) -> bool:
    """« L'Île (aux) fleurs, »: whether « à » leads in the last word, which has no capital."""
    led = words[index].lower in names.grammar.tos and index + 1 < len(words) and not words[index + 1].capital
    return led and (index + 2 == len(words) or not words[index + 2].close)


def _completing(words: Sequence[Word], index: int, names: Names) -> bool:
    """« La Part des (autres) », « L'Île aux (fleurs), »: what ends a title behind « de », or « à » before a mark."""
    word, link = words[index], words[index - 1].lower
    ends = index + 1 == len(words) or not words[index + 1].close
    if link in names.of:
        return word.pos == "NOUN" or (word.pos in {"ADJ", "PRON"} and ends)
    return ends and word.pos == "NOUN" and link in names.grammar.tos


def _qualifies(words: Sequence[Word], index: int, names: Names) -> bool:
    """« La Jarre (fendue) »: a participle that ends a title, before a mark or verb, and tells nothing done."""
    word = words[index]
    ends = index + 1 == len(words) or not words[index + 1].close or words[index + 1].pos in VERBS
    return word.pos == "VERB" and ends and names.participle.search(word.lower) is not None


def _alike(adjective: Word, noun: Word, names: Names) -> bool:
    """« (Les) Hautes herbes »: an adjective with a capital and its noun, which the model takes for one name."""
    plurals = names.grammar.plurals
    one = adjective.lower.endswith(plurals) == noun.lower.endswith(plurals)
    return adjective.capital and one and adjective.label == noun.label == _TITLE


def _by_somebody(words: Sequence[Word], index: int, language: Language) -> bool:
    """« Le Cri (d'Edvard Munch) »: who made it, but « La Vie (d'Ana Roux) » is all one title."""
    names, link = language.names, words[index - 1]
    if link.lower not in names.of or index + 1 >= len(words) or words[index - 2].lower in names.lives:
        return False
    surname = words[index + 1]
    return words[index].text in names.forenames and surname.capital and surname.close


def exclaimed(words: Sequence[Word], names: Names) -> frozenset[int]:
    """The only words of quotations before a comma, « Scandaleux », a tranché X: no names, unless known as one."""
    return frozenset(
        word.index
        for word, after in pairwise(words)
        if word.closed
        and _QUOTING.search(word.gap)
        and _BEFORE_TELLER.fullmatch(after.gap)
        and after.pos in _TELLING
        and not (word.text in names.known or word.text in names.forenames or word.text in names.places)
        and not any(other.text == word.text for other in words if other is not word)
    )


def _goes_on(words: Sequence[Word], index: int) -> bool:
    return index < len(words) and words[index].close


def _is_title(words: Sequence[Word], stretch: tuple[int, int], language: Language) -> bool:
    """Whether a stretch in quotation marks inside a sentence reads like a title.

    It has no verb, and a capital article or a word of books, films or prizes before it.
    """
    first, last = stretch
    inside = words[first : last + 1]
    if last == first or _text(words, stretch) in language.names.known:
        return False
    if _described(words, last + 1, language) or _by_author(words, first, language.names):
        return True
    if any(word.pos in _TOLD for word in inside):
        given = words[first].close or words[first].gap.strip() in _MARKS
        return given and words[first - 1].lower in language.names.winning and _cultural(words, first, language)
    if inside[0].lower in language.names.links and not inside[1].capital:
        return _cultural(words, first, language)
    return inside[0].lower in language.names.links or _cultural(words, first, language)


def _by_author(words: Sequence[Word], first: int, names: Names) -> bool:
    """« l'auteur de “Nuits d'hiver” », « l'héroïne des “Dimanches” »: who made it, or is in it, right before."""
    led = first > 1 and words[first - 1].lower in names.of
    return led and words[first - 1].close and words[first - 2].lower in names.writers


def _described(words: Sequence[Word], after: int, language: Language) -> bool:
    """« “Ils sont partis”, (un) documentaire d'Untel »: what the title is of, behind its mark and a comma."""
    if after + 1 >= len(words) or "," not in words[after].gap or words[after].capital:
        return False
    noun = after + (words[after].pos == "DET")
    while noun + 1 < len(words) and words[noun].pos in {"ADJ", "NUM"} and words[noun + 1].close:
        noun += 1
    nouns = language.people.nouns.get(words[noun].lower, ())
    return (words[noun].close or noun == after) and {noun.kind for noun in nouns} == {Kind.WORK}


def _text(words: Sequence[Word], stretch: tuple[int, int]) -> str:
    first, last = stretch
    return "".join([words[first].text, *(part for w in words[first + 1 : last + 1] for part in (w.gap, w.text))])


def _cultural(words: Sequence[Word], index: int, language: Language) -> bool:
    """Whether a work or a prize is spoken of before word ``index``, in its sentence."""
    for back in range(index - 1, max(index - NEAR, -1), -1):
        word = words[back]
        if word.lower in language.names.prizes:
            return True
        nouns = language.people.nouns.get(word.lower) or language.people.nouns.get(word.lower.removesuffix("s"), ())
        if any(noun.kind is Kind.WORK for noun in nouns):
            return True
        if word.opens:
            return False
    return False


def _announced(words: Sequence[Word], index: int, language: Language) -> Kind | None:
    """What the noun that ends at ``index`` announces, past adjectives and « intitulé »."""
    for back in range(index, max(index - 3, -1), -1):
        word = words[back]
        for head in language.names.heads.get(word.lower, ()):
            named = head.rule is not Rule.CAPITAL or word.capital
            if len(head.words) == 1 and head.kind in _TITLED and named:
                return head.kind
        nouns = [noun.kind for noun in language.people.nouns.get(word.lower, ()) if noun.kind in _TITLED]
        if nouns:  # « le jeu “Untel” »: what has a title is sold rather than held
            return Kind.PRODUCT if Kind.PRODUCT in nouns else nouns[0]
        called = word.lower in language.names.called
        if not called and word.pos != "ADJ":
            return None
        if not word.close and not (called and word.gap == ", "):  # « le colloque, intitulé « … » »
            return None
    return None
