"""What a relative pronoun stands for: « Luc Roy, juriste à l'université de Dax, qui … »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.universal import VERBS
from kg.terms import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.extract.quotations.subjects import Subjects
    from kg.lang.speech import Speech
    from kg.model import Text, Token

NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "X"})
SUBJECTS = frozenset({"nsubj", "expl:subj", "nsubj:caus"})
SPEAKING = frozenset({Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE})
# How many verbs joined to another are followed.
DEPTH = 6
_DATE = frozenset({"NOUN", "NUM"})
# « une dizaine de jeunes riverains »: how many words.
_COUNTED = 4


def counted(text: Text, speech: Speech, index: int) -> bool:
    """« une dizaine de riverains », « un des avocats »: whether a word for how many has who may speak behind it."""
    words = text.tokens[index : index + _COUNTED]
    if not (text.lowered[index] in speech.single or words[0].lemma.lower() in speech.counting) or len(words) < _COUNTED:
        return False
    noun = next((word for word in words[1:] if word.pos in NOMINAL), None)
    joined = words[1].text.lower() in speech.grammar.ofs
    return joined and noun is not None and bool({noun.lemma.lower(), noun.text.lower()} & speech.people)


def one_of(text: Text, speech: Speech, index: int) -> bool:
    """« une dizaine de riverains », or « le premier », « la seconde » with no noun behind: who speaks by number."""
    alone = text.lowered[index] in speech.ordinals and index > 0 and text.lowered[index - 1] in speech.definite
    alone = alone and not any(word.pos in NOMINAL for word in text.tokens[index + 1 : index + 2])
    return alone or counted(text, speech, index)


def antecedent(subjects: Subjects, subject: Token, verb: Token) -> int | None:
    """What ``subject`` of ``verb`` stands for, if it is a relative pronoun, else itself."""
    if subject.text.lower() not in subjects.speech.relative:
        return subject.index
    beside = subjects.people.get(subject.index - 1)
    # « d'entrepreneurs lillois qui »: an adjective of a place is nobody
    named = beside is not None and subjects.text.tokens[subject.index - 1].pos != "ADJ"
    if named and beside is not None and beside.kind in SPEAKING and not subjects.cased(beside.head):
        return beside.head
    here, steps = verb, DEPTH
    while here.dep == "conj" and steps:
        here, steps = subjects.text.tokens[here.head], steps - 1
    if here.dep in {"acl:relcl", "acl"} and here.head < subject.index:
        return holder(subjects, _aside(subjects, _told(subjects.text, here.head, subject.index), subject), subject)
    before, bracket = subject.index - 1, 0
    while before in subjects.unit.tokens:
        word = subjects.text.tokens[before]
        bracket += (word.text == ")") - (word.text == "(")
        if not bracket and word.pos not in {"PUNCT", "ADJ", "ADP"}:
            break
        before -= 1
    if before not in subjects.unit.tokens or subjects.text.tokens[before].pos not in NOMINAL:
        return None
    return holder(subjects, _cleft(subjects, _undated(subjects, before)), subject)


def _aside(subjects: Subjects, index: int, opening: Token) -> int:
    """« Même avis du côté de (la mère), qui dit … »: who may speak before the comma, where the noun above does not."""
    here = opening.index - 2
    if here <= index or here not in subjects.unit.tokens or subjects.text.tokens[here + 1].text != ",":
        return index
    near = subjects.text.tokens[here]
    texts = subjects.speech.sources | subjects.speech.vehicles | subjects.speech.nouns.keys()
    told = subjects.may_speak(index) or subjects.text.lemmas[index] in texts
    able = near.pos in NOMINAL and near.text.islower() and subjects.may_speak(here)
    return here if able and not told else index


def _undated(subjects: Subjects, index: int) -> int:
    """« publiée par Le Monde lundi 17 octobre, qui … »: the name before a bare date that the parse hangs from it."""
    tokens, here = subjects.text.tokens, index
    while tokens[here].dep == "nmod" and tokens[here].pos in _DATE and here not in subjects.people:
        if (
            subjects.cased(here)
            or tokens[here].head >= here
            or not tokens[here].text.islower() | tokens[here].text.isdigit()
        ):
            return index
        here = tokens[here].head
    return here if here in subjects.people else index


def _cleft(subjects: Subjects, index: int) -> int:
    """« C'est le parquet de Dax qui … »: the noun behind « c'est » over one that only completes it, if it may speak."""
    tokens, top = subjects.text.tokens, index
    while tokens[top].dep == "nmod" and tokens[top].head < top and tokens[top].head in subjects.unit.tokens:
        top = tokens[top].head
    shown = any(tokens[child].dep == "cop" for child in subjects.text.children[top])
    able = subjects.may_speak(top) or tokens[top].lemma in subjects.speech.sources
    return top if shown and able else index


def among(subjects: Subjects, index: int) -> bool:
    """« Les élus, parmi lesquels deux Corses, … »: whether the token is of some of those who have the verb."""
    words, tokens = subjects.text.lowered, subjects.text.tokens
    near = range(index - 1, max(index - _COUNTED, 1), -1)
    here = next((i for i in near if words[i] in subjects.speech.relating), 0)
    return here > 1 and tokens[here - 1].pos == "ADP" and tokens[here - 2].text == ","


def _told(text: Text, index: int, before: int) -> int:
    """Where the parse gives the verb, who stands behind it: « raconte un habitant, qui … »."""
    if text.tokens[index].pos not in VERBS:
        return index
    children = [child for child in text.children[index] if index < child < before]
    found = next((child for child in reversed(children) if text.tokens[child].pos in NOMINAL), index)
    verbs = [child for child in children if found == index and text.tokens[child].pos in VERBS]
    return _told(text, verbs[-1], before) if verbs else found


def behind_clause(subjects: Subjects, verb: int) -> int | None:
    """« Assurant que le pont est usé, le maire a démissionné »: who stands behind the comma, before his own verb."""
    text, unit, speech = subjects.text, subjects.unit, subjects.speech
    if verb != unit.tokens.start or verb + 1 not in unit.tokens or text.lowered[verb + 1] not in speech.that:
        return None
    told = False
    for index in range(verb + 2, unit.tokens.stop - 1):
        word = text.tokens[index]
        if word.text == "," and told and index not in unit.quoted:
            near = range(index + 1, unit.tokens.stop)
            acts = next(
                (i for i in near if text.tokens[i].has("VerbForm=Fin") or text.tokens[i].text == ","), unit.tokens.stop
            )
            able = (i for i in range(index + 1, acts) if text.tokens[i].pos in NOMINAL and not subjects.cased(i))
            found = next((i for i in able if subjects.may_speak(i)), None)
            if found is not None and any(text.tokens[i].has("VerbForm=Fin") for i in range(acts, unit.tokens.stop)):
                return found
        told = told or word.has("VerbForm=Fin")
    return None


def holder(subjects: Subjects, index: int, opening: Token) -> int:
    """Behind the comma before ``opening``, who has the body at ``index``: « Luc Roy, juriste à l'école X, qui … »."""
    mention = subjects.people.get(index)
    body = mention is not None and mention.kind is not Kind.PERSON
    lost = (
        mention is None
        and subjects.cased(index)
        and not ({subjects.text.lemmas[index], subjects.text.lowered[index]} & subjects.speech.people)
        - subjects.speech.seated
    )
    if not (body or lost) or subjects.text.tokens[opening.index - 1].text != ",":
        return index
    owner = (index if mention is None else subjects.text.within(mention.span).start) - 1
    bracketed = subjects.people.get(owner - 1) if subjects.text.tokens[owner].text == "(" else None
    if bracketed is not None and bracketed.kind is Kind.PERSON:  # « Luc Roy (UMP), qui … »
        return bracketed.head
    while owner in subjects.unit.tokens and subjects.text.tokens[owner].pos in {"DET", "ADP"}:
        owner -= 1
    if owner not in subjects.unit.tokens or not subjects.cased(index):
        return index
    named = subjects.people.get(owner - 1) if subjects.text.tokens[owner].text == "," else None
    if named is not None and named.kind is Kind.PERSON:  # « Luc Roy, de l'université X, qui … »
        return named.head
    over = subjects.people.get(owner)
    if over is not None and over is not mention and over.kind is Kind.ORGANIZATION and subjects.cased(owner):
        return holder(subjects, owner, opening)  # « juriste à l'université de Dax, qui … »
    words = {subjects.text.lemmas[owner], subjects.text.lowered[owner]}
    human = subjects.text.tokens[owner].pos in {"NOUN", "ADJ"} and bool(words & subjects.speech.people)
    if human and subjects.text.tokens[owner].dep == "amod":  # « le secrétaire général de l'ONU, qui … »
        owner = min(owner, subjects.text.tokens[owner].head)
    return owner if human else index


def announcer(subjects: Subjects, index: int) -> int:
    """« L'annonce d'un responsable de la sécurité selon laquelle … »: whose words the noun over ``index`` holds."""
    tokens, steps = subjects.text.tokens, DEPTH
    chain = [index]
    while steps and tokens[chain[-1]].dep in {"nmod", "appos"} and tokens[chain[-1]].head < chain[-1]:
        chain.append(tokens[chain[-1]].head)
        steps -= 1
    inside = [here for here in reversed(chain) if here in subjects.unit.tokens]
    sources = subjects.speech.sources
    return next((here for here in inside if subjects.may_speak(here) or tokens[here].lemma in sources), index)


def relates(speech: Speech, words: Sequence[Token], number: int) -> bool:
    """Whether the word opens a relative clause behind a comma or a conjunction, a preposition aside."""
    before = words[number - 2] if words[number - 1].pos == "ADP" and number > 1 else words[number - 1]
    return (before.text == "," or before.pos == "CCONJ") and words[number].text.lower() in speech.relating
