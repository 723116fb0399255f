"""What a cue introduces as a noun phrase: « réclame une enquête », « accuse X d'avoir menti », « parle de 35 % »."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from kg.annotate.clauses import alike
from kg.annotate.tokens import noun_at
from kg.annotate.universal import NOUNS, VERBS
from kg.extract.quotations.bounds import content_end
from kg.extract.quotations.complements import (
    PREPOSITIONS,
    past_addressee,
    prepositional,
    related,
    sight,
    speaks,
    urging,
)
from kg.extract.quotations.edges import trimmed
from kg.extract.quotations.passing import REACH, beyond, counts
from kg.extract.quotations.phrases import leftmost, next_comma, nominal_end
from kg.extract.quotations.tails import untimed
from kg.lang.speech import Tense
from kg.model import Span
from kg.terms import Kind, Stance

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.extract.quotations.hearing import Hearing
    from kg.extract.quotations.spoken import Spoken
    from kg.extract.quotations.units import Unit
    from kg.lang.speech import Speech
    from kg.model import Text, Token

# Complements that are an object of the cue, whatever it is or of a certain form only.
PLAIN = frozenset({"noun", "some", "any", "own", "rate", "charge"})
NOMINAL = (
    PLAIN
    | PREPOSITIONS
    | {"comme", "par", "en", "obj-de", "obj-à", "obj-adj", "obj-as", "blame", "amount", "figure", "in"}
)
_NEAR = 3


def nominal(hearing: Hearing, number: int) -> Iterator[Span]:
    """The noun phrase that cue ``number`` introduces, if it takes one: one stretch or none."""
    unit, speech = hearing.unit, hearing.speech
    text = unit.text
    cue = hearing.spoken[number]
    if (
        not cue.cue.takes & NOMINAL
        or _worded(hearing, number)
        or _hoped(cue)
        or _rallied(text, speech, cue)
        or related(unit, speech, cue)
    ):
        return
    start = prepositional(hearing, cue) or (_called(hearing, cue) if speaks(hearing, cue) else None)
    if start is not None:
        opening = start + (text.lowered[start] in speech.that)  # « plaide pour que … »
        yield trimmed(unit, Span(text.tokens[opening].span.start, nominal_end(hearing, number, start)))
        return
    if not speaks(hearing, cue):
        return
    children = sorted(child for anchor in cue.anchors for child in text.children[anchor] if child > cue.last)
    for child in children or _next_noun(unit, cue) or _lent(text, cue):
        if child in unit.tokens and child != cue.speaker and _takes(hearing, child, cue):
            first = begun(hearing, child, cue)
            whole = not cue.cue.takes & PLAIN
            end = content_end(hearing, number, child) if whole else nominal_end(hearing, number, child)
            told = Span(text.tokens[first].span.start, end)
            void = _void(unit, speech, first, child, end) and not _answers(text, speech, cue, child)
            if text.lemmas[child] in speech.suffered.get(cue.lemma, ()):
                return  # « déplore trois morts »
            whole = _completed(unit, speech, child, cue.cue.takes)
            if not _offered(hearing, cue, child) and (whole or not (void or _name(hearing, told))):
                yield _untimed(hearing, cue, trimmed(unit, told))
            return
    first_ = _unparsed(hearing, number)
    if first_ is not None:
        whole = "obj-de" in cue.cue.takes
        end = content_end(hearing, number, first_) if whole else nominal_end(hearing, number, first_)
        head = noun_at(text.tokens, first_, unit.tokens.stop)
        if not (_void(unit, speech, first_, first_ + 1, end) or _offered(hearing, cue, head)):
            yield trimmed(unit, Span(text.tokens[first_].span.start, end))


def _worded(hearing: Hearing, number: int) -> bool:
    """« exprime sa crainte que le pont cède »: the noun behind the verb is a cue of its own."""
    behind = hearing.spoken[number + 1 : number + 2]
    near = range(hearing.spoken[number].last, hearing.spoken[number].last + _NEAR)
    return any(hearing.unit.text.tokens[other.verb].pos == "NOUN" and other.verb - 1 in near for other in behind)


def _untimed(hearing: Hearing, cue: Spoken, told: Span) -> Span:
    """« a annoncé sa démission mardi »: what has been told, without when."""
    past = cue.tense is Tense.PARTICIPLE
    return untimed(hearing.unit.text, told, hearing.known.gone, hearing.speech) if past and told else told


def _unparsed(hearing: Hearing, number: int) -> int | None:
    """Where the object begins that the model did not hang from the cue."""
    unit, speech = hearing.unit, hearing.speech
    cue = hearing.spoken[number]
    if "figure" in cue.cue.takes:
        return _figured(hearing, cue, number)
    if "in" in cue.cue.takes:
        return sight(unit, speech, cue)
    if "à-noun" in cue.cue.takes:
        return _called(hearing, cue)
    if "amount" in cue.cue.takes and _following(hearing, cue) is not None:
        return _following(hearing, cue) if _rated(unit, speech, cue) else None
    if "obj-de" in cue.cue.takes:  # « a accusé lundi Optilac d'avoir menti »
        name = beyond(hearing, cue.last + 1)
        parted = name in hearing.known.people and cue.last + 1 in hearing.known.dated
        return name if parted and _completed(unit, speech, name, frozenset({"obj-de"})) else None
    found = (_following(hearing, cue) or past_addressee(hearing, cue)) if cue.cue.takes & PLAIN else None
    return found if found is not None and _formed(unit, speech, found, found, cue.cue.takes) else None


def _void(unit: Unit, speech: Speech, first: int, head: int, end: int) -> bool:
    """« a nié les faits », « annonce la nouvelle »: an object that tells nothing of what is said."""
    text = unit.text
    if text.lowered[first] not in speech.own | speech.definite:
        return False
    if head not in unit.tokens:  # « a nié les », where the text is cut
        return True
    if text.lemmas[head] not in speech.void:
        return False
    following = text.tokens[head + 1] if head + 1 in unit.tokens else None
    if following is None or following.span.start >= end:
        return True
    return following.pos in {"ADP", "CCONJ", "PUNCT"} and following.text.lower() not in speech.grammar.ofs


def _offered(hearing: Hearing, cue: Spoken, head: int | None) -> bool:
    """« Orial propose (un forfait) »: what is sold or given is not said, unless by somebody."""
    text, speech, who = hearing.unit.text, hearing.speech, cue.speaker
    if head is None or cue.lemma not in speech.offering or text.lemmas[head] not in speech.offers:
        return False
    named = hearing.known.people.get(who)
    if named is not None:
        return named.kind is not Kind.PERSON
    return text.lemmas[who] in speech.seated


def _answers(text: Text, speech: Speech, cue: Spoken, head: int) -> bool:
    """« conteste les faits », « rejette les accusations »: who answers a charge says something of it."""
    answers = cue.stance in {Stance.DENYING, Stance.FACTIVE} and cue.lemma in speech.answering
    return answers and text.lemmas[head] in speech.charges


def _name(hearing: Hearing, span: Span) -> bool:
    """« regrette l'ancien maire Luc Roy », « dénonce Optilac »: a name tells nothing of what is said."""
    speech = hearing.speech
    text = hearing.unit.text
    words = list(text.within(trimmed(hearing.unit, span)))
    named = [index for index in words if index in hearing.known.people]
    before = words[: len(words) - len(named)]
    if words != [*before, *named] or len({hearing.known.people[index].span for index in named}) != 1:
        return False
    others = [text.lemmas[i] for i in before if text.tokens[i].pos not in {"DET", "ADJ"}]
    return all(lemma in speech.people or lemma in speech.groups for lemma in others)


def _called(hearing: Hearing, cue: Spoken) -> int | None:
    """« appelle la foule au calme »: whom one calls, with what one calls to behind « à »."""
    unit = hearing.unit
    text = unit.text
    start = beyond(hearing, cue.last + 1)
    if not urging(cue) or start not in unit.tokens:
        return None
    if text.tokens[start].pos not in {"DET", "PROPN"} or start in unit.quoted:
        return None
    for index in range(start + 1, min(start + REACH, unit.tokens.stop - 1)):
        token = text.tokens[index]
        if token.pos in {"VERB", "AUX", "PUNCT", "SCONJ"}:
            return None
        if text.lowered[index] in hearing.speech.grammar.tos:
            return start if not text.tokens[index + 1].has("VerbForm=Inf") else None
    return None


def _rated(unit: Unit, speech: Speech, cue: Spoken) -> bool:
    """« chiffre les pertes à 40 millions »: an amount stands behind the object."""
    words = unit.text.tokens[cue.last + 1 : min(cue.last + 1 + REACH, unit.tokens.stop)]
    return any(w.text.lower() in speech.grammar.tos and _figures(speech, a) for w, a in pairwise(words))


def _figures(speech: Speech, token: Token) -> bool:
    return token.text[:1].isdigit() or token.pos == "NUM" or token.text.lower() in speech.about


def _figured(hearing: Hearing, cue: Spoken, number: int) -> int | None:
    """« parle de 35 % de grévistes », « a parlé d'un « jour sombre » »: only what is counted or quoted is said."""
    unit, speech = hearing.unit, hearing.speech
    text = unit.text
    for index in range(cue.last + 1, min(cue.last + REACH, unit.tokens.stop - 1)):
        token = text.tokens[index]
        if text.lowered[index] not in speech.grammar.ofs or index in unit.quoted:
            if token.pos in VERBS or token.text in {":", ";"}:
                return None
            continue
        if speech.inserts.match(text.normal, token.span.start):
            continue
        stop = next_comma(unit, index, nominal_end(hearing, number, index))
        words = [text.tokens[i] for i in text.within(Span(token.span.end, max(stop, token.span.end + 1)))]
        quoted = any(word.index in unit.quoted for word in words)
        if quoted or any(word.pos == "NUM" or word.text[:1].isdigit() for word in words):
            return index + 1
    return None


def _following(hearing: Hearing, cue: Spoken) -> int | None:
    """The article of the object that the model did not hang from the cue: « réclame, lui, une enquête »."""
    unit, speech = hearing.unit, hearing.speech
    index = beyond(hearing, cue.last + 1)
    if index not in unit.tokens or index in unit.quoted:
        return None
    token = unit.text.tokens[index]
    opens = token.pos in {"DET", "NUM"} or token.text.lower() in speech.partitive or counts(unit, speech, index)
    opens = opens or ("noun" in cue.cue.takes and _partitive(unit, speech, index))
    return index if opens and index < cue.last + REACH else None


def _partitive(unit: Unit, speech: Speech, index: int) -> bool:
    """« demande de l'aide »: some of a thing."""
    text = unit.text
    following = text.tokens[index + 1] if index + 1 in unit.tokens else None
    some = text.lowered[index] in speech.grammar.ofs_plain and following is not None
    return some and following is not None and following.pos == "DET" and following.text.lower() in speech.definite


def _hoped(cue: Spoken) -> bool:
    """An infinitive behind another verb (« a tenu à saluer »); « avant d'appeler la foule au calme » is done."""
    return cue.tense is Tense.INFINITIVE and cue.first != cue.verb


def _rallied(text: Text, speech: Speech, cue: Spoken) -> bool:
    """« appelle à la grève » is support or protest, no speech."""
    near = text.tokens[cue.last + 1 : cue.last + 2 + 2 * _NEAR] if cue.lemma in speech.calls else ()
    nouns = [token for token in near if token.pos == "NOUN"]
    called = (
        noun for noun in nouns[1:] if {t.text.lower() for t in near[: noun.index - cue.last - 1]} & speech.grammar.tos
    )
    return any(noun.lemma in speech.votes for noun in (*nouns[:1], *called))


def _next_noun(unit: Unit, cue: Spoken) -> list[int]:
    """The noun right behind a cue that the model saw no verb in."""
    text = unit.text
    if len(cue.anchors) == 1 and text.tokens[cue.verb].pos in VERBS:
        return []
    window = range(cue.last + 1, min(cue.last + 5, unit.tokens.stop))
    return [i for i in window if text.tokens[i].pos in NOUNS][:1]


def _lent(text: Text, cue: Spoken) -> list[int]:
    """« a nié toute responsabilité et rejeté la faute »: the model hangs the second object from the first verb."""
    token = text.tokens[cue.verb]
    if token.dep != "conj" or cue.tense is not Tense.PARTICIPLE:
        return []
    return [i for i in text.children[token.head] if i > cue.last and text.tokens[i].dep == "obj"][:1]


def _takes(hearing: Hearing, child: int, cue: Spoken) -> bool:
    unit, speech = hearing.unit, hearing.speech
    text = unit.text
    token, takes = text.tokens[child], cue.cue.takes
    if token.pos not in {"NOUN", "PROPN", "PRON", "NUM", "X"} or child == cue.last:
        return False
    first = leftmost(text, child, cue.last)
    before = text.tokens[first - 1] if first - 1 > cue.last else None
    case = before.text.lower() if before is not None and before.pos == "ADP" else ""
    determiner = text.lowered[first]
    if case and not (case in speech.partitive and "noun" in takes and token.dep in {"obj", "obl:arg", "nmod"}):
        led = before is not None and before.index == beyond(hearing, cue.last + 1)  # « voit en lui un ami »
        kinds = (kind for kind in takes & speech.cases.keys() if kind != "par" and (led or kind != "en"))
        return any(case in speech.cases[kind] for kind in kinds)
    if "de-noun" in takes and determiner in speech.grammar.contracted & speech.grammar.ofs:
        return True
    verbal = text.tokens[cue.verb].pos in VERBS
    if verbal and token.dep not in {"obj", "nmod", "ccomp", "xcomp"} and len(cue.anchors) == 1:
        return False
    return _formed(unit, speech, first, child, takes) or _completed(unit, speech, child, takes)


def _formed(unit: Unit, speech: Speech, first: int, child: int, takes: frozenset[str]) -> bool:
    """Whether the object from ``first`` on is of a form that the cue takes."""
    text = unit.text
    if "noun" in takes:
        return True
    opening = text.tokens[first]
    word = opening.text.lower()
    some = word in speech.some or opening.pos == "NUM" or word[:1].isdigit()
    if ("some" in takes and some) or ("any" in takes and word in speech.any):
        return True
    words = text.tokens[child + 1 : min(child + REACH, unit.tokens.stop)]
    if "charge" in takes and text.lemmas[child] in speech.charges:
        return word in speech.grammar.these | speech.definite
    if "own" in takes and word in speech.own:
        return any(near.text.lower() in speech.owned for near in words[:2])
    if "rate" in takes and (some or text.lemmas[child] in speech.figures):
        stop = next((i for i, near in enumerate(words) if near.has("VerbForm=Fin")), len(words))
        return any(near.text[:1].isdigit() for near in (opening, *words[:stop]))
    return False


def _completed(unit: Unit, speech: Speech, child: int, takes: frozenset[str]) -> bool:
    """Whether the object has what is said of it: « voit X comme Y », « explique X par Y », « accuse X de Y »."""
    grammar = speech.grammar
    words = [unit.text.tokens[i] for i in range(child, min(child + REACH, unit.tokens.stop))]
    if "comme" in takes and any(word.lemma == grammar.like and after.pos != "ADP" for word, after in pairwise(words)):
        return True
    if "par" in takes and any(word.text.lower() == grammar.by for word in words):
        return True
    if "blame" in takes and any(word.lemma == speech.blamed for word in words):
        return True
    if "obj-à" in takes and any(word.text.lower() in grammar.tos for word in words):
        return True
    if "amount" in takes and any(
        word.text.lower() in grammar.tos and _figures(speech, after) for word, after in pairwise(words)
    ):
        return True
    if "obj-adj" in takes and _qualified(words):
        return True
    if "obj-as" in takes and _likened_to(speech, words):
        return True
    following = {word.text.lower() for word in words}
    return "obj-de" in takes and bool(following & grammar.ofs)


def _likened_to(speech: Speech, words: list[Token]) -> bool:
    """« qualifie ces propos d'inacceptables », not « qualifie le club de Dax » for a final."""
    for word, after, last in zip(words, words[1:], words[2:], strict=False):
        if word.pos in {"VERB", "AUX", "PUNCT"}:
            return False
        if word.text.lower() in speech.grammar.ofs_plain and after.pos in {"ADJ", "NOUN"}:
            return last.pos in {"PUNCT", "CCONJ", "ADJ"}
    return False


def _qualified(words: list[Token]) -> bool:
    """« juge la mesure insuffisante »: an adjective that agrees ends it, no day (« trouvé la mort samedi »)."""
    for word, after in pairwise(words):
        if word.pos in VERBS and not word.has("VerbForm=Part"):
            return False
        if word.pos == "ADJ" and word.index > words[0].index:
            return alike(words[0], word) and after.pos in {"PUNCT", "ADP", "CCONJ"}
        if word.text == ",":
            return False
    return False


def begun(hearing: Hearing, child: int, cue: Spoken) -> int:
    """The first word of the object with head ``child``, times and inserts before it left out."""
    unit = hearing.unit
    text = unit.text
    first, past = leftmost(text, child, cue.last), beyond(hearing, cue.last + 1)
    if past <= first or past not in unit.tokens:
        return first
    opens = past in unit.quoted or past in hearing.known.people or text.tokens[past].pos in {"DET", "NUM"}
    return past if opens else first
