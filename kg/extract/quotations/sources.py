"""« Selon X, … », « …, d'après X », « pour X, … »: phrases that name a source, and what they give to it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.annotate.universal import NOUNS
from kg.extract.quotations.edges import after, trim
from kg.extract.quotations.given import bears, clause_end, clause_start, counted_in, finite_in, given, words_before
from kg.extract.quotations.reach import FAR, adjoined, begun, completing, last_of
from kg.extract.quotations.relatives import announcer, holder
from kg.extract.quotations.sourceless import at_stake, judged, party, sourceless, taken_up
from kg.extract.quotations.subjects import Subjects
from kg.frozen import dataclass
from kg.model import Span
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech
    from kg.model import Mention

# Characters of the longest phrase for who sees a thing.
_AHEAD = 40
_PAIR = 2
# Words between the comma and the pronoun of an incise.
_TURN = 5
_PARTED = frozenset({"PUNCT", "NOUN", "PROPN"})


@dataclass(frozen=True, slots=True)
class Sourced:
    """A source phrase: the words before the source, the token that names it, and the stretches given to it."""

    cue: Span
    speaker: int
    contents: tuple[Span, ...]


def sourced(unit: Unit, speech: Speech, people: dict[int, Mention]) -> Iterator[Sourced]:
    """The source phrases in the unit's frame; ``people`` are the named mentions by their head token."""
    span, subjects = unit.span, Subjects(unit, speech, people)
    before: Sourced | None = None
    for match in speech.source.finditer(unit.text.normal, span.start, span.end):
        found = _read(subjects, Span(match.start(), match.end()), match.lastgroup)
        if found is None:
            continue
        if before is not None:
            first, second = _rivals(subjects, before, found)
            yield first
            before = second
        else:
            before = found
    if before is not None:
        yield before


def _read(subjects: Subjects, cue: Span, group: str | None) -> Sourced | None:
    """The source phrase whose words before its source are ``cue``, of the sort ``group``, if it gives anything."""
    words, unit = subjects.text.within(cue), subjects.unit
    if not words or words[0] in unit.quoted or sourceless(unit, subjects.speech, subjects.people, words):
        return None
    if (told := _postposed(subjects, words)) is not None:
        return Sourced(cue, told[1], contents) if (contents := (*given(subjects, told[0], words[-1]),)) else None
    named = _named(subjects, words, group)
    if named is None or _within_phrase(subjects, words, *named):
        return None
    speaker, last = named[0], _behind_aside(subjects, _behind_clause(subjects, named[1]))
    antecedent = _related(subjects, speaker)
    if antecedent is not None:
        end = subjects.text.tokens[last].span.end
        behind = Span(end, max(end, _waited(subjects, last, clause_end(subjects, last))))
        behind = trim(subjects.text, behind, unit.quotes)
        return Sourced(cue, antecedent, (behind,)) if len(behind) > 1 else None
    contents = tuple(span for span in given(subjects, begun(subjects, words[0]), last) if len(span) > 1)
    contents = contents[:1] + tuple(span for span in contents[1:] if not _beside(subjects, cue, span))
    contents = tuple(_unturned(subjects, span) for span in contents)
    return Sourced(cue, speaker, contents) if contents else None


def _unturned(subjects: Subjects, span: Span) -> Span:
    """« Pour Ana Roy, (le vote est nul), a-t-elle dit à la radio »: without the incise behind a whole clause."""
    text, words = subjects.text, subjects.text.within(span)
    turned = next((i for i in reversed(words) if text.lowered[i] in subjects.speech.inverted), None)
    if turned is None or turned in subjects.unit.quoted:
        return span
    comma = next((i for i in range(turned - 1, max(turned - _TURN, words[0]), -1) if text.tokens[i].text == ","), None)
    if comma is None or any(text.tokens[i].has("VerbForm=Fin") for i in range(turned + 2, words[-1] + 1)):
        return span
    before = trim(text, Span(span.start, text.tokens[comma].span.start), subjects.unit.quotes)
    return before if finite_in(subjects, before) else span


def _postposed(subjects: Subjects, words: range) -> tuple[int, int] | None:
    """« Le pont est usé, Luc Roy dixit »: where the phrase before a word that may follow its source begins, and who."""
    text, unit = subjects.text, subjects.unit
    last = words.stop not in unit.tokens or text.tokens[words.stop].pos == "PUNCT"
    if not last or text.lowered[words[-1]] not in subjects.speech.postposed:
        return None
    comma = next((i for i in range(words[0] - 1, unit.tokens.start, -1) if text.tokens[i].text == ","), None)
    who = next((i for i in range((comma or words[0]) + 1, words[0]) if subjects.may_speak(i)), None)
    return None if comma is None or who is None else (comma + 1, who)


def _beside(subjects: Subjects, cue: Span, span: Span) -> bool:
    """« …, selon la CGT, alors que la direction nie », « …, sans plus de détails »: the narrator behind a source."""
    inside = subjects.text.within(span)
    words = subjects.text.lowered[inside.start : inside.stop]
    if span.start < cue.end or len(words) < _PAIR:
        return False
    parts = words[0] in {*subjects.speech.parting, subjects.speech.meanwhile} and words[1] in subjects.speech.that
    return parts or (words[0] == subjects.speech.grammar.without and not finite_in(subjects, span))


def _named(subjects: Subjects, words: range, group: str | None) -> tuple[int, int] | None:
    """The token that names the source behind (or within) ``words``, and the last token of its phrase."""
    source = _source_noun(subjects, words)
    if source is not None:
        return source, completing(subjects, words[0], adjoined(subjects, words[-1]))
    if group == "whole":
        return _clitic(subjects, words), words[-1]
    speaker = None if _faceless(subjects, words) else _head(subjects, words[-1])
    if speaker is None or (group == "person" and not _person(subjects, speaker, words)):
        return None
    relative = subjects.text.lowered[speaker] in subjects.speech.who  # « pour qui Luc Roy a menti »
    last = speaker if relative else last_of(subjects, speaker, words[-1])
    if bears(subjects, words[0]):
        commas = (index for index in range(speaker + 1, last + 1) if subjects.text.tokens[index].text == ",")
        last = next(commas, last + 1) - 1
    return speaker, last


def _behind_clause(subjects: Subjects, last: int) -> int:
    """« Pour Luc Roy, qui enseigne à Dax, la loi est bonne »: the end of what is told of the source itself."""
    words = subjects.text.lowered[last + 1 : last + 3]
    parted = words[:1] == (",",)
    if len(words) <= 1 or words[parted] not in subjects.speech.relating:
        return last
    told, turned = False, words[parted] in subjects.speech.that  # « Selon une note, qu'a lue l'AFP, … »
    for index in range(last + 1 + parted, subjects.unit.tokens.stop):
        token = subjects.text.tokens[index]
        if index in subjects.unit.quoted or token.text in {";", ":"}:
            return last
        if token.text == "," and told:
            rest = subjects.text.tokens[index + 1 : subjects.unit.tokens.stop]
            acts = bool(rest) and (rest[0].has("VerbForm=Fin") or rest[0].pos in {"CCONJ", "" if turned else "ADP"})
            acts = acts and parted  # « Le lait, selon l'éleveur qui le vend, coûte peu »
            return index - 1 if not acts and any(word.has("VerbForm=Fin") for word in rest) else last
        told = told or token.has("VerbForm=Fin")
    return last


def _behind_aside(subjects: Subjects, last: int) -> int:
    """« Pour Luc Roy, au contraire, la loi est bonne »: the end of what the narrator joins with between two commas."""
    text, unit = subjects.text, subjects.unit
    if last + 2 not in unit.tokens or text.tokens[last + 1].text != ",":
        return last
    match = subjects.speech.inserts.match(text.normal, text.tokens[last + 2].span.start, unit.span.end)
    if match is None or not match.group().endswith(","):
        return last
    return text.within(Span(match.start(), match.end()))[-1] - 1


def _within_phrase(subjects: Subjects, words: range, speaker: int, last: int) -> bool:
    """« les élites, coupables à ses yeux de céder »: an adjective and its complement are of another's phrase."""
    owned = any(subjects.text.lowered[index] in subjects.speech.own for index in words)
    if not owned and subjects.text.lowered[speaker] not in subjects.speech.stressed:
        return False
    before = words[0] - 1 - (words[0] - 1 in subjects.unit.tokens and subjects.text.tokens[words[0] - 1].text == ",")
    behind = last + 1 + (last + 1 in subjects.unit.tokens and subjects.text.tokens[last + 1].text == ",")
    if before not in subjects.unit.tokens or behind not in subjects.unit.tokens:
        return False
    token = subjects.text.tokens[before]
    copula = any(subjects.text.tokens[c].dep in {"cop", "aux:pass"} for c in subjects.text.children[before])
    told = token.pos == "ADJ" or (token.has("VerbForm=Part") and token.has("Tense=Past"))
    held = told and not copula and subjects.text.tokens[behind].pos == "ADP"
    return held and any(subjects.text.tokens[i].has("VerbForm=Fin") for i in range(subjects.unit.tokens.start, before))


def _faceless(subjects: Subjects, words: range) -> bool:
    """« d'après ce qu'on a vu », « du point de vue du goût »: nobody says it."""
    following = subjects.text.tokens[words[-1] + 1] if words[-1] + 1 in subjects.unit.tokens else None
    second = subjects.text.lowered[words[-1] + 2] if words[-1] + 2 in subjects.unit.tokens else ""
    latter = second in subjects.speech.latter  # « selon ce dernier »
    shows = following is not None and following.pos == "DET"  # « selon ce responsable »
    if following is not None and following.text.lower() in subjects.speech.faceless and not (latter or shows):
        return True
    head = _head(subjects, words[-1])
    start = subjects.text.tokens[words[0]].span.start
    ahead = subjects.text.normal[start : start + _AHEAD].lower()
    viewed = ahead.startswith(subjects.speech.viewing)
    return viewed and head is not None and not subjects.may_speak(head)


def _rivals(subjects: Subjects, one: Sourced, other: Sourced) -> tuple[Sourced, Sourced]:
    """« 5 000 personnes selon la police, 12 000 selon les syndicats »: to each source its figure alone."""
    between = words_before(subjects, subjects.text.within(other.cue)[0], one.speaker)
    if between is None or not counted_in(subjects, between):
        return one, replace(other, contents=tuple(after(subjects.text, one.cue, c) for c in other.contents))
    own = _figure(subjects, one.cue)  # nothing, where the source opens the sentence
    return replace(one, contents=(own,) if len(own) else one.contents), replace(other, contents=(between,))


def _figure(subjects: Subjects, cue: Span) -> Span:
    """The phrase with a figure right before ``cue``, or else the clause."""
    first = subjects.text.within(cue)[0]
    start = clause_start(subjects, first)
    whole = trim(subjects.text, Span(start if start is not None else cue.start, cue.start), subjects.unit.quotes)
    near = words_before(subjects, first, subjects.unit.tokens.start - 1)
    return near if near is not None and counted_in(subjects, near) else whole


def _related(subjects: Subjects, speaker: int) -> int | None:
    """What a relative pronoun stands for: « des documents selon lesquels … » are the source."""
    if subjects.text.lowered[speaker] not in subjects.speech.relative:
        return None
    here = speaker - 1
    if subjects.text.lowered[speaker] in subjects.speech.who and (owner := _owner(subjects, here - 1)) is not None:
        return owner
    while here in subjects.unit.tokens and subjects.text.tokens[here].pos in {"ADP", "PUNCT", "ADJ"}:
        here -= 1
    if here not in subjects.unit.tokens or subjects.text.tokens[here].pos not in NOUNS:
        return None
    if subjects.text.lowered[speaker] in subjects.speech.who:
        return holder(subjects, here, subjects.text.tokens[speaker - 1])
    return announcer(subjects, here)


def _waited(subjects: Subjects, last: int, stop: int) -> int:
    """« X, pour qui la loi est bonne, a signé »: what a relative clause says ends before the verb of its noun."""
    told = False
    awaits = not any(word.has("VerbForm=Fin") for word in subjects.text.tokens[subjects.unit.tokens.start : last])
    for index in range(last + 1, subjects.unit.tokens.stop - 1):
        token, following = subjects.text.tokens[index], subjects.text.tokens[index + 1]
        further = token.pos == "CCONJ" and subjects.text.lowered[index + 1] in subjects.speech.relating
        if told and further and index not in subjects.unit.quoted:
            return min(stop, token.span.start)  # « pour qui la loi est bonne et qui la votera »
        small = subjects.text.lowered[index] in subjects.speech.clitics
        if token.text == "," or token.pos in {"CCONJ", "SCONJ"} or (token.pos == "PRON" and not small):
            awaits = awaits and not told
        if awaits and told and (token.has("VerbForm=Fin") or subjects.text.lowered[index] in subjects.speech.ne):
            while subjects.text.lowered[index - 1] in subjects.speech.clitics.keys() - subjects.speech.definite:
                index -= 1  # noqa: PLW2901
            return min(stop, subjects.text.tokens[index - 1].span.end)
        if token.text == "," and told and index not in subjects.unit.quoted:
            clitic = following.text.lower() in subjects.speech.clitics and index + 2 in subjects.unit.tokens
            if (subjects.text.tokens[index + 2] if clitic else following).has("VerbForm=Fin"):
                return min(stop, token.span.start)
        told = told or (token.has("VerbForm=Fin") and not token.dep.startswith("nsubj"))  # « le permis »
    return stop


def _owner(subjects: Subjects, comma: int) -> int | None:
    """« Luc Roy, juriste à l'université X, pour qui … »: the person named before the appositions that end there."""
    if subjects.text.tokens[comma].text != ",":
        return None
    for here in range(comma, max(comma - FAR, subjects.unit.tokens.start), -1):
        token, mention = subjects.text.tokens[here], subjects.people.get(here - 1)
        if token.has("VerbForm=Fin") or token.pos == "SCONJ" or here in subjects.unit.quoted:
            return None
        # « Luc Roy, l'avocat d'Ana Bas, pour qui … »
        owned = here == comma and mention is not None and subjects.cased(mention.head)
        if token.text == "," and mention is not None and mention.kind is Kind.PERSON and not owned:
            return mention.head
    return None


def _source_noun(subjects: Subjects, words: range) -> int | None:
    """The « source » of « de source militaire », which stands for who speaks."""
    nouns = (index for index in words if subjects.text.lowered[index] in {"source", "sources"})
    return next(nouns, None)


def _clitic(subjects: Subjects, words: range) -> int:
    """The pronoun that stands for the source in « à l'en croire », « à l'entendre », else the last word."""
    near = (index for index in words[1:] if subjects.text.lowered[index] in subjects.speech.clitics)
    return next(near, words[-1])


def _head(subjects: Subjects, before: int) -> int | None:
    """The token that names the source: the first noun, name or pronoun after the phrase."""
    for index in range(before + 1, min(before + 8, subjects.unit.tokens.stop)):
        token = subjects.text.tokens[index]
        if token.pos in {"VERB", "AUX", "SCONJ"} or (token.pos == "PUNCT" and token.text != "«"):
            return None
        if subjects.text.lemmas[index] in subjects.speech.measures:
            return None
        if token.pos in {"NOUN", "PROPN", "PRON", "X"} or (token.pos == "ADJ" and token.text[0].isupper()):
            return index
        if subjects.text.tokens[index - 1].pos == "DET" and subjects.text.lowered[index] in subjects.speech.people:
            after = subjects.text.tokens[index + 1] if index + 1 in subjects.unit.tokens else token
            if after.pos not in NOUNS:
                return index  # « selon ce responsable », which the model takes for an adjective
        shown = subjects.text.lowered[index - 1] in subjects.speech.grammar.these
        if shown and subjects.text.lowered[index] in subjects.speech.latter:
            return index  # « selon ce dernier »
    return None


def _person(subjects: Subjects, speaker: int, words: range) -> bool:
    """Whether « pour X, » gives an opinion: a person or body, then a comma, with a clause to say."""
    token = subjects.text.tokens[speaker]
    if subjects.text.lowered[speaker] in subjects.speech.who:
        antecedent = _related(subjects, speaker)
        speaks = subjects.may_speak
        return antecedent is not None and subjects.text.tokens[words[0] - 1].pos in _PARTED and speaks(antecedent)
    if subjects.text.lowered[speaker - 1] in subjects.speech.each:
        return False  # « prédire, pour chaque malade, la dose »
    mention = subjects.people.get(speaker)
    known = mention is not None and mention.kind in {Kind.PERSON, Kind.ORGANIZATION}
    known = known or subjects.text.lowered[speaker] in subjects.speech.palaces  # « pour Matignon »
    known = known or party(subjects.unit, subjects.speech, speaker)
    if not known and subjects.text.lemmas[speaker] not in subjects.speech.people and token.pos != "PRON":
        return False
    if subjects.text.lowered[speaker] in subjects.speech.indefinite and subjects.text.tokens[words[0] - 1].text == ",":
        return False  # « retenus, pour certains, depuis un an »
    told = mention is not None or subjects.unit.quoted or finite_in(subjects, subjects.unit.span)
    if not told or at_stake(subjects.unit, subjects.speech, subjects.people, speaker):
        return False  # « pour leurs enfants, leur terre »
    before = subjects.text.tokens[words[0] - 1] if words[0] - 1 in subjects.unit.tokens else None
    if (
        before is not None
        and before.text not in {",", ";", "-", "–", "—", ":"}
        and before.text.lower() not in subjects.speech.openers
    ):
        return False
    last = _behind_clause(subjects, last_of(subjects, speaker, words[-1]))
    after = subjects.text.tokens[last + 1] if last + 1 in subjects.unit.tokens else None
    if {*subjects.text.lowered[last + 2 : last + 3]} & subjects.speech.counsel:
        return False  # « Pour la défense, Me Roux a plaidé … »
    ended = after is None or (after.pos == "PUNCT" and last + 2 not in subjects.unit.tokens)
    if after is None or (ended and last + 1 not in subjects.unit.quoted):
        return judged(subjects.unit, subjects.speech, words[0] - 1)
    if taken_up(subjects.unit, subjects.speech, speaker, last + 1):
        return False
    return after.text in {",", "»", "«"} or last + 1 in subjects.unit.quoted
