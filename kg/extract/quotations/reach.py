"""How far the words that name a source reach: « selon Jean Dupont, maire de Lyon, … »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.annotate.universal import NOUNS
from kg.extract.quotations.relatives import SPEAKING
from kg.extract.quotations.verbs import FINITE
from kg.model import Span
from kg.terms import Kind

if TYPE_CHECKING:
    from kg.extract.quotations.subjects import Subjects
    from kg.model import Mention, Text, Token

_NEAR = 4
FAR = 25
# « mardi soir »
_DATED = 2
# Asides in a row behind a source.
_ASIDES = 2
# Appositions of one source, at most: they keep a row of « d'après … » linear.
_MOST = 20
_NAMING = frozenset({"NOUN", "PROPN", "NUM"})
_PARTING = frozenset({",", ";", ":", "."})


def last_of(subjects: Subjects, speaker: int, before: int) -> int:
    """The last token of the source's noun phrase, with its complements and appositions."""
    inside = set(subjects.text.subtree(speaker))
    clauses = sum(word in subjects.speech.that for word in subjects.text.lowered[before : subjects.unit.tokens.stop])
    last, led = speaker, clauses == 1 and takes_clause(subjects, before)
    named = subjects.people.get(speaker)
    if named is not None:
        inside |= set(subjects.text.within(named.span))
    for index in range(before + 1, min(before + FAR, subjects.unit.tokens.stop)):
        token = subjects.text.tokens[index]
        if index > speaker and (index in subjects.unit.quoted or token.text in _PARTING):
            break
        if index > speaker and (index not in inside or _begins(subjects, index, named)):
            break
        if led and index > speaker and subjects.text.lowered[index] in subjects.speech.that:
            break
        last = index
    if subjects.text.tokens[speaker].pos != "PRON" or subjects.text.lowered[speaker - 1] in subjects.speech.definite:
        last = _stretched(subjects, last)
        last = _joined(subjects, _completed(subjects, last) if not led else last)
        last = _beside(subjects, speaker, last, before)
    quote = subjects.unit.quote_at(last + 1)
    if quote is not None and subjects.text.normal[quote.outer.end : quote.outer.end + 1] == ",":
        return subjects.text.within(quote.outer)[-1]
    return last


def _joined(subjects: Subjects, last: int) -> int:
    """« Selon Luc Roy et Ana Roux, … »: the end of one more name, which a comma or stop closes."""
    if last + 2 not in subjects.unit.tokens or subjects.text.lowered[last + 1] != subjects.speech.grammar.both:
        return last
    first = last + 2 + (subjects.text.tokens[last + 2].pos == "DET")
    other = subjects.people.get(first)
    if other is None or other.kind not in SPEAKING or subjects.text.within(other.span).start != first:
        return last
    stop = subjects.text.within(other.span).stop
    closed = stop not in subjects.unit.tokens or subjects.text.tokens[stop].text in _PARTING
    return stop - 1 if closed else last


def _begins(subjects: Subjects, index: int, named: Mention | None) -> bool:
    """« Selon un bilan provisoire cinq enfants sont morts »: a subject begins behind no comma."""
    if named is not None and subjects.text.tokens[index].span.start < named.span.end:
        return False
    token, before = subjects.text.tokens[index], subjects.text.tokens[index - 1]
    opens = token.pos in {"DET", "NUM"} or token.text.lower() in subjects.speech.subjects
    following = subjects.text.tokens[index + 1] if index + 1 in subjects.unit.tokens else token
    counts = following.pos in {"NOUN", "ADJ"} and following.text[:1].isalpha()
    labelled = token.text[:1].isupper() or (token.pos == "NUM" and not counts)
    if not opens or labelled or before.pos not in {"NOUN", "ADJ", "PROPN"}:
        return False
    for word in subjects.text.tokens[index + 1 : subjects.unit.tokens.stop]:
        if word.text in _PARTING or word.text.lower() in subjects.speech.relating:
            return False
        if word.has("VerbForm=Fin"):
            return True
    return False


def begun(subjects: Subjects, first: int) -> int:
    """« Le pont est fermé, toujours selon le maire »: where a phrase begins, with its adverb behind a comma.

    Or with the verb of an incise: « Le pont, a-t-on appris de source sûre, est fermé ».
    """
    heard = subjects.speech.heard.search(
        subjects.text.normal, subjects.unit.span.start, subjects.text.tokens[first].span.start
    )
    if heard is not None:
        return subjects.text.within(Span(*heard.span()))[0] + 1
    before = subjects.text.tokens[first - 2 : first] if first - 2 in subjects.unit.tokens else ()
    led = len(before) > 1 and before[0].text == "," and before[1].pos == "ADV"
    return first - led


def completing(subjects: Subjects, first: int, last: int) -> int:
    """« …, a-t-on appris de sources sûres chez lui. », « … lundi, »: the end of an incise without a verb."""
    heard = subjects.speech.heard.search(
        subjects.text.normal, subjects.unit.span.start, subjects.text.tokens[first].span.start
    )
    rest = [subjects.text.tokens[index] for index in range(last + 1, subjects.unit.tokens.stop)]
    stop = next((number for number, word in enumerate(rest) if word.pos == "PUNCT"), len(rest))
    phrased = (
        stop > 0
        and (rest[0].pos == "ADP" or stop <= _DATED)
        and not any(word.has("VerbForm=Fin") for word in rest[:stop])
    )
    return rest[stop - 1].index if heard is not None and phrased else last


def adjoined(subjects: Subjects, last: int) -> int:
    """« de source policière », « de sources proches du dossier »: over a source's adjectives and what they take."""
    inside: set[int] = set()
    while last + 1 in subjects.unit.tokens and (subjects.text.tokens[last + 1].pos == "ADJ" or last + 1 in inside):
        last += 1
        inside |= set(subjects.text.subtree(last)) if subjects.text.tokens[last].pos == "ADJ" else set()
    return last


def _stretched(subjects: Subjects, last: int) -> int:
    """The end of what completes the source without a verb: « le classement établi par X en 2011, … »."""
    first = subjects.text.tokens[last + 1] if last + 1 in subjects.unit.tokens else None
    if first is not None and first.text.lower() in subjects.speech.clitics and first.pos == "PRON":
        first = subjects.text.tokens[last + 2]  # « un responsable s'exprimant sous couvert d'anonymat »
        first = first if first.has("VerbForm=Part") and first.has("Tense=Pres") else None
    if first is None or first.pos not in {"ADP", "ADJ", "VERB", "PROPN", "NOUN", "X"}:
        return last
    given = subjects.text.tokens[min(last + 2, subjects.unit.tokens[-1])].text.lower() == subjects.speech.grammar.by
    if first.has("VerbForm=Fin") and not given:  # « le classement établit par X », as the press misspells it
        return last
    for index in range(first.index + given, min(last + FAR, subjects.unit.tokens.stop)):
        token = subjects.text.tokens[index]
        if token.text in _PARTING or index in subjects.unit.quoted:
            return index - 1
        if token.has("VerbForm=Fin") or token.has("VerbForm=Inf") or acts(subjects, token):
            return last
        if token.pos in {"SCONJ", "PRON"}:
            return last
    return last


def _completed(subjects: Subjects, last: int) -> int:
    """The end of the relative clause right behind the source: « selon le bilan que l'office a publié, … »."""
    if last + 1 not in subjects.unit.tokens or subjects.text.lowered[last + 1] not in subjects.speech.relating:
        return last
    told = False
    for index in range(last + 2, min(last + FAR, subjects.unit.tokens.stop)):
        token = subjects.text.tokens[index]
        if token.text == "," and told and _clause_follows(subjects, index):
            return index - 1
        if token.text in _PARTING or index in subjects.unit.quoted:
            return last
        told = told or token.has("VerbForm=Fin")
    return last


def _beside(subjects: Subjects, speaker: int, last: int, before: int) -> int:
    """The end of the appositions behind a source whose phrase ends with token ``last``; itself if it has none."""
    tokens = subjects.text.tokens
    told = any(tokens[index].has("VerbForm=Fin") for index in range(subjects.unit.tokens.start, before))
    for _ in range(_MOST):
        further = _apposed(subjects, last + 1, before, told=told)
        if further is None or _another(subjects, speaker, range(before + 1, last + 1)):
            break
        last = further
    return last


def _apposed(subjects: Subjects, comma: int, before: int, *, told: bool, deep: int = _ASIDES) -> int | None:
    """The end of the apposition behind a comma, if there is one: « selon Jean Dupont, maire de Lyon, … ».

    So ``deep`` more may follow: « selon Jean Dupont, maire de Lyon, joint mardi, … ». The parse hangs the whole
    sentence from the source too often: what follows must leave a clause behind, if none is ``told`` before it.
    """
    if comma + 1 not in subjects.unit.tokens or subjects.text.tokens[comma].text != ",":
        return None
    first = subjects.text.tokens[comma + 1]
    if first.has("VerbForm=Inf"):  # « pourrait, selon le préfet, fermer en mai »
        return None
    related = first.text.lower() in subjects.speech.relative | {subjects.speech.grammar.whose}
    if not related and not _titles(subjects, first):
        return None
    for index in range(comma + 1, min(comma + FAR, subjects.unit.tokens.stop)):
        token = subjects.text.tokens[index]
        if token.text in {".", ";"}:
            return index - 1 if told and not related else None
        if token.text == "," and index not in subjects.unit.quoted:
            if not told and not related and _acting(subjects, before, index):
                return None
            further = any(word in subjects.speech.relative for word in subjects.text.lowered[index + 1 : index + 2])
            ended = told or further or (_clause_follows(subjects, index) and _subject(subjects, index))
            ended = ended or (deep > 0 and _apposed(subjects, index, before, told=told, deep=deep - 1) is not None)
            return index - 1 if ended or _awaited(subjects, before, index) else None
        if not related and (token.has("VerbForm=Fin") or acts(subjects, token)):
            return None
    return None


def _named(subjects: Subjects, source: range) -> bool:
    """« le journal Le Phare », not « le maire de Dax »: whether a source has a name of its own."""
    names = {subjects.people[index].span: index for index in reversed(source) if index in subjects.people}
    words = (subjects.text.tokens[max(index - 2, source.start) : index] for index in names.values())
    return any(all(word.pos != "ADP" for word in near) for near in words)


def _another(subjects: Subjects, speaker: int, source: range) -> bool:
    """« Selon Le Matin, le maire de Dax, Luc Roy, … »: who holds an office is no paper, but whom it tells of.

    Nor is somebody by his name a body, or a source with another name: « selon le journal Le Phare, Luc Roy, … ».
    """
    named, first = subjects.people.get(speaker), source.stop + 1
    told, words = subjects.people.get(first), subjects.text.tokens[first : first + 1 + _NEAR]
    someone = told is not None and told.kind is Kind.PERSON and subjects.text.within(told.span).start == first
    if someone and (_bodily(subjects, speaker) or _named(subjects, source)):
        return True
    if named is None or named.kind is not Kind.ORGANIZATION or words[0].text.lower() not in subjects.speech.definite:
        return False
    noun = next((word for word in words if word.pos == "NOUN"), None)
    known = {noun.lemma.lower(), noun.text.lower()} if noun is not None else set()
    person = not known.isdisjoint(subjects.speech.people) and known.isdisjoint(
        subjects.speech.seated | subjects.speech.groups
    )
    return person and noun is not None and not noun.has("Number=Plur")


def _bodily(subjects: Subjects, speaker: int) -> bool:
    """Whether a source is a body, by its name or its noun."""
    named, noun = subjects.people.get(speaker), subjects.text.tokens[speaker]
    if named is not None and named.kind is not None:
        return named.kind is Kind.ORGANIZATION
    words = {noun.lemma.lower(), noun.text.lower()}
    return noun.pos == "NOUN" and not words.isdisjoint(subjects.speech.seated | subjects.speech.groups)


def _awaited(subjects: Subjects, before: int, comma: int) -> bool:
    """« Le pont, d'après Luc Roy, maire de Dax, ne tient plus »: the verb of what stands before the source."""
    opening = subjects.text.tokens[subjects.unit.tokens.start : before]
    nominal = any(word.dep.startswith("nsubj") for word in opening)
    clitics = {*subjects.speech.clitics, *subjects.speech.ne}
    verb = comma + 1
    while verb + 1 in subjects.unit.tokens and subjects.text.lowered[verb] in clitics:
        verb += 1
    return nominal and verb in subjects.unit.tokens and subjects.text.tokens[verb].has("VerbForm=Fin")


def _acting(subjects: Subjects, before: int, comma: int) -> bool:
    """« Selon le préfet, Orial, qui emploie cent ouvriers, a fermé »: who is named is no source, but does it.

    A finite verb stands right behind a later comma, and nothing between that could be its subject.
    """
    tokens, lowered, unit = subjects.text.tokens, subjects.text.lowered, subjects.unit
    if any(word.dep.startswith(("nsubj", "ROOT")) for word in tokens[unit.tokens.start : before]):
        return False
    related = told = False
    for index in range(comma, min(comma + FAR, unit.tokens.stop - 1)):
        if index in unit.quoted or tokens[index].text in {";", ":"}:
            return False
        if tokens[index].text == ",":
            opens = lowered[index + 1] in subjects.speech.definite and tokens[index + 1].pos == "DET"
            if opens or subjects.names(index + 1):
                return False  # « Selon la préfète, Ana Roux, la route, qui tourne, a rouvert »
            verb = index + 1
            while verb + 1 in unit.tokens and lowered[verb] in {*subjects.speech.clitics, *subjects.speech.ne}:
                verb += 1
            if index > comma and tokens[verb].has("VerbForm=Fin") and (told or not related):
                return True
            related = related if related and not told else lowered[index + 1] in subjects.speech.relating
            told = False
        elif tokens[index].has("VerbForm=Fin"):
            told = True
            if not related:
                return False
    return False


def _subject(subjects: Subjects, comma: int) -> bool:
    """Whether a subject stands behind the comma before its verb: no « au Caire depuis lundi, aurait su »."""
    for index in range(comma + 1, min(comma + FAR, subjects.unit.tokens.stop)):
        token = subjects.text.tokens[index]
        if index in subjects.unit.quoted or token.has("VerbForm=Inf"):
            return True
        if token.has("VerbForm=Fin"):
            return False
        if token.pos == "PRON" or (token.pos in _NAMING and not _held(subjects.text, index)):
            return True
    return True


def _held(text: Text, index: int) -> bool:
    """Whether a preposition leads a word in."""
    return any(text.tokens[child].dep == "case" for child in text.children[index])


def _titles(subjects: Subjects, first: Token) -> bool:
    """Whether a word can open an apposition: « maire de Lyon », « la veuve du boulanger », « de l'institut X »."""
    if first.pos == "ADV" and first.index + 1 in subjects.unit.tokens:  # « désormais directeur du port »
        after = subjects.text.tokens[first.index + 1]
        return after.pos in {"NOUN", "ADJ"} and bool({after.lemma.lower(), after.text.lower()} & subjects.speech.people)
    if first.pos == "NUM":  # « selon Luc Roy, 54 ans, … »
        return subjects.text.lemmas[min(first.index + 1, subjects.unit.tokens[-1])] == subjects.speech.year
    if first.pos == "DET" or first.text.lower() in subjects.speech.grammar.ofs:
        near = subjects.text.tokens[first.index + 1 : first.index + 1 + _NEAR]
        noun = next((word for word in near if word.pos in NOUNS), None)
        people = noun is not None and bool({noun.lemma.lower(), noun.text.lower()} & subjects.speech.people)
        if noun is not None and first.text.lower() in subjects.speech.grammar.ofs and near[0].pos in {"ADJ", "NUM"}:
            return False  # « (la mort), selon les secours, de quatre ouvriers »
        if noun is not None and first.pos == "ADP":
            seated = subjects.speech.seated | subjects.speech.groups
            known = {noun.lemma.lower(), noun.text.lower()}
            return people or noun.index in subjects.people or not seated.isdisjoint(known)
        return people and (noun is None or noun.pos == "NOUN" or first.pos == "ADP")
    return first.pos in {"NOUN", "PROPN", "ADJ", "VERB", "X"}


def _clause_follows(subjects: Subjects, comma: int) -> bool:
    """Whether a clause with a subject of its own begins behind the comma."""
    if comma + 1 not in subjects.unit.tokens:
        return False
    first = subjects.text.tokens[comma + 1]
    if comma + 1 in subjects.unit.quoted:
        return True
    bare = first.pos in {"VERB", "AUX", "ADJ", "CCONJ"} or first.has("VerbForm=Fin")
    return not bare and first.text.lower() not in subjects.speech.relating


def takes_clause(subjects: Subjects, first: int) -> bool:
    """Whether a verb that takes « que » stands right before the phrase of token ``first``."""
    verb = first - 1
    while verb in subjects.unit.tokens and (
        subjects.text.tokens[verb].pos == "ADP" or subjects.text.tokens[verb].text == ","
    ):
        verb -= 1
    forms = subjects.speech.forms.get(subjects.text.lowered[verb], ()) if verb in subjects.unit.tokens else ()
    return any(subjects.speech.that & cue.takes for word, _ in forms for cue in subjects.speech.verbs.get(word, ()))


def acts(subjects: Subjects, token: Token) -> bool:
    """Whether what the model takes for a participle is a finite verb by its form: « réagit »."""
    forms = subjects.speech.forms.get(token.text.lower(), ())
    return token.pos == "VERB" and bool(forms) and all(tense in FINITE for _, tense in forms)
